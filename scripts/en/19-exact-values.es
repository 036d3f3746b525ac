# Exact values: term, range, exists
#
# Where match looks for words, these queries compare values: codes, numbers, dates,
# yes or no. What is searched for is taken as it is.

DELETE lessons-exact
#@ expect 200|404

PUT lessons-exact
{
  "mappings": {
    "properties": {
      "code":  { "type": "keyword" },
      "price": { "type": "integer" },
      "tags":  { "type": "keyword" },
      "sold":  { "type": "boolean" }
    }
  }
}
#@ expect 200

POST lessons-exact/_bulk?refresh
{"index": {"_id": "1"}}
{"code": "AB-1", "price": 10, "tags": ["red", "small"], "sold": false}
{"index": {"_id": "2"}}
{"code": "AB-2", "price": 20, "tags": ["red"], "sold": true}
{"index": {"_id": "3"}}
{"code": "CD-1", "price": 30, "tags": []}
{"index": {"_id": "4"}}
{"code": "ab-1", "price": 40, "tags": null, "sold": true}
#@ expect 200 errors=false

# 1. Equal

GET lessons-exact/_search
{
  "query": { "term": { "code": "AB-1" } }
}
#@ expect 200 hits.hits.#._id=["1"]

GET lessons-exact/_search
{
  "query": { "term": { "code": { "value": "AB-1", "case_insensitive": true } } }
}
#@ expect 200 hits.total.value=2

# terms: one of several. A list in a document is several values, one of which has
# to match.

GET lessons-exact/_search?sort=price
{
  "query": { "terms": { "tags": ["small", "red"] } }
}
#@ expect 200 hits.hits.#._id=["1","2"]

# 2. Between
#
# gt, gte, lt, lte: greater or less, with or without "equal".

GET lessons-exact/_search?sort=price
{
  "query": { "range": { "price": { "gte": 20, "lt": 40 } } }
}
#@ expect 200 hits.hits.#._id=["2","3"]

# 3. There, or not there
#
# null and an empty list are no values.

GET lessons-exact/_search?sort=price
{
  "query": { "exists": { "field": "tags" } }
}
#@ expect 200 hits.hits.#._id=["1","2"]

GET lessons-exact/_search
{
  "query": {
    "bool": { "must_not": { "exists": { "field": "sold" } } }
  }
}
#@ expect 200 hits.hits.#._id=["3"]

# 4. Patterns
#
# prefix, wildcard (* and ?) and regexp look through the words of a field. In a
# large index they can be slow.

GET lessons-exact/_search
{
  "query": { "prefix": { "code": "AB" } }
}
#@ expect 200 hits.total.value=2

GET lessons-exact/_search
{
  "query": { "wildcard": { "code": { "value": "?B-*" } } }
}
#@ expect 200 hits.total.value=2

GET lessons-exact/_search
{
  "query": { "regexp": { "code": "[A-Z]+-1" } }
}
#@ expect 200 hits.total.value=2

# 5. By id

GET lessons-exact/_search?sort=price:desc
{
  "query": { "ids": { "values": ["1", "4", "99"] } }
}
#@ expect 200 hits.hits.#._id=["4","1"]

#@ task Find what has been sold for 30 or more.
#@ hint Two conditions: a bool query with a list under "filter".
#@ hint { "term": { "sold": true } } and { "range": { "price": { "gte": 30 } } }
#@ solution
GET lessons-exact/_search
{
  "query": {
    "bool": {
      "filter": [
        { "term": { "sold": true } },
        { "range": { "price": { "gte": 30 } } }
      ]
    }
  }
}
#@ expect 200 hits.hits.#._id=["4"]

# A number where none can be:

GET lessons-exact/_search
{
  "query": { "term": { "price": "cheap" } }
}
#@ expect 400 error.root_cause.0.type=query_shard_exception error.root_cause.0.reason~"failed to create query"

DELETE lessons-exact
#@ expect 200
