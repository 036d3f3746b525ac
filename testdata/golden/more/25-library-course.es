# 图书馆: a course from the first index to the last bulk, with the usual slips.

GET /

GET /_cat/health?h=status

GET /_cat/indices?v

PUT /library?pretty
{
  "settings" : {
    "index" : {
      "number_of_shards" : "1",
      "number_of_replicas" : "1"
    }
  }
}

PUT /library
{ "settings": { "number_of_shards": 5 } }

GET /library/_settings

GET _all/_settings

PUT /library/_doc/1
{
  "书名": "三体",
  "作者": { "姓": "刘", "名": "慈欣" },
  "publish_date": "2008-01-01",
  "价格": 23.50,
  "标签": ["科幻", "小说"]
}

PUT /library/_doc/1
{ "书名": "三体", "价格": 25 }

GET /library/_doc/1

GET /library/_doc/1?_source=书名

GET /library/_doc/1?_source=书名,价格

GET /library/_doc/1/_source

GET /library/_source/1

POST /library/_doc
{ "书名": "流浪地球" }

POST /library/_update/1
{ "doc": { "价格": 30 } }

POST /library/_doc/1/_update
{ "doc": { "价格": 30 } }

POST /library/_update/1
{ "doc": { "价格": "免费" } }

POST /library/_update/99
{ "doc": { "价格": 30 } }

POST /library/_update/1
{ "价格": 30 }

DELETE /library/_doc/1

GET /library/_doc/1

DELETE /library/_doc/1

DELETE /libary

GET /libary/_doc/1

GET /library/_docs/1

GET /library/doc/1

PUT /Library/_doc/1
{ "a": 1 }

PUT /图书/_doc/1
{ "a": 1 }

GET /图书/_doc/1

GET /%E5%9B%BE%E4%B9%A6/_doc/1

POST /library/_bulk
{"index":{"_id":1}}
{"书名":"红楼梦","价格":59.7}
{"create":{"_id":2}}
{"书名":"水浒传","价格":50}
{"create":{"_id":2}}
{"书名":"水浒传","价格":50}
{"delete":{"_id":1}}
{"delete":{"_id":1}}
{"update":{"_id":2}}
{"doc":{"价格":49}}
{"update":{"_id":2}}
{"doc":{"价格":49}}
{"update":{"_id":3}}
{"doc":{"价格":49}}

POST /_bulk
{"index":{"_index":"library","_type":"_doc","_id":"3"}}
{"书名":"西游记"}

POST /library/_bulk?refresh=wait_for
{"index":{"_id":"4"}}
{"书名":"西游记","publish_date":"not a date"}
{"index":{"_id":"5"}}
{"书名":{"中文":"三国演义"}}
{"index":{"_id":"6"}}
{"价格":"59.7"}
{"index":{"_id":"7"}}
{"价格":null,"标签":null}
{"index":{"_id":"8"}}
{"标签":"一个"}

GET /library/_mget
{ "ids": ["2", "7", "100"] }

GET /_mget
{ "docs": [ { "_index": "library", "_id": 2, "_source": "书名" }, { "_index": "library", "_id": "8", "_source": { "excludes": "标签" } } ] }

GET /library/_count

GET /library/_search?size=2&sort=价格:desc&filter_path=hits.hits._source.价格,hits.hits._id

GET /library/_search
{ "query": { "match_all": {} }, "_source": ["书名"], "size": 1, "sort": [ { "价格": "asc" } ] }

GET /library/_mapping

PUT /library/_mapping
{ "properties": { "简介": { "type": "text" } } }

PUT /library/_mapping
{ "properties": { "价格": { "type": "keyword" } } }

PUT /library/_settings
{ "number_of_replicas": 0 }

PUT /library/_settings
{ "number_of_shards": 2 }

GET /_cat/indices/library?h=health,index,pri,rep,docs.count

GET /_cat/shards/library?h=index,shard,prirep,state

POST /library/_close

GET /library/_doc/2

PUT /library/_doc/2
{ "书名": "关了" }

POST /library/_bulk
{"index":{"_id":"9"}}
{"书名":"关了"}

GET /library/_search

GET /_cat/indices/library?h=status,index

POST /library/_open

GET /library/_doc/2

PUT /library/_alias/books

GET /books/_doc/2

GET /_alias/books

HEAD /books

DELETE /books

DELETE /library/_alias/books

DELETE /library,图书

GET /library
