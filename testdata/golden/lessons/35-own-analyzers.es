# Analyzers of one's own: synonyms, beginnings, markup
#
# An analyzer is made of parts: char filters change the text, a tokenizer cuts it,
# token filters change the words. One puts them together in the settings.

DELETE lessons-own
#@ expect 200|404

PUT lessons-own
{
  "settings": {
    "analysis": {
      "char_filter": {
        "signs": { "type": "mapping", "mappings": ["& => and", "+ => plus"] }
      },
      "filter": {
        "same": { "type": "synonym", "synonyms": ["phone, mobile", "laptop => notebook"] },
        "beginnings": { "type": "edge_ngram", "min_gram": 2, "max_gram": 8 }
      },
      "analyzer": {
        "shop": {
          "type": "custom",
          "char_filter": ["html_strip", "signs"],
          "tokenizer": "standard",
          "filter": ["lowercase", "same"]
        },
        "typing": {
          "type": "custom",
          "tokenizer": "standard",
          "filter": ["lowercase", "beginnings"]
        }
      },
      "normalizer": {
        "plain": { "type": "custom", "filter": ["lowercase", "asciifolding"] }
      }
    }
  },
  "mappings": {
    "properties": {
      "title": {
        "type": "text",
        "analyzer": "shop",
        "fields": {
          "typing": { "type": "text", "analyzer": "typing", "search_analyzer": "standard" }
        }
      },
      "brand": { "type": "keyword", "normalizer": "plain" }
    }
  }
}
#@ expect 200

# 1. Trying it

GET lessons-own/_analyze
{
  "analyzer": "shop",
  "text": "<b>Mobile</b> & Laptop"
}
#@ expect 200 tokens.#.token=["mobile","phone","and","notebook"]
#@ show tokens.#.token

# explain shows what each part makes of the text.

GET lessons-own/_analyze
{
  "analyzer": "shop",
  "text": "A & B",
  "explain": true
}
#@ expect 200 detail.charfilters.1.filtered_text.0="A and B" detail.tokenizer.name=standard

# Parts can be tried without an analyzer:

GET _analyze
{
  "tokenizer": "keyword",
  "filter": ["lowercase", { "type": "edge_ngram", "min_gram": 1, "max_gram": 3 }],
  "text": "iPhone"
}
#@ expect 200 tokens.#.token=["i","ip","iph"]

# 2. Synonyms

POST lessons-own/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "A phone & a case", "brand": "Société"}
{"index": {"_id": "2"}}
{"title": "Notebook", "brand": "SOCIETE"}
{"index": {"_id": "3"}}
{"title": "Photo frame", "brand": "other"}
#@ expect 200 errors=false

GET lessons-own/_search
{
  "query": { "match": { "title": "mobile" } }
}
#@ expect 200 hits.hits.#._id=["1"]

GET lessons-own/_search
{
  "query": { "match": { "title": "laptop" } }
}
#@ expect 200 hits.hits.#._id=["2"]

# 3. While somebody types
#
# Beginnings are indexed, and what is typed is taken as it is: that is what
# search_analyzer is for. Without it "pho" would find every "ph".

GET lessons-own/_search
{
  "query": { "match": { "title.typing": { "query": "pho fr", "operator": "and" } } }
}
#@ expect 200 hits.hits.#._id=["3"]

GET lessons-own/_search
{
  "query": { "match": { "title.typing": "pho" } },
  "sort": ["_doc"]
}
#@ expect 200 hits.total.value=2

# 4. Keywords that are written in several ways
#
# A keyword is not cut; a normalizer makes it plain.

GET lessons-own/_search
{
  "query": { "term": { "brand": "sociÉté" } },
  "aggs": { "brands": { "terms": { "field": "brand" } } }
}
#@ expect 200 hits.total.value=2 aggregations.brands.buckets.0.key=societe

# 5. Later
#
# Analyzers belong to a closed index: what is open may be searching with them.

PUT lessons-own/_settings
{
  "analysis": { "filter": { "same": { "type": "synonym", "synonyms": ["case, cover"] } } }
}
#@ expect 400

POST lessons-own/_close
#@ expect 200

PUT lessons-own/_settings
{
  "analysis": { "filter": { "same": { "type": "synonym", "synonyms": ["case, cover"] } } }
}
#@ expect 200

POST lessons-own/_open
#@ expect 200

GET lessons-own/_analyze
{
  "analyzer": "shop",
  "text": "Cover"
}
#@ expect 200 tokens.#.token=["cover","case"]

# Documents that are there already keep the words that they were indexed with.

#@ task What does the tokenizer whitespace, with the filters lowercase and unique, make of "Tick tick TOCK"?
#@ hint _analyze takes tokenizer, filter and text.
#@ solution
GET _analyze
{
  "tokenizer": "whitespace",
  "filter": ["lowercase", "unique"],
  "text": "Tick tick TOCK"
}
#@ expect 200 tokens.#.token=["tick","tock"]

DELETE lessons-own
#@ expect 200
