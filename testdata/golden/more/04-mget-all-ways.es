# Many documents in one request.

PUT lib/_doc/1?refresh
{ "title": "Dune", "author": { "first": "Frank", "last": "Herbert" }, "year": 1965 }

PUT lib/_doc/2?refresh&routing=x
{ "title": "Solaris", "author": { "first": "Stanislaw", "last": "Lem" }, "year": 1961 }

PUT other/_doc/1?refresh
{ "a": 1 }

GET _mget
{ "docs": [ { "_index": "lib", "_id": "1" }, { "_index": "lib", "_id": "9" }, { "_index": "none", "_id": "1" } ] }

GET lib/_mget
{ "ids": ["1", "2", 3] }

GET lib/_mget
{ "docs": [ { "_id": "1" }, { "_id": "2", "routing": "x" }, { "_id": "2" }, { "_index": "other", "_id": "1" } ] }

POST lib/_mget
{ "ids": ["1"] }

PUT lib/_mget
{ "ids": ["1"] }

GET lib/_mget

GET _mget

GET lib/_mget
{ }

GET lib/_mget
[ "1" ]

GET lib/_mget
{ "ids": [] }

GET lib/_mget
{ "docs": [] }

GET lib/_mget
{ "docs": null }

GET lib/_mget
{ "ids": null }

GET lib/_mget
{ "ids": "1" }

GET lib/_mget
{ "ids": 1 }

GET lib/_mget
{ "ids": { "values": ["1"] } }

GET lib/_mget
{ "ids": ["1", null] }

GET lib/_mget
{ "ids": [["1"]] }

GET lib/_mget
{ "ids": [{ "_id": "1" }] }

GET lib/_mget
{ "ids": [true, 1.5] }

GET lib/_mget
{ "docs": ["1"] }

GET lib/_mget
{ "docs": { "_id": "1" } }

GET lib/_mget
{ "docs": [ { } ] }

GET _mget
{ "docs": [ { "_id": "1" } ] }

GET _mget
{ "ids": ["1", "2"] }

GET lib/_mget
{ "docs": [ { "id": "1" } ] }

GET lib/_mget
{ "docs": [ { "_id": null } ] }

GET lib/_mget
{ "docs": [ { "_id": "" } ] }

GET lib/_mget
{ "docs": [ { "_id": { "a": 1 } } ] }

GET lib/_mget
{ "docs": [ { "_id": ["1"] } ] }

GET lib/_mget
{ "docs": [ { "_id": 1, "_index": null } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_index": "" } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_index": "lib,other" } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_index": "li*" } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_index": "LIB" } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_source": false }, { "_id": "1", "_source": true }, { "_id": "1", "_source": "title" }, { "_id": "1", "_source": ["author.*", "year"] } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_source": { "includes": ["author"], "excludes": ["author.last"] } }, { "_id": "1", "_source": { "include": "title" } } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_source": { "inc": "title" } } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_source": 1 } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_source": null } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_source": "false" } ] }

GET lib/_mget?_source=title
{ "docs": [ { "_id": "1" }, { "_id": "1", "_source": "year" } ] }

GET lib/_mget?_source_includes=author.*&_source_excludes=*.last
{ "ids": ["1"] }

GET lib/_mget?_source=false
{ "ids": ["1"] }

GET lib/_mget?stored_fields=title
{ "ids": ["1"] }

GET lib/_mget
{ "docs": [ { "_id": "1", "stored_fields": ["title", "_routing"] }, { "_id": "2", "routing": "x", "stored_fields": "_routing" } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "fields": ["title"] } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "version": 1 }, { "_id": "1", "version": 2 }, { "_id": "1", "version": 1, "version_type": "external" } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "version_type": "nope" } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "version": "x" } ] }

GET lib/_mget
{ "docs": [ { "_id": "2", "_routing": "x" } ] }

GET lib/_mget?routing=x
{ "ids": ["2", "1"] }

GET lib/_mget?realtime=false
{ "ids": ["1"] }

GET lib/_mget?realtime=perhaps
{ "ids": ["1"] }

GET lib/_mget?refresh=true&preference=_local
{ "ids": ["1"] }

GET lib/_mget?ids=1
{ "ids": ["1"] }

GET lib/_mget
{ "ids": ["1"], "docs": [ { "_id": "2" } ] }

GET lib/_mget
{ "docs": [ { "_id": "1" } ], "size": 1 }

GET lib/_mget
{ "query": { "match_all": {} } }

GET lib/_mget
{ "docs": [ { "_id": "1", "_type": "_doc" } ] }

GET lib/_mget
{ "docs": [ { "_id": "1", "_type": "book" } ] }

GET lib/_doc/_mget
{ "ids": ["1"] }

GET lib/book/_mget
{ "ids": ["1"] }

GET lib/_mget
{ "ids": ["1", ] }

GET lib/_mget
{ ids: ["1"] }

GET lib/_mget
{ "ids": ["1" "2"] }

GET lib/_mget
ids=1

HEAD lib/_mget

DELETE lib/_mget

GET none/_mget
{ "ids": ["1"] }

GET lib,other/_mget
{ "ids": ["1"] }

GET lib*/_mget
{ "ids": ["1"] }

GET lib/_mget?filter_path=docs._id,docs.found
{ "ids": ["1", "9"] }

GET lib/_mget?format=yaml
{ "ids": ["1", "9"] }
