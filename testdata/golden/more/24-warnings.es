# What is deprecated, and in which order the answers say so.

PUT _template/w1
{ "index_patterns": ["w*"], "mappings": { "properties": { "a": { "type": "text", "boost": 2 } } } }

PUT _template/w2?include_type_name=true
{ "template": "w*", "mappings": { "book": { "properties": { "b": { "type": "text", "boost": 2 } } } } }

PUT _template/w3
{ "index_patterns": ["w*"], "mappings": { "properties": { "c": { "type": "text", "boost": 3 } } } }

PUT w1
{ "settings": { "translog.retention.size": "1mb", "soft_deletes.enabled": false } }

PUT w2/_doc/1
{ "d": 1 }

PUT w3/book/1
{ "d": 1 }

POST w3/book/1/_update
{ "doc": { "e": 1 } }

POST _bulk
{"index":{"_index":"w4","_type":"_doc","_id":"1"}}
{"a":1}

PUT w5?include_type_name=true
{ "mappings": { "_doc": { "properties": { "e": { "type": "keyword", "boost": 2 }, "f": { "type": "keyword", "boost": 3 } } } } }

PUT .w6

PUT .w7/_doc/1
{ "a": 1 }

PUT w5/_mapping?include_type_name=true
{ "properties": { "g": { "type": "text", "boost": 2 } } }

PUT w5/_mapping
{ "properties": { "h": { "type": "text", "fields": { "i": { "type": "text", "fields": { "j": { "type": "keyword" } } } } } } }

PUT w5/_mapping
{ "properties": { "k": { "type": "integer_range", "boost": 1.5, "coerce": false } } }

PUT w5/_doc/1
{ "z": 1 }

GET w5/_mapping?include_type_name=true

GET w5?include_type_name=false

GET w5/_doc/1/_source

GET w5/book/1

HEAD w5/_doc/1/_source

GET w5/_mget
{ "docs": [ { "_type": "_doc", "_id": "1" } ] }

GET w5/book/_search
{ "size": 0 }

GET w5/book/_count

POST w5/_doc/_bulk
{"index":{"_id":"2"}}
{"a":1}

DELETE w5/book/9

PUT w8
{ "settings": { "index.mapper.dynamic": true } }

PUT w9
{ "settings": { "index.max_adjacency_matrix_filters": 5, "merge.policy.expunge_deletes_allowed": 5, "index.routing.allocation.include._tier": "x" } }

PUT w9/_settings
{ "translog.retention.age": "1h", "max_adjacency_matrix_filters": 6 }

POST w5/_forcemerge?only_expunge_deletes=true&max_num_segments=1

POST w5/_close

POST w5/_close?wait_for_active_shards=0

POST w5/_open

POST w5/_freeze

GET _cat/nodes?local=true&h=name

GET _cluster/health?level=indices&filter_path=status

GET w5/_search?search_type=dfs_query_then_fetch&size=0

GET _nodes/_all/nope?filter_path=cluster_name

POST w5/_flush/synced

GET _template/w1?include_type_name=true&filter_path=*.order

DELETE _template/w*
