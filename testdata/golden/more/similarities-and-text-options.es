PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "BM25", "k1": -1}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "BM25", "k1": "x"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "BM25", "b": 2}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "BM25", "b": "NaN"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "BM25", "k1": "Infinity"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "BM25", "discount_overlaps": "yes"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "BM25", "discount_overlaps": false}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "BM25", "foo": 1, "bar": 2}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "bm25"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "classic"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "default"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "foo"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"k1": 1}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "boolean"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "boolean", "k1": 1}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "g"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "be", "after_effect": "b", "normalization": "no"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "x"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "g", "after_effect": "no"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "g", "after_effect": "q"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "g", "after_effect": "l", "normalization": "h9"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "g", "after_effect": "l"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "g", "after_effect": "l", "normalization": "h1", "normalization.h1.c": -1}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "in", "after_effect": "b", "normalization": "z", "normalization.z.z": 0.9}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "if", "after_effect": "b", "normalization": "h3", "normalization.h3.c": "abc"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "ine", "after_effect": "b", "normalization": "h2", "normalization.h2.c": "3", "discount_overlaps": true}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "d", "after_effect": "b", "normalization": "h2"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFR", "basic_model": "p", "after_effect": "b", "normalization": "h2"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "IB"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "IB", "distribution": "ll"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "IB", "distribution": "ll", "lambda": "df"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "IB", "distribution": "x", "lambda": "df", "normalization": "no"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "IB", "distribution": "spl", "lambda": "x", "normalization": "no"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "IB", "distribution": "spl", "lambda": "ttf", "normalization": "h1"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFI"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFI", "independence_measure": "x"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFI", "independence_measure": "saturated"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "DFI", "independence_measure": "chisquared", "k1": 2}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "LMDirichlet"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "LMDirichlet", "mu": -5}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "LMDirichlet", "mu": "a"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "LMDirichlet", "mu": 100}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "LMJelinekMercer"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "LMJelinekMercer", "lambda": 0}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "LMJelinekMercer", "lambda": 1}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "LMJelinekMercer", "lambda": 1.5}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "LMJelinekMercer", "lambda": "b"}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "scripted", "script": {"source": "return 1"}}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "scripted", "script": {"source": "double tf = Math.sqrt(doc.freq); return query.boost * tf;"}}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "scripted", "script": {"source": "return doc.freq * weight"}, "weight_script": {"source": "return query.boost"}}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index": {"similarity": {"s": {"type": "scripted", "script": {"source": "return 1"}, "foo": 1}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "s"}}}}

DELETE text-sx

PUT text-sx
{"settings": {"index.similarity.default.type": "boolean"}}

DELETE text-sx

PUT text-sx
{"settings": {"index.similarity.default.type": "foo"}}

DELETE text-sx

PUT text-sx
{"settings": {"index.similarity.default": {"type": "BM25", "k1": -3}}}

DELETE text-sx

PUT text-sx
{"settings": {"index.similarity.base.type": "BM25"}}

DELETE text-sx

PUT text-sx
{"settings": {"index.similarity.BM25.type": "boolean"}}

DELETE text-sx

PUT text-sx
{"settings": {"index.similarity.BM25": {"type": "BM25", "b": 0.1}}}

DELETE text-sx

PUT text-sx
{"settings": {"index.similarity.boolean.type": "BM25"}}

DELETE text-sx

PUT text-sx
{"settings": {"index.similarity.classic.type": "BM25"}}

DELETE text-sx

PUT text-sx
{"settings": {"index.similarity.x": "BM25"}}

DELETE text-sx

PUT text-sx
{"settings": {"similarity": {"x": {"type": "BM25"}}}}

DELETE text-sx

PUT text-sx
{"mappings": {"properties": {"t": {"type": "text", "similarity": "foo"}, "k": {"type": "keyword", "similarity": "foo"}}}}

GET text-sx/_mapping

DELETE text-sx

PUT text-sx
{"mappings": {"properties": {"t": {"type": "text", "similarity": "classic"}, "k": {"type": "keyword", "similarity": "classic"}}}}

GET text-sx/_mapping

DELETE text-sx

PUT text-sx
{"mappings": {"properties": {"t": {"type": "text", "similarity": "BM25"}, "k": {"type": "keyword", "similarity": "BM25"}}}}

GET text-sx/_mapping

DELETE text-sx

PUT text-sx
{"mappings": {"properties": {"t": {"type": "text", "similarity": "boolean"}, "k": {"type": "keyword", "similarity": "boolean"}}}}

GET text-sx/_mapping

DELETE text-sx

PUT text-sx
{"mappings": {"properties": {"t": {"type": "text", "similarity": "default"}, "k": {"type": "keyword", "similarity": "default"}}}}

GET text-sx/_mapping

DELETE text-sx

PUT text-sx
{"mappings": {"properties": {"t": {"type": "text", "similarity": 3}, "k": {"type": "keyword", "similarity": 3}}}}

GET text-sx/_mapping

DELETE text-sx

PUT text-sx
{"mappings": {"properties": {"t": {"type": "text", "similarity": null}, "k": {"type": "keyword", "similarity": null}}}}

GET text-sx/_mapping

DELETE text-sx

PUT text-sx
{"mappings": {"properties": {"t": {"type": "text", "similarity": ""}, "k": {"type": "keyword", "similarity": ""}}}}

GET text-sx/_mapping

DELETE text-sx

PUT text-sx
{"mappings": {"properties": {"t": {"type": "text", "similarity": ["BM25"]}, "k": {"type": "keyword", "similarity": ["BM25"]}}}}

GET text-sx/_mapping

DELETE text-sx

PUT text-sx
{"mappings": {"properties": {"t": {"type": "text", "similarity": {"a": 1}}, "k": {"type": "keyword", "similarity": {"a": 1}}}}}

GET text-sx/_mapping

DELETE text-sx

PUT text-s
{"settings": {"number_of_shards": 1, "number_of_replicas": 0, "similarity": {"a": {"type": "BM25", "k1": 0.5, "b": 0.1}, "d": {"type": "BM25", "discount_overlaps": false}, "lm": {"type": "LMDirichlet", "mu": 10}}, "analysis": {"analyzer": {"syn": {"tokenizer": "standard", "filter": ["lowercase", "s"]}}, "filter": {"s": {"type": "synonym", "synonyms": ["fast,quick,rapid"]}}}}, "mappings": {"properties": {"t": {"type": "text", "similarity": "a"}, "dis": {"type": "text", "similarity": "d", "analyzer": "syn"}, "dis2": {"type": "text", "analyzer": "syn"}, "bo": {"type": "text", "similarity": "boolean"}, "k": {"type": "keyword", "similarity": "boolean"}, "kn": {"type": "keyword", "norms": true}, "nn": {"type": "text", "norms": false}, "io": {"type": "text", "index_options": "docs"}, "ifr": {"type": "text", "index_options": "freqs"}, "lm": {"type": "text", "similarity": "lm"}}}}

POST text-s/_bulk?refresh
{"index": {"_id": "0"}}
{"t": "quick brown fox quick", "dis": "quick brown fox quick", "dis2": "quick brown fox quick", "bo": "quick brown fox quick", "k": "quick brown fox quick", "kn": "quick brown fox quick", "nn": "quick brown fox quick", "io": "quick brown fox quick", "ifr": "quick brown fox quick", "lm": "quick brown fox quick"}
{"index": {"_id": "1"}}
{"t": "fast dog", "dis": "fast dog", "dis2": "fast dog", "bo": "fast dog", "k": "fast dog", "kn": "fast dog", "nn": "fast dog", "io": "fast dog", "ifr": "fast dog", "lm": "fast dog"}
{"index": {"_id": "2"}}
{"t": "a rapid brown dog and a quick quick quick fox with fast cars", "dis": "a rapid brown dog and a quick quick quick fox with fast cars", "dis2": "a rapid brown dog and a quick quick quick fox with fast cars", "bo": "a rapid brown dog and a quick quick quick fox with fast cars", "k": "a rapid brown dog and a quick quick quick fox with fast cars", "kn": "a rapid brown dog and a quick quick quick fox with fast cars", "nn": "a rapid brown dog and a quick quick quick fox with fast cars", "io": "a rapid brown dog and a quick quick quick fox with fast cars", "ifr": "a rapid brown dog and a quick quick quick fox with fast cars", "lm": "a rapid brown dog and a quick quick quick fox with fast cars"}

GET text-s/_search
{"query": {"match": {"t": "quick dog"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"match_phrase": {"t": "quick fox"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"exists": {"field": "t"}}, "explain": true, "_source": false, "size": 1}

GET text-s/_search
{"query": {"match_phrase_prefix": {"t": "quick f"}}, "_source": false}

GET text-s/_search
{"query": {"query_string": {"query": "\"brown dog\" quick", "default_field": "t"}}, "_source": false}

GET text-s/_search
{"query": {"match": {"dis": "quick dog"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"match_phrase": {"dis": "quick fox"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"exists": {"field": "dis"}}, "explain": true, "_source": false, "size": 1}

GET text-s/_search
{"query": {"match_phrase_prefix": {"dis": "quick f"}}, "_source": false}

GET text-s/_search
{"query": {"query_string": {"query": "\"brown dog\" quick", "default_field": "dis"}}, "_source": false}

GET text-s/_search
{"query": {"match": {"dis2": "quick dog"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"match_phrase": {"dis2": "quick fox"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"exists": {"field": "dis2"}}, "explain": true, "_source": false, "size": 1}

GET text-s/_search
{"query": {"match_phrase_prefix": {"dis2": "quick f"}}, "_source": false}

GET text-s/_search
{"query": {"query_string": {"query": "\"brown dog\" quick", "default_field": "dis2"}}, "_source": false}

GET text-s/_search
{"query": {"match": {"bo": "quick dog"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"match_phrase": {"bo": "quick fox"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"exists": {"field": "bo"}}, "explain": true, "_source": false, "size": 1}

GET text-s/_search
{"query": {"match_phrase_prefix": {"bo": "quick f"}}, "_source": false}

GET text-s/_search
{"query": {"query_string": {"query": "\"brown dog\" quick", "default_field": "bo"}}, "_source": false}

GET text-s/_search
{"query": {"match": {"nn": "quick dog"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"match_phrase": {"nn": "quick fox"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"exists": {"field": "nn"}}, "explain": true, "_source": false, "size": 1}

GET text-s/_search
{"query": {"match_phrase_prefix": {"nn": "quick f"}}, "_source": false}

GET text-s/_search
{"query": {"query_string": {"query": "\"brown dog\" quick", "default_field": "nn"}}, "_source": false}

GET text-s/_search
{"query": {"match": {"io": "quick dog"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"match_phrase": {"io": "quick fox"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"exists": {"field": "io"}}, "explain": true, "_source": false, "size": 1}

GET text-s/_search
{"query": {"match_phrase_prefix": {"io": "quick f"}}, "_source": false}

GET text-s/_search
{"query": {"query_string": {"query": "\"brown dog\" quick", "default_field": "io"}}, "_source": false}

GET text-s/_search
{"query": {"match": {"ifr": "quick dog"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"match_phrase": {"ifr": "quick fox"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"exists": {"field": "ifr"}}, "explain": true, "_source": false, "size": 1}

GET text-s/_search
{"query": {"match_phrase_prefix": {"ifr": "quick f"}}, "_source": false}

GET text-s/_search
{"query": {"query_string": {"query": "\"brown dog\" quick", "default_field": "ifr"}}, "_source": false}

GET text-s/_search
{"query": {"match": {"lm": "quick dog"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"match_phrase": {"lm": "quick fox"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"exists": {"field": "lm"}}, "explain": true, "_source": false, "size": 1}

GET text-s/_search
{"query": {"match_phrase_prefix": {"lm": "quick f"}}, "_source": false}

GET text-s/_search
{"query": {"query_string": {"query": "\"brown dog\" quick", "default_field": "lm"}}, "_source": false}

GET text-s/_search
{"query": {"term": {"k": "fast dog"}}, "explain": true, "_source": false}

GET text-s/_search
{"query": {"term": {"kn": "fast dog"}}, "explain": true, "_source": false}

PUT text-s/_mapping
{"properties": {"t": {"type": "text", "similarity": "BM25"}}}

PUT text-s/_mapping
{"properties": {"t": {"type": "text"}}}

PUT text-s/_mapping
{"properties": {"t": {"type": "text", "similarity": "a"}}}

PUT text-s/_mapping
{"properties": {"nn": {"type": "text", "norms": true}}}

PUT text-s/_mapping
{"properties": {"dis": {"type": "text", "similarity": "d", "analyzer": "syn", "norms": false}}}

PUT text-s/_mapping
{"properties": {"io": {"type": "text", "index_options": "positions"}}}

PUT text-s/_mapping
{"properties": {"ifr": {"type": "text", "index_options": "freqs", "boost": 2}}}

PUT text-s/_mapping
{"properties": {"k": {"type": "keyword", "similarity": "BM25"}}}

PUT text-s/_mapping
{"properties": {"k": {"type": "keyword"}}}

PUT text-s/_mapping
{"properties": {"z": {"type": "text", "similarity": "zz"}}}

PUT text-s/_mapping
{"properties": {"bo": {"type": "text", "similarity": "boolean", "term_vector": "yes"}}}

PUT text-s/_mapping
{"properties": {"bo": {"type": "text", "similarity": "boolean", "position_increment_gap": 5}}}

PUT text-s/_mapping
{"properties": {"bo": {"type": "text", "similarity": "boolean", "search_analyzer": "english"}}}

PUT text-s/_mapping
{"properties": {"bo": {"type": "text", "similarity": "boolean", "store": true}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "analyzer": "nope"}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "search_analyzer": "english"}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "analyzer": "english", "search_quote_analyzer": "nope"}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index_options": "foo"}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "term_vector": "foo"}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "norms": 3}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "store": "maybe"}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "position_increment_gap": -1}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "position_increment_gap": "x"}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index": false, "index_phrases": true}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index": false, "index_prefixes": {}}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index_options": "docs", "index_phrases": true}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index_options": "docs", "position_increment_gap": 3}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index": false, "norms": true}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index_prefixes": {"min_chars": 0}}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index_prefixes": {"min_chars": 5, "max_chars": 3}}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index_prefixes": {"max_chars": 20}}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index_prefixes": {"foo": 1}}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index_prefixes": true}}}

PUT text-s/_mapping
{"properties": {"new": {"type": "text", "index_prefixes": null}}}

PUT text-s/_mapping
{"properties": {"n2": {"type": "text", "boost": 2}}}

PUT text-s/_mapping
{"properties": {"n3": {"type": "text", "boost": "x"}}}

PUT text-s/_mapping
{"properties": {"n4": {"type": "text", "doc_values": true}}}

PUT text-s/_mapping
{"properties": {"n5": {"type": "text", "null_value": "x"}}}

PUT text-s/_mapping
{"properties": {"n6": {"type": "text", "ignore_above": 5}}}

PUT text-s/_mapping
{"properties": {"n7": {"type": "text", "eager_global_ordinals": true, "fielddata": true}}}

PUT text-s/_mapping
{"properties": {"n8": {"type": "text", "analyzer": "english", "search_analyzer": "standard", "search_quote_analyzer": "simple"}}}

PUT text-s/_mapping
{"properties": {"n9": {"type": "text", "search_quote_analyzer": "simple"}}}

PUT text-s/_mapping
{"properties": {"n10": {"type": "search_as_you_type", "max_shingle_size": 5}}}

PUT text-s/_mapping
{"properties": {"n11": {"type": "search_as_you_type", "doc_values": true}}}

PUT text-s/_mapping
{"properties": {"n12": {"type": "search_as_you_type", "index_options": "docs"}}}

PUT text-s/_mapping
{"properties": {"n13": {"type": "search_as_you_type", "fielddata": true}}}

PUT text-s/_settings
{"index.similarity.a.k1": 2}

PUT text-s/_settings
{"index.similarity.a.type": "boolean"}

POST text-s/_close

PUT text-s/_settings
{"index.similarity.a": {"type": "BM25", "k1": 2.5}}

PUT text-s/_settings
{"index.similarity.a.k1": null, "index.similarity.a.b": null, "index.similarity.a.type": "LMDirichlet"}

PUT text-s/_settings
{"index.similarity.default.type": "boolean"}

POST text-s/_open

GET text-s/_settings?filter_path=**.similarity

GET text-s/_search
{"query": {"match": {"t": "quick dog"}}, "explain": true, "_source": false, "size": 1}

GET text-s/_search
{"query": {"match": {"dis2": "quick dog"}}, "explain": true, "_source": false, "size": 1}

DELETE text-s
