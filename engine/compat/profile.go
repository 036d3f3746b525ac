// Package compat holds what differs between the major versions whose answers the
// engine gives. One Profile is chosen when the engine opens and passed down;
// nothing else in the engine asks for a version number.
package compat

// Profile says how one major version answers. The numbers behind a field are the
// versions in which it holds.
type Profile struct {
	Major int // for the since and until of the route table only

	Build Build

	// Requests and answers.

	// MethodNotAllowed: a known path with another method answers 405 as JSON, and
	// routes of all methods are looked up together (6, 7); else 400 as text.
	MethodNotAllowed bool
	// OtherMethodsGet: a method that the server does not know is a GET (5).
	OtherMethodsGet bool
	// PlusInPaths: a plus sign in a path stays one (7); else it is a blank.
	PlusInPaths bool
	// BadPathUnroutable: a path that can't be decoded has no route (7); else it is
	// an error of the request.
	BadPathUnroutable bool
	// StrictContentType: a body needs a known Content-Type (6, 7); else its type is guessed.
	StrictContentType bool
	// WarningDates: the Warning header ends with the date (5).
	WarningDates bool
	// LenientBooleans: any word is a boolean, with a warning (5).
	LenientBooleans bool
	// BrokenBodyStatus is the status of a body that is no JSON: 500, 500, 400.
	BrokenBodyStatus int
	// OldTypes: errors have the types that they had once (5); see eserr.Error.
	OldTypes bool
	// JSON is how the JSON parser words its errors.
	JSON JSON
	// NodeRoles are the roles of a node, a letter each: mdi, mdi, dimr.
	NodeRoles string
	// OldSearches: the total of hits is a number, answers without hits have a
	// max_score, extended stats know nothing of samples, and a page too deep fails in
	// the query phase; unknown queries and what a field is not good for are refused in
	// other words, and the error of a query that a shard can't make prints it (5, 6).
	OldSearches bool
	// BareShardErrors: the error of all shards has no cause beside them (5).
	BareShardErrors bool
	// ProfileLucene is the version of Lucene that profiles of searches have the counts
	// of; 0: that of 7. Before, they know fewer steps and other collectors (5, 6).
	ProfileLucene int
	// NoSynonymPhrases: queries have no auto_generate_synonyms_phrase_query (5).
	NoSynonymPhrases bool
	// RemoteErrors: an update that fails on its shard, or a text that cannot be
	// analyzed, has the transport's exception as its root cause (5, 6).
	RemoteErrors bool
	// OldAnalyze: the analyze API leaves no gap between the texts of a chain that the
	// request makes, words unknown keys and components in its own way (5, 6).
	OldAnalyze bool
	// AnalyzeParams: analyzer and text may be parameters, which is deprecated, and
	// there are no normalizers in the analyze API (5).
	AnalyzeParams bool

	// Indices.

	DefaultShards int // of an index that does not say: 5, 5, 1
	// WarnDefaultShards: not saying is deprecated (6).
	WarnDefaultShards bool
	// RoutingShards: an index can be split, as it has more routing shards than shards (7).
	RoutingShards bool
	// NoSuchIndexNamed: the reason of a missing index names it (7).
	NoSuchIndexNamed bool
	// IndexAlreadyExists: an index that is there is an exception of its own (5).
	IndexAlreadyExists bool
	// DeleteByAlias: an index can be deleted by one of its aliases (5).
	DeleteByAlias bool
	// UnderscoreNames: an expression that begins with _ is a name like any other (5).
	UnderscoreNames bool
	// MapperDynamic is what the setting index.mapper.dynamic does.
	MapperDynamic Support
	// ColonsInNames: the name of an index may have a colon (5, 6).
	ColonsInNames bool
	// WarnColons: that is deprecated (6).
	WarnColons bool
	// BareSettings: what a create index request says beside settings, mappings and
	// aliases is not known: without any of them all of it is settings (5, 6).
	BareSettings bool
	// IncludeTypeName: the parameter include_type_name is known (6, 7).
	IncludeTypeName bool
	// WarnTypeNameMissing: leaving it out is deprecated where it matters (6).
	WarnTypeNameMissing bool
	// ComposableTemplates: there are index templates of the new kind, which legacy
	// ones are to be ready for (7).
	ComposableTemplates bool
	// OneTemplatePattern: an index template has one pattern, called template (5).
	OneTemplatePattern bool
	// UpdateAllTypes is what the parameter update_all_types is.
	UpdateAllTypes Support
	// IndexFeatures: GET /index/_settings,_mappings gives parts of an index (5).
	IndexFeatures bool
	// ClosedIndices: _close answers with the indices (7).
	ClosedIndices bool
	// ClosedReplicas: the number of replicas of a closed index can change (6, 7).
	ClosedReplicas bool
	// ClosedStatus is the status of what needs an open index: 403, 400, 400.
	ClosedStatus int
	// BlocksNamed: the error of a block names the index (7).
	BlocksNamed bool
	// CatWriteIndex: _cat/aliases has a column for the write index (7).
	CatWriteIndex bool
	// OpenWaits: _open waits for shards, and answers whether they are there (6, 7).
	OpenWaits bool

	// Types and mappings.

	// TypelessPaths: _create, _update and _source under the index, _doc as the type's placeholder (7).
	TypelessPaths bool
	// TypedMappings: mappings are by type unless include_type_name says otherwise (5, 6).
	TypedMappings bool
	// Mapping says what differs in mappings and in the reading of documents.
	Mapping Mapping

	// Documents.

	// CreatesWithAutoID: a document without an id is created, not indexed (7).
	CreatesWithAutoID bool
	// GetRefreshes: a realtime read refreshes the shard if the document was not yet
	// searchable (5).
	GetRefreshes bool
	// RetryOnConflictName: a bulk's action lines know retry_on_conflict (6, 7), else
	// only its former names.
	RetryOnConflictName bool
	// SeqNos: answers carry _seq_no and _primary_term; if_seq_no is known (6, 7).
	SeqNos bool
	// NoopSeqNo: an update that changes nothing answers with _seq_no (7).
	NoopSeqNo bool
	// CreatedFlag: index answers end with "created", delete answers begin with "found" (5).
	CreatedFlag bool
	// DeleteCreatesIndex: deleting a document makes the index that is not there (5).
	DeleteCreatesIndex bool
	// TypeInConflicts: a version conflict names [type][id] instead of [id] (5, 6).
	TypeInConflicts bool
	// EmptySourceMissing: the source of a missing document is a 404 without a body (5).
	EmptySourceMissing bool
	// MissingTypeNull: a document that was asked for without a type and is not there has none (5, 6).
	MissingTypeNull bool
	// IDInTooLong: the refusal of a long id quotes it (7).
	IDInTooLong bool

	// InternalVersions: ?version=N without a version type checks the current version (5, 6).
	InternalVersions bool
	// WarnInternalVersions: that is deprecated (6).
	WarnInternalVersions bool
	// ForceVersions: what version_type=force does.
	ForceVersions Support
	// MissingVersionNumber: the version of a document that is not there is the
	// number -1 in conflicts (5, 6); else they say that it is missing.
	MissingVersionNumber bool

	// Parents: documents have parents (5, 6).
	Parents bool
	// TTL: index requests take a timestamp and a time to live, which are deprecated (5).
	TTL bool
	// OldSourceFilters: _source_include, _source_exclude, and fields of an update.
	OldSourceFilters Support
	// LenientUpdateBody: unknown fields of an update are passed over (5, 6).
	LenientUpdateBody bool
	// WarnUpdateBody: they are deprecated (6).
	WarnUpdateBody bool
	// OldMetaNames: bulk and multi-get know parameters such as _version and _routing.
	OldMetaNames Support
	// BulkTypeRequired: a bulk needs a type (5, 6).
	BulkTypeRequired bool
	// LenientMultiGet: unknown fields of a multi-get are passed over (5).
	LenientMultiGet bool
}

// Support is what a version does with something of the past.
type Support uint8

// What a version may do with it.
const (
	Unknown    Support = iota // it is an error like any unknown thing
	Known                     // it works
	Deprecated                // it works, with a warning
	Refused                   // it is understood, and refused
)

// JSON is how the JSON parser words its errors. The zero value is that of 7.
type JSON struct {
	// Old: it has the words and positions of its older releases (5, 6).
	Old bool
	// Body and Document are what it calls the text of a request and of a document;
	// empty: it quotes documents, and names the class of a stream.
	Body, Document string
}

// Build is what GET / says of the server.
type Build struct {
	Number, Flavor, Type, Hash, Date, Lucene string
	MinWire, MinIndex                        string
	CreatedID                                string // index.version.created
}

// Default is the major version that is answered as when none is asked for.
const Default = 7

// For gives the profile of a major version; ok is false for one that is not built.
func For(major int) (p *Profile, ok bool) {
	switch major {
	case 5:
		return version5(), true
	case 6:
		return version6(), true
	case 7:
		return version7(), true
	}
	return nil, false
}
