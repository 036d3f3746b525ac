# 映射：字段的类型
#
# 映射规定如何理解每个字段：用于全文搜索的 text，用于过滤的 keyword，数字，日期。
# 映射可以增加字段，但已有字段不能修改。

DELETE lessons-map,lessons-map-2
#@ expect 200|404

# 1. 事先定义

PUT lessons-map
{
  "mappings": {
    "properties": {
      "title":    { "type": "text" },
      "code":     { "type": "keyword" },
      "price":    { "type": "float" },
      "released": { "type": "date" },
      "in_stock": { "type": "boolean" },
      "size": {
        "properties": {
          "width":  { "type": "integer" },
          "height": { "type": "integer" }
        }
      }
    }
  }
}
#@ expect 200 acknowledged=true

GET lessons-map/_mapping
#@ expect 200 lessons-map.mappings.properties.code.type=keyword

# 只看一个字段。内层字段用点号连接。

GET lessons-map/_mapping/field/size.width
#@ expect 200 lessons-map.mappings.size\.width.mapping.width.type=integer

# 2. 类型的含义
#
# 带引号的数字可以识别，文本形式的日期也可以。_source 保留发送时的原文。

PUT lessons-map/_doc/1?refresh
{
  "title": "iPhone 12",
  "code": "A-100",
  "price": "699.50",
  "released": "2020-10-23",
  "in_stock": "true",
  "size": { "width": 71, "height": 147 }
}
#@ expect 201

GET lessons-map/_doc/1
#@ expect 200 _source.price="699.50"

GET lessons-map/_search?q=price:[600 TO 700]
#@ expect 200 hits.total.value=1

# text 会被切分成词并转为小写；keyword 保持整体不变。

GET lessons-map/_search?q=title:iphone
#@ expect 200 hits.total.value=1

GET lessons-map/_search?q=code:100
#@ expect 200 hits.total.value=0

GET lessons-map/_search?q=code:A-100
#@ expect 200 hits.total.value=1

# 无法识别的值会被拒绝，错误里会写明字段和值。

PUT lessons-map/_doc/2
{ "price": "cheap" }
#@ expect 400 error.type=mapper_parsing_exception
#@ expect error.reason="failed to parse field [price] of type [float] in document with id '2'. Preview of field's value: 'cheap'"

# 3. 可以加字段，不能改类型

PUT lessons-map/_mapping
{
  "properties": {
    "color": { "type": "keyword" }
  }
}
#@ expect 200

PUT lessons-map/_mapping
{
  "properties": {
    "code": { "type": "text" }
  }
}
#@ expect 400 error.reason="mapper [code] cannot be changed from type [keyword] to [text]"

# 已写入的数据是按旧类型写的。解决办法是建一个映射正确的新索引，
# 并用别名（第 26 课）让切换对外不可见。

#@ task 创建索引 lessons-map-2，其中 code 是 keyword，title 是 text。
#@ hint PUT 只写索引名；请求体里是 "mappings"，其中是 "properties"。
#@ hint { "mappings": { "properties": { "code": { "type": "keyword" } } } }
#@ solution
PUT lessons-map-2
{
  "mappings": {
    "properties": {
      "code":  { "type": "keyword" },
      "title": { "type": "text" }
    }
  }
}
#@ expect 200

#@ check
GET lessons-map-2/_mapping
#@ expect 200 lessons-map-2.mappings.properties.code.type=keyword lessons-map-2.mappings.properties.title.type=text

# 4. 不需要搜索的字段
#
# "index": false 的字段只保留在 _source 中，不进入索引：节省空间，但不能搜索。

PUT lessons-map/_mapping
{
  "properties": {
    "internal": { "type": "keyword", "index": false }
  }
}
#@ expect 200

GET lessons-map/_search
{
  "query": { "term": { "internal": "x" } }
}
#@ expect 400 error.root_cause.0.reason~"Cannot search on field \\[internal\\] since it is not indexed"

DELETE lessons-map,lessons-map-2
#@ expect 200
