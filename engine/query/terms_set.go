package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// TermsSet matches documents that hold as many of Values in Field as the field
// Minimum of each says.
//
// Server: org.elasticsearch.index.query.TermsSetQueryBuilder.
type TermsSet struct {
	common
	Field   string
	Values  []mapping.QueryValue
	Minimum string

	given bool // Minimum was there, if only as an empty name
}

func parseTermsSet(body xcontent.Value, _ scope) (Query, error) {
	q := &TermsSet{common: newCommon()}
	fields := body.Fields()
	switch {
	case len(fields) == 0 && body.Err() != nil:
		return nil, body.Err()
	case len(fields) == 0:
		return nil, parsingError(body, end(body), "[terms_set] unknown token [END_OBJECT]")
	case fields[0].Value.Kind() != xcontent.KindObject:
		return nil, parsingError(body, fields[0].Value.Pos(), "[terms_set] unknown token [%s]", fields[0].Value.Kind())
	}
	q.Field = fields[0].Key
	options, script := fields[0].Value, false
	for _, f := range options.Fields() {
		var err error
		switch f.Value.Kind() {
		case xcontent.KindArray:
			if f.Key != "terms" {
				return nil, unsupported(body, f, "terms_set")
			}
			q.Values, err = termValues(body, f, "terms_set")
		case xcontent.KindObject:
			if f.Key != "minimum_should_match_script" {
				return nil, unsupported(body, f, "terms_set")
			}
			script = true
		case xcontent.KindNull:
			err = parsingError(body, f.Value.Pos(), "[terms_set] unknown token [VALUE_NULL] after [%s]", f.Key)
		default:
			err = q.parseOption(body, f)
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	switch {
	case options.Err() != nil:
		return nil, options.Err()
	case len(fields) > 1:
		return nil, parsingError(body, fields[1].Pos, "[terms_set] unknown token [FIELD_NAME]")
	case script && q.Minimum != "":
		return nil, eserr.IllegalArgument("A field has already been specified. Cannot specify both a field and script")
	case script:
		return nil, eserr.NotImplemented("the option [minimum_should_match_script] of a terms_set query")
	}
	return q, body.Err()
}

func (q *TermsSet) parseOption(body xcontent.Value, f xcontent.Field) (err error) {
	if f.Key == "minimum_should_match_field" {
		q.Minimum, err = objectparser.Text(f.Value)
		q.given = true
		return err
	}
	known, err := q.option(f)
	if err == nil && !known {
		return unsupported(body, f, "terms_set")
	}
	return err
}

// Build implements Query.
func (q *TermsSet) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *TermsSet) build(c *Context) (lucene.Query, error) {
	if len(q.Values) == 0 {
		return noDocs(`No terms supplied for "terms_set" query.`), nil
	}
	if len(q.Values) > maxClauses {
		return nil, tooManyClauses()
	}
	covering := &lucene.Covering{}
	ft := c.mapped(q.Field)
	for _, v := range q.Values {
		var one lucene.Query = lucene.NewTerm(q.Field, v.String())
		if ft != nil {
			var err error
			if one, err = c.termQuery(ft, v); err != nil {
				return nil, err
			}
		}
		covering.Queries = append(covering.Queries, one)
	}
	if !q.given {
		return nil, eserr.IllegalState("No minimum should match has been specified")
	}
	least := c.field(q.Minimum)
	if least == nil {
		return nil, shardError("failed to find minimum_should_match field [%s]", q.Minimum)
	}
	var err error
	covering.Field = least.Name
	covering.Number, err = wholeValues(least)
	return covering, err
}

// maxClauses is indices.query.bool.max_clause_count.
const maxClauses = 1024

func tooManyClauses() error {
	return &eserr.Error{Status: 500, Type: "too_many_clauses", Reason: (&lucene.TooManyClauses{Max: maxClauses}).Error(), Plain: true}
}

// wholeValues gives what makes whole numbers of the doc values of a field, nil if
// they are such, or the error of a field without numbers.
func wholeValues(ft *mapping.FieldType) (func(int64) int64, error) {
	if err := numericFieldData(ft); err != nil {
		return nil, err
	}
	switch {
	case ft.IsFloating():
		return func(n int64) int64 { return java.LongOf(lucene.Double(n)) }, nil
	case ft.Scaling() > 0:
		return func(n int64) int64 { return java.LongOf(float64(n) / ft.Scaling()) }, nil
	}
	return nil, nil
}

// numericFieldData is the error of a field whose doc values are no numbers.
func numericFieldData(ft *mapping.FieldType) error {
	const data = "org.elasticsearch.index.fielddata."
	class := ""
	switch {
	case ft.Type == "text" && !ft.Fielddata:
		return ft.NoTextData()
	case ft.Type == "text" || ft.Name == "_id":
		class = "plain.PagedBytesIndexFieldData"
	case !ft.DocValues && ft.Name != "_seq_no":
		return ft.NoDocValues()
	case ft.Type == "keyword" || ft.Type == "ip":
		class = "plain.SortedSetOrdinalsIndexFieldData"
	case ft.Type == "geo_point":
		class = "plain.AbstractLatLonPointIndexFieldData$LatLonPointIndexFieldData"
	case isRange(ft), ft.Type == "binary":
		class = "plain.BinaryIndexFieldData"
	default:
		return nil
	}
	return eserr.NotA(data+class, data+"IndexNumericFieldData", eserr.App)
}
