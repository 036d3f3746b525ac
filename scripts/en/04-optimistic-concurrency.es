# Optimistic concurrency control
#
# Two programs read a document, both change it, both write it back: the second
# write silently undoes the first. Elasticsearch has no locks. A writer says
# which state it has read, and is refused with 409 if that is no longer the
# present one.

DELETE lessons-stock
#@ expect 200|404

PUT lessons-stock/_doc/1
{
  "title": "iphone",
  "count": 100
}
#@ expect 201 _seq_no=0 _primary_term=1

# 1. The lost update
#
# Two sellers read: 100 phones. Each sells one and writes 99.

PUT lessons-stock/_doc/1
{ "title": "iphone", "count": 99 }
#@ expect 200

PUT lessons-stock/_doc/1
{ "title": "iphone", "count": 99 }
#@ expect 200 _version=3 _seq_no=2

# Two are sold, and the stock says 99. Nobody has been told.
#@ note Let the room find out what is wrong before going on.

# 2. Only if it is still what I read
#
# A reader is told _seq_no and _primary_term. Together they name one state of the
# document, and no other ever has the same pair.

GET lessons-stock/_doc/1
#@ expect 200 _source.count=99
#@ capture seq = _seq_no
#@ capture term = _primary_term

# Seller A and seller B hold the same pair now. A is first:

PUT lessons-stock/_doc/1?if_seq_no=${seq}&if_primary_term=${term}
{ "title": "iphone", "count": 98 }
#@ expect 200 result=updated _seq_no=3

# B comes second, with what is no longer true:
#@ pause What will B be answered?

PUT lessons-stock/_doc/1?if_seq_no=${seq}&if_primary_term=${term}
{ "title": "iphone", "count": 98 }
#@ expect 409 error.type=version_conflict_engine_exception
#@ expect error.reason="[1]: version conflict, required seqNo [2], primary term [1]. current document has seqNo [3] and primary term [1]"

# The reason names both: what B required, and what is there. In the console,
# :explain says what to do next.

# 3. Read again, and retry
#
# What a conflict means for the stock only B's program knows. Usually: read, work
# on what is there now, write.

GET lessons-stock/_doc/1
#@ expect 200 _seq_no=3 _source.count=98

PUT lessons-stock/_doc/1?if_seq_no=3&if_primary_term=1
{ "title": "iphone", "count": 97 }
#@ expect 200 _seq_no=4

#@ task Sell one more phone: set the count to 96, but only if nobody else has written since.
#@ hint Read the document first: which _seq_no does it have now?
#@ hint PUT lessons-stock/_doc/1?if_seq_no=4&if_primary_term=1
#@ solution
PUT lessons-stock/_doc/1?if_seq_no=4&if_primary_term=1
{ "title": "iphone", "count": 96 }
#@ expect 200

#@ check
GET lessons-stock/_doc/1
#@ expect 200 _source.count=96 _seq_no=5

# 4. Both numbers, and a document
#
# One of the two alone says too little.

PUT lessons-stock/_doc/1?if_seq_no=5
{ "title": "iphone", "count": 95 }
#@ expect 400 error.type=action_request_validation_exception error.reason~"ifSeqNo is set, but primary term is"

# And what does not exist has no state that could be required. A delete can be
# guarded in the same way.

PUT lessons-stock/_doc/2?if_seq_no=0&if_primary_term=1
{ "title": "android" }
#@ expect 409 error.reason="[2]: version conflict, required seqNo [0], primary term [1]. but no document was found"

DELETE lessons-stock/_doc/1?if_seq_no=0&if_primary_term=1
#@ expect 409 error.reason~"current document has seqNo"

# Older tutorials write ?version=2 for this. Since Elasticsearch 7 that is gone,
# and the answer tells what to use.

PUT lessons-stock/_doc/1?version=2
{ "title": "iphone" }
#@ expect 400 error.reason~"internal versioning can not be used for optimistic concurrency control"

DELETE lessons-stock
#@ expect 200
