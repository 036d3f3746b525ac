# Modelling without joins
#
# There are no joins between indices. One decides beforehand what will be searched
# together, and stores it together.

DELETE lessons-authors
#@ expect 200|404

DELETE lessons-books
#@ expect 200|404

# 1. Copies
#
# The name of the author stands in each book: so one search finds books by it.

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

# What is copied has to be changed in all places; names of authors do so seldom.

# 2. Two requests
#
# What is not copied takes a second request. First the authors who were born
# before 1890 ...

GET lessons-authors/_search
{
  "query": { "range": { "born": { "lt": 1890 } } },
  "_source": ["name"]
}
#@ expect 200 hits.hits.#._id=["lu"]
#@ capture author = hits.hits.0._id

# ... then their books.

GET lessons-books/_search
{
  "query": { "term": { "author.id": "${author}" } }
}
#@ expect 200 hits.total.value=2

# 3. Terms from a document
#
# The terms query can fetch its list from a document: the ids are in "books".

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

# 4. One hit of each
#
# collapse keeps the best hit of each author: books searched, authors shown.

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

# 5. Several searches in one request

GET _msearch
{"index": "lessons-authors"}
{"query": {"match_phrase": {"name": "老舍"}}}
{"index": "lessons-books"}
{"query": {"match_phrase": {"author.name": "老舍"}}}
#@ expect 200 responses.0.hits.hits.0._source.born=1899 responses.1.hits.hits.0._source.title=骆驼祥子

#@ task How many books has each author? One aggregation by author.name.keyword, called authors.
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
