# Many writes in one request
#
# _bulk saves a round trip per document. Its body is no JSON document but lines:
# an action, below it the document, and so on. Each line ends with a line break.

DELETE lessons-bulk
#@ expect 200|404

# 1. Four actions
#
# index writes or replaces, create only writes, update changes a part, delete
# has no line below it.

POST lessons-bulk/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "iphone", "price": 699}
{"create": {"_id": "2"}}
{"title": "android", "price": 499}
{"index": {"_id": "3"}}
{"title": "tablet", "price": 399}
{"update": {"_id": "1"}}
{"doc": {"price": 649}}
{"delete": {"_id": "3"}}
#@ expect 200 errors=false items length=5
#@ expect items.0.index.result=created items.3.update._version=2 items.4.delete.result=deleted

GET lessons-bulk/_search?sort=price
#@ expect 200 hits.total.value=2 hits.hits.#._id=["2","1"]
#@ show hits.hits.#._source

# 2. One fails, the others don't
#
# The status of the whole is 200 whatever happens to its lines. "errors" tells
# whether to look for one, and each item has a status of its own.

POST lessons-bulk/_bulk?refresh
{"create": {"_id": "2"}}
{"title": "android", "price": 1}
{"update": {"_id": "99"}}
{"doc": {"price": 1}}
{"index": {"_id": "4"}}
{"title": "watch", "price": "cheap"}
{"index": {"_id": "5"}}
{"title": "watch", "price": 199}
#@ expect 200 errors=true items.#.*.status=[409,404,400,201]
#@ expect items.2.index.error.reason="failed to parse field [price] of type [long] in document with id '4'. Preview of field's value: 'cheap'"

# filter_path keeps only what one has to look at:

POST lessons-bulk/_bulk?filter_path=errors,items.*.error
{"create": {"_id": "2"}}
{"title": "android", "price": 1}
{"index": {"_id": "6"}}
{"title": "case", "price": 19}
#@ expect 200 errors=true items length=1

# 3. Several indices, one request
#
# An action may name its index. Without one the path's is meant.

POST _bulk
{"index": {"_index": "lessons-bulk", "_id": "7"}}
{"title": "cable", "price": 9}
{"delete": {"_index": "lessons-bulk", "_id": "6"}}
#@ expect 200 errors=false

#@ task In one request: change the price of 2 to 449, and delete 5.
#@ hint An update has two lines, a delete one.
#@ hint {"update": {"_id": "2"}} and below it {"doc": {"price": 449}}; add ?refresh to the path
#@ solution
POST lessons-bulk/_bulk?refresh
{"update": {"_id": "2"}}
{"doc": {"price": 449}}
{"delete": {"_id": "5"}}
#@ expect 200 errors=false

#@ check
GET lessons-bulk/_doc/2
#@ expect 200 _source.price=449 _source.title=android

#@ check
GET lessons-bulk/_doc/5
#@ expect 404

# 4. Broken lines
#
# Lines that can't be understood are found before anything is written. Here the
# document took the place of the action:

POST lessons-bulk/_bulk
{"title": "x"}
{"index": {"_id": "1"}}
#@ expect 400 error.type=illegal_argument_exception error.reason~"Malformed action/metadata line \\[1\\]"

# A word that is no action is passed over with its line, which may leave nothing:

POST lessons-bulk/_bulk
{"replace": {"_id": "1"}}
{"title": "x"}
#@ expect 400 error.reason~"no requests added"

GET lessons-bulk/_doc/1
#@ expect 200 _version=2

DELETE lessons-bulk
#@ expect 200
