PUT text-g
{"settings": {"number_of_shards": 1, "number_of_replicas": 0, "analysis": {"analyzer": {"stopped": {"tokenizer": "standard", "filter": ["lowercase", "stop"]}, "syn": {"tokenizer": "standard", "filter": ["lowercase", "s"]}}, "filter": {"s": {"type": "synonym", "synonyms": ["fast,quick"]}}}}, "mappings": {"properties": {"c": {"type": "completion"}, "st": {"type": "completion", "analyzer": "stopped"}, "np": {"type": "completion", "analyzer": "stopped", "preserve_position_increments": false}, "ns": {"type": "completion", "preserve_separators": false}, "sy": {"type": "completion", "analyzer": "syn"}, "kw": {"type": "completion", "analyzer": "keyword", "max_input_length": 8}, "ctx": {"type": "completion", "contexts": [{"name": "a", "type": "category"}, {"name": "b", "type": "category", "path": "k"}, {"name": "g", "type": "geo", "precision": 5}]}, "k": {"type": "keyword"}, "t": {"type": "text"}, "n": {"type": "integer"}, "o": {"type": "object", "properties": {"c": {"type": "completion"}}}}}}

POST text-g/_bulk?refresh&filter_path=errors
{"index": {"_id": "0"}}
{"c": {"input": ["elasticsearch elastic", "search"], "weight": 0}, "st": "the elasticsearch of the elastic", "np": "the elasticsearch of the elastic", "ns": "elasticsearch elastic", "sy": "quick elasticsearch", "kw": "ELASTIC XYZ", "k": "elasticsearch", "t": "elasticsearch elastic search", "n": 0, "o": {"c": "elasticsearch"}}
{"index": {"_id": "1"}}
{"c": {"input": ["searching searches", "lucene"], "weight": 7}, "st": "the searching of the searches", "np": "the searching of the searches", "ns": "searching searches", "sy": "fast searching", "kw": "SEARCHES XYZ", "k": "elastic", "t": "searching searches lucene elastic", "n": 1, "o": {"c": "search"}, "ctx": {"input": ["searching", "lucene"], "weight": 1, "contexts": {"a": ["elastic", "all"], "g": [{"lat": 41, "lon": -71}]}}}
{"index": {"_id": "2"}}
{"c": {"input": ["solr apache", "kibana"], "weight": 4}, "st": "the solr of the apache", "np": "the solr of the apache", "ns": "solr apache", "sy": "quick solr", "kw": "APACHE XYZ", "k": "search", "t": "solr apache kibana elastic elastic", "n": 2, "o": {"c": "searches"}, "ctx": {"input": ["solr", "kibana"], "weight": 2, "contexts": {"a": ["search", "all"], "g": [{"lat": 42, "lon": -72}]}}}
{"index": {"_id": "3"}}
{"c": {"input": ["logstash beats", "analysis"], "weight": 1}, "st": "the logstash of the beats", "np": "the logstash of the beats", "ns": "logstash beats", "sy": "fast logstash", "kw": "BEATS XYZ", "k": "searching", "t": "logstash beats analysis", "n": 3, "o": {"c": "solr"}}
{"index": {"_id": "4"}}
{"c": {"input": ["analyzer analyzers", "token"], "weight": 8}, "st": "the analyzer of the analyzers", "np": "the analyzer of the analyzers", "ns": "analyzer analyzers", "sy": "quick analyzer", "kw": "ANALYZERS XYZ", "k": "elasticsearch", "t": "analyzer analyzers token elastic", "n": 4, "o": {"c": "kibana"}, "ctx": {"input": ["analyzer", "token"], "weight": 4, "contexts": {"a": ["searches", "all"], "g": [{"lat": 44, "lon": -74}]}}}
{"index": {"_id": "5"}}
{"c": {"input": ["tokens tokenizer", "index"], "weight": 5}, "st": "the tokens of the tokenizer", "np": "the tokens of the tokenizer", "ns": "tokens tokenizer", "sy": "fast tokens", "kw": "TOKENIZER XYZ", "k": "elastic", "t": "tokens tokenizer index elastic elastic", "n": 5, "o": {"c": "beats"}, "ctx": {"input": ["tokens", "index"], "weight": 5, "contexts": {"a": ["elasticsearch", "all"], "g": [{"lat": 45, "lon": -75}]}}}
{"index": {"_id": "6"}}
{"c": {"input": ["indices indexing", "shard"], "weight": 2}, "st": "the indices of the indexing", "np": "the indices of the indexing", "ns": "indices indexing", "sy": "quick indices", "kw": "INDEXING XYZ", "k": "search", "t": "indices indexing shard", "n": 6, "o": {"c": "analyzer"}}
{"index": {"_id": "7"}}
{"c": {"input": ["shards replica", "replicas"], "weight": 9}, "st": "the shards of the replica", "np": "the shards of the replica", "ns": "shards replica", "sy": "fast shards", "kw": "REPLICA XYZ", "k": "searching", "t": "shards replica replicas elastic", "n": 7, "o": {"c": "token"}, "ctx": {"input": ["shards", "replicas"], "weight": 7, "contexts": {"a": ["search", "all"], "g": [{"lat": 47, "lon": -77}]}}}
{"index": {"_id": "8"}}
{"c": {"input": ["cluster clusters", "node"], "weight": 6}, "st": "the cluster of the clusters", "np": "the cluster of the clusters", "ns": "cluster clusters", "sy": "quick cluster", "kw": "CLUSTERS XYZ", "k": "elasticsearch", "t": "cluster clusters node elastic elastic", "n": 8, "o": {"c": "tokenizer"}, "ctx": {"input": ["cluster", "node"], "weight": 8, "contexts": {"a": ["searching", "all"], "g": [{"lat": 48, "lon": -78}]}}}
{"index": {"_id": "9"}}
{"c": {"input": ["nodes document", "documents"], "weight": 3}, "st": "the nodes of the document", "np": "the nodes of the document", "ns": "nodes document", "sy": "fast nodes", "kw": "DOCUMENT XYZ", "k": "elastic", "t": "nodes document documents", "n": 9, "o": {"c": "indices"}}
{"index": {"_id": "10"}}
{"c": {"input": ["mapping mappings", "query"], "weight": 0}, "st": "the mapping of the mappings", "np": "the mapping of the mappings", "ns": "mapping mappings", "sy": "quick mapping", "kw": "MAPPINGS XYZ", "k": "search", "t": "mapping mappings query elastic", "n": 10, "o": {"c": "shard"}, "ctx": {"input": ["mapping", "query"], "weight": 10, "contexts": {"a": ["elasticsearch", "all"], "g": [{"lat": 50, "lon": -80}]}}}
{"index": {"_id": "11"}}
{"c": {"input": ["queries filter", "filters"], "weight": 7}, "st": "the queries of the filter", "np": "the queries of the filter", "ns": "queries filter", "sy": "fast queries", "kw": "FILTER XYZ", "k": "searching", "t": "queries filter filters elastic elastic", "n": 11, "o": {"c": "replica"}, "ctx": {"input": ["queries", "filters"], "weight": 11, "contexts": {"a": ["elastic", "all"], "g": [{"lat": 51, "lon": -81}]}}}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "el", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elastic s", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elastic  search", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elasticx", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "EL", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "a", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "an", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "analyzer t", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "  ", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "z", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "st"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "np"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elasticsearch", "completion": {"field": "st"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elasticsearch", "completion": {"field": "np"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elasticsearch elastic", "completion": {"field": "st"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elasticsearch elastic", "completion": {"field": "np"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "the elast", "completion": {"field": "st"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "the elast", "completion": {"field": "np"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "the", "completion": {"field": "st"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "the", "completion": {"field": "np"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "of", "completion": {"field": "st"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "of", "completion": {"field": "np"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elasticsearchel", "completion": {"field": "ns"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elasticsearch e", "completion": {"field": "ns"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "searchings", "completion": {"field": "ns"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "fast e", "completion": {"field": "sy"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "quick e", "completion": {"field": "sy"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "fast", "completion": {"field": "sy"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "q", "completion": {"field": "sy"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ELASTIC", "completion": {"field": "kw"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ELA", "completion": {"field": "kw"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elastic", "completion": {"field": "kw"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "SEARCHES", "completion": {"field": "kw"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "o.c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"size": 1, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "a", "completion": {"size": 2, "shard_size": 1, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"skip_duplicates": true, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"analyzer": "keyword", "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "E", "completion": {"analyzer": "keyword", "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": true, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": true, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": true, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": true, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": true, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"fuzziness": 0}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"fuzziness": 0}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"fuzziness": 0}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"fuzziness": 0}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"fuzziness": 0}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"fuzziness": 1}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"fuzziness": 1}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"fuzziness": 1}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"fuzziness": 1}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"fuzziness": 1}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"fuzziness": 2}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"fuzziness": 2}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"fuzziness": 2}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"fuzziness": 2}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"fuzziness": 2}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"fuzziness": "AUTO"}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"fuzziness": "AUTO"}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"fuzziness": "AUTO"}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"fuzziness": "AUTO"}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"fuzziness": "AUTO"}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"fuzziness": "AUTO:2,4"}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"fuzziness": "AUTO:2,4"}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"fuzziness": "AUTO:2,4"}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"fuzziness": "AUTO:2,4"}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"fuzziness": "AUTO:2,4"}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"transpositions": false}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"transpositions": false}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"transpositions": false}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"transpositions": false}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"transpositions": false}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"min_length": 2}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"min_length": 2}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"min_length": 2}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"min_length": 2}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"min_length": 2}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"min_length": 8}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"min_length": 8}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"min_length": 8}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"min_length": 8}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"min_length": 8}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"prefix_length": 0}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"prefix_length": 0}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"prefix_length": 0}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"prefix_length": 0}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"prefix_length": 0}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"prefix_length": 4}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"prefix_length": 4}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"prefix_length": 4}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"prefix_length": 4}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"prefix_length": 4}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": {"unicode_aware": true}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": {"unicode_aware": true}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": {"unicode_aware": true}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": {"unicode_aware": true}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": {"unicode_aware": true}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "elsatic", "completion": {"fuzzy": false, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "lastic", "completion": {"fuzzy": false, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "ana", "completion": {"fuzzy": false, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "serch", "completion": {"fuzzy": false, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "tokne", "completion": {"fuzzy": false, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "e.*", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "[es].*", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "elastic.search", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "elastic", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "(index|indices)", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "s.{3,5}h", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "@", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "~x", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "e<1-2>", "completion": {"field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "a.*", "completion": {"field": "c", "regex": {"flags": "NONE"}}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "a.*", "completion": {"field": "c", "regex": {"flags": "FOO"}}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"regex": "a.*", "completion": {"field": "c", "fuzzy": true}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"a": "all"}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"a": "all"}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"a": ["elasticsearch", "elastic"]}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"a": ["elasticsearch", "elastic"]}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"a": [{"context": "el", "prefix": true, "boost": 2}, {"context": "all"}]}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"a": [{"context": "el", "prefix": true, "boost": 2}, {"context": "all"}]}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"b": "elasticsearch"}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"b": "elasticsearch"}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"b": "search", "a": "all"}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"b": "search", "a": "all"}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"g": {"lat": 41, "lon": -71}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"g": {"lat": 41, "lon": -71}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"g": {"context": {"lat": 41.2, "lon": -71}, "precision": 2}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"g": {"context": {"lat": 41.2, "lon": -71}, "precision": 2}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"g": {"lat": 44, "lon": -74, "precision": 3, "neighbours": [2, 1], "boost": 4}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"g": {"lat": 44, "lon": -74, "precision": 3, "neighbours": [2, 1], "boost": 4}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"g": "drm"}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"g": "drm"}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"g": 3}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"g": 3}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"g": {"lat": 1}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"g": {"lat": 1}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"a": {}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"a": {}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"a": {"boost": 0, "context": "x"}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"a": {"boost": 0, "context": "x"}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"a": {"context": "x", "foo": 1}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"a": {"context": "x", "foo": 1}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"a": null}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"a": null}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"a": true}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"a": true}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {"a": {"context": "all", "boost": 2.5}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {"a": {"context": "all", "boost": 2.5}}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "s", "completion": {"contexts": {}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {}, "field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "ctx"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"contexts": {}, "field": "c"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "suggest_mode": "popular"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "suggest_mode": "popular"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "suggest_mode": "popular"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "sort": "frequency", "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "sort": "frequency", "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "sort": "frequency", "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "max_edits": 1, "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "max_edits": 1, "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "max_edits": 1, "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "prefix_length": 0}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "prefix_length": 0}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "prefix_length": 0}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "prefix_length": 3}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "prefix_length": 3}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "prefix_length": 3}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "min_word_length": 2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "min_word_length": 2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "min_word_length": 2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "size": 1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "size": 1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "size": 1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "size": 20, "shard_size": 2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "size": 20, "shard_size": 2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "size": 20, "shard_size": 2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "accuracy": 0.8}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "accuracy": 0.8}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "accuracy": 0.8}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "string_distance": "levenshtein"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "string_distance": "levenshtein"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "string_distance": "levenshtein"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "string_distance": "damerau_levenshtein"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "string_distance": "damerau_levenshtein"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "string_distance": "damerau_levenshtein"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "string_distance": "jaro_winkler"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "string_distance": "jaro_winkler"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "string_distance": "jaro_winkler"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "string_distance": "ngram"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "string_distance": "ngram"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "string_distance": "ngram"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "min_doc_freq": 2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "min_doc_freq": 2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "min_doc_freq": 2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "min_doc_freq": 0.2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "min_doc_freq": 0.2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "min_doc_freq": 0.2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "max_term_freq": 5, "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "max_term_freq": 5, "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "max_term_freq": 5, "suggest_mode": "always"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "max_inspections": 1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "max_inspections": 1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "max_inspections": 1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "analyzer": "whitespace"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "analyzer": "whitespace"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "analyzer": "whitespace"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "k"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "k"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "k"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "n"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "n"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "n"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "nope"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "nope"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "nope"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastik serach", "term": {"field": "t", "analyzer": "nope"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "nodez Clustr querys elastic", "term": {"field": "t", "analyzer": "nope"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "sahrd a an the", "term": {"field": "t", "analyzer": "nope"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "max_edits": 0}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "size": -1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "shard_size": 0}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "accuracy": 2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "accuracy": "x"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "max_term_freq": -1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "max_term_freq": 1.5}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "min_doc_freq": 2.5}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "prefix_length": -1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "min_word_length": 0}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "string_distance": "foo"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "sort": "x"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "suggest_mode": 3}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": ""}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "foo": {}}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": ["t"]}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "size": "a"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "x", "term": {"field": "t", "max_inspections": -1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "size": 0}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "size": -1}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "shard_size": -2}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": ""}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": 3}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "fuzzy": 3}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "fuzzy": {"foo": 1}}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "fuzzy": {"fuzziness": "x"}}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "fuzzy": {"fuzziness": -1}}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "fuzzy": {"min_length": -1}}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "fuzzy": {"prefix_length": -1}}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "skip_duplicates": 3}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "contexts": 3}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "context": {}}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "analyzer": "nope"}}}, "_source": false}

POST text-g/_search?filter_path=suggest,error,status
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "payload": []}}}, "_source": false}

POST text-g/_search
{"suggest": {"text": "elastik", "a": {"term": {"field": "t"}}, "b": {"text": "searc", "term": {"field": "t"}}, "zz": {"prefix": "e", "completion": {"field": "c"}}}, "size": 0}

POST text-g/_search?typed_keys&filter_path=suggest
{"suggest": {"text": "elastik", "a": {"term": {"field": "t"}}, "zz": {"prefix": "e", "completion": {"field": "c", "size": 1}}}, "query": {"match_all": {}}, "size": 0}

POST text-g/_search
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "size": 1}}}, "_source": ["n"], "docvalue_fields": ["n"], "version": true, "explain": true}

POST text-g/_search
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c", "size": 1}}}, "stored_fields": [], "sort": ["n"]}

POST text-g/_search
{"suggest": {}, "size": 0}

POST text-g/_search
{"suggest": {"s": {}}, "size": 0}

POST text-g/_search
{"suggest": {"s": []}, "size": 0}

POST text-g/_search
{"suggest": {"s": 3}, "size": 0}

POST text-g/_search
{"suggest": {"text": {}}, "size": 0}

POST text-g/_search
{"suggest": {"text": []}, "size": 0}

POST text-g/_search
{"suggest": [], "size": 0}

POST text-g/_search
{"suggest": "x", "size": 0}

POST text-g/_search
{"suggest": {"s": {"text": "x", "term": {"field": "t"}, "completion": {"field": "c"}}}, "size": 0}

POST text-g/_search
{"suggest": {"s": {"text": ["x"], "term": {"field": "t"}}}, "size": 0}

POST text-g/_search
{"suggest": {"s": {"foo": "x", "term": {"field": "t"}}}, "size": 0}

POST text-g/_search
{"suggest": {"s": {"text": "x", "foo": {}}}, "size": 0}

POST text-g/_search
{"suggest": {"s": {"text": null, "term": {"field": "t"}}}, "size": 0}

POST text-g/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c"}}}, "aggs": {"n": {"max": {"field": "n"}}}, "_source": false}

GET text-g/_search?suggest_field=t&suggest_text=elastik&suggest_mode=always&size=0&filter_path=suggest,error

GET text-g/_search?suggest_field=t&suggest_text=elastik&suggest_size=1&size=0&q=n:1

PUT text-g2
{"settings": {"number_of_shards": 3, "number_of_replicas": 0}, "mappings": {"properties": {"c": {"type": "completion"}, "t": {"type": "text"}}}}

POST text-g2/_bulk?refresh&filter_path=errors
{"index": {"_id": "0"}}
{"c": {"input": ["elasticsearch", "dup"], "weight": 0}, "t": "elasticsearch elastic search searching"}
{"index": {"_id": "1"}}
{"c": {"input": ["elastic", "dup"], "weight": 1}, "t": "elastic search searching searches"}
{"index": {"_id": "2"}}
{"c": {"input": ["search", "dup"], "weight": 2}, "t": "search searching searches lucene"}
{"index": {"_id": "3"}}
{"c": {"input": ["searching", "dup"], "weight": 3}, "t": "searching searches lucene solr"}
{"index": {"_id": "4"}}
{"c": {"input": ["searches", "dup"], "weight": 4}, "t": "searches lucene solr apache"}
{"index": {"_id": "5"}}
{"c": {"input": ["lucene", "dup"], "weight": 5}, "t": "lucene solr apache kibana"}
{"index": {"_id": "6"}}
{"c": {"input": ["solr", "dup"], "weight": 0}, "t": "solr apache kibana logstash"}
{"index": {"_id": "7"}}
{"c": {"input": ["apache", "dup"], "weight": 1}, "t": "apache kibana logstash beats"}
{"index": {"_id": "8"}}
{"c": {"input": ["kibana", "dup"], "weight": 2}, "t": "kibana logstash beats analysis"}
{"index": {"_id": "9"}}
{"c": {"input": ["logstash", "dup"], "weight": 3}, "t": "logstash beats analysis analyzer"}
{"index": {"_id": "10"}}
{"c": {"input": ["beats", "dup"], "weight": 4}, "t": "beats analysis analyzer analyzers"}
{"index": {"_id": "11"}}
{"c": {"input": ["analysis", "dup"], "weight": 5}, "t": "analysis analyzer analyzers token"}
{"index": {"_id": "12"}}
{"c": {"input": ["analyzer", "dup"], "weight": 0}, "t": "analyzer analyzers token tokens"}
{"index": {"_id": "13"}}
{"c": {"input": ["analyzers", "dup"], "weight": 1}, "t": "analyzers token tokens tokenizer"}
{"index": {"_id": "14"}}
{"c": {"input": ["token", "dup"], "weight": 2}, "t": "token tokens tokenizer index"}
{"index": {"_id": "15"}}
{"c": {"input": ["tokens", "dup"], "weight": 3}, "t": "tokens tokenizer index indices"}
{"index": {"_id": "16"}}
{"c": {"input": ["tokenizer", "dup"], "weight": 4}, "t": "tokenizer index indices indexing"}
{"index": {"_id": "17"}}
{"c": {"input": ["index", "dup"], "weight": 5}, "t": "index indices indexing shard"}
{"index": {"_id": "18"}}
{"c": {"input": ["indices", "dup"], "weight": 0}, "t": "indices indexing shard shards"}
{"index": {"_id": "19"}}
{"c": {"input": ["indexing", "dup"], "weight": 1}, "t": "indexing shard shards replica"}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "e", "completion": {"skip_duplicates": true, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "e", "completion": {"size": 2, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "e", "completion": {"fuzzy": {"min_length": 1}, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "s", "completion": {"field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "s", "completion": {"skip_duplicates": true, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "s", "completion": {"size": 2, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "s", "completion": {"fuzzy": {"min_length": 1}, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "a", "completion": {"field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "a", "completion": {"skip_duplicates": true, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "a", "completion": {"size": 2, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "a", "completion": {"fuzzy": {"min_length": 1}, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "d", "completion": {"field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "d", "completion": {"skip_duplicates": true, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "d", "completion": {"size": 2, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"prefix": "d", "completion": {"fuzzy": {"min_length": 1}, "field": "c"}}}, "_source": false}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"text": "serch tokne", "term": {"field": "t"}}}}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"text": "serch tokne", "term": {"suggest_mode": "always", "field": "t"}}}}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"text": "serch tokne", "term": {"size": 1, "field": "t"}}}}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"text": "serch tokne", "term": {"sort": "frequency", "max_term_freq": 10, "field": "t"}}}}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"text": "nodez analyzr", "term": {"field": "t"}}}}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"text": "nodez analyzr", "term": {"suggest_mode": "always", "field": "t"}}}}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"text": "nodez analyzr", "term": {"size": 1, "field": "t"}}}}

POST text-g2/_search?filter_path=suggest
{"suggest": {"s": {"text": "nodez analyzr", "term": {"sort": "frequency", "max_term_freq": 10, "field": "t"}}}}

POST text-g*/_search?filter_path=suggest,_shards
{"suggest": {"s": {"prefix": "e", "completion": {"field": "c"}}}, "_source": false}

POST text-g*/_search
{"suggest": {"s": {"prefix": "e", "completion": {"field": "kw"}}}, "_source": false}
