# The analyze API of the days of 5 and 6.

GET _analyze
{ "analyzer": "standard", "text": ["a b", "c"] }

GET _analyze
{ "tokenizer": "standard", "filter": ["lowercase"], "text": ["A b", "C"] }

GET _analyze
{ "tokenizer": "standard", "filter": ["lowercase"], "text": ["A b", "C"], "explain": true }

GET _analyze
{ "analyzer": "standard", "text": ["A b", "C"], "explain": true }

GET _analyze
{ "tokenizer": "nope", "text": "x" }

GET _analyze
{ "tokenizer": "standard", "filter": ["nope"], "text": "x" }

GET _analyze
{ "tokenizer": "standard", "filter": [{"type":"nope"}], "text": "x" }

GET _analyze
{ "tokenizer": "standard", "char_filter": ["nope"], "text": "x" }

GET _analyze
{ "analyzer": "nope", "text": "x" }

GET _analyze
{ "analyzer": "standard" }

GET _analyze
{ "analyser": "standard", "text": "x" }

GET _analyze
{ "text": "The Quick" }

GET _analyze
{ "filter": ["lowercase"], "text": "The Quick" }

GET _analyze
{ "tokenizer": "ngram", "text": "abc" }

GET _analyze
{ "tokenizer": "standard", "filter": [{"type":"stop","stopwords":"_martian_"}], "text": "abc" }

PUT analyzed
{ "settings": { "number_of_shards": 1, "analysis": { "analyzer": { "m": { "tokenizer": "standard", "filter": ["lowercase"] }, "g": { "tokenizer": "standard", "position_increment_gap": 5 } }, "normalizer": { "n": { "type": "custom", "filter": ["lowercase"] } } } }, "mappings": { "doc": { "properties": { "t": { "type": "text", "analyzer": "m" }, "k": { "type": "keyword" } } } } }

GET analyzed/_analyze
{ "analyzer": "m", "text": ["A b", "C"] }

GET analyzed/_analyze
{ "analyzer": "g", "text": ["A b", "C"] }

GET analyzed/_analyze
{ "field": "t", "text": ["A b", "C"] }

GET analyzed/_analyze
{ "field": "k", "text": "A b" }

GET analyzed/_analyze
{ "normalizer": "n", "text": "A b" }

GET analyzed/_analyze
{ "analyzer": "nope", "text": "A b" }

GET analyzed/_analyze
{ "normalizer": "nope", "text": "A b" }

GET nope/_analyze
{ "text": "x" }

GET _analyze?analyzer=whitespace&text=A+B

GET _analyze?text=A+B

GET _analyze

PUT refused
{ "settings": { "analysis": { "analyzer": { "x": { "type": "custom", "tokenizer": "nope" } } } } }

PUT refused
{ "settings": { "analysis": { "analyzer": { "x": { "type": "nope" } } } } }

PUT refused
{ "settings": { "analysis": { "filter": { "f": { "type": "nope" } } } } }

DELETE analyzed
