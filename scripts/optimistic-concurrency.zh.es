# 乐观并发控制
#
# 两个程序读取同一个文档，各自修改后再写回：后写的一方会悄悄覆盖先写的一方。
# 数据库可以用加锁来避免（悲观并发控制）。Elasticsearch 不加锁：写入方声明自己
# 看到的是文档的哪个状态；如果文档在此之后变过，写入就会以 409 被拒绝。接下来怎么办
# 由程序决定：重新读取再试一次，或者把冲突告诉用户。
#
# 运行：  esconsole run optimistic-concurrency.zh.es
# 粘贴：  下面的每一行都可以直接粘贴到控制台，也可以粘贴到 Kibana。
#
#@ engine nodes=2

# 1. 准备一个索引
#
# 引擎是空的时候没有可删除的索引，返回 404 是正常的。

DELETE products
#@ expect 200|404

PUT products
#@ expect 200 acknowledged=true index=products

# 2. 写入一个文档
#
# 文档不会原地修改。更新时旧文档被标记为删除，同时写入一个新文档，并且计数：
# _version 属于这个文档，_seq_no 属于分片上的每一次操作；当另一个副本成为主分片时，
# _primary_term 会增加。有两个节点，所以两份副本都写入成功。

PUT products/_doc/1
{
  "title": "iphone",
  "count": 100
}
#@ expect 201 result=created _version=1 _shards.total=2 _shards.successful=2

GET products/_doc/1
#@ expect 200 _version=1 _seq_no=0 _primary_term=1 _source.count=100

# 3. 内部版本控制：if_seq_no 与 if_primary_term
#
# 卖出一部手机。意思是：“只有文档仍是我读到的那个，才写入。”

PUT products/_doc/1?if_seq_no=0&if_primary_term=1
{
  "title": "iphone",
  "count": 99
}
#@ expect 200 result=updated _version=2 _seq_no=1 _shards.successful=2

# 另一个卖家读到的也是那个旧文档，它的写入不能成功：

PUT products/_doc/1?if_seq_no=0&if_primary_term=1
{
  "title": "iphone",
  "count": 99
}
#@ expect 409 error.type=version_conflict_engine_exception
#@ expect error.reason="[1]: version conflict, required seqNo [0], primary term [1]. current document has seqNo [1] and primary term [1]"

# 它重新读取，才知道应该从多少往下减。

GET products/_doc/1
#@ expect 200 _seq_no=1 _source.count=99

# 4. 外部版本控制：version 与 version_type=external
#
# 数据可能以另一个数据库为准，由它给每一行编号。这时 Elasticsearch 沿用那个编号：
# 只要比自己的版本号大，就接受写入。

PUT products/_doc/1?version=30000&version_type=external
{
  "title": "iphone",
  "count": 98
}
#@ expect 200 result=updated _version=30000 _seq_no=2

# 同一个编号再写一次不算新数据，会被拒绝。

PUT products/_doc/1?version=30000&version_type=external
{
  "title": "iphone",
  "count": 98
}
#@ expect 409 error.type=version_conflict_engine_exception
#@ expect error.reason="[1]: version conflict, current version [30000] is higher or equal to the one provided [30000]"

GET products/_doc/1
#@ expect 200 _version=30000 _seq_no=2 _source.count=98
