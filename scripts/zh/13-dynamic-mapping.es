# 动态映射：没有事先定义的字段
#
# 文档可以带来新字段。Elasticsearch 会猜测它们的类型，除非让它忽略或者拒绝。

DELETE lessons-dyn,lessons-dyn-strict,lessons-dyn-quiet,lessons-dyn-rules
#@ expect 200|404

# 1. 猜测的规则

PUT lessons-dyn/_doc/1
{
  "name": "kim",
  "age": 30,
  "height": 1.75,
  "member": true,
  "since": "2020-10-23",
  "code": "12345",
  "address": { "city": "Oslo" },
  "tags": ["a", "b"],
  "nothing": null
}
#@ expect 201

GET lessons-dyn/_mapping
#@ expect 200 lessons-dyn.mappings.properties.age.type=long lessons-dyn.mappings.properties.height.type=float
#@ expect lessons-dyn.mappings.properties.since.type=date lessons-dyn.mappings.properties.code.type=text
#@ expect lessons-dyn.mappings.properties.name.fields.keyword.type=keyword lessons-dyn.mappings.properties.nothing absent
#@ show lessons-dyn.mappings.properties

# 字符串会变成 text，并附带一个 keyword（第 14 课）。看起来像日期的就成为 date；
# 引号里的数字仍是文本。null 和 [] 不提供信息，不会产生字段。由第一个文档决定：

PUT lessons-dyn/_doc/2
{ "age": "thirty" }
#@ expect 400 error.type=mapper_parsing_exception error.reason~"failed to parse field \\[age\\] of type \\[long\\]"

# 如果先来的是整数，字段就是 long，后来的小数部分在搜索时会丢失（_source 仍保留）。

PUT lessons-dyn/_doc/3?refresh
{ "age": 30.9 }
#@ expect 201

GET lessons-dyn/_search?q=age:30
#@ expect 200 hits.total.value=2

# 2. strict：拒绝

PUT lessons-dyn-strict
{
  "mappings": {
    "dynamic": "strict",
    "properties": { "name": { "type": "keyword" } }
  }
}
#@ expect 200

PUT lessons-dyn-strict/_doc/1
{ "name": "kim", "nmae": "a slip" }
#@ expect 400 error.type=strict_dynamic_mapping_exception
#@ expect error.reason="mapping set to strict, dynamic introduction of [nmae] within [_doc] is not allowed"

# 3. false：保留，但不索引

PUT lessons-dyn-quiet
{
  "mappings": {
    "dynamic": false,
    "properties": { "name": { "type": "keyword" } }
  }
}
#@ expect 200

PUT lessons-dyn-quiet/_doc/1?refresh
{ "name": "kim", "note": "unknown here" }
#@ expect 201

GET lessons-dyn-quiet/_search?q=note:unknown
#@ expect 200 hits.total.value=0

GET lessons-dyn-quiet/_search?q=name:kim
#@ expect 200 hits.total.value=1 hits.hits.0._source.note="unknown here"

# 4. 自定义猜测规则
#
# 动态模板（dynamic_templates）按字段名或内容决定新字段的类型。

PUT lessons-dyn-rules
{
  "mappings": {
    "dynamic_templates": [
      { "counts":  { "match": "*_count", "mapping": { "type": "integer" } } },
      { "strings": { "match_mapping_type": "string", "mapping": { "type": "keyword" } } }
    ]
  }
}
#@ expect 200

PUT lessons-dyn-rules/_doc/1
{ "page_count": 300, "title": "War and Peace" }
#@ expect 201

GET lessons-dyn-rules/_mapping
#@ expect 200 lessons-dyn-rules.mappings.properties.page_count.type=integer lessons-dyn-rules.mappings.properties.title.type=keyword

#@ task 重新创建 lessons-dyn-quiet，让未知字段被拒绝。（先删除它。）
#@ hint 关键字是 "strict"。
#@ hint PUT lessons-dyn-quiet，内容 { "mappings": { "dynamic": "strict" } }
#@ solution
DELETE lessons-dyn-quiet
#@ expect 200

#@ solution
PUT lessons-dyn-quiet
{ "mappings": { "dynamic": "strict" } }
#@ expect 200

#@ check
PUT lessons-dyn-quiet/_doc/1
{ "surprise": 1 }
#@ expect 400 error.type=strict_dynamic_mapping_exception

DELETE lessons-dyn,lessons-dyn-strict,lessons-dyn-quiet,lessons-dyn-rules
#@ expect 200
