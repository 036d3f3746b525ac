# 中文搜索
#
# 中文的词之间没有空格。Elasticsearch 内置的分词器要么逐字切分，要么两字一组；
# 基于词典的分词需要插件：smartcn 已包含在本程序中，ik_smart 和 ik_max_word
# 要用 go build -tags ik 编译才有，服务器则要安装 analysis-ik 插件。
# 内置的方式其实已经能做不少事。

DELETE lessons-zh
#@ expect 200|404

# 1. 逐字切分

GET _analyze
{
  "analyzer": "standard",
  "text": "苹果手机 iPhone 12"
}
#@ expect 200 tokens.#.token=["苹","果","手","机","iphone","12"]

# 2. 两字一组

GET _analyze
{
  "analyzer": "cjk",
  "text": "苹果手机 iPhone 12"
}
#@ expect 200 tokens.#.token=["苹果","果手","手机","iphone","12"]

# 3. 对搜索的影响

PUT lessons-zh
{
  "mappings": {
    "properties": {
      "title": {
        "type": "text",
        "fields": { "cjk": { "type": "text", "analyzer": "cjk" } }
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
#@ expect 200 errors=false

# match 只要求匹配任意一个词，而这里的词是单个字：机械手表两个字都有，
# 只是顺序不对，也被搜到了。

GET lessons-zh/_search
{
  "query": { "match": { "title": "手机" } }
}
#@ expect 200 hits.total.value=3

# match_phrase 要求按顺序相邻。

GET lessons-zh/_search
{
  "query": { "match_phrase": { "title": "手机" } }
}
#@ expect 200 hits.total.value=2

# 两字一组不用短语也能做到，而且更快。

GET lessons-zh/_search
{
  "query": { "match": { "title.cjk": "手机" } }
}
#@ expect 200 hits.total.value=2

# 但是两字一组可能跨越两个词：“果手”不是词，却能搜到。

GET lessons-zh/_search
{
  "query": { "match": { "title.cjk": "果手" } }
}
#@ expect 200 hits.total.value=1

# 单个字则没有“两字一组”可匹配。

GET lessons-zh/_search
{
  "query": { "match": { "title.cjk": "机" } }
}
#@ expect 200 hits.total.value=0

# 4. 两者结合
#
# 用单字来找，用两字一组来决定排序。

GET lessons-zh/_search
{
  "query": {
    "bool": {
      "must":   { "match": { "title": { "query": "手机", "operator": "and" } } },
      "should": { "match": { "title.cjk": "手机" } }
    }
  }
}
#@ expect 200 hits.total.value=3 hits.hits.2._id=3
#@ show hits.hits

#@ task 在 title 中用短语查询“苹果”。
#@ hint match_phrase
#@ hint { "query": { "match_phrase": { "title": "苹果" } } }
#@ solution
GET lessons-zh/_search
{
  "query": { "match_phrase": { "title": "苹果" } }
}
#@ expect 200 hits.total.value=1 hits.hits.0._id=1

# 中文的 id 和字段名也没问题，路径里的中文会自动编码。

PUT lessons-zh/_doc/手机一号
{ "标题": "苹果手机" }
#@ expect 201 _id=手机一号

DELETE lessons-zh
#@ expect 200
