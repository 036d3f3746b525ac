# 乐观锁: two shop assistants sell the same item.

DELETE shop

PUT shop
{ "settings": { "number_of_shards": 1, "number_of_replicas": 0 } }

PUT shop/_doc/1
{ "name": "牙膏", "stock": 10 }

GET shop/_doc/1

# 线程 A 和 B 都读到 _seq_no 0
PUT shop/_doc/1?if_seq_no=0&if_primary_term=1
{ "name": "牙膏", "stock": 9 }

PUT shop/_doc/1?if_seq_no=0&if_primary_term=1
{ "name": "牙膏", "stock": 9 }

GET shop/_doc/1

PUT shop/_doc/1?if_seq_no=1&if_primary_term=1
{ "name": "牙膏", "stock": 8 }

# 忘了其中一个参数
PUT shop/_doc/1?if_seq_no=2
{ "stock": 7 }

PUT shop/_doc/1?if_primary_term=1
{ "stock": 7 }

PUT shop/_doc/1?if_seq_no=-1&if_primary_term=1
{ "stock": 7 }

PUT shop/_doc/1?if_seq_no=2&if_primary_term=-2
{ "stock": 7 }

PUT shop/_doc/1?if_seq_no=&if_primary_term=
{ "stock": 7 }

PUT shop/_doc/1?if_seq_no=2.0&if_primary_term=1
{ "stock": 7 }

PUT shop/_doc/1?if_seq_no=a&if_primary_term=b
{ "stock": 7 }

PUT shop/_doc/1?if_seq_no=9223372036854775807&if_primary_term=1
{ "stock": 7 }

PUT shop/_doc/1?if_seq_no=9223372036854775808&if_primary_term=1
{ "stock": 7 }

PUT shop/_doc/1?if_seqno=2&if_primary_term=1
{ "stock": 7 }

PUT shop/_doc/1?_seq_no=2&_primary_term=1
{ "stock": 7 }

PUT shop/_doc/1?if_seq_no=2&if_primary_term=1&version=3
{ "stock": 7 }

PUT shop/_doc/1?if_seq_no=2&if_primary_term=1&version_type=external
{ "stock": 7 }

PUT shop/_doc/1?if_seq_no=2&if_primary_term=1&op_type=create
{ "stock": 7 }

PUT shop/_create/2?if_seq_no=2&if_primary_term=1
{ "stock": 7 }

POST shop/_doc?if_seq_no=2&if_primary_term=1
{ "stock": 7 }

GET shop/_doc/1?if_seq_no=2&if_primary_term=1

# 内部版本号
PUT shop/_doc/1?version=3
{ "stock": 7 }

PUT shop/_doc/1?version=3&version_type=internal
{ "stock": 7 }

DELETE shop/_doc/1?version=3

POST shop/_update/1?version=3
{ "doc": { "stock": 7 } }

# 外部版本号
PUT shop/_doc/1?version=30000&version_type=external
{ "stock": 6 }

PUT shop/_doc/1?version=30000&version_type=external
{ "stock": 6 }

PUT shop/_doc/1?version=30000&version_type=external_gte
{ "stock": 5 }

PUT shop/_doc/1?version=29999&version_type=external_gte
{ "stock": 5 }

PUT shop/_doc/1?version=30001&version_type=external_gt
{ "stock": 4 }

PUT shop/_doc/1??version=30002&version_type=external
{ "stock": 4 }

PUT shop/_doc/1?version=9223372036854775807&version_type=external
{ "stock": 4 }

PUT shop/_doc/1
{ "stock": 3 }

PUT shop/_doc/3?version=9223372036854775806&version_type=external
{ "stock": 1 }

PUT shop/_doc/3
{ "stock": 2 }

PUT shop/_create/4?version=5&version_type=external
{ "stock": 2 }

PUT shop/_create/4?version=5
{ "stock": 2 }

PUT shop/_doc/5?version=5&version_type=external_gte
{ "stock": 2 }

POST shop/_update/5?version=6&version_type=external
{ "doc": { "stock": 2 } }

POST shop/_update/5?version_type=external
{ "doc": { "stock": 2 } }

GET shop/_doc/5?version=5

GET shop/_doc/5?version=4

GET shop/_doc/5?version=6&version_type=external

GET shop/_doc/5?version=5&version_type=external

GET shop/_doc/5?version=5&version_type=external_gte

HEAD shop/_doc/5?version=4

GET shop/_source/5?version=4

GET shop/_doc/5?version=0

GET shop/_doc/5?version=-1

GET shop/_doc/5?version=-3

DELETE shop/_doc/5?version=5&version_type=external

DELETE shop/_doc/5?version=6&version_type=external

DELETE shop/_doc/5?version=6&version_type=external_gte

PUT shop/_doc/5?version=6&version_type=external_gte
{ "stock": 0 }

DELETE shop/_doc/5?if_seq_no=3&if_primary_term=1

DELETE shop/_doc/none?if_seq_no=3&if_primary_term=1

PUT shop/_doc/none?if_seq_no=3&if_primary_term=1
{ "stock": 0 }

POST shop/_update/none?if_seq_no=3&if_primary_term=1
{ "doc": { "stock": 0 } }

POST shop/_update/1?if_seq_no=3&if_primary_term=1&retry_on_conflict=1
{ "doc": { "stock": 0 } }

POST shop/_bulk
{"index":{"_id":"1","version":1}}
{"stock":0}
{"index":{"_id":"1","if_seq_no":1,"if_primary_term":1}}
{"stock":0}
{"index":{"_id":"1","if_seq_no":1}}
{"stock":0}

POST shop/_bulk
{"delete":{"_id":"1","if_seq_no":1,"if_primary_term":1}}
{"update":{"_id":"1","if_seq_no":1,"if_primary_term":1}}
{"doc":{"stock":0}}
{"index":{"_id":"8","version":8,"version_type":"external"}}
{"stock":0}
{"index":{"_id":"8","version":8,"version_type":"external_gte"}}
{"stock":0}
{"delete":{"_id":"8","version":7,"version_type":"external"}}

GET shop/_search?version=true&seq_no_primary_term=true
