# _cat：给人看的应答
#
# _cat 下的 API 以表格而不是 JSON 应答。它们供人查看，而不是给程序使用。

DELETE lessons-a
#@ expect 200|404

DELETE lessons-b
#@ expect 200|404

PUT lessons-a
{
  "settings": { "number_of_shards": 2, "number_of_replicas": 0 }
}
#@ expect 200

PUT lessons-b
{
  "settings": { "number_of_replicas": 0 },
  "aliases": { "lessons-alias": { "routing": "1" } }
}
#@ expect 200

POST lessons-b/_bulk?refresh
{"index": {"_id": "1"}}
{}
{"index": {"_id": "2"}}
{}
#@ expect 200 errors=false

# 1. 有哪些

GET _cat
#@ expect 200 body~"/_cat/indices"

# 2. 索引
#
# v 输出表头，h 选择列，s 按列排序。

GET _cat/indices/lessons-*?v&h=health,index,pri,docs.count&s=index
#@ expect 200 body~"health index +pri docs.count" body~"green +lessons-a +2 +0" body~"green +lessons-b +1 +2"

GET _cat/indices/lessons-*?h=index&s=docs.count:desc
#@ expect 200 body~"^lessons-b\\s+lessons-a\\s*$"

# 有哪些列，以及它们的简称：

GET _cat/indices?help
#@ expect 200 body~"docs.count +\\| dc,docsCount"

# 3. 分片、别名、计数

GET _cat/shards/lessons-a?h=index,shard,prirep,state,docs&s=shard
#@ expect 200 body~"lessons-a 0 p STARTED 0" body~"lessons-a 1 p STARTED 0"

GET _cat/aliases/lessons-*?v
#@ expect 200 body~"alias +index +filter +routing.index" body~"lessons-alias +lessons-b +- +1"

GET _cat/count/lessons-b?h=count
#@ expect 200 body~"^2\\s*$"

# 4. 还是要 JSON
#
# 每个表格也都可以供程序使用：所有的值都是文本。

GET _cat/indices/lessons-*?format=json&h=index,docs.count&s=index
#@ expect 200 0.index=lessons-a 1.docs\.count="2"

# bytes=b 与 time=ms 使大小和时间统一单位，便于比较。

GET _cat/indices/lessons-b?format=json&bytes=b&h=store.size
#@ expect 200 0.store\.size~"^[0-9]+$"

# 不存在的列会被默默忽略，不存在的表则是错误：

GET _cat/index
#@ expect 400|405 error exists

#@ task 列出每个 lessons- 索引的文档数：只要 docs.count 和 index 两列，按此顺序，按 index 排序。
#@ hint h 指定列及其顺序。
#@ hint GET _cat/indices/lessons-*?h=docs.count,index&s=…
#@ solution
GET _cat/indices/lessons-*?h=docs.count,index&s=index
#@ expect 200 body~"^0 lessons-a\\s+2 lessons-b\\s*$"

DELETE lessons-a
#@ expect 200

DELETE lessons-b
#@ expect 200
