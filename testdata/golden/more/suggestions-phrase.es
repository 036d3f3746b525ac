PUT text-ph
{"settings": {"number_of_shards": 1, "number_of_replicas": 0, "analysis": {"analyzer": {"tri": {"tokenizer": "standard", "filter": ["lowercase", "sh"]}, "bi": {"tokenizer": "standard", "filter": ["lowercase", "sh2"]}, "only": {"tokenizer": "standard", "filter": ["lowercase", "sh3"]}, "rev": {"tokenizer": "standard", "filter": ["lowercase", "reverse"]}}, "filter": {"sh": {"type": "shingle", "min_shingle_size": 2, "max_shingle_size": 3}, "sh2": {"type": "shingle"}, "sh3": {"type": "shingle", "output_unigrams": false}}}}, "mappings": {"properties": {"t": {"type": "text", "fields": {"tri": {"type": "text", "analyzer": "tri"}, "bi": {"type": "text", "analyzer": "bi"}, "only": {"type": "text", "analyzer": "only"}, "rev": {"type": "text", "analyzer": "rev"}}}}}}

POST text-ph/_bulk?refresh&filter_path=errors
{"index": {"_id": "0"}}
{"t": "the quick brown fox"}
{"index": {"_id": "1"}}
{"t": "quick brown dogs jump"}
{"index": {"_id": "2"}}
{"t": "a quick search for brown foxes"}
{"index": {"_id": "3"}}
{"t": "elastic search engine"}
{"index": {"_id": "4"}}
{"t": "search engine ranking explained"}
{"index": {"_id": "5"}}
{"t": "the search engine ranks documents"}
{"index": {"_id": "6"}}
{"t": "document ranking with elastic search"}
{"index": {"_id": "7"}}
{"t": "brown fox jumps over the lazy dog"}
{"index": {"_id": "8"}}
{"t": "lazy dogs and quick foxes"}
{"index": {"_id": "9"}}
{"t": "distributed search and analytics engine"}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.bi"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "confidence": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "max_errors": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "max_errors": 0.5, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "suggest_mode": "always", "min_word_length": 1}], "confidence": 0, "size": 3}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "suggest_mode": "always", "min_word_length": 1}], "max_errors": 3, "confidence": 0.1, "gram_size": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "gram_size": 1, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "smoothing": {"laplace": {}}, "confidence": 0, "max_errors": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "smoothing": {"laplace": {"alpha": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "smoothing": {"linear": {"trigram_lambda": 0.6, "bigram_lambda": 0.3, "unigram_lambda": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "smoothing": {"stupid_backoff": {"discount": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "separator": "_", "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "highlight": {"pre_tag": "<b>", "post_tag": "</b>"}, "max_errors": 2, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.only"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.only", "direct_generator": [{"field": "t", "suggest_mode": "always", "min_word_length": 1}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "force_unigrams": false, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "token_limit": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "analyzer": "standard", "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "shard_size": 2, "size": 2, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "suggest_mode": "popular", "max_edits": 1, "size": 2, "prefix_length": 0, "min_doc_freq": 1}], "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "confidence": 0, "max_errors": 2, "collate": {"query": {"source": {"match_phrase": {"t": "{{suggestion}}"}}}}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "confidence": 0, "max_errors": 2, "collate": {"query": {"source": {"match": {"{{f}}": {"query": "{{suggestion}}", "operator": "and"}}}}, "params": {"f": "t"}, "prune": true}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "quik brown fx", "phrase": {"field": "t.tri", "direct_generator": [{"field": "nope"}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "confidence": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "max_errors": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "max_errors": 0.5, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "suggest_mode": "always", "min_word_length": 1}], "confidence": 0, "size": 3}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "suggest_mode": "always", "min_word_length": 1}], "max_errors": 3, "confidence": 0.1, "gram_size": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "gram_size": 1, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "real_word_error_likelihood": 0.5, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "smoothing": {"laplace": {}}, "confidence": 0, "max_errors": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "smoothing": {"laplace": {"alpha": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "smoothing": {"linear": {"trigram_lambda": 0.6, "bigram_lambda": 0.3, "unigram_lambda": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "smoothing": {"stupid_backoff": {"discount": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "separator": "_", "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "highlight": {"pre_tag": "<b>", "post_tag": "</b>"}, "max_errors": 2, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.only"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.only", "direct_generator": [{"field": "t", "suggest_mode": "always", "min_word_length": 1}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "token_limit": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "analyzer": "standard", "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "shard_size": 2, "size": 2, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t"}, {"field": "t.rev", "pre_filter": "rev", "post_filter": "rev"}], "confidence": 0, "max_errors": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "suggest_mode": "popular", "max_edits": 1, "size": 2, "prefix_length": 0, "min_doc_freq": 1}], "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "confidence": 0, "max_errors": 2, "collate": {"query": {"source": {"match_phrase": {"t": "{{suggestion}}"}}}}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "confidence": 0, "max_errors": 2, "collate": {"query": {"source": {"match": {"{{f}}": {"query": "{{suggestion}}", "operator": "and"}}}}, "params": {"f": "t"}, "prune": true}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "nope"}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.bi"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "gram_size": 1, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "real_word_error_likelihood": 0.5, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "smoothing": {"laplace": {}}, "confidence": 0, "max_errors": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "smoothing": {"laplace": {"alpha": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "smoothing": {"linear": {"trigram_lambda": 0.6, "bigram_lambda": 0.3, "unigram_lambda": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "smoothing": {"stupid_backoff": {"discount": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.only"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.only", "direct_generator": [{"field": "t", "suggest_mode": "always", "min_word_length": 1}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "force_unigrams": false, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "token_limit": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "analyzer": "standard", "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "confidence": 0, "max_errors": 2, "collate": {"query": {"source": {"match_phrase": {"t": "{{suggestion}}"}}}}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "elastc serch rankng", "phrase": {"field": "t.tri", "direct_generator": [{"field": "nope"}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.bi"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "confidence": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "max_errors": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "max_errors": 0.5, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "suggest_mode": "always", "min_word_length": 1}], "confidence": 0, "size": 3}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "suggest_mode": "always", "min_word_length": 1}], "max_errors": 3, "confidence": 0.1, "gram_size": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "gram_size": 1, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "real_word_error_likelihood": 0.5, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "smoothing": {"laplace": {}}, "confidence": 0, "max_errors": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "smoothing": {"laplace": {"alpha": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "smoothing": {"linear": {"trigram_lambda": 0.6, "bigram_lambda": 0.3, "unigram_lambda": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "smoothing": {"stupid_backoff": {"discount": 0.1}}, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "separator": "_", "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "highlight": {"pre_tag": "<b>", "post_tag": "</b>"}, "max_errors": 2, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.only"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.only", "direct_generator": [{"field": "t", "suggest_mode": "always", "min_word_length": 1}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "token_limit": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "analyzer": "standard", "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "shard_size": 2, "size": 2, "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t"}, {"field": "t.rev", "pre_filter": "rev", "post_filter": "rev"}], "confidence": 0, "max_errors": 2}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "suggest_mode": "popular", "max_edits": 1, "size": 2, "prefix_length": 0, "min_doc_freq": 1}], "confidence": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "confidence": 0, "max_errors": 2, "collate": {"query": {"source": {"match_phrase": {"t": "{{suggestion}}"}}}}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "confidence": 0, "max_errors": 2, "collate": {"query": {"source": {"match": {"{{f}}": {"query": "{{suggestion}}", "operator": "and"}}}}, "params": {"f": "t"}, "prune": true}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "the lazy dgo", "phrase": {"field": "t.tri", "direct_generator": [{"field": "nope"}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": ""}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "nope"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "gram_size": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "max_errors": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "confidence": -1}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "real_word_error_likelihood": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "token_limit": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "smoothing": {"foo": {}}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "smoothing": {"laplace": 3}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "smoothing": {"linear": {"trigram_lambda": 1, "bigram_lambda": 1, "unigram_lambda": 1}}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "smoothing": {"linear": {"foo": 1}}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "smoothing": {"linear": {"trigram_lambda": -1}}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "highlight": {"pre_tag": "x"}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "highlight": {"foo": "x"}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "collate": {"foo": 1}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "collate": {"prune": 3}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "foo": 1}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "foo": {}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "foo": []}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "foo": 1}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "max_edits": 4}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "size": 0}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "suggest_mode": "x"}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "pre_filter": "nope"}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": {"field": "t"}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [3]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "analyzer": "nope"}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "size": 0}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "shard_size": -1}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "smoothing": {}}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": []}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "string_distance": "x"}]}}}}

POST text-ph/_search?filter_path=suggest,error,status
{"suggest": {"s": {"text": "serch engne", "phrase": {"field": "t.tri", "direct_generator": [{"field": "t", "sort": "x"}]}}}}
