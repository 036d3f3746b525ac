PUT kollation
{"mappings":{"properties":{"n":{"type":"icu_collation_keyword","language":"de","country":"DE","variant":"@collation=phonebook","null_value":"none","ignore_above":20},"i":{"type":"icu_collation_keyword","strength":"primary","store":true},"x":{"type":"icu_collation_keyword","index":false},"y":{"type":"icu_collation_keyword","doc_values":false}}}}

PUT kollation/_doc/1?refresh=true
{"n":"Öl","i":"Öl","x":"Öl","y":"Öl"}

PUT kollation/_doc/2?refresh=true
{"n":"Oel","i":"Oel","x":"Oel","y":"Oel"}

PUT kollation/_doc/3?refresh=true
{"n":"ol","i":"ol","x":"ol","y":"ol"}

PUT kollation/_doc/4?refresh=true
{"n":"zebra","i":"zebra","x":"zebra","y":"zebra"}

PUT kollation/_doc/5?refresh=true
{"n":"Äpfel","i":"Äpfel","x":"Äpfel","y":"Äpfel"}

PUT kollation/_doc/6?refresh=true
{"n":"apfel","i":"apfel","x":"apfel","y":"apfel"}

PUT kollation/_doc/7?refresh=true
{"n":"einlangerTextderzulangist","i":"einlangerTextderzulangist","x":"einlangerTextderzulangist","y":"einlangerTextderzulangist"}

PUT kollation/_doc/9?refresh=true
{"n":null,"i":5}

PUT kollation/_doc/10?refresh=true
{"n":["b","a"],"i":true}

PUT kollation/_doc/11?refresh=true
{"n":{"b":1}}

POST kollation/_search
{"sort":["n"]}

POST kollation/_search
{"sort":[{"n":{"order":"desc","missing":"_first"}}],"size":2}

POST kollation/_search
{"query":{"term":{"i":"OL"}}}

POST kollation/_search
{"query":{"match":{"i":"öl"}}}

POST kollation/_search
{"query":{"terms":{"n":["zebra","none"]}}}

POST kollation/_search
{"query":{"range":{"n":{"gte":"o","lt":"p"}}}}

POST kollation/_search
{"query":{"prefix":{"n":"o"}}}

POST kollation/_search
{"query":{"wildcard":{"n":"o*"}}}

POST kollation/_search
{"query":{"regexp":{"n":"o.*"}}}

POST kollation/_search
{"query":{"fuzzy":{"n":"o"}}}

POST kollation/_search
{"query":{"exists":{"field":"n"}},"size":0}

POST kollation/_search
{"query":{"exists":{"field":"y"}},"size":0}

POST kollation/_search
{"query":{"query_string":{"query":"i:OL*"}}}

POST kollation/_search
{"query":{"query_string":{"query":"i:OL zebra"}}}

POST kollation/_search
{"query":{"match_phrase_prefix":{"i":"OL"}}}

POST kollation/_search
{"query":{"match_phrase":{"i":"OL"}}}

POST kollation/_search
{"query":{"term":{"x":"Öl"}}}

POST kollation/_search
{"sort":["y"]}

POST kollation/_search
{"size":0,"aggs":{"t":{"terms":{"field":"i"}},"c":{"cardinality":{"field":"i"}},"m":{"missing":{"field":"n"}},"v":{"value_count":{"field":"n"}}}}

POST kollation/_search
{"size":0,"aggs":{"t":{"terms":{"field":"n","order":{"_key":"asc"},"include":"o.*"}}}}

POST kollation/_search
{"size":1,"fields":["n","i"],"docvalue_fields":["n","i"],"stored_fields":["i"],"sort":["_doc"]}

POST kollation/_search
{"size":1,"fields":[{"field":"n","format":"x"}]}

POST kollation/_search
{"sort":["n"],"size":1,"search_after":["a"]}

POST kollation/_search
{"size":1,"collapse":{"field":"n"}}

POST kollation/_search
{"size":0,"aggs":{"c":{"composite":{"sources":[{"a":{"terms":{"field":"n"}}}]}}}}

POST kollation/_search
{"size":1,"query":{"term":{"i":"OL"}},"explain":true}

POST kollation/_validate/query?rewrite=true
{"query":{"term":{"i":"OL"}}}

GET kollation/_field_caps?fields=n,i

PUT kollation/_mapping
{"properties":{"n":{"type":"icu_collation_keyword","language":"fr","strength":"primary"}}}

PUT kollation/_mapping
{"properties":{"n":{"type":"keyword"}}}

PUT kollation/_mapping
{"properties":{"i":{"type":"icu_collation_keyword","strength":"primary","store":true,"ignore_above":7,"null_value":"q"}}}

GET kollation/_mapping

POST kollation/_analyze
{"field":"n","text":"Ab Cd"}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","language":"de@collation=phonebook"}],"text":["Ärger","zebra 12","ch","ll 漢字","ñandú"]}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","language":"es@collation=traditional"}],"text":["Ärger","zebra 12","ch","ll 漢字","ñandú"]}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","language":"zh"}],"text":["Ärger","zebra 12","ch","ll 漢字","ñandú"]}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","language":"ja"}],"text":["Ärger","zebra 12","ch","ll 漢字","ñandú"]}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","language":"sv"}],"text":["Ärger","zebra 12","ch","ll 漢字","ñandú"]}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","language":"cs"}],"text":["Ärger","zebra 12","ch","ll 漢字","ñandú"]}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","language":"fr_CA"}],"text":["Ärger","zebra 12","ch","ll 漢字","ñandú"]}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","language":"th"}],"text":["Ärger","zebra 12","ch","ll 漢字","ñandú"]}

POST _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","language":"xx"}],"text":["Ärger","zebra 12","ch","ll 漢字","ñandú"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","strength":"PRIMARY"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","strength":"x"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","decomposition":"canonical"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","decomposition":"x"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","alternate":"shifted","strength":"quaternary"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","alternate":"x"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","caseLevel":true,"strength":"primary"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","caseLevel":"x"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","caseFirst":"upper"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","caseFirst":"x"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","numeric":true}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","numeric":"1"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","variableTop":"$","alternate":"shifted"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","variableTop":"a"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","variableTop":""}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","hiraganaQuaternaryMode":true}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","hiraganaQuaternaryMode":"q"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","strength":"identical"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze
{"tokenizer":"whitespace","filter":[{"type":"icu_collation","language":"de","country":"AT","variant":"x"}],"text":["Ab-cd ab-CD 12 2 áB ア あ"]}

POST _analyze?pretty
{"tokenizer":"keyword","filter":["icu_collation"],"text":"Ä","explain":true}
