# Phrases, beginnings and typing errors
#
# Words side by side, words that somebody is just typing, and words that somebody
# has mistyped.

DELETE lessons-phrase
#@ expect 200|404

POST lessons-phrase/_bulk?refresh
{"index": {"_id": "1"}}
{"text": "the quick brown fox jumps over the lazy dog"}
{"index": {"_id": "2"}}
{"text": "the brown and quick fox"}
{"index": {"_id": "3"}}
{"text": "quick, says the brown dog"}
#@ expect 200 errors=false

# 1. In this order

GET lessons-phrase/_search
{
  "query": { "match_phrase": { "text": "quick brown" } }
}
#@ expect 200 hits.hits.#._id=["1"]

# 2. Nearly so
#
# slop is how many places the words may be moved altogether. Two words between
# them cost 2; changing places costs 2 more than standing apart.

GET lessons-phrase/_search
{
  "query": { "match_phrase": { "text": { "query": "quick brown", "slop": 2 } } }
}
#@ expect 200 hits.total.value=2 hits.hits.0._id=1 hits.hits.1._id=3

GET lessons-phrase/_search
{
  "query": { "match_phrase": { "text": { "query": "quick brown", "slop": 3 } } }
}
#@ expect 200 hits.total.value=3

# 3. While typing
#
# The last word is only begun:

GET lessons-phrase/_search
{
  "query": { "match_phrase_prefix": { "text": "quick bro" } }
}
#@ expect 200 hits.hits.#._id=["1"]

GET lessons-phrase/_search
{
  "query": { "match_bool_prefix": { "text": "dog la" } }
}
#@ expect 200 hits.total.value=2 hits.hits.0._id=1

# 4. Mistyped
#
# fuzziness counts letters to change, insert, drop or swap. AUTO: none for up to
# two letters, one for up to five, two for longer words.

GET lessons-phrase/_search
{
  "query": { "match": { "text": "quikc" } }
}
#@ expect 200 hits.total.value=0

GET lessons-phrase/_search
{
  "query": { "match": { "text": { "query": "quikc", "fuzziness": "AUTO" } } }
}
#@ expect 200 hits.total.value=3

GET lessons-phrase/_search
{
  "query": { "fuzzy": { "text": { "value": "jmups", "fuzziness": 1 } } }
}
#@ expect 200 hits.hits.#._id=["1"]

# prefix_length says how many letters at the start have to be right.

GET lessons-phrase/_search
{
  "query": { "fuzzy": { "text": { "value": "jmups", "fuzziness": 1, "prefix_length": 2 } } }
}
#@ expect 200 hits.total.value=0

#@ task Find "lazy dgo": both words have to be there, a letter may be wrong.
#@ hint match with "operator": "and" and a fuzziness.
#@ hint { "query": "lazy dgo", "operator": "and", "fuzziness": "AUTO" }
#@ solution
GET lessons-phrase/_search
{
  "query": {
    "match": { "text": { "query": "lazy dgo", "operator": "and", "fuzziness": "AUTO" } }
  }
}
#@ expect 200 hits.hits.#._id=["1"]

DELETE lessons-phrase
#@ expect 200
