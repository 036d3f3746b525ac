package search

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// Rescore gives the best hits of each shard other scores.
//
// Server: org.elasticsearch.search.rescore.QueryRescorer.
type Rescore struct {
	Window              int
	Query               query.Query
	Weight, QueryWeight float32 // of the second query, and of the first
	Mode                string
}

// defaultWindow is window_size where none is given.
const defaultWindow = 10

// parseRescores reads one rescorer or an array of them.
func parseRescores(v xcontent.Value) ([]Rescore, error) {
	items := []xcontent.Value{v}
	if v.Kind() == xcontent.KindArray {
		items = v.Items()
	}
	var out []Rescore
	for _, item := range items {
		one, err := parseRescore(item)
		if err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, v.Err()
}

func parseRescore(v xcontent.Value) (Rescore, error) {
	r := Rescore{Window: defaultWindow, Weight: 1, QueryWeight: 1, Mode: "total"}
	found := false
	for _, f := range v.Fields() {
		switch {
		case f.Value.Kind() == xcontent.KindArray, f.Value.Kind() == xcontent.KindNull:
			return r, parsingError(v, f.Value.Pos(), "unexpected token [%s] after [%s]", f.Value.Kind(), f.Key)
		case f.Key == "window_size" && f.Value.Kind() != xcontent.KindObject:
			n, err := objectparser.Int(f.Value)
			if err != nil {
				return r, err
			}
			r.Window = n
		case f.Key == "query" && f.Value.Kind() == xcontent.KindObject:
			found = true
			if err := r.parseQuery(f.Value); err != nil {
				return r, err
			}
		case f.Value.Kind() == xcontent.KindObject:
			line, col := v.LineCol(f.Value.Pos())
			return r, eserr.NamedObjectNotFound(line, col, f.Key)
		default:
			return r, parsingError(v, f.Value.Pos(), "rescore doesn't support [%s]", f.Key)
		}
	}
	if v.Err() == nil && !found {
		return r, parsingError(v, v.End()-1, "missing rescore type")
	}
	return r, v.Err()
}

func (r *Rescore) parseQuery(v xcontent.Value) error {
	for _, f := range v.Fields() {
		var err error
		switch f.Key {
		case "rescore_query":
			r.Query, err = query.Parse(f.Value, nil)
		case "query_weight":
			r.QueryWeight, err = float(f.Value)
		case "rescore_query_weight":
			r.Weight, err = float(f.Value)
		case "score_mode":
			r.Mode = strings.ToLower(f.Value.Text())
			if !slices.Contains([]string{"avg", "max", "min", "multiply", "total"}, r.Mode) {
				err = eserr.IllegalArgument("illegal score_mode [%s]", f.Value.Text())
			}
		default:
			return contentError(v, f.Pos, nil, "[query] unknown field [%s]%s", f.Key,
				eserr.DidYouMean(f.Key, []string{"rescore_query", "query_weight", "rescore_query_weight", "score_mode"}))
		}
		if err != nil {
			return contentError(v, query.PlaceOf(err, v, f.Value.Pos()), eserr.From(err), "[query] failed to parse field [%s]", f.Key)
		}
	}
	if v.Err() == nil && r.Query == nil {
		return eserr.IllegalArgument("rescore_query cannot be null")
	}
	return v.Err()
}

func float(v xcontent.Value) (float32, error) {
	f, fault := java.ParseFloat(v.Text())
	if fault != "" {
		return 0, eserr.NumberFault(fault)
	}
	return f, nil
}

// maxRescoreWindow is index.max_rescore_window.
const maxRescoreWindow = 10000

// checkRescore refuses rescoring where it can't be, on a shard.
func (r *Request) checkRescore(x *run) error {
	if len(r.Rescore) == 0 {
		return nil
	}
	if len(r.Sort) > 0 {
		return eserr.IllegalArgument("Cannot use [sort] option in conjunction with [rescore].")
	}
	most := x.setting("index.max_rescore_window", maxRescoreWindow)
	for _, one := range r.Rescore {
		if one.Window > most {
			return eserr.IllegalArgument("Rescore window [%d] is too large. It must be less than [%d]. This prevents allocating massive heaps for storing the results to be rescored. This limit can be set by changing the [index.max_rescore_window] index level setting.", one.Window, most)
		}
	}
	return nil
}

// rescorer is a Rescore on one shard.
type rescorer struct {
	*Rescore
	query    lucene.Query
	weight   lucene.Weight
	err      error        // of making the query ready, which is done for the first hit
	rescored map[int]bool // documents in its window
}

func (x *run) openRescore(r *Rescore) (*rescorer, error) {
	built, err := x.ctx.CreatePart(r.Query)
	if err != nil {
		return nil, err
	}
	one := &rescorer{Rescore: r, query: built, weight: x.searcher.NewWeight(built, true), rescored: map[int]bool{}}
	one.err, x.searcher.Err = x.searcher.Err, nil
	return one, nil
}

// rescore gives the hits of a shard their new scores and order.
func (x *run) rescoreHits(r *rescorer, hits []hit) {
	if x.profile != nil {
		defer x.watch()()
		r.weight = x.searcher.NewWeight(r.query, true)
	}
	first := hits[:min(r.Window, len(hits))]
	byDoc := make([]*hit, len(first))
	for i := range first {
		byDoc[i] = &first[i]
		r.rescored[first[i].doc] = true
	}
	slices.SortFunc(byDoc, func(a, b *hit) int { return a.doc - b.doc })
	var leaf *lucene.Leaf
	var s lucene.Scorer
	for _, h := range byDoc {
		if l := x.shard.Reader.LeafOf(h.doc); l != leaf {
			leaf, s = l, r.weight.Scorer(l)
		}
		matches := false
		if s != nil {
			doc := h.doc - leaf.Base
			if s.Doc() < doc {
				s.Advance(doc)
			}
			matches = s.Doc() == doc
		}
		if matches {
			h.score = r.combine(h.score*r.QueryWeight, s.Score()*r.Weight)
		} else {
			h.score *= r.QueryWeight
		}
	}
	sortByScore(first)
	if len(hits) > len(first) {
		for i := len(first); i < len(hits); i++ {
			hits[i].score *= r.QueryWeight
		}
		sortByScore(hits)
	}
}

func sortByScore(hits []hit) {
	slices.SortStableFunc(hits, func(a, b hit) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return a.doc - b.doc
	})
}

// explain tells how a document comes to its new score.
//
// Server: org.elasticsearch.search.rescore.QueryRescorer.explain.
func (r *rescorer) explain(leaf *lucene.Leaf, doc int, before *lucene.Explanation) *lucene.Explanation {
	first := lucene.NoMatch("First pass did not match", before)
	if before.Match {
		first = lucene.NewExplanation(before.Value*r.QueryWeight, "product of:", before,
			lucene.NewExplanation(r.QueryWeight, "primaryWeight"))
	}
	if !r.rescored[leaf.Base+doc] {
		return first
	}
	second := r.weight.Explain(leaf, doc)
	if !second.Match {
		return first
	}
	second = lucene.NewExplanation(second.Value*r.Weight, "product of:", second, lucene.NewExplanation(r.Weight, "secondaryWeight"))
	mode := r.Mode
	switch mode {
	case "total":
		mode = "sum"
	case "multiply":
		mode = "product"
	}
	return lucene.NewExplanation(r.combine(first.Value, second.Value), mode+" of:", first, second)
}

func (r *Rescore) combine(first, second float32) float32 {
	switch r.Mode {
	case "avg":
		return (first + second) / 2
	case "max":
		return max(first, second)
	case "min":
		return min(first, second)
	case "multiply":
		return first * second
	}
	return first + second
}
