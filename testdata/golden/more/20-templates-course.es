# Templates: settings and mappings for indices that are yet to come.

PUT _template/t1
{ "index_patterns": ["t-*"], "order": 1, "version": 7, "settings": { "number_of_shards": 2 }, "mappings": { "properties": { "a": { "type": "keyword" } } }, "aliases": { "all-t": {} } }

PUT _template/t2
{ "index_patterns": "t-x*", "order": 5, "settings": { "index": { "number_of_replicas": 0, "number_of_shards": 3 } }, "mappings": { "properties": { "b": { "type": "long" } } } }

GET _template

GET _template/t1

GET _template/t1,t2?filter_path=*.order

GET _template/t*?flat_settings=true

GET _template/nope

GET _template/nope*

HEAD _template/t1

HEAD _template/nope

PUT t-1/_doc/1
{ "a": "x", "c": 1 }

GET t-1

PUT t-x1

GET t-x1

PUT t-x2
{ "settings": { "number_of_shards": 1 }, "mappings": { "properties": { "b": { "type": "text" } } }, "aliases": { "own": {} } }

PUT t-x3
{ "settings": { "number_of_shards": 1 }, "mappings": { "properties": { "d": { "type": "text" } } }, "aliases": { "all-t": { "routing": "1" } } }

GET t-x3

PUT _template/bad
{ }

PUT _template/bad

PUT _template/bad
{ "index_patterns": [] }

PUT _template/bad
{ "index_patterns": "" }

PUT _template/bad
{ "index_patterns": 5 }

PUT _template/bad
{ "index_patterns": [1, 2] }

PUT _template/bad
{ "index_patterns": null }

PUT _template/bad
{ "template": "x*" }

PUT _template/bad
{ "index_patterns": ["x*"], "setting": { } }

PUT _template/bad
{ "index_patterns": ["x*"], "settings": { "number_of_shards": "many" } }

PUT _template/bad
{ "index_patterns": ["x*"], "settings": { "nothing": 1 } }

PUT _template/bad
{ "index_patterns": ["x*"], "settings": [] }

PUT _template/bad
{ "index_patterns": ["x*"], "mappings": { "properties": { "a": { "type": "strng" } } } }

PUT _template/bad
{ "index_patterns": ["x*"], "mappings": [] }

PUT _template/bad
{ "index_patterns": ["x*"], "order": "first" }

PUT _template/bad
{ "index_patterns": ["x*"], "order": null, "version": "new" }

PUT _template/bad
{ "index_patterns": ["x*"], "aliases": { "x*": {} } }

PUT _template/bad
{ "index_patterns": ["x*"], "aliases": [] }

PUT _template/bad
{ "index_patterns": ["x y", "_z", "A,b"] }

PUT _template/Bad
{ "index_patterns": ["x*"] }

PUT _template/_bad
{ "index_patterns": ["x*"] }

PUT _template/b*d
{ "index_patterns": ["x*"] }

PUT _template/bad?create=true
{ "index_patterns": ["y*"] }

PUT _template/t1?create=true
{ "index_patterns": ["y*"] }

PUT _template/t1?create=perhaps
{ "index_patterns": ["y*"] }

PUT _template/t1?order=3
{ "index_patterns": ["y*"] }

GET _template/t1

PUT _template/typed
{ "index_patterns": ["y*"], "mappings": { "_doc": { "properties": { "a": { "type": "keyword" } } } } }

PUT _template/typed?include_type_name=true
{ "index_patterns": ["y*"], "mappings": { "book": { "properties": { "a": { "type": "keyword" } } } } }

GET _template/typed

GET _template/typed?include_type_name=true

PUT y1/_doc/1
{ "a": 1 }

PUT y2/book/1
{ "a": 1 }

DELETE _template/t1

DELETE _template/t1

DELETE _template/nope*

DELETE _template/*

DELETE _template

POST _template/p
{ "index_patterns": ["p*"] }

GET _cat/templates?v&s=name

PUT _template/p
{ "index_patterns": ["p*", "q*"], "order": 3, "version": 9 }

GET _cat/templates?v&s=name

GET _cat/templates/p?h=n,t,o,v

PUT _template/hid
{ "index_patterns": ["*"], "settings": { "index.hidden": true } }

DELETE _template/p,typed

DELETE _template/p

DELETE _template/typed
