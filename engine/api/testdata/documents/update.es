# Odd updates

PUT prices
{ "mappings": { "dynamic": "false" } }

PUT prices/_doc/1
{ "zeta": 1, "alpha": 1.10, "big": 12345678901234567890123, "e": 1e2, "neg": -0.0, "f": 3.0, "l": 9223372036854775807, "u": "é\u00e9\/", "o": { "b": 1, "a": [1, {"y": 1, "x": 2}], "n": null }, "deep": {"q": {"w": 1}} }

GET prices/_source/1

POST prices/_update/1
{ "doc": { "zeta": 1 } }

POST prices/_update/1
{ "doc": { "zeta": 1 }, "detect_noop": false }

GET prices/_source/1

POST prices/_update/1
{ "doc": { "zulu": 1, "yankee": 2, "xray": { "m": 1, "k": 2, "aa": 3, "zz": [ { "two": 2, "one": 1, "three": 3 } ] }, "bravo": 1, "alpha": 1.1 } }

GET prices/_source/1

POST prices/_update/1
{ "doc": { "zeta": 1.0 } }

POST prices/_update/1
{ "doc": { "alpha": 1.10000 } }

POST prices/_update/1
{ "doc": { "e": 100 } }

POST prices/_update/1
{ "doc": { "big": 12345678901234567890123 } }

POST prices/_update/1
{ "doc": { "neg": 0.0 } }

POST prices/_update/1
{ "doc": { "o": { "n": null } } }

POST prices/_update/1
{ "doc": { "o": { "nn": null } } }

POST prices/_update/1
{ "doc": { "o": { "a": [1, {"x": 2, "y": 1}] } } }

POST prices/_update/1
{ "doc": { "o": null } }

POST prices/_update/1
{ "doc": { "o": { } } }

POST prices/_update/1
{ "doc": { "o": [] } }

POST prices/_update/1
{ "doc": { "deep": {"q": {"w": 2, "v": 1}, "r": 1}, "zulu": 3 }, "_source": true }

GET prices/_source/1

POST prices/_update/1
{ "doc": { "f": 1e400 } }

POST prices/_update/1
{ "doc": { "f": 0.1234567890123456789, "g": 1E-7, "h": 1e22, "i": 100000000000000000000.5, "j": -1e-320 } }

GET prices/_source/1

POST prices/_update/2
{ "doc": { "zeta": 1.10, "b": 1e2, "a": "\u00e9", "o": { "z": 1, "y": 2 } }, "doc_as_upsert": true }

GET prices/_source/2

POST prices/_update/3?_source
{ "doc": { "x": 1 }, "upsert": { "zeta": 1.10, "b": 1e2, "a": "\u00e9<>\u2028/", "o": { "z": 1, "y": 2 } } }

GET prices/_source/3

POST prices/_update/4?_source=o.z,b
{ "doc": { "x": 1 }, "upsert": { "zeta": 1.10, "b": 1e2, "a": "\u00e9<>\u2028/", "o": { "z": 1, "y": 2 } } }

POST prices/_update/3?_source=false
{ "doc": { "x": 1 } }

POST prices/_update/3
{ "doc": { "x": 1 }, "_source": { "include": "x", "exclude": ["y"] } }

POST prices/_update/3
{ "doc": { "x": 1 }, "_source": { "inc": "x" } }

POST prices/_update/3
{ "doc": { "x": 1 }, "_source": 3 }

POST prices/_update/3
{ "doc": { "x": 1 }, "_source": null }

POST prices/_update/3
{ "doc": null }

POST prices/_update/3
{ "doc": [ ] }

POST prices/_update/3
{ "upsert": "x", "doc": {} }

POST prices/_update/3
{ "doc": { "x": 1 }, "detect_noop": "false" }

POST prices/_update/3
{ "doc": { "x": 1 }, "detect_noop": "no" }

POST prices/_update/3
{ "doc": { "x": 1 }, "detect_noop": 1 }

POST prices/_update/3
{ "doc": { "x": 1 }, "doc_as_upsert": [] }

POST prices/_update/3
{ "doc": { "x": 1 }, "if_seq_no": "a" }

POST prices/_update/3
{ "doc": { "x": 1 }, "if_seq_no": -7 }

POST prices/_update/3
{ "doc": { "x": 1 }, "if_primary_term": -7 }

POST prices/_update/3
{ "doc": { "x": 1 }, "if_seq_no": 999, "if_primary_term": 1 }

POST prices/_update/3
{ "doc": { "x": 1 }, "if_seq_no": 1.5 }

POST prices/_update/3
{ "doc": { "x": 1 }, "if_seq_no": "5" }

POST prices/_update/3
{ "doc": { "x": 1 }, "_id": 3 }

POST prices/_update/3
{ "doc": { "x": 1, "x": 2 } }

POST prices/_update/3
{ "doc": { "x": 1 }, "doc": { "x": 2, "y": 3 } }

POST prices/_update/3
[ ]

POST prices/_update/3
"abc"

POST prices/_update/3
{ "doc": { "x": 1 } } trailing

POST prices/_update/3
{ "doc": { "x": 1e } }

POST prices/_update/3?doc_as_upsert=true
{ "doc": { "x": 11 } }

POST prices/_update/33?doc_as_upsert=true
{ "doc": { "x": 11 } }

POST prices/_update/3?detect_noop=false
{ "doc": { "x": 11 } }

POST prices/_update/3?refresh=true
{ "doc": { "x": 11 } }

POST prices/_update/3?refresh=true
{ "doc": { "x": 12 } }

POST prices/_update/3?refresh=wait_for
{ "doc": { "x": 13 } }

POST prices/_update/3?routing=a
{ "doc": { "x": 14 } }

POST prices/_update/5?routing=a
{ "doc": { "x": 14 }, "doc_as_upsert": true }

GET prices/_doc/5?routing=a

POST prices/_update/5
{ "doc": { "x": 15 } }

GET prices/_doc/5

POST prices/_update/5?lang=painless
{ "doc": { "x": 15 } }

POST prices/_update/5?wait_for_active_shards=2&timeout=1ms
{ "doc": { "x": 16 } }

POST prices/_update/5?wait_for_active_shards=2&timeout=1ms
{ "doc": { "x": 15 } }

POST prices/_update/5?timeout=x
{ "doc": { "x": 15 } }

POST prices/_update/5?require_alias=true
{ "doc": { "x": 15 } }

POST prices/_update/5?version=1
{ "doc": { "x": 15 } }

POST prices/_update/5?if_seq_no=1
{ "doc": { "x": 15 } }

POST prices/_update/5?pipeline=x
{ "doc": { "x": 15 } }

POST prices/_update/new
{ "doc": { "x": 15 }, "upsert": {} }

GET prices/_source/new

POST prices/_update/new
{ "doc": { "x": 15 }, "script": 5 }

POST prices/_update/newer
{ "scripted_upsert": true, "script": "ctx._source.x = 1" }

POST prices/_update/newer
{ "scripted_upsert": true, "script": "ctx._source.x = 1", "upsert": null }

POST prices/_update/newer
{ "script": { "source": { "a": 1 } } }

POST prices/_update/newer
{ "script": { "source": "x", "lang": 5 } }

POST prices/_update/newer
{ "script": { "source": "x", "params": 5 } }

POST prices/_update/newer
{ "script": { "source": "x", "options": {"a": 1} } }

POST prices/_update/newer
{ "script": { "source": "x", "options": {"content_type": "application/json"} } }

POST prices/_update/newer
{ "script": { "source": "" } }

POST prices/_update/newer
{ "script": { "id": "" } }

POST prices/_update/newer
{ "script": { "id": "x", "lang": "painless" } }

POST prices/_update/newer
{ "script": { "id": "x", "options": {"a": "b"} } }

POST prices/_update/newer
{ "script": { "file": "x" } }

POST prices/_update/newer
{ "script": { "stored": "x" } }

POST prices/_update/newer
{ "script": null }

POST prices/_update/newer
{ "script": { "source": 5 } }

POST prices/_update/newer
{ "script": { "source": [ ] } }

POST prices/_update/newer
{ "script": [ ] }

POST prices/_update/newer
{ "script": { } }

POST prices/_update/newer
{ "script": { "source": "x", "params": { "a": 1 }, "lang": "mustache" }, "scriptx": 1 }

POST prices/_update/012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789
{ "doc": { "x": 15 }, "doc_as_upsert": true }
