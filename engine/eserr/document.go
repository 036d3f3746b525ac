package eserr

// VersionConflict says that a document is not as a write expects it: 409. The
// reason is given without the document, as "version conflict, …" follows it.
func VersionConflict(index, uuid, shard, doc, explanation string) *Error {
	e := New(409, "version_conflict_engine_exception", "["+doc+"]: version conflict, "+explanation)
	e.Meta = shardMeta(index, uuid, shard)
	return e
}

// DocumentMissing says that the document of an update does not exist: 404.
func DocumentMissing(index, uuid, shard, typ, id string) *Error {
	e := New(404, "document_missing_exception", "["+typ+"]["+id+"]: document missing")
	e.Meta = shardMeta(index, uuid, shard)
	return e
}

// SourceMissing says that the document of an update was stored without its source: 400.
func SourceMissing(index, uuid, shard, typ, id string) *Error {
	e := New(400, "document_source_missing_exception", "["+typ+"]["+id+"]: document source missing")
	e.Meta = shardMeta(index, uuid, shard)
	return e
}

// RoutingMissing says that an operation needs a routing value: 400.
func RoutingMissing(index, typ, id string) *Error {
	return New(400, "routing_missing_exception", "routing is required for ["+index+"]/["+typ+"]/["+id+"]").
		InIndex(index, unknownUUID)
}
