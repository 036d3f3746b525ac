package api

// Parameter lists that several APIs share.
var (
	writeParams  = words("routing timeout refresh version version_type wait_for_active_shards if_seq_no if_primary_term")
	indexParams  = params(writeParams, words("pipeline op_type require_alias"))
	sourceParams = words("_source _source_includes _source_excludes")
	getParams    = params(sourceParams, words("routing refresh realtime preference version version_type stored_fields"))
)

// documentsTable is the APIs of documents by id.
func (a *API) documentsTable() []entry {
	return []entry{
		{api: "bulk", stream: true, params: words("wait_for_active_shards refresh routing timeout type _source _source_excludes " +
			"_source_includes pipeline require_alias"), rows: []row{
			{on: "POST PUT", path: "/_bulk", handler: a.bulk},
			{on: "POST PUT", path: "/{index}/_bulk", handler: a.bulk},
			{on: "POST PUT", path: "/{index}/{type}/_bulk", handler: a.bulk},
		}},
		{api: "create", params: indexParams, rows: []row{
			{on: "POST PUT", path: "/{index}/_create/{id}", handler: a.create, since: 7},
			{on: "POST PUT", path: "/{index}/{type}/{id}/_create", handler: a.create},
		}},
		{api: "delete", params: writeParams, rows: []row{
			{on: "DELETE", path: "/{index}/_doc/{id}", handler: a.delete, since: 7},
			{on: "DELETE", path: "/{index}/{type}/{id}", handler: a.delete},
		}},
		{api: "exists", params: getParams, rows: []row{
			{on: "HEAD", path: "/{index}/_doc/{id}", handler: a.get, since: 7},
			{on: "HEAD", path: "/{index}/{type}/{id}", handler: a.get},
		}},
		{api: "exists_source", params: words("preference realtime refresh routing _source _source_excludes _source_includes version " +
			"version_type"), rows: []row{
			{on: "HEAD", path: "/{index}/_source/{id}", handler: a.getSource, since: 7},
			{on: "HEAD", path: "/{index}/{type}/{id}/_source", handler: a.getSource},
		}},
		{api: "get", params: getParams, rows: []row{
			{on: "GET", path: "/{index}/_doc/{id}", handler: a.get, since: 7},
			{on: "GET", path: "/{index}/{type}/{id}", handler: a.get},
		}},
		{api: "get_source", params: words("preference realtime refresh routing _source _source_excludes _source_includes version " +
			"version_type"), rows: []row{
			{on: "GET", path: "/{index}/_source/{id}", handler: a.getSource, since: 7},
			{on: "GET", path: "/{index}/{type}/{id}/_source", handler: a.getSource},
		}},
		{api: "index", params: indexParams, rows: []row{
			{on: "POST PUT", path: "/{index}/_doc/{id}", handler: a.index, since: 7},
			{on: "POST PUT", path: "/{index}/{type}/{id}", handler: a.index},
			{on: "POST", path: "/{index}/_doc", handler: a.indexAutoID, since: 7},
			{on: "POST", path: "/{index}/{type}", handler: a.indexAutoID},
		}},
		{api: "mget", params: words("stored_fields preference realtime refresh routing _source _source_excludes _source_includes"), rows: []row{
			{on: "GET POST", path: "/_mget", handler: a.mget},
			{on: "GET POST", path: "/{index}/_mget", handler: a.mget},
			{on: "GET POST", path: "/{index}/{type}/_mget", handler: a.mget},
		}},
		{api: "mtermvectors", params: words("ids term_statistics field_statistics fields offsets positions payloads preference routing " +
			"realtime version version_type"), rows: []row{
			{on: "GET POST", path: "/_mtermvectors", handler: a.mtermvectors},
			{on: "GET POST", path: "/{index}/_mtermvectors", handler: a.mtermvectors},
			{on: "GET POST", path: "/{index}/{type}/_mtermvectors", handler: a.mtermvectors},
		}},
		{api: "termvectors", params: words("term_statistics field_statistics fields offsets positions payloads preference routing " +
			"realtime version version_type"), rows: []row{
			{on: "GET POST", path: "/{index}/_termvectors", handler: a.termvectors},
			{on: "GET POST", path: "/{index}/_termvectors/{id}", handler: a.termvectors},
			{on: "GET POST", path: "/{index}/{type}/_termvectors", handler: a.termvectors},
			{on: "GET POST", path: "/{index}/{type}/{id}/_termvectors", handler: a.termvectors},
		}},
		{api: "update", params: words("wait_for_active_shards _source _source_excludes _source_includes lang refresh " +
			"retry_on_conflict routing timeout if_seq_no if_primary_term require_alias"), rows: []row{
			{on: "POST", path: "/{index}/_update/{id}", handler: a.update, since: 7},
			{on: "POST", path: "/{index}/{type}/{id}/_update", handler: a.update},
		}},
	}
}
