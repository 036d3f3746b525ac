# Two writers, one document

# An Elasticsearch inside this program answers. Nothing is installed, and the
# answers are those of a real 7.10.2, byte for byte.
#@ engine nodes=2

PUT products/_doc/1
{
  "title": "iphone",
  "count": 100
}
#@ expect 201

# A phone is sold: write 99, but only if the document is still the one that
# was read.

PUT products/_doc/1?if_seq_no=0&if_primary_term=1
{
  "title": "iphone",
  "count": 99
}
#@ expect 200 _seq_no=1

# A second seller has read the same old document.

PUT products/_doc/1?if_seq_no=0&if_primary_term=1
{
  "title": "iphone",
  "count": 99
}
#@ show error.type error.reason status
#@ expect 409 error.type=version_conflict_engine_exception

# It reads again, and searches work, too.

GET products/_search?filter_path=hits.hits
{
  "query": { "match": { "title": "iPhone" } },
  "seq_no_primary_term": true
}
#@ expect 200 hits.hits.0._seq_no=1
