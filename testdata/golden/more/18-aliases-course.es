# Aliases: swapping an index under its readers.

PUT v1
{ "settings": { "number_of_shards": 1, "number_of_replicas": 0 } }

PUT v2
{ "settings": { "number_of_shards": 1, "number_of_replicas": 0 } }

PUT v1/_alias/items

GET items/_alias

GET _alias/items

HEAD _alias/items

HEAD v1/_alias/items

HEAD v2/_alias/items

GET v2/_alias/items

GET v1/_alias/nope

GET _alias/nope,items

GET _alias/i*

GET _alias/i*,-items

GET v1,v2/_alias

GET v1/_aliases

PUT items/_doc/1?refresh
{ "n": 1 }

GET items/_doc/1

POST _aliases
{ "actions": [ { "remove": { "index": "v1", "alias": "items" } }, { "add": { "index": "v2", "alias": "items" } } ] }

GET items/_doc/1

PUT items/_doc/2?refresh
{ "n": 2 }

POST _aliases
{ "actions": [ { "add": { "indices": ["v1", "v2"], "alias": "both" } }, { "add": { "index": "v*", "aliases": ["x", "y"] } } ] }

PUT both/_doc/1
{ "n": 1 }

GET both/_doc/1

DELETE both/_doc/1

POST both/_update/1
{ "doc": { "n": 1 } }

GET both/_source/1

HEAD both/_doc/1

GET both/_mget
{ "ids": ["1"] }

POST both/_bulk
{"index":{"_id":"1"}}
{"n":1}
{"delete":{"_id":"1"}}
{"update":{"_id":"1"}}
{"doc":{"n":1}}

POST _aliases
{ "actions": [ { "add": { "index": "v2", "alias": "both", "is_write_index": true } } ] }

PUT both/_doc/3
{ "n": 3 }

GET both/_doc/3

POST _aliases
{ "actions": [ { "add": { "index": "v1", "alias": "both", "is_write_index": true } } ] }

PUT both/_doc/3?require_alias=true
{ "n": 3 }

PUT v1/_doc/3?require_alias=true
{ "n": 3 }

PUT none/_doc/3?require_alias=true
{ "n": 3 }

PUT none/_doc/3?require_alias=perhaps
{ "n": 3 }

POST both/_update/3?require_alias=true
{ "doc": { "n": 4 } }

POST v2/_update/3?require_alias=true
{ "doc": { "n": 4 } }

POST _aliases
{ "actions": [ { "add": { "index": "v1", "alias": "routed", "routing": "k" } } ] }

PUT routed/_doc/7
{ "n": 7 }

GET routed/_doc/7

GET v1/_doc/7

PUT routed/_doc/8?routing=other
{ "n": 8 }

GET routed/_doc/7?routing=other

POST _aliases
{ "actions": [ { "add": { "index": "v1", "alias": "two", "search_routing": "a,b", "index_routing": "a" } } ] }

PUT two/_doc/9
{ "n": 9 }

GET two/_doc/9

GET two/_doc/9?routing=b

POST _aliases
{ "actions": [ ] }

POST _aliases
{ }

POST _aliases

POST _aliases
{ "actions": { "add": { "index": "v1", "alias": "z" } } }

POST _aliases
{ "actions": [ { "add": { "index": "v1" } } ] }

POST _aliases
{ "actions": [ { "add": { "alias": "z" } } ] }

POST _aliases
{ "actions": [ { "add": { "index": "none", "alias": "z" } } ] }

POST _aliases
{ "actions": [ { "add": { "index": "none*", "alias": "z" } } ] }

POST _aliases
{ "actions": [ { "add": { "index": "v1", "alias": "v2" } } ] }

POST _aliases
{ "actions": [ { "add": { "index": "v1", "alias": "Z Z" } } ] }

POST _aliases
{ "actions": [ { "remove": { "index": "v1", "alias": "zzz" } } ] }

POST _aliases
{ "actions": [ { "remove": { "index": "v1", "alias": "zzz", "must_exist": false } } ] }

POST _aliases
{ "actions": [ { "update": { "index": "v1", "alias": "z" } } ] }

POST _aliases
{ "actions": [ { "add": { "index": "v1", "alias": "z", "color": "red" } } ] }

POST _aliases
{ "actions": [ { "add": { "index": "v1", "alias": "z" }, "remove": { "index": "v1", "alias": "z" } } ] }

POST _aliases
{ "actions": [ { "add": { "index": "v1", "alias": "both2", "filter": { "term": { "n": 1 } }, "must_exist": true } } ] }

DELETE v1/_alias/x

DELETE v1/_alias/x

DELETE v1/_aliases/y

DELETE v*/_alias/*

GET _alias

PUT v1/_alias

PUT _alias/all

PUT _alias/all
{ "index": "v1" }

PUT v1/_alias/f
{ "filter": { "term": { "n": 1 } }, "routing": "1", "is_write_index": true }

PUT v1/_alias/f
{ "fillter": { "term": { "n": 1 } } }

POST v1/_alias/g

GET v1/_alias

POST _aliases
{ "actions": [ { "remove_index": { "index": "v1" } }, { "add": { "index": "v2", "alias": "v1" } } ] }

GET v1
