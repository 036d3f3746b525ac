# 精确值：term、range、exists
#
# match 查找的是词，而这些查询比较的是值：编号、数字、日期、是否。
# 搜索的值不会被分词。

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

# 1. 相等

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

# terms：等于其中之一。文档里的数组就是多个值，匹配其中一个即可。

GET lessons-exact/_search?sort=price
{
  "query": { "terms": { "tags": ["small", "red"] } }
}
#@ expect 200 hits.hits.#._id=["1","2"]

# 2. 范围
#
# gt、gte、lt、lte：大于、大于等于、小于、小于等于。

GET lessons-exact/_search?sort=price
{
  "query": { "range": { "price": { "gte": 20, "lt": 40 } } }
}
#@ expect 200 hits.hits.#._id=["2","3"]

# 3. 有值，或没有值
#
# null 和空数组都算没有值。

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

# 4. 模式
#
# prefix、wildcard（* 和 ?）和 regexp 会遍历字段的词，索引很大时可能很慢。

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

# 5. 按 id

GET lessons-exact/_search?sort=price:desc
{
  "query": { "ids": { "values": ["1", "4", "99"] } }
}
#@ expect 200 hits.hits.#._id=["4","1"]

#@ task 查找已售出（sold 为 true）且价格不低于 30 的文档。
#@ hint 两个条件：用 bool 查询，"filter" 里放一个列表。
#@ hint { "term": { "sold": true } } 和 { "range": { "price": { "gte": 30 } } }
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

# 该写数字的地方写了别的：

GET lessons-exact/_search
{
  "query": { "term": { "price": "cheap" } }
}
#@ expect 400 error.root_cause.0.type=query_shard_exception error.root_cause.0.reason~"failed to create query"

DELETE lessons-exact
#@ expect 200
