# Bodies of the count API.

PUT p/_doc/1?refresh
{ "a": 1 }

GET p/_count
not json

GET p/_count
[

GET p/_count
{

GET p/_count
{"query"

GET p/_count
{"query":

GET p/_count
{"query":{

GET p/_count
{"query":{"match_all":{}},

GET p/_count
{"query":{"match_all":{}}}}

GET p/_count
{"query":{"match_all":{}}} {

GET p/_count
{"query":{"term":{"a":tru}}}

GET p/_count
{"query":{"term":{"":1}}}

GET p/_count
{"query":{"term":{}}}

GET p/_count
{"query":5}

GET p/_count
{"query":null}

GET p/_count
{"query":[]}

GET p/_count
{"query":{}}

GET p/_count
"x"

GET p/_count
5

GET p/_count
null

GET p/_count
{"query":{"term":{"a":1},"x":1}}

GET p/_count
{"query":{"match_all":{}},"query":{"match_all":{}}}

GET p/_count
{"query":{"term":{"a":1}}}

GET p/_count
{}

GET p/_count
{"size":0}

GET p/_count
{"query":{"term":{"a":"x"}}}

GET p/_count
{"query":{"ids":{"values":["1","2"]}}}

GET p/_count?min_score=2

GET p/_count?routing=a&preference=_local

GET p,nope/_count

GET p,nope/_count?ignore_unavailable=true

GET nope*/_count

GET nope*/_count?allow_no_indices=false

POST _count?filter_path=count
{"query":{"match_all":{}}}

PUT p/_count

GET p/_count?size=1
