package aggs

import "esconsole/engine/xcontent"

// kind is a type of aggregation.
type kind struct {
	name  string
	leaf  bool                                                // nothing may lie under it
	many  bool                                                // it makes several buckets
	room  string                                              // package of the server's builder, of those that make one bucket; metrics if empty
	parse func(p *parsing, body xcontent.Value) (spec, error) // nil: known to the server, not built here, unless pipe is not nil

	pipe func(p *parsing, body xcontent.Value) (pipeSpec, []string, error) // of pipelines; it gives buckets_path too
}

// kinds lists the types of aggregations by their names in requests.
func kinds() []kind {
	return []kind{
		{name: "adjacency_matrix"}, {name: "auto_date_histogram"}, {name: "avg", leaf: true, parse: parseAvg}, {name: "avg_bucket", pipe: bucketMetrics(avgOfBuckets)},
		{name: "bucket_script"}, {name: "bucket_selector"}, {name: "bucket_sort"}, {name: "cardinality", leaf: true, parse: parseCardinality}, {name: "children", parse: parseChildren}, {name: "composite", room: "bucket.composite", parse: parseComposite},
		{name: "cumulative_sum", pipe: parseCumulativeSum}, {name: "date_histogram", many: true, parse: parseDateHistogram}, {name: "date_range", many: true, parse: parseDateRange}, {name: "derivative", pipe: parseDerivative}, {name: "diversified_sampler"},
		{name: "extended_stats", leaf: true, parse: parseExtendedStats}, {name: "extended_stats_bucket", pipe: bucketMetrics(extendedStatsOfBuckets)}, {name: "filter", room: "bucket.filter", parse: parseFilter},
		{name: "filters", many: true, parse: parseFilters}, {name: "geo_bounds", leaf: true, parse: parseGeoBounds}, {name: "geo_centroid", leaf: true, parse: parseGeoCentroid}, {name: "geo_distance", many: true, parse: parseGeoDistance}, {name: "geohash_grid", many: true, parse: parseGeohashGrid}, {name: "geotile_grid", many: true, parse: parseGeotileGrid},
		{name: "global", room: "bucket.global", parse: parseGlobal}, {name: "histogram", many: true, parse: parseHistogram}, {name: "ip_range", many: true, parse: parseIPRange}, {name: "matrix_stats"}, {name: "max", leaf: true, parse: parseMax},
		{name: "max_bucket", pipe: bucketMetrics(maxOfBuckets)}, {name: "median_absolute_deviation", leaf: true, parse: parseMedianAbsoluteDeviation}, {name: "min", leaf: true, parse: parseMin}, {name: "min_bucket", pipe: bucketMetrics(minOfBuckets)},
		{name: "missing", room: "bucket.missing", parse: parseMissing}, {name: "moving_avg"}, {name: "moving_fn"}, {name: "nested", room: "bucket.nested", parse: parseNested}, {name: "parent", parse: parseParent}, {name: "percentile_ranks", leaf: true, parse: parsePercentileRanks},
		{name: "percentiles", leaf: true, parse: parsePercentiles}, {name: "percentiles_bucket", pipe: bucketMetrics(percentilesOfBuckets)}, {name: "range", many: true, parse: parseRange}, {name: "rare_terms"}, {name: "reverse_nested", room: "bucket.nested", parse: parseReverseNested}, {name: "sampler"},
		{name: "scripted_metric"}, {name: "serial_diff", pipe: parseSerialDiff}, {name: "significant_terms"}, {name: "significant_text"}, {name: "stats", leaf: true, parse: parseStats},
		{name: "stats_bucket", pipe: bucketMetrics(statsOfBuckets)}, {name: "sum", leaf: true, parse: parseSum}, {name: "sum_bucket", pipe: bucketMetrics(sumOfBuckets)}, {name: "terms", many: true, parse: parseTerms}, {name: "top_hits", leaf: true, parse: parseTopHits},
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

// class is the server's builder of aggregations of a kind.
func (k *kind) class() string {
	room := k.room
	if room == "" {
		room = "metrics"
	}
	return "org.elasticsearch.search.aggregations." + room + "." + camel(k.name) + "AggregationBuilder"
}
