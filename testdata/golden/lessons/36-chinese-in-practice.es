# Chinese in practice: several fields for one text
#
# There are no blanks between Chinese words. What comes with the server cuts
# Chinese into characters (standard) or pairs of them (cjk). Each finds something
# the other does not, so one takes both.

DELETE lessons-zh
#@ expect 200|404

PUT lessons-zh
{
  "settings": {
    "analysis": {
      "filter": {
        "same": { "type": "synonym", "synonyms": ["手机, 移动电话", "电脑, 计算机"] }
      },
      "analyzer": {
        "pairs": { "type": "custom", "tokenizer": "standard", "filter": ["cjk_width", "lowercase", "cjk_bigram"] },
        "both": { "type": "custom", "tokenizer": "standard", "filter": ["cjk_width", "lowercase"] }
      }
    }
  },
  "mappings": {
    "properties": {
      "title": {
        "type": "text",
        "analyzer": "both",
        "fields": {
          "pairs": { "type": "text", "analyzer": "pairs" },
          "raw": { "type": "keyword", "ignore_above": 64 }
        }
      }
    }
  }
}
#@ expect 200

POST lessons-zh/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "苹果手机"}
{"index": {"_id": "2"}}
{"title": "手机壳"}
{"index": {"_id": "3"}}
{"title": "机械手表"}
{"index": {"_id": "4"}}
{"title": "ＩＰＨＯＮＥ 手机膜"}
#@ expect 200 errors=false

# 1. What becomes of the text

GET lessons-zh/_analyze
{
  "field": "title",
  "text": "苹果手机"
}
#@ expect 200 tokens.#.token=["苹","果","手","机"]

GET lessons-zh/_analyze
{
  "field": "title.pairs",
  "text": "苹果手机"
}
#@ expect 200 tokens.#.token=["苹果","果手","手机"]

# "果手" is no word, but it does no harm: nobody looks for it.

# 2. Characters find too much

GET lessons-zh/_search
{
  "query": { "match": { "title": { "query": "手机", "operator": "and" } } },
  "sort": ["title.raw"]
}
#@ expect 200 hits.total.value=4
#@ show hits.hits.#._source.title

# The mechanical watch has both characters, apart from each other. As a phrase, or
# in pairs, they have to stand together:

GET lessons-zh/_search
{
  "query": { "match_phrase": { "title": "手机" } }
}
#@ expect 200 hits.total.value=3

GET lessons-zh/_search
{
  "query": { "match": { "title.pairs": "手机" } }
}
#@ expect 200 hits.total.value=3

# 3. Pairs find nothing for one character

GET lessons-zh/_search
{
  "query": { "match": { "title.pairs": "壳" } }
}
#@ expect 200 hits.total.value=0

GET lessons-zh/_search
{
  "query": { "match": { "title": "壳" } }
}
#@ expect 200 hits.hits.#._id=["2"]

# 4. Both together
#
# Characters decide whether a document is found, pairs move what stands together
# to the top.

GET lessons-zh/_search
{
  "query": {
    "multi_match": {
      "query": "苹果手机壳",
      "type": "most_fields",
      "fields": ["title", "title.pairs^3"]
    }
  }
}
#@ expect 200 hits.hits.0._id=1 hits.hits.1._id=2 hits.total.value=4
#@ show hits.hits.#._source.title

# 5. Full width
#
# cjk_width makes plain letters of wide ones.

GET lessons-zh/_search
{
  "query": { "match": { "title": "iphone" } }
}
#@ expect 200 hits.hits.#._id=["4"]

# 6. Whole values

GET lessons-zh/_search
{
  "query": { "prefix": { "title.raw": "手机" } }
}
#@ expect 200 hits.hits.#._id=["2"]

# Sorting goes by the codes of the characters: neither by sound nor by strokes.

GET lessons-zh/_search
{
  "sort": ["title.raw"],
  "_source": false
}
#@ expect 200 hits.hits.#._id=["2","3","1","4"]

#@ task Find the titles with 手表 in them, by pairs.
#@ hint title.pairs
#@ solution
GET lessons-zh/_search
{
  "query": { "match": { "title.pairs": "手表" } }
}
#@ expect 200 hits.hits.#._id=["3"]

DELETE lessons-zh
#@ expect 200
