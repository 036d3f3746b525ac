# A learner writes a blog and mistypes as much as possible.

PUT blog
{ "settings": { "number_of_shards": 1, "number_of_replicas": 0 } }

PUT /blog/_doc/1
{ "title": "Hello", "tags": ["a", "b"], "views": 10, "author": { "name": "Tom", "age": 31 } }

GET /blog/_doc/1

GET blog/_doc/01

get blog/_doc/1

GET blog/_doc

POST blog/_doc/
{ "title": "with a slash at the end" }

PUT blog/_doc/
{ "title": "PUT without an id" }

PUT blog/_doc
{ "title": "PUT without an id" }

POST blog/_create
{ "title": "create without an id" }

POST blog/_create/1
{ "title": "again" }

PUT blog/_create/2
{ "title": "two" }

PUT blog/_doc/2?op_type=create
{ "title": "two again" }

PUT blog/_doc/3?op_type=creat
{ "title": "typo" }

PUT blog/_doc/3?op_type=update
{ "title": "not an op" }

PUT blog/_doc/3?op_type=
{ "title": "empty op" }

PUT blog/_doc/3?op_type=INDEX
{ "title": "upper case" }

POST blog/_doc?op_type=index
{ "title": "auto id, index" }

POST blog/_doc?op_type=create&routing=z
{ "title": "auto id, create" }

PUT blog/_doc/4?optype=create
{ "title": "no such parameter" }

PUT blog/_doc/4?op_typ=create&refrsh=true
{ "title": "two wrong parameters" }

PUT blog/_doc/4?refresh=maybe
{ "title": "refresh?" }

PUT blog/_doc/4?refresh=
{ "title": "refresh empty" }

PUT blog/_doc/4?refresh=true
{ "title": "refresh true" }

PUT blog/_doc/4?refresh=false
{ "title": "refresh false" }

PUT blog/_doc/4?refresh=wait_for
{ "title": "refresh wait_for" }

PUT blog/_doc/4?refresh=TRUE
{ "title": "refresh TRUE" }

PUT blog/_doc/5?timeout=5
{ "title": "no unit" }

PUT blog/_doc/5?timeout=5x
{ "title": "bad unit" }

PUT blog/_doc/5?timeout=-1
{ "title": "minus one" }

PUT blog/_doc/5?timeout=
{ "title": "empty" }

PUT blog/_doc/5?timeout=1.5m
{ "title": "a fraction" }

PUT blog/_doc/5?wait_for_active_shards=all
{ "title": "all" }

PUT blog/_doc/5?wait_for_active_shards=0
{ "title": "zero" }

PUT blog/_doc/5?wait_for_active_shards=-3
{ "title": "negative" }

PUT blog/_doc/5?wait_for_active_shards=few
{ "title": "few" }

PUT blog/_doc/5?wait_for_active_shards=2&timeout=10ms
{ "title": "more than there are" }

PUT blog/_doc/6?version=abc
{ "title": "v" }

PUT blog/_doc/6?version=1.5
{ "title": "v" }

PUT blog/_doc/6?version=
{ "title": "v" }

PUT blog/_doc/6?version=99999999999999999999
{ "title": "v" }

PUT blog/_doc/6?version=-1
{ "title": "v" }

PUT blog/_doc/6?version=-2&version_type=external
{ "title": "v" }

PUT blog/_doc/6?version=0&version_type=external
{ "title": "v" }

PUT blog/_doc/6?version_type=external
{ "title": "v" }

PUT blog/_doc/6?version=3&version_type=EXTERNAL
{ "title": "v" }

PUT blog/_doc/6?version=3&version_type=force
{ "title": "v" }

PUT blog/_doc/6?version=3&version_type=
{ "title": "v" }

DELETE blog/_doc/1

DELETE blog/_doc/1

DELETE blog/_doc/77

DELETE blog/_doc/77?version=5&version_type=external

DELETE blog/_doc/77?version=5&version_type=external

DELETE blog/_doc/77?version=5&version_type=external_gte

GET blog/_doc/77

PUT blog/_doc/77?version=5&version_type=external
{ "title": "same as the delete" }

PUT blog/_doc/77?version=6&version_type=external
{ "title": "newer than the delete" }

DELETE blog/_doc/

DELETE blog/_doc

DELETE nope/_doc/1

GET nope

DELETE nope2/_doc/1?version=7&version_type=external

HEAD nope2

HEAD blog/_doc/1

HEAD blog/_doc/2

HEAD blog/_source/2

HEAD blog/_doc/2?version=9

GET blog/_doc/2?version=9

GET blog/_doc/2?version=1&version_type=external

GET blog/_doc/2?version=1&version_type=external_gte

GET blog/_doc/2?version=2&version_type=external_gte

GET blog/_source/77

GET blog/_source/78
