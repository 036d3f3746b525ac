PUT lead-books
{"settings":{"number_of_shards":1,"analysis":{"analyzer":{"folded":{"tokenizer":"standard","filter":["lowercase","asciifolding"]},"shingled":{"tokenizer":"standard","filter":["lowercase","shingle"]}},"normalizer":{"low":{"filter":["lowercase","asciifolding"]}}}},"mappings":{"properties":{"title":{"type":"text","analyzer":"folded","fields":{"raw":{"type":"keyword","normalizer":"low"},"sh":{"type":"text","analyzer":"shingled"},"len":{"type":"token_count","analyzer":"standard"},"en":{"type":"text","analyzer":"english"}}},"author":{"properties":{"name":{"type":"text","copy_to":"all","fields":{"kw":{"type":"keyword","ignore_above":10}}},"born":{"type":"date","format":"yyyy||yyyy-MM-dd"}}},"pages":{"type":"integer_range"},"price":{"type":"scaled_float","scaling_factor":100},"isbn":{"type":"keyword","doc_values":false},"tags":{"type":"keyword","null_value":"none","eager_global_ordinals":true},"all":{"type":"text","store":true},"loc":{"type":"geo_point","ignore_malformed":true},"ip":{"type":"ip","null_value":"127.0.0.1"},"extra":{"type":"object","enabled":false},"alias_title":{"type":"alias","path":"title.raw"},"blob":{"type":"binary","doc_values":true},"flag":{"type":"boolean","null_value":true},"chapters":{"type":"nested","include_in_parent":true,"properties":{"n":{"type":"short"},"t":{"type":"text"}}}}}}

POST lead-books/_bulk?refresh
{"index":{"_id":"1"}}
{"title":"Crème brûlée for beginners","author":{"name":"Zoë Ölander","born":"1970"},"pages":{"gte":1,"lte":200},"price":12.345,"isbn":"111","tags":["food",null],"loc":"48.1,11.5","ip":null,"extra":{"a":[1,"x",{"b":null}]},"blob":"aGVsbG8=","flag":null,"chapters":[{"n":1,"t":"Sugar and eggs"},{"n":2,"t":"Fire"}]}
{"index":{"_id":"2"}}
{"title":["The Art of War","孙子兵法"],"author":[{"name":"Sun Tzu","born":"0500-01-01"},{"name":"Lionel Giles"}],"pages":{"gt":10,"lt":"99"},"price":"9.99","isbn":[222,"223"],"tags":null,"loc":[11.5,48.1],"ip":"10.0.0.7","flag":"false","chapters":{"n":"3","t":"Deception"}}
{"index":{"_id":"3"}}
{"title":"","author":{"name":"A name that is far too long"},"pages":null,"price":null,"tags":[],"loc":"somewhere","ip":["::1","fe80::1"],"flag":"","chapters":[]}
{"index":{"_id":"4"}}
{"title":null,"author":null,"price":-0.004,"chapters":null,"blob":["YQ==","Yg=="]}
{"index":{"_id":"5"}}
{"title":"bad","pages":{"gte":5,"lte":3}}
{"index":{"_id":"6"}}
{"title":"bad","flag":"yes"}
{"index":{"_id":"7"}}
{"title":"bad","author":{"born":"1970-13-01"}}
{"index":{"_id":"8"}}
{"title":"bad","author":"just text"}
{"index":{"_id":"9"}}
{"title":{"a":1}}

GET lead-books/_search
{"query":{"match":{"title":"creme BRULEE"}},"fields":["title*","author.*","price","pages","loc","ip","flag","tags","chapters.*","blob","alias_title"],"_source":false}

GET lead-books/_search
{"query":{"match_all":{}},"fields":["*"],"_source":false,"sort":["_doc"]}

GET lead-books/_search
{"query":{"match_all":{}},"docvalue_fields":["title.len","author.born","pages","price","tags","loc","ip","flag","blob","alias_title","author.name.kw"],"_source":false,"sort":["_doc"]}

GET lead-books/_search
{"query":{"match_all":{}},"stored_fields":["all","title","_id","_routing"],"sort":["_doc"]}

GET lead-books/_search?stored_fields=_none_

GET lead-books/_search
{"query":{"exists":{"field":"title"}},"_source":["title"]}

GET lead-books/_search
{"query":{"exists":{"field":"author"}},"_source":["author.n*"]}

GET lead-books/_search
{"query":{"exists":{"field":"chapters"}},"_source":{"excludes":["*.t","author"]}}

GET lead-books/_search
{"query":{"exists":{"field":"blob"}},"_source":"blob"}

GET lead-books/_search
{"query":{"exists":{"field":"isbn"}},"_source":"isbn"}

GET lead-books/_search
{"query":{"term":{"isbn":222}},"_source":"isbn"}

GET lead-books/_search
{"query":{"range":{"pages":{"gte":99,"relation":"within"}}},"_source":"pages"}

GET lead-books/_search
{"query":{"range":{"pages":{"gte":50,"lte":60,"relation":"contains"}}},"_source":"pages"}

GET lead-books/_search
{"query":{"term":{"pages":98}},"_source":"pages"}

GET lead-books/_search
{"query":{"term":{"price":12.35}},"_source":"price","explain":true}

GET lead-books/_search
{"query":{"term":{"price":12.345}},"_source":"price"}

GET lead-books/_search
{"query":{"range":{"price":{"lt":0}}},"_source":"price"}

GET lead-books/_search
{"query":{"term":{"flag":""}},"_source":"flag"}

GET lead-books/_search
{"query":{"term":{"tags":"none"}},"_source":"tags"}

GET lead-books/_search
{"query":{"match":{"all":"zoe"}},"_source":"author"}

GET lead-books/_search
{"query":{"match":{"all":"Ölander"}},"_source":"author"}

GET lead-books/_search
{"query":{"term":{"author.name.kw":"A name that is far too long"}}}

GET lead-books/_search
{"query":{"prefix":{"alias_title":"THE a"}},"_source":"title"}

GET lead-books/_search
{"query":{"wildcard":{"title.raw":"CRÈME*"}},"_source":"title"}

GET lead-books/_search
{"query":{"regexp":{"title.raw":"creme.*"}},"_source":"title"}

GET lead-books/_search
{"query":{"match_phrase":{"title.sh":"art of"}},"_source":"title","explain":true}

GET lead-books/_search
{"query":{"nested":{"path":"chapters","query":{"match":{"chapters.t":"sugar fire"}},"inner_hits":{"_source":["chapters.t"],"fields":["chapters.n"],"docvalue_fields":["chapters.n"]},"score_mode":"sum"}},"_source":false}

GET lead-books/_search
{"query":{"match":{"chapters.t":"sugar fire"}},"_source":false}

GET lead-books/_search
{"query":{"term":{"ip":"10.0.0.0/8"}},"_source":"ip"}

GET lead-books/_search
{"query":{"terms":{"ip":["127.0.0.1","::/64"]}},"_source":"ip"}

GET lead-books/_search
{"query":{"range":{"author.born":{"gte":"1969||/y","lt":"1970||+1y/y"}}},"_source":"author"}

GET lead-books/_search
{"query":{"range":{"author.born":{"gte":"70","format":"yy"}}},"_source":"author"}

GET lead-books/_search
{"sort":[{"title":"asc"}]}

GET lead-books/_search
{"sort":[{"alias_title":{"order":"desc","missing":"_first"}},{"price":{"missing":42,"mode":"max"}}],"_source":false}

GET lead-books/_search
{"sort":[{"isbn":"asc"}]}

GET lead-books/_search
{"sort":[{"pages":"asc"}]}

GET lead-books/_search
{"sort":[{"loc":"asc"}]}

GET lead-books/_search
{"sort":[{"_geo_distance":{"loc":"48,11","unit":"km"}}],"_source":false}

GET lead-books/_search
{"sort":[{"chapters.n":{"order":"desc","nested":{"path":"chapters"}}}],"_source":false}

GET lead-books/_search
{"sort":[{"ip":"desc"},{"flag":"asc"},"tags"],"_source":false}

GET lead-books/_mapping/field/title*,author.*,nope?include_defaults

GET lead-books/_field_caps?fields=*

GET lead-books/_mapping

PUT lead-books/_mapping
{"properties":{"title":{"type":"text","analyzer":"standard"}}}

PUT lead-books/_mapping
{"properties":{"title":{"type":"text","analyzer":"folded","search_analyzer":"whitespace","fields":{"raw":{"type":"keyword"}}}}}

PUT lead-books/_mapping
{"properties":{"title":{"type":"text","analyzer":"folded","boost":2,"eager_global_ordinals":true,"fielddata":true}}}

PUT lead-books/_mapping
{"properties":{"price":{"type":"scaled_float","scaling_factor":10}}}

PUT lead-books/_mapping
{"properties":{"chapters":{"type":"object"}}}

PUT lead-books/_mapping
{"properties":{"extra":{"type":"object","enabled":true}}}

PUT lead-books/_mapping
{"properties":{"alias_title":{"type":"alias","path":"nope"}}}

PUT lead-books/_mapping
{"properties":{"alias_title":{"type":"alias","path":"author"}}}

PUT lead-books/_mapping
{"properties":{"author":{"type":"nested"}}}

PUT lead-books/_mapping
{"properties":{"loc":{"type":"geo_point","ignore_malformed":false}}}

PUT lead-books/_mapping
{"properties":{"flag":{"type":"boolean"}}}

PUT lead-books/_mapping
{"properties":{"tags":{"type":"keyword","ignore_above":3,"null_value":"nothing","split_queries_on_whitespace":true}}}

GET lead-books/_mapping/field/tags,title

GET lead-books/_search?q=tags:(food other)

GET lead-books/_search
{"query":{"match":{"tags":"food other"}}}

GET lead-books/_termvectors/1?fields=title.sh&positions=false

DELETE lead-books
