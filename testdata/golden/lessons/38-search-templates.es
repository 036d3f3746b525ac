# Search templates: queries with gaps
#
# A template keeps a query in one place, and programs send only what differs.

DELETE lessons-films
#@ expect 200|404

POST lessons-films/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "红高粱", "year": 1988}
{"index": {"_id": "2"}}
{"title": "霸王别姬", "year": 1993}
{"index": {"_id": "3"}}
{"title": "卧虎藏龙", "year": 2000}
#@ expect 200 errors=false

# 1. Gaps
#
# {{name}} is a gap. In a template that is sent along, the query is written as JSON.

GET lessons-films/_search/template
{
  "source": {
    "query": { "range": { "year": { "gte": "{{from}}", "lte": "{{to}}" } } },
    "sort": ["year"]
  },
  "params": { "from": 1990, "to": 2010 }
}
#@ expect 200 hits.hits.#._id=["2","3"]

# 2. Kept on the server
#
# As text, a template may hold what is no JSON: sections, that are there or not.

PUT _scripts/lessons-films
{
  "script": {
    "lang": "mustache",
    "source": """{ "size": {{size}}{{^size}}10{{/size}}, "sort": ["year"], "query": { "bool": { "filter": [ { "match_all": {} } {{#from}}, { "range": { "year": { "gte": {{from}} } } } {{/from}} ] } } }"""
  }
}
#@ expect 200 acknowledged=true

GET lessons-films/_search/template
{
  "id": "lessons-films",
  "params": { "from": 1990, "size": 1 }
}
#@ expect 200 hits.hits.#._id=["2"] hits.total.value=2

GET lessons-films/_search/template
{
  "id": "lessons-films"
}
#@ expect 200 hits.hits.#._id=["1","2","3"]

# 3. Looking at it first

GET _render/template/lessons-films
{
  "params": { "from": 1990 }
}
#@ expect 200 template_output.size=10 template_output.query.bool.filter.1.range.year.gte=1990

# Lists go in with toJson:

GET _render/template
{
  "source": """{ "query": { "terms": { "_id": {{#toJson}}ids{{/toJson}} } } }""",
  "params": { "ids": ["1", "3"] }
}
#@ expect 200 template_output.query.terms._id=["1","3"]

# 4. What cannot be broken
#
# A quote in a value does not end the text it is in.

GET _render/template
{
  "source": """{ "query": { "match": { "title": "{{title}}" } } }""",
  "params": { "title": "say \"hello\"" }
}
#@ expect 200 template_output.query.match.title="say \"hello\""

GET _scripts/lessons-nothing
#@ expect 404 found=false

#@ task Use the template lessons-films for films since 2000.
#@ hint "id": "lessons-films", "params": { "from": … }
#@ solution
GET lessons-films/_search/template
{
  "id": "lessons-films",
  "params": { "from": 2000 }
}
#@ expect 200 hits.hits.#._id=["3"]

DELETE _scripts/lessons-films
#@ expect 200

DELETE lessons-films
#@ expect 200
