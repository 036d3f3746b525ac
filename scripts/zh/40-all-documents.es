# 取得每一个文档
#
# 要导出，或对整个索引做计算，翻页不是办法。下面的方法能遍历全部，无论多少。

DELETE lessons-all
#@ expect 200|404

PUT lessons-all
{
  "settings": { "number_of_shards": 2 },
  "mappings": { "properties": { "n": { "type": "integer" }, "group": { "type": "keyword" } } }
}
#@ expect 200

POST lessons-all/_bulk?refresh
{"index": {"_id": "1"}}
{"n": 1, "group": "a"}
{"index": {"_id": "2"}}
{"n": 2, "group": "b"}
{"index": {"_id": "3"}}
{"n": 3, "group": "a"}
{"index": {"_id": "4"}}
{"n": 4, "group": "c"}
{"index": {"_id": "5"}}
{"n": 5, "group": "b"}
{"index": {"_id": "6"}}
{"n": 6, "group": "a"}
#@ expect 200 errors=false

# 1. 按索引顺序的 scroll
#
# "_doc" 不做排序，所以最快。

POST lessons-all/_search?scroll=1m
{
  "size": 4,
  "sort": ["_doc"]
}
#@ expect 200 hits.hits length=4 hits.total.value=6
#@ capture scroll = _scroll_id

POST _search/scroll
{
  "scroll": "1m",
  "scroll_id": "${scroll}"
}
#@ expect 200 hits.hits length=2
#@ capture scroll = _scroll_id

POST _search/scroll
{
  "scroll": "1m",
  "scroll_id": "${scroll}"
}
#@ expect 200 hits.hits length=0

DELETE _search/scroll
{
  "scroll_id": "${scroll}"
}
#@ expect 200 succeeded=true

# 2. 同时多个
#
# 各个 slice 没有共同的文档，合起来是全部：可由不同程序分别读取。

POST lessons-all/_search?scroll=1m
{
  "slice": { "field": "n", "id": 0, "max": 2 },
  "sort": ["_doc"]
}
#@ expect 200 _scroll_id
#@ capture first = hits.total.value
#@ capture one = _scroll_id

POST lessons-all/_search?scroll=1m
{
  "slice": { "field": "n", "id": 1, "max": 2 },
  "sort": ["_doc"]
}
#@ expect 200 _scroll_id
#@ capture second = hits.total.value
#@ capture two = _scroll_id

DELETE _search/scroll
{
  "scroll_id": ["${one}", "${two}"]
}
#@ expect 200 num_freed>0

# 3. 不用 scroll
#
# 用处处不同的字段做 search_after，不用 from：每个请求各自独立。

GET lessons-all/_search
{
  "size": 4,
  "sort": [{ "n": "asc" }],
  "track_total_hits": false
}
#@ expect 200 hits.hits.#._id=["1","2","3","4"] !hits.total
#@ capture last = hits.hits.3.sort.0

GET lessons-all/_search
{
  "size": 4,
  "sort": [{ "n": "asc" }],
  "search_after": ["${last}"]
}
#@ expect 200 hits.hits.#._id=["5","6"]

# 往回翻：反过来排序。

GET lessons-all/_search
{
  "size": 2,
  "sort": [{ "n": "desc" }],
  "search_after": [5]
}
#@ expect 200 hits.hits.#._id=["4","3"]

# 4. 每一个组
#
# terms 给出最大的几组，composite 一页一页给出全部。

GET lessons-all/_search
{
  "size": 0,
  "aggs": {
    "groups": {
      "composite": { "size": 2, "sources": [{ "group": { "terms": { "field": "group" } } }] }
    }
  }
}
#@ expect 200 aggregations.groups.buckets.#.key.group=["a","b"] aggregations.groups.after_key.group=b
#@ capture after = aggregations.groups.after_key.group

GET lessons-all/_search
{
  "size": 0,
  "aggs": {
    "groups": {
      "composite": { "size": 2, "sources": [{ "group": { "terms": { "field": "group" } } }], "after": { "group": "${after}" } }
    }
  }
}
#@ expect 200 aggregations.groups.buckets.#.key.group=["c"] aggregations.groups.buckets.0.doc_count=1

#@ task 按 n 从大到小，取 n = 6 之后的三个文档。
#@ hint "sort": [{ "n": "desc" }], "search_after": …
#@ solution
GET lessons-all/_search
{
  "size": 3,
  "sort": [{ "n": "desc" }],
  "search_after": [6]
}
#@ expect 200 hits.hits.#._id=["5","4","3"]

DELETE lessons-all
#@ expect 200
