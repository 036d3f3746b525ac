# 乐观并发控制
#
# 两个程序读取同一个文档，各自修改后写回：后写的会悄悄覆盖先写的。
# Elasticsearch 没有锁。写入方声明自己读到的是哪个状态；如果文档已经不是那个
# 状态，写入就以 409 被拒绝。

DELETE lessons-stock
#@ expect 200|404

PUT lessons-stock/_doc/1
{
  "title": "iphone",
  "count": 100
}
#@ expect 201 _seq_no=0 _primary_term=1

# 1. 丢失的更新
#
# 两个销售员都读到 100 部。各卖出一部，各自写入 99。

PUT lessons-stock/_doc/1
{ "title": "iphone", "count": 99 }
#@ expect 200

PUT lessons-stock/_doc/1
{ "title": "iphone", "count": 99 }
#@ expect 200 _version=3 _seq_no=2

# 卖出了两部，库存却显示 99，而且没有人发现。
#@ note 继续之前，先让大家自己发现问题。

# 2. 只有仍是我读到的那个才写
#
# 读取时会得到 _seq_no 和 _primary_term。两者合起来唯一标识文档的一个状态。

GET lessons-stock/_doc/1
#@ expect 200 _source.count=99
#@ capture seq = _seq_no
#@ capture term = _primary_term

# 现在销售员 A 和 B 拿到了同样的一对数字。A 先写：

PUT lessons-stock/_doc/1?if_seq_no=${seq}&if_primary_term=${term}
{ "title": "iphone", "count": 98 }
#@ expect 200 result=updated _seq_no=3

# B 后写，而它知道的状态已经过时：
#@ pause What will B be answered?

PUT lessons-stock/_doc/1?if_seq_no=${seq}&if_primary_term=${term}
{ "title": "iphone", "count": 98 }
#@ expect 409 error.type=version_conflict_engine_exception
#@ expect error.reason="[1]: version conflict, required seqNo [2], primary term [1]. current document has seqNo [3] and primary term [1]"

# 错误原因里两者都有：B 要求的，和实际存在的。在控制台输入 :explain，
# 它会说明下一步该怎么做。

# 3. 重新读取，再试一次
#
# 冲突之后怎么办，只有 B 的程序知道。通常是：重新读取，在最新数据上修改，再写入。

GET lessons-stock/_doc/1
#@ expect 200 _seq_no=3 _source.count=98

PUT lessons-stock/_doc/1?if_seq_no=3&if_primary_term=1
{ "title": "iphone", "count": 97 }
#@ expect 200 _seq_no=4

#@ task 再卖出一部：把 count 设为 96，但前提是这期间没有别人写过。
#@ hint 先读取文档：它现在的 _seq_no 是多少？
#@ hint PUT lessons-stock/_doc/1?if_seq_no=4&if_primary_term=1
#@ solution
PUT lessons-stock/_doc/1?if_seq_no=4&if_primary_term=1
{ "title": "iphone", "count": 96 }
#@ expect 200

#@ check
GET lessons-stock/_doc/1
#@ expect 200 _source.count=96 _seq_no=5

# 4. 两个数字缺一不可，文档也必须存在
#
# 只给其中一个是不够的。

PUT lessons-stock/_doc/1?if_seq_no=5
{ "title": "iphone", "count": 95 }
#@ expect 400 error.type=action_request_validation_exception error.reason~"ifSeqNo is set, but primary term is"

# 不存在的文档没有任何状态可供要求。删除操作也可以这样保护。

PUT lessons-stock/_doc/2?if_seq_no=0&if_primary_term=1
{ "title": "android" }
#@ expect 409 error.reason="[2]: version conflict, required seqNo [0], primary term [1]. but no document was found"

DELETE lessons-stock/_doc/1?if_seq_no=0&if_primary_term=1
#@ expect 409 error.reason~"current document has seqNo"

# 旧教程会写 ?version=2。从 Elasticsearch 7 开始已经取消，应答会告诉你该用什么。

PUT lessons-stock/_doc/1?version=2
{ "title": "iphone" }
#@ expect 400 error.reason~"internal versioning can not be used for optimistic concurrency control"

DELETE lessons-stock
#@ expect 200
