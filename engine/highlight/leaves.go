package highlight

import (
	"slices"

	"esconsole/engine/lucene"
)

// term is a term of a field.
type term struct{ field, text string }

// pattern is a query for several terms that are alike.
type pattern struct {
	*lucene.MultiTerm
}

// label stands for the terms of the pattern.
func (p pattern) label() string { return p.Text("") }

// leaves are what a query looks for.
type leaves struct {
	terms    []term
	patterns []pattern
	// whole are the terms that count wherever they stand, where there are phrases.
	whole map[term]bool
	spans []*near
}

// collect finds the terms and patterns of a query.
//
// Server: org.apache.lucene.search.Query.visit.
func (l *leaves) collect(q lucene.Query) {
	switch q := q.(type) {
	case *lucene.TermQuery:
		l.terms = append(l.terms, term{q.Field, q.Term})
	case *lucene.Synonym:
		l.add(q.Field, q.Terms...)
	case *lucene.TermSet:
		l.add(q.Field, q.Terms...)
	case *lucene.CommonTerms:
		l.add(q.Field, q.Terms...)
	case *lucene.Phrase:
		for _, t := range q.Terms {
			l.add(q.Field, t.Terms...)
		}
	case *lucene.BlendedFields:
		terms, _ := q.Terms()
		for _, t := range terms {
			l.add(t.Field, t.Term)
		}
	case *lucene.MultiTerm:
		l.patterns = append(l.patterns, pattern{q})
	default:
		for _, inner := range inside(q) {
			l.collect(inner)
		}
	}
}

func (l *leaves) add(field string, terms ...string) {
	for _, t := range terms {
		l.terms = append(l.terms, term{field, t})
	}
}

// inside are the queries in a query that hits may be due to.
func inside(q lucene.Query) []lucene.Query {
	switch q := q.(type) {
	case *lucene.Bool:
		var list []lucene.Query
		for _, c := range q.Clauses {
			if c.Occur != lucene.MustNot {
				list = append(list, c.Query)
			}
		}
		return list
	case *lucene.DisMax:
		return q.Queries
	case *lucene.ConstantScore:
		return []lucene.Query{q.Query}
	case *lucene.Boost:
		return []lucene.Query{q.Query}
	case *lucene.FunctionScore:
		return []lucene.Query{q.Query}
	case *lucene.Boosting:
		return []lucene.Query{q.Positive}
	case *lucene.Nested:
		return []lucene.Query{q.Child}
	case *lucene.Covering:
		return q.Queries
	}
	return nil
}

// positions finds the phrases of a query, and the terms beside them.
//
// Server: org.apache.lucene.search.uhighlight.PhraseHelper.
func (l *leaves) positions(q lucene.Query) {
	if s := phraseOf(q); s != nil {
		l.spans = append(l.spans, s)
		return
	}
	switch q := q.(type) {
	case *lucene.TermQuery:
		l.wholly(q.Field, q.Term)
	case *lucene.Synonym:
		l.wholly(q.Field, q.Terms...)
	case *lucene.CommonTerms:
		l.wholly(q.Field, q.Terms...)
	case *lucene.Bool, *lucene.DisMax, *lucene.ConstantScore, *lucene.Boost, *lucene.Boosting:
		for _, inner := range inside(q) {
			l.positions(inner)
		}
	}
}

func (l *leaves) wholly(field string, terms ...string) {
	if l.whole == nil {
		l.whole = map[term]bool{}
	}
	for _, t := range terms {
		l.whole[term{field, t}] = true
	}
}

// keep leaves out what is of fields that are not wanted.
func (l *leaves) keep(field func(string) bool) {
	l.terms = slices.DeleteFunc(l.terms, func(t term) bool { return !field(t.field) })
	l.patterns = slices.DeleteFunc(l.patterns, func(p pattern) bool { return !field(p.Field) })
	l.spans = slices.DeleteFunc(l.spans, func(n *near) bool { return !field(n.field) })
	for t := range l.whole {
		if !field(t.field) {
			delete(l.whole, t)
		}
	}
}

// spans tells whether a query looks for spans or intervals, which are not read here.
func spans(q lucene.Query) bool {
	switch q.(type) {
	case lucene.SpanQuery, *lucene.Intervals:
		return true
	}
	return slices.ContainsFunc(inside(q), spans)
}
