# Odd multi-gets

POST _bulk?refresh
{ "index": { "_index": "books", "_id": "1" } }
{ "a": 1, "b": { "c": 2, "d": 3 } }
{ "index": { "_index": "books", "_id": "2", "routing": "r" } }
{ "a": 1 }

PUT empty

GET _mget
[ ]

GET _mget
"x"

GET books/_mget
{ "docs": { "_id": 1 } }

GET books/_mget
{ "docs": [ 1 ] }

GET books/_mget
{ "docs": [ null ] }

GET books/_mget
{ "docs": null }

GET books/_mget
{ "ids": [ null ] }

GET books/_mget
{ "ids": [ 1.50, true, "1", [1] ] }

GET books/_mget
{ "ids": [ 1.50, true, "1" ] }

GET books/_mget
{ "ids": [ "1" ], "docs": [ { "_id": "2", "routing": "r" } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "fields": "a" } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "fields": ["a"] } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "_source": 5 } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "_source": "true" } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "_source": null } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "_source": {"inc": "a"} } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "_source": {"includes": {"a": 1}} } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "_source": {"includes": "a", "excludes": "b"} } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "_source": {} } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "_source": [] } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "_source": ["b.*"] }, {"_id": "1"} ] }

GET books/_mget?_source=false
{ "docs": [ { "_id": "1", "_source": ["b.*"] }, {"_id": "1"}, { "_id": "1", "_source": true } ] }

GET books/_mget?stored_fields=a
{ "docs": [ { "_id": "1" }, { "_id": "1", "stored_fields": "_source" }, { "_id": "1", "_source": true }, { "_id": "1", "stored_fields": [] } ] }

GET books/_mget?fields=a
{ "ids": [ "1" ] }

GET books/_mget
{ "docs": [ { "_id": "1", "version": "x" } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "version_type": "x" } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "x": [1] } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "x": {"y": 1} } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "x": {"y": {"z": 1}} } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "_type": "_doc" }, { "_id": "1", "_type": "other" }, { "_id": "1", "_type": null } ] }

GET books/other/_mget
{ "docs": [ { "_id": "1" } ] }

GET books/_mget
{ "docs": [ { "_id": "2" }, { "_id": "2", "routing": "r" }, { "_id": "2", "_routing": "r" } ] }

GET books/_mget
{ "docs": [ { "_id": "2" }, { "_id": "2", "routing": "r" } ] }

GET _mget
{ "docs": [ { "_id": "1", "_index": "empty" }, { "_id": "", "_index": "books" }, { "_index": "books", "_id": null }, {} ] }

GET _mget
{ "docs": [ { "_id": "1", "_index": "empty" }, { "_id": "", "_index": "books" } ] }

GET books/_mget?refresh=true&realtime=false&preference=_local
{ "ids": [ "1" ] }

GET books/_mget?realtime=x
{ "ids": [ "1" ] }

GET books/_mget?version=1
{ "ids": [ "1" ] }

GET books/_mget
{ "ids": [ "1" ] } x

GET books/_mget?source={"ids":["1"]}&source_content_type=application/json

GET books/_mget
{ "ids": "1", "x": 1 }

GET books/_mget
{ "ids": { "x": 1 } }

GET books/_mget
{ "docs": [ { "_id": "1", "_source": { "includes": ["a", 5, null] } } ] }

GET books/_mget
{ "docs": [ { "_id": "1", "stored_fields": [ {"a": 1} ] } ] }
