# 读懂错误信息
#
# 错误信息很长，但它确切说明了哪里不对。只需知道该看哪里。

DELETE lessons-errors
#@ expect 200|404

PUT lessons-errors
{
  "mappings": {
    "properties": { "price": { "type": "integer" }, "title": { "type": "text" } }
  }
}
#@ expect 200

# 1. 组成部分
#
# "type" 是错误的种类，"reason" 是发生了什么。"caused_by" 指向背后的原因：最里面的一层往往最有用。

PUT lessons-errors/_doc/1
{ "price": "much" }
#@ expect 400 error.type=mapper_parsing_exception error.reason~"failed to parse field \\[price\\] of type \\[integer\\]"
#@ expect error.caused_by.type=number_format_exception error.caused_by.reason~"much"

# 在本控制台中，:explain 会换一种说法解释。

# 2. 状态码
#
# 4xx：请求有问题，重发无济于事。404 表示某样东西不存在：可能是文档……

GET lessons-errors/_doc/1
#@ expect 404 found=false !error

# ……也可能是整个索引。

GET lessons-eror/_doc/1
#@ expect 404 error.type=index_not_found_exception error.index=lessons-eror

# 405：路径正确，方法不对。

PUT lessons-errors/_doc
{ "price": 1 }
#@ expect 405 error~"allowed: \\[POST\\]"

# 409：有人抢先了。

PUT lessons-errors/_create/1
{ "price": 1 }
#@ expect 201

PUT lessons-errors/_create/1
{ "price": 2 }
#@ expect 409 error.type=version_conflict_engine_exception

# 3. 位置
#
# 对于有语法错误的 JSON，错误会给出行和列。

GET lessons-errors/_search
{
  "query": { "match": { "title" "phone" } }
}
#@ expect 400|500 error.type~"parse_exception|parsing_exception|json"

# 拼错的名字后面常常跟着正确的名字。

GET lessons-errors/_search
{
  "query": { "mach": { "title": "phone" } }
}
#@ expect 400 error.reason~"unknown query \\[mach\\]" error.reason~"match"

GET lessons-errors/_search?sise=1
#@ expect 400 error.reason~"unrecognized parameter: \\[sise\\] -> did you mean \\[size\\]"

# 4. 状态为 200 的应答里的错误
#
# bulk 请求整体成功，其中一部分却可能失败。必须检查 "errors"。

POST lessons-errors/_bulk?refresh
{"index": {"_id": "2"}}
{"price": 2}
{"index": {"_id": "3"}}
{"price": "three"}
#@ expect 200 errors=true items.0.index.status=201 items.1.index.status=400 items.1.index.error.type=mapper_parsing_exception

# filter_path 只保留要看的部分。

POST lessons-errors/_bulk?filter_path=errors,items.*.error.reason
{"index": {"_id": "4"}}
{"price": "four"}
#@ expect 200 errors=true items.0.index.error.reason~"price"

# 5. 事先检查
#
# _validate/query 只检查查询，并不搜索。

GET lessons-errors/_validate/query?explain
{
  "query": { "range": { "price": { "gte": "cheap" } } }
}
#@ expect 200 valid=false explanations.0.error~"cheap"

#@ task 下面对价格 2 的搜索会被拒绝。找出原因并改正：GET lessons-errors/_search { "query": { "term": { "price": 2, "boost": 2 } } }
#@ hint term 查询只接受一个字段。属于该字段的选项写在它下面的对象里。
#@ hint { "term": { "price": { "value": 2, "boost": 2 } } }
#@ solution
GET lessons-errors/_search
{
  "query": { "term": { "price": { "value": 2, "boost": 2 } } }
}
#@ expect 200 hits.total.value=1 hits.hits.0._id=2 hits.max_score=2

DELETE lessons-errors
#@ expect 200
