# What null stands for in queries, and numbers that are none.

PUT query-nulls
{ "mappings": { "properties": { "t": { "type": "text" }, "k": { "type": "keyword" }, "g": { "type": "geo_point" }, "n": { "type": "double" } } } }

PUT query-nulls/_doc/0
{ "t": "quick brown fox", "k": "Abc", "g": "41.1,-71.3", "n": 1.5 }

PUT query-nulls/_doc/1?refresh
{ "t": "lazy dog", "k": "abd", "n": [-0.0, 0.0] }

GET query-nulls/_search
{ "query": {"bool":{"minimum_should_match":null,"should":[{"match_all":{}}]}} }

GET query-nulls/_search
{ "query": {"common":{"t":{"query":"fox","minimum_should_match":{"low_freq":null}}}} }

GET query-nulls/_search
{ "query": {"common":{"t":{"query":"fox","minimum_should_match":null}}} }

GET query-nulls/_search
{ "query": {"common":{"t":{"query":null}}} }

GET query-nulls/_search
{ "query": {"common":{"t":{"query":"fox","cutoff_frequency":null}}} }

GET query-nulls/_search
{ "query": {"exists":{"field":null}} }

GET query-nulls/_search
{ "query": {"exists":{"field":"t","boost":null}} }

GET query-nulls/_search
{ "query": {"function_score":{"field_value_factor":{"field":"n","factor":null}}} }

GET query-nulls/_search
{ "query": {"function_score":{"field_value_factor":{"field":null}}} }

GET query-nulls/_search
{ "query": {"function_score":{"field_value_factor":{"field":"n","modifier":null,"missing":null}}} }

GET query-nulls/_search
{ "query": {"fuzzy":{"t":{"value":null}}} }

GET query-nulls/_search
{ "query": {"fuzzy":{"t":{"value":"x","prefix_length":null}}} }

GET query-nulls/_search
{ "query": {"fuzzy":{"t":{"value":"x","fuzziness":null}}} }

GET query-nulls/_search
{ "query": {"fuzzy":{"t":null}} }

GET query-nulls/_search
{ "query": {"fuzzy":{"t":{"value":"x","rewrite":null}}} }

GET query-nulls/_search
{ "query": {"fuzzy":{"t":{"value":"x","boost":null}}} }

GET query-nulls/_search
{ "query": {"nested":{"path":null,"query":{"match_all":{}}}} }

GET query-nulls/_search
{ "query": {"nested":{"path":"x","score_mode":null,"query":{"match_all":{}}}} }

GET query-nulls/_search
{ "query": {"type":{"value":null}} }

GET query-nulls/_search
{ "query": {"type":{"value":"_doc","boost":null}} }

GET query-nulls/_search
{ "query": {"range":{"n":null}} }

GET query-nulls/_search
{ "query": {"range":{"n":{"gt":null,"boost":null}}} }

GET query-nulls/_search
{ "query": {"range":{"n":{"gt":1,"relation":null}}} }

GET query-nulls/_search
{ "query": {"range":{"_name":null,"n":{}}} }

GET query-nulls/_search
{ "query": {"match":{"t":null}} }

GET query-nulls/_search
{ "query": {"match":{"t":{"query":"x","boost":null}}} }

GET query-nulls/_search
{ "query": {"match":{"t":{"query":"x","fuzziness":null}}} }

GET query-nulls/_search
{ "query": {"match":{"t":{"query":"x","analyzer":null}}} }

GET query-nulls/_search
{ "query": {"match_phrase":{"t":{"query":"x","analyzer":null}}} }

GET query-nulls/_search
{ "query": {"match_phrase_prefix":{"t":{"query":"x","max_expansions":null}}} }

GET query-nulls/_search
{ "query": {"match_bool_prefix":{"t":{"query":"x","operator":null}}} }

GET query-nulls/_search
{ "query": {"match_bool_prefix":{"t":null}} }

GET query-nulls/_search
{ "query": {"match_phrase":{"t":null}} }

GET query-nulls/_search
{ "query": {"match_phrase":{"t":{"query":null}}} }

GET query-nulls/_search
{ "query": {"term":{"k":null}} }

GET query-nulls/_search
{ "query": {"term":{"k":{"value":null}}} }

GET query-nulls/_search
{ "query": {"term":{"k":{"value":"a","boost":null}}} }

GET query-nulls/_search
{ "query": {"term":{"k":{"value":"a","_name":null}}} }

GET query-nulls/_search
{ "query": {"terms":{"k":["a"],"boost":null}} }

GET query-nulls/_search
{ "query": {"terms":{"k":null}} }

GET query-nulls/_search
{ "query": {"terms_set":{"k":{"terms":["a"],"minimum_should_match_field":null}}} }

GET query-nulls/_search
{ "query": {"terms_set":{"k":{"terms":null,"minimum_should_match_field":"n"}}} }

GET query-nulls/_search
{ "query": {"ids":{"values":null}} }

GET query-nulls/_search
{ "query": {"ids":{"values":["1"],"boost":null}} }

GET query-nulls/_search
{ "query": {"wildcard":{"k":{"value":"a","boost":null}}} }

GET query-nulls/_search
{ "query": {"prefix":{"k":{"value":"a","boost":null}}} }

GET query-nulls/_search
{ "query": {"regexp":{"k":{"value":"a","flags":null}}} }

GET query-nulls/_search
{ "query": {"regexp":{"k":{"value":"a","flags_value":null}}} }

GET query-nulls/_search
{ "query": {"regexp":{"k":{"value":"a","max_determinized_states":null}}} }

GET query-nulls/_search
{ "query": {"constant_score":{"filter":{"match_all":{}},"boost":null}} }

GET query-nulls/_search
{ "query": {"dis_max":{"queries":[{"match_all":{}}],"tie_breaker":null}} }

GET query-nulls/_search
{ "query": {"boosting":{"positive":{"match_all":{}},"negative":{"match_all":{}},"negative_boost":null}} }

GET query-nulls/_search
{ "query": {"geo_distance":{"distance":null,"g":[1,2]}} }

GET query-nulls/_search
{ "query": {"geo_distance":{"distance":"1km","g":null}} }

GET query-nulls/_search
{ "query": {"geo_distance":{"distance":"1km","g":{"lat":null,"lon":1}}} }

GET query-nulls/_search
{ "query": {"geo_bounding_box":{"g":{"top":null}}} }

GET query-nulls/_search
{ "query": {"geo_polygon":{"g":{"points":null}}} }

GET query-nulls/_search
{ "query": {"multi_match":{"query":"fox","fields":["t"],"tie_breaker":null}} }

GET query-nulls/_search
{ "query": {"multi_match":{"query":"fox","fields":[null]}} }

GET query-nulls/_search
{ "query": {"multi_match":{"query":"fox","fields":{}}} }

GET query-nulls/_search
{ "query": {"multi_match":{"query":"fox","fields":5}} }

GET query-nulls/_search
{ "query": {"multi_match":{"query":"fox","fields":true}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"fox","fields":null}} }

GET query-nulls/_search
{ "query": {"simple_query_string":{"query":"fox","fields":null}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"fox","fields":"t"}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"fox","x":null}} }

GET query-nulls/_search
{ "query": {"match_all":{"boost":null}} }

GET query-nulls/_search
{ "query": {"match":{"t":{"query":"x","zero_terms_query":null}}} }

GET query-nulls/_search
{ "query": {"prefix":{"k":{"prefix":"a"}}} }

GET query-nulls/_search
{ "query": {"wildcard":{"k":{"wildcard":"a"}}} }

GET query-nulls/_search
{ "query": {"function_score":{"boost":null}} }

GET query-nulls/_search
{ "query": {"function_score":{"functions":null}} }

GET query-nulls/_search
{ "query": {"function_score":{"functions":[null]}} }

GET query-nulls/_search
{ "query": {"function_score":{"score_mode":null}} }

GET query-nulls/_search
{ "query": {"function_score":{"weight":null}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"fox","type":"BEST_FIELDS"}} }

GET query-nulls/_search
{ "query": {"multi_match":{"query":"fox","type":"Phrase"}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"fox","type":"nope"}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"fox (","escape":true}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"fox AND","escape":true}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"fox","time_zone":"Mars/x"}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"","rewrite":"nope"}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"fox(","fuzzy_rewrite":"nope"}} }

GET query-nulls/_search
{ "query": {"query_string":{"query":"fox","_name":null}} }

GET query-nulls/_search
{ "query": {"simple_query_string":{"query":"fox","flags":"or|Bad"}} }

GET query-nulls/_search
{ "query": {"simple_query_string":{"query":"fox","flags":null}} }

GET query-nulls/_search
{ "query": {"geo_distance":{"distance":"1km","g":{"lat":"NaN","lon":1}}} }

GET query-nulls/_search
{ "query": {"geo_distance":{"distance":"1km","g":"NaN,1"}} }

GET query-nulls/_search
{ "query": {"geo_polygon":{"g":{"points":["NaN,1","1,2","2,3"]}}} }

GET query-nulls/_search?size=0
{ "aggs": { "a": { "terms": { "field": "n" } } } }

GET query-nulls/_search?size=0
{ "aggs": { "a": { "geo_distance": { "field": "g", "origin": "1,2", "ranges": [ { "from": "x" } ] } } } }

DELETE query-nulls
