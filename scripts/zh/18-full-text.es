# 全文搜索
#
# match 是面向自然语言的查询：先对搜索词分词，再查找包含其中任意词的文档。

DELETE lessons-text
#@ expect 200|404

POST lessons-text/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "Learning the violin", "body": "A book for adults who want to learn the violin."}
{"index": {"_id": "2"}}
{"title": "The piano in a year", "body": "Learn to play, one lesson a week."}
{"index": {"_id": "3"}}
{"title": "Piano and violin duets", "body": "Twelve easy pieces."}
{"index": {"_id": "4"}}
{"title": "A history of the drum", "body": "From Africa to the world."}
#@ expect 200 errors=false

# 1. 任意一个词

GET lessons-text/_search
{
  "query": { "match": { "title": "piano violin" } }
}
#@ expect 200 hits.total.value=3 hits.hits.0._id=3
#@ show hits.hits

# 3 号两个词都有，所以排第一：结果按得分排序。

# 2. 全部词，或大部分词

GET lessons-text/_search
{
  "query": {
    "match": { "title": { "query": "piano violin", "operator": "and" } }
  }
}
#@ expect 200 hits.total.value=1 hits.hits.0._id=3

# 介于两者之间的是 minimum_should_match：三个中至少两个。

GET lessons-text/_search
{
  "query": {
    "match": { "title": { "query": "piano violin drum", "minimum_should_match": 2 } }
  }
}
#@ expect 200 hits.hits.#._id=["3"]

# 3. 找的是词，不是原文
#
# 大小写和标点无所谓。但词形不同就是不同的词："learn" 找不到 "Learning"。
# （english 分词器可以。）

GET lessons-text/_search?q=title:VIOLIN,
#@ expect 200 hits.total.value=2

GET lessons-text/_search
{
  "query": { "match": { "title": "learn" } }
}
#@ expect 200 hits.total.value=0

# 4. 多个字段
#
# multi_match 同时查询多个字段。^3 让 title 的权重变成三倍。

GET lessons-text/_search
{
  "query": {
    "multi_match": { "query": "violin book", "fields": ["title^3", "body"] }
  }
}
#@ expect 200 hits.total.value=2 hits.hits.0._id=1

# 如果搜索框要支持简单的语法，可以用 simple_query_string：+ 表示与，| 表示或，
# - 表示非，引号表示短语。无论用户输入什么都不会报错。默认用“或”连接各个词；
# 不写 default_operator 时，"violin -piano" 的意思是“含 violin，或者不含 piano”。

GET lessons-text/_search
{
  "query": {
    "simple_query_string": { "query": "violin -piano", "fields": ["title"], "default_operator": "and" }
  }
}
#@ expect 200 hits.hits.#._id=["1"]

# query_string 语法更严格，也就是 ?q= 使用的语言。

GET lessons-text/_search
{
  "query": { "query_string": { "query": "title:(piano OR violin) AND body:learn" } }
}
#@ expect 200 hits.total.value=2

GET lessons-text/_search
{
  "query": { "query_string": { "query": "title:(piano OR" } }
}
#@ expect 400 error.root_cause.0.type=query_shard_exception error.root_cause.0.reason="Failed to parse query [title:(piano OR]"

#@ task 查找 body 中同时含有 "learn" 和 "violin" 的文档。
#@ hint match 默认匹配任意词；有一个 operator 要求全部匹配。
#@ hint { "match": { "body": { "query": "learn violin", "operator": "and" } } }
#@ solution
GET lessons-text/_search
{
  "query": {
    "match": { "body": { "query": "learn violin", "operator": "and" } }
  }
}
#@ expect 200 hits.hits.#._id=["1"]

DELETE lessons-text
#@ expect 200
