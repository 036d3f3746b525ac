package api

// catTable is the APIs of the tables for people.
func (a *API) catTable() []entry {
	return []entry{
		{api: "cat.aliases", params: words("local h help s v expand_wildcards"), rows: []row{
			{on: "GET", path: "/_cat/aliases", handler: a.catAliases},
			{on: "GET", path: "/_cat/aliases/{alias}", handler: a.catAliases},
		}},
		{api: "cat.allocation", params: words("bytes local master_timeout h help s v"), rows: []row{
			{on: "GET", path: "/_cat/allocation", handler: a.catAllocation},
			{on: "GET", path: "/_cat/allocation/{nodes}", handler: a.catAllocation},
		}},
		{api: "cat.count", params: words("h help s v"), rows: []row{
			{on: "GET", path: "/_cat/count", handler: a.catCount},
			{on: "GET", path: "/_cat/count/{index}", handler: a.catCount},
		}},
		{api: "cat.fielddata", params: words("bytes h help s v fields"), rows: []row{
			{on: "GET", path: "/_cat/fielddata", handler: a.catFielddata},
			{on: "GET", path: "/_cat/fielddata/{fields}", handler: a.catFielddata},
		}},
		{api: "cat.health", params: words("h help s time ts v"), rows: []row{
			{on: "GET", path: "/_cat/health", handler: a.catHealth},
		}},
		{api: "cat.help", params: words("help s"), rows: []row{
			{on: "GET", path: "/_cat", handler: a.cat},
		}},
		{api: "cat.indices", params: words("bytes local master_timeout h health help pri s time v include_unloaded_segments " +
			"expand_wildcards"), rows: []row{
			{on: "GET", path: "/_cat/indices", handler: a.catIndices},
			{on: "GET", path: "/_cat/indices/{index}", handler: a.catIndices},
		}},
		{api: "cat.master", params: words("local master_timeout h help s v"), rows: []row{
			{on: "GET", path: "/_cat/master", handler: a.catMaster},
		}},
		{api: "cat.nodeattrs", params: words("local master_timeout h help s v"), rows: []row{
			{on: "GET", path: "/_cat/nodeattrs", handler: a.catNodeattrs},
		}},
		{api: "cat.nodes", params: words("bytes full_id local master_timeout h help s time v"), rows: []row{
			{on: "GET", path: "/_cat/nodes", handler: a.catNodes},
		}},
		{api: "cat.pending_tasks", params: words("local master_timeout h help s time v"), rows: []row{
			{on: "GET", path: "/_cat/pending_tasks", handler: a.catPendingTasks},
		}},
		{api: "cat.plugins", params: words("local master_timeout h help s v"), rows: []row{
			{on: "GET", path: "/_cat/plugins", handler: a.catPlugins},
		}},
		{api: "cat.recovery", params: words("active_only bytes detailed h help index s time v"), rows: []row{
			{on: "GET", path: "/_cat/recovery", handler: a.catRecovery},
			{on: "GET", path: "/_cat/recovery/{index}", handler: a.catRecovery},
		}},
		{api: "cat.repositories", params: words("local master_timeout h help s v"), rows: []row{
			{on: "GET", path: "/_cat/repositories", handler: a.catRepositories},
		}},
		{api: "cat.segments", params: words("bytes h help s v"), rows: []row{
			{on: "GET", path: "/_cat/segments", handler: a.catSegments},
			{on: "GET", path: "/_cat/segments/{index}", handler: a.catSegments},
		}},
		{api: "cat.shards", params: words("bytes local master_timeout h help s time v"), rows: []row{
			{on: "GET", path: "/_cat/shards", handler: a.catShards},
			{on: "GET", path: "/_cat/shards/{index}", handler: a.catShards},
		}},
		{api: "cat.snapshots", params: words("ignore_unavailable master_timeout h help s time v"), rows: []row{
			{on: "GET", path: "/_cat/snapshots", handler: a.catSnapshots},
			{on: "GET", path: "/_cat/snapshots/{repository}", handler: a.catSnapshots},
		}},
		{api: "cat.tasks", params: words("nodes actions detailed parent_task_id h help s time v"), rows: []row{
			{on: "GET", path: "/_cat/tasks"},
		}},
		{api: "cat.templates", params: words("local master_timeout h help s v"), rows: []row{
			{on: "GET", path: "/_cat/templates", handler: a.catTemplates},
			{on: "GET", path: "/_cat/templates/{name}", handler: a.catTemplates},
		}},
		{api: "cat.thread_pool", params: words("size local master_timeout h help s v"), rows: []row{
			{on: "GET", path: "/_cat/thread_pool", handler: a.catThreadPool},
			{on: "GET", path: "/_cat/thread_pool/{thread_pool_patterns}", handler: a.catThreadPool},
		}},
	}
}
