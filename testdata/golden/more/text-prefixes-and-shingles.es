PUT text-p
{"settings":{"number_of_shards":1,"number_of_replicas":0},"mappings":{"properties":{"p":{"type":"text","index_prefixes":{}},"q":{"type":"text","index_prefixes":{"min_chars":1,"max_chars":10},"index_options":"docs"},"h":{"type":"text","index_phrases":true},"b":{"type":"text","index_phrases":true,"index_prefixes":{"min_chars":3,"max_chars":6},"analyzer":"english"},"s":{"type":"search_as_you_type"},"s4":{"type":"search_as_you_type","max_shingle_size":4,"analyzer":"english"},"plain":{"type":"text"}}}}

POST text-p/_bulk?refresh
{"index":{"_id":"1"}}
{"p":"the quick brown fox","q":"the quick brown fox","h":"the quick brown fox","b":"the quick brown foxes","s":"the quick brown fox jumps","s4":"the quick brown foxes jump over","plain":"the quick brown fox"}
{"index":{"_id":"2"}}
{"p":"quick brow","q":"quick brow","h":"quick brow quick brown","b":"quick brow","s":"quick brow","s4":"quick brow","plain":"quick brow"}
{"index":{"_id":"3"}}
{"p":["brown","quick fox"],"q":["brown","quick fox"],"h":["brown","quick fox"],"b":["brown","quick fox"],"s":["brown","quick fox"],"s4":["brown","quick fox"],"plain":["brown","quick fox"]}

GET text-p/_mapping/field/*?include_defaults

GET text-p/_mapping/field/p._index_prefix,h._index_phrase,s._2gram,s._index_prefix?include_defaults

GET text-p/_field_caps?fields=h*

GET text-p/_search
{"query":{"match_phrase":{"p":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"p":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"p":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"p":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"p":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"p":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"p":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"p":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"p":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"p":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"p":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"p":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"p":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"p":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"p":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"p"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["p"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"p"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"p":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"p":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"p":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"p":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"p":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"p":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"p":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"p":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"p":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"q":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"q":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"q":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"q":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"q":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"q":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"q":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"q":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"q":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"q":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"q":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"q":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"q":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"q":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"q":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["q"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"q":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"q":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"q":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"q":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"q":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"q":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"q":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"q":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"q":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"h":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"h":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"h":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"h":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"h":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"h":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"h":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"h":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"h":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"h":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"h":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"h":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"h":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"h":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"h":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"h"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["h"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"h"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"h":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"h":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"h":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"h":"quik"}},"_source":false}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"h":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"h":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"h":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"h":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"b":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"b":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"b":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"b":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"b":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"b":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"b":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"b":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"b":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"b":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"b":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"b":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"b":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"b":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"b":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"b"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["b"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"b"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"b":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"b":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"b":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"b":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"b":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"b":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"b":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"b":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"b":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"s":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"s":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"s":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"s":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"s"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["s"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"s"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"s":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"s":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"s":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"s":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"s":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"s":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"s":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"s":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"s":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s4":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s4":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s4":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s4":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s4":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s4":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s4":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"s4":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"s4":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"s4":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s4":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s4":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s4":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s4":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"s4":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"s4"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["s4"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"s4"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"s4":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"s4":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"s4":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"s4":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"s4":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"s4":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"s4":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"s4":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"s4":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s._2gram":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s._2gram":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s._2gram":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._2gram":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._2gram":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._2gram":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._2gram":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"s._2gram":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"s._2gram":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"s._2gram":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._2gram":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._2gram":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._2gram":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._2gram":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"s._2gram":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"s._2gram"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["s._2gram"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"s._2gram"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"s._2gram":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"s._2gram":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"s._2gram":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"s._2gram":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"s._2gram":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"s._2gram":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"s._2gram":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"s._2gram":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"s._2gram":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s._3gram":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s._3gram":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s._3gram":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._3gram":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._3gram":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._3gram":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._3gram":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"s._3gram":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"s._3gram":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"s._3gram":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._3gram":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._3gram":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._3gram":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._3gram":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"s._3gram":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"s._3gram"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["s._3gram"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"s._3gram"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"s._3gram":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"s._3gram":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"s._3gram":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"s._3gram":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"s._3gram":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"s._3gram":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"s._3gram":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"s._3gram":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"s._3gram":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s._index_prefix":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s._index_prefix":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"s._index_prefix":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._index_prefix":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._index_prefix":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._index_prefix":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s._index_prefix":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"s._index_prefix":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"s._index_prefix":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"s._index_prefix":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._index_prefix":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._index_prefix":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._index_prefix":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"s._index_prefix":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"s._index_prefix":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"s._index_prefix"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["s._index_prefix"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"s._index_prefix"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"s._index_prefix":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"s._index_prefix":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"s._index_prefix":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"s._index_prefix":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"s._index_prefix":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"s._index_prefix":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"s._index_prefix":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"s._index_prefix":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"s._index_prefix":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"p._index_prefix":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"p._index_prefix":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"p._index_prefix":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"p._index_prefix":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"p._index_prefix":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"p._index_prefix":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"p._index_prefix":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"p._index_prefix":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"p._index_prefix":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"p._index_prefix":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"p._index_prefix":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"p._index_prefix":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"p._index_prefix":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"p._index_prefix":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"p._index_prefix":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"p._index_prefix"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["p._index_prefix"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"p._index_prefix"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"p._index_prefix":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"p._index_prefix":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"p._index_prefix":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"p._index_prefix":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"p._index_prefix":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"p._index_prefix":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"p._index_prefix":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"p._index_prefix":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"p._index_prefix":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"h._index_phrase":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"h._index_phrase":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"h._index_phrase":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"h._index_phrase":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"h._index_phrase":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"h._index_phrase":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"h._index_phrase":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"h._index_phrase":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"h._index_phrase":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"h._index_phrase":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"h._index_phrase":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"h._index_phrase":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"h._index_phrase":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"h._index_phrase":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"h._index_phrase":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"h._index_phrase"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["h._index_phrase"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"h._index_phrase"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"h._index_phrase":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"h._index_phrase":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"h._index_phrase":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"h._index_phrase":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"h._index_phrase":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"h._index_phrase":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"h._index_phrase":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"h._index_phrase":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"h._index_phrase":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"b._index_prefix":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"b._index_prefix":"the quick brown fox"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"b._index_prefix":{"query":"quick fox","slop":2}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"b._index_prefix":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"b._index_prefix":{"query":"quick bro","slop":1,"max_expansions":1}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"b._index_prefix":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"b._index_prefix":"the quick brown fo"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_bool_prefix":{"b._index_prefix":"brown qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"b._index_prefix":"quick brown"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match":{"b._index_prefix":{"query":"quick brwn","fuzziness":"AUTO"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"b._index_prefix":"q"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"b._index_prefix":"qui"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"b._index_prefix":{"value":"quick","rewrite":"scoring_boolean"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"prefix":{"b._index_prefix":"quick bro"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"wildcard":{"b._index_prefix":"qu*"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"qui* \"quick brown\" \"quick brown\"~2 qu?ck","default_field":"b._index_prefix"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"qui* \"quick brown\" + \"quick fox\"~2","fields":["b._index_prefix"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"exists":{"field":"b._index_prefix"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"term":{"b._index_prefix":"quick"}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"terms":{"b._index_prefix":["quick","quick brown"]}},"_source":false}

GET text-p/_search
{"query":{"range":{"b._index_prefix":{"gte":"q"}}},"_source":false}

GET text-p/_search
{"query":{"fuzzy":{"b._index_prefix":"quik"}},"_source":false}

GET text-p/_validate/query?rewrite=true
{"query":{"match_phrase_prefix":{"b._index_prefix":"quick bro"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_phrase":{"b._index_prefix":"quick brown fox"}}}

GET text-p/_validate/query?explain=true
{"query":{"prefix":{"b._index_prefix":"qu"}}}

GET text-p/_validate/query?explain=true
{"query":{"match_bool_prefix":{"b._index_prefix":"brown qui"}}}

GET text-p/_search
{"query":{"common":{"b._index_prefix":{"query":"quick brown"}}},"_source":false}

GET text-p/_search
{"query":{"multi_match":{"query":"quick bro","type":"bool_prefix","fields":["s","s._2gram","s._3gram"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"multi_match":{"query":"quick brown fo","type":"bool_prefix","fields":["s4","s4._2gram","s4._3gram","s4._4gram"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"multi_match":{"query":"quick bro","type":"phrase_prefix","fields":["s","p"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"multi_match":{"query":"quick brown","type":"phrase","fields":["s","h"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"multi_match":{"query":"quick brown","type":"cross_fields","fields":["s","h","s._2gram"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"multi_match":{"query":"quick brown","fields":["s*"]}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"query_string":{"query":"quick brow*"}},"_source":false}

GET text-p/_search
{"query":{"simple_query_string":{"query":"quick brow*"}},"_source":false}

GET text-p/_search
{"query":{"match_phrase_prefix":{"s":{"query":"quick brown fox ju","analyzer":"whitespace"}}},"explain":true,"_source":false}

GET text-p/_search
{"query":{"match_phrase":{"h":{"query":"quick brown fox","analyzer":"english"}}},"explain":true,"_source":false}
