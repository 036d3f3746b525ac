package query

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// spanClause is a query that other span queries take as a clause.
//
// Server: org.elasticsearch.index.query.SpanQueryBuilder.
type spanClause interface {
	Query
	// spanBoost is the boost of the clause.
	spanBoost() float32
}

// spanCommon are the options of every span query.
type spanCommon struct{ common }

func (o *spanCommon) spanBoost() float32 { return o.boost }

func newSpanCommon() spanCommon { return spanCommon{newCommon()} }

// spanReader reads the clauses of a span query.
type spanReader struct {
	query string
	body  xcontent.Value
	s     scope
	// title stands before what is said of a clause that is no span query: that of
	// field_masking_span is unlike the others'.
	title string
}

// clause reads a clause that is the value of an option. Where boosted, it may have a
// boost of its own.
func (r *spanReader) clause(option string, v xcontent.Value, boosted bool) (spanClause, error) {
	q, err := inner(r.body, v, r.s)
	if err != nil {
		return nil, err
	}
	clause, ok := q.(spanClause)
	if !ok {
		title := r.title
		if title == "" {
			title = r.query + " [" + option + "]"
		}
		return nil, parsingError(r.body, end(v), "%s must be of type span query", title)
	}
	if b := clause.spanBoost(); b != 1 && !boosted {
		return nil, parsingError(r.body, end(v), "%s [%s] as a nested span clause can't have non-default boost value [%s]",
			r.query, option, java.FloatString(b))
	}
	return clause, nil
}

// clauses reads an array of clauses.
func (r *spanReader) clauses(f xcontent.Field) ([]spanClause, error) {
	var out []spanClause
	for _, item := range f.Value.Items() {
		if item.Kind() == xcontent.KindArray {
			if items := item.Items(); len(items) > 0 && items[0].Kind() == xcontent.KindObject {
				return nil, r.within(f, item, items[0])
			}
		}
		clause, err := r.clause(f.Key, item, false)
		if err != nil {
			return nil, err
		}
		out = append(out, clause)
	}
	return out, f.Value.Err()
}

// within is the error of a clause in brackets of its own, behind which the reader
// takes the brackets to be an option.
func (r *spanReader) within(f xcontent.Field, brackets, v xcontent.Value) error {
	if _, err := r.clause(f.Key, v, false); err != nil {
		return err
	}
	return parsingError(r.body, end(f.Value), "[%s] query does not support [%s]", r.query, f.Key)
}

// options reads the options of a query. own reads those that only this query has; the
// rest are those that every span query has, or refused.
func (r *spanReader) options(fields []xcontent.Field, o *spanCommon, own func(f xcontent.Field) (known bool, err error)) error {
	for _, f := range fields {
		known, err := own(f)
		if err == nil && !known {
			known, err = o.option(f)
		}
		if err == nil && !known {
			err = unsupported(r.body, f, r.query)
		}
		if err != nil {
			return metAt(err, f)
		}
	}
	return r.body.Err()
}

// named reads the options of a query whose clauses are options of their own; no other
// one may be an object. Where boosted, clauses may have a boost of their own. own is
// as in options, or nil.
func (r *spanReader) named(o *spanCommon, clauses map[string]*spanClause, boosted bool, own func(f xcontent.Field) (known bool, err error)) error {
	return r.options(r.body.Fields(), o, func(f xcontent.Field) (known bool, err error) {
		switch to := clauses[f.Key]; {
		case f.Value.Kind() == xcontent.KindObject && to != nil:
			*to, err = r.clause(f.Key, f.Value, boosted)
			return true, err
		case f.Value.Kind() == xcontent.KindObject:
			return false, unsupported(r.body, f, r.query)
		case own != nil:
			return own(f)
		}
		return false, nil
	})
}

// listed reads the options of a query whose clauses are in the array clauses; no other
// one may be an array. own is as in options, or nil.
func (r *spanReader) listed(o *spanCommon, to *[]spanClause, own func(f xcontent.Field) (known bool, err error)) error {
	err := r.options(r.body.Fields(), o, func(f xcontent.Field) (known bool, err error) {
		switch array := f.Value.Kind() == xcontent.KindArray; {
		case array && f.Key == "clauses":
			list, err := r.clauses(f)
			*to = append(*to, list...)
			return true, err
		case array:
			return false, unsupported(r.body, f, r.query)
		case own != nil:
			return own(f)
		}
		return false, nil
	})
	if err == nil && len(*to) == 0 {
		err = r.required("%s must include [clauses]", r.query)
	}
	return err
}

// required is the error of a query without one of its clauses.
func (r *spanReader) required(format string, args ...any) error {
	return parsingError(r.body, end(r.body), format, args...)
}

// span builds a clause.
func (c *Context) span(q spanClause) (lucene.SpanQuery, error) {
	if _, gap := q.(*SpanGap); gap {
		return nil, errGapBuilt()
	}
	built, err := c.build(q)
	if err != nil {
		return nil, err
	}
	span, _ := built.(lucene.SpanQuery)
	return span, nil
}

// spans builds several clauses.
func (c *Context) spans(list []spanClause) ([]lucene.SpanQuery, error) {
	var out []lucene.SpanQuery
	for _, q := range list {
		span, err := c.span(q)
		if err != nil {
			return nil, err
		}
		out = append(out, span)
	}
	return out, nil
}

// sameField refuses clauses in several fields.
func sameField(a, b lucene.SpanQuery, text string) error {
	if f, g := a.SpanField(), b.SpanField(); f != "" && g != "" && f != g {
		return eserr.IllegalArgument("%s", text)
	}
	return nil
}

// realName is the name of the field behind an alias.
func (c *Context) realName(field string) string {
	if ft := c.field(field); ft != nil {
		return ft.Name
	}
	return field
}

// SpanTerm matches the places of a term.
//
// Server: org.elasticsearch.index.query.SpanTermQueryBuilder.
type SpanTerm struct {
	spanCommon
	Field string
	Value mapping.QueryValue
}

func parseSpanTerm(body xcontent.Value, _ scope) (Query, error) {
	q := &SpanTerm{spanCommon: newSpanCommon()}
	for _, f := range body.Fields() {
		if q.Field != "" {
			return nil, parsingError(body, f.Value.Pos(), "[span_term] query doesn't support multiple fields, found [%s] and [%s]", q.Field, f.Key)
		}
		q.Field = f.Key
		if f.Value.Kind() == xcontent.KindArray {
			return nil, listedField(body, "span_term", f)
		}
		if f.Value.Kind() != xcontent.KindObject {
			q.Value = mapping.NewQueryValue(f.Value)
			continue
		}
		for _, o := range f.Value.Fields() {
			if err := q.parseOption(body, o); err != nil {
				return nil, metAt(err, o)
			}
		}
	}
	switch {
	case body.Err() != nil:
		return nil, body.Err()
	case q.Field == "":
		return nil, eserr.IllegalArgument("field name is null or empty")
	case q.Value.IsNull():
		return nil, eserr.IllegalArgument("value cannot be null")
	}
	return q, nil
}

// listedField is the error of a list where a value belongs: the reader takes what is in
// it for another field.
func listedField(body xcontent.Value, query string, f xcontent.Field) error {
	at, name := end(f.Value), f.Key
	if items := f.Value.Items(); len(items) > 0 {
		if at = items[0].Pos(); items[0].Kind() != xcontent.KindObject {
			name = "null"
		}
	}
	return parsingError(body, at, "[%s] query doesn't support multiple fields, found [%s] and [%s]", query, f.Key, name)
}

func (q *SpanTerm) parseOption(body xcontent.Value, f xcontent.Field) error {
	if f.Key == "value" || f.Key == "term" {
		if inner := f.Value.Fields(); len(inner) > 0 { // the reader goes on with what is inside
			return q.parseOption(body, inner[0])
		}
		q.Value = mapping.NewQueryValue(f.Value)
		return nil
	}
	known, err := q.option(f)
	if err == nil && !known {
		err = unsupported(body, f, "span_term")
	}
	return err
}

// Build implements Query.
func (q *SpanTerm) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *SpanTerm) build(c *Context) (lucene.Query, error) {
	ft := c.mapped(q.Field)
	if ft == nil {
		return &lucene.SpanTerm{Field: q.Field, Term: q.Value.String()}, nil
	}
	built, err := c.termQuery(ft, q.Value)
	if err != nil {
		return nil, err
	}
	for b, ok := built.(*lucene.Boost); ok; b, ok = built.(*lucene.Boost) {
		built = b.Query
	}
	switch term := built.(type) {
	case *lucene.TermQuery:
		return &lucene.SpanTerm{Field: term.Field, Term: term.Term, Print: term.Print}, nil
	case *lucene.TermSet:
		if len(term.Terms) == 1 {
			one := &lucene.SpanTerm{Field: term.Field, Term: term.Terms[0]}
			if term.Print != nil {
				one.Print = term.Print[0]
			}
			return one, nil
		}
	case *lucene.MatchNone:
		if ft.Metadata {
			built = noDocs("")
		}
	}
	return nil, eserr.IllegalArgument("Cannot extract a term from a query of type class %s: %s", javaClass(ft, built), built.Text(""))
}

// javaClass is the server's class of a query that is no query for terms.
func javaClass(ft *mapping.FieldType, q lucene.Query) string {
	const search, point = "org.apache.lucene.search.", "org.apache.lucene.document."
	text := q.Text("")
	switch q.(type) {
	case *lucene.MatchNone:
		return search + "MatchNoDocsQuery"
	case *lucene.MatchAll:
		return search + "MatchAllDocsQuery"
	case *lucene.Bool:
		return search + "BooleanQuery"
	case *lucene.TermQuery:
		return search + "TermQuery"
	}
	if class, _, ok := strings.Cut(text, " [field="); ok { // the queries for any value
		return search + class
	}
	switch {
	case ft.IsDate() || isRange(ft) || ft.DocValues && ft.Type != "ip" && !strings.Contains(text, "["):
		return search + "IndexOrDocValuesQuery"
	case ft.Type == "ip":
		return point + "InetAddressPoint$1"
	case ft.Type == "float":
		return point + "FloatPoint$1"
	case ft.Type == "double":
		return point + "DoublePoint$1"
	case ft.Type == "half_float":
		return point + "HalfFloatPoint$1"
	case ft.Type == "integer", ft.Type == "short", ft.Type == "byte":
		return point + "IntPoint$1"
	}
	return point + "LongPoint$1"
}
