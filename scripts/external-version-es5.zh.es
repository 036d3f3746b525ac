# Elasticsearch 5 的版本号：用服务器的，还是用自己的
#
# 每个文档都有一个由服务器递增的 _version。Elasticsearch 5 用它做乐观锁：
# ?version=N 只有在 N 等于当前版本号时才写入。加上 version_type=external，版本号就来自
# 外部（例如真正保存数据的数据库），只要求比当前的大。（从 7 开始，前一种写法已经取消，
# 见 optimistic-concurrency.zh.es。）
#
# 运行：  esconsole run external-version-es5.zh.es
# 粘贴：  粘贴到用 --compat 5 启动的控制台。
#
#@ engine compat=5

# 1. 写入文档，不提版本号
#
# 文档是新建的，所以 "created" 是 true。Elasticsearch 5 的索引默认有五个分片。

PUT /test_index/_doc/8
{
  "test_field": "test"
}
#@ expect 201 _version=1 result=created created=true _shards.total=2 _shards.successful=1

GET /test_index/_doc/8
#@ expect 200 _version=1 found=true _source.test_field=test

# 2. 使用自己维护的版本号
#
# 两个客户端都读到了版本 1，都想写入版本 2。先到的成功：2 大于 1。

PUT /test_index/_doc/8?version=2&version_type=external
{
  "test_field": "external test 1"
}
#@ expect 200 _version=2 result=updated created=false

# 后到的晚了一步：它的 2 并不比已有的 2 大。

PUT /test_index/_doc/8?version=2&version_type=external
{
  "test_field": "external test 2"
}
#@ expect 409 error.type=version_conflict_engine_exception error.index=test_index error.shard="1"
#@ expect error.reason="[_doc][8]: version conflict, current version [2] is higher or equal to the one provided [2]"

# 它重新读取最新的数据，在此基础上修改，再带着 3 写入。

GET /test_index/_doc/8
#@ expect 200 _version=2 _source.test_field="external test 1"

PUT /test_index/_doc/8?version=3&version_type=external
{
  "test_field": "external test 2"
}
#@ expect 200 _version=3 result=updated created=false

# 3. 使用服务器的版本号
#
# 不写 version_type 时，版本号必须与当前的完全一致。

PUT /test_index/_doc/8?version=1
{
  "test_field": "internal test"
}
#@ expect 409 error.reason="[_doc][8]: version conflict, current version [3] is different than the one provided [1]"

PUT /test_index/_doc/8?version=3
{
  "test_field": "internal test"
}
#@ expect 200 _version=4 result=updated

# 4. 手误
#
# 第二个问号会被当作参数名的一部分。

PUT /test_index/_doc/8??version=1&version_type=external
{
  "test_field": "odd"
}
#@ expect 400 error.reason="request [/test_index/_doc/8] contains unrecognized parameter: [?version]"

GET /test_index/_doc/8
#@ expect 200 _version=4 _source.test_field="internal test"
