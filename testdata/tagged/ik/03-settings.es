# Analyzers of ik in the settings of an index

PUT shop
{
  "settings": {
    "number_of_shards": 1,
    "analysis": {
      "tokenizer": {
        "cased": { "type": "ik_max_word", "enable_lowercase": "false" },
        "both": { "type": "ik_smart", "use_smart": false }
      },
      "filter": {
        "same": { "type": "synonym", "synonyms": ["手机, 移动电话", "电脑, 计算机 => 电脑"] },
        "few": { "type": "stop", "stopwords": ["的", "了"] }
      },
      "analyzer": {
        "default": { "type": "ik_max_word" },
        "default_search": { "type": "ik_smart" },
        "ik_cased": { "type": "ik_smart", "enable_lowercase": false },
        "mine": { "type": "custom", "tokenizer": "ik_max_word", "filter": ["few", "same"] },
        "keeps": { "tokenizer": "cased", "filter": [] },
        "smart": { "tokenizer": "both" },
        "ik_smart": { "tokenizer": "ik_smart", "filter": ["few"], "position_increment_gap": 5 }
      }
    }
  },
  "mappings": { "properties": { "name": { "type": "text" }, "other": { "type": "text", "analyzer": "mine" } } }
}

GET shop/_settings?flat_settings

GET shop/_analyze
{ "text": "我的手机了" }

GET shop/_analyze
{ "analyzer": "default_search", "text": "我的移动电话" }

GET shop/_analyze
{ "analyzer": "mine", "text": "我的移动电话和计算机" }

GET shop/_analyze
{ "analyzer": "ik_cased", "text": "Apple 手机 The" }

GET shop/_analyze
{ "analyzer": "keeps", "text": "Apple 手机 U盘 OK" }

GET shop/_analyze
{ "analyzer": "smart", "text": "中华人民共和国" }

GET shop/_analyze
{ "analyzer": "ik_smart", "text": ["我的手机", "我的电脑"] }

GET shop/_analyze
{ "analyzer": "ik_max_word", "text": ["我的手机", "我的电脑"], "explain": true }

GET shop/_analyze
{ "analyzer": "mine", "text": "我的移动电话", "explain": true }

GET shop/_analyze
{ "tokenizer": "cased", "filter": ["same"], "text": "我的手机" }

GET shop/_analyze
{ "tokenizer": "ik_smart", "text": "我的手机" }

PUT shop/_doc/1?refresh
{ "name": ["苹果手机", "的华为电脑"], "other": "新的移动电话" }

GET shop/_search
{ "query": { "match_phrase": { "name": "手机华为" } } }

GET shop/_search
{ "query": { "match_phrase": { "name": { "query": "手机华为", "slop": 102 } } } }

GET shop/_search
{ "query": { "match": { "other": "手机" } }, "highlight": { "fields": { "other": {} } } }

PUT bad
{ "settings": { "analysis": { "analyzer": { "a": { "type": "ik" } } } } }

PUT bad
{ "settings": { "analysis": { "tokenizer": { "t": { "type": "ik_maxword" } } } } }

PUT bad
{ "settings": { "analysis": { "filter": { "f": { "type": "ik_smart" } } } } }

PUT bad
{ "settings": { "analysis": { "analyzer": { "a": { "tokenizer": "ik_smart", "filter": ["ik_smart"] } } } } }

PUT bad
{ "settings": { "analysis": { "normalizer": { "n": { "type": "ik_smart" } } } } }

PUT bad
{ "mappings": { "properties": { "t": { "type": "text", "analyzer": "ik_max_words" } } } }

PUT bad
{ "mappings": { "properties": { "t": { "type": "keyword", "normalizer": "ik_smart" } } } }

PUT bad
{ "mappings": { "properties": { "t": { "type": "keyword", "analyzer": "ik_smart" } } } }

PUT odd
{ "settings": { "analysis": { "tokenizer": { "t": { "type": "ik_smart", "enable_lowercase": ["true"] }, "u": { "type": "ik_smart", "enable_lowercase": "" }, "v": { "type": "ik_smart", "enable_lowercase": null }, "w": { "type": "ik_smart", "enable_lowercase": "TRUE" } } } } }

GET odd/_analyze
{ "tokenizer": "t", "text": "ABC" }

GET odd/_analyze
{ "tokenizer": "u", "text": "ABC" }

GET odd/_analyze
{ "tokenizer": "v", "text": "ABC" }

GET odd/_analyze
{ "tokenizer": "w", "text": "ABC" }

PUT tiny
{ "settings": { "index.analyze.max_token_count": 3 } }

GET tiny/_analyze
{ "analyzer": "ik_smart", "text": "我是中国人" }

GET tiny/_analyze
{ "analyzer": "ik_max_word", "text": "我是中国人" }

PUT suggest
{ "mappings": { "properties": { "s": { "type": "completion", "analyzer": "ik_smart" }, "c": { "type": "token_count", "analyzer": "ik_max_word", "store": true }, "q": { "type": "search_as_you_type", "analyzer": "ik_smart" } } } }

PUT suggest/_doc/1?refresh
{ "s": "中国人民银行", "c": "中国人民银行", "q": "中国人民银行大楼" }

GET suggest/_search
{ "query": { "range": { "c": { "gte": 3 } } }, "stored_fields": ["c"] }

GET suggest/_search
{ "query": { "multi_match": { "query": "人民银行大", "type": "bool_prefix", "fields": ["q", "q._2gram", "q._3gram"] } } }

DELETE shop,odd,tiny,suggest
