# 深度分页：search_after 与 scroll
#
# search_after 从已看到的最后一个结果之后继续。scroll 冻结索引当时的状态，
# 一批一批地取出来。

DELETE lessons-deep
#@ expect 200|404

POST lessons-deep/_bulk?refresh
{"index": {"_id": "a"}}
{"n": 1, "day": "2021-01-01"}
{"index": {"_id": "b"}}
{"n": 2, "day": "2021-01-02"}
{"index": {"_id": "c"}}
{"n": 3, "day": "2021-01-02"}
{"index": {"_id": "d"}}
{"n": 4, "day": "2021-01-03"}
{"index": {"_id": "e"}}
{"n": 5, "day": "2021-01-04"}
#@ expect 200 errors=false

# 1. search_after
#
# 排序必须没有歧义，所以最后要加一个每个文档都不同的字段：这里是 n。

GET lessons-deep/_search
{
  "size": 2,
  "sort": ["day", "n"]
}
#@ expect 200 hits.hits.#._id=["a","b"]
#@ capture day = hits.hits.1.sort.0
#@ capture n = hits.hits.1.sort.1

# 用最后一个结果的排序值取下一页。

GET lessons-deep/_search
{
  "size": 2,
  "sort": ["day", "n"],
  "search_after": ["${day}", "${n}"]
}
#@ expect 200 hits.hits.#._id=["c","d"]
#@ capture day = hits.hits.1.sort.0
#@ capture n = hits.hits.1.sort.1

# 它不需要 from，服务器也不保存任何状态：期间写入的数据会出现在后面的页里。

GET lessons-deep/_search
{
  "size": 2,
  "sort": ["day", "n"],
  "search_after": ["${day}", "${n}"]
}
#@ expect 200 hits.hits.#._id=["e"]

# 值的个数必须与排序字段的个数相同：

GET lessons-deep/_search
{
  "sort": ["day", "n"],
  "search_after": [1]
}
#@ expect 400 error.root_cause.0.reason="search_after has 1 value(s) but sort has 2."

# 2. scroll
#
# 第一个请求打开 scroll，并说明保留多长时间。

POST lessons-deep/_search?scroll=1m
{
  "size": 3,
  "sort": ["n"]
}
#@ expect 200 hits.hits.#._id=["a","b","c"] _scroll_id
#@ capture scroll = _scroll_id

# 现在写入的数据不属于这个 scroll。

PUT lessons-deep/_doc/f?refresh
{ "n": 6, "day": "2021-01-05" }
#@ expect 201

POST _search/scroll
{
  "scroll": "1m",
  "scroll_id": "${scroll}"
}
#@ expect 200 hits.hits.#._id=["d","e"] hits.total.value=5
#@ capture scroll = _scroll_id

# 空的一页表示结束。

POST _search/scroll
{
  "scroll": "1m",
  "scroll_id": "${scroll}"
}
#@ expect 200 hits.hits length=0

# scroll 会占用索引文件，用完要清理。

DELETE _search/scroll
{
  "scroll_id": "${scroll}"
}
#@ expect 200 succeeded=true num_freed=1

POST _search/scroll
{
  "scroll": "1m",
  "scroll_id": "${scroll}"
}
#@ expect 404 error.root_cause.0.type=search_context_missing_exception

#@ task 只按 n 排序，取 n = 4 之后的两个文档。
#@ hint search_after 里写已看到的最后一个结果的排序值。
#@ hint "sort": ["n"], "search_after": [4], "size": 2
#@ solution
GET lessons-deep/_search
{
  "size": 2,
  "sort": ["n"],
  "search_after": [4]
}
#@ expect 200 hits.hits.#._id=["e","f"]

DELETE lessons-deep
#@ expect 200
