# Words of scripts that write no blanks, as the plugin analysis-icu finds them.

GET _analyze
{ "tokenizer": "icu_tokenizer", "text": "我们在北京学习搜索引擎，南京市长江大桥 2024年" }

GET _analyze
{ "tokenizer": "icu_tokenizer", "text": "東京都に行きました。カタカナとｶﾞｷﾞ、１２３円" }

GET _analyze
{ "tokenizer": "icu_tokenizer", "text": "ภาษาไทยง่ายๆ สวัสดีครับ ฯลฯ" }

GET _analyze
{ "tokenizer": "icu_tokenizer", "text": "ສະບາຍດີ ភាសាខ្មែរ မြန်မာစာ 한국어 text's 3.14 👍🏽 1️⃣", "explain": true }

GET _analyze
{ "analyzer": "icu_analyzer", "text": "Ünïcode Straße ﬁ ＷＩＤＥ ½ ①", "explain": true }

GET _analyze
{ "analyzer": "icu_analyzer", "text": ["ÅNGSTRÖM", "第二 テキスト"] }

GET _analyze
{ "tokenizer": "keyword", "char_filter": ["icu_normalizer"], "filter": ["icu_folding"], "text": "Ⅷ ﬁ Ａé", "explain": true }

GET _analyze
{ "tokenizer": "keyword", "char_filter": [ { "type": "icu_normalizer", "name": "nfc", "mode": "decompose" } ], "text": "aé日本", "explain": true }

GET _analyze
{ "tokenizer": "keyword", "filter": [ { "type": "icu_folding", "unicode_set_filter": "[^åäöÅÄÖ]" } ], "text": "Ångström älg été" }

GET _analyze
{ "tokenizer": "icu_tokenizer", "filter": [ { "type": "icu_normalizer", "name": "nope" } ], "text": "x" }

GET _analyze
{ "tokenizer": { "type": "icu_tokenizer", "rule_files": "Latn" }, "text": "x" }

GET _analyze
{ "analyzer": "smartcn", "text": "我是中国人，我爱北京天安门。Hello world 123", "explain": true }

GET _analyze
{ "analyzer": "ik_smart", "text": "中国" }

GET _analyze
{ "tokenizer": "ik_max_word", "text": "中国" }

PUT analysis-icu
{ "settings": { "analysis": { "analyzer": { "a": { "type": "icu_analyzer", "mode": "x" } } } } }

PUT analysis-icu
{ "settings": { "analysis": { "analyzer": { "a": { "type": "icu_analyzer", "method": "nfc", "mode": "decompose" }, "b": { "tokenizer": "icu_tokenizer", "filter": ["icu_folding", "cjk_bigram"] } }, "normalizer": { "n": { "type": "custom", "char_filter": ["icu_normalizer"], "filter": ["icu_folding"] } } } } }

GET analysis-icu/_analyze
{ "analyzer": "a", "text": "Ünï 東京都" }

GET analysis-icu/_analyze
{ "analyzer": "b", "text": "Ünï 東京都 我们" }

GET analysis-icu/_analyze
{ "normalizer": "n", "text": "ﬁ Ünï" }

DELETE analysis-icu
