# 搜索模板：带空位的查询
#
# 模板把查询集中保存，程序只发送不同的部分。

DELETE lessons-films
#@ expect 200|404

POST lessons-films/_bulk?refresh
{"index": {"_id": "1"}}
{"title": "红高粱", "year": 1988}
{"index": {"_id": "2"}}
{"title": "霸王别姬", "year": 1993}
{"index": {"_id": "3"}}
{"title": "卧虎藏龙", "year": 2000}
#@ expect 200 errors=false

# 1. 空位
#
# {{name}} 是空位。随请求发送的模板里，查询写成 JSON。

GET lessons-films/_search/template
{
  "source": {
    "query": { "range": { "year": { "gte": "{{from}}", "lte": "{{to}}" } } },
    "sort": ["year"]
  },
  "params": { "from": 1990, "to": 2010 }
}
#@ expect 200 hits.hits.#._id=["2","3"]

# 2. 保存在服务器上
#
# 写成文本的模板可以包含不是 JSON 的内容：可有可无的区段。

PUT _scripts/lessons-films
{
  "script": {
    "lang": "mustache",
    "source": """{ "size": {{size}}{{^size}}10{{/size}}, "sort": ["year"], "query": { "bool": { "filter": [ { "match_all": {} } {{#from}}, { "range": { "year": { "gte": {{from}} } } } {{/from}} ] } } }"""
  }
}
#@ expect 200 acknowledged=true

GET lessons-films/_search/template
{
  "id": "lessons-films",
  "params": { "from": 1990, "size": 1 }
}
#@ expect 200 hits.hits.#._id=["2"] hits.total.value=2

GET lessons-films/_search/template
{
  "id": "lessons-films"
}
#@ expect 200 hits.hits.#._id=["1","2","3"]

# 3. 先看看

GET _render/template/lessons-films
{
  "params": { "from": 1990 }
}
#@ expect 200 template_output.size=10 template_output.query.bool.filter.1.range.year.gte=1990

# 列表用 toJson 放入：

GET _render/template
{
  "source": """{ "query": { "terms": { "_id": {{#toJson}}ids{{/toJson}} } } }""",
  "params": { "ids": ["1", "3"] }
}
#@ expect 200 template_output.query.terms._id=["1","3"]

# 4. 不会被破坏
#
# 值里的引号不会结束它所在的文本。

GET _render/template
{
  "source": """{ "query": { "match": { "title": "{{title}}" } } }""",
  "params": { "title": "say \"hello\"" }
}
#@ expect 200 template_output.query.match.title="say \"hello\""

GET _scripts/lessons-nothing
#@ expect 404 found=false

#@ task 用模板 lessons-films 查找 2000 年以来的电影。
#@ hint "id": "lessons-films", "params": { "from": … }
#@ solution
GET lessons-films/_search/template
{
  "id": "lessons-films",
  "params": { "from": 2000 }
}
#@ expect 200 hits.hits.#._id=["3"]

DELETE _scripts/lessons-films
#@ expect 200

DELETE lessons-films
#@ expect 200
