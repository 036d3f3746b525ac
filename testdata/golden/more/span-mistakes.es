PUT spans
{"settings":{"number_of_shards":1},"mappings":{"properties":{"t":{"type":"text"},"s":{"type":"text"},"p":{"type":"text","index_prefixes":{"min_chars":2,"max_chars":4}},"k":{"type":"keyword"},"n":{"type":"long"},"f":{"type":"float"},"df":{"type":"double"},"hf":{"type":"half_float"},"sf":{"type":"scaled_float","scaling_factor":10},"i":{"type":"integer"},"sh":{"type":"short"},"d":{"type":"date"},"ip":{"type":"ip"},"b":{"type":"boolean"},"np":{"type":"text","index_options":"freqs"},"no":{"type":"text","index":false},"ir":{"type":"integer_range"},"g":{"type":"geo_point"},"al":{"type":"alias","path":"t"},"o":{"properties":{"x":{"type":"text"}}}}}}

POST spans/_bulk?refresh
{"index":{"_id":"1"}}
{"t":"a b c a","s":"a b","p":"abc","k":"a","n":5,"f":1.5,"df":2.5,"hf":1,"sf":1,"i":1,"sh":2,"d":"2020-01-01","ip":"10.0.0.1","b":true,"np":"a b","no":"a","ir":{"gte":1,"lte":3},"g":"1,2"}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":true}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[1]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":99999999999}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_near":{"clauses":[{"span_term":{"t":"a"}}],"boost":3}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"slop":""}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"slop":{"a":1}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"slop":[{"match":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"in_order":""}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"in_order":{"a":1}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"in_order":[{"match":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"boost":true,"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"boost":1,"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"boost":{},"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"boost":"1e3","clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"boost":{"match":{"t":"a"}},"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"boost":{"span_nope":{}},"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"_name":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"_name":99999999999}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"_name":[{"span_near":{"clauses":[{"span_term":{"t":"a"}}],"boost":3}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"nope":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"nope":99999999999}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"nope":[{"span_near":{"clauses":[{"span_term":{"t":"a"}}],"boost":3}}]}}}

GET spans/_validate/query?explain
{"query":{"span_or":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":"x"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":-1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":{}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":"1e3"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":{"match":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":{"span_nope":{}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"boost":"x","clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"boost":1.5,"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"boost":{"a":1},"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"boost":[[{"span_term":{"t":"a"}}]],"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"boost":[{"match":{"t":"a"}}],"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"boost":[{"term":{}}],"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"_name":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"_name":[[{"span_term":{"t":"a"}}]]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"_name":[{"term":{}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"nope":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"nope":[[{"span_term":{"t":"a"}}]]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_or":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}],"nope":[{"term":{}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"end":3}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"end":3,"match":""}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"end":3,"match":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"end":3,"match":{"a":1}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"end":3,"match":[[{"span_term":{"t":"a"}}]]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"end":3,"match":[{"match":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"end":3,"match":[{"term":{}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":-1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":"1e3"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":{"span_nope":{}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"boost":""}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"boost":[]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"boost":[null]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"boost":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"boost":{"span_term":{"t":{"value":"a","boost":2}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"_name":null}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"_name":[]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"_name":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"nope":null}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"nope":[]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"nope":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_first":{"match":{"span_term":{"t":"a"}},"end":3,"match":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"exclude":{"span_term":{"t":"b"}},"include":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"exclude":{"span_term":{"t":"b"}},"include":[[{"span_term":{"t":"a"}}]]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"exclude":{"span_term":{"t":"b"}},"include":[{"term":{}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":[[{"span_term":{"t":"a"}}]]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":[{"term":{}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"dist":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"dist":[[{"span_term":{"t":"a"}}]]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"dist":[{"term":{}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"pre":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"pre":[[{"span_term":{"t":"a"}}]]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"pre":[{"term":{}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"post":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"post":[[{"span_term":{"t":"a"}}]]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"post":[{"term":{}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"boost":"","include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"boost":[],"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"boost":[null],"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"boost":{"span_term":{"t":"a"}},"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"boost":{"span_term":{"t":{"value":"a","boost":2}}},"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"_name":true}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"_name":[1]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"_name":[{"span_term":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"nope":true}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"nope":[1]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"b"}},"nope":[{"span_term":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_not":[]}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"little":{"span_term":{"t":"a"}},"big":null}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"little":{"span_term":{"t":"a"}},"big":[]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"little":{"span_term":{"t":"a"}},"big":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":null}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":[]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"boost":null}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"boost":"1"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"boost":[1]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"boost":99999999999}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"boost":[{"span_term":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"boost":[{"span_near":{"clauses":[{"span_term":{"t":"a"}}],"boost":3}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"_name":"x"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"_name":{}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"_name":{"match":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"nope":"x"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"nope":{}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"nope":{"match":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_containing":"x"}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"little":{"span_term":{"t":"a"}},"big":true}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"little":{"span_term":{"t":"a"}},"big":[1]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"little":{"span_term":{"t":"a"}},"big":[{"span_term":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":true}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":[1]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":[{"span_term":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"boost":null,"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"boost":"1","big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"boost":[1],"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"boost":99999999999,"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"boost":[{"span_term":{"t":"a"}}],"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"boost":[{"span_near":{"clauses":[{"span_term":{"t":"a"}}],"boost":3}}],"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"_name":""}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"_name":{"a":1}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"_name":[{"match":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"nope":""}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"nope":{"a":1}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}},"nope":[{"match":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_within":{"big":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"t":"b"}}]}},"little":{"span_term":{"t":"a"}}},"x":{}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"field":"s","query":"x"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"field":"s","query":{}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"field":"s","query":{"match":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"x"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":{}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":{"match":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","boost":true}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","boost":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","boost":{}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","boost":"1e3"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","boost":{"match":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","boost":{"span_nope":{}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","_name":"1"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","_name":[null]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","_name":{"span_term":{"t":{"value":"a","boost":2}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","nope":"1"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","nope":[null]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"field_masking_span":{"query":{"span_term":{"t":"a"}},"field":"s","nope":{"span_term":{"t":{"value":"a","boost":2}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":"x"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":-1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":"1e3"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"match":{"t":"a"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"span_nope":{}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"boost":"x"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"boost":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"boost":{"a":1}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"boost":[[{"span_term":{"t":"a"}}]]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"boost":[{"match":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"boost":[{"term":{}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"_name":-1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"_name":"1e3"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"_name":{"span_nope":{}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"nope":-1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"nope":"1e3"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"t":"a"}},"nope":{"span_nope":{}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","term":null}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","boost":true}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","_name":"x"}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","nope":""}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_gap":{"t":"1"}},{"span_term":{"t":"c"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":-1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","term":1.5}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","boost":[]}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","_name":[1]}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"a":1}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":[null]}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","term":99999999999}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","boost":"1e3"}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_gap":{"t":[[{"span_term":{"t":"a"}}]]}},{"span_term":{"t":"c"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":[{"span_term":{"t":"a"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","boost":{"match":{"t":"a"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_gap":{"t":[{"match":{"t":"a"}}]}},{"span_term":{"t":"c"}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":[{"span_near":{"clauses":[{"span_term":{"t":"a"}}],"boost":3}}]}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":{"value":"a","boost":{"span_nope":{}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_gap":{"t":[{"term":{}}]}},{"span_term":{"t":"c"}}]}}}

GET spans/_validate/query?explain
{"query":{"span_term":{"":"a"}}}

GET spans/_validate/query?explain
{"query":{"bool":{"must":[{"span_gap":{"t":1}}]}}}

GET spans/_validate/query?explain
{"query":{"span_or":{"clauses":[{"span_gap":{"t":1}}]}}}

GET spans/_validate/query?explain
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"s":"a"}}}}}

GET spans/_validate/query?explain
{"query":{"span_term":{"_id":"1"}}}

GET spans/_validate/query?explain
{"query":{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_term":{"al":"b"}}]}}}

GET spans/_validate/query?explain
{"query":{"span_not":{"include":{"span_term":{"t":"a"}},"exclude":{"span_term":{"t":"a"}},"dist":1,"pre":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"t":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"regexp":{"t":"a."}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"t":{"value":"a*","rewrite":"top_terms_2","boost":2}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"s":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"s":"a*"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"range":{"s":{}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"s":{"value":"abcdefgh"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"p":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"regexp":{"p":"a."}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"p":{"value":"a*","rewrite":"top_terms_2","boost":2}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"k":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"k":"a*"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"range":{"k":{}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"k":{"value":"abcdefgh"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"n":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"regexp":{"n":"a."}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"n":{"value":"a*","rewrite":"top_terms_2","boost":2}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"f":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"f":"a*"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"range":{"f":{}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"f":{"value":"abcdefgh"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"df":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"regexp":{"df":"a."}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"df":{"value":"a*","rewrite":"top_terms_2","boost":2}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"hf":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"hf":"a*"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"range":{"hf":{}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"hf":{"value":"abcdefgh"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"sf":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"regexp":{"sf":"a."}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"sf":{"value":"a*","rewrite":"top_terms_2","boost":2}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"i":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"i":"a*"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"range":{"i":{}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"i":{"value":"abcdefgh"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"sh":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"regexp":{"sh":"a."}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"sh":{"value":"a*","rewrite":"top_terms_2","boost":2}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"d":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"d":"a*"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"range":{"d":{}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"d":{"value":"abcdefgh"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"ip":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"regexp":{"ip":"a."}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"ip":{"value":"a*","rewrite":"top_terms_2","boost":2}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"b":1}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"wildcard":{"b":"a*"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"range":{"b":{}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"b":{"value":"abcdefgh"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"np":1.5}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"regexp":{"np":"a."}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"np":{"value":"ab","rewrite":"nope"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"no":"2020-01-01"}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"fuzzy":{"no":"ab"}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"no":{"value":"ab","rewrite":"top_terms_1"}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"range":{"no":{"gte":"a","lt":"b"}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"ir":"a"}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"range":{"ir":{"gte":1}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"ir":{"value":"ab","rewrite":"nope"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"g":"2020-01-01"}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"fuzzy":{"g":"ab"}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"g":{"value":"ab","rewrite":"top_terms_1"}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"range":{"g":{"gte":"a","lt":"b"}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"al":"a"}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"range":{"al":{"gte":1}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"al":{"value":"ab","rewrite":"nope"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"zz":"2020-01-01"}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"fuzzy":{"zz":"ab"}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"zz":{"value":"ab","rewrite":"top_terms_1"}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"range":{"zz":{"gte":"a","lt":"b"}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"o":"a"}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"range":{"o":{"gte":1}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"o":{"value":"ab","rewrite":"nope"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"_id":"2020-01-01"}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"fuzzy":{"_id":"ab"}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"_id":{"value":"ab","rewrite":"top_terms_1"}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"range":{"_id":{"gte":"a","lt":"b"}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"_index":"a"}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"range":{"_index":{"gte":1}}}}}}

GET spans/_validate/query?explain
{"query":{"span_multi":{"match":{"prefix":{"_index":{"value":"ab","rewrite":"nope"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_term":{"_seq_no":"2020-01-01"}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"fuzzy":{"_seq_no":"ab"}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"prefix":{"_seq_no":{"value":"ab","rewrite":"top_terms_1"}}}}}}

GET spans/_search?filter_path=error,hits.total,status
{"query":{"span_multi":{"match":{"range":{"_seq_no":{"gte":"a","lt":"b"}}}}}}
