# Filters that ask a script.

GET _analyze
{ "tokenizer": "standard", "filter": [ { "type": "predicate_token_filter", "script": { "source": "token.getStartOffset() > 3 && token.type == '<ALPHANUM>'" } } ], "text": "one 2 three four", "explain": true }

GET _analyze
{ "tokenizer": "whitespace", "filter": [ { "type": "condition", "filter": ["lowercase", "reverse"], "script": { "source": "token.term.length() % 2 == 0" } } ], "text": "THE Quick BROWN Foxes", "explain": true }

GET _analyze
{ "tokenizer": "standard", "filter": [ { "type": "predicate_token_filter", "script": { "source": "token.foo" } } ], "text": "x" }

GET _analyze
{ "tokenizer": "standard", "filter": [ { "type": "predicate_token_filter", "script": { "source": "token.position" } } ], "text": "x" }

GET _analyze
{ "tokenizer": "standard", "filter": [ { "type": "predicate_token_filter", "script": { "source": "token.position / 0 == 1" } } ], "text": "x" }

GET _analyze
{ "tokenizer": "standard", "filter": [ { "type": "predicate_token_filter", "script": { "source": "true", "lang": "nope" } } ], "text": "x" }

GET _analyze
{ "tokenizer": "standard", "filter": [ { "type": "predicate_token_filter", "script": { "id": "stored" } } ], "text": "x" }

GET _analyze
{ "tokenizer": "standard", "filter": [ { "type": "predicate_token_filter", "script": "true" } ], "text": "x" }

GET _analyze
{ "tokenizer": "standard", "filter": [ { "type": "condition", "script": { "source": "true" } } ], "text": "x" }

GET _analyze
{ "tokenizer": "standard", "filter": [ { "type": "condition", "filter": ["nope"], "script": { "source": "true" } } ], "text": "x" }

GET _analyze
{ "tokenizer": "standard", "filter": ["condition"], "text": "x" }

PUT analysis-scripts
{ "settings": { "analysis": { "filter": { "short": { "type": "predicate_token_filter", "script": { "source": "token.term.length() < 4" } }, "c": { "type": "condition", "filter": ["uppercase", "short"], "script": { "source": "token.position == 0" } } }, "analyzer": { "a": { "tokenizer": "standard", "filter": ["short"] }, "b": { "tokenizer": "standard", "filter": ["c"] } } } } }

GET analysis-scripts/_analyze
{ "analyzer": "a", "text": "one three two four" }

GET analysis-scripts/_analyze
{ "analyzer": "b", "text": ["one three two", "seven eight"] }

PUT analysis-scripts2
{ "settings": { "analysis": { "filter": { "f": { "type": "predicate_token_filter", "script": { "source": "if (token.position > 1) {" } } } } } }

PUT analysis-scripts2
{ "settings": { "analysis": { "filter": { "f": { "type": "condition", "filter": ["lowercase"] } }, "analyzer": { "a": { "tokenizer": "standard", "filter": ["f"] } } } } }

DELETE analysis-scripts
