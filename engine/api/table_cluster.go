package api

const votingNameWarning = "POST /_cluster/voting_config_exclusions/{node_name} will be removed in a future version. " +
	"Please use POST /_cluster/voting_config_exclusions?node_ids=... " +
	"or POST /_cluster/voting_config_exclusions?node_names=... instead."

// hotThreadsWarning is for the old spellings of the hot threads API.
func hotThreadsWarning(path, instead string) string {
	return "[" + path + "] is a deprecated endpoint. Please use [" + instead + "] instead."
}

// clusterTable is the APIs of the cluster, its nodes and tasks.
func (a *API) clusterTable() []entry {
	return []entry{
		{api: "cluster.allocation_explain", params: words("include_yes_decisions include_disk_info"), rows: []row{
			{on: "GET POST", path: "/_cluster/allocation/explain"},
		}},
		{api: "cluster.delete_component_template", params: words("timeout master_timeout"), rows: []row{
			{on: "DELETE", path: "/_component_template/{name}"},
		}},
		{api: "cluster.delete_voting_config_exclusions", params: words("wait_for_removal"), rows: []row{
			{on: "DELETE", path: "/_cluster/voting_config_exclusions"},
		}},
		{api: "cluster.exists_component_template", params: words("master_timeout local"), rows: []row{
			{on: "HEAD", path: "/_component_template/{name}"},
		}},
		{api: "cluster.get_component_template", params: words("master_timeout local"), rows: []row{
			{on: "GET", path: "/_component_template"},
			{on: "GET", path: "/_component_template/{name}"},
		}},
		{api: "cluster.get_settings", params: words("flat_settings master_timeout timeout include_defaults"), rows: []row{
			{on: "GET", path: "/_cluster/settings"},
		}},
		{api: "cluster.health", params: words("ignore_unavailable allow_no_indices expand_wildcards level local master_timeout timeout wait_for_active_shards wait_for_nodes " +
			"wait_for_events wait_for_no_relocating_shards wait_for_no_initializing_shards " +
			"wait_for_status"), rows: []row{
			{on: "GET", path: "/_cluster/health", handler: a.clusterHealth},
			{on: "GET", path: "/_cluster/health/{index}", handler: a.clusterHealth},
		}},
		{api: "cluster.pending_tasks", params: words("local master_timeout"), rows: []row{
			{on: "GET", path: "/_cluster/pending_tasks"},
		}},
		{api: "cluster.post_voting_config_exclusions", params: words("node_ids node_names timeout"), rows: []row{
			{on: "POST", path: "/_cluster/voting_config_exclusions/{node_name}", warning: votingNameWarning},
			{on: "POST", path: "/_cluster/voting_config_exclusions"},
		}},
		{api: "cluster.put_component_template", params: words("create timeout master_timeout"), rows: []row{
			{on: "POST PUT", path: "/_component_template/{name}"},
		}},
		{api: "cluster.put_settings", params: words("flat_settings master_timeout timeout"), rows: []row{
			{on: "PUT", path: "/_cluster/settings"},
		}},
		{api: "cluster.remote_info", rows: []row{
			{on: "GET", path: "/_remote/info"},
		}},
		{api: "cluster.reroute", params: words("dry_run explain retry_failed metric master_timeout timeout"), rows: []row{
			{on: "POST", path: "/_cluster/reroute"},
		}},
		{api: "cluster.state", params: words("local master_timeout flat_settings wait_for_metadata_version wait_for_timeout " +
			"ignore_unavailable allow_no_indices expand_wildcards"), rows: []row{
			{on: "GET", path: "/_cluster/state"},
			{on: "GET", path: "/_cluster/state/{metric}"},
			{on: "GET", path: "/_cluster/state/{metric}/{indices}"},
		}},
		{api: "cluster.stats", params: words("flat_settings timeout"), rows: []row{
			{on: "GET", path: "/_cluster/stats"},
			{on: "GET", path: "/_cluster/stats/nodes/{nodeId}"},
		}},
		{api: "dangling_indices.delete_dangling_index", params: words("accept_data_loss timeout master_timeout"), rows: []row{
			{on: "DELETE", path: "/_dangling/{index_uuid}"},
		}},
		{api: "dangling_indices.import_dangling_index", params: words("accept_data_loss timeout master_timeout"), rows: []row{
			{on: "POST", path: "/_dangling/{index_uuid}"},
		}},
		{api: "dangling_indices.list_dangling_indices", rows: []row{
			{on: "GET", path: "/_dangling"},
		}},
		{api: "info", rows: []row{
			{on: "GET", path: "/", handler: a.info},
		}},
		{api: "nodes.hot_threads", params: words("interval snapshots threads ignore_idle_threads type timeout"), rows: []row{
			{on: "GET", path: "/_cluster/nodes/hot_threads", warning: hotThreadsWarning("/_cluster/nodes/hot_threads", "/_nodes/hot_threads")},
			{on: "GET", path: "/_cluster/nodes/{nodeId}/hot_threads", warning: hotThreadsWarning("/_cluster/nodes/{nodeId}/hot_threads", "/_nodes/{nodeId}/hot_threads")},
			{on: "GET", path: "/_cluster/nodes/hotthreads", warning: hotThreadsWarning("/_cluster/nodes/hotthreads", "/_nodes/hot_threads")},
			{on: "GET", path: "/_cluster/nodes/{nodeId}/hotthreads", warning: hotThreadsWarning("/_cluster/nodes/{nodeId}/hotthreads", "/_nodes/{nodeId}/hot_threads")},
			{on: "GET", path: "/_nodes/hotthreads", warning: hotThreadsWarning("/_nodes/hotthreads", "/_nodes/hot_threads")},
			{on: "GET", path: "/_nodes/{nodeId}/hotthreads", warning: hotThreadsWarning("/_nodes/{nodeId}/hotthreads", "/_nodes/{nodeId}/hot_threads")},
			{on: "GET", path: "/_nodes/hot_threads"},
			{on: "GET", path: "/_nodes/{nodeId}/hot_threads"},
		}},
		{api: "nodes.info", params: words("flat_settings timeout"), rows: []row{
			{on: "GET", path: "/_nodes"},
			{on: "GET", path: "/_nodes/{nodeId}"},
			{on: "GET", path: "/_nodes/{nodeId}/{metrics}"},
			{on: "GET", path: "/_nodes/{nodeId}/info/{metrics}"},
		}},
		{api: "nodes.reload_secure_settings", params: words("timeout"), rows: []row{
			{on: "POST", path: "/_nodes/reload_secure_settings"},
			{on: "POST", path: "/_nodes/{nodeId}/reload_secure_settings"},
		}},
		{api: "nodes.stats", params: words("completion_fields fielddata_fields fields groups level types timeout " +
			"include_segment_file_sizes"), rows: []row{
			{on: "GET", path: "/_nodes/stats"},
			{on: "GET", path: "/_nodes/{nodeId}/stats"},
			{on: "GET", path: "/_nodes/stats/{metric}"},
			{on: "GET", path: "/_nodes/{nodeId}/stats/{metric}"},
			{on: "GET", path: "/_nodes/stats/{metric}/{index_metric}"},
			{on: "GET", path: "/_nodes/{nodeId}/stats/{metric}/{index_metric}"},
		}},
		{api: "nodes.usage", params: words("timeout"), rows: []row{
			{on: "GET", path: "/_nodes/usage"},
			{on: "GET", path: "/_nodes/{nodeId}/usage"},
			{on: "GET", path: "/_nodes/usage/{metric}"},
			{on: "GET", path: "/_nodes/{nodeId}/usage/{metric}"},
		}},
		{api: "ping", rows: []row{
			{on: "HEAD", path: "/", handler: a.info},
		}},
		{api: "tasks.cancel", params: words("nodes actions parent_task_id wait_for_completion"), rows: []row{
			{on: "POST", path: "/_tasks/_cancel"},
			{on: "POST", path: "/_tasks/{task_id}/_cancel"},
		}},
		{api: "tasks.get", params: words("wait_for_completion timeout"), rows: []row{
			{on: "GET", path: "/_tasks/{task_id}"},
		}},
		{api: "tasks.list", params: words("nodes actions detailed parent_task_id wait_for_completion group_by timeout"), rows: []row{
			{on: "GET", path: "/_tasks"},
		}},
	}
}
