# Reading errors
#
# Errors are long, and they say exactly what is wrong. One only has to know where
# to look.

DELETE lessons-errors
#@ expect 200|404

PUT lessons-errors
{
  "mappings": {
    "properties": { "price": { "type": "integer" }, "title": { "type": "text" } }
  }
}
#@ expect 200

# 1. The parts
#
# "type" is the kind of the error, "reason" what happened. "caused_by" leads to
# what is behind it: the innermost one mostly says most.

PUT lessons-errors/_doc/1
{ "price": "much" }
#@ expect 400 error.type=mapper_parsing_exception error.reason~"failed to parse field \\[price\\] of type \\[integer\\]"
#@ expect error.caused_by.type=number_format_exception error.caused_by.reason~"much"

# In this console :explain says it in other words.

# 2. The status
#
# 4xx: the request is wrong, and sending it again will not help. 404 means that
# something is not there: a document ...

GET lessons-errors/_doc/1
#@ expect 404 found=false !error

# ... or the whole index.

GET lessons-eror/_doc/1
#@ expect 404 error.type=index_not_found_exception error.index=lessons-eror

# 405: the path is right, the method is not.

PUT lessons-errors/_doc
{ "price": 1 }
#@ expect 405 error~"allowed: \\[POST\\]"

# 409: somebody was faster.

PUT lessons-errors/_create/1
{ "price": 1 }
#@ expect 201

PUT lessons-errors/_create/1
{ "price": 2 }
#@ expect 409 error.type=version_conflict_engine_exception

# 3. Places
#
# Of broken JSON the error gives line and column.

GET lessons-errors/_search
{
  "query": { "match": { "title" "phone" } }
}
#@ expect 400|500 error.type~"parse_exception|parsing_exception|json"

# A misspelt name is often followed by the right one.

GET lessons-errors/_search
{
  "query": { "mach": { "title": "phone" } }
}
#@ expect 400 error.reason~"unknown query \\[mach\\]" error.reason~"match"

GET lessons-errors/_search?sise=1
#@ expect 400 error.reason~"unrecognized parameter: \\[sise\\] -> did you mean \\[size\\]"

# 4. Errors within an answer of 200
#
# A bulk request succeeds as a whole although a part of it failed. "errors" has to
# be looked at.

POST lessons-errors/_bulk?refresh
{"index": {"_id": "2"}}
{"price": 2}
{"index": {"_id": "3"}}
{"price": "three"}
#@ expect 200 errors=true items.0.index.status=201 items.1.index.status=400 items.1.index.error.type=mapper_parsing_exception

# filter_path keeps what one looks for.

POST lessons-errors/_bulk?filter_path=errors,items.*.error.reason
{"index": {"_id": "4"}}
{"price": "four"}
#@ expect 200 errors=true items.0.index.error.reason~"price"

# 5. Asking beforehand
#
# _validate/query reads a query without searching.

GET lessons-errors/_validate/query?explain
{
  "query": { "range": { "price": { "gte": "cheap" } } }
}
#@ expect 200 valid=false explanations.0.error~"cheap"

#@ task The search for the price 2 below is refused. Find out why, and correct it: GET lessons-errors/_search { "query": { "term": { "price": 2, "boost": 2 } } }
#@ hint A term query takes one field. What belongs to the field stands in an object below it.
#@ hint { "term": { "price": { "value": 2, "boost": 2 } } }
#@ solution
GET lessons-errors/_search
{
  "query": { "term": { "price": { "value": 2, "boost": 2 } } }
}
#@ expect 200 hits.total.value=1 hits.hits.0._id=2 hits.max_score=2

DELETE lessons-errors
#@ expect 200
