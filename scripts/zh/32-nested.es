# 对象的列表：nested
#
# 文档可以包含对象的列表。若映射没有写 nested，同一个对象里哪些值属于一起就会被忘记。

DELETE lessons-flat
#@ expect 200|404

DELETE lessons-nested
#@ expect 200|404

# 1. 问题所在

PUT lessons-flat/_doc/1?refresh
{
  "title": "First",
  "comments": [
    { "who": "anna", "stars": 5 },
    { "who": "bob", "stars": 1 }
  ]
}
#@ expect 201

# bob 打过五星吗？打五星的只有 anna，然而：

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

# 它被索引为 comments.who = [anna, bob] 与 comments.stars = [5, 1]。

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

# 现在每条评论是一个独立的隐藏文档，与所属文档放在一起。查询必须说明要进入其中。

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

# 不进入其中则什么也找不到：

GET lessons-nested/_search
{
  "query": { "term": { "comments.who": "bob" } }
}
#@ expect 200 hits.total.value=0

# 3. 是哪条评论？

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

# 4. 关于评论的数字

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

# 5. 代价
#
# 不能单独修改一条评论：整个文档连同所有评论都会重写。评论成千上万时，最好单独建一个评论索引。

POST lessons-nested/_update/2
{
  "doc": { "comments": [{ "who": "bob", "stars": 4 }, { "who": "carl", "stars": 2 }] }
}
#@ expect 200 result=updated

POST lessons-nested/_refresh
#@ expect 200

#@ task 找出 anna 打了至少四星的文档。
#@ hint 用 nested 查询，两个条件都放在里面。
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
