# Bulk requests: paths, action lines, mistakes.

POST /_bulk
{ "index": { "_index": "music", "_type": "song", "_id": "1" } }
{ "title": "One" }
{ "create": { "_index": "music", "_type": "song", "_id": "1" } }
{ "title": "One" }
{ "create": { "_index": "music", "_type": "song", "_id": "2" } }
{ "title": "Two" }
{ "index": { "_index": "noid", "_type": "song" } }
{ "title": "no id" }
{ "update": { "_index": "music", "_type": "song", "_id": "1" } }
{ "doc": { "plays": 1 } }
{ "update": { "_index": "music", "_type": "song", "_id": "1" } }
{ "doc": { "plays": 1 } }
{ "update": { "_index": "music", "_type": "song", "_id": "9" } }
{ "doc": { "plays": 1 } }
{ "update": { "_index": "music", "_type": "song", "_id": "3" } }
{ "doc": { "plays": 1 }, "doc_as_upsert": true }
{ "delete": { "_index": "music", "_type": "song", "_id": "2" } }
{ "delete": { "_index": "music", "_type": "song", "_id": "2" } }

POST /music/song/_bulk?refresh=true
{ "index": { "_id": "4" } }
{ "title": "Four", "plays": 4 }
{ "index": { "_id": "5" } }
{ "title": "Five", "plays": "many" }
{ "delete": { "_id": "44" } }

PUT /music/_bulk
{ "index": { "_type": "song", "_id": "6" } }
{ "title": "Six" }
{ "index": { "_type": "album", "_id": "1" } }
{ "title": "First" }
{ "index": { "_index": "film", "_type": "song", "_id": "1" } }
{ "title": "elsewhere" }

POST /_bulk
{ "index": { "_index": "music", "_id": "7" } }
{ "title": "no type" }
{ "delete": { "_index": "music", "_id": "7" } }
{ "update": { "_index": "music", "_id": "7" } }
{ "doc": { "title": "no type" } }

POST /_bulk
{ "index": { "_type": "song", "_id": "7" } }
{ "title": "no index" }

POST /music/song/_bulk
{ "update": { } }
{ "doc": { "title": "no id" } }
{ "delete": { } }

POST /music/song/_bulk
{ "upsert": { "_id": "1" } }
{ "title": "no such action" }

POST /music/song/_bulk
{ "upsert": { "_id": "1" } }
{ "title": "no such action" }
{ "index": { "_id": "8" } }
{ "title": "Eight" }

POST /music/song/_bulk
{ "index": { "_id": "8", "colour": "red" } }
{ "title": "unknown parameter" }

POST /music/song/_bulk
{ "index": { "_id": "8", "_version": 1 } }
{ "title": "Eight, again" }
{ "index": { "_id": "8", "version": 1 } }
{ "title": "Eight, again" }
{ "index": { "_id": "8", "version": 9, "version_type": "external" } }
{ "title": "Eight, again" }
{ "index": { "_id": "8", "_version": 9, "_version_type": "external" } }
{ "title": "Eight, again" }
{ "delete": { "_id": "8", "version": 1 } }

POST /music/song/_bulk
{ "create": { "_id": "9", "version": 1, "version_type": "external" } }
{ "title": "create with a version" }

POST /music/song/_bulk
{ "index": { "_id": "8", "routing": "a" } }
{ "title": "routing" }
{ "index": { "_id": "8", "_routing": "a" } }
{ "title": "_routing" }

POST /music/song/_bulk
{ "index": { "_id": "8", "_parent": "a" } }
{ "title": "_parent" }

POST /music/song/_bulk
{ "index": { "_id": "8", "parent": "a" } }
{ "title": "parent" }

POST /music/song/_bulk
{ "update": { "_id": "1", "_retry_on_conflict": 3 } }
{ "doc": { "plays": 10 } }
{ "update": { "_id": "1", "retry_on_conflict": 3 } }
{ "doc": { "plays": 11 } }
{ "update": { "_id": "1", "_retryOnConflict": 3 } }
{ "doc": { "plays": 12 } }

POST /music/song/_bulk
{ "update": { "_id": "1", "version": 1 } }
{ "doc": { "plays": 20 } }

POST /music/song/_bulk
{ "update": { "_id": "1", "_version": 2 } }
{ "doc": { "plays": 20 } }

POST /music/song/_bulk
{ "index": { "_id": "10", "op_type": "create" } }
{ "title": "Ten" }
{ "index": { "_id": "10", "op_type": "create" } }
{ "title": "Ten" }
{ "index": { "_id": "10", "opType": "create" } }
{ "title": "Ten" }

POST /music/song/_bulk
{ "index": { "_id": "11", "if_seq_no": 0, "if_primary_term": 1 } }
{ "title": "Eleven" }

POST /music/song/_bulk
{ "index": { "_id": "12", "_timestamp": "2020-01-01", "_ttl": "1d" } }
{ "title": "Twelve" }

POST /music/song/_bulk
{ "update": { "_id": "1" } }
{ "doc": { "plays": 30 }, "_source": true }
{ "update": { "_id": "1", "_source": ["title"] } }
{ "doc": { "plays": 31 } }
{ "update": { "_id": "1", "fields": ["title"] } }
{ "doc": { "plays": 32 } }

POST /music/song/_bulk?_source=title
{ "update": { "_id": "1" } }
{ "doc": { "plays": 33 } }

POST /music/song/_bulk?fields=title
{ "update": { "_id": "1" } }
{ "doc": { "plays": 34 } }

POST /music/song/_bulk
{ "update": { "_id": "1" } }
{ "title": "neither doc nor script" }

POST /music/song/_bulk
{ "index": { "_id": "13" }, "other": 1 }
{ "title": "Thirteen" }

POST /music/song/_bulk
{ }
{ "title": "empty action" }

POST /music/song/_bulk
{ "index": [ "_id" ] }
{ "title": "an array" }

POST /music/song/_bulk
{ "index": { "_id": { "a": 1 } } }
{ "title": "an object for a value" }

POST /music/song/_bulk
{ "index": { "_id": [ "1" ] } }
{ "title": "an array for a value" }

POST /noid/song/_bulk
{ "index": { "_id": null } }
{ "title": "null for a value" }

POST /music/song/_bulk

POST /_bulk
{ "delete": { "_index": "absent", "_type": "song", "_id": "1" } }
{ "update": { "_index": "absent2", "_type": "song", "_id": "1" } }
{ "doc": { "a": 1 } }
{ "index": { "_index": "Absent3", "_type": "song", "_id": "1" } }
{ "a": 1 }
{ "index": { "_index": "absent4", "_type": "_song", "_id": "1" } }
{ "a": 1 }

GET /absent

GET /absent4

POST /music/song/_bulk?pipeline=none
{ "index": { "_id": "14" } }
{ "title": "Fourteen" }

POST /music/song/_bulk?colour=red
{ "index": { "_id": "14" } }
{ "title": "Fourteen" }

POST /music/song/_bulk?refresh=maybe
{ "index": { "_id": "14" } }
{ "title": "Fourteen" }

POST /music/song/_bulk?wait_for_active_shards=7&timeout=10ms
{ "index": { "_id": "14" } }
{ "title": "Fourteen" }

GET /music/_mapping/song
