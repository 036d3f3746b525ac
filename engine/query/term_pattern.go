package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// termPattern is what the queries for terms that fit a pattern have in common.
type termPattern struct {
	common
	Field, Value string
	Rewrite      string // "" means constant_score

	caseInsensitive bool
}

func newTermPattern() termPattern { return termPattern{common: newCommon()} }

// patternClause is how one of these queries is written.
type patternClause struct {
	query    string
	alias    string // another name of the option value; "" is none
	nullable bool   // a value of null is one that is not given
	// own reads the options that no other query has.
	own func(f xcontent.Field) (known bool, err error)
}

// read reads the body of a query.
func (q *termPattern) read(body xcontent.Value, p patternClause) (err error) {
	given := false
	value := func(f xcontent.Field) (err error) {
		if given = !p.nullable || f.Value.Kind() != xcontent.KindNull; given {
			q.Value, err = objectparser.Text(f.Value)
		}
		return err
	}
	r := fieldClause{query: p.query, short: value,
		option: func(f xcontent.Field) (known bool, err error) {
			switch {
			case f.Key == "value" || p.alias != "" && f.Key == p.alias:
				err = value(f)
			case f.Key == "rewrite":
				q.Rewrite, err = textOrNull(f.Value)
			case f.Key == "case_insensitive":
				q.caseInsensitive, err = objectparser.Boolean(f.Value)
			case p.own == nil:
				return q.option(f)
			default:
				if known, err = p.own(f); !known && err == nil {
					return q.option(f)
				}
			}
			return true, err
		}}
	if q.Field, err = r.read(body); err != nil {
		return err
	}
	return requireValue(q.Field, given)
}

// requireValue refuses a query without a field or a value.
func requireValue(field string, given bool) error {
	if field == "" {
		return eserr.IllegalArgument("field name is null or empty")
	}
	if !given {
		return eserr.IllegalArgument("value cannot be null")
	}
	return nil
}
