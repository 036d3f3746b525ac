package query

import (
	"strconv"
	"strings"
	"unicode/utf16"

	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// prefixField is the field that keeps the beginnings of words, or of shingles, of
// another.
type prefixField struct {
	*mapping.FieldType
	parent   string // whose words they are
	min, max int    // how long the beginnings are
	loose    bool   // a text may be a character shorter
}

// The bounds of the beginnings that search_as_you_type keeps.
const (
	minTyped = 1
	maxTyped = 20
)

// prefixField finds the one of a field, which may be the field itself; nil if there is
// none.
func (c *Context) prefixField(ft *mapping.FieldType) *prefixField {
	parent := ft.Name
	if ft.Shingled || ft.Type == "prefix" {
		parent = parent[:strings.LastIndexByte(parent, '.')]
	}
	sub := c.field(parent + "._index_prefix")
	switch {
	case ft.Type != "text" && ft.Type != "search_as_you_type" && ft.Type != "prefix":
		return nil
	case sub == nil || sub.Type != "prefix":
		return nil
	case sub.PrefixMax > 0:
		return &prefixField{sub, parent, sub.PrefixMin, sub.PrefixMax, false}
	}
	return &prefixField{sub, parent, minTyped, maxTyped, true}
}

// length is that of a text as Java counts it.
func length(text string) int { return len(utf16.Encode([]rune(text))) }

// shingles are the runs of words that a phrase is looked for by, if the field keeps
// such, and no words are left out: pairs, or as many words as search_as_you_type has
// in one. sub is the field of them; nil if there is none.
//
// Server: org.elasticsearch.index.mapper.TextFieldMapper.TextFieldType.phraseQuery,
// org.elasticsearch.index.mapper.SearchAsYouTypeFieldMapper.SearchAsYouTypeFieldType.
func (c *Context) shingles(ft *mapping.FieldType, list []token, slop int) (sub *mapping.FieldType, runs []token) {
	places := placesOf(list)
	if slop != 0 || len(places) < 2 {
		return nil, nil
	}
	size := 2
	switch {
	case ft.Type == "text":
		sub = c.field(ft.Name + "._index_phrase")
	case ft.Type == "search_as_you_type" && !ft.Shingled:
		size = min(len(places), ft.MaxShingleSize)
		sub = c.field(ft.Name + "._" + strconv.Itoa(size) + "gram")
	}
	if sub == nil || sub.Type != "phrase" && !sub.Shingled {
		return nil, nil
	}
	for i := range len(places) - size + 1 {
		increment := 1
		for _, text := range combined(places[i : i+size]) {
			runs = append(runs, token{text: text, increment: increment})
			increment = 0
		}
	}
	return sub, runs
}

// placesOf are the words of each position; nil if some are left out.
func placesOf(list []token) (places [][]string) {
	for _, t := range list {
		switch {
		case t.increment > 1:
			return nil
		case t.increment == 0 && len(places) > 0:
			places[len(places)-1] = append(places[len(places)-1], t.text)
		default:
			places = append(places, []string{t.text})
		}
	}
	return places
}

// combined are all runs of one word of each place.
func combined(places [][]string) []string {
	out := places[0]
	for _, words := range places[1:] {
		var longer []string
		for _, a := range out {
			for _, b := range words {
				longer = append(longer, a+" "+b)
			}
		}
		out = longer
	}
	return out
}

// phrasePrefixOf is a phrase whose last word is a beginning: looked for by the field
// that keeps beginnings, if they have a length that it keeps.
//
// Server: org.elasticsearch.index.mapper.TextFieldMapper.createPhrasePrefixQuery.
func (c *Context) phrasePrefixOf(ft *mapping.FieldType, list []token, slop, expansions int) lucene.Query {
	p := phraseOf(ft, list, slop, true)
	plain := &lucene.PhrasePrefix{Phrase: *p, MaxExpansions: expansions}
	typed := ft.Type == "search_as_you_type" && !ft.Shingled
	sub := c.prefixField(ft)
	if sub == nil || typed || slop > 0 {
		return plain
	}
	last := p.Terms[len(p.Terms)-1]
	for _, t := range last.Terms {
		least := sub.min
		if sub.loose {
			least--
		}
		if n := length(t); n < least || n > sub.max {
			return plain
		}
	}
	if len(p.Terms) == 1 {
		return lucene.NewSynonym(sub.Name, last.Terms)
	}
	near := &lucene.SpanNear{Field: ft.Name, Slop: slop, InOrder: true}
	before := -1
	for i, place := range p.Terms {
		if gap := place.Position - before - 1; gap > 0 {
			near.Clauses = append(near.Clauses, &lucene.SpanGap{Field: ft.Name, Width: gap})
		}
		before = place.Position
		var terms []lucene.SpanQuery
		for _, t := range place.Terms {
			if i == len(p.Terms)-1 {
				terms = append(terms, &lucene.SpanMask{Query: &lucene.SpanTerm{Field: sub.Name, Term: t}, Field: ft.Name})
				continue
			}
			terms = append(terms, &lucene.SpanTerm{Field: ft.Name, Term: t})
		}
		if len(terms) == 1 {
			near.Clauses = append(near.Clauses, terms[0])
			continue
		}
		near.Clauses = append(near.Clauses, &lucene.SpanOr{Clauses: terms})
	}
	return near
}
