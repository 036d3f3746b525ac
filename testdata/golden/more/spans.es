PUT spans
{"settings": {"number_of_shards": 1}, "mappings": {"properties": {"t": {"type": "text"}, "s": {"type": "text", "analyzer": "english"}, "p": {"type": "text", "index_prefixes": {"min_chars": 2, "max_chars": 4}}, "k": {"type": "keyword"}, "n": {"type": "long"}, "f": {"type": "float"}, "i": {"type": "integer"}, "d": {"type": "date"}, "ip": {"type": "ip"}, "b": {"type": "boolean"}, "np": {"type": "text", "index_options": "freqs"}, "al": {"type": "alias", "path": "t"}, "l": {"type": "text", "similarity": "boolean"}}}}

POST spans/_bulk?refresh
{"index": {"_id": "0"}}
{"t": "c foxes a b cold b fox", "s": "a cold d a b foxes foxes b d b cold", "p": "c foxes a b cold b fox", "k": "foxes", "n": 0, "f": 0.0, "i": 0, "d": "2020-01-01", "ip": "10.0.0.0", "b": true, "np": "c foxes a b cold b fox", "l": "c foxes a b cold b fox"}
{"index": {"_id": "1"}}
{"t": "b d", "s": "a foxes a d a cold c e foxes c cold b", "p": "b d", "k": "e", "n": 1, "f": 0.5, "i": 1, "d": "2020-01-02", "ip": "10.0.0.1", "b": false, "np": "b d", "l": "b d"}
{"index": {"_id": "2"}}
{"t": "c b d fox b cold b a d food", "s": "cold foxes fox food food fox e d c d b e", "p": "c b d fox b cold b a d food", "k": "cold", "n": 2, "f": 1.0, "i": 2, "d": "2020-01-03", "ip": "10.0.0.2", "b": true, "np": "c b d fox b cold b a d food", "l": "c b d fox b cold b a d food"}
{"index": {"_id": "3"}}
{"t": "fox food e b b cold foxes c fox", "s": "food foxes a b", "p": "fox food e b b cold foxes c fox", "k": "cold", "n": 3, "f": 1.5, "i": 3, "d": "2020-01-04", "ip": "10.0.0.3", "b": false, "np": "fox food e b b cold foxes c fox", "l": "fox food e b b cold foxes c fox"}
{"index": {"_id": "4"}}
{"t": "fox fox fox food food b b e food b a", "s": "e food e foxes fox a food fox c b food a d", "p": "fox fox fox food food b b e food b a", "k": "e", "n": 4, "f": 2.0, "i": 4, "d": "2020-01-05", "ip": "10.0.0.4", "b": true, "np": "fox fox fox food food b b e food b a", "l": "fox fox fox food food b b e food b a"}
{"index": {"_id": "5"}}
{"t": "d foxes foxes food", "s": "c food foxes", "p": "d foxes foxes food", "k": "cold", "n": 5, "f": 2.5, "i": 5, "d": "2020-01-06", "ip": "10.0.0.5", "b": false, "np": "d foxes foxes food", "l": "d foxes foxes food"}
{"index": {"_id": "6"}}
{"t": "c foxes cold e foxes fox", "s": "foxes d c b c c d d a food c e", "p": "c foxes cold e foxes fox", "k": "e", "n": 6, "f": 3.0, "i": 6, "d": "2020-01-07", "ip": "10.0.0.6", "b": true, "np": "c foxes cold e foxes fox", "l": "c foxes cold e foxes fox"}
{"index": {"_id": "7"}}
{"t": "c foxes", "s": "fox fox c cold a food cold foxes foxes foxes", "p": "c foxes", "k": "foxes", "n": 7, "f": 3.5, "i": 7, "d": "2020-01-08", "ip": "10.0.0.7", "b": false, "np": "c foxes", "l": "c foxes"}
{"index": {"_id": "8"}}
{"t": "food foxes a", "s": "b d food c b", "p": "food foxes a", "k": "fox", "n": 8, "f": 4.0, "i": 8, "d": "2020-01-09", "ip": "10.0.0.8", "b": true, "np": "food foxes a", "l": "food foxes a"}
{"index": {"_id": "9"}}
{"t": "a b a c cold b fox a b d foxes", "s": "e fox fox food", "p": "a b a c cold b fox a b d foxes", "k": "b", "n": 9, "f": 4.5, "i": 9, "d": "2020-01-10", "ip": "10.0.0.9", "b": false, "np": "a b a c cold b fox a b d foxes", "l": "a b a c cold b fox a b d foxes"}
{"index": {"_id": "10"}}
{"t": "food food food", "s": "e b c b fox e food c cold", "p": "food food food", "k": "a", "n": 10, "f": 5.0, "i": 10, "d": "2020-01-11", "ip": "10.0.0.10", "b": true, "np": "food food food", "l": "food food food"}
{"index": {"_id": "11"}}
{"t": "cold fox c cold a", "s": "cold e b e cold fox c fox d cold cold cold fox d", "p": "cold fox c cold a", "k": "d", "n": 11, "f": 5.5, "i": 11, "d": "2020-01-12", "ip": "10.0.0.11", "b": false, "np": "cold fox c cold a", "l": "cold fox c cold a"}
{"index": {"_id": "12"}}
{"t": "d foxes d d cold food fox a a e food e d fox", "s": "fox fox b d b d food d fox", "p": "d foxes d d cold food fox a a e food e d fox", "k": "d", "n": 12, "f": 6.0, "i": 12, "d": "2020-01-13", "ip": "10.0.0.12", "b": true, "np": "d foxes d d cold food fox a a e food e d fox", "l": "d foxes d d cold food fox a a e food e d fox"}
{"index": {"_id": "13"}}
{"t": "a food fox b b foxes d food c", "s": "fox b foxes food foxes b c c", "p": "a food fox b b foxes d food c", "k": "c", "n": 13, "f": 6.5, "i": 13, "d": "2020-01-14", "ip": "10.0.0.13", "b": false, "np": "a food fox b b foxes d food c", "l": "a food fox b b foxes d food c"}
{"index": {"_id": "14"}}
{"t": "c food", "s": "c food fox c cold cold c a a b cold c foxes d", "p": "c food", "k": "d", "n": 14, "f": 7.0, "i": 14, "d": "2020-01-15", "ip": "10.0.0.14", "b": true, "np": "c food", "l": "c food"}
{"index": {"_id": "15"}}
{"t": "e d", "s": "cold d fox e cold foxes", "p": "e d", "k": "c", "n": 15, "f": 7.5, "i": 15, "d": "2020-01-16", "ip": "10.0.0.15", "b": false, "np": "e d", "l": "e d"}
{"index": {"_id": "16"}}
{"t": "fox food", "s": "cold foxes cold c cold c cold cold a food c a", "p": "fox food", "k": "c", "n": 16, "f": 8.0, "i": 16, "d": "2020-01-17", "ip": "10.0.0.16", "b": true, "np": "fox food", "l": "fox food"}
{"index": {"_id": "17"}}
{"t": "c food b cold", "s": "fox cold", "p": "c food b cold", "k": "cold", "n": 17, "f": 8.5, "i": 17, "d": "2020-01-18", "ip": "10.0.0.17", "b": false, "np": "c food b cold", "l": "c food b cold"}
{"index": {"_id": "18"}}
{"t": "food b cold a d d e a b cold", "s": "cold a b food fox cold cold d e", "p": "food b cold a d d e a b cold", "k": "food", "n": 18, "f": 9.0, "i": 18, "d": "2020-01-19", "ip": "10.0.0.18", "b": true, "np": "food b cold a d d e a b cold", "l": "food b cold a d d e a b cold"}
{"index": {"_id": "19"}}
{"t": "cold food cold d cold e cold d food c", "s": "b foxes food fox b d foxes b", "p": "cold food cold d cold e cold d food c", "k": "d", "n": 19, "f": 9.5, "i": 19, "d": "2020-01-20", "ip": "10.0.0.19", "b": false, "np": "cold food cold d cold e cold d food c", "l": "cold food cold d cold e cold d food c"}
{"index": {"_id": "20"}}
{"t": "e b c fox c e c food d b foxes food", "s": "d c foxes cold", "p": "e b c fox c e c food d b foxes food", "k": "foxes", "n": 20, "f": 10.0, "i": 20, "d": "2020-01-21", "ip": "10.0.0.20", "b": true, "np": "e b c fox c e c food d b foxes food", "l": "e b c fox c e c food d b foxes food"}
{"index": {"_id": "21"}}
{"t": "foxes d fox fox b fox a", "s": "cold food food a foxes fox cold", "p": "foxes d fox fox b fox a", "k": "e", "n": 21, "f": 10.5, "i": 21, "d": "2020-01-22", "ip": "10.0.0.21", "b": false, "np": "foxes d fox fox b fox a", "l": "foxes d fox fox b fox a"}
{"index": {"_id": "22"}}
{"t": "b b d b b e e a c e", "s": "c foxes e foxes c cold cold food fox b e a c foxes", "p": "b b d b b e e a c e", "k": "b", "n": 22, "f": 11.0, "i": 22, "d": "2020-01-23", "ip": "10.0.0.22", "b": true, "np": "b b d b b e e a c e", "l": "b b d b b e e a c e"}
{"index": {"_id": "23"}}
{"t": "a b e b d b", "s": "b food a fox cold foxes", "p": "a b e b d b", "k": "e", "n": 23, "f": 11.5, "i": 23, "d": "2020-01-24", "ip": "10.0.0.23", "b": false, "np": "a b e b d b", "l": "a b e b d b"}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_term": {"t": {"value": "d"}}}, {"span_term": {"t": "food"}}, {"span_term": {"t": {"value": "foxes"}}}], "slop": 5, "in_order": false}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_near": {"clauses": [{"span_term": {"l": {"value": "foxes"}}}], "slop": 2, "in_order": false, "boost": 0.5}}}

GET spans/_search
{"query": {"bool": {"must": [{"span_or": {"clauses": [{"span_term": {"p": "foxes"}}, {"span_term": {"p": "d"}}]}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_search
{"query": {"field_masking_span": {"query": {"span_near": {"clauses": [{"span_term": {"t": {"value": "d"}}}, {"span_term": {"t": "food"}}, {"span_term": {"t": "cold"}}], "slop": 0, "in_order": false}}, "field": "t"}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_first": {"match": {"span_near": {"clauses": [{"span_or": {"clauses": [{"span_term": {"t": "e"}}, {"span_term": {"t": {"value": "a"}}}]}}, {"span_not": {"include": {"span_multi": {"match": {"fuzzy": {"t": {"value": "fex"}}}}}, "exclude": {"span_term": {"t": {"value": "cold"}}}, "pre": 0, "post": 1}}, {"span_not": {"include": {"span_multi": {"match": {"fuzzy": {"t": {"value": "colt"}}}}}, "exclude": {"span_term": {"t": {"value": "cold"}}}, "pre": 1, "post": 0}}], "slop": 1, "in_order": false}}, "end": 5}}}

GET spans/_search
{"query": {"span_or": {"clauses": [{"span_not": {"include": {"span_term": {"l": "cold"}}, "exclude": {"span_term": {"l": {"value": "foxes"}}}, "dist": 2}}, {"span_not": {"include": {"span_term": {"l": {"value": "d"}}}, "exclude": {"span_term": {"l": "foxes"}}, "dist": 1}}, {"span_near": {"clauses": [{"span_term": {"l": "food"}}], "slop": 2, "in_order": true}}]}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_first": {"match": {"span_term": {"l": "fox"}}, "end": 3, "boost": 2}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_or": {"clauses": [{"span_term": {"t": {"value": "b"}}}], "boost": 0.5, "_name": "n"}}}

GET spans/_search
{"query": {"span_within": {"big": {"span_near": {"clauses": [{"span_term": {"s": "foxes"}}, {"span_term": {"s": {"value": "c"}}}, {"span_term": {"s": "a"}}], "slop": 2, "in_order": true}}, "little": {"span_near": {"clauses": [{"span_multi": {"match": {"range": {"s": {"gte": "cold", "lt": "colds"}}}}}], "slop": 0, "in_order": false}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_within": {"big": {"span_near": {"clauses": [{"span_term": {"p": {"value": "d"}}}], "slop": 5, "in_order": false}}, "little": {"span_first": {"match": {"span_term": {"p": "food"}}, "end": 5}}}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_not": {"include": {"span_term": {"t": {"value": "fox"}}}, "exclude": {"span_term": {"t": "b"}}, "pre": 3, "post": 3}}}

GET spans/_search
{"query": {"span_containing": {"big": {"span_or": {"clauses": [{"span_multi": {"match": {"prefix": {"l": {"value": "fo"}}}}}, {"span_term": {"l": {"value": "foxes"}}}]}}, "little": {"field_masking_span": {"query": {"span_term": {"t": {"value": "foxes"}}}, "field": "l"}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"bool": {"must": [{"span_first": {"match": {"span_term": {"l": {"value": "b"}}}, "end": 0, "boost": 2}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_validate/query?explain
{"query": {"span_first": {"match": {"span_near": {"clauses": [{"span_within": {"big": {"span_term": {"t": {"value": "c"}}}, "little": {"span_term": {"t": {"value": "a"}}}}}, {"span_term": {"t": "foxes"}}], "slop": 10, "in_order": false}}, "end": 1, "_name": "n"}}}

GET spans/_search
{"query": {"span_containing": {"big": {"field_masking_span": {"query": {"span_term": {"t": "a"}}, "field": "t"}}, "little": {"span_within": {"big": {"span_term": {"t": "fox"}}, "little": {"span_term": {"t": "e"}}}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_first": {"match": {"field_masking_span": {"query": {"span_term": {"t": {"value": "a"}}}, "field": "t"}}, "end": 4, "boost": 2}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"field_masking_span": {"query": {"span_first": {"match": {"field_masking_span": {"query": {"span_multi": {"match": {"prefix": {"s": {"value": "zz"}}}}}, "field": "s"}}, "end": 1}}, "field": "t"}}}

GET spans/_search
{"query": {"bool": {"must": [{"span_or": {"clauses": [{"span_term": {"t": "c"}}, {"span_term": {"t": {"value": "fox"}}}], "boost": 3.5}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_near": {"clauses": [{"span_multi": {"match": {"range": {"s": {"gte": "cold", "lt": "colds"}}}}}, {"span_term": {"s": {"value": "b"}}}, {"span_multi": {"match": {"regexp": {"s": "coldx?"}}}}], "slop": 1, "in_order": true}}, {"span_containing": {"big": {"span_term": {"s": {"value": "b"}}}, "little": {"span_term": {"s": {"value": "a"}}}}}, {"span_term": {"s": "fox"}}], "slop": 1, "in_order": false, "boost": 3.5}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_within": {"big": {"span_not": {"include": {"span_multi": {"match": {"regexp": {"s": "coldx?"}}}}, "exclude": {"span_term": {"s": {"value": "food"}}}, "dist": 0}}, "little": {"span_near": {"clauses": [{"span_term": {"s": "foxes"}}], "slop": 0, "in_order": true}}}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"field_masking_span": {"query": {"span_term": {"t": {"value": "foxes"}}}, "field": "t"}}, {"span_near": {"clauses": [{"span_term": {"t": "c"}}, {"span_multi": {"match": {"prefix": {"t": {"value": "c"}}}}}, {"span_term": {"t": "e"}}], "slop": 5, "in_order": true}}, {"span_multi": {"match": {"prefix": {"t": {"value": "c"}}}}}], "slop": 0, "in_order": false, "boost": 0.5}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_first": {"match": {"span_not": {"include": {"span_term": {"t": "foxes"}}, "exclude": {"span_term": {"t": "c"}}, "dist": 0}}, "end": 0}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_near": {"clauses": [{"span_within": {"big": {"span_near": {"clauses": [{"span_term": {"s": "b"}}], "slop": 0, "in_order": true}}, "little": {"span_not": {"include": {"span_term": {"s": "c"}}, "exclude": {"span_term": {"s": {"value": "d"}}}, "pre": 0, "post": 2}}}}, {"span_not": {"include": {"span_not": {"include": {"span_term": {"s": {"value": "fox"}}}, "exclude": {"span_term": {"s": {"value": "cold"}}}}}, "exclude": {"span_near": {"clauses": [{"span_term": {"s": "cold"}}, {"span_term": {"s": "a"}}], "slop": 0, "in_order": false}}, "pre": 3, "post": 0}}, {"span_first": {"match": {"span_term": {"s": "a"}}, "end": 2}}], "slop": 1, "in_order": true}}}

GET spans/_search
{"query": {"span_within": {"big": {"span_multi": {"match": {"regexp": {"l": "coldx?"}}}}, "little": {"span_term": {"l": "cold"}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_containing": {"big": {"span_multi": {"match": {"wildcard": {"s": {"value": "fox"}}}}}, "little": {"span_multi": {"match": {"wildcard": {"s": {"value": "c*"}}}}}}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_within": {"big": {"span_first": {"match": {"span_term": {"s": "d"}}, "end": 5}}, "little": {"span_near": {"clauses": [{"span_term": {"s": "e"}}, {"span_multi": {"match": {"wildcard": {"s": {"value": "*d"}}}}}], "slop": 5, "in_order": true}}, "boost": 2}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_term": {"s": {"value": "fox"}}}, {"span_term": {"s": "food"}}, {"span_multi": {"match": {"prefix": {"s": {"value": "a"}}}}}], "slop": 10, "in_order": false, "_name": "n"}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"bool": {"must": [{"span_first": {"match": {"span_term": {"s": "cold"}}, "end": 6}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_validate/query?rewrite
{"query": {"span_near": {"clauses": [{"span_containing": {"big": {"span_term": {"l": {"value": "e"}}}, "little": {"span_term": {"l": "fox"}}}}, {"span_multi": {"match": {"wildcard": {"l": {"value": "fox"}}}}}, {"span_near": {"clauses": [{"span_term": {"l": "b"}}, {"span_multi": {"match": {"wildcard": {"l": {"value": "*d"}}}}}, {"span_term": {"l": "foxes"}}], "slop": 10, "in_order": false}}], "slop": 0, "in_order": false}}}

GET spans/_search
{"query": {"field_masking_span": {"query": {"field_masking_span": {"query": {"span_multi": {"match": {"wildcard": {"s": {"value": "c*"}}}}}, "field": "t"}}, "field": "s"}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_containing": {"big": {"span_near": {"clauses": [{"span_term": {"t": "c"}}, {"span_term": {"t": "foxes"}}, {"span_term": {"t": {"value": "fox"}}}], "slop": 1, "in_order": true}}, "little": {"span_not": {"include": {"span_term": {"t": {"value": "foxes"}}}, "exclude": {"span_term": {"t": {"value": "e"}}}, "pre": 2, "post": 2}}}}, {"span_containing": {"big": {"span_multi": {"match": {"wildcard": {"t": {"value": "c*"}}}}}, "little": {"span_term": {"t": "e"}}}}, {"span_near": {"clauses": [{"span_within": {"big": {"span_term": {"t": "foxes"}}, "little": {"span_term": {"t": "b"}}}}], "slop": 5, "in_order": true}}], "slop": 0, "in_order": false}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_within": {"big": {"field_masking_span": {"query": {"span_term": {"t": "foxes"}}, "field": "t"}}, "little": {"field_masking_span": {"query": {"span_term": {"s": {"value": "b"}}}, "field": "t"}}, "boost": 0.5}}}

GET spans/_search
{"query": {"bool": {"must": [{"span_containing": {"big": {"span_term": {"s": "c"}}, "little": {"span_term": {"s": {"value": "cold"}}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_search
{"query": {"field_masking_span": {"query": {"span_or": {"clauses": [{"span_near": {"clauses": [{"span_multi": {"match": {"fuzzy": {"s": {"value": "colt"}}}}}, {"span_term": {"s": {"value": "food"}}}], "slop": 10, "in_order": false}}]}}, "field": "p"}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_within": {"big": {"span_term": {"t": {"value": "e"}}}, "little": {"span_term": {"t": "d"}}, "boost": 0.5}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_first": {"match": {"span_multi": {"match": {"prefix": {"s": {"value": "zz"}}}}}, "end": 0}}, {"span_term": {"s": {"value": "food"}}}], "slop": 0, "in_order": false}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_term": {"t": "food"}}, {"span_term": {"t": "fox"}}], "slop": 2, "in_order": false}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_or": {"clauses": [{"span_near": {"clauses": [{"span_gap": {"t": 0}}, {"span_multi": {"match": {"regexp": {"t": "coldx?"}}}}, {"span_multi": {"match": {"regexp": {"t": "coldx?"}}}}], "slop": 5, "in_order": true}}, {"span_multi": {"match": {"fuzzy": {"t": {"value": "colt"}}}}}]}}}

GET spans/_search
{"query": {"span_first": {"match": {"span_first": {"match": {"span_term": {"l": {"value": "e"}}}, "end": 1}}, "end": 0}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_within": {"big": {"span_near": {"clauses": [{"span_term": {"s": "c"}}, {"span_multi": {"match": {"wildcard": {"s": {"value": "fox"}}}}}], "slop": 0, "in_order": false}}, "little": {"field_masking_span": {"query": {"span_term": {"s": "c"}}, "field": "s"}}}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"field_masking_span": {"query": {"span_term": {"t": {"value": "b"}}}, "field": "p"}}}

GET spans/_search
{"query": {"span_first": {"match": {"span_first": {"match": {"span_or": {"clauses": [{"span_term": {"t": "foxes"}}, {"span_multi": {"match": {"fuzzy": {"t": {"value": "colt"}}}}}, {"span_term": {"t": "cold"}}]}}, "end": 3}}, "end": 0}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_multi": {"match": {"range": {"t": {"gte": "cold", "lt": "colds"}}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_not": {"include": {"field_masking_span": {"query": {"span_not": {"include": {"span_term": {"s": "fox"}}, "exclude": {"span_term": {"s": {"value": "cold"}}}, "pre": 2, "post": 1}}, "field": "l"}}, "exclude": {"span_first": {"match": {"span_containing": {"big": {"span_term": {"l": {"value": "food"}}}, "little": {"span_term": {"l": {"value": "d"}}}}}, "end": 0}}, "pre": 0, "post": 2, "_name": "n"}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_near": {"clauses": [{"field_masking_span": {"query": {"span_term": {"s": {"value": "fox"}}}, "field": "l"}}, {"span_containing": {"big": {"span_term": {"l": {"value": "cold"}}}, "little": {"span_term": {"l": {"value": "a"}}}}}], "slop": 10, "in_order": true}}}

GET spans/_search
{"query": {"span_within": {"big": {"span_within": {"big": {"span_term": {"l": {"value": "a"}}}, "little": {"span_term": {"l": "a"}}}}, "little": {"span_term": {"l": {"value": "foxes"}}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_containing": {"big": {"span_containing": {"big": {"span_multi": {"match": {"prefix": {"s": {"value": "c"}}}}}, "little": {"span_term": {"s": {"value": "e"}}}}}, "little": {"span_multi": {"match": {"range": {"s": {"gte": "cold", "lt": "colds"}}}}}, "boost": 3.5}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_near": {"clauses": [{"span_near": {"clauses": [{"span_or": {"clauses": [{"span_term": {"t": "e"}}, {"span_term": {"t": "foxes"}}]}}], "slop": 10, "in_order": true}}, {"span_gap": {"t": 1}}, {"span_near": {"clauses": [{"span_term": {"t": {"value": "c"}}}], "slop": 10, "in_order": false}}, {"span_within": {"big": {"span_near": {"clauses": [{"span_term": {"t": "fox"}}, {"span_term": {"t": {"value": "fox"}}}, {"span_term": {"t": "e"}}], "slop": 10, "in_order": false}}, "little": {"span_near": {"clauses": [{"span_term": {"t": "foxes"}}, {"span_term": {"t": "foxes"}}], "slop": 1, "in_order": true}}}}], "slop": 0, "in_order": true}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_within": {"big": {"span_multi": {"match": {"fuzzy": {"p": {"value": "fex"}}}}}, "little": {"span_term": {"p": {"value": "e"}}}}}], "slop": 0, "in_order": true, "boost": 0.5}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"bool": {"must": [{"span_containing": {"big": {"span_first": {"match": {"span_term": {"s": "foxes"}}, "end": 2}}, "little": {"field_masking_span": {"query": {"span_term": {"t": "food"}}, "field": "s"}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_validate/query?explain
{"query": {"span_or": {"clauses": [{"span_near": {"clauses": [{"span_near": {"clauses": [{"span_term": {"t": {"value": "d"}}}, {"span_term": {"t": "b"}}, {"span_term": {"t": {"value": "fox"}}}], "slop": 0, "in_order": true}}, {"span_first": {"match": {"span_term": {"t": {"value": "foxes"}}}, "end": 2}}], "slop": 1, "in_order": true}}, {"span_not": {"include": {"span_or": {"clauses": [{"span_term": {"t": {"value": "fox"}}}]}}, "exclude": {"span_near": {"clauses": [{"span_term": {"t": "food"}}, {"span_multi": {"match": {"prefix": {"t": {"value": "zz"}}}}}, {"span_term": {"t": {"value": "b"}}}], "slop": 1, "in_order": false}}, "pre": 0, "post": 1}}]}}}

GET spans/_search
{"query": {"span_containing": {"big": {"span_near": {"clauses": [{"span_multi": {"match": {"range": {"p": {"gte": "cold", "lt": "colds"}}}}}], "slop": 1, "in_order": false}}, "little": {"span_near": {"clauses": [{"span_term": {"p": {"value": "d"}}}], "slop": 0, "in_order": false}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_first": {"match": {"span_term": {"l": "food"}}, "end": 5}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_term": {"p": {"value": "a"}}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_not": {"include": {"span_term": {"s": {"value": "fox"}}}, "exclude": {"span_term": {"s": {"value": "fox"}}}, "dist": 1}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_first": {"match": {"span_or": {"clauses": [{"span_term": {"p": "foxes"}}]}}, "end": 0}}], "slop": 5, "in_order": false, "boost": 3.5}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_containing": {"big": {"span_multi": {"match": {"fuzzy": {"s": {"value": "fex"}}}}}, "little": {"span_near": {"clauses": [{"span_term": {"s": {"value": "fox"}}}], "slop": 1, "in_order": true}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_not": {"include": {"field_masking_span": {"query": {"span_term": {"t": "cold"}}, "field": "s"}}, "exclude": {"span_near": {"clauses": [{"span_term": {"s": "food"}}, {"span_multi": {"match": {"range": {"s": {"gte": "cold", "lt": "colds"}}}}}], "slop": 5, "in_order": true}}, "boost": 2}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_containing": {"big": {"span_term": {"t": "fox"}}, "little": {"span_multi": {"match": {"range": {"t": {"gte": "cold", "lt": "colds"}}}}}}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_containing": {"big": {"span_multi": {"match": {"prefix": {"p": {"value": "zz"}}}}}, "little": {"span_multi": {"match": {"range": {"p": {"gte": "cold", "lt": "colds"}}}}}}}], "slop": 10, "in_order": false}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_or": {"clauses": [{"span_term": {"s": {"value": "e"}}}, {"span_term": {"s": {"value": "cold"}}}, {"span_term": {"s": "cold"}}]}}, {"span_near": {"clauses": [{"span_multi": {"match": {"range": {"s": {"gte": "cold", "lt": "colds"}}}}}, {"span_term": {"s": {"value": "fox"}}}, {"span_term": {"s": "d"}}], "slop": 2, "in_order": false}}, {"span_containing": {"big": {"span_term": {"s": "cold"}}, "little": {"span_term": {"s": {"value": "cold"}}}}}], "slop": 2, "in_order": true}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_or": {"clauses": [{"span_near": {"clauses": [{"span_term": {"t": {"value": "e"}}}], "slop": 10, "in_order": false}}, {"span_containing": {"big": {"span_term": {"t": "d"}}, "little": {"span_term": {"t": {"value": "e"}}}}}, {"field_masking_span": {"query": {"span_multi": {"match": {"fuzzy": {"s": {"value": "fex"}}}}}, "field": "t"}}]}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_near": {"clauses": [{"span_containing": {"big": {"span_term": {"s": "a"}}, "little": {"span_term": {"s": {"value": "a"}}}}}, {"span_near": {"clauses": [{"span_term": {"s": {"value": "a"}}}], "slop": 2, "in_order": true}}, {"span_or": {"clauses": [{"span_multi": {"match": {"range": {"s": {"gte": "cold", "lt": "colds"}}}}}]}}], "slop": 10, "in_order": true}}], "slop": 5, "in_order": true, "_name": "n"}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"bool": {"must": [{"span_within": {"big": {"span_term": {"s": "b"}}, "little": {"span_term": {"s": "b"}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_validate/query?rewrite
{"query": {"span_first": {"match": {"span_containing": {"big": {"span_term": {"l": "a"}}, "little": {"span_term": {"l": "a"}}}}, "end": 6}}}

GET spans/_search
{"query": {"span_containing": {"big": {"span_term": {"p": {"value": "e"}}}, "little": {"span_multi": {"match": {"wildcard": {"p": {"value": "c*"}}}}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_or": {"clauses": [{"span_multi": {"match": {"prefix": {"s": {"value": "c"}}}}}, {"span_term": {"s": "a"}}]}}, {"span_not": {"include": {"span_term": {"s": "fox"}}, "exclude": {"span_term": {"s": {"value": "food"}}}, "dist": 2}}], "slop": 5, "in_order": false}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_term": {"l": "c"}}}

GET spans/_search
{"query": {"bool": {"must": [{"span_containing": {"big": {"span_term": {"t": "fox"}}, "little": {"span_term": {"t": {"value": "cold"}}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_search
{"query": {"span_containing": {"big": {"field_masking_span": {"query": {"field_masking_span": {"query": {"span_term": {"s": {"value": "cold"}}}, "field": "t"}}, "field": "l"}}, "little": {"span_first": {"match": {"span_within": {"big": {"span_term": {"l": {"value": "b"}}}, "little": {"span_multi": {"match": {"regexp": {"l": "coldx?"}}}}}}, "end": 0}}}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_within": {"big": {"span_near": {"clauses": [{"span_term": {"s": {"value": "cold"}}}, {"span_term": {"s": {"value": "b"}}}], "slop": 0, "in_order": true}}, "little": {"field_masking_span": {"query": {"span_term": {"s": "c"}}, "field": "s"}}, "boost": 0.5}}}

GET spans/_search
{"query": {"span_containing": {"big": {"span_not": {"include": {"span_term": {"t": "food"}}, "exclude": {"span_term": {"t": "food"}}, "dist": 3}}, "little": {"span_not": {"include": {"span_term": {"t": "fox"}}, "exclude": {"span_term": {"t": {"value": "foxes"}}}, "dist": 2}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"field_masking_span": {"query": {"span_within": {"big": {"span_within": {"big": {"span_multi": {"match": {"fuzzy": {"s": {"value": "colt"}}}}}, "little": {"span_term": {"s": "cold"}}}}, "little": {"span_first": {"match": {"span_term": {"s": "foxes"}}, "end": 5}}}}, "field": "t", "boost": 2}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"field_masking_span": {"query": {"span_term": {"t": "foxes"}}, "field": "s"}}}

GET spans/_search
{"query": {"span_within": {"big": {"span_within": {"big": {"span_term": {"p": {"value": "e"}}}, "little": {"span_term": {"p": {"value": "foxes"}}}}}, "little": {"span_not": {"include": {"span_term": {"p": "c"}}, "exclude": {"span_term": {"p": {"value": "fox"}}}}}, "boost": 2}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"field_masking_span": {"query": {"field_masking_span": {"query": {"span_first": {"match": {"span_term": {"t": "foxes"}}, "end": 0}}, "field": "s"}}, "field": "t", "boost": 0.5}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_near": {"clauses": [{"span_term": {"s": {"value": "e"}}}, {"span_term": {"s": "c"}}], "slop": 1, "in_order": false, "boost": 2}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"field_masking_span": {"query": {"span_or": {"clauses": [{"span_term": {"t": "foxes"}}, {"span_term": {"t": "fox"}}]}}, "field": "s"}}], "slop": 1, "in_order": false}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"bool": {"must": [{"span_first": {"match": {"span_not": {"include": {"span_term": {"l": "b"}}, "exclude": {"span_term": {"l": {"value": "c"}}}, "dist": 2}}, "end": 2}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_validate/query?explain
{"query": {"span_containing": {"big": {"span_near": {"clauses": [{"span_or": {"clauses": [{"span_term": {"l": {"value": "b"}}}, {"span_term": {"l": {"value": "food"}}}]}}, {"span_or": {"clauses": [{"span_term": {"l": "d"}}, {"span_term": {"l": "e"}}]}}, {"span_gap": {"l": 2}}], "slop": 0, "in_order": true}}, "little": {"span_not": {"include": {"span_term": {"l": {"value": "d"}}}, "exclude": {"span_term": {"l": "d"}}}}}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_first": {"match": {"span_term": {"t": "cold"}}, "end": 6}}], "slop": 10, "in_order": true, "_name": "n"}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_near": {"clauses": [{"span_within": {"big": {"span_term": {"t": "fox"}}, "little": {"span_multi": {"match": {"fuzzy": {"t": {"value": "zzzz"}}}}}}}, {"span_or": {"clauses": [{"span_multi": {"match": {"fuzzy": {"t": {"value": "zzzz"}}}}}, {"span_multi": {"match": {"range": {"t": {"gte": "cold", "lt": "colds"}}}}}]}}], "slop": 10, "in_order": true}}], "slop": 0, "in_order": false, "boost": 2}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_within": {"big": {"span_containing": {"big": {"span_multi": {"match": {"regexp": {"t": "coldx?"}}}}, "little": {"span_term": {"t": {"value": "foxes"}}}}}, "little": {"span_near": {"clauses": [{"span_term": {"t": "a"}}, {"span_multi": {"match": {"range": {"t": {"gte": "cold", "lt": "colds"}}}}}, {"span_gap": {"t": 0}}], "slop": 0, "in_order": true}}}}}

GET spans/_search
{"query": {"bool": {"must": [{"span_first": {"match": {"span_term": {"s": {"value": "e"}}}, "end": 5, "boost": 3.5}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_search
{"query": {"span_near": {"clauses": [{"field_masking_span": {"query": {"span_term": {"t": "e"}}, "field": "t"}}, {"span_first": {"match": {"span_term": {"t": "cold"}}, "end": 3}}], "slop": 2, "in_order": true}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"field_masking_span": {"query": {"span_containing": {"big": {"span_multi": {"match": {"wildcard": {"t": {"value": "fox"}}}}}, "little": {"span_term": {"t": "cold"}}}}, "field": "s"}}}

GET spans/_search
{"query": {"span_within": {"big": {"span_near": {"clauses": [{"span_within": {"big": {"span_term": {"l": {"value": "foxes"}}}, "little": {"span_multi": {"match": {"prefix": {"l": {"value": "fo"}}}}}}}, {"span_near": {"clauses": [{"span_multi": {"match": {"regexp": {"l": "coldx?"}}}}, {"span_term": {"l": "d"}}, {"span_multi": {"match": {"fuzzy": {"l": {"value": "zzzz"}}}}}], "slop": 0, "in_order": false}}], "slop": 1, "in_order": false}}, "little": {"span_or": {"clauses": [{"span_near": {"clauses": [{"span_term": {"l": {"value": "fox"}}}, {"span_term": {"l": {"value": "fox"}}}], "slop": 1, "in_order": false}}, {"span_term": {"l": {"value": "foxes"}}}, {"span_or": {"clauses": [{"span_term": {"l": {"value": "b"}}}]}}]}}, "boost": 0.5}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_near": {"clauses": [{"field_masking_span": {"query": {"span_term": {"t": {"value": "e"}}}, "field": "t"}}], "slop": 10, "in_order": false}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_near": {"clauses": [{"span_within": {"big": {"span_multi": {"match": {"prefix": {"t": {"value": "zz"}}}}}, "little": {"span_containing": {"big": {"span_multi": {"match": {"prefix": {"t": {"value": "c"}}}}}, "little": {"span_term": {"t": {"value": "c"}}}}}}}, {"field_masking_span": {"query": {"span_first": {"match": {"span_term": {"s": "d"}}, "end": 3}}, "field": "t"}}], "slop": 0, "in_order": true}}}

GET spans/_search
{"query": {"span_containing": {"big": {"span_term": {"t": {"value": "fox"}}}, "little": {"span_term": {"t": "a"}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_within": {"big": {"span_term": {"l": "a"}}, "little": {"span_term": {"l": {"value": "cold"}}}, "boost": 0.5}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_first": {"match": {"span_term": {"s": {"value": "fox"}}}, "end": 0, "boost": 0.5}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_first": {"match": {"span_multi": {"match": {"range": {"t": {"gte": "cold", "lt": "colds"}}}}}, "end": 5}}, {"span_within": {"big": {"span_term": {"t": {"value": "c"}}}, "little": {"span_term": {"t": "b"}}}}], "slop": 1, "in_order": true}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"bool": {"must": [{"span_containing": {"big": {"span_near": {"clauses": [{"span_first": {"match": {"span_multi": {"match": {"regexp": {"t": "coldx?"}}}}, "end": 2}}], "slop": 2, "in_order": true}}, "little": {"span_or": {"clauses": [{"span_containing": {"big": {"span_term": {"t": "a"}}, "little": {"span_term": {"t": "b"}}}}, {"span_term": {"t": "foxes"}}]}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_validate/query?explain
{"query": {"field_masking_span": {"query": {"span_term": {"s": "d"}}, "field": "l", "_name": "n"}}}

GET spans/_search
{"query": {"span_within": {"big": {"span_multi": {"match": {"wildcard": {"t": {"value": "fox"}}}}}, "little": {"span_term": {"t": {"value": "a"}}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_term": {"l": "foxes"}}, {"span_term": {"l": {"value": "b"}}}], "slop": 0, "in_order": true}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"field_masking_span": {"query": {"span_multi": {"match": {"prefix": {"t": {"value": "fo"}}}}}, "field": "t"}}}

GET spans/_search
{"query": {"bool": {"must": [{"span_not": {"include": {"span_term": {"s": "a"}}, "exclude": {"span_term": {"s": {"value": "d"}}}, "pre": 3, "post": 2, "_name": "n"}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_first": {"match": {"span_term": {"l": {"value": "fox"}}}, "end": 3}}], "slop": 2, "in_order": true, "_name": "n"}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_near": {"clauses": [{"span_term": {"l": "b"}}, {"span_term": {"l": "fox"}}], "slop": 5, "in_order": true, "boost": 3.5, "_name": "n"}}}

GET spans/_search
{"query": {"span_containing": {"big": {"span_term": {"p": "c"}}, "little": {"span_term": {"p": "food"}}}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_first": {"match": {"span_first": {"match": {"field_masking_span": {"query": {"span_term": {"t": {"value": "food"}}}, "field": "s"}}, "end": 1}}, "end": 6}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_within": {"big": {"span_near": {"clauses": [{"span_term": {"s": "b"}}], "slop": 0, "in_order": false}}, "little": {"span_not": {"include": {"span_term": {"s": "c"}}, "exclude": {"span_term": {"s": {"value": "cold"}}}}}}}}

GET spans/_search
{"query": {"span_first": {"match": {"span_within": {"big": {"span_term": {"s": {"value": "cold"}}}, "little": {"span_term": {"s": "b"}}}}, "end": 4}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_first": {"match": {"span_term": {"l": "foxes"}}, "end": 5, "boost": 3.5}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?explain
{"query": {"span_near": {"clauses": [{"span_not": {"include": {"span_multi": {"match": {"range": {"l": {"gte": "cold", "lt": "colds"}}}}}, "exclude": {"span_multi": {"match": {"regexp": {"l": "coldx?"}}}}, "dist": 0}}, {"field_masking_span": {"query": {"span_term": {"t": {"value": "a"}}}, "field": "l"}}, {"span_term": {"l": "b"}}], "slop": 0, "in_order": false, "_name": "n"}}}

GET spans/_search
{"query": {"span_not": {"include": {"span_containing": {"big": {"span_term": {"l": {"value": "b"}}}, "little": {"span_term": {"l": "b"}}}}, "exclude": {"span_near": {"clauses": [{"span_multi": {"match": {"regexp": {"l": "coldx?"}}}}, {"span_term": {"l": "c"}}, {"span_term": {"l": "cold"}}], "slop": 5, "in_order": false}}, "boost": 0.5}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"bool": {"must": [{"span_within": {"big": {"span_or": {"clauses": [{"span_first": {"match": {"span_multi": {"match": {"fuzzy": {"l": {"value": "zzzz"}}}}}, "end": 1}}]}}, "little": {"span_not": {"include": {"span_term": {"l": {"value": "cold"}}}, "exclude": {"span_near": {"clauses": [{"span_term": {"l": "a"}}], "slop": 1, "in_order": false}}}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_validate/query?rewrite
{"query": {"span_containing": {"big": {"field_masking_span": {"query": {"span_near": {"clauses": [{"span_term": {"s": {"value": "foxes"}}}], "slop": 2, "in_order": true}}, "field": "t"}}, "little": {"span_first": {"match": {"span_term": {"t": {"value": "food"}}}, "end": 6}}}}}

GET spans/_search
{"query": {"span_near": {"clauses": [{"span_term": {"p": "b"}}], "slop": 1, "in_order": true}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_near": {"clauses": [{"field_masking_span": {"query": {"span_term": {"t": {"value": "foxes"}}}, "field": "p"}}], "slop": 1, "in_order": true}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_near": {"clauses": [{"span_first": {"match": {"span_term": {"s": {"value": "a"}}}, "end": 4}}], "slop": 0, "in_order": true}}}

GET spans/_search
{"query": {"bool": {"must": [{"span_or": {"clauses": [{"span_or": {"clauses": [{"span_multi": {"match": {"regexp": {"t": "coldx?"}}}}, {"span_term": {"t": "food"}}, {"span_term": {"t": "fox"}}]}}, {"span_near": {"clauses": [{"span_term": {"t": "a"}}], "slop": 0, "in_order": true}}]}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET spans/_search
{"query": {"span_not": {"include": {"span_containing": {"big": {"span_term": {"p": "b"}}, "little": {"span_term": {"p": "foxes"}}}}, "exclude": {"span_first": {"match": {"span_term": {"p": {"value": "fox"}}}, "end": 5}}, "pre": 0, "post": 3}}, "_source": false, "explain": true, "size": 30}

GET spans/_validate/query?rewrite
{"query": {"span_within": {"big": {"span_term": {"l": {"value": "b"}}}, "little": {"span_term": {"l": {"value": "e"}}}}}}

GET spans/_search
{"query": {"span_or": {"clauses": [{"span_term": {"s": {"value": "foxes"}}}, {"span_term": {"s": {"value": "d"}}}], "boost": 0.5}}, "_source": false, "explain": false, "size": 30}

GET spans/_search
{"query": {"span_first": {"match": {"span_containing": {"big": {"span_multi": {"match": {"fuzzy": {"l": {"value": "zzzz"}}}}}, "little": {"span_term": {"l": "e"}}}}, "end": 1}}, "_source": false, "explain": true, "size": 30}
