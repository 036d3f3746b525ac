# Optimistic concurrency control
#
# Two programs read the same document, both change it, both write it back: the
# second write silently undoes the first. A database can prevent that with a
# lock (pessimistic control). Elasticsearch locks nothing: a writer says which
# state of the document it has seen, and the write is refused with 409 if the
# document has changed since. What to do then is the program's decision: read
# again and retry, or tell its user.
#
# Run it:      esconsole run optimistic-concurrency.es
# Or paste it: every line from here on works in the console, and in Kibana.
#
#@ engine nodes=2

# 1. An index to play with
#
# On an empty engine there is nothing to delete yet, which is a plain 404.

DELETE products
#@ expect 200|404

PUT products
#@ expect 200 acknowledged=true index=products

# 2. A document
#
# Documents never change in place. An update marks the old one as deleted and
# writes a new one, and counts: _version for this document, _seq_no for every
# operation on the shard. _primary_term grows when another copy of the shard
# becomes the primary. With two nodes the write reaches both copies.

PUT products/_doc/1
{
  "title": "iphone",
  "count": 100
}
#@ expect 201 result=created _version=1 _shards.total=2 _shards.successful=2

GET products/_doc/1
#@ expect 200 _version=1 _seq_no=0 _primary_term=1 _source.count=100

# 3. Internal versions: if_seq_no and if_primary_term
#
# One phone is sold. "Write this only if the document is still the one I read."

PUT products/_doc/1?if_seq_no=0&if_primary_term=1
{
  "title": "iphone",
  "count": 99
}
#@ expect 200 result=updated _version=2 _seq_no=1 _shards.successful=2

# A second seller has read the same old document. Its write must not win:

PUT products/_doc/1?if_seq_no=0&if_primary_term=1
{
  "title": "iphone",
  "count": 99
}
#@ expect 409 error.type=version_conflict_engine_exception
#@ expect error.reason="[1]: version conflict, required seqNo [0], primary term [1]. current document has seqNo [1] and primary term [1]"

# It reads again, and now knows what to count down from.

GET products/_doc/1
#@ expect 200 _seq_no=1 _source.count=99

# 4. External versions: version and version_type=external
#
# The truth may live in another database that numbers its rows. Elasticsearch
# then takes over that number: any one greater than its own is accepted.

PUT products/_doc/1?version=30000&version_type=external
{
  "title": "iphone",
  "count": 98
}
#@ expect 200 result=updated _version=30000 _seq_no=2

# The same number again is no news, so it is refused.

PUT products/_doc/1?version=30000&version_type=external
{
  "title": "iphone",
  "count": 98
}
#@ expect 409 error.type=version_conflict_engine_exception
#@ expect error.reason="[1]: version conflict, current version [30000] is higher or equal to the one provided [30000]"

GET products/_doc/1
#@ expect 200 _version=30000 _seq_no=2 _source.count=98
