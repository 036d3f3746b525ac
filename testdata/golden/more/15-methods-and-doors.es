# The right thing with the wrong verb.

PUT d/_doc/1?refresh
{ "a": 1 }

HEAD d

HEAD d/_doc/1

HEAD d/_doc/2

HEAD d/_source/1

HEAD d/_source/2

HEAD x/_doc/1

HEAD x/_source/1

HEAD d/_create/1

HEAD d/_update/1

HEAD d/_bulk

HEAD _bulk

HEAD _mget

HEAD d/_mget

HEAD d/_refresh

HEAD d/_alias

HEAD d/_settings

HEAD _cluster/settings

HEAD _nodes

HEAD _template/x

HEAD _index_template/x

HEAD _alias/x

HEAD d/_doc

HEAD /

OPTIONS /

OPTIONS d

OPTIONS d/_doc

OPTIONS d/_doc/1

OPTIONS d/_search

OPTIONS d/_bulk

OPTIONS _cat/indices

OPTIONS no/such/path/at/all

OPTIONS _nothing

OPTIONS d/_doc/1?foo=bar

PATCH d/_doc/1
{ "a": 2 }

PATCH d/_update/1
{ "doc": { "a": 2 } }

PATCH /

POST d/_doc/1
{ "a": 2 }

POST d

POST d/_source/1

PUT d/_source/1

DELETE d/_source/1

POST d/_mget
{ "ids": ["1"] }

DELETE d/_create/1

DELETE d/_update/1

GET d/_update/1

PUT d/_update/1
{ "doc": { "a": 3 } }

PUT d/_refresh

DELETE d/_refresh

GET d/_refresh

POST d/_refresh

POST d,x/_refresh

POST x*/_refresh

POST d*/_refresh

POST d/_refresh?force=true

POST d/_refresh?ignore_unavailable=x

GET d/_flush

POST d/_open

GET d/_open

PUT d/_close

POST d/_doc/1/_update
{ "doc": { "a": 4 } }

POST d/1
{ "a": 1 }

GET d/1

PUT d/1
{ "a": 1 }

GET d/_docs/1

GET d/doc/1

GET d/_doc/1/_source

GET d/_doc/1/source

GET d/_all/1

GET d/_source

GET d/_create/1

PUT _doc/1
{ "a": 1 }

POST _doc
{ "a": 1 }

PUT /_doc/_doc/1
{ "a": 1 }

GET _source/1

GET _mget/x

GET _create/1

GET _refresh/x

GET _bulk/x
