# Getting at every document
#
# For an export, or to compute something over all of an index, pages are the wrong
# way. These go through everything, however much it is.

DELETE lessons-all
#@ expect 200|404

PUT lessons-all
{
  "settings": { "number_of_shards": 2 },
  "mappings": { "properties": { "n": { "type": "integer" }, "group": { "type": "keyword" } } }
}
#@ expect 200

POST lessons-all/_bulk?refresh
{"index": {"_id": "1"}}
{"n": 1, "group": "a"}
{"index": {"_id": "2"}}
{"n": 2, "group": "b"}
{"index": {"_id": "3"}}
{"n": 3, "group": "a"}
{"index": {"_id": "4"}}
{"n": 4, "group": "c"}
{"index": {"_id": "5"}}
{"n": 5, "group": "b"}
{"index": {"_id": "6"}}
{"n": 6, "group": "a"}
#@ expect 200 errors=false

# 1. A scroll in the order of the index
#
# Nothing is sorted for "_doc", so it is the fastest.

POST lessons-all/_search?scroll=1m
{
  "size": 4,
  "sort": ["_doc"]
}
#@ expect 200 hits.hits length=4 hits.total.value=6
#@ capture scroll = _scroll_id

POST _search/scroll
{
  "scroll": "1m",
  "scroll_id": "${scroll}"
}
#@ expect 200 hits.hits length=2
#@ capture scroll = _scroll_id

POST _search/scroll
{
  "scroll": "1m",
  "scroll_id": "${scroll}"
}
#@ expect 200 hits.hits length=0

DELETE _search/scroll
{
  "scroll_id": "${scroll}"
}
#@ expect 200 succeeded=true

# 2. Several at once
#
# Slices have no document in common and all of them together: each can be read by
# another program.

POST lessons-all/_search?scroll=1m
{
  "slice": { "field": "n", "id": 0, "max": 2 },
  "sort": ["_doc"]
}
#@ expect 200 _scroll_id
#@ capture first = hits.total.value
#@ capture one = _scroll_id

POST lessons-all/_search?scroll=1m
{
  "slice": { "field": "n", "id": 1, "max": 2 },
  "sort": ["_doc"]
}
#@ expect 200 _scroll_id
#@ capture second = hits.total.value
#@ capture two = _scroll_id

DELETE _search/scroll
{
  "scroll_id": ["${one}", "${two}"]
}
#@ expect 200 num_freed>0

# 3. Without a scroll
#
# search_after by a field that is different everywhere, and without from: each
# request stands for itself.

GET lessons-all/_search
{
  "size": 4,
  "sort": [{ "n": "asc" }],
  "track_total_hits": false
}
#@ expect 200 hits.hits.#._id=["1","2","3","4"] !hits.total
#@ capture last = hits.hits.3.sort.0

GET lessons-all/_search
{
  "size": 4,
  "sort": [{ "n": "asc" }],
  "search_after": ["${last}"]
}
#@ expect 200 hits.hits.#._id=["5","6"]

# Backwards: the other order.

GET lessons-all/_search
{
  "size": 2,
  "sort": [{ "n": "desc" }],
  "search_after": [5]
}
#@ expect 200 hits.hits.#._id=["4","3"]

# 4. Every group
#
# terms gives the largest groups. composite gives all of them, page by page.

GET lessons-all/_search
{
  "size": 0,
  "aggs": {
    "groups": {
      "composite": { "size": 2, "sources": [{ "group": { "terms": { "field": "group" } } }] }
    }
  }
}
#@ expect 200 aggregations.groups.buckets.#.key.group=["a","b"] aggregations.groups.after_key.group=b
#@ capture after = aggregations.groups.after_key.group

GET lessons-all/_search
{
  "size": 0,
  "aggs": {
    "groups": {
      "composite": { "size": 2, "sources": [{ "group": { "terms": { "field": "group" } } }], "after": { "group": "${after}" } }
    }
  }
}
#@ expect 200 aggregations.groups.buckets.#.key.group=["c"] aggregations.groups.buckets.0.doc_count=1

#@ task Sorted by n from the top, get the three documents behind n = 6.
#@ hint "sort": [{ "n": "desc" }], "search_after": …
#@ solution
GET lessons-all/_search
{
  "size": 3,
  "sort": [{ "n": "desc" }],
  "search_after": [6]
}
#@ expect 200 hits.hits.#._id=["5","4","3"]

DELETE lessons-all
#@ expect 200
