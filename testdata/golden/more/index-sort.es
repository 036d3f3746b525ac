# Index sorting: what it refuses, and what it does to hits.

PUT sort-x
{ "settings": { "index.sort.field": "nope" } }

PUT sort-x
{ "settings": { "index.sort.field": "t" }, "mappings": { "properties": { "t": { "type": "text" } } } }

PUT sort-x
{ "settings": { "index.sort.field": "k" }, "mappings": { "properties": { "k": { "type": "keyword", "doc_values": false } } } }

PUT sort-x
{ "settings": { "index.sort.field": "n", "index.sort.order": "up" }, "mappings": { "properties": { "n": { "type": "integer" } } } }

PUT sort-x
{ "settings": { "index.sort.field": "n", "index.sort.mode": "avg" }, "mappings": { "properties": { "n": { "type": "integer" } } } }

PUT sort-x
{ "settings": { "index.sort.field": "n", "index.sort.missing": "first" }, "mappings": { "properties": { "n": { "type": "integer" } } } }

PUT sort-x
{ "settings": { "index.sort.field": ["n", "k"], "index.sort.order": ["desc"] }, "mappings": { "properties": { "n": { "type": "integer" }, "k": { "type": "keyword" } } } }

PUT sort-x
{ "settings": { "index.sort.field": ["n", "k"], "index.sort.mode": ["min"] }, "mappings": { "properties": { "n": { "type": "integer" }, "k": { "type": "keyword" } } } }

PUT sort-x
{ "settings": { "index.sort.field": ["n", "k"], "index.sort.missing": ["_last"] }, "mappings": { "properties": { "n": { "type": "integer" }, "k": { "type": "keyword" } } } }

PUT sort-x
{ "settings": { "index.sort.order": "desc" } }

PUT sort-x
{ "settings": { "index.sort.mode": "min" } }

PUT sort-x
{ "settings": { "index.sort.missing": "_last" } }

PUT sort-x
{ "settings": { "index.sort.field": "g" }, "mappings": { "properties": { "g": { "type": "geo_point" } } } }

PUT sort-x
{ "settings": { "index.sort.field": "ip" }, "mappings": { "properties": { "ip": { "type": "ip" } } } }

PUT sort-x
{ "settings": { "index.sort.field": "ob.n" }, "mappings": { "properties": { "ob": { "type": "nested", "properties": { "n": { "type": "integer" } } } } } }

PUT sort-x
{ "settings": { "index.sort.field": "n" }, "mappings": { "properties": { "n": { "type": "integer" }, "ob": { "type": "nested" } } } }

PUT sort-x
{ "settings": { "index.sort.field": "a" }, "mappings": { "properties": { "n": { "type": "integer" }, "a": { "type": "alias", "path": "n" } } } }

PUT sort-x
{ "settings": { "index.sort.field": "o" }, "mappings": { "properties": { "o": { "properties": { "n": { "type": "integer" } } } } } }

PUT sort-x
{ "settings": { "index.sort.field": ["k", "b", "d", "f"], "index.sort.order": ["asc", "desc", "asc", "desc"], "number_of_shards": 1, "number_of_replicas": 0 }, "mappings": { "properties": { "k": { "type": "keyword" }, "b": { "type": "boolean" }, "d": { "type": "date" }, "f": { "type": "float" } } } }

GET sort-x/_settings?flat_settings=true&filter_path=**.index.sort*

PUT sort-x/_settings
{ "index.sort.field": "b" }

PUT sort-x/_mapping
{ "properties": { "ob": { "type": "nested" } } }

DELETE sort-x

PUT sort-y
{ "settings": { "index.sort.field": "n", "index.sort.order": "desc", "number_of_shards": 1, "number_of_replicas": 0 }, "mappings": { "properties": { "n": { "type": "integer" }, "k": { "type": "keyword" } } } }

POST sort-y/_bulk?refresh
{ "index": { "_id": "1" } }
{ "n": 3, "k": "a" }
{ "index": { "_id": "2" } }
{ "n": 7, "k": "b" }
{ "index": { "_id": "3" } }
{ "k": "c" }
{ "index": { "_id": "4" } }
{ "n": [1, 9], "k": "a" }
{ "index": { "_id": "5" } }
{ "n": 5, "k": "b" }

GET sort-y/_search
{ "_source": false }

GET sort-y/_search
{ "_source": false, "sort": "_doc" }

GET sort-y/_search
{ "_source": false, "sort": { "n": "desc" }, "size": 2, "track_total_hits": false }

GET sort-y/_search
{ "_source": false, "sort": { "n": "desc" }, "size": 2 }

GET sort-y/_search
{ "_source": false, "sort": { "n": "desc" }, "size": 2, "track_total_hits": 2 }

GET sort-y/_search
{ "_source": false, "sort": { "n": "asc" }, "size": 2, "track_total_hits": false }

GET sort-y/_search
{ "_source": false, "sort": { "n": "desc" }, "size": 2, "track_total_hits": false, "terminate_after": 1 }

GET sort-y/_search
{ "_source": false, "query": { "term": { "k": "b" } } }

POST sort-y/_bulk?refresh
{ "index": { "_id": "6" } }
{ "n": 4, "k": "a" }
{ "index": { "_id": "7" } }
{ "n": 8, "k": "b" }

GET sort-y/_search
{ "_source": false }

GET sort-y/_segments

POST sort-y/_forcemerge?max_num_segments=1

POST sort-y/_refresh

GET sort-y/_search
{ "_source": false }

GET sort-y/_search
{ "_source": false, "sort": { "n": "desc" }, "size": 1, "track_total_hits": false, "search_after": [7] }

GET sort-y/_search
{ "size": 0, "aggs": { "k": { "terms": { "field": "k" } } } }

DELETE sort-y

PUT sort-z
{ "settings": { "index.sort.field": ["k", "n"], "index.sort.order": ["asc", "desc"], "index.sort.mode": ["max", "min"], "index.sort.missing": ["_first", "_last"], "number_of_shards": 1, "number_of_replicas": 0 }, "mappings": { "properties": { "n": { "type": "double" }, "k": { "type": "keyword" } } } }

POST sort-z/_bulk?refresh
{ "index": { "_id": "1" } }
{ "n": 3, "k": ["a", "z"] }
{ "index": { "_id": "2" } }
{ "n": [7, 2.5], "k": "b" }
{ "index": { "_id": "3" } }
{ "k": "b" }
{ "index": { "_id": "4" } }
{ "n": [1, 9] }
{ "index": { "_id": "5" } }
{ "n": 5, "k": "b" }
{ "delete": { "_id": "5" } }
{ "index": { "_id": "6" } }
{ "n": -5, "k": "a" }

GET sort-z/_search
{ "_source": false }

GET sort-z/_search
{ "_source": false, "sort": [ { "k": { "order": "asc", "mode": "max", "missing": "_first" } } ] }

DELETE sort-z

# What segments say of their order; fields that can't be sorted by.

PUT sort-types
{ "settings": { "index.sort.field": ["k", "i", "l", "d", "f", "b", "dt", "dn", "ip", "sh"], "index.sort.order": ["asc","desc","asc","desc","asc","desc","asc","desc","asc","desc"], "number_of_shards": 1, "number_of_replicas": 0 }, "mappings": { "properties": { "k": { "type": "keyword" }, "i": { "type": "integer" }, "l": { "type": "long" }, "d": { "type": "double" }, "f": { "type": "float" }, "b": { "type": "boolean" }, "dt": { "type": "date" }, "dn": { "type": "date_nanos" }, "ip": { "type": "ip" }, "sh": { "type": "short" } } } }

PUT sort-types/_doc/1?refresh
{ "k": "x" }

GET sort-types/_segments?filter_path=**.sort

PUT sort-modes
{ "settings": { "index.sort.field": ["k", "i", "l", "d", "al"], "index.sort.order": ["desc","desc","asc","asc", "asc"],"index.sort.missing": ["_first","_first","_first","_first", "_last"],"index.sort.mode": ["min","min","max","max", "MAX"], "number_of_shards": 1, "number_of_replicas": 0 }, "mappings": { "properties": { "k": { "type": "keyword" }, "i": { "type": "integer" }, "l": { "type": "long" }, "d": { "type": "double" }, "al": { "type": "alias", "path": "d" } } } }

PUT sort-modes/_doc/1?refresh
{ "k": "x" }

GET sort-modes/_segments?filter_path=**.sort

PUT sort-other
{ "settings": { "index.sort.field": ["r"] }, "mappings": { "properties": { "r": { "type": "integer_range" } } } }

PUT sort-other
{ "settings": { "index.sort.field": ["r"] }, "mappings": { "properties": { "r": { "type": "binary", "doc_values": true } } } }

PUT sort-other
{ "settings": { "index.sort.field": ["r"] }, "mappings": { "properties": { "r": { "type": "binary" } } } }

PUT sort-other
{ "settings": { "index.sort.field": ["r"] }, "mappings": { "properties": { "r": { "type": "integer", "doc_values": false } } } }

PUT sort-other
{ "settings": { "index.sort.field": ["r"] }, "mappings": { "properties": { "r": { "type": "geo_shape" } } } }

PUT sort-other
{ "settings": { "index.sort.field": ["r"] }, "mappings": { "properties": { "r": { "type": "completion" } } } }

PUT sort-other
{ "settings": { "index.sort.field": ["r"] }, "mappings": { "properties": { "r": { "type": "rank_feature" } } } }

PUT sort-other
{ "settings": { "index.sort.field": ["r"] }, "mappings": { "properties": { "r": { "type": "search_as_you_type" } } } }

PUT sort-other
{ "settings": { "index.sort.field": ["_seq_no"] }, "mappings": { "properties": { "r": { "type": "integer" } } } }

DELETE sort-other

PUT sort-other
{ "settings": { "index.sort.field": ["r"] }, "mappings": { "properties": { "r": { "type": "text", "fielddata": true } } } }

PUT sort-other/_doc/1?refresh
{ "r": "some text" }

DELETE sort-types

DELETE sort-modes

DELETE sort-other
