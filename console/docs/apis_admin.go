package docs

func catAPIs() []Entry {
	return []Entry{
		{"cat.help", API, "Lists the _cat requests: tables for people. v adds the names of the columns, h chooses them, s sorts, help explains them, format=json is for programs.", "列出 _cat 请求：供人阅读的表格。v 显示列名，h 选择列，s 排序，help 说明各列，format=json 供程序使用。", "GET _cat"},
		{"cat.indices", API, "One line for each index: health, shards, documents, size.", "每个索引一行：健康状态、分片、文档数、大小。", "GET _cat/indices?v&s=index"},
		{"cat.aliases", API, "One line for each alias and index.", "每个别名与索引一行。", "GET _cat/aliases?v"},
		{"cat.allocation", API, "One line for each node: its shards and its disk.", "每个节点一行：分片数与磁盘。", "GET _cat/allocation?v"},
		{"cat.count", API, "How many documents there are.", "文档总数。", "GET _cat/count/products?v"},
		{"cat.fielddata", API, "How much memory fielddata takes.", "fielddata 占用的内存。", "GET _cat/fielddata?v"},
		{"cat.health", API, "The health of the cluster in one line.", "一行显示集群健康状态。", "GET _cat/health?v"},
		{"cat.master", API, "Which node is the master.", "哪个节点是主节点。", "GET _cat/master?v"},
		{"cat.nodeattrs", API, "The attributes of the nodes.", "节点的属性。", "GET _cat/nodeattrs?v"},
		{"cat.nodes", API, "One line for each node: memory, load, roles.", "每个节点一行：内存、负载、角色。", "GET _cat/nodes?v"},
		{"cat.pending_tasks", API, "Changes of the cluster that wait.", "等待执行的集群变更。", "GET _cat/pending_tasks?v"},
		{"cat.plugins", API, "The plugins of each node.", "各节点的插件。", "GET _cat/plugins?v"},
		{"cat.recovery", API, "How shards came to be where they are.", "分片的恢复过程。", "GET _cat/recovery?v"},
		{"cat.repositories", API, "The repositories for snapshots.", "快照仓库。", "GET _cat/repositories?v"},
		{"cat.segments", API, "One line for each Lucene segment.", "每个 Lucene 段一行。", "GET _cat/segments/products?v"},
		{"cat.shards", API, "One line for each shard: where it is, how large.", "每个分片一行：所在节点与大小。", "GET _cat/shards?v"},
		{"cat.snapshots", API, "The snapshots of a repository.", "仓库中的快照。", "GET _cat/snapshots/backup?v"},
		{"cat.tasks", API, "What runs now.", "正在运行的任务。", "GET _cat/tasks?v"},
		{"cat.templates", API, "The templates for indices.", "索引模板。", "GET _cat/templates?v"},
		{"cat.thread_pool", API, "Queues and threads of the nodes.", "节点的线程池与队列。", "GET _cat/thread_pool?v"},
	}
}

func clusterAPIs() []Entry {
	return []Entry{
		{"info", API, "Says which server answers: its name and version.", "说明应答的服务器：名称与版本。", "GET /"},
		{"ping", API, "Says by its status that the server is there.", "用状态码说明服务器在线。", "HEAD /"},
		{"cluster.health", API, "Says whether all shards (green), all primaries (yellow) or not even those (red) are there.", "说明所有分片都在（green）、只有主分片都在（yellow）、还是主分片也不全（red）。", "GET _cluster/health"},
		{"cluster.state", API, "Shows everything that the cluster knows about itself.", "显示集群的全部元数据。", "GET _cluster/state?filter_path=metadata"},
		{"cluster.stats", API, "Counts indices, documents, nodes of the whole cluster.", "统计整个集群的索引、文档和节点。", "GET _cluster/stats"},
		{"cluster.get_settings", API, "Shows the settings of the cluster that were changed.", "显示被更改过的集群设置。", "GET _cluster/settings"},
		{"cluster.put_settings", API, "Changes settings of the cluster: persistent ones stay, transient ones end with a restart.", "更改集群设置：persistent 永久有效，transient 重启后失效。", "PUT _cluster/settings {\"transient\": {}}"},
		{"cluster.allocation_explain", API, "Says why a shard is where it is, or nowhere.", "说明分片为何分配在此处，或为何未分配。", "GET _cluster/allocation/explain"},
		{"cluster.reroute", API, "Moves shards by hand.", "手动移动分片。", "POST _cluster/reroute"},
		{"cluster.pending_tasks", API, "Changes of the cluster that wait.", "等待执行的集群变更。", "GET _cluster/pending_tasks"},
		{"cluster.remote_info", API, "Shows the other clusters that this one knows.", "显示已配置的远程集群。", "GET _remote/info"},
		{"cluster.post_voting_config_exclusions", API, "Takes a node out of the elections of a master.", "把节点排除在主节点选举之外。", "POST _cluster/voting_config_exclusions/node-1"},
		{"cluster.delete_voting_config_exclusions", API, "Lets all nodes vote again.", "恢复所有节点的选举权。", "DELETE _cluster/voting_config_exclusions"},
		{"nodes.info", API, "Shows what the nodes are: version, settings, plugins.", "显示节点信息：版本、设置、插件。", "GET _nodes"},
		{"nodes.stats", API, "Shows what the nodes do: memory, disk, requests.", "显示节点统计：内存、磁盘、请求。", "GET _nodes/stats"},
		{"nodes.hot_threads", API, "Shows what keeps a node busy.", "显示节点上最忙的线程。", "GET _nodes/hot_threads"},
		{"nodes.usage", API, "Counts the requests of each API.", "统计各 API 的使用次数。", "GET _nodes/usage"},
		{"nodes.reload_secure_settings", API, "Reads the keystore of the nodes again.", "重新加载节点的安全设置。", "POST _nodes/reload_secure_settings"},
		{"tasks.list", API, "Lists what runs now.", "列出正在运行的任务。", "GET _tasks"},
		{"tasks.get", API, "Shows one task, also what came of a finished one.", "显示单个任务，包括已完成任务的结果。", "GET _tasks/NODE:1"},
		{"tasks.cancel", API, "Cancels tasks.", "取消任务。", "POST _tasks/NODE:1/_cancel"},
		{"dangling_indices.list_dangling_indices", API, "Lists indices on disk that the cluster does not know.", "列出磁盘上未加入集群的索引。", "GET _dangling"},
		{"dangling_indices.import_dangling_index", API, "Takes such an index into the cluster.", "把这样的索引导入集群。", "POST _dangling/UUID?accept_data_loss=true"},
		{"dangling_indices.delete_dangling_index", API, "Deletes such an index.", "删除这样的索引。", "DELETE _dangling/UUID?accept_data_loss=true"},
	}
}

func otherAPIs() []Entry {
	return []Entry{
		{"ingest.put_pipeline", API, "Keeps a pipeline: processors that change documents before they are stored.", "保存管道：在存储前处理文档的一组处理器。", "PUT _ingest/pipeline/clean {\"processors\": [{\"lowercase\": {\"field\": \"title\"}}]}"},
		{"ingest.get_pipeline", API, "Shows pipelines.", "显示管道。", "GET _ingest/pipeline"},
		{"ingest.delete_pipeline", API, "Deletes a pipeline.", "删除管道。", "DELETE _ingest/pipeline/clean"},
		{"ingest.simulate", API, "Shows what a pipeline makes of documents, without storing them.", "显示管道对文档的处理结果，但不存储。", "POST _ingest/pipeline/clean/_simulate {\"docs\": [{\"_source\": {}}]}"},
		{"ingest.processor_grok", API, "Lists the patterns that grok has.", "列出 grok 的内置模式。", "GET _ingest/processor/grok"},
		{"put_script", API, "Keeps a script or a search template under an id.", "按 id 保存脚本或搜索模板。", "PUT _scripts/more {\"script\": {\"lang\": \"painless\", \"source\": \"ctx._source.n++\"}}"},
		{"get_script", API, "Shows a stored script.", "显示已保存的脚本。", "GET _scripts/more"},
		{"delete_script", API, "Deletes a stored script.", "删除已保存的脚本。", "DELETE _scripts/more"},
		{"get_script_context", API, "Lists where scripts can be used.", "列出脚本可用的场合。", "GET _script_context"},
		{"get_script_languages", API, "Lists the languages of scripts.", "列出脚本语言。", "GET _script_language"},
		{"scripts_painless_context", API, "Lists what Painless scripts may call.", "列出 Painless 脚本可调用的内容。", "GET _scripts/painless/_context"},
		{"scripts_painless_execute", API, "Runs a Painless script and shows its result.", "运行 Painless 脚本并显示结果。", "POST _scripts/painless/_execute {\"script\": {\"source\": \"1 + 1\"}}"},
		{"snapshot.create_repository", API, "Says where snapshots are to be kept.", "设置快照的存放位置。", "PUT _snapshot/backup {\"type\": \"fs\", \"settings\": {\"location\": \"backup\"}}"},
		{"snapshot.get_repository", API, "Shows the repositories.", "显示快照仓库。", "GET _snapshot"},
		{"snapshot.delete_repository", API, "Forgets a repository; what is in it stays.", "移除仓库；其中的内容保留。", "DELETE _snapshot/backup"},
		{"snapshot.verify_repository", API, "Checks that all nodes can use a repository.", "检查所有节点能否使用仓库。", "POST _snapshot/backup/_verify"},
		{"snapshot.cleanup_repository", API, "Deletes what no snapshot needs.", "清除不再被快照使用的数据。", "POST _snapshot/backup/_cleanup"},
		{"snapshot.create", API, "Keeps a copy of indices.", "为索引创建快照。", "PUT _snapshot/backup/monday?wait_for_completion=true"},
		{"snapshot.get", API, "Shows snapshots.", "显示快照。", "GET _snapshot/backup/_all"},
		{"snapshot.status", API, "Shows how far a snapshot is.", "显示快照进度。", "GET _snapshot/backup/monday/_status"},
		{"snapshot.clone", API, "Copies parts of a snapshot.", "复制快照的一部分。", "PUT _snapshot/backup/monday/_clone/copy {\"indices\": \"products\"}"},
		{"snapshot.restore", API, "Brings indices back from a snapshot.", "从快照恢复索引。", "POST _snapshot/backup/monday/_restore"},
		{"snapshot.delete", API, "Deletes a snapshot.", "删除快照。", "DELETE _snapshot/backup/monday"},
	}
}
