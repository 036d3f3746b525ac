# 一次读取多个文档
#
# _mget 和 GET 一样按 id 读取，但一次可以读多个文档，也可以跨索引。

DELETE lessons-mget-a,lessons-mget-b
#@ expect 200|404

PUT lessons-mget-a/_doc/1
{ "title": "iphone", "price": 699, "stock": 5 }
#@ expect 201

PUT lessons-mget-a/_doc/2
{ "title": "android", "price": 499, "stock": 8 }
#@ expect 201

PUT lessons-mget-b/_doc/1
{ "name": "kim" }
#@ expect 201

# 1. 同一个索引的多个 id

GET lessons-mget-a/_mget
{ "ids": ["1", "2"] }
#@ expect 200 docs length=2 docs.#._source.title=["iphone","android"]

# 应答的顺序与请求的顺序一致。不存在的文档不算错误：状态仍是 200，看 "found"。

GET lessons-mget-a/_mget
{ "ids": ["2", "99", "1"] }
#@ expect 200 docs.#.found=[true,false,true] docs.#._id=["2","99","1"]

# 2. 多个索引

GET _mget
{
  "docs": [
    { "_index": "lessons-mget-a", "_id": "1" },
    { "_index": "lessons-mget-b", "_id": "1" },
    { "_index": "lessons-mget-none", "_id": "1" }
  ]
}
#@ expect 200 docs.0._source.title=iphone docs.1._source.name=kim docs.2.error.type=index_not_found_exception

# 3. 只要部分字段

GET lessons-mget-a/_mget?_source_includes=title
{ "ids": ["1", "2"] }
#@ expect 200 docs.0._source={"title":"iphone"}

# 也可以对每个文档分别指定：

GET lessons-mget-a/_mget
{
  "docs": [
    { "_id": "1", "_source": ["price", "stock"] },
    { "_id": "2", "_source": false }
  ]
}
#@ expect 200 docs.0._source={"price":699,"stock":5} docs.1._source absent docs.1.found=true

#@ task 用一个请求读取 lessons-mget-a 的 2 号和 1 号文档（2 号在前），只要 price。
#@ hint "ids" 的顺序就是应答的顺序。
#@ hint _source_includes=price
#@ solution
GET lessons-mget-a/_mget?_source_includes=price
{ "ids": ["2", "1"] }
#@ expect 200 docs.#._source=[{"price":499},{"price":699}]

# 4. 可能出错的地方

GET _mget
{ "ids": ["1"] }
#@ expect 400 error.type=action_request_validation_exception error.reason="Validation Failed: 1: index is missing for doc 0;"

GET lessons-mget-a/_mget
{ "ids": [] }
#@ expect 400 error.reason="Validation Failed: 1: no documents to get;"

DELETE lessons-mget-a,lessons-mget-b
#@ expect 200
