# Aggregations about aggregations
#
# A pipeline aggregation takes the results of others: how a number changes from
# month to month, how it adds up, which group is the best.

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

# 1. From group to group
#
# buckets_path names the number to look at: an aggregation beside this one.

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

# The first month has no change: there is none before it.

# 2. About all groups
#
# These stand beside the groups, and a path leads into them: "months>sold".

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

# 3. Groups with nothing in them
#
# April has no documents, May has one: of nothing there is no average. Such a gap
# is skipped, or counts as 0.

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

# 4. Paths that lead nowhere

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

#@ task Which month had the least sold? Call the aggregations months, sold and worst.
#@ hint There is min_bucket beside max_bucket.
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
