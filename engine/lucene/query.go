package lucene

import (
	"strconv"
	"time"

	"esconsole/engine/java"
)

// Query is what is asked for. A query is a plain value that never changes.
type Query interface {
	// Rewrite gives a simpler query of the same meaning, or the same one.
	Rewrite(s *Searcher) Query
	// Weight makes the query ready for a searcher, with the boost of the queries
	// around it. The query has been rewritten.
	Weight(s *Searcher, boost float32, scored bool) Weight
	// Text is the query as Lucene prints it: without the field if it is field.
	Text(field string) string
	// Class is Lucene's name of the query.
	Class() string
}

// Weight is a query with the statistics of one snapshot.
type Weight interface {
	// Scorer walks the matches in a segment; nil: there are none.
	Scorer(leaf *Leaf) Scorer
	// Explain tells how a document of a segment comes to its score.
	Explain(leaf *Leaf, doc int) *Explanation
}

// Scorer walks the matches of a query in a segment, deleted documents as well.
type Scorer interface {
	// Doc is the current document: -1 before the first.
	Doc() int
	// Next goes to the next match.
	Next() int
	// Advance goes to the first match from target on, which is behind Doc.
	Advance(target int) int
	// Cost is about how many matches there are.
	Cost() int64
	// Score is that of the current document.
	Score() float32
}

// Explanation is a score with where it comes from.
type Explanation struct {
	Match       bool
	Value       float32
	Count       int64 // of a whole number, if Whole
	Whole       bool
	Exact       float64 // of a number in double precision, if Double
	Double      bool
	Description string
	Details     []*Explanation
}

func matched(value float32, description string, details ...*Explanation) *Explanation {
	return &Explanation{Match: true, Value: value, Description: description, Details: details}
}

// NewExplanation is the explanation of a match.
func NewExplanation(value float32, description string, details ...*Explanation) *Explanation {
	return matched(value, description, details...)
}

func counted(n int64, description string) *Explanation {
	return &Explanation{Match: true, Value: float32(n), Count: n, Whole: true, Description: description}
}

// doubled is an explanation whose number has double precision.
func doubled(value float64, description string, details ...*Explanation) *Explanation {
	return &Explanation{Match: true, Value: float32(value), Exact: value, Double: true, Description: description, Details: details}
}

func noMatch(description string, details ...*Explanation) *Explanation {
	return &Explanation{Description: description, Details: details}
}

// NoMatch is the explanation of a document that a query does not match.
func NoMatch(description string, details ...*Explanation) *Explanation {
	return noMatch(description, details...)
}

// Searcher runs queries over a snapshot.
type Searcher struct {
	*Reader
	// Similarity gives that of a field; nil: BM25 for all.
	Similarity func(field string) Similarity
	// MaxClauses bounds the clauses of a boolean query; 0: 1024.
	MaxClauses int
	// Global are the snapshots whose counts scores depend on; nil: the own one.
	Global []*Reader
	// Profile takes down what is done; nil: nothing is.
	Profile *Profile
	// Err is the first thing that went wrong in a rewrite.
	Err error
}

// maxClauses is indices.query.bool.max_clause_count.
const maxClauses = 1024

func (s *Searcher) clauseLimit() int {
	if s.MaxClauses > 0 {
		return s.MaxClauses
	}
	return maxClauses
}

func (s *Searcher) fail(err error) {
	if s.Err == nil {
		s.Err = err
	}
}

// TooManyClauses is the error of a query that would need more clauses than
// allowed.
type TooManyClauses struct{ Max int }

// Error is Lucene's text.
func (e *TooManyClauses) Error() string { return "maxClauseCount is set to " + strconv.Itoa(e.Max) }

// Rewrite rewrites a query until it stays as it is.
func (s *Searcher) Rewrite(q Query) Query {
	if s.Profile != nil {
		start := time.Now()
		defer func() { s.Profile.Rewriting += max(time.Since(start), 1) }()
	}
	for {
		next := q.Rewrite(s)
		if next == q {
			return q
		}
		q = next
	}
}

// rewriteAll rewrites each of several queries once, and tells whether one of them
// has changed.
func (s *Searcher) rewriteAll(list []Query) (out []Query, changed bool) {
	out = make([]Query, len(list))
	for i, one := range list {
		out[i] = one.Rewrite(s)
		changed = changed || out[i] != one
	}
	return out, changed
}

// weights are those of several queries.
func (s *Searcher) weights(list []Query, boost float32, scored bool) []Weight {
	out := make([]Weight, len(list))
	for i, one := range list {
		out[i] = s.Weigh(one, boost, scored)
	}
	return out
}

// scorersIn are the scorers of several weights in a segment, of those that match there.
func scorersIn(leaf *Leaf, weights []Weight) []Scorer {
	var out []Scorer
	for _, w := range weights {
		if s := w.Scorer(leaf); s != nil {
			out = append(out, s)
		}
	}
	return out
}

// NewWeight rewrites a query and makes it ready.
func (s *Searcher) NewWeight(q Query, scored bool) Weight {
	return s.Weigh(s.Rewrite(q), 1, scored)
}

// CollectionStats are the counts of a field that scores depend on.
type CollectionStats struct{ Docs, DocFreqs, Total int64 }

// Stats counts a field over all segments.
func (s *Searcher) Stats(field string) CollectionStats {
	var st CollectionStats
	for l := range s.counted {
		if f := l.fields[field]; f != nil {
			st.Docs += int64(f.docCount)
			st.DocFreqs += f.sumDocFreq
			st.Total += f.sumTotal
		}
	}
	return st
}

// counted are the segments whose counts scores depend on.
func (s *Searcher) counted(yield func(*Leaf) bool) {
	readers := s.Global
	if readers == nil {
		readers = []*Reader{s.Reader}
	}
	for _, r := range readers {
		for _, l := range r.Leaves {
			if !yield(l) {
				return
			}
		}
	}
}

// DocFreq is how many documents hold a term, and how often all of them do.
func (s *Searcher) DocFreq(field string, term []byte) (docs, total int64) {
	for l := range s.counted {
		if f := l.fields[field]; f != nil {
			if info, ok := f.find(term); ok {
				docs += int64(info.docFreq)
				total += int64(info.total)
			}
		}
	}
	return docs, total
}

// prefixed is a text with the field in front, unless it is the default one.
func prefixed(field, def, text string) string {
	if field == def {
		return text
	}
	return field + ":" + text
}

func boostText(f float32) string { return "^" + java.FloatString(f) }

// number is the value as text: a Java float, or a whole number.
func (e *Explanation) number() string {
	if e.Whole {
		return strconv.FormatInt(e.Count, 10)
	}
	return java.FloatString(e.Value)
}
