# Parameters of single writes and reads

PUT orders
{ "mappings": { "properties": { "n": { "type": "integer" }, "bad": { "type": "integer", "ignore_malformed": true } } }, "aliases": { "both": {}, "routed": { "routing": "r1" }, "readers": { "is_write_index": false }, "several": { "index_routing": "r2", "search_routing": "r2,r3" } } }

PUT notes
{ "aliases": { "both": {} } }

DELETE orders/_doc/none

DELETE notes/_doc/none

DELETE notes/other/none

PUT notes/other/1
{ "n": 1 }

GET notes/other/1

GET notes/_all/1

GET orders/_all/1

PUT both/_doc/1
{ "n": 1 }

GET both/_doc/1

DELETE both/_doc/1

POST both/_update/1
{ "doc": {} }

PUT readers/_doc/1
{ "n": 1 }

PUT routed/_doc/1
{ "n": 1 }

PUT routed/_doc/1?routing=r1
{ "n": 1 }

PUT routed/_doc/1?routing=zz
{ "n": 1 }

GET routed/_doc/1

GET routed/_doc/1?routing=zz

POST routed/_update/1
{ "doc": { "n": 2 } }

POST routed/_update/1?routing=zz
{ "doc": { "n": 2 } }

DELETE routed/_doc/1?routing=zz

DELETE routed/_doc/1

PUT several/_doc/1
{ "n": 1 }

GET several/_doc/1

GET _mget
{ "docs": [ { "_index": "both", "_id": "1" }, { "_index": "routed", "_id": "1", "routing": "x" }, { "_index": "several", "_id": "1" } ] }

POST _bulk
{ "index": { "_index": "both", "_id": "b" } }
{ "n": 1 }
{ "index": { "_index": "routed", "_id": "b", "routing": "q" } }
{ "n": 1 }
{ "index": { "_index": "routed", "_id": "b" } }
{ "n": 1 }
{ "create": { "_index": "routed", "_id": "b" } }
{ "n": 1 }
{ "index": { "_index": "routed", "_id": "c" } }
{ "n": "x" }
{ "update": { "_index": "routed", "_id": "d" } }
{ "doc": { "n": "x" } }
{ "update": { "_index": "routed", "_id": "b", "require_alias": true } }
{ "doc": { "n": 3 } }
{ "delete": { "_index": "routed", "_id": "b", "require_alias": true } }
{ "delete": { "_index": "readers", "_id": "b" } }

PUT routed/_doc/9?require_alias=true
{ "n": 1 }

PUT nowhere/_doc/9?require_alias=true
{ "n": 1 }

GET nowhere/_doc/9

PUT orders/_doc/1?if_seq_no=1&if_primary_term=1&version=1
{ "n": 1 }

PUT orders/_doc/1?if_seq_no=-2&if_primary_term=1
{ "n": 1 }

PUT orders/_doc/1?version=-4
{ "n": 1 }

PUT orders/_doc/1?version=-4
{ "n": 1 }

PUT orders/_doc/1?version=-3
{ "n": 1 }

PUT orders/_doc/1?version=-1
{ "n": 1 }

PUT orders/_doc/1?version=0
{ "n": 1 }

PUT orders/_doc/1?version=
{ "n": 1 }

PUT orders/_doc/1?version_type=
{ "n": 1 }

PUT orders/_doc/1?version=+7&version_type=external
{ "n": 1 }

PUT orders/_doc/1?version=%2B7&version_type=external_gte
{ "n": 1 }

PUT orders/_doc/1?version=99999999999999999999&version_type=external
{ "n": 1 }

POST orders/_doc?version=1&version_type=external
{ "n": 1 }

POST orders/_doc?op_type=index&version=1&version_type=external
{ "n": 1 }

POST orders/_doc?if_seq_no=1&if_primary_term=1
{ "n": 1 }

POST orders/_doc?op_type=index&if_seq_no=1&if_primary_term=1
{ "n": 1 }

POST orders/_doc?op_type=index&pipeline=
{ "n": 1 }

PUT orders/_doc/1?pipeline=_none
{ "n": 1 }

PUT orders/_doc/1?refresh=x&version=y&timeout=z
{ "n": 1 }

PUT orders/_doc/1?refresh=x&version=y
{ "n": 1 }

PUT orders/_doc/1?wait_for_active_shards=x&op_type=y&require_alias=z
{ "n": 1 }

PUT orders/_doc/1?wait_for_active_shards=x&op_type=y
{ "n": 1 }

PUT orders/_doc/1?op_type=
{ "n": 1 }

PUT orders/_doc/1?wait_for_active_shards=
{ "n": 1 }

PUT orders/_doc/1?routing=
{ "n": 1 }

PUT orders/_doc/1?timeout=0
{ "n": 1 }

PUT orders/_doc/1?timeout=-1
{ "n": 1 }

PUT orders/_doc/1?wait_for_active_shards=2&timeout=90s&op_type=foo
{ "n": 1 }

PUT orders/_doc/1?wait_for_active_shards=5&timeout=0
{ "n": 1 }

DELETE orders/_doc/1?wait_for_active_shards=5&timeout=1nanos&refresh=true

PUT orders/_create/1?op_type=Create
{ "n": 1 }

PUT orders/_create/1?op_type=index
{ "n": 1 }

PUT orders/_doc/1/_create
{ "n": 1 }

POST orders/_doc/77/_create?routing=zz top
{ "n": 1 }

PUT orders/x/77/_create
{ "n": 1 }

DELETE orders/_doc/1?op_type=delete

DELETE orders/_doc/1
{ "n": 1 }

DELETE orders/_doc/1?refresh=wait_for

GET orders/_doc/1?version=x

GET orders/_doc/1?version=0

GET orders/_doc/1?version=-1&version_type=external

GET orders/_doc/1?version_type=forced

GET orders/_doc/1?refresh=x

GET orders/_doc/1?realtime=

GET orders/_doc/1?fields=n

GET orders/_source/1?stored_fields=n

GET orders/_source/1?version=1

GET orders/_doc/1?_source=true&_source_includes=a,,b,&_source_excludes=

GET orders/_doc/1?routing=

GET orders/_doc/1
{ "query": {} }

PUT orders/_doc/i1
{ "n": 1, "bad": "x" }

GET orders/_doc/i1

PUT orders/_doc/i1
{ "n": 1, "bad": "y" }

GET orders/_doc/i1

GET orders/_doc/i1?stored_fields=_ignored

GET orders/_doc/i1?_source=false

GET orders/_doc/i1?refresh=true

GET orders/_doc/i1?refresh=true&realtime=false

GET orders/_doc/i1

GET orders/_doc/i1?_source=n

PUT orders/_doc/r1?routing=rr
{ "n": 1, "bad": "x" }

GET orders/_doc/r1?routing=rr&_source=false

GET orders/_doc/r1?routing=rr&stored_fields=_none_

GET orders/_doc/r1?routing=rr&stored_fields=

GET orders/_doc/r1?routing=rr&stored_fields=_id,_routing,_ignored,_type,_seq_no,_source

HEAD orders/_doc/r1?routing=rr&stored_fields=n

GET orders/_doc/r1?routing=rr&filter_path=_source.n,_id,-_index

GET orders/_source/r1?filter_path=n

PUT orders/_doc/f1?filter_path=result,_shards.total
{ "n": 1 }

PUT orders/_doc/f1?filter_path=nope
{ "n": 1 }

PUT orders/_doc/f2?format=yaml
{ "n": 1 }

GET orders/_doc/f2?format=yaml

GET orders/_source/f2?format=yaml

PUT orders/_doc/%20
{ "n": 1 }

GET orders/_doc/%20

PUT orders/_doc/..
{ "n": 1 }

PUT orders/_doc/%E2%82%AC~*'()!;
{ "n": 1 }

PUT orders/_doc/a%00b
{ "n": 1 }

GET orders/_doc/a%00b

PUT orders/_doc/%FF
{ "n": 1 }

PUT orders/_doc/😀
{ "n": 1 }

PUT orders/_doc/_update
{ "n": 1 }

PUT orders/_doc/_create
{ "n": 1 }

PUT orders//1
{ "n": 1 }

PUT orders/_doc//x
{ "n": 1 }

PUT orders/_doc/1/2
{ "n": 1 }

POST orders/_update/
{ "doc": {} }

POST orders/_doc/1/_update
{ "doc": { "n": 5 }, "doc_as_upsert": true }

POST orders/x/1/_update
{ "doc": { "n": 5 } }

POST orders/x/1/_update
{ "doc": { "n": 6 }, "doc_as_upsert": true }

GET orders/x/1

HEAD orders/x/1

GET orders/x/1/_source

GET orders/x/_mget
{ "docs": [ { "_id": "1" }, { "_id": "1", "_type": "_doc" } ] }

POST orders/x/_bulk
{ "index": { "_id": "q" } }
{ "n": 1 }
{ "index": { "_id": "q", "_type": "_doc" } }
{ "n": 1 }
{ "delete": { "_id": "q" } }
{ "update": { "_id": "q" } }
{ "doc": {} }

PUT orders/_doc/1?_source=true
{ "n": 1 }

PUT orders/_doc/1?doc_as_upsert=true
{ "n": 1 }

PUT waiting
{ "settings": { "number_of_shards": 5, "index.write.wait_for_active_shards": "2", "index.default_pipeline": "dp", "index.final_pipeline": "fp" } }

PUT waiting/_doc/1
{ "n": 1 }

PUT waiting/_doc/1?pipeline=_none
{ "n": 1 }

DELETE waiting/_doc/1?timeout=1ms

DELETE waiting/_doc/1?wait_for_active_shards=1

POST waiting/_update/1?wait_for_active_shards=1
{ "doc": { "n": 1 }, "doc_as_upsert": true }

POST _bulk?wait_for_active_shards=1
{ "update": { "_index": "waiting", "_id": "1" } }
{ "doc": { "n": 1 }, "doc_as_upsert": true }
{ "update": { "_index": "waiting", "_id": "2" } }
{ "doc": { "n": 1 } }

PUT frozen
{ "settings": { "index.blocks.write": true } }

PUT frozen/_doc/1
{ "n": 1 }

DELETE frozen/_doc/1

POST frozen/_update/1
{ "doc": {} }

POST frozen/_bulk
{ "index": { "_id": "1" } }
{ "n": 1 }
{ "delete": { "_id": "1" } }

GET frozen/_doc/1

PUT secret
{ "settings": { "index.blocks.read": true } }

GET secret/_doc/1

GET secret/_mget
{ "ids": ["1"] }

PUT spread
{ "settings": { "number_of_shards": 3, "number_of_replicas": 0, "refresh_interval": "-1" } }

POST spread/_bulk
{ "index": { "_id": "1" } }
{ "n": 1 }
{ "index": { "_id": "2" } }
{ "n": 1 }
{ "index": { "_id": "3" } }
{ "n": 1 }
{ "index": { "_id": "4", "routing": "1" } }
{ "n": 1 }
{ "index": { "_id": "5" } }
{ "n": 1 }
{ "index": { "_id": "中" } }
{ "n": 1 }
{ "index": { "_id": "😀" } }
{ "n": 1 }

GET spread/_mget?realtime=false
{ "ids": ["1", "4"] }

GET spread/_mget?realtime=false&refresh=true
{ "ids": ["1", "4"] }

GET spread/_mget
{ "docs": [ { "_id": "4" }, { "_id": "4", "routing": "1" }, { "_id": "1", "routing": "" } ] }

GET spread/_doc/1?routing=

PUT orders/_doc/big
{ "k": "x" }
