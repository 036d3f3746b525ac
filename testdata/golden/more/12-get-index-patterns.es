# Names, patterns and exclusions for getting, testing and deleting indices.

PUT logs-2021-01
{ "settings": { "number_of_replicas": 0 }, "aliases": { "logs": {}, "recent": { "is_write_index": false } } }

PUT logs-2021-02
{ "settings": { "number_of_replicas": 0 }, "aliases": { "logs": { "is_write_index": true } } }

PUT metrics
{ "settings": { "number_of_replicas": 0, "hidden": true } }

PUT .dot
{ "settings": { "number_of_replicas": 0 } }

GET logs-*?filter_path=*.aliases

GET logs?filter_path=*.aliases

GET *?filter_path=*.settings.index.provided_name

GET _all?filter_path=*.settings.index.provided_name

GET *,-logs-2021-01?filter_path=*.settings.index.provided_name

GET -logs-2021-01,*?filter_path=*.settings.index.provided_name

GET logs-2021-01,-logs-*?filter_path=*.settings.index.provided_name

GET logs*,nope?filter_path=*.settings.index.provided_name

GET logs*,nope?ignore_unavailable=true&filter_path=*.settings.index.provided_name

GET nope*?allow_no_indices=false

GET nope*?allow_no_indices=true

GET nope*

GET *?expand_wildcards=none

GET *?expand_wildcards=none&allow_no_indices=false

GET *?expand_wildcards=all&filter_path=*.settings.index.provided_name

GET *?expand_wildcards=open,hidden&filter_path=*.settings.index.provided_name

GET *?expand_wildcards=hidden&filter_path=*.settings.index.provided_name

GET *?expand_wildcards=closed

GET *?expand_wildcards=opened

GET *?expand_wildcards=

GET .*?filter_path=*.settings.index.provided_name

GET .d*?filter_path=*.settings.index.provided_name

GET met*?filter_path=*.settings.index.provided_name

GET metrics?filter_path=*.settings.index.provided_name

GET logs-2021-0?

GET logs-2021-0%3F

GET LOGS-*

GET _logs

GET logs-2021-01,logs-2021-01?filter_path=*.settings.index.provided_name

GET logs,logs-2021-01,recent?filter_path=*.settings.index.provided_name

GET ,logs-2021-01?filter_path=*.settings.index.provided_name

GET logs-2021-01,?filter_path=*.settings.index.provided_name

GET logs-2021-01, logs-2021-02?filter_path=*.settings.index.provided_name

GET <logs-2021-01>?filter_path=*.settings.index.provided_name

GET %3Clogs-2021-01%3E?filter_path=*.settings.index.provided_name

GET %3Clogs-%7Bnow%2Fq%7D%3E

GET %3Clogs-%7Bnow

GET logs-2021-01/_settings

GET logs-2021-01/_settings/index.number_of_*

GET logs-2021-01/_settings/nothing

GET logs-2021-01/_setting

GET logs-2021-01?features=_settings

GET logs-2021-01/_aliases

GET logs-2021-01/_warmers

GET logs-2021-01/_aliases,_settings

GET logs-2021-01?local=true&master_timeout=1s&filter_path=*.aliases

GET logs-2021-01?local=perhaps

GET logs-2021-01?master_timeout=later

GET logs-2021-01?flat_settings=perhaps

GET logs-2021-01?include_defaults=perhaps

GET logs-2021-01?include_type_name=true&filter_path=*.mappings

HEAD logs

HEAD logs-*

HEAD nope*

HEAD nope*?allow_no_indices=false

HEAD logs-2021-01,nope

HEAD logs-2021-01,nope?ignore_unavailable=true

HEAD *

HEAD _all

HEAD nope?ignore_unavailable=true

HEAD logs-2021-01?foo=bar

DELETE logs

DELETE logs-2021-01,nope

DELETE logs-2021-01,logs

HEAD logs-2021-01

DELETE nope?ignore_unavailable=true

DELETE nope*,-logs*

DELETE

DELETE ,

DELETE -logs-2021-01

DELETE logs-2021-01?timeout=x

DELETE logs-2021-01?foo=bar

DELETE lo*,-logs-2021-02

GET _cat/indices?h=index&expand_wildcards=all&s=index
