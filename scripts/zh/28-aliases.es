# 别名：可以转移的名字
#
# 别名代表一个或多个索引。程序使用别名，而我们可以在程序运行时换掉它背后的索引。

DELETE lessons-shop-1,lessons-shop-2
#@ expect 200|404

DELETE lessons-shop-1
#@ expect 200|404

DELETE lessons-shop-2
#@ expect 200|404

PUT lessons-shop-1
{
  "mappings": { "properties": { "price": { "type": "integer" } } }
}
#@ expect 200

PUT lessons-shop-1/_doc/1?refresh
{ "title": "phone", "price": 500 }
#@ expect 201

# 1. 另一个名字

PUT lessons-shop-1/_alias/lessons-shop
#@ expect 200 acknowledged=true

GET lessons-shop/_doc/1
#@ expect 200 _index=lessons-shop-1 _source.title=phone

# 应答会说明实际是哪个索引。写入也一样：

PUT lessons-shop/_doc/2?refresh
{ "title": "watch", "price": 100 }
#@ expect 201 _index=lessons-shop-1

# 2. 转移别名
#
# 第二个索引已就绪，映射不同。_aliases 一步完成几个动作：名字在任何时刻都不会缺失，也不会同时代表两个索引。

PUT lessons-shop-2
{
  "mappings": { "properties": { "price": { "type": "double" } } }
}
#@ expect 200

PUT lessons-shop-2/_doc/1?refresh
{ "title": "phone", "price": 499.99 }
#@ expect 201

POST _aliases
{
  "actions": [
    { "remove": { "index": "lessons-shop-1", "alias": "lessons-shop" } },
    { "add": { "index": "lessons-shop-2", "alias": "lessons-shop" } }
  ]
}
#@ expect 200 acknowledged=true

GET lessons-shop/_doc/1
#@ expect 200 _index=lessons-shop-2 _source.price=499.99

# 3. 代表多个索引

POST _aliases
{
  "actions": [
    { "add": { "index": "lessons-shop-1", "alias": "lessons-shop" } }
  ]
}
#@ expect 200

GET lessons-shop/_count
#@ expect 200 count=3

# 搜索没有问题，那写入呢？写到哪一个？

PUT lessons-shop/_doc/3
{ "title": "tablet" }
#@ expect 400 error.root_cause.0.type=illegal_argument_exception

# 可以指定其中一个为写入索引。

POST _aliases
{
  "actions": [
    { "add": { "index": "lessons-shop-2", "alias": "lessons-shop", "is_write_index": true } }
  ]
}
#@ expect 200

PUT lessons-shop/_doc/3?refresh
{ "title": "tablet", "price": 300 }
#@ expect 201 _index=lessons-shop-2

# 4. 索引的一部分
#
# 带过滤器的别名只显示一部分文档。

PUT lessons-shop-2/_alias/lessons-cheap
{
  "filter": { "range": { "price": { "lt": 400 } } }
}
#@ expect 200

GET lessons-cheap/_search
#@ expect 200 hits.hits.#._source.title=["tablet"]

GET lessons-shop-2/_alias
#@ expect 200 lessons-shop-2.aliases.lessons-cheap.filter exists lessons-shop-2.aliases.lessons-shop.is_write_index=true

# 别名要按别名删除，不能当作索引删除：

DELETE lessons-cheap
#@ expect 400 error.root_cause.0.reason~"matches an alias"

#@ task 从 lessons-shop-1 去掉别名 lessons-shop，使它只代表 lessons-shop-2。
#@ hint 用 _aliases 的 remove 动作，或 DELETE 索引/_alias/名字。
#@ solution
DELETE lessons-shop-1/_alias/lessons-shop
#@ expect 200

#@ check
GET _alias/lessons-shop
#@ expect 200 !lessons-shop-1 lessons-shop-2 exists

DELETE lessons-shop-1
#@ expect 200

DELETE lessons-shop-2
#@ expect 200
