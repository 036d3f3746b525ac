# Parts of documents: source filters and stored fields.

PUT f
{ "mappings": { "properties": { "t": { "type": "text", "store": true }, "k": { "type": "keyword", "store": true }, "n": { "type": "integer", "store": true }, "d": { "type": "date", "store": true, "format": "yyyy-MM-dd" }, "b": { "type": "boolean", "store": true }, "f": { "type": "float", "store": true }, "o": { "properties": { "x": { "type": "keyword", "store": true }, "y": { "type": "long" } } }, "m": { "type": "keyword", "fields": { "raw": { "type": "keyword", "store": true } } } } } }

PUT f/_doc/1?routing=r
{ "t": ["a b", "c"], "k": "K", "n": "5", "d": "2020-01-02", "b": "true", "f": 1.1, "o": { "x": ["p", "q"], "y": 1, "z": { "deep": [1, { "er": 2 }] } }, "m": "M", "a.b": { "c": 1 }, "a": { "b.d": 2 }, "empty": {}, "list": [ { "u": 1, "v": 2 }, { "v": 3 }, 4, null ], "nul": null }

GET f/_doc/1?routing=r

GET f/_doc/1?routing=r&_source=o

GET f/_doc/1?routing=r&_source=o.x

GET f/_doc/1?routing=r&_source=o.*

GET f/_doc/1?routing=r&_source=o.z.deep.er

GET f/_doc/1?routing=r&_source=*.er

GET f/_doc/1?routing=r&_source=o*

GET f/_doc/1?routing=r&_source=a

GET f/_doc/1?routing=r&_source=a.b

GET f/_doc/1?routing=r&_source=a.b.c

GET f/_doc/1?routing=r&_source=a.*

GET f/_doc/1?routing=r&_source=list.v

GET f/_doc/1?routing=r&_source=list

GET f/_doc/1?routing=r&_source=empty,nul

GET f/_doc/1?routing=r&_source=empty.x

GET f/_doc/1?routing=r&_source=t.x

GET f/_doc/1?routing=r&_source_excludes=o.z,list.v,a.b.c

GET f/_doc/1?routing=r&_source_excludes=o.*,l*

GET f/_doc/1?routing=r&_source_excludes=*

GET f/_doc/1?routing=r&_source_excludes=*.v

GET f/_doc/1?routing=r&_source_includes=o,list&_source_excludes=o.z,list.u

GET f/_doc/1?routing=r&_source_includes=o.x&_source_excludes=o

GET f/_doc/1?routing=r&_source=k&_source_includes=n

GET f/_doc/1?routing=r&_source=k&_source_excludes=k

GET f/_doc/1?routing=r&_source=false&_source_includes=k

GET f/_doc/1?routing=r&_source=true&_source_excludes=o,list,a*

GET f/_doc/1?routing=r&_source=*&_source_excludes=o,list,a*

GET f/_source/1?routing=r&_source=k,n

GET f/_source/1?routing=r&_source_includes=o.x,nope

GET f/_source/1?routing=r&_source=nope

GET f/_source/1?routing=r&_source=false

GET f/_source/1?routing=r&filter_path=k

GET f/_source/1

GET f/_doc/1?routing=r&stored_fields=t,k,n,d,b,f,o.x,m.raw

GET f/_doc/1?routing=r&stored_fields=o

GET f/_doc/1?routing=r&stored_fields=o.*

GET f/_doc/1?routing=r&stored_fields=nope,k

GET f/_doc/1?routing=r&stored_fields=m

GET f/_doc/1?routing=r&stored_fields=_source

GET f/_doc/1?routing=r&stored_fields=k&_source=n

GET f/_doc/1?routing=r&stored_fields=k&_source=false

GET f/_doc/1?routing=r&stored_fields=k&_source=true

GET f/_doc/1?routing=r&stored_fields=_routing,_id,_ignored,_type,_version

GET f/_doc/1?routing=r&stored_fields=_none_

GET f/_doc/1?routing=r&stored_fields=k,,n

GET f/_doc/1?routing=r&stored_fields=k&realtime=false

POST f/_refresh

GET f/_doc/1?routing=r&stored_fields=t,n&realtime=false

GET f/_mget
{ "docs": [ { "_id": "1", "routing": "r", "stored_fields": ["k", "o.x"] }, { "_id": "1", "routing": "r", "stored_fields": "k", "_source": "n" }, { "_id": "1", "routing": "r", "stored_fields": ["o"] } ] }

GET f/_mget?stored_fields=n&routing=r
{ "ids": ["1"] }

POST f/_update/1?routing=r&_source=n,k
{ "doc": { "n": 6 } }

POST f/_update/1?routing=r&_source_excludes=o,list,a*
{ "doc": { "n": 7 } }

POST f/_update/1?routing=r&_source=true
{ "doc": { "n": 7 } }

POST f/_update/1?routing=r&stored_fields=n
{ "doc": { "n": 8 } }

GET f/_doc/1?routing=r&filter_path=_source.o.x

GET f/_doc/1?routing=r&filter_path=_source.list.v

GET f/_doc/1?routing=r&filter_path=_source.*.x

GET f/_doc/1?routing=r&filter_path=**.er

GET f/_doc/1?routing=r&filter_path=-_source.o,-_source.list

GET f/_doc/1?routing=r&filter_path=_source.a*

GET f/_doc/1?routing=r&filter_path=_source,-_source.list,-**.z

GET f/_doc/1?routing=r&filter_path=fields&stored_fields=k

GET f/_doc/1?routing=r&format=yaml&_source=o,t

GET f/_doc/1?routing=r&format=yaml&_source=list,d,b,f,nul,empty
