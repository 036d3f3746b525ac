package eserr

import "esconsole/engine/xcontent"

// unknownUUID stands for the uuid of an index that does not exist.
const unknownUUID = "_na_"

// indexMeta are the extra keys of an error that is about an index.
func indexMeta(name, uuid string) xcontent.Object {
	return xcontent.Object{{Key: "index_uuid", Value: uuid}, {Key: "index", Value: name}}
}

// shardMeta are the extra keys of an error that is about a shard.
func shardMeta(name, uuid, shard string) xcontent.Object {
	return xcontent.Object{{Key: "index_uuid", Value: uuid}, {Key: "shard", Value: shard}, {Key: "index", Value: name}}
}

// InIndex gives a copy of e with the extra keys of an error about an index.
func (e *Error) InIndex(name, uuid string) *Error {
	c := *e
	c.Meta = append(indexMeta(name, uuid), e.Meta...)
	return &c
}

// IndexNotFound says that a name is neither an index nor an alias: 404.
func IndexNotFound(name string) *Error { return indexNotFound("index_or_alias", name) }

// IndexExpressionNotFound says that an expression, as one was asked for that
// must be found, gives no index: 404.
func IndexExpressionNotFound(expression string) *Error {
	return indexNotFound("index_expression", expression)
}

func indexNotFound(kind, name string) *Error {
	e := IndexNotFoundBare(name)
	e.Meta = append(xcontent.Object{{Key: "resource.type", Value: kind}, {Key: "resource.id", Value: name}}, e.Meta...)
	return e
}

// IndexNotFoundBare is the same without the keys of a resource, as some APIs
// answer: 404.
func IndexNotFoundBare(name string) *Error {
	e := New(404, "index_not_found_exception", "no such index ["+name+"]")
	e.Meta = indexMeta(name, unknownUUID)
	return e
}

// IndexClosed says that an operation needs an open index: 400.
func IndexClosed(name, uuid string) *Error {
	return New(400, "index_closed_exception", "closed").InIndex(name, uuid)
}

// InvalidIndexName says what is wrong with the name of an index: 400.
func InvalidIndexName(name, why string) *Error {
	return New(400, "invalid_index_name_exception", "Invalid index name ["+name+"], "+why).InIndex(name, unknownUUID)
}

// IndexAlreadyExists says that an index of that name is there: 400.
func IndexAlreadyExists(name, uuid string) *Error {
	return ResourceAlreadyExists("index [%s/%s] already exists", name, uuid).InIndex(name, uuid)
}

// ResourceAlreadyExists says that something of that name is there: 400.
func ResourceAlreadyExists(format string, args ...any) *Error {
	return New(400, "resource_already_exists_exception", format, args...)
}

// ResourceNotFound says that something is not there: 404.
func ResourceNotFound(format string, args ...any) *Error {
	return New(404, "resource_not_found_exception", format, args...)
}
