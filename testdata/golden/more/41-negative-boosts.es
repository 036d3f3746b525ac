# what a query is before it gets a boost
PUT lead-n
{"mappings":{"properties":{"title":{"type":"text"},"views":{"type":"long"},"loc":{"type":"geo_point"},"user":{"type":"nested"}}}}

GET lead-n/_search
{"query": {"match": {"title": {"query": 5, "operator": "and", "analyzer": "simple", "fuzziness": "auto", "prefix_length": 1, "max_expansions": 7, "minimum_should_match": "75%", "fuzzy_rewrite": "top_terms_5", "fuzzy_transpositions": false, "lenient": true, "zero_terms_query": "all", "cutoff_frequency": 0.5, "auto_generate_synonyms_phrase_query": false, "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"match": {"title": {"query": true, "fuzziness": "AUTO:2,5", "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"match": {"title": {"query": 1.5, "fuzziness": 1, "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"match_phrase": {"title": {"query": "a b", "slop": 2, "analyzer": "simple", "zero_terms_query": "all", "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"match_phrase_prefix": {"title": {"query": "a b", "slop": 2, "max_expansions": 3, "zero_terms_query": "all", "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"match_bool_prefix": {"title": {"query": "a b", "operator": "and", "fuzziness": 2, "prefix_length": 3, "minimum_should_match": 2, "analyzer": "simple", "fuzzy_rewrite": "constant_score", "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"multi_match": {"query": "a", "fields": ["title^2", "views"], "type": "most_fields", "operator": "or", "analyzer": "simple", "slop": 2, "fuzziness": "AUTO", "tie_breaker": 0.5, "lenient": true, "zero_terms_query": "all", "cutoff_frequency": 3, "minimum_should_match": 1, "fuzzy_transpositions": false, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"multi_match": {"query": "a", "fields": ["title^2", "views^-0.5"], "type": "phrase"}}}

GET lead-n/_search
{"query": {"query_string": {"query": "a b", "default_field": "title", "type": "phrase", "tie_breaker": 1, "default_operator": "AND", "analyzer": "simple", "quote_analyzer": "keyword", "max_determinized_states": 5, "allow_leading_wildcard": false, "enable_position_increments": false, "fuzziness": 1, "fuzzy_prefix_length": 2, "fuzzy_max_expansions": 3, "fuzzy_rewrite": "scoring_boolean", "phrase_slop": 4, "analyze_wildcard": true, "rewrite": "constant_score", "minimum_should_match": "1", "quote_field_suffix": ".x", "lenient": false, "time_zone": "+01:00", "escape": true, "auto_generate_synonyms_phrase_query": false, "fuzzy_transpositions": false, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"query_string": {"query": "a", "fields": ["title^2", "views", "loc^1.5"], "time_zone": "Europe/Berlin", "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"query_string": {"query": "a", "fields": ["title^-2"]}}}

GET lead-n/_search
{"query": {"simple_query_string": {"query": "a", "fields": ["title^2", "views"], "flags": "AND|OR", "default_operator": "and", "analyzer": "simple", "lenient": true, "analyze_wildcard": true, "quote_field_suffix": ".q", "minimum_should_match": 2, "fuzzy_prefix_length": 1, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"simple_query_string": {"query": "a", "fields": ["title^-2"]}}}

GET lead-n/_search
{"query": {"term": {"title": {"value": 5, "case_insensitive": true, "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"term": {"title": {"value": 5.0, "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"term": {"title": {"value": 1000.0, "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"term": {"title": {"value": true, "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"terms": {"title": ["a", 1, 2.5, true], "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"terms": {"title": [1, 2], "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"terms": {"title": {"index": "a", "id": "1", "path": "p", "routing": "r"}, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"terms_set": {"title": {"terms": ["a", "b"], "minimum_should_match_field": "views", "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"range": {"views": {"gt": 1, "lt": 5.5, "format": "yyyy", "relation": "within", "time_zone": "+01:00", "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"range": {"views": {"from": null, "to": "now", "include_lower": false, "time_zone": "Z", "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"prefix": {"title": {"value": "a", "rewrite": "constant_score", "case_insensitive": true, "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"wildcard": {"title": {"value": "a*", "rewrite": "constant_score", "case_insensitive": true, "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"regexp": {"title": {"value": "a.*", "flags": "INTERSECTION|EMPTY", "case_insensitive": true, "max_determinized_states": 7, "rewrite": "x", "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"fuzzy": {"title": {"value": "abc", "fuzziness": 1, "prefix_length": 1, "max_expansions": 3, "transpositions": false, "rewrite": "constant_score", "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"ids": {"type": "_doc", "values": ["a", 1], "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"ids": {"boost": -1}}}

GET lead-n/_search
{"query": {"exists": {"field": "title", "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"match_all": {"boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"match_none": {"boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"match_all": {"_name": "x", "boost": "-3"}}}

GET lead-n/_search
{"query": {"bool": {"must": [{"term": {"a": "b"}}, {"match_all": {}}], "should": {"exists": {"field": "x"}}, "filter": [], "must_not": [{"ids": {"values": []}}], "minimum_should_match": "2<75%", "adjust_pure_negative": false, "_name": "q", "boost": -1}}}

GET lead-n/_search
{"query": {"bool": {"boost": -1, "must": {"match_all": {}}}}}

GET lead-n/_search
{"query": {"bool": {"must": {"match_all": {"boost": -1}}}}}

GET lead-n/_search
{"query": {"boosting": {"positive": {"term": {"a": "b"}}, "negative": {"match_all": {}}, "negative_boost": 0.5, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"constant_score": {"filter": {"term": {"a": "b"}}, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"dis_max": {"queries": [{"match_all": {}}], "tie_breaker": 0.25, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"nested": {"path": "user", "query": {"match_all": {}}, "score_mode": "max", "ignore_unmapped": true, "inner_hits": {"name": "x", "size": 2}, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"has_child": {"type": "c", "query": {"match_all": {}}, "score_mode": "max", "min_children": 2, "ignore_unmapped": true, "inner_hits": {}, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"has_parent": {"parent_type": "c", "query": {"match_all": {}}, "score": true, "ignore_unmapped": true, "inner_hits": {}, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"parent_id": {"type": "c", "id": 1, "ignore_unmapped": true, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"common": {"title": {"query": "a", "high_freq_operator": "and", "low_freq_operator": "and", "analyzer": "simple", "cutoff_frequency": 0.2, "minimum_should_match": {"low_freq": 1, "high_freq": "2"}, "boost": -2, "_name": "n"}}}}

GET lead-n/_search
{"query": {"type": {"value": "a", "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"wrapper": {"query": "e30="}}}

GET lead-n/_search
{"query": {"geo_distance": {"loc": {"lat": 1, "lon": 2}, "distance": "5km", "distance_type": "plane", "validation_method": "coerce", "ignore_unmapped": true, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"geo_bounding_box": {"loc": {"top_left": "5,1", "bottom_right": [3, 2]}, "type": "indexed", "validation_method": "ignore_malformed", "ignore_unmapped": true, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"geo_polygon": {"loc": {"points": [[0, 0], [1, 0], [1, 1]]}, "validation_method": "strict", "ignore_unmapped": true, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"function_score": {"query": {"match_all": {}}, "functions": [{"filter": {"term": {"a": "b"}}, "weight": 2}, {"gauss": {"views": {"origin": 1, "scale": "2"}, "multi_value_mode": "avg"}}, {"field_value_factor": {"field": "views", "factor": 2, "modifier": "LN1P", "missing": 3}}, {"random_score": {"seed": 5, "field": "_seq_no"}}, {"exp": {"loc": {"origin": "1,2", "scale": "5km"}}, "weight": 3}], "score_mode": "max", "boost_mode": "sum", "max_boost": 5, "min_score": 0.5, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"function_score": {"random_score": {}, "boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"function_score": {"boost": -2, "_name": "n"}}}

GET lead-n/_search
{"query": {"bool": {"filter": [{"match": {"title": {"query": 5, "operator": "and", "analyzer": "simple", "fuzziness": "auto", "prefix_length": 1, "max_expansions": 7, "minimum_should_match": "75%", "fuzzy_rewrite": "top_terms_5", "fuzzy_transpositions": false, "lenient": true, "zero_terms_query": "all", "cutoff_frequency": 0.5, "auto_generate_synonyms_phrase_query": false, "boost": -2, "_name": "n"}}}]}}}

GET lead-n/_search
{"query": {"bool": {"filter": [{"match": {"title": {"query": true, "fuzziness": "AUTO:2,5", "boost": -2, "_name": "n"}}}]}}}

GET lead-n/_search
{"query": {"bool": {"filter": [{"match": {"title": {"query": 1.5, "fuzziness": 1, "boost": -2, "_name": "n"}}}]}}}

GET lead-n/_search
{"query": {"bool": {"filter": [{"match_phrase": {"title": {"query": "a b", "slop": 2, "analyzer": "simple", "zero_terms_query": "all", "boost": -2, "_name": "n"}}}]}}}

GET lead-n/_search
{"query": {"bool": {"filter": [{"match_phrase_prefix": {"title": {"query": "a b", "slop": 2, "max_expansions": 3, "zero_terms_query": "all", "boost": -2, "_name": "n"}}}]}}}

GET lead-n/_search
{"query": {"bool": {"filter": [{"match_bool_prefix": {"title": {"query": "a b", "operator": "and", "fuzziness": 2, "prefix_length": 3, "minimum_should_match": 2, "analyzer": "simple", "fuzzy_rewrite": "constant_score", "boost": -2, "_name": "n"}}}]}}}

GET lead-n/_search
{"query": {"bool": {"filter": [{"multi_match": {"query": "a", "fields": ["title^2", "views"], "type": "most_fields", "operator": "or", "analyzer": "simple", "slop": 2, "fuzziness": "AUTO", "tie_breaker": 0.5, "lenient": true, "zero_terms_query": "all", "cutoff_frequency": 3, "minimum_should_match": 1, "fuzzy_transpositions": false, "boost": -2, "_name": "n"}}]}}}

GET lead-n/_search
{"query": {"bool": {"filter": [{"multi_match": {"query": "a", "fields": ["title^2", "views^-0.5"], "type": "phrase"}}]}}}

GET lead-n/_search
{"query": {"bool": {"filter": [{"query_string": {"query": "a b", "default_field": "title", "type": "phrase", "tie_breaker": 1, "default_operator": "AND", "analyzer": "simple", "quote_analyzer": "keyword", "max_determinized_states": 5, "allow_leading_wildcard": false, "enable_position_increments": false, "fuzziness": 1, "fuzzy_prefix_length": 2, "fuzzy_max_expansions": 3, "fuzzy_rewrite": "scoring_boolean", "phrase_slop": 4, "analyze_wildcard": true, "rewrite": "constant_score", "minimum_should_match": "1", "quote_field_suffix": ".x", "lenient": false, "time_zone": "+01:00", "escape": true, "auto_generate_synonyms_phrase_query": false, "fuzzy_transpositions": false, "boost": -2, "_name": "n"}}]}}}

GET lead-n/_search
{"query": {"bool": {"filter": [{"query_string": {"query": "a", "fields": ["title^2", "views", "loc^1.5"], "time_zone": "Europe/Berlin", "boost": -2, "_name": "n"}}]}}}

DELETE lead-n
