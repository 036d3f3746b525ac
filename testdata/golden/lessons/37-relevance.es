# Relevance: moving hits up and down
#
# A score says how well a text fits. What is new, cheap or popular counts as well:
# one adds that to the query.

DELETE lessons-rank
#@ expect 200|404

PUT lessons-rank
{
  "mappings": {
    "properties": {
      "title": { "type": "text" },
      "text": { "type": "text" },
      "likes": { "type": "integer" },
      "day": { "type": "date" },
      "tag": { "type": "keyword" }
    }
  }
}
#@ expect 200

POST lessons-rank/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "green tea", "text": "about tea", "likes": 1, "day": "2021-01-01", "tag": "drink"}
{"index": {"_id": "2"}}
{"title": "black tea", "text": "about leaves", "likes": 100, "day": "2021-01-10", "tag": "drink"}
{"index": {"_id": "3"}}
{"title": "pottery", "text": "cups for tea and more tea", "likes": 10, "day": "2020-01-01", "tag": "craft"}
#@ expect 200 errors=false

# 1. Fields that count more

GET lessons-rank/_search
{
  "query": {
    "multi_match": { "query": "tea", "fields": ["title^4", "text"] }
  }
}
#@ expect 200 hits.total.value=3 hits.hits.2._id=3
#@ show hits.hits.#._score

# 2. Clauses that only move
#
# A should beside a must decides about no hit, it adds to the score.

GET lessons-rank/_search
{
  "query": {
    "bool": {
      "must": { "multi_match": { "query": "tea", "fields": ["title", "text"] } },
      "should": { "constant_score": { "filter": { "term": { "tag": "craft" } }, "boost": 10 } }
    }
  }
}
#@ expect 200 hits.total.value=3 hits.hits.0._id=3 hits.hits.0._score>10

# boosting does the opposite: what is negative is kept, and falls.

GET lessons-rank/_search
{
  "query": {
    "boosting": {
      "positive": { "match_all": {} },
      "negative": { "term": { "tag": "drink" } },
      "negative_boost": 0.5
    }
  }
}
#@ expect 200 hits.hits.0._id=3 hits.hits.#._score=[1.0,0.5,0.5]

# 3. Numbers from documents
#
# field_value_factor takes a number into the score; log1p keeps large ones from
# drowning everything.

GET lessons-rank/_search
{
  "query": {
    "function_score": {
      "query": { "match_all": {} },
      "field_value_factor": { "field": "likes", "modifier": "log1p", "factor": 1 }
    }
  }
}
#@ expect 200 hits.hits.#._id=["2","3","1"]
#@ show hits.hits.#._score

# 4. The nearer, the better
#
# Ten days away from January 11 counts half as much as no day away.

GET lessons-rank/_search
{
  "query": {
    "function_score": {
      "query": { "match_all": {} },
      "functions": [
        { "exp": { "day": { "origin": "2021-01-11", "scale": "10d", "decay": 0.5 } } },
        { "filter": { "term": { "tag": "craft" } }, "weight": 0.1 }
      ],
      "score_mode": "multiply"
    }
  }
}
#@ expect 200 hits.hits.#._id=["2","1","3"] hits.hits.1._score=0.5

# 5. The first ones once more
#
# A costly query can be asked of the best hits only: rescore.

GET lessons-rank/_search
{
  "query": { "match": { "text": "tea" } },
  "rescore": {
    "window_size": 2,
    "query": {
      "rescore_query": { "match_phrase": { "text": "more tea" } },
      "rescore_query_weight": 10
    }
  }
}
#@ expect 200 hits.hits.0._id=3

# 6. Why?

GET lessons-rank/_explain/1
{
  "query": { "match": { "title": "tea" } }
}
#@ expect 200 matched=true explanation.description~"weight\\(title:tea"
#@ show explanation.value

#@ task Everything about tea in title or text; what has more than 50 likes gets a score of at least 100.
#@ hint A bool query with must and should; constant_score gives a score of one's choice.
#@ hint "constant_score": { "filter": { "range": { "likes": { "gt": 50 } } }, "boost": 100 }
#@ solution
GET lessons-rank/_search
{
  "query": {
    "bool": {
      "must": { "multi_match": { "query": "tea", "fields": ["title", "text"] } },
      "should": { "constant_score": { "filter": { "range": { "likes": { "gt": 50 } } }, "boost": 100 } }
    }
  }
}
#@ expect 200 hits.total.value=3 hits.hits.0._id=2 hits.hits.0._score>100 hits.hits.1._score<100

DELETE lessons-rank
#@ expect 200
