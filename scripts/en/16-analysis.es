# Analysis: how text becomes words
#
# A text field holds words, not text. An analyzer makes them: character filters
# change the text, a tokenizer cuts it, token filters change the pieces.

DELETE lessons-words
#@ expect 200|404

# 1. Looking at it

GET _analyze
{
  "analyzer": "standard",
  "text": "The QUICK brown foxes, 2 of them"
}
#@ expect 200 tokens.#.token=["the","quick","brown","foxes","2","of","them"]
#@ show tokens

# Each word has its place in the text and a position, which phrases need.
# Other analyzers, other words:

GET _analyze
{
  "analyzer": "whitespace",
  "text": "The QUICK brown foxes, 2 of them"
}
#@ expect 200 tokens.#.token=["The","QUICK","brown","foxes,","2","of","them"]

GET _analyze
{
  "analyzer": "english",
  "text": "The QUICK brown foxes, 2 of them"
}
#@ expect 200 tokens.#.token=["quick","brown","fox","2","them"]

# 2. Putting one together
#
# Without an index, from parts:

GET _analyze
{
  "char_filter": ["html_strip"],
  "tokenizer": "standard",
  "filter": ["lowercase", "asciifolding", { "type": "stop", "stopwords": ["le"] }],
  "text": "<b>Le Café</b>"
}
#@ expect 200 tokens.#.token=["cafe"]

# And with a name, in the settings of an index:

PUT lessons-words
{
  "settings": {
    "analysis": {
      "filter": {
        "brands": { "type": "synonym", "synonyms": ["iphone, apple phone => iphone"] }
      },
      "analyzer": {
        "shop": { "tokenizer": "standard", "filter": ["lowercase", "brands"] }
      }
    }
  },
  "mappings": {
    "properties": {
      "title": { "type": "text", "analyzer": "shop" },
      "plain": { "type": "text" }
    }
  }
}
#@ expect 200

GET lessons-words/_analyze
{
  "field": "title",
  "text": "A new Apple Phone"
}
#@ expect 200 tokens.#.token=["a","new","iphone"]

# 3. Both sides
#
# The same analyzer works on documents when they are written and on what is
# searched for. So what is written "Apple Phone" is found as "iphone".

PUT lessons-words/_doc/1?refresh
{ "title": "Apple Phone, used", "plain": "Apple Phone, used" }
#@ expect 201

GET lessons-words/_search?q=title:iPhone
#@ expect 200 hits.total.value=1

GET lessons-words/_search?q=plain:iPhone
#@ expect 200 hits.total.value=0

# What the search makes of a query, _validate shows.

GET lessons-words/_validate/query?explain=true
{
  "query": { "match": { "title": "Apple Phone" } }
}
#@ expect 200 explanations.0.explanation=title:iphone

# 4. A part that isn't there

PUT lessons-words-2
{
  "settings": { "analysis": { "analyzer": { "a": { "tokenizer": "standart" } } } }
}
#@ expect 400 error.reason~"failed to find tokenizer under name \\[standart\\]"

#@ task Have the analyzer that field "plain" uses cut "Wi-Fi 6E" into words.
#@ hint _analyze with the index in the path and "field" in the body.
#@ hint { "field": "plain", "text": "Wi-Fi 6E" }
#@ solution
GET lessons-words/_analyze
{
  "field": "plain",
  "text": "Wi-Fi 6E"
}
#@ expect 200 tokens.#.token=["wi","fi","6e"]

DELETE lessons-words
#@ expect 200
