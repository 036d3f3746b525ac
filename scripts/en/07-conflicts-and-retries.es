# Conflicts and retries
#
# Lesson 4 has shown the conflict. This one shows what programs do about it, for
# every kind of write.

DELETE lessons-votes
#@ expect 200|404

PUT lessons-votes/_doc/1
{ "title": "Which phone?", "yes": 0, "no": 0 }
#@ expect 201

# 1. An update that retries by itself
#
# _update reads, merges and writes. Should another write come between, it fails
# with a 409 unless it may try again. Where it does not matter which of two
# updates is first, let it.

POST lessons-votes/_update/1?retry_on_conflict=3
{ "doc": { "yes": 1 } }
#@ expect 200 result=updated _seq_no=1

# 2. An update of one state only
#
# Where it does matter, say which state is meant, as with PUT.

POST lessons-votes/_update/1?if_seq_no=1&if_primary_term=1
{ "doc": { "no": 1 } }
#@ expect 200 _seq_no=2

POST lessons-votes/_update/1?if_seq_no=1&if_primary_term=1
{ "doc": { "no": 1 } }
#@ expect 409 error.reason="[1]: version conflict, required seqNo [1], primary term [1]. current document has seqNo [2] and primary term [1]"

# The two wishes contradict each other: try again, but never with a newer state.

POST lessons-votes/_update/1?if_seq_no=2&if_primary_term=1&retry_on_conflict=3
{ "doc": { "no": 2 } }
#@ expect 400 error.type=action_request_validation_exception error.reason~"compare and write operations can not be retried"

# 3. A loop, step by step
#
# Read, remember the pair, write, and on a 409 begin again.

GET lessons-votes/_doc/1
#@ expect 200
#@ capture seq = _seq_no
#@ capture yes = _source.yes

# Meanwhile somebody else votes:

POST lessons-votes/_update/1
{ "doc": { "yes": 2 } }
#@ expect 200

# So ours is refused,

PUT lessons-votes/_doc/1?if_seq_no=${seq}&if_primary_term=1
{ "title": "Which phone?", "yes": 2, "no": 1 }
#@ expect 409

# and we read again. Now there is a 2, which makes a 3:

GET lessons-votes/_doc/1
#@ expect 200 _source.yes=2
#@ capture seq = _seq_no

PUT lessons-votes/_doc/1?if_seq_no=${seq}&if_primary_term=1
{ "title": "Which phone?", "yes": 3, "no": 1 }
#@ expect 200 result=updated

#@ task One more "no": set no to 2 (yes stays 3), guarded by the state that is there now.
#@ hint GET it, and take _seq_no from the answer.
#@ hint A guarded _update needs only { "doc": { "no": 2 } }.
#@ solution
POST lessons-votes/_update/1?if_seq_no=4&if_primary_term=1
{ "doc": { "no": 2 } }
#@ expect 200

#@ check
GET lessons-votes/_doc/1
#@ expect 200 _source.yes=3 _source.no=2 _seq_no=5

# 4. In a bulk request
#
# Each line is guarded on its own. The request as a whole succeeds (200), so look
# at "errors", and retry only the lines that failed.

POST _bulk
{"index": {"_index": "lessons-votes", "_id": "1", "if_seq_no": 0, "if_primary_term": 1}}
{"title": "Which phone?", "yes": 4, "no": 2}
{"create": {"_index": "lessons-votes", "_id": "2"}}
{"title": "Which tablet?", "yes": 0, "no": 0}
#@ expect 200 errors=true items.0.index.status=409 items.1.create.status=201
#@ expect items.0.index.error.type=version_conflict_engine_exception

DELETE lessons-votes
#@ expect 200
