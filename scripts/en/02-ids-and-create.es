# Ids, and creating without overwriting
#
# Who chooses the id? You, if the document has a natural one: an article number,
# a user name. Otherwise Elasticsearch. And sometimes a write must never replace
# what is there already.

DELETE lessons-users
#@ expect 200|404

# 1. An id of the server's
#
# POST without an id. The answer tells the one that was made: twenty characters
# that no other document has. "#@ capture" keeps it for the next request.

POST lessons-users/_doc
{
  "name": "kim",
  "born": 1990
}
#@ expect 201 result=created _id~"^[A-Za-z0-9_-]{20}$"
#@ capture id = _id

GET lessons-users/_doc/${id}
#@ expect 200 _source.name=kim

# The same POST again makes a second document. A program that is not sure whether
# its first attempt got through should therefore choose ids itself.

POST lessons-users/_doc?refresh
{
  "name": "kim",
  "born": 1990
}
#@ expect 201 _id!=${id}

GET lessons-users/_count
#@ expect 200 count=2

# 2. Create, or refuse
#
# _create writes only if there is no document of that id.

PUT lessons-users/_create/ann
{
  "name": "ann"
}
#@ expect 201 result=created

PUT lessons-users/_create/ann
{
  "name": "another ann"
}
#@ expect 409 error.type=version_conflict_engine_exception
#@ expect error.reason="[ann]: version conflict, document already exists (current version [1])"

# The same with a parameter. Bulk requests use this word, too (lesson 8).

PUT lessons-users/_doc/ann?op_type=create
{
  "name": "another ann"
}
#@ expect 409 error.reason~"document already exists"

GET lessons-users/_doc/ann
#@ expect 200 _version=1 _source.name=ann

#@ task Create a user with the id bob, so that a bob who is there already would not be overwritten.
#@ hint Which of the two paths refuses to replace a document?
#@ hint PUT lessons-users/_create/bob
#@ solution
PUT lessons-users/_create/bob
{
  "name": "bob"
}
#@ expect 201|409

#@ check
GET lessons-users/_doc/bob
#@ expect 200 _version=1

# 3. What an id may look like
#
# Any text of up to 512 bytes. In a path, what means something there has to be
# encoded: a slash is %2F.

PUT lessons-users/_doc/2024%2F07
{
  "name": "a user with a slash"
}
#@ expect 201 _id="2024/07"

PUT lessons-users/_doc/王芳
{
  "name": "王芳"
}
#@ expect 201 _id=王芳

GET lessons-users/_doc/王芳
#@ expect 200 _source.name=王芳

# PUT needs an id. Without one the path means something else, and the server says
# which method it would take.

PUT lessons-users/_doc
{
  "name": "nobody"
}
#@ expect 405 error~"Incorrect HTTP method"

DELETE lessons-users
#@ expect 200
