PUT lead-q
{"settings":{"number_of_shards":1},"mappings":{"properties":{"title":{"type":"text"},"body":{"type":"text","analyzer":"english"},"status":{"type":"keyword"},"views":{"type":"long"},"ratio":{"type":"half_float"},"date":{"type":"date"},"nano":{"type":"date_nanos"},"ok":{"type":"boolean"},"ip":{"type":"ip"},"user":{"type":"nested","properties":{"name":{"type":"text"},"age":{"type":"byte"}}}}}}

POST lead-q/_bulk?refresh
{"index":{"_id":"1"}}
{"title":"Quick brown fox","body":"The quick foxes are jumping over lazy dogs","status":"published","views":100,"ratio":0.5,"date":"2020-01-01","nano":"2020-01-01T00:00:00.123456789Z","ok":true,"ip":"192.168.1.1","user":[{"name":"Ann Lee","age":30},{"name":"Bob","age":40}]}
{"index":{"_id":"2"}}
{"title":"Quick start guide to foxes","body":"Starting is the hardest part","status":"draft","views":5,"ratio":1.25,"date":"2020-02-29T12:34:56.789+02:00","nano":"2020-01-01T00:00:00.123456788Z","ok":false,"ip":"10.1.2.3","user":{"name":"Cid Lee","age":20}}
{"index":{"_id":"3"}}
{"title":"Lazy dog","body":"Dogs sleep; foxes do not. Dogs, dogs, dogs!","status":["published","old"],"views":[1,1000],"ratio":-3,"date":[1577836800000,"2021-12-31"],"ok":[true,false],"ip":"::ffff:192.168.1.2"}
{"index":{"_id":"4"}}
{"title":"brown","status":"PUBLISHED","views":0}

GET lead-q/_search?q=title:(quick OR lazy) AND status:published&_source=false

GET lead-q/_search?q=title:"quick fox"~1 -status:draft&_source=false

GET lead-q/_search?q=views:[5 TO 100}&_source=false

GET lead-q/_search?q=views:>=100&_source=false

GET lead-q/_search?q=views:(>1 AND <=100)&_source=false

GET lead-q/_search?q=date:[2020-01-01 TO 2020-01-31]&_source=false

GET lead-q/_search?q=date:{2020-01-01 TO *]&_source=false

GET lead-q/_search?q=_exists_:ip AND NOT _exists_:user&_source=false

GET lead-q/_search?q=titel:quick&_source=false

GET lead-q/_search?q=quick~ brwn~1 fox^3&_source=false&explain=true

GET lead-q/_search?q=title:/qu[aeiou]ck/&_source=false

GET lead-q/_search?q=title:qu*k title:?azy&analyze_wildcard=true&_source=false

GET lead-q/_search?q=*:*&_source=false&sort=views:desc,_score

GET lead-q/_search?q=quick lazy&default_operator=AND&df=title&_source=false

GET lead-q/_search?q=title:(quick&_source=false

GET lead-q/_search?q=title:(quick&lenient=true&_source=false

GET lead-q/_search?q=views:abc&_source=false

GET lead-q/_search?q=views:abc&lenient=true&_source=false

GET lead-q/_search?q=abc&_source=false

GET lead-q/_search?q=100&_source=false

GET lead-q/_search?q=true&_source=false&explain

GET lead-q/_search?q=192.168.1.0/24&_source=false

GET lead-q/_search?q=ip:192.168.1.0\/24&_source=false

GET lead-q/_search?q=2020&_source=false

GET lead-q/_validate/query?q=quick 5 2020-01-01&explain=true

GET lead-q/_validate/query?q=title:foxes body:foxes status:foxes&explain=true

GET lead-q/_validate/query?explain=true
{"query":{"query_string":{"query":"quick brown","fields":["title^2","body"],"type":"cross_fields","minimum_should_match":"75%"}}}

GET lead-q/_validate/query?explain=true
{"query":{"query_string":{"query":"quick brown","fields":["title^2","bod*"],"type":"phrase_prefix"}}}

GET lead-q/_validate/query?explain=true
{"query":{"simple_query_string":{"query":"\"quick fox\"~2 +lazy -dog* (a | b)","fields":["title","body^0.5"],"default_operator":"and"}}}

GET lead-q/_validate/query?explain=true
{"query":{"multi_match":{"query":"quick brown fox","fields":["title","body"],"type":"most_fields","fuzziness":"AUTO","prefix_length":1}}}

GET lead-q/_validate/query?explain=true
{"query":{"multi_match":{"query":"quick brown f","fields":["title","body"],"type":"bool_prefix"}}}

GET lead-q/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"title":{"query":"quick br","max_expansions":3}}}}

GET lead-q/_validate/query?rewrite=true&all_shards=true
{"query":{"fuzzy":{"title":{"value":"quik","fuzziness":"AUTO:2,4"}}}}

GET lead-q/_search
{"query":{"match":{"title":{"query":"quick fox","operator":"and","boost":2,"_name":"m"}}},"explain":true,"_source":false}

GET lead-q/_search
{"query":{"match":{"title":{"query":"quick brown fox","minimum_should_match":"2<-1 3<50%"}}},"_source":false}

GET lead-q/_search
{"query":{"match":{"title":{"query":"quikc","fuzziness":1,"fuzzy_transpositions":false}}},"_source":false}

GET lead-q/_search
{"query":{"match":{"title":{"query":"the and","analyzer":"stop","zero_terms_query":"all"}}},"_source":false}

GET lead-q/_search
{"query":{"match":{"body":{"query":"the foxes","cutoff_frequency":0.01}}},"_source":false}

GET lead-q/_search
{"query":{"match":{"views":"1"}},"_source":false}

GET lead-q/_search
{"query":{"match":{"views":"1.5"}},"_source":false}

GET lead-q/_search
{"query":{"term":{"views":1.0}},"_source":false}

GET lead-q/_search
{"query":{"terms":{"views":[1.5,1]}},"_source":false}

GET lead-q/_search
{"query":{"range":{"views":{"gt":0.5,"lt":5.5}}},"_source":false}

GET lead-q/_search
{"query":{"range":{"ratio":{"gte":-3.0001,"lte":0.50001}}},"_source":false}

GET lead-q/_search
{"query":{"term":{"ok":"true"}},"_source":false}

GET lead-q/_search
{"query":{"term":{"ok":"1"}},"_source":false}

GET lead-q/_search
{"query":{"term":{"ok":null}},"_source":false}

GET lead-q/_search
{"query":{"match":{"nano":"2020-01-01T00:00:00.123456789Z"}},"_source":false,"docvalue_fields":["nano",{"field":"nano","format":"epoch_millis"},{"field":"nano","format":"strict_date_optional_time_nanos"}]}

GET lead-q/_search
{"query":{"range":{"nano":{"gt":"2020-01-01T00:00:00.123456788Z"}}},"_source":false,"sort":["nano"]}

GET lead-q/_search
{"query":{"range":{"date":{"gte":"2020-02-29||/M","lte":"2020-02-29||/M","format":"yyyy-MM-dd"}}},"_source":false}

GET lead-q/_search
{"query":{"range":{"date":{"gte":"29/02/2020","format":"dd/MM/yyyy","time_zone":"Europe/Berlin"}}},"_source":false}

GET lead-q/_search
{"query":{"range":{"date":{"gte":1577836800000,"lte":1577836800000,"format":"epoch_millis"}}},"_source":false}

GET lead-q/_search
{"query":{"range":{"date":{"gte":1577836800,"format":"epoch_second"}}},"_source":false}

GET lead-q/_search
{"query":{"range":{"status":{"gte":"p"}}},"_source":false}

GET lead-q/_search
{"query":{"range":{"title":{"gte":"l","lt":"r"}}},"_source":false}

GET lead-q/_search
{"query":{"range":{"ip":{"gte":"10.0.0.0","lt":"11.0.0.0"}}},"_source":false}

GET lead-q/_search
{"query":{"range":{"ok":{"gte":false,"lt":true}}},"_source":false}

GET lead-q/_search
{"query":{"ids":{"values":["1",2]}},"_source":false}

GET lead-q/_search
{"query":{"dis_max":{"tie_breaker":0.3,"queries":[{"match":{"title":"quick"}},{"match":{"body":"foxes"}}]}},"_source":false,"explain":true}

GET lead-q/_search
{"query":{"boosting":{"positive":{"match":{"title":"quick"}},"negative":{"term":{"status":"draft"}},"negative_boost":0.2}},"_source":false,"explain":true}

GET lead-q/_search
{"query":{"constant_score":{"filter":{"term":{"status":"published"}},"boost":1.5}},"_source":false,"explain":true}

GET lead-q/_search
{"query":{"terms_set":{"status":{"terms":["published","old"],"minimum_should_match_field":"views"}}},"_source":false}

GET lead-q/_search
{"query":{"nested":{"path":"user","query":{"bool":{"must":[{"match":{"user.name":"lee"}},{"range":{"user.age":{"lt":30}}}]}},"inner_hits":{}}},"_source":false}

GET lead-q/_search
{"query":{"nested":{"path":"usr","query":{"match_all":{}}}}}

GET lead-q/_search
{"query":{"nested":{"path":"usr","query":{"match_all":{}},"ignore_unmapped":true}}}

GET lead-q/_search
{"query":{"nested":{"path":"title","query":{"match_all":{}}}}}

GET lead-q/_search
{"query":{"prefix":{"status":{"value":"PUB","case_insensitive":true}}},"_source":false}

GET lead-q/_search
{"query":{"wildcard":{"status":{"value":"PUB*","case_insensitive":true,"rewrite":"scoring_boolean"}}},"_source":false,"explain":true}

GET lead-q/_search
{"query":{"regexp":{"status":{"value":"PUB.+","case_insensitive":true,"flags":"ALL","max_determinized_states":10}}},"_source":false}

GET lead-q/_search
{"query":{"term":{"status":{"value":"Published","case_insensitive":true}}},"_source":false,"explain":true}

GET lead-q/_search
{"query":{"regexp":{"title":"l.zy|[b-d]rown"}},"_source":false}

GET lead-q/_search
{"query":{"fuzzy":{"status":{"value":"publishe","max_expansions":1,"rewrite":"top_terms_2"}}},"_source":false,"explain":true}

GET lead-q/_search
{"query":{"match_bool_prefix":{"title":{"query":"guide qui","operator":"and"}}},"_source":false,"explain":true}

GET lead-q/_search
{"query":{"common":{"body":{"query":"the foxes dogs","cutoff_frequency":0.5,"low_freq_operator":"and"}}},"_source":false,"explain":true}

GET lead-q/_search
{"query":{"wrapper":{"query":"eyJ0ZXJtIjp7InN0YXR1cyI6Im9sZCJ9fQ=="}},"_source":false}

GET lead-q/_search
{"query":{"type":{"value":"_doc"}},"_source":false}

GET lead-q/_search
{"query":{"match_phrase":{"body":{"query":"quick jumping","slop":3}}},"_source":false,"explain":true}

GET lead-q/_search
{"query":{"match_phrase":{"status":"published old"}},"_source":false}

GET lead-q/_search
{"query":{"match_phrase_prefix":{"views":"10"}},"_source":false}

GET lead-q/_search
{"query":{"prefix":{"views":"10"}},"_source":false}

GET lead-q/_search
{"query":{"fuzzy":{"views":"10"}},"_source":false}

GET lead-q/_search
{"query":{"wildcard":{"date":"2020*"}},"_source":false}

GET lead-q/_search
{"query":{"regexp":{"ip":"1.*"}},"_source":false}

GET lead-q/_search
{"query":{"prefix":{"ok":"t"}},"_source":false}

GET lead-q/_search
{"query":{"term":{"_id":"1"}},"_source":false}

GET lead-q/_search
{"query":{"terms":{"_id":["1","3"]}},"_source":false}

GET lead-q/_search
{"query":{"prefix":{"_id":"1"}},"_source":false}

GET lead-q/_search
{"query":{"term":{"_index":"lead-q"}},"_source":false}

GET lead-q/_search
{"query":{"wildcard":{"_index":"lead*"}},"_source":false}

GET lead-q/_search
{"query":{"term":{"_type":"_doc"}},"_source":false}

GET lead-q/_search
{"query":{"range":{"_seq_no":{"gte":2}}},"_source":false,"seq_no_primary_term":true,"version":true}

GET lead-q/_search
{"query":{"exists":{"field":"_seq_no"}},"_source":false}

GET lead-q/_search
{"query":{"exists":{"field":"_source"}},"_source":false}

GET lead-q/_search
{"query":{"term":{"_source":"a"}},"_source":false}

GET lead-q/_search
{"query":{"term":{"_field_names":"ip"}},"_source":false}

GET lead-q/_search
{"query":{"term":{"_routing":"1"}},"_source":false}

GET lead-q/_search
{"query":{"exists":{"field":"us*"}},"_source":false}

GET lead-q/_search
{"query":{"exists":{"field":"user.name"}},"_source":false}

GET lead-q/_search
{"query":{"bool":{"should":[{"match":{"title":"quick"}},{"match":{"title":"brown"}},{"match":{"body":"dog"}}],"minimum_should_match":"-25%"}},"_source":false}

GET lead-q/_search
{"query":{"bool":{"must_not":[{"term":{"status":"draft"}}]}},"_source":false}

GET lead-q/_search
{"query":{"bool":{}},"_source":false}

GET lead-q/_search
{"query":{"bool":{"filter":[]}},"_source":false}

GET lead-q/_search
{"query":{"bool":{"must":{"match":{"title":"x"}},"adjust_pure_negative":false,"boost":-1}},"_source":false}

GET lead-q/_search
{"query":{"function_score":{"query":{"match":{"title":"quick"}},"functions":[{"filter":{"term":{"status":"draft"}},"weight":3},{"field_value_factor":{"field":"views","modifier":"log1p","missing":1,"factor":1.2}},{"gauss":{"date":{"origin":"2020-01-10","scale":"10d","offset":"1d","decay":0.4}}}],"score_mode":"avg","boost_mode":"sum","max_boost":5,"min_score":0.1}},"_source":false,"explain":true}

GET lead-q/_explain/1
{"query":{"bool":{"must":{"match":{"title":"quick"}},"should":[{"term":{"status":"old"}},{"range":{"views":{"gte":50}}}]}}}

GET lead-q/_explain/2?q=body:part title:guide&_source_includes=title

DELETE lead-q
