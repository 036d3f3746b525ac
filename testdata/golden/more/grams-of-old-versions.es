# Parts of words in the days of 5 and 6, which had no limits yet.

GET _analyze
{ "tokenizer": {"type":"ngram","min_gram":1,"max_gram":5}, "text": "abc" }

GET _analyze
{ "tokenizer": "keyword", "filter": [{"type":"ngram","min_gram":1,"max_gram":5}], "text": "abc" }

GET _analyze
{ "tokenizer": "standard", "filter": [{"type":"shingle","min_shingle_size":2,"max_shingle_size":9}], "text": "a b c" }

GET _analyze
{ "tokenizer": "standard", "filter": ["nGram"], "text": "abc" }

GET _analyze
{ "tokenizer": "standard", "filter": ["edgeNGram"], "text": "abc" }

GET _analyze
{ "tokenizer": "standard", "filter": ["standard"], "text": "abc" }

GET _analyze
{ "tokenizer": "nGram", "text": "abc" }

PUT grams
{ "settings": { "number_of_shards": 1, "analysis": { "filter": { "f": { "type": "nGram", "min_gram": 3, "max_gram": 8 }, "s": { "type": "shingle", "max_shingle_size": 8 }, "e": { "type": "edgeNGram", "min_gram": 1, "max_gram": 20 } }, "tokenizer": { "t": { "type": "nGram", "min_gram": 1, "max_gram": 3 } }, "analyzer": { "a": { "tokenizer": "standard", "filter": ["lowercase", "f"] }, "b": { "tokenizer": "t" }, "c": { "tokenizer": "standard", "filter": ["standard", "s", "e"] } } } } }

GET grams/_analyze
{ "analyzer": "a", "text": "Search" }

GET grams/_analyze
{ "analyzer": "b", "text": "abc" }

GET grams/_analyze
{ "tokenizer": "standard", "filter": ["f"], "text": "Search" }
