# 近实时：文档何时能被搜到
#
# 按 id 读取立刻能看到写入。搜索要等到下一次刷新（refresh）之后，默认每秒一次。

DELETE lessons-fresh
#@ expect 200|404

# 为了看清楚，这个索引关闭自动刷新。

PUT lessons-fresh
{
  "settings": { "refresh_interval": "-1" }
}
#@ expect 200

# 1. 写入了，读得到，搜不到

PUT lessons-fresh/_doc/1
{ "title": "iphone" }
#@ expect 201

GET lessons-fresh/_doc/1
#@ expect 200 found=true

GET lessons-fresh/_search
#@ expect 200 hits.total.value=0

# 刷新之后就能搜到了。

POST lessons-fresh/_refresh
#@ expect 200 _shards.failed=0

GET lessons-fresh/_search
#@ expect 200 hits.total.value=1

# 2. 写入时顺带刷新
#
# ?refresh 让写入后立即刷新，"forced_refresh" 确认这一点。适合测试和课程。
# 大量写入时每次都刷新会很慢：可以最后刷新一次，或者交给索引自动完成。

PUT lessons-fresh/_doc/2?refresh
{ "title": "android" }
#@ expect 201 forced_refresh=true

GET lessons-fresh/_count
#@ expect 200 count=2

# 3. 删除也一样
#
# 在删除和刷新之间，搜索仍能找到 GET 已经读不到的文档。

DELETE lessons-fresh/_doc/1
#@ expect 200

GET lessons-fresh/_doc/1
#@ expect 404

GET lessons-fresh/_search
#@ expect 200 hits.total.value=2

# 也可以让 GET 只看搜索能看到的内容。

GET lessons-fresh/_doc/1?realtime=false
#@ expect 200 found=true

#@ task 让搜索看到删除的结果：之后应该只剩一个文档。
#@ hint 不需要写入任何数据。
#@ hint POST lessons-fresh/_refresh
#@ solution
POST lessons-fresh/_refresh
#@ expect 2xx

#@ check
GET lessons-fresh/_search
#@ expect 200 hits.total.value=1 hits.hits.0._id=2

# 4. 恢复自动刷新
#
# 设为 null 就恢复默认值。

PUT lessons-fresh/_settings
{
  "index": { "refresh_interval": null }
}
#@ expect 200

GET lessons-fresh/_settings?include_defaults=true&flat_settings=true
#@ show lessons-fresh.defaults.index\.refresh_interval
#@ expect 200 lessons-fresh.defaults.index\.refresh_interval=1s

DELETE lessons-fresh
#@ expect 200
