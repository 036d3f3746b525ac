package api

// indicesTable is the APIs of indices, aliases, mappings, templates.
func (a *API) indicesTable() []entry {
	return []entry{
		{api: "indices.add_block", params: words("timeout master_timeout ignore_unavailable allow_no_indices expand_wildcards"), rows: []row{
			{on: "PUT", path: "/{index}/_block/{block}", handler: a.indicesAddBlock},
		}},
		{api: "indices.analyze", params: words("index"), rows: []row{
			{on: "GET POST", path: "/_analyze", handler: a.indicesAnalyze},
			{on: "GET POST", path: "/{index}/_analyze", handler: a.indicesAnalyze},
		}},
		{api: "indices.clear_cache", params: words("fielddata fields query ignore_unavailable allow_no_indices expand_wildcards index request"), rows: []row{
			{on: "POST", path: "/_cache/clear"},
			{on: "POST", path: "/{index}/_cache/clear"},
		}},
		{api: "indices.clone", params: words("timeout master_timeout wait_for_active_shards"), rows: []row{
			{on: "POST PUT", path: "/{index}/_clone/{target}"},
		}},
		{api: "indices.close", params: words("timeout master_timeout ignore_unavailable allow_no_indices expand_wildcards " +
			"wait_for_active_shards"), rows: []row{
			{on: "POST", path: "/_close", handler: a.indicesClose},
			{on: "POST", path: "/{index}/_close", handler: a.indicesClose},
		}},
		{api: "indices.create", params: words("include_type_name wait_for_active_shards timeout master_timeout"), rows: []row{
			{on: "PUT", path: "/{index}", handler: a.indicesCreate},
		}},
		{api: "indices.delete", params: words("timeout master_timeout ignore_unavailable allow_no_indices expand_wildcards"), rows: []row{
			{on: "DELETE", path: "/", handler: a.indicesDelete},
			{on: "DELETE", path: "/{index}", handler: a.indicesDelete},
		}},
		{api: "indices.delete_alias", params: words("timeout master_timeout"), rows: []row{
			{on: "DELETE", path: "/{index}/_alias/{name}", handler: a.indicesDeleteAlias},
			{on: "DELETE", path: "/{index}/_aliases/{name}", handler: a.indicesDeleteAlias},
		}},
		{api: "indices.delete_index_template", params: words("timeout master_timeout"), rows: []row{
			{on: "DELETE", path: "/_index_template/{name}"},
		}},
		{api: "indices.delete_template", params: words("timeout master_timeout"), rows: []row{
			{on: "DELETE", path: "/_template/{name}", handler: a.indicesDeleteTemplate},
		}},
		{api: "indices.exists", params: words("local ignore_unavailable allow_no_indices expand_wildcards flat_settings include_defaults"), rows: []row{
			{on: "HEAD", path: "/{index}", handler: a.indicesGet},
		}},
		{api: "indices.exists_alias", params: words("ignore_unavailable allow_no_indices expand_wildcards local"), rows: []row{
			{on: "HEAD", path: "/_alias/{name}", handler: a.indicesGetAlias},
			{on: "HEAD", path: "/{index}/_alias", handler: a.indicesGetAlias},
			{on: "HEAD", path: "/{index}/_alias/{name}", handler: a.indicesGetAlias},
		}},
		{api: "indices.exists_index_template", params: words("flat_settings master_timeout local"), rows: []row{
			{on: "HEAD", path: "/_index_template/{name}"},
		}},
		{api: "indices.exists_template", params: words("flat_settings master_timeout local"), rows: []row{
			{on: "HEAD", path: "/_template/{name}", handler: a.indicesGetTemplate},
		}},
		{api: "indices.exists_type", params: words("ignore_unavailable allow_no_indices expand_wildcards local"), rows: []row{
			{on: "HEAD", path: "/{index}/_mapping/{type}", handler: a.indicesGetMapping},
		}},
		{api: "indices.flush", params: words("force wait_if_ongoing ignore_unavailable allow_no_indices expand_wildcards"), rows: []row{
			{on: "GET POST", path: "/_flush", handler: a.indicesFlush},
			{on: "GET POST", path: "/{index}/_flush", handler: a.indicesFlush},
		}},
		{api: "indices.flush_synced", params: words("ignore_unavailable allow_no_indices expand_wildcards"), rows: []row{
			{on: "GET POST", path: "/_flush/synced", handler: a.indicesFlushSynced},
			{on: "GET POST", path: "/{index}/_flush/synced", handler: a.indicesFlushSynced},
		}},
		{api: "indices.forcemerge", params: words("flush ignore_unavailable allow_no_indices expand_wildcards max_num_segments " +
			"only_expunge_deletes"), rows: []row{
			{on: "POST", path: "/_forcemerge", handler: a.indicesForcemerge},
			{on: "POST", path: "/{index}/_forcemerge", handler: a.indicesForcemerge},
		}},
		{api: "indices.get", params: words("include_type_name local ignore_unavailable allow_no_indices expand_wildcards flat_settings " +
			"include_defaults master_timeout"), rows: []row{
			{on: "GET", path: "/{index}", handler: a.indicesGet},
			{on: "GET", path: "/{index}/{type}", handler: a.indicesGet, until: 5},
		}},
		{api: "indices.get_alias", params: words("ignore_unavailable allow_no_indices expand_wildcards local"), rows: []row{
			{on: "GET", path: "/_alias", handler: a.indicesGetAlias, since: 6},
			{on: "GET", path: "/_aliases", handler: a.indicesGetAlias, since: 6},
			{on: "GET", path: "/_alias/{name}", handler: a.indicesGetAlias},
			{on: "GET", path: "/{index}/_alias", handler: a.indicesGetAlias, since: 6},
			{on: "GET", path: "/{index}/_alias/{name}", handler: a.indicesGetAlias},
		}},
		{api: "indices.get_field_mapping", params: words("include_type_name include_defaults ignore_unavailable allow_no_indices expand_wildcards " +
			"local"), rows: []row{
			{on: "GET", path: "/_mapping/field/{fields}", handler: a.indicesGetFieldMapping},
			{on: "GET", path: "/_mapping/{type}/field/{fields}", handler: a.indicesGetFieldMapping},
			{on: "GET", path: "/{index}/_mapping/field/{fields}", handler: a.indicesGetFieldMapping},
			{on: "GET", path: "/{index}/{type}/_mapping/field/{fields}", handler: a.indicesGetFieldMapping},
			{on: "GET", path: "/{index}/_mapping/{type}/field/{fields}", handler: a.indicesGetFieldMapping},
		}},
		{api: "indices.get_index_template", params: words("flat_settings master_timeout local"), rows: []row{
			{on: "GET", path: "/_index_template"},
			{on: "GET", path: "/_index_template/{name}"},
		}},
		{api: "indices.get_mapping", params: words("include_type_name ignore_unavailable allow_no_indices expand_wildcards master_timeout local"), rows: []row{
			{on: "GET", path: "/_mapping", handler: a.indicesGetMapping, since: 6},
			{on: "GET", path: "/_mappings", handler: a.indicesGetMapping, since: 6},
			{on: "GET", path: "/{index}/{type}/_mapping", handler: a.indicesGetMapping},
			{on: "GET", path: "/{index}/_mapping", handler: a.indicesGetMapping, since: 6},
			{on: "GET", path: "/{index}/_mappings", handler: a.indicesGetMapping, since: 6},
			{on: "GET", path: "/{index}/_mappings/{type}", handler: a.indicesGetMapping},
			{on: "GET", path: "/{index}/_mapping/{type}", handler: a.indicesGetMapping},
			{on: "GET", path: "/_mapping/{type}", handler: a.indicesGetMapping},
		}},
		{api: "indices.get_settings", params: words("master_timeout ignore_unavailable allow_no_indices expand_wildcards flat_settings local " +
			"include_defaults"), rows: []row{
			{on: "GET", path: "/_settings", handler: a.indicesGetSettings, since: 6},
			{on: "GET", path: "/_settings/{name}", handler: a.indicesGetSettings},
			{on: "GET", path: "/{index}/_settings", handler: a.indicesGetSettings, since: 6},
			{on: "GET", path: "/{index}/_settings/{name}", handler: a.indicesGetSettings},
			{on: "GET", path: "/{index}/_setting/{name}", handler: a.indicesGetSettings},
		}},
		{api: "indices.get_template", params: words("include_type_name flat_settings master_timeout local"), rows: []row{
			{on: "GET", path: "/_template", handler: a.indicesGetTemplate},
			{on: "GET", path: "/_template/{name}", handler: a.indicesGetTemplate},
		}},
		{api: "indices.get_upgrade", params: words("ignore_unavailable allow_no_indices expand_wildcards"), rows: []row{
			{on: "GET", path: "/_upgrade"},
			{on: "GET", path: "/{index}/_upgrade"},
		}},
		{api: "indices.open", params: words("timeout master_timeout ignore_unavailable allow_no_indices expand_wildcards " +
			"wait_for_active_shards"), rows: []row{
			{on: "POST", path: "/_open", handler: a.indicesOpen},
			{on: "POST", path: "/{index}/_open", handler: a.indicesOpen},
		}},
		{api: "indices.put_alias", params: words("timeout master_timeout"), rows: []row{
			{on: "POST PUT", path: "/{index}/_alias/{name}", handler: a.indicesPutAlias},
			{on: "POST PUT", path: "/_alias/{name}", handler: a.indicesPutAlias},
			{on: "POST PUT", path: "/{index}/_aliases/{name}", handler: a.indicesPutAlias},
			{on: "POST PUT", path: "/_aliases/{name}", handler: a.indicesPutAlias},
			{on: "PUT", path: "/{index}/_alias", handler: a.indicesPutAlias},
			{on: "PUT", path: "/{index}/_aliases", handler: a.indicesPutAlias},
			{on: "PUT", path: "/_alias", handler: a.indicesPutAlias},
		}},
		{api: "indices.put_index_template", params: words("create cause master_timeout"), rows: []row{
			{on: "POST PUT", path: "/_index_template/{name}"},
		}},
		{api: "indices.put_mapping", params: words("include_type_name timeout master_timeout ignore_unavailable allow_no_indices " +
			"expand_wildcards write_index_only"), rows: []row{
			{on: "POST PUT", path: "/{index}/_mapping", handler: a.indicesPutMapping},
			{on: "POST PUT", path: "/{index}/{type}/_mapping", handler: a.indicesPutMapping},
			{on: "POST PUT", path: "/{index}/_mapping/{type}", handler: a.indicesPutMapping},
			{on: "POST PUT", path: "/_mapping/{type}", handler: a.indicesPutMapping},
			{on: "POST PUT", path: "/{index}/_mappings", handler: a.indicesPutMapping},
			{on: "POST PUT", path: "/{index}/{type}/_mappings", handler: a.indicesPutMapping},
			{on: "POST PUT", path: "/{index}/_mappings/{type}", handler: a.indicesPutMapping},
			{on: "POST PUT", path: "/_mappings/{type}", handler: a.indicesPutMapping},
		}},
		{api: "indices.put_settings", params: words("master_timeout timeout preserve_existing ignore_unavailable allow_no_indices " +
			"expand_wildcards flat_settings"), rows: []row{
			{on: "PUT", path: "/{index}/_settings", handler: a.indicesPutSettings},
			{on: "PUT", path: "/_settings", handler: a.indicesPutSettings},
		}},
		{api: "indices.put_template", params: words("include_type_name order create master_timeout"), rows: []row{
			{on: "POST PUT", path: "/_template/{name}", handler: a.indicesPutTemplate},
		}},
		{api: "indices.recovery", params: words("detailed active_only"), rows: []row{
			{on: "GET", path: "/_recovery"},
			{on: "GET", path: "/{index}/_recovery"},
		}},
		{api: "indices.refresh", params: words("ignore_unavailable allow_no_indices expand_wildcards"), rows: []row{
			{on: "GET POST", path: "/_refresh", handler: a.indicesRefresh},
			{on: "GET POST", path: "/{index}/_refresh", handler: a.indicesRefresh},
		}},
		{api: "indices.resolve_index", params: words("expand_wildcards"), rows: []row{
			{on: "GET", path: "/_resolve/index/{name}", handler: a.indicesResolveIndex},
		}},
		{api: "indices.rollover", params: words("include_type_name timeout dry_run master_timeout wait_for_active_shards"), rows: []row{
			{on: "POST", path: "/{index}/_rollover"},
			{on: "POST", path: "/{index}/_rollover/{new_index}"},
		}},
		{api: "indices.segments", params: words("ignore_unavailable allow_no_indices expand_wildcards verbose"), rows: []row{
			{on: "GET", path: "/_segments", handler: a.indicesSegments},
			{on: "GET", path: "/{index}/_segments", handler: a.indicesSegments},
		}},
		{api: "indices.shard_stores", params: words("status ignore_unavailable allow_no_indices expand_wildcards"), rows: []row{
			{on: "GET", path: "/_shard_stores"},
			{on: "GET", path: "/{index}/_shard_stores"},
		}},
		{api: "indices.shrink", params: words("copy_settings timeout master_timeout wait_for_active_shards"), rows: []row{
			{on: "POST PUT", path: "/{index}/_shrink/{target}"},
		}},
		{api: "indices.simulate_index_template", params: words("create cause master_timeout"), rows: []row{
			{on: "POST", path: "/_index_template/_simulate_index/{name}"},
		}},
		{api: "indices.simulate_template", params: words("create cause master_timeout"), rows: []row{
			{on: "POST", path: "/_index_template/_simulate"},
			{on: "POST", path: "/_index_template/_simulate/{name}"},
		}},
		{api: "indices.split", params: words("copy_settings timeout master_timeout wait_for_active_shards"), rows: []row{
			{on: "POST PUT", path: "/{index}/_split/{target}"},
		}},
		{api: "indices.stats", params: words("completion_fields fielddata_fields fields groups level types include_segment_file_sizes " +
			"include_unloaded_segments expand_wildcards forbid_closed_indices"), rows: []row{
			{on: "GET", path: "/_stats"},
			{on: "GET", path: "/_stats/{metric}"},
			{on: "GET", path: "/{index}/_stats"},
			{on: "GET", path: "/{index}/_stats/{metric}"},
		}},
		{api: "indices.update_aliases", params: words("timeout master_timeout"), rows: []row{
			{on: "POST", path: "/_aliases", handler: a.indicesUpdateAliases},
		}},
		{api: "indices.upgrade", params: words("allow_no_indices expand_wildcards ignore_unavailable wait_for_completion " +
			"only_ancient_segments"), rows: []row{
			{on: "POST", path: "/_upgrade"},
			{on: "POST", path: "/{index}/_upgrade"},
		}},
		{api: "indices.validate_query", params: words("explain ignore_unavailable allow_no_indices expand_wildcards q analyzer analyze_wildcard " +
			"default_operator df lenient rewrite all_shards"), rows: []row{
			{on: "GET POST", path: "/_validate/query", handler: a.validateQuery},
			{on: "GET POST", path: "/{index}/_validate/query", handler: a.validateQuery},
			{on: "GET POST", path: "/{index}/{type}/_validate/query", handler: a.validateQuery},
		}},
	}
}
