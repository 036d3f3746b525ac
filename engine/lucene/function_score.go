package lucene

import (
	"fmt"
	"math"
	"strings"

	"esconsole/engine/java"
)

// ScoreFunction is a number for each document that goes into its score.
type ScoreFunction interface {
	// Leaf gives the function for the documents of a segment, in ascending order.
	Leaf(leaf *Leaf) func(doc int) (float64, error)
	// Explain tells how a document comes to its number; nil: it has none.
	Explain(leaf *Leaf, doc int) *Explanation
	// Class is the server's class of the function, which queries print.
	Class() string
}

// BoundedFunction is a function whose numbers have a bound, and are never wrong.
type BoundedFunction interface {
	// Most is the bound.
	Most() float64
}

// WeightedFunction is a function of a FunctionScore.
type WeightedFunction struct {
	Function ScoreFunction // nil: 1
	Weight   *float32      // it is multiplied by; nil: none
	Filter   Query         // only for its documents; nil: all
}

// ScoreMode is how numbers are put together.
type ScoreMode string

// The modes. SumUp is the same as AvgUp before it is divided.
const (
	First    ScoreMode = "first"
	Avg      ScoreMode = "avg"
	Max      ScoreMode = "max"
	Sum      ScoreMode = "sum"
	Min      ScoreMode = "min"
	Multiply ScoreMode = "multiply"
	Replace  ScoreMode = "replace"
)

// FunctionScore changes the scores of a query by functions of the documents.
//
// Server: org.elasticsearch.common.lucene.search.function.FunctionScoreQuery.
type FunctionScore struct {
	Query     Query
	Functions []WeightedFunction
	Mode      ScoreMode // of the functions
	Boost     ScoreMode // of the result with the score of the query
	MaxBoost  float32
	MinScore  *float32
}

// NoMaxBoost is the MaxBoost of a query that gives none.
const NoMaxBoost = float32(math.MaxFloat32)

const functionPackage = "org.elasticsearch.common.lucene.search.function."

// Text implements Query.
func (q *FunctionScore) Text(field string) string {
	var b strings.Builder
	for _, f := range q.Functions {
		class := functionPackage + "WeightFactorFunction"
		switch {
		case f.Filter != nil:
			class = functionPackage + "FunctionScoreQuery$FilterScoreFunction"
		case f.Weight == nil && f.Function != nil:
			class = f.Function.Class()
		}
		b.WriteString("{" + class + "@1b2c3d4e}")
	}
	return "function score (" + q.Query.Text(field) + ", functions: [" + b.String() + "])"
}

// Rewrite implements Query.
func (q *FunctionScore) Rewrite(s *Searcher) Query {
	next := *q
	next.Query = q.Query.Rewrite(s)
	changed := next.Query != q.Query
	next.Functions = make([]WeightedFunction, len(q.Functions))
	for i, f := range q.Functions {
		if f.Filter != nil {
			filter := f.Filter.Rewrite(s)
			changed = changed || filter != f.Filter
			f.Filter = filter
		}
		next.Functions[i] = f
	}
	if changed {
		return &next
	}
	return q
}

type functionWeight struct {
	query   *FunctionScore
	s       *Searcher
	inner   Weight
	filters []Weight // nil: none
	scored  bool     // the scores of the query count
}

// Weight implements Query.
func (q *FunctionScore) Weight(s *Searcher, boost float32, scored bool) Weight {
	if !scored && q.MinScore == nil {
		return q.Query.Weight(s, boost, false)
	}
	w := &functionWeight{query: q, s: s, scored: q.Boost != Replace}
	s.exhaust(func() { w.inner = q.Query.Weight(s, boost, w.scored) })
	if !w.scored {
		w.inner = &cachedWeight{w.inner, constantWeight{query: q.Query, score: 1, scorer: w.inner.Scorer}}
	}
	for _, f := range q.Functions {
		var filter Weight
		if f.Filter != nil {
			filter = s.NewWeight(f.Filter, false)
		}
		w.filters = append(w.filters, filter)
	}
	return w
}

// weight is what the numbers of a function are multiplied by.
func (f *WeightedFunction) weight() float64 {
	if f.Weight == nil {
		return 1
	}
	return float64(*f.Weight)
}

type functionScorer struct {
	Scorer
	w         *functionWeight
	functions []func(doc int) (float64, error)
	filters   []Scorer // nil: none
	apply     []bool   // whether the function counts at all
	min       float32  // only higher scores matter
}

// setMin says that only higher scores matter from now on: others may be any that
// are not higher.
func (s *functionScorer) setMin(score float32) { s.min = score }

// most is a number for the last function to be taken instead of its own, if even
// that makes the score too low to matter; total is what the others come to.
func (s *functionScorer) most(i int, score float32, total float64) (n float64, ok bool) {
	q := s.w.query
	if !(s.min > 0 && i == len(s.functions)-1 && q.Mode == Sum && (q.Boost == Multiply || q.Boost == Sum)) {
		return 0, false
	}
	f, bounded := q.Functions[i].Function.(BoundedFunction)
	weight := q.Functions[i].weight()
	if !bounded || !(weight > 0) || !(score >= 0) {
		return 0, false
	}
	out := q.combine(float64(score), total+f.Most()*weight)
	return f.Most(), out >= 0 && out <= s.min
}

// Scorer implements Weight.
func (w *functionWeight) Scorer(leaf *Leaf) Scorer {
	s := w.scorer(leaf)
	if s == nil {
		return nil
	}
	if w.query.MinScore != nil {
		return &minScorer{s, *w.query.MinScore}
	}
	return s
}

func (w *functionWeight) scorer(leaf *Leaf) *functionScorer {
	inner := w.inner.Scorer(leaf)
	if inner == nil {
		return nil
	}
	return w.over(inner, leaf)
}

// over is the scorer over one of the query within.
func (w *functionWeight) over(inner Scorer, leaf *Leaf) *functionScorer {
	s := &functionScorer{Scorer: inner, w: w}
	for i := range w.query.Functions {
		f := &w.query.Functions[i]
		value := func(int) (float64, error) { return 1, nil }
		if f.Function != nil {
			value = f.Function.Leaf(leaf)
		}
		var filter Scorer
		if w.filters[i] != nil {
			filter = w.filters[i].Scorer(leaf)
		}
		s.functions = append(s.functions, value)
		s.filters = append(s.filters, filter)
		s.apply = append(s.apply, w.filters[i] == nil || filter != nil)
	}
	return s
}

// counts tells whether a function counts for a document.
func (s *functionScorer) counts(i, doc int) bool {
	if !s.apply[i] || s.filters[i] == nil {
		return s.apply[i]
	}
	at := s.filters[i].Doc()
	if at < doc {
		at = s.filters[i].Advance(doc)
	}
	return at == doc
}

// Score implements Scorer.
func (s *functionScorer) Score() float32 {
	var score float32
	if s.w.scored {
		score = s.Scorer.Score()
	}
	if len(s.functions) == 0 {
		return score
	}
	factor := s.factor(s.Doc(), score)
	out := s.w.query.combine(float64(score), factor)
	if out < 0 || math.IsNaN(float64(out)) {
		s.w.s.fail(&InvalidScore{out, s.Doc()})
		return 0
	}
	return out
}

// InvalidScore is a score that no query may have.
type InvalidScore struct {
	Score float32
	Doc   int
}

// Error is the server's text.
func (e *InvalidScore) Error() string {
	return fmt.Sprintf("function score query returned an invalid score: %s for doc: %d", java.FloatString(e.Score), e.Doc)
}

// factor puts the numbers of the functions together, for a document of which the
// query has a score.
func (s *functionScorer) factor(doc int, score float32) float64 {
	q := s.w.query
	total, weights, found := 0.0, 0.0, false
	for i := range s.functions {
		if !s.counts(i, doc) {
			continue
		}
		n, low := s.most(i, score, total)
		if !low {
			var err error
			if n, err = s.functions[i](doc); err != nil {
				s.w.s.fail(err)
				return 1
			}
		}
		n *= q.Functions[i].weight()
		switch {
		case q.Mode == First:
			return n
		case q.Mode == Sum || q.Mode == Avg:
			total += n
			weights += q.Functions[i].weight()
		case !found:
			total = n
		case q.Mode == Max:
			total = math.Max(total, n)
		case q.Mode == Min:
			total = math.Min(total, n)
		default:
			total *= n
		}
		found = true
	}
	switch {
	case !found || (q.Mode == Sum || q.Mode == Avg) && weights == 0:
		return 1
	case q.Mode == Avg:
		return total / weights
	}
	return total
}

// combine puts the score of the query and the result of the functions together.
func (q *FunctionScore) combine(score, factor float64) float32 {
	factor = math.Min(factor, float64(q.MaxBoost))
	switch q.Boost {
	case Replace:
		return float32(factor)
	case Sum:
		return float32(score + factor)
	case Avg:
		return float32((factor + score) / 2)
	case Min:
		return float32(math.Min(score, factor))
	case Max:
		return float32(math.Max(score, factor))
	}
	return float32(score * factor)
}

// minScorer leaves out matches of lower scores.
type minScorer struct {
	Scorer
	least float32
}

// Next implements Scorer.
func (m *minScorer) Next() int { return m.skip(m.Scorer.Next()) }

// Advance implements Scorer.
func (m *minScorer) Advance(target int) int { return m.skip(m.Scorer.Advance(target)) }

func (m *minScorer) skip(doc int) int {
	for doc != NoMoreDocs && m.Scorer.Score() < m.least {
		doc = m.Scorer.Next()
	}
	return doc
}

// Explain implements Weight.
func (w *functionWeight) Explain(leaf *Leaf, doc int) *Explanation {
	e := w.inner.Explain(leaf, doc)
	if !e.Match {
		return e
	}
	if len(w.query.Functions) > 0 {
		e = w.query.explainBoost(e, w.explainFactor(leaf, doc))
	}
	if least := w.query.MinScore; least != nil && *least > e.Value {
		return noMatch("Score value is too low, expected at least "+java.FloatString(*least)+" but got "+java.FloatString(e.Value), e)
	}
	return e
}

func (w *functionWeight) explainFactor(leaf *Leaf, doc int) *Explanation {
	s := w.scorer(leaf)
	s.Advance(doc)
	var list []*Explanation
	for i := range w.query.Functions {
		f := &w.query.Functions[i]
		if !s.counts(i, doc) {
			continue
		}
		one := f.explain(leaf, doc)
		if f.Filter != nil {
			one = matched(one.Value, "function score, product of:", matched(1, "match filter: "+f.Filter.Text("")), one)
		}
		list = append(list, one)
	}
	switch {
	case len(list) == 0:
		return matched(1, "No function matched")
	case len(list) == 1 && len(w.query.Functions) == 1 && w.query.Functions[0].Filter == nil:
		return list[0]
	}
	again := w.scorer(leaf)
	again.Advance(doc)
	return matched(float32(again.factor(doc, 0)), "function score, score mode ["+string(w.query.Mode)+"]", list...)
}

func (f *WeightedFunction) explain(leaf *Leaf, doc int) *Explanation {
	one := matched(1, "constant score 1.0 - no function provided")
	if f.Function != nil {
		one = f.Function.Explain(leaf, doc)
	}
	if f.Weight == nil {
		return one
	}
	return matched(one.Value**f.Weight, "product of:", one, matched(*f.Weight, "weight"))
}

func (q *FunctionScore) explainBoost(score, factor *Explanation) *Explanation {
	least := matched(min(factor.Value, q.MaxBoost), "min of:", factor, matched(q.MaxBoost, "maxBoost"))
	switch q.Boost {
	case Replace:
		return least
	case Sum:
		return matched(least.Value+score.Value, "sum of", score, least)
	case Avg:
		return matched(float32(float64(least.Value+score.Value)/2), "avg of", score, least)
	case Min:
		return matched(min(least.Value, score.Value), "min of", score, least)
	case Max:
		return matched(max(least.Value, score.Value), "max of:", score, least)
	}
	return matched(score.Value*least.Value, "function score, product of:", score, least)
}
