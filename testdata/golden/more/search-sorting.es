# Every form of sort, and mistakes in it.

PUT search-a
{ "settings": { "number_of_shards": 1 }, "mappings": { "properties": { "n": {"type":"long"}, "i": {"type":"integer"}, "d": {"type":"double"}, "f": {"type":"float"}, "h": {"type":"half_float"}, "s": {"type":"scaled_float","scaling_factor":100}, "k": {"type":"keyword"}, "t": {"type":"text"}, "tf": {"type":"text","fielddata":true}, "b": {"type":"boolean"}, "ip": {"type":"ip"}, "dt": {"type":"date"}, "dn": {"type":"date_nanos"}, "g": {"type":"geo_point"}, "bin": {"type":"binary","doc_values":true}, "o": {"type":"nested","properties": {"k": {"type":"keyword"}, "n": {"type":"integer"}, "in": {"type":"nested","properties": {"v": {"type":"integer"}, "w": {"type":"keyword"}}}}}, "r": {"type":"integer_range"}, "nd": {"type":"integer","doc_values":false}, "ni": {"type":"integer","index":false}, "obj": {"properties": {"x": {"type":"integer"}}} } } }

POST search-a/_bulk?refresh
{"index":{"_id":"1"}}
{"n":5,"i":[3,9],"d":1.5,"f":2.5,"h":1.25,"s":3.14,"k":["b","a"],"t":"quick fox","tf":"red blue","b":true,"ip":"10.0.0.1","dt":"2020-01-01","dn":"2020-01-01T00:00:00.123456789Z","g":"10,20","o":[{"k":"x","n":1,"in":[{"v":1,"w":"p"},{"v":2,"w":"q"}]},{"k":"y","n":5,"in":[{"v":7,"w":"p"}]}],"r":{"gte":1,"lte":5},"ni":1,"obj":{"x":1}}
{"index":{"_id":"2","routing":"rr"}}
{"n":-2,"i":7,"d":[0.5,2.5,4.5],"f":-1,"h":3,"s":-1.5,"k":"c","t":"lazy dog","tf":"green","b":false,"ip":"::1","dt":"2021-06-01T10:00:00Z","dn":"2019-01-01","g":["30,40","11,21"],"o":{"k":"z","n":3},"ni":2,"obj":{"x":2}}
{"index":{"_id":"3"}}
{"t":"quick quick dog","k":"a","o":[]}
{"index":{"_id":"4"}}
{"n":5,"i":[1,2,4,8],"k":"b","b":[true,false],"dt":["2018-01-01","2022-01-01"],"o":[{"n":9,"in":{"v":100}}]}

GET search-a/_search
{"sort":["h",{"s":"desc"}],"_source":false}

GET search-a/_search
{"sort":[{"f":{"order":"desc","missing":"_first"}},"n"],"_source":false}

GET search-a/_search
{"sort":[{"i":{"mode":"median"}}],"_source":false}

GET search-a/_search
{"sort":[{"i":{"mode":"avg","order":"desc"}}],"_source":false}

GET search-a/_search
{"sort":[{"d":{"mode":"median","missing":7}}],"_source":false}

GET search-a/_search
{"sort":[{"tf":"desc"}],"_source":false}

GET search-a/_search
{"sort":[{"tf":{"order":"asc","missing":"_first"}}],"_source":false}

GET search-a/_search
{"sort":[{"k":{"missing":"aa"}},"_id"],"_source":false}

GET search-a/_search
{"sort":[{"ip":{"missing":"10.0.0.0"}}],"_source":false}

GET search-a/_search
{"sort":[{"dt":{"missing":"2020-05-05"}}],"_source":false}

GET search-a/_search
{"sort":[{"dt":{"mode":"max","numeric_type":"date_nanos"}}],"_source":false}

GET search-a/_search
{"sort":[{"dn":{"numeric_type":"date"}}],"_source":false}

GET search-a/_search
{"sort":[{"dn":{"order":"desc"}}],"_source":false}

GET search-a/_search
{"sort":[{"d":{"numeric_type":"long"}}],"_source":false}

GET search-a/_search
{"sort":[{"k":{"numeric_type":"long"}}],"_source":false}

GET search-a/_search
{"sort":[{"n":{"numeric_type":"int"}}],"_source":false}

GET search-a/_search
{"sort":[{"b":{"missing":true}}],"_source":false}

GET search-a/_search
{"sort":[{"b":{"order":"desc"}}],"_source":false}

GET search-a/_search
{"sort":[{"bin":"asc"}],"_source":false}

GET search-a/_search
{"sort":[{"g":"asc"}],"_source":false}

GET search-a/_search
{"sort":[{"nd":"asc"}],"_source":false}

GET search-a/_search
{"sort":[{"ni":"asc"}],"_source":false}

GET search-a/_search
{"sort":["_index",{"_id":"desc"}],"_source":false}

GET search-a/_search
{"sort":["_type"],"_source":false}

GET search-a/_search
{"sort":["_routing"],"_source":false}

GET search-a/_search
{"sort":["_seq_no"],"_source":false}

GET search-a/_search
{"sort":["_version"],"_source":false}

GET search-a/_search
{"sort":["_field_names"],"_source":false}

GET search-a/_search
{"sort":["_source"],"_source":false}

GET search-a/_search
{"sort":[{"o.n":{"nested":{"path":"o"},"mode":"sum","order":"desc"}}],"_source":false}

GET search-a/_search
{"sort":[{"o.n":{"nested":{"path":"o","max_children":1},"mode":"max","order":"desc"}}],"_source":false}

GET search-a/_search
{"sort":[{"o.n":{"nested":{"path":"o"},"mode":"avg"}}],"_source":false}

GET search-a/_search
{"sort":[{"o.n":{"nested":{"path":"o"},"mode":"median"}}],"_source":false}

GET search-a/_search
{"sort":[{"o.k":{"nested":{"path":"o"},"order":"desc"}}],"_source":false}

GET search-a/_search
{"sort":[{"o.k":{"nested":{"path":"o"},"missing":"_first"}}],"_source":false}

GET search-a/_search
{"sort":[{"o.in.v":{"nested":{"path":"o","filter":{"term":{"o.k":"x"}},"nested":{"path":"o.in"}}}}],"_source":false}

GET search-a/_search
{"sort":[{"o.in.v":{"nested":{"path":"o.in","filter":{"term":{"o.in.w":"p"}}}}}],"_source":false}

GET search-a/_search
{"sort":[{"o.in.v":{"nested":{"path":"o","nested":{"path":"o.in","filter":{"term":{"o.in.w":"q"}}}},"order":"desc"}}],"_source":false}

GET search-a/_search
{"sort":[{"o.in.v":{"nested":{"path":"o","nested":{"path":"o.in","max_children":2}}}}],"_source":false}

GET search-a/_search
{"sort":[{"o.n":{"nested":{"path":"obj"}}}],"_source":false}

GET search-a/_search
{"sort":[{"o.n":{"nested":{"pat":"o"}}}],"_source":false}

GET search-a/_search
{"sort":[{"o.n":{"nested":"o"}}],"_source":false}

GET search-a/_search
{"sort":[{"o.n":{"nested_path":"o","nested_filter":{"term":{"o.k":"y"}}}}],"_source":false}

GET search-a/_search
{"sort":[{"o.n":{"nested_path":"o","nested":{"path":"o"}}}],"_source":false}

GET search-a/_search
{"sort":[{"o.n":{"nested":{"path":"o","filter":{"trm":{}}}}}],"_source":false}

GET search-a/_search
{"sort":[{"o.n":"asc"}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"10,20"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":[20,10],"unit":"mi","order":"desc"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":[[20,10],[1,2]],"unit":"km","mode":"avg"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":{"lat":10,"lon":20},"mode":"median","distance_type":"plane"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"drm3btev3e86","mode":"max","unit":"yd"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"10,20","mode":"sum"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"100,200"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"100,200","validation_method":"coerce"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"10,20","validation_method":"nope"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"10,20","unit":"zz"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"10,20","distance_type":"zz"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"nope":"10,20"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"nope":"10,20","ignore_unmapped":true}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"order":"asc"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":[]}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":[1]}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"10,20","h":"1,2"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"10,20","foo":5}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":{"k":"10,20"}}],"_source":false}

GET search-a/_search
{"sort":[{"_geo_distance":"g"}],"_source":false}

GET search-a/_search
{"sort":[{"n":{"order":"up"}}]}

GET search-a/_search
{"sort":[{"n":{"missing":"x"}}]}

GET search-a/_search
{"sort":[{"n":{"missing":"3.7"}}],"_source":false}

GET search-a/_search
{"sort":[{"n":{"missing":3.7}}],"_source":false}

GET search-a/_search
{"sort":[{"n":{"missing":null}}]}

GET search-a/_search
{"sort":[{"n":null}]}

GET search-a/_search
{"sort":[{"n":["asc"]}]}

GET search-a/_search
{"sort":[5]}

GET search-a/_search
{"sort":[null]}

GET search-a/_search
{"sort":true}

GET search-a/_search
{"sort":{}}

GET search-a/_search
{"sort":[],"_source":false}

GET search-a/_search
{"sort":[{"_score":{"order":"asc"}}],"query":{"match":{"t":"quick dog"}},"_source":false}

GET search-a/_search
{"sort":[{"_score":{"ordr":"asc"}}]}

GET search-a/_search
{"sort":[{"_score":{"mode":"max"}}]}

GET search-a/_search
{"sort":["_score","_doc"],"query":{"match":{"t":"quick dog"}},"_source":false}

GET search-a/_search
{"sort":[{"zz":{"unmapped_type":"keyword"}},{"zy":{"unmapped_type":"long"}},{"zx":{"unmapped_type":"double"}},{"zw":{"unmapped_type":"date","order":"desc"}}],"_source":false}

GET search-a/_search
{"sort":[{"zz":{"unmapped_type":"nope"}}]}

GET search-a/_search
{"sort":[{"zz":{"unmapped_type":"text"}}]}

GET search-a/_search
{"sort":[{"zz":{"unmapped_type":"geo_point"}}]}

GET search-a/_search
{"sort":[{"zz":{"unmapped_type":"float","missing":3}}],"_source":false}

GET search-a/_search
{"sort":"n","search_after":[5],"_source":false}

GET search-a/_search
{"sort":"n","search_after":["5"],"_source":false}

GET search-a/_search
{"sort":"n","search_after":["abc"]}

GET search-a/_search
{"sort":"n","search_after":[5.7],"_source":false}

GET search-a/_search
{"sort":"d","search_after":["x"]}

GET search-a/_search
{"sort":"k","search_after":[null],"_source":false}

GET search-a/_search
{"sort":"k","search_after":["b"],"_source":false}

GET search-a/_search
{"sort":"k","search_after":[3],"_source":false}

GET search-a/_search
{"sort":"dt","search_after":["2020-01-01"],"_source":false}

GET search-a/_search
{"sort":"dt","search_after":["now-1d"]}

GET search-a/_search
{"sort":"dt","search_after":["zzz"]}

GET search-a/_search
{"sort":"ip","search_after":["10.0.0.1"],"_source":false}

GET search-a/_search
{"sort":"ip","search_after":["zz"]}

GET search-a/_search
{"sort":"b","search_after":[true]}

GET search-a/_search
{"sort":"b","search_after":[0],"_source":false}

GET search-a/_search
{"sort":"_doc","search_after":[1],"_source":false}

GET search-a/_search
{"sort":"_score","search_after":[0.5],"query":{"match":{"t":"quick dog"}},"_source":false}

GET search-a/_search
{"sort":["n","k"],"search_after":[5],"_source":false}

GET search-a/_search
{"sort":["n"],"search_after":[5],"from":2}

GET search-a/_search
{"search_after":[5]}

GET search-a/_search
{"sort":"n","search_after":[]}

GET search-a/_search
{"sort":"n","search_after":[{}]}

GET search-a/_search
{"sort":"n","search_after":5}

GET search-a/_search
{"sort":[{"_geo_distance":{"g":"10,20"}}],"search_after":[0],"_source":false}
