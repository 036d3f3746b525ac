# Shards and routing
#
# An index is cut into shards. Which one a document goes to, its routing decides:
# the id, unless something else is given. The same formula finds it again.

DELETE lessons-route
#@ expect 200|404

PUT lessons-route
{
  "settings": { "number_of_shards": 4, "number_of_replicas": 0 }
}
#@ expect 200

# 1. By id
#
# Four documents land on shards as their ids' hashes fall.

POST lessons-route/_bulk?refresh
{"index": {"_id": "1"}}
{"user": "kim", "text": "first"}
{"index": {"_id": "2"}}
{"user": "kim", "text": "second"}
{"index": {"_id": "3"}}
{"user": "ann", "text": "third"}
{"index": {"_id": "4"}}
{"user": "ann", "text": "fourth"}
#@ expect 200 errors=false

GET _cat/shards/lessons-route?v&h=shard,docs&s=shard
#@ expect 200 body~"shard docs"

# A search asks all four shards.

GET lessons-route/_search?q=user:kim
#@ expect 200 hits.total.value=2 _shards.total=4

# 2. By a value of one's own
#
# With the user as routing, all that belongs to one user lies on one shard.

PUT lessons-route/_doc/5?routing=kim&refresh
{ "user": "kim", "text": "fifth" }
#@ expect 201

PUT lessons-route/_doc/6?routing=kim&refresh
{ "user": "kim", "text": "sixth" }
#@ expect 201

GET lessons-route/_search?routing=kim&q=text:(fifth OR sixth)
#@ expect 200 hits.total.value=2 _shards.total=1 hits.hits.0._routing=kim

# The price: reading by id needs the routing as well, or looks on the wrong shard.

GET lessons-route/_doc/6
#@ expect 404 found=false

GET lessons-route/_doc/6?routing=kim
#@ expect 200 _routing=kim

# Worse: the same id with another routing is another document.

PUT lessons-route/_doc/6?refresh
{ "user": "nobody", "text": "also six" }
#@ expect 201 result=created

GET lessons-route/_search
{
  "query": { "ids": { "values": ["6"] } }
}
#@ expect 200 hits.total.value=2

# 3. A rule against forgetting it

DELETE lessons-route
#@ expect 200

PUT lessons-route
{
  "settings": { "number_of_shards": 4 },
  "mappings": {
    "_routing": { "required": true }
  }
}
#@ expect 200

PUT lessons-route/_doc/1
{ "user": "kim" }
#@ expect 400 error.type=routing_missing_exception error.reason="routing is required for [lessons-route]/[_doc]/[1]"

#@ task Store a document of kim's under the id 1, so that the index takes it: kim is the routing.
#@ hint Add a parameter to the path.
#@ hint PUT lessons-route/_doc/1?routing=kim
#@ solution
PUT lessons-route/_doc/1?routing=kim
{ "user": "kim" }
#@ expect 2xx

#@ check
GET lessons-route/_doc/1?routing=kim
#@ expect 200 _source.user=kim

DELETE lessons-route
#@ expect 200
