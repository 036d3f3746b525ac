package query

import (
	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/query/querystring"
)

// eachField makes a query for each field of a node, of which the best counts.
func (b *stringBuilder) eachField(n *querystring.Node, unmapped string, one func(ft *mapping.FieldType) (lucene.Query, error)) (lucene.Query, error) {
	names, err := b.names(n, false)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return unmappedFields(unmapped), nil
	}
	m := textMatch{lenient: b.lenient}
	var queries []lucene.Query
	for _, name := range names {
		ft := b.c.field(name.name)
		if ft == nil {
			queries = append(queries, unmappedFields(unmapped))
			continue
		}
		q, err := one(ft)
		if q, err = m.forgive(ft, q, err); err != nil {
			return nil, err
		}
		if q != nil {
			queries = append(queries, lucene.Boosted(q, name.boost))
		}
	}
	switch len(queries) {
	case 0:
		return nil, nil
	case 1:
		return queries[0], nil
	}
	return &lucene.DisMax{Queries: queries, TieBreaker: b.tie}, nil
}

// normalized is a text as the analyzer of a field writes the terms of patterns.
func (b *stringBuilder) normalized(ft *mapping.FieldType, text string) (string, error) {
	a := b.analyzer
	if a == nil {
		var exact bool
		if a, exact = b.c.searchAnalyzer(ft, false); exact || a == nil {
			return text, nil
		}
	}
	return a.Normalize(text)
}

func (b *stringBuilder) rangeOf(n *querystring.Node, from, to string, includeFrom, includeTo bool) (lucene.Query, error) {
	return b.eachField(n, n.Field, func(ft *mapping.FieldType) (lucene.Query, error) {
		r := &rangeBounds{includeFrom: includeFrom, includeTo: includeTo, zone: b.zone}
		for _, end := range [...]struct {
			text string
			to   *mapping.QueryValue
		}{{from, &r.from}, {to, &r.to}} {
			if end.text == "*" {
				continue
			}
			text, err := b.normalized(ft, end.text)
			if err != nil {
				return nil, err
			}
			*end.to = mapping.TextValue(text)
		}
		return b.c.rangeQuery(ft, r)
	})
}

// pattern makes the query of a prefix, wildcard, regular expression or fuzzy term.
func (b *stringBuilder) pattern(n *querystring.Node) (lucene.Query, error) {
	switch n.Kind {
	case querystring.Wildcard:
		return b.wildcard(n)
	case querystring.Prefix:
		return b.eachField(n, n.Text, func(ft *mapping.FieldType) (lucene.Query, error) { return b.prefix(ft, n.Text) })
	case querystring.Regexp:
		if most := b.c.setting("index.max_regex_length", 1000); len(n.Text) > most {
			return nil, eserr.IllegalArgument("The length of regex [%d] used in the [query_string] has exceeded the allowed maximum of [%d]. This maximum can be set by changing the [index.max_regex_length] index level setting.", len(n.Text), most)
		}
		return b.eachField(n, n.Text, func(ft *mapping.FieldType) (lucene.Query, error) {
			q, err := b.c.regexpQuery(ft, n.Text, regexpAll, false, b.maxStates)
			return b.rewritten(q, err)
		})
	}
	return b.eachField(n, n.Field, func(ft *mapping.FieldType) (lucene.Query, error) {
		text, err := b.normalized(ft, n.Text)
		if err != nil {
			return nil, err
		}
		o := b.fuzzy
		if n.Slop != "" {
			f, err := parseFloat(n.Slop)
			if err != nil {
				return nil, err
			}
			if f > 2 {
				return nil, eserr.IllegalArgument("Invalid edit distance %s", n.Slop)
			}
			o.fuzziness = fuzziness{text: n.Slop, set: true}
		}
		return b.c.fuzzyQuery(ft, mapping.TextValue(text), o)
	})
}

// rewritten sets the rewrite method of a query for many terms.
func (b *stringBuilder) rewritten(q lucene.Query, err error) (lucene.Query, error) {
	if m, ok := q.(*lucene.MultiTerm); ok && err == nil {
		err = setRewrite(m, b.rewrite)
	}
	return q, err
}

func (b *stringBuilder) wildcard(n *querystring.Node) (lucene.Query, error) {
	if n.Text == "*" {
		field := n.Field
		if !n.HasField && len(b.fields) == 1 && b.DefaultField != "" {
			field = b.fields[0].name
		}
		switch {
		case field == "*" || !n.HasField && hasAll(b.c.defaultFields()) && len(b.QueryString.fields) == 0 && b.DefaultField == "" || b.DefaultField == "*":
			return &lucene.MatchAll{}, nil
		case field != "":
			return b.c.exists(field)
		}
	}
	if b.noLeading && (n.Text[0] == '*' || n.Text[0] == '?') {
		return nil, b.syntaxError(&querystring.Error{Text: "'*' or '?' not allowed as first character in WildcardQuery"})
	}
	return b.eachField(n, n.Text, func(ft *mapping.FieldType) (lucene.Query, error) {
		if n.Text == "*" {
			return b.c.exists(ft.Name)
		}
		return b.rewritten(b.c.wildcardQuery(ft, n.Text, false))
	})
}

// prefix makes the query of a prefix, which is analyzed if wildcards are.
func (b *stringBuilder) prefix(ft *mapping.FieldType, text string) (lucene.Query, error) {
	switch ft.Type {
	case "text", "prefix", "phrase":
	default:
		return b.c.prefixQuery(ft, text, false, b.method())
	}
	if !b.AnalyzeWildcard {
		norm, err := b.normalized(ft, text)
		if err != nil {
			return nil, err
		}
		return b.c.prefixQuery(ft, norm, false, b.method())
	}
	a := b.analyzer
	if a == nil {
		a, _ = b.c.searchAnalyzer(ft, false)
	}
	return b.analyzedPrefix(ft, a, text)
}

func (b *stringBuilder) analyzedPrefix(ft *mapping.FieldType, a *analysis.Analyzer, text string) (lucene.Query, error) {
	if a == nil {
		return b.c.prefixQuery(ft, text, false, b.method())
	}
	tokens, _, err := analyze(a, text)
	if err != nil || len(tokens) == 0 {
		return nil, err
	}
	if len(tokens) == 1 {
		return b.c.prefixQuery(ft, tokens[0].text, false, b.method())
	}
	out := &lucene.Bool{}
	for i, t := range tokens {
		var q lucene.Query = lucene.NewTerm(ft.Name, t.text)
		if i == len(tokens)-1 {
			if q, err = b.c.prefixQuery(ft, t.text, false, b.method()); err != nil {
				return nil, err
			}
		}
		out = out.With(b.DefaultOperator, q)
	}
	return out, nil
}

// method is the rewrite method of prefixes.
func (b *stringBuilder) method() string {
	if b.rewrite == "" && !b.simple {
		return "constant_score"
	}
	return b.rewrite
}
