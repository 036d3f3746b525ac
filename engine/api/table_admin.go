package api

// adminTable is the APIs of ingest pipelines, stored scripts and snapshots.
func (a *API) adminTable() []entry {
	return []entry{
		{api: "delete_script", params: words("timeout master_timeout"), rows: []row{
			{on: "DELETE", path: "/_scripts/{id}", handler: a.deleteScript},
		}},
		{api: "get_script", params: words("master_timeout"), rows: []row{
			{on: "GET", path: "/_scripts/{id}", handler: a.getScript},
		}},
		{api: "get_script_context", rows: []row{
			{on: "GET", path: "/_script_context"},
		}},
		{api: "get_script_languages", rows: []row{
			{on: "GET", path: "/_script_language"},
		}},
		{api: "ingest.delete_pipeline", params: words("master_timeout timeout"), rows: []row{
			{on: "DELETE", path: "/_ingest/pipeline/{id}"},
		}},
		{api: "ingest.get_pipeline", params: words("master_timeout"), rows: []row{
			{on: "GET", path: "/_ingest/pipeline"},
			{on: "GET", path: "/_ingest/pipeline/{id}"},
		}},
		{api: "ingest.processor_grok", rows: []row{
			{on: "GET", path: "/_ingest/processor/grok"},
		}},
		{api: "ingest.put_pipeline", params: words("master_timeout timeout"), rows: []row{
			{on: "PUT", path: "/_ingest/pipeline/{id}"},
		}},
		{api: "ingest.simulate", params: words("verbose"), rows: []row{
			{on: "GET POST", path: "/_ingest/pipeline/{id}/_simulate"},
			{on: "GET POST", path: "/_ingest/pipeline/_simulate"},
		}},
		{api: "put_script", params: words("timeout master_timeout context"), rows: []row{
			{on: "POST PUT", path: "/_scripts/{id}", handler: a.putScript},
			{on: "POST PUT", path: "/_scripts/{id}/{context}", handler: a.putScript},
		}},
		{api: "scripts_painless_context", rows: []row{
			{on: "GET", path: "/_scripts/painless/_context"},
		}},
		{api: "scripts_painless_execute", rows: []row{
			{on: "GET POST", path: "/_scripts/painless/_execute"},
		}},
		{api: "snapshot.cleanup_repository", params: words("master_timeout timeout"), rows: []row{
			{on: "POST", path: "/_snapshot/{repository}/_cleanup"},
		}},
		{api: "snapshot.clone", params: words("master_timeout"), rows: []row{
			{on: "PUT", path: "/_snapshot/{repository}/{snapshot}/_clone/{target_snapshot}"},
		}},
		{api: "snapshot.create", params: words("master_timeout wait_for_completion"), rows: []row{
			{on: "POST PUT", path: "/_snapshot/{repository}/{snapshot}"},
		}},
		{api: "snapshot.create_repository", params: words("master_timeout timeout verify"), rows: []row{
			{on: "POST PUT", path: "/_snapshot/{repository}"},
		}},
		{api: "snapshot.delete", params: words("master_timeout"), rows: []row{
			{on: "DELETE", path: "/_snapshot/{repository}/{snapshot}"},
		}},
		{api: "snapshot.delete_repository", params: words("master_timeout timeout"), rows: []row{
			{on: "DELETE", path: "/_snapshot/{repository}"},
		}},
		{api: "snapshot.get", params: words("master_timeout ignore_unavailable verbose"), rows: []row{
			{on: "GET", path: "/_snapshot/{repository}/{snapshot}"},
		}},
		{api: "snapshot.get_repository", params: words("master_timeout local"), rows: []row{
			{on: "GET", path: "/_snapshot"},
			{on: "GET", path: "/_snapshot/{repository}"},
		}},
		{api: "snapshot.restore", params: words("master_timeout wait_for_completion"), rows: []row{
			{on: "POST", path: "/_snapshot/{repository}/{snapshot}/_restore"},
		}},
		{api: "snapshot.status", params: words("master_timeout ignore_unavailable"), rows: []row{
			{on: "GET", path: "/_snapshot/{repository}/{snapshot}/_status"},
			{on: "GET", path: "/_snapshot/{repository}/_status"},
			{on: "GET", path: "/_snapshot/_status"},
		}},
		{api: "snapshot.verify_repository", params: words("master_timeout timeout"), rows: []row{
			{on: "POST", path: "/_snapshot/{repository}/_verify"},
		}},
	}
}
