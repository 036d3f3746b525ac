# Ids of all kinds.

PUT ids/_doc/_1
{ "n": 1 }

PUT ids/_doc/__
{ "n": 2 }

PUT ids/_doc/-1
{ "n": 3 }

PUT ids/_doc/*
{ "n": 4 }

PUT ids/_doc/?
{ "n": 5 }

PUT ids/_doc/%3F
{ "n": 5 }

PUT ids/_doc/😀
{ "n": 6 }

GET ids/_doc/😀

GET ids/_doc/%F0%9F%98%80

PUT ids/_doc/你好 世界
{ "n": 7 }

GET ids/_doc/你好%20世界

GET ids/_doc/你好+世界

PUT ids/_doc/a,b
{ "n": 8 }

PUT ids/_doc/a;b
{ "n": 9 }

PUT ids/_doc/a&b
{ "n": 10 }

PUT ids/_doc/a=b
{ "n": 11 }

PUT ids/_doc/%22quoted%22
{ "n": 12 }

GET ids/_doc/"quoted"

PUT ids/_doc/<tag>
{ "n": 13 }

PUT ids/_doc/{x}
{ "n": 14 }

PUT ids/_doc/[x]
{ "n": 14 }

PUT ids/_doc/a|b
{ "n": 14 }

PUT ids/_doc/a\b
{ "n": 15 }

PUT ids/_doc/a%5Cb
{ "n": 15 }

PUT ids/_doc/%09
{ "n": 16 }

PUT ids/_doc/%0A
{ "n": 17 }

PUT ids/_doc/%00
{ "n": 18 }

PUT ids/_doc/%7F
{ "n": 19 }

PUT ids/_doc/%20
{ "n": 20 }

PUT ids/_doc/%20x%20
{ "n": 20 }

PUT ids/_doc/null
{ "n": 21 }

PUT ids/_doc/true
{ "n": 22 }

PUT ids/_doc/1.0
{ "n": 23 }

PUT ids/_doc/1e3
{ "n": 24 }

PUT ids/_doc/00
{ "n": 25 }

PUT ids/_doc/9999999999999999999999
{ "n": 26 }

PUT ids/_doc/_search
{ "n": 27 }

GET ids/_doc/_search

PUT ids/_doc/_doc
{ "n": 28 }

PUT ids/_doc/_update
{ "n": 29 }

PUT ids/_doc/_mapping
{ "n": 30 }

PUT ids/_doc/_source
{ "n": 31 }

PUT ids/_doc/_mget
{ "n": 32 }

PUT ids/_doc/_bulk
{ "n": 33 }

PUT ids/_doc/_create
{ "n": 34 }

PUT ids/_create/_create
{ "n": 34 }

POST ids/_update/_update
{ "doc": { "n": 34 }, "doc_as_upsert": true }

GET ids/_source/_source

DELETE ids/_doc/_query

DELETE ids/_doc/_all

DELETE ids/_doc/*

GET ids/_doc/a/b

GET ids/_doc/a%2fb

PUT ids/_doc/a%2Fb
{ "n": 35 }

GET ids/_doc/a%2Fb

PUT ids/_doc/%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82
{ "n": 36 }

PUT ids/_doc/é
{ "n": 37 }

PUT ids/_doc/e%CC%81
{ "n": 38 }

GET ids/_mget
{ "ids": ["é", "é", "😀", "a/b", "*", "\u4f60\u597d 世界", "A,B"] }

GET ids/_doc/%c3%a9

GET ids/_search?size=100&_source=false&filter_path=hits.hits._id,hits.total

PUT ids/_doc/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
{ "n": 39 }

PUT ids/_doc/中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中
{ "n": 40 }

POST ids/_bulk
{"index":{"_id":"x\ty"}}
{"n":41}
{"index":{"_id":"\u0000"}}
{"n":42}
{"index":{"_id":"\ud83d\ude00"}}
{"n":43}
{"index":{"_id":" "}}
{"n":44}
{"index":{"_id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}
{"n":45}
