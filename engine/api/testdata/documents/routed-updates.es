# An update on its own writes through the alias again, one in a bulk does not

PUT d-orders
{ "settings": { "number_of_replicas": 0 }, "aliases": { "d-routed": { "routing": "7" } } }

PUT d-orders/_doc/1
{ "n": 1 }

POST d-routed/_update/1
{ "doc": { "n": 2 } }

GET d-orders/_doc/1

PUT d-orders/_doc/2?routing=8
{ "n": 1 }

POST d-routed/_update/2
{ "doc": { "n": 2 } }

POST d-routed/_update/2
{ "doc": { "n": 1 } }

POST _bulk
{ "update": { "_index": "d-routed", "_id": "2" } }
{ "doc": { "n": 3 } }

GET d-orders/_doc/2

POST d-orders/_update/2?routing=9
{ "doc": { "n": 4 } }

GET d-orders/_doc/2
