# 短语、前缀与拼写错误
#
# 相邻的词、正在输入的词，以及输错的词。

DELETE lessons-phrase
#@ expect 200|404

POST lessons-phrase/_bulk?refresh
{"index": {"_id": "1"}}
{"text": "the quick brown fox jumps over the lazy dog"}
{"index": {"_id": "2"}}
{"text": "the brown and quick fox"}
{"index": {"_id": "3"}}
{"text": "quick, says the brown dog"}
#@ expect 200 errors=false

# 1. 按顺序相邻

GET lessons-phrase/_search
{
  "query": { "match_phrase": { "text": "quick brown" } }
}
#@ expect 200 hits.hits.#._id=["1"]

# 2. 允许一些偏差
#
# slop 表示这些词总共可以移动多少个位置。中间隔两个词需要 2；
# 顺序颠倒还要额外的移动。

GET lessons-phrase/_search
{
  "query": { "match_phrase": { "text": { "query": "quick brown", "slop": 2 } } }
}
#@ expect 200 hits.total.value=2 hits.hits.0._id=1 hits.hits.1._id=3

GET lessons-phrase/_search
{
  "query": { "match_phrase": { "text": { "query": "quick brown", "slop": 3 } } }
}
#@ expect 200 hits.total.value=3

# 3. 边输入边搜索
#
# 最后一个词只输入了开头：

GET lessons-phrase/_search
{
  "query": { "match_phrase_prefix": { "text": "quick bro" } }
}
#@ expect 200 hits.hits.#._id=["1"]

GET lessons-phrase/_search
{
  "query": { "match_bool_prefix": { "text": "dog la" } }
}
#@ expect 200 hits.total.value=2 hits.hits.0._id=1

# 4. 拼写错误
#
# fuzziness 是允许修改、插入、删除或交换的字母数。AUTO：两个字母以内不允许，
# 五个以内允许一个，更长的允许两个。

GET lessons-phrase/_search
{
  "query": { "match": { "text": "quikc" } }
}
#@ expect 200 hits.total.value=0

GET lessons-phrase/_search
{
  "query": { "match": { "text": { "query": "quikc", "fuzziness": "AUTO" } } }
}
#@ expect 200 hits.total.value=3

GET lessons-phrase/_search
{
  "query": { "fuzzy": { "text": { "value": "jmups", "fuzziness": 1 } } }
}
#@ expect 200 hits.hits.#._id=["1"]

# prefix_length 规定开头多少个字母必须正确。

GET lessons-phrase/_search
{
  "query": { "fuzzy": { "text": { "value": "jmups", "fuzziness": 1, "prefix_length": 2 } } }
}
#@ expect 200 hits.total.value=0

#@ task 搜索 "lazy dgo"：两个词都必须有，允许一个字母出错。
#@ hint 用 match，加上 "operator": "and" 和 fuzziness。
#@ hint { "query": "lazy dgo", "operator": "and", "fuzziness": "AUTO" }
#@ solution
GET lessons-phrase/_search
{
  "query": {
    "match": { "text": { "query": "lazy dgo", "operator": "and", "fuzziness": "AUTO" } }
  }
}
#@ expect 200 hits.hits.#._id=["1"]

DELETE lessons-phrase
#@ expect 200
