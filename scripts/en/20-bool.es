# Bool: putting queries together
#
# Four lists. must: has to match, and counts for the score. filter: has to match,
# and does not count. should: makes the score better. must_not: has to be absent.

DELETE lessons-bool
#@ expect 200|404

PUT lessons-bool
{
  "mappings": {
    "properties": {
      "title": { "type": "text" },
      "brand": { "type": "keyword" },
      "price": { "type": "integer" }
    }
  }
}
#@ expect 200

POST lessons-bool/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "red phone", "brand": "apple", "price": 700}
{"index": {"_id": "2"}}
{"title": "blue phone", "brand": "nokia", "price": 200}
{"index": {"_id": "3"}}
{"title": "red phone case", "brand": "nokia", "price": 20}
{"index": {"_id": "4"}}
{"title": "red bag", "brand": "nokia", "price": 90}
#@ expect 200 errors=false

# 1. must and must_not

GET lessons-bool/_search
{
  "query": {
    "bool": {
      "must":     [{ "match": { "title": "phone" } }],
      "must_not": [{ "match": { "title": "case" } }]
    }
  }
}
#@ expect 200 hits.total.value=2

# 2. filter: yes or no, without a score

GET lessons-bool/_search
{
  "query": {
    "bool": {
      "filter": [
        { "term":  { "brand": "nokia" } },
        { "range": { "price": { "lt": 100 } } }
      ]
    }
  },
  "sort": ["price"]
}
#@ expect 200 hits.hits.#._id=["3","4"]

# Alone it gives every hit the score 0.

GET lessons-bool/_search
{
  "query": { "bool": { "filter": { "term": { "brand": "nokia" } } } }
}
#@ expect 200 hits.total.value=3 hits.max_score=0

# 3. should: better, not necessary
#
# Beside a must or a filter, should only raises scores: red ones come first.

GET lessons-bool/_search
{
  "query": {
    "bool": {
      "must":   { "match": { "title": "phone" } },
      "should": { "match": { "title": "red" } }
    }
  }
}
#@ expect 200 hits.total.value=3 hits.hits.2._id=2

# Alone, one should has to match; minimum_should_match asks for more.

GET lessons-bool/_search
{
  "query": {
    "bool": {
      "should": [
        { "match": { "title": "red" } },
        { "match": { "title": "phone" } },
        { "term":  { "brand": "nokia" } }
      ],
      "minimum_should_match": 3
    }
  }
}
#@ expect 200 hits.hits.#._id=["3"]

# 4. A bool in a bool
#
# (red or blue) and cheaper than 500:

GET lessons-bool/_search
{
  "query": {
    "bool": {
      "must": {
        "bool": {
          "should": [
            { "match": { "title": "red" } },
            { "match": { "title": "blue" } }
          ]
        }
      },
      "filter": { "range": { "price": { "lt": 500 } } }
    }
  },
  "sort": ["price"]
}
#@ expect 200 hits.hits.#._id=["3","4","2"]

#@ task Find nokia's things that are not red.
#@ hint A filter for the brand, a must_not for the word.
#@ hint "must_not": { "match": { "title": "red" } }
#@ solution
GET lessons-bool/_search
{
  "query": {
    "bool": {
      "filter":   { "term":  { "brand": "nokia" } },
      "must_not": { "match": { "title": "red" } }
    }
  }
}
#@ expect 200 hits.hits.#._id=["2"]

# 5. Two queries where one belongs
#
# "query" holds one query. Whoever wants two needs a bool.

GET lessons-bool/_search
{
  "query": {
    "match": { "title": "red" },
    "term":  { "brand": "nokia" }
  }
}
#@ expect 400 error.type=parsing_exception error.reason~"malformed query, expected \\[END_OBJECT\\] but found \\[FIELD_NAME\\]"

DELETE lessons-bool
#@ expect 200
