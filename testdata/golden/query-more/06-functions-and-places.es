# Functions that change scores, and places.

PUT things
{"settings": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "-1", "soft_deletes.enabled": false, "merge.policy": {"segments_per_tier": 60, "max_merge_at_once": 60, "deletes_pct_allowed": 50}, "analysis": {"normalizer": {"low": {"type": "custom", "filter": ["lowercase", "asciifolding"]}}, "filter": {"syn": {"type": "synonym_graph", "synonyms": ["quick, fast, speedy", "data base => database", "search engine, finder", "wi fi, wireless network"]}, "syn1": {"type": "synonym", "synonyms": ["quick, fast", "color, colour"]}, "shingles": {"type": "shingle"}, "stopped": {"type": "stop"}}, "analyzer": {"graph": {"tokenizer": "standard", "filter": ["lowercase", "syn"]}, "synonyms": {"tokenizer": "standard", "filter": ["lowercase", "syn1"]}, "stopping": {"tokenizer": "standard", "filter": ["lowercase", "stopped"]}, "shingled": {"tokenizer": "standard", "filter": ["lowercase", "shingles"]}}}, "similarity": {"tuned": {"type": "BM25", "k1": 0.9, "b": 0.4}}}, "mappings": {"properties": {"title": {"type": "text", "fields": {"raw": {"type": "keyword"}, "en": {"type": "text", "analyzer": "english"}, "ph": {"type": "text", "index_phrases": true}, "pre": {"type": "text", "index_prefixes": {"min_chars": 2, "max_chars": 4}}}}, "body": {"type": "text", "analyzer": "stopping"}, "de": {"type": "text", "analyzer": "german"}, "zh": {"type": "text", "analyzer": "standard"}, "gap": {"type": "text", "position_increment_gap": 0}, "tags": {"type": "keyword"}, "low": {"type": "keyword", "normalizer": "low"}, "long": {"type": "long"}, "int": {"type": "integer"}, "short": {"type": "short"}, "byte": {"type": "byte"}, "float": {"type": "float"}, "double": {"type": "double"}, "half": {"type": "half_float"}, "scaled": {"type": "scaled_float", "scaling_factor": 100}, "bool": {"type": "boolean"}, "date": {"type": "date"}, "nanos": {"type": "date_nanos"}, "ip": {"type": "ip"}, "ints": {"type": "integer_range"}, "dates": {"type": "date_range"}, "ips": {"type": "ip_range"}, "doubles": {"type": "double_range"}, "hidden": {"type": "keyword", "index": false}, "bare": {"type": "long", "doc_values": false}, "also": {"type": "alias", "path": "title"}, "need": {"type": "integer"}, "obj": {"properties": {"name": {"type": "text"}, "n": {"type": "integer"}}}, "notes": {"type": "nested", "properties": {"by": {"type": "keyword"}, "text": {"type": "text"}, "stars": {"type": "integer"}, "at": {"type": "date"}, "replies": {"type": "nested", "properties": {"text": {"type": "text"}, "stars": {"type": "integer"}}}}}, "loc": {"type": "geo_point"}, "rank": {"type": "rank_feature"}, "neg": {"type": "rank_feature", "positive_score_impact": false}, "topics": {"type": "rank_features"}}}}

PUT things/_doc/1
{"title":"the quick over","body":"over the lazy dog","tags":["a","b"],"need":2,"int":5,"date":"2020-01-02","ip":"10.0.0.1","bool":true,"float":1.5,"double":2.5,"ints":{"gte":1,"lt":5},"notes":[{"by":"red","text":"quick fox","stars":3},{"by":"blue","text":"lazy fox dog","stars":5,"replies":[{"text":"quick reply","stars":1}]}]}

PUT things/_doc/2
{"title":"quick brown fox","body":"quick fast speedy","tags":["a"],"need":1,"int":7,"date":"2021-05-06","ip":"::1","bool":false,"scaled":3.14,"half":2.5,"long":9007199254740993}

PUT things/_doc/3
{"title":["the dog","over the fox"],"de":"Häuser und Straßen","zh":"中国北京","tags":"c","need":3,"dates":{"gte":"2020","lte":"2021"},"ips":"10.0.0.0/24","obj":{"name":"dog house","n":3},"notes":{"by":"red","text":"dog","stars":1,"at":"2020-02-02"}}

PUT things/_doc/4
{"int":1}

PUT things/_doc/5
{"title":"fox dog fox dog quick quick","gap":["one two","three four"],"low":"RED","nanos":"2020-01-01T00:00:00.123456789Z","byte":5,"short":7,"doubles":{"gt":1.5},"hidden":"x","bare":3}

PUT things/_doc/6
{"title":"places","loc":"59.91,10.75","rank":5,"neg":3,"topics":{"a":1.5,"b":20},"date":"2020-05-05"}

PUT things/_doc/7
{"title":"places two","loc":["59.95,10.76","0,0"],"rank":0.5,"neg":30,"topics":{"a":2},"date":"2021-05-05"}

PUT things/_doc/8
{"title":"three","loc":[5.32,60.39],"rank":100,"topics":{"b":1}}

PUT things/_doc/9
{"title":"four","loc":[179.5,-10]}

POST things/_refresh

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"10km","loc":"59.91,10.75"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"10km","loc":"59.91,10.75"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"10km","loc":"59.91,10.75"}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"10","unit":"km","loc":{"lat":59.91,"lon":10.75}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"10","unit":"km","loc":{"lat":59.91,"lon":10.75}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"10","unit":"km","loc":{"lat":59.91,"lon":10.75}}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":10000,"loc":[10.75,59.91],"boost":2,"_name":"x"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":10000,"loc":[10.75,59.91],"boost":2,"_name":"x"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":10000,"loc":[10.75,59.91],"boost":2,"_name":"x"}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"-1","loc":[10.75,59.91]}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"-1","loc":[10.75,59.91]}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"-1","loc":[10.75,59.91]}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"1km","loc":[10.75,159.91]}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"1km","loc":[10.75,159.91]}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"1km","loc":[10.75,159.91]}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"1km","loc":[10.75,159.91],"validation_method":"coerce"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"1km","loc":[10.75,159.91],"validation_method":"coerce"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"1km","loc":[10.75,159.91],"validation_method":"coerce"}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"1km","loc":[10.75,159.91],"validation_method":"x"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"1km","loc":[10.75,159.91],"validation_method":"x"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"1km","loc":[10.75,159.91],"validation_method":"x"}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"1km","loc.lat":59,"loc.lon":10}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"1km","loc.lat":59,"loc.lon":10}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"1km","loc.lat":59,"loc.lon":10}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"1km","loc":"x"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"1km","loc":"x"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"1km","loc":"x"}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"1km","loc":"1,2","foo":1}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"1km","loc":"1,2","foo":1}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"1km","loc":"1,2","foo":1}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"1km","title":"1,2"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"1km","title":"1,2"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"1km","title":"1,2"}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"1km","nope":"1,2","ignore_unmapped":true}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"1km","nope":"1,2","ignore_unmapped":true}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"1km","nope":"1,2","ignore_unmapped":true}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"distance":"1km"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"distance":"1km"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"distance":"1km"}} }

GET things/_validate/query?explain
{ "query": {"geo_distance":{"loc":"1,2"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_distance":{"loc":"1,2"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_distance":{"loc":"1,2"}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"top_left":"61,5","bottom_right":"59,11"}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"top_left":"61,5","bottom_right":"59,11"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"top_left":"61,5","bottom_right":"59,11"}}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"top_left":"61,170","bottom_right":"-59,-170"}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"top_left":"61,170","bottom_right":"-59,-170"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"top_left":"61,170","bottom_right":"-59,-170"}}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"top":61,"left":5,"bottom":59,"right":365},"validation_method":"COERCE"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"top":61,"left":5,"bottom":59,"right":365},"validation_method":"COERCE"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"top":61,"left":5,"bottom":59,"right":365},"validation_method":"COERCE"}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"top":61,"left":5,"bottom":59}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"top":61,"left":5,"bottom":59}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"top":61,"left":5,"bottom":59}}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"top":59,"left":5,"bottom":61,"right":7}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"top":59,"left":5,"bottom":61,"right":7}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"top":59,"left":5,"bottom":61,"right":7}}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"top":590,"left":5,"bottom":61,"right":7}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"top":590,"left":5,"bottom":61,"right":7}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"top":590,"left":5,"bottom":61,"right":7}}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"x":590}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"x":590}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"x":590}}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"wkt":"POINT (1 2)"}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"wkt":"POINT (1 2)"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"wkt":"POINT (1 2)"}}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"wkt":"x"}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"wkt":"x"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"wkt":"x"}}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"wkt":"BBOX (5,11,61,59)"},"type":"x"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"wkt":"BBOX (5,11,61,59)"},"type":"x"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"wkt":"BBOX (5,11,61,59)"},"type":"x"}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{"loc":{"wkt":"BBOX (5,11,61,59)"},"foo":"x"}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{"loc":{"wkt":"BBOX (5,11,61,59)"},"foo":"x"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{"loc":{"wkt":"BBOX (5,11,61,59)"},"foo":"x"}} }

GET things/_validate/query?explain
{ "query": {"geo_bounding_box":{}} }

GET things/_validate/query?rewrite
{ "query": {"geo_bounding_box":{}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_bounding_box":{}} }

GET things/_validate/query?explain
{ "query": {"geo_polygon":{"loc":{"points":["60,10","61,11","59,12"]}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_polygon":{"loc":{"points":["60,10","61,11","59,12"]}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_polygon":{"loc":{"points":["60,10","61,11","59,12"]}}} }

GET things/_validate/query?explain
{ "query": {"geo_polygon":{"loc":{"points":["60,10","61,11"]}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_polygon":{"loc":{"points":["60,10","61,11"]}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_polygon":{"loc":{"points":["60,10","61,11"]}}} }

GET things/_validate/query?explain
{ "query": {"geo_polygon":{"loc":{"points":[[-20,70],[30,70],[30,50],[-20,50]]}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_polygon":{"loc":{"points":[[-20,70],[30,70],[30,50],[-20,50]]}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_polygon":{"loc":{"points":[[-20,70],[30,70],[30,50],[-20,50]]}}} }

GET things/_validate/query?explain
{ "query": {"geo_polygon":{"loc":{"x":1}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_polygon":{"loc":{"x":1}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_polygon":{"loc":{"x":1}}} }

GET things/_validate/query?explain
{ "query": {"geo_polygon":{"loc":{"points":[]}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_polygon":{"loc":{"points":[]}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_polygon":{"loc":{"points":[]}}} }

GET things/_validate/query?explain
{ "query": {"geo_polygon":{"foo":1}} }

GET things/_validate/query?rewrite
{ "query": {"geo_polygon":{"foo":1}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_polygon":{"foo":1}} }

GET things/_validate/query?explain
{ "query": {"geo_polygon":{"title":{"points":["60,10","61,11","59,12"]}}} }

GET things/_validate/query?rewrite
{ "query": {"geo_polygon":{"title":{"points":["60,10","61,11","59,12"]}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"geo_polygon":{"title":{"points":["60,10","61,11","59,12"]}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"query":{"match":{"title":"places"}},"gauss":{"loc":{"origin":"59.91,10.75","scale":"100km","offset":"1km"}}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"query":{"match":{"title":"places"}},"gauss":{"loc":{"origin":"59.91,10.75","scale":"100km","offset":"1km"}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"query":{"match":{"title":"places"}},"gauss":{"loc":{"origin":"59.91,10.75","scale":"100km","offset":"1km"}}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"query":{"match_all":{}},"exp":{"date":{"origin":"2020-05-01","scale":"10d","offset":"1d","decay":0.3}},"boost_mode":"sum"}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"query":{"match_all":{}},"exp":{"date":{"origin":"2020-05-01","scale":"10d","offset":"1d","decay":0.3}},"boost_mode":"sum"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"query":{"match_all":{}},"exp":{"date":{"origin":"2020-05-01","scale":"10d","offset":"1d","decay":0.3}},"boost_mode":"sum"}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2}},"boost_mode":"replace"}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2}},"boost_mode":"replace"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2}},"boost_mode":"replace"}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"linear":{"int":{"origin":5,"scale":0}}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"linear":{"int":{"origin":5,"scale":0}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"linear":{"int":{"origin":5,"scale":0}}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2,"decay":2}}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2,"decay":2}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2,"decay":2}}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"linear":{"int":{"origin":5}}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"linear":{"int":{"origin":5}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"linear":{"int":{"origin":5}}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"linear":{"title":{"origin":5,"scale":2}}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"linear":{"title":{"origin":5,"scale":2}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"linear":{"title":{"origin":5,"scale":2}}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"linear":{"nope":{"origin":5,"scale":2}}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"linear":{"nope":{"origin":5,"scale":2}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"linear":{"nope":{"origin":5,"scale":2}}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"linear":{"tags":{"origin":5,"scale":2}}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"linear":{"tags":{"origin":5,"scale":2}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"linear":{"tags":{"origin":5,"scale":2}}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2},"multi_value_mode":"avg"}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2},"multi_value_mode":"avg"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2},"multi_value_mode":"avg"}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2},"multi_value_mode":"x"}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2},"multi_value_mode":"x"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"linear":{"int":{"origin":5,"scale":2},"multi_value_mode":"x"}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"random_score":{"seed":10,"field":"_seq_no"}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"random_score":{"seed":10,"field":"_seq_no"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"random_score":{"seed":10,"field":"_seq_no"}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"random_score":{"seed":10,"field":"tags"}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"random_score":{"seed":10,"field":"tags"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"random_score":{"seed":10,"field":"tags"}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"random_score":{"seed":"abc"}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"random_score":{"seed":"abc"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"random_score":{"seed":"abc"}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"random_score":{"seed":10,"field":"nope"}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"random_score":{"seed":10,"field":"nope"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"random_score":{"seed":10,"field":"nope"}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"field_value_factor":{"field":"int","missing":1,"modifier":"log1p","factor":2}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"field_value_factor":{"field":"int","missing":1,"modifier":"log1p","factor":2}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"field_value_factor":{"field":"int","missing":1,"modifier":"log1p","factor":2}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"field_value_factor":{"field":"int"}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"field_value_factor":{"field":"int"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"field_value_factor":{"field":"int"}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"field_value_factor":{"field":"nope"}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"field_value_factor":{"field":"nope"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"field_value_factor":{"field":"nope"}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"field_value_factor":{"field":"tags","missing":1}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"field_value_factor":{"field":"tags","missing":1}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"field_value_factor":{"field":"tags","missing":1}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"field_value_factor":{"field":"int","modifier":"x"}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"field_value_factor":{"field":"int","modifier":"x"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"field_value_factor":{"field":"int","modifier":"x"}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"field_value_factor":{"foo":"int"}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"field_value_factor":{"foo":"int"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"field_value_factor":{"foo":"int"}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"functions":[{"filter":{"term":{"tags":"a"}},"weight":2},{"field_value_factor":{"field":"int","missing":1}}],"score_mode":"avg","boost_mode":"sum","max_boost":3,"min_score":1}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"functions":[{"filter":{"term":{"tags":"a"}},"weight":2},{"field_value_factor":{"field":"int","missing":1}}],"score_mode":"avg","boost_mode":"sum","max_boost":3,"min_score":1}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"functions":[{"filter":{"term":{"tags":"a"}},"weight":2},{"field_value_factor":{"field":"int","missing":1}}],"score_mode":"avg","boost_mode":"sum","max_boost":3,"min_score":1}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"functions":[{"filter":{"term":{"tags":"a"}}}]}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"functions":[{"filter":{"term":{"tags":"a"}}}]}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"functions":[{"filter":{"term":{"tags":"a"}}}]}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"functions":[{"weight":-1}]}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"functions":[{"weight":-1}]}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"functions":[{"weight":-1}]}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"functions":[],"weight":1}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"functions":[],"weight":1}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"functions":[],"weight":1}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"weight":1,"functions":[]}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"weight":1,"functions":[]}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"weight":1,"functions":[]}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"foo":1}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"foo":1}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"foo":1}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"foo":{}}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"foo":{}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"foo":{}}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"foo":[]}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"foo":[]}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"foo":[]}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"score_mode":"x"}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"score_mode":"x"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"score_mode":"x"}} }

GET things/_validate/query?explain
{ "query": {"function_score":{"boost_mode":"x"}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{"boost_mode":"x"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{"boost_mode":"x"}} }

GET things/_validate/query?explain
{ "query": {"function_score":{}} }

GET things/_validate/query?rewrite
{ "query": {"function_score":{}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"function_score":{}} }
