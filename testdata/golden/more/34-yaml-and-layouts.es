# The same answers in other layouts.

PUT y/_doc/1?refresh
{ "s": "text", "n": 1, "f": 1.50, "e": 1e10, "t": true, "z": null, "o": {}, "a": [], "l": [1, "2", [3, []], {}], "q": "a \"quoted\" word", "m": "two\nlines", "c": "a: b", "h": "# no comment", "d": "- dash", "u": "中文 😀", "sp": " lead", "tr": "trail ", "em": "", "y": "yes", "nu": "null", "nb": "12", "tl": "~", "ctl": "\u0001\t", "bs": "back\\slash", "at": "@at", "pc": "%pc", "br": "{x}", "sq": "it's", "deep": { "er": { "est": [ { "k": "v", "w": [1] } ] } } }

GET y/_doc/1?format=yaml

GET y/_doc/1?format=yaml&pretty=false

GET y/_doc/1?format=json&pretty=false

GET y/_source/1?format=yaml

GET y/_doc/2?format=yaml

GET nope/_doc/1?format=yaml

GET y/_doc/1?format=yaml&unknown=1

PUT y/_doc/2?format=yaml
{ "s": 5

PUT y/_doc/2?format=yaml
{ "n": "x" }

POST y/_update/1?format=yaml&_source=s,l
{ "doc": { "n": 2 } }

DELETE y/_doc/7?format=yaml

GET y/_mget?format=yaml
{ "docs": [ { "_id": "1", "_source": "s" }, { "_id": "8" }, { "_index": "none", "_id": "1" } ] }

POST y/_bulk?format=yaml
{"index":{"_id":"3"}}
{"n":"x"}
{"delete":{"_id":"4"}}

GET y/_search?format=yaml&_source=s

GET y/_search?format=yaml&size=0&filter_path=hits.total

GET y/_count?format=yaml

GET y?format=yaml&filter_path=*.aliases,*.mappings.properties.n

GET y/_settings?format=yaml&filter_path=**.number_of_shards

HEAD y/_doc/1?format=yaml

GET _cat/indices/y?format=yaml&h=index,health

GET _cat/indices/y?format=yaml&h=nothing

GET _cluster/health/y?format=yaml&filter_path=status,timed_out

PUT yy?format=yaml
{ "settings": { "number_of_replicas": "x" } }

GET y/nothing/here/at/all?format=yaml

PATCH y?format=yaml

GET /?format=yaml&filter_path=version.number,tagline

GET y/_doc/1?filter_path=_source.l

GET y/_doc/1?filter_path=_source.deep.er.est.k

GET y/_doc/1?filter_path=_source.deep.*.est

GET y/_doc/1?filter_path=_source.o,_source.a

GET y/_doc/1?filter_path=-_source.l,-_source.deep,-_source.??

GET y/_doc/1?filter_path=_source.?

GET y/_doc/1?filter_path=_source.n*

GET y/_doc/1?filter_path=_source.*u

GET y/_doc/1?filter_path=_source.z&pretty=false

GET y/_doc/1?filter_path=zzz&format=yaml

GET y/_doc/1?filter_path=zzz&pretty=false

GET y/_search?filter_path=hits.hits._source.deep&pretty=false

GET y/_doc/1?human&filter_path=found

GET y/_doc/1?pretty=true&pretty=false&filter_path=found
