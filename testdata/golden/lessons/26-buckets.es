# Aggregations: groups of documents
#
# A bucket aggregation sorts documents into groups and counts them. Inside each
# group further aggregations may stand.

DELETE lessons-sales
#@ expect 200|404

PUT lessons-sales
{
  "mappings": {
    "properties": {
      "product": { "type": "keyword" },
      "city": { "type": "keyword" },
      "price": { "type": "integer" },
      "day": { "type": "date" }
    }
  }
}
#@ expect 200

POST lessons-sales/_bulk?refresh
{"index": {}}
{"product": "phone", "city": "北京", "price": 500, "day": "2021-01-05"}
{"index": {}}
{"product": "phone", "city": "上海", "price": 700, "day": "2021-01-20"}
{"index": {}}
{"product": "phone", "city": "北京", "price": 600, "day": "2021-03-02"}
{"index": {}}
{"product": "tablet", "city": "上海", "price": 300, "day": "2021-01-07"}
{"index": {}}
{"product": "tablet", "city": "北京", "price": 900, "day": "2021-03-30"}
{"index": {}}
{"product": "watch", "price": 100, "day": "2021-03-15"}
#@ expect 200 errors=false

# 1. A group for each value

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "products": { "terms": { "field": "product" } }
  }
}
#@ expect 200 aggregations.products.buckets.#.key=["phone","tablet","watch"] aggregations.products.buckets.#.doc_count=[3,2,1]
#@ show aggregations

# The largest group comes first, and ten groups at most. sum_other_doc_count says
# how many documents are in the groups that are left out.

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "products": { "terms": { "field": "product", "size": 1 } }
  }
}
#@ expect 200 aggregations.products.buckets length=1 aggregations.products.sum_other_doc_count=3

# The watch was sold nowhere in particular. "missing" gives it a group.

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "cities": { "terms": { "field": "city", "missing": "?", "order": { "_key": "asc" } } }
  }
}
#@ expect 200 aggregations.cities.buckets.#.key=["?","上海","北京"] aggregations.cities.buckets.#.doc_count=[1,2,3]

# 2. Numbers of each group
#
# What stands inside an aggregation is computed for each of its groups, and groups
# can be ordered by it.

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "products": {
      "terms": { "field": "product", "order": { "average": "asc" } },
      "aggs": {
        "average": { "avg": { "field": "price" } },
        "best": { "top_hits": { "size": 1, "sort": [{ "price": "desc" }], "_source": ["city"] } }
      }
    }
  }
}
#@ expect 200 aggregations.products.buckets.#.key=["watch","phone","tablet"] aggregations.products.buckets.#.average.value=[100.0,600.0,600.0]
#@ expect aggregations.products.buckets.1.best.hits.hits.0._source.city=上海
#@ show aggregations.products.buckets.#.average

# 3. Groups of numbers and dates

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "prices": {
      "range": {
        "field": "price",
        "ranges": [
          { "key": "cheap", "to": 500 },
          { "key": "dear", "from": 500 }
        ]
      }
    }
  }
}
#@ expect 200 aggregations.prices.buckets.#.key=["cheap","dear"] aggregations.prices.buckets.#.doc_count=[2,4]

# "from" belongs to the range, "to" does not.

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "months": {
      "date_histogram": { "field": "day", "calendar_interval": "month", "format": "yyyy-MM" }
    }
  }
}
#@ expect 200 aggregations.months.buckets.#.key_as_string=["2021-01","2021-02","2021-03"] aggregations.months.buckets.#.doc_count=[3,0,3]

# Nothing was sold in February, and it is there all the same: a histogram has no
# gaps, unless "min_doc_count": 1 is asked for.

# 4. Groups by queries

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "kinds": {
      "filters": {
        "other_bucket_key": "other",
        "filters": {
          "dear phones": { "bool": { "filter": [{ "term": { "product": "phone" } }, { "range": { "price": { "gte": 600 } } }] } },
          "in Beijing": { "term": { "city": "北京" } }
        }
      }
    }
  }
}
#@ expect 200 aggregations.kinds.buckets.dear\ phones.doc_count=2 aggregations.kinds.buckets.in\ Beijing.doc_count=3 aggregations.kinds.buckets.other.doc_count=2

# A document may be in several of these groups.

#@ task How many sales are there in each city, with the highest price of each? Call the aggregations cities and highest.
#@ hint terms, and max inside it.
#@ hint "cities": { "terms": { "field": "city" }, "aggs": { "highest": { "max": … } } }
#@ solution
GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "cities": {
      "terms": { "field": "city" },
      "aggs": { "highest": { "max": { "field": "price" } } }
    }
  }
}
#@ expect 200 aggregations.cities.buckets.#.key=["北京","上海"] aggregations.cities.buckets.#.highest.value=[900.0,700.0]

DELETE lessons-sales
#@ expect 200
