# 日期
#
# 日期表示一个时刻：内部是自 1970 年以来的毫秒数，始终是 UTC。
# 字段的 format 规定可以怎么写。

DELETE lessons-dates
#@ expect 200|404

PUT lessons-dates
{
  "mappings": {
    "properties": {
      "at":  { "type": "date" },
      "day": { "type": "date", "format": "dd.MM.yyyy||yyyy-MM-dd||epoch_second" }
    }
  }
}
#@ expect 200

# 1. 日期的写法
#
# 没有指定 format 时：ISO 8601 格式（可以只写前面一部分），或者毫秒数。

POST lessons-dates/_bulk?refresh
{"index": {"_id": "1"}}
{"at": "2021-03-01", "day": "01.03.2021"}
{"index": {"_id": "2"}}
{"at": "2021-03-01T18:30:00", "day": "2021-03-01"}
{"index": {"_id": "3"}}
{"at": "2021-03-02T02:00:00+08:00", "day": "1614556800"}
{"index": {"_id": "4"}}
{"at": 1614729600000, "day": "03.03.2021"}
#@ expect 200 errors=false

PUT lessons-dates/_doc/5
{ "at": "01/03/2021" }
#@ expect 400 error.caused_by.reason="failed to parse date field [01/03/2021] with format [strict_date_optional_time||epoch_millis]"

# 2. 范围
#
# 3 号文档写的是上海时间 3 月 2 日两点，换算成 UTC 还是 3 月 1 日。

GET lessons-dates/_search
{
  "query": { "range": { "at": { "gte": "2021-03-01", "lt": "2021-03-02" } } },
  "sort": ["at"]
}
#@ expect 200 hits.hits.#._id=["1","3","2"]
#@ show hits.hits

# 省略的部分会补全："lte" 补到当天结束，"gte" 补到当天开始。

GET lessons-dates/_search
{
  "query": { "range": { "at": { "lte": "2021-03-01" } } }
}
#@ expect 200 hits.total.value=3

# 按上海的一天来算：

GET lessons-dates/_search
{
  "query": {
    "range": { "at": { "gte": "2021-03-02", "lt": "2021-03-03", "time_zone": "+08:00" } }
  },
  "sort": ["at"]
}
#@ expect 200 hits.hits.#._id=["3","2"]

# 3. 日期运算
#
# 日期后面加 || 可以做运算：加一个月，再取整到月初。

GET lessons-dates/_search
{
  "query": { "range": { "at": { "gte": "2021-02-15||+1M/M", "lt": "2021-02-15||+1M/M+1d" } } }
}
#@ expect 200 hits.total.value=3

# now 是当前时刻；now-1d/d 是昨天零点。

GET lessons-dates/_count
{
  "query": { "range": { "at": { "lt": "now-1d/d" } } }
}
#@ expect 200 count=4

# 4. 应答里的日期
#
# _source 显示原文。docvalue_fields 显示时刻，格式任选。

GET lessons-dates/_search?_source=false&q=_id:3
{
  "docvalue_fields": ["at", { "field": "day", "format": "yyyy-MM-dd" }]
}
#@ expect 200 hits.hits.0.fields.at=["2021-03-01T18:00:00.000Z"] hits.hits.0.fields.day=["2021-03-01"]

# 排序值是内部的毫秒数。

GET lessons-dates/_search?size=1&sort=at:desc
#@ expect 200 hits.hits.0.sort=[1614729600000]

#@ task 统计 day 为 2021 年 3 月 3 日的文档数。日期写成 03.03.2021。
#@ hint 用 term 或 range 查询；这个字段接受这种格式。
#@ hint GET lessons-dates/_count，内容 { "query": { "term": { "day": "03.03.2021" } } }
#@ solution
GET lessons-dates/_count
{
  "query": { "term": { "day": "03.03.2021" } }
}
#@ expect 200 count=1

DELETE lessons-dates
#@ expect 200
