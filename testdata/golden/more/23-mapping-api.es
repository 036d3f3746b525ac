# Adding to a mapping, and trying to change one.

PUT m1
{ "mappings": { "properties": { "t": { "type": "text" }, "k": { "type": "keyword" }, "n": { "type": "integer" }, "o": { "properties": { "x": { "type": "long" } } } } } }

PUT m1/_mapping
{ "properties": { "new": { "type": "date" } } }

PUT m1/_mapping
{ "properties": { "t": { "type": "keyword" } } }

PUT m1/_mapping
{ "properties": { "n": { "type": "long" } } }

PUT m1/_mapping
{ "properties": { "t": { "type": "text", "analyzer": "english" } } }

PUT m1/_mapping
{ "properties": { "t": { "type": "text", "fields": { "raw": { "type": "keyword" } } } } }

PUT m1/_mapping
{ "properties": { "k": { "type": "keyword", "ignore_above": 10 } } }

PUT m1/_mapping
{ "properties": { "k": { "type": "keyword", "doc_values": false } } }

PUT m1/_mapping
{ "properties": { "k": { "type": "keyword", "index": false } } }

PUT m1/_mapping
{ "properties": { "n": { "type": "integer", "coerce": false } } }

PUT m1/_mapping
{ "properties": { "o": { "type": "nested" } } }

PUT m1/_mapping
{ "properties": { "o": { "type": "keyword" } } }

PUT m1/_mapping
{ "properties": { "k": { "properties": { "y": { "type": "long" } } } } }

PUT m1/_mapping
{ "properties": { "o": { "properties": { "y": { "type": "long" } } } } }

PUT m1/_mapping
{ "properties": { "o.z": { "type": "long" } } }

PUT m1/_mapping
{ "mappings": { "properties": { "a": { "type": "long" } } } }

PUT m1/_mapping
{ "_doc": { "properties": { "a": { "type": "long" } } } }

PUT m1/_mapping
{ "property": { "a": { "type": "long" } } }

PUT m1/_mapping
{ "properties": { "a": { "type": "lnog" } } }

PUT m1/_mapping
{ "properties": { "a": { "typ": "long" } } }

PUT m1/_mapping
{ "properties": { "a": "long" } }

PUT m1/_mapping
{ "properties": "a" }

PUT m1/_mapping
{ "properties": { "a": { "type": 5 } } }

PUT m1/_mapping
{ "properties": { "a": { "type": null } } }

PUT m1/_mapping
{ "properties": { "a": { "type": "long", "analyzer": "standard", "store": "yes" } } }

PUT m1/_mapping
{ "properties": { "a": { "type": "long", "index": "no" } } }

PUT m1/_mapping
{ "properties": { "a": { "type": "text", "fielddata": "maybe" } } }

PUT m1/_mapping
{ "properties": { "a": { "type": "keyword", "ignore_above": "many" } } }

PUT m1/_mapping
{ "properties": { "a": { "type": "keyword", "normalizer": "nope" } } }

PUT m1/_mapping
{ "properties": { "a": { "type": "alias", "path": "nothing" } } }

PUT m1/_mapping
{ "properties": { "a": { "type": "alias", "path": "k" } } }

PUT m1/_doc/1
{ "a": "x" }

PUT m1/_mapping
{ "dynamic": "strict" }

PUT m1/_doc/2
{ "unknown": 1 }

PUT m1/_doc/3
{ "o": { "unknown": 1 } }

PUT m1/_mapping
{ "dynamic": "maybe" }

PUT m1/_mapping
{ "dynamic": false, "_meta": { "v": 1 }, "date_detection": false }

PUT m1/_doc/4
{ "unknown": 1 }

PUT m1/_mapping
{ "_source": { "enabled": false } }

PUT m1/_mapping
{ "_routing": { "required": true } }

PUT m1/_mapping
{ "_all": { "enabled": false } }

PUT m1/_mapping
{ "_id": { "index": false } }

PUT m1/_mapping
{ }

PUT m1/_mapping

PUT m1/_mapping
[ ]

PUT m1/_mapping
{ "properties": { } }

PUT m1/_mapping
{ "properties": { "": { "type": "long" } } }

PUT m1/_mapping
{ "properties": { "_id": { "type": "keyword" } } }

PUT m1/_mapping
{ "properties": { "b": { "type": "text", "fields": { "c": { "type": "object" } } } } }

PUT m1/_mapping
{ "properties": { "b": { "type": "text", "copy_to": "o.q.r", "boost": 2, "similarity": "BM25", "term_vector": "yes" } } }

PUT m1/_mapping
{ "properties": { "b2": { "type": "text", "similarity": "nope" } } }

PUT m1/_mapping
{ "properties": { "c": { "type": "date", "format": "yyyy||nope" } } }

PUT nope/_mapping
{ "properties": { "a": { "type": "long" } } }

PUT m1/_mappings
{ "properties": { "c": { "type": "long" } } }

PUT m1/_mapping/_doc
{ "properties": { "c": { "type": "long" } } }

PUT m1/_mapping/_doc?include_type_name=true
{ "properties": { "c2": { "type": "long" } } }

POST m1/_mapping
{ "properties": { "c3": { "type": "long" } } }

DELETE m1/_mapping

GET m1/_mapping

GET m1/_mapping/_doc

GET m1/_mapping?include_type_name=true

GET nope/_mapping

GET m1/_mapping/field/k

GET m1/_mapping/field/o.*,nothing

GET m1/_mapping/field/t.raw?include_defaults=true

GET m1/_mapping/field/nothing

HEAD m1/_mapping

HEAD m1/_mapping/_doc
