package query

import (
	"math"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// common are the options of every query.
type common struct {
	boost float32
	name  string // _name
	named bool   // there is a _name, which may be empty
}

func newCommon() common { return common{boost: 1} }

// finish puts the boost on what a clause has become and notes its name.
func (o *common) finish(c *Context, q lucene.Query, err error) (lucene.Query, error) {
	if err != nil || q == nil {
		return nil, err
	}
	if _, none := q.(*lucene.MatchNone); !none {
		if math.IsInf(float64(o.boost), 0) || o.boost != o.boost {
			return nil, eserr.IllegalArgument("boost must be a positive float, got %s", java.FloatString(o.boost))
		}
		q = lucene.Boosted(q, o.boost)
	}
	if o.named || o.name != "" {
		c.Named = append(c.Named, Named{o.name, q})
	}
	return q, nil
}

// option reads boost and _name of the queries that the server reads token by
// token; known is false for another key.
func (o *common) option(f xcontent.Field) (known bool, err error) {
	switch f.Key {
	case "boost":
		o.boost, err = floatValue(f.Value)
	case "_name":
		o.name, err = objectparser.Text(f.Value)
		o.named = err == nil
	default:
		return false, nil
	}
	return true, err
}

// declared reads boost and _name of the queries that the server reads with an
// object parser, whose errors name the field. q is the query as it is so far.
func (o *common) declared(q Query, body xcontent.Value, f xcontent.Field, query string, fail failure) (known bool, err error) {
	switch f.Key {
	case "boost":
		if f.Value.Kind() != xcontent.KindNumber && f.Value.Kind() != xcontent.KindString {
			return true, fail(body, f.Value.Pos(), f.Value, nil, "[%s] boost doesn't support values of type: %s", query, f.Value.Kind())
		}
		o.boost, err = floatValue(f.Value)
		if err == nil {
			err = positiveBoost(q)
		}
		if err != nil {
			err = fail(body, f.Value.Pos(), f.Value, eserr.From(err), "[%s] failed to parse field [boost]", query)
		}
	case "_name":
		if f.Value.Kind() != xcontent.KindString {
			return true, fail(body, f.Value.Pos(), f.Value, nil, "[%s] _name doesn't support values of type: %s", query, f.Value.Kind())
		}
		o.name, o.named = f.Value.Text(), true
	default:
		return false, nil
	}
	return true, err
}

// floatValue reads a float, or a text that is one.
func floatValue(v xcontent.Value) (float32, error) {
	switch v.Kind() {
	case xcontent.KindNumber:
		f, _ := v.Float64()
		return float32(f), nil
	case xcontent.KindString:
		f, err := parseFloat(v.Text())
		return f, objectparser.At(err, v.Pos())
	}
	_, err := objectparser.Int(v)
	return 0, err
}

func parseFloat(s string) (float32, error) {
	f, fault := java.ParseFloat(s)
	if fault != "" {
		return 0, eserr.NumberFault(fault)
	}
	return f, nil
}

func parseInt(s string) (int, error) {
	n, err := strconv.ParseInt(s, 10, 32)
	if err != nil {
		return 0, eserr.NumberFormat(s)
	}
	return int(n), nil
}

// textOrNull is a text, "" for null.
func textOrNull(v xcontent.Value) (string, error) {
	if v.Kind() == xcontent.KindNull {
		return "", nil
	}
	return objectparser.Text(v)
}

// isScalar tells what the server takes for a value: null is none.
//
// Server: org.elasticsearch.common.xcontent.XContentParser.Token.isValue.
func isScalar(v xcontent.Value) bool { return isScalarOrNull(v) && v.Kind() != xcontent.KindNull }

func isScalarOrNull(v xcontent.Value) bool {
	return v.Kind() != xcontent.KindObject && v.Kind() != xcontent.KindArray && !v.IsMissing()
}

// end is the offset of the closing brace of an object.
func end(v xcontent.Value) int { return v.End() - 1 }

// fieldClause reads a query of the form {"field": value} or {"field": {options}}.
type fieldClause struct {
	query string
	// short reads the value of the short form.
	short func(f xcontent.Field) error
	// option reads one option of the long form.
	option func(f xcontent.Field) (known bool, err error)
	// nested is the text for an option that is an object or array: "unknown token"
	// or "unexpected token"; "" where option decides.
	nested string
	// top reads options beside the field, for the queries that have some.
	top func(f xcontent.Field) (known bool, err error)
}

// read gives the name of the field.
func (r *fieldClause) read(body xcontent.Value) (field string, err error) {
	for _, f := range body.Fields() {
		if r.top != nil && isScalar(f.Value) {
			if known, err := r.top(f); known || err != nil {
				if err != nil {
					return "", err
				}
				continue
			}
		}
		if field != "" {
			return "", parsingError(body, f.Value.Pos(), "[%s] query doesn't support multiple fields, found [%s] and [%s]", r.query, field, f.Key)
		}
		field = f.Key
		if f.Value.Kind() != xcontent.KindObject {
			if err := r.short(f); err != nil {
				return "", objectparser.Within(err, f.Value.Pos())
			}
			continue
		}
		if err := r.options(body, f.Value); err != nil {
			return "", err
		}
	}
	return field, body.Err()
}

func (r *fieldClause) options(body, options xcontent.Value) error {
	for _, f := range options.Fields() {
		if r.nested != "" && !isScalar(f.Value) {
			return parsingError(body, f.Value.Pos(), "[%s] %s [%s] after [%s]", r.query, r.nested, f.Value.Kind(), f.Key)
		}
		known, err := r.option(f)
		if err != nil {
			return objectparser.Within(err, f.Value.Pos())
		}
		if !known {
			return unsupported(body, f, r.query)
		}
	}
	return options.Err()
}
