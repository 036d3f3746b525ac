# Reading many documents at once
#
# _mget reads by id, like GET, but several documents, also of several indices.

DELETE lessons-mget-a,lessons-mget-b
#@ expect 200|404

PUT lessons-mget-a/_doc/1
{ "title": "iphone", "price": 699, "stock": 5 }
#@ expect 201

PUT lessons-mget-a/_doc/2
{ "title": "android", "price": 499, "stock": 8 }
#@ expect 201

PUT lessons-mget-b/_doc/1
{ "name": "kim" }
#@ expect 201

# 1. Ids of one index

GET lessons-mget-a/_mget
{ "ids": ["1", "2"] }
#@ expect 200 docs length=2 docs.#._source.title=["iphone","android"]

# Answers stand in the order of the questions. One that isn't there is no error:
# the status is 200, and "found" tells.

GET lessons-mget-a/_mget
{ "ids": ["2", "99", "1"] }
#@ expect 200 docs.#.found=[true,false,true] docs.#._id=["2","99","1"]

# 2. Several indices

GET _mget
{
  "docs": [
    { "_index": "lessons-mget-a", "_id": "1" },
    { "_index": "lessons-mget-b", "_id": "1" },
    { "_index": "lessons-mget-none", "_id": "1" }
  ]
}
#@ expect 200 docs.0._source.title=iphone docs.1._source.name=kim docs.2.error.type=index_not_found_exception

# 3. Only some fields

GET lessons-mget-a/_mget?_source_includes=title
{ "ids": ["1", "2"] }
#@ expect 200 docs.0._source={"title":"iphone"}

# Or for each document differently:

GET lessons-mget-a/_mget
{
  "docs": [
    { "_id": "1", "_source": ["price", "stock"] },
    { "_id": "2", "_source": false }
  ]
}
#@ expect 200 docs.0._source={"price":699,"stock":5} docs.1._source absent docs.1.found=true

#@ task Read documents 1 and 2 of lessons-mget-a in one request, 2 first, and of each only its price.
#@ hint The order of "ids" is the order of the answer.
#@ hint _source_includes=price
#@ solution
GET lessons-mget-a/_mget?_source_includes=price
{ "ids": ["2", "1"] }
#@ expect 200 docs.#._source=[{"price":499},{"price":699}]

# 4. What one may get wrong

GET _mget
{ "ids": ["1"] }
#@ expect 400 error.type=action_request_validation_exception error.reason="Validation Failed: 1: index is missing for doc 0;"

GET lessons-mget-a/_mget
{ "ids": [] }
#@ expect 400 error.reason="Validation Failed: 1: no documents to get;"

DELETE lessons-mget-a,lessons-mget-b
#@ expect 200
