# Segments, flushes and forced merges, and what they refuse.

PUT prof-s
{ "settings": { "number_of_shards": 1, "number_of_replicas": 0 } }

GET prof-s/_segments

PUT prof-s/_doc/1?refresh
{ "a": 1 }

GET prof-s/_segments

PUT prof-s/_doc/2?refresh
{ "a": 1 }

POST prof-s/_flush

GET prof-s/_segments

PUT prof-s/_doc/2?refresh
{ "a": 2 }

GET prof-s/_segments

GET _cat/segments/prof-s?v&h=index,shard,prirep,docs.count,docs.deleted,committed,searchable,compound

PUT prof-t
{ "settings": { "number_of_shards": 1, "number_of_replicas": 0, "codec": "best_compression" } }

PUT prof-t/_doc/1?refresh
{ "a": 1 }

PUT prof-t/_doc/2?refresh
{ "a": 1 }

POST prof-t/_forcemerge?max_num_segments=1

POST prof-t/_refresh

GET prof-t/_segments

DELETE prof-t

GET _cat/segments/prof-s?v

POST prof-s/_flush/synced

POST nope/_flush/synced

POST prof-s/_flush/synced?nope=1

GET prof-s/_segments?verbose=x

GET prof-s/_segments?nope

GET nope/_segments

GET prof-s,nope/_segments?ignore_unavailable=true

GET nope*/_segments

GET nope*/_segments?allow_no_indices=false

POST prof-s/_forcemerge?max_num_segments=0

POST prof-s/_forcemerge?max_num_segments=x

POST prof-s/_forcemerge?max_num_segments=1&only_expunge_deletes=true

POST prof-s/_forcemerge?only_expunge_deletes=x

POST prof-s/_forcemerge?flush=x

POST prof-s/_forcemerge
{ "a": 1 }

POST prof-s/_flush?force=true&wait_if_ongoing=false

POST prof-s/_flush?force=x

POST prof-s/_flush?wait_if_ongoing=false

POST prof-s/_refresh?nope=1

POST prof-s/_refresh
{}

POST nope/_refresh

POST prof-s/_close

GET prof-s/_segments

POST prof-s/_refresh

POST prof-s/_flush

POST prof-s/_flush/synced

POST prof-s/_forcemerge

GET prof*/_segments?expand_wildcards=all

GET prof-s/_segments?ignore_unavailable=true

DELETE prof-s
