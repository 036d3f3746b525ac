# Near real time: when a document is found
#
# Reading by id sees a write at once. Searching sees it after the next refresh,
# which happens every second unless the index says otherwise.

DELETE lessons-fresh
#@ expect 200|404

# To look at it in peace, this index never refreshes by itself.

PUT lessons-fresh
{
  "settings": { "refresh_interval": "-1" }
}
#@ expect 200

# 1. Written, read, not found

PUT lessons-fresh/_doc/1
{ "title": "iphone" }
#@ expect 201

GET lessons-fresh/_doc/1
#@ expect 200 found=true

GET lessons-fresh/_search
#@ expect 200 hits.total.value=0

# After a refresh it is there.

POST lessons-fresh/_refresh
#@ expect 200 _shards.failed=0

GET lessons-fresh/_search
#@ expect 200 hits.total.value=1

# 2. Refreshing with the write
#
# ?refresh makes the write refresh at once; "forced_refresh" confirms it. Good
# for tests and lessons. Thousands of writes that each refresh are slow: then
# refresh once at the end, or let the index do it.

PUT lessons-fresh/_doc/2?refresh
{ "title": "android" }
#@ expect 201 forced_refresh=true

GET lessons-fresh/_count
#@ expect 200 count=2

# 3. A delete is found as long
#
# Between delete and refresh a search still finds what GET no longer knows.

DELETE lessons-fresh/_doc/1
#@ expect 200

GET lessons-fresh/_doc/1
#@ expect 404

GET lessons-fresh/_search
#@ expect 200 hits.total.value=2

# GET can be told to look where the search looks.

GET lessons-fresh/_doc/1?realtime=false
#@ expect 200 found=true

#@ task Make the search see what was deleted: afterwards there has to be one document.
#@ hint Nothing has to be written.
#@ hint POST lessons-fresh/_refresh
#@ solution
POST lessons-fresh/_refresh
#@ expect 2xx

#@ check
GET lessons-fresh/_search
#@ expect 200 hits.total.value=1 hits.hits.0._id=2

# 4. Back to every second
#
# null gives a setting its default back.

PUT lessons-fresh/_settings
{
  "index": { "refresh_interval": null }
}
#@ expect 200

GET lessons-fresh/_settings?include_defaults=true&flat_settings=true
#@ show lessons-fresh.defaults.index\.refresh_interval
#@ expect 200 lessons-fresh.defaults.index\.refresh_interval=1s

DELETE lessons-fresh
#@ expect 200
