# Types: several in an index, in mappings, with odd names.

PUT /zoo
{ "settings": { "number_of_shards": 1, "number_of_replicas": 0 }, "mappings": { "animal": { "properties": { "name": { "type": "keyword" } } } } }

PUT /zoo/animal/1
{ "name": "Wolf", "legs": 4 }

PUT /zoo/keeper/1
{ "name": "Ann", "since": 2010 }

PUT /zoo/keeper/2
{ "legs": "two" }

GET /zoo/animal/1

GET /zoo/keeper/1

DELETE /zoo/keeper/1

GET /zoo/animal/1

GET /zoo/_mapping/animal

GET /zoo/_mapping/nothing

GET /zoo/animal/_mapping

GET /_mapping/animal

PUT /zoo/_mapping/animal
{ "properties": { "weight": { "type": "float" } } }

PUT /zoo/_mapping/animal
{ "animal": { "properties": { "height": { "type": "float" } } } }

PUT /zoo/_mapping/animal
{ "properties": { "weight": { "type": "keyword" } } }

PUT /zoo/_mapping/cage
{ "properties": { "weight": { "type": "keyword" } } }

PUT /zoo/_mapping/cage
{ "properties": { "width": { "type": "double" } } }

PUT /zoo/_mapping
{ "properties": { "height": { "type": "float" } } }

PUT /zoo/cage/_mapping
{ "properties": { "depth": { "type": "double" } } }

HEAD /zoo/_mapping/animal

HEAD /zoo/_mapping/nothing

HEAD /zoo/animal

GET /zoo/_mapping/animal/field/name

PUT /two
{ "mappings": { "a": { "properties": { "f": { "type": "long" } } }, "b": { "properties": { "g": { "type": "long" } } } } }

PUT /two
{ "mappings": { "a": { "properties": { "f": { "type": "long" } } }, "b": { "properties": { "f": { "type": "text" } } } } }

PUT /under/_doc/1
{ "a": 1 }

PUT /under/_docs/1
{ "a": 1 }

PUT /under/.docs/1
{ "a": 1 }

PUT /under/do%23c/1
{ "a": 1 }

PUT /under/do,c/1
{ "a": 1 }

PUT /under/doc%20x/1
{ "a": 1 }

PUT /default
{ "mappings": { "_default_": { "dynamic": "strict" } } }

PUT /default/thing/1
{ "a": 1 }

GET /default/_mapping

PUT /default/_default_/1
{ "a": 1 }

PUT /all
{ "mappings": { "doc": { "_all": { "enabled": false }, "properties": { "a": { "type": "text" } } } } }

GET /all/_mapping

PUT /all2
{ "mappings": { "doc": { "properties": { "a": { "type": "text", "include_in_all": false } } } } }

GET /all2/_mapping

PUT /string
{ "mappings": { "doc": { "properties": { "a": { "type": "string" }, "b": { "type": "string", "index": "not_analyzed" }, "c": { "type": "string", "index": "no" } } } } }

GET /string/_mapping

PUT /string2
{ "mappings": { "doc": { "properties": { "a": { "type": "string", "analyzer": "english" } } } } }

GET /string2/_mapping

PUT /parent
{ "mappings": { "person": {}, "child": { "_parent": { "type": "person" } } } }

GET /parent/_mapping/child

PUT /parent/child/1
{ "a": 1 }

PUT /parent/child/1?parent=7
{ "a": 1 }

GET /parent/child/1

GET /parent/child/1?parent=7

PUT /routing
{ "mappings": { "doc": { "_routing": { "required": true } } } }

PUT /routing/doc/1
{ "a": 1 }

GET /routing/doc/1

DELETE /routing/doc/1

PUT /routing/doc/1?routing=b
{ "a": 1 }

GET /routing/doc/1?routing=b

POST /routing/doc/1/_update
{ "doc": { "a": 2 } }

PUT /strict
{ "mappings": { "doc": { "dynamic": "strict", "properties": { "a": { "type": "long" } } } } }

PUT /strict/doc/1
{ "b": 1 }

PUT /strict/_mapping/doc
{ "dynamic": false }

PUT /strict/doc/1
{ "b": 1 }

GET /strict/_mapping

PUT /dots/doc/1
{ "a.b": 1, "c": { "d.e": "x" } }

GET /dots/_mapping

PUT /meta
{ "mappings": { "doc": { "_meta": { "a": 1 }, "_source": { "enabled": false }, "date_detection": false, "properties": { "a": { "type": "date" } } } } }

GET /meta/_mapping

PUT /meta/doc/1
{ "a": "2020-01-01" }

GET /meta/doc/1

GET /meta/doc/1/_source

POST /meta/doc/1/_update
{ "doc": { "a": "2021-01-01" } }
