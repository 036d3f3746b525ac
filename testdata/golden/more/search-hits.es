# What hits show, collapsing, inner hits, rescoring, and mistakes in bodies.

PUT search-a
{ "settings": { "number_of_shards": 1 }, "mappings": { "properties": { "n": {"type":"long"}, "d": {"type":"double"}, "s": {"type":"scaled_float","scaling_factor":100}, "k": {"type":"keyword"}, "kn": {"type":"keyword","ignore_above":3,"null_value":"nil"}, "t": {"type":"text","fields":{"raw":{"type":"keyword"}}}, "b": {"type":"boolean","null_value":true}, "ip": {"type":"ip"}, "dt": {"type":"date","format":"yyyy-MM-dd||epoch_millis"}, "g": {"type":"geo_point"}, "al": {"type":"alias","path":"n"}, "cp": {"type":"keyword"}, "src": {"type":"keyword","copy_to":"cp"}, "im": {"type":"integer","ignore_malformed":true}, "o": {"type":"nested","properties": {"k": {"type":"keyword"}, "t": {"type":"text"}, "n": {"type":"integer"}, "in": {"type":"nested","properties": {"v": {"type":"integer"}, "w": {"type":"keyword"}}}}}, "dr": {"type":"date_range","format":"yyyy-MM-dd"}, "ir": {"type":"integer_range"}, "obj": {"properties": {"x": {"type":"integer"}, "y": {"type":"keyword","store":true}}} } } }

POST search-a/_bulk?refresh
{"index":{"_id":"1"}}
{"n":5,"d":1.5,"s":"3.145","k":["b","a"],"kn":["abc","abcd",null],"t":"quick fox","b":"true","ip":"10.0.0.1","dt":"2020-01-01","g":"10,20","src":"copied","im":"bad","o":[{"k":"x","t":"red car","n":1,"in":[{"v":1,"w":"p"},{"v":2,"w":"q"}]},{"k":"y","t":"blue car","n":5,"in":[{"v":7,"w":"p"}]}],"dr":{"gte":"2020-01-01","lt":"2020-02-01"},"ir":{"gte":1,"lte":5},"obj":{"x":[1,[2,3]],"y":"st"}}
{"index":{"_id":"2","routing":"rr"}}
{"n":"7","d":[0.5,"2.5"],"k":"a","kn":null,"t":["lazy","dog"],"b":null,"dt":1577923200000,"g":[{"lat":1,"lon":2},"3,4"],"o":{"k":"z","t":"red","n":3},"obj":[{"x":5},{"x":6,"y":"tt"}]}
{"index":{"_id":"3"}}
{"t":"quick quick dog","k":"a","o":[]}
{"index":{"_id":"4"}}
{"n":5,"k":"b","o":[{"n":9,"t":"red red","in":{"v":100,"w":"p"}}]}

GET search-a/_search
{"fields":["*"],"_source":false}

GET search-a/_search
{"fields":["al","cp","t.raw","obj.x","obj.y","kn"],"_source":false}

GET search-a/_search
{"fields":[{"field":"dt","format":"dd/MM/yyyy"},{"field":"g","format":"wkt"},"dr","ir","b","im"],"_source":false}

GET search-a/_search
{"fields":[{"field":"n","format":"x"}]}

GET search-a/_search
{"fields":[{"field":"t","format":"x"}]}

GET search-a/_search
{"fields":[{"field":"g","format":"x"}]}

GET search-a/_search
{"fields":[{"field":"dt","format":"QQQQQQQQ"}]}

GET search-a/_search
{"fields":["o.k","o.*","_id","obj"],"_source":["n"]}

GET search-a/_search
{"fields":"n"}

GET search-a/_search
{"fields":[1,true],"size":1,"_source":false}

GET search-a/_search
{"fields":[null]}

GET search-a/_search
{"fields":[],"size":1}

GET search-a/_search
{"docvalue_fields":["*"],"_source":false,"size":1}

GET search-a/_search
{"docvalue_fields":["n","d",{"field":"d","format":"0.00"},{"field":"n","format":"#,##0.00"},{"field":"s","format":"0.0%"},"g","k"],"_source":false}

GET search-a/_search
{"docvalue_fields":[{"field":"n","format":"0#"}]}

GET search-a/_search
{"docvalue_fields":[{"field":"n","format":"use_field_mapping"},"al"],"_source":false,"size":1}

GET search-a/_search
{"docvalue_fields":[{"field":"g","format":"x"}]}

GET search-a/_search
{"docvalue_fields":[{"field":"ip","format":"x"}]}

GET search-a/_search
{"docvalue_fields":["t.raw","obj.*"],"_source":false}

GET search-a/_search
{"stored_fields":["obj.y","_routing","n"]}

GET search-a/_search
{"stored_fields":["obj"]}

GET search-a/_search
{"stored_fields":["obj.*","_source"],"size":1}

GET search-a/_search
{"stored_fields":["_none_","n"]}

GET search-a/_search
{"stored_fields":"_none_","fields":["n"]}

GET search-a/_search
{"stored_fields":"_none_"}

GET search-a/_search
{"collapse":{"field":"n"},"sort":"n","_source":false}

GET search-a/_search
{"collapse":{"field":"n","inner_hits":{"name":"g","size":2,"sort":[{"_id":"desc"}],"_source":false}},"_source":false}

GET search-a/_search
{"query":{"match":{"t":"quick dog"}},"collapse":{"field":"n","inner_hits":{"name":"g","explain":false,"version":true,"seq_no_primary_term":true,"docvalue_fields":["n"],"fields":["dt"]}},"_source":false}

GET search-a/_search
{"query":{"match":{"t":"quick dog"}},"collapse":{"field":"n","inner_hits":{"name":"g","explain":true,"size":1}},"_source":false,"track_scores":true}

GET search-a/_search
{"collapse":{"field":"k"}}

GET search-a/_search
{"collapse":{"field":"d"}}

GET search-a/_search
{"collapse":{"field":"dt"}}

GET search-a/_search
{"collapse":{"field":"n","inner_hits":{}},"_source":false,"size":1}

GET search-a/_search
{"collapse":{"field":"n","inner_hits":[{"name":"a"},{"name":"a"}]},"_source":false,"size":1}

GET search-a/_search
{"collapse":{"field":"n","inner_hits":[3]}}

GET search-a/_search
{"collapse":{"field":"n","inner_hits":3}}

GET search-a/_search
{"collapse":{"field":"n","inner_hits":{"nam":"x"}}}

GET search-a/_search
{"collapse":{"field":"n","inner_hits":{"name":"x","from":-1}}}

GET search-a/_search
{"collapse":{"field":"n","inner_hits":{"name":"x","collapse":{"field":"b"}}},"_source":false}

GET search-a/_search
{"collapse":{"field":"n","inner_hits":{"name":"x","collapse":{"field":"b","inner_hits":{}}}}}

GET search-a/_search
{"collapse":{"field":"n","max_concurrent_group_searches":0}}

GET search-a/_search
{"collapse":{"field":""}}

GET search-a/_search
{"collapse":"n"}

POST search-a/_search?scroll=1m
{"collapse":{"field":"n"}}

GET search-a/_search
{"query":{"nested":{"path":"o","query":{"match":{"o.t":"red"}},"inner_hits":{}}},"_source":false}

GET search-a/_search
{"query":{"nested":{"path":"o","query":{"match":{"o.t":"red"}},"inner_hits":{"name":"h","size":1,"from":0,"sort":[{"o.n":"desc"}],"_source":["o.n"],"docvalue_fields":["o.k"],"fields":["o.t"],"version":true,"explain":true}}},"_source":false}

GET search-a/_search
{"query":{"nested":{"path":"o","query":{"match_all":{}},"inner_hits":{"_source":false,"sort":["_doc"],"track_scores":true}}},"_source":false}

GET search-a/_search
{"query":{"nested":{"path":"o","query":{"nested":{"path":"o.in","query":{"term":{"o.in.w":"p"}},"inner_hits":{"name":"deep"}}},"inner_hits":{"name":"up"}}},"_source":false}

GET search-a/_search
{"query":{"nested":{"path":"o","query":{"nested":{"path":"o.in","query":{"term":{"o.in.w":"p"}},"inner_hits":{"name":"deep"}}}}},"_source":false}

GET search-a/_search
{"query":{"nested":{"path":"o.in","query":{"range":{"o.in.v":{"gte":2}}},"inner_hits":{}}},"_source":false}

GET search-a/_search
{"query":{"bool":{"should":[{"nested":{"path":"o","query":{"term":{"o.k":"x"}},"inner_hits":{"name":"a"}}},{"nested":{"path":"o","query":{"term":{"o.k":"y"}},"inner_hits":{"name":"b"}}}]}},"_source":false}

GET search-a/_search
{"query":{"bool":{"should":[{"nested":{"path":"o","query":{"term":{"o.k":"x"}},"inner_hits":{}}},{"nested":{"path":"o","query":{"term":{"o.k":"y"}},"inner_hits":{}}}]}},"_source":false}

GET search-a/_search
{"query":{"nested":{"path":"o","query":{"match_all":{}},"inner_hits":{"size":101}}}}

GET search-a/_search
{"query":{"nested":{"path":"o","query":{"match_all":{}},"inner_hits":{"seq_no_primary_term":true}}}}

GET search-a/_search
{"query":{"nested":{"path":"o","query":{"match_all":{}},"inner_hits":{"sizee":1}}}}

GET search-a/_search
{"query":{"bool":{"must":{"nested":{"path":"o","query":{"match_all":{}},"inner_hits":{"size":"a"}}}}}}

GET search-a/_search
{"query":{"nested":{"path":"zz","query":{"match_all":{}},"ignore_unmapped":true,"inner_hits":{}}}}

GET search-a/_search
{"query":{"nested":{"path":"o","query":{"match":{"o.t":{"query":"red","_name":"nm"}}},"inner_hits":{"size":1,"_source":{"excludes":["o.in"]}}}},"_source":false}

GET search-a/_search
{"post_filter":{"nested":{"path":"o","query":{"term":{"o.k":"x"}},"inner_hits":{"stored_fields":"_none_"}}},"_source":false}

GET search-a/_search
{"query":{"match":{"t":"quick"}},"rescore":{"window_size":1,"query":{"rescore_query":{"match":{"t":"dog"}},"rescore_query_weight":2}},"explain":true,"_source":false}

GET search-a/_search
{"query":{"match":{"t":"quick"}},"rescore":[{"window_size":2,"query":{"score_mode":"multiply","rescore_query":{"match":{"t":"dog"}}}},{"window_size":1,"query":{"score_mode":"min","query_weight":0.5,"rescore_query":{"match_all":{}}}}],"explain":true,"_source":false}

GET search-a/_search
{"rescore":{"window_size":"x","query":{"rescore_query":{"match_all":{}}}}}

GET search-a/_search
{"rescore":{"foo":1}}

GET search-a/_search
{"rescore":{"learning":{}}}

GET search-a/_search
{"rescore":{"query":{"rescore_query":{"match_all":{}},"query_weight":"a"}}}

GET search-a/_search
{"from":-5,"_source":false,"size":1}

GET search-a/_search
{"size":-5,"_source":false}

GET search-a/_search
{"from":"1","size":"1","_source":false}

GET search-a/_search
{"from":1.7,"_source":false,"size":1}

GET search-a/_search
{"from":null}

GET search-a/_search
{"track_total_hits":-2}

GET search-a/_search
{"track_total_hits":"true","_source":false,"size":0}

GET search-a/_search
{"track_total_hits":2,"_source":false,"size":0}

GET search-a/_search
{"min_score":"1.5","_source":false}

GET search-a/_search
{"min_score":"x"}

GET search-a/_search
{"version":"yes"}

GET search-a/_search
{"timeout":"x"}

GET search-a/_search
{"timeout":1}

GET search-a/_search
{"terminate_after":1,"_source":false}

GET search-a/_search
{"terminate_after":-1,"_source":false,"size":0}

GET search-a/_search
{"ext":{"x":1}}

GET search-a/_search
{"ext":{},"size":0}

GET search-a/_search
{"stats":["a"],"size":0}

GET search-a/_search
{"stats":[1]}

GET search-a/_search
{"slice":{"id":0,"max":2}}

GET search-a/_search
{"slice":{"id":2,"max":2}}

GET search-a/_search
{"slice":{"field":"t","id":0,"max":2}}

POST search-a/_search?scroll=1m
{"slice":{"field":"t","id":0,"max":2}}

POST search-a/_search?scroll=1m
{"slice":{"field":"k","id":0,"max":2}}

POST search-a/_search?scroll=1m
{"slice":{"field":"n","id":0,"max":2},"_source":false}

POST search-a/_search?scroll=1m
{"slice":{"id":1,"max":3},"_source":false}

POST search-a/_search?scroll=1m
{"slice":{"id":1,"max":2000}}

GET search-a/_search
{"_source":{"includes":["n",3]}}

GET search-a/_search
{"_source":3}

GET search-a/_search
{"_source":["o.*"],"size":1}

GET search-a/_search
{"nope":1}

GET search-a/_search
{"nope":{}}

GET search-a/_search
{"nope":[]}

GET search-a/_search
[]

GET search-a/_search?batched_reduce_size=1

GET search-a/_search?typed_keys=x

GET search-a/_search?search_type=x
