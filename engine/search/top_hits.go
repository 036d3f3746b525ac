package search

import (
	"slices"

	"esconsole/engine/aggs"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// topHits are the hits that an aggregation shows of each of its buckets.
//
// Server: org.elasticsearch.search.aggregations.metrics.TopHitsAggregationBuilder.
type topHits struct {
	Fetch
	name        string
	sort        []Sort
	from, size  int
	trackScores bool
	request     *Request // which says later how totals are laid out
}

// parseTopHits reads the body of a top_hits.
func (r *Request) parseTopHits(name string, body xcontent.Value, warn objectparser.Warn) (aggs.TopHits, error) {
	t := &topHits{name: name, size: 3, request: r}
	for _, f := range body.Fields() {
		if f.Value.IsMissing() && body.Err() != nil {
			return nil, body.Err()
		}
		ok, err := t.parseKey(f, warn)
		switch {
		case err != nil:
			return nil, err
		case !ok:
			return nil, parsingError(body, f.Value.Pos(), "Unknown key for a %s in [%s].", token(f.Value), f.Key)
		}
	}
	if len(t.sort) == 1 && t.sort[0].Field == "_score" && t.sort[0].Desc && t.sort[0].Geo == nil {
		t.sort = nil
	}
	return t, body.Err()
}

func (t *topHits) parseKey(f xcontent.Field, warn objectparser.Warn) (ok bool, err error) {
	v := f.Value
	list, object := v.Kind() == xcontent.KindArray, v.Kind() == xcontent.KindObject
	switch {
	case f.Key == "_source":
		t.Source, err = ParseSource(v, warn)
	case f.Key == "sort":
		t.sort, err = parseSorts(v, warn)
	case f.Key == "stored_fields" && !object:
		t.StoredFields = texts(v)
	case f.Key == "docvalue_fields" && list:
		t.DocValues, err = parseFieldFormats(v)
	case f.Key == "fields" && list:
		t.Fields, err = parseFieldFormats(v)
	case f.Key == "script_fields" && object:
		err = parseScriptFields(v, warn)
	case f.Key == "highlight" && object:
		t.Highlight, err = parseHighlight(v, warn)
	case list || object:
		return false, nil
	default:
		return t.parseScalar(f)
	}
	return true, err
}

func (t *topHits) parseScalar(f xcontent.Field) (ok bool, err error) {
	flag := func(to *bool) { *to, err = objectparser.Boolean(f.Value) }
	count := func(to *int) {
		if *to, err = objectparser.Int(f.Value); err == nil && *to < 0 {
			err = eserr.IllegalArgument("[%s] must be greater than or equal to 0. Found [%d] in [%s]", f.Key, *to, t.name)
		}
	}
	switch f.Key {
	case "from":
		count(&t.from)
	case "size":
		count(&t.size)
	case "version":
		flag(&t.Version)
	case "seq_no_primary_term":
		flag(&t.SeqNo)
	case "explain":
		flag(&t.Explain)
	case "track_scores":
		flag(&t.trackScores)
	default:
		return false, nil
	}
	return true, err
}

// Scored implements aggs.TopHits.
func (t *topHits) Scored() bool {
	return len(t.sort) == 0 || t.trackScores || slices.ContainsFunc(t.sort, func(s Sort) bool { return s.Field == "_score" })
}

// shardTopHits are top hits on one shard.
type shardTopHits struct {
	*topHits
	fetcher  *fetcher
	criteria []criterion
}

// Open implements aggs.TopHits.
func (t *topHits) Open(shard *aggs.Shard, path string) (aggs.ShardHits, error) {
	x := *shard.Owner.(*run)
	x.ctx = shard.Query
	window := x.setting("index.max_inner_result_window", maxInnerWindow)
	if n := t.from + t.size; n > window {
		return nil, eserr.IllegalArgument("Top hits result window is too large, the top hits aggregator [%s]'s from + size must be less than or equal to: [%d] but was [%d]. This limit can be set by changing the [index.max_inner_result_window] index level setting.", t.name, window, n)
	}
	s := &shardTopHits{topHits: t}
	var err error
	if s.criteria, err = x.resolveSort(t.sort, path); err != nil {
		return nil, err
	}
	if s.fetcher, err = t.Fetch.newFetcher(&x, ""); err != nil {
		return nil, err
	}
	s.fetcher.parsed = x.parsed
	if s.fetcher.highlights, err = t.openHighlight(x.ctx); err != nil {
		return nil, err
	}
	s.fetcher.path, s.fetcher.scored, s.fetcher.criteria = path, t.Scored(), s.criteria
	s.fetcher.explain = x.weight
	return s, nil
}

// Bucket implements aggs.ShardHits.
func (s *shardTopHits) Bucket() aggs.BucketHits {
	c := &sortCollector{criteria: s.criteria, size: s.from + s.size, track: s.Scored(), maxed: len(s.criteria) == 0 || s.trackScores}
	if len(c.criteria) == 0 {
		c.criteria = []criterion{byScore}
	}
	c.next, c.readers = make([]key, len(c.criteria)), make([]reader, len(c.criteria))
	return &bucketTopHits{shard: s, c: c}
}

// bucketTopHits are those of one bucket of one shard.
type bucketTopHits struct {
	shard *shardTopHits
	c     *sortCollector
	total int
	hits  []hit // once they are found
}

// Start implements aggs.BucketHits.
func (b *bucketTopHits) Start(l *lucene.Leaf, s lucene.Scorer) { b.c.start(l, s) }

// Collect implements aggs.BucketHits.
func (b *bucketTopHits) Collect(doc int) {
	b.total++
	b.c.collect(doc)
}

// Found implements aggs.BucketHits.
func (b *bucketTopHits) Found() any {
	b.hits = b.c.hits()
	for i := range b.hits {
		b.hits[i].run = b.shard.fetcher.x
	}
	return b
}

// Merge implements aggs.TopHits.
func (t *topHits) Merge(found []any) (xcontent.Object, error) {
	type placed struct {
		*hit
		of *bucketTopHits
	}
	var all []placed
	total := 0
	var best *float32
	for _, one := range found {
		b := one.(*bucketTopHits)
		total += b.total
		if f, ok := b.c.best(); ok && (best == nil || f > *best) {
			best = &f
		}
		for i := range b.hits {
			all = append(all, placed{&b.hits[i], b})
		}
	}
	slices.SortStableFunc(all, func(x, y placed) int {
		for i := range x.of.c.criteria {
			if n := x.of.c.criteria[i].compare(&x.keys[i], &y.keys[i]); n != 0 {
				return n
			}
		}
		return 0
	})
	list := []any{}
	for i := t.from; i < min(len(all), t.from+t.size); i++ {
		o, err := all[i].of.shard.fetcher.hit(all[i].hit)
		if err != nil {
			return nil, err
		}
		list = append(list, o)
	}
	return xcontent.Object{{Key: "hits", Value: hitsObject(totalHits{value: total}, t.request.TotalAsInt || t.request.Old, best, list)}}, nil
}
