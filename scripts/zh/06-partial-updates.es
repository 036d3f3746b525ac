# 修改文档的一部分
#
# PUT 替换整个文档。_update 只需要给出变化的部分：服务器读取文档，合并，再写回。

DELETE lessons-parts
#@ expect 200|404

PUT lessons-parts/_doc/1
{
  "title": "iphone",
  "price": 699,
  "size": { "width": 71, "height": 147 },
  "tags": ["phone", "apple"]
}
#@ expect 201

# 1. 部分文档

POST lessons-parts/_update/1
{
  "doc": { "price": 649 }
}
#@ expect 200 result=updated _version=2

GET lessons-parts/_doc/1
#@ expect 200 _source.price=649 _source.title=iphone

# 对象会合并，数组会整体替换：数组被看作一个值。

POST lessons-parts/_update/1
{
  "doc": { "size": { "depth": 8 }, "tags": ["sale"] }
}
#@ expect 200

GET lessons-parts/_doc/1
#@ expect 200 _source.size={"width":71,"height":147,"depth":8} _source.tags=["sale"]

# 2. 无需修改
#
# 如果没有任何变化，就不会写入：版本号不变，也不占用编号。

POST lessons-parts/_update/1
{
  "doc": { "price": 649 }
}
#@ expect 200 result=noop _version=3 _shards.total=0

# 如果一定要写入，可以明确说明。

POST lessons-parts/_update/1
{
  "doc": { "price": 649 },
  "detect_noop": false
}
#@ expect 200 result=updated _version=4

# 3. 存在，或尚不存在

POST lessons-parts/_update/2
{
  "doc": { "price": 499 }
}
#@ expect 404 error.type=document_missing_exception error.reason="[_doc][2]: document missing"

# 没有可修改的文档时，就写入 "upsert" 的内容。

POST lessons-parts/_update/2
{
  "doc": { "price": 499 },
  "upsert": { "title": "android", "price": 0 }
}
#@ expect 201 result=created

GET lessons-parts/_doc/2
#@ expect 200 _source.price=0

# 第二次执行时，就有可修改的文档了：

POST lessons-parts/_update/2
{
  "doc": { "price": 499 },
  "upsert": { "title": "android", "price": 0 }
}
#@ expect 200 result=updated

# 两者常常相同，这时用 doc_as_upsert 就不必写两遍。

POST lessons-parts/_update/3
{
  "doc": { "title": "tablet", "price": 399 },
  "doc_as_upsert": true
}
#@ expect 201 result=created

#@ task 给 2 号手机加上字段 stock，值为 12。其他字段保持不变。
#@ hint 用 PUT 会丢掉 title。
#@ hint POST lessons-parts/_update/2，内容为 { "doc": { ... } }
#@ solution
POST lessons-parts/_update/2
{
  "doc": { "stock": 12 }
}
#@ expect 2xx

#@ check
GET lessons-parts/_doc/2
#@ expect 200 _source.stock=12 _source.title=android _source.price=499

# 4. 直接返回新文档
#
# 参数里加上 _source，就会返回修改后的内容，省去一次 GET。

POST lessons-parts/_update/1?_source=true
{
  "doc": { "price": 599 }
}
#@ expect 200 get._source.price=599 get._source.title=iphone

# 常见的疏忽：忘了写 "doc"，这些字段就没有意义。

POST lessons-parts/_update/1
{
  "price": 599
}
#@ expect 400 error.type=x_content_parse_exception error.reason~"unknown field \\[price\\]"

DELETE lessons-parts
#@ expect 200
