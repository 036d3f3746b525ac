# 自定义分析器：同义词、前缀、标记
#
# 分析器由几部分组成：字符过滤器修改文本，分词器切分，词元过滤器修改词。在索引设置中组合它们。

DELETE lessons-own
#@ expect 200|404

PUT lessons-own
{
  "settings": {
    "analysis": {
      "char_filter": {
        "signs": { "type": "mapping", "mappings": ["& => and", "+ => plus"] }
      },
      "filter": {
        "same": { "type": "synonym", "synonyms": ["phone, mobile", "laptop => notebook"] },
        "beginnings": { "type": "edge_ngram", "min_gram": 2, "max_gram": 8 }
      },
      "analyzer": {
        "shop": {
          "type": "custom",
          "char_filter": ["html_strip", "signs"],
          "tokenizer": "standard",
          "filter": ["lowercase", "same"]
        },
        "typing": {
          "type": "custom",
          "tokenizer": "standard",
          "filter": ["lowercase", "beginnings"]
        }
      },
      "normalizer": {
        "plain": { "type": "custom", "filter": ["lowercase", "asciifolding"] }
      }
    }
  },
  "mappings": {
    "properties": {
      "title": {
        "type": "text",
        "analyzer": "shop",
        "fields": {
          "typing": { "type": "text", "analyzer": "typing", "search_analyzer": "standard" }
        }
      },
      "brand": { "type": "keyword", "normalizer": "plain" }
    }
  }
}
#@ expect 200

# 1. 试一试

GET lessons-own/_analyze
{
  "analyzer": "shop",
  "text": "<b>Mobile</b> & Laptop"
}
#@ expect 200 tokens.#.token=["mobile","phone","and","notebook"]
#@ show tokens.#.token

# explain 显示每一部分对文本做了什么。

GET lessons-own/_analyze
{
  "analyzer": "shop",
  "text": "A & B",
  "explain": true
}
#@ expect 200 detail.charfilters.1.filtered_text.0="A and B" detail.tokenizer.name=standard

# 也可以不用分析器，直接试验各部分：

GET _analyze
{
  "tokenizer": "keyword",
  "filter": ["lowercase", { "type": "edge_ngram", "min_gram": 1, "max_gram": 3 }],
  "text": "iPhone"
}
#@ expect 200 tokens.#.token=["i","ip","iph"]

# 2. 同义词

POST lessons-own/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "A phone & a case", "brand": "Société"}
{"index": {"_id": "2"}}
{"title": "Notebook", "brand": "SOCIETE"}
{"index": {"_id": "3"}}
{"title": "Photo frame", "brand": "other"}
#@ expect 200 errors=false

GET lessons-own/_search
{
  "query": { "match": { "title": "mobile" } }
}
#@ expect 200 hits.hits.#._id=["1"]

GET lessons-own/_search
{
  "query": { "match": { "title": "laptop" } }
}
#@ expect 200 hits.hits.#._id=["2"]

# 3. 边输入边搜索
#
# 索引的是各种前缀，而输入的内容按原样使用：search_analyzer 正是为此。没有它，"pho" 会匹配所有 "ph"。

GET lessons-own/_search
{
  "query": { "match": { "title.typing": { "query": "pho fr", "operator": "and" } } }
}
#@ expect 200 hits.hits.#._id=["3"]

GET lessons-own/_search
{
  "query": { "match": { "title.typing": "pho" } },
  "sort": ["_doc"]
}
#@ expect 200 hits.total.value=2

# 4. 写法不同的关键字
#
# keyword 不切分；normalizer 使它规范化。

GET lessons-own/_search
{
  "query": { "term": { "brand": "sociÉté" } },
  "aggs": { "brands": { "terms": { "field": "brand" } } }
}
#@ expect 200 hits.total.value=2 aggregations.brands.buckets.0.key=societe

# 5. 以后再改
#
# 分析器只能在关闭的索引上修改：打开的索引可能正在用它们搜索。

PUT lessons-own/_settings
{
  "analysis": { "filter": { "same": { "type": "synonym", "synonyms": ["case, cover"] } } }
}
#@ expect 400

POST lessons-own/_close
#@ expect 200

PUT lessons-own/_settings
{
  "analysis": { "filter": { "same": { "type": "synonym", "synonyms": ["case, cover"] } } }
}
#@ expect 200

POST lessons-own/_open
#@ expect 200

GET lessons-own/_analyze
{
  "analyzer": "shop",
  "text": "Cover"
}
#@ expect 200 tokens.#.token=["cover","case"]

# 已有的文档保留它们被索引时的词。

#@ task 分词器 whitespace 加过滤器 lowercase 与 unique，会把 "Tick tick TOCK" 变成什么？
#@ hint _analyze 接受 tokenizer、filter 和 text。
#@ solution
GET _analyze
{
  "tokenizer": "whitespace",
  "filter": ["lowercase", "unique"],
  "text": "Tick tick TOCK"
}
#@ expect 200 tokens.#.token=["tick","tock"]

DELETE lessons-own
#@ expect 200
