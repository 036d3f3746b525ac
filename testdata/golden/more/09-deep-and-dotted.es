# Objects, arrays and dots in names.

PUT o/_doc/1
{ "user.name": "a", "user": { "age": 3 } }

PUT o/_doc/2
{ "user": { "name.first": "b" } }

PUT o/_doc/3
{ "user": { "name": "c" } }

PUT o/_doc/4
{ "user": "d" }

PUT o/_doc/5
{ "user": [] }

PUT o/_doc/6
{ "user": null }

PUT o/_doc/7
{ "user": [ { "age": 1 }, { "age": 2, "x": "y" } ] }

PUT o/_doc/8
{ "user": [ { "age": 1 }, 5 ] }

PUT o/_doc/9
{ "user": [ null, [ { "age": "7" } ], {} ] }

PUT o/_doc/10
{ "user.age": { "x": 1 } }

PUT o/_doc/11
{ "user.age.x": 1 }

PUT o/_doc/12
{ "user..age": 1 }

PUT o/_doc/13
{ ".user": 1 }

PUT o/_doc/14
{ "user.": 1 }

PUT o/_doc/15
{ ".": 1 }

PUT o/_doc/16
{ "..": 1 }

PUT o/_doc/17
{ " ": 1 }

PUT o/_doc/18
{ "user. .x": 1 }

PUT o/_doc/19
{ "": 1 }

PUT o/_doc/20
{ "user": { "": 1 } }

PUT o/_doc/21
{ "user": { ".": 1 } }

PUT o/_doc/22
{ "user": { "a.": 1 } }

PUT o/_doc/23
{ "user": { ".a": 1 } }

PUT o/_doc/24
{ "a b": 1, "a-b": 2, "a/b": 3, "a:b": 4, "a*b": 5, "a?b": 6, "a#b": 7, "a,b": 8, "A": 9, "1": 10, "中": 11, "😀": 12, "a\"b": 13, "a\\b": 14, "\u0001": 15 }

PUT o/_doc/25
{ "_id": "x" }

PUT o/_doc/26
{ "_source": { } }

PUT o/_doc/27
{ "_routing": "x" }

PUT o/_doc/28
{ "_type": "x" }

PUT o/_doc/29
{ "_index": "x" }

PUT o/_doc/30
{ "_version": 1 }

PUT o/_doc/31
{ "_seq_no": 1 }

PUT o/_doc/32
{ "_field_names": "x" }

PUT o/_doc/33
{ "_ignored": "x" }

PUT o/_doc/34
{ "_all": "x", "_parent": "y", "_timestamp": 1, "_ttl": 2, "_score": 3, "_foo": 4 }

PUT o/_doc/35
{ "user": { "_id": "x" } }

PUT o/_doc/36
{ "user": { "_source": "x" }, "_doc": { "x": 1 }, "doc": { "x": 1 } }

PUT o/_doc/37
{ "_primary_term": 1 }

PUT o/_doc/38
{ "_nested_path": "x" }

PUT o/_doc/39
{ "_size": 1, "_meta": 2, "_uid": "3" }

PUT o/_doc/40
{ "x": { "y": { "z": { } } }, "l": [ [ ], [ [ ] ] ], "m": [ { }, { } ] }

PUT o/_doc/41
{ "x": { "y": 1 } }

PUT o/_doc/42
{ "x.y.z": 1 }

PUT o/_doc/43
{ "x.y.z.w": 1 }

PUT o/_doc/44
{ "l": { "a": 1 }, "m": 5 }

PUT o/_doc/45
{ "n1": [ 1, "a" ] }

PUT o/_doc/46
{ "n2": [ "a", 1 ] }

PUT o/_doc/47
{ "n3": [ 1, { "a": 1 } ] }

PUT o/_doc/48
{ "n4": [ { "a": 1 }, 1 ] }

PUT o/_doc/49
{ "n5": [ 1, 1.5 ] }

PUT o/_doc/50
{ "n6": [ "2020-01-01", "x" ] }

PUT o/_doc/51
{ "n7": [ true, "x" ] }

PUT o/_doc/52
{ "n8": [ null, 1 ], "n9": [ null ], "n10": null }

PUT o/_doc/53
{ "n11": { "a": [ { "b": 1 }, { "b": "x" } ] } }

PUT o/_doc/54
{ "a.b": { "c": 1 }, "a": { "b.d": 2, "b": { "e": 3 } } }

PUT o/_doc/55
{ "p": { "q": 1 }, "p.q": 2 }

PUT o/_doc/56
{ "r.s": 1, "r": 5 }

PUT o/_doc/57
{ "t": 5, "t.u": 1 }

GET o

GET o/_doc/7

GET o/_doc/40?_source=x.y,m

GET o/_doc/40?_source=l

GET o/_doc/55?_source=p.q

GET o/_doc/54?_source=a.b.c,a.b.e

GET o/_doc/24?_source=a*

GET o/_doc/24?_source_excludes=a*,1

GET o/_doc/9?_source=user.age

GET o/_doc/1?_source_excludes=user.name
