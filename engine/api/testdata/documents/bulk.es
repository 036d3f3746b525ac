# Odd bulk requests

PUT stock
{ "mappings": { "properties": { "n": { "type": "integer" } } } }

POST _bulk
{ "index": { "_index": "stock", "_id": "" } }
{ "n": 1 }
{ "index": { "_index": "stock", "_id": null } }
{ "n": 2 }
{ "create": { "_index": "stock", "_id": 7 } }
{ "n": 3 }
{ "index": { "_index": "stock", "_id": true } }
{ "n": 3 }
{ "index": { "_index": "stock", "_id": 1.50 } }
{ "n": 3 }

POST _bulk
{ "index": { "_index": "STOCK" } }
{ "n": 1 }
{ "delete": { "_index": "nowhere", "_id": "1" } }
{ "index": { "_index": "stock", "_id": "rm", "if_seq_no": 100, "if_primary_term": 1 } }
{ "n": 1 }

POST _bulk
{ "delete": { "_index": "stock", "_id": "" } }

POST _bulk
{ "update": { "_index": "stock", "_id": "" } }
{ "doc": {} }

POST _bulk
{ "index": { "_index": "stock", "_id": "1", "version": "abc" } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "1", "version": 1.5, "version_type": "external" } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "vs", "version": "12", "version_type": "external" } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "1", "version": true } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "1", "version_type": "force" } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "1", "version_type": "" } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "1", "if_seq_no": -1 } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "1", "if_primary_term": -1 } }
{ "n": 1 }

POST _bulk
{ "update": { "_index": "stock", "_id": "1", "retry_on_conflict": "x" } }
{ "doc": {} }

POST _bulk
{ "update": { "_index": "stock", "_id": "1", "retry_on_conflict": 99999999999 } }
{ "doc": {} }

POST _bulk
{ "index": { "_index": "stock", "_id": "1", "require_alias": "yes" } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "1", "require_alias": "true" } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "1", "require_alias": 1 } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": ["stock"], "_id": "1" } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": {"a": 1}, "_id": "1" } }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_source": ["a"], "_id": "1" } }
{ "n": 1 }

POST _bulk
{ "update": { "_index": "stock", "_source": {"x": "a"}, "_id": "1" } }
{ "doc": {"n": 1} }

POST _bulk
{ "update": { "_index": "stock", "_source": {"includes": [1]}, "_id": "1" } }
{ "doc": {"n": 1} }

POST _bulk
{ "update": { "_index": "stock", "_source": 5, "_id": "1" } }
{ "doc": {"n": 1} }

POST _bulk
{ "index": { "_index": "stock", "_id": "1" }, "more": 1 }
{ "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "trail" } } trailing
{ "n": 1 }

POST _bulk
{ "index": null }
{ "n": 1 }

POST _bulk
{ "index": [] }
{ "n": 1 }

POST _bulk
{ "index": {"_index": "stock", "_id": "1", "parent": "x"} }
{ "n": 1 }

POST _bulk
{ "index": {"_index": "stock", "_id": "1", "op_type": "create"} }
{ "n": 1 }

POST _bulk
{ "index": {"_index": "stock", "_id": "1", "op_type": "delete"} }
{ "n": 1 }

POST _bulk
{ "index": {"_index": "stock", "_id": "1", "op_type": "CREATE"} }
{ "n": 1 }

POST _bulk
{ "create": {"_index": "stock", "_id": "1", "op_type": "index"} }
{ "n": 1 }

POST _bulk
{ "index": {"_index": "stock", "_id": "1", "op_type": "index", "pipeline": "_none"} }
{ "n": 1 }

POST _bulk
{ "index": {"_index": "stock", "_id": "1", "pipeline": ""} }
{ "n": 1 }

POST _bulk
{ "index": {"_index": "stock", "_id": "1", "pipeline": "nope1"} }
{ "n": 1 }
{ "index": {"_index": "stock", "_id": "p2"} }
{ "n": 1 }
{ "update": {"_index": "stock", "_id": "p3", "pipeline": "nope2"} }
{ "doc": { "n": 1}, "doc_as_upsert": true }
{ "update": {"_index": "stock", "_id": "p4"} }
{ "doc": { "n": 1}, "upsert": {"n": 5} }
{ "delete": {"_index": "stock", "_id": "p5"} }

POST _bulk?pipeline=nope3
{ "update": {"_index": "stock", "_id": "p6"} }
{ "doc": { "n": 1}, "doc_as_upsert": true }
{ "update": {"_index": "stock", "_id": "p7"} }
{ "doc": { "n": 1}, "upsert": {"n": 5} }
{ "delete": {"_index": "stock", "_id": "p8"} }
{ "index": {"_index": "stock"} }
{ "n": 1 }
{ "create": {"_index": "stock", "_id": "c"} }
{ "n": 1 }

POST _bulk?refresh=true
{ "update": { "_index": "stock", "_id": "p2"} }
{ "doc": {"n": 1} }
{ "create": { "_index": "stock", "_id": "p2"} }
{ "doc": {"n": 1} }
{ "update": { "_index": "stock", "_id": "p2", "_source": "n" } }
{ "doc": {"n": 2} }
{ "update": { "_index": "stock", "_id": "p2" } }
{ "doc": {"n": 3}, "_source": false }
{ "delete": { "_index": "stock", "_id": "gone"} }

POST _bulk?refresh=wait_for
{ "update": { "_index": "stock", "_id": "p2"} }
{ "doc": {"n": 3} }

POST _bulk?refresh=maybe
{ "update": { "_index": "stock", "_id": "p2"} }
{ "doc": {"n": 1} }

POST _bulk?_source_includes=n
{ "update": { "_index": "stock", "_id": "p2"} }
{ "doc": {"n": 7, "m": 1} }

POST _bulk?_source=false
{ "update": { "_index": "stock", "_id": "p2" } }
{ "doc": {"n": 8}, "_source": true }

POST stock/_bulk?routing=rr
{ "index": { "_id": "r1" } }
{ "n": 1 }
{ "index": { "_id": "r2", "routing": "own" } }
{ "n": 1 }
{ "index": { "_id": "r3", "routing": "" } }
{ "n": 1 }
{ "index": { "_id": "r4", "routing": null } }
{ "n": 1 }
{ "update": { "_id": "r1" } }
{ "doc": { "n": 9 } }
{ "delete": { "_id": "r2" } }

GET stock/_doc/r3

GET stock/_doc/r4

POST _bulk
{ "update": { "_index": "stock", "_id": "u1" } }
{ "script": { "inline": "ctx._source.n++", "source": "x" } }

POST _bulk
{ "update": { "_index": "stock", "_id": "u1" } }
[ 1 ]

POST _bulk
{ "update": { "_index": "stock", "_id": "u1" } }
{ "doc": 1 }

POST _bulk
{ "update": { "_index": "stock", "_id": "u1" } }
{ "doc": { "n": 1 }

POST _bulk
{ "index": { "_index": "stock", "_id": "u1" }
{ "doc": { "n": 1 } }

POST _bulk
{ "index": { "_index": "stock", "_id": "u1" } }
{ "n": 1

POST _bulk
{ "index": { "_index": "stock", "_id": "u1", } }
{ "n": 1 }

POST _bulk
{ "delete": { "_index": "stock", "_id": "long-0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" } }
{ "update": { "_index": "stock", "_id": "long-0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" } }
{ "doc": {"n": 1}, "doc_as_upsert": true }

POST _bulk
{ "index": { "_index": "stock", "_id": "x1", "version": 1 } }
{ "n": 1 }
{ "index": { "_index": "stock", "_id": "x1", "if_seq_no": 1 } }
{ "n": 1 }
{ "create": { "_index": "stock", "_id": "x1", "if_seq_no": 1, "if_primary_term": 1 } }
{ "n": 1 }
{ "delete": { "_id": "x1" } }
{ "update": { "_id": "x1", "retry_on_conflict": 2, "if_seq_no": 3, "if_primary_term": 1 } }
{ "doc": { }, "upsert": { } }
{ "index": { "_index": "stock", "version": 3, "version_type": "external" } }
{ "n": 1 }

POST _bulk
{ "update": { "_index": "stock", "_id": "x1", "version": 3 } }
{ "doc": {} }

POST _bulk?timeout=1
{ "delete": { "_index": "stock", "_id": "x1" } }

POST _bulk?wait_for_active_shards=2&timeout=1ms
{ "delete": { "_index": "stock", "_id": "x1" } }

POST _bulk?wait_for_active_shards=2&timeout=1ms&refresh=true
{ "update": { "_index": "stock", "_id": "x1" } }
{ "doc": { "n": 1 } }

POST _bulk?wait_for_active_shards=2&timeout=1ms&refresh=wait_for
{ "delete": { "_index": "stock", "_id": "x1" } }
{ "delete": { "_index": "stock", "_id": "x2" } }

POST _bulk?wait_for_active_shards=all&timeout=1500ms
{ "delete": { "_index": "stock", "_id": "x1" } }

POST _bulk?wait_for_active_shards=2&timeout=1ms
{ "update": { "_index": "stock", "_id": "x1" } }
{ "script": { "source": "ctx._source.n = 1", "params": {"a": [1, "x"]} }, "upsert": {"n": 1}, "scripted_upsert": true, "detect_noop": false }
