# Dates: ranges, rounding and time zones
#
# "The last seven days", "this month", "by day in Shanghai": dates can be computed
# with, in queries and in aggregations.

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

# 1. Ranges
#
# What is left out of a date is filled up: with gte from below, with lte from above.

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

# gt: behind the whole of that day.

# 2. Computing
#
# Behind a date and || stand steps: +1M adds a month, /d rounds to the day.

GET lessons-visits/_search
{
  "query": { "range": { "at": { "gte": "2020-12-14T09:00:00Z||+1M/d", "lt": "2021-01-14||+1d" } } },
  "sort": ["at"]
}
#@ expect 200 hits.hits.#._id=["1","2"]

# "now" is the present moment. All of this was long ago:

GET lessons-visits/_count
{
  "query": { "range": { "at": { "lt": "now-1y/y" } } }
}
#@ expect 200 count=4

# 3. Time zones
#
# A date without a zone is meant in UTC. In Shanghai number 2 came on the 15th.

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

# 4. Formats
#
# A field takes dates in its own format only; others are refused.

PUT lessons-visits/_doc/5
{ "due": "2021-02-01" }
#@ expect 400 error.caused_by.reason~"with format \\[yyyy/MM/dd\\]"

# In a query another one can be said, and answers can have any.

GET lessons-visits/_search
{
  "query": { "range": { "due": { "gte": "01.02.2021", "lte": "28.02.2021", "format": "dd.MM.yyyy" } } },
  "docvalue_fields": [{ "field": "due", "format": "yyyy-MM-dd" }],
  "_source": false
}
#@ expect 200 hits.hits.#.fields.due.0=["2021-02-01"]

# 5. Intervals of fixed and of changing length
#
# A month is not always as long: calendar_interval knows that. fixed_interval
# counts hours and days.

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

#@ task How many visits were there in each month, in Shanghai time? Call the aggregation months.
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
