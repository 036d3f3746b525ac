# Mistakes in queries and where they stand; what is rewritten away before it is looked at.
PUT places
{"mappings":{"properties":{"title":{"type":"text","fields":{"raw":{"type":"keyword"},"pre":{"type":"text","index_prefixes":{"min_chars":2,"max_chars":4}},"ph":{"type":"text","index_phrases":true}}},"body":{"type":"text"},"tags":{"type":"keyword","boost":3},"low":{"type":"keyword"},"n":{"type":"integer"},"notes":{"type":"nested","properties":{"by":{"type":"keyword"},"stars":{"type":"integer"}}}}}}

PUT places/_doc/1?refresh
{"title":"Quick house","tags":["a","b"],"body":"query","n":[1,2],"notes":[{"by":"a","stars":1}]}

PUT places/_doc/2?refresh
{"title":"quick mouse","tags":["Qu"],"body":"quiz","n":3}

GET places/_explain/1
{"query":{"terms":{"tags":{"index":"places","id":"2","path":"tags"}}}}

GET places/_explain/1
{"query":{"terms":{"tags":{"index":"places","id":"3","path":"tags"}}}}

GET places/_explain/1
{"query":{"terms":{"tags":{"index":"places","id":"2","path":"nope"}}}}

GET places/_explain/1
{"query":{"bool":{"must":{"terms":{"tags":{"index":"places","id":"2","path":"nope"}}}}}}

GET places/_search
{"query":{"terms":{"tags":{"index":"places","id":"1","path":"tags"}}}}

GET places/_search
{"query":{"terms":{"tags":{"index":"places","id":"2","path":"tags"}}}}

GET places/_search?filter_path=hits.total,hits.hits._id,hits.max_score,hits.hits._score
{"query":{"terms":{"tags":["a","a"]}}}

GET places/_search?filter_path=hits.total,hits.hits._id,hits.max_score,hits.hits._score
{"query":{"terms":{"tags":["a"]}}}

GET places/_search?filter_path=hits.total,hits.hits._id,hits.max_score,hits.hits._score
{"query":{"terms":{"tags":["a","b"]}}}

GET places/_search?filter_path=hits.total,error.root_cause
{"size":0,"track_total_hits":0}

GET places/_search?filter_path=hits.total,error.root_cause
{"size":0,"track_total_hits":0,"query":{"term":{"title":"x"}}}

GET places/_search?filter_path=hits.total,error.root_cause
{"size":0,"track_total_hits":1,"query":{"term":{"title":"mouse"}}}

GET places/_search?filter_path=hits.total,error.root_cause
{"size":0,"track_total_hits":1,"query":{"range":{"n":{"gte":0,"lt":2}}}}

GET places/_search?filter_path=hits.total,error.root_cause
{"size":0,"collapse":{"field":"n"}}

GET places/_search?filter_path=hits.total,error.root_cause
{"size":1,"collapse":{"field":"n"},"query":{"term":{"title":"mouse"}}}

GET places/_search?filter_path=hits.total,error.root_cause
{"query":{"terms_set":{"tags":{"terms":["a"],"minimum_should_match_field":"nope"}}}}

GET places/_search?filter_path=hits.total,error.root_cause
{"query":{"terms_set":{"tags":{"terms":[],"minimum_should_match_field":"nope"}}}}

GET places/_search?filter_path=hits.max_score,hits.hits._score,hits.hits._id
{"query":{"match":{"title":"mouse"}},"collapse":{"field":"tags"},"sort":[{"n":"asc"}],"track_scores":true}

GET places/_search?filter_path=hits.max_score,hits.hits._score,hits.hits._id
{"query":{"match":{"title":"mouse"}},"collapse":{"field":"tags"},"sort":["_score","n"]}

GET places/_search?filter_path=hits.max_score,hits.hits._score,hits.hits._id
{"query":{"match":{"title":"mouse"}},"collapse":{"field":"tags"},"sort":["n","_score"]}

GET places/_search?filter_path=hits.max_score,hits.hits._score,hits.hits._id
{"query":{"match":{"title":"mouse"}},"collapse":{"field":"tags"},"sort":["_score"]}

GET places/_search?filter_path=hits.max_score,hits.hits._score,hits.hits._id
{"query":{"match":{"title":"mouse"}},"collapse":{"field":"tags"},"sort":["_score"],"track_scores":true}

GET places/_search?filter_path=hits.max_score,hits.hits._score,hits.hits._id
{"query":{"match":{"title":"mouse"}},"collapse":{"field":"tags"},"sort":["_score","_doc"],"track_scores":true}

GET places/_search?search_type=dfs_query_then_fetch
{"query":{"match":{"title":"mouse"}},"sort":["nope"]}

GET places/_search?search_type=dfs_query_then_fetch
{"query":{"match":{"title":"house"}},"collapse":{"field":"n"}}

GET places/_search?search_type=dfs_query_then_fetch
{"query":{"match":{"title":"house"}},"docvalue_fields":["title"]}

GET places/_search?search_type=dfs_query_then_fetch
{"query":{"match":{"title":"house"}},"from":10000}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"constant_score":{"filter":{"bool":{"must":[{"match":{"title":"house"}},{"term":{"n":1}}],"should":[{"term":{"n":3}}]}}}}}

GET places/_explain/1?filter_path=explanation
{"query":{"constant_score":{"filter":{"bool":{"must":[{"match":{"title":"house"}},{"term":{"n":1}}],"should":[{"term":{"n":3}}]}}}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"constant_score":{"filter":{"bool":{"must":[{"match":{"title":"house"}},{"bool":{"must":[{"term":{"n":3}},{"term":{"n":4}}]}}],"should":[{"term":{"n":3}}]}}}}}

GET places/_explain/1?filter_path=explanation
{"query":{"constant_score":{"filter":{"bool":{"must":[{"match":{"title":"house"}},{"bool":{"must":[{"term":{"n":3}},{"term":{"n":4}}]}}],"should":[{"term":{"n":3}}]}}}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"constant_score":{"filter":{"bool":{"should":[{"term":{"n":{"value":3,"boost":2}}},{"term":{"n":4}}]}}}}}

GET places/_explain/1?filter_path=explanation
{"query":{"constant_score":{"filter":{"bool":{"should":[{"term":{"n":{"value":3,"boost":2}}},{"term":{"n":4}}]}}}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"constant_score":{"filter":{"bool":{"must":[{"term":{"n":{"value":3,"boost":2}}},{"term":{"n":4}}],"boost":3}}}}}

GET places/_explain/1?filter_path=explanation
{"query":{"constant_score":{"filter":{"bool":{"must":[{"term":{"n":{"value":3,"boost":2}}},{"term":{"n":4}}],"boost":3}}}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"bool":{"filter":[{"bool":{"must":[{"match":{"title":"house"}},{"term":{"n":1}}],"should":[{"term":{"n":3}}]}}],"must":[{"match_all":{}}]}}}

GET places/_explain/1?filter_path=explanation
{"query":{"bool":{"filter":[{"bool":{"must":[{"match":{"title":"house"}},{"term":{"n":1}}],"should":[{"term":{"n":3}}]}}],"must":[{"match_all":{}}]}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"bool":{"filter":[{"bool":{"must":[{"match":{"title":"house"}},{"term":{"n":1}}],"boost":3}}],"must":[{"match_all":{}}]}}}

GET places/_explain/1?filter_path=explanation
{"query":{"bool":{"filter":[{"bool":{"must":[{"match":{"title":"house"}},{"term":{"n":1}}],"boost":3}}],"must":[{"match_all":{}}]}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"bool":{"filter":[{"bool":{"must":[{"match":{"title":"house"}},{"term":{"n":1}}],"should":[{"term":{"n":3}}]}},{"term":{"n":{"value":4,"boost":2}}}]}}}

GET places/_explain/1?filter_path=explanation
{"query":{"bool":{"filter":[{"bool":{"must":[{"match":{"title":"house"}},{"term":{"n":1}}],"should":[{"term":{"n":3}}]}},{"term":{"n":{"value":4,"boost":2}}}]}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"bool":{"filter":[{"bool":{"should":[{"match":{"title":"house"}},{"term":{"n":1}}],"must_not":[{"term":{"n":3}}]}},{"term":{"n":{"value":4,"boost":2}}}],"must":{"term":{"title":"mouse"}}}}}

GET places/_explain/1?filter_path=explanation
{"query":{"bool":{"filter":[{"bool":{"should":[{"match":{"title":"house"}},{"term":{"n":1}}],"must_not":[{"term":{"n":3}}]}},{"term":{"n":{"value":4,"boost":2}}}],"must":{"term":{"title":"mouse"}}}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"bool":{"must":[{"term":{"n":{"value":4,"boost":0}}},{"match":{"title":{"query":"house mouse","operator":"and","boost":0}}}]}}}

GET places/_explain/1?filter_path=explanation
{"query":{"bool":{"must":[{"term":{"n":{"value":4,"boost":0}}},{"match":{"title":{"query":"house mouse","operator":"and","boost":0}}}]}}}

GET places/_validate/query?explain&q=Qu*&filter_path=explanations.explanation

GET places/_validate/query?rewrite&q=Qu*&filter_path=explanations.explanation

GET places/_validate/query?explain&filter_path=explanations.explanation
{"query":{"simple_query_string":{"query":"house","fields":["title^2","body"]}}}

GET places/_validate/query?explain&filter_path=explanations.explanation
{"query":{"simple_query_string":{"query":"house","fields":["title^2","body","tags"]}}}

GET places/_validate/query?explain&filter_path=explanations.explanation
{"query":{"simple_query_string":{"query":"house","fields":["tags","title^2","low","body"]}}}

GET places/_validate/query?explain&filter_path=explanations.explanation
{"query":{"simple_query_string":{"query":"house","fields":["t*","low","body"]}}}

GET places/_validate/query?explain&filter_path=explanations.explanation
{"query":{"multi_match":{"query":"house","fields":["tags","title^2","low","body"]}}}

GET places/_validate/query?explain&filter_path=explanations.explanation
{"query":{"query_string":{"query":"house","fields":["tags","title^2","low","body"]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"boosting":{"positive":{"match_none":{}},"negative":{"term":{"n":"x"}},"negative_boost":0.1}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"boosting":{"positive":{"match_all":{}},"negative":{"term":{"n":"x"}},"negative_boost":0.1}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"match_none":{}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"filter":[{"match_none":{}}],"should":[{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"should":[{"match_none":{}}],"must":[{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"should":[{"match_none":{}},{"match_none":{}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must_not":[{"term":{"n":"x"}}],"should":[{"match_none":{}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"bool":{"filter":[{"match_none":{}},{"nested":{"path":"notes","query":{"match_all":{}},"inner_hits":{}}}]}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"dis_max":{"queries":[{"match_none":{}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"constant_score":{"filter":{"bool":{"must":[{"match_none":{}},{"term":{"n":"x"}}]}}}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"term":{"nope":1}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"match":{"nope":1}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"match_phrase":{"nope":1}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"exists":{"field":"nope"}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"terms":{"nope":[1]}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"terms":{"n":[]}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"prefix":{"nope":"a"}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"wildcard":{"nope":"a"}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"regexp":{"nope":"a"}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"fuzzy":{"nope":"a"}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"range":{"nope":{"gte":1}}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"range":{"n":{"gte":100}}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"ids":{"values":[]}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"nested":{"path":"notes","query":{"match_none":{}}}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"constant_score":{"filter":{"match_none":{}}}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"dis_max":{"queries":[{"match_none":{}}]}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"boosting":{"positive":{"match_none":{}},"negative":{"match_none":{}},"negative_boost":1}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"function_score":{"query":{"match_none":{}}}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"bool":{"must_not":{"match_all":{}}}},{"term":{"n":"x"}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"match_all":{}}],"must_not":[{"nested":{"path":"notes","query":{"match_all":{}},"inner_hits":{}}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"match_all":{}}],"must_not":[{"match_none":{}},{"nested":{"path":"notes","query":{"match":{"notes.by":"b"}},"inner_hits":{}}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"filter":[{"match_all":{}}],"must_not":[{"nested":{"path":"notes","query":{"match":{"notes.by":"b"}},"inner_hits":{}}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must_not":[{"nested":{"path":"notes","query":{"range":{"notes.stars":{"gte":4}}},"inner_hits":{}}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must_not":[{"nested":{"path":"notes","query":{"range":{"notes.stars":{"gte":1}}},"inner_hits":{}}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must_not":[{"nested":{"path":"notes","query":{"match_none":{}},"inner_hits":{}}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"should":[{"match_all":{}},{"nested":{"path":"notes","query":{"match_none":{}},"inner_hits":{}}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"nested":{"path":"notes","query":{"match_none":{}},"inner_hits":{}}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"match_none":{}}],"should":[{"nested":{"path":"notes","query":{"match_all":{}},"inner_hits":{}}},{"nested":{"path":"notes","query":{"match_all":{}},"inner_hits":{}}}]}}}

GET places/_search?filter_path=hits.hits._id,hits.hits.inner_hits,error.root_cause,hits.total
{"query":{"bool":{"must":[{"nested":{"path":"notes","query":{"match_all":{}},"inner_hits":{}}}],"should":[{"nested":{"path":"notes","query":{"match_all":{}},"inner_hits":{}}},{"term":{"n":"x"}}]}}}

GET places/_validate/query?explain&filter_path=explanations.explanation
{"query":{"regexp":{"nope":"a.*"}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"regexp":{"nope":"a.*"}}}

GET places/_validate/query?explain&filter_path=explanations.explanation
{"query":{"bool":{"must":{"regexp":{"nope":"a.*"}}}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"bool":{"must":{"regexp":{"nope":"a.*"}}}}}

GET places/_validate/query?explain&filter_path=explanations.explanation
{"query":{"bool":{"should":{"regexp":{"nope":{"value":"a.*","boost":2}}}}}}

GET places/_validate/query?rewrite&filter_path=explanations.explanation
{"query":{"bool":{"should":{"regexp":{"nope":{"value":"a.*","boost":2}}}}}}

GET places/_count
{"query":{"bool":{"query":[{"match":{"de":"x"}}],"boost":1}}}

GET places/_count
{"query":{"multi_match":{"query":"server","fields":["title"],"operator":5}}}

GET places/_count
{"query":{"simple_query_string":{"query":"x","fields":["title"],"boost":"x","_name":"one"}}}

GET places/_count
{"query":{"terms.x":{"tags":["GREEN"]}}}

GET places/_count
{"query":{"bool":{"must":[{"terms.x":{"tags":["GREEN"]}},{"match_all":{}}]}}}

GET places/_search
{"query":{"bool":{"query":[{"match":{"de":"x"}}],"boost":1}}}

GET places/_search
{"query":{"multi_match":{"query":"server","fields":["title"],"operator":5}}}

GET places/_search
{"query":{"simple_query_string":{"query":"x","fields":["title"],"boost":"x","_name":"one"}}}

GET places/_search
{"query":{"terms.x":{"tags":["GREEN"]}}}

GET places/_search
{"query":{"bool":{"must":[{"terms.x":{"tags":["GREEN"]}},{"match_all":{}}]}}}

GET places/_search
{"query":{"bool":{"must":[{"constant_score":{"filter":{"match_all":{}},"boost":2}},{"bool":{"filter":[{"bools":{"must":[{"exists":{"field":"also"}}]}}]}}]}}}

GET places/_search
{"query":{"ids":{"values":["1",[]]}}}

GET places/_search
{"query":{"ids":{"values":["1",[null]]}}}

GET places/_search
{"query":{"ids":{"values":["1",null]}}}

GET places/_search
{"query":{"ids":{"values":["1",{"a":1}]}}}

GET places/_search
{"query":{"ids":{"values":["1",1.5,true]}}}

GET places/_search
{"query":{"exists":{"field":""}}}

GET places/_search
{"_source":[null]}

GET places/_search
{"_source":["a",{"b":1}]}

GET places/_search
{"_source":{"includes":[null]}}

GET places/_search
{"_source":{"includes":[["a"]]}}

GET places/_search
{"docvalue_fields":["a",[]]}

GET places/_search
{"docvalue_fields":["a",["b"]]}

GET places/_search
{"docvalue_fields":[[["b"]]]}

GET places/_search
{"fields":[[5]]}

GET places/_search
{"query":{"range":{"n":{"from":true,"lte":{"value":"5"}}}}}

GET places/_search
{"query":{"terms":{"n":{"index":"places","id":"1","ath":"a"}}}}

GET places/_search
{"query":{"bool":{"must":[{"terms":{"n":{"index":"places","id":"1","ath":"a"}}}]}}}

GET places/_search
{"query":{"dis_max":{"queries":[{"match_all":{}},{"match_none":{}}],"tie_breaker":-1}}}

GET places/_search
{"query":{"dis_max":{"queries":[{"match_all":{}},{"match_none":{}}],"tie_breaker":5}}}

GET places/_search
{"query":{"multi_match":{"query":"a b","fields":["title","n"],"tie_breaker":5}}}

GET places/_search
{"query":{"match":{"title":{"query":"quick","fuzziness":-1}}}}

GET places/_search
{"query":{"match":{"title":{"query":"quick","fuzziness":5}}}}

GET places/_search
{"query":{"nested":{"path":["notes"],"query":{"match_all":{}},"score_mode":[null]}}}

GET places/_search
{"query":{"boosting":{"positive":{"match_all":{}},"negative":{"match_none":{}},"negative_boost":[0,0.5]}}}

GET places/_search
{"query":{"range":{"n":{"lte":["5"]}}}}

GET places/_search
{"query":{"range":{"n":{"lte":{"value":5}}}}}

GET places/_search
{"min_score":true}

GET places/_search
{"size":1,"collapse":{"field":"n"}}

GET places/_search
{"size":1,"sort":[{"n":"desc"}],"collapse":{"field":"n"}}

GET places/_search
{"stored_fields":"_none_","query":{"nested":{"path":"notes","query":{"match_all":{}},"inner_hits":{}}}}

GET places/_search
{"rescore":{"query":{"rescore_query":{"match":{"title":{"query":null}}}}}}

GET places/_search
{"rescore":{"query":{"rescore_query":{"term":{"n":"x"}}}}}

GET places/_search
{"sort":{"notes.stars":{"nested":{"path":"notes","filter":{"term":{"notes.stars":"x"}}}}}}

