# 一个请求，多次写入
#
# _bulk 可以省去逐个文档的往返。它的请求体不是一个 JSON 文档，而是一行一行的：
# 一行动作，下面一行文档，依此类推。每一行都以换行结束。

DELETE lessons-bulk
#@ expect 200|404

# 1. 四种动作
#
# index 写入或替换，create 只创建，update 修改一部分，delete 下面没有文档行。

POST lessons-bulk/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "iphone", "price": 699}
{"create": {"_id": "2"}}
{"title": "android", "price": 499}
{"index": {"_id": "3"}}
{"title": "tablet", "price": 399}
{"update": {"_id": "1"}}
{"doc": {"price": 649}}
{"delete": {"_id": "3"}}
#@ expect 200 errors=false items length=5
#@ expect items.0.index.result=created items.3.update._version=2 items.4.delete.result=deleted

GET lessons-bulk/_search?sort=price
#@ expect 200 hits.total.value=2 hits.hits.#._id=["2","1"]
#@ show hits.hits.#._source

# 2. 一个失败，不影响其他
#
# 不论各行结果如何，整个请求的状态都是 200。"errors" 表示有没有出错，
# 每一项都有自己的状态码。

POST lessons-bulk/_bulk?refresh
{"create": {"_id": "2"}}
{"title": "android", "price": 1}
{"update": {"_id": "99"}}
{"doc": {"price": 1}}
{"index": {"_id": "4"}}
{"title": "watch", "price": "cheap"}
{"index": {"_id": "5"}}
{"title": "watch", "price": 199}
#@ expect 200 errors=true items.#.*.status=[409,404,400,201]
#@ expect items.2.index.error.reason="failed to parse field [price] of type [long] in document with id '4'. Preview of field's value: 'cheap'"

# 用 filter_path 只保留需要看的部分：

POST lessons-bulk/_bulk?filter_path=errors,items.*.error
{"create": {"_id": "2"}}
{"title": "android", "price": 1}
{"index": {"_id": "6"}}
{"title": "case", "price": 19}
#@ expect 200 errors=true items length=1

# 3. 一个请求，多个索引
#
# 动作里可以指定索引；不指定就用路径里的索引。

POST _bulk
{"index": {"_index": "lessons-bulk", "_id": "7"}}
{"title": "cable", "price": 9}
{"delete": {"_index": "lessons-bulk", "_id": "6"}}
#@ expect 200 errors=false

#@ task 用一个请求完成：把 2 号的 price 改为 449，并删除 5 号。
#@ hint update 占两行，delete 占一行。
#@ hint {"update": {"_id": "2"}}，下一行 {"doc": {"price": 449}}；路径加上 ?refresh
#@ solution
POST lessons-bulk/_bulk?refresh
{"update": {"_id": "2"}}
{"doc": {"price": 449}}
{"delete": {"_id": "5"}}
#@ expect 200 errors=false

#@ check
GET lessons-bulk/_doc/2
#@ expect 200 _source.price=449 _source.title=android

#@ check
GET lessons-bulk/_doc/5
#@ expect 404

# 4. 写错的行
#
# 无法理解的行，在写入任何数据之前就会被发现。这里文档占了动作的位置：

POST lessons-bulk/_bulk
{"title": "x"}
{"index": {"_id": "1"}}
#@ expect 400 error.type=illegal_argument_exception error.reason~"Malformed action/metadata line \\[1\\]"

# 不认识的动作会被忽略，结果可能什么也不剩：

POST lessons-bulk/_bulk
{"replace": {"_id": "1"}}
{"title": "x"}
#@ expect 400 error.reason~"no requests added"

GET lessons-bulk/_doc/1
#@ expect 200 _version=2

DELETE lessons-bulk
#@ expect 200
