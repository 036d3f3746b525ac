# _cat: answers for people
#
# The APIs below _cat answer with tables instead of JSON. They are for looking,
# not for programs.

DELETE lessons-a
#@ expect 200|404

DELETE lessons-b
#@ expect 200|404

PUT lessons-a
{
  "settings": { "number_of_shards": 2, "number_of_replicas": 0 }
}
#@ expect 200

PUT lessons-b
{
  "settings": { "number_of_replicas": 0 },
  "aliases": { "lessons-alias": { "routing": "1" } }
}
#@ expect 200

POST lessons-b/_bulk?refresh
{"index": {"_id": "1"}}
{}
{"index": {"_id": "2"}}
{}
#@ expect 200 errors=false

# 1. Which there are

GET _cat
#@ expect 200 body~"/_cat/indices"

# 2. Indices
#
# v writes a heading, h chooses columns, s sorts by them.

GET _cat/indices/lessons-*?v&h=health,index,pri,docs.count&s=index
#@ expect 200 body~"health index +pri docs.count" body~"green +lessons-a +2 +0" body~"green +lessons-b +1 +2"

GET _cat/indices/lessons-*?h=index&s=docs.count:desc
#@ expect 200 body~"^lessons-b\\s+lessons-a\\s*$"

# Which columns there are, and their short names:

GET _cat/indices?help
#@ expect 200 body~"docs.count +\\| dc,docsCount"

# 3. Shards, aliases, counts

GET _cat/shards/lessons-a?h=index,shard,prirep,state,docs&s=shard
#@ expect 200 body~"lessons-a 0 p STARTED 0" body~"lessons-a 1 p STARTED 0"

GET _cat/aliases/lessons-*?v
#@ expect 200 body~"alias +index +filter +routing.index" body~"lessons-alias +lessons-b +- +1"

GET _cat/count/lessons-b?h=count
#@ expect 200 body~"^2\\s*$"

# 4. As JSON after all
#
# Every one of them can be had for programs, too: all values are texts.

GET _cat/indices/lessons-*?format=json&h=index,docs.count&s=index
#@ expect 200 0.index=lessons-a 1.docs\.count="2"

# bytes=b and time=ms keep sizes and times in one unit, so that they can be
# compared.

GET _cat/indices/lessons-b?format=json&bytes=b&h=store.size
#@ expect 200 0.store\.size~"^[0-9]+$"

# A column that is not there is left out without a word, a table that is not there
# is an error:

GET _cat/index
#@ expect 400|405 error exists

#@ task List the documents of each lessons- index: the columns docs.count and index only, in this order, sorted by index.
#@ hint h says which columns, and in which order.
#@ hint GET _cat/indices/lessons-*?h=docs.count,index&s=…
#@ solution
GET _cat/indices/lessons-*?h=docs.count,index&s=index
#@ expect 200 body~"^0 lessons-a\\s+2 lessons-b\\s*$"

DELETE lessons-a
#@ expect 200

DELETE lessons-b
#@ expect 200
