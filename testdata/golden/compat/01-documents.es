# Single documents with types in the path: what each version answers.

PUT /library/book/1
{ "title": "Go in practice", "pages": 288 }

PUT /library/book/1
{ "title": "Go in practice", "pages": 289 }

PUT /library/book/1/_create
{ "title": "again" }

PUT /library/book/1?op_type=create
{ "title": "again" }

PUT /library/book/2?op_type=create&refresh=true
{ "title": "The second" }

PUT /library/book/3/_create?refresh=wait_for
{ "title": "The third" }

POST /visits/book?refresh=true
{ "title": "no id" }

PUT /library/book
{ "title": "no id and PUT" }

POST /library/book/4
{ "title": "POST with an id" }

PUT /library/book/5?op_type=update
{ "title": "no such operation" }

PUT /library/book/5?routing=a
{ "title": "routed" }

GET /library/book/5?routing=a

GET /library/book/5?routing=b

GET /library/book/1

GET /library/book/1?_source=title

GET /library/book/1?_source=false

GET /library/book/1?_source_include=title

GET /library/book/1?_source_includes=title

GET /library/book/1?_source_exclude=title

GET /library/book/1?_source_excludes=title&_source=true

GET /library/book/1?stored_fields=title

GET /library/book/1?stored_fields=title,_source

GET /library/book/1?fields=title

GET /library/book/1?refresh=true&realtime=false

GET /library/book/1?version=2

GET /library/book/1?version=1

GET /library/book/1?version=1&version_type=external

GET /library/book/1?version=1&version_type=external_gte

GET /library/book/1?version=1&version_type=force

GET /library/book/1?version=x

GET /library/book/1?parent=1

PUT /library/book/6?parent=1
{ "title": "with a parent" }

PUT /library/book/7?ttl=1d
{ "title": "with a time to live" }

PUT /library/book/8?timestamp=2020-01-01
{ "title": "with a timestamp" }

GET /library/book/99

GET /library/_all/1

GET /library/magazine/1

GET /library/_doc/1

HEAD /library/book/1

HEAD /library/book/99

HEAD /library/magazine/1

HEAD /nowhere/book/1

GET /library/book/1/_source

GET /library/book/1/_source?_source=pages

GET /library/book/99/_source

GET /library/book/1/_source?_source=false

HEAD /library/book/1/_source

HEAD /library/book/99/_source

GET /nowhere/book/1

GET /nowhere/book/1/_source

DELETE /library/book/99

DELETE /library/book/99

DELETE /library/magazine/1

GET /library/_mapping

DELETE /library/book/1?refresh=true

DELETE /library/book/1

GET /library/book/1

PUT /library/book/1
{ "title": "back" }

DELETE /nowhere/book/1

DELETE /nowhere/book/1?version=3&version_type=external

GET /nowhere

PUT /library/book/9
{ "title": "unfinished

PUT /library/book/9
{ "title": }

PUT /library/book/9
not json

PUT /library/book/9
[1, 2]

PUT /library/book/9

PUT /library/book/9
{}

GET /library/book/9

PUT /library/book/10
{ "title": "one" } { "title": "two" }

PUT /library/book/11?wait_for_active_shards=9&timeout=10ms
{ "title": "too many copies" }

PUT /library/book/11?wait_for_active_shards=x
{ "title": "no number" }

PUT /library/book/11?timeout=x
{ "title": "no time" }

PUT /library/book/11?refresh=maybe
{ "title": "no such refresh" }

PUT /library/book/11?colour=red&pipelin=x
{ "title": "unknown parameters" }

PUT /library/book/11?pipeline=none
{ "title": "no such pipeline" }

PUT /library/_book/11
{ "title": "a type with an underscore" }

PUT /library/book,page/11
{ "title": "a type with a comma" }

PUT /Library/book/1
{ "title": "upper case" }

PUT /_library/book/1
{ "title": "underscore" }

PUT /lib*/book/1
{ "title": "wildcard" }

PUT /library,archive/book/1
{ "title": "two indices" }

GET /lib*/book/1

GET /library,archive/book/1
