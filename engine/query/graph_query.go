package query

import (
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// graph makes the query of a text some of whose tokens span several positions, as
// synonyms of several words do: each way through them is searched for.
func (m *textMatch) graph(kind matchKind, ft *mapping.FieldType, list []token) (lucene.Query, error) {
	g, err := newTokenGraph(list)
	if err != nil {
		return nil, err
	}
	switch {
	case kind != matchPhrase && kind != matchPhrasePrefix:
		q, err := m.graphWords(ft, g, kind == matchBoolPrefix)
		if m.cutoff == nil || err != nil {
			return q, err
		}
		return m.commonTerms(q), nil
	case m.slop > 0:
		return m.graphPhrases(kind, ft, g)
	}
	return m.graphSpans(kind == matchPhrasePrefix, ft, g)
}

// path makes the query of one way, all of which has to match.
func (m *textMatch) path(kind matchKind, ft *mapping.FieldType, way []token, slop int) (lucene.Query, error) {
	one := *m
	one.occur, one.slop, one.cutoff = lucene.Must, slop, nil
	return one.tokens(kind, ft, way, -1)
}

// graphWords searches for the words, and for phrases where there are several ways.
func (m *textMatch) graphWords(ft *mapping.FieldType, g *tokenGraph, lastPrefix bool) (lucene.Query, error) {
	out := &lucene.Bool{}
	for _, s := range g.stretches() {
		prefix := lastPrefix && s.to == g.last
		var q lucene.Query
		var err error
		switch texts := g.texts(s.from); {
		case g.sides(s.from):
			q, err = m.ways(ft, g, s, prefix)
		case len(texts) > 1:
			q, err = m.synonyms(ft, texts)
		case prefix:
			q, err = m.prefix(ft, texts[0])
		default:
			q, err = m.term(ft, texts[0])
		}
		if err != nil {
			return nil, err
		}
		if q != nil {
			out = out.With(m.occur, q)
		}
	}
	return out, nil
}

// ways matches any of the ways through a stretch.
func (m *textMatch) ways(ft *mapping.FieldType, g *tokenGraph, s stretch, prefix bool) (lucene.Query, error) {
	kind := matchBoolean
	switch {
	case m.plain || !hasPositions(ft):
	case prefix:
		kind = matchPhrasePrefix
	default:
		kind = matchPhrase
	}
	return m.paths(kind, ft, g, s, 0)
}

func (m *textMatch) paths(kind matchKind, ft *mapping.FieldType, g *tokenGraph, s stretch, slop int) (lucene.Query, error) {
	paths, err := g.paths(s)
	if err != nil {
		return nil, err
	}
	out := &lucene.Bool{}
	for _, way := range paths {
		q, err := m.path(kind, ft, way, slop)
		if err != nil {
			return nil, err
		}
		out = out.With(lucene.Should, q)
	}
	if len(out.Clauses) == 1 && slop == 0 {
		return out.Clauses[0].Query, nil
	}
	return out, nil
}

// graphPhrases matches any way through all the text as a phrase with slop.
func (m *textMatch) graphPhrases(kind matchKind, ft *mapping.FieldType, g *tokenGraph) (lucene.Query, error) {
	return m.paths(kind, ft, g, stretch{0, g.last}, m.slop)
}

// graphSpans matches the words next to each other, with several ways where there are
// some.
func (m *textMatch) graphSpans(lastPrefix bool, ft *mapping.FieldType, g *tokenGraph) (lucene.Query, error) {
	near := &lucene.SpanNear{Field: ft.Name, InOrder: true}
	for _, s := range g.stretches() {
		prefix := lastPrefix && s.to == g.last
		var parts []lucene.SpanQuery
		if g.sides(s.from) {
			paths, err := g.paths(s)
			if err != nil {
				return nil, err
			}
			for _, way := range paths {
				one, err := m.spanPath(ft, way, prefix)
				if err != nil {
					return nil, err
				}
				parts = append(parts, one)
			}
			near.Clauses = append(near.Clauses, &lucene.SpanOr{Clauses: parts})
			continue
		}
		for _, text := range g.texts(s.from) {
			one, err := m.spanWord(ft, text, prefix)
			if err != nil {
				return nil, err
			}
			parts = append(parts, one)
		}
		if len(parts) > 1 {
			parts = []lucene.SpanQuery{&lucene.SpanOr{Clauses: parts}}
		}
		near.Clauses = append(near.Clauses, parts...)
	}
	if len(near.Clauses) == 1 {
		return near.Clauses[0], nil
	}
	return near, nil
}

func (m *textMatch) spanWord(ft *mapping.FieldType, text string, prefix bool) (lucene.SpanQuery, error) {
	if !prefix {
		return &lucene.SpanTerm{Field: ft.Name, Term: text}, nil
	}
	pattern := &lucene.MultiTerm{Field: ft.Name, Prefix: text, Print: text + "*"}
	return m.c.spanPrefixOf(ft, pattern, false, max(m.fuzzy.maxExpansions, 1))
}

// spanPath matches the words of a way. A gap stands before the word that it follows,
// as the server has it.
func (m *textMatch) spanPath(ft *mapping.FieldType, way []token, prefix bool) (lucene.SpanQuery, error) {
	near := &lucene.SpanNear{Field: ft.Name, InOrder: true}
	for i, t := range way {
		if t.increment > 1 {
			near.Clauses = append(near.Clauses, &lucene.SpanGap{Field: ft.Name, Width: t.increment - 1})
		}
		if i > 0 {
			near.Clauses = append(near.Clauses, &lucene.SpanTerm{Field: ft.Name, Term: way[i-1].text})
		}
	}
	last, err := m.spanWord(ft, way[len(way)-1].text, prefix)
	if err != nil {
		return nil, err
	}
	near.Clauses = append(near.Clauses, last)
	if len(near.Clauses) == 1 {
		return last, nil
	}
	return near, nil
}
