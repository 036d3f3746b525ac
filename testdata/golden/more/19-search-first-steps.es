# First searches: everything, ids, single terms, pages and order.

PUT p/_bulk?refresh
{"index":{"_id":"1"}}
{"name":"pen","price":1.5,"qty":10,"sold":true,"day":"2021-01-01"}
{"index":{"_id":"2"}}
{"name":"ink","price":7,"qty":2,"sold":false,"day":"2021-02-01"}
{"index":{"_id":"3"}}
{"name":"paper","price":3.25,"qty":5,"sold":true,"day":"2020-12-31"}
{"index":{"_id":"4"}}
{"name":"desk","price":120,"qty":1}

GET p/_search

GET p/_search
{ "query": { "match_all": {} } }

GET _search
{ "query": { "match_all": { "boost": 2 } }, "size": 1 }

GET p/_search
{ "query": { "ids": { "values": ["1", "4", "9"] } } }

GET p/_search
{ "query": { "ids": { "values": [] } } }

GET p/_search
{ "query": { "ids": { "value": ["1"] } } }

GET p/_search
{ "query": { "term": { "qty": 10 } } }

GET p/_search
{ "query": { "term": { "qty": { "value": 10, "boost": 2 } } } }

GET p/_search
{ "query": { "term": { "name.keyword": "pen" } } }

GET p/_search
{ "query": { "term": { "sold": true } }, "_source": false }

GET p/_search
{ "query": { "term": { "sold": "maybe" } } }

GET p/_search
{ "query": { "term": { "qty": "ten" } } }

GET p/_search
{ "query": { "term": { "nothing": 1 } } }

GET p/_search
{ "query": { "term": { "qty": 1, "price": 2 } } }

GET p/_search
{ "query": { "term": { "qty": [1, 2] } } }

GET p/_search
{ "query": { "term": { "qty": null } } }

GET p/_search
{ "query": { "term": { } } }

GET p/_search
{ "query": { "term": "qty" } }

GET p/_search
{ "query": { "term": { "qty": { "valeu": 1 } } } }

GET p/_search
{ "query": { "match_all": [] } }

GET p/_search
{ "query": { "match_al": {} } }

GET p/_search
{ "query": { "match_all": {}, "term": { "qty": 1 } } }

GET p/_search
{ "query": { } }

GET p/_search
{ "query": [] }

GET p/_search
{ "query": "pen" }

GET p/_search
{ "match_all": {} }

GET p/_search
{ "qurey": { "match_all": {} } }

GET p/_search
{ "from": 1, "size": 2, "sort": [ { "qty": "desc" } ] }

GET p/_search
{ "size": 0 }

GET p/_search
{ "size": -1 }

GET p/_search
{ "from": -1 }

GET p/_search
{ "size": 10001 }

GET p/_search
{ "from": 9999, "size": 2 }

GET p/_search
{ "size": "2", "sort": "qty" }

GET p/_search
{ "size": "two" }

GET p/_search
{ "sort": [ { "price": { "order": "asc" } } ], "_source": ["price"] }

GET p/_search
{ "sort": [ { "price": { "order": "up" } } ] }

GET p/_search
{ "sort": [ { "day": { "order": "desc", "missing": "_first" } } ], "_source": "day" }

GET p/_search
{ "sort": "name" }

GET p/_search
{ "sort": "name.keyword", "_source": { "includes": "n*", "excludes": [] } }

GET p/_search
{ "sort": "nothing" }

GET p/_search
{ "sort": [ { "nothing": { "unmapped_type": "long" } }, "_id" ], "_source": false }

GET p/_search
{ "sort": ["_doc"], "_source": false, "track_scores": true }

GET p/_search
{ "sort": [ "_score", { "qty": "asc" } ], "_source": false }

GET p/_search?sort=qty:desc&size=1

GET p/_search?sort=qty:down

GET p/_search?size=1&from=1&sort=qty

GET p/_search?size=x

GET p/_search?from=-1

GET p/_search?_source=name&sort=qty&size=1

GET p/_search?_source_includes=name,qty&_source_excludes=qty&sort=qty&size=1

GET p/_search?track_total_hits=false&size=0

GET p/_search?track_total_hits=2&size=0

GET p/_search
{ "track_total_hits": 2, "size": 0 }

GET p/_search
{ "version": true, "seq_no_primary_term": true, "size": 1, "sort": "qty" }

GET p/_search?version&seq_no_primary_term=true&size=1&sort=qty

GET p/_search?rest_total_hits_as_int=true&size=0

GET p/_search?format=yaml&size=0

GET p/_search?filter_path=hits.hits._id&sort=qty

GET p/_search?search_type=nope

GET p/_search?request_cache=true&size=0

GET p/_search?preference=_nope

GET p/_search?preference=_shards:0&size=0

GET p/_search?timeout=x

GET p/_search?typo=1

GET nope/_search

GET nope*/_search

GET p,nope/_search?ignore_unavailable=true&size=0

POST p/_search
{ "size": 0 }

PUT p/_search
{ "size": 0 }

GET p/_count

GET p/_count
{ "query": { "term": { "sold": true } } }

GET p/_count
{ "size": 1 }

GET p/_search
{ "timeout": "1s", "terminate_after": 1, "size": 0 }

GET p/_search
{ "explain": false, "min_score": 2 }

GET p/_search
{ "_source": "nothing", "docvalue_fields": ["qty"], "size": 1, "sort": "qty" }
