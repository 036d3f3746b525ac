package docs

func documentAPIs() []Entry {
	return []Entry{
		{"index", API, "Stores a document under an id, or replaces the one there; with POST and no id the server makes one. With if_seq_no and if_primary_term it is stored only if nobody has changed it since.", "按 id 存储文档，已存在则覆盖；用 POST 且不带 id 时由服务器生成 id。带上 if_seq_no 和 if_primary_term 时，只有在没有被别人修改过的情况下才会写入。", "PUT products/_doc/1 {\"title\": \"iphone\"}"},
		{"create", API, "Stores a document only if there is none with this id; otherwise it answers 409.", "仅当该 id 不存在时才存储文档，否则返回 409。", "PUT products/_create/1 {\"title\": \"iphone\"}"},
		{"get", API, "Reads a document by its id, at once after it was written (no refresh is needed), with its _version and _seq_no.", "按 id 读取文档，写入后立即可读（无需 refresh），同时返回 _version 和 _seq_no。", "GET products/_doc/1"},
		{"get_source", API, "Reads the source of a document and nothing else.", "只读取文档的 _source。", "GET products/_source/1"},
		{"exists", API, "Says by its status whether there is such a document: 200 or 404.", "用状态码说明文档是否存在：200 或 404。", "HEAD products/_doc/1"},
		{"exists_source", API, "Says by its status whether the document has a source.", "用状态码说明文档是否有 _source。", "HEAD products/_source/1"},
		{"update", API, "Changes parts of a document: doc is merged into it, script computes it, upsert is stored if there is none yet.", "修改文档的一部分：doc 会合并进去，script 用脚本计算，upsert 在文档不存在时写入。", "POST products/_update/1 {\"doc\": {\"price\": 10}}"},
		{"delete", API, "Deletes a document. Its version is remembered for a minute.", "删除文档。其版本号会保留一分钟。", "DELETE products/_doc/1"},
		{"bulk", API, "Does many writes in one request: an action line, then the document on one line; a delete has no document. Each item has its own status.", "一次请求执行多个写操作：先是操作行，再是占一行的文档；delete 没有文档行。每一项有各自的状态。", "POST products/_bulk"},
		{"mget", API, "Reads several documents by their ids.", "按 id 一次读取多个文档。", "GET products/_mget {\"ids\": [\"1\", \"2\"]}"},
		{"termvectors", API, "Shows the terms of a document's field with their positions and counts.", "显示文档字段中的词项及其位置和次数。", "GET products/_termvectors/1?fields=title"},
		{"mtermvectors", API, "Shows the terms of several documents.", "显示多个文档的词项。", "GET products/_mtermvectors {\"ids\": [\"1\"]}"},
		{"reindex", API, "Copies documents from one index to another, for example into one with a better mapping.", "把文档从一个索引复制到另一个，例如复制到映射更合适的索引。", "POST _reindex {\"source\": {\"index\": \"a\"}, \"dest\": {\"index\": \"b\"}}"},
		{"update_by_query", API, "Changes every document that a query finds, mostly by a script.", "修改查询到的所有文档，通常使用脚本。", "POST products/_update_by_query?conflicts=proceed"},
		{"delete_by_query", API, "Deletes every document that a query finds.", "删除查询到的所有文档。", "POST products/_delete_by_query {\"query\": {\"term\": {\"old\": true}}}"},
		{"reindex_rethrottle", API, "Changes how fast a running reindex goes.", "调整正在运行的 reindex 的速度。", "POST _reindex/TASK/_rethrottle?requests_per_second=-1"},
		{"update_by_query_rethrottle", API, "Changes how fast a running update by query goes.", "调整正在运行的 update_by_query 的速度。", "POST _update_by_query/TASK/_rethrottle?requests_per_second=-1"},
		{"delete_by_query_rethrottle", API, "Changes how fast a running delete by query goes.", "调整正在运行的 delete_by_query 的速度。", "POST _delete_by_query/TASK/_rethrottle?requests_per_second=-1"},
	}
}

func searchAPIs() []Entry {
	return []Entry{
		{"search", API, "Finds documents: query says which, size and from how many, sort in which order, aggs what to count or compute. It sees what was written before the last refresh.", "查找文档：query 决定查哪些，size 和 from 决定多少，sort 决定顺序，aggs 用于统计计算。只能看到上次 refresh 之前写入的内容。", "GET products/_search {\"query\": {\"match\": {\"title\": \"iphone\"}}}"},
		{"count", API, "Counts the documents that a query finds.", "统计查询到的文档数。", "GET products/_count"},
		{"msearch", API, "Runs several searches in one request: a header line with the index, then the body on one line.", "一次请求执行多个搜索：先是写索引名的头行，再是占一行的请求体。", "GET _msearch"},
		{"scroll", API, "Goes on with a search that was begun with ?scroll=1m, page by page through all hits.", "继续用 ?scroll=1m 开始的搜索，逐页取完全部结果。", "POST _search/scroll {\"scroll\": \"1m\", \"scroll_id\": \"…\"}"},
		{"clear_scroll", API, "Ends scrolls that are not needed any more.", "结束不再需要的 scroll。", "DELETE _search/scroll {\"scroll_id\": \"…\"}"},
		{"explain", API, "Says why a document matches a query, or why not, with the parts of its score.", "说明文档为何匹配或不匹配查询，并列出得分的各个部分。", "GET products/_explain/1 {\"query\": {\"match\": {\"title\": \"iphone\"}}}"},
		{"field_caps", API, "Says of which types the fields of indices are, and whether they can be searched and aggregated.", "说明各索引字段的类型，以及是否可搜索、可聚合。", "GET products/_field_caps?fields=*"},
		{"rank_eval", API, "Rates how well searches find what they ought to.", "评估搜索结果的质量。", "GET products/_rank_eval"},
		{"search_template", API, "Runs a search that is written with gaps (Mustache), filled in from params.", "用参数填充模板（Mustache）后执行搜索。", "GET products/_search/template"},
		{"msearch_template", API, "Runs several searches from templates.", "用模板执行多个搜索。", "GET _msearch/template"},
		{"render_search_template", API, "Shows what search a template becomes.", "显示模板生成的搜索请求。", "GET _render/template"},
		{"search_shards", API, "Says on which shards a search would run.", "说明搜索会在哪些分片上执行。", "GET products/_search_shards"},
		{"indices.validate_query", API, "Says whether a query can be read, and with explain what it becomes.", "检查查询是否有效；带 explain 时显示其实际含义。", "GET products/_validate/query?explain"},
	}
}

func indexAPIs() []Entry {
	return []Entry{
		{"indices.create", API, "Makes an index, with settings (shards, analyzers), mappings (fields and their types) and aliases.", "创建索引，可带 settings（分片、分析器）、mappings（字段及类型）和 aliases。", "PUT products {\"mappings\": {\"properties\": {\"title\": {\"type\": \"text\"}}}}"},
		{"indices.get", API, "Shows what indices are like: aliases, mappings, settings.", "显示索引的别名、映射和设置。", "GET products"},
		{"indices.exists", API, "Says by its status whether there is such an index.", "用状态码说明索引是否存在。", "HEAD products"},
		{"indices.delete", API, "Deletes indices with all their documents.", "删除索引及其全部文档。", "DELETE products"},
		{"indices.put_mapping", API, "Adds fields to a mapping. The type of a field that is there can't change.", "为映射增加字段。已有字段的类型不能更改。", "PUT products/_mapping {\"properties\": {\"price\": {\"type\": \"double\"}}}"},
		{"indices.get_mapping", API, "Shows the fields of indices and their types.", "显示索引的字段及其类型。", "GET products/_mapping"},
		{"indices.get_field_mapping", API, "Shows the mapping of single fields.", "显示个别字段的映射。", "GET products/_mapping/field/title"},
		{"indices.exists_type", API, "Says by its status whether an index has a mapping type (types are of the past).", "用状态码说明索引是否有某个映射类型（类型已过时）。", "HEAD products/_mapping/_doc"},
		{"indices.put_settings", API, "Changes settings of indices, such as number_of_replicas or refresh_interval.", "更改索引设置，如 number_of_replicas、refresh_interval。", "PUT products/_settings {\"number_of_replicas\": 0}"},
		{"indices.get_settings", API, "Shows the settings of indices.", "显示索引的设置。", "GET products/_settings"},
		{"indices.open", API, "Opens closed indices again.", "重新打开已关闭的索引。", "POST products/_open"},
		{"indices.close", API, "Closes indices: they keep their documents, but nothing can be read or written.", "关闭索引：文档保留，但不能读写。", "POST products/_close"},
		{"indices.add_block", API, "Forbids writes, reads or changes of the metadata of indices.", "禁止索引的写入、读取或元数据修改。", "PUT products/_block/write"},
		{"indices.refresh", API, "Makes what was written visible to searches, now.", "让已写入的内容立即可被搜索到。", "POST products/_refresh"},
		{"indices.flush", API, "Writes what is in memory to disk for good.", "把内存中的内容持久写入磁盘。", "POST products/_flush"},
		{"indices.flush_synced", API, "The same as flush today.", "如今与 flush 相同。", "POST products/_flush/synced"},
		{"indices.forcemerge", API, "Merges segments into few, which also drops deleted documents.", "合并段，同时清除已删除的文档。", "POST products/_forcemerge?max_num_segments=1"},
		{"indices.clear_cache", API, "Empties the caches of indices.", "清空索引的缓存。", "POST products/_cache/clear"},
		{"indices.analyze", API, "Shows the tokens that a text becomes, by an analyzer, a field's analyzer, or its parts.", "显示文本经分析器（或字段的分析器、各组成部分）处理后的词元。", "GET _analyze {\"analyzer\": \"standard\", \"text\": \"Quick foxes\"}"},
		{"indices.stats", API, "Counts documents, bytes, searches and more of indices.", "统计索引的文档数、字节数、搜索次数等。", "GET products/_stats"},
		{"indices.segments", API, "Lists the Lucene segments of the shards.", "列出分片的 Lucene 段。", "GET products/_segments"},
		{"indices.recovery", API, "Shows how shards came to be where they are.", "显示分片的恢复过程。", "GET products/_recovery"},
		{"indices.shard_stores", API, "Shows where copies of shards are stored.", "显示分片副本的存储位置。", "GET products/_shard_stores"},
		{"indices.clone", API, "Copies an index as a whole.", "整体复制索引。", "POST products/_clone/copy"},
		{"indices.shrink", API, "Copies an index into one with fewer shards.", "把索引复制为分片更少的索引。", "POST products/_shrink/small"},
		{"indices.split", API, "Copies an index into one with more shards.", "把索引复制为分片更多的索引。", "POST products/_split/large"},
		{"indices.rollover", API, "Points an alias to a new index once the old one is large or old enough.", "旧索引足够大或足够旧时，让别名指向新索引。", "POST logs/_rollover {\"conditions\": {\"max_docs\": 1000}}"},
		{"indices.resolve_index", API, "Says which indices, aliases and data streams a name stands for.", "说明一个名字对应哪些索引、别名和数据流。", "GET _resolve/index/prod*"},
		{"indices.upgrade", API, "Of the past: rewrites old segments.", "已过时：重写旧的段。", "POST products/_upgrade"},
		{"indices.get_upgrade", API, "Of the past: says what an upgrade would rewrite.", "已过时：说明升级会重写哪些内容。", "GET products/_upgrade"},
	}
}

func templateAPIs() []Entry {
	return []Entry{
		{"indices.put_alias", API, "Gives indices another name; with a filter it shows a part of them only.", "给索引取别名；带 filter 时只能看到一部分文档。", "PUT products/_alias/shop"},
		{"indices.get_alias", API, "Shows the aliases of indices.", "显示索引的别名。", "GET _alias"},
		{"indices.exists_alias", API, "Says by its status whether there is such an alias.", "用状态码说明别名是否存在。", "HEAD _alias/shop"},
		{"indices.delete_alias", API, "Takes an alias away; the index stays.", "去掉别名；索引保留。", "DELETE products/_alias/shop"},
		{"indices.update_aliases", API, "Adds and removes several aliases at once, without a moment in between.", "一次原子地增加和删除多个别名。", "POST _aliases {\"actions\": [{\"add\": {\"index\": \"products\", \"alias\": \"shop\"}}]}"},
		{"indices.put_template", API, "Keeps settings and mappings for indices that will be made with certain names (the older kind).", "保存设置和映射，供以后按名字创建的索引使用（旧式模板）。", "PUT _template/logs {\"index_patterns\": [\"logs-*\"]}"},
		{"indices.get_template", API, "Shows templates of the older kind.", "显示旧式模板。", "GET _template"},
		{"indices.exists_template", API, "Says by its status whether there is such a template.", "用状态码说明模板是否存在。", "HEAD _template/logs"},
		{"indices.delete_template", API, "Deletes a template of the older kind.", "删除旧式模板。", "DELETE _template/logs"},
		{"indices.put_index_template", API, "Keeps settings and mappings for indices that will be made with certain names, also made of components.", "保存设置和映射，供以后按名字创建的索引使用，可由组件模板组成。", "PUT _index_template/logs {\"index_patterns\": [\"logs-*\"], \"template\": {}}"},
		{"indices.get_index_template", API, "Shows index templates.", "显示索引模板。", "GET _index_template"},
		{"indices.exists_index_template", API, "Says by its status whether there is such an index template.", "用状态码说明索引模板是否存在。", "HEAD _index_template/logs"},
		{"indices.delete_index_template", API, "Deletes an index template.", "删除索引模板。", "DELETE _index_template/logs"},
		{"indices.simulate_index_template", API, "Shows what an index of a name would get from templates.", "显示某个名字的索引会从模板得到什么。", "POST _index_template/_simulate_index/logs-1"},
		{"indices.simulate_template", API, "Shows what an index template would give.", "显示索引模板的效果。", "POST _index_template/_simulate/logs"},
		{"cluster.put_component_template", API, "Keeps a part that index templates can be made of.", "保存可供索引模板组合的组件。", "PUT _component_template/base {\"template\": {}}"},
		{"cluster.get_component_template", API, "Shows component templates.", "显示组件模板。", "GET _component_template"},
		{"cluster.exists_component_template", API, "Says by its status whether there is such a component template.", "用状态码说明组件模板是否存在。", "HEAD _component_template/base"},
		{"cluster.delete_component_template", API, "Deletes a component template.", "删除组件模板。", "DELETE _component_template/base"},
	}
}
