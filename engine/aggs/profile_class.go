package aggs

import (
	"slices"
	"strings"

	"esconsole/engine/xcontent"
)

// manyBuckets tells whether an aggregation may have more than one bucket.
func (a *agg) manyBuckets() bool {
	switch s := a.spec.(type) {
	case *termsSpec, *histogramSpec, *dateHistogramSpec, *compositeSpec, *gridSpec:
		return true
	case *filtersSpec:
		n := len(s.filters)
		if s.other {
			n++
		}
		return n > 1
	case *rangeSpec:
		return len(s.ranges) > 1
	case *ipRangeSpec:
		return len(s.ranges) > 1
	case *geoDistanceSpec:
		return len(s.spans) > 1
	}
	return false
}

// describe finds the server's class of an aggregation, and what it tells besides.
func (c *profiledCollector) describe(x *Shard, a *agg) {
	c.of.Class = camel(a.kind.name) + "Aggregator"
	switch s := a.spec.(type) {
	case *termsSpec:
		c.describeTerms(x, a, s)
	case *cardinalitySpec:
		c.debug = usedCollectors
	case *histogramSpec:
		c.of.Class, c.debug = "NumericHistogramAggregator", totalBuckets
	case *dateHistogramSpec:
		c.debug = totalBuckets
	case *percentilesSpec:
		c.of.Class = "TDigest" + c.of.Class
	case *rangeSpec:
		c.of.Class = x.rangeClass(&s.values)
	case *geoDistanceSpec:
		c.of.Class = x.rangeClass(&s.values)
	case *ipRangeSpec:
		c.of.Class = "BinaryRangeAggregator"
	case *gridSpec:
		c.of.Class = map[string]string{"geohash_grid": "GeoHashGridAggregator", "geotile_grid": "GeoTileGridAggregator"}[a.kind.name]
	case *compositeSpec:
		first := s.sources[0]
		c.ends = x.above == nil && x.All && first.kind == "terms" && !first.missing && first.script == nil && x.indexed(first.field)
	case *minSpec:
		c.ends = x.bounded(&s.values)
	case *maxSpec:
		c.ends = x.bounded(&s.values)
	}
}

// rangeClass is the server's class of an aggregation over ranges of a field.
func (x *Shard) rangeClass(v *values) string {
	if x.field(v.field) == nil && v.missing == nil {
		return "RangeAggregator.Unmapped"
	}
	return "RangeAggregator"
}

// rename gives the aggregation the class that it has before version 7.
func (c *profiledCollector) rename() {
	switch name := c.of.Class; name {
	case "NumericTermsAggregator":
		c.of.Class = "LongTermsAggregator"
		if t, ok := c.collector.(*numberTerms); ok && t.src.floating() {
			c.of.Class = "DoubleTermsAggregator"
		}
	case "MapStringTermsAggregator":
		c.of.Class = "StringTermsAggregator"
	case "NumericHistogramAggregator":
		c.of.Class = "HistogramAggregator"
	default:
		c.of.Class = name[strings.LastIndexByte(name, '.')+1:]
	}
}

// fullClass is the class of an aggregation with its package, as version 5 names it.
func fullClass(class string) string {
	const root = "org.elasticsearch.search.aggregations."
	room := map[string]string{
		"AvgAggregator": "metrics.avg", "SumAggregator": "metrics.sum", "MinAggregator": "metrics.min", "MaxAggregator": "metrics.max",
		"StatsAggregator": "metrics.stats", "ExtendedStatsAggregator": "metrics.stats.extended", "ValueCountAggregator": "metrics.valuecount",
		"CardinalityAggregator": "metrics.cardinality", "TDigestPercentilesAggregator": "metrics.percentiles.tdigest",
		"TDigestPercentileRanksAggregator": "metrics.percentiles.tdigest", "GeoBoundsAggregator": "metrics.geobounds",
		"GeoCentroidAggregator": "metrics.geocentroid", "TopHitsAggregator": "metrics.tophits",
		"GlobalOrdinalsStringTermsAggregator": "bucket.terms", "LongTermsAggregator": "bucket.terms", "DoubleTermsAggregator": "bucket.terms",
		"StringTermsAggregator": "bucket.terms", "HistogramAggregator": "bucket.histogram", "DateHistogramAggregator": "bucket.histogram",
		"RangeAggregator": "bucket.range", "BinaryRangeAggregator": "bucket.range", "GlobalAggregator": "bucket.global",
		"GeoHashGridAggregator": "bucket.geogrid", "MissingAggregator": "bucket.missing", "FilterAggregator": "bucket.filter",
		"FiltersAggregator": "bucket.filters", "NestedAggregator": "bucket.nested", "ReverseNestedAggregator": "bucket.nested",
	}[class]
	switch {
	case class == "NonCollectingAggregator":
		return root + "bucket.terms.TermsAggregatorFactory$1"
	case class == "Unmapped":
		return root + "bucket.range.RangeAggregator$Unmapped"
	case class == "LowCardinality":
		return root + "bucket.terms.GlobalOrdinalsStringTermsAggregator$LowCardinality"
	case room == "":
		return class
	}
	return root + room + "." + class
}

// bounded tells whether the least and the greatest value of a field are known without a look at documents: at the top
// level, where all documents count.
func (x *Shard) bounded(v *values) bool {
	if x.above != nil {
		return false
	}
	ft := x.field(v.field)
	switch {
	case ft == nil:
		return v.missing == nil
	case v.missing != nil || !ft.Indexed:
		return false
	}
	return x.All
}

// indexed tells whether a field is mapped and indexed.
func (x *Shard) indexed(field string) bool {
	ft := x.field(field)
	return ft != nil && ft.Indexed
}

// describeTerms does so for terms.
func (c *profiledCollector) describeTerms(x *Shard, a *agg, s *termsSpec) {
	switch t := c.collector.(type) {
	case constant:
		c.of.Class = "NonCollectingAggregator"
	case *numberTerms:
		c.of.Class = "NumericTermsAggregator"
		c.debug = func(*profiledCollector) xcontent.Object {
			strategy := "long_terms"
			if t.src.floating() {
				strategy = "double_terms"
			}
			return append(s.deferred(a, -1), xcontent.Member{Key: "result_strategy", Value: strategy}, xcontent.Member{Key: "total_buckets", Value: len(t.keys)})
		}
	case *textTerms:
		c.describeTexts(x, a, s, t)
	}
}

func (c *profiledCollector) describeTexts(x *Shard, a *agg, s *termsSpec, t *textTerms) {
	known := t.src.columns()
	if s.executionHint == "map" || known < 0 {
		c.of.Class = "MapStringTermsAggregator"
		c.debug = func(*profiledCollector) xcontent.Object {
			return append(s.deferred(a, -1), xcontent.Member{Key: "total_buckets", Value: len(t.keys)}, xcontent.Member{Key: "result_strategy", Value: "terms"})
		}
		return
	}
	plain := s.include == nil && !x.many
	leaf := len(a.subs.list) == 0
	c.of.Class = "GlobalOrdinalsStringTermsAggregator"
	docs := x.Searcher.NumDocs()
	dense := plain && (leaf || s.breadthFirst(a, known) && !s.order.byAggregation())
	if leaf && plain && known <= 2048 && 2*known <= docs {
		c.of.Class, dense = c.of.Class+".LowCardinality", true
	}
	c.debug = func(c *profiledCollector) xcontent.Object {
		o := s.deferred(a, known)
		if dense {
			o = o.With("collection_strategy", "dense")
		} else {
			o = o.With("collection_strategy", "remap").With("total_buckets", len(t.keys))
		}
		return o.With("result_strategy", "terms").With("segments_with_single_valued_ords", c.columns[0]).
			With("segments_with_multi_valued_ords", c.columns[1]).With("has_filter", s.include != nil)
	}
}

// columns is how many terms the segments have in all; -1 if these have no columns of the values.
func (s *source) columns() int {
	if s.ft == nil || s.missing {
		return -1
	}
	seen := map[string]bool{}
	for _, l := range s.x.Searcher.Leaves {
		if c := s.column(l); c != nil {
			for i := range c.Size() {
				seen[c.Term(uint32(i))] = true
			}
		}
	}
	return len(seen)
}

// breadthFirst tells whether what lies under the buckets is collected once the best of them are known. terms is how
// many there are; -1: it is not known.
func (s *termsSpec) breadthFirst(a *agg, terms int) bool {
	_, size := s.sizes()
	switch {
	case s.collectMode != "":
		return s.collectMode == "breadth_first"
	case len(a.subs.list) == 0 || size == 1<<31-1:
		return false
	}
	return terms == -1 || terms > size
}

// deferred names the aggregations that are collected once the best buckets are known.
func (s *termsSpec) deferred(a *agg, terms int) (o xcontent.Object) {
	if !s.breadthFirst(a, terms) {
		return nil
	}
	var names []any
	for _, sub := range a.subs.list {
		names = append(names, sub.name)
	}
	return o.With("deferred_aggregators", names)
}

// byAggregation tells whether an order looks at what lies under the buckets.
func (o order) byAggregation() bool {
	return slices.ContainsFunc(o, func(c criterion) bool { return c.by == byValue })
}

// totalBuckets is how many buckets a histogram has made.
func totalBuckets(c *profiledCollector) xcontent.Object {
	n := 0
	switch h := c.collector.(type) {
	case *histogramCollector:
		n = len(h.keys)
	case *dateHistogramCollector:
		n = len(h.keys)
	}
	return xcontent.Object{{Key: "total_buckets", Value: n}}
}

// usedCollectors is how values were counted, by segments.
func usedCollectors(c *profiledCollector) xcontent.Object {
	var empty, numbers, ordinals, texts int
	if t, ok := c.collector.(*cardinalityCollector); ok {
		switch n := c.columns[0]; {
		case t.src.empty():
			empty = n
		case t.src.kind.number():
			numbers = n
		case t.src.columns() < 0:
			texts = n
		default:
			ordinals = n
		}
	}
	return xcontent.Object{{Key: "empty_collectors_used", Value: empty}, {Key: "numeric_collectors_used", Value: numbers},
		{Key: "ordinals_collectors_used", Value: ordinals}, {Key: "ordinals_collectors_overhead_too_high", Value: 0},
		{Key: "string_hashing_collectors_used", Value: texts}}
}
