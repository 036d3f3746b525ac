# Making, asking for and deleting indices.

PUT /one

PUT /one

GET /one

GET /one?flat_settings=true

GET /one?human=true&filter_path=*.settings.index.version

GET /one/_settings

GET /one/_mapping

HEAD /one

HEAD /absent

PUT /two
{ "settings": { "number_of_shards": 2, "number_of_replicas": 0 } }

PUT /three
{ "settings": { "index": { "number_of_shards": 1, "refresh_interval": "5s" } }, "mappings": { "doc": { "properties": { "a": { "type": "long" } } } }, "aliases": { "drei": {} } }

GET /three

GET /three/_mapping

GET /drei

PUT /four
{ "number_of_shards": 3 }

GET /four/_settings

PUT /five
{ "settings": { "index.number_of_shards": 1, "index.mapper.dynamic": true } }

GET /five/_settings

PUT /six
{ "setings": { "number_of_shards": 1 } }

PUT /seven
{ "mapping": { "doc": {} } }

PUT /eight
{ "settings": { "number_of_shards": 0 } }

PUT /eight
{ "settings": { "number_of_shards": "two" } }

PUT /eight
{ "settings": { "number_of_shards": 1025 } }

PUT /eight
{ "settings": { "number_of_shard": 1 } }

PUT /eight
{ "settings": { "colour": "red" } }

PUT /eight
{ "settings": { "number_of_replicas": -1 } }

PUT /eight
{ "settings": { "refresh_interval": "fast" } }

PUT /eight
{ "settings": 5 }

PUT /eight
{ "mappings": 5 }

PUT /eight
{ "mappings": { "doc": 5 } }

PUT /eight
{ "mappings": { "doc": { "properties": { "a": { "type": "txt" } } } } }

PUT /eight
{ "mappings": { "doc": { "properties": { "a": { "type": "text", "colour": "red" } } } } }

PUT /eight
{ "mappings": { "doc": { "props": { "a": { "type": "text" } } } } }

PUT /eight
{ "mappings": { "doc": { "properties": { "a": {} } } } }

PUT /eight
{ "settings": { "number_of_shards": 1 }

PUT /eight
not json

PUT /eight
[]

PUT /Eight

PUT /_eight

PUT /-eight

PUT /+eight

PUT /ei,ght

PUT /ei*ght

PUT /ei"ght

PUT /ei:ght

PUT /.

PUT /..

PUT /eight?wait_for_active_shards=3&timeout=10ms

PUT /nine?wait_for_active_shards=all&timeout=1s
{ "settings": { "number_of_replicas": 2 } }

PUT /ten?include_type_name=true
{ "mappings": { "doc": {} } }

PUT /ten?include_type_name=false
{ "mappings": { "properties": { "a": { "type": "long" } } } }

PUT /eleven?include_type_name=false
{ "mappings": { "doc": { "properties": { "a": { "type": "long" } } } } }

GET /ten?include_type_name=true

GET /ten?include_type_name=false

PUT /twelve?update_all_types=true
{ "mappings": { "doc": {} } }

PUT /thirteen?colour=red

PUT /fourteen
{ "aliases": { "one": {} } }

PUT /drei

PUT /fifteen
{ "aliases": { "a": { "routing": "x", "filter": { "term": { "b": 1 } } }, "c": { "index_routing": "1", "search_routing": "2" } } }

GET /fifteen

POST /sixteen

POST /one

PATCH /one

GET /absent

GET /one,absent

GET /one,absent?ignore_unavailable=true

GET /absent*

GET /absent*?allow_no_indices=false

GET /one/_mappings

GET /one/_aliases

GET /one/_settings,_mappings

GET /one/_mappings,_aliases

GET /one/_warmers

DELETE /absent

DELETE /one,absent

DELETE /drei

DELETE /absent*

DELETE /t*

GET /one/_settings/index.number_of_shards

POST /one/_refresh

POST /absent/_refresh

POST /one/_flush

POST /one/_forcemerge?max_num_segments=1

POST /one/_optimize

DELETE /one

DELETE /_all

DELETE /

DELETE /*
