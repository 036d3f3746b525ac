PUT lead-shop
{"settings":{"number_of_shards":2},"mappings":{"properties":{"name":{"type":"text","fields":{"k":{"type":"keyword"}}},"cat":{"type":"keyword"},"price":{"type":"double"},"sold":{"type":"date"},"stock":{"type":"integer"},"where":{"type":"geo_point"},"dims":{"type":"nested","properties":{"k":{"type":"keyword"},"v":{"type":"float"}}}}},"aliases":{"lead-cheap":{"filter":{"range":{"price":{"lt":10}}}},"lead-tools":{"filter":{"term":{"cat":"tool"}},"routing":"r1"}}}

POST lead-shop/_bulk?refresh
{"index":{"_id":"1","routing":"r1"}}
{"name":"red hammer","cat":"tool","price":9.5,"sold":"2020-01-01","stock":5,"where":"52.5,13.4","dims":[{"k":"w","v":1.5},{"k":"h","v":3}]}
{"index":{"_id":"2","routing":"r1"}}
{"name":"blue hammer","cat":"tool","price":19.25,"sold":"2020-02-01","where":[13.5,52.6],"dims":{"k":"w","v":2.5}}
{"index":{"_id":"3"}}
{"name":"red apple","cat":"food","price":0.5,"sold":"2020-01-15","stock":100,"where":{"lat":48.1,"lon":11.6}}
{"index":{"_id":"4"}}
{"name":"green apple pie","cat":["food","sweet"],"price":[4.5,12],"sold":"2020-03-01","stock":0}
{"index":{"_id":"5"}}
{"name":"red car","cat":"car","stock":1,"sold":["2019-12-31","2021-01-01"]}
{"index":{"_id":"6"}}
{"name":"nothing"}

GET lead-shop/_search?size=2&sort=price:desc,name.k
{"query":{"match_all":{}},"_source":false}

GET lead-shop/_search
{"sort":[{"price":{"order":"desc","mode":"avg","missing":"_last"}},{"stock":{"missing":7,"unmapped_type":"long"}}],"_source":false}

GET lead-shop/_search
{"sort":[{"price":{"mode":"median"}}],"_source":false}

GET lead-shop/_search
{"sort":[{"sold":{"order":"asc","format":"yyyy/MM/dd","mode":"max"}}],"_source":false}

GET lead-shop/_search
{"sort":[{"sold":{"numeric_type":"date_nanos"}}],"_source":false}

GET lead-shop/_search
{"sort":[{"stock":{"numeric_type":"double"}}],"_source":false}

GET lead-shop/_search
{"sort":[{"dims.v":{"order":"desc","nested":{"path":"dims","filter":{"term":{"dims.k":"w"}}},"mode":"sum"}}],"_source":false}

GET lead-shop/_search
{"sort":[{"dims.v":{"order":"desc"}}],"_source":false}

GET lead-shop/_search
{"sort":[{"_geo_distance":{"where":{"lat":50,"lon":12},"order":"asc","unit":"km","mode":"min","distance_type":"plane","ignore_unmapped":true}}],"_source":false}

GET lead-shop/_search
{"sort":[{"_geo_distance":{"where":["u33","52,13"],"order":"desc","mode":"max"}}],"_source":false}

GET lead-shop/_search
{"sort":[{"nope":{"order":"asc"}}]}

GET lead-shop/_search
{"sort":[{"nope":{"order":"asc","unmapped_type":"date"}}],"_source":false}

GET lead-shop/_search
{"sort":[{"price":{"order":"sideways"}}]}

GET lead-shop/_search
{"sort":[{"price":{"mode":"middle"}}]}

GET lead-shop/_search
{"sort":{"price":"asc","name.k":{"order":"desc"}},"_source":false,"size":3,"search_after":[9.5,"red hammer"]}

GET lead-shop/_search
{"sort":["price"],"search_after":[9.5,"x"]}

GET lead-shop/_search
{"sort":["price"],"search_after":["x"]}

GET lead-shop/_search
{"sort":["price"],"search_after":[9],"from":1}

GET lead-shop/_search
{"search_after":[9]}

GET lead-shop/_search
{"from":-1}

GET lead-shop/_search
{"size":-1}

GET lead-shop/_search
{"from":9999,"size":2}

GET lead-shop/_search?track_total_hits=3&size=1&_source=false

GET lead-shop/_search
{"track_total_hits":false,"size":1,"_source":false}

GET lead-shop/_search
{"track_total_hits":-5}

GET lead-shop/_search?rest_total_hits_as_int=true&track_total_hits=3

GET lead-shop/_search
{"query":{"match":{"name":"red apple"}},"collapse":{"field":"cat"},"_source":["name"]}

GET lead-shop/_search
{"query":{"match":{"name":"red hammer"}},"collapse":{"field":"stock","inner_hits":{"name":"more","size":2,"sort":["price"]}},"_source":["name"]}

GET lead-shop/_search
{"query":{"match":{"name":"red hammer car"}},"collapse":{"field":"name.k","inner_hits":[{"name":"a","size":1},{"name":"b","_source":false,"from":1}],"max_concurrent_group_searches":1},"_source":["name"],"sort":["_score"]}

GET lead-shop/_search
{"collapse":{"field":"name"}}

GET lead-shop/_search
{"collapse":{"field":"nope"}}

GET lead-shop/_search
{"query":{"match":{"name":"red"}},"rescore":{"window_size":2,"query":{"rescore_query":{"match":{"name":"car"}},"query_weight":0.5,"rescore_query_weight":2,"score_mode":"max"}},"_source":false}

GET lead-shop/_search
{"query":{"match":{"name":"red"}},"rescore":[{"query":{"rescore_query":{"match":{"name":"car"}}}},{"window_size":1,"query":{"rescore_query":{"match":{"name":"apple"}},"score_mode":"multiply"}}],"_source":false,"explain":true}

GET lead-shop/_search
{"query":{"match":{"name":"red"}},"rescore":{"window_size":2,"query":{"rescore_query":{"match":{"name":"car"}}}},"sort":["price"]}

GET lead-shop/_search
{"query":{"match":{"name":"red"}},"rescore":{"window_size":10001,"query":{"rescore_query":{"match":{"name":"car"}}}}}

GET lead-shop/_search
{"query":{"match":{"name":"red"}},"post_filter":{"term":{"cat":"tool"}},"aggs":{"c":{"terms":{"field":"cat"}}},"_source":false}

GET lead-shop/_search
{"query":{"match":{"name":"red"}},"min_score":0.6,"_source":false}

GET lead-shop/_search
{"query":{"match":{"name":"red"}},"terminate_after":1,"_source":false}

GET lead-shop/_search?timeout=10x

GET lead-shop/_search
{"timeout":"1s","size":1,"_source":false,"stats":["a"],"explain":false,"version":true,"seq_no_primary_term":true}

GET lead-cheap/_search
{"query":{"match_all":{}},"_source":["name","price"]}

GET lead-tools/_search
{"query":{"match_all":{}},"_source":["name"]}

GET lead-tools,lead-cheap/_search
{"query":{"match_all":{}},"_source":["name"]}

GET lead-tools/_search?routing=zz
{"query":{"match_all":{}},"_source":["name"]}

GET lead-tools/_count

GET lead-shop/_search?preference=_shards:0&_source=false

GET lead-shop/_search?preference=_only_local&_source=false

GET lead-shop/_search?preference=_prefer_nodes:nope&_source=false&size=0

GET lead-shop/_search?preference=_what

GET lead-shop/_search?search_type=query_then_fetch&batched_reduce_size=2&pre_filter_shard_size=1&max_concurrent_shard_requests=1&ccs_minimize_roundtrips=false&size=0

GET lead-shop/_search?batched_reduce_size=1

GET lead-shop/_search?search_type=count

GET lead-shop/_search?allow_partial_search_results=false&size=0

GET lead-shop/_search?size=1&_source_includes=name,pr*&_source_excludes=price

GET lead-shop/_search?size=1&_source=name,cat&docvalue_fields=cat,stock&stored_fields=name

GET lead-shop/_search?scroll=1m&size=0

GET lead-shop/_search?scroll=x

GET lead-shop/_search?scroll=1m&from=2

GET lead-shop/_search?scroll=25h

GET lead-shop/_search?scroll=1m&request_cache=true

GET _search/scroll
{"scroll":"1m"}

GET _search/scroll
{"scroll_id":"nope"}

GET _search/scroll/DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAD4WYm9laVYtZndUQlNsdDcwakFMNjU1QQ==

DELETE _search/scroll/nope

DELETE _search/scroll
{"scroll_id":[]}

GET lead-shop/_search?scroll=1m&size=1
{"slice":{"id":0,"max":2},"_source":false}

GET lead-shop/_search
{"slice":{"id":0,"max":2}}

GET lead-shop/_search?scroll=1m
{"slice":{"id":2,"max":2}}

GET lead-shop/_search?scroll=1m
{"slice":{"field":"name","id":1,"max":2}}

GET lead-shop/_search
{"indices_boost":[{"lead-shop":3},{"lead-nope":2}],"query":{"match":{"name":"red"}},"_source":false}

GET lead-shop/_search
{"indices_boost":{"lead-s*":3},"query":{"match":{"name":"red"}},"_source":false}

GET lead-shop,lead-nope/_search?ignore_unavailable=true&size=0

GET lead-shop,lead-nope/_search?size=0

GET lead-nope*/_search?allow_no_indices=false

GET lead-shop/_search
{"aggs":{}}

GET lead-shop/_search
{"query":{"match":{"name":"red"}},"nope":1}

GET lead-shop/_search
{"query":[]}

GET lead-shop/_search
{"query":{}}

GET lead-shop/_search
{"query":{"match":{}}}

GET lead-shop/_search
{"sort":{"price":{"order":"asc","order":"desc"}},"_source":false}

GET lead-shop/_search
{"_source":{"include":["name"],"exclude":["x"]},"size":1}

GET lead-shop/_search
{"_source":5,"size":1}

GET lead-shop/_search
{"_source":[1,true],"size":1}

GET lead-shop/_search
{"fields":[{"field":"sold","format":"yyyy"},"dims.*",{"field":"where","format":"wkt"},{"field":"price","format":"0.0"}],"_source":false}

GET lead-shop/_search
{"docvalue_fields":[{"field":"sold","format":"epoch_millis"},{"field":"price","format":"#.0"},"where","dims.v"],"_source":false}

GET lead-shop/_search
{"docvalue_fields":["nope*","name"],"_source":false}

GET lead-shop/_search
GET lead-shop/_msearch
{}
{"query":{"match":{"name":"red"}},"size":0}
{"index":"lead-cheap","preference":"_local"}
{"size":0}
{"index":["lead-nope"]}
{}
{"index":"lead-nope","ignore_unavailable":true}
{"query":{"nope":{}}}

GET lead-shop/_msearch?max_concurrent_searches=0
{}
{"size":0}

GET lead-shop/_msearch
{"index":"lead-shop","nope":1}
{"size":0}

GET lead-shop/_msearch
{"size":0}

DELETE lead-shop
