package lucene

import (
	"math"
	"slices"
	"strings"
)

// BlendedFields scores terms of several fields as if they stood in one: the best
// of them counts, each with about the same document frequency.
//
// Server: org.apache.lucene.queries.BlendedTermQuery.
type BlendedFields struct {
	TieBreaker float32

	terms  []*TermQuery
	boosts []float32
}

// Add adds a term.
func (q *BlendedFields) Add(t *TermQuery, boost float32) {
	q.terms, q.boosts = append(q.terms, t), append(q.boosts, boost)
}

// Terms are the terms with their boosts.
func (q *BlendedFields) Terms() ([]*TermQuery, []float32) { return q.terms, q.boosts }

// Len is how many terms there are.
func (q *BlendedFields) Len() int { return len(q.terms) }

// Text implements Query.
func (q *BlendedFields) Text(string) string {
	var parts []string
	for i, t := range q.terms {
		text := t.Text("")
		if q.boosts[i] != 1 {
			text += boostText(q.boosts[i])
		}
		parts = append(parts, text)
	}
	return "blended(terms:[" + strings.Join(parts, ", ") + "])"
}

// Rewrite implements Query.
func (q *BlendedFields) Rewrite(s *Searcher) Query {
	stats := q.blend(s)
	d := &DisMax{TieBreaker: q.TieBreaker}
	for i, t := range q.terms {
		one := *t
		one.stats = &stats[i]
		d.Queries = append(d.Queries, Boosted(&one, q.boosts[i]))
	}
	return d
}

// blend gives the counts that the terms score by.
func (q *BlendedFields) blend(s *Searcher) []TermStats {
	stats := make([]TermStats, len(q.terms))
	most, least := int64(0), int64(math.MaxInt64)
	order := make([]int, len(q.terms))
	for i, t := range q.terms {
		order[i] = i
		stats[i].DocFreq, stats[i].Total = s.DocFreq(t.Field, []byte(t.Term))
		most = max(most, stats[i].DocFreq)
		if stats[i].Total > 0 {
			least = min(least, s.Stats(t.Field).Total)
		}
	}
	if len(stats) <= 1 || most == 0 {
		return stats
	}
	maxDoc := min(int64(s.MaxDoc), least)
	slices.SortStableFunc(order, func(a, b int) int { return int(stats[b].DocFreq - stats[a].DocFreq) })
	before, df, sum := stats[order[0]].DocFreq, min(maxDoc, most), int64(0)
	for _, i := range order {
		current := stats[i].DocFreq
		if current == 0 {
			break
		}
		if before > current {
			df++
		}
		stats[i].DocFreq = min(maxDoc, df)
		stats[i].Total = max(stats[i].Total, stats[i].DocFreq)
		before = current
		sum += stats[i].Total
	}
	sum = min(sum, least)
	for i := range stats {
		if stats[i].DocFreq > 0 {
			stats[i].Total = sum
		}
	}
	return stats
}

// Weight implements Query.
func (q *BlendedFields) Weight(s *Searcher, boost float32, scored bool) Weight {
	return s.Rewrite(q).Weight(s, boost, scored)
}
