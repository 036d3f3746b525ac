PUT sayings
{"settings": {"number_of_shards": 1, "analysis": {"filter": {"syn": {"type": "synonym_graph", "synonyms": ["fox, red animal", "cold => very cold, chilly"]}, "syn1": {"type": "synonym", "synonyms": ["food, meal", "a, b"]}}, "analyzer": {"graph": {"tokenizer": "standard", "filter": ["lowercase", "syn"]}, "syn1": {"tokenizer": "standard", "filter": ["lowercase", "syn1"]}}}}, "mappings": {"properties": {"t": {"type": "text"}, "s": {"type": "text", "analyzer": "english"}, "p": {"type": "text", "index_prefixes": {"min_chars": 2, "max_chars": 4}}, "st": {"type": "text", "analyzer": "stop"}, "k": {"type": "keyword"}, "np": {"type": "text", "index_options": "freqs"}, "g": {"type": "text", "analyzer": "syn1"}, "al": {"type": "alias", "path": "t"}}}}

POST sayings/_bulk?refresh
{"index": {"_id": "0"}}
{"t": "chilly cold chilly meal very food food cold chilly", "s": "d c cold food the c b food e c b", "p": "chilly cold chilly meal very food food cold chilly", "k": "cold", "np": "chilly cold chilly meal very food food cold chilly", "st": "d c cold food the c b food e c b", "g": "chilly cold chilly meal very food food cold chilly"}
{"index": {"_id": "1"}}
{"t": "meal red animal a the foxes food animal red the animal c the a", "s": "b a a d d the a food fox food", "p": "meal red animal a the foxes food animal red the animal c the a", "k": "the", "np": "meal red animal a the foxes food animal red the animal c the a", "st": "b a a d d the a food fox food", "g": "meal red animal a the foxes food animal red the animal c the a"}
{"index": {"_id": "2"}}
{"t": "cold d animal e food", "s": "b food", "p": "cold d animal e food", "k": "e", "np": "cold d animal e food", "st": "b food", "g": "cold d animal e food"}
{"index": {"_id": "3"}}
{"t": "cold meal chilly b red e fox very", "s": "cold e a b the", "p": "cold meal chilly b red e fox very", "k": "b", "np": "cold meal chilly b red e fox very", "st": "cold e a b the", "g": "cold meal chilly b red e fox very"}
{"index": {"_id": "4"}}
{"t": "b chilly e foxes b a chilly animal", "s": "d d", "p": "b chilly e foxes b a chilly animal", "k": "a", "np": "b chilly e foxes b a chilly animal", "st": "d d", "g": "b chilly e foxes b a chilly animal"}
{"index": {"_id": "5"}}
{"t": "foxes red foxes foxes b the animal d very", "s": "e fox b e fox a foxes b c d b a", "p": "foxes red foxes foxes b the animal d very", "k": "a", "np": "foxes red foxes foxes b the animal d very", "st": "e fox b e fox a foxes b c d b a", "g": "foxes red foxes foxes b the animal d very"}
{"index": {"_id": "6"}}
{"t": "very food c animal cold d food cold d", "s": "c foxes foxes b foxes foxes d a e the e a d", "p": "very food c animal cold d food cold d", "k": "c", "np": "very food c animal cold d food cold d", "st": "c foxes foxes b foxes foxes d a e the e a d", "g": "very food c animal cold d food cold d"}
{"index": {"_id": "7"}}
{"t": "chilly the animal the b a c d", "s": "e a the fox e foxes b b b", "p": "chilly the animal the b a c d", "k": "d", "np": "chilly the animal the b a c d", "st": "e a the fox e foxes b b b", "g": "chilly the animal the b a c d"}
{"index": {"_id": "8"}}
{"t": "animal d a the fox fox the food c the food", "s": "c foxes c c e d the d d c cold", "p": "animal d a the fox fox the food c the food", "k": "d", "np": "animal d a the fox fox the food c the food", "st": "c foxes c c e d the d d c cold", "g": "animal d a the fox fox the food c the food"}
{"index": {"_id": "9"}}
{"t": "foxes meal food the b foxes a b b a cold e", "s": "foxes e foxes the food", "p": "foxes meal food the b foxes a b b a cold e", "k": "e", "np": "foxes meal food the b foxes a b b a cold e", "st": "foxes e foxes the food", "g": "foxes meal food the b foxes a b b a cold e"}
{"index": {"_id": "10"}}
{"t": "c meal red b c d food cold animal chilly", "s": "the b e d d a b e foxes food d", "p": "c meal red b c d food cold animal chilly", "k": "a", "np": "c meal red b c d food cold animal chilly", "st": "the b e d d a b e foxes food d", "g": "c meal red b c d food cold animal chilly"}
{"index": {"_id": "11"}}
{"t": "c e", "s": "cold the c b fox c food", "p": "c e", "k": "fox", "np": "c e", "st": "cold the c b fox c food", "g": "c e"}
{"index": {"_id": "12"}}
{"t": "red red cold the c the a meal a food meal fox", "s": "e a a the b food b e fox c b b food", "p": "red red cold the c the a meal a food meal fox", "k": "cold", "np": "red red cold the c the a meal a food meal fox", "st": "e a a the b food b e fox c b b food", "g": "red red cold the c the a meal a food meal fox"}
{"index": {"_id": "13"}}
{"t": "red a meal meal red red red", "s": "fox fox b food", "p": "red a meal meal red red red", "k": "b", "np": "red a meal meal red red red", "st": "fox fox b food", "g": "red a meal meal red red red"}
{"index": {"_id": "14"}}
{"t": "very a chilly food the a the animal", "s": "foxes the a the b b b b", "p": "very a chilly food the a the animal", "k": "e", "np": "very a chilly food the a the animal", "st": "foxes the a the b b b b", "g": "very a chilly food the a the animal"}
{"index": {"_id": "15"}}
{"t": "red fox foxes meal red red the food", "s": "food cold b cold cold a e the b", "p": "red fox foxes meal red red the food", "k": "food", "np": "red fox foxes meal red red the food", "st": "food cold b cold cold a e the b", "g": "red fox foxes meal red red the food"}
{"index": {"_id": "16"}}
{"t": "d red", "s": "food the food", "p": "d red", "k": "e", "np": "d red", "st": "food the food", "g": "d red"}
{"index": {"_id": "17"}}
{"t": "fox e", "s": "the d cold c", "p": "fox e", "k": "fox", "np": "fox e", "st": "the d cold c", "g": "fox e"}
{"index": {"_id": "18"}}
{"t": "meal food food meal d fox foxes animal e d animal foxes", "s": "d d foxes d the fox d c c food fox a b e", "p": "meal food food meal d fox foxes animal e d animal foxes", "k": "c", "np": "meal food food meal d fox foxes animal e d animal foxes", "st": "d d foxes d the fox d c c food fox a b e", "g": "meal food food meal d fox foxes animal e d animal foxes"}
{"index": {"_id": "19"}}
{"t": "food food e", "s": "foxes foxes cold food fox", "p": "food food e", "k": "the", "np": "food food e", "st": "foxes foxes cold food fox", "g": "food food e"}
{"index": {"_id": "20"}}
{"t": "fox b chilly a e chilly the a animal", "s": "e the fox e the a c foxes food d a e d", "p": "fox b chilly a e chilly the a animal", "k": "c", "np": "fox b chilly a e chilly the a animal", "st": "e the fox e the a c foxes food d a e d", "g": "fox b chilly a e chilly the a animal"}
{"index": {"_id": "21"}}
{"t": "a animal b food b animal cold animal animal very fox b animal d", "s": "food e c a food", "p": "a animal b food b animal cold animal animal very fox b animal d", "k": "cold", "np": "a animal b food b animal cold animal animal very fox b animal d", "st": "food e c a food", "g": "a animal b food b animal cold animal animal very fox b animal d"}
{"index": {"_id": "22"}}
{"t": "a c d e very fox cold red cold cold the very c", "s": "d b foxes foxes c food food d", "p": "a c d e very fox cold red cold cold the very c", "k": "a", "np": "a c d e very fox cold red cold cold the very c", "st": "d b foxes foxes c food food d", "g": "a c d e very fox cold red cold cold the very c"}
{"index": {"_id": "23"}}
{"t": "cold the animal meal cold very chilly fox", "s": "fox d b b d d foxes b e", "p": "cold the animal meal cold very chilly fox", "k": "cold", "np": "cold the animal meal cold very chilly fox", "st": "fox d b b d d foxes b e", "g": "cold the animal meal cold very chilly fox"}

GET sayings/_search
{"query": {"intervals": {"g": {"any_of": {"intervals": [{"match": {"query": "cold d cold d"}}, {"prefix": {"prefix": "abcdef"}}, {"fuzzy": {"term": "colt", "fuzziness": "auto"}}]}, "boost": 2}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"p": {"any_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "a", "ordered": true}}, {"match": {"query": "cold", "ordered": true}}]}}, {"all_of": {"intervals": [{"wildcard": {"pattern": "?"}}, {"wildcard": {"pattern": "fo*"}}, {"match": {"query": "the a", "max_gaps": 2, "ordered": false}}], "ordered": false}}, {"any_of": {"intervals": [], "filter": {"contained_by": {"match": {"query": "cold a", "use_field": "p"}}}}}]}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"g": {"fuzzy": {"term": "colt", "fuzziness": "auto"}, "boost": 0.5}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"t": {"match": {"query": "d the", "max_gaps": 5, "filter": {"not_containing": {"all_of": {"intervals": [{"prefix": {"prefix": "f"}}, {"wildcard": {"pattern": "*x"}}, {"match": {"query": "a"}}], "ordered": false, "max_gaps": 2, "filter": {"not_containing": {"match": {"query": "c", "ordered": true}}}}}}}, "boost": 2}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"t": {"match": {"query": "food", "ordered": true}, "boost": 2}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"s": {"all_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "cold"}}, {"match": {"query": "b", "max_gaps": 5}}], "max_gaps": 5}}, {"any_of": {"intervals": [{"fuzzy": {"term": "fex", "fuzziness": "auto"}}], "filter": {"containing": {"match": {"query": "d the", "max_gaps": 1, "ordered": true, "use_field": "t"}}}}}, {"match": {"query": "foxes the the a", "max_gaps": 5, "ordered": true, "filter": {"not_containing": {"match": {"query": "a a"}}}}}], "ordered": true}}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"s": {"match": {"query": "cold a", "max_gaps": 5, "filter": {"before": {"prefix": {"prefix": "zz"}}}}}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "c", "ordered": true}}, {"match": {"query": "e fox food", "ordered": true}}], "ordered": true, "filter": {"overlapping": {"match": {"query": "c", "max_gaps": 0, "analyzer": "english"}}}}, "boost": 3.5}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"g": {"match": {"query": "cold foxes", "max_gaps": 2, "ordered": false, "filter": {"not_containing": {"any_of": {"intervals": [{"prefix": {"prefix": "c"}}]}}}}}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"s": {"match": {"query": "b e fox a", "ordered": true, "use_field": "s", "analyzer": "standard", "filter": {"overlapping": {"fuzzy": {"term": "colt", "fuzziness": "auto"}}}}}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"s": {"match": {"query": "cold", "ordered": true, "filter": {"after": {"all_of": {"intervals": [{"match": {"query": "cold foxes", "max_gaps": 1, "analyzer": "syn1"}}, {"fuzzy": {"term": "foks", "fuzziness": 1}}], "ordered": true, "max_gaps": 1}}}}}}}}

GET sayings/_search
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"all_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "a fox c", "max_gaps": -1}}, {"match": {"query": "foxes fox", "max_gaps": 2, "use_field": "g"}}], "max_gaps": 2, "filter": {"not_containing": {"match": {"query": "food", "max_gaps": -1, "ordered": true}}}}}, {"all_of": {"intervals": [{"wildcard": {"pattern": "fo*"}}, {"match": {"query": "foxes b", "max_gaps": 0}}, {"wildcard": {"pattern": "fo*"}}], "ordered": true, "filter": {"overlapping": {"match": {"query": "foxes d"}}}}}, {"any_of": {"intervals": [{"match": {"query": "the", "max_gaps": 0, "ordered": true}}, {"match": {"query": "food fox the", "max_gaps": 5, "ordered": false}}, {"match": {"query": "b e", "max_gaps": 1, "ordered": false}}]}}], "ordered": true, "max_gaps": -1, "filter": {"overlapping": {"match": {"query": "fox the c cold", "max_gaps": 5, "ordered": false, "filter": {"not_containing": {"prefix": {"prefix": "zz"}}}}}}}}]}}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "cold the food", "analyzer": "syn1", "filter": {"overlapping": {"match": {"query": "the b", "max_gaps": -1, "ordered": false}}}}}], "ordered": false, "filter": {"before": {"match": {"query": "c", "max_gaps": 1, "use_field": "g"}}}}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"g": {"any_of": {"intervals": []}, "boost": 2}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"s": {"match": {"query": "a foxes", "max_gaps": 5, "filter": {"after": {"prefix": {"prefix": "fo", "analyzer": "english"}}}}, "boost": 0.5}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"st": {"all_of": {"intervals": [{"all_of": {"intervals": [{"prefix": {"prefix": "fo", "analyzer": "syn1"}}, {"match": {"query": "the cold"}}, {"match": {"query": "food"}}], "max_gaps": 1}}], "ordered": true, "max_gaps": -1}}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"intervals": {"p": {"fuzzy": {"term": "foks", "fuzziness": "auto"}, "boost": 3.5}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"intervals": {"st": {"any_of": {"intervals": [{"match": {"query": "d b", "max_gaps": 1}}, {"fuzzy": {"term": "foks", "fuzziness": 1}}, {"fuzzy": {"term": "fex", "fuzziness": "auto"}}]}, "boost": 0.5}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"g": {"wildcard": {"pattern": "c*d"}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"g": {"any_of": {"intervals": []}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"t": {"match": {"query": "food b fox", "max_gaps": 2}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"g": {"all_of": {"intervals": [{"match": {"query": "foxes cold", "max_gaps": 5, "ordered": true, "use_field": "s"}}, {"match": {"query": "food the fox e", "max_gaps": 0, "ordered": false}}, {"match": {"query": "d", "max_gaps": 0, "analyzer": "standard"}}]}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"any_of": {"intervals": []}}, {"all_of": {"intervals": [{"any_of": {"intervals": [{"match": {"query": "the", "max_gaps": 5, "use_field": "g"}}, {"match": {"query": "d the cold e", "max_gaps": 0}}], "filter": {"overlapping": {"match": {"query": "e the", "max_gaps": 2, "use_field": "s"}}}}}], "ordered": false}}], "max_gaps": 5}, "boost": 2}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"p": {"prefix": {"prefix": "abcdef"}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"st": {"any_of": {"intervals": []}, "boost": 2}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"s": {"all_of": {"intervals": [{"match": {"query": "a e b a", "ordered": true}}], "ordered": true, "filter": {"not_containing": {"all_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "the e d", "ordered": true}}, {"match": {"query": "c cold", "max_gaps": -1, "use_field": "s"}}, {"match": {"query": "food e b", "ordered": true}}], "ordered": false, "max_gaps": 1}}, {"all_of": {"intervals": [{"match": {"query": "cold"}}], "max_gaps": 1, "filter": {"after": {"match": {"query": "the", "ordered": true}}}}}, {"all_of": {"intervals": [{"match": {"query": "cold c fox c", "ordered": false}}, {"match": {"query": "the the", "max_gaps": 5}}], "max_gaps": -1, "filter": {"containing": {"match": {"query": "food c foxes cold", "ordered": true}}}}}], "ordered": true, "max_gaps": 2, "filter": {"after": {"match": {"query": "food", "max_gaps": 5, "filter": {"contained_by": {"fuzzy": {"term": "foks", "fuzziness": 2}}}}}}}}}}, "boost": 3.5}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"t": {"any_of": {"intervals": [{"any_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "cold foxes fox", "max_gaps": 2}}], "ordered": false, "max_gaps": 2}}, {"match": {"query": "fox cold", "filter": {"before": {"match": {"query": "e c food e"}}}}}]}}, {"any_of": {"intervals": [{"match": {"query": "cold", "max_gaps": -1, "ordered": false}}, {"all_of": {"intervals": [{"match": {"query": "c the cold", "max_gaps": -1, "ordered": true}}, {"wildcard": {"pattern": "*x"}}], "max_gaps": 2}}, {"all_of": {"intervals": [{"fuzzy": {"term": "foks", "fuzziness": 1}}, {"match": {"query": "fox foxes", "max_gaps": 2, "ordered": true, "analyzer": "standard"}}, {"wildcard": {"pattern": "fo*"}}]}}]}}, {"match": {"query": "fox foxes the", "max_gaps": 5, "ordered": true}}], "filter": {"not_overlapping": {"all_of": {"intervals": [{"match": {"query": "food d e cold", "max_gaps": 2, "ordered": true}}, {"fuzzy": {"term": "fex", "fuzziness": 1}}, {"match": {"query": "c", "max_gaps": 0, "ordered": false}}], "max_gaps": -1, "filter": {"after": {"match": {"query": "cold cold e", "max_gaps": 0, "use_field": "s", "filter": {"before": {"fuzzy": {"term": "fex", "fuzziness": 1}}}}}}}}}}, "boost": 0.5}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"st": {"any_of": {"intervals": []}, "boost": 3.5}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"s": {"all_of": {"intervals": [{"match": {"query": "e", "use_field": "g"}}], "ordered": true}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"match": {"query": "cold the d food", "ordered": false, "use_field": "g"}}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"match": {"query": "b c", "ordered": false, "analyzer": "keyword"}, "boost": 0.5}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"t": {"fuzzy": {"term": "fex", "fuzziness": "auto"}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"p": {"match": {"query": "the the fox fox", "max_gaps": 0, "ordered": true, "filter": {"overlapping": {"match": {"query": "b a cold the", "ordered": true, "analyzer": "graph"}}}}}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"any_of": {"intervals": [{"match": {"query": "a foxes the d", "max_gaps": 2}}, {"any_of": {"intervals": [{"match": {"query": "e b", "max_gaps": -1, "filter": {"before": {"wildcard": {"pattern": "c*d"}}}}}, {"all_of": {"intervals": [{"wildcard": {"pattern": "*x"}}]}}, {"wildcard": {"pattern": "fo*"}}]}}, {"all_of": {"intervals": [{"any_of": {"intervals": [], "filter": {"before": {"match": {"query": "b food", "max_gaps": 5, "ordered": false}}}}}, {"all_of": {"intervals": [{"prefix": {"prefix": "fo", "analyzer": "graph"}}, {"match": {"query": "fox", "max_gaps": 0}}], "ordered": false}}, {"all_of": {"intervals": [{"wildcard": {"pattern": "c*d"}}, {"match": {"query": "e"}}], "ordered": false, "max_gaps": 2, "filter": {"before": {"match": {"query": "cold e"}}}}}], "ordered": false}}], "filter": {"overlapping": {"any_of": {"intervals": []}}}}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "c a b e"}}, {"prefix": {"prefix": "zz"}}, {"match": {"query": "c c", "ordered": false}}], "ordered": false, "max_gaps": 5}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"g": {"match": {"query": "food e"}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"any_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "cold"}}, {"match": {"query": "d", "max_gaps": 2}}, {"match": {"query": "the", "ordered": true}}]}}, {"match": {"query": "fox cold"}}, {"all_of": {"intervals": [{"match": {"query": "fox", "max_gaps": -1, "use_field": "g"}}, {"fuzzy": {"term": "fex", "fuzziness": "auto"}}, {"match": {"query": "food", "max_gaps": 2, "ordered": false}}]}}]}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"wildcard": {"pattern": "*x"}}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"intervals": {"p": {"any_of": {"intervals": [{"any_of": {"intervals": []}}], "filter": {"contained_by": {"all_of": {"intervals": [{"match": {"query": "c", "max_gaps": 1, "ordered": true}}, {"wildcard": {"pattern": "*x"}}, {"match": {"query": "the", "max_gaps": 0, "analyzer": "english"}}], "ordered": false, "max_gaps": 0}}}}, "boost": 3.5}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"prefix": {"prefix": "abcdef"}}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "food the", "max_gaps": -1}}, {"prefix": {"prefix": "c"}}, {"match": {"query": "fox foxes", "max_gaps": 5, "ordered": true, "filter": {"not_overlapping": {"match": {"query": "fox fox food a", "max_gaps": 1}}}}}]}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"s": {"all_of": {"intervals": [{"match": {"query": "e c d e", "use_field": "p"}}], "ordered": true, "max_gaps": 5}, "boost": 3.5}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"fuzzy": {"term": "fex", "fuzziness": "auto"}}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"s": {"all_of": {"intervals": [{"match": {"query": "b cold", "max_gaps": -1, "use_field": "p"}}, {"match": {"query": "d", "ordered": true}}, {"match": {"query": "d a", "ordered": false, "analyzer": "english"}}], "ordered": true}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"s": {"match": {"query": "d b food", "ordered": false}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"g": {"all_of": {"intervals": [{"match": {"query": "foxes b fox food", "max_gaps": 0}}], "max_gaps": 5}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"prefix": {"prefix": "abcdef", "use_field": "g"}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"st": {"match": {"query": "food", "max_gaps": 2, "ordered": false}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "fox foxes", "filter": {"after": {"match": {"query": "cold b foxes"}}}}}], "max_gaps": 5}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"s": {"all_of": {"intervals": [{"wildcard": {"pattern": "fo*"}}, {"all_of": {"intervals": [{"fuzzy": {"term": "colt", "fuzziness": "auto"}}, {"match": {"query": "fox food", "max_gaps": 1, "analyzer": "stop"}}, {"match": {"query": "d"}}], "ordered": true, "max_gaps": 5}}, {"any_of": {"intervals": [{"match": {"query": "b b d", "max_gaps": 0, "ordered": false}}]}}], "max_gaps": 2, "filter": {"contained_by": {"match": {"query": "a e the", "max_gaps": 1}}}}, "boost": 2}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"g": {"any_of": {"intervals": [], "filter": {"not_contained_by": {"any_of": {"intervals": [{"match": {"query": "d the the the", "ordered": true}}]}}}}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"any_of": {"intervals": [{"all_of": {"intervals": [{"wildcard": {"pattern": "c*d"}}, {"all_of": {"intervals": [{"match": {"query": "food the foxes cold", "max_gaps": 0, "use_field": "t"}}, {"match": {"query": "fox c cold", "max_gaps": 5, "ordered": true}}, {"match": {"query": "d b"}}], "ordered": true, "filter": {"after": {"match": {"query": "cold c", "max_gaps": -1, "ordered": true, "analyzer": "syn1"}}}}}]}}]}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"g": {"all_of": {"intervals": [{"match": {"query": "e the", "ordered": false}}, {"prefix": {"prefix": "f", "use_field": "s"}}, {"match": {"query": "e food a", "ordered": false}}], "ordered": true}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"p": {"any_of": {"intervals": [{"match": {"query": "c", "max_gaps": -1, "filter": {"contained_by": {"match": {"query": "foxes e fox e", "max_gaps": 5}}}}}, {"any_of": {"intervals": [], "filter": {"after": {"match": {"query": "fox", "max_gaps": 2, "ordered": true}}}}}, {"all_of": {"intervals": [{"wildcard": {"pattern": "c*d"}}], "max_gaps": 5}}], "filter": {"contained_by": {"match": {"query": "foxes cold", "max_gaps": 0, "ordered": true, "filter": {"after": {"wildcard": {"pattern": "c*d"}}}}}}}, "boost": 3.5}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"s": {"all_of": {"intervals": [{"any_of": {"intervals": [{"match": {"query": "foxes"}}, {"match": {"query": "cold e", "ordered": false}}, {"prefix": {"prefix": "fo", "use_field": "t"}}]}}, {"match": {"query": "cold fox fox", "max_gaps": 0, "ordered": true, "filter": {"after": {"match": {"query": "c a e the"}}}}}], "ordered": true, "max_gaps": 1}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"s": {"all_of": {"intervals": [{"match": {"query": "c"}}, {"prefix": {"prefix": "abcdef"}}, {"wildcard": {"pattern": "fo*"}}], "ordered": true}}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"t": {"match": {"query": "food food b the", "ordered": false}, "boost": 0.5}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"g": {"any_of": {"intervals": [{"match": {"query": "cold d", "max_gaps": 1}}], "filter": {"not_overlapping": {"match": {"query": "d", "max_gaps": 1, "filter": {"not_overlapping": {"match": {"query": "fox", "ordered": true}}}}}}}}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"wildcard": {"pattern": "c*d"}}, {"match": {"query": "cold foxes", "max_gaps": 5}}]}, "boost": 3.5}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "the e foxes b", "ordered": false, "use_field": "t", "analyzer": "standard"}}, {"match": {"query": "c cold d", "ordered": false}}], "ordered": true}}}}}

GET sayings/_search
{"query": {"intervals": {"s": {"any_of": {"intervals": [{"prefix": {"prefix": "abcdef"}}, {"match": {"query": "fox the e", "ordered": false}}], "filter": {"overlapping": {"match": {"query": "e", "max_gaps": 0, "ordered": false}}}}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"s": {"any_of": {"intervals": [{"prefix": {"prefix": "c"}}]}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"st": {"match": {"query": "food c", "max_gaps": 0, "ordered": true, "analyzer": "syn1"}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"any_of": {"intervals": [{"match": {"query": "fox", "max_gaps": 5, "ordered": true}}]}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_validate/query?explain
{"query": {"intervals": {"t": {"fuzzy": {"term": "colt", "fuzziness": 2}, "boost": 0.5}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"st": {"wildcard": {"pattern": "fo*"}, "boost": 0.5}}}}

GET sayings/_search
{"query": {"intervals": {"p": {"any_of": {"intervals": [{"match": {"query": "d", "max_gaps": 2, "analyzer": "stop"}}, {"match": {"query": "b foxes food", "use_field": "s"}}, {"match": {"query": "food e", "ordered": true}}]}, "boost": 0.5}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"t": {"all_of": {"intervals": [{"all_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "e c", "ordered": true, "analyzer": "stop"}}], "ordered": true}}, {"match": {"query": "foxes a", "filter": {"before": {"match": {"query": "a", "use_field": "g"}}}}}], "max_gaps": 5}}, {"match": {"query": "fox e", "ordered": false, "filter": {"before": {"any_of": {"intervals": [], "filter": {"not_contained_by": {"match": {"query": "a c food", "max_gaps": -1, "analyzer": "graph"}}}}}}}}, {"all_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "e b", "max_gaps": 5, "ordered": false}}, {"match": {"query": "the a d", "ordered": true}}, {"match": {"query": "food", "max_gaps": 2, "ordered": true}}], "ordered": false, "max_gaps": 0}}, {"match": {"query": "fox foxes a the", "max_gaps": 5, "ordered": false}}, {"all_of": {"intervals": [{"match": {"query": "e", "ordered": false}}]}}], "ordered": false, "max_gaps": 0, "filter": {"contained_by": {"any_of": {"intervals": [{"match": {"query": "a foxes cold fox", "max_gaps": 2}}, {"wildcard": {"pattern": "?"}}], "filter": {"contained_by": {"match": {"query": "a b e", "max_gaps": 1}}}}}}}}], "ordered": false}, "boost": 2}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"st": {"all_of": {"intervals": [{"any_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "b a food"}}, {"match": {"query": "c b", "max_gaps": 0, "ordered": true, "analyzer": "graph"}}], "max_gaps": 2, "filter": {"overlapping": {"match": {"query": "c", "ordered": false}}}}}, {"all_of": {"intervals": [{"prefix": {"prefix": "fo", "use_field": "p"}}, {"match": {"query": "fox fox", "max_gaps": 5, "ordered": true}}], "max_gaps": -1}}, {"match": {"query": "b cold b", "max_gaps": 0, "ordered": false, "analyzer": "stop"}}], "filter": {"not_overlapping": {"match": {"query": "food cold the b", "use_field": "g"}}}}}, {"all_of": {"intervals": [{"all_of": {"intervals": [{"fuzzy": {"term": "colt", "fuzziness": "auto"}}, {"fuzzy": {"term": "foks", "fuzziness": 1}}], "ordered": false, "max_gaps": 5, "filter": {"contained_by": {"fuzzy": {"term": "foks", "fuzziness": "auto"}}}}}], "ordered": true}}, {"all_of": {"intervals": [{"any_of": {"intervals": [{"match": {"query": "fox"}}]}}, {"all_of": {"intervals": [{"match": {"query": "foxes", "ordered": true}}, {"match": {"query": "the", "ordered": true}}, {"fuzzy": {"term": "foks", "fuzziness": 1}}], "ordered": true, "filter": {"not_contained_by": {"match": {"query": "a"}}}}}], "ordered": false, "max_gaps": -1}}], "max_gaps": 2}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"p": {"any_of": {"intervals": [{"match": {"query": "e c", "ordered": true}}]}, "boost": 2}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"s": {"all_of": {"intervals": [{"wildcard": {"pattern": "*x"}}, {"match": {"query": "e", "ordered": false}}, {"match": {"query": "fox d", "ordered": true}}]}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"match": {"query": "e b", "ordered": true}}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"fuzzy": {"term": "foks", "fuzziness": 2}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"g": {"all_of": {"intervals": [{"fuzzy": {"term": "fex", "fuzziness": "auto"}}], "max_gaps": 0, "filter": {"containing": {"match": {"query": "fox d c"}}}}, "boost": 3.5}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"s": {"any_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "food", "max_gaps": 0, "ordered": false}}], "ordered": false}}], "filter": {"after": {"all_of": {"intervals": [{"match": {"query": "c", "ordered": true}}, {"prefix": {"prefix": "f"}}], "ordered": true, "filter": {"after": {"wildcard": {"pattern": "*x"}}}}}}}, "boost": 3.5}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "foxes cold c"}}, {"match": {"query": "food fox", "max_gaps": 2, "ordered": true}}, {"match": {"query": "e foxes", "max_gaps": -1, "ordered": true}}]}}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"st": {"match": {"query": "b cold", "max_gaps": 0, "ordered": false}, "boost": 2}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"p": {"match": {"query": "d e the", "max_gaps": 1, "ordered": false, "use_field": "g", "analyzer": "standard"}}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"st": {"match": {"query": "d d b", "ordered": true, "analyzer": "graph"}}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"g": {"all_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "c fox", "max_gaps": 5}}, {"match": {"query": "cold", "max_gaps": 0}}], "ordered": false, "max_gaps": 2}}], "ordered": false, "max_gaps": 0}}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"p": {"prefix": {"prefix": "zz"}}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"all_of": {"intervals": [{"fuzzy": {"term": "fex", "fuzziness": 1}}, {"any_of": {"intervals": [{"match": {"query": "food the the", "max_gaps": -1, "ordered": true}}], "filter": {"not_overlapping": {"match": {"query": "a", "use_field": "t"}}}}}], "max_gaps": -1}}], "ordered": false, "max_gaps": -1}, "boost": 3.5}}}}

GET sayings/_validate/query?explain
{"query": {"intervals": {"p": {"match": {"query": "fox d", "max_gaps": 0}}}}}

GET sayings/_search
{"query": {"intervals": {"p": {"match": {"query": "b"}}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"wildcard": {"pattern": "*x"}}], "ordered": false, "filter": {"overlapping": {"match": {"query": "the", "ordered": true}}}}, "boost": 2}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"g": {"all_of": {"intervals": [{"match": {"query": "d e", "max_gaps": -1, "analyzer": "standard"}}, {"match": {"query": "foxes d foxes", "max_gaps": 5, "ordered": false, "filter": {"not_containing": {"wildcard": {"pattern": "fo*"}}}}}], "ordered": true}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"s": {"all_of": {"intervals": [{"match": {"query": "foxes d fox e"}}], "max_gaps": 5}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"p": {"match": {"query": "d", "max_gaps": 1, "ordered": true}, "boost": 3.5}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_validate/query?explain
{"query": {"intervals": {"g": {"prefix": {"prefix": "abcdef"}, "boost": 0.5}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"s": {"match": {"query": "the fox foxes food", "max_gaps": -1, "analyzer": "english"}}}}}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "food", "ordered": true}}, {"match": {"query": "d e", "ordered": false}}]}, "boost": 0.5}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"p": {"match": {"query": "cold"}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"s": {"match": {"query": "c a", "max_gaps": 1, "ordered": true}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"st": {"all_of": {"intervals": [{"wildcard": {"pattern": "c*d"}}], "ordered": true}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"t": {"any_of": {"intervals": [{"match": {"query": "food", "ordered": true, "use_field": "g"}}, {"match": {"query": "cold d the a", "ordered": false, "analyzer": "graph"}}]}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"st": {"all_of": {"intervals": [{"prefix": {"prefix": "fo"}}]}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "fox a c a", "max_gaps": 2}}, {"match": {"query": "e e", "max_gaps": 1}}, {"prefix": {"prefix": "zz"}}], "max_gaps": 2, "filter": {"overlapping": {"match": {"query": "a", "ordered": false, "analyzer": "standard"}}}}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"s": {"match": {"query": "the", "max_gaps": 1, "ordered": true}, "boost": 3.5}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"g": {"wildcard": {"pattern": "c*d"}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"p": {"any_of": {"intervals": [{"match": {"query": "c the", "max_gaps": 0, "ordered": false}}, {"match": {"query": "c cold a c"}}], "filter": {"overlapping": {"match": {"query": "fox c", "max_gaps": 2, "ordered": false}}}}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"s": {"any_of": {"intervals": [{"match": {"query": "cold foxes cold d", "max_gaps": 2, "ordered": true, "use_field": "t"}}, {"match": {"query": "c c food", "use_field": "g"}}]}, "boost": 0.5}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"p": {"any_of": {"intervals": [{"all_of": {"intervals": [{"prefix": {"prefix": "fo", "use_field": "t", "analyzer": "keyword"}}], "ordered": true, "filter": {"before": {"fuzzy": {"term": "fex", "fuzziness": "auto"}}}}}]}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"s": {"any_of": {"intervals": [{"all_of": {"intervals": [{"all_of": {"intervals": [{"wildcard": {"pattern": "?"}}, {"match": {"query": "e food food cold", "max_gaps": 0, "ordered": false, "use_field": "t"}}, {"match": {"query": "d b", "max_gaps": 2, "ordered": false, "use_field": "s", "analyzer": "keyword"}}], "max_gaps": 2}}, {"all_of": {"intervals": [{"match": {"query": "the foxes b", "max_gaps": 2}}, {"match": {"query": "the", "ordered": true, "analyzer": "stop"}}]}}, {"all_of": {"intervals": [{"match": {"query": "the c", "max_gaps": 2}}, {"match": {"query": "food", "max_gaps": 0}}], "ordered": false, "max_gaps": 0}}], "ordered": false, "max_gaps": 1}}, {"match": {"query": "foxes a d", "analyzer": "stop"}}, {"all_of": {"intervals": [{"match": {"query": "b", "max_gaps": 0, "ordered": true, "filter": {"not_contained_by": {"match": {"query": "b a", "ordered": true}}}}}, {"any_of": {"intervals": [{"match": {"query": "the", "max_gaps": -1}}, {"match": {"query": "the foxes food", "max_gaps": 2, "use_field": "g"}}, {"fuzzy": {"term": "fex", "fuzziness": 2}}]}}], "max_gaps": -1}}], "filter": {"containing": {"match": {"query": "e e b c", "max_gaps": -1, "ordered": false, "filter": {"containing": {"any_of": {"intervals": [{"match": {"query": "fox a e", "use_field": "g"}}], "filter": {"before": {"match": {"query": "foxes food b cold", "analyzer": "syn1"}}}}}}}}}}, "boost": 3.5}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"p": {"match": {"query": "e b a", "filter": {"containing": {"match": {"query": "the the c", "analyzer": "syn1"}}}}}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_validate/query?explain
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "foxes c cold d", "filter": {"not_overlapping": {"match": {"query": "a a the"}}}}}, {"match": {"query": "d b cold", "max_gaps": 1}}]}}}}}

GET sayings/_search
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"wildcard": {"pattern": "?"}}, {"all_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "e d", "ordered": true, "use_field": "t"}}, {"match": {"query": "d a", "max_gaps": 1, "analyzer": "graph"}}], "ordered": false}}, {"any_of": {"intervals": [], "filter": {"containing": {"match": {"query": "b foxes", "ordered": true}}}}}], "max_gaps": 2, "filter": {"after": {"any_of": {"intervals": [{"prefix": {"prefix": "c"}}, {"match": {"query": "cold a a", "max_gaps": 5, "ordered": false}}], "filter": {"not_overlapping": {"match": {"query": "foxes c", "max_gaps": 5}}}}}}}}, {"match": {"query": "d food b"}}], "max_gaps": 0}, "boost": 3.5}}}, "_source": false, "explain": true, "size": 30}

GET sayings/_search
{"query": {"bool": {"must": [{"intervals": {"s": {"all_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "b the food foxes", "max_gaps": 1, "analyzer": "standard"}}, {"match": {"query": "d e"}}, {"match": {"query": "c fox", "max_gaps": 0, "ordered": true}}], "ordered": true}}, {"match": {"query": "c e", "max_gaps": 0}}], "max_gaps": 0}}}}], "should": [{"match": {"s": "cold"}}]}}, "_source": false, "size": 4}

GET sayings/_search
{"query": {"intervals": {"s": {"match": {"query": "e", "ordered": false, "analyzer": "keyword"}, "boost": 3.5}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_search
{"query": {"intervals": {"s": {"all_of": {"intervals": [{"wildcard": {"pattern": "*x"}}, {"any_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "a c d", "max_gaps": 2, "ordered": true}}, {"match": {"query": "d fox"}}], "ordered": true, "filter": {"not_overlapping": {"fuzzy": {"term": "colt", "fuzziness": "auto"}}}}}, {"any_of": {"intervals": [{"match": {"query": "cold foxes food food", "analyzer": "english"}}, {"match": {"query": "a", "max_gaps": 0, "ordered": false, "use_field": "t"}}]}}, {"all_of": {"intervals": [{"fuzzy": {"term": "foks", "fuzziness": 1}}, {"match": {"query": "d", "use_field": "p"}}], "max_gaps": 0}}]}}], "ordered": false, "max_gaps": 0, "filter": {"not_containing": {"wildcard": {"pattern": "c*d"}}}}, "boost": 2}}}, "_source": false, "explain": false, "size": 30}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"t": {"all_of": {"intervals": [{"match": {"query": "fox", "ordered": false}}, {"match": {"query": "b", "ordered": false}}, {"any_of": {"intervals": [{"all_of": {"intervals": [{"match": {"query": "food", "max_gaps": -1, "ordered": true}}], "ordered": true, "max_gaps": 1}}]}}], "max_gaps": 1, "filter": {"not_overlapping": {"match": {"query": "foxes", "max_gaps": 1, "ordered": true, "analyzer": "syn1", "filter": {"not_overlapping": {"any_of": {"intervals": [{"match": {"query": "d fox"}}]}}}}}}}, "boost": 3.5}}}}

GET sayings/_validate/query?rewrite
{"query": {"intervals": {"p": {"all_of": {"intervals": [{"match": {"query": "the cold", "ordered": false, "use_field": "p"}}, {"prefix": {"prefix": "zz"}}]}, "boost": 0.5}}}}
