# 模板：新索引的样子
#
# 日志每天写入一个新索引。模板规定它们如何创建，于是无需有人事先建好。

DELETE lessons-log-2021-01-14,lessons-log-2021-01-15
#@ expect 200|404

DELETE lessons-log-2021-01-14
#@ expect 200|404

DELETE lessons-log-2021-01-15
#@ expect 200|404

DELETE _template/lessons-log
#@ expect 200|404

DELETE _template/lessons-log-later
#@ expect 200|404

# 1. 一个模板

PUT _template/lessons-log
{
  "index_patterns": ["lessons-log-*"],
  "order": 1,
  "settings": { "number_of_shards": 2 },
  "mappings": {
    "properties": {
      "level": { "type": "keyword" },
      "text": { "type": "text" }
    }
  },
  "aliases": { "lessons-logs": {} }
}
#@ expect 200 acknowledged=true

# 第一个文档会创建索引。

POST lessons-log-2021-01-14/_doc?refresh
{ "level": "warn", "text": "disk nearly full" }
#@ expect 201 _index=lessons-log-2021-01-14

GET lessons-log-2021-01-14
#@ expect 200 lessons-log-2021-01-14.settings.index.number_of_shards=2 lessons-log-2021-01-14.mappings.properties.level.type=keyword
#@ expect lessons-log-2021-01-14.aliases.lessons-logs exists
#@ show lessons-log-2021-01-14.mappings

# 2. 请求中的内容优先

PUT lessons-log-2021-01-15
{
  "settings": { "number_of_shards": 1 }
}
#@ expect 200

GET lessons-log-2021-01-15
#@ expect 200 lessons-log-2021-01-15.settings.index.number_of_shards=1 lessons-log-2021-01-15.mappings.properties.level.type=keyword

# 3. 多个模板
#
# 匹配的模板会合并；两者不一致时，order 较大的优先。

PUT _template/lessons-log-later
{
  "index_patterns": ["lessons-log-*"],
  "order": 2,
  "settings": { "number_of_shards": 3 },
  "mappings": { "properties": { "host": { "type": "keyword" } } }
}
#@ expect 200

DELETE lessons-log-2021-01-15
#@ expect 200

PUT lessons-log-2021-01-15
#@ expect 200

GET lessons-log-2021-01-15
#@ expect 200 lessons-log-2021-01-15.settings.index.number_of_shards=3
#@ expect lessons-log-2021-01-15.mappings.properties.host.type=keyword lessons-log-2021-01-15.mappings.properties.level.type=keyword

# 已有的索引不变：模板只在创建时使用一次。

GET lessons-log-2021-01-14/_settings
#@ expect 200 lessons-log-2021-01-14.settings.index.number_of_shards=2

# 4. 搜索全部

GET lessons-logs/_count
#@ expect 200 count=1

GET _cat/templates/lessons-log*?h=name,index_patterns,order&s=name
#@ expect 200 body~"lessons-log-later"

#@ task 删除模板 lessons-log-later。
#@ hint 模板在 _template/名字。
#@ solution
DELETE _template/lessons-log-later
#@ expect 200

#@ check
GET _template/lessons-log*
#@ expect 200 !lessons-log-later lessons-log.order=1

DELETE _template/lessons-log
#@ expect 200

DELETE lessons-log-2021-01-14
#@ expect 200

DELETE lessons-log-2021-01-15
#@ expect 200
