# Where a document goes, and when a search sees it.

PUT r
{ "settings": { "number_of_shards": 5, "number_of_replicas": 0, "refresh_interval": -1 } }

PUT r/_doc/1?routing=a
{ "n": 1 }

PUT r/_doc/1?routing=b
{ "n": 2 }

PUT r/_doc/1
{ "n": 3 }

PUT r/_doc/1?routing=
{ "n": 4 }

PUT r/_doc/1?routing=a,b
{ "n": 5 }

PUT r/_doc/1?routing=%20
{ "n": 6 }

PUT r/_doc/1?routing=中文
{ "n": 7 }

PUT r/_doc/1?routing=a&routing=b
{ "n": 8 }

GET r/_doc/1

GET r/_doc/1?routing=a

GET r/_doc/1?routing=b

GET r/_doc/1?routing=c

GET r/_doc/1?routing=a,b

GET r/_doc/1?routing=

GET r/_doc/1?routing=中文

GET r/_doc/1?realtime=false

GET r/_search?size=0

GET r/_count

POST r/_refresh

GET r/_search?sort=n&filter_path=hits.total,hits.hits

GET r/_search?routing=a&filter_path=hits.total,_shards

GET r/_search?routing=a,b,c&filter_path=hits.total,_shards

GET r/_search?routing=&filter_path=hits.total,_shards

DELETE r/_doc/1?routing=c

DELETE r/_doc/1?routing=a

DELETE r/_doc/1

GET r/_count

POST r/_update/1?routing=b
{ "doc": { "n": 22 } }

POST r/_update/1?routing=zz
{ "doc": { "n": 22 } }

POST r/_update/1?routing=zz
{ "doc": { "n": 22 }, "doc_as_upsert": true }

POST r/_bulk?refresh=true
{"index":{"_id":"2","routing":"x"}}
{"n":1}
{"index":{"_id":"3","routing":1}}
{"n":2}
{"index":{"_id":"4","routing":null}}
{"n":3}
{"delete":{"_id":"2"}}
{"delete":{"_id":"2","routing":"x"}}
{"update":{"_id":"3","routing":"1"}}
{"doc":{"n":9}}

GET r/_mget
{ "docs": [ { "_id": "3", "routing": "1" }, { "_id": "3" }, { "_id": "4" }, { "_id": "4", "routing": null }, { "_id": "3", "routing": 1 } ] }

PUT need
{ "mappings": { "_routing": { "required": true } } }

PUT need/_doc/1
{ "n": 1 }

PUT need/_doc/1?routing=
{ "n": 1 }

PUT need/_doc/1?routing=k
{ "n": 1 }

POST need/_doc
{ "n": 1 }

GET need/_doc/1

GET need/_doc/1?routing=k

HEAD need/_doc/1

HEAD need/_source/1

DELETE need/_doc/1

POST need/_update/1
{ "doc": { "n": 2 } }

POST need/_bulk
{"index":{"_id":"1"}}
{"n":1}
{"delete":{"_id":"1"}}
{"update":{"_id":"1"}}
{"doc":{"n":1}}
{"create":{"_id":"5","routing":"k"}}
{"n":1}

GET need/_mget
{ "ids": ["1"] }

GET need/_mget?routing=k
{ "ids": ["1"] }

PUT fresh/_doc/1
{ "n": 1 }

GET fresh/_doc/1?realtime=false

PUT fresh/_settings
{ "refresh_interval": "-1" }

PUT fresh/_doc/2
{ "n": 2 }

GET fresh/_doc/2?realtime=false

GET fresh/_doc/2?realtime=false&refresh=true

PUT fresh/_doc/3?refresh=true
{ "n": 3 }

GET fresh/_count

POST fresh/_update/3?refresh=false
{ "doc": { "n": 33 } }

GET fresh/_search?filter_path=hits.hits._source

DELETE fresh/_doc/3?refresh

DELETE fresh/_doc/3?refresh=yes

GET fresh/_count

POST fresh/_bulk?refresh=false
{"index":{"_id":"4"}}
{"n":4}

POST fresh/_bulk?refresh=
{"index":{"_id":"5"}}
{"n":5}

GET fresh/_count

GET fresh/_refresh?allow_no_indices=false

POST nothing/_refresh

POST nothing/_refresh?ignore_unavailable=true

POST nothing*/_refresh?allow_no_indices=false
