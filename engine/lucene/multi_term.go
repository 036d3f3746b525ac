package lucene

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
)

// RewriteMethod is how a query for many terms becomes one for each.
type RewriteMethod uint8

// The methods.
const (
	ConstantScoreRewrite RewriteMethod = iota
	ConstantScoreBoolean
	ScoringBoolean
	TopTerms
	TopTermsBoost
	TopTermsBlended
)

// MultiTerm matches documents that hold any of the terms that pass a test.
type MultiTerm struct {
	Field string
	// Prefix is what all terms begin with.
	Prefix string
	// Test tells whether a term passes, and the boost that it gets where the method
	// scores. nil: all with the prefix do.
	Test func(term []byte) (boost float32, ok bool)
	// Walk makes a test of terms that come in order, to be used instead of Test.
	Walk func() TermWalk
	// Fuzzy is the test of a fuzzy query, which has the prefix.
	Fuzzy *Fuzzy
	// From and To bound the terms, where Ranged is set; To is left out unless ToEnd.
	Bounds *TermBounds
	Print  string // without the field
	Method RewriteMethod
	Size   int // of the methods that take the top terms
}

// TermWalk is a test of terms that come in ascending order. No term passes that
// lies between this one and next; nil: nothing is known of others. The slices are
// good until the next call.
type TermWalk func(term []byte) (boost float32, ok bool, next []byte)

// Behind turns a text into the first one behind all that begin with it, in place;
// nil if there is none.
func Behind(text []byte) []byte {
	for n := len(text); n > 0; n-- {
		if text[n-1] < 0xff {
			text[n-1]++
			return text[:n]
		}
	}
	return nil
}

// walk is the test of the terms.
func (q *MultiTerm) walk() TermWalk {
	switch {
	case q.Walk != nil:
		return q.Walk()
	case q.Test != nil:
		return func(term []byte) (float32, bool, []byte) {
			boost, ok := q.Test(term)
			return boost, ok, nil
		}
	}
	return func([]byte) (float32, bool, []byte) { return 1, true, nil }
}

// TermBounds are the bounds of terms in a range. An end that is not set is open.
type TermBounds struct {
	From, To               string
	HasFrom, HasTo         bool
	IncludeFrom, IncludeTo bool
}

// Text implements Query.
func (q *MultiTerm) Text(field string) string { return prefixed(q.Field, field, q.Print) }

// each calls yield for the terms of a segment that pass, each once.
func (q *MultiTerm) each(f *fieldIndex, yield func(i int, boost float32) bool) {
	if q.Fuzzy != nil {
		q.Fuzzy.each(f, yield)
		return
	}
	start := q.Prefix
	if b := q.Bounds; b != nil && b.HasFrom {
		start = b.From
	}
	prefix, test := []byte(q.Prefix), q.walk()
	for i := f.ceil([]byte(start)); i < f.size(); i++ {
		term := f.term(i)
		if !bytes.HasPrefix(term, prefix) {
			return
		}
		if b := q.Bounds; b != nil {
			if b.HasFrom && !b.IncludeFrom && string(term) == b.From {
				continue
			}
			if b.HasTo {
				if c := bytes.Compare(term, []byte(b.To)); c > 0 || c == 0 && !b.IncludeTo {
					return
				}
			}
		}
		switch boost, ok, next := test(term); {
		case ok:
			if !yield(i, boost) {
				return
			}
		case next != nil:
			i = f.seek(i, next) - 1
		}
	}
}

// Passes tells whether a single term passes, and with which boost.
func (q *MultiTerm) Passes(term string) (boost float32, ok bool) {
	if !strings.HasPrefix(term, q.Prefix) {
		return 0, false
	}
	if b := q.Bounds; b != nil {
		if b.HasFrom && (term < b.From || term == b.From && !b.IncludeFrom) || b.HasTo && (term > b.To || term == b.To && !b.IncludeTo) {
			return 0, false
		}
	}
	switch {
	case q.Test != nil:
		return q.Test([]byte(term))
	case q.Fuzzy != nil && !strings.HasPrefix(term, q.Fuzzy.Prefix):
		return 0, false
	case q.Fuzzy != nil:
		boost, ok, _ = q.Fuzzy.walk(0).test([]byte(term))
		return boost, ok
	}
	boost, ok, _ = q.walk()([]byte(term))
	return boost, ok
}

// Found lists the terms of a snapshot that pass, in their order, with their boosts.
func (q *MultiTerm) Found(s *Searcher) (terms []string, boosts []float32) {
	for _, f := range q.find(s, 0) {
		terms, boosts = append(terms, f.term), append(boosts, f.boost)
	}
	return terms, boosts
}

// TermCount is a term with its boost, and how many documents hold it.
type TermCount struct {
	Term    string
	Boost   float32
	DocFreq int64
}

// Counted is Found with the number of documents.
func (q *MultiTerm) Counted(s *Searcher) []TermCount {
	var out []TermCount
	for _, f := range q.find(s, 0) {
		out = append(out, TermCount{f.term, f.boost, f.stats.DocFreq})
	}
	return out
}

// foundTerm is a term that passed, with its counts over all segments.
type foundTerm struct {
	term  string
	boost float32
	stats TermStats
}

// find lists the terms of all segments that pass, in order.
func (q *MultiTerm) find(s *Searcher, limit int) []foundTerm {
	at := map[string]int{}
	var out []foundTerm
	for _, l := range s.Leaves {
		f := l.fields[q.Field]
		if f == nil {
			continue
		}
		q.each(f, func(i int, boost float32) bool {
			k, ok := at[string(f.term(i))]
			if !ok {
				k = len(out)
				term := string(f.term(i))
				at[term] = k
				out = append(out, foundTerm{term: term, boost: boost})
			}
			out[k].stats.DocFreq += int64(f.infos[i].docFreq)
			out[k].stats.Total += int64(f.infos[i].total)
			return limit == 0 || len(out) <= limit
		})
	}
	slices.SortFunc(out, func(a, b foundTerm) int { return strings.Compare(a.term, b.term) })
	return out
}

// top keeps those of the highest boost, of equal ones the first.
func top(found []foundTerm, size int) []foundTerm {
	if len(found) <= size {
		return found
	}
	slices.SortStableFunc(found, func(a, b foundTerm) int { return -cmp.Compare(a.boost, b.boost) })
	found = found[:size]
	slices.SortFunc(found, func(a, b foundTerm) int { return strings.Compare(a.term, b.term) })
	return found
}

// Rewrite implements Query.
func (q *MultiTerm) Rewrite(s *Searcher) Query {
	b := &Bool{}
	switch q.Method {
	case ConstantScoreRewrite:
		return q
	case ConstantScoreBoolean, ScoringBoolean:
		found := q.find(s, s.clauseLimit())
		if len(found) > s.clauseLimit() {
			s.fail(&TooManyClauses{s.clauseLimit()})
			return &MatchNone{"too many clauses"}
		}
		for _, t := range found {
			b = b.With(Should, Boosted(NewTerm(q.Field, t.term), max(0, t.boost)))
		}
		if q.Method == ConstantScoreBoolean && len(b.Clauses) > 0 {
			return &ConstantScore{b}
		}
		return b
	case TopTerms, TopTermsBoost:
		for _, t := range top(q.find(s, 0), min(q.Size, s.clauseLimit())) {
			var one Query = NewTerm(q.Field, t.term)
			if q.Method == TopTermsBoost {
				one = &ConstantScore{one}
			}
			b = b.With(Should, Boosted(one, max(0, t.boost)))
		}
		return b
	}
	found := top(q.find(s, 0), min(q.Size, s.clauseLimit()))
	blended := &Blended{Field: q.Field}
	for _, t := range found {
		blended.Terms = append(blended.Terms, t.term)
		blended.Boosts = append(blended.Boosts, max(0, t.boost))
	}
	return blended
}

// Weight implements Query.
func (q *MultiTerm) Weight(_ *Searcher, boost float32, _ bool) Weight {
	return &constantWeight{query: q, score: boost, scorer: func(l *Leaf) Scorer {
		f := l.fields[q.Field]
		if f == nil {
			return nil
		}
		set := NewBits(l.maxDoc)
		some := false
		q.each(f, func(i int, _ float32) bool {
			some = true
			f.collect(i, set)
			return true
		})
		if !some {
			return nil
		}
		return newSetScorer(set)
	}}
}

// collect puts the documents of a term into a set.
func (f *fieldIndex) collect(i int, set Bits) {
	p := f.postings(f.infos[i])
	for doc := p.Next(); doc != NoMoreDocs; doc = p.Next() {
		set.Set(doc)
	}
}

// Blended scores terms with the counts of the most frequent of them.
//
// Server: org.apache.lucene.search.BlendedTermQuery, rewritten to a boolean query.
type Blended struct {
	Field  string
	Terms  []string
	Boosts []float32
}

// Text implements Query.
func (q *Blended) Text(field string) string {
	var parts []string
	for i, t := range q.Terms {
		text := prefixed(q.Field, field, t)
		if q.Boosts[i] != 1 {
			text += boostText(q.Boosts[i])
		}
		parts = append(parts, text)
	}
	return "Blended(" + strings.Join(parts, " ") + ")"
}

// Rewrite implements Query.
func (q *Blended) Rewrite(s *Searcher) Query {
	st := &TermStats{}
	for _, t := range q.Terms {
		df, total := s.DocFreq(q.Field, []byte(t))
		st.DocFreq = max(st.DocFreq, df)
		st.Total += total
	}
	b := &Bool{}
	for i, t := range q.Terms {
		b = b.With(Should, Boosted(&TermQuery{Field: q.Field, Term: t, stats: st}, q.Boosts[i]))
	}
	return b
}

// Weight implements Query.
func (q *Blended) Weight(s *Searcher, boost float32, scored bool) Weight {
	return s.Rewrite(q).Weight(s, boost, scored)
}

// TermSet matches documents that hold any of some terms.
type TermSet struct {
	Field string
	Terms []string
	// Print is how each term prints, if they are no texts; nil: as they are.
	Print []string
	// Encoded are the terms as Lucene has them, if those are others: queries list
	// them in that order.
	Encoded []string
}

// termSetLimit is up to how many terms the server makes a boolean query of.
const termSetLimit = 16

// Text implements Query.
func (q *TermSet) Text(string) string {
	var list []string
	for _, i := range q.order() {
		list = append(list, q.print(i))
	}
	return q.Field + ":(" + strings.Join(list, " ") + ")"
}

func (q *TermSet) print(i int) string {
	if q.Print != nil {
		return q.Print[i]
	}
	return q.Terms[i]
}

// order is the places of the terms in their order, each term once.
func (q *TermSet) order() []int {
	order := make([]int, len(q.Terms))
	for i := range order {
		order[i] = i
	}
	key := q.Terms
	if q.Encoded != nil {
		key = q.Encoded
	}
	slices.SortStableFunc(order, func(a, b int) int { return strings.Compare(key[a], key[b]) })
	return slices.CompactFunc(order, func(a, b int) bool { return q.Terms[a] == q.Terms[b] })
}

// Rewrite implements Query.
func (q *TermSet) Rewrite(*Searcher) Query {
	order := q.order()
	if len(order) > termSetLimit {
		return q
	}
	b := &Bool{}
	for _, i := range order {
		b.Clauses = append(b.Clauses, Clause{&TermQuery{Field: q.Field, Term: q.Terms[i], Print: q.print(i)}, Should})
	}
	return &ConstantScore{b}
}

// Weight implements Query.
func (q *TermSet) Weight(_ *Searcher, boost float32, _ bool) Weight {
	return &constantWeight{query: q, score: boost, scorer: func(l *Leaf) Scorer {
		f := l.fields[q.Field]
		if f == nil {
			return nil
		}
		set := NewBits(l.maxDoc)
		for _, t := range q.Terms {
			if i := f.ceil([]byte(t)); i < f.size() && string(f.term(i)) == t {
				f.collect(i, set)
			}
		}
		return newSetScorer(set)
	}}
}
