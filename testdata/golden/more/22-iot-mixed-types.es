# Sensors send what they like: one field, many types.

PUT iot
{ "mappings": { "properties": { "by": { "type": "byte" }, "sh": { "type": "short" }, "in": { "type": "integer" }, "lo": { "type": "long" }, "fl": { "type": "float" }, "hf": { "type": "half_float" }, "do": { "type": "double" }, "sf": { "type": "scaled_float", "scaling_factor": 100 }, "bo": { "type": "boolean" }, "ip": { "type": "ip" }, "kw": { "type": "keyword", "ignore_above": 5 }, "tx": { "type": "text" }, "bi": { "type": "binary" }, "ir": { "type": "integer_range" }, "dr": { "type": "date_range" }, "ob": { "type": "object" }, "ne": { "type": "nested" }, "en": { "type": "object", "enabled": false }, "co": { "type": "long", "coerce": false }, "im": { "type": "long", "ignore_malformed": true }, "nv": { "type": "keyword", "null_value": "none" }, "ct": { "type": "text", "copy_to": "all" } } } }

PUT iot/_doc/1
{ "by": 128 }

PUT iot/_doc/2
{ "by": -129 }

PUT iot/_doc/3
{ "by": "127.9" }

PUT iot/_doc/4
{ "by": 1e2 }

PUT iot/_doc/5
{ "sh": 32768 }

PUT iot/_doc/6
{ "in": 2147483648 }

PUT iot/_doc/7
{ "in": "2147483647.5" }

PUT iot/_doc/8
{ "in": 1.9999 }

PUT iot/_doc/9
{ "lo": 9223372036854775808 }

PUT iot/_doc/10
{ "lo": "9223372036854775807.9" }

PUT iot/_doc/11
{ "lo": 1e30 }

PUT iot/_doc/12
{ "fl": 3.5e38 }

PUT iot/_doc/13
{ "fl": "Infinity" }

PUT iot/_doc/14
{ "hf": 65520 }

PUT iot/_doc/15
{ "hf": 65519 }

PUT iot/_doc/16
{ "do": "1e309" }

PUT iot/_doc/17
{ "do": "abc" }

PUT iot/_doc/18
{ "sf": "1.239" }

PUT iot/_doc/19
{ "sf": 1e300 }

PUT iot/_doc/20
{ "sf": "NaN" }

PUT iot/_doc/21
{ "bo": "yes" }

PUT iot/_doc/22
{ "bo": 1 }

PUT iot/_doc/23
{ "bo": "" }

PUT iot/_doc/24
{ "bo": ["true", false, null] }

PUT iot/_doc/25
{ "ip": "192.168.1" }

PUT iot/_doc/26
{ "ip": "192.168.1.256" }

PUT iot/_doc/27
{ "ip": "::1" }

PUT iot/_doc/28
{ "ip": "192.168.1.0/24" }

PUT iot/_doc/29
{ "ip": 5 }

PUT iot/_doc/30
{ "kw": "longer than five" }

GET iot/_doc/30

PUT iot/_doc/31
{ "kw": { "a": 1 } }

PUT iot/_doc/32
{ "kw": [1, true, 1.50, null, "x"] }

PUT iot/_doc/33
{ "tx": ["a", 1, null, true] }

PUT iot/_doc/34
{ "tx": [{ "a": 1 }] }

PUT iot/_doc/35
{ "bi": "not base64!" }

PUT iot/_doc/36
{ "bi": 5 }

PUT iot/_doc/42
{ "ir": { "gte": 1, "lt": 5 } }

PUT iot/_doc/43
{ "ir": { "gte": 5, "lt": 1 } }

PUT iot/_doc/44
{ "ir": { "from": 1 } }

PUT iot/_doc/45
{ "ir": 5 }

PUT iot/_doc/46
{ "ir": { "gte": "x" } }

PUT iot/_doc/47
{ "dr": { "gte": "2020-01-01", "lte": "2019-01-01" } }

PUT iot/_doc/48
{ "ob": 5 }

PUT iot/_doc/49
{ "ob": [1] }

PUT iot/_doc/50
{ "ob": ["a", {}] }

PUT iot/_doc/51
{ "ne": [{ "a": 1 }, { "a": "x" }] }

PUT iot/_doc/52
{ "ne": "flat" }

PUT iot/_doc/53
{ "en": 5 }

PUT iot/_doc/54
{ "en": [[1], { "a": { "b": "c" } }] }

PUT iot/_doc/55
{ "co": "5" }

PUT iot/_doc/56
{ "co": 5.5 }

PUT iot/_doc/57
{ "co": 5.0 }

PUT iot/_doc/58
{ "im": "x", "new": 1 }

GET iot/_doc/58

PUT iot/_doc/59
{ "im": { "a": 1 } }

PUT iot/_doc/60
{ "im": [1, "x", {}] }

PUT iot/_doc/61
{ "nv": null }

PUT iot/_doc/62
{ "nv": { } }

PUT iot/_doc/63
{ "ct": "x", "all": 5 }

PUT iot/_doc/64
{ "ct": { "x": 1 } }

PUT iot/_doc/65
{ "by": "", "in": null, "lo": [], "fl": [[]], "do": [null] }

PUT iot/_doc/66
{ "by": [], "ip": "", "kw": "" }

GET iot/_mapping
