# Settings that are null.

PUT n1
{ "settings": { "number_of_shards": null } }

PUT n2
{ "settings": { "number_of_replicas": null } }

GET n2/_settings

PUT n3
{ "settings": { "refresh_interval": null, "codec": null } }

GET n3/_settings

PUT n4
{ "settings": { "nonsense": null } }

GET n4/_settings

PUT n5
{ "settings": { "index.version.created": null } }

PUT n6
{ "settings": { "creation_date": null } }

GET n6/_settings

PUT n7
{ "settings": { "number_of_routing_shards": null } }

PUT n8
{ "settings": { "analysis": null, "sort.field": null } }

GET n8/_settings

PUT n9
{ "settings": { "index": null, "number_of_shards": 2 } }

GET n9/_settings

PUT n10
{ "settings": { "index": { "number_of_shards": null }, "number_of_shards": 2 } }

PUT n11
{ "settings": { "index": { "number_of_shards": 3 }, "number_of_shards": 2 } }

PUT n12
{ "settings": { "index": { "number_of_shards": 3 }, "index.number_of_shards": 2 } }

GET n10,n11,n12/_settings

PUT n2/_settings
{ "number_of_replicas": null }

PUT n2/_settings
{ "index": { "refresh_interval": null } }

PUT n2/_settings
{ "refresh_interval": "1s", "index": { "refresh_interval": "2s" } }

GET n2/_settings

PUT _template/tt
{ "index_patterns": ["tt*"], "settings": { "number_of_shards": null, "number_of_replicas": null } }

GET _template/tt

PUT tt1

PUT tt2
{ "settings": { "number_of_shards": 2 } }

GET tt*/_settings

PUT n13
{ "settings": { "optimize_auto_generated_id": null } }

PUT n13
{ "settings": { "optimize_auto_generated_id": true } }
