# Term vectors: stored ones and those made on the spot, statistics, filters, artificial documents, mistakes.

PUT prof-tv
{ "settings": { "number_of_shards": 1, "number_of_replicas": 0, "analysis": { "analyzer": { "payloads": { "tokenizer": "whitespace", "filter": ["lowercase", "pay"] } }, "filter": { "pay": { "type": "delimited_payload", "encoding": "int" } }, "normalizer": { "low": { "type": "custom", "filter": ["lowercase"] } } } },
  "mappings": { "properties": {
    "yes": { "type": "text", "term_vector": "yes" },
    "pos": { "type": "text", "term_vector": "with_positions", "position_increment_gap": 5 },
    "off": { "type": "text", "term_vector": "with_offsets" },
    "both": { "type": "text", "term_vector": "with_positions_offsets", "fields": { "raw": { "type": "keyword", "normalizer": "low" }, "en": { "type": "text", "analyzer": "english" } } },
    "pay": { "type": "text", "term_vector": "with_positions_payloads", "analyzer": "payloads" },
    "all": { "type": "text", "term_vector": "with_positions_offsets_payloads", "analyzer": "payloads" },
    "plain": { "type": "text", "copy_to": "copied" }, "copied": { "type": "text" }, "kept": { "type": "text", "store": true },
    "k": { "type": "keyword" }, "low": { "type": "keyword", "normalizer": "low" }, "hidden": { "type": "text", "index": false }, "n": { "type": "integer" }, "when": { "type": "date" }, "on": { "type": "boolean" },
    "o": { "properties": { "t": { "type": "text" } } }, "as": { "type": "search_as_you_type" }, "alias": { "type": "alias", "path": "plain" } } } }

PUT prof-tv/_doc/1?refresh
{ "yes": "red red wine", "pos": ["the red", "wine glass"], "off": ["red wine", "wine"], "both": "The Foxes are running", "pay": "red|3 wine|-7 glass", "all": "red|3 wine glass|1", "plain": ["quick fox", "lazy dog quick"], "kept": ["Stored text", "more"], "k": ["b", "a", "b"], "low": "ÄB Cd", "hidden": "never seen", "n": 5, "when": "2020-01-01", "on": true, "o": { "t": "inner text" }, "as": "one two three" }

PUT prof-tv/_doc/2?refresh&routing=r
{ "yes": "white wine", "plain": "quick brown bear", "o": [ { "t": "first" }, { "t": ["second", "third first"] } ] }

PUT prof-tv/_doc/3?refresh
{ "plain": null, "k": [], "o": { "t": [null, "x", 5, true, 1.5] }, "yes": "" }

GET prof-tv/_termvectors/1?fields=yes

GET prof-tv/_termvectors/1?fields=pos

GET prof-tv/_termvectors/1?fields=off

GET prof-tv/_termvectors/1?fields=both

GET prof-tv/_termvectors/1?fields=both.raw

GET prof-tv/_termvectors/1?fields=both.en

GET prof-tv/_termvectors/1?fields=pay

GET prof-tv/_termvectors/1?fields=all

GET prof-tv/_termvectors/1?fields=all&payloads=false&positions=false

GET prof-tv/_termvectors/1?fields=all&offsets=false&positions=false

GET prof-tv/_termvectors/1?fields=pay&positions=false&term_statistics=true&field_statistics=false

GET prof-tv/_termvectors/1?fields=plain&term_statistics

GET prof-tv/_termvectors/1?fields=copied

GET prof-tv/_termvectors/1?fields=kept&offsets=false

GET prof-tv/_termvectors/1?fields=k

GET prof-tv/_termvectors/1?fields=low

GET prof-tv/_termvectors/1?fields=hidden

GET prof-tv/_termvectors/1?fields=n,when,on,nope

GET prof-tv/_termvectors/1?fields=o.t

GET prof-tv/_termvectors/1?fields=o

GET prof-tv/_termvectors/1?fields=o.*

GET prof-tv/_termvectors/1?fields=pla*

GET prof-tv/_termvectors/1?fields=as

GET prof-tv/_termvectors/1?fields=as._2gram

GET prof-tv/_termvectors/1?fields=alias

GET prof-tv/_termvectors/2?fields=

GET prof-tv/_termvectors/1?fields=%20yes%20

GET prof-tv/_termvectors/2?fields=o.t

GET prof-tv/_termvectors/2

GET prof-tv/_termvectors/2?routing=r&fields=_routing

GET prof-tv/_termvectors/2?routing=other&fields=yes

GET prof-tv/_termvectors/3?fields=plain

GET prof-tv/_termvectors/3?fields=k

GET prof-tv/_termvectors/3?fields=o.t

GET prof-tv/_termvectors/3

GET prof-tv/_termvectors/1?fields=yes&version=1

GET prof-tv/_termvectors/1?fields=yes&version=2

GET prof-tv/_termvectors/1?fields=yes&version=2&version_type=external

GET prof-tv/_termvectors/1?fields=yes&version=1&version_type=external_gte

GET prof-tv/_termvectors/1?version_type=nope

GET prof-tv/_termvectors/1?version=x

GET prof-tv/_termvectors/1?fields=yes&preference=_local

GET prof-tv/_termvectors/1?fields=yes&preference=_nope

GET prof-tv/_termvectors/1?offsets=maybe

GET prof-tv/_termvectors/1?nope=1

GET prof-tv/_termvectors/1?dfs=true

GET prof-tv/_termvectors/1?fieldStatistics=false&termStatistics=true&fields=yes

GET prof-tv/_doc/1/_termvectors?fields=yes

GET prof-tv/other/1/_termvectors?fields=yes

GET prof-tv/_doc/_termvectors
{ "doc": { "yes": "typed" } }

GET prof-tv/_termvectors

GET prof-tv/_termvectors
{ }

GET prof-tv/_termvectors/1
{ "doc": { "yes": "both" } }

GET prof-tv/_termvectors
{ "_id": "1", "fields": ["yes"] }

GET prof-tv/_termvectors
{ "_id": "1", "doc": {} }

GET prof-tv/_termvectors
{ "doc": {}, "_id": "1" }

GET prof-tv/_termvectors
{ "doc": {} }

GET prof-tv/_termvectors
{ "doc": { "plain": ["Quick fox", "unseen"] }, "fields": ["plain"], "term_statistics": true }

GET prof-tv/_termvectors
{ "doc": { "both": "The Foxes are Running" }, "fields": ["both.en"], "positions": false }

GET prof-tv/_termvectors
{ "doc": { "both": "The Foxes" }, "fields": ["both.raw"] }

GET prof-tv/_termvectors
{ "doc": { "plain": "copied text" }, "fields": ["copied"] }

GET prof-tv/_termvectors
{ "doc": { "k": ["a", "b", "a"] } }

GET prof-tv/_termvectors
{ "doc": { "all": "red|3 Wine" } }

GET prof-tv/_termvectors
{ "doc": { "fresh": "a new field", "n": 7 } }

GET prof-tv/_mapping/field/fresh

GET prof-tv/_termvectors
{ "doc": { "n": "no number" } }

GET prof-tv/_termvectors
{ "doc": "text" }

GET prof-tv/_termvectors
{ "doc": { "yes": "routed" }, "routing": "r", "fields": ["yes"] }

GET prof-tv/_termvectors/1
{ "fields": "yes" }

GET prof-tv/_termvectors/1
{ "fields": ["yes", 5, null] }

GET prof-tv/_termvectors/2
{ "fields": [] }

GET prof-tv/_termvectors/1
{ "offsets": "true", "fields": ["plain"], "positions": "false" }

GET prof-tv/_termvectors/1
{ "offsets": "x" }

GET prof-tv/_termvectors/1
{ "offsets": {} }

GET prof-tv/_termvectors/1
{ "dfs": true }

GET prof-tv/_termvectors/1
{ "version": 1, "version_type": "external_gte", "fields": ["yes"] }

GET prof-tv/_termvectors/1
{ "version": 5, "fields": ["yes"] }

GET prof-tv/_termvectors/1
{ "version": "x" }

GET prof-tv/_termvectors/1
{ "version_type": "x" }

GET prof-tv/_termvectors/1
{ "_index": "nope-tv" }

GET prof-tv/_termvectors/1
{ "_type": "_doc", "fields": ["yes"] }

GET prof-tv/_termvectors/1
{ "per_field_analyzer": { "plain": "keyword" }, "fields": ["plain"] }

GET prof-tv/_termvectors/2
{ "per_field_analyzer": { "yes": "whitespace" } }

GET prof-tv/_termvectors/1
{ "perFieldAnalyzer": { "both": "nope" }, "fields": ["both"], "fieldStatistics": false, "termStatistics": true }

GET prof-tv/_termvectors/1
{ "per_field_analyzer": { "plain": 5 } }

GET prof-tv/_termvectors/2
{ "per_field_analyzer": "plain" }

GET prof-tv/_termvectors/2
{ "per_field_analyzer": [] }

GET prof-tv/_termvectors/1
{ "fields": ["plain"], "filter": { "max_num_terms": 2 } }

GET prof-tv/_termvectors/1
{ "fields": ["plain"], "filter": { "min_term_freq": 2, "max_term_freq": 5 } }

GET prof-tv/_termvectors/1
{ "fields": ["plain"], "filter": { "min_doc_freq": 2 } }

GET prof-tv/_termvectors/1
{ "fields": ["plain"], "filter": { "max_doc_freq": 1, "min_word_length": 4 } }

GET prof-tv/_termvectors/1
{ "fields": ["plain"], "filter": { "max_word_length": 3 }, "term_statistics": true, "offsets": false }

GET prof-tv/_termvectors/1
{ "fields": ["plain"], "filter": { "max_num_terms": 0 } }

GET prof-tv/_termvectors/1
{ "fields": ["plain"], "filter": { "max_num_terms": -1 } }

GET prof-tv/_termvectors/1
{ "fields": ["plain"], "filter": { "nope": 1 } }

GET prof-tv/_termvectors/1
{ "fields": ["plain"], "filter": { "max_num_terms": "x" } }

GET prof-tv/_termvectors/1
{ "fields": ["plain"], "filter": {} }

GET prof-tv/_termvectors
{ "doc": { "plain": "quick unseen" }, "filter": { "max_num_terms": 5 }, "fields": ["plain"] }

GET prof-tv/_termvectors/1
{ "fields": ["plain"]

GET nope-tv/_termvectors/1

GET prof-tv*/_termvectors/1?fields=yes

GET prof-nope*/_termvectors/1?fields=yes

POST prof-tv/_mtermvectors
{ "ids": ["1", "nope", 2], "parameters": { "fields": ["yes"], "offsets": false, "term_statistics": true } }

POST prof-tv/_mtermvectors?fields=yes&positions=false
{ "docs": [ { "_id": "1" }, { "_id": "2", "fields": ["plain"], "offsets": false, "routing": "r" }, { "doc": { "yes": "artificial" } } ] }

POST _mtermvectors
{ "docs": [ { "_index": "prof-tv", "_id": "1", "version": 9, "fields": ["yes"] }, { "_index": "prof-tv", "_type": "_doc", "_id": "2", "fields": ["yes"] } ] }

POST prof-tv/_mtermvectors
{ "docs": [ 5 ] }

POST prof-tv/_mtermvectors
{ "docs": {} }

POST prof-tv/_mtermvectors
{ "docs": 5 }

POST prof-tv/_mtermvectors
{ "ids": [ {} ] }

POST prof-tv/_mtermvectors
{ "ids": [ null ] }

POST prof-tv/_mtermvectors
{ "nope": [ "1" ] }

POST prof-tv/_mtermvectors
{ "parameters": { "nope": 1 } }

POST prof-tv/_mtermvectors
{ "docs": [ { } ] }

POST prof-tv/_mtermvectors
{ "docs": [ { "nope": 1 } ] }

POST prof-tv/_mtermvectors
{ "docs": [ { "doc": { "yes": "x" }, "_id": 5 } ] }

POST prof-tv/_mtermvectors
{ "docs": [] }

GET prof-tv/_mtermvectors?ids=1,2&fields=yes&positions=false&offsets=false&field_statistics=false

GET prof-tv/_mtermvectors?ids=

GET prof-tv/_doc/_mtermvectors?ids=1&fields=yes

POST prof-tv/_mtermvectors?nope=1
{ "ids": ["1"] }

PUT prof-tv/_doc/4
{ "yes": "wine unseen by searches" }

GET prof-tv/_termvectors/4?fields=yes&term_statistics=true

DELETE prof-tv/_doc/4

GET prof-tv/_termvectors/4

PUT prof-tr
{ "settings": { "number_of_shards": 2, "number_of_replicas": 0 }, "mappings": { "_routing": { "required": true }, "_source": { "enabled": false }, "properties": { "t": { "type": "text", "term_vector": "with_positions_offsets" }, "u": { "type": "text" } } } }

PUT prof-tr/_doc/1?routing=a&refresh
{ "t": "stored apart", "u": "lost" }

GET prof-tr/_termvectors/1

GET prof-tr/_termvectors/1?routing=a

GET prof-tr/_termvectors/1?routing=a&fields=u

POST prof-tr/_mtermvectors
{ "ids": ["1"] }

POST prof-tr/_mtermvectors?routing=a
{ "ids": ["1"] }

POST prof-tr/_close

GET prof-tr/_termvectors/1?routing=a

DELETE prof-tr

DELETE prof-tv
