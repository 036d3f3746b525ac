# Multi-fields: one value, indexed in several ways
#
# Searching wants words, sorting and filtering want the whole. A multi-field does
# both: "title" for words, "title.raw" for the whole.

DELETE lessons-multi
#@ expect 200|404

PUT lessons-multi
{
  "mappings": {
    "properties": {
      "title": {
        "type": "text",
        "fields": {
          "raw":    { "type": "keyword", "ignore_above": 20 },
          "length": { "type": "token_count", "analyzer": "standard" }
        }
      },
      "city": { "type": "text" }
    }
  }
}
#@ expect 200

POST lessons-multi/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "New York", "city": "New York"}
{"index": {"_id": "2"}}
{"title": "York", "city": "York"}
{"index": {"_id": "3"}}
{"title": "A very long title of a city", "city": "Rome"}
#@ expect 200 errors=false

# 1. Words, or the whole

GET lessons-multi/_search
{
  "query": { "match": { "title": "york" } }
}
#@ expect 200 hits.total.value=2

GET lessons-multi/_search
{
  "query": { "term": { "title.raw": "New York" } }
}
#@ expect 200 hits.total.value=1 hits.hits.0._id=1

# A frequent surprise: term on a text field. The index holds "new" and "york",
# term looks for "New York" as one piece.

GET lessons-multi/_search
{
  "query": { "term": { "title": "New York" } }
}
#@ expect 200 hits.total.value=0

# 2. Sorting

GET lessons-multi/_search
{
  "sort": [{ "title.raw": "desc" }]
}
#@ expect 200 hits.hits.#._id=["2","1","3"]
#@ show hits.hits

# 3 comes last: longer than ignore_above, so title.raw holds nothing of it.
# A text field can't be sorted by at all:

GET lessons-multi/_search
{
  "sort": ["city"]
}
#@ expect 400 error.root_cause.0.type=illegal_argument_exception
#@ expect error.root_cause.0.reason~"Text fields are not optimised for operations that require per-document field data like aggregations and sorting"

# 3. Other things to derive
#
# token_count keeps the number of words.

GET lessons-multi/_search?q=title.length:>2
#@ expect 200 hits.total.value=1 hits.hits.0._id=3

# 4. Adding one later

PUT lessons-multi/_mapping
{
  "properties": {
    "city": {
      "type": "text",
      "fields": { "raw": { "type": "keyword" } }
    }
  }
}
#@ expect 200

# It holds what is written from now on. Documents that are there have to be
# written again.

GET lessons-multi/_search?q=city.raw:York
#@ expect 200 hits.total.value=0

#@ task Make document 2 be found by city.raw.
#@ hint Write it once more, with ?refresh.
#@ hint PUT lessons-multi/_doc/2?refresh with the same title and city
#@ solution
PUT lessons-multi/_doc/2?refresh
{ "title": "York", "city": "York" }
#@ expect 2xx

#@ check
GET lessons-multi/_search?q=city.raw:York
#@ expect 200 hits.total.value=1 hits.hits.0._source.title=York

DELETE lessons-multi
#@ expect 200
