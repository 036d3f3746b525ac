# Changing a part of a document
#
# PUT replaces a document as a whole. _update takes only what changes: it reads
# the document, merges, and writes it back, all on the server.

DELETE lessons-parts
#@ expect 200|404

PUT lessons-parts/_doc/1
{
  "title": "iphone",
  "price": 699,
  "size": { "width": 71, "height": 147 },
  "tags": ["phone", "apple"]
}
#@ expect 201

# 1. A partial document

POST lessons-parts/_update/1
{
  "doc": { "price": 649 }
}
#@ expect 200 result=updated _version=2

GET lessons-parts/_doc/1
#@ expect 200 _source.price=649 _source.title=iphone

# Objects are merged, lists are replaced: a list is one value.

POST lessons-parts/_update/1
{
  "doc": { "size": { "depth": 8 }, "tags": ["sale"] }
}
#@ expect 200

GET lessons-parts/_doc/1
#@ expect 200 _source.size={"width":71,"height":147,"depth":8} _source.tags=["sale"]

# 2. Nothing to do
#
# If nothing changes, nothing is written: no new version, no number used up.

POST lessons-parts/_update/1
{
  "doc": { "price": 649 }
}
#@ expect 200 result=noop _version=3 _shards.total=0

# Who wants the write anyway, says so.

POST lessons-parts/_update/1
{
  "doc": { "price": 649 },
  "detect_noop": false
}
#@ expect 200 result=updated _version=4

# 3. There, or not yet there

POST lessons-parts/_update/2
{
  "doc": { "price": 499 }
}
#@ expect 404 error.type=document_missing_exception error.reason="[_doc][2]: document missing"

# "upsert" is what to store if there is nothing to change.

POST lessons-parts/_update/2
{
  "doc": { "price": 499 },
  "upsert": { "title": "android", "price": 0 }
}
#@ expect 201 result=created

GET lessons-parts/_doc/2
#@ expect 200 _source.price=0

# The second time there is something to change:

POST lessons-parts/_update/2
{
  "doc": { "price": 499 },
  "upsert": { "title": "android", "price": 0 }
}
#@ expect 200 result=updated

# Often both are the same. Then doc_as_upsert saves writing it twice.

POST lessons-parts/_update/3
{
  "doc": { "title": "tablet", "price": 399 },
  "doc_as_upsert": true
}
#@ expect 201 result=created

#@ task Give phone 2 a field stock with the value 12. Everything else has to stay.
#@ hint PUT would lose the title.
#@ hint POST lessons-parts/_update/2 with { "doc": { ... } }
#@ solution
POST lessons-parts/_update/2
{
  "doc": { "stock": 12 }
}
#@ expect 2xx

#@ check
GET lessons-parts/_doc/2
#@ expect 200 _source.stock=12 _source.title=android _source.price=499

# 4. The new document at once
#
# "_source" in the parameters gives what is stored now, and saves a GET.

POST lessons-parts/_update/1?_source=true
{
  "doc": { "price": 599 }
}
#@ expect 200 get._source.price=599 get._source.title=iphone

# A slip: without "doc" the fields mean nothing here.

POST lessons-parts/_update/1
{
  "price": 599
}
#@ expect 400 error.type=x_content_parse_exception error.reason~"unknown field \\[price\\]"

DELETE lessons-parts
#@ expect 200
