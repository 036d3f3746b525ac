# 第一个文档
#
# Elasticsearch 存储的是 JSON 文档。每个文档都在某个索引里，并有一个 id。
# 这一课写入一个文档，读取它，替换它，最后删除它。
#
# 每一课结束后都不会留下数据。开头先删除上次可能留下的索引；引擎是空的时候，
# 返回 404 是正常的。

DELETE lessons-shop
#@ expect 200|404

# 1. 写入
#
# 用 PUT 指定索引和 id。索引不必事先存在，写入时会自动创建；描述字段类型的
# 映射（mapping）也会自动生成。

PUT lessons-shop/_doc/1
{
  "title": "iphone",
  "price": 699,
  "tags": ["phone", "apple"]
}
#@ expect 201 result=created _index=lessons-shop _id=1 _version=1

# 201 表示“已创建”。_shards 说明应写入几份（主分片加一个副本）以及实际写入几份：
# 只有一个节点时，只能放下其中一份。

# 2. 读取
#
# GET 取回文档。你写入的内容在 _source 里；以下划线开头的字段属于 Elasticsearch。
#@ note 可以问问大家：_source 会改变字段的顺序吗？不会，它就是当初发送的原文。

GET lessons-shop/_doc/1
#@ expect 200 found=true _source.title=iphone _source.tags=["phone","apple"]

# 只要内容，不要外层信息：

GET lessons-shop/_source/1
#@ expect 200 title=iphone !_id

# 文档是否存在？HEAD 只返回状态码。

HEAD lessons-shop/_doc/1
#@ expect 200

# 不存在的文档返回 404。"found" 为 false 说明索引存在，但没有这个文档。

GET lessons-shop/_doc/2
#@ expect 404 found=false

# 3. 替换
#
# 对同一个 id 再次 PUT，会替换整个文档。tags 不见了：不会合并。
# （第 6 课讲如何只修改部分字段。）

PUT lessons-shop/_doc/1
{
  "title": "iphone",
  "price": 649
}
#@ expect 200 result=updated _version=2

GET lessons-shop/_doc/1
#@ expect 200 _version=2 _source={"title":"iphone","price":649}

#@ task 写入一部手机：id 为 2，title 为 "android"，price 为 499。
#@ hint 用 PUT，路径里写上索引和 id。
#@ hint PUT lessons-shop/_doc/2，下面几行用花括号写字段。
#@ solution
PUT lessons-shop/_doc/2
{
  "title": "android",
  "price": 499
}
#@ expect 2xx

#@ check
GET lessons-shop/_doc/2
#@ expect 200 _source.title=android _source.price=499

# 4. 删除

DELETE lessons-shop/_doc/1
#@ expect 200 result=deleted _version=3

GET lessons-shop/_doc/1
#@ expect 404 found=false

# 删除不存在的文档也没关系：返回 404，并说明没有找到。

DELETE lessons-shop/_doc/99
#@ expect 404 result=not_found

# 删除索引会连同其中所有文档一起删除。

DELETE lessons-shop
#@ expect 200 acknowledged=true
