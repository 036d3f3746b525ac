# 对聚合再聚合
#
# 管道聚合以其他聚合的结果为输入：数字逐月如何变化、如何累加、哪一组最好。

DELETE lessons-months
#@ expect 200|404

PUT lessons-months
{
  "mappings": {
    "properties": { "day": { "type": "date" }, "sold": { "type": "integer" } }
  }
}
#@ expect 200

POST lessons-months/_bulk?refresh
{"index": {}}
{"day": "2021-01-05", "sold": 10}
{"index": {}}
{"day": "2021-01-25", "sold": 20}
{"index": {}}
{"day": "2021-02-11", "sold": 70}
{"index": {}}
{"day": "2021-03-02", "sold": 50}
#@ expect 200 errors=false

# 1. 从一组到下一组
#
# buckets_path 指出要看的数字：与它并列的一个聚合。

GET lessons-months/_search
{
  "size": 0,
  "aggs": {
    "months": {
      "date_histogram": { "field": "day", "calendar_interval": "month", "format": "yyyy-MM" },
      "aggs": {
        "sold": { "sum": { "field": "sold" } },
        "change": { "derivative": { "buckets_path": "sold" } },
        "so_far": { "cumulative_sum": { "buckets_path": "sold" } }
      }
    }
  }
}
#@ expect 200 aggregations.months.buckets.#.sold.value=[30.0,70.0,50.0] aggregations.months.buckets.#.so_far.value=[30.0,100.0,150.0]
#@ expect aggregations.months.buckets.1.change.value=40 aggregations.months.buckets.2.change.value=-20 !aggregations.months.buckets.0.change
#@ show aggregations

# 第一个月没有变化值：它之前没有月份。

# 2. 关于所有的组
#
# 这类聚合与分组并列，路径通向组内："months>sold"。

GET lessons-months/_search
{
  "size": 0,
  "aggs": {
    "months": {
      "date_histogram": { "field": "day", "calendar_interval": "month", "format": "yyyy-MM" },
      "aggs": { "sold": { "sum": { "field": "sold" } } }
    },
    "usual": { "avg_bucket": { "buckets_path": "months>sold" } },
    "best": { "max_bucket": { "buckets_path": "months>sold" } },
    "all": { "stats_bucket": { "buckets_path": "months>sold" } }
  }
}
#@ expect 200 aggregations.usual.value=50 aggregations.best.value=70 aggregations.best.keys.0=2021-02 aggregations.all.sum=150
#@ show aggregations.best

# 3. 空的组
#
# 四月没有文档，五月有一个：没有文档就没有平均值。这样的空缺会被跳过，也可以按 0 计算。

POST lessons-months/_doc?refresh
{ "day": "2021-05-09", "sold": 45 }
#@ expect 201

GET lessons-months/_search
{
  "size": 0,
  "aggs": {
    "months": {
      "date_histogram": { "field": "day", "calendar_interval": "month", "format": "yyyy-MM" },
      "aggs": { "usual": { "avg": { "field": "sold" } } }
    },
    "skipped": { "avg_bucket": { "buckets_path": "months>usual" } },
    "as_zero": { "avg_bucket": { "buckets_path": "months>usual", "gap_policy": "insert_zeros" } }
  }
}
#@ expect 200 aggregations.skipped.value=45 aggregations.as_zero.value=36 aggregations.months.buckets.3.doc_count=0
#@ show aggregations.skipped

# 4. 找不到目标的路径

GET lessons-months/_search
{
  "size": 0,
  "aggs": {
    "months": {
      "date_histogram": { "field": "day", "calendar_interval": "month" }
    },
    "best": { "max_bucket": { "buckets_path": "months>sold" } }
  }
}
#@ expect 4xx|5xx error.type exists

#@ task 哪个月卖得最少？把聚合命名为 months、sold 和 worst。
#@ hint 除 max_bucket 外还有 min_bucket。
#@ hint "worst": { "min_bucket": { "buckets_path": "months>sold" } }
#@ solution
GET lessons-months/_search
{
  "size": 0,
  "aggs": {
    "months": {
      "date_histogram": { "field": "day", "calendar_interval": "month", "format": "yyyy-MM" },
      "aggs": { "sold": { "sum": { "field": "sold" } } }
    },
    "worst": { "min_bucket": { "buckets_path": "months>sold" } }
  }
}
#@ expect 200 aggregations.worst.value=30 aggregations.worst.keys.0=2021-01

DELETE lessons-months
#@ expect 200
