# Settings of an index
#
# Some settings are fixed when an index is made, others can change at any time,
# and a few while it is closed.

DELETE lessons-set
#@ expect 200|404

PUT lessons-set
{
  "settings": { "number_of_shards": 1, "number_of_replicas": 0 }
}
#@ expect 200

# 1. Looking

GET lessons-set/_settings
#@ expect 200 lessons-set.settings.index.number_of_shards="1" lessons-set.settings.index.number_of_replicas="0"

# flat_settings writes one key for each, include_defaults what nobody has set.

GET lessons-set/_settings?flat_settings&include_defaults&filter_path=*.settings.index\.number*,*.defaults.index\.max_result_window
#@ expect 200 lessons-set.settings.index\.number_of_replicas="0" lessons-set.defaults.index\.max_result_window="10000"

# 2. At any time

PUT lessons-set/_settings
{
  "number_of_replicas": 1,
  "refresh_interval": "30s"
}
#@ expect 200

# null takes a setting back to what it is by itself.

PUT lessons-set/_settings
{
  "refresh_interval": null
}
#@ expect 200

GET lessons-set/_settings
#@ expect 200 lessons-set.settings.index.number_of_replicas="1" !lessons-set.settings.index.refresh_interval

# 3. Never
#
# Where a document is depends on the number of shards.

PUT lessons-set/_settings
{
  "number_of_shards": 2
}
#@ expect 400 error.root_cause.0.type=illegal_argument_exception

PUT lessons-set/_settings
{
  "number_of_shard": 2
}
#@ expect 400 error.root_cause.0.reason~"unknown setting"

# 4. Blocks
#
# An index can be kept from being written to.

PUT lessons-set/_doc/1?refresh
{ "n": 1 }
#@ expect 201

PUT lessons-set/_block/write
#@ expect 200 acknowledged=true

PUT lessons-set/_doc/2
{ "n": 2 }
#@ expect 403 error.type=cluster_block_exception

GET lessons-set/_count
#@ expect 200 count=1

PUT lessons-set/_settings
{
  "index.blocks.write": false
}
#@ expect 200

# 5. Closed
#
# A closed index is there, and can be neither read nor written.

POST lessons-set/_close
#@ expect 200 acknowledged=true

GET lessons-set/_search
#@ expect 400 error.root_cause.0.type=index_closed_exception

POST lessons-set/_open
#@ expect 200

# 6. Limits

PUT lessons-set/_settings
{
  "index.mapping.total_fields.limit": 2
}
#@ expect 200

PUT lessons-set/_doc/3
{ "a": 1, "b": 2, "c": 3 }
#@ expect 400 error.reason~"Limit of total fields \\[2\\]"

#@ task Forbid paging beyond hit 100 in lessons-set (the setting is called max_result_window).
#@ hint PUT lessons-set/_settings
#@ solution
PUT lessons-set/_settings
{
  "max_result_window": 100
}
#@ expect 200

#@ check
GET lessons-set/_search?size=101
#@ expect 400 error.root_cause.0.reason~"Result window is too large"

DELETE lessons-set
#@ expect 200
