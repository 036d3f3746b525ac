# Lists of objects: nested
#
# A document may hold a list of objects. What belongs together in one of them is
# forgotten, unless the mapping says nested.

DELETE lessons-flat
#@ expect 200|404

DELETE lessons-nested
#@ expect 200|404

# 1. What goes wrong

PUT lessons-flat/_doc/1?refresh
{
  "title": "First",
  "comments": [
    { "who": "anna", "stars": 5 },
    { "who": "bob", "stars": 1 }
  ]
}
#@ expect 201

# Has bob given five stars? Nobody did so but anna, and yet:

GET lessons-flat/_search
{
  "query": {
    "bool": {
      "filter": [
        { "match": { "comments.who": "bob" } },
        { "term": { "comments.stars": 5 } }
      ]
    }
  }
}
#@ expect 200 hits.total.value=1

# It was indexed as comments.who = [anna, bob] and comments.stars = [5, 1].

# 2. nested

PUT lessons-nested
{
  "mappings": {
    "properties": {
      "comments": {
        "type": "nested",
        "properties": { "who": { "type": "keyword" }, "stars": { "type": "integer" } }
      }
    }
  }
}
#@ expect 200

POST lessons-nested/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "First", "comments": [{"who": "anna", "stars": 5}, {"who": "bob", "stars": 1}]}
{"index": {"_id": "2"}}
{"title": "Second", "comments": [{"who": "bob", "stars": 4}]}
#@ expect 200 errors=false

# Each comment is a document of its own now, hidden beside the one it belongs to.
# A query has to say that it goes in.

GET lessons-nested/_search
{
  "query": {
    "nested": {
      "path": "comments",
      "query": {
        "bool": {
          "filter": [
            { "term": { "comments.who": "bob" } },
            { "range": { "comments.stars": { "gte": 4 } } }
          ]
        }
      }
    }
  }
}
#@ expect 200 hits.total.value=1 hits.hits.0._id=2

# Without going in, nothing is found:

GET lessons-nested/_search
{
  "query": { "term": { "comments.who": "bob" } }
}
#@ expect 200 hits.total.value=0

# 3. Which comment was it?

GET lessons-nested/_search
{
  "query": {
    "nested": {
      "path": "comments",
      "query": { "term": { "comments.stars": 1 } },
      "inner_hits": {}
    }
  }
}
#@ expect 200 hits.hits.0._id=1 hits.hits.0.inner_hits.comments.hits.hits.0._source.who=bob hits.hits.0.inner_hits.comments.hits.hits.0._nested.offset=1
#@ show hits.hits.0.inner_hits

# 4. Numbers about comments

GET lessons-nested/_search
{
  "size": 0,
  "aggs": {
    "comments": {
      "nested": { "path": "comments" },
      "aggs": {
        "who": {
          "terms": { "field": "comments.who" },
          "aggs": { "stars": { "avg": { "field": "comments.stars" } } }
        }
      }
    }
  }
}
#@ expect 200 aggregations.comments.doc_count=3 aggregations.comments.who.buckets.0.key=bob aggregations.comments.who.buckets.0.stars.value=2.5

# 5. The price
#
# A comment cannot be changed alone: the whole document with all its comments is
# written anew. Where they come by the thousand, an index of comments is better.

POST lessons-nested/_update/2
{
  "doc": { "comments": [{ "who": "bob", "stars": 4 }, { "who": "carl", "stars": 2 }] }
}
#@ expect 200 result=updated

POST lessons-nested/_refresh
#@ expect 200

#@ task Find the documents that anna has given at least four stars.
#@ hint A nested query, with both conditions inside.
#@ hint "nested": { "path": "comments", "query": { "bool": { "filter": [ … ] } } }
#@ solution
GET lessons-nested/_search
{
  "query": {
    "nested": {
      "path": "comments",
      "query": {
        "bool": {
          "filter": [
            { "term": { "comments.who": "anna" } },
            { "range": { "comments.stars": { "gte": 4 } } }
          ]
        }
      }
    }
  }
}
#@ expect 200 hits.hits.#._id=["1"]

DELETE lessons-flat
#@ expect 200

DELETE lessons-nested
#@ expect 200
