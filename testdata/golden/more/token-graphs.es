PUT cities
{"settings": {"number_of_shards": 1, "analysis": {"filter": {"syn": {"type": "synonym_graph", "synonyms": ["ny, new york, big apple city", "wifi, wi fi", "usa, united states of america, us", "tv => television, small screen"]}, "stop": {"type": "stop", "stopwords": ["of", "the"]}, "wdg": {"type": "word_delimiter_graph", "preserve_original": true, "catenate_all": true}, "sh": {"type": "shingle", "min_shingle_size": 2, "max_shingle_size": 3}}, "analyzer": {"g": {"tokenizer": "whitespace", "filter": ["lowercase", "syn"]}, "gs": {"tokenizer": "whitespace", "filter": ["lowercase", "syn", "stop"]}, "sg": {"tokenizer": "whitespace", "filter": ["lowercase", "stop", "syn"]}, "w": {"tokenizer": "whitespace", "filter": ["wdg", "lowercase"]}, "sh": {"tokenizer": "standard", "filter": ["lowercase", "sh"]}}}}, "mappings": {"properties": {"t": {"type": "text", "search_analyzer": "g"}, "s": {"type": "text", "analyzer": "standard", "search_analyzer": "gs"}, "sg": {"type": "text", "search_analyzer": "sg"}, "w": {"type": "text", "analyzer": "w"}, "sh": {"type": "text", "analyzer": "sh"}, "np": {"type": "text", "index_options": "freqs", "search_analyzer": "g"}, "p": {"type": "text", "search_analyzer": "g", "index_prefixes": {"min_chars": 2, "max_chars": 5}}, "ph": {"type": "text", "search_analyzer": "g", "index_phrases": true}, "k": {"type": "keyword"}}}}

POST cities/_bulk?refresh
{"index": {"_id": "0"}}
{"t": "new york is a big city", "s": "new york is a big city", "sg": "new york is a big city", "w": "new york is a big city", "sh": "new york is a big city", "np": "new york is a big city", "p": "new york is a big city", "ph": "new york is a big city", "k": "new york is a big city"}
{"index": {"_id": "1"}}
{"t": "ny wifi", "s": "ny wifi", "sg": "ny wifi", "w": "ny wifi", "sh": "ny wifi", "np": "ny wifi", "p": "ny wifi", "ph": "ny wifi", "k": "ny wifi"}
{"index": {"_id": "2"}}
{"t": "the big apple city", "s": "the big apple city", "sg": "the big apple city", "w": "the big apple city", "sh": "the big apple city", "np": "the big apple city", "p": "the big apple city", "ph": "the big apple city", "k": "the big apple city"}
{"index": {"_id": "3"}}
{"t": "wi fi in new york city", "s": "wi fi in new york city", "sg": "wi fi in new york city", "w": "wi fi in new york city", "sh": "wi fi in new york city", "np": "wi fi in new york city", "p": "wi fi in new york city", "ph": "wi fi in new york city", "k": "wi fi in new york city"}
{"index": {"_id": "4"}}
{"t": "united states of america", "s": "united states of america", "sg": "united states of america", "w": "united states of america", "sh": "united states of america", "np": "united states of america", "p": "united states of america", "ph": "united states of america", "k": "united states of america"}
{"index": {"_id": "5"}}
{"t": "us tv in the usa", "s": "us tv in the usa", "sg": "us tv in the usa", "w": "us tv in the usa", "sh": "us tv in the usa", "np": "us tv in the usa", "p": "us tv in the usa", "ph": "us tv in the usa", "k": "us tv in the usa"}
{"index": {"_id": "6"}}
{"t": "television small screen", "s": "television small screen", "sg": "television small screen", "w": "television small screen", "sh": "television small screen", "np": "television small screen", "p": "television small screen", "ph": "television small screen", "k": "television small screen"}
{"index": {"_id": "7"}}
{"t": "small tv", "s": "small tv", "sg": "small tv", "w": "small tv", "sh": "small tv", "np": "small tv", "p": "small tv", "ph": "small tv", "k": "small tv"}
{"index": {"_id": "8"}}
{"t": "york new", "s": "york new", "sg": "york new", "w": "york new", "sh": "york new", "np": "york new", "p": "york new", "ph": "york new", "k": "york new"}
{"index": {"_id": "9"}}
{"t": "New wi-fi PowerShot500 usa", "s": "New wi-fi PowerShot500 usa", "sg": "New wi-fi PowerShot500 usa", "w": "New wi-fi PowerShot500 usa", "sh": "New wi-fi PowerShot500 usa", "np": "New wi-fi PowerShot500 usa", "p": "New wi-fi PowerShot500 usa", "ph": "New wi-fi PowerShot500 usa", "k": "New wi-fi PowerShot500 usa"}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"t": "ny"}}}

GET cities/_search
{"query": {"match_phrase": {"t": "new york"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"t": "ny wifi"}}}

GET cities/_search
{"query": {"match_bool_prefix": {"t": "ny wifi"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"t": "wifi in ny"}}}

GET cities/_search
{"query": {"match_phrase": {"t": {"query": "the usa tv", "slop": 2}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"t": {"query": "tv", "operator": "and"}}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"t": "tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"t": {"query": "big ny city", "slop": 2}}}}

GET cities/_search
{"query": {"match": {"t": "usa"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"t": "us of ny"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"t": {"query": "us of ny", "max_expansions": 2, "slop": 1}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"t": "wi fi tv"}}}

GET cities/_search
{"query": {"match": {"t": "PowerShot500"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"t": "PowerShot500"}}}

GET cities/_search
{"query": {"match": {"t": {"query": "wi-fi usa", "minimum_should_match": "-1"}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"t": "the ny"}}}

GET cities/_search
{"query": {"match_phrase": {"t": {"query": "the ny", "slop": 2}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"t": "ny the usa"}}}

GET cities/_search
{"query": {"match": {"t": {"query": "television ny wi", "auto_generate_synonyms_phrase_query": false}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"t": {"query": "television ny wi", "max_expansions": 2, "slop": 1}}}}

GET cities/_search
{"query": {"match_phrase": {"s": "ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"s": {"query": "new york", "operator": "and"}}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"s": {"query": "new york", "max_expansions": 2, "slop": 1}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"s": "ny wifi"}}}

GET cities/_search
{"query": {"match": {"s": "wifi in ny"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"s": "wifi in ny"}}}

GET cities/_search
{"query": {"match": {"s": {"query": "the usa tv", "minimum_should_match": "-1"}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"s": "tv"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"s": "tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"s": "big ny city"}}}

GET cities/_search
{"query": {"match": {"s": "usa"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match": {"s": "us of ny"}}}

GET cities/_search
{"query": {"match_phrase": {"s": "us of ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"s": "wi fi tv"}}}

GET cities/_search
{"query": {"match_bool_prefix": {"s": "wi fi tv"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"s": "PowerShot500"}}}

GET cities/_search
{"query": {"match_bool_prefix": {"s": "wi-fi usa"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"s": {"query": "the ny", "fuzziness": 1}}}}

GET cities/_search
{"query": {"match_bool_prefix": {"s": "the ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"s": "ny the usa"}}}

GET cities/_search
{"query": {"match_phrase": {"s": "television ny wi"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"sg": "ny"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"sg": "ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"sg": "new york"}}}

GET cities/_search
{"query": {"match": {"sg": {"query": "ny wifi", "operator": "and"}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"sg": "wifi in ny"}}}

GET cities/_search
{"query": {"match_phrase": {"sg": "wifi in ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"sg": "the usa tv"}}}

GET cities/_search
{"query": {"match_bool_prefix": {"sg": "the usa tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"sg": "tv"}}}

GET cities/_search
{"query": {"match_phrase": {"sg": "big ny city"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match": {"sg": {"query": "usa", "auto_generate_synonyms_phrase_query": false}}}}

GET cities/_search
{"query": {"match": {"sg": "us of ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"sg": {"query": "us of ny", "max_expansions": 2, "slop": 0}}}}

GET cities/_search
{"query": {"match": {"sg": {"query": "wi fi tv", "fuzziness": 1}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"sg": "PowerShot500"}}}

GET cities/_search
{"query": {"match_phrase": {"sg": {"query": "PowerShot500", "slop": 2}}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"sg": {"query": "wi-fi usa", "slop": 2}}}}

GET cities/_search
{"query": {"match": {"sg": {"query": "the ny", "fuzziness": 1}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"sg": "ny the usa"}}}

GET cities/_search
{"query": {"match_phrase": {"sg": {"query": "ny the usa", "slop": 2}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"sg": {"query": "television ny wi", "operator": "and"}}}}

GET cities/_search
{"query": {"match_bool_prefix": {"sg": "television ny wi"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"w": "ny"}}}

GET cities/_search
{"query": {"match": {"w": {"query": "new york", "operator": "and"}}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"w": "new york"}}}

GET cities/_search
{"query": {"match_phrase": {"w": "ny wifi"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"w": "wifi in ny"}}}

GET cities/_search
{"query": {"match": {"w": "the usa tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"w": {"query": "the usa tv", "max_expansions": 2, "slop": 0}}}}

GET cities/_search
{"query": {"match_phrase": {"w": "tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"w": "big ny city"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"w": "big ny city"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"w": "usa"}}}

GET cities/_search
{"query": {"match": {"w": "us of ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"w": "wi fi tv"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"w": "wi fi tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"w": "PowerShot500"}}}

GET cities/_search
{"query": {"match_bool_prefix": {"w": "PowerShot500"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"w": {"query": "wi-fi usa", "max_expansions": 2, "slop": 0}}}}

GET cities/_search
{"query": {"match_phrase": {"w": "the ny"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match": {"w": "ny the usa"}}}

GET cities/_search
{"query": {"match_bool_prefix": {"w": "ny the usa"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"w": "television ny wi"}}}

GET cities/_search
{"query": {"match": {"sh": "ny"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"sh": "ny"}}}

GET cities/_search
{"query": {"match": {"sh": {"query": "new york", "auto_generate_synonyms_phrase_query": false}}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match": {"sh": "ny wifi"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"sh": {"query": "ny wifi", "max_expansions": 2, "slop": 0}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"sh": "wifi in ny"}}}

GET cities/_search
{"query": {"match": {"sh": "the usa tv"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match": {"sh": "tv"}}}

GET cities/_search
{"query": {"match_phrase": {"sh": "tv"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match": {"sh": "big ny city"}}}

GET cities/_search
{"query": {"match_phrase": {"sh": {"query": "big ny city", "slop": 2}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"sh": {"query": "usa", "auto_generate_synonyms_phrase_query": false}}}}

GET cities/_search
{"query": {"match_phrase": {"sh": {"query": "usa", "slop": 2}}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match": {"sh": {"query": "us of ny", "auto_generate_synonyms_phrase_query": false}}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"sh": "us of ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"sh": {"query": "wi fi tv", "minimum_should_match": "-1"}}}}

GET cities/_search
{"query": {"match_bool_prefix": {"sh": "wi fi tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"sh": "PowerShot500"}}}

GET cities/_search
{"query": {"match_phrase": {"sh": "wi-fi usa"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"sh": "the ny"}}}

GET cities/_search
{"query": {"match": {"sh": "ny the usa"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"sh": "ny the usa"}}}

GET cities/_search
{"query": {"match_phrase": {"sh": "television ny wi"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"np": "ny"}}}

GET cities/_search
{"query": {"match_bool_prefix": {"np": "ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"np": {"query": "new york", "cutoff_frequency": 0.1}}}}

GET cities/_search
{"query": {"match_bool_prefix": {"np": "new york"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"np": {"query": "ny wifi", "slop": 2}}}}

GET cities/_search
{"query": {"match": {"np": {"query": "wifi in ny", "operator": "and"}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"np": "wifi in ny"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"np": "the usa tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"np": {"query": "tv", "slop": 2}}}}

GET cities/_search
{"query": {"match": {"np": {"query": "big ny city", "fuzziness": 1}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"np": "usa"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"np": {"query": "usa", "max_expansions": 2, "slop": 0}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"np": "us of ny"}}}

GET cities/_search
{"query": {"match": {"np": "wi fi tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"np": "wi fi tv"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"np": "PowerShot500"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"np": {"query": "wi-fi usa", "fuzziness": 1}}}}

GET cities/_search
{"query": {"match_bool_prefix": {"np": "wi-fi usa"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"np": "ny the usa"}}}

GET cities/_search
{"query": {"match_bool_prefix": {"np": "ny the usa"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"np": {"query": "television ny wi", "max_expansions": 2, "slop": 0}}}}

GET cities/_search
{"query": {"match": {"p": {"query": "ny", "minimum_should_match": "75%"}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"p": {"query": "new york", "operator": "and"}}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"p": "new york"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match": {"p": {"query": "ny wifi", "fuzziness": 1}}}}

GET cities/_search
{"query": {"match": {"p": "wifi in ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"p": "wifi in ny"}}}

GET cities/_search
{"query": {"match": {"p": "the usa tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"p": "the usa tv"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"p": "tv"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match": {"p": {"query": "big ny city", "auto_generate_synonyms_phrase_query": false}}}}

GET cities/_search
{"query": {"match_bool_prefix": {"p": "big ny city"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"p": "usa"}}}

GET cities/_search
{"query": {"match": {"p": {"query": "us of ny", "auto_generate_synonyms_phrase_query": false}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"p": {"query": "us of ny", "max_expansions": 2, "slop": 0}}}}

GET cities/_search
{"query": {"match": {"p": {"query": "wi fi tv", "minimum_should_match": "2"}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"p": {"query": "wi fi tv", "max_expansions": 2, "slop": 1}}}}

GET cities/_search
{"query": {"match": {"p": {"query": "PowerShot500", "auto_generate_synonyms_phrase_query": false}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"p": "PowerShot500"}}}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"p": "wi-fi usa"}}}

GET cities/_search
{"query": {"match": {"p": {"query": "the ny", "operator": "and"}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"p": "the ny"}}}

GET cities/_search
{"query": {"match_phrase": {"p": {"query": "ny the usa", "slop": 2}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"p": {"query": "television ny wi", "fuzziness": 1}}}}

GET cities/_search
{"query": {"match_bool_prefix": {"p": "television ny wi"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"ph": "ny"}}}

GET cities/_search
{"query": {"match": {"ph": {"query": "new york", "operator": "and"}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"ph": "ny wifi"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"ph": "ny wifi"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"ph": {"query": "wifi in ny", "slop": 2}}}}

GET cities/_search
{"query": {"match": {"ph": "the usa tv"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"ph": "the usa tv"}}}

GET cities/_search
{"query": {"match": {"ph": {"query": "tv", "operator": "and"}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"ph": {"query": "tv", "max_expansions": 2, "slop": 0}}}}

GET cities/_search
{"query": {"match_phrase": {"ph": "big ny city"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"ph": {"query": "usa", "operator": "and"}}}}

GET cities/_search
{"query": {"match_bool_prefix": {"ph": "usa"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"ph": "us of ny"}}}

GET cities/_search
{"query": {"match": {"ph": "wi fi tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"ph": "wi fi tv"}}}

GET cities/_search
{"query": {"match": {"ph": {"query": "PowerShot500", "cutoff_frequency": 0.1}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"ph": "wi-fi usa"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"ph": "wi-fi usa"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"ph": "the ny"}}}

GET cities/_search
{"query": {"match_bool_prefix": {"ph": "the ny"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"ph": "ny the usa"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"ph": "television ny wi"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase_prefix": {"k": "ny"}}}

GET cities/_search
{"query": {"match": {"k": {"query": "new york", "cutoff_frequency": 0.1}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"k": "ny wifi"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"k": "ny wifi"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"k": {"query": "wifi in ny", "fuzziness": 1}}}}

GET cities/_search
{"query": {"match": {"k": "the usa tv"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"k": "the usa tv"}}}

GET cities/_search
{"query": {"match_phrase": {"k": "tv"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match": {"k": {"query": "big ny city", "operator": "and"}}}}

GET cities/_search
{"query": {"match_bool_prefix": {"k": "big ny city"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match_phrase": {"k": "usa"}}}

GET cities/_search
{"query": {"match": {"k": {"query": "us of ny", "minimum_should_match": "75%"}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"k": "wi fi tv"}}}

GET cities/_search
{"query": {"match": {"k": "PowerShot500"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"k": "wi-fi usa"}}}

GET cities/_search
{"query": {"match_phrase_prefix": {"k": "wi-fi usa"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"match": {"k": {"query": "the ny", "minimum_should_match": "75%"}}}}

GET cities/_search
{"query": {"match": {"k": "ny the usa"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"match_bool_prefix": {"k": "ny the usa"}}}

GET cities/_search
{"query": {"match_phrase": {"k": {"query": "television ny wi", "slop": 2}}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "ny", "fields": ["t", "s^2"], "type": "cross_fields"}}}

GET cities/_search
{"query": {"multi_match": {"query": "ny", "fields": ["t", "p"], "type": "cross_fields", "operator": "and", "auto_generate_synonyms_phrase_query": false}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "\"ny\"~2", "default_field": "t"}}}

GET cities/_search
{"query": {"query_string": {"query": "ny*", "default_field": "t"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "new york", "fields": ["t", "s^2"], "type": "best_fields"}}}

GET cities/_search
{"query": {"multi_match": {"query": "new york", "fields": ["t", "s^2"], "type": "phrase_prefix"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "\"new york\"", "default_field": "t"}}}

GET cities/_search
{"query": {"query_string": {"query": "+new york -tv", "default_field": "t"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "new york", "fields": ["t", "s"], "type": "phrase"}}}

GET cities/_search
{"query": {"multi_match": {"query": "ny wifi", "fields": ["t", "s^2"], "type": "cross_fields"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "ny wifi", "default_field": "t"}}}

GET cities/_search
{"query": {"query_string": {"query": "\"ny wifi\"~2", "default_field": "t"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"simple_query_string": {"query": "ny wifi*", "fields": ["t", "s"]}}}

GET cities/_search
{"query": {"multi_match": {"query": "wifi in ny", "fields": ["t", "s^2"], "type": "best_fields"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "wifi in ny", "fields": ["t", "s^2"], "type": "bool_prefix"}}}

GET cities/_search
{"query": {"query_string": {"query": "\"wifi in ny\"", "default_field": "t"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"simple_query_string": {"query": "+wifi in ny -tv", "fields": ["t", "s"]}}}

GET cities/_search
{"query": {"query_string": {"query": "wifi in ny", "fields": ["t", "s"], "type": "phrase"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "the usa tv", "fields": ["t", "s^2"], "type": "phrase"}}}

GET cities/_search
{"query": {"query_string": {"query": "the usa tv", "default_field": "t"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"simple_query_string": {"query": "\"the usa tv\"~2", "fields": ["t", "s"]}}}

GET cities/_search
{"query": {"simple_query_string": {"query": "the usa tv*", "fields": ["t", "s"]}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "tv", "fields": ["t", "s^2"], "type": "most_fields"}}}

GET cities/_search
{"query": {"multi_match": {"query": "tv", "fields": ["t", "s^2"], "type": "bool_prefix"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"simple_query_string": {"query": "\"tv\"", "fields": ["t", "s"]}}}

GET cities/_search
{"query": {"simple_query_string": {"query": "+tv -tv", "fields": ["t", "s"]}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"common": {"t": {"query": "tv", "cutoff_frequency": 0.1}}}}

GET cities/_search
{"query": {"multi_match": {"query": "big ny city", "fields": ["t", "s^2"], "type": "phrase"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"simple_query_string": {"query": "big ny city", "fields": ["t", "s"]}}}

GET cities/_search
{"query": {"simple_query_string": {"query": "\"big ny city\"~2", "fields": ["t", "s"]}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "big ny city", "default_field": "t", "auto_generate_synonyms_phrase_query": false}}}

GET cities/_search
{"query": {"multi_match": {"query": "usa", "fields": ["t", "s^2"], "type": "most_fields"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "usa", "fields": ["t", "p"], "type": "cross_fields", "operator": "and", "auto_generate_synonyms_phrase_query": false}}}

GET cities/_search
{"query": {"simple_query_string": {"query": "\"usa\"", "fields": ["t", "s"]}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "usa*", "default_field": "t"}}}

GET cities/_search
{"query": {"common": {"t": {"query": "usa", "cutoff_frequency": 0.1}}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "us of ny", "fields": ["t", "s^2"], "type": "phrase_prefix"}}}

GET cities/_search
{"query": {"simple_query_string": {"query": "us of ny", "fields": ["t", "s"]}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "+us of ny -tv", "default_field": "t"}}}

GET cities/_search
{"query": {"query_string": {"query": "us of ny", "default_field": "t", "auto_generate_synonyms_phrase_query": false}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "wi fi tv", "fields": ["t", "s^2"], "type": "cross_fields"}}}

GET cities/_search
{"query": {"multi_match": {"query": "wi fi tv", "fields": ["t", "p"], "type": "cross_fields", "operator": "and", "auto_generate_synonyms_phrase_query": false}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "\"wi fi tv\"~2", "default_field": "t"}}}

GET cities/_search
{"query": {"query_string": {"query": "wi fi tv*", "default_field": "t"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "PowerShot500", "fields": ["t", "s^2"], "type": "best_fields"}}}

GET cities/_search
{"query": {"multi_match": {"query": "PowerShot500", "fields": ["t", "s^2"], "type": "phrase_prefix"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "\"PowerShot500\"", "default_field": "t"}}}

GET cities/_search
{"query": {"query_string": {"query": "+PowerShot500 -tv", "default_field": "t"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "PowerShot500", "fields": ["t", "s"], "type": "phrase"}}}

GET cities/_search
{"query": {"multi_match": {"query": "wi-fi usa", "fields": ["t", "s^2"], "type": "cross_fields"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"query_string": {"query": "wi-fi usa", "default_field": "t"}}}

GET cities/_search
{"query": {"query_string": {"query": "\"wi-fi usa\"~2", "default_field": "t"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"simple_query_string": {"query": "wi-fi usa*", "fields": ["t", "s"]}}}

GET cities/_search
{"query": {"multi_match": {"query": "the ny", "fields": ["t", "s^2"], "type": "best_fields"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "the ny", "fields": ["t", "s^2"], "type": "bool_prefix"}}}

GET cities/_search
{"query": {"query_string": {"query": "\"the ny\"", "default_field": "t"}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"simple_query_string": {"query": "+the ny -tv", "fields": ["t", "s"]}}}

GET cities/_search
{"query": {"query_string": {"query": "the ny", "fields": ["t", "s"], "type": "phrase"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "ny the usa", "fields": ["t", "s^2"], "type": "phrase"}}}

GET cities/_search
{"query": {"query_string": {"query": "ny the usa", "default_field": "t"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"simple_query_string": {"query": "\"ny the usa\"~2", "fields": ["t", "s"]}}}

GET cities/_search
{"query": {"simple_query_string": {"query": "ny the usa*", "fields": ["t", "s"]}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"multi_match": {"query": "television ny wi", "fields": ["t", "s^2"], "type": "most_fields"}}}

GET cities/_search
{"query": {"multi_match": {"query": "television ny wi", "fields": ["t", "s^2"], "type": "bool_prefix"}}, "_source": false, "explain": true}

GET cities/_validate/query?explain
{"query": {"simple_query_string": {"query": "\"television ny wi\"", "fields": ["t", "s"]}}}

GET cities/_search
{"query": {"simple_query_string": {"query": "+television ny wi -tv", "fields": ["t", "s"]}}, "_source": false, "explain": false}

GET cities/_validate/query?explain
{"query": {"common": {"t": {"query": "television ny wi", "cutoff_frequency": 0.1}}}}
