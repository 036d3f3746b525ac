# 日期：区间、取整与时区
#
# “最近七天”、“本月”、“按上海时间逐日”：查询和聚合中都可以对日期做运算。

DELETE lessons-visits
#@ expect 200|404

PUT lessons-visits
{
  "mappings": {
    "properties": {
      "at": { "type": "date" },
      "due": { "type": "date", "format": "yyyy/MM/dd" }
    }
  }
}
#@ expect 200

POST lessons-visits/_bulk?refresh
{"index": {"_id": "1"}}
{"at": "2021-01-14T08:00:00Z", "due": "2021/02/01"}
{"index": {"_id": "2"}}
{"at": "2021-01-14T17:30:00Z", "due": "2021/03/01"}
{"index": {"_id": "3"}}
{"at": "2021-01-15T15:59:59+08:00"}
{"index": {"_id": "4"}}
{"at": 1612137600000}
#@ expect 200 errors=false

# 1. 区间
#
# 日期中省略的部分会补全：gte 补最小值，lte 补最大值。

GET lessons-visits/_search
{
  "query": { "range": { "at": { "gte": "2021-01-14", "lte": "2021-01-14" } } },
  "sort": ["at"]
}
#@ expect 200 hits.hits.#._id=["1","2"]

GET lessons-visits/_search
{
  "query": { "range": { "at": { "gt": "2021-01-14", "lt": "2021-02" } } },
  "sort": ["at"]
}
#@ expect 200 hits.hits.#._id=["3"]

# gt：在那一整天之后。

# 2. 运算
#
# 日期之后写 || 和步骤：+1M 加一个月，/d 取整到天。

GET lessons-visits/_search
{
  "query": { "range": { "at": { "gte": "2020-12-14T09:00:00Z||+1M/d", "lt": "2021-01-14||+1d" } } },
  "sort": ["at"]
}
#@ expect 200 hits.hits.#._id=["1","2"]

# "now" 是此刻。这些都已是很久以前：

GET lessons-visits/_count
{
  "query": { "range": { "at": { "lt": "now-1y/y" } } }
}
#@ expect 200 count=4

# 3. 时区
#
# 没有时区的日期按 UTC 理解。按上海时间，2 号是 15 日来的。

GET lessons-visits/_search
{
  "query": { "range": { "at": { "gte": "2021-01-15", "lte": "2021-01-15", "time_zone": "+08:00" } } },
  "sort": ["at"]
}
#@ expect 200 hits.hits.#._id=["2","3"]

GET lessons-visits/_search
{
  "size": 0,
  "aggs": {
    "days": {
      "date_histogram": { "field": "at", "calendar_interval": "day", "time_zone": "Asia/Shanghai", "min_doc_count": 1 }
    }
  }
}
#@ expect 200 aggregations.days.buckets.#.doc_count=[1,2,1] aggregations.days.buckets.1.key_as_string="2021-01-15T00:00:00.000+08:00"
#@ show aggregations.days.buckets.#.key_as_string

# 4. 格式
#
# 字段只接受自己格式的日期，其他格式会被拒绝。

PUT lessons-visits/_doc/5
{ "due": "2021-02-01" }
#@ expect 400 error.caused_by.reason~"with format \\[yyyy/MM/dd\\]"

# 查询中可以另行指定格式，应答也可以用任意格式。

GET lessons-visits/_search
{
  "query": { "range": { "due": { "gte": "01.02.2021", "lte": "28.02.2021", "format": "dd.MM.yyyy" } } },
  "docvalue_fields": [{ "field": "due", "format": "yyyy-MM-dd" }],
  "_source": false
}
#@ expect 200 hits.hits.#.fields.due.0=["2021-02-01"]

# 5. 固定长度与可变长度的间隔
#
# 每个月的长度不同：calendar_interval 知道这一点。fixed_interval 按小时和天计算。

GET lessons-visits/_search
{
  "size": 0,
  "aggs": {
    "halves": {
      "date_histogram": { "field": "at", "fixed_interval": "12h", "min_doc_count": 1 }
    },
    "spans": {
      "date_range": {
        "field": "at",
        "format": "yyyy-MM",
        "ranges": [{ "to": "2021-02" }, { "from": "2021-02" }]
      }
    }
  }
}
#@ expect 200 aggregations.halves.buckets.#.doc_count=[1,1,1,1] aggregations.spans.buckets.#.doc_count=[3,1]

GET lessons-visits/_search
{
  "size": 0,
  "aggs": { "months": { "date_histogram": { "field": "at", "fixed_interval": "1M" } } }
}
#@ expect 400

#@ task 按上海时间，每个月有几次来访？把聚合命名为 months。
#@ hint date_histogram: calendar_interval, time_zone
#@ solution
GET lessons-visits/_search
{
  "size": 0,
  "aggs": {
    "months": { "date_histogram": { "field": "at", "calendar_interval": "month", "time_zone": "+08:00" } }
  }
}
#@ expect 200 aggregations.months.buckets.#.doc_count=[3,1]

DELETE lessons-visits
#@ expect 200
