package search

import (
	"math"
	"strings"

	"esconsole/engine/lucene"
)

// collectors puts the collectors together, the outermost last.
//
// Server: org.elasticsearch.search.query.QueryCollectorContext.
func (p *profiledRun) collectors() *profiledCollector {
	r := p.r
	c := p.hits()
	if r.TerminateAfter != 0 {
		c = p.terminating(c)
	}
	if p.x.post != nil {
		c = p.filtering(c)
	}
	if p.tree != nil {
		c = p.together(c)
	}
	if r.MinScore != nil {
		c = p.scoringEnough(c)
	}
	if p.x.shard.oldProfiles() {
		c = &profiledCollector{name: "CancellableCollector", reason: "search_cancelled", children: []*profiledCollector{c}, collect: c.take}
	}
	return c
}

// hits keeps the hits, or only counts them.
func (p *profiledRun) hits() *profiledCollector {
	r := p.r
	c := &profiledCollector{reason: "search_top_hits"}
	switch {
	case r.Size == 0:
		c.name, c.reason = "EarlyTerminatingCollector", "search_count"
		if (r.TrackTotal == TrackAll || p.x.shard.oldProfiles() && r.TrackTotal >= 0) && !r.countsAtOnce(p.x) || p.x.shard.ProfileLucene == 6 {
			c.name = "TotalHitCountCollector"
		}
		c.collect = p.count
		return c
	case p.x.collapse != nil:
		c.name = "CollapsingTopDocsCollector"
	case len(r.Sort) > 0 && !p.x.shard.oldProfiles() && r.TrackScores, len(r.Sort) > 0 && p.x.shard.ProfileLucene == 7 && r.TrackTotal >= 0 && !r.countsAtOnce(p.x):
		c.name = "MultiCollector" // one of them keeps the highest score
	case len(r.Sort) > 0 && r.After != nil:
		c.name = "PagingFieldCollector"
	case len(r.Sort) > 0:
		c.name = "SimpleFieldCollector"
	default:
		c.name = "SimpleTopScoreDocCollector"
		p.top = newBestHits(p)
	}
	c.collect = func(doc int) bool {
		p.out.total++
		if p.top != nil {
			p.top.collect(doc)
		} else {
			p.c.collect(doc)
		}
		return true
	}
	return c
}

// count counts a hit, up to as many as are to be told.
func (p *profiledRun) count(int) bool {
	if p.ended {
		return p.tree != nil
	}
	p.out.total++
	if limit := p.r.TrackTotal; limit != TrackAll && p.out.total > limit {
		p.ended, p.out.atLeast = true, true
		return p.tree != nil
	}
	return true
}

// terminating ends the search after some hits.
func (p *profiledRun) terminating(in *profiledCollector) *profiledCollector {
	name := "MultiCollector"
	if p.x.shard.oldProfiles() {
		name = "EarlyTerminatingCollector"
	}
	return &profiledCollector{name: name, reason: "search_terminate_after_count", children: []*profiledCollector{in}, collect: func(doc int) bool {
		if p.taken++; p.taken > p.r.TerminateAfter {
			p.out.terminated = true
			return false
		}
		return in.take(doc)
	}}
}

// filtering shows the documents of the post filter.
func (p *profiledRun) filtering(in *profiledCollector) *profiledCollector {
	return &profiledCollector{name: "FilteredCollector", reason: "search_post_filter", children: []*profiledCollector{in}, collect: func(doc int) bool {
		return !p.post(doc) || in.take(doc)
	}}
}

// together shows documents to the aggregations as well.
func (p *profiledRun) together(in *profiledCollector) *profiledCollector {
	below := &profiledCollector{name: p.bucketCollector(), reason: "aggregation", collect: func(doc int) bool {
		if p.collect != nil {
			p.collect(doc)
		}
		return true
	}}
	return &profiledCollector{name: "MultiCollector", reason: "search_multi", children: []*profiledCollector{in, below}, collect: func(doc int) bool {
		return in.take(doc) && below.take(doc)
	}}
}

// bucketCollector is the server's name of the collector of the aggregations.
func (p *profiledRun) bucketCollector() string {
	names, many := p.r.Aggs.Names(), "MultiBucketCollector"
	if p.x.shard.ProfileLucene == 6 { // which names them by their place in memory
		many = "BucketCollector"
		for i := range names {
			names[i] = "org.elasticsearch.search.profile.aggregation.ProfilingAggregator@1b2c3d4e"
		}
	}
	if len(names) == 1 {
		return "ProfilingAggregator: [" + names[0] + "]"
	}
	return many + ": [[" + strings.Join(names, ", ") + "]]"
}

// scoringEnough shows the documents whose score is high enough.
func (p *profiledRun) scoringEnough(in *profiledCollector) *profiledCollector {
	return &profiledCollector{name: "MinimumScoreCollector", reason: "search_min_score", children: []*profiledCollector{in}, collect: func(doc int) bool {
		return float64(p.scorer.Score()) < *p.r.MinScore || in.take(doc)
	}}
}

// lastScore is a scorer that asks for the score of a document once.
type lastScore struct {
	lucene.Scorer
	doc   int
	score float32
}

// Score implements lucene.Scorer.
func (l *lastScore) Score() float32 {
	if doc := l.Scorer.Doc(); doc != l.doc {
		l.doc, l.score = doc, l.Scorer.Score()
	}
	return l.score
}

// bestHits keeps the hits of the highest scores, and tells the scorer which scores matter.
//
// Server: org.apache.lucene.search.TopScoreDocCollector.
type bestHits struct {
	c              *scoreCollector
	size           int // that a shard keeps
	threshold, hit int
	best           bool // scorers may leave out hits
	min            float32
	scorer         lucene.Scorer
}

func newBestHits(p *profiledRun) *bestHits {
	c, ok := p.c.(*scoreCollector)
	if !ok {
		return nil
	}
	size := min(max(p.x.shard.Reader.NumDocs(), 1), p.r.window(p.x.shard))
	return &bestHits{c: c, size: size, threshold: max(p.r.threshold(p.x), size), best: p.r.wantsBest(p.x)}
}

func (b *bestHits) start(_ *lucene.Leaf, s lucene.Scorer) {
	b.scorer, b.min = s, 0
	b.update()
}

func (b *bestHits) collect(doc int) {
	b.hit++
	b.c.collect(doc)
	b.update()
}

func (b *bestHits) update() {
	if !b.best || b.hit <= b.threshold || b.c.top.Kept() < b.size {
		return
	}
	if least := math.Nextafter32(b.c.top.Least(), math.MaxFloat32); least > b.min {
		lucene.SetMin(b.scorer, least)
		b.min = least
	}
}
