# Strange paths, encodings and parameters.

PUT u/_doc/1?refresh
{ "a": 1, "b c": 2, "ü": 3 }

GET u/_doc/%31

GET u/_doc/1%20

GET u/_doc/%

GET u/_doc/%4

GET u/_doc/%zz

GET u/_doc/%C3%28

GET %75/_doc/1

GET u/%5Fdoc/1

GET u%2F_doc%2F1

GET u/_doc/1?

GET u/_doc/1??

GET u/_doc/1?&&

GET u/_doc/1?=

GET u/_doc/1?=x

GET u/_doc/1?_source

GET u/_doc/1?_source=

GET u/_doc/1?_source=true

GET u/_doc/1?_source=TRUE

GET u/_doc/1?_source=b%20c

GET u/_doc/1?_source=b+c

GET u/_doc/1?_source=b c

GET u/_doc/1?_source=ü

GET u/_doc/1?_source=%C3%BC

GET u/_doc/1?_source=a,,b*

GET u/_doc/1?_source=*

GET u/_doc/1?_source=**

GET u/_doc/1?_source=a;realtime=false

GET u/_doc/1?realtime=false;refresh=true

GET u/_doc/1?realtime=false&realtime=true

GET u/_doc/1?realtime=0

GET u/_doc/1?realtime=

GET u/_doc/1?refresh

GET u/_doc/1?refresh=x

GET u/_doc/1?preference=_primary

GET u/_doc/1?preference=_shards:0

GET u/_doc/1?preference=_shards:7

GET u/_doc/1?preference=_local&routing=a,b

GET u/_doc/1?preference=_only_nodes:xyz

GET u/_doc/1?preference=_nonsense

GET u/_doc/1?pretty=1

GET u/_doc/1?human=

GET u/_doc/1?error_trace=false

GET u/_doc/1?format=

GET u/_doc/1?format=YAML

GET u/_doc/1?format=json&filter_path=_source.a

GET u/_doc/1?filter_path=*,-_source

GET u/_doc/1?filter_path=-

GET u/_doc/1?filter_path=,

GET u/_doc/1?filter_path=_source.b%20c

GET u/_doc/1?filter_path=_source.ü

GET u/_doc/1?filter_path=**

GET u/_doc/1?filter_path=_source.*,_id

GET u/_doc/1?filter_path=$.._id

GET u/_doc/1?filter_path=_SOURCE

GET u/_doc/1?Pretty

GET u/_doc/1?version=1&_source_includes=a&_source_excludes=

GET u/_doc/1?_source_include=a&_source_exclude=b

GET u/_doc/1?stored_fields=

GET u/_doc/1?fields=a

GET u/_doc/1?type=_doc

GET u/_doc/1?id=2

GET u/_doc/1?index=v

GET u/_doc/1?index=v&id=7

PUT u/_doc/9?id=8
{ "x": "id by parameter" }

GET u/_doc/8

GET u/_doc/9

GET u///_doc///1

GET //u/_doc/1

GET u/_doc/1//

GET u/./_doc/1

GET u/../u/_doc/1

GET u/_doc/1#fragment

GET u/_doc/..

PUT u/_doc/.
{ "x": "a dot" }
