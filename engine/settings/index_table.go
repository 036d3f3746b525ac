package settings

import (
	"strconv"
	"time"
)

// Index gives what the server knows of the settings of indices.
//
// Server: org.elasticsearch.common.settings.IndexScopedSettings.
func Index() *Definitions { return &indexDefinitions }

var indexDefinitions = Definitions{
	list: []Definition{
		{Key: "index.allocation.existing_shards_allocator", Default: "gateway_allocator", Private: true, check: anything},
		{Key: "index.allocation.max_retries", Default: "5", Dynamic: true, check: ints(0)},
		{Key: "index.analyze.max_token_count", Default: "10000", Dynamic: true, check: ints(1)},
		{Key: "index.auto_expand_replicas", Default: "false", Dynamic: true, check: autoExpand},
		{Key: "index.blocks.metadata", Default: "false", Dynamic: true, check: booleans},
		{Key: "index.blocks.read", Default: "false", Dynamic: true, check: booleans},
		{Key: "index.blocks.read_only", Default: "false", Dynamic: true, check: booleans},
		{Key: "index.blocks.read_only_allow_delete", Default: "false", Dynamic: true, check: booleans},
		{Key: "index.blocks.write", Default: "false", Dynamic: true, check: booleans},
		{Key: "index.codec", Default: "default", check: codecs},
		{Key: "index.compound_format", Default: "0.1", Dynamic: true, check: compoundFormat},
		{Key: "index.data_path", check: anything},
		{Key: "index.default_pipeline", Default: "_none", Dynamic: true, check: anything},
		{Key: "index.fielddata.cache", Default: "node", check: oneOf(wrongf("failed to parse [%s] must be one of [node,none]"), "node", "none")},
		{Key: "index.final_pipeline", Default: "_none", Dynamic: true, check: anything},
		{Key: "index.flush_after_merge", Default: "512mb", Dynamic: true, check: sizes(0, "0")},
		{Key: "index.force_memory_term_dictionary", Default: "false", Deprecated: true, check: booleans},
		{Key: "index.format", Default: "0", Final: true, check: ints(minInt)},
		{Key: "index.gc_deletes", Default: "60s", Dynamic: true, check: times(-time.Millisecond, "-1")},
		{Key: "index.hidden", Default: "false", Dynamic: true, check: booleans},
		{Key: "index.highlight.max_analyzed_offset", Default: "1000000", Dynamic: true, check: ints(1)},
		{Key: "index.indexing.slowlog.level", Default: "TRACE", Dynamic: true, check: logLevel},
		{Key: "index.indexing.slowlog.reformat", Default: "true", Dynamic: true, check: booleans},
		{Key: "index.indexing.slowlog.source", Default: "1000", Dynamic: true, check: sourceChars},
		{Key: "index.indexing.slowlog.threshold.index.debug", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.indexing.slowlog.threshold.index.info", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.indexing.slowlog.threshold.index.trace", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.indexing.slowlog.threshold.index.warn", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.load_fixed_bitset_filters_eagerly", Default: "true", check: booleans},
		{Key: "index.mapper.dynamic", Default: "true", Dynamic: true, Deprecated: true, check: booleans},
		{Key: "index.mapping.coerce", Default: "false", check: booleans},
		{Key: "index.mapping.depth.limit", Default: "20", Dynamic: true, check: longs(1)},
		{Key: "index.mapping.field_name_length.limit", Default: "9223372036854775807", Dynamic: true, check: longs(1)},
		{Key: "index.mapping.ignore_malformed", Default: "false", check: booleans},
		{Key: "index.mapping.nested_fields.limit", Default: "50", Dynamic: true, check: longs(0)},
		{Key: "index.mapping.nested_objects.limit", Default: "10000", Dynamic: true, check: longs(0)},
		{Key: "index.mapping.total_fields.limit", Default: "1000", Dynamic: true, check: longs(0)},
		{Key: "index.max_adjacency_matrix_filters", Default: "100", Dynamic: true, Deprecated: true, check: ints(2)},
		{Key: "index.max_docvalue_fields_search", Default: "100", Dynamic: true, check: ints(0)},
		{Key: "index.max_inner_result_window", Default: "100", Dynamic: true, check: ints(1)},
		{Key: "index.max_ngram_diff", Default: "1", Dynamic: true, check: ints(0)},
		{Key: "index.max_refresh_listeners", Default: "1000", Dynamic: true, check: ints(0)},
		{Key: "index.max_regex_length", Default: "1000", Dynamic: true, check: ints(1)},
		{Key: "index.max_rescore_window", Default: "10000", Dynamic: true, check: ints(1), fallback: same("index.max_result_window", "10000")},
		{Key: "index.max_result_window", Default: "10000", Dynamic: true, check: ints(1)},
		{Key: "index.max_script_fields", Default: "32", Dynamic: true, check: ints(0)},
		{Key: "index.max_shingle_diff", Default: "3", Dynamic: true, check: ints(0)},
		{Key: "index.max_slices_per_scroll", Default: "1024", Dynamic: true, check: ints(1)},
		{Key: "index.max_terms_count", Default: "65536", Dynamic: true, check: ints(1)},
		{Key: "index.merge.policy.deletes_pct_allowed", Default: "33.0", Dynamic: true, check: doubles(20, 50)},
		{Key: "index.merge.policy.expunge_deletes_allowed", Default: "10.0", Dynamic: true, check: doubles(0, infinity)},
		{Key: "index.merge.policy.floor_segment", Default: "2mb", Dynamic: true, check: sizes(-1, "-1")},
		{Key: "index.merge.policy.max_merge_at_once", Default: "10", Dynamic: true, check: ints(2)},
		{Key: "index.merge.policy.max_merge_at_once_explicit", Default: "30", Dynamic: true, check: ints(2)},
		{Key: "index.merge.policy.max_merged_segment", Default: "5gb", Dynamic: true, check: sizes(-1, "-1")},
		{Key: "index.merge.policy.reclaim_deletes_weight", Default: "2.0", Dynamic: true, Deprecated: true, check: doubles(0, infinity)},
		{Key: "index.merge.policy.segments_per_tier", Default: "10.0", Dynamic: true, check: doubles(2, infinity)},
		{Key: "index.merge.scheduler.auto_throttle", Default: "true", Dynamic: true, check: booleans},
		{Key: "index.merge.scheduler.max_merge_count", Default: "6", Dynamic: true, check: ints(1), fallback: mergeCount},
		{Key: "index.merge.scheduler.max_thread_count", Default: "1", Dynamic: true, check: ints(1)},
		{Key: "index.number_of_replicas", Default: "1", Dynamic: true, check: ints(0)},
		{Key: "index.number_of_routing_shards", Default: "1", check: routingShards, fallback: same("index.number_of_shards", "1")},
		{Key: "index.number_of_shards", Default: "1", Final: true, check: integer(32, 1, maxShards)},
		{Key: "index.optimize_auto_generated_id", Default: "true", Dynamic: true, check: booleans},
		{Key: "index.percolator.map_unmapped_fields_as_text", Default: "false", check: booleans},
		{Key: "index.priority", Default: "1", Dynamic: true, check: ints(0)},
		{Key: "index.queries.cache.enabled", Default: "true", check: booleans},
		{Key: "index.query.default_field", Default: "*", List: true, Dynamic: true, check: anything},
		{Key: "index.query.parse.allow_unmapped_fields", Default: "true", check: booleans},
		{Key: "index.query_string.lenient", Default: "false", check: booleans},
		{Key: "index.recovery.type", check: anything},
		{Key: "index.refresh_interval", Default: "1s", Dynamic: true, check: times(-time.Millisecond, "-1")},
		{Key: "index.requests.cache.enable", Default: "true", Dynamic: true, check: booleans},
		{Key: "index.routing.allocation.enable", Default: "all", Dynamic: true,
			check: anyCase(oneOf(wrongf("Illegal allocation.enable value [%s]"), "ALL", "PRIMARIES", "NEW_PRIMARIES", "NONE"))},
		{Key: "index.routing.allocation.total_shards_per_node", Default: "-1", Dynamic: true, check: ints(-1)},
		{Key: "index.routing.rebalance.enable", Default: "all", Dynamic: true,
			check: anyCase(oneOf(wrongf("Illegal rebalance.enable value [%s]"), "ALL", "PRIMARIES", "REPLICAS", "NONE"))},
		{Key: "index.routing_partition_size", Default: "1", check: ints(1)},
		{Key: "index.search.idle.after", Default: "30s", Dynamic: true, check: times(0, "0m")},
		{Key: "index.search.slowlog.level", Default: "TRACE", Dynamic: true, check: logLevel},
		{Key: "index.search.slowlog.threshold.fetch.debug", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.search.slowlog.threshold.fetch.info", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.search.slowlog.threshold.fetch.trace", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.search.slowlog.threshold.fetch.warn", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.search.slowlog.threshold.query.debug", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.search.slowlog.threshold.query.info", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.search.slowlog.threshold.query.trace", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.search.slowlog.threshold.query.warn", Default: "-1", Dynamic: true, check: threshold},
		{Key: "index.search.throttled", Default: "false", Private: true, Dynamic: true, check: booleans},
		{Key: "index.shard.check_on_startup", Default: "false",
			check: oneOf(wrongf("unknown value for [index.shard.check_on_startup] must be one of [true, false, checksum] but was: %s"), "false", "true", "checksum")},
		{Key: "index.soft_deletes.enabled", Default: "true", Final: true, check: booleans},
		{Key: "index.soft_deletes.retention.operations", Default: "0", Dynamic: true, check: longs(0)},
		{Key: "index.soft_deletes.retention_lease.period", Default: "12h", Dynamic: true, check: times(0, "0ms")},
		{Key: "index.sort.field", List: true, Final: true, check: anything},
		{Key: "index.sort.missing", List: true, Final: true,
			check: oneOf(wrongf("Illegal missing value:[%s], must be one of [_last, _first]"), "_last", "_first")},
		{Key: "index.sort.mode", List: true, Final: true, check: sortMode},
		{Key: "index.sort.order", List: true, Final: true, check: sortOrder},
		{Key: "index.store.fs.fs_lock", Default: "native",
			check: oneOf(wrongf("unrecognized [index.store.fs.fs_lock] \"%s\": must be native or simple"), "native", "simple")},
		{Key: "index.store.preload", List: true, check: anything},
		{Key: "index.store.stats_refresh_interval", Default: "10s", check: anyTime},
		{Key: "index.store.type", check: anything},
		{Key: "index.translog.durability", Default: "REQUEST", Dynamic: true,
			check: anyCase(oneOf(wrongf("No enum constant org.elasticsearch.index.translog.Translog.Durability.%s"), "REQUEST", "ASYNC"))},
		{Key: "index.translog.flush_threshold_size", Default: "512mb", Dynamic: true, check: sizes(56, "56b")},
		{Key: "index.translog.generation_threshold_size", Default: "64mb", Dynamic: true, check: sizes(56, "56b")},
		{Key: "index.translog.retention.age", Default: "-1", Dynamic: true, check: times(-time.Millisecond, "-1")},
		{Key: "index.translog.retention.size", Default: "-1", Dynamic: true, check: sizes(-1, "-1")},
		{Key: "index.translog.sync_interval", Default: "5s", Dynamic: true, check: times(100*time.Millisecond, "100ms")},
		{Key: "index.unassigned.node_left.delayed_timeout", Default: "1m", Dynamic: true, check: times(0, "0ms")},
		{Key: "index.verified_before_close", Default: "false", Private: true, check: booleans},
		{Key: "index.version.created", Private: true, check: ints(minInt)},
		{Key: "index.warmer.enabled", Default: "true", Dynamic: true, check: booleans},
		{Key: "index.write.wait_for_active_shards", Default: "1", Dynamic: true, check: activeShards},
	},
	groups: []group{
		{prefix: "index.analysis.", check: anything},
		{prefix: "index.routing.allocation.exclude.", dynamic: true, check: addresses},
		{prefix: "index.routing.allocation.include.", dynamic: true, check: addresses},
		{prefix: "index.routing.allocation.require.", dynamic: true, check: addresses},
		{prefix: "index.similarity.", check: similarities},
	},
}

// same is the default of a setting that is as large as another one.
func same(key, def string) func(Settings) string {
	return func(all Settings) string {
		if text, ok := all.Get(key); ok {
			return text
		}
		return def
	}
}

// mergeCount is five more than the number of merge threads.
func mergeCount(all Settings) string {
	text, _ := all.Get("index.merge.scheduler.max_thread_count")
	n, err := strconv.Atoi(text)
	if err != nil {
		n = 1
	}
	return strconv.Itoa(n + 5)
}
