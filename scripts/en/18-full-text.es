# Full-text search
#
# match is the query for text that people write and text that people search for.
# It analyzes what is searched for, and finds documents with any of its words.

DELETE lessons-text
#@ expect 200|404

POST lessons-text/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "Learning the violin", "body": "A book for adults who want to learn the violin."}
{"index": {"_id": "2"}}
{"title": "The piano in a year", "body": "Learn to play, one lesson a week."}
{"index": {"_id": "3"}}
{"title": "Piano and violin duets", "body": "Twelve easy pieces."}
{"index": {"_id": "4"}}
{"title": "A history of the drum", "body": "From Africa to the world."}
#@ expect 200 errors=false

# 1. Any word

GET lessons-text/_search
{
  "query": { "match": { "title": "piano violin" } }
}
#@ expect 200 hits.total.value=3 hits.hits.0._id=3
#@ show hits.hits

# Document 3 has both words and comes first: hits are sorted by score.

# 2. All words, or most

GET lessons-text/_search
{
  "query": {
    "match": { "title": { "query": "piano violin", "operator": "and" } }
  }
}
#@ expect 200 hits.total.value=1 hits.hits.0._id=3

# Between "any" and "all" lies minimum_should_match: two of three.

GET lessons-text/_search
{
  "query": {
    "match": { "title": { "query": "piano violin drum", "minimum_should_match": 2 } }
  }
}
#@ expect 200 hits.hits.#._id=["3"]

# 3. Words, not text
#
# Case and punctuation do not matter. Another form of a word is another word:
# "learn" does not find "Learning". (The analyzer english would.)

GET lessons-text/_search?q=title:VIOLIN,
#@ expect 200 hits.total.value=2

GET lessons-text/_search
{
  "query": { "match": { "title": "learn" } }
}
#@ expect 200 hits.total.value=0

# 4. Several fields
#
# multi_match asks several fields. ^3 makes the title count three times as much.

GET lessons-text/_search
{
  "query": {
    "multi_match": { "query": "violin book", "fields": ["title^3", "body"] }
  }
}
#@ expect 200 hits.total.value=2 hits.hits.0._id=1

# For a search box with its own little language there is simple_query_string: +
# is and, | is or, - is not, quotes make a phrase. It never fails on what people
# type. Words are joined by or unless default_operator says and: without it
# "violin -piano" asks for what has a violin OR lacks a piano.

GET lessons-text/_search
{
  "query": {
    "simple_query_string": { "query": "violin -piano", "fields": ["title"], "default_operator": "and" }
  }
}
#@ expect 200 hits.hits.#._id=["1"]

# query_string is the stricter sister, and the language of ?q=.

GET lessons-text/_search
{
  "query": { "query_string": { "query": "title:(piano OR violin) AND body:learn" } }
}
#@ expect 200 hits.total.value=2

GET lessons-text/_search
{
  "query": { "query_string": { "query": "title:(piano OR" } }
}
#@ expect 400 error.root_cause.0.type=query_shard_exception error.root_cause.0.reason="Failed to parse query [title:(piano OR]"

#@ task Find the documents that have both "learn" and "violin" in the body.
#@ hint match finds any of the words; there is an operator for all.
#@ hint { "match": { "body": { "query": "learn violin", "operator": "and" } } }
#@ solution
GET lessons-text/_search
{
  "query": {
    "match": { "body": { "query": "learn violin", "operator": "and" } }
  }
}
#@ expect 200 hits.hits.#._id=["1"]

DELETE lessons-text
#@ expect 200
