# Reading several documents at once.

PUT /music/song/1
{ "title": "One", "plays": 1 }

PUT /music/song/2?routing=x
{ "title": "Two", "plays": 2 }

PUT /film/movie/1
{ "title": "A film" }

GET /_mget
{ "docs": [
  { "_index": "music", "_type": "song", "_id": "1" },
  { "_index": "music", "_type": "song", "_id": "9" },
  { "_index": "music", "_type": "album", "_id": "1" },
  { "_index": "music", "_id": "1" },
  { "_index": "music", "_id": "9" },
  { "_index": "absent", "_type": "song", "_id": "1" },
  { "_index": "film", "_type": "movie", "_id": 1 }
] }

GET /music/_mget
{ "docs": [ { "_type": "song", "_id": "1" }, { "_id": "1" }, { "_index": "film", "_id": "1" } ] }

GET /music/song/_mget
{ "docs": [ { "_id": "1" }, { "_id": "2" }, { "_id": "2", "routing": "x" }, { "_id": "2", "_routing": "x" }, { "_type": "_all", "_id": "1" } ] }

GET /music/song/_mget
{ "ids": ["1", 2, "3"] }

GET /music/_mget
{ "ids": ["1", "3"] }

POST /music/song/_mget?_source=title
{ "ids": ["1"] }

POST /music/song/_mget?_source_include=title
{ "ids": ["1"] }

POST /music/song/_mget?_source_includes=title
{ "ids": ["1"] }

POST /music/song/_mget?stored_fields=title
{ "ids": ["1"] }

POST /music/song/_mget?fields=title
{ "ids": ["1"] }

GET /music/song/_mget
{ "docs": [ { "_id": "1", "_source": false }, { "_id": "1", "_source": "title" }, { "_id": "1", "_source": ["plays"] }, { "_id": "1", "_source": { "include": ["t*"], "exclude": ["x"] } }, { "_id": "1", "stored_fields": ["title"] } ] }

GET /music/song/_mget
{ "docs": [ { "_id": "1", "fields": ["title"] } ] }

GET /music/song/_mget
{ "docs": [ { "_id": "1", "parent": "2" } ] }

GET /music/song/_mget
{ "docs": [ { "_id": "1", "_parent": "2" } ] }

GET /music/song/_mget
{ "docs": [ { "_id": "1", "version": 1 }, { "_id": "1", "version": 5 }, { "_id": "1", "_version": 5 }, { "_id": "1", "version": 5, "version_type": "external" }, { "_id": "1", "_version": 5, "_version_type": "force" } ] }

GET /music/song/_mget
{ "docs": [ { "_id": "1", "version": 5, "version_type": "external" }, { "_id": "1", "version": 1, "version_type": "external_gte" } ] }

GET /music/song/_mget
{ "docs": [ { "_id": "1", "colour": "red" } ] }

GET /music/song/_mget
{ "docs": [ { "_id": "1", "colour": [ "red" ] } ] }

GET /music/song/_mget
{ "docs": [ { "_id": "1", "colour": { "a": 1 } } ] }

GET /music/song/_mget
{ "docs": [ { "title": "no id" } ] }

GET /music/song/_mget
{ "docs": [ { } ] }

GET /_mget
{ "docs": [ { "_id": "1" }, { "_index": "music" } ] }

GET /_mget
{ "ids": ["1"] }

GET /music/song/_mget
{ "docs": [ ] }

GET /music/song/_mget
{ "docs": [ 1 ] }

GET /music/song/_mget
{ "docs": { "_id": "1" } }

GET /music/song/_mget
{ "ids": "1" }

GET /music/song/_mget
{ "ids": [ { "_id": "1" } ] }

GET /music/song/_mget
{ "documents": [ { "_id": "1" } ] }

GET /music/song/_mget
{ "documents": 1, "ids": ["1"] }

GET /music/song/_mget
{ }

GET /music/song/_mget
[ ]

GET /music/song/_mget

GET /music/song/_mget
{ "ids": ["1"

GET /music/song/_mget?colour=red
{ "ids": ["1"] }

GET /music/song/_mget?refresh=true&realtime=false
{ "ids": ["1"] }

GET /m*/song/_mget
{ "ids": ["1"] }

GET /music,film/song/_mget
{ "ids": ["1"] }
