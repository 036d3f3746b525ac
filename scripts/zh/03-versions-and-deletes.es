# 写操作的计数
#
# 每个文档有三个数字。_version 记录它自己被修改的次数；_seq_no 给分片上的所有
# 操作依次编号；当另一个副本成为主分片时，_primary_term 增加。

DELETE lessons-count
#@ expect 200|404

# 只用一个分片，这样所有文档共用一列编号。

PUT lessons-count
{
  "settings": { "number_of_shards": 1 }
}
#@ expect 200 acknowledged=true

# 1. 两个文档，一列编号

PUT lessons-count/_doc/a
{ "n": 1 }
#@ expect 201 _version=1 _seq_no=0 _primary_term=1

PUT lessons-count/_doc/b
{ "n": 1 }
#@ expect 201 _version=1 _seq_no=1

PUT lessons-count/_doc/a
{ "n": 2 }
#@ expect 200 _version=2 _seq_no=2

# 文档 a 到了版本 2，而分片一共执行了三次操作。

# 2. 删除也会计数
#
# 文档不会原地修改：写入新文档，旧文档标记为已删除；删除操作则写入一个删除标记。

DELETE lessons-count/_doc/a
#@ expect 200 result=deleted _version=3 _seq_no=3

# 这个 id 会被记住一分钟（index.gc_deletes），以免迟到的写入让旧数据复活。
# 版本号会继续往上数。

PUT lessons-count/_doc/a
{ "n": 3 }
#@ expect 201 result=created _version=4 _seq_no=4

# 就连删除不存在的文档也会占用一个编号。

DELETE lessons-count/_doc/nobody
#@ expect 404 result=not_found _version=1 _seq_no=5

#@ task 修改文档 b，直到它的版本号变成 3。内容不限。
#@ hint 它现在是版本 1，每次 PUT 加一。
#@ solution
PUT lessons-count/_doc/b
{ "n": 2 }
#@ expect 200

#@ solution
PUT lessons-count/_doc/b
{ "n": 3 }
#@ expect 200

#@ check
GET lessons-count/_doc/b
#@ expect 200 _version=3

# 3. 在搜索结果中显示这些数字
#
# 搜索时可以要求返回这些数字。

POST lessons-count/_refresh
#@ expect 200

GET lessons-count/_search?version=true&seq_no_primary_term=true&q=_id:a
#@ expect 200 hits.total.value=1 hits.hits.0._version=4 hits.hits.0._seq_no=4 hits.hits.0._primary_term=1
#@ show hits.hits

DELETE lessons-count
#@ expect 200
