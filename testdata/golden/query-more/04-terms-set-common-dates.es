# Terms sets, common terms, deprecated options, ranges.

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
{ "query": {"terms_set":{"title":{"terms":["a","b","a"],"minimum_should_match_field":"need"}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["a","b","a"],"minimum_should_match_field":"need"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["a","b","a"],"minimum_should_match_field":"need"}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"need"}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"need"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"need"}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"nope"}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"nope"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"nope"}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"title"}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"title"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"title"}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"tags"}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"tags"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"tags"}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"ip"}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"ip"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"ip"}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"ints"}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"ints"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"ints"}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"float"}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"float"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"float"}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"scaled"}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"scaled"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["quick","over"],"minimum_should_match_field":"scaled"}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":["quick","over"]}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["quick","over"]}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["quick","over"]}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":[]}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":[]}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":[]}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"a":1}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"a":1}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"a":1}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"a":[]}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"a":[]}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"a":[]}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"a":{"terms":1}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"a":{"terms":1}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"a":{"terms":1}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"a":{"b":{}}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"a":{"b":{}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"a":{"b":{}}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"a":{"terms":[1,null]}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"a":{"terms":[1,null]}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"a":{"terms":[1,null]}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"a":{"terms":["b"]},"c":{}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"a":{"terms":["b"]},"c":{}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"a":{"terms":["b"]},"c":{}}} }

GET things/_validate/query?explain
{ "query": {"terms_set":{"title":{"terms":["b"],"minimum_should_match_field":"bare"}}} }

GET things/_validate/query?rewrite
{ "query": {"terms_set":{"title":{"terms":["b"],"minimum_should_match_field":"bare"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"terms_set":{"title":{"terms":["b"],"minimum_should_match_field":"bare"}}} }

GET things/_validate/query?explain
{ "query": {"type":{"value":"_doc"}} }

GET things/_validate/query?rewrite
{ "query": {"type":{"value":"_doc"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"type":{"value":"_doc"}} }

GET things/_validate/query?explain
{ "query": {"type":{"value":"x"}} }

GET things/_validate/query?rewrite
{ "query": {"type":{"value":"x"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"type":{"value":"x"}} }

GET things/_validate/query?explain
{ "query": {"type":{}} }

GET things/_validate/query?rewrite
{ "query": {"type":{}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"type":{}} }

GET things/_validate/query?explain
{ "query": {"type":{"x":1}} }

GET things/_validate/query?rewrite
{ "query": {"type":{"x":1}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"type":{"x":1}} }

GET things/_validate/query?explain
{ "query": {"type":{"value":["a"]}} }

GET things/_validate/query?rewrite
{ "query": {"type":{"value":["a"]}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"type":{"value":["a"]}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":"the quick over"}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":"the quick over"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":"the quick over"}} }

GET things/_validate/query?explain
{ "query": {"common":{"nope":"the quick over"}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"nope":"the quick over"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"nope":"the quick over"}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"the quick over dog","cutoff_frequency":0.5}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"the quick over dog","cutoff_frequency":0.5}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"the quick over dog","cutoff_frequency":0.5}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"the quick over dog","cutoff_frequency":0.5,"low_freq_operator":"and","high_freq_operator":"and"}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"the quick over dog","cutoff_frequency":0.5,"low_freq_operator":"and","high_freq_operator":"and"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"the quick over dog","cutoff_frequency":0.5,"low_freq_operator":"and","high_freq_operator":"and"}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"the quick over dog","cutoff_frequency":2,"minimum_should_match":{"low_freq":"2","high_freq":1}}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"the quick over dog","cutoff_frequency":2,"minimum_should_match":{"low_freq":"2","high_freq":1}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"the quick over dog","cutoff_frequency":2,"minimum_should_match":{"low_freq":"2","high_freq":1}}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"quick dog","cutoff_frequency":0.0001}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"quick dog","cutoff_frequency":0.0001}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"quick dog","cutoff_frequency":0.0001}}} }

GET things/_validate/query?explain
{ "query": {"common":{"int":"5 6"}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"int":"5 6"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"int":"5 6"}} }

GET things/_validate/query?explain
{ "query": {"common":{"tags":"a b"}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"tags":"a b"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"tags":"a b"}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"","boost":2}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"","boost":2}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"","boost":2}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"the","boost":2,"_name":"x"}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"the","boost":2,"_name":"x"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"the","boost":2,"_name":"x"}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":null}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":null}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":null}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"a","foo":1}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"a","foo":1}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"a","foo":1}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"a","foo":{}}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"a","foo":{}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"a","foo":{}}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"a","minimum_should_match":{"a":1}}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"a","minimum_should_match":{"a":1}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"a","minimum_should_match":{"a":1}}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"a","minimum_should_match":{"low_freq":[]}}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"a","minimum_should_match":{"low_freq":[]}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"a","minimum_should_match":{"low_freq":[]}}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"a","minimum_should_match":"x"}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"a","minimum_should_match":"x"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"a","minimum_should_match":"x"}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"a b","minimum_should_match":"x"}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"a b","minimum_should_match":"x"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"a b","minimum_should_match":"x"}}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":"a","body":"b"}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":"a","body":"b"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":"a","body":"b"}} }

GET things/_validate/query?explain
{ "query": {"common":{}} }

GET things/_validate/query?rewrite
{ "query": {"common":{}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{}} }

GET things/_validate/query?explain
{ "query": {"common":{"title":{"query":"a b","analyzer":"nope"}}} }

GET things/_validate/query?rewrite
{ "query": {"common":{"title":{"query":"a b","analyzer":"nope"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"common":{"title":{"query":"a b","analyzer":"nope"}}} }

GET things/_validate/query?explain
{ "query": {"match":{"title":{"query":"the quick over dog","cutoff_frequency":0.5}}} }

GET things/_validate/query?rewrite
{ "query": {"match":{"title":{"query":"the quick over dog","cutoff_frequency":0.5}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"match":{"title":{"query":"the quick over dog","cutoff_frequency":0.5}}} }

GET things/_validate/query?explain
{ "query": {"match":{"title":{"query":"the quick over dog","cutoff_frequency":0.5,"minimum_should_match":2}}} }

GET things/_validate/query?rewrite
{ "query": {"match":{"title":{"query":"the quick over dog","cutoff_frequency":0.5,"minimum_should_match":2}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"match":{"title":{"query":"the quick over dog","cutoff_frequency":0.5,"minimum_should_match":2}}} }

GET things/_validate/query?explain
{ "query": {"multi_match":{"query":"the quick over dog","fields":["title","body"],"cutoff_frequency":0.5,"minimum_should_match":2}} }

GET things/_validate/query?rewrite
{ "query": {"multi_match":{"query":"the quick over dog","fields":["title","body"],"cutoff_frequency":0.5,"minimum_should_match":2}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"multi_match":{"query":"the quick over dog","fields":["title","body"],"cutoff_frequency":0.5,"minimum_should_match":2}} }

GET things/_validate/query?explain
{ "query": {"range":{"date":{"gte":"abc"}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"date":{"gte":"abc"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"date":{"gte":"abc"}}} }

GET things/_validate/query?explain
{ "query": {"range":{"date":{"gte":"2010"}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"date":{"gte":"2010"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"date":{"gte":"2010"}}} }

GET things/_validate/query?explain
{ "query": {"range":{"date":{"gte":"2030"}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"date":{"gte":"2030"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"date":{"gte":"2030"}}} }

GET things/_validate/query?explain
{ "query": {"range":{"date":{"gte":"2020-06"}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"date":{"gte":"2020-06"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"date":{"gte":"2020-06"}}} }

GET things/_validate/query?explain
{ "query": {"range":{"nanos":{"gt":"2020-01-01||/M"}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"nanos":{"gt":"2020-01-01||/M"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"nanos":{"gt":"2020-01-01||/M"}}} }

GET things/_validate/query?explain
{ "query": {"query_string":{"query":"a","fields":["title"],"default_field":"b"}} }

GET things/_validate/query?rewrite
{ "query": {"query_string":{"query":"a","fields":["title"],"default_field":"b"}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"query_string":{"query":"a","fields":["title"],"default_field":"b"}} }

GET things/_validate/query?explain
{ "query": {"ids":{"type":"_doc","values":["1"]}} }

GET things/_validate/query?rewrite
{ "query": {"ids":{"type":"_doc","values":["1"]}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"ids":{"type":"_doc","values":["1"]}} }

GET things/_validate/query?explain
{ "query": {"bool":{"mustNot":{"term":{"tags":"a"}}}} }

GET things/_validate/query?rewrite
{ "query": {"bool":{"mustNot":{"term":{"tags":"a"}}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"bool":{"mustNot":{"term":{"tags":"a"}}}} }

GET things/_validate/query?explain
{ "query": {"simple_query_string":{"query":"a","locale":"de","all_fields":true}} }

GET things/_validate/query?rewrite
{ "query": {"simple_query_string":{"query":"a","locale":"de","all_fields":true}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"simple_query_string":{"query":"a","locale":"de","all_fields":true}} }

GET things/_validate/query?explain
{ "query": {"range":{"ints":{"gte":2}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"ints":{"gte":2}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"ints":{"gte":2}}} }

GET things/_validate/query?explain
{ "query": {"range":{"doubles":{"gte":2}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"doubles":{"gte":2}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"doubles":{"gte":2}}} }

GET things/_validate/query?explain
{ "query": {"range":{"ips":{"gte":"10.0.0.1"}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"ips":{"gte":"10.0.0.1"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"ips":{"gte":"10.0.0.1"}}} }

GET things/_validate/query?explain
{ "query": {"range":{"double":{"gt":2.4,"lte":2.5}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"double":{"gt":2.4,"lte":2.5}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"double":{"gt":2.4,"lte":2.5}}} }

GET things/_validate/query?explain
{ "query": {"range":{"float":{"gt":1.4,"lte":1.5}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"float":{"gt":1.4,"lte":1.5}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"float":{"gt":1.4,"lte":1.5}}} }

GET things/_validate/query?explain
{ "query": {"range":{"half":{"gt":-1.4,"lte":2.5}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"half":{"gt":-1.4,"lte":2.5}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"half":{"gt":-1.4,"lte":2.5}}} }

GET things/_validate/query?explain
{ "query": {"range":{"scaled":{"gt":-1.4,"lte":3.5}}} }

GET things/_validate/query?rewrite
{ "query": {"range":{"scaled":{"gt":-1.4,"lte":3.5}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"range":{"scaled":{"gt":-1.4,"lte":3.5}}} }

GET things/_validate/query?explain
{ "query": {"fuzzy":{"title":{"value":"quicx","rewrite":"scoring_boolean"}}} }

GET things/_validate/query?rewrite
{ "query": {"fuzzy":{"title":{"value":"quicx","rewrite":"scoring_boolean"}}} }

GET things/_search
{ "_source": false, "size": 3, "query": {"fuzzy":{"title":{"value":"quicx","rewrite":"scoring_boolean"}}} }
