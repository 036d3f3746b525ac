# 得分，以及它是怎么来的
#
# 结果按得分排序。BM25 考虑三件事：词在索引中有多罕见，在文档中出现多少次，
# 以及字段有多长。

DELETE lessons-score
#@ expect 200|404

# 用一个分片：词频统计是按分片进行的。

PUT lessons-score
{
  "settings": { "number_of_shards": 1 }
}
#@ expect 200

POST lessons-score/_bulk?refresh
{"index": {"_id": "1"}}
{"text": "apple banana cherry"}
{"index": {"_id": "2"}}
{"text": "apple apple banana"}
{"index": {"_id": "3"}}
{"text": "apple"}
{"index": {"_id": "4"}}
{"text": "banana banana banana plum"}
#@ expect 200 errors=false

# 1. 出现得多，字段又短

GET lessons-score/_search
{
  "query": { "match": { "text": "apple" } }
}
#@ expect 200 hits.hits.#._id=["3","2","1"]
#@ show hits.hits

# 3 号只有 apple；2 号三个词里有两个；1 号只有一个。

# 2. 罕见的词权重更高
#
# cherry 只在一个文档里，apple 在三个文档里。

GET lessons-score/_search
{
  "query": { "match": { "text": "apple cherry" } }
}
#@ expect 200 hits.hits.0._id=1

# 3. 完整的计算过程
#
# _explain 针对一个文档回答：是否匹配，为什么是这个得分？idf 表示罕见程度，
# tf 综合了词频和字段长度。
#@ note 从里往外读这棵树：先看 n 和 N。

GET lessons-score/_explain/2
{
  "query": { "match": { "text": "apple" } }
}
#@ expect 200 matched=true explanation.description~"weight\\(text:apple in 1\\)"
#@ expect explanation.details.0.details.1.description="idf, computed as log(1 + (N - n + 0.5) / (n + 0.5)) from:"
#@ show explanation

GET lessons-score/_explain/4
{
  "query": { "match": { "text": "apple" } }
}
#@ expect 200 matched=false

# 4. 调整得分
#
# boost 是倍数。constant_score 让所有结果得分相同。

GET lessons-score/_search
{
  "query": {
    "bool": {
      "should": [
        { "match": { "text": { "query": "plum", "boost": 5 } } },
        { "match": { "text": "apple" } }
      ]
    }
  }
}
#@ expect 200 hits.hits.0._id=4

GET lessons-score/_search
{
  "query": {
    "constant_score": { "filter": { "term": { "text": "apple" } }, "boost": 2 }
  }
}
#@ expect 200 hits.total.value=3 hits.max_score=2 hits.hits.2._score=2

# min_score 去掉得分太低的结果。

GET lessons-score/_search
{
  "query": { "match": { "text": "apple" } },
  "min_score": 0.45
}
#@ expect 200 hits.hits.#._id=["3","2"]

#@ task 搜索 banana，让包含它的文档得分都正好是 3。
#@ hint 用让所有结果得分相同的查询。
#@ hint constant_score 加上 "boost": 3
#@ solution
GET lessons-score/_search
{
  "query": {
    "constant_score": { "filter": { "term": { "text": "banana" } }, "boost": 3 }
  }
}
#@ expect 200 hits.total.value=3 hits.max_score=3 hits.hits.#._score=[3.0,3.0,3.0]

DELETE lessons-score
#@ expect 200
