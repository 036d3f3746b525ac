package highlight

import (
	"esconsole/engine/lucene"
)

// weighted is a term with what it is worth. A placed one counts within spans only.
type weighted struct {
	weight float32
	placed bool
	spans  []span
}

// at tells whether a position is in one of the spans.
func (w *weighted) at(position int) bool {
	for _, s := range w.spans {
		if position >= s.start && position < s.end {
			return true
		}
	}
	return false
}

// extract finds the terms of a query with their weights.
func (p *plainText) extract(t *Target, q lucene.Query) {
	p.terms = map[string]*weighted{}
	e := &extractor{plainText: p, field: func(name string) bool { return !*p.field.RequireFieldMatch || name == t.Field }, t: t}
	e.query(q, 1)
}

// extractor is one walk over a query.
//
// Server: org.apache.lucene.search.highlight.WeightedSpanTermExtractor.
type extractor struct {
	*plainText
	field func(name string) bool
	t     *Target
}

func (e *extractor) query(q lucene.Query, boost float32) {
	if n := phraseOf(q); n != nil {
		e.phrase(n, q, boost)
		return
	}
	switch q := q.(type) {
	case *lucene.Boost:
		e.query(q.Query, boost*q.By)
	case *lucene.TermQuery:
		e.words(q.Field, boost, q.Term)
	case *lucene.Synonym:
		e.words(q.Field, boost, q.Terms...)
	case *lucene.TermSet:
		e.words(q.Field, boost, q.Terms...)
	case *lucene.CommonTerms:
		e.words(q.Field, boost, q.Terms...)
	case *lucene.BlendedFields:
		terms, boosts := q.Terms()
		for i, t := range terms {
			e.words(t.Field, boost*boosts[i], t.Term)
		}
	case *lucene.MultiTerm:
		e.pattern(pattern{q}, boost)
	case *lucene.Covering:
		if len(e.terms) == 0 {
			var l leaves
			l.collect(q)
			for _, t := range l.terms {
				e.words(t.field, 1, t.text)
			}
		}
	default:
		for _, inner := range inside(q) {
			e.query(inner, boost)
		}
	}
}

func (e *extractor) words(field string, boost float32, terms ...string) {
	if !e.field(field) {
		return
	}
	for _, t := range terms {
		e.terms[t] = &weighted{weight: boost}
	}
}

// pattern takes the terms of the text that pass.
func (e *extractor) pattern(p pattern, boost float32) {
	test := p.tester()
	for _, t := range e.tokens {
		if by, ok := test(t.Term); ok {
			e.words(p.Field, boost*by, t.Term)
		}
	}
}

// phrase takes the terms of a phrase where it is found.
func (e *extractor) phrase(n *near, q lucene.Query, boost float32) {
	if !e.field(n.field) {
		return
	}
	spans := n.find(e.tokens)
	if len(spans) == 0 {
		return
	}
	terms := map[string]bool{}
	for i := range n.clauses {
		for _, t := range n.clauses[i].terms {
			terms[t] = !n.clauses[i].prefix || terms[t]
		}
	}
	if _, ok := q.(*lucene.PhrasePrefix); ok {
		last := &n.clauses[len(n.clauses)-1]
		for _, t := range e.tokens {
			if last.holds(t.Term) {
				terms[t.Term] = true
			}
		}
	}
	for t, known := range terms {
		if !known {
			continue
		}
		if w := e.terms[t]; w != nil {
			w.spans = append(w.spans, spans...)
			continue
		}
		e.terms[t] = &weighted{weight: boost, placed: true, spans: spans}
	}
}
