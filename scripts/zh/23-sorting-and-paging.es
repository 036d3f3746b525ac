# 排序与分页
#
# 默认情况下，搜索返回得分最高的十个结果。

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

# 1. 先按一个字段，再按另一个

GET lessons-sort/_search
{
  "sort": [{ "price": "asc" }, { "stars": "desc" }]
}
#@ expect 200 hits.hits.#._id=["2","3","1","5","4"]
#@ show hits.hits

# 每个结果都带有排序值。因为没有用到得分，所以没有计算。

GET lessons-sort/_search?sort=price:desc&size=1
#@ expect 200 hits.hits.0.sort=[900] hits.hits.0._score=null hits.max_score=null

# 2. 没有值的文档
#
# 没有该字段的文档可以排在最后、最前，或者当作某个数字。

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

# 3. 多个值取其一
#
# 升序取最小值，降序取最大值；mode 可以改变。

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

# 4. 分页
#
# from 从 0 开始计数。每页两个，第二页：

GET lessons-sort/_search?sort=name.raw&from=2&size=2
#@ expect 200 hits.total.value=5 hits.hits.#._source.name=["lamp","shelf"]

# 超过末尾时结果为空，但不是错误。

GET lessons-sort/_search?sort=name.raw&from=50&size=2
#@ expect 200 hits.total.value=5 hits.hits length=0

# 但是不能翻得太深：每个分片都要先排好前面所有的结果。第 24 课有更好的办法。

GET lessons-sort/_search?from=10000&size=10
#@ expect 400 error.root_cause.0.reason~"Result window is too large, from \\+ size must be less than or equal to: \\[10000\\] but was \\[10010\\]"

#@ task 找出最便宜的三件，从低到高；价格相同时，星级低的在前。
#@ hint 两个排序字段，再加 size。
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
