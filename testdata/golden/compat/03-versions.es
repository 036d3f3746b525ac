# Optimistic locking, the old way and the new one.

PUT /stock
{ "settings": { "number_of_shards": 3, "number_of_replicas": 0 } }

PUT /stock/item/1
{ "count": 1 }

PUT /stock/item/1?version=1
{ "count": 2 }

PUT /stock/item/1?version=1
{ "count": 3 }

PUT /stock/item/1?version=0
{ "count": 3 }

PUT /stock/item/1?version=-1
{ "count": 3 }

PUT /stock/item/1?version=-2
{ "count": 3 }

PUT /stock/item/1?version=-3
{ "count": 3 }

PUT /stock/item/1?version=-4
{ "count": 3 }

PUT /stock/item/1?version=x
{ "count": 3 }

PUT /stock/item/1?version=99999999999999999999
{ "count": 3 }

PUT /stock/item/1?version=2&version_type=internal
{ "count": 4 }

PUT /stock/item/2?version=1
{ "count": 1 }

PUT /stock/item/2?version=7&version_type=external
{ "count": 1 }

PUT /stock/item/2?version=7&version_type=external
{ "count": 1 }

PUT /stock/item/2?version=6&version_type=external_gt
{ "count": 1 }

PUT /stock/item/2?version=7&version_type=external_gte
{ "count": 1 }

PUT /stock/item/2?version=6&version_type=external_gte
{ "count": 1 }

PUT /stock/item/2?version=-1&version_type=external
{ "count": 1 }

PUT /stock/item/2?version_type=external
{ "count": 1 }

PUT /stock/item/2?version=3&version_type=force
{ "count": 1 }

PUT /stock/item/2?version=3&version_type=other
{ "count": 1 }

GET /stock/item/2

DELETE /stock/item/2?version=2

DELETE /stock/item/2?version=20&version_type=external

DELETE /stock/item/2?version=20&version_type=external

DELETE /stock/item/2?version=21&version_type=external

GET /stock/item/2

PUT /stock/item/2
{ "count": 1 }

DELETE /stock/item/3?version=1

DELETE /stock/item/3?version=5&version_type=force

PUT /stock/item/4?version=3&op_type=create
{ "count": 1 }

PUT /stock/item/4?version=3&version_type=external&op_type=create
{ "count": 1 }

PUT /stock/item/4/_create?version=3
{ "count": 1 }

PUT /stock/item/4/_create?version_type=external&version=1
{ "count": 1 }

POST /stock/item?version=3&version_type=external
{ "count": 1 }

POST /stock/item?version=3
{ "count": 1 }

POST /stock/item/1/_update?version=1
{ "doc": { "count": 5 } }

POST /stock/item/1/_update?version=3
{ "doc": { "count": 5 } }

GET /stock/item/1

POST /stock/item/1/_update?version=9&version_type=external
{ "doc": { "count": 6 } }

POST /stock/item/1/_update?version=9&version_type=external_gte
{ "doc": { "count": 6 } }

POST /stock/item/1/_update?version=9&version_type=force
{ "doc": { "count": 6 } }

POST /stock/item/1/_update?version=4&retry_on_conflict=3
{ "doc": { "count": 7 } }

POST /stock/item/5/_update?version=1
{ "doc": { "count": 1 }, "doc_as_upsert": true }

POST /stock/item/5/_update?version=1
{ "doc": { "count": 1 } }

POST /stock/item/1/_update?version_type=internal
{ "doc": { "count": 8 } }

PUT /stock/item/6?if_seq_no=0&if_primary_term=1
{ "count": 1 }

PUT /stock/item/6
{ "count": 1 }

PUT /stock/item/6?if_seq_no=0&if_primary_term=1
{ "count": 2 }

PUT /stock/item/6?if_seq_no=0
{ "count": 2 }

PUT /stock/item/6?if_primary_term=1
{ "count": 2 }

PUT /stock/item/6?if_seq_no=-5&if_primary_term=1
{ "count": 2 }

PUT /stock/item/6?if_seq_no=0&if_primary_term=-1
{ "count": 2 }

PUT /stock/item/6?if_seq_no=0&if_primary_term=1&version=1
{ "count": 2 }

PUT /stock/item/6?if_seq_no=0&if_primary_term=1&version=4&version_type=external
{ "count": 2 }

PUT /stock/item/6?if_seq_no=0&if_primary_term=1&op_type=create
{ "count": 2 }

DELETE /stock/item/6?if_seq_no=77&if_primary_term=1

POST /stock/item/6/_update?if_seq_no=77&if_primary_term=1
{ "doc": { "count": 3 } }

POST /stock/item/6/_update?if_seq_no=77&if_primary_term=1&retry_on_conflict=2
{ "doc": { "count": 3 } }

POST /stock/item/6/_update
{ "doc": { "count": 3 }, "if_seq_no": 77, "if_primary_term": 1 }

DELETE /stock/item/6?version=1&if_seq_no=0&if_primary_term=1

GET /stock/item/6

PUT /stock/item/7??version=1&version_type=external
{ "count": 1 }

PUT /stock/item/1?version=1
{ "count": 

PUT /stock/item/8?version=1&version_type=EXTERNAL
{ "count": 1 }
