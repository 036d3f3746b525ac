# Wrong paths, methods and parameters.

GET /

HEAD /

GET /?pretty

POST /

PUT /

PUT /shop/item/1
{ "a": 1 }

GET /_nope

GET /_nope/x

GET /shop/_nope

POST /shop/_nope

GET /shop/_nope/1

PUT /shop/_nope/1
{ "a": 1 }

POST /shop

PATCH /shop

OPTIONS /shop

OPTIONS /shop/item/1

PATCH /shop/item/1

PUT /shop/item/1/2/3
{ "a": 1 }

GET /shop/item/1/_nope

GET /_cat/nope

DELETE /shop/item

GET /shop/item

PUT /_bulk/x

DELETE /_search

GET /shop/item/1?colour=red

GET /shop/item/1?_sourc=a&verison=1

GET /shop/item/1?pretty=yes

GET /shop/item/1?pretty=1

GET /shop/item/1?pretty=false

GET /shop/item/1?human=maybe

POST /shop/_refresh

GET /shop/item/1?realtime=no

GET /shop/item/1?realtime=0

GET /shop/item/1?realtime=off

GET /shop/item/1?realtime=xyz

GET /shop/item/1?refresh=on

GET /shop/item/1?_source=no

GET /shop/item/1?_source=0

GET /shop/item/1?_source=off

GET /shop/item/1?format=yaml

GET /shop/item/1?format=nope

GET /shop/item/1?filter_path=_id,_source.*

GET /shop/item/1?filter_path=-_id

GET /shop/item/1?error_trace=false

GET /shop/item/1?callback=f

PUT /shop/item/2?refresh=yes
{ "a": 1 }

PUT /shop/item/2?refresh=0
{ "a": 1 }

PUT /shop/item/2?consistency=quorum
{ "a": 1 }

PUT /shop/item/2?replication=async
{ "a": 1 }

PUT /shop/item/2?percolate=*
{ "a": 1 }

PUT /shop/item/%20
{ "a": 1 }

PUT /shop/item/a%2Fb
{ "a": 1 }

GET /shop/item/a%2Fb

PUT /shop/item/%E4%BD%A0%E5%A5%BD
{ "a": 1 }

GET /shop/item/%zz

PUT /shop/item/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
{ "a": 1 }

GET /shop/item/1/_source?colour=red

GET /shop/item/_search?colour=red

GET /_search/template?colour=red

POST /shop/_close?colour=red

GET /shop/_stats?colour=red

GET /_cluster/health?colour=red

GET /_cat/health?colour=red

GET /_cluster/health

GET /_cluster/health?level=nope

GET /_cluster/health/absent?timeout=10ms

POST /shop/_refresh

GET /_cat/health?h=status,node.total

GET /_cat/indices?v

GET /_cat/indices?h=index,pri,rep,docs.count&v

GET /_cat/indices/absent

GET /_cat/shards?h=index,shard,prirep,state&s=shard,prirep

GET /_cat

GET /_cat/nodes?h=name,node.role,master

GET /_cat/count?h=count

GET /_cat/master?h=node

GET /_cat/aliases

GET /_aliases

GET /_all

GET /_settings

GET /_mapping
