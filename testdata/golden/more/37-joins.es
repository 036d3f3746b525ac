# questions with answers and comments, answers with votes
PUT join-qa
{"settings":{"number_of_shards":1},"mappings":{"properties":{"j":{"type":"join","relations":{"question":["answer","comment"],"answer":"vote"}},"text":{"type":"text"},"stars":{"type":"integer"},"by":{"type":"keyword"},"parts":{"type":"nested","properties":{"n":{"type":"integer"}}}}}}

PUT join-qa/_doc/q1
{"j":"question","text":"How do I reset a password","stars":3,"by":"ann","parts":[{"n":1},{"n":2}]}

PUT join-qa/_doc/q2?refresh
{"j":{"name":"question"},"text":"What is a shard","stars":5,"by":"bob"}

PUT join-qa/_doc/q3
{"j":"question","text":"Nobody answers a password question","stars":1,"by":"cid"}

PUT join-qa/_doc/a1?routing=q1
{"j":{"name":"answer","parent":"q1"},"text":"Press the password button","stars":4,"by":"bob"}

PUT join-qa/_doc/a2?routing=q1&refresh
{"j":{"name":"answer","parent":"q1"},"text":"Ask the admin for a new password password","stars":2,"by":"cid"}

PUT join-qa/_doc/a3?routing=q2
{"j":{"name":"answer","parent":"q2"},"text":"A shard is a part of an index","stars":5,"by":"ann"}

PUT join-qa/_doc/c1?routing=q2
{"j":{"name":"comment","parent":"q2"},"text":"Good question about a shard","stars":1,"by":"dan"}

PUT join-qa/_doc/v1?routing=q1
{"j":{"name":"vote","parent":"a1"},"stars":1,"by":"eve"}

PUT join-qa/_doc/v2?routing=q1
{"j":{"name":"vote","parent":"a1"},"stars":1,"by":"ann"}

PUT join-qa/_doc/v3?routing=q2
{"j":{"name":"vote","parent":"a3"},"stars":1,"by":"ann"}

PUT join-qa/_doc/a4?routing=zz
{"j":{"name":"answer","parent":"nothing"},"text":"An orphan password"}

PUT join-qa/_doc/x1?refresh
{"text":"no place at all"}

DELETE join-qa/_doc/v2?routing=q1&refresh

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password"}}}},"_source":false}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password shard"}},"score_mode":"max"}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password"}},"score_mode":"sum"}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password shard"}},"score_mode":"avg"}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password shard"}},"score_mode":"min","boost":3}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password shard"}},"score_mode":"none","boost":3}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"min_children":2}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"max_children":1}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"range":{"stars":{"gte":2}}},"min_children":1,"max_children":2,"score_mode":"sum"}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"min_children":0}},"_source":false}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"min_children":-1}}}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"max_children":-1}}}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"min_children":3,"max_children":2}}}

GET join-qa/_search
{"query":{"has_child":{"query":{"match_all":{}}}}}

GET join-qa/_search
{"query":{"has_child":{"type":"answer"}}}

GET join-qa/_search
{"query":{"has_child":{}}}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"score_mode":"total"}}}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"nope":1}}}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"nope":{}}}}

GET join-qa/_search
{"query":{"has_child":{"type":["answer"],"query":[{"match_all":{}}],"boost":null}},"_source":false}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":"x"}}}

GET join-qa/_search
{"query":{"has_child":{"type":"nope","query":{"match_all":{}}}}}

GET join-qa/_search
{"query":{"has_child":{"type":"question","query":{"match_all":{}}}}}

GET join-qa/_search
{"query":{"has_child":{"type":"nope","query":{"match_all":{}},"ignore_unmapped":true}}}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"nope":{}}}}}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"has_child":{"type":"vote","query":{"term":{"by":"eve"}},"score_mode":"max"}},"score_mode":"max"}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"has_parent":{"parent_type":"question","query":{"match":{"text":"password"}}}},"_source":false}

GET join-qa/_search
{"query":{"has_parent":{"parent_type":"question","query":{"match":{"text":"shard password"}},"score":true}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"has_parent":{"parent_type":"answer","query":{"has_parent":{"parent_type":"question","query":{"term":{"by":"ann"}}}}}},"_source":false}

GET join-qa/_search
{"query":{"has_parent":{"parent_type":"question","query":{"match_all":{}},"boost":2.5,"_name":"p"}},"_source":false,"size":2}

GET join-qa/_search
{"query":{"has_parent":{"parent_type":"vote","query":{"match_all":{}}}}}

GET join-qa/_search
{"query":{"has_parent":{"parent_type":"vote","query":{"match_all":{}},"ignore_unmapped":true}}}

GET join-qa/_search
{"query":{"has_parent":{"query":{"match_all":{}}}}}

GET join-qa/_search
{"query":{"has_parent":{"parent_type":"question"}}}

GET join-qa/_search
{"query":{"has_parent":{"type":"question","query":{"match_all":{}}}}}

GET join-qa/_search
{"query":{"has_parent":{"parent_type":"question","query":{"match_all":{}},"score":"maybe"}}}

GET join-qa/_search
{"query":{"parent_id":{"type":"answer","id":"q1"}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"parent_id":{"type":"vote","id":"a1","boost":2,"_name":"v"}},"_source":false}

GET join-qa/_search
{"query":{"parent_id":{"type":"answer","id":"nope"}}}

GET join-qa/_search
{"query":{"parent_id":{"type":"nope","id":"q1"}}}

GET join-qa/_search
{"query":{"parent_id":{"type":"nope","id":"q1","ignore_unmapped":true}}}

GET join-qa/_search
{"query":{"parent_id":{"type":"answer"}}}

GET join-qa/_search
{"query":{"parent_id":{"id":"q1"}}}

GET join-qa/_search
{"query":{"parent_id":{"type":"answer","id":{"a":1}}}}

GET join-qa/_search
{"query":{"parent_id":{"type":"answer","id":5,"x":1}}}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password"}},"score_mode":"max","inner_hits":{}}},"_source":["text"]}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"inner_hits":{"name":"some","size":1,"from":1,"sort":[{"stars":"desc"}],"_source":["by"],"docvalue_fields":["j","j#question"],"version":true,"seq_no_primary_term":true,"explain":true}}},"_source":false}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"inner_hits":{"size":0}}},"_source":false}

GET join-qa/_search
{"query":{"has_child":{"type":"answer","query":{"has_child":{"type":"vote","query":{"match_all":{}},"inner_hits":{"_source":["by"]}}},"inner_hits":{"_source":["by"]}}},"_source":false}

GET join-qa/_search
{"query":{"has_parent":{"parent_type":"question","query":{"match":{"text":"shard"}},"inner_hits":{"_source":["text"]}}},"_source":false}

GET join-qa/_search
{"query":{"bool":{"should":[{"has_child":{"type":"answer","query":{"match_all":{}},"inner_hits":{}}},{"has_child":{"type":"answer","query":{"match_all":{}},"inner_hits":{}}}]}}}

GET join-qa/_search
{"query":{"has_child":{"type":"nope","query":{"match_all":{}},"ignore_unmapped":true,"inner_hits":{}}}}

GET join-qa/_search
{"query":{"bool":{"should":[{"match_all":{}},{"has_child":{"type":"answer","query":{"match_all":{}},"inner_hits":{"_source":false}}}]}},"_source":false,"size":20}

GET join-qa/_search
{"query":{"nested":{"path":"parts","query":{"has_child":{"type":"answer","query":{"match_all":{}}}}}}}

GET join-qa/_search
{"query":{"bool":{"must":{"has_child":{"type":"comment","query":{"match_all":{}}}},"filter":{"term":{"j":"question"}}}},"_source":false}

GET join-qa/_search
{"query":{"bool":{"must_not":{"has_child":{"type":"answer","query":{"match_all":{}}}},"filter":{"term":{"j":"question"}}}},"_source":false}

GET join-qa/_validate/query?explain=true
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password"}}}}}

GET join-qa/_validate/query?rewrite=true
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password"}}}}}

GET join-qa/_validate/query?rewrite=true
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password"}},"score_mode":"avg"}}}

GET join-qa/_validate/query?rewrite=true
{"query":{"has_parent":{"parent_type":"question","query":{"match":{"text":"password"}},"score":true}}}

GET join-qa/_validate/query?explain=true
{"query":{"parent_id":{"type":"answer","id":"q1"}}}

GET join-qa/_explain/q2
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password"}},"score_mode":"max"}}}

GET join-qa/_explain/x1
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password"}}}}}

GET join-qa/_explain/a1?routing=q1
{"query":{"has_parent":{"parent_type":"question","query":{"match":{"text":"password"}},"score":true}}}

GET join-qa/_count
{"query":{"has_child":{"type":"vote","query":{"match_all":{}}}}}

GET join-qa/_search?search_type=dfs_query_then_fetch
{"query":{"has_child":{"type":"answer","query":{"match":{"text":"password"}},"score_mode":"max"}},"_source":false}

GET join-qa/_search
{"query":{"function_score":{"query":{"has_child":{"type":"answer","query":{"function_score":{"field_value_factor":{"field":"stars"}}},"score_mode":"avg"}},"weight":2}},"_source":false,"explain":true}

GET join-qa/_search
{"query":{"term":{"j":"answer"}},"_source":false,"fields":["j"],"docvalue_fields":["j","j#question","j#answer"],"sort":["j#question"]}

GET join-qa/_search
{"query":{"terms":{"j":["vote","comment"]}},"_source":false,"sort":[{"j":"desc"}]}

GET join-qa/_search
{"query":{"prefix":{"j":"ans"}},"_source":false}

GET join-qa/_search
{"query":{"wildcard":{"j":"*e*"}},"_source":false}

GET join-qa/_search
{"query":{"regexp":{"j":"vo.*"}},"_source":false}

GET join-qa/_search
{"query":{"fuzzy":{"j":"answr"}},"_source":false}

GET join-qa/_search
{"query":{"range":{"j":{"gte":"comment","lt":"question"}}},"_source":false}

GET join-qa/_search
{"query":{"match":{"j":"answer"}},"_source":false}

GET join-qa/_search
{"query":{"match_phrase":{"j":"answer vote"}},"_source":false}

GET join-qa/_search
{"query":{"match_phrase_prefix":{"j":"ans"}},"_source":false}

GET join-qa/_search?q=j:answer&_source=false

GET join-qa/_search?q=answer&_source=false

GET join-qa/_search
{"query":{"exists":{"field":"j"}},"_source":false,"size":20}

GET join-qa/_search
{"query":{"exists":{"field":"j#answer"}},"_source":false}

GET join-qa/_search
{"query":{"term":{"j#question":"q1"}},"_source":false}

GET join-qa/_search
{"query":{"match_all":{}},"fields":["*"],"_source":false}

GET join-qa/_search
{"query":{"match_all":{}},"fields":["j*"],"_source":false}

GET join-qa/_search
{"size":0,"aggs":{"kinds":{"terms":{"field":"j"},"aggs":{"parents":{"terms":{"field":"j#question"}}}},"n":{"cardinality":{"field":"j#answer"}},"m":{"missing":{"field":"j"}},"c":{"value_count":{"field":"j"}}}}

GET join-qa/_search
{"size":0,"query":{"match":{"text":"password"}},"aggs":{"to":{"children":{"type":"answer"},"aggs":{"who":{"terms":{"field":"by"}},"s":{"stats":{"field":"stars"}},"votes":{"children":{"type":"vote"},"aggs":{"by":{"terms":{"field":"by"}}}}}}}}

GET join-qa/_search
{"size":0,"aggs":{"asked":{"terms":{"field":"by"},"aggs":{"to":{"children":{"type":"answer"},"aggs":{"who":{"terms":{"field":"by"}},"top":{"top_hits":{"size":1,"_source":["by"],"sort":[{"stars":"desc"}]}}}}}}}}

GET join-qa/_search
{"size":0,"aggs":{"answered":{"terms":{"field":"by"},"aggs":{"back":{"parent":{"type":"answer"},"aggs":{"who":{"terms":{"field":"by"}},"best":{"max":{"field":"stars"}}}}}}}}

GET join-qa/_search
{"size":0,"aggs":{"asked":{"terms":{"field":"by","order":{"to>m":"desc"}},"aggs":{"to":{"children":{"type":"answer"},"aggs":{"m":{"avg":{"field":"stars"}}}}}}}}

GET join-qa/_search
{"size":0,"aggs":{"asked":{"terms":{"field":"by","order":{"to":"desc"}},"aggs":{"to":{"children":{"type":"answer"}}}}}}

GET join-qa/_search?typed_keys
{"size":0,"aggs":{"to":{"children":{"type":"answer"}},"back":{"parent":{"type":"vote"}}}}

GET join-qa/_search
{"size":0,"aggs":{"to":{"children":{"type":"nope"},"aggs":{"m":{"max":{"field":"stars"}}}},"back":{"parent":{"type":"nope"}}}}

GET join-qa/_search
{"size":0,"aggs":{"to":{"children":{}}}}

GET join-qa/_search
{"size":0,"aggs":{"to":{"parent":{}}}}

GET join-qa/_search
{"size":0,"aggs":{"to":{"children":{"type":5}}}}

GET join-qa/_search
{"size":0,"aggs":{"to":{"children":{"kind":"answer"}}}}

GET join-qa/_search
{"size":0,"aggs":{"parts":{"nested":{"path":"parts"},"aggs":{"to":{"children":{"type":"answer"}}}}}}

PUT join-plain
{"mappings":{"properties":{"a":{"type":"keyword"}}}}

PUT join-plain/_doc/1?refresh
{"a":"b"}

GET join-plain/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}}}}}

GET join-plain/_search
{"query":{"has_parent":{"parent_type":"answer","query":{"match_all":{}}}}}

GET join-plain/_search
{"query":{"parent_id":{"type":"answer","id":"1"}}}

GET join-plain/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}},"ignore_unmapped":true,"inner_hits":{}}}}

GET join-plain/_search
{"size":0,"aggs":{"to":{"children":{"type":"answer"}}}}

GET join-plain/_search
{"size":0,"aggs":{"to":{"parent":{"type":"answer"}}}}

GET join-qa,join-plain/_search
{"query":{"has_child":{"type":"answer","query":{"match_all":{}}}},"_source":false}

PUT join-empty
{"mappings":{"properties":{"j":{"type":"join","relations":{"p":"c"}}}}}

GET join-empty/_search
{"query":{"has_child":{"type":"c","query":{"match_all":{}}}}}

GET join-empty/_validate/query?rewrite=true
{"query":{"has_child":{"type":"c","query":{"match_all":{}}}}}

GET join-empty/_search
{"size":0,"aggs":{"to":{"children":{"type":"c"}}}}

PUT join-empty/_doc/1?refresh
{"k":1}

GET join-empty/_validate/query?rewrite=true
{"query":{"has_child":{"type":"c","query":{"match_all":{}}}}}

PUT join-many
{"settings":{"number_of_shards":3},"mappings":{"properties":{"j":{"type":"join","relations":{"p":"c"}},"t":{"type":"text"},"n":{"type":"integer"}}}}

POST join-many/_bulk?refresh
{"index":{"_id":"p1"}}
{"j":"p","t":"red house"}
{"index":{"_id":"p2"}}
{"j":"p","t":"blue house"}
{"index":{"_id":"p3"}}
{"j":"p","t":"red car"}
{"index":{"_id":"c1","routing":"p1"}}
{"j":{"name":"c","parent":"p1"},"t":"red door","n":1}
{"index":{"_id":"c2","routing":"p1"}}
{"j":{"name":"c","parent":"p1"},"t":"blue door","n":2}
{"index":{"_id":"c3","routing":"p2"}}
{"j":{"name":"c","parent":"p2"},"t":"red door red","n":3}
{"index":{"_id":"c4","routing":"p3"}}
{"j":{"name":"c","parent":"p3"},"t":"green door","n":4}

GET join-many/_search
{"query":{"has_child":{"type":"c","query":{"match":{"t":"red door"}},"score_mode":"sum","inner_hits":{"_source":["t"]}}},"_source":["t"]}

GET join-many/_search?search_type=dfs_query_then_fetch
{"query":{"has_child":{"type":"c","query":{"match":{"t":"red door"}},"score_mode":"sum","inner_hits":{"_source":["t"]}}},"_source":["t"],"explain":true}

GET join-many/_search?search_type=dfs_query_then_fetch
{"query":{"has_parent":{"parent_type":"p","query":{"match":{"t":"red house"}},"score":true}},"_source":false}

GET join-many/_search
{"size":0,"aggs":{"c":{"children":{"type":"c"},"aggs":{"n":{"stats":{"field":"n"}}}},"p":{"parent":{"type":"c"},"aggs":{"n":{"value_count":{"field":"j"}}}}}}

POST join-many/_delete_by_query
{"query":{"has_child":{"type":"c","query":{"match":{"t":"green"}}}}}

PUT join-many/_settings
{"index.max_inner_result_window":2}

GET join-many/_search
{"query":{"has_child":{"type":"c","query":{"match_all":{}},"inner_hits":{"size":3}}}}

DELETE join-*
