# Creating indices the wrong way.

PUT i1
{ "mappings": { "properties": { "a": { "type": "text" } } }, "settings": { "number_of_shards": 3 }, "aliases": { "x": {} } }

GET i1

PUT i2
{ "mapping": { "properties": { } } }

PUT i2
{ "Settings": { } }

PUT i2
{ "properties": { "a": { "type": "text" } } }

PUT i2
{ "number_of_shards": 3 }

GET i2

PUT i2
{ "index": { "number_of_shards": 3 } }

PUT i3
{ "settings": { "number_of_shards": "3", "number_of_replicas": "0" } }

PUT i4
{ "settings": { "index": { "number_of_shards": 3, "analysis": { "analyzer": { "my": { "type": "standard" } } } } } }

GET i4/_settings

PUT i5
{ "settings": "none" }

PUT i5
{ "settings": null }

GET i5?filter_path=**.number_of_shards

PUT i6
{ "mappings": null }

PUT i7
{ "mappings": [] }

PUT i7
{ "mappings": "x" }

PUT i7
{ "mappings": {} }

PUT i8
{ "aliases": null }

PUT i9
{ "aliases": [] }

PUT i9
{ "aliases": ["a"] }

PUT i9
{ "aliases": "a" }

PUT i9
{ "aliases": { "a": "b" } }

PUT i9
{ "aliases": { "a": null } }

PUT i9
{ "aliases": { "": {} } }

PUT i9
{ "aliases": { "A": {} } }

PUT i10
{ "aliases": { "_a": {} } }

PUT i10
{ "aliases": { "a,b": {} } }

PUT i10
{ "aliases": { "a*": {} } }

PUT i10
{ "aliases": { "a": { "is_write_index": true, "is_hidden": true, "routing": "r" }, "b": { "index_routing": "1", "search_routing": "1,2" } } }

GET i10/_alias

PUT i11
{ "aliases": { "a": { "is_write_index": "maybe" } } }

PUT i11
{ "aliases": { "a": { "index_routing": "1,2" } } }

PUT i11
{ "aliases": { "a": { "is_write_index": true } } }

PUT i11
{ "aliases": { "f": { "filter": { "term": { "x": 1 } } }, "g": { "filter": { "match_all": {} } } } }

GET i11

PUT i12
{ "mappings": { "_doc": { "properties": { "a": { "type": "keyword" } } } } }

PUT i12
{ "mappings": { "book": { "properties": { "a": { "type": "keyword" } } } } }

PUT i12?include_type_name=true
{ "mappings": { "book": { "properties": { "a": { "type": "keyword" } } } } }

GET i12

GET i12?include_type_name=true

PUT i13?include_type_name=true
{ "mappings": { "properties": { "a": { "type": "keyword" } } } }

PUT i13?include_type_name=maybe
{ }

PUT i13
{ "mappings": { "propertys": { "a": { "type": "keyword" } } } }

PUT i13
{ "mappings": { "properties": { "a": { "type": "string" } } } }

PUT i13
{ "mappings": { "properties": { "a": { } } } }

PUT i13
{ "mappings": { "properties": { "a": "text" } } }

PUT i13
{ "mappings": { "properties": { "a": { "type": "text", "analyser": "standard" } } } }

PUT i13
{ "mappings": { "properties": { "a": { "type": "text", "analyzer": "nope" } } } }

PUT i13
{ "mappings": { "properties": { "a": { "type": "keyword", "analyzer": "standard" } } } }

PUT i13
{ "mappings": { "properties": { "a": { "type": "date", "format": "nonsense" } } } }

PUT i13
{ "mappings": { "properties": { "a": { "type": "integer", "index": "not_analyzed" } } } }

PUT i13
{ "mappings": { "properties": [ ] } }

PUT i13
{ "mappings": { "properties": { "": { "type": "text" } } } }

PUT i13
{ "mappings": { "properties": { "a.b": { "type": "text" }, "a": { "properties": { "c": { "type": "long" } } } } } }

GET i13/_mapping

PUT i14
{ "settings": { "number_of_replicas": 1.5 } }

PUT i14
{ "settings": { "number_of_shards": 1.5 } }

PUT i14
{ "settings": { "number_of_shards": null } }

PUT i14
{ "settings": { "number_of_shards": [1, 2] } }

PUT i14
{ "settings": { "refresh_interval": 5 } }

PUT i14
{ "settings": { "refresh_interval": "-1", "number_of_replicas": "all" } }

PUT i14
{ "settings": { "auto_expand_replicas": "0-x" } }

PUT i14
{ "settings": { "codec": "worst" } }

PUT i14
{ "settings": { "max_result_window": 0, "blocks.read_only": "perhaps" } }

PUT i14
{ "settings": { "index": { "blocks": { "write": "perhaps" } } } }

PUT i14
{ "settings": { "routing": { "allocation": { "include": { "_name": "x" } } }, "hidden": true } }

GET i14?expand_wildcards=all

PUT i15?wait_for_active_shards=0&timeout=1s&master_timeout=1s
{ "settings": { "number_of_shards": 1, "number_of_replicas": 3 } }

PUT i16?timeout=x

PUT i16?master_timeout=x

PUT i16?wait_for_active_shards=x

PUT i16?update_all_types

PUT i16?wait_for_completion=true

POST i16

PUT i16/
