# Every broken JSON that a beginner can type, as a document.

PUT j/_doc/1
{

PUT j/_doc/1
}

PUT j/_doc/1
{ "a" }

PUT j/_doc/1
{ "a": }

PUT j/_doc/1
{ "a": 1,, "b": 2 }

PUT j/_doc/1
{ , "a": 1 }

PUT j/_doc/1
{ "a": 1; "b": 2 }

PUT j/_doc/1
{ "a" = 1 }

PUT j/_doc/1
{ "a": [1, 2 }

PUT j/_doc/1
{ "a": [1, 2, ] }

PUT j/_doc/1
{ "a": [ , 1] }

PUT j/_doc/1
{ "a": { "b": 1 ] }

PUT j/_doc/1
{ "a": "unclosed }

PUT j/_doc/1
{ "a: 1 }

PUT j/_doc/1
{ "a": "tab	inside" }

PUT j/_doc/1
{ "a": "bad \q escape" }

PUT j/_doc/1
{ "a": "\u00" }

PUT j/_doc/1
{ "a": "\uZZZZ" }

PUT j/_doc/1
{ "a": True }

PUT j/_doc/1
{ "a": None }

PUT j/_doc/1
{ "a": undefined }

PUT j/_doc/1
{ "a": Infinity }

PUT j/_doc/1
{ "a": -Infinity }

PUT j/_doc/1
{ "a": nan }

PUT j/_doc/1
{ "a": nul }

PUT j/_doc/1
{ "a": nulll }

PUT j/_doc/1
{ "a": truefalse }

PUT j/_doc/1
{ "a": 00 }

PUT j/_doc/1
{ "a": 1. }

PUT j/_doc/1
{ "a": .1 }

PUT j/_doc/1
{ "a": +1 }

PUT j/_doc/1
{ "a": -1 }

PUT j/_doc/1
{ "a": - 1 }

PUT j/_doc/1
{ "a": 1e }

PUT j/_doc/1
{ "a": 1e+ }

PUT j/_doc/1
{ "a": 0x10 }

PUT j/_doc/1
{ "a": 1_000 }

PUT j/_doc/1
{ "a": 1,000 }

PUT j/_doc/1
{ "a": 12abc }

PUT j/_doc/1
{ "a": 2021-01-01 }

PUT j/_doc/1
{ "a": 10.0.0.1 }

PUT j/_doc/1
{ "a": hello }

PUT j/_doc/1
{ "a": 'hello' }

PUT j/_doc/1
{ “a”: 1 }

PUT j/_doc/1
{ "a"： 1 }

PUT j/_doc/1
{ "a": 1， "b": 2 }

PUT j/_doc/1
{ "a": “quoted” }

PUT j/_doc/1
{ 1: "a" }

PUT j/_doc/1
{ null: "a" }

PUT j/_doc/1
{ a: 1 }

PUT j/_doc/1
{ "a": 1 } // done

PUT j/_doc/1
{ "a": 1 /* one */ }

PUT j/_doc/1
{ "a": 1 } trailing

PUT j/_doc/1
{ "a": 1 } }

PUT j/_doc/1
{ "a": 1 } ]

PUT j/_doc/1
( "a": 1 )

PUT j/_doc/1
<a>1</a>

PUT j/_doc/1
a: 1

PUT j/_doc/1
---

PUT j/_doc/1
null

PUT j/_doc/1
true

PUT j/_doc/1
1

PUT j/_doc/1
"a"

PUT j/_doc/1
[]

PUT j/_doc/1
[{}]

PUT j/_doc/1
""

PUT j/_doc/1
{ "a": { "b": { "a": 1, "a": 2 } } }

PUT j/_doc/1
{ "a": [ { "x": 1, "x": 2 } ] }

PUT j/_doc/1
{
  "name": "several lines",
  "list": [
    1,
    2
  ],
  "oops": tru
}

PUT j/_doc/1
{
  "name": "a comma is missing"
  "price": 5
}

PUT j/_doc/1
{
  "name": "quotes "inside" quotes"
}

PUT j/_doc/1
{
  "name": "it's fine",
  "path": "C:\temp\new"
}

PUT j/_doc/1
{
  "path": "C:\windows"
}

PUT j/_doc/1
{ "deep": [[[[[ 1 ]]]]], "e": {}, "f": [], "g": [{}], "h": "", "i": [null], "j": [[]] }

GET j/_doc/1

GET j/_mapping
