# Changing the settings of an index, and everything that may not change.

PUT s1
{ "settings": { "number_of_shards": 2, "number_of_replicas": 0 } }

PUT s1/_settings
{ "number_of_replicas": 1 }

PUT s1/_settings
{ "index": { "number_of_replicas": 2 } }

PUT s1/_settings
{ "index.number_of_replicas": "0" }

PUT s1/_settings
{ "settings": { "number_of_replicas": 1 } }

PUT s1/_settings
{ "settings": { "index": { "number_of_replicas": 0 } } }

GET s1/_settings

PUT s1/_settings
{ "number_of_shards": 3 }

PUT s1/_settings
{ "number_of_shards": 2 }

PUT s1/_settings
{ "number_of_replicas": "two" }

PUT s1/_settings
{ "number_of_replicas": -1 }

PUT s1/_settings
{ "number_of_replicas": 1.5 }

PUT s1/_settings
{ "number_of_replicas": true }

PUT s1/_settings
{ "number_of_replicas": [] }

PUT s1/_settings
{ "number_of_replicas": { } }

PUT s1/_settings
{ "number_of_replica": 1 }

PUT s1/_settings
{ "index.nothing": 1 }

PUT s1/_settings
{ "refresh_interval": "30s" }

PUT s1/_settings
{ "refresh_interval": "-1" }

PUT s1/_settings
{ "refresh_interval": -1 }

PUT s1/_settings
{ "refresh_interval": 10 }

PUT s1/_settings
{ "refresh_interval": "10" }

PUT s1/_settings
{ "refresh_interval": "-2s" }

PUT s1/_settings
{ "refresh_interval": null }

PUT s1/_settings
{ "codec": "best_compression" }

PUT s1/_settings
{ "analysis": { "analyzer": { "a": { "type": "keyword" } } } }

PUT s1/_settings
{ "max_result_window": 50000 }

PUT s1/_settings
{ "max_result_window": 0 }

PUT s1/_settings
{ "max_result_window": "lots" }

PUT s1/_settings
{ "blocks.write": true }

PUT s1/_doc/1
{ "a": 1 }

PUT s1/_settings
{ "blocks.write": false }

PUT s1/_settings
{ "blocks": { "read_only": "true" } }

PUT s1/_doc/1
{ "a": 1 }

PUT s1/_settings
{ "number_of_replicas": 1 }

DELETE s1

PUT s1/_settings
{ "index.blocks.read_only": false }

PUT s1/_settings
{ "index.blocks.read_only_allow_delete": true }

PUT s1/_doc/1
{ "a": 1 }

PUT s1/_settings
{ "index.blocks.read_only_allow_delete": null }

PUT s1/_settings
{ "blocks.metadata": true }

GET s1

PUT s1/_settings
{ "blocks.metadata": false }

PUT s1/_settings
{ "index.blocks.metadata": false }

PUT s1/_settings
{ "blocks.read": true }

GET s1/_doc/1

PUT s1/_settings
{ "blocks.read": null }

PUT s1/_settings
{ "blocks.nothing": true }

PUT s1/_settings
{ "auto_expand_replicas": "0-all" }

GET s1/_settings

PUT s1/_settings
{ "auto_expand_replicas": "all" }

PUT s1/_settings
{ "auto_expand_replicas": false }

PUT s1/_settings
{ "uuid": "x" }

PUT s1/_settings
{ "version.created": 1 }

PUT s1/_settings
{ "creation_date": 1 }

PUT s1/_settings
{ "provided_name": "x" }

PUT s1/_settings
{ }

PUT s1/_settings

PUT s1/_settings
[ ]

PUT s1/_settings
"x"

PUT s1/_settings
{ "number_of_replicas": 0, "number_of_replicas": 1 }

PUT s1/_settings?preserve_existing=true
{ "number_of_replicas": 3, "max_result_window": 3 }

PUT s1/_settings?preserve_existing=perhaps
{ "number_of_replicas": 3 }

PUT nope/_settings
{ "number_of_replicas": 0 }

PUT nope*/_settings
{ "number_of_replicas": 0 }

PUT _settings
{ "number_of_replicas": 0 }

PUT _all/_settings
{ "number_of_replicas": 0 }

PUT s1/_settings?number_of_replicas=1

PUT s1/_settings?timeout=1s&master_timeout=1s
{ "priority": 5, "search.slowlog.threshold.query.warn": "1s", "search.slowlog.level": "loud" }

PUT s1/_settings
{ "search.slowlog.level": "INFO", "indexing.slowlog.source": 100, "translog.durability": "async", "translog.sync_interval": "5s" }

PUT s1/_settings
{ "translog.durability": "never" }

PUT s1/_settings
{ "mapping.total_fields.limit": 1, "mapping.depth.limit": 0 }

GET s1/_settings?flat_settings=true

GET s1/_settings/index.search.*,index.priority

GET s1/_settings?human&filter_path=**.priority

POST s1/_settings
{ "number_of_replicas": 0 }

DELETE s1/_settings
