# Opening and closing, settings, aliases, templates: the requests of an operator.

PUT /shop
{ "settings": { "number_of_shards": 2, "number_of_replicas": 0 }, "mappings": { "item": { "properties": { "name": { "type": "keyword" } } } } }

PUT /shop/item/1?refresh=true
{ "name": "lamp" }

POST /shop/_close

POST /shop/_close

GET /shop/item/1

PUT /shop/item/2
{ "name": "chair" }

POST /shop/item/1/_update
{ "doc": { "name": "desk" } }

POST /shop/item/_bulk
{ "index": { "_id": "3" } }
{ "name": "bed" }

GET /shop/_settings?flat_settings=true

POST /shop/_refresh

POST /_refresh

PUT /shop/_settings
{ "number_of_replicas": 1 }

PUT /shop/_settings
{ "index": { "refresh_interval": "10s" } }

POST /shop/_open

POST /shop/_open

GET /_cluster/health/shop?wait_for_status=green&timeout=20s&filter_path=status

GET /shop/item/1

POST /absent/_close

POST /absent/_open

POST /_close

PUT /shop/_settings
{ "number_of_shards": 3 }

PUT /shop/_settings
{ "colour": "red" }

PUT /shop/_settings
{ "number_of_replicas": "many" }

PUT /shop/_settings
{ "refresh_interval": "-1" }

PUT /shop/_settings?preserve_existing=true
{ "refresh_interval": "1s" }

GET /shop/_settings/index.refresh_interval

PUT /absent/_settings
{ "number_of_replicas": 1 }

PUT /shop/_settings

PUT /shop/_settings
{ "index.blocks.write": true }

PUT /shop/item/4
{ "name": "table" }

DELETE /shop/item/1

PUT /shop/_settings
{ "index.blocks.write": false }

PUT /shop/_settings
{ "index.blocks.read_only": true }

PUT /shop/item/4
{ "name": "table" }

PUT /shop/_mapping/item
{ "properties": { "price": { "type": "long" } } }

DELETE /shop

PUT /shop/_settings
{ "index.blocks.read_only": null }

PUT /shop/_alias/store

PUT /shop/_alias/Store

PUT /absent/_alias/store

PUT /shop/_alias/shop

POST /_aliases
{ "actions": [ { "add": { "index": "shop", "alias": "market", "routing": "x" } } ] }

POST /_aliases
{ "actions": [ { "remove": { "index": "shop", "alias": "nothing" } } ] }

POST /_aliases
{ "actions": [ { "move": { "index": "shop", "alias": "nothing" } } ] }

POST /_aliases
{ "actions": [ { "add": { "index": "absent", "alias": "x" } } ] }

GET /shop/_alias

GET /_alias/store

GET /_alias/nothing

HEAD /_alias/store

HEAD /_alias/nothing

GET /_cat/aliases?v&s=alias

PUT /store/item/5?refresh=true
{ "name": "vase" }

GET /store/item/5

PUT /market/item/6?refresh=true
{ "name": "rug" }

GET /shop/item/6

GET /market/item/6

DELETE /shop/_alias/store

DELETE /shop/_alias/store

PUT /_template/t1
{ "template": "log*", "settings": { "number_of_shards": 1 }, "mappings": { "event": { "properties": { "level": { "type": "keyword" } } } } }

PUT /_template/t2
{ "index_patterns": [ "log*" ], "order": 2, "mappings": { "event": { "properties": { "code": { "type": "integer" } } } } }

PUT /_template/t3
{ "settings": { "number_of_shards": 1 } }

PUT /_template/t4
{ "template": "x*", "colour": "red" }

PUT /_template/t5
{ "template": "y*", "mappings": { "event": { "properties": { "a": { "type": "nothing" } } } } }

GET /_template/t1

GET /_template/nothing

HEAD /_template/t1

PUT /logs-1/event/1
{ "level": "warn", "code": 7 }

GET /logs-1/_mapping

PUT /_template/t1?create=true
{ "template": "log*" }

DELETE /_template/t1

DELETE /_template/t1

GET /shop/_mapping/item/field/name

GET /shop/_mapping/field/nothing

GET /shop/_mapping/item?include_type_name=true

GET /shop/_mapping?include_type_name=false

PUT /shop/_mapping?include_type_name=false
{ "properties": { "stock": { "type": "integer" } } }

GET /_cluster/health/shop?level=shards&filter_path=indices.*.shards.0.status

GET /_cat/shards/shop?h=index,shard,prirep,state&s=shard,prirep

GET /_cat/health?h=cluster,status,pri

GET /_cat/templates?h=name,order

GET /_cluster/settings

PUT /_cluster/settings
{ "transient": { "cluster.routing.allocation.enable": "all" } }

PUT /_cluster/settings
{ "transient": { "no.such.setting": "all" } }

PUT /_cluster/settings
{ "persistent": { "action.auto_create_index": "false" } }

PUT /forbidden/item/1
{ "a": 1 }

POST /forbidden/item/_bulk
{ "index": { "_id": "3" } }
{ "name": "bed" }

PUT /_cluster/settings
{ "persistent": { "action.auto_create_index": null } }
