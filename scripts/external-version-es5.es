# Versions in Elasticsearch 5: the server's number, or your own
#
# Every document has a _version that the server counts up. Elasticsearch 5 uses
# it for optimistic locking: ?version=N writes only if N is the current number.
# With version_type=external the number comes from elsewhere, for instance from
# the database that owns the data, and only has to be greater than the current
# one. (Since 7 the first form is gone; see optimistic-concurrency.es.)
#
# Run it:      esconsole run external-version-es5.es
# Or paste it: into a console that was started with --compat 5.
#
#@ engine compat=5

# 1. A document without a word about versions
#
# It is new, so "created" is true. An index of Elasticsearch 5 has five shards.

PUT /test_index/_doc/8
{
  "test_field": "test"
}
#@ expect 201 _version=1 result=created created=true _shards.total=2 _shards.successful=1

GET /test_index/_doc/8
#@ expect 200 _version=1 found=true _source.test_field=test

# 2. A number of our own
#
# Two clients have read version 1, and both want to store version 2. The first
# one may: 2 is greater than 1.

PUT /test_index/_doc/8?version=2&version_type=external
{
  "test_field": "external test 1"
}
#@ expect 200 _version=2 result=updated created=false

# The second one comes too late. Its 2 is not greater than the 2 that is there.

PUT /test_index/_doc/8?version=2&version_type=external
{
  "test_field": "external test 2"
}
#@ expect 409 error.type=version_conflict_engine_exception error.index=test_index error.shard="1"
#@ expect error.reason="[_doc][8]: version conflict, current version [2] is higher or equal to the one provided [2]"

# It reads what is there now, works on that, and comes back with a 3.

GET /test_index/_doc/8
#@ expect 200 _version=2 _source.test_field="external test 1"

PUT /test_index/_doc/8?version=3&version_type=external
{
  "test_field": "external test 2"
}
#@ expect 200 _version=3 result=updated created=false

# 3. The server's number
#
# Without version_type the number has to be the current one exactly.

PUT /test_index/_doc/8?version=1
{
  "test_field": "internal test"
}
#@ expect 409 error.reason="[_doc][8]: version conflict, current version [3] is different than the one provided [1]"

PUT /test_index/_doc/8?version=3
{
  "test_field": "internal test"
}
#@ expect 200 _version=4 result=updated

# 4. A slip of the finger
#
# The second question mark belongs to the name of the parameter.

PUT /test_index/_doc/8??version=1&version_type=external
{
  "test_field": "odd"
}
#@ expect 400 error.reason="request [/test_index/_doc/8] contains unrecognized parameter: [?version]"

GET /test_index/_doc/8
#@ expect 200 _version=4 _source.test_field="internal test"
