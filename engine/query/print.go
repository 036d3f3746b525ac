package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Print gives a query as the server prints it after reading it: with all its
// options. Only the queries that filters of aliases mostly are can be printed.
func Print(q Query) (xcontent.Object, error) {
	var o xcontent.Object
	var name string
	switch q := q.(type) {
	case *MatchAll:
		name, o = "match_all", q.printed(nil)
	case *MatchNone:
		name, o = "match_none", q.printed(nil)
	case *Term:
		name, o = "term", xcontent.Object{{Key: q.Field, Value: q.printed(xcontent.Object{{Key: "value", Value: printedValue(q.Value)}})}}
	case *Exists:
		name, o = "exists", q.printed(xcontent.Object{{Key: "field", Value: q.Field}})
	case *Terms:
		values := make([]any, len(q.Values))
		for i := range q.Values {
			values[i] = printedValue(q.Values[i])
		}
		if q.lookup != nil {
			return nil, eserr.NotImplemented("printing a terms lookup")
		}
		name, o = "terms", q.printed(xcontent.Object{{Key: q.Field, Value: values}})
	case *Bool:
		return printBool(q)
	default:
		return nil, eserr.NotImplemented("printing this query")
	}
	return xcontent.Object{{Key: name, Value: o}}, nil
}

// printed adds the options of every query.
func (o *common) printed(to xcontent.Object) xcontent.Object {
	to = to.With("boost", xcontent.Float(o.boost))
	if o.name != "" {
		to = to.With("_name", o.name)
	}
	return to
}

func printedValue(v mapping.QueryValue) any {
	switch {
	case v.IsNull():
		return nil
	case v.IsText():
		return v.String()
	case v.IsBool():
		return v.String() == "true"
	}
	return xcontent.NumberText(v.String())
}

func printBool(q *Bool) (xcontent.Object, error) {
	var o xcontent.Object
	for _, part := range []struct {
		name string
		list []Query
	}{{"must", q.Must}, {"filter", q.Filter}, {"must_not", q.MustNot}, {"should", q.Should}} {
		var list []any
		for _, clause := range part.list {
			one, err := Print(clause)
			if err != nil {
				return nil, err
			}
			list = append(list, one)
		}
		if list != nil {
			o = o.With(part.name, list)
		}
	}
	o = o.With("adjust_pure_negative", q.adjustPureNegative)
	if q.MinimumShouldMatch != "" {
		o = o.With("minimum_should_match", q.MinimumShouldMatch)
	}
	return xcontent.Object{{Key: "bool", Value: q.printed(o)}}, nil
}

// AnyOf is the query for documents that match one of several.
func AnyOf(list []Query) Query {
	if len(list) == 1 {
		return list[0]
	}
	return &Bool{common: newCommon(), adjustPureNegative: true, Should: list}
}
