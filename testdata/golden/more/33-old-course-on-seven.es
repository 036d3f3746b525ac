# A course of the days of types, typed into version 7.

PUT /website
{ "mappings": { "blog": { "properties": { "title": { "type": "string" } } } } }

PUT /website?include_type_name=true
{ "mappings": { "blog": { "properties": { "title": { "type": "text" } } } } }

PUT /website/blog/1
{ "title": "first", "views": 0 }

PUT /website/blog/1?version=1
{ "title": "first", "views": 1 }

PUT /website/blog/1?version=1&version_type=external
{ "title": "first", "views": 1 }

PUT /website/blog/1?version=5&version_type=external
{ "title": "first", "views": 1 }

PUT /website/blog/1?op_type=create
{ "title": "again" }

PUT /website/blog/1/_create
{ "title": "again" }

PUT /website/_create/1
{ "title": "again" }

POST /website/blog/
{ "title": "auto" }

POST /website/blog
{ "title": "auto" }

GET /website/blog/1

GET /website/blog/1?pretty&_source=title

GET /website/blog/1/_source

GET /website/_doc/1

GET /website/_source/1

GET /website/post/1

HEAD /website/blog/1

HEAD /website/post/1

POST /website/blog/1/_update
{ "doc": { "views": 2 } }

POST /website/_update/1
{ "doc": { "views": 3 } }

POST /website/blog/9/_update
{ "doc": { "views": 2 } }

POST /website/blog/9/_update
{ "doc": { "views": 2 }, "upsert": { "views": 1 } }

POST /website/post/1/_update
{ "doc": { "views": 2 } }

PUT /website/post/1
{ "title": "another type" }

PUT /website/_doc/1
{ "title": "the new way" }

DELETE /website/blog/9

DELETE /website/blog/9

DELETE /website/post/9

DELETE /website/blog

GET /website/_mapping

GET /website/_mapping/blog

GET /website/_mapping/blog?include_type_name=true

GET /website/_mapping/post?include_type_name=true

PUT /website/_mapping/blog
{ "properties": { "tags": { "type": "keyword" } } }

PUT /website/blog/_mapping
{ "properties": { "tags": { "type": "keyword" } } }

PUT /website/_mapping/blog?include_type_name=true
{ "blog": { "properties": { "tags": { "type": "keyword" } } } }

PUT /website/_mapping
{ "properties": { "more": { "type": "keyword" } } }

PUT /website/_mapping/post?include_type_name=true
{ "properties": { "more": { "type": "keyword" } } }

POST /_bulk
{"index":{"_index":"website","_type":"blog","_id":"2"}}
{"title":"two"}
{"create":{"_index":"website","_type":"blog","_id":"2"}}
{"title":"two"}
{"index":{"_index":"website","_type":"post","_id":"3"}}
{"title":"three"}
{"delete":{"_index":"website","_type":"blog","_id":"2"}}
{"update":{"_index":"website","_type":"blog","_id":"1","_retry_on_conflict":3}}
{"doc":{"views":9}}

POST /_bulk
{"update":{"_index":"website","_type":"blog","_id":"1","retry_on_conflict":3}}
{"doc":{"views":9}}
{"index":{"_index":"website","_id":"4"}}
{"title":"four"}

POST /website/blog/_bulk
{"index":{"_id":"5"}}
{"title":"five"}
{"index":{"_id":"6","_type":"post"}}
{"title":"six"}

GET /_mget
{ "docs": [ { "_index": "website", "_type": "blog", "_id": 1 }, { "_index": "website", "_type": "post", "_id": 1 }, { "_index": "website", "_id": 1 } ] }

GET /website/blog/_mget
{ "ids": ["1", "5"] }

GET /website/post/_mget
{ "ids": ["1"] }

GET /website/blog/_search?size=0

GET /website/post/_search?size=0

GET /website/blog/_count

POST /website/_refresh

GET /website/blog,post/_count

PUT /a/b/c/d
{ "x": 1 }

PUT /a/b/c
{ "x": 1 }

PUT /a/_doc/1
{ "x": 2 }

GET /a/b/_search?filter_path=hits.hits._type

GET /a

GET /a?include_type_name=true

PUT /a/b.c/1
{ "x": 1 }

PUT /a2/.b/1
{ "x": 1 }

PUT /a3/b,c/1
{ "x": 1 }

PUT /a4/中文/1
{ "x": 1 }

GET /a4/中文/1

PUT /a5/_type/1
{ "x": 1 }

PUT /a6/b%23/1
{ "x": 1 }

PUT /a7/b%20c/1
{ "x": 1 }

DELETE /a,a4,a7,website
