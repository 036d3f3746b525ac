# 聚合：关于文档的数字
#
# 搜索找到文档；聚合则对找到的全部文档作出说明。最简单的聚合给出一个数字。

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

# 1. 一个数字
#
# "size": 0 使应答中不含文档：我们只要数字。每个聚合都有自取的名字，这里是 "average"。

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "average": { "avg": { "field": "price" } }
  }
}
#@ expect 200 aggregations.average.value=500 hits.total.value=6 hits.hits length=0
#@ show aggregations

# 6 号没有价格，所以不计入：2500 除以五，而不是六。"missing" 规定这类文档按什么值计算。

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "average": { "avg": { "field": "price", "missing": 50 } }
  }
}
#@ expect 200 aggregations.average.value=425

# 2. 一次多个

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
# value_count 数值的个数，cardinality 数不同的值（值非常多时是估计）。

# 3. 百分位
#
# 平均值会掩盖极端的值。半数价格不超过中位数。

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "price": { "percentiles": { "field": "price", "percents": [50] } }
  }
}
#@ expect 200 aggregations.price.values.50\.0=500

# 4. 只关于查询找到的文档

GET lessons-sales/_search?filter_path=hits.total,aggregations
{
  "size": 0,
  "query": { "term": { "product": "phone" } },
  "aggs": {
    "average": { "avg": { "field": "price" } }
  }
}
#@ expect 200 hits.total.value=2 aggregations.average.value=600

# 加权平均按售出的数量计算每个价格：(3 * 500 + 1 * 700) / 4。

GET lessons-sales/_search
{
  "size": 0,
  "query": { "term": { "product": "phone" } },
  "aggs": {
    "paid": { "weighted_avg": { "value": { "field": "price" }, "weight": { "field": "count" } } }
  }
}
#@ expect 200 aggregations.paid.value=550

# text 字段被切成词供搜索使用，不能这样用：

GET lessons-sales/_search
{
  "size": 0,
  "aggs": { "notes": { "cardinality": { "field": "note" } } }
}
#@ expect 400 error.root_cause.0.type=illegal_argument_exception error.root_cause.0.reason~"Text fields are not optimised"

#@ task 平板（tablet）的最低价是多少？把聚合命名为 cheapest。
#@ hint 用查询选出产品，再用聚合 min。
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
