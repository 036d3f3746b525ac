# Closed and blocked indices, and what every API says of them.

PUT cl
{ "settings": { "number_of_replicas": 0 }, "aliases": { "ca": {} } }

PUT cl/_doc/1?refresh
{ "a": 1 }

PUT op/_doc/1?refresh
{ "a": 1 }

POST cl/_close

POST cl/_close

GET cl

HEAD cl

GET cl/_doc/1

HEAD cl/_doc/1

GET cl/_source/1

PUT cl/_doc/2
{ "a": 2 }

POST cl/_doc
{ "a": 2 }

POST cl/_update/1
{ "doc": { "a": 2 } }

DELETE cl/_doc/1

GET cl/_mget
{ "ids": ["1"] }

GET _mget
{ "docs": [ { "_index": "cl", "_id": "1" }, { "_index": "op", "_id": "1" }, { "_index": "ca", "_id": "1" } ] }

POST _bulk
{"index":{"_index":"cl","_id":"1"}}
{"a":1}
{"delete":{"_index":"ca","_id":"1"}}
{"update":{"_index":"cl","_id":"1"}}
{"doc":{"a":1}}
{"index":{"_index":"op","_id":"2"}}
{"a":1}

GET ca/_doc/1

GET cl/_search

GET cl,op/_search?filter_path=hits.total

GET cl,op/_search?ignore_unavailable=true&filter_path=hits.total

GET c*,op/_search?filter_path=hits.total

GET c*/_search?expand_wildcards=closed

GET c*/_search?expand_wildcards=all

GET cl/_count

POST cl/_refresh

POST c*/_refresh

POST _refresh?filter_path=_shards.failed

GET cl/_mapping

PUT cl/_mapping
{ "properties": { "b": { "type": "long" } } }

GET cl/_settings?filter_path=**.verified_before_close

PUT cl/_settings
{ "number_of_replicas": 1 }

PUT cl/_settings
{ "codec": "best_compression" }

PUT op/_settings
{ "codec": "best_compression" }

PUT cl/_settings
{ "number_of_shards": 2 }

GET _cat/indices?v&h=health,status,index,docs.count&s=index

GET _cat/shards?h=index,state&s=index

GET _cat/count/cl

GET _cluster/health/cl?filter_path=status,active_shards

PUT cl/_alias/cb

GET cl/_alias

POST cl/_open

POST cl/_open

GET cl/_doc/1

POST nope/_close

POST nope/_open

POST nope*/_close

POST nope*/_open

POST nope*/_close?allow_no_indices=false

POST cl,nope/_close?ignore_unavailable=true

POST ca/_open

POST *,-op/_close

POST _all/_open

POST cl/_close?timeout=x

POST cl/_open?wait_for_active_shards=x

PUT cl/_block/write

PUT cl/_doc/3
{ "a": 3 }

PUT cl/_block/read

PUT cl/_block/metadata

PUT cl/_block/read_only

PUT cl/_block/nothing

PUT nope/_block/write

PUT nope*/_block/write

PUT cl/_settings
{ "index.blocks.read_only": null, "index.blocks.metadata": null }

PUT cl/_settings
{ "index.blocks.metadata": null }

PUT cl/_settings
{ "index.blocks.read_only": null }

PUT cl/_settings
{ "index.blocks.read": null, "index.blocks.write": null }

PUT cl/_doc/3
{ "a": 3 }

DELETE cl,op
