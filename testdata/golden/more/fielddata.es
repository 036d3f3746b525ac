PUT text-fd
{"settings":{"number_of_shards":1,"number_of_replicas":0},"mappings":{"properties":{"t":{"type":"text","fielddata":true,"fields":{"en":{"type":"text","analyzer":"english","fielddata":true}}},"off":{"type":"text"},"f":{"type":"text","fielddata":true,"fielddata_frequency_filter":{"min":0.3,"max":0.7,"min_segment_size":1}},"g":{"type":"text","fielddata":true,"fielddata_frequency_filter":{"min":2}},"h":{"type":"text","fielddata":true,"fielddata_frequency_filter":{"min":0.9,"min_segment_size":100}},"nest":{"type":"nested","properties":{"t":{"type":"text","fielddata":true}}},"sayt":{"type":"search_as_you_type"},"p":{"type":"text","fielddata":true,"index_prefixes":{},"index_phrases":true},"n":{"type":"integer"},"k":{"type":"keyword","eager_global_ordinals":true}}}}

POST text-fd/_bulk?refresh
{"index":{"_id":"1"}}
{"t":"The quick brown foxes","off":"a b","f":"a b c","g":"a b c","h":"a b c","nest":[{"t":"x y"},{"t":"z"}],"sayt":"hello world","p":"quick brown","n":1,"k":"a"}
{"index":{"_id":"2"}}
{"t":["lazy dogs","quick runs"],"off":"b","f":"a b","g":"a b","h":"a b","nest":{"t":"a"},"sayt":"hello there","p":"quick red","n":2,"k":"b"}
{"index":{"_id":"3"}}
{"t":"","off":"c","f":"a","g":"a","h":"a","n":3}
{"index":{"_id":"4"}}
{"n":4}

GET text-fd/_search?filter_path=hits.hits
{"sort":["t"],"_source":false}

GET text-fd/_search?filter_path=hits.hits
{"sort":[{"t":{"order":"desc","missing":"_first"}}],"_source":false}

GET text-fd/_search?filter_path=hits.hits
{"sort":[{"t":{"mode":"max","missing":"m"}}],"_source":false}

GET text-fd/_search
{"sort":[{"t":{"mode":"avg"}}],"_source":false}

GET text-fd/_search
{"sort":[{"t":{"numeric_type":"long"}}],"_source":false}

GET text-fd/_search?filter_path=hits.hits
{"sort":[{"nest.t":{"nested":{"path":"nest"}}}],"_source":false}

GET text-fd/_search?filter_path=hits.hits
{"docvalue_fields":["t","t.en","f","g","h","p"],"_source":false}

GET text-fd/_search
{"docvalue_fields":["off"],"_source":false}

GET text-fd/_search
{"docvalue_fields":[{"field":"t","format":"x"}],"_source":false}

GET text-fd/_search
{"docvalue_fields":["sayt"],"_source":false}

GET text-fd/_search
{"docvalue_fields":["p._index_prefix"],"_source":false}

GET text-fd/_search
{"docvalue_fields":["p._index_phrase"],"_source":false}

GET text-fd/_search
{"docvalue_fields":["sayt._2gram"],"_source":false}

GET text-fd/_search
{"docvalue_fields":["sayt._index_prefix"],"_source":false}

GET text-fd/_search?size=0
{"aggs":{"a":{"terms":{"field":"t"}},"b":{"terms":{"field":"t.en"}},"c":{"terms":{"field":"f"}},"d":{"terms":{"field":"g"}},"e":{"terms":{"field":"h"}},"n":{"nested":{"path":"nest"},"aggs":{"x":{"terms":{"field":"nest.t"}}}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"cardinality":{"field":"t"}},"b":{"value_count":{"field":"t"}},"c":{"missing":{"field":"t"}},"d":{"terms":{"field":"t","missing":"zzz","include":"q.*|zzz"}},"e":{"terms":{"field":"t","order":{"m":"desc"}},"aggs":{"m":{"max":{"field":"n"}}}},"x":{"terms":{"field":"t","execution_hint":"map","exclude":["quick"]}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"avg":{"field":"t"}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"max":{"field":"off"}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"date_histogram":{"field":"t","calendar_interval":"day"}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"terms":{"field":"off"}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"terms":{"field":"sayt"}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"terms":{"field":"p._index_prefix"}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"terms":{"field":"p._index_phrase"}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"terms":{"field":"sayt._2gram"}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"terms":{"field":"t","format":"x"}}}}

GET text-fd/_search?size=0
{"aggs":{"c":{"composite":{"sources":[{"t":{"terms":{"field":"t"}}}]}}}}

GET text-fd/_search?size=0
{"aggs":{"s":{"top_hits":{"sort":["t"],"size":2,"_source":false}}}}

GET text-fd/_search
{"collapse":{"field":"t"}}

GET text-fd/_search
{"collapse":{"field":"off"}}

GET text-fd/_search
{"query":{"function_score":{"random_score":{"seed":1,"field":"t"}}},"_source":false}

GET text-fd/_search
{"query":{"function_score":{"random_score":{"seed":1,"field":"off"}}},"_source":false}

GET text-fd/_search
{"query":{"function_score":{"field_value_factor":{"field":"t"}}},"_source":false}

GET text-fd/_search
{"query":{"function_score":{"field_value_factor":{"field":"off"}}},"_source":false}

GET text-fd/_search
{"query":{"function_score":{"gauss":{"t":{"origin":1,"scale":1}}}},"_source":false}

GET text-fd/_search
{"query":{"terms_set":{"t":{"terms":["quick","foxes"],"minimum_should_match_field":"t"}}},"_source":false}

GET text-fd/_search
{"query":{"terms_set":{"t":{"terms":["quick","foxes"],"minimum_should_match_field":"off"}}},"_source":false}

GET text-fd/_search?filter_path=hits.hits
{"sort":["t"],"search_after":["lazy"],"_source":false}

GET text-fd/_search?filter_path=hits.hits._id
{"slice":{"id":0,"max":2,"field":"t"},"_source":false}

GET text-fd/_search?scroll=1m&filter_path=hits.hits._id
{"slice":{"id":0,"max":2,"field":"t"},"_source":false}

GET text-fd/_search?scroll=1m
{"slice":{"id":0,"max":2,"field":"off"},"_source":false}

GET text-fd/_search?scroll=1m&filter_path=hits.hits._id
{"slice":{"id":1,"max":2,"field":"_id"},"_source":false}

GET text-fd/_search?filter_path=hits.hits._id
{"query":{"exists":{"field":"t"}}}

GET text-fd/_search?filter_path=hits.hits._id
{"query":{"exists":{"field":"p._index_prefix"}}}

GET text-fd/_search?filter_path=hits.hits._id
{"query":{"exists":{"field":"sayt"}}}

GET text-fd/_search?filter_path=hits.hits._id
{"query":{"exists":{"field":"sayt._2gram"}}}

PUT text-fd/_mapping
{"properties":{"off":{"type":"text","fielddata":true,"fielddata_frequency_filter":{"min":0.5}}}}

GET text-fd/_search?filter_path=hits.hits.fields
{"docvalue_fields":["off"]}

PUT text-fd/_mapping
{"properties":{"t":{"type":"text","fielddata":false,"fields":{"en":{"type":"text","analyzer":"english","fielddata":true}}}}}

GET text-fd/_search?size=0
{"aggs":{"a":{"terms":{"field":"t"}}}}

GET text-fd/_search
{"sort":["_id"],"_source":false}

GET text-fd/_search?size=0
{"aggs":{"a":{"terms":{"field":"_id"}},"b":{"cardinality":{"field":"_id"}},"c":{"value_count":{"field":"_id"}}}}

PUT text-fd/_mapping
{"properties":{"z":{"type":"text","fielddata":true,"index":false}}}

PUT text-fd/_mapping
{"properties":{"z":{"type":"text","fielddata_frequency_filter":{"min":"x"}}}}

PUT text-fd/_mapping
{"properties":{"z":{"type":"text","fielddata_frequency_filter":{"foo":1}}}}

PUT text-fd/_mapping
{"properties":{"z":{"type":"text","fielddata_frequency_filter":3}}}

PUT text-fd/_mapping
{"properties":{"z":{"type":"text","fielddata":"maybe"}}}

PUT text-fd/_mapping
{"properties":{"z":{"type":"keyword","fielddata":true}}}

GET text-fd/_mapping?filter_path=**.f,**.g,**.h

DELETE text-fd
