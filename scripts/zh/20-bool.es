# bool：组合多个查询
#
# 四个列表。must：必须匹配，并计入得分；filter：必须匹配，不计分；
# should：匹配则加分；must_not：必须不匹配。

DELETE lessons-bool
#@ expect 200|404

PUT lessons-bool
{
  "mappings": {
    "properties": {
      "title": { "type": "text" },
      "brand": { "type": "keyword" },
      "price": { "type": "integer" }
    }
  }
}
#@ expect 200

POST lessons-bool/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "red phone", "brand": "apple", "price": 700}
{"index": {"_id": "2"}}
{"title": "blue phone", "brand": "nokia", "price": 200}
{"index": {"_id": "3"}}
{"title": "red phone case", "brand": "nokia", "price": 20}
{"index": {"_id": "4"}}
{"title": "red bag", "brand": "nokia", "price": 90}
#@ expect 200 errors=false

# 1. must 与 must_not

GET lessons-bool/_search
{
  "query": {
    "bool": {
      "must":     [{ "match": { "title": "phone" } }],
      "must_not": [{ "match": { "title": "case" } }]
    }
  }
}
#@ expect 200 hits.total.value=2

# 2. filter：只判断是否匹配，不计分

GET lessons-bool/_search
{
  "query": {
    "bool": {
      "filter": [
        { "term":  { "brand": "nokia" } },
        { "range": { "price": { "lt": 100 } } }
      ]
    }
  },
  "sort": ["price"]
}
#@ expect 200 hits.hits.#._id=["3","4"]

# 只有 filter 时，所有结果的得分都是 0。

GET lessons-bool/_search
{
  "query": { "bool": { "filter": { "term": { "brand": "nokia" } } } }
}
#@ expect 200 hits.total.value=3 hits.max_score=0

# 3. should：加分项，不是必须
#
# 与 must 或 filter 一起使用时，should 只影响得分：红色的排在前面。

GET lessons-bool/_search
{
  "query": {
    "bool": {
      "must":   { "match": { "title": "phone" } },
      "should": { "match": { "title": "red" } }
    }
  }
}
#@ expect 200 hits.total.value=3 hits.hits.2._id=2

# 单独使用时，至少要匹配一个 should；minimum_should_match 可以要求更多。

GET lessons-bool/_search
{
  "query": {
    "bool": {
      "should": [
        { "match": { "title": "red" } },
        { "match": { "title": "phone" } },
        { "term":  { "brand": "nokia" } }
      ],
      "minimum_should_match": 3
    }
  }
}
#@ expect 200 hits.hits.#._id=["3"]

# 4. 嵌套的 bool
#
# （红色或蓝色）并且价格低于 500：

GET lessons-bool/_search
{
  "query": {
    "bool": {
      "must": {
        "bool": {
          "should": [
            { "match": { "title": "red" } },
            { "match": { "title": "blue" } }
          ]
        }
      },
      "filter": { "range": { "price": { "lt": 500 } } }
    }
  },
  "sort": ["price"]
}
#@ expect 200 hits.hits.#._id=["3","4","2"]

#@ task 查找 brand 为 nokia、并且不是红色（red）的商品。
#@ hint 品牌用 filter，颜色用 must_not。
#@ hint "must_not": { "match": { "title": "red" } }
#@ solution
GET lessons-bool/_search
{
  "query": {
    "bool": {
      "filter":   { "term":  { "brand": "nokia" } },
      "must_not": { "match": { "title": "red" } }
    }
  }
}
#@ expect 200 hits.hits.#._id=["2"]

# 5. 只能放一个查询的地方放了两个
#
# "query" 里只能有一个查询，需要两个时要用 bool。

GET lessons-bool/_search
{
  "query": {
    "match": { "title": "red" },
    "term":  { "brand": "nokia" }
  }
}
#@ expect 400 error.type=parsing_exception error.reason~"malformed query, expected \\[END_OBJECT\\] but found \\[FIELD_NAME\\]"

DELETE lessons-bool
#@ expect 200
