# First documents
#
# Elasticsearch stores JSON documents. Each lies in an index, under an id. This
# lesson writes one, reads it, replaces it and deletes it.
#
# A lesson leaves nothing behind. It begins by removing what an earlier run may
# have left: on an empty engine that is a plain 404.

DELETE lessons-shop
#@ expect 200|404

# 1. Writing
#
# PUT with an index and an id. The index need not exist: it is made on the way,
# and so is a mapping, which says what types the fields have.

PUT lessons-shop/_doc/1
{
  "title": "iphone",
  "price": 699,
  "tags": ["phone", "apple"]
}
#@ expect 201 result=created _index=lessons-shop _id=1 _version=1

# 201 is "created". _shards tells how many copies were to be written (a primary
# and a replica) and how many were: one node can hold only one of the two.

# 2. Reading
#
# GET gives the document back. What you have sent is under _source; what begins
# with an underscore is Elasticsearch's own.
#@ note Ask who expects the fields in another order: _source is the very text that was sent.

GET lessons-shop/_doc/1
#@ expect 200 found=true _source.title=iphone _source.tags=["phone","apple"]

# Only the content, without its envelope:

GET lessons-shop/_source/1
#@ expect 200 title=iphone !_id

# Is it there at all? HEAD answers with a status and nothing else.

HEAD lessons-shop/_doc/1
#@ expect 200

# What isn't there is a 404. "found" says that the index is there, and the
# document isn't.

GET lessons-shop/_doc/2
#@ expect 404 found=false

# 3. Replacing
#
# A second PUT under the same id replaces the whole document. The tags are gone:
# nothing is merged. (Lesson 6 changes single fields.)

PUT lessons-shop/_doc/1
{
  "title": "iphone",
  "price": 649
}
#@ expect 200 result=updated _version=2

GET lessons-shop/_doc/1
#@ expect 200 _version=2 _source={"title":"iphone","price":649}

#@ task Store a phone with the title "android" and a price of 499 under the id 2.
#@ hint The request is a PUT; index and id are in its path.
#@ hint PUT lessons-shop/_doc/2, and the fields in braces on the lines below.
#@ solution
PUT lessons-shop/_doc/2
{
  "title": "android",
  "price": 499
}
#@ expect 2xx

#@ check
GET lessons-shop/_doc/2
#@ expect 200 _source.title=android _source.price=499

# 4. Deleting

DELETE lessons-shop/_doc/1
#@ expect 200 result=deleted _version=3

GET lessons-shop/_doc/1
#@ expect 404 found=false

# Deleting what isn't there is no disaster: 404, and it says so.

DELETE lessons-shop/_doc/99
#@ expect 404 result=not_found

# An index goes as a whole, with all its documents.

DELETE lessons-shop
#@ expect 200 acknowledged=true
