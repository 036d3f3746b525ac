package complete

import (
	"slices"
	"strings"
)

// flags are parameters that need no value.
var flags = []string{"pretty", "human", "error_trace", "v", "help", "refresh"}

// values are what parameters may be, besides numbers, names and times.
var values = map[string]string{
	"op_type":                "index create",
	"refresh":                "true false wait_for",
	"version_type":           "internal external external_gte",
	"expand_wildcards":       "open closed hidden none all",
	"default_operator":       "AND OR",
	"search_type":            "query_then_fetch dfs_query_then_fetch",
	"format":                 "json yaml",
	"wait_for_status":        "green yellow red",
	"level":                  "cluster indices shards",
	"bytes":                  "b k kb m mb g gb t tb p pb",
	"time":                   "nanos micros ms s m h d",
	"health":                 "green yellow red",
	"wait_for_events":        "immediate urgent high normal low languid",
	"track_total_hits":       "true false",
	"wait_for_active_shards": "1 all",
}

// booleans are the parameters that are true or false.
var booleans = strings.Fields(`pretty human error_trace v help local realtime require_alias _source allow_no_indices ignore_unavailable
	ignore_throttled flat_settings include_defaults include_type_name pri ts rest_total_hits_as_int seq_no_primary_term explain
	track_scores allow_partial_search_results request_cache preserve_existing write_index_only analyze_wildcard lenient
	only_expunge_deletes flush force wait_if_ongoing wait_for_no_relocating_shards wait_for_no_initializing_shards create
	include_unloaded_segments include_unmapped`)

// params offers parameters of the API and, behind an equals sign, their values.
func (src Source) params(method, path, query string) Result {
	routes := src.find(method, path)
	if len(routes) == 0 {
		return Result{}
	}
	start := strings.LastIndexByte(query, '&') + 1
	name, value, inValue := strings.Cut(query[start:], "=")
	if inValue {
		return src.value(name, value, start+len(name)+1)
	}
	var used []string
	for pair := range strings.SplitSeq(query[:start], "&") {
		key, _, _ := strings.Cut(pair, "=")
		used = append(used, key)
	}
	var names []string
	for _, r := range routes[:1] {
		names = append(names, r.Params...)
	}
	slices.Sort(names)
	var list []Candidate
	for _, n := range slices.Compact(slices.Concat(names, src.Words.Params)) {
		switch {
		case slices.Contains(used, n):
		case slices.Contains(flags, n):
			list = append(list, Candidate{Text: n})
		default:
			list = append(list, Candidate{Text: n + "=", Show: n})
		}
	}
	return Result{start, filter(name, list)}
}

// value offers the values of a parameter.
func (src Source) value(name, value string, start int) Result {
	words := strings.Fields(values[name])
	if slices.Contains(booleans, name) {
		words = []string{"true", "false"}
	}
	return Result{start, filter(value, plain(words))}
}
