package query

import (
	"fmt"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Bool matches documents by which of its clauses they match.
//
// Server: org.elasticsearch.index.query.BoolQueryBuilder.
type Bool struct {
	common
	Must, MustNot, Should, Filter []Query
	MinimumShouldMatch            string

	adjustPureNegative bool
}

func parseBool(body xcontent.Value, s scope) (Query, error) {
	q := &Bool{common: newCommon(), adjustPureNegative: true}
	for _, f := range body.Fields() {
		var err error
		if f.Key == "mustNot" {
			line, col := body.LineCol(f.Value.Pos())
			s.deprecated(fmt.Sprintf("[bool][%d:%d] Deprecated field [mustNot] used, expected [must_not] instead", line, col))
		}
		switch f.Key {
		case "must":
			q.Must, err = q.clauses(body, f, q.Must, s)
		case "must_not", "mustNot":
			q.MustNot, err = q.clauses(body, f, q.MustNot, s)
		case "should":
			q.Should, err = q.clauses(body, f, q.Should, s)
		case "filter":
			q.Filter, err = q.clauses(body, f, q.Filter, s)
		case "minimum_should_match":
			if !isScalarOrNull(f.Value) {
				return nil, contentError(body, f.Value.Pos(), f.Value, nil, "[bool] minimum_should_match doesn't support values of type: %s", f.Value.Kind())
			}
			if f.Value.Kind() != xcontent.KindNull {
				q.MinimumShouldMatch = f.Value.Text()
			}
		case "adjust_pure_negative":
			err = q.adjust(body, f)
		default:
			var known bool
			if known, err = q.declared(q, body, f, "bool", contentError); err == nil && !known {
				err = q.unknown(body, f)
			}
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	return q, body.Err()
}

func (q *Bool) adjust(body xcontent.Value, f xcontent.Field) (err error) {
	at := f.Value.Pos()
	if f.Value.Kind() != xcontent.KindBool && f.Value.Kind() != xcontent.KindString {
		return contentError(body, at, f.Value, nil, "[bool] adjust_pure_negative doesn't support values of type: %s", f.Value.Kind())
	}
	if q.adjustPureNegative, err = objectparser.Boolean(f.Value); err != nil {
		return contentError(body, at, f.Value, eserr.From(err), "[bool] failed to parse field [adjust_pure_negative]")
	}
	return nil
}

func (q *Bool) unknown(body xcontent.Value, f xcontent.Field) error {
	names := []string{"must", "should", "must_not", "mustNot", "filter", "adjust_pure_negative", "minimum_should_match", "_name", "boost"}
	return contentError(body, f.Pos, f.Value, nil, "[bool] unknown field [%s]%s", f.Key, eserr.DidYouMean(f.Key, names))
}

// clauses reads one clause or an array of them.
func (q *Bool) clauses(body xcontent.Value, f xcontent.Field, to []Query, s scope) ([]Query, error) {
	items := []xcontent.Value{f.Value}
	switch f.Value.Kind() {
	case xcontent.KindNull:
		return to, nil
	case xcontent.KindArray:
		items = f.Value.Items()
	case xcontent.KindObject:
	default:
		return nil, contentError(body, f.Value.Pos(), f.Value, nil, "[bool] %s doesn't support values of type: %s", f.Key, f.Value.Kind())
	}
	for _, item := range items {
		one, err := inner(body, item, s)
		if err != nil {
			return nil, contentErrorIn(body, item, err, "[bool] failed to parse field [%s]", f.Key)
		}
		to = append(to, one)
	}
	return to, f.Value.Err()
}

// Build implements Query.
func (q *Bool) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *Bool) build(c *Context) (lucene.Query, error) {
	if len(q.Must)+len(q.MustNot)+len(q.Should)+len(q.Filter) == 0 {
		return &lucene.MatchAll{}, nil
	}
	if !c.canMatchBool(q, 0) { // then no clause is looked at any closer
		return unmapped(), nil
	}
	b := &lucene.Bool{}
	named, unwanted := len(c.Named), len(q.Must)+len(q.Filter) == 0 && len(q.Should) > 0
	for _, group := range [...]struct {
		occur lucene.Occur
		list  []Query
	}{{lucene.Must, q.Must}, {lucene.MustNot, q.MustNot}, {lucene.Should, q.Should}, {lucene.Filter, q.Filter}} {
		for _, one := range group.list {
			built, err := c.build(one)
			switch {
			case err != nil:
				return nil, err
			case built == nil:
				continue
			case isNone(built) && (group.occur == lucene.Must || group.occur == lucene.Filter):
				c.Named = c.Named[:named] // the clauses are dropped before they are built
				return built, nil
			}
			unwanted = unwanted && (group.occur != lucene.Should || isNone(built))
			b = b.With(group.occur, built)
		}
	}
	switch {
	case unwanted:
		c.Named = c.Named[:named]
		return unmapped(), nil
	case len(b.Clauses) == 0:
		return &lucene.MatchAll{}, nil
	}
	b, err := withMinShould(b, q.MinimumShouldMatch)
	if err != nil {
		return nil, err
	}
	if q.adjustPureNegative {
		b = fixNegative(b)
	}
	return b, nil
}

// fixNegative lets a query that only excludes match all other documents.
func fixNegative(b *lucene.Bool) *lucene.Bool {
	if len(b.Clauses) == 0 {
		return b
	}
	for _, cl := range b.Clauses {
		if cl.Occur != lucene.MustNot {
			return b
		}
	}
	return (&lucene.Bool{Clauses: b.Clauses}).With(lucene.Filter, &lucene.MatchAll{})
}
