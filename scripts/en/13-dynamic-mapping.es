# Dynamic mapping: fields that nobody announced
#
# A document may bring new fields. Elasticsearch then guesses their types, unless
# it is told to ignore them, or to refuse them.

DELETE lessons-dyn,lessons-dyn-strict,lessons-dyn-quiet,lessons-dyn-rules
#@ expect 200|404

# 1. What is guessed

PUT lessons-dyn/_doc/1
{
  "name": "kim",
  "age": 30,
  "height": 1.75,
  "member": true,
  "since": "2020-10-23",
  "code": "12345",
  "address": { "city": "Oslo" },
  "tags": ["a", "b"],
  "nothing": null
}
#@ expect 201

GET lessons-dyn/_mapping
#@ expect 200 lessons-dyn.mappings.properties.age.type=long lessons-dyn.mappings.properties.height.type=float
#@ expect lessons-dyn.mappings.properties.since.type=date lessons-dyn.mappings.properties.code.type=text
#@ expect lessons-dyn.mappings.properties.name.fields.keyword.type=keyword lessons-dyn.mappings.properties.nothing absent
#@ show lessons-dyn.mappings.properties

# Text becomes text with a keyword beside it (lesson 14). What looks like a date
# becomes one; digits in quotes stay text. null and [] say nothing, so no field is
# made. The first document decides:

PUT lessons-dyn/_doc/2
{ "age": "thirty" }
#@ expect 400 error.type=mapper_parsing_exception error.reason~"failed to parse field \\[age\\] of type \\[long\\]"

# A whole number first makes a long, and what comes after the point later is lost
# for searching. (_source keeps it.)

PUT lessons-dyn/_doc/3?refresh
{ "age": 30.9 }
#@ expect 201

GET lessons-dyn/_search?q=age:30
#@ expect 200 hits.total.value=2

# 2. Strict: refuse

PUT lessons-dyn-strict
{
  "mappings": {
    "dynamic": "strict",
    "properties": { "name": { "type": "keyword" } }
  }
}
#@ expect 200

PUT lessons-dyn-strict/_doc/1
{ "name": "kim", "nmae": "a slip" }
#@ expect 400 error.type=strict_dynamic_mapping_exception
#@ expect error.reason="mapping set to strict, dynamic introduction of [nmae] within [_doc] is not allowed"

# 3. False: keep, but don't index

PUT lessons-dyn-quiet
{
  "mappings": {
    "dynamic": false,
    "properties": { "name": { "type": "keyword" } }
  }
}
#@ expect 200

PUT lessons-dyn-quiet/_doc/1?refresh
{ "name": "kim", "note": "unknown here" }
#@ expect 201

GET lessons-dyn-quiet/_search?q=note:unknown
#@ expect 200 hits.total.value=0

GET lessons-dyn-quiet/_search?q=name:kim
#@ expect 200 hits.total.value=1 hits.hits.0._source.note="unknown here"

# 4. Rules for guessing
#
# Dynamic templates say what new fields become, by name or by what they hold.

PUT lessons-dyn-rules
{
  "mappings": {
    "dynamic_templates": [
      { "counts":  { "match": "*_count", "mapping": { "type": "integer" } } },
      { "strings": { "match_mapping_type": "string", "mapping": { "type": "keyword" } } }
    ]
  }
}
#@ expect 200

PUT lessons-dyn-rules/_doc/1
{ "page_count": 300, "title": "War and Peace" }
#@ expect 201

GET lessons-dyn-rules/_mapping
#@ expect 200 lessons-dyn-rules.mappings.properties.page_count.type=integer lessons-dyn-rules.mappings.properties.title.type=keyword

#@ task Create lessons-dyn-quiet anew, so that unknown fields are refused. (Delete it first.)
#@ hint The word is "strict".
#@ hint PUT lessons-dyn-quiet with { "mappings": { "dynamic": "strict" } }
#@ solution
DELETE lessons-dyn-quiet
#@ expect 200

#@ solution
PUT lessons-dyn-quiet
{ "mappings": { "dynamic": "strict" } }
#@ expect 200

#@ check
PUT lessons-dyn-quiet/_doc/1
{ "surprise": 1 }
#@ expect 400 error.type=strict_dynamic_mapping_exception

DELETE lessons-dyn,lessons-dyn-strict,lessons-dyn-quiet,lessons-dyn-rules
#@ expect 200
