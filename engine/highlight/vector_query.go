package highlight

import (
	"slices"
	"strings"

	"esconsole/engine/lucene"
)

// flat is a term or a phrase of a query.
type flat struct {
	field string
	terms []string
	slop  int
	boost float32
}

func (f *flat) equal(o *flat) bool {
	return f.field == o.field && f.slop == o.slop && f.boost == o.boost && slices.Equal(f.terms, o.terms)
}

// flattener breaks a query down into terms and phrases.
//
// Server: org.apache.lucene.search.vectorhighlight.FieldQuery, CustomFieldQuery.
type flattener struct {
	searcher *lucene.Searcher
	list     []flat
}

// The most terms that a pattern, or that the places of a phrase, are taken for.
const (
	maxPatternTerms = 1024
	maxPhraseTerms  = 16
)

func (f *flattener) add(one flat) {
	if !slices.ContainsFunc(f.list, func(o flat) bool { return o.equal(&one) }) {
		f.list = append(f.list, one)
	}
}

func (f *flattener) query(q lucene.Query, boost float32) {
	switch q := q.(type) {
	case *lucene.Boost:
		f.query(q.Query, boost*q.By)
	case *lucene.TermQuery:
		f.add(flat{q.Field, []string{q.Term}, 0, boost})
	case *lucene.Synonym:
		f.words(q.Field, boost, q.Terms)
	case *lucene.TermSet:
		f.words(q.Field, boost, q.Terms)
	case *lucene.CommonTerms:
		f.words(q.Field, boost, q.Terms)
	case *lucene.BlendedFields:
		terms, boosts := q.Terms()
		for i, t := range terms {
			f.add(flat{t.Field, []string{t.Term}, 0, boost * boosts[i]})
		}
	case *lucene.MultiTerm:
		terms, boosts := q.Found(f.searcher)
		for i := range min(len(terms), maxPatternTerms) {
			f.add(flat{q.Field, terms[i : i+1], 0, boost * boosts[i]})
		}
	case *lucene.PhrasePrefix:
		f.query(q.Rewrite(f.searcher), boost)
	case *lucene.Phrase:
		f.phrase(q, boost)
	case *lucene.Covering:
	default:
		for _, inner := range inside(q) {
			f.query(inner, boost)
		}
	}
}

func (f *flattener) words(field string, boost float32, terms []string) {
	for _, t := range terms {
		f.add(flat{field, []string{t}, 0, boost})
	}
}

// phrase makes phrases of single terms of one that has places for several.
func (f *flattener) phrase(q *lucene.Phrase, boost float32) {
	if !q.Multi {
		one := flat{field: q.Field, slop: q.Slop, boost: boost}
		for _, t := range q.Terms {
			one.terms = append(one.terms, t.Terms...)
		}
		if len(one.terms) == 1 {
			one.slop = 0
		}
		f.add(one)
		return
	}
	count := 0
	for _, t := range q.Terms {
		count += len(t.Terms)
	}
	if count > maxPhraseTerms {
		for _, t := range q.Terms {
			f.words(q.Field, 1, t.Terms)
		}
		return
	}
	f.ways(q, nil)
}

// ways takes each way through the places of a phrase.
func (f *flattener) ways(q *lucene.Phrase, terms []string) {
	if len(terms) == len(q.Terms) {
		slop := q.Slop
		if len(terms) == 1 {
			slop = 0
		}
		f.add(flat{q.Field, slices.Clone(terms), slop, 1})
		return
	}
	for _, t := range q.Terms[len(terms)].Terms {
		f.ways(q, append(terms, t))
	}
}

// expanded are the phrases with those that are made of two that overlap.
func expanded(list []flat, fields bool) []flat {
	var out []flat
	add := func(one flat) {
		if !slices.ContainsFunc(out, func(o flat) bool { return o.equal(&one) }) {
			out = append(out, one)
		}
	}
	for i, a := range list {
		add(a)
		for _, b := range list[i+1:] {
			if len(a.terms) > 1 && len(b.terms) > 1 && a.slop == b.slop && (!fields || a.field == b.field) {
				overlap(a, b, add)
				overlap(b, a, add)
			}
		}
	}
	return out
}

// overlap joins two phrases where the end of one is the beginning of the other.
func overlap(a, b flat, add func(flat)) {
	for i := 1; i < len(a.terms); i++ {
		tail := a.terms[i:]
		if len(tail) < len(b.terms) && slices.Equal(tail, b.terms[:len(tail)]) {
			add(flat{a.field, slices.Concat(a.terms, b.terms[len(tail):]), a.slop, a.boost})
		}
	}
}

// phraseMap is the terms and phrases of a query as a tree of terms, by field.
type phraseMap struct {
	fields bool // fields count
	terms  map[string]map[string]bool
	roots  map[string]*phraseNode
}

// phraseNode is a beginning of a phrase.
type phraseNode struct {
	next     map[string]*phraseNode
	terminal bool // it is a whole one
	slop     int
	boost    float32
	number   int
}

func newPhraseMap(q lucene.Query, s *lucene.Searcher, fields bool) *phraseMap {
	f := &flattener{searcher: s}
	f.query(q, 1)
	m := &phraseMap{fields, map[string]map[string]bool{}, map[string]*phraseNode{}}
	for _, one := range f.list {
		key := m.key(one.field)
		if m.terms[key] == nil {
			m.terms[key] = map[string]bool{}
		}
		for _, t := range one.terms {
			m.terms[key][t] = true
		}
	}
	for i, one := range expanded(f.list, fields) {
		key := m.key(one.field)
		n := m.roots[key]
		if n == nil {
			n = &phraseNode{}
			m.roots[key] = n
		}
		for _, t := range one.terms {
			n = n.child(t)
		}
		n.terminal, n.slop, n.boost, n.number = true, one.slop, one.boost, i
	}
	return m
}

func (m *phraseMap) key(field string) string {
	if m.fields {
		return field
	}
	return ""
}

func (n *phraseNode) child(term string) *phraseNode {
	if n.next == nil {
		n.next = map[string]*phraseNode{}
	}
	if n.next[term] == nil {
		n.next[term] = &phraseNode{}
	}
	return n.next[term]
}

// valid tells whether tokens are the phrase.
func (n *phraseNode) valid(tokens []Token) bool {
	if !n.terminal {
		return false
	}
	for i := 1; i < len(tokens); i++ {
		if gap := tokens[i].Position - tokens[i-1].Position - 1; max(gap, -gap) > n.slop {
			return false
		}
	}
	return true
}

// stack is the tokens of the query's terms in a text: those at one place together.
func (m *phraseMap) stack(field string, tokens []Token) [][]Token {
	terms := m.terms[m.key(field)]
	var list []Token
	for _, t := range tokens {
		if terms[t.Term] {
			list = append(list, t)
		}
	}
	slices.SortStableFunc(list, func(a, b Token) int {
		if a.Position != b.Position {
			return a.Position - b.Position
		}
		return strings.Compare(a.Term, b.Term)
	})
	var out [][]Token
	for _, t := range list {
		if n := len(out); n > 0 && out[n-1][0].Position == t.Position {
			out[n-1] = append(out[n-1], t)
			continue
		}
		out = append(out, []Token{t})
	}
	return out
}

// find gives the longest phrases in a text, at most so many.
//
// Server: org.apache.lucene.search.vectorhighlight.FieldPhraseList.
func (m *phraseMap) find(field string, tokens []Token, most int) []found {
	root := m.roots[m.key(field)]
	if root == nil {
		return nil
	}
	stack := m.stack(field, tokens)
	var out []found
	add := func(list []Token, n *phraseNode) {
		one := newFound(list, n)
		if !slices.ContainsFunc(out, func(o found) bool { return o.overlaps(&one) }) {
			out = append(out, one)
		}
	}
	for at := 0; at < len(stack) && len(out) < most; {
		n, t := step(root, stack[at])
		at++
		if n == nil {
			continue
		}
		list := []Token{t}
		for at < len(stack) {
			next, t := step(n, stack[at])
			if next == nil {
				break
			}
			n, list = next, append(list, t)
			at++
		}
		if n.valid(list) {
			add(list, n)
			continue
		}
		for len(list) > 1 {
			list = list[:len(list)-1]
			at--
			if n := root.search(list); n != nil {
				add(list, n)
				break
			}
		}
	}
	return out
}

// step goes on with the first of the tokens of a place that there is a way for.
func step(n *phraseNode, place []Token) (*phraseNode, Token) {
	for _, t := range place {
		if next := n.next[t.Term]; next != nil {
			return next, t
		}
	}
	return nil, Token{}
}

// search finds the phrase that tokens are; nil if they are none.
func (n *phraseNode) search(tokens []Token) *phraseNode {
	for _, t := range tokens {
		if n = n.next[t.Term]; n == nil {
			return nil
		}
	}
	if n.valid(tokens) {
		return n
	}
	return nil
}

// newFound is a phrase in a text: tokens that stand side by side are one part.
func newFound(tokens []Token, n *phraseNode) found {
	one := found{boost: n.boost, number: n.number}
	for i, t := range tokens {
		if i > 0 && t.Position-tokens[i-1].Position == 1 {
			one.parts[len(one.parts)-1].end = t.End
			continue
		}
		one.parts = append(one.parts, offsets{t.Start, t.End})
	}
	return one
}
