package lucene

import "math"

// Join matches the documents of To that share the value of a column with
// documents of From: parents with children, or the other way round. Mode says
// what their scores make of it: none, min, max, sum or avg.
//
// Server: org.elasticsearch.join.query.HasChildQueryBuilder.LateParsingQuery, and
// org.apache.lucene.search.join.JoinUtil.
type Join struct {
	Field    string
	From, To Query
	Mode     string
	Min, Max int // how many documents of From it takes
}

// Text implements Query.
func (q *Join) Text(string) string { return "LateParsingQuery {joinField=" + q.Field + "}" }

// Weight implements Query. A join is always rewritten.
func (q *Join) Weight(s *Searcher, boost float32, scored bool) Weight {
	return q.Rewrite(s).Weight(s, boost, scored)
}

// Rewrite implements Query: it runs From. As on the server, what scores depend on
// are the counts of this shard, also where others are counted in.
func (q *Join) Rewrite(s *Searcher) Query {
	local := &Searcher{Reader: s.Reader, Similarity: s.Similarity, MaxClauses: s.MaxClauses}
	switch {
	case len(s.Leaves) == 0:
		return &MatchNone{}
	case len(s.Leaves) == 1 && s.Leaves[0].Strings(q.Field) == nil:
		return &MatchNone{Reason: "JoinUtil.createJoinQuery: no join values"}
	}
	out := &joined{join: q, from: local.Rewrite(q.From), to: local.Rewrite(q.To), values: map[string]int{}}
	out.plain = q.Mode == "none" && q.Min <= 0 && q.Max == math.MaxInt32
	weight := out.from.Weight(local, 1, q.Mode != "none")
	for _, l := range s.Leaves {
		if scorer := weight.Scorer(l); scorer != nil {
			out.collect(l, scorer)
		}
	}
	if local.Err != nil {
		s.fail(local.Err)
	}
	return out
}

// joined is a join whose side From has been looked at.
type joined struct {
	join     *Join
	from, to Query
	values   map[string]int // of the column, with their places in tallies
	tallies  []tally
	plain    bool // scores and counts do not matter
}

// tally is what the documents with one value make together.
type tally struct {
	count int
	score float32
}

// collect goes over the matches in one segment.
func (q *joined) collect(l *Leaf, s Scorer) {
	column := l.Strings(q.join.Field)
	places := make([]int, column.Size()) // of values, one more than in tallies
	for doc := s.Next(); doc != NoMoreDocs; doc = s.Next() {
		ords := column.Ords(doc)
		if len(ords) == 0 || !l.IsLive(doc) {
			continue
		}
		at := &places[ords[0]]
		if *at == 0 {
			*at = q.place(column.Term(ords[0]))
		}
		q.tallies[*at-1].add(q.join.Mode, s)
	}
}

// place is where a value is counted, plus one.
func (q *joined) place(value string) int {
	if at, known := q.values[value]; known {
		return at + 1
	}
	q.values[value] = len(q.tallies)
	q.tallies = append(q.tallies, tally{})
	return len(q.tallies)
}

func (t *tally) add(mode string, s Scorer) {
	t.count++
	if mode == "none" {
		t.score = 1
		return
	}
	one := s.Score()
	switch {
	case mode == "sum" || mode == "avg":
		t.score += one
	case t.count == 1 || mode == "min" && one < t.score || mode == "max" && one > t.score:
		t.score = one
	}
}

// result is the score that a tally gives.
func (t *tally) result(mode string) float32 {
	if mode == "avg" {
		return t.score / float32(t.count)
	}
	return t.score
}

// holds tells whether there are as many documents as the join wants.
func (q *joined) holds(t *tally) bool {
	return q.plain || t.count >= q.join.Min && t.count <= q.join.Max
}

// Text implements Query.
func (q *joined) Text(string) string {
	if q.plain {
		return "GlobalOrdinalsQuery{joinField=" + q.join.Field + "}"
	}
	return "GlobalOrdinalsQuery{joinField=" + q.join.Field + "min=" + itoa(q.join.Min) + "max=" + itoa(q.join.Max) + "fromQuery=" + q.from.Text("") + "}"
}

// Rewrite implements Query.
func (q *joined) Rewrite(*Searcher) Query { return q }

type joinedWeight struct {
	query *joined
	to    Weight
	boost float32
}

// Weight implements Query. Scores that come from documents of From take no boost.
func (q *joined) Weight(s *Searcher, boost float32, _ bool) Weight {
	return &joinedWeight{q, q.to.Weight(s, 1, false), boost}
}

// score is that of a value's tally.
func (w *joinedWeight) score(t *tally) float32 {
	if w.query.plain {
		return w.boost
	}
	return t.result(w.query.join.Mode)
}

// Scorer implements Weight.
func (w *joinedWeight) Scorer(l *Leaf) Scorer {
	if to := w.to.Scorer(l); to != nil {
		if s := w.over(to, l); s != nil {
			return s
		}
	}
	return nil
}

// over is the scorer over one of To; nil if nothing can match.
func (w *joinedWeight) over(to Scorer, l *Leaf) *joinedScorer {
	column := l.Strings(w.query.join.Field)
	if column == nil || len(w.query.tallies) == 0 {
		return nil
	}
	s := &joinedScorer{Scorer: to, weight: w, column: column, tallies: make([]*tally, column.Size())}
	for value, at := range w.query.values {
		if ord := column.Ceil(value); ord < column.Size() && column.Term(uint32(ord)) == value && w.query.holds(&w.query.tallies[at]) {
			s.tallies[ord] = &w.query.tallies[at]
		}
	}
	return s
}

// Explain implements Weight.
func (w *joinedWeight) Explain(l *Leaf, doc int) *Explanation {
	column := l.Strings(w.query.join.Field)
	ords := column.Ords(doc)
	if len(ords) == 0 {
		return noMatch("Not a match")
	}
	value := column.Term(ords[0])
	at, found := w.query.values[value]
	if !found || !w.query.holds(&w.query.tallies[at]) {
		return noMatch("Not a match, join value " + value)
	}
	return matched(w.score(&w.query.tallies[at]), "A match, join value "+value)
}

// joinedScorer walks the documents of To whose value was found in From.
type joinedScorer struct {
	Scorer
	weight  *joinedWeight
	column  *StringColumn
	tallies []*tally // by the number of the value; nil: not wanted
	at      *tally
}

// Next implements Scorer.
func (s *joinedScorer) Next() int { return s.find(s.Scorer.Next()) }

// Advance implements Scorer.
func (s *joinedScorer) Advance(target int) int { return s.find(s.Scorer.Advance(target)) }

func (s *joinedScorer) find(doc int) int {
	for doc != NoMoreDocs && !s.match(doc) {
		doc = s.Scorer.Next()
	}
	return doc
}

// match tells whether the value of a document was found.
func (s *joinedScorer) match(doc int) bool {
	ords := s.column.Ords(doc)
	if len(ords) == 0 {
		return false
	}
	s.at = s.tallies[ords[0]]
	return s.at != nil
}

// Score implements Scorer.
func (s *joinedScorer) Score() float32 { return s.weight.score(s.at) }
