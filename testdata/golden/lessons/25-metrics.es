# Aggregations: numbers about documents
#
# A search finds documents; an aggregation says something about all it has
# found. The simplest ones give a number.

DELETE lessons-sales
#@ expect 200|404

PUT lessons-sales
{
  "mappings": {
    "properties": {
      "product": { "type": "keyword" },
      "price": { "type": "integer" },
      "count": { "type": "integer" },
      "note": { "type": "text" }
    }
  }
}
#@ expect 200

POST lessons-sales/_bulk?refresh
{"index": {"_id": "1"}}
{"product": "phone", "price": 500, "count": 3, "note": "two colours"}
{"index": {"_id": "2"}}
{"product": "phone", "price": 700, "count": 1, "note": "new"}
{"index": {"_id": "3"}}
{"product": "tablet", "price": 300, "count": 2, "note": "new"}
{"index": {"_id": "4"}}
{"product": "tablet", "price": 900, "count": 4}
{"index": {"_id": "5"}}
{"product": "watch", "price": 100, "count": 6}
{"index": {"_id": "6"}}
{"product": "voucher", "count": 9}
#@ expect 200 errors=false

# 1. One number
#
# "size": 0 leaves the documents out of the answer: only the numbers are wanted.
# Each aggregation has a name of one's own, here "average".

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "average": { "avg": { "field": "price" } }
  }
}
#@ expect 200 aggregations.average.value=500 hits.total.value=6 hits.hits length=0
#@ show aggregations

# Number 6 has no price, so it does not count: 2500 by five, not by six. "missing"
# says what such documents count as.

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "average": { "avg": { "field": "price", "missing": 50 } }
  }
}
#@ expect 200 aggregations.average.value=425

# 2. Several at once

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "most": { "max": { "field": "price" } },
    "items": { "sum": { "field": "count" } },
    "priced": { "value_count": { "field": "price" } },
    "products": { "cardinality": { "field": "product" } },
    "prices": { "stats": { "field": "price" } }
  }
}
#@ expect 200 aggregations.most.value=900 aggregations.items.value=25 aggregations.priced.value=5
#@ expect aggregations.products.value=4 aggregations.prices.min=100 aggregations.prices.sum=2500
#@ show aggregations
# value_count counts values, cardinality counts different ones (it estimates, where
# there are very many).

# 3. Percentiles
#
# An average hides what is far out. Half of the prices are at most the median.

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "price": { "percentiles": { "field": "price", "percents": [50] } }
  }
}
#@ expect 200 aggregations.price.values.50\.0=500

# 4. About what the query finds

GET lessons-sales/_search?filter_path=hits.total,aggregations
{
  "size": 0,
  "query": { "term": { "product": "phone" } },
  "aggs": {
    "average": { "avg": { "field": "price" } }
  }
}
#@ expect 200 hits.total.value=2 aggregations.average.value=600

# A weighted average counts each price as often as it was paid:
# (3 * 500 + 1 * 700) / 4.

GET lessons-sales/_search
{
  "size": 0,
  "query": { "term": { "product": "phone" } },
  "aggs": {
    "paid": { "weighted_avg": { "value": { "field": "price" }, "weight": { "field": "count" } } }
  }
}
#@ expect 200 aggregations.paid.value=550

# Text is cut into words and kept for searching, not for this:

GET lessons-sales/_search
{
  "size": 0,
  "aggs": { "notes": { "cardinality": { "field": "note" } } }
}
#@ expect 400 error.root_cause.0.type=illegal_argument_exception error.root_cause.0.reason~"Text fields are not optimised"

#@ task What is the lowest price of a tablet? Call the aggregation cheapest.
#@ hint A query for the product, and the aggregation min.
#@ hint "query": { "term": { "product": "tablet" } }, "aggs": { "cheapest": { "min": … } }
#@ solution
GET lessons-sales/_search
{
  "size": 0,
  "query": { "term": { "product": "tablet" } },
  "aggs": { "cheapest": { "min": { "field": "price" } } }
}
#@ expect 200 aggregations.cheapest.value=300

DELETE lessons-sales
#@ expect 200
