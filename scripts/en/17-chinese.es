# Searching Chinese
#
# Chinese writes no blanks between words. What Elasticsearch has built in cuts
# after every character, or takes characters in pairs; dictionaries come as
# plug-ins: smartcn is part of this program, ik_smart and ik_max_word if it is
# built with go build -tags ik (a server needs the plugin analysis-ik).
# The built-in ways go further than one thinks.

DELETE lessons-zh
#@ expect 200|404

# 1. Character by character

GET _analyze
{
  "analyzer": "standard",
  "text": "苹果手机 iPhone 12"
}
#@ expect 200 tokens.#.token=["苹","果","手","机","iphone","12"]

# 2. Pairs

GET _analyze
{
  "analyzer": "cjk",
  "text": "苹果手机 iPhone 12"
}
#@ expect 200 tokens.#.token=["苹果","果手","手机","iphone","12"]

# 3. What that means for searches

PUT lessons-zh
{
  "mappings": {
    "properties": {
      "title": {
        "type": "text",
        "fields": { "cjk": { "type": "text", "analyzer": "cjk" } }
      }
    }
  }
}
#@ expect 200

POST lessons-zh/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "苹果手机"}
{"index": {"_id": "2"}}
{"title": "手机壳"}
{"index": {"_id": "3"}}
{"title": "机械手表"}
#@ expect 200 errors=false

# match wants any of the words, and the words are single characters here: the
# watch (机械手表) has both, in the wrong order, and is found.

GET lessons-zh/_search
{
  "query": { "match": { "title": "手机" } }
}
#@ expect 200 hits.total.value=3

# A phrase wants them side by side, in order.

GET lessons-zh/_search
{
  "query": { "match_phrase": { "title": "手机" } }
}
#@ expect 200 hits.total.value=2

# Pairs do the same without a phrase, and faster.

GET lessons-zh/_search
{
  "query": { "match": { "title.cjk": "手机" } }
}
#@ expect 200 hits.total.value=2

# But a pair can straddle two words: 果手 is no word, and is found.

GET lessons-zh/_search
{
  "query": { "match": { "title.cjk": "果手" } }
}
#@ expect 200 hits.total.value=1

# And a single character has no pair.

GET lessons-zh/_search
{
  "query": { "match": { "title.cjk": "机" } }
}
#@ expect 200 hits.total.value=0

# 4. Both together
#
# Find by characters, and let pairs decide the order.

GET lessons-zh/_search
{
  "query": {
    "bool": {
      "must":   { "match": { "title": { "query": "手机", "operator": "and" } } },
      "should": { "match": { "title.cjk": "手机" } }
    }
  }
}
#@ expect 200 hits.total.value=3 hits.hits.2._id=3
#@ show hits.hits

#@ task Find 苹果 as a phrase in title.
#@ hint match_phrase
#@ hint { "query": { "match_phrase": { "title": "苹果" } } }
#@ solution
GET lessons-zh/_search
{
  "query": { "match_phrase": { "title": "苹果" } }
}
#@ expect 200 hits.total.value=1 hits.hits.0._id=1

# Chinese ids and field names are fine, too. In a path they are encoded by
# themselves.

PUT lessons-zh/_doc/手机一号
{ "标题": "苹果手机" }
#@ expect 201 _id=手机一号

DELETE lessons-zh
#@ expect 200
