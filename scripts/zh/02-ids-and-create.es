# id，以及只创建不覆盖
#
# id 由谁决定？如果文档有天然的标识（商品编号、用户名），由你指定；否则交给
# Elasticsearch。有时写入绝不能覆盖已有的文档。

DELETE lessons-users
#@ expect 200|404

# 1. 由服务器生成 id
#
# POST 时不写 id，应答里会给出生成的 id：二十个字符，不会重复。
# “#@ capture” 把它保存下来，供下一个请求使用。

POST lessons-users/_doc
{
  "name": "kim",
  "born": 1990
}
#@ expect 201 result=created _id~"^[A-Za-z0-9_-]{20}$"
#@ capture id = _id

GET lessons-users/_doc/${id}
#@ expect 200 _source.name=kim

# 同样的 POST 再发一次，会产生第二个文档。所以，如果程序不确定上一次是否成功，
# 最好自己指定 id。

POST lessons-users/_doc?refresh
{
  "name": "kim",
  "born": 1990
}
#@ expect 201 _id!=${id}

GET lessons-users/_count
#@ expect 200 count=2

# 2. 要么创建，要么拒绝
#
# 只有当这个 id 还没有文档时，_create 才会写入。

PUT lessons-users/_create/ann
{
  "name": "ann"
}
#@ expect 201 result=created

PUT lessons-users/_create/ann
{
  "name": "another ann"
}
#@ expect 409 error.type=version_conflict_engine_exception
#@ expect error.reason="[ann]: version conflict, document already exists (current version [1])"

# 用参数也可以达到同样效果。批量请求里也用这个词（见第 8 课）。

PUT lessons-users/_doc/ann?op_type=create
{
  "name": "another ann"
}
#@ expect 409 error.reason~"document already exists"

GET lessons-users/_doc/ann
#@ expect 200 _version=1 _source.name=ann

#@ task 创建 id 为 bob 的用户；如果 bob 已经存在，不能被覆盖。
#@ hint 前面的两种路径，哪一种会拒绝替换？
#@ hint PUT lessons-users/_create/bob
#@ solution
PUT lessons-users/_create/bob
{
  "name": "bob"
}
#@ expect 201|409

#@ check
GET lessons-users/_doc/bob
#@ expect 200 _version=1

# 3. id 可以是什么样
#
# 任何不超过 512 字节的文本。在路径里有特殊含义的字符需要编码：斜杠写成 %2F。

PUT lessons-users/_doc/2024%2F07
{
  "name": "a user with a slash"
}
#@ expect 201 _id="2024/07"

PUT lessons-users/_doc/王芳
{
  "name": "王芳"
}
#@ expect 201 _id=王芳

GET lessons-users/_doc/王芳
#@ expect 200 _source.name=王芳

# PUT 必须带 id。不带 id 时路径的含义不同，服务器会告诉你可用的方法。

PUT lessons-users/_doc
{
  "name": "nobody"
}
#@ expect 405 error~"Incorrect HTTP method"

DELETE lessons-users
#@ expect 200
