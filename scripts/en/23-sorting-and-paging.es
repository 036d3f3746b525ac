# Sorting and paging
#
# Ten hits, best first: that is what a search gives unless it is told otherwise.

DELETE lessons-sort
#@ expect 200|404

PUT lessons-sort
{
  "mappings": {
    "properties": {
      "name":  { "type": "text", "fields": { "raw": { "type": "keyword" } } },
      "price": { "type": "integer" },
      "stars": { "type": "integer" },
      "parts": { "type": "integer" }
    }
  }
}
#@ expect 200

POST lessons-sort/_bulk?refresh
{"index": {"_id": "1"}}
{"name": "desk", "price": 120, "stars": 4, "parts": [5, 9]}
{"index": {"_id": "2"}}
{"name": "chair", "price": 80, "stars": 5, "parts": [1, 20]}
{"index": {"_id": "3"}}
{"name": "lamp", "price": 80, "stars": 3}
{"index": {"_id": "4"}}
{"name": "shelf", "stars": 3, "parts": [7]}
{"index": {"_id": "5"}}
{"name": "sofa", "price": 900, "stars": 4, "parts": [2]}
#@ expect 200 errors=false

# 1. By one field, then by another

GET lessons-sort/_search
{
  "sort": [{ "price": "asc" }, { "stars": "desc" }]
}
#@ expect 200 hits.hits.#._id=["2","3","1","5","4"]
#@ show hits.hits

# Each hit tells its sort values. No score was computed, as nobody asked for it.

GET lessons-sort/_search?sort=price:desc&size=1
#@ expect 200 hits.hits.0.sort=[900] hits.hits.0._score=null hits.max_score=null

# 2. Where nothing is
#
# Documents without the field come last, or first, or count as a number.

GET lessons-sort/_search
{
  "sort": [{ "price": { "order": "asc", "missing": "_first" } }, "_doc"]
}
#@ expect 200 hits.hits.0._id=4

GET lessons-sort/_search
{
  "sort": [{ "price": { "order": "asc", "missing": 100 } }, "_doc"]
}
#@ expect 200 hits.hits.#._id=["2","3","4","1","5"]

# 3. Of several values, one
#
# Ascending takes the smallest, descending the largest; mode says otherwise.

GET lessons-sort/_search
{
  "sort": [{ "parts": "desc" }],
  "size": 2
}
#@ expect 200 hits.hits.#._id=["2","1"] hits.hits.#.sort.0=[20,9]

GET lessons-sort/_search
{
  "sort": [{ "parts": { "order": "asc", "mode": "avg" } }],
  "size": 2
}
#@ expect 200 hits.hits.#._id=["5","1"]

# 4. Pages
#
# from counts from 0. The second page of two:

GET lessons-sort/_search?sort=name.raw&from=2&size=2
#@ expect 200 hits.total.value=5 hits.hits.#._source.name=["lamp","shelf"]

# Beyond the end there is nothing, and no error.

GET lessons-sort/_search?sort=name.raw&from=50&size=2
#@ expect 200 hits.total.value=5 hits.hits length=0

# But nobody may go very deep: every shard would have to sort all that is left
# out. Lesson 24 has better ways.

GET lessons-sort/_search?from=10000&size=10
#@ expect 400 error.root_cause.0.reason~"Result window is too large, from \\+ size must be less than or equal to: \\[10000\\] but was \\[10010\\]"

#@ task The three cheapest things, the cheapest first; of two at one price the one with fewer stars first.
#@ hint Two sort keys, and a size.
#@ hint "sort": [{ "price": "asc" }, { "stars": "asc" }], "size": 3
#@ solution
GET lessons-sort/_search
{
  "sort": [{ "price": "asc" }, { "stars": "asc" }],
  "size": 3
}
#@ expect 200 hits.hits.#._id=["3","2","1"]

DELETE lessons-sort
#@ expect 200
