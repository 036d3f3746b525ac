# The usual way: ik_max_word writes, ik_smart searches

PUT news
{
  "mappings": {
    "properties": {
      "content": { "type": "text", "analyzer": "ik_max_word", "search_analyzer": "ik_smart" },
      "title": { "type": "text", "analyzer": "ik_smart", "fields": { "max": { "type": "text", "analyzer": "ik_max_word", "term_vector": "with_positions_offsets" }, "raw": { "type": "keyword" } } }
    }
  }
}

POST news/_bulk?refresh
{ "index": { "_id": "1" } }
{ "content": "美国留给伊拉克的是个烂摊子吗", "title": "伊拉克" }
{ "index": { "_id": "2" } }
{ "content": "公安部：各地校车将享最高路权", "title": "校车 School Bus" }
{ "index": { "_id": "3" } }
{ "content": "中韩渔警冲突调查：韩警平均每天扣1艘中国渔船", "title": "中国渔船" }
{ "index": { "_id": "4" } }
{ "content": "中国驻洛杉矶领事馆遭亚裔男子枪击 嫌犯已自首", "title": "中国驻洛杉矶领事馆" }

POST news/_search
{ "query": { "match": { "content": "中国" } }, "highlight": { "pre_tags": ["<tag1>"], "post_tags": ["</tag1>"], "fields": { "content": {} } } }

GET news/_search
{ "query": { "match": { "content": { "query": "中国渔船", "operator": "and" } } } }

GET news/_search
{ "query": { "match_phrase": { "content": "中国驻洛杉矶" } } }

GET news/_search
{ "query": { "match_phrase": { "title": "中国渔船" } } }

GET news/_search
{ "query": { "match_phrase_prefix": { "title": "中国渔" } } }

GET news/_search
{ "query": { "multi_match": { "query": "洛杉矶领事", "fields": ["title^2", "title.max", "content"], "type": "most_fields" } }, "sort": ["_score", "title.raw"] }

GET news/_search
{ "query": { "query_string": { "query": "content:(中国 AND 渔船) OR title:SCHOOL" } } }

GET news/_search
{ "query": { "term": { "title": "school" } } }

GET news/_search
{ "query": { "prefix": { "title": "Sch" } } }

GET news/_search
{ "query": { "wildcard": { "content": "*国*" } }, "_source": false }

GET news/_search
{ "query": { "query_string": { "query": "title:SCH*" } }, "_source": false }

GET news/_validate/query?explain
{ "query": { "match": { "content": "中华人民共和国国歌3个" } } }

GET news/_validate/query?explain
{ "query": { "match_phrase": { "title.max": "中华人民共和国" } } }

GET news/_termvectors/4?fields=title.max

GET news/_termvectors
{ "doc": { "title": "中国人民" }, "fields": ["title"] }

GET news/_explain/3
{ "query": { "match": { "title.max": "中国" } } }

GET news/_analyze
{ "field": "content", "text": "中国渔船" }

GET news/_analyze
{ "field": "title.raw", "text": "中国渔船" }

GET news/_mapping

GET news/_mapping/field/content?include_defaults

GET news/_search
{ "query": { "match_bool_prefix": { "title": "中国渔" } }, "_source": "title" }

GET news/_search
{ "query": { "match": { "content": { "query": "中国渔民", "minimum_should_match": "50%" } } }, "_source": false }

GET news/_search
{ "query": { "intervals": { "content": { "match": { "query": "中国渔船", "ordered": true, "max_gaps": 0 } } } }, "_source": false }

GET news/_search
{ "query": { "fuzzy": { "title": { "value": "洛杉机" } } }, "_source": false }

DELETE news
