# 来自外部的版本号
#
# 很多时候数据以另一个数据库为准，Elasticsearch 只保存一份用于搜索的副本。
# 那个数据库自己给每一行编号，而它的变更可能迟到或乱序到达。
# version_type=external 只接受更新的版本。

DELETE lessons-rows
#@ expect 200|404

# 1. 任何更大的数字
#
# 这个数字会成为文档的 _version，不必每次加一。

PUT lessons-rows/_doc/7?version=100&version_type=external
{ "title": "iphone", "price": 699 }
#@ expect 201 _version=100

PUT lessons-rows/_doc/7?version=250&version_type=external
{ "title": "iphone", "price": 649 }
#@ expect 200 _version=250

# 2. 迟到的写入被拒绝
#
# 编号 180 的变更发生得早，却到得晚。同一个编号再来一次，也不算新数据。

PUT lessons-rows/_doc/7?version=180&version_type=external
{ "title": "iphone", "price": 679 }
#@ expect 409 error.type=version_conflict_engine_exception
#@ expect error.reason="[7]: version conflict, current version [250] is higher or equal to the one provided [180]"

PUT lessons-rows/_doc/7?version=250&version_type=external
{ "title": "iphone", "price": 649 }
#@ expect 409 error.reason~"higher or equal to the one provided"

GET lessons-rows/_doc/7
#@ expect 200 _version=250 _source.price=649

# 因此，同步数据的程序可以把这种 409 理解为“已经处理过了”。

# 3. external_gte：相同的编号也接受
#
# 结构调整后想用同一编号重新写入，可以用它。它也更宽松：
# 只有在编号相同内容就相同的情况下才适用。

PUT lessons-rows/_doc/7?version=250&version_type=external_gte
{ "title": "iphone", "price": 649, "currency": "EUR" }
#@ expect 200 _version=250

PUT lessons-rows/_doc/7?version=249&version_type=external_gte
{ "title": "iphone" }
#@ expect 409 error.reason="[7]: version conflict, current version [250] is higher than the one provided [249]"

#@ task 这一行又变了：编号 300，price 为 599。请更新副本。
#@ hint 需要两个参数：version 和 version_type。
#@ hint PUT lessons-rows/_doc/7?version=300&version_type=external
#@ solution
PUT lessons-rows/_doc/7?version=300&version_type=external
{ "title": "iphone", "price": 599 }
#@ expect 200|409

#@ check
GET lessons-rows/_doc/7
#@ expect 200 _version=300 _source.price=599

# 4. 删除也带编号
#
# 这样，删除之后才到达的旧写入就不会让数据复活。

DELETE lessons-rows/_doc/7?version=400&version_type=external
#@ expect 200 result=deleted _version=400

PUT lessons-rows/_doc/7?version=350&version_type=external
{ "title": "iphone" }
#@ expect 409 error.reason~"current version \\[400\\] is higher or equal"

# 内部和外部两种控制方式不能混用。

PUT lessons-rows/_doc/8?version=1&version_type=external&if_seq_no=0&if_primary_term=1
{ "title": "android" }
#@ expect 400 error.type=action_request_validation_exception

DELETE lessons-rows
#@ expect 200
