# 没有连接的建模
#
# 索引之间没有连接（join）。要预先想好哪些内容会一起搜索，并把它们存在一起。

DELETE lessons-authors
#@ expect 200|404

DELETE lessons-books
#@ expect 200|404

# 1. 复制
#
# 每本书里都有作者的名字：于是一次搜索就能按作者找到书。

POST _bulk?refresh
{"index": {"_index": "lessons-authors", "_id": "lu"}}
{"name": "鲁迅", "born": 1881, "books": ["1", "2"]}
{"index": {"_index": "lessons-authors", "_id": "lao"}}
{"name": "老舍", "born": 1899, "books": ["3"]}
{"index": {"_index": "lessons-books", "_id": "1"}}
{"title": "呐喊", "year": 1923, "author": {"id": "lu", "name": "鲁迅"}}
{"index": {"_index": "lessons-books", "_id": "2"}}
{"title": "彷徨", "year": 1926, "author": {"id": "lu", "name": "鲁迅"}}
{"index": {"_index": "lessons-books", "_id": "3"}}
{"title": "骆驼祥子", "year": 1939, "author": {"id": "lao", "name": "老舍"}}
#@ expect 200 errors=false

GET lessons-books/_search
{
  "query": { "match_phrase": { "author.name": "鲁迅" } }
}
#@ expect 200 hits.total.value=2
#@ show hits.hits.#._source.title

# 复制的内容要在所有地方修改；好在作者的名字很少改变。

# 2. 两次请求
#
# 没有复制的内容需要第二次请求。先找 1890 年前出生的作者……

GET lessons-authors/_search
{
  "query": { "range": { "born": { "lt": 1890 } } },
  "_source": ["name"]
}
#@ expect 200 hits.hits.#._id=["lu"]
#@ capture author = hits.hits.0._id

# ……再找他们的书。

GET lessons-books/_search
{
  "query": { "term": { "author.id": "${author}" } }
}
#@ expect 200 hits.total.value=2

# 3. 从文档中取词
#
# terms 查询可以从某个文档取得列表：id 在 "books" 里。

GET lessons-books/_search
{
  "query": {
    "terms": {
      "_id": { "index": "lessons-authors", "id": "lu", "path": "books" }
    }
  },
  "sort": ["year"]
}
#@ expect 200 hits.hits.#._id=["1","2"]

# 4. 每个只要一条
#
# collapse 为每个作者只保留最好的一条：搜索的是书，显示的是作者。

GET lessons-books/_search
{
  "query": { "match_all": {} },
  "collapse": {
    "field": "author.id.keyword",
    "inner_hits": { "name": "books", "size": 5, "sort": ["year"] }
  },
  "sort": [{ "year": "desc" }]
}
#@ expect 200 hits.hits.#.fields.author\.id\.keyword.0=["lao","lu"] hits.hits.1.inner_hits.books.hits.total.value=2
#@ show hits.hits.#.fields

# 5. 一次请求，多个搜索

GET _msearch
{"index": "lessons-authors"}
{"query": {"match_phrase": {"name": "老舍"}}}
{"index": "lessons-books"}
{"query": {"match_phrase": {"author.name": "老舍"}}}
#@ expect 200 responses.0.hits.hits.0._source.born=1899 responses.1.hits.hits.0._source.title=骆驼祥子

#@ task 每个作者有几本书？按 author.name.keyword 做一个聚合，命名为 authors。
#@ hint "aggs": { "authors": { "terms": { "field": "author.name.keyword" } } }
#@ solution
GET lessons-books/_search
{
  "size": 0,
  "aggs": { "authors": { "terms": { "field": "author.name.keyword" } } }
}
#@ expect 200 aggregations.authors.buckets.#.key=["鲁迅","老舍"] aggregations.authors.buckets.#.doc_count=[2,1]

DELETE lessons-authors
#@ expect 200

DELETE lessons-books
#@ expect 200
