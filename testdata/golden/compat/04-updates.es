# Partial updates without scripts.

PUT /blog/post/1
{ "title": "First", "views": 1, "author": { "name": "Li", "city": "Wuhan" }, "tags": ["a"] }

POST /blog/post/1/_update
{ "doc": { "views": 2, "author": { "city": "Xi'an" } } }

POST /blog/post/1/_update
{ "doc": { "views": 2 } }

POST /blog/post/1/_update
{ "doc": { "views": 2 }, "detect_noop": false }

POST /blog/post/1/_update?refresh=true
{ "doc": { "views": 2 } }

POST /blog/post/1/_update?refresh=true
{ "doc": { "views": 3 } }

POST /blog/post/1/_update?_source=true
{ "doc": { "views": 4 } }

POST /blog/post/1/_update?_source=views
{ "doc": { "views": 4 } }

POST /blog/post/1/_update?fields=views
{ "doc": { "views": 5 } }

POST /blog/post/1/_update?fields=_source
{ "doc": { "views": 5 } }

POST /blog/post/1/_update
{ "doc": { "views": 6 }, "_source": ["title"] }

POST /blog/post/1/_update
{ "doc": { "views": 6 }, "fields": ["title"] }

POST /blog/post/1/_update
{ "doc": { "views": 6 }, "_source": { "includes": ["t*"], "excludes": ["tags"] } }

POST /blog/post/77/_update
{ "doc": { "views": 1 } }

POST /blog/post/78/_update
{ "doc": { "views": 1 }, "doc_as_upsert": true }

POST /blog/post/79/_update
{ "doc": { "views": 1 }, "upsert": { "views": 0, "title": "new" } }

POST /blog/post/79/_update
{ "doc": { "views": 1 }, "upsert": { "views": 0 } }

POST /blog/post/80/_update?_source=true
{ "doc": { "views": 1 }, "upsert": { "views": 0 } }

POST /nowhere/post/1/_update
{ "doc": { "views": 1 } }

GET /nowhere

POST /somewhere/post/1/_update
{ "doc": { "views": 1 }, "doc_as_upsert": true }

POST /blog/page/1/_update
{ "doc": { "views": 1 } }

POST /blog/page/1/_update
{ "doc": { "views": 1 }, "doc_as_upsert": true }

POST /blog/post/1/_update
{ "title": "neither doc nor script" }

POST /blog/post/1/_update
{ "doc": { "views": 7 }, "colour": "red" }

POST /blog/post/1/_update
{ "doc": { "views": 7 }, "doc_as_upsert": "yes" }

POST /blog/post/1/_update
{ "doc": { "views": 7 }, "doc_as_upsert": "maybe" }

POST /blog/post/1/_update
{ "doc": { "views": 7 }, "detect_noop": 0 }

POST /blog/post/1/_update
{ "doc": "views" }

POST /blog/post/1/_update
{ "doc": [1] }

POST /blog/post/1/_update
{ "upsert": { "views": 1 } }

POST /blog/post/1/_update
{ "doc_as_upsert": true }

POST /blog/post/1/_update
{ "doc": { "views": 7 }, "script": "ctx._source.views += 1" }

POST /blog/post/1/_update
{}

POST /blog/post/1/_update

POST /blog/post/1/_update
{ "doc": { "views": 

POST /blog/post/1/_update
{ "doc": { "views": "many" } }

POST /blog/post/1/_update
{ "doc": { "author": "Han" } }

POST /blog/post/1/_update?retry_on_conflict=x
{ "doc": { "views": 8 } }

POST /blog/post/1/_update?doc_as_upsert=true
{ "doc": { "views": 8 } }

POST /blog/post/81/_update?doc_as_upsert=true
{ "doc": { "views": 8 } }

POST /blog/post/1/_update?colour=red
{ "doc": { "views": 8 } }

POST /blog/post/1/_update?parent=2
{ "doc": { "views": 8 } }

POST /blog/post/1/_update?wait_for_active_shards=5&timeout=10ms
{ "doc": { "views": 9 } }

GET /blog/post/1
