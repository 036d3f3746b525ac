# Scores, and where they come from
#
# Hits are sorted by score. BM25 makes it of three things: how rare a word is in
# the index, how often it stands in the document, and how long the field is.

DELETE lessons-score
#@ expect 200|404

# One shard: words are counted for each shard on its own.

PUT lessons-score
{
  "settings": { "number_of_shards": 1 }
}
#@ expect 200

POST lessons-score/_bulk?refresh
{"index": {"_id": "1"}}
{"text": "apple banana cherry"}
{"index": {"_id": "2"}}
{"text": "apple apple banana"}
{"index": {"_id": "3"}}
{"text": "apple"}
{"index": {"_id": "4"}}
{"text": "banana banana banana plum"}
#@ expect 200 errors=false

# 1. Often, and in a short field

GET lessons-score/_search
{
  "query": { "match": { "text": "apple" } }
}
#@ expect 200 hits.hits.#._id=["3","2","1"]
#@ show hits.hits

# 3 has nothing but the apple; 2 has two in three words; 1 has one.

# 2. Rare words count more
#
# cherry stands in one document, apple in three.

GET lessons-score/_search
{
  "query": { "match": { "text": "apple cherry" } }
}
#@ expect 200 hits.hits.0._id=1

# 3. The whole calculation
#
# _explain answers for one document: does it match, and why this score? The idf
# is the rarity, tf puts frequency and length together.
#@ note Read the tree from the inside out: n and N first.

GET lessons-score/_explain/2
{
  "query": { "match": { "text": "apple" } }
}
#@ expect 200 matched=true explanation.description~"weight\\(text:apple in 1\\)"
#@ expect explanation.details.0.details.1.description="idf, computed as log(1 + (N - n + 0.5) / (n + 0.5)) from:"
#@ show explanation

GET lessons-score/_explain/4
{
  "query": { "match": { "text": "apple" } }
}
#@ expect 200 matched=false

# 4. Changing scores
#
# boost multiplies. constant_score gives all the same.

GET lessons-score/_search
{
  "query": {
    "bool": {
      "should": [
        { "match": { "text": { "query": "plum", "boost": 5 } } },
        { "match": { "text": "apple" } }
      ]
    }
  }
}
#@ expect 200 hits.hits.0._id=4

GET lessons-score/_search
{
  "query": {
    "constant_score": { "filter": { "term": { "text": "apple" } }, "boost": 2 }
  }
}
#@ expect 200 hits.total.value=3 hits.max_score=2 hits.hits.2._score=2

# min_score leaves out what is too weak.

GET lessons-score/_search
{
  "query": { "match": { "text": "apple" } },
  "min_score": 0.45
}
#@ expect 200 hits.hits.#._id=["3","2"]

#@ task Search for banana so that document 4 gets a score of exactly 3, and so do the others that have it.
#@ hint A query that gives every hit the same score.
#@ hint constant_score with "boost": 3
#@ solution
GET lessons-score/_search
{
  "query": {
    "constant_score": { "filter": { "term": { "text": "banana" } }, "boost": 3 }
  }
}
#@ expect 200 hits.total.value=3 hits.max_score=3 hits.hits.#._score=[3.0,3.0,3.0]

DELETE lessons-score
#@ expect 200
