# 多字段：同一个值，多种索引方式
#
# 搜索需要词，排序和过滤需要整体。多字段（fields）两者兼顾：
# "title" 用于搜词，"title.raw" 用于整体。

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

# 1. 词，还是整体

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

# 常见的意外：对 text 字段使用 term。索引里是 "new" 和 "york"，
# 而 term 把 "New York" 当成一个整体去找。

GET lessons-multi/_search
{
  "query": { "term": { "title": "New York" } }
}
#@ expect 200 hits.total.value=0

# 2. 排序

GET lessons-multi/_search
{
  "sort": [{ "title.raw": "desc" }]
}
#@ expect 200 hits.hits.#._id=["2","1","3"]
#@ show hits.hits

# 3 号排在最后：它超过了 ignore_above，title.raw 里没有它的值。
# text 字段根本不能排序：

GET lessons-multi/_search
{
  "sort": ["city"]
}
#@ expect 400 error.root_cause.0.type=illegal_argument_exception
#@ expect error.root_cause.0.reason~"Text fields are not optimised for operations that require per-document field data like aggregations and sorting"

# 3. 还能派生出别的
#
# token_count 保存词的个数。

GET lessons-multi/_search?q=title.length:>2
#@ expect 200 hits.total.value=1 hits.hits.0._id=3

# 4. 以后再添加

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

# 它只包含之后写入的值。已有的文档需要重新写入。

GET lessons-multi/_search?q=city.raw:York
#@ expect 200 hits.total.value=0

#@ task 让 2 号文档可以通过 city.raw 搜到。
#@ hint 带上 ?refresh 再写一次。
#@ hint PUT lessons-multi/_doc/2?refresh，title 和 city 不变
#@ solution
PUT lessons-multi/_doc/2?refresh
{ "title": "York", "city": "York" }
#@ expect 2xx

#@ check
GET lessons-multi/_search?q=city.raw:York
#@ expect 200 hits.total.value=1 hits.hits.0._source.title=York

DELETE lessons-multi
#@ expect 200
