package aggs

import "esconsole/engine/xcontent"

// kind is a type of aggregation.
type kind struct {
	name  string
	leaf  bool                                                // nothing may lie under it
	parse func(p *parsing, body xcontent.Value) (spec, error) // nil: known to the server, not built here
}

// kinds lists the types of aggregations by their names in requests.
func kinds() []kind {
	return []kind{
		{name: "adjacency_matrix"}, {name: "auto_date_histogram"}, {name: "avg", leaf: true, parse: parseAvg}, {name: "avg_bucket"},
		{name: "bucket_script"}, {name: "bucket_selector"}, {name: "bucket_sort"}, {name: "cardinality", leaf: true, parse: parseCardinality}, {name: "children"}, {name: "composite"},
		{name: "cumulative_sum"}, {name: "date_histogram", parse: parseDateHistogram}, {name: "date_range", parse: parseDateRange}, {name: "derivative"}, {name: "diversified_sampler"},
		{name: "extended_stats", leaf: true, parse: parseExtendedStats}, {name: "extended_stats_bucket"}, {name: "filter", parse: parseFilter},
		{name: "filters", parse: parseFilters}, {name: "geo_bounds"}, {name: "geo_centroid"}, {name: "geo_distance"}, {name: "geohash_grid"}, {name: "geotile_grid"},
		{name: "global", parse: parseGlobal}, {name: "histogram", parse: parseHistogram}, {name: "ip_range", parse: parseIPRange}, {name: "matrix_stats"}, {name: "max", leaf: true, parse: parseMax},
		{name: "max_bucket"}, {name: "median_absolute_deviation", leaf: true, parse: parseMedianAbsoluteDeviation}, {name: "min", leaf: true, parse: parseMin}, {name: "min_bucket"},
		{name: "missing", parse: parseMissing}, {name: "moving_avg"}, {name: "moving_fn"}, {name: "nested"}, {name: "parent"}, {name: "percentile_ranks", leaf: true, parse: parsePercentileRanks},
		{name: "percentiles", leaf: true, parse: parsePercentiles}, {name: "percentiles_bucket"}, {name: "range", parse: parseRange}, {name: "rare_terms"}, {name: "reverse_nested"}, {name: "sampler"},
		{name: "scripted_metric"}, {name: "serial_diff"}, {name: "significant_terms"}, {name: "significant_text"}, {name: "stats", leaf: true, parse: parseStats},
		{name: "stats_bucket"}, {name: "sum", leaf: true, parse: parseSum}, {name: "sum_bucket"}, {name: "terms", parse: parseTerms}, {name: "top_hits"},
		{name: "value_count", leaf: true, parse: parseValueCount}, {name: "variable_width_histogram"}, {name: "weighted_avg", leaf: true, parse: parseWeightedAvg},
	}
}

func kindOf(name string) *kind {
	for _, k := range kinds() {
		if k.name == name {
			return &k
		}
	}
	return nil
}
