package complete

import (
	"slices"
	"strings"
)

// flags are parameters that need no value.
var flags = []string{"pretty", "human", "error_trace", "v", "help", "refresh"}

// values are what parameters may be, besides numbers, names and times: words as
// in a scope.
var values = map[string]string{
	"op_type":                "index|create",
	"refresh":                "true|false|wait_for",
	"version_type":           "internal|external|external_gte",
	"expand_wildcards":       "open|closed|hidden|none|all",
	"default_operator":       "AND|OR",
	"search_type":            "query_then_fetch|dfs_query_then_fetch",
	"format":                 "json|yaml",
	"wait_for_status":        "green|yellow|red",
	"level":                  "cluster|indices|shards",
	"bytes":                  "b|k|kb|m|mb|g|gb|t|tb|p|pb",
	"time":                   "nanos|micros|ms|s|m|h|d",
	"health":                 "green|yellow|red",
	"wait_for_events":        "immediate|urgent|high|normal|low|languid",
	"track_total_hits":       "true|false",
	"wait_for_active_shards": "1|all",
	"conflicts":              "abort|proceed",
	"suggest_mode":           "missing|popular|always",
	"timeout":                "@durations",
	"master_timeout":         "@durations",
	"scroll":                 "30s|1m|5m|10m|1h",
	"analyzer":               "@analyzers",
	"pipeline":               "@pipelines",
	"df":                     "@text",
	"q":                      "@colons",
	"sort":                   "@fields",
	"stored_fields":          "@fields",
	"docvalue_fields":        "@fields",
	"fields":                 "@fields",
	"_source_includes":       "@fields",
	"_source_excludes":       "@fields",
}

// booleans are the parameters that are true or false.
var booleans = strings.Fields(`pretty human error_trace v help local realtime require_alias _source allow_no_indices ignore_unavailable
	ignore_throttled flat_settings include_defaults include_type_name pri ts rest_total_hits_as_int seq_no_primary_term explain
	track_scores allow_partial_search_results request_cache preserve_existing write_index_only analyze_wildcard lenient
	only_expunge_deletes flush force wait_if_ongoing wait_for_no_relocating_shards wait_for_no_initializing_shards create
	include_unloaded_segments include_unmapped wait_for_completion dry_run cause verbose typed_keys`)

// often are the parameters that people look for most, in order.
const often = "q size from refresh v if_seq_no if_primary_term routing pretty sort _source pipeline op_type version version_type timeout scroll h s format"

// params offers parameters of the API and, behind an equals sign, their values.
func (src Source) params(r request, query string) Result {
	routes := src.find(r.method, r.path)
	if len(routes) == 0 {
		return Result{}
	}
	start := strings.LastIndexByte(query, '&') + 1
	name, value, inValue := strings.Cut(query[start:], "=")
	if inValue {
		return src.value(r, name, value, start+len(name)+1)
	}
	var used []string
	for pair := range strings.SplitSeq(query[:start], "&") {
		key, _, _ := strings.Cut(pair, "=")
		used = append(used, key)
	}
	var list []Candidate
	for _, n := range paramNames(routes[0].Params, src.Words.Params) {
		switch {
		case slices.Contains(used, n):
		case slices.Contains(flags, n):
			list = append(list, Candidate{Text: n})
		default:
			list = append(list, Candidate{Text: n + "=", Show: n})
		}
	}
	return Result{Start: start, List: filter(name, list)}
}

// paramNames are those of an API, the frequent ones first, and then those of
// every API.
func paramNames(own, common []string) []string {
	names := slices.Sorted(slices.Values(own))
	return slices.Compact(ranked(slices.Concat(names, common), often))
}

// value offers the values of a parameter. Of several names behind commas the
// last is completed.
func (src Source) value(r request, name, value string, start int) Result {
	words := values[name]
	if slices.Contains(booleans, name) {
		words = "bool"
	}
	columns := (name == "h" || name == "s") && strings.HasPrefix(strings.Trim(r.path, "/"), "_cat/")
	begun := 0
	if columns || strings.HasPrefix(words, "@") || name == "expand_wildcards" {
		begun = strings.LastIndexByte(value, ',') + 1
	}
	at := place{typed: value[begun:]}
	if columns {
		table, _, _ := strings.Cut(strings.TrimPrefix(strings.Trim(r.path, "/"), "_cat/"), "/")
		return Result{Start: start + begun, List: filter(at.typed, plain(src.live("columns", table)))}
	}
	if words == "@colons" { // a query names fields
		var list []Candidate
		for _, f := range src.best(r, "text", at.typed) {
			list = append(list, Candidate{Text: f.Name + ":", Show: f.Name})
		}
		return Result{Start: start, List: filter(value, list)}
	}
	return Result{Start: start + begun, List: filter(at.typed, plain(src.list(words, r, at)))}
}
