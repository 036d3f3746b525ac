# Templates: what new indices are like
#
# Logs go into a new index every day. A template says how those are set up, so
# that nobody has to make them beforehand.

DELETE lessons-log-2021-01-14,lessons-log-2021-01-15
#@ expect 200|404

DELETE lessons-log-2021-01-14
#@ expect 200|404

DELETE lessons-log-2021-01-15
#@ expect 200|404

DELETE _template/lessons-log
#@ expect 200|404

DELETE _template/lessons-log-later
#@ expect 200|404

# 1. A template

PUT _template/lessons-log
{
  "index_patterns": ["lessons-log-*"],
  "order": 1,
  "settings": { "number_of_shards": 2 },
  "mappings": {
    "properties": {
      "level": { "type": "keyword" },
      "text": { "type": "text" }
    }
  },
  "aliases": { "lessons-logs": {} }
}
#@ expect 200 acknowledged=true

# The first document makes the index.

POST lessons-log-2021-01-14/_doc?refresh
{ "level": "warn", "text": "disk nearly full" }
#@ expect 201 _index=lessons-log-2021-01-14

GET lessons-log-2021-01-14
#@ expect 200 lessons-log-2021-01-14.settings.index.number_of_shards=2 lessons-log-2021-01-14.mappings.properties.level.type=keyword
#@ expect lessons-log-2021-01-14.aliases.lessons-logs exists
#@ show lessons-log-2021-01-14.mappings

# 2. What a request says wins

PUT lessons-log-2021-01-15
{
  "settings": { "number_of_shards": 1 }
}
#@ expect 200

GET lessons-log-2021-01-15
#@ expect 200 lessons-log-2021-01-15.settings.index.number_of_shards=1 lessons-log-2021-01-15.mappings.properties.level.type=keyword

# 3. Several templates
#
# Templates that match are put together; where two say different things, the one
# of the higher order wins.

PUT _template/lessons-log-later
{
  "index_patterns": ["lessons-log-*"],
  "order": 2,
  "settings": { "number_of_shards": 3 },
  "mappings": { "properties": { "host": { "type": "keyword" } } }
}
#@ expect 200

DELETE lessons-log-2021-01-15
#@ expect 200

PUT lessons-log-2021-01-15
#@ expect 200

GET lessons-log-2021-01-15
#@ expect 200 lessons-log-2021-01-15.settings.index.number_of_shards=3
#@ expect lessons-log-2021-01-15.mappings.properties.host.type=keyword lessons-log-2021-01-15.mappings.properties.level.type=keyword

# Indices that are there stay as they are: a template is looked at once.

GET lessons-log-2021-01-14/_settings
#@ expect 200 lessons-log-2021-01-14.settings.index.number_of_shards=2

# 4. Searching all of them

GET lessons-logs/_count
#@ expect 200 count=1

GET _cat/templates/lessons-log*?h=name,index_patterns,order&s=name
#@ expect 200 body~"lessons-log-later"

#@ task Delete the template lessons-log-later.
#@ hint Templates are at _template/NAME.
#@ solution
DELETE _template/lessons-log-later
#@ expect 200

#@ check
GET _template/lessons-log*
#@ expect 200 !lessons-log-later lessons-log.order=1

DELETE _template/lessons-log
#@ expect 200

DELETE lessons-log-2021-01-14
#@ expect 200

DELETE lessons-log-2021-01-15
#@ expect 200
