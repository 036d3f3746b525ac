# The same on two nodes: copies, health and tables.

PUT n2
{ "settings": { "number_of_shards": 2, "number_of_replicas": 1 } }

GET _cluster/health?wait_for_status=green&timeout=30s&filter_path=status,number_of_nodes,number_of_data_nodes,active_primary_shards,active_shards,unassigned_shards,active_shards_percent_as_number

PUT n2/_doc/1?refresh
{ "a": 1 }

PUT n2/_doc/2?wait_for_active_shards=2
{ "a": 2 }

PUT n2/_doc/3?wait_for_active_shards=all
{ "a": 3 }

PUT n2/_doc/3?wait_for_active_shards=3&timeout=50ms
{ "a": 3 }

POST n2/_update/1
{ "doc": { "a": 2 } }

POST n2/_update/1
{ "doc": { "a": 2 } }

DELETE n2/_doc/2

POST n2/_bulk?refresh
{"index":{"_id":"4"}}
{"a":4}
{"update":{"_id":"4"}}
{"doc":{"a":4}}
{"delete":{"_id":"9"}}

POST n2/_refresh

GET n2/_search?size=0

GET n2/_count

PUT n2b
{ "settings": { "number_of_shards": 1, "number_of_replicas": 2 } }

GET _cluster/health/n2b?wait_for_active_shards=2&timeout=30s&filter_path=timed_out

PUT n2b/_doc/1
{ "a": 1 }

PUT n2b/_doc/1?wait_for_active_shards=all&timeout=50ms
{ "a": 1 }

GET _cluster/health/n2b?filter_path=status,active_shards,unassigned_shards

GET _cluster/health?level=indices&filter_path=status,indices.*.status

PUT n2c?wait_for_active_shards=3&timeout=2s
{ "settings": { "number_of_replicas": 2 } }

PUT n2c/_settings
{ "number_of_replicas": 0 }

PUT n2d
{ "settings": { "auto_expand_replicas": "0-all" } }

GET n2d/_settings?filter_path=**.number_of_replicas

PUT n2c/_settings
{ "auto_expand_replicas": "0-1" }

GET n2c/_settings?filter_path=**.number_of_replicas

GET _cluster/health/n2c,n2d?wait_for_status=green&timeout=30s&filter_path=timed_out

GET _cat/health?h=status,node.total,node.data,shards,pri,unassign

GET _cat/indices?h=health,index,pri,rep&s=index

GET _cat/shards/n2?h=index,shard,prirep,state&s=shard,prirep

GET _cat/shards/n2b?h=index,shard,prirep,state&s=prirep,state

GET _cat/nodes?h=name,node.role&s=name

GET _cat/allocation?h=node,shards&s=node

GET n2/_doc/1?preference=_local

GET n2/_doc/1?preference=_only_nodes:node-2

GET n2/_doc/1?preference=_only_nodes:nope

GET n2/_search?preference=_only_nodes:node-*&filter_path=_shards

GET _cluster/health?wait_for_nodes=2&filter_path=timed_out

GET _cluster/health?wait_for_nodes=>2&timeout=50ms&filter_path=timed_out

DELETE n2*
