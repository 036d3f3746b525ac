# 相关性：让结果上移或下移
#
# 得分表示文本有多匹配。新、便宜或受欢迎也很重要：可以把这些加进查询。

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

# 1. 更重要的字段

GET lessons-rank/_search
{
  "query": {
    "multi_match": { "query": "tea", "fields": ["title^4", "text"] }
  }
}
#@ expect 200 hits.total.value=3 hits.hits.2._id=3
#@ show hits.hits.#._score

# 2. 只影响排序的子句
#
# must 旁边的 should 不决定是否命中，只增加得分。

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

# boosting 相反：negative 的部分保留，但下移。

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

# 3. 文档中的数字
#
# field_value_factor 把数字计入得分；log1p 防止大的数字盖过一切。

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

# 4. 越近越好
#
# 距 1 月 11 日十天的，只算零天的一半。

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

# 5. 对靠前的再排一次
#
# 代价高的查询可以只用于最好的几条：rescore。

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

# 6. 为什么？

GET lessons-rank/_explain/1
{
  "query": { "match": { "title": "tea" } }
}
#@ expect 200 matched=true explanation.description~"weight\\(title:tea"
#@ show explanation.value

#@ task 找出 title 或 text 中有关 tea 的全部文档；点赞超过 50 的得分至少为 100。
#@ hint bool 查询带 must 与 should；constant_score 可给出任意得分。
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
