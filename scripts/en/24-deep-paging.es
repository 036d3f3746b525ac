# Deep paging: search_after and scroll
#
# search_after continues behind the last hit one has seen. A scroll freezes the
# index as it is and hands it out piece by piece.

DELETE lessons-deep
#@ expect 200|404

POST lessons-deep/_bulk?refresh
{"index": {"_id": "a"}}
{"n": 1, "day": "2021-01-01"}
{"index": {"_id": "b"}}
{"n": 2, "day": "2021-01-02"}
{"index": {"_id": "c"}}
{"n": 3, "day": "2021-01-02"}
{"index": {"_id": "d"}}
{"n": 4, "day": "2021-01-03"}
{"index": {"_id": "e"}}
{"n": 5, "day": "2021-01-04"}
#@ expect 200 errors=false

# 1. search_after
#
# The sort has to be unambiguous, so a last key with a different value for each
# document belongs to it: here n.

GET lessons-deep/_search
{
  "size": 2,
  "sort": ["day", "n"]
}
#@ expect 200 hits.hits.#._id=["a","b"]
#@ capture day = hits.hits.1.sort.0
#@ capture n = hits.hits.1.sort.1

# The sort values of the last hit lead to the next page.

GET lessons-deep/_search
{
  "size": 2,
  "sort": ["day", "n"],
  "search_after": ["${day}", "${n}"]
}
#@ expect 200 hits.hits.#._id=["c","d"]
#@ capture day = hits.hits.1.sort.0
#@ capture n = hits.hits.1.sort.1

# It needs no "from", and remembers nothing: what is written meanwhile shows up
# on the pages that are still to come.

GET lessons-deep/_search
{
  "size": 2,
  "sort": ["day", "n"],
  "search_after": ["${day}", "${n}"]
}
#@ expect 200 hits.hits.#._id=["e"]

# As many values as sort keys:

GET lessons-deep/_search
{
  "sort": ["day", "n"],
  "search_after": [1]
}
#@ expect 400 error.root_cause.0.reason="search_after has 1 value(s) but sort has 2."

# 2. scroll
#
# The first request opens it and says how long it shall be kept until the next.

POST lessons-deep/_search?scroll=1m
{
  "size": 3,
  "sort": ["n"]
}
#@ expect 200 hits.hits.#._id=["a","b","c"] _scroll_id
#@ capture scroll = _scroll_id

# What is written now does not belong to it.

PUT lessons-deep/_doc/f?refresh
{ "n": 6, "day": "2021-01-05" }
#@ expect 201

POST _search/scroll
{
  "scroll": "1m",
  "scroll_id": "${scroll}"
}
#@ expect 200 hits.hits.#._id=["d","e"] hits.total.value=5
#@ capture scroll = _scroll_id

# An empty page is the end.

POST _search/scroll
{
  "scroll": "1m",
  "scroll_id": "${scroll}"
}
#@ expect 200 hits.hits length=0

# It holds on to files of the index, so clean up.

DELETE _search/scroll
{
  "scroll_id": "${scroll}"
}
#@ expect 200 succeeded=true num_freed=1

POST _search/scroll
{
  "scroll": "1m",
  "scroll_id": "${scroll}"
}
#@ expect 404 error.root_cause.0.type=search_context_missing_exception

#@ task Sorted by n alone, get the two documents behind n = 4.
#@ hint search_after takes the value of the last hit one has seen.
#@ hint "sort": ["n"], "search_after": [4], "size": 2
#@ solution
GET lessons-deep/_search
{
  "size": 2,
  "sort": ["n"],
  "search_after": [4]
}
#@ expect 200 hits.hits.#._id=["e","f"]

DELETE lessons-deep
#@ expect 200
