# What a write counts
#
# Every document has three numbers. _version counts its own changes. _seq_no
# numbers all operations on a shard, one after the other. _primary_term grows
# when another copy of the shard becomes the primary.

DELETE lessons-count
#@ expect 200|404

# One shard, so that all documents share one row of numbers.

PUT lessons-count
{
  "settings": { "number_of_shards": 1 }
}
#@ expect 200 acknowledged=true

# 1. Two documents, one row of numbers

PUT lessons-count/_doc/a
{ "n": 1 }
#@ expect 201 _version=1 _seq_no=0 _primary_term=1

PUT lessons-count/_doc/b
{ "n": 1 }
#@ expect 201 _version=1 _seq_no=1

PUT lessons-count/_doc/a
{ "n": 2 }
#@ expect 200 _version=2 _seq_no=2

# a is at version 2, and the shard has done three operations.

# 2. A delete counts, too
#
# A document is never changed in place. A new one is written and the old one is
# marked as deleted; a delete writes a mark of its own.

DELETE lessons-count/_doc/a
#@ expect 200 result=deleted _version=3 _seq_no=3

# The id is remembered for a minute (index.gc_deletes), so that a write that comes
# late can't bring an old state back. The version goes on counting.

PUT lessons-count/_doc/a
{ "n": 3 }
#@ expect 201 result=created _version=4 _seq_no=4

# Even deleting what isn't there takes a number.

DELETE lessons-count/_doc/nobody
#@ expect 404 result=not_found _version=1 _seq_no=5

#@ task Change document b until its version is 3. What it holds does not matter.
#@ hint It is at version 1 now, and each PUT adds one.
#@ solution
PUT lessons-count/_doc/b
{ "n": 2 }
#@ expect 200

#@ solution
PUT lessons-count/_doc/b
{ "n": 3 }
#@ expect 200

#@ check
GET lessons-count/_doc/b
#@ expect 200 _version=3

# 3. Numbers in searches
#
# Hits tell them if asked.

POST lessons-count/_refresh
#@ expect 200

GET lessons-count/_search?version=true&seq_no_primary_term=true&q=_id:a
#@ expect 200 hits.total.value=1 hits.hits.0._version=4 hits.hits.0._seq_no=4 hits.hits.0._primary_term=1
#@ show hits.hits

DELETE lessons-count
#@ expect 200
