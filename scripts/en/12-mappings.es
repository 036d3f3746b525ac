# Mappings: what fields are
#
# A mapping says how each field is to be understood: as text to search in, as a
# word to filter by, as a number, a date. It can be added to, never changed.

DELETE lessons-map,lessons-map-2
#@ expect 200|404

# 1. Said beforehand

PUT lessons-map
{
  "mappings": {
    "properties": {
      "title":    { "type": "text" },
      "code":     { "type": "keyword" },
      "price":    { "type": "float" },
      "released": { "type": "date" },
      "in_stock": { "type": "boolean" },
      "size": {
        "properties": {
          "width":  { "type": "integer" },
          "height": { "type": "integer" }
        }
      }
    }
  }
}
#@ expect 200 acknowledged=true

GET lessons-map/_mapping
#@ expect 200 lessons-map.mappings.properties.code.type=keyword

# One field alone. Inner fields are named with dots.

GET lessons-map/_mapping/field/size.width
#@ expect 200 lessons-map.mappings.size\.width.mapping.width.type=integer

# 2. What a type means
#
# Numbers in quotes are understood, and so is a date as text. _source keeps what
# was sent.

PUT lessons-map/_doc/1?refresh
{
  "title": "iPhone 12",
  "code": "A-100",
  "price": "699.50",
  "released": "2020-10-23",
  "in_stock": "true",
  "size": { "width": 71, "height": 147 }
}
#@ expect 201

GET lessons-map/_doc/1
#@ expect 200 _source.price="699.50"

GET lessons-map/_search?q=price:[600 TO 700]
#@ expect 200 hits.total.value=1

# text is cut into words and set in lower case; keyword stays one piece.

GET lessons-map/_search?q=title:iphone
#@ expect 200 hits.total.value=1

GET lessons-map/_search?q=code:100
#@ expect 200 hits.total.value=0

GET lessons-map/_search?q=code:A-100
#@ expect 200 hits.total.value=1

# What cannot be understood is refused, with the field and the value.

PUT lessons-map/_doc/2
{ "price": "cheap" }
#@ expect 400 error.type=mapper_parsing_exception
#@ expect error.reason="failed to parse field [price] of type [float] in document with id '2'. Preview of field's value: 'cheap'"

# 3. More fields, yes; other types, no

PUT lessons-map/_mapping
{
  "properties": {
    "color": { "type": "keyword" }
  }
}
#@ expect 200

PUT lessons-map/_mapping
{
  "properties": {
    "code": { "type": "text" }
  }
}
#@ expect 400 error.reason="mapper [code] cannot be changed from type [keyword] to [text]"

# What is written already is written as the old type. The way out is a new index
# with the right mapping; an alias (lesson 26) makes the move invisible.

#@ task Create the index lessons-map-2 in which code is of type keyword and title of type text.
#@ hint PUT with the index alone; the body has "mappings" with "properties".
#@ hint { "mappings": { "properties": { "code": { "type": "keyword" } } } }
#@ solution
PUT lessons-map-2
{
  "mappings": {
    "properties": {
      "code":  { "type": "keyword" },
      "title": { "type": "text" }
    }
  }
}
#@ expect 200

#@ check
GET lessons-map-2/_mapping
#@ expect 200 lessons-map-2.mappings.properties.code.type=keyword lessons-map-2.mappings.properties.title.type=text

# 4. Not to be searched
#
# "index": false keeps a field in _source and out of the index: it takes less
# room, and cannot be searched.

PUT lessons-map/_mapping
{
  "properties": {
    "internal": { "type": "keyword", "index": false }
  }
}
#@ expect 200

GET lessons-map/_search
{
  "query": { "term": { "internal": "x" } }
}
#@ expect 400 error.root_cause.0.reason~"Cannot search on field \\[internal\\] since it is not indexed"

DELETE lessons-map,lessons-map-2
#@ expect 200
