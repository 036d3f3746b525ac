# Tables and health, with every switch.

PUT c1
{ "settings": { "number_of_shards": 2, "number_of_replicas": 0 }, "aliases": { "ca": { "routing": "1" }, "cb": { "filter": { "term": { "x": 1 } }, "is_write_index": true } } }

PUT c2
{ "settings": { "number_of_shards": 1, "number_of_replicas": 2 } }

PUT c1/_doc/1?refresh
{ "a": 1 }

GET _cat/indices?v&h=health,status,index,pri,rep,docs.count,docs.deleted&s=index

GET _cat/indices/c*?h=idx,p,r,dc,dd,s,h&v&s=idx:desc

GET _cat/indices?v&h=index,nothing&s=index

GET _cat/indices?h=*count*&s=index&v

GET _cat/indices?h=docs.*&v&s=docs.count

GET _cat/indices?h=&s=index&pri

GET _cat/indices/c1,c2?h=index&s=rep:asc

GET _cat/indices?h=index&s=rep:up

GET _cat/indices?h=index&s=index,nothing

GET _cat/indices?h=index,pri.docs.count&v&pri

GET _cat/indices?v=true&h=index&help=false&s=index

GET _cat/indices?v=false&h=index&s=index

GET _cat/indices?v=perhaps&h=index

GET _cat/indices?help&format=json

GET _cat/indices?format=json&h=index,docs.count&s=index&v

GET _cat/indices?format=cbor2&h=index&s=index

GET _cat/indices?format=text&h=index&s=index

GET _cat/indices?format=txt&h=index&s=index

GET _cat/indices?format=yaml&h=health,index&s=index&pretty

GET _cat/indices?health=green&h=index

GET _cat/indices?health=GREEN&h=index

GET _cat/indices?health=red&v&h=index

GET _cat/indices/ca?h=index

GET _cat/indices/ca,c2?h=index&s=index

GET _cat/indices/x

GET _cat/indices/x*?v&h=index

GET _cat/indices/x?format=json

GET _cat/indices?local=true&master_timeout=1s&h=index&s=index

GET _cat/indices?include_unloaded_segments=true&h=index&s=index

GET _cat/indices?ts&h=index

GET _cat/indices?h=index&bytes=kb&time=s&s=index

GET _cat/indices?h=index&bytes=x

GET _cat/indices?h=index&time=x&s=index

GET _cat/indices?h=index&size=k&s=index

GET _cat/aliases?v&s=alias

GET _cat/aliases/c*?v&h=a,i,f,ri,rs,w&s=a

GET _cat/aliases/ca?format=json

GET _cat/aliases/nope

GET _cat/aliases?local&h=alias&s=alias

GET _cat/count?h=count

GET _cat/count/c1?h=count&v

GET _cat/count/c1,c2?h=count

GET _cat/count/x

GET _cat/count/x*?h=count

GET _cat/count?help

GET _cat/health?h=status,node.total,shards,pri,relo,init,unassign,active_shards_percent&v

GET _cat/health?h=st,t,s,p,u&v&ts=0

GET _cat/health?ts=true&h=cluster,status

GET _cat/shards?v&h=index,shard,prirep,state,docs,node&s=index,shard,prirep

GET _cat/shards/c1?h=i,s,p,st,d,n&s=s

GET _cat/shards/c2?h=index,shard,prirep,state,unassigned.reason,unassigned.details&s=prirep

GET _cat/nodes?h=name,node.role,master&v

GET _cat/nodes?h=n,r,m,nothing

GET _cat/master?h=node

GET _cat/allocation?h=shards,node&s=node

GET _cat/templates

GET _cat/templates/x*?v

GET _cat/pending_tasks

GET _cat/nodeattrs?h=node,attr

GET _cat/index

GET _cat/indices/c1/x

POST _cat/health

HEAD _cat/health

HEAD _cat

GET _cat/

GET _cluster/health?filter_path=status,number_of_nodes,active_shards,unassigned_shards

GET _cluster/health/c1

GET _cluster/health/c1,c2?level=indices

GET _cluster/health/c1?level=shards

GET _cluster/health?level=nodes

GET _cluster/health/nope?timeout=10ms

GET _cluster/health/nope*?timeout=10ms

GET _cluster/health/c1?wait_for_status=green&timeout=10ms

GET _cluster/health/c2?wait_for_status=green&timeout=10ms

GET _cluster/health?wait_for_status=blue

GET _cluster/health?wait_for_nodes=>=1&filter_path=timed_out

GET _cluster/health?wait_for_nodes=x

GET _cluster/health?wait_for_nodes=ge(2)&timeout=10ms&filter_path=timed_out

GET _cluster/health?wait_for_active_shards=all&timeout=10ms&filter_path=timed_out

GET _cluster/health?wait_for_active_shards=x

GET _cluster/health?wait_for_events=soon

GET _cluster/health?wait_for_events=languid&wait_for_no_relocating_shards=true&wait_for_no_initializing_shards=true&filter_path=timed_out

GET _cluster/health?timeout=x

GET _cluster/health?foo=1

GET _cluster/health/c1?local=true&filter_path=status

HEAD _cluster/health

POST _cluster/health
