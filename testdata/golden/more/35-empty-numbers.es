# Numbers that are empty texts.

PUT en
{ "settings": { "number_of_shards": "" } }

PUT en
{ "settings": { "max_script_fields": "", "max_result_window": " 5" } }

PUT en
{ "settings": { "auto_expand_replicas": "-" } }

PUT en
{ "settings": { "auto_expand_replicas": "0-" } }

PUT en
{ "settings": { "write.wait_for_active_shards": "" } }

PUT en
{ "settings": { "refresh_interval": "" } }

PUT en
{ "settings": { "translog.flush_threshold_size": "" } }

PUT en
{ "settings": { "mapping.coerce": "" } }

PUT en
{ "settings": { "codec": "" } }

PUT en
{ "settings": { "blocks.write": "" } }

PUT en2
{ "settings": { "default_pipeline": "", "query.default_field": "" } }

PUT _template/en
{ "index_patterns": ["en"], "order": "" }

GET _cluster/health?wait_for_nodes=>

GET _cluster/health?wait_for_nodes=ge()

GET _cluster/health?wait_for_active_shards=

GET _cluster/health?timeout=

PUT en3/_doc/1?version=
{ "a": 1 }

PUT en3/_doc/1?if_seq_no=
{ "a": 1 }

GET en3/_search?size=

GET en3/_search?from=&size=

GET en3/_search?terminate_after=

GET en3/_search
{ "size": "" }

GET en3/_search
{ "track_total_hits": "" }

GET en3/_search?track_total_hits=

GET en3/_count?min_score=

POST en3/_update/1?retry_on_conflict=
{ "doc": { "a": 1 } }

PUT en4
{ "settings": { "write.wait_for_active_shards": "2" } }

PUT en4/_settings
{ "write.wait_for_active_shards": "5" }

PUT en4/_settings
{ "number_of_replicas": 0 }

PUT en4/_settings
{ "write.wait_for_active_shards": "all", "number_of_replicas": 0 }
