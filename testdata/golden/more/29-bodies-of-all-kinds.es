# A wrong body for every API that takes one, and a body for those that take none.

PUT b
{ "settings": { "number_of_replicas": 0 } 

PUT b
{ "settings": { "number_of_replicas": 0 } } extra

PUT b
{ "settings": { "number_of_replicas": 0, "number_of_replicas": 1 } }

PUT b
{ "settings": {}, "settings": {} }

PUT b
null

PUT b
5

PUT b
"settings"

PUT b
{ settings: {} }

PUT b
{ "settings": { "number_of_replicas": 0, } }

PUT b
{}

PUT b/_mapping
{ "properties": { "a": { "type": "keyword" } }

PUT b/_mapping
{ "properties": { "a": { "type": "keyword" } } } }

PUT b/_mapping
{ "properties": { "a": { "type": "keyword", "type": "text" } } }

PUT b/_mapping
null

PUT b/_mapping
"properties"

PUT b/_mapping
{ "properties": { "a": { "type": 'keyword' } } }

PUT b/_settings
{ "number_of_replicas": 0

PUT b/_settings
{ "number_of_replicas": 0 } x

PUT b/_settings
null

PUT b/_settings
{ number_of_replicas: 0 }

POST _aliases
{ "actions": [ { "add": { "index": "b", "alias": "c" } } ]

POST _aliases
{ "actions": [ { "add": { "index": "b", "alias": "c" } } ], "more": 1 }

POST _aliases
{ "actions": [ { "add": { "index": "b", "alias": "c", "alias": "d" } } ] }

POST _aliases
{ "actions": [ "add" ] }

POST _aliases
{ "actions": [ { } ] }

POST _aliases
{ "actions": [ { "add": [] } ] }

POST _aliases
{ "actions": [ { "add": null } ] }

POST _aliases
{ "actions": null }

POST _aliases
{ "actions": [ { "add": { "index": 5, "alias": true } } ] }

POST _aliases
[ ]

POST _aliases
null

PUT b/_alias/x
{ "filter": 5 }

PUT b/_alias/x
{ "filter": { "term": { "a": 1 } }

PUT b/_alias/x
[]

PUT b/_alias/x
{ "routing": 5 }

PUT b/_alias/x
{ "is_write_index": 5 }

PUT _template/x
{ "index_patterns": ["x*"]

PUT _template/x
{ "index_patterns": ["x*"], "index_patterns": ["y*"] }

PUT _template/x
null

PUT _template/x
[]

POST b/_update/1
{ "doc": { "a": 1 }

POST b/_update/1
{ "doc": { "a": 1 } } x

POST b/_update/1
{ "doc": { "a": 1, "a": 2 } }

POST b/_update/1
null

POST b/_update/1
"doc"

POST b/_update/1
{ doc: {} }

POST b/_update/1
{ "doc": { "a": 1 }, }

GET b/_mget
{ "ids": ["1"]

GET b/_mget
{ "ids": ["1"] } x

GET b/_mget
null

GET b/_mget
"ids"

GET b/_mget
{ "docs": [ { "_id": "1" ] }

GET b/_count
{ "query": { "match_all": {} }

GET b/_count
{ "query": { "match_all": {} } } x

GET b/_count
{ "qurey": { } }

GET b/_count
{ }

GET b/_count
[ ]

GET b/_count
{ "query": { "match_all": {} }, "size": 0 }

GET b/_search
{ "query": { "match_all": {} } } { }

GET b/_search
[ ]

GET b/_search
{ "from": { } }

GET b/_search
{ "size": [ ] }

GET b/_search
{ "sort": 5 }

GET b/_search
{ "_source": 5 }

GET b/_search
{ "query": { "ids": { "values": "1", "type": "_doc" } } }

GET b/_search
{ "query": { "ids": { "values": [1, 2.5, true] } } }

GET b/_search
{ "query": { "ids": { } } }

GET b/_search
{ "query": { "ids": [] } }

DELETE b/_doc/1
not json

GET b/_doc/1
not json

HEAD b
not json

POST b/_refresh
not json

GET _cat/indices?h=index
not json

GET _cluster/health?filter_path=timed_out
not json

POST b/_close
not json

DELETE b
not json
