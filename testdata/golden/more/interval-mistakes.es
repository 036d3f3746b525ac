PUT sayings
{"settings":{"number_of_shards":1,"analysis":{"filter":{"syn":{"type":"synonym_graph","synonyms":["fox, red animal","cold => very cold, chilly"]}},"analyzer":{"graph":{"tokenizer":"standard","filter":["lowercase","syn"]}}}},"mappings":{"properties":{"t":{"type":"text"},"s":{"type":"text"},"p":{"type":"text","index_prefixes":{"min_chars":2,"max_chars":4}},"k":{"type":"keyword"},"n":{"type":"long"},"np":{"type":"text","index_options":"freqs"},"no":{"type":"text","index":false},"al":{"type":"alias","path":"t"},"sayt":{"type":"search_as_you_type"}}}}

POST sayings/_bulk?refresh
{"index":{"_id":"1"}}
{"t":"a b c a very cold fox","s":"a b","p":"abc","k":"a","n":5,"np":"a b","no":"a","sayt":"a b"}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":1}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"1e3"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":{"containing":{}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":[{"any_of":{"intervals":[{"match":{"q":1}}]}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"k"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","max_gaps":1.5}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","max_gaps":[{"match":{"query":"a"}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","max_gaps":{"containing":{"match":{"query":"b"},"x":1}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","max_gaps":"AUTO:1,2"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","ordered":null}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","ordered":[1]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","ordered":[1,{"match":{"query":"a"}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","ordered":{"Containing":{"match":{"query":"b"}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","ordered":"standard"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","analyzer":"x"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","analyzer":{"a":1}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","analyzer":[{"match":{"query":"a"},"prefix":{}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","analyzer":{"containing":{"match":{}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","analyzer":"zz"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","use_field":"1"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","use_field":99999999999}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","use_field":{"containing":[]}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","use_field":[{"all_of":{}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","use_field":"np"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","filter":-1}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","filter":{"match":{"query":"a"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","filter":{"containing":{"nope":{}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","filter":"auto"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","filter":"n"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","boost":[]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","boost":[{"match":{"query":"a"}},1]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","boost":{"containing":{"match":{"query":"b"}},"before":{}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","boost":"keyword"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","nope":true}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","nope":{}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","nope":[[{"match":{"query":"a"}}]]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","nope":{"inside":{"match":{"query":"b"}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","nope":"s"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":""}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":[null]}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"containing":{"match":{"query":"b"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"containing":{"match":"x"}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":"al"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"s":{"match":{"query":"a b"}}}}}

GET sayings/_validate/query?explain
{"query":{"intervals":{"k":{"match":{"query":"a b"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a b","use_field":"np"}}}}}

GET sayings/_validate/query?explain
{"query":{"intervals":{"t":{"match":{"query":"a b","use_field":"al"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"_id":{"match":{"query":"a b"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":"x"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":{"a":1}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"},"prefix":{}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":{"containing":{"match":{}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":"zz"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"ordered":"1"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"ordered":99999999999}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"ordered":{"containing":[]}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"ordered":[{"all_of":{}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"ordered":"np"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"max_gaps":-1}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"max_gaps":{"match":{"query":"a"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"max_gaps":{"containing":{"nope":{}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"max_gaps":"auto"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"max_gaps":"n"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"filter":[]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"filter":[{"match":{"query":"a"}},1]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"filter":{"containing":{"match":{"query":"b"}},"before":{}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"filter":"keyword"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"nope":true}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"nope":{}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"nope":[[{"match":{"query":"a"}}]]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"nope":{"inside":{"match":{"query":"b"}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"nope":"s"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":""}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":[null]}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"containing":{"match":{"query":"b"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":{"containing":{"match":"x"}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"all_of":"al"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"p":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}]}}}}}

GET sayings/_validate/query?explain
{"query":{"intervals":{"no":{"all_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":1.5}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":{"containing":{"match":{"query":"b"},"x":1}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":"AUTO:1,2"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"filter":null}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"filter":[1]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"filter":[1,{"match":{"query":"a"}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"filter":{"Containing":{"match":{"query":"b"}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"filter":"standard"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"ordered":"x"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"ordered":{"a":1}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"ordered":[{"match":{"query":"a"},"prefix":{}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"ordered":{"containing":{"match":{}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"ordered":"zz"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"nope":"1"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"nope":99999999999}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"nope":{"containing":[]}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"nope":[{"all_of":{}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}],"nope":"np"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":-1}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"match":{"query":"a"}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":{"containing":{"nope":{}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":"auto"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"any_of":"n"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"np":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"_id":{"any_of":{"intervals":[{"match":{"query":"a"}},{"match":{"query":"b"}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"1"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":99999999999}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":{"containing":[]}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":[{"all_of":{}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"np"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","analyzer":-1}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","analyzer":{"match":{"query":"a"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","analyzer":{"containing":{"nope":{}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","analyzer":"auto"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","analyzer":"n"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","use_field":[]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","use_field":[{"match":{"query":"a"}},1]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","use_field":{"containing":{"match":{"query":"b"}},"before":{}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","use_field":"keyword"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","filter":true}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","filter":{}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","filter":[[{"match":{"query":"a"}}]]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","filter":{"inside":{"match":{"query":"b"}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","filter":"s"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","nope":""}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","nope":[null]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","nope":{"containing":{"match":{"query":"b"}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","nope":{"containing":{"match":"x"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","nope":"al"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":1}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":"1e3"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"containing":{}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":[{"any_of":{"intervals":[{"match":{"q":1}}]}}]}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":"k"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","use_field":"s"}}}}}

GET sayings/_validate/query?explain
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","use_field":"k"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"no":{"prefix":{"prefix":"a"}}}}}

GET sayings/_validate/query?explain
{"query":{"intervals":{"sayt":{"prefix":{"prefix":"a"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"prefix":{"prefix":"a","use_field":"_id"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"1"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":99999999999}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":{"containing":[]}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":[{"all_of":{}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"np"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","analyzer":-1}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","analyzer":{"match":{"query":"a"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","analyzer":{"containing":{"nope":{}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","analyzer":"auto"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","analyzer":"n"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","use_field":[]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","use_field":[{"match":{"query":"a"}},1]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","use_field":{"containing":{"match":{"query":"b"}},"before":{}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","use_field":"keyword"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","nope":true}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","nope":{}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","nope":[[{"match":{"query":"a"}}]]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","nope":{"inside":{"match":{"query":"b"}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","nope":"s"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":""}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":[null]}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"containing":{"match":{"query":"b"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"containing":{"match":"x"}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":"al"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"s":{"wildcard":{"pattern":"a*"}}}}}

GET sayings/_validate/query?explain
{"query":{"intervals":{"k":{"wildcard":{"pattern":"a*"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","use_field":"np"}}}}}

GET sayings/_validate/query?explain
{"query":{"intervals":{"t":{"wildcard":{"pattern":"a*","use_field":"al"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"_id":{"wildcard":{"pattern":"a*"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"x"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":{"a":1}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":[{"match":{"query":"a"},"prefix":{}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":{"containing":{"match":{}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"zz"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","fuzziness":"1"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","fuzziness":99999999999}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","fuzziness":{"containing":[]}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","fuzziness":[{"all_of":{}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","fuzziness":"np"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","prefix_length":-1}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","prefix_length":{"match":{"query":"a"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","prefix_length":{"containing":{"nope":{}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","prefix_length":"auto"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","prefix_length":"n"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","transpositions":[]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","transpositions":[{"match":{"query":"a"}},1]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","transpositions":{"containing":{"match":{"query":"b"}},"before":{}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","transpositions":"keyword"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","analyzer":true}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","analyzer":{}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","analyzer":[[{"match":{"query":"a"}}]]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","analyzer":{"inside":{"match":{"query":"b"}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","analyzer":"s"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","use_field":""}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","use_field":[null]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","use_field":{"containing":{"match":{"query":"b"}}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","use_field":{"containing":{"match":"x"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","use_field":"al"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","nope":1}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","nope":"1e3"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","nope":{"containing":{}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","nope":[{"any_of":{"intervals":[{"match":{"q":1}}]}}]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","nope":"k"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":1.5}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":[{"match":{"query":"a"}}]}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"containing":{"match":{"query":"b"},"x":1}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":"AUTO:1,2"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","term":"foc"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"p":{"fuzzy":{"term":"foc"}}}}}

GET sayings/_validate/query?explain
{"query":{"intervals":{"n":{"fuzzy":{"term":"foc"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","use_field":"no"}}}}}

GET sayings/_validate/query?explain
{"query":{"intervals":{"t":{"fuzzy":{"term":"foc","use_field":"sayt"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"boost":null}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"nope":true}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":"x"}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"}},"s":""}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"_name":1}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":-1}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"}},"s":1.5}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"_name":[1]}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"nope":{}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"a":1}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"boost":99999999999}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"nope":"1e3"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"}},"s":[{"match":{"query":"a"}}]}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"_name":[1,{"match":{"query":"a"}}]}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"nope":[[{"match":{"query":"a"}}]]}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":[{"match":{"query":"a"},"prefix":{}}]}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"boost":{"containing":[]}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"nope":{"containing":{}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"containing":{"nope":{}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"}},"s":{"containing":{"match":{"query":"b"},"x":1}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"_name":{"Containing":{"match":{"query":"b"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"nope":{"inside":{"match":{"query":"b"}}}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"containing":{"match":{}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"boost":[{"all_of":{}}]}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"nope":[{"any_of":{"intervals":[{"match":{"q":1}}]}}]}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":"auto"}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"}},"s":"AUTO:1,2"}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"_name":"standard"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"nope":"s"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":"zz"}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"a"},"boost":"np"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"nope":"k"}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":"n"}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"cold","analyzer":"graph"}}}}}

GET sayings/_validate/query?explain
{"query":{"intervals":{"t":{"match":{"query":"a cold","analyzer":"graph"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"ordered":true,"query":"very cold fox b","analyzer":"graph"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"max_gaps":2,"query":"a fox cold","analyzer":"graph"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"","analyzer":"graph"}}}}}

GET sayings/_search?filter_path=error,hits.total,status
{"query":{"intervals":{"t":{"match":{"query":"fox fox","analyzer":"graph"}}}}}
