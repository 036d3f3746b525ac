package query

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Print gives a query as the server prints it after reading it: with all its
// options.
//
// Server: the methods doXContent of org.elasticsearch.index.query.
func Print(q Query) (xcontent.Object, error) {
	p := &printer{synonyms: true}
	o := p.query(q)
	return o, p.err
}

// Printing says what the version of the server makes of queries that it prints.
type Printing struct {
	InErrors   bool // the error of a query that can't be made on a shard prints it
	NoSynonyms bool // there is no option auto_generate_synonyms_phrase_query
}

// printer prints queries.
type printer struct {
	synonyms bool // the option auto_generate_synonyms_phrase_query is known
	err      error
}

// printed is a query that can be printed.
type printed interface {
	print(p *printer) (name string, body xcontent.Object)
}

// query prints a query with its name.
func (p *printer) query(q Query) xcontent.Object {
	it, ok := q.(printed)
	if !ok {
		p.err = eserr.NotImplemented("printing this query")
		return nil
	}
	name, body := it.print(p)
	return xcontent.Object{{Key: name, Value: body}}
}

func (p *printer) queries(list []Query) []any {
	out := make([]any, len(list))
	for i, q := range list {
		out[i] = p.query(q)
	}
	return out
}

// text is a query as it stands in errors.
func (p *printer) text(q Query) (string, error) {
	o := p.query(q)
	if p.err != nil {
		return "", p.err
	}
	return strings.TrimSuffix(string(xcontent.Encode(o, xcontent.Format{Pretty: true})), "\n"), nil
}

func (o *common) shared() *common { return o }

// tail adds the options of every query, which come last.
func (o *common) tail(to xcontent.Object) xcontent.Object {
	return optional(to.With("boost", xcontent.Float(o.boost)), "_name", o.name)
}

// optional adds a text, if there is one.
func optional(to xcontent.Object, key, text string) xcontent.Object {
	if text == "" {
		return to
	}
	return to.With(key, text)
}

// onField is the body of a query about one field.
func onField(field string, options xcontent.Object) xcontent.Object {
	return xcontent.Object{{Key: field, Value: options}}
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

func printedValues(list []mapping.QueryValue) []any {
	out := make([]any, len(list))
	for i := range list {
		out[i] = printedValue(list[i])
	}
	return out
}

// operator is the name of an operator, in capitals.
func operator(o lucene.Occur) string {
	if o == lucene.Must {
		return "AND"
	}
	return "OR"
}

// printedBoosts are names of fields with their boosts.
func printedBoosts(fields []fieldBoost) []any {
	out := make([]any, len(fields))
	for i, f := range fields {
		out[i] = f.name + "^" + java.FloatString(f.boost)
	}
	return out
}

// print adds the fuzziness, if one is set.
func (f fuzziness) print(to xcontent.Object) xcontent.Object {
	if !f.set {
		return to
	}
	return to.With("fuzziness", f.text)
}

func (z zeroTerms) String() string { return [...]string{"NONE", "ALL", "NULL"}[z] }

// AnyOf is the query for documents that match one of several.
func AnyOf(list []Query) Query {
	if len(list) == 1 {
		return list[0]
	}
	return &Bool{common: newCommon(), adjustPureNegative: true, Should: list}
}
