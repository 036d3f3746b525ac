package query

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// SimpleQueryString is a query in a small language in which nothing is a mistake.
//
// Server: org.elasticsearch.index.query.SimpleQueryStringBuilder.
type SimpleQueryString struct {
	stringOptions
	flags simpleFlags
	scope scope
}

// simpleFlags are the operators that count.
type simpleFlags int

// The operators.
const (
	simpleAnd simpleFlags = 1 << iota
	simpleNot
	simpleOr
	simplePrefix
	simplePhrase
	simplePrecedence
	simpleEscape
	simpleWhitespace
	simpleFuzzy
	simpleNear

	simpleAll simpleFlags = -1
)

func parseSimpleQueryString(body xcontent.Value, s scope) (Query, error) {
	q := newSimpleQueryString("")
	q.scope = s
	if err := q.read(body, "simple_query_string", "[simple_query_string] query text missing", q.parseOption); err != nil {
		return nil, err
	}
	return q, positiveBoosts(newSimpleQueryString(q.Text), q.fields, body)
}

func newSimpleQueryString(text string) *SimpleQueryString {
	return &SimpleQueryString{stringOptions: newStringOptions(text), flags: simpleAll}
}

func (q *SimpleQueryString) parseOption(body xcontent.Value, f xcontent.Field) (err error) {
	switch f.Key {
	case "flags":
		q.flags, err = parseSimpleFlags(f.Value)
	case "locale", "lowercase_expanded_terms":
		q.scope.deprecated("Deprecated field [" + f.Key + "] used, replaced by [Decision is now made by the analyzer]")
	case "all_fields":
		q.scope.deprecated("Deprecated field [all_fields] used, replaced by [Set [fields] to `*` instead]")
	default:
		var known bool
		if known, err = q.stringOption(f); err == nil && !known {
			err = parsingError(body, f.Value.Pos(), "[simple_query_string] unsupported field [%s]", f.Key)
		}
	}
	return err
}

// parseSimpleFlags reads names with | between them, or a number.
func parseSimpleFlags(v xcontent.Value) (simpleFlags, error) {
	if v.Kind() == xcontent.KindNumber {
		n, err := intValue(v)
		if n < 0 {
			return simpleAll, err
		}
		return simpleFlags(n), err
	}
	text, err := objectparser.Text(v)
	if err != nil || text == "" {
		return simpleAll, err
	}
	names := [...]string{"AND", "NOT", "OR", "PREFIX", "PHRASE", "PRECEDENCE", "ESCAPE", "WHITESPACE", "FUZZY", "NEAR"}
	var flags simpleFlags
next:
	for name := range strings.SplitSeq(text, "|") {
		given := name
		switch name = strings.ToUpper(name); name {
		case "":
			continue
		case "ALL":
			return simpleAll, nil
		case "NONE":
			return 0, nil
		case "SLOP":
			name = "NEAR"
		}
		for i, known := range names {
			if name == known {
				flags |= 1 << i
				continue next
			}
		}
		return 0, eserr.IllegalArgument("Unknown simple_query_string flag [%s]", given)
	}
	return flags, nil
}

// Build implements Query.
func (q *SimpleQueryString) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *SimpleQueryString) build(c *Context) (lucene.Query, error) {
	names := hashed(q.fields)
	if len(names) == 0 {
		names = c.defaultFields()
	}
	fields, err := c.resolveFields(names, "")
	if err != nil {
		return nil, err
	}
	quoted, err := c.resolveFields(names, q.quoteSuffix)
	if err != nil {
		return nil, err
	}
	m := newTextMatch(c)
	if err := m.setAnalyzer("simple_query_string", q.Analyzer); err != nil {
		return nil, err
	}
	m.occur, m.zero, m.lenient, m.plain = q.DefaultOperator, zeroNull, hasAll(names), q.noSynonyms
	if q.Lenient != nil {
		m.lenient = *q.Lenient
	}
	if strings.TrimSpace(q.Text) == "*" {
		return &lucene.MatchAll{}, nil
	}
	s := &simpleBuilder{q: q, match: m, fields: fields, quoted: quoted}
	p := &simpleParser{text: []rune(q.Text), end: len([]rune(q.Text)), b: s}
	if err := p.parse(0); err != nil {
		return nil, err
	}
	if p.top == nil {
		return noDocs("empty string passed to query parser"), nil
	}
	return maybeMinShould(p.top, q.minimum)
}

// simpleBuilder makes the queries of terms and phrases.
type simpleBuilder struct {
	q      *SimpleQueryString
	match  *textMatch
	fields []weightedName
	quoted []weightedName // for phrases
}

func (b *simpleBuilder) text(text string) (lucene.Query, error) {
	return b.multi(text, "most_fields", b.fields)
}

func (b *simpleBuilder) multi(text, kind string, fields []weightedName) (lucene.Query, error) {
	if len(fields) == 0 {
		return unmappedFields(""), nil
	}
	how, tie, _ := multiMatchType(kind)
	mm := &MultiMatch{Text: text, Type: kind}
	queries, err := mm.eachField(b.match, how, fields)
	if err != nil {
		return nil, err
	}
	return grouped(b.match, queries, tie)
}

func (b *simpleBuilder) phrase(text string, slop int) (lucene.Query, error) {
	b.match.slop = slop
	defer func() { b.match.slop = 0 }()
	return b.multi(text, "phrase", b.quoted)
}

// each makes a query for each field, which count together.
func (b *simpleBuilder) each(one func(ft *mapping.FieldType, s *stringBuilder) (lucene.Query, error)) (lucene.Query, error) {
	s := &stringBuilder{QueryString: &QueryString{stringOptions: stringOptions{AnalyzeWildcard: b.q.AnalyzeWildcard, DefaultOperator: b.q.DefaultOperator}}, c: b.match.c, analyzer: b.match.analyzer, simple: true}
	d := &lucene.DisMax{TieBreaker: 1}
	for _, f := range b.fields {
		ft := b.match.c.field(f.name)
		q, err := one(ft, s)
		if err != nil {
			e := eserr.From(err)
			if !b.match.lenient || e.Status == 501 {
				return nil, err
			}
			q = noDocs("failed query, caused by " + e.Reason)
		}
		if q == nil {
			continue
		}
		if _, none := q.(*lucene.MatchNone); !none {
			q = lucene.Boosted(q, f.boost)
		}
		d.Queries = append(d.Queries, q)
	}
	switch len(d.Queries) {
	case 0:
		return d, nil
	case 1:
		return d.Queries[0], nil
	}
	return d, nil
}

func (b *simpleBuilder) prefix(text string) (lucene.Query, error) {
	return b.each(func(ft *mapping.FieldType, s *stringBuilder) (lucene.Query, error) { return s.prefix(ft, text) })
}

func (b *simpleBuilder) fuzzy(text string, edits int) (lucene.Query, error) {
	o := b.q.fuzzy
	o.fuzziness, _ = newFuzziness([...]string{"0", "1", "2"}[edits])
	return b.each(func(ft *mapping.FieldType, s *stringBuilder) (lucene.Query, error) {
		norm, err := s.normalized(ft, text)
		if err != nil {
			return nil, err
		}
		return b.match.c.fuzzyQuery(ft, mapping.TextValue(norm), o)
	})
}
