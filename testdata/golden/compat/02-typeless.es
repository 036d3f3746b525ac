# The paths that version 7 has without types, asked of every version.

PUT /shop/_create/1
{ "title": "lamp" }

PUT /shop
{ "settings": { "number_of_shards": 2, "number_of_replicas": 0 } }

PUT /shop/_create/1
{ "title": "lamp" }

POST /shop/_create/1
{ "title": "lamp" }

POST /shop/_update/1
{ "doc": { "title": "desk lamp" } }

GET /shop/_source/1

HEAD /shop/_source/1

POST /shop/_bulk
{ "index": { "_id": "2" } }
{ "title": "chair" }
{ "create": { "_id": "2" } }
{ "title": "chair" }

GET /shop/_mget
{ "ids": ["1", "2", "3"] }

GET /_mget
{ "docs": [ { "_index": "shop", "_id": "1" } ] }

GET /shop/_mapping

PUT /shop/_mapping
{ "properties": { "title": { "type": "text" } } }

GET /shop/_mapping

PUT /toys
{ "mappings": { "properties": { "name": { "type": "keyword" } } } }

GET /toys

PUT /toys/_doc/1
{ "name": "ball" }

GET /toys/_doc/1

DELETE /toys/_doc/1

POST /kites/_doc
{ "name": "kite" }

POST /toys/_doc/2/_update
{ "doc": { "name": "top" }, "doc_as_upsert": true }

PUT /toys/_doc/3/_create
{ "name": "yo-yo" }

GET /toys/_doc/3/_source

GET /toys
