# Searches over several shards and indices, counts, explanations, several searches, templates.

PUT search-m
{ "settings": { "number_of_shards": 3, "number_of_routing_shards": 30 }, "mappings": { "properties": { "n": {"type":"long"}, "t": {"type":"text"}, "k": {"type":"keyword"}, "d": {"type":"date"}, "bin":{"type":"binary"} } } }

PUT search-n
{ "settings": { "number_of_shards": 1 }, "mappings": { "properties": { "n": {"type":"keyword"}, "t": {"type":"text","fielddata":true}, "d": {"type":"date"}, "k":{"type":"keyword","doc_values":false} } } }

PUT search-e

POST search-m/_bulk?refresh
{"index":{"_id":"1"}}
{"n":1,"t":"one fish","k":"a","d":"2020-01-01"}
{"index":{"_id":"2"}}
{"n":2,"t":"two fish","k":"b","d":"2020-01-02"}
{"index":{"_id":"3"}}
{"n":3,"t":"red fish fish","k":"a","d":"2020-01-03"}
{"index":{"_id":"4"}}
{"n":4,"t":"blue fish","k":"c","d":"2020-01-04"}
{"index":{"_id":"5"}}
{"n":2,"t":"old fish","k":"a","d":"2020-01-05"}
{"index":{"_id":"6"}}
{"n":2,"t":"new","k":"b","d":"2020-01-06"}

PUT search-n/_doc/1?refresh
{"n":"x","t":"fish tank","d":"2021-01-01"}

GET search-m/_search
{"sort":"n","_source":false}

GET search-m/_search
{"sort":["k",{"n":"desc"}],"_source":false,"from":1,"size":3}

GET search-m/_search
{"query":{"match":{"t":"fish"}},"_source":false}

GET search-m/_search?search_type=dfs_query_then_fetch
{"query":{"match":{"t":"fish"}},"_source":false}

GET search-m/_search?preference=_shards:1
{"_source":false}

GET search-m/_search?routing=1,2
{"_source":false}

GET search-m,search-n/_search
{"sort":"d","_source":false}

GET search-m,search-n/_search
{"sort":{"d":"desc"},"_source":false,"size":2}

GET search-m,search-n/_search
{"sort":"n","_source":false}

GET search-m,search-n/_search
{"sort":"t"}

GET search-m,search-n/_search
{"docvalue_fields":["k"],"_source":false}

GET search-m,search-n/_search?allow_partial_search_results=false
{"docvalue_fields":["k"],"_source":false}

GET search-n,search-m/_search
{"docvalue_fields":["bin"],"_source":false}

GET search-m/_search
{"docvalue_fields":["t"],"_source":false}

GET search-m/_search
{"docvalue_fields":["t"],"query":{"ids":{"values":["1"]}},"_source":false}

GET search-m/_search
{"collapse":{"field":"k","inner_hits":{"name":"i","size":5,"sort":["n"],"_source":false}},"sort":[{"n":"desc"}],"_source":false}

GET search-m/_search
{"collapse":{"field":"n"},"query":{"match":{"t":"fish"}},"_source":false}

GET search-e/_search
{"sort":"n"}

GET search-e/_search
{"collapse":{"field":"n"}}

GET search-m,search-e/_search
{"sort":"n","_source":false}

GET search-m/_search?batched_reduce_size=2
{"_source":false,"size":1}

GET search-m/_search?pre_filter_shard_size=1
{"query":{"range":{"d":{"gt":"2020-01-05"}}},"_source":false}

GET search-m,search-n/_search?pre_filter_shard_size=1
{"query":{"bool":{"filter":[{"range":{"d":{"gt":"2020-06-05"}}},{"match":{"t":"fish"}}]}},"_source":false}

GET search-m/_search?pre_filter_shard_size=1
{"query":{"term":{"zz":1}}}

GET search-m/_search?terminate_after=1
{"_source":false}

GET search-m/_search?rest_total_hits_as_int=true
{"_source":false,"size":1,"track_total_hits":false}

GET search-m/_count
{"query":{"match":{"t":"fish"}}}

GET search-m/_count?min_score=0.5
{"query":{"match":{"t":"fish"}}}

GET search-m/_count?terminate_after=1

GET search-m/_count
{"size":1}

GET search-m/_count
{"query":{"mtch":{}}}

GET search-m/_count
{"query":[]}

GET search-m/_validate/query?explain=true
{"query":{"match":{"t":"fish"}}}

GET search-m/_validate/query?all_shards=true&rewrite=true
{"query":{"match":{"t":"fish tank"}}}

GET search-m/_validate/query?explain=true
{"query":{"range":{"d":{"gt":"zz"}}}}

GET search-m/_explain/1
{"query":{"match":{"t":"fish"}}}

GET search-m/_explain/99
{"query":{"match":{"t":"fish"}}}

GET search-m/_explain/1
{"query":{"mtch":{}}}

GET search-m/_explain/1?q=t:one&_source=n

GET _msearch
{"index":"search-m"}
{"query":{"match":{"t":"fish"}},"size":1,"_source":false}
{"index":"nope"}
{}
{"index":["search-m","search-n"],"search_type":"dfs_query_then_fetch","preference":"_local"}
{"size":0}
{"index":"search-m","routing":"1"}
{"_source":false}

GET _msearch
{"index":"search-m","foo":1}
{}

GET _msearch
{"index":"search-m","ignore_unavailable":"x"}
{}

GET _msearch
{"index":"search-m"}
{"query":{"mtch":{}}}

GET search-m/_msearch
{}
{"query":{"match_none":{}}}

GET _msearch?max_concurrent_searches=0
{}
{}

GET _render/template
{"source":"{{"}

GET _render/template
{"source":"{{}}"}

GET _render/template
{"source":"{{#a}}{{/b}}"}

GET _render/template
{"source":"{{/b}}"}

GET _render/template
{"source":"{{{a}}"}

GET _render/template
{"source":"{{>p}}"}

GET _render/template
{"source":"{{=a}}"}

GET _render/template
{"source":"{{#join}}a{{b}}{{/join}}"}

GET _render/template
{"source":"{{#toJson}}{{/toJson}}"}

GET _render/template
{"source":"{\"a\":\"{{a}}\",\"b\":\"{{b.c}}\",\"l\":\"{{l}}\",\"m\":\"{{m}}\"}","params":{"a":1.0,"b":{"c":true},"l":[1,"x",null],"m":{"z":1,"y":[1]}}}

GET _render/template
{"source":"{\"a\":{{#toJson}}m{{/toJson}},\"b\":[{{#l}}\"{{.}}\",{{/l}}0],\"s\":{{l.size}}}","params":{"l":[1,"x"],"m":{"zed":1,"yy":[1.50,null],"abc":"é\""}}}

GET _render/template
{"source":"{\"a\":\"{{^x}}no{{/x}}{{#x}}yes{{/x}}\",\"e\":\"{{#e}}E{{/e}}{{^e}}F{{/e}}\",\"z\":\"{{#z}}Z{{/z}}\"}","params":{"x":"","e":[],"z":0}}

GET _render/template
{"source":""}

GET _render/template
{"source":"","params":{}}

GET _render/template
{"source":5}

GET _render/template
{"sourc":"x"}

GET _render/template
{"source":"x","params":[]}

GET _render/template
{"id":"x","source":"{}"}

PUT _scripts/search-x
{"script":{"lang":"mustache","source":"{\"size\":{{n}}}"}}

PUT _scripts/search-x/template
{"script":{"lang":"mustache","source":"{{#a}}"}}

PUT _scripts/search-x/nocontext
{"script":{"lang":"mustache","source":"{}"}}

PUT _scripts/search-x/score
{"script":{"lang":"mustache","source":"{}"}}

PUT _scripts/search-y
{"script":{"lang":"mustache","source":"{}","options":{"content_type":"text/plain"}}}

PUT _scripts/search-y
{"script":{"lang":"nope","source":"{}"}}

PUT _scripts/search-y
{}

GET _scripts/search-y

PUT _scripts/search-z
{"script":{"lang":"mustache"}}

PUT _scripts/search-z
{"script":{"lang":5,"source":"x"}}

GET search-m/_search/template?size=1
{"id":"search-x","params":{"n":2}}

GET search-m/_search/template
{"source":{"query":{"match_all":{}},"size":"{{n}}"},"params":{"n":1},"explain":false,"profile":false}

GET search-m/_search/template?rest_total_hits_as_int=true
{"source":"{\"size\":0}"}

GET search-m/_search/template?rest_total_hits_as_int=true
{"source":"{\"size\":0,\"track_total_hits\":1}"}

GET search-m/_search/template?foo=1
{"source":"{\"size\":0}"}

GET _msearch/template
{"index":"search-m"}
{"foo":1}

GET _msearch/template
{"index":"search-m"}
{"params":{}}

GET _msearch/template
{"index":"search-m"}
{"source":"{\"size\":0}"}
{"index":"nope"}
{"source":"{\"size\":0}"}
{"index":"search-m"}
{"source":"{{#a}}"}

DELETE _scripts/search-x

DELETE _scripts/search-y

DELETE _scripts/search-z

GET nope/_search_shards?ignore_unavailable=false
