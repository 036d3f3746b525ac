# numbers in texts are read as Java reads them
PUT lead-z
{"settings":{"number_of_shards":1},"mappings":{"properties":{"t":{"type":"text"},"n":{"type":"float"},"j":{"type":"join","relations":{"p":"c"}}}}}

PUT lead-z/_doc/1?refresh
{"t":"red house","j":"p"}

PUT lead-z/_doc/2?refresh&routing=1
{"t":"red door","n":2,"j":{"name":"c","parent":"1"}}

GET lead-z/_search
{"query":{"match":{"t":{"query":"red","boost":"2f"}}},"_source":false}

GET lead-z/_search
{"query":{"match":{"t":{"query":"red","boost":" 2 "}}},"_source":false}

GET lead-z/_search
{"query":{"match":{"t":{"query":"red","boost":"0x1p1"}}},"_source":false}

GET lead-z/_search
{"query":{"match":{"t":{"query":"red","boost":"inf"}}},"_source":false}

GET lead-z/_search
{"query":{"match":{"t":{"query":"red","boost":"1_0"}}},"_source":false}

GET lead-z/_search
{"query":{"multi_match":{"query":"red","fields":["t^2f"]}},"_source":false}

GET lead-z/_search
{"query":{"multi_match":{"query":"red","fields":["t^x"]}},"_source":false}

GET lead-z/_search?q=t:red^2f&_source=false

GET lead-z/_search
{"query":{"has_child":{"type":"c","query":{"match":{"t":"red"}},"score_mode":"sum","inner_hits":{}}},"_source":false}

GET lead-z/_search
{"query":{"span_first":{"match":[{"span_term":{"t":"red"}}],"end":1}}}

GET lead-z/_search
{"query":{"span_near":{"clauses":{"span_term":{"t":"red"}},"slop":0}}}

GET lead-z/_search
{"query":{"span_or":{"clauses":[],"boost":{}}}}

GET lead-z/_search
{"query":{"span_not":{"include":{"span_term":{"t":"red"}},"exclude":{"span_term":{"t":"door"}},"dist":null}},"_source":false}

GET lead-z/_search
{"query":{"match":{"t":"red"}},"rescore":{"query":{"rescore_query":{"match":{"t":"house"}},"query_weight":"2f","rescore_query_weight":" 0x1p1 "}},"_source":false}

GET lead-z/_search
{"query":{"match":{"t":"red"}},"rescore":{"query":{"rescore_query":{"match":{"t":"house"}},"query_weight":"x"}}}

GET lead-z/_search
{"query":{"match":{"t":{"query":"red","boost":""}}}}

GET lead-z/_search
{"query":{"match":{"t":{"query":"red","boost":"1..2"}}}}

GET lead-z/_search
{"query":{"match":{"t":{"query":"red","boost":"Infinity"}}}}

GET lead-z/_search
{"query":{"match":{"t":{"query":"red","boost":"NaN"}}}}

GET lead-z/_search
{"query":{"dis_max":{"queries":[{"match":{"t":"red"}}],"tie_breaker":"1e0d"}},"_source":false}

GET lead-z/_search
{"query":{"function_score":{"weight":"3d"}},"_source":false}

DELETE lead-z
