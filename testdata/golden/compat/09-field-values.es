# Values that do not fit, and what they are called by each version.

PUT /vals
{ "settings": { "number_of_shards": 1, "number_of_replicas": 0 }, "mappings": { "doc": { "properties": {
  "byte": { "type": "byte" }, "short": { "type": "short" }, "int": { "type": "integer" }, "long": { "type": "long" },
  "float": { "type": "float" }, "double": { "type": "double" }, "half": { "type": "half_float" }, "scaled": { "type": "scaled_float", "scaling_factor": 10 },
  "bool": { "type": "boolean" }, "date": { "type": "date" }, "day": { "type": "date", "format": "yyyy-MM-dd" }, "ip": { "type": "ip" },
  "text": { "type": "text" }, "key": { "type": "keyword" }, "obj": { "properties": { "a": { "type": "long" } } }, "nest": { "type": "nested" },
  "bin": { "type": "binary" }, "range": { "type": "integer_range" }, "count": { "type": "token_count", "analyzer": "standard" },
  "lenient": { "type": "long", "ignore_malformed": true }, "nocoerce": { "type": "long", "coerce": false } } } } }

PUT /vals/doc/1
{ "long": "many" }

PUT /vals/doc/2
{ "long": "12", "int": "13.7", "double": "1e3", "float": 3 }

PUT /vals/doc/3
{ "long": {} }

PUT /vals/doc/4
{ "long": [1, 2, "x"] }

PUT /vals/doc/5
{ "long": true }

PUT /vals/doc/6
{ "byte": 200 }

PUT /vals/doc/7
{ "short": -40000 }

PUT /vals/doc/8
{ "int": 3000000000 }

PUT /vals/doc/9
{ "long": 9223372036854775808 }

PUT /vals/doc/10
{ "long": 1.5, "nocoerce": 1.5 }

PUT /vals/doc/11
{ "nocoerce": "1" }

PUT /vals/doc/12
{ "float": 1e40 }

PUT /vals/doc/13
{ "half": 70000 }

PUT /vals/doc/14
{ "double": "NaN" }

PUT /vals/doc/15
{ "scaled": "a" }

PUT /vals/doc/16
{ "bool": "yes" }

PUT /vals/doc/17
{ "bool": 1 }

PUT /vals/doc/18
{ "bool": 0 }

PUT /vals/doc/19
{ "bool": "" }

PUT /vals/doc/20
{ "bool": "off" }

PUT /vals/doc/21
{ "bool": "False" }

PUT /vals/doc/22
{ "bool": {} }

PUT /vals/doc/23
{ "date": "2020-02-30" }

PUT /vals/doc/24
{ "date": "yesterday" }

PUT /vals/doc/25
{ "date": "2020-13-01" }

PUT /vals/doc/26
{ "date": "2020-01-01 10:00:00" }

PUT /vals/doc/27
{ "date": "2020-01-01T25:00:00Z" }

PUT /vals/doc/28
{ "day": "2020-1-1" }

PUT /vals/doc/29
{ "day": "2020-01-01T00:00:00Z" }

PUT /vals/doc/30
{ "day": 1577836800000 }

PUT /vals/doc/31
{ "date": "2020" }

PUT /vals/doc/32
{ "date": true }

PUT /vals/doc/33
{ "ip": "300.1.1.1" }

PUT /vals/doc/34
{ "ip": 1 }

PUT /vals/doc/35
{ "text": {} }

PUT /vals/doc/36
{ "text": { "a": 1 } }

PUT /vals/doc/37
{ "text": ["a", "b"], "key": 5 }

PUT /vals/doc/38
{ "obj": 5 }

PUT /vals/doc/39
{ "obj": "x" }

PUT /vals/doc/40
{ "obj": [5] }

PUT /vals/doc/41
{ "nest": "x" }

PUT /vals/doc/42
{ "lenient": "x" }

GET /vals/doc/42

PUT /vals/doc/43
{ "bin": "not base64!" }

PUT /vals/doc/44
{ "range": { "gte": 5, "lte": 1 } }

PUT /vals/doc/45
{ "range": 5 }

PUT /vals/doc/46
{ "range": { "from": 1, "to": 5 } }

PUT /vals/doc/47
{ "count": 5 }

PUT /vals/doc/48
{ "new": 1 }

PUT /vals/doc/49
{ "new": "x" }

PUT /vals/doc/50
{ "new": { "a": 1 } }

PUT /vals/doc/51
{ "when": "2020-01-01" }

PUT /vals/doc/52
{ "when": "never" }

PUT /vals/doc/53
{ "when": "2020/01/01" }

PUT /vals/doc/54
{ "also": "2020/01/01 10:00:00", "num": 1.5, "flag": true, "txt": "x", "list": [], "nothing": null, "sub": {} }

GET /vals/_mapping

PUT /vals/doc/55
{ "_id": "1" }

PUT /vals/doc/56
{ "_type": "x" }

PUT /vals/doc/57
{ "_routing": "x" }

PUT /vals/doc/58
{ "_version": 1 }

PUT /vals/doc/59
{ "": 1 }

PUT /vals/doc/60
{ "a..b": 1 }

PUT /vals/doc/61
{ ".a": 1 }

PUT /vals/doc/62
{ "dup": 1, "dup": 2 }

POST /vals/doc/_bulk
{ "index": { "_id": "70" } }
{ "long": "many" }
{ "index": { "_id": "71" } }
{ "date": "2020-02-30" }
{ "index": { "_id": "72" } }
{ "bool": "yes" }
{ "index": { "_id": "73" } }
{ "long": 
