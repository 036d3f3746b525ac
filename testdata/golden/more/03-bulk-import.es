# Importing a catalogue in bulk: what may go wrong, line by line.

POST _bulk
{"index":{"_index":"cat","_id":"1"}}
{"name":"Pen","price":1.5}
{"index":{"_index":"cat","_id":2}}
{"name":"Ink","price":2}
{"create":{"_index":"cat","_id":"1"}}
{"name":"Pen again"}
{"delete":{"_index":"cat","_id":"3"}}
{"update":{"_index":"cat","_id":"2"}}
{"doc":{"price":2}}
{"update":{"_index":"cat","_id":"2"}}
{"doc":{"price":2.5}}

POST cat/_bulk?refresh
{"index":{}}
{"name":"auto"}
{"create":{}}
{"name":"auto too"}

POST _bulk
{"index":{"_index":"cat","_id":null}}
{"name":"null id"}

POST _bulk
{"index":{"_index":null,"_id":"1"}}
{"name":"null index"}

POST _bulk
{"index":{"_index":"","_id":"1"}}
{"name":"empty index"}

POST cat/_bulk
{"index":{"_id":""}}
{"name":"empty id"}

POST cat/_bulk
{"index":{"_id":1.5}}
{"name":"float id"}
{"index":{"_id":true}}
{"name":"bool id"}

POST cat/_bulk
{"index":{"_id":["1"]}}
{"name":"array id"}

POST cat/_bulk
{"index":{"_id":{"a":1}}}
{"name":"object id"}

POST cat/_bulk
{"index":null}
{"name":"null meta"}

POST cat/_bulk
{"index":[]}
{"name":"array meta"}

POST cat/_bulk
{"index":"1"}
{"name":"string meta"}

POST cat/_bulk
{"index":{"_id":"5"},"refresh":true}
{"name":"two keys"}

POST cat/_bulk
{"Index":{"_id":"5"}}
{"name":"capital"}

POST cat/_bulk
{"_index":{"_id":"5"}}
{"name":"underscore"}

POST cat/_bulk
{"name":"no action"}
{"name":"no action"}

POST cat/_bulk
{"index":{"id":"5"}}
{"name":"no underscore"}

POST cat/_bulk
{"index":{"_id":"5","version":"x"}}
{"name":"version x"}

POST cat/_bulk
{"index":{"_id":"5","version":"4","version_type":"external"}}
{"name":"version as text"}

POST cat/_bulk
{"index":{"_id":"5","version":4,"version_type":"external"}}
{"name":"version again"}
{"index":{"_id":"5","version":5,"version_type":"external_gt"}}
{"name":"alias of external"}

POST cat/_bulk
{"index":{"_id":"5","version":5,"version_type":"extern"}}
{"name":"no such type"}

POST cat/_bulk
{"index":{"_id":"5","_version":9,"_version_type":"external"}}
{"name":"old names"}

POST cat/_bulk
{"index":{"_id":"6","routing":"a"}}
{"name":"routing"}
{"index":{"_id":"6","_routing":"a"}}
{"name":"old routing"}

POST cat/_bulk
{"index":{"_id":"6","routing":5}}
{"name":"routing 5"}
{"delete":{"_id":"6","routing":"a"}}
{"delete":{"_id":"6"}}

POST cat/_bulk
{"index":{"_id":"7","op_type":"create"}}
{"name":"op"}
{"index":{"_id":"7","op_type":"create"}}
{"name":"op"}

POST cat/_bulk
{"create":{"_id":"7","op_type":"index"}}
{"name":"create by name, index by op"}

POST cat/_bulk
{"index":{"_id":"7","op_type":"delete"}}
{"name":"bad op"}

POST cat/_bulk
{"update":{"_id":"7","op_type":"create"}}
{"doc":{"name":"bad op"}}

POST cat/_bulk
{"index":{"_id":"8","retry_on_conflict":2}}
{"name":"retry"}

POST cat/_bulk
{"update":{"_id":"1","retry_on_conflict":2,"_source":true}}
{"doc":{"name":"source"}}

POST cat/_bulk
{"update":{"_id":"1"}}
{"doc":{"name":"source in the body"},"_source":["name"]}
{"update":{"_id":"1","_source":"price"}}
{"doc":{"name":"source again"}}

POST cat/_bulk?_source=name
{"update":{"_id":"1"}}
{"doc":{"name":"source by parameter"}}

POST cat/_bulk?_source_excludes=name
{"update":{"_id":"1"}}
{"doc":{"name":"excluded by parameter"}}

POST cat/_bulk
{"update":{"_id":"none"}}
{"doc":{"name":"x"}}
{"update":{"_id":"u1"}}
{"doc":{"name":"x"},"doc_as_upsert":true}
{"update":{"_id":"u2"}}
{"doc":{"name":"x"},"upsert":{"name":"y"}}
{"update":{"_id":"u2"}}
{"upsert":{"name":"y"}}

POST cat/_bulk
{"update":{"_id":"u2"}}
{"docs":{"name":"y"}}

POST cat/_bulk
{"update":{"_id":"u2"}}
{"name":"y"}
{"index":{"_id":"after"}}
{"name":"never"}

HEAD cat/_doc/after

POST cat/_bulk
{"delete":{"_id":"1","if_seq_no":1}}

POST cat/_bulk
{"index":{"_id":"1","if_seq_no":99,"if_primary_term":1}}
{"name":"conflict"}
{"index":{"_id":"1","if_seq_no":0,"if_primary_term":7}}
{"name":"conflict"}

POST cat/_bulk
{"index":{"_id":"1","if_seq_no":"0","if_primary_term":"1"}}
{"name":"as text"}

POST cat/_bulk
{"create":{"_id":"1","if_seq_no":0,"if_primary_term":1}}
{"name":"create if"}

POST cat/_bulk
{"index":{"_id":"1","version":1,"if_seq_no":0,"if_primary_term":1}}
{"name":"both"}

POST cat/_bulk
{"index":{"_id":"b1"}}
{"name":"ok"}
{"index":{"_id":"b2"}}
{"name":
{"index":{"_id":"b3"}}
{"name":"ok"}

POST cat/_bulk
{"index":{"_id":"b1"}}
[1,2]
{"index":{"_id":"b2"}}
{"price":"cheap"}
{"index":{"_id":"b3"}}
{"price":{"eur":1}}
{"index":{"_id":"b4"}}
{"name":{"de":"x"}}
{"index":{"_id":"b5"}}
{"a.":1}
{"index":{"_id":"b6"}}
{"_id":"1"}
{"index":{"_id":"b7"}}
{}

POST cat/_bulk?refresh=yes
{"index":{"_id":"b1"}}
{"name":"x"}

POST cat/_bulk?refresh=wait_for
{"index":{"_id":"b1"}}
{"name":"x"}

POST cat/_bulk?routing=r
{"index":{"_id":"r1"}}
{"name":"x"}
{"index":{"_id":"r2","routing":"s"}}
{"name":"x"}

POST cat/_bulk?timeout=soon
{"index":{"_id":"r1"}}
{"name":"x"}

POST cat/_bulk?wait_for_active_shards=x
{"index":{"_id":"r1"}}
{"name":"x"}

PUT cat/_bulk
{"index":{"_id":"put"}}
{"name":"x"}

DELETE cat/_bulk

GET cat/_bulk

POST cat/_bulk/1
{"index":{"_id":"put"}}
{"name":"x"}

POST cat,dog/_bulk
{"index":{"_id":"1"}}
{"name":"x"}

POST Cat/_bulk
{"index":{"_id":"1"}}
{"name":"x"}

POST _all/_bulk
{"index":{"_id":"1"}}
{"name":"x"}

POST cat/_bulk?filter_path=items.*.error,errors
{"create":{"_id":"put"}}
{"name":"x"}
{"index":{"_id":"put"}}
{"name":"x"}

POST cat/_bulk?filter_path=-items.*._shards,-took
{"index":{"_id":"put"}}
{"name":"x"}

GET cat/_count
