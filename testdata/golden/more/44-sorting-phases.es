PUT lead-1
{"settings":{"number_of_shards":1},"mappings":{"properties":{"n":{"type":"long"},"t":{"type":"text"},"k":{"type":"keyword"}}}}

PUT lead-1/_doc/1?refresh
{"n":1}

PUT lead-2
{"settings":{"number_of_shards":2},"mappings":{"properties":{"n":{"type":"long"},"t":{"type":"text"},"k":{"type":"keyword"},"d":{"type":"date"}}}}

PUT lead-2/_doc/1?refresh
{"n":1,"d":"2020-01-01"}

GET lead-1/_search
{"aggs":{}}

GET lead-2/_search
{"aggs":{}}

GET lead-1/_search?size=0
{"aggs":{}}

GET lead-2/_search?size=0
{"aggs":{}}

GET lead-2/_search
{"sort":["n"],"search_after":["x"]}

GET lead-1/_search
{"sort":["n"],"search_after":["x"]}

GET lead-2/_search
{"sort":["k","n"],"search_after":["x","y"]}

GET lead-2/_search
{"sort":["t"]}

GET lead-2/_search
{"sort":["nope"]}

GET lead-2/_search
{"sort":["n","nope"]}

GET lead-2/_search
{"sort":[{"n":{"nested":{"path":"nope"}}}]}

GET lead-2/_search
{"sort":[{"n":{"missing":"x"}}]}

GET lead-2/_search
{"sort":[{"d":{"missing":"x"}}]}

GET lead-2/_search
{"sort":[{"d":{"format":"qqqq"}}]}

GET lead-2/_search
{"sort":["n"],"query":{"range":{"d":{"gte":"x"}}}}

GET lead-2/_search
{"sort":["n"],"query":{"match":{"n":"x"}}}

GET lead-2/_search
{"sort":["n"],"query":{"query_string":{"query":"t:(a"}}}

GET lead-2/_search
{"sort":["n"],"aggs":{"a":{"terms":{"field":"t"}}}}

GET lead-2/_search
{"sort":["n"],"search_after":["x"],"pre_filter":1}

GET lead-2/_search?pre_filter_shard_size=1
{"query":{"match":{"n":"x"}}}

GET lead-2/_search?pre_filter_shard_size=10
{"sort":["n"],"search_after":["x"]}

GET lead-1,lead-2/_search
{"sort":["d"],"search_after":["x"]}

GET lead-1,lead-2/_search
{"sort":["d"]}

GET lead-2/_search
{"sort":["d"],"search_after":["2020-01-01"],"_source":false}

GET lead-2/_search
{"sort":[{"d":{"order":"desc","format":"yyyy"}}],"search_after":["2021"],"_source":false}

GET lead-2/_search
{"sort":[{"d":"desc"}],"search_after":["01/01/2021"],"_source":false}

GET lead-2/_search
{"sort":[{"n":"desc"},"k"],"search_after":[1],"_source":false}

GET lead-2/_search
{"sort":[{"n":"desc"}],"search_after":[null],"_source":false}

GET lead-2/_search
{"sort":[{"n":"desc"}],"search_after":[true],"_source":false}

GET lead-2/_search
{"sort":[{"n":"desc"}],"search_after":[1.5],"_source":false}

GET lead-2/_search
{"sort":[{"n":"desc"}],"search_after":[[1]],"_source":false}

GET lead-2/_search
{"sort":["_score"],"search_after":["a"],"_source":false}

GET lead-2/_search
{"sort":["_doc"],"search_after":[5],"_source":false}

GET lead-2/_search
{"sort":[{"_script":{"type":"number","script":"1"}}],"_source":false}

DELETE lead-1,lead-2
