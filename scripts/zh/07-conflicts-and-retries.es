# 冲突与重试
#
# 第 4 课展示了冲突。这一课讲程序对各种写操作如何应对冲突。

DELETE lessons-votes
#@ expect 200|404

PUT lessons-votes/_doc/1
{ "title": "Which phone?", "yes": 0, "no": 0 }
#@ expect 201

# 1. 自动重试的更新
#
# _update 的过程是读取、合并、写回。如果中间插入了别的写入，就会以 409 失败，
# 除非允许它重试。如果两次更新谁先谁后无所谓，就让它重试。

POST lessons-votes/_update/1?retry_on_conflict=3
{ "doc": { "yes": 1 } }
#@ expect 200 result=updated _seq_no=1

# 2. 只更新某个特定状态
#
# 如果先后有关系，就像 PUT 那样指明是哪个状态。

POST lessons-votes/_update/1?if_seq_no=1&if_primary_term=1
{ "doc": { "no": 1 } }
#@ expect 200 _seq_no=2

POST lessons-votes/_update/1?if_seq_no=1&if_primary_term=1
{ "doc": { "no": 1 } }
#@ expect 409 error.reason="[1]: version conflict, required seqNo [1], primary term [1]. current document has seqNo [2] and primary term [1]"

# 这两个要求互相矛盾：既要重试，又不许用更新的状态。

POST lessons-votes/_update/1?if_seq_no=2&if_primary_term=1&retry_on_conflict=3
{ "doc": { "no": 2 } }
#@ expect 400 error.type=action_request_validation_exception error.reason~"compare and write operations can not be retried"

# 3. 一步一步的重试循环
#
# 读取，记住那一对数字，写入；遇到 409 就从头再来。

GET lessons-votes/_doc/1
#@ expect 200
#@ capture seq = _seq_no
#@ capture yes = _source.yes

# 这时别人投了一票：

POST lessons-votes/_update/1
{ "doc": { "yes": 2 } }
#@ expect 200

# 于是我们的写入被拒绝，

PUT lessons-votes/_doc/1?if_seq_no=${seq}&if_primary_term=1
{ "title": "Which phone?", "yes": 2, "no": 1 }
#@ expect 409

# 我们重新读取。现在是 2，所以应该写 3：

GET lessons-votes/_doc/1
#@ expect 200 _source.yes=2
#@ capture seq = _seq_no

PUT lessons-votes/_doc/1?if_seq_no=${seq}&if_primary_term=1
{ "title": "Which phone?", "yes": 3, "no": 1 }
#@ expect 200 result=updated

#@ task 再投一票反对：把 no 设为 2（yes 仍是 3），并用当前状态作保护。
#@ hint 先 GET，从应答里取 _seq_no。
#@ hint 带保护的 _update 只需要 { "doc": { "no": 2 } }。
#@ solution
POST lessons-votes/_update/1?if_seq_no=4&if_primary_term=1
{ "doc": { "no": 2 } }
#@ expect 200

#@ check
GET lessons-votes/_doc/1
#@ expect 200 _source.yes=3 _source.no=2 _seq_no=5

# 4. 批量请求中的冲突
#
# 每一行各自受保护。整个请求仍然成功（200），所以要看 "errors"，
# 并且只重试失败的那几行。

POST _bulk
{"index": {"_index": "lessons-votes", "_id": "1", "if_seq_no": 0, "if_primary_term": 1}}
{"title": "Which phone?", "yes": 4, "no": 2}
{"create": {"_index": "lessons-votes", "_id": "2"}}
{"title": "Which tablet?", "yes": 0, "no": 0}
#@ expect 200 errors=true items.0.index.status=409 items.1.create.status=201
#@ expect items.0.index.error.type=version_conflict_engine_exception

DELETE lessons-votes
#@ expect 200
