# Every parameter with a value of the wrong type.

PUT t/_doc/1?refresh
{ "a": 1 }

GET t/_doc/1?realtime=yes

GET t/_doc/1?refresh=yes

GET t/_doc/1?version=one

GET t/_doc/1?version_type=none

GET t/_doc/1?stored_fields=a&version=one&realtime=yes

GET t/_doc/1?fields=a&realtime=yes

GET t/_doc/1?pretty=yes

GET t/_source/1?realtime=yes

GET t/_source/1?refresh=yes

HEAD t/_doc/1?realtime=yes

PUT t/_doc/2?refresh=yes&timeout=x
{ "a": 2 }

PUT t/_doc/2?timeout=x&version=y
{ "a": 2 }

PUT t/_doc/2?version=y&version_type=z
{ "a": 2 }

PUT t/_doc/2?version_type=z&if_seq_no=q
{ "a": 2 }

PUT t/_doc/2?if_seq_no=q&if_primary_term=w
{ "a": 2 }

PUT t/_doc/2?if_primary_term=w&require_alias=e
{ "a": 2 }

PUT t/_doc/2?require_alias=e&op_type=r
{ "a": 2 }

PUT t/_doc/2?op_type=r&wait_for_active_shards=t
{ "a": 2 }

PUT t/_doc/2?wait_for_active_shards=t&unknown=1
{ "a": 2 }

PUT t/_doc/2?wait_for_active_shards=1.5
{ "a": 2 }

PUT t/_doc/2?wait_for_active_shards=-1
{ "a": 2 }

PUT t/_doc/2?wait_for_active_shards=
{ "a": 2 }

PUT t/_doc/2?wait_for_active_shards=ALL
{ "a": 2 }

PUT t/_doc/2?pipeline=
{ "a": 2 }

PUT t/_doc/2?pipeline=_none
{ "a": 2 }

PUT t/_doc/2?if_seq_no=-2&if_primary_term=-1
{ "a": 2 }

PUT t/_doc/2?version=-5&version_type=external_gte
{ "a": 2 }

PUT t/_doc/2?timeout=0
{ "a": 2 }

PUT t/_doc/2?timeout=1d
{ "a": 2 }

PUT t/_doc/2?timeout=1D
{ "a": 2 }

PUT t/_doc/2?timeout=-5s
{ "a": 2 }

PUT t/_doc/2?timeout=s
{ "a": 2 }

PUT t/_doc/2?timeout= 5s
{ "a": 2 }

PUT t/_doc/2?timeout=99999999999999999999s
{ "a": 2 }

PUT t/_doc/2?timeout=9999999999999d
{ "a": 2 }

POST t/_update/1?doc_as_upsert=yes
{ "doc": { "a": 3 } }

POST t/_update/1?doc_as_upsert=true
{ "doc": { "a": 3 } }

POST t/_update/3?doc_as_upsert=true
{ "doc": { "a": 3 } }

POST t/_update/1?retry_on_conflict=1.5
{ "doc": { "a": 4 } }

POST t/_update/1?detect_noop=false
{ "doc": { "a": 4 } }

POST t/_update/1?op_type=create
{ "doc": { "a": 4 } }

POST t/_update/1?timeout=x&refresh=y
{ "doc": { "a": 4 } }

POST t/_update/1?refresh=y&retry_on_conflict=z
{ "doc": { "a": 4 } }

POST t/_update/1?pipeline=x
{ "doc": { "a": 4 } }

POST t/_update/1?wait_for_active_shards=x
{ "doc": { "a": 4 } }

DELETE t/_doc/1?refresh=x

DELETE t/_doc/1?version=x

DELETE t/_doc/1?if_seq_no=x

DELETE t/_doc/1?if_seq_no=1

DELETE t/_doc/1?timeout=x

DELETE t/_doc/1?wait_for_active_shards=x

DELETE t/_doc/1?op_type=delete

DELETE t/_doc/1?pipeline=x

DELETE t/_doc/1?require_alias=true

DELETE t/_doc/1?_source=true

GET _mget?realtime=x&refresh=y
{ "ids": ["1"] }

GET t/_mget?refresh=y
{ "ids": ["1"] }

GET t/_mget?version=1
{ "ids": ["1"] }

POST t/_bulk?pipeline=
{"index":{"_id":"1"}}
{"a":1}

POST t/_bulk?require_alias=x
{"index":{"_id":"1"}}
{"a":1}

POST t/_bulk?_source=
{"update":{"_id":"1"}}
{"doc":{"a":9}}

POST t/_bulk?version=1
{"index":{"_id":"1"}}
{"a":1}

POST t/_bulk?type=_doc
{"index":{"_id":"1"}}
{"a":1}

POST t/_refresh?expand_wildcards=x

POST t/_refresh?allow_no_indices=x

POST t/_refresh?ignore_unavailable=

GET t/_search?size=1.5

GET t/_search?from=x&size=y

GET t/_search?track_total_hits=x

GET t/_search?batched_reduce_size=1

GET t/_search?pre_filter_shard_size=0

GET t/_search?allow_partial_search_results=x

GET t/_search?search_type=query_and_fetch

GET t/_search?terminate_after=-1

GET t/_search?rest_total_hits_as_int=true&track_total_hits=5

GET t/_count?min_score=x

GET t/_count?terminate_after=-1
