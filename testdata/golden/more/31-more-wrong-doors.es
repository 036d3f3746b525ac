# Paths with parts too many, parts that can't be decoded, and names for nobody.

PUT w/_doc/1?refresh
{ "a": 1 }

GET _alias/foo/bar

POST _alias/foo/bar
{ "a": 1 }

DELETE _alias/foo/bar

GET _template/x/y

GET _template/x/y/z

GET _index_template/x/y

GET _cat/indices/a/b

GET _cat/nothing/a

GET _cluster/nothing

GET _cluster/health/a/b

GET _cluster/settings/x

GET _nodes/a/b/c/d

GET w/_alias/b/c

GET w/_mapping/b/c

GET w/_settings/b/c

GET w/_doc/1/_source/x

GET w/_source/1/x

GET w/_search/x

GET w/_count/x

GET w/_refresh/x

GET w/_bulk/x

GET w/_mget/x

GET w/_open/x

GET w/_update/1/x

POST w/_update/1/x
{ "doc": { "a": 1 } }

GET %/_bulk

POST %/_bulk
{"index":{"_id":"1"}}
{"a":1}

GET w/_refresh/%

POST w/_refresh/%zz

GET %41%

POST %41%

DELETE %

PUT w/_doc/%E4%B8
{ "a": 1 }

GET w/_doc/%E4%B8

PUT w/_doc/%FF
{ "a": 1 }

GET w/_doc/%FF

PUT %77/_doc/2
{ "a": 2 }

GET %57/_doc/2

GET w%20/_doc/2

GET %20w/_doc/2

GET w%2Cx/_doc/2

GET w%2A/_doc/2

GET w*/_doc/2

GET w*/_source/2

GET _all/_doc/2

GET */_doc/2

GET w,w/_doc/2

GET w,x/_doc/2

POST w,x/_doc
{ "a": 1 }

DELETE w*/_doc/2

POST w*/_update/2
{ "doc": { "a": 1 } }

HEAD w*/_doc/2

GET -w/_doc/2

GET .w/_doc/2

PUT .w/_doc/2
{ "a": 2 }

PUT ./_doc/2
{ "a": 2 }

PUT ../_doc/2
{ "a": 2 }

PUT -w/_doc/2
{ "a": 2 }

PUT +w/_doc/2
{ "a": 2 }

PUT w|x/_doc/2
{ "a": 2 }

PUT w"x/_doc/2
{ "a": 2 }

PUT w:x/_doc/2
{ "a": 2 }

PUT w%5Cx/_doc/2
{ "a": 2 }

PUT w%2Fx/_doc/2
{ "a": 2 }

PUT w%23x/_doc/2
{ "a": 2 }

PUT w x/_doc/2
{ "a": 2 }

PUT w<x>/_doc/2
{ "a": 2 }

GET <w-{nope}>/_doc/2

GET <w/_doc/2

GET 😀/_doc/2

PUT 😀/_doc/2
{ "a": 2 }

PUT W/_doc/2
{ "a": 2 }

PUT ÄÖ/_doc/2
{ "a": 2 }

PUT äö/_doc/2
{ "a": 2 }

GET _cat/indices/äö,😀?h=index
