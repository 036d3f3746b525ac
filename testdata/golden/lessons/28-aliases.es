# Aliases: names that can move
#
# An alias stands for one index or several. Programs use it, and one can put
# another index behind it while they run.

DELETE lessons-shop-1,lessons-shop-2
#@ expect 200|404

DELETE lessons-shop-1
#@ expect 200|404

DELETE lessons-shop-2
#@ expect 200|404

PUT lessons-shop-1
{
  "mappings": { "properties": { "price": { "type": "integer" } } }
}
#@ expect 200

PUT lessons-shop-1/_doc/1?refresh
{ "title": "phone", "price": 500 }
#@ expect 201

# 1. Another name

PUT lessons-shop-1/_alias/lessons-shop
#@ expect 200 acknowledged=true

GET lessons-shop/_doc/1
#@ expect 200 _index=lessons-shop-1 _source.title=phone

# The answer says which index it really was. Writing works as well:

PUT lessons-shop/_doc/2?refresh
{ "title": "watch", "price": 100 }
#@ expect 201 _index=lessons-shop-1

# 2. Moving it
#
# A second index with another mapping is ready. _aliases does several things in
# one step: at no time is the name missing, or does it stand for both.

PUT lessons-shop-2
{
  "mappings": { "properties": { "price": { "type": "double" } } }
}
#@ expect 200

PUT lessons-shop-2/_doc/1?refresh
{ "title": "phone", "price": 499.99 }
#@ expect 201

POST _aliases
{
  "actions": [
    { "remove": { "index": "lessons-shop-1", "alias": "lessons-shop" } },
    { "add": { "index": "lessons-shop-2", "alias": "lessons-shop" } }
  ]
}
#@ expect 200 acknowledged=true

GET lessons-shop/_doc/1
#@ expect 200 _index=lessons-shop-2 _source.price=499.99

# 3. For several indices

POST _aliases
{
  "actions": [
    { "add": { "index": "lessons-shop-1", "alias": "lessons-shop" } }
  ]
}
#@ expect 200

GET lessons-shop/_count
#@ expect 200 count=3

# Searching does, but writing? To which of them?

PUT lessons-shop/_doc/3
{ "title": "tablet" }
#@ expect 400 error.root_cause.0.type=illegal_argument_exception

# One of them can be the one to write to.

POST _aliases
{
  "actions": [
    { "add": { "index": "lessons-shop-2", "alias": "lessons-shop", "is_write_index": true } }
  ]
}
#@ expect 200

PUT lessons-shop/_doc/3?refresh
{ "title": "tablet", "price": 300 }
#@ expect 201 _index=lessons-shop-2

# 4. A part of an index
#
# With a filter an alias shows some documents only.

PUT lessons-shop-2/_alias/lessons-cheap
{
  "filter": { "range": { "price": { "lt": 400 } } }
}
#@ expect 200

GET lessons-cheap/_search
#@ expect 200 hits.hits.#._source.title=["tablet"]

GET lessons-shop-2/_alias
#@ expect 200 lessons-shop-2.aliases.lessons-cheap.filter exists lessons-shop-2.aliases.lessons-shop.is_write_index=true

# An alias is deleted as an alias, not as an index:

DELETE lessons-cheap
#@ expect 400 error.root_cause.0.reason~"matches an alias"

#@ task Take the alias lessons-shop away from lessons-shop-1, so that it stands for lessons-shop-2 alone.
#@ hint Either _aliases with the action remove, or DELETE INDEX/_alias/NAME.
#@ solution
DELETE lessons-shop-1/_alias/lessons-shop
#@ expect 200

#@ check
GET _alias/lessons-shop
#@ expect 200 !lessons-shop-1 lessons-shop-2 exists

DELETE lessons-shop-1
#@ expect 200

DELETE lessons-shop-2
#@ expect 200
