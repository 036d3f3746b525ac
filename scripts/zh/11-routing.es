# 分片与路由
#
# 一个索引由多个分片组成。文档去哪个分片由 routing 决定：默认是它的 id，
# 也可以另外指定。读取时用同样的公式找到它。

DELETE lessons-route
#@ expect 200|404

PUT lessons-route
{
  "settings": { "number_of_shards": 4, "number_of_replicas": 0 }
}
#@ expect 200

# 1. 按 id
#
# 四个文档按照 id 的哈希值分散到各分片。

POST lessons-route/_bulk?refresh
{"index": {"_id": "1"}}
{"user": "kim", "text": "first"}
{"index": {"_id": "2"}}
{"user": "kim", "text": "second"}
{"index": {"_id": "3"}}
{"user": "ann", "text": "third"}
{"index": {"_id": "4"}}
{"user": "ann", "text": "fourth"}
#@ expect 200 errors=false

GET _cat/shards/lessons-route?v&h=shard,docs&s=shard
#@ expect 200 body~"shard docs"

# 搜索会询问全部四个分片。

GET lessons-route/_search?q=user:kim
#@ expect 200 hits.total.value=2 _shards.total=4

# 2. 按自己指定的值
#
# 用用户名作 routing，同一个用户的数据就都在一个分片上。

PUT lessons-route/_doc/5?routing=kim&refresh
{ "user": "kim", "text": "fifth" }
#@ expect 201

PUT lessons-route/_doc/6?routing=kim&refresh
{ "user": "kim", "text": "sixth" }
#@ expect 201

GET lessons-route/_search?routing=kim&q=text:(fifth OR sixth)
#@ expect 200 hits.total.value=2 _shards.total=1 hits.hits.0._routing=kim

# 代价是：按 id 读取时也要给出 routing，否则会去错误的分片上找。

GET lessons-route/_doc/6
#@ expect 404 found=false

GET lessons-route/_doc/6?routing=kim
#@ expect 200 _routing=kim

# 更糟的是：同一个 id 配上不同的 routing，就是另一个文档。

PUT lessons-route/_doc/6?refresh
{ "user": "nobody", "text": "also six" }
#@ expect 201 result=created

GET lessons-route/_search
{
  "query": { "ids": { "values": ["6"] } }
}
#@ expect 200 hits.total.value=2

# 3. 防止忘记的规则

DELETE lessons-route
#@ expect 200

PUT lessons-route
{
  "settings": { "number_of_shards": 4 },
  "mappings": {
    "_routing": { "required": true }
  }
}
#@ expect 200

PUT lessons-route/_doc/1
{ "user": "kim" }
#@ expect 400 error.type=routing_missing_exception error.reason="routing is required for [lessons-route]/[_doc]/[1]"

#@ task 把 kim 的文档写到 id 1，并让索引接受它：routing 用 kim。
#@ hint 在路径后面加一个参数。
#@ hint PUT lessons-route/_doc/1?routing=kim
#@ solution
PUT lessons-route/_doc/1?routing=kim
{ "user": "kim" }
#@ expect 2xx

#@ check
GET lessons-route/_doc/1?routing=kim
#@ expect 200 _source.user=kim

DELETE lessons-route
#@ expect 200
