package query

import (
	"maps"
	"slices"

	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// matchKind is how the terms of an analyzed text are put together.
type matchKind uint8

const (
	matchBoolean matchKind = iota
	matchBoolPrefix
	matchPhrase
	matchPhrasePrefix
)

// zeroTerms is what a text without any term matches.
type zeroTerms uint8

const (
	zeroNone zeroTerms = iota
	zeroAll
	zeroNull // the clause is left out
)

// textMatch makes queries of analyzed text.
//
// Server: org.elasticsearch.index.search.MatchQuery.
type textMatch struct {
	c        *Context
	analyzer *analysis.Analyzer // nil: the field's own
	occur    lucene.Occur       // Should or Must
	slop     int
	fuzzy    fuzzyOptions
	lenient  bool
	zero     zeroTerms
	plain    bool    // synonyms of several words are no phrases
	cutoff   *cutoff // nil: frequent terms count as others do

	blended []weighted // cross_fields: the fields that are searched as one
	tie     float32
}

func newTextMatch(c *Context) *textMatch {
	return &textMatch{c: c, occur: lucene.Should, fuzzy: newFuzzyOptions()}
}

// setAnalyzer sets the analyzer that a query names.
func (m *textMatch) setAnalyzer(query, name string) error {
	if name == "" {
		return nil
	}
	a, ok := m.c.Analysis.Analyzer(name)
	if !ok {
		return shardError("[%s] analyzer [%s] not found", query, name)
	}
	m.analyzer = a
	return nil
}

// parse makes the query of a text on one field.
func (m *textMatch) parse(kind matchKind, field, text string) (lucene.Query, error) {
	ft := m.c.mapped(field)
	if ft == nil {
		return unmappedFields(field), nil
	}
	a, exact := m.analyzer, false
	if a == nil {
		a, exact = m.c.searchAnalyzer(ft, kind == matchPhrase || kind == matchPhrasePrefix)
	}
	if exact && kind != matchPhrasePrefix {
		if kind == matchBoolPrefix && (ft.Type == "text" || ft.Type == "keyword") {
			return m.prefix(ft, text)
		}
		return m.term(ft, text)
	}
	if exact {
		return m.tokens(kind, ft, []token{{text: text, increment: 1}}, 0)
	}
	tokens, end, err := analyze(a, text)
	if err != nil {
		return nil, err
	}
	if len(tokens) > 1 && isGraph(tokens) && a.Graphs() {
		return m.graph(kind, ft, tokens)
	}
	return m.tokens(kind, ft, tokens, end)
}

// token is a term of an analyzed text.
type token struct {
	text      string
	increment int
	end       int // offset
	length    int // in positions
}

// analyze gives the tokens of a text and the offset of its end.
func analyze(a *analysis.Analyzer, text string) (list []token, end int, err error) {
	t := a.Tokens(text)
	defer t.Close()
	for t.Next() {
		list = append(list, token{string(t.Text), t.PositionIncrement, t.EndOffset, t.PositionLength})
	}
	if err := t.Err(); err != nil {
		return nil, 0, err
	}
	_, end = t.End()
	return list, end, nil
}

// tokens puts the tokens of a text together.
func (m *textMatch) tokens(kind matchKind, ft *mapping.FieldType, list []token, end int) (lucene.Query, error) {
	if len(list) == 0 {
		return m.nothing(), nil
	}
	count, synonyms := 0, false
	for _, t := range list {
		count += t.increment
		synonyms = synonyms || t.increment == 0
	}
	switch {
	case kind == matchPhrasePrefix:
		return m.phrasePrefix(ft, list, count)
	case len(list) == 1:
		if kind == matchBoolPrefix && list[0].end == end {
			return m.prefix(ft, list[0].text)
		}
		return m.term(ft, list[0].text)
	case kind == matchPhrase && count > 1:
		return m.phrase(ft, list, synonyms)
	case count == 1:
		return m.synonyms(ft, textsOf(list))
	}
	q, err := m.multi(ft, list, kind == matchBoolPrefix && list[len(list)-1].end == end)
	if m.cutoff == nil || err != nil {
		return q, err
	}
	return m.commonTerms(q), nil
}

// commonTerms tells the rare terms of a query from the frequent ones, if it is one
// of terms only.
func (m *textMatch) commonTerms(q lucene.Query) lucene.Query {
	b, ok := q.(*lucene.Bool)
	if !ok {
		return q
	}
	field, terms := "", []string{}
	for _, cl := range b.Clauses {
		t, ok := cl.Query.(*lucene.TermQuery)
		if !ok {
			return q
		}
		field, terms = t.Field, append(terms, t.Term)
	}
	return m.cutoff.query(field, terms)
}

func (m *textMatch) nothing() lucene.Query {
	switch m.zero {
	case zeroAll:
		return &lucene.MatchAll{}
	case zeroNull:
		return nil
	}
	return noDocs("Matching no documents because no terms present")
}

// forgive turns an error into a query that matches nothing, if the query is
// lenient.
func (m *textMatch) forgive(ft *mapping.FieldType, q lucene.Query, err error) (lucene.Query, error) {
	if err == nil || !m.lenient {
		return q, err
	}
	e := eserr.From(err)
	if e.Status == 501 {
		return nil, err
	}
	return noDocs("failed [" + ft.Name + "] query, caused by " + e.Type + ":[" + e.Reason + "]"), nil
}

func (m *textMatch) term(ft *mapping.FieldType, text string) (lucene.Query, error) {
	if m.blended != nil {
		return m.blend([]string{text})
	}
	if m.fuzzy.fuzziness.set {
		q, err := m.c.fuzzyQuery(ft, mapping.TextValue(text), m.fuzzy)
		return m.forgive(ft, q, err)
	}
	q, err := m.c.analyzedTerm(ft, text)
	return m.forgive(ft, q, err)
}

// analyzedTerm is the query of a term that analysis has made.
func (c *Context) analyzedTerm(ft *mapping.FieldType, text string) (lucene.Query, error) {
	if termBased(ft) {
		if err := failIfNotIndexed(ft); err != nil {
			return nil, err
		}
		term, err := c.termOf(ft, mapping.TextValue(text))
		return boosted(ft, lucene.NewTerm(ft.Name, term)), err
	}
	return c.termQuery(ft, mapping.TextValue(text))
}

func (m *textMatch) prefix(ft *mapping.FieldType, text string) (lucene.Query, error) {
	if m.blended == nil {
		q, err := m.c.prefixQuery(ft, text, false, "")
		return m.forgive(ft, q, err)
	}
	d := &lucene.DisMax{TieBreaker: m.tie}
	for _, f := range m.blended {
		q, err := m.c.prefixQuery(f.ft, text, false, "")
		if err != nil {
			return nil, err
		}
		d.Queries = append(d.Queries, lucene.Boosted(q, f.boost))
	}
	return d, nil
}

// synonyms are terms of one position.
func (m *textMatch) synonyms(ft *mapping.FieldType, texts []string) (lucene.Query, error) {
	if m.blended != nil {
		return m.blend(texts)
	}
	return lucene.NewSynonym(ft.Name, texts), nil
}

func textsOf(list []token) []string {
	texts := make([]string, len(list))
	for i, t := range list {
		texts[i] = t.text
	}
	return texts
}

// multi are terms of several positions.
func (m *textMatch) multi(ft *mapping.FieldType, list []token, lastPrefix bool) (lucene.Query, error) {
	b := &lucene.Bool{}
	for i := 0; i < len(list); {
		j := i + 1
		for j < len(list) && list[j].increment == 0 {
			j++
		}
		var q lucene.Query
		var err error
		switch {
		case j-i > 1:
			q, err = m.synonyms(ft, textsOf(list[i:j]))
		case lastPrefix && j == len(list):
			q, err = m.prefix(ft, list[i].text)
		default:
			q, err = m.term(ft, list[i].text)
		}
		if err != nil {
			return nil, err
		}
		b = b.With(m.occur, q)
		i = j
	}
	return b, nil
}

func errPositions(ft *mapping.FieldType) error {
	return eserr.IllegalState("field:[%s] was indexed without position data; cannot run PhraseQuery", ft.Name)
}

func hasPositions(ft *mapping.FieldType) bool {
	return termBased(ft) && ft.Type != "keyword" && (ft.IndexOptions == "positions" || ft.IndexOptions == "offsets")
}

// phrase are terms that stand together.
func (m *textMatch) phrase(ft *mapping.FieldType, list []token, synonyms bool) (lucene.Query, error) {
	if m.blended != nil {
		d := &lucene.DisMax{TieBreaker: m.tie}
		for _, f := range m.blended {
			d.Queries = append(d.Queries, lucene.Boosted(phraseOf(f.ft, list, m.slop, synonyms), f.boost))
		}
		return d, nil
	}
	if !hasPositions(ft) {
		return m.forgive(ft, nil, errPositions(ft))
	}
	if ft.Type != "text" && ft.Type != "search_as_you_type" {
		return m.forgive(ft, nil, eserr.IllegalArgument("Can only use phrase queries on text fields - not on [%s] which is of type [%s]", ft.Name, ft.Type))
	}
	if sub, runs := m.c.shingles(ft, list, m.slop); sub != nil {
		return phraseOf(sub, runs, 0, synonyms || ft.Type != "text"), nil
	}
	return phraseOf(ft, list, m.slop, synonyms), nil
}

func phraseOf(ft *mapping.FieldType, list []token, slop int, multi bool) *lucene.Phrase {
	p := &lucene.Phrase{Field: ft.Name, Slop: slop, Multi: multi}
	at := -1
	for _, t := range list {
		if t.increment == 0 && len(p.Terms) > 0 {
			last := &p.Terms[len(p.Terms)-1]
			last.Terms = append(last.Terms, t.text)
			continue
		}
		at += t.increment
		p.Terms = append(p.Terms, lucene.PhraseTerm{Terms: []string{t.text}, Position: at})
	}
	return p
}

// phrasePrefix is a phrase whose last term is a prefix.
func (m *textMatch) phrasePrefix(ft *mapping.FieldType, list []token, count int) (lucene.Query, error) {
	if count > 1 && !hasPositions(ft) {
		return m.forgive(ft, nil, errPositions(ft))
	}
	if ft.Type != "text" && ft.Type != "search_as_you_type" {
		return m.forgive(ft, nil, eserr.IllegalArgument(
			"Can only use phrase prefix queries on text fields - not on [%s] which is of type [%s]", ft.Name, typeName(ft)))
	}
	if m.fuzzy.maxExpansions < 0 {
		return nil, eserr.IllegalArgument("No max expansions")
	}
	if ft.Type == "search_as_you_type" {
		if sub, runs := m.c.shingles(ft, list, m.slop); sub != nil {
			return m.c.phrasePrefixOf(sub, runs, 0, m.fuzzy.maxExpansions), nil
		}
	}
	return m.c.phrasePrefixOf(ft, list, m.slop, m.fuzzy.maxExpansions), nil
}

// typeName is the type of a field as the server's errors name it.
func typeName(ft *mapping.FieldType) string {
	if ft.Type == "token_count" {
		return "integer"
	}
	return ft.Type
}

// weighted is a field with a boost.
type weighted struct {
	ft    *mapping.FieldType
	boost float32
}

// blend searches terms in several fields as if they were one.
func (m *textMatch) blend(texts []string) (lucene.Query, error) {
	var queries []lucene.Query
	blended := &lucene.BlendedFields{TieBreaker: m.tie}
	for _, f := range m.blended {
		for _, text := range texts {
			q, err := m.c.analyzedTerm(f.ft, text)
			if q, err = m.forgive(f.ft, q, err); err != nil {
				return nil, err
			}
			boost := f.boost
			for b, ok := q.(*lucene.Boost); ok; b, ok = q.(*lucene.Boost) {
				q, boost = b.Query, boost*b.By
			}
			if t, ok := q.(*lucene.TermQuery); ok {
				blended.Add(t, boost)
				continue
			}
			if _, none := q.(*lucene.MatchNone); !none {
				q = lucene.Boosted(q, boost)
			}
			queries = append(queries, q)
		}
	}
	if blended.Len() > 0 {
		queries = append(queries, blended)
	}
	if len(queries) == 1 {
		return queries[0], nil
	}
	return &lucene.DisMax{Queries: queries, TieBreaker: m.tie}, nil
}

// resolveFields gives the fields that names and patterns stand for, with their
// boosts, in the order of the server's hash maps.
//
// Server: org.elasticsearch.index.search.QueryParserHelper.
func (c *Context) resolveFields(names []fieldBoost, suffix string) ([]weightedName, error) {
	found := map[string]float32{}
	var order []string
	for _, n := range names {
		pattern, all := isPattern(n.name), n.name == "*"
		for _, name := range c.Mapping.FieldNames(n.name) {
			ft := c.field(name + suffix)
			if ft == nil {
				ft = c.field(name)
			}
			if ft == nil || all && ft.Metadata || pattern && !c.searchable(ft) {
				continue
			}
			name = ft.Name
			if boost, seen := found[name]; seen {
				found[name] = boost * n.boost
				continue
			}
			found[name] = n.boost
			order = append(order, name)
		}
	}
	if limit := 1024; len(order) > limit {
		return nil, eserr.IllegalArgument("field expansion matches too many fields, limit: %d, got: %d", limit, len(order))
	}
	var out []weightedName
	for _, i := range java.HashMapOrder(order) {
		out = append(out, weightedName{order[i], found[order[i]]})
	}
	return out, nil
}

// fieldBoost is a field or pattern of a request with its boost.
type fieldBoost struct {
	name  string
	boost float32
}

type weightedName = fieldBoost

// sorted are the fields of a request in the order of their names; of those that
// come twice the last counts.
func sorted(fields []fieldBoost) []fieldBoost {
	last := map[string]float32{}
	for _, f := range fields {
		last[f.name] = f.boost
	}
	out := make([]fieldBoost, 0, len(last))
	for _, name := range slices.Sorted(maps.Keys(last)) {
		out = append(out, fieldBoost{name, last[name]})
	}
	return out
}

// hashed are the fields of a request in the order of a copy of a hash map.
func hashed(fields []fieldBoost) []fieldBoost {
	out := make([]fieldBoost, 0, len(fields))
	for _, f := range fields {
		at := slices.IndexFunc(out, func(o fieldBoost) bool { return o.name == f.name })
		if at < 0 {
			out = append(out, f)
			continue
		}
		out[at].boost = f.boost
	}
	java.SortHashMap(out, func(f fieldBoost) string { return f.name })
	names := make([]string, len(out))
	for i, f := range out {
		names[i] = f.name
	}
	copied := make([]fieldBoost, 0, len(out))
	for _, i := range java.HashMapCopyOrder(names) {
		copied = append(copied, out[i])
	}
	return copied
}

func isPattern(s string) bool { return slices.Contains([]byte(s), '*') }

// searchable tells whether a pattern takes in a field: types without terms are
// left out.
func (c *Context) searchable(ft *mapping.FieldType) bool {
	switch ft.Type {
	case "binary", "geo_point", "geo_shape", "completion", "percolator", "object", "nested":
		return false
	case "_source", "_version", "_field_names", "_feature":
		return false
	}
	return true
}

// addBoost reads "field^2".
func parseFieldBoost(s string) (fieldBoost, error) {
	for i := range s {
		if s[i] == '^' {
			f, err := parseFloat(s[i+1:])
			return fieldBoost{s[:i], f}, err
		}
	}
	return fieldBoost{s, 1}, nil
}
