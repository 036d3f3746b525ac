# 中文实践：一个文本，多个字段
#
# 中文词之间没有空格。服务器自带的分析器把中文切成单字（standard）或相邻两字（cjk）。两者各有所长，所以都用。
# 教程里常见的 ik_max_word（写入）和 ik_smart（搜索）属于 analysis-ik 插件：本程序用 go build -tags ik 编译即可使用。

DELETE lessons-zh
#@ expect 200|404

PUT lessons-zh
{
  "settings": {
    "analysis": {
      "filter": {
        "same": { "type": "synonym", "synonyms": ["手机, 移动电话", "电脑, 计算机"] }
      },
      "analyzer": {
        "pairs": { "type": "custom", "tokenizer": "standard", "filter": ["cjk_width", "lowercase", "cjk_bigram"] },
        "both": { "type": "custom", "tokenizer": "standard", "filter": ["cjk_width", "lowercase"] }
      }
    }
  },
  "mappings": {
    "properties": {
      "title": {
        "type": "text",
        "analyzer": "both",
        "fields": {
          "pairs": { "type": "text", "analyzer": "pairs" },
          "raw": { "type": "keyword", "ignore_above": 64 }
        }
      }
    }
  }
}
#@ expect 200

POST lessons-zh/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "苹果手机"}
{"index": {"_id": "2"}}
{"title": "手机壳"}
{"index": {"_id": "3"}}
{"title": "机械手表"}
{"index": {"_id": "4"}}
{"title": "ＩＰＨＯＮＥ 手机膜"}
#@ expect 200 errors=false

# 1. 文本变成了什么

GET lessons-zh/_analyze
{
  "field": "title",
  "text": "苹果手机"
}
#@ expect 200 tokens.#.token=["苹","果","手","机"]

GET lessons-zh/_analyze
{
  "field": "title.pairs",
  "text": "苹果手机"
}
#@ expect 200 tokens.#.token=["苹果","果手","手机"]

# “果手”不是词，但无妨：没有人会搜索它。

# 2. 单字匹配得太多

GET lessons-zh/_search
{
  "query": { "match": { "title": { "query": "手机", "operator": "and" } } },
  "sort": ["title.raw"]
}
#@ expect 200 hits.total.value=4
#@ show hits.hits.#._source.title

# 机械手表两个字都有，但不相邻。作为短语，或用相邻两字，它们必须连在一起：

GET lessons-zh/_search
{
  "query": { "match_phrase": { "title": "手机" } }
}
#@ expect 200 hits.total.value=3

GET lessons-zh/_search
{
  "query": { "match": { "title.pairs": "手机" } }
}
#@ expect 200 hits.total.value=3

# 3. 相邻两字找不到单字

GET lessons-zh/_search
{
  "query": { "match": { "title.pairs": "壳" } }
}
#@ expect 200 hits.total.value=0

GET lessons-zh/_search
{
  "query": { "match": { "title": "壳" } }
}
#@ expect 200 hits.hits.#._id=["2"]

# 4. 两者结合
#
# 单字决定是否找到，相邻两字把连在一起的排到前面。

GET lessons-zh/_search
{
  "query": {
    "multi_match": {
      "query": "苹果手机壳",
      "type": "most_fields",
      "fields": ["title", "title.pairs^3"]
    }
  }
}
#@ expect 200 hits.hits.0._id=1 hits.hits.1._id=2 hits.total.value=4
#@ show hits.hits.#._source.title

# 5. 全角字符
#
# cjk_width 把全角字母变成普通字母。

GET lessons-zh/_search
{
  "query": { "match": { "title": "iphone" } }
}
#@ expect 200 hits.hits.#._id=["4"]

# 6. 完整的值

GET lessons-zh/_search
{
  "query": { "prefix": { "title.raw": "手机" } }
}
#@ expect 200 hits.hits.#._id=["2"]

# 排序按字符编码，而不是按拼音或笔画。

GET lessons-zh/_search
{
  "sort": ["title.raw"],
  "_source": false
}
#@ expect 200 hits.hits.#._id=["2","3","1","4"]

#@ task 用相邻两字找出含有“手表”的标题。
#@ hint title.pairs
#@ solution
GET lessons-zh/_search
{
  "query": { "match": { "title.pairs": "手表" } }
}
#@ expect 200 hits.hits.#._id=["3"]

DELETE lessons-zh
#@ expect 200
