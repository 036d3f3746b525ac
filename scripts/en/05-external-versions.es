# Versions that come from elsewhere
#
# Often the truth lies in another database, and Elasticsearch holds a copy for
# searching. That database numbers its rows, and its changes may arrive late or
# in the wrong order. version_type=external lets only newer ones in.

DELETE lessons-rows
#@ expect 200|404

# 1. Any greater number
#
# The number becomes the document's _version. It need not go up by one.

PUT lessons-rows/_doc/7?version=100&version_type=external
{ "title": "iphone", "price": 699 }
#@ expect 201 _version=100

PUT lessons-rows/_doc/7?version=250&version_type=external
{ "title": "iphone", "price": 649 }
#@ expect 200 _version=250

# 2. What comes late is refused
#
# The change with the number 180 was made earlier and arrives later. The same
# number a second time is no news, either.

PUT lessons-rows/_doc/7?version=180&version_type=external
{ "title": "iphone", "price": 679 }
#@ expect 409 error.type=version_conflict_engine_exception
#@ expect error.reason="[7]: version conflict, current version [250] is higher or equal to the one provided [180]"

PUT lessons-rows/_doc/7?version=250&version_type=external
{ "title": "iphone", "price": 649 }
#@ expect 409 error.reason~"higher or equal to the one provided"

GET lessons-rows/_doc/7
#@ expect 200 _version=250 _source.price=649

# A program that copies rows can therefore take such a 409 for "done already".

# 3. external_gte: the same number, too
#
# With it a row can be sent again after its layout has changed. It also forgives
# more: use it only where rows with one number are equal.

PUT lessons-rows/_doc/7?version=250&version_type=external_gte
{ "title": "iphone", "price": 649, "currency": "EUR" }
#@ expect 200 _version=250

PUT lessons-rows/_doc/7?version=249&version_type=external_gte
{ "title": "iphone" }
#@ expect 409 error.reason="[7]: version conflict, current version [250] is higher than the one provided [249]"

#@ task The row has changed again: its number is 300, its price 599. Bring the copy up to date.
#@ hint Two parameters: version and version_type.
#@ hint PUT lessons-rows/_doc/7?version=300&version_type=external
#@ solution
PUT lessons-rows/_doc/7?version=300&version_type=external
{ "title": "iphone", "price": 599 }
#@ expect 200|409

#@ check
GET lessons-rows/_doc/7
#@ expect 200 _version=300 _source.price=599

# 4. Deletes have numbers as well
#
# So that an older write that arrives after the delete does not bring the row
# back.

DELETE lessons-rows/_doc/7?version=400&version_type=external
#@ expect 200 result=deleted _version=400

PUT lessons-rows/_doc/7?version=350&version_type=external
{ "title": "iphone" }
#@ expect 409 error.reason~"current version \\[400\\] is higher or equal"

# Internal and external control do not go together.

PUT lessons-rows/_doc/8?version=1&version_type=external&if_seq_no=0&if_primary_term=1
{ "title": "android" }
#@ expect 400 error.type=action_request_validation_exception

DELETE lessons-rows
#@ expect 200
