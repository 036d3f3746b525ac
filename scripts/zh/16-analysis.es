# 分词：文本如何变成词
#
# text 字段里存的是词，而不是原文。分词器（analyzer）负责转换：字符过滤器改文本，
# tokenizer 切分，词元过滤器再加工每个词。

DELETE lessons-words
#@ expect 200|404

# 1. 看看结果

GET _analyze
{
  "analyzer": "standard",
  "text": "The QUICK brown foxes, 2 of them"
}
#@ expect 200 tokens.#.token=["the","quick","brown","foxes","2","of","them"]
#@ show tokens

# 每个词都有在原文中的位置，以及短语查询要用的 position。不同的分词器结果不同：

GET _analyze
{
  "analyzer": "whitespace",
  "text": "The QUICK brown foxes, 2 of them"
}
#@ expect 200 tokens.#.token=["The","QUICK","brown","foxes,","2","of","them"]

GET _analyze
{
  "analyzer": "english",
  "text": "The QUICK brown foxes, 2 of them"
}
#@ expect 200 tokens.#.token=["quick","brown","fox","2","them"]

# 2. 自己组合
#
# 不需要索引，直接用零件组合：

GET _analyze
{
  "char_filter": ["html_strip"],
  "tokenizer": "standard",
  "filter": ["lowercase", "asciifolding", { "type": "stop", "stopwords": ["le"] }],
  "text": "<b>Le Café</b>"
}
#@ expect 200 tokens.#.token=["cafe"]

# 也可以在索引设置里起个名字：

PUT lessons-words
{
  "settings": {
    "analysis": {
      "filter": {
        "brands": { "type": "synonym", "synonyms": ["iphone, apple phone => iphone"] }
      },
      "analyzer": {
        "shop": { "tokenizer": "standard", "filter": ["lowercase", "brands"] }
      }
    }
  },
  "mappings": {
    "properties": {
      "title": { "type": "text", "analyzer": "shop" },
      "plain": { "type": "text" }
    }
  }
}
#@ expect 200

GET lessons-words/_analyze
{
  "field": "title",
  "text": "A new Apple Phone"
}
#@ expect 200 tokens.#.token=["a","new","iphone"]

# 3. 两边都要分词
#
# 写入文档和搜索时用的是同一个分词器。所以写的是 "Apple Phone"，
# 搜 "iphone" 也能找到。

PUT lessons-words/_doc/1?refresh
{ "title": "Apple Phone, used", "plain": "Apple Phone, used" }
#@ expect 201

GET lessons-words/_search?q=title:iPhone
#@ expect 200 hits.total.value=1

GET lessons-words/_search?q=plain:iPhone
#@ expect 200 hits.total.value=0

# _validate 可以显示查询被理解成什么。

GET lessons-words/_validate/query?explain=true
{
  "query": { "match": { "title": "Apple Phone" } }
}
#@ expect 200 explanations.0.explanation=title:iphone

# 4. 不存在的零件

PUT lessons-words-2
{
  "settings": { "analysis": { "analyzer": { "a": { "tokenizer": "standart" } } } }
}
#@ expect 400 error.reason~"failed to find tokenizer under name \\[standart\\]"

#@ task 用字段 "plain" 的分词器切分 "Wi-Fi 6E"。
#@ hint 路径里写索引名加 _analyze，请求体里写 "field"。
#@ hint { "field": "plain", "text": "Wi-Fi 6E" }
#@ solution
GET lessons-words/_analyze
{
  "field": "plain",
  "text": "Wi-Fi 6E"
}
#@ expect 200 tokens.#.token=["wi","fi","6e"]

DELETE lessons-words
#@ expect 200
