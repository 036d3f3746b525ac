PUT text-h
{"settings": {"number_of_shards": 1, "number_of_replicas": 0, "analysis": {"analyzer": {"syn": {"tokenizer": "standard", "filter": ["lowercase", "s"]}, "edge": {"tokenizer": "standard", "filter": ["lowercase", "e"]}}, "filter": {"s": {"type": "synonym", "synonyms": ["fast,quick", "usa,united states"]}, "e": {"type": "edge_ngram", "min_gram": 2, "max_gram": 5}}, "normalizer": {"low": {"type": "custom", "filter": ["lowercase"]}}}}, "mappings": {"properties": {"t": {"type": "text", "fields": {"en": {"type": "text", "analyzer": "english"}, "kw": {"type": "keyword"}}}, "tv": {"type": "text", "term_vector": "with_positions_offsets", "fields": {"en": {"type": "text", "analyzer": "english", "term_vector": "with_positions_offsets"}}}, "po": {"type": "text", "index_options": "offsets"}, "st": {"type": "text", "store": true, "term_vector": "with_positions_offsets"}, "k": {"type": "keyword"}, "kl": {"type": "keyword", "normalizer": "low", "ignore_above": 30}, "syn": {"type": "text", "analyzer": "syn"}, "edge": {"type": "text", "analyzer": "edge", "search_analyzer": "standard"}, "gap": {"type": "text", "position_increment_gap": 0}, "n": {"type": "integer"}, "d": {"type": "date"}, "cjk": {"type": "text"}, "al": {"type": "alias", "path": "t"}, "nest": {"type": "nested", "properties": {"x": {"type": "text"}, "y": {"type": "text", "term_vector": "with_positions_offsets"}}}, "o": {"properties": {"p": {"type": "text"}}}}}}

POST text-h/_bulk?refresh
{"index": {"_id": "1"}}
{"t": "The quick brown fox jumps over the lazy dog. It was a quick jump! Did the dog react? \"No,\" said Dr. Smith, who watched from 3.5 miles away. The fox (a brown one) ran on... and on. In the U.S.A. foxes are common; e.g. in Ohio. Quick foxes eat quick mice. 5 mice were eaten by the fox on Jan. 5th, 2020. The quick brown fox jumps over the lazy dog. It was a quick jump! Did the dog react? \"No,\" said Dr. Smith, who watched from 3.5 miles away. The fox (a brown one) ran on... and on. In the U.S.A. foxes are common; e.g. in Ohio. Quick foxes eat quick mice. 5 mice were eaten by the fox on Jan. 5th, 2020. ", "tv": "The quick brown fox jumps over the lazy dog. It was a quick jump! Did the dog react? \"No,\" said Dr. Smith, who watched from 3.5 miles away. The fox (a brown one) ran on... and on. In the U.S.A. foxes are common; e.g. in Ohio. Quick foxes eat quick mice. 5 mice were eaten by the fox on Jan. 5th, 2020. The quick brown fox jumps over the lazy dog. It was a quick jump! Did the dog react? \"No,\" said Dr. Smith, who watched from 3.5 miles away. The fox (a brown one) ran on... and on. In the U.S.A. foxes are common; e.g. in Ohio. Quick foxes eat quick mice. 5 mice were eaten by the fox on Jan. 5th, 2020. ", "po": "The quick brown fox jumps over the lazy dog. It was a quick jump! Did the dog react? \"No,\" said Dr. Smith, who watched from 3.5 miles away. The fox (a brown one) ran on... and on. In the U.S.A. foxes are common; e.g. in Ohio. Quick foxes eat quick mice. 5 mice were eaten by the fox on Jan. 5th, 2020. The quick brown fox jumps over the lazy dog. It was a quick jump! Did the dog react? \"No,\" said Dr. Smith, who watched from 3.5 miles away. The fox (a brown one) ran on... and on. In the U.S.A. foxes are common; e.g. in Ohio. Quick foxes eat quick mice. 5 mice were eaten by the fox on Jan. 5th, 2020. ", "st": "The quick brown fox jumps over the lazy dog. It was a quick jump! Did the dog react? \"No,\" said Dr. Smith, who watched from 3.5 miles away. The fox (a brown one) ran on... and on. In the U.S.A. foxes are common; e.g. in Ohio. Quick foxes eat quick mice. 5 mice were eaten by the fox on Jan. 5th, 2020. ", "k": ["quick brown", "Fox"], "kl": ["Quick Brown", "FOX"], "syn": "A fast car and a quick bike in the united states of america, usa.", "edge": "searching elasticsearch quickly", "gap": ["quick", "brown fox"], "n": 5, "d": "2020-01-01", "cjk": "快速的棕色狐狸跳过懒狗。狗没有反应！为什么？因为它很懒。日本語のテキスト、カタカナとひらがな。", "nest": [{"x": "quick nested fox", "y": "one quick fox. two quick fox."}, {"x": "slow nested dog", "y": "a slow dog"}], "o": {"p": ["quick <b>fox</b> & 'dog'", "\"another\" fox/dog"]}}
{"index": {"_id": "2"}}
{"t": ["First quick value.", "Second value has a fox. And a quick one.", "", " third fox"], "tv": ["First quick value.", "Second value has a fox. And a quick one.", "", "third fox"], "po": ["First quick value.", "Second value has a fox. And a quick one."], "st": ["stored quick", "stored fox quick"], "k": "nothing", "gap": ["quick brown", "fox"], "n": 6}
{"index": {"_id": "3"}}
{"t": "no match here at all, only a long text without any of those words. Another sentence. And one more sentence to make it long enough for cutting.", "tv": "no match here at all, only a long text without any of those words.", "st": "no match stored text", "k": "none", "po": "no match in offsets"}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {}, "tv": {}, "po": {}, "st": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"fragment_size": 20}, "tv": {"fragment_size": 20}, "po": {"fragment_size": 20}, "st": {"fragment_size": 20}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"fragment_size": 50, "number_of_fragments": 2}, "tv": {"fragment_size": 50, "number_of_fragments": 2}, "po": {"fragment_size": 50, "number_of_fragments": 2}, "st": {"fragment_size": 50, "number_of_fragments": 2}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"number_of_fragments": 0}, "tv": {"number_of_fragments": 0}, "po": {"number_of_fragments": 0}, "st": {"number_of_fragments": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"number_of_fragments": 1}, "tv": {"number_of_fragments": 1}, "po": {"number_of_fragments": 1}, "st": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"order": "score", "fragment_size": 30}, "tv": {"order": "score", "fragment_size": 30}, "po": {"order": "score", "fragment_size": 30}, "st": {"order": "score", "fragment_size": 30}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"fragment_size": 0}, "tv": {"fragment_size": 0}, "po": {"fragment_size": 0}, "st": {"fragment_size": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"no_match_size": 30}, "tv": {"no_match_size": 30}, "po": {"no_match_size": 30}, "st": {"no_match_size": 30}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"no_match_size": 10}, "tv": {"no_match_size": 10}, "po": {"no_match_size": 10}, "st": {"no_match_size": 10}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"no_match_size": 500}, "tv": {"no_match_size": 500}, "po": {"no_match_size": 500}, "st": {"no_match_size": 500}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"fragment_size": 18, "number_of_fragments": 100}, "tv": {"fragment_size": 18, "number_of_fragments": 100}, "po": {"fragment_size": 18, "number_of_fragments": 100}, "st": {"fragment_size": 18, "number_of_fragments": 100}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"boundary_scanner": "word"}, "tv": {"boundary_scanner": "word"}, "po": {"boundary_scanner": "word"}, "st": {"boundary_scanner": "word"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"boundary_scanner": "sentence", "fragment_size": 60}, "tv": {"boundary_scanner": "sentence", "fragment_size": 60}, "po": {"boundary_scanner": "sentence", "fragment_size": 60}, "st": {"boundary_scanner": "sentence", "fragment_size": 60}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"boundary_scanner": "chars"}, "tv": {"boundary_scanner": "chars"}, "po": {"boundary_scanner": "chars"}, "st": {"boundary_scanner": "chars"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"boundary_scanner": "word", "fragment_size": 30, "order": "score"}, "tv": {"boundary_scanner": "word", "fragment_size": 30, "order": "score"}, "po": {"boundary_scanner": "word", "fragment_size": 30, "order": "score"}, "st": {"boundary_scanner": "word", "fragment_size": 30, "order": "score"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"boundary_scanner_locale": "de-DE"}, "tv": {"boundary_scanner_locale": "de-DE"}, "po": {"boundary_scanner_locale": "de-DE"}, "st": {"boundary_scanner_locale": "de-DE"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"force_source": true}, "tv": {"force_source": true}, "po": {"force_source": true}, "st": {"force_source": true}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"require_field_match": false}, "tv": {"require_field_match": false}, "po": {"require_field_match": false}, "st": {"require_field_match": false}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"fragment_offset": 3}, "tv": {"fragment_offset": 3}, "po": {"fragment_offset": 3}, "st": {"fragment_offset": 3}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"fragment_offset": -1}, "tv": {"fragment_offset": -1}, "po": {"fragment_offset": -1}, "st": {"fragment_offset": -1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"fragment_offset": 20, "fragment_size": 80}, "tv": {"fragment_offset": 20, "fragment_size": 80}, "po": {"fragment_offset": 20, "fragment_size": 80}, "st": {"fragment_offset": 20, "fragment_size": 80}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"phrase_limit": 1}, "tv": {"phrase_limit": 1}, "po": {"phrase_limit": 1}, "st": {"phrase_limit": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"boundary_max_scan": 0}, "tv": {"boundary_max_scan": 0}, "po": {"boundary_max_scan": 0}, "st": {"boundary_max_scan": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"boundary_chars": "o", "fragment_size": 30}, "tv": {"boundary_chars": "o", "fragment_size": 30}, "po": {"boundary_chars": "o", "fragment_size": 30}, "st": {"boundary_chars": "o", "fragment_size": 30}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"number_of_fragments": -2}, "tv": {"number_of_fragments": -2}, "po": {"number_of_fragments": -2}, "st": {"number_of_fragments": -2}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"fragment_size": 5}, "tv": {"fragment_size": 5}, "po": {"fragment_size": 5}, "st": {"fragment_size": 5}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"pre_tags": ["<1>", "<2>"], "post_tags": ["</1>", "</2>"]}, "tv": {"pre_tags": ["<1>", "<2>"], "post_tags": ["</1>", "</2>"]}, "po": {"pre_tags": ["<1>", "<2>"], "post_tags": ["</1>", "</2>"]}, "st": {"pre_tags": ["<1>", "<2>"], "post_tags": ["</1>", "</2>"]}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"matched_fields": ["tv", "tv.en"]}, "tv": {"matched_fields": ["tv", "tv.en"]}, "po": {"matched_fields": ["tv", "tv.en"]}, "st": {"matched_fields": ["tv", "tv.en"]}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"fragmenter": "simple", "fragment_size": 40}, "tv": {"fragmenter": "simple", "fragment_size": 40}, "po": {"fragmenter": "simple", "fragment_size": 40}, "st": {"fragmenter": "simple", "fragment_size": 40}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t": {"fragmenter": "span", "fragment_size": 25}, "tv": {"fragmenter": "span", "fragment_size": 25}, "po": {"fragmenter": "span", "fragment_size": 25}, "st": {"fragmenter": "span", "fragment_size": 25}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": "quick brown"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": "quick brown"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": {"query": "brown quick", "slop": 3}}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": {"query": "brown quick", "slop": 3}}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": {"query": "fox dog", "slop": 5}}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": {"query": "fox dog", "slop": 5}}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"t": "quick bro"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"t": "quick bro"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"t": "qui"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"t": "qui"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_bool_prefix": {"t": "fox qui"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_bool_prefix": {"t": "fox qui"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"prefix": {"t": "qu"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"prefix": {"t": "qu"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"wildcard": {"t": "*o?"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"wildcard": {"t": "*o?"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"regexp": {"t": "[fd]o[xg]"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"regexp": {"t": "[fd]o[xg]"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"fuzzy": {"t": "quik"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"fuzzy": {"t": "quik"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": {"query": "quik foks", "fuzziness": "AUTO"}}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": {"query": "quik foks", "fuzziness": "AUTO"}}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"range": {"t": {"gte": "m", "lt": "q"}}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"range": {"t": {"gte": "m", "lt": "q"}}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"terms": {"t": ["quick", "dog"]}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"terms": {"t": ["quick", "dog"]}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"t": {"value": "QUICK", "case_insensitive": true}}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"t": {"value": "QUICK", "case_insensitive": true}}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"must": [{"match": {"t": "fox"}}], "must_not": [{"match": {"t": "zebra"}}], "should": [{"match_phrase": {"t": "lazy dog"}}], "filter": [{"match": {"t": "quick"}}]}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"must": [{"match": {"t": "fox"}}], "must_not": [{"match": {"t": "zebra"}}], "should": [{"match_phrase": {"t": "lazy dog"}}], "filter": [{"match": {"t": "quick"}}]}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"should": [{"match_phrase": {"t": "quick brown"}}, {"match": {"t": "quick"}}]}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"should": [{"match_phrase": {"t": "quick brown"}}, {"match": {"t": "quick"}}]}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"dis_max": {"queries": [{"match": {"t": "fox"}}, {"match": {"t": {"query": "dog", "boost": 3}}}]}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"dis_max": {"queries": [{"match": {"t": "fox"}}, {"match": {"t": {"query": "dog", "boost": 3}}}]}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"constant_score": {"filter": {"match": {"t": "fox"}}}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"constant_score": {"filter": {"match": {"t": "fox"}}}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"boosting": {"positive": {"match": {"t": "fox"}}, "negative": {"match": {"t": "dog"}}, "negative_boost": 0.2}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"boosting": {"positive": {"match": {"t": "fox"}}, "negative": {"match": {"t": "dog"}}, "negative_boost": 0.2}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match": {"t": "fox dog"}}, "boost": 2}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match": {"t": "fox dog"}}, "boost": 2}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match_phrase": {"t": "lazy dog"}}, "boost": 2}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match_phrase": {"t": "lazy dog"}}, "boost": 2}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"query_string": {"query": "(quick AND fo*) OR \"lazy dog\" -zebra", "default_field": "t"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"query_string": {"query": "(quick AND fo*) OR \"lazy dog\" -zebra", "default_field": "t"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"simple_query_string": {"query": "quick fo* \"lazy dog\"", "fields": ["t"]}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"simple_query_string": {"query": "quick fo* \"lazy dog\"", "fields": ["t"]}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t^2", "po"], "type": "cross_fields"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t^2", "po"], "type": "cross_fields"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick brown", "fields": ["t", "po"], "type": "phrase"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick brown", "fields": ["t", "po"], "type": "phrase"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick bro", "fields": ["t", "po"], "type": "bool_prefix"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick bro", "fields": ["t", "po"], "type": "bool_prefix"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "of"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "of"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_all": {}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_all": {}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"exists": {"field": "t"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"exists": {"field": "t"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"ids": {"values": ["1"]}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"ids": {"values": ["1"]}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "u.s.a dr smith"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "u.s.a dr smith"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": "e.g. in ohio"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": "e.g. in ohio"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "5 3.5 2020"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "5 3.5 2020"}}, "highlight": {"type": "unified", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"should": [{"match_phrase": {"t": "brown fox"}}, {"match": {"tv.en": "foxes"}}]}}, "highlight": {"type": "unified", "require_field_match": false, "fields": {"t": {"number_of_fragments": 2}, "tv": {"number_of_fragments": 2}, "po": {"number_of_fragments": 2}, "st": {"number_of_fragments": 2}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "encoder": "html", "fields": {"o.p": {}, "st": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "tags_schema": "styled", "fields": {"st": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"*": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "unified", "fields": {"t*": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {}, "tv": {}, "po": {}, "st": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"fragment_size": 20}, "tv": {"fragment_size": 20}, "po": {"fragment_size": 20}, "st": {"fragment_size": 20}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"fragment_size": 50, "number_of_fragments": 2}, "tv": {"fragment_size": 50, "number_of_fragments": 2}, "po": {"fragment_size": 50, "number_of_fragments": 2}, "st": {"fragment_size": 50, "number_of_fragments": 2}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"number_of_fragments": 0}, "tv": {"number_of_fragments": 0}, "po": {"number_of_fragments": 0}, "st": {"number_of_fragments": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"number_of_fragments": 1}, "tv": {"number_of_fragments": 1}, "po": {"number_of_fragments": 1}, "st": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"order": "score", "fragment_size": 30}, "tv": {"order": "score", "fragment_size": 30}, "po": {"order": "score", "fragment_size": 30}, "st": {"order": "score", "fragment_size": 30}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"fragment_size": 0}, "tv": {"fragment_size": 0}, "po": {"fragment_size": 0}, "st": {"fragment_size": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"no_match_size": 30}, "tv": {"no_match_size": 30}, "po": {"no_match_size": 30}, "st": {"no_match_size": 30}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"no_match_size": 10}, "tv": {"no_match_size": 10}, "po": {"no_match_size": 10}, "st": {"no_match_size": 10}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"no_match_size": 500}, "tv": {"no_match_size": 500}, "po": {"no_match_size": 500}, "st": {"no_match_size": 500}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"fragment_size": 18, "number_of_fragments": 100}, "tv": {"fragment_size": 18, "number_of_fragments": 100}, "po": {"fragment_size": 18, "number_of_fragments": 100}, "st": {"fragment_size": 18, "number_of_fragments": 100}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"boundary_scanner": "word"}, "tv": {"boundary_scanner": "word"}, "po": {"boundary_scanner": "word"}, "st": {"boundary_scanner": "word"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"boundary_scanner": "sentence", "fragment_size": 60}, "tv": {"boundary_scanner": "sentence", "fragment_size": 60}, "po": {"boundary_scanner": "sentence", "fragment_size": 60}, "st": {"boundary_scanner": "sentence", "fragment_size": 60}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"boundary_scanner": "chars"}, "tv": {"boundary_scanner": "chars"}, "po": {"boundary_scanner": "chars"}, "st": {"boundary_scanner": "chars"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"boundary_scanner": "word", "fragment_size": 30, "order": "score"}, "tv": {"boundary_scanner": "word", "fragment_size": 30, "order": "score"}, "po": {"boundary_scanner": "word", "fragment_size": 30, "order": "score"}, "st": {"boundary_scanner": "word", "fragment_size": 30, "order": "score"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"boundary_scanner_locale": "de-DE"}, "tv": {"boundary_scanner_locale": "de-DE"}, "po": {"boundary_scanner_locale": "de-DE"}, "st": {"boundary_scanner_locale": "de-DE"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"force_source": true}, "tv": {"force_source": true}, "po": {"force_source": true}, "st": {"force_source": true}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"require_field_match": false}, "tv": {"require_field_match": false}, "po": {"require_field_match": false}, "st": {"require_field_match": false}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"fragment_offset": 3}, "tv": {"fragment_offset": 3}, "po": {"fragment_offset": 3}, "st": {"fragment_offset": 3}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"fragment_offset": -1}, "tv": {"fragment_offset": -1}, "po": {"fragment_offset": -1}, "st": {"fragment_offset": -1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"fragment_offset": 20, "fragment_size": 80}, "tv": {"fragment_offset": 20, "fragment_size": 80}, "po": {"fragment_offset": 20, "fragment_size": 80}, "st": {"fragment_offset": 20, "fragment_size": 80}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"phrase_limit": 1}, "tv": {"phrase_limit": 1}, "po": {"phrase_limit": 1}, "st": {"phrase_limit": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"boundary_max_scan": 0}, "tv": {"boundary_max_scan": 0}, "po": {"boundary_max_scan": 0}, "st": {"boundary_max_scan": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"boundary_chars": "o", "fragment_size": 30}, "tv": {"boundary_chars": "o", "fragment_size": 30}, "po": {"boundary_chars": "o", "fragment_size": 30}, "st": {"boundary_chars": "o", "fragment_size": 30}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"number_of_fragments": -2}, "tv": {"number_of_fragments": -2}, "po": {"number_of_fragments": -2}, "st": {"number_of_fragments": -2}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"fragment_size": 5}, "tv": {"fragment_size": 5}, "po": {"fragment_size": 5}, "st": {"fragment_size": 5}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"pre_tags": ["<1>", "<2>"], "post_tags": ["</1>", "</2>"]}, "tv": {"pre_tags": ["<1>", "<2>"], "post_tags": ["</1>", "</2>"]}, "po": {"pre_tags": ["<1>", "<2>"], "post_tags": ["</1>", "</2>"]}, "st": {"pre_tags": ["<1>", "<2>"], "post_tags": ["</1>", "</2>"]}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"matched_fields": ["tv", "tv.en"]}, "tv": {"matched_fields": ["tv", "tv.en"]}, "po": {"matched_fields": ["tv", "tv.en"]}, "st": {"matched_fields": ["tv", "tv.en"]}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"fragmenter": "simple", "fragment_size": 40}, "tv": {"fragmenter": "simple", "fragment_size": 40}, "po": {"fragmenter": "simple", "fragment_size": 40}, "st": {"fragmenter": "simple", "fragment_size": 40}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t": {"fragmenter": "span", "fragment_size": 25}, "tv": {"fragmenter": "span", "fragment_size": 25}, "po": {"fragmenter": "span", "fragment_size": 25}, "st": {"fragmenter": "span", "fragment_size": 25}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": "quick brown"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": "quick brown"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": {"query": "brown quick", "slop": 3}}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": {"query": "brown quick", "slop": 3}}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": {"query": "fox dog", "slop": 5}}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": {"query": "fox dog", "slop": 5}}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"t": "quick bro"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"t": "quick bro"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"t": "qui"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"t": "qui"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_bool_prefix": {"t": "fox qui"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_bool_prefix": {"t": "fox qui"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"prefix": {"t": "qu"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"prefix": {"t": "qu"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"wildcard": {"t": "*o?"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"wildcard": {"t": "*o?"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"regexp": {"t": "[fd]o[xg]"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"regexp": {"t": "[fd]o[xg]"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"fuzzy": {"t": "quik"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"fuzzy": {"t": "quik"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": {"query": "quik foks", "fuzziness": "AUTO"}}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": {"query": "quik foks", "fuzziness": "AUTO"}}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"range": {"t": {"gte": "m", "lt": "q"}}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"range": {"t": {"gte": "m", "lt": "q"}}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"terms": {"t": ["quick", "dog"]}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"terms": {"t": ["quick", "dog"]}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"t": {"value": "QUICK", "case_insensitive": true}}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"t": {"value": "QUICK", "case_insensitive": true}}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"must": [{"match": {"t": "fox"}}], "must_not": [{"match": {"t": "zebra"}}], "should": [{"match_phrase": {"t": "lazy dog"}}], "filter": [{"match": {"t": "quick"}}]}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"must": [{"match": {"t": "fox"}}], "must_not": [{"match": {"t": "zebra"}}], "should": [{"match_phrase": {"t": "lazy dog"}}], "filter": [{"match": {"t": "quick"}}]}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"should": [{"match_phrase": {"t": "quick brown"}}, {"match": {"t": "quick"}}]}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"should": [{"match_phrase": {"t": "quick brown"}}, {"match": {"t": "quick"}}]}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"dis_max": {"queries": [{"match": {"t": "fox"}}, {"match": {"t": {"query": "dog", "boost": 3}}}]}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"dis_max": {"queries": [{"match": {"t": "fox"}}, {"match": {"t": {"query": "dog", "boost": 3}}}]}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"constant_score": {"filter": {"match": {"t": "fox"}}}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"constant_score": {"filter": {"match": {"t": "fox"}}}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"boosting": {"positive": {"match": {"t": "fox"}}, "negative": {"match": {"t": "dog"}}, "negative_boost": 0.2}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"boosting": {"positive": {"match": {"t": "fox"}}, "negative": {"match": {"t": "dog"}}, "negative_boost": 0.2}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match": {"t": "fox dog"}}, "boost": 2}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match": {"t": "fox dog"}}, "boost": 2}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match_phrase": {"t": "lazy dog"}}, "boost": 2}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match_phrase": {"t": "lazy dog"}}, "boost": 2}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"query_string": {"query": "(quick AND fo*) OR \"lazy dog\" -zebra", "default_field": "t"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"query_string": {"query": "(quick AND fo*) OR \"lazy dog\" -zebra", "default_field": "t"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"simple_query_string": {"query": "quick fo* \"lazy dog\"", "fields": ["t"]}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"simple_query_string": {"query": "quick fo* \"lazy dog\"", "fields": ["t"]}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t^2", "po"], "type": "cross_fields"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t^2", "po"], "type": "cross_fields"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick brown", "fields": ["t", "po"], "type": "phrase"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick brown", "fields": ["t", "po"], "type": "phrase"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick bro", "fields": ["t", "po"], "type": "bool_prefix"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick bro", "fields": ["t", "po"], "type": "bool_prefix"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "of"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "of"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_all": {}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_all": {}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"exists": {"field": "t"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"exists": {"field": "t"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"ids": {"values": ["1"]}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"ids": {"values": ["1"]}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "u.s.a dr smith"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "u.s.a dr smith"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": "e.g. in ohio"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"t": "e.g. in ohio"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "5 3.5 2020"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "5 3.5 2020"}}, "highlight": {"type": "plain", "order": "score", "fields": {"t": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"should": [{"match_phrase": {"t": "brown fox"}}, {"match": {"tv.en": "foxes"}}]}}, "highlight": {"type": "plain", "require_field_match": false, "fields": {"t": {"number_of_fragments": 2}, "tv": {"number_of_fragments": 2}, "po": {"number_of_fragments": 2}, "st": {"number_of_fragments": 2}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "encoder": "html", "fields": {"o.p": {}, "st": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "tags_schema": "styled", "fields": {"st": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"*": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "plain", "fields": {"t*": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {}, "st": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"fragment_size": 20}, "st": {"fragment_size": 20}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"fragment_size": 50, "number_of_fragments": 2}, "st": {"fragment_size": 50, "number_of_fragments": 2}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"number_of_fragments": 0}, "st": {"number_of_fragments": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"number_of_fragments": 1}, "st": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"order": "score", "fragment_size": 30}, "st": {"order": "score", "fragment_size": 30}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"fragment_size": 0}, "st": {"fragment_size": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"no_match_size": 30}, "st": {"no_match_size": 30}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"no_match_size": 10}, "st": {"no_match_size": 10}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"no_match_size": 500}, "st": {"no_match_size": 500}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"fragment_size": 18, "number_of_fragments": 100}, "st": {"fragment_size": 18, "number_of_fragments": 100}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"boundary_scanner": "word"}, "st": {"boundary_scanner": "word"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"boundary_scanner": "sentence", "fragment_size": 60}, "st": {"boundary_scanner": "sentence", "fragment_size": 60}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"boundary_scanner": "chars"}, "st": {"boundary_scanner": "chars"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"boundary_scanner": "word", "fragment_size": 30, "order": "score"}, "st": {"boundary_scanner": "word", "fragment_size": 30, "order": "score"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"boundary_scanner_locale": "de-DE"}, "st": {"boundary_scanner_locale": "de-DE"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"force_source": true}, "st": {"force_source": true}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"require_field_match": false}, "st": {"require_field_match": false}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"fragment_offset": 3}, "st": {"fragment_offset": 3}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"fragment_offset": -1}, "st": {"fragment_offset": -1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"fragment_offset": 20, "fragment_size": 80}, "st": {"fragment_offset": 20, "fragment_size": 80}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"phrase_limit": 1}, "st": {"phrase_limit": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"boundary_max_scan": 0}, "st": {"boundary_max_scan": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"boundary_chars": "o", "fragment_size": 30}, "st": {"boundary_chars": "o", "fragment_size": 30}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"number_of_fragments": -2}, "st": {"number_of_fragments": -2}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"fragment_size": 5}, "st": {"fragment_size": 5}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"pre_tags": ["<1>", "<2>"], "post_tags": ["</1>", "</2>"]}, "st": {"pre_tags": ["<1>", "<2>"], "post_tags": ["</1>", "</2>"]}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"matched_fields": ["tv", "tv.en"]}, "st": {"matched_fields": ["tv", "tv.en"]}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"fragmenter": "simple", "fragment_size": 40}, "st": {"fragmenter": "simple", "fragment_size": 40}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"tv": {"fragmenter": "span", "fragment_size": 25}, "st": {"fragmenter": "span", "fragment_size": 25}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"tv": "quick brown"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"tv": "quick brown"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"tv": {"query": "brown quick", "slop": 3}}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"tv": {"query": "brown quick", "slop": 3}}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"tv": {"query": "fox dog", "slop": 5}}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"tv": {"query": "fox dog", "slop": 5}}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"tv": "quick bro"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"tv": "quick bro"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"tv": "qui"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase_prefix": {"tv": "qui"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_bool_prefix": {"tv": "fox qui"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_bool_prefix": {"tv": "fox qui"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"prefix": {"tv": "qu"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"prefix": {"tv": "qu"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"wildcard": {"tv": "*o?"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"wildcard": {"tv": "*o?"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"regexp": {"tv": "[fd]o[xg]"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"regexp": {"tv": "[fd]o[xg]"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"fuzzy": {"tv": "quik"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"fuzzy": {"tv": "quik"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"tv": {"query": "quik foks", "fuzziness": "AUTO"}}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"tv": {"query": "quik foks", "fuzziness": "AUTO"}}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"range": {"tv": {"gte": "m", "lt": "q"}}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"range": {"tv": {"gte": "m", "lt": "q"}}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"terms": {"tv": ["quick", "dog"]}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"terms": {"tv": ["quick", "dog"]}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"tv": {"value": "QUICK", "case_insensitive": true}}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"tv": {"value": "QUICK", "case_insensitive": true}}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"must": [{"match": {"tv": "fox"}}], "must_not": [{"match": {"tv": "zebra"}}], "should": [{"match_phrase": {"tv": "lazy dog"}}], "filter": [{"match": {"tv": "quick"}}]}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"must": [{"match": {"tv": "fox"}}], "must_not": [{"match": {"tv": "zebra"}}], "should": [{"match_phrase": {"tv": "lazy dog"}}], "filter": [{"match": {"tv": "quick"}}]}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"should": [{"match_phrase": {"tv": "quick brown"}}, {"match": {"tv": "quick"}}]}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"should": [{"match_phrase": {"tv": "quick brown"}}, {"match": {"tv": "quick"}}]}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"dis_max": {"queries": [{"match": {"tv": "fox"}}, {"match": {"tv": {"query": "dog", "boost": 3}}}]}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"dis_max": {"queries": [{"match": {"tv": "fox"}}, {"match": {"tv": {"query": "dog", "boost": 3}}}]}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"constant_score": {"filter": {"match": {"tv": "fox"}}}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"constant_score": {"filter": {"match": {"tv": "fox"}}}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"boosting": {"positive": {"match": {"tv": "fox"}}, "negative": {"match": {"tv": "dog"}}, "negative_boost": 0.2}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"boosting": {"positive": {"match": {"tv": "fox"}}, "negative": {"match": {"tv": "dog"}}, "negative_boost": 0.2}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match": {"tv": "fox dog"}}, "boost": 2}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match": {"tv": "fox dog"}}, "boost": 2}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match_phrase": {"tv": "lazy dog"}}, "boost": 2}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"function_score": {"query": {"match_phrase": {"tv": "lazy dog"}}, "boost": 2}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"query_string": {"query": "(quick AND fo*) OR \"lazy dog\" -zebra", "default_field": "tv"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"query_string": {"query": "(quick AND fo*) OR \"lazy dog\" -zebra", "default_field": "tv"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"simple_query_string": {"query": "quick fo* \"lazy dog\"", "fields": ["tv"]}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"simple_query_string": {"query": "quick fo* \"lazy dog\"", "fields": ["tv"]}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["tv^2", "po"], "type": "cross_fields"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["tv^2", "po"], "type": "cross_fields"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick brown", "fields": ["tv", "po"], "type": "phrase"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick brown", "fields": ["tv", "po"], "type": "phrase"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick bro", "fields": ["tv", "po"], "type": "bool_prefix"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick bro", "fields": ["tv", "po"], "type": "bool_prefix"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"tv": "of"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"tv": "of"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_all": {}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_all": {}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"exists": {"field": "tv"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"exists": {"field": "tv"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"ids": {"values": ["1"]}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"ids": {"values": ["1"]}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"tv": "u.s.a dr smith"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"tv": "u.s.a dr smith"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"tv": "e.g. in ohio"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"tv": "e.g. in ohio"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"tv": "5 3.5 2020"}}, "highlight": {"type": "fvh", "fields": {"tv": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"tv": "5 3.5 2020"}}, "highlight": {"type": "fvh", "order": "score", "fields": {"tv": {"fragment_size": 40, "number_of_fragments": 3}}}, "_source": false, "size": 1}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"bool": {"should": [{"match_phrase": {"t": "brown fox"}}, {"match": {"tv.en": "foxes"}}]}}, "highlight": {"type": "fvh", "require_field_match": false, "fields": {"tv": {"number_of_fragments": 2}, "st": {"number_of_fragments": 2}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "encoder": "html", "fields": {"o.p": {}, "st": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "tags_schema": "styled", "fields": {"st": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"*": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"multi_match": {"query": "quick fox", "fields": ["t", "tv", "po", "st", "k", "o.p", "cjk"]}}, "highlight": {"type": "fvh", "fields": {"t*": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"cjk": "狗 カタカナ"}}, "highlight": {"type": "unified", "fields": {"cjk": {"fragment_size": 10}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"cjk": "狗"}}, "highlight": {"type": "unified", "fields": {"cjk": {"fragment_size": 15, "number_of_fragments": 3}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"cjk": "懒 ひ"}}, "highlight": {"type": "unified", "fields": {"cjk": {"boundary_scanner": "word"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"cjk": "日本語"}}, "highlight": {"type": "unified", "fields": {"cjk": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"syn": "quick"}}, "highlight": {"type": "unified", "fields": {"syn": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"syn": "usa"}}, "highlight": {"type": "unified", "fields": {"syn": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"syn": "fast car"}}, "highlight": {"type": "unified", "fields": {"syn": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"edge": "sear"}}, "highlight": {"type": "unified", "fields": {"edge": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"edge": "elas qui"}}, "highlight": {"type": "unified", "fields": {"edge": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"gap": "quick brown"}}, "highlight": {"type": "unified", "fields": {"gap": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"gap": "brown fox"}}, "highlight": {"type": "unified", "fields": {"gap": {"number_of_fragments": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"k": "Fox"}}, "highlight": {"type": "unified", "fields": {"k": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"kl": "quick brown"}}, "highlight": {"type": "unified", "fields": {"kl": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"prefix": {"k": "quick"}}, "highlight": {"type": "unified", "fields": {"k": {"number_of_fragments": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"n": 5}}, "highlight": {"type": "unified", "fields": {"n": {}, "d": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"n": 5}}, "highlight": {"type": "unified", "require_field_match": false, "fields": {"t": {}, "n": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t.en": "foxes"}}, "highlight": {"type": "unified", "fields": {"t": {}, "t.en": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"al": "fox"}}, "highlight": {"type": "unified", "fields": {"al": {"number_of_fragments": 1}, "t": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"nested": {"path": "nest", "query": {"match": {"nest.x": "quick"}}, "inner_hits": {"highlight": {"type": "unified", "fields": {"nest.x": {}, "nest.*": {}}}, "_source": false}}}, "highlight": {"type": "unified", "fields": {"nest.x": {}, "t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"nested": {"path": "nest", "query": {"match_phrase": {"nest.x": "quick nested"}}}}, "highlight": {"type": "unified", "fields": {"nest.x": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "unified", "fields": {"t": {"highlight_query": {"match": {"t": "dog"}}}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "unified", "highlight_query": {"bool": {"must": {"match": {"t": "dog"}}, "should": {"match": {"po": "mice"}}}}, "fields": {"t": {}, "po": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "unified", "fields": [{"po": {}}, {"t": {}}, {"t": {"number_of_fragments": 1}}], "require_field_match": false}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"cjk": "狗 カタカナ"}}, "highlight": {"type": "plain", "fields": {"cjk": {"fragment_size": 10}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"cjk": "狗"}}, "highlight": {"type": "plain", "fields": {"cjk": {"fragment_size": 15, "number_of_fragments": 3}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"cjk": "懒 ひ"}}, "highlight": {"type": "plain", "fields": {"cjk": {"boundary_scanner": "word"}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"cjk": "日本語"}}, "highlight": {"type": "plain", "fields": {"cjk": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"syn": "quick"}}, "highlight": {"type": "plain", "fields": {"syn": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"syn": "usa"}}, "highlight": {"type": "plain", "fields": {"syn": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"syn": "fast car"}}, "highlight": {"type": "plain", "fields": {"syn": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"edge": "sear"}}, "highlight": {"type": "plain", "fields": {"edge": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"edge": "elas qui"}}, "highlight": {"type": "plain", "fields": {"edge": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"gap": "quick brown"}}, "highlight": {"type": "plain", "fields": {"gap": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match_phrase": {"gap": "brown fox"}}, "highlight": {"type": "plain", "fields": {"gap": {"number_of_fragments": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"k": "Fox"}}, "highlight": {"type": "plain", "fields": {"k": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"kl": "quick brown"}}, "highlight": {"type": "plain", "fields": {"kl": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"prefix": {"k": "quick"}}, "highlight": {"type": "plain", "fields": {"k": {"number_of_fragments": 0}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"n": 5}}, "highlight": {"type": "plain", "fields": {"n": {}, "d": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"term": {"n": 5}}, "highlight": {"type": "plain", "require_field_match": false, "fields": {"t": {}, "n": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t.en": "foxes"}}, "highlight": {"type": "plain", "fields": {"t": {}, "t.en": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"al": "fox"}}, "highlight": {"type": "plain", "fields": {"al": {"number_of_fragments": 1}, "t": {"number_of_fragments": 1}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"nested": {"path": "nest", "query": {"match": {"nest.x": "quick"}}, "inner_hits": {"highlight": {"type": "plain", "fields": {"nest.x": {}, "nest.*": {}}}, "_source": false}}}, "highlight": {"type": "plain", "fields": {"nest.x": {}, "t": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"nested": {"path": "nest", "query": {"match_phrase": {"nest.x": "quick nested"}}}}, "highlight": {"type": "plain", "fields": {"nest.x": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "plain", "fields": {"t": {"highlight_query": {"match": {"t": "dog"}}}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "plain", "highlight_query": {"bool": {"must": {"match": {"t": "dog"}}, "should": {"match": {"po": "mice"}}}}, "fields": {"t": {}, "po": {}}}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "plain", "fields": [{"po": {}}, {"t": {}}, {"t": {"number_of_fragments": 1}}], "require_field_match": false}, "_source": false}

GET text-h/_search?filter_path=hits.hits._id,hits.hits.highlight,hits.hits.inner_hits,error,status
{"query": {"nested": {"path": "nest", "query": {"match": {"nest.y": "quick"}}, "inner_hits": {"highlight": {"type": "fvh", "fields": {"nest.y": {"fragment_size": 18}}}, "_source": false}}}, "highlight": {"type": "fvh", "fields": {"nest.y": {}}}, "_source": false}

GET text-h/_search?size=0&filter_path=aggregations
{"query": {"match": {"t": "fox"}}, "aggs": {"n": {"terms": {"field": "n"}, "aggs": {"h": {"top_hits": {"highlight": {"fields": {"t": {"number_of_fragments": 1}}}, "_source": false}}}}}}

GET text-h/_search?filter_path=hits.hits.inner_hits
{"query": {"match": {"t": "fox"}}, "collapse": {"field": "n", "inner_hits": {"name": "i", "highlight": {"fields": {"t": {"number_of_fragments": 1}}}, "_source": false}}}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {"type": "x"}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "experimental", "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {"fragment_size": "a"}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {"fragment_size": -5}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": 3}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": "x"}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": null}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": []}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": [3]}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": [{}]}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": ["t"]}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": 3}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": null}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"pre_tags": "<b>", "post_tags": "</b>", "fields": {"t": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"pre_tags": [], "post_tags": [], "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"post_tags": ["x"], "fields": {"t": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {"pre_tags": ["x"]}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"tags_schema": "nope", "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"tags_schema": "default", "fields": {"t": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"order": 3, "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"order": null, "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"encoder": 3}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"require_field_match": "yes", "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"require_field_match": "true", "fields": {"t": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"boundary_scanner": "foo"}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"boundary_scanner_locale": 3}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"boundary_scanner_locale": "xx-YY", "fields": {"t": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"highlight_query": {}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"highlight_query": {"foo": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"highlight_query": {"match": {"n": "abc"}}, "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {"highlight_query": {"match": {"n": "abc"}}}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"highlight_query": 3}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"options": {"a": 1}, "fields": {"t": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"options": 3}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"matched_fields": ["t"]}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {"matched_fields": "t", "number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {"matched_fields": [{}]}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"use_explicit_field_order": true}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {"encoder": "html"}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {"tags_schema": "styled"}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"po": {"type": "fvh"}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"p*": {"type": "fvh"}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "plain", "fields": {"t": {"fragmenter": "foo"}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "plain", "fields": {"nope": {"fragmenter": "foo"}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"number_of_fragments": 0.5, "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"number_of_fragments": "2", "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"number_of_fragments": null, "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"no_match_size": -1, "fields": {"t": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"phrase_limit": 0, "fields": {"tv": {"type": "fvh"}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"_id": {}, "_source": {}, "_index": {}, "_type": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"o": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"nest": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"foo": 1}, "_source": false, "size": 1}

GET text-h/_search
{"highlight": []}

GET text-h/_search
{"highlight": "x"}

GET text-h/_search
{"highlight": null}

PUT text-h/_settings
{"index.highlight.max_analyzed_offset": 20}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "unified", "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"tv": "fox"}}, "highlight": {"type": "unified", "fields": {"tv": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"po": "fox"}}, "highlight": {"type": "unified", "fields": {"po": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"prefix": {"po": "fo"}}, "highlight": {"type": "unified", "fields": {"po": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "plain", "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"tv": "fox"}}, "highlight": {"type": "plain", "fields": {"tv": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"po": "fox"}}, "highlight": {"type": "plain", "fields": {"po": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"prefix": {"po": "fo"}}, "highlight": {"type": "plain", "fields": {"po": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"type": "fvh", "fields": {"t": {}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"tv": "fox"}}, "highlight": {"type": "fvh", "fields": {"tv": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"match": {"po": "fox"}}, "highlight": {"type": "fvh", "fields": {"po": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

GET text-h/_search
{"query": {"prefix": {"po": "fo"}}, "highlight": {"type": "fvh", "fields": {"po": {"number_of_fragments": 1}}}, "_source": false, "size": 1}

PUT text-h/_settings
{"index.highlight.max_analyzed_offset": 0}

PUT text-h2
{"mappings": {"_source": {"enabled": false}, "properties": {"t": {"type": "text"}, "s": {"type": "text", "store": true}}}}

PUT text-h2/_doc/1?refresh
{"t": "fox", "s": "fox"}

GET text-h2/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {}, "s": {}}, "require_field_match": false}}

GET text-h2/_search
{"query": {"match": {"t": "fox"}}, "highlight": {"fields": {"t": {"force_source": true}}}}

GET text-h2/_search
{"query": {"match": {"t": "foxx"}}, "highlight": {"fields": {"t": {"force_source": true}}}}
