package api

// searchTable is the APIs of searches, and what changes the documents that a search finds.
func (a *API) searchTable() []entry {
	return []entry{
		{api: "clear_scroll", rows: []row{
			{on: "DELETE", path: "/_search/scroll", handler: a.clearScroll},
			{on: "DELETE", path: "/_search/scroll/{scroll_id}", handler: a.clearScroll},
		}},
		{api: "count", params: words("ignore_unavailable ignore_throttled allow_no_indices expand_wildcards min_score preference " +
			"routing q analyzer analyze_wildcard default_operator df lenient terminate_after"), rows: []row{
			{on: "GET POST", path: "/_count", handler: a.count},
			{on: "GET POST", path: "/{index}/_count", handler: a.count},
			{on: "GET POST", path: "/{index}/{type}/_count", handler: a.count},
		}},
		{api: "delete_by_query", params: words("analyzer analyze_wildcard default_operator df from ignore_unavailable allow_no_indices " +
			"conflicts expand_wildcards lenient preference q routing scroll search_type search_timeout " +
			"size max_docs sort _source _source_excludes _source_includes terminate_after stats version " +
			"request_cache refresh timeout wait_for_active_shards scroll_size wait_for_completion " +
			"requests_per_second slices"), rows: []row{
			{on: "POST", path: "/{index}/_delete_by_query"},
			{on: "POST", path: "/{index}/{type}/_delete_by_query"},
		}},
		{api: "delete_by_query_rethrottle", params: words("requests_per_second"), rows: []row{
			{on: "POST", path: "/_delete_by_query/{taskId}/_rethrottle"},
		}},
		{api: "explain", params: words("analyze_wildcard analyzer default_operator df stored_fields lenient preference q routing " +
			"_source _source_excludes _source_includes"), rows: []row{
			{on: "GET POST", path: "/{index}/_explain/{id}", handler: a.explain},
			{on: "GET POST", path: "/{index}/{type}/{id}/_explain", handler: a.explain},
		}},
		{api: "field_caps", params: words("fields ignore_unavailable allow_no_indices expand_wildcards include_unmapped"), rows: []row{
			{on: "GET POST", path: "/_field_caps", handler: a.fieldCaps},
			{on: "GET POST", path: "/{index}/_field_caps", handler: a.fieldCaps},
		}},
		{api: "msearch", stream: true, params: words("search_type max_concurrent_searches typed_keys pre_filter_shard_size " +
			"max_concurrent_shard_requests rest_total_hits_as_int ccs_minimize_roundtrips"), rows: []row{
			{on: "GET POST", path: "/_msearch", handler: a.msearch},
			{on: "GET POST", path: "/{index}/_msearch", handler: a.msearch},
			{on: "GET POST", path: "/{index}/{type}/_msearch", handler: a.msearch},
		}},
		{api: "msearch_template", stream: true, params: words("search_type typed_keys max_concurrent_searches rest_total_hits_as_int " +
			"ccs_minimize_roundtrips"), rows: []row{
			{on: "GET POST", path: "/_msearch/template", handler: a.msearchTemplate},
			{on: "GET POST", path: "/{index}/_msearch/template", handler: a.msearchTemplate},
			{on: "GET POST", path: "/{index}/{type}/_msearch/template", handler: a.msearchTemplate},
		}},
		{api: "rank_eval", params: words("ignore_unavailable allow_no_indices expand_wildcards search_type"), rows: []row{
			{on: "GET POST", path: "/_rank_eval"},
			{on: "GET POST", path: "/{index}/_rank_eval"},
		}},
		{api: "reindex", params: words("refresh timeout wait_for_active_shards wait_for_completion requests_per_second scroll " +
			"slices max_docs"), rows: []row{
			{on: "POST", path: "/_reindex"},
		}},
		{api: "reindex_rethrottle", params: words("requests_per_second"), rows: []row{
			{on: "POST", path: "/_reindex/{taskId}/_rethrottle"},
		}},
		{api: "render_search_template", rows: []row{
			{on: "GET POST", path: "/_render/template", handler: a.renderTemplate},
			{on: "GET POST", path: "/_render/template/{id}", handler: a.renderTemplate},
		}},
		{api: "scroll", params: words("scroll scroll_id rest_total_hits_as_int"), rows: []row{
			{on: "GET POST", path: "/_search/scroll", handler: a.scroll},
			{on: "GET POST", path: "/_search/scroll/{scroll_id}", handler: a.scroll},
		}},
		{api: "search", params: words("analyzer analyze_wildcard ccs_minimize_roundtrips default_operator df explain stored_fields " +
			"docvalue_fields from ignore_unavailable ignore_throttled allow_no_indices expand_wildcards " +
			"lenient preference q routing scroll search_type size sort _source _source_excludes " +
			"_source_includes terminate_after stats suggest_field suggest_mode suggest_size suggest_text " +
			"timeout track_scores track_total_hits allow_partial_search_results typed_keys version " +
			"seq_no_primary_term request_cache batched_reduce_size max_concurrent_shard_requests " +
			"pre_filter_shard_size rest_total_hits_as_int"), rows: []row{
			{on: "GET POST", path: "/_search", handler: a.search},
			{on: "GET POST", path: "/{index}/_search", handler: a.search},
			{on: "GET POST", path: "/{index}/{type}/_search", handler: a.search},
		}},
		{api: "search_shards", params: words("preference routing local ignore_unavailable allow_no_indices expand_wildcards"), rows: []row{
			{on: "GET POST", path: "/_search_shards", handler: a.searchShardsOf},
			{on: "GET POST", path: "/{index}/_search_shards", handler: a.searchShardsOf},
		}},
		{api: "search_template", params: words("ignore_unavailable ignore_throttled allow_no_indices expand_wildcards preference routing " +
			"scroll search_type explain profile typed_keys rest_total_hits_as_int " +
			"ccs_minimize_roundtrips"), rows: []row{
			{on: "GET POST", path: "/_search/template", handler: a.searchByTemplate},
			{on: "GET POST", path: "/{index}/_search/template", handler: a.searchByTemplate},
			{on: "GET POST", path: "/{index}/{type}/_search/template", handler: a.searchByTemplate},
		}},
		{api: "update_by_query", params: words("analyzer analyze_wildcard default_operator df from ignore_unavailable allow_no_indices " +
			"conflicts expand_wildcards lenient pipeline preference q routing scroll search_type " +
			"search_timeout size max_docs sort _source _source_excludes _source_includes terminate_after " +
			"stats version version_type request_cache refresh timeout wait_for_active_shards scroll_size " +
			"wait_for_completion requests_per_second slices"), rows: []row{
			{on: "POST", path: "/{index}/_update_by_query"},
			{on: "POST", path: "/{index}/{type}/_update_by_query"},
		}},
		{api: "update_by_query_rethrottle", params: words("requests_per_second"), rows: []row{
			{on: "POST", path: "/_update_by_query/{taskId}/_rethrottle"},
		}},
	}
}
