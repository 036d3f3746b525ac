# ik_max_word and ik_smart by the analyze API

POST _analyze
{ "analyzer": "ik_max_word", "text": "中华人民共和国国歌" }

POST _analyze
{ "analyzer": "ik_smart", "text": "中华人民共和国国歌" }

POST _analyze
{ "tokenizer": "ik_max_word", "text": "中华人民共和国人民大会堂" }

POST _analyze
{ "tokenizer": "ik_smart", "text": "中韩渔警冲突调查：韩警平均每天扣1艘中国渔船" }

GET _analyze
{ "analyzer": "ik_max_word", "text": ["我是中国人", "美国留给伊拉克的是个烂摊子吗"] }

GET _analyze
{ "analyzer": "ik_smart", "text": ["我是中国人", "美国留给伊拉克的是个烂摊子吗", "The end"], "explain": true }

GET _analyze
{ "analyzer": "ik_max_word", "text": "一九九八年十二月三十一日晚上八点钟，温度3.5度", "explain": true, "attributes": ["type", "positionLength"] }

GET _analyze
{ "tokenizer": "ik_smart", "filter": ["uppercase"], "text": "Windows10 和 iPhone12 都用 C++", "explain": true }

GET _analyze
{ "tokenizer": "ik_max_word", "filter": [{ "type": "stop", "stopwords": ["的", "是"] }, { "type": "synonym", "synonyms": ["手机, 移动电话"] }], "text": "我的手机是苹果的" }

GET _analyze
{ "tokenizer": "ik_smart", "filter": [{ "type": "synonym_graph", "synonyms": ["手机 => 移动电话, 电话"] }], "text": "苹果手机", "explain": true }

GET _analyze
{ "char_filter": ["html_strip"], "tokenizer": "ik_smart", "text": "<p>中国&nbsp;<b>人民</b>银行</p>" }

GET _analyze
{ "char_filter": [{ "type": "mapping", "mappings": ["① => 一", "𠀀 => 中", "＆ => 和"] }], "tokenizer": "ik_max_word", "text": "𠀀国①个人＆人民" }

GET _analyze
{ "tokenizer": { "type": "ik_max_word", "enable_lowercase": "false" }, "text": "T恤 Windows卡拉OK" }

GET _analyze
{ "tokenizer": { "type": "ik_smart", "enable_lowercase": false }, "text": "T恤 Windows卡拉OK The the" }

GET _analyze
{ "tokenizer": { "type": "ik_smart", "enable_lowercase": "no" }, "text": "ABC" }

GET _analyze
{ "tokenizer": { "type": "ik_max_word", "use_smart": true }, "text": "中华人民共和国" }

GET _analyze
{ "tokenizer": { "type": "ik_smart", "use_smart": "false", "foo": "bar" }, "text": "中华人民共和国" }

GET _analyze
{ "tokenizer": { "type": "ik_smart" }, "filter": ["cjk_bigram", "cjk_width", "lowercase"], "text": "ＡＢＣ中国人民" }

GET _analyze
{ "tokenizer": "ik_max_word", "filter": ["smartcn_stop", "unique"], "text": "中国人民的中国人民" }

GET _analyze
{ "tokenizer": "ik_max_word", "filter": ["shingle"], "text": "中国人民" }

GET _analyze?format=yaml
{ "analyzer": "ik_smart", "text": "五百元人民币" }

GET _analyze
{ "analyzer": "ik_smart", "text": "" }

GET _analyze
{ "analyzer": "ik_smart", "text": "，。！ 😀" }

GET _analyze
{ "analyzer": "ik_smart", "text": [] }

GET _analyze
{ "analyzer": "ik_smart" }

GET _analyze
{ "analyzer": "ik", "text": "中国" }

GET _analyze
{ "analyzer": "ik_max", "text": "中国" }

GET _analyze
{ "tokenizer": "ik", "text": "中国" }

GET _analyze
{ "tokenizer": { "type": "ik" }, "text": "中国" }

GET _analyze
{ "tokenizer": "standard", "filter": ["ik_smart"], "text": "中国" }

GET _analyze
{ "filter": ["lowercase"], "analyzer": "ik_smart", "text": "中国" }

GET _analyze
{ "normalizer": "ik_smart", "text": "中国" }
