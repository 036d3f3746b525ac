package query

import (
	"errors"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// SpanMulti matches the places of all terms that a query for patterns of terms
// matches.
//
// Server: org.elasticsearch.index.query.SpanMultiTermQueryBuilder.
type SpanMulti struct {
	spanCommon
	Match Query
}

func parseSpanMulti(body xcontent.Value, s scope) (Query, error) {
	q := &SpanMulti{spanCommon: newSpanCommon()}
	r := spanReader{query: "span_multi", body: body, s: s}
	err := r.options(unlisted(body), &q.spanCommon, func(f xcontent.Field) (known bool, err error) {
		switch object := f.Value.Kind() == xcontent.KindObject; {
		case object && f.Key == "match":
			q.Match, err = r.pattern(f.Value)
			return true, err
		case object:
			return false, unsupported(body, f, r.query)
		}
		return !isScalar(f.Value), nil // nulls and empty brackets say nothing
	})
	if err != nil {
		return nil, err
	}
	if q.Match == nil {
		return nil, r.required("[span_multi] must have [match] multi term query clause")
	}
	return q, nil
}

// pattern reads a query for patterns of terms.
func (r *spanReader) pattern(v xcontent.Value) (Query, error) {
	q, err := inner(r.body, v, r.s)
	if err != nil {
		return nil, err
	}
	switch q.(type) {
	case *Prefix, *Wildcard, *Regexp, *Fuzzy, *Range:
		return q, nil
	}
	return nil, parsingError(r.body, end(v), "[span_multi] [match] must be of type multi term query")
}

// Build implements Query.
func (q *SpanMulti) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	if err != nil {
		return nil, err
	}
	return q.finish(c, built, nil)
}

func (q *SpanMulti) build(c *Context) (lucene.SpanQuery, error) {
	field := patternFieldOf(q.Match)
	if !c.CanMatch(q.Match) {
		return &lucene.SpanNone{Field: field, Reason: "Inner query rewrote to match_none"}, nil
	}
	if p, ok := q.Match.(*Prefix); ok {
		return c.spanPrefix(p)
	}
	built, err := c.build(q.Match)
	var b bare
	switch {
	case errors.As(err, &b):
		return nil, b.error
	case err != nil:
		return nil, err
	}
	for {
		switch in := built.(type) {
		case *lucene.ConstantScore:
			built = in.Query
			continue
		case *lucene.Boost:
			built = in.Query
			continue
		case *lucene.MatchNone:
			return &lucene.SpanNone{Field: field, Reason: in.Text("")}, nil
		case *lucene.MultiTerm:
			return &lucene.SpanMulti{Query: in, Top: topTerms(in)}, nil
		}
		break
	}
	e := eserr.UnsupportedOperation("unsupported inner query, should be org.apache.lucene.search.MultiTermQuery but was %s",
		c.javaClassOf(field, built))
	return nil, e
}

func (c *Context) javaClassOf(field string, q lucene.Query) string {
	ft := c.mapped(field)
	switch {
	case ft == nil:
		ft = &mapping.FieldType{}
	case (ft.IsNumeric() || ft.Scaling() > 0) && ft.DocValues && strings.Contains(q.Text(""), " TO "):
		return "org.apache.lucene.search.IndexOrDocValuesQuery"
	}
	return javaClass(ft, q)
}

func topTerms(q *lucene.MultiTerm) bool {
	return q.Method == lucene.TopTerms || q.Method == lucene.TopTermsBoost || q.Method == lucene.TopTermsBlended
}

func patternFieldOf(q Query) string {
	switch q := q.(type) {
	case *Prefix:
		return q.Field
	case *Wildcard:
		return q.Field
	case *Regexp:
		return q.Field
	case *Fuzzy:
		return q.Field
	case *Range:
		return q.Field
	}
	return ""
}

// spanPrefix is a prefix among span queries: boost, name and case do not count.
//
// Server: org.elasticsearch.index.mapper.TextFieldMapper.TextFieldType.spanPrefixQuery.
func (c *Context) spanPrefix(q *Prefix) (lucene.SpanQuery, error) {
	ft := c.mapped(q.Field)
	m := &lucene.MultiTerm{Field: ft.Name, Prefix: q.Value, Print: q.Value + "*"}
	if err := setRewrite(m, q.Rewrite); err != nil {
		return nil, err
	}
	return c.spanPrefixOf(ft, m, topTerms(m), 0)
}

// spanPrefixOf matches the places of the words that m does, which is a prefix.
func (c *Context) spanPrefixOf(ft *mapping.FieldType, m *lucene.MultiTerm, top bool, most int) (lucene.SpanQuery, error) {
	typed := ft.Type == "search_as_you_type"
	if ft.Type != "text" && !typed {
		return nil, eserr.IllegalArgument("Can only use span prefix queries on text fields - not on [%s] which is of type [%s]", ft.Name, ft.Type)
	}
	if err := failIfNotIndexed(ft); err != nil && !typed {
		return nil, err
	}
	if sub := c.prefixField(ft); sub != nil && (typed || hasPositions(sub.FieldType)) {
		if n := length(m.Prefix); n >= sub.min && n <= sub.max {
			return &lucene.SpanMask{Query: &lucene.SpanTerm{Field: sub.Name, Term: m.Prefix}, Field: ft.Name}, nil
		}
	}
	return &lucene.SpanMulti{Query: m, Top: top, Most: most}, nil
}
