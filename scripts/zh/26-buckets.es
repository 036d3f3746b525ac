# 聚合：把文档分组
#
# 桶聚合把文档分到各组并计数。每个组里面还可以再放聚合。

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

# 1. 每个值一组

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "products": { "terms": { "field": "product" } }
  }
}
#@ expect 200 aggregations.products.buckets.#.key=["phone","tablet","watch"] aggregations.products.buckets.#.doc_count=[3,2,1]
#@ show aggregations

# 最大的组排在最前，最多十组。sum_other_doc_count 表示被省略的组里有多少文档。

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "products": { "terms": { "field": "product", "size": 1 } }
  }
}
#@ expect 200 aggregations.products.buckets length=1 aggregations.products.sum_other_doc_count=3

# watch 没有城市。"missing" 给它一个组。

GET lessons-sales/_search
{
  "size": 0,
  "aggs": {
    "cities": { "terms": { "field": "city", "missing": "?", "order": { "_key": "asc" } } }
  }
}
#@ expect 200 aggregations.cities.buckets.#.key=["?","上海","北京"] aggregations.cities.buckets.#.doc_count=[1,2,3]

# 2. 每组的数字
#
# 聚合里面的聚合对每一组分别计算，并且可以按它给组排序。

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

# 3. 按数字和日期分组

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

# 区间包含 "from"，不包含 "to"。

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

# 二月没有销售，但仍在结果中：直方图没有空缺，除非要求 "min_doc_count": 1。

# 4. 用查询分组

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

# 一个文档可以同时属于其中几个组。

#@ task 每个城市有多少次销售？最高价各是多少？把聚合命名为 cities 和 highest。
#@ hint 用 terms，里面放 max。
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
