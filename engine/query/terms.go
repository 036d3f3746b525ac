package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Terms matches documents that hold any of Values in Field.
//
// Server: org.elasticsearch.index.query.TermsQueryBuilder.
type Terms struct {
	common
	Field  string
	Values []mapping.QueryValue

	lookup *termsLookup
}

// termsLookup names a document whose values are the terms.
type termsLookup struct{ index, id, path, routing string }

func parseTerms(body xcontent.Value, _ scope) (Query, error) {
	q := &Terms{common: newCommon()}
	for _, f := range body.Fields() {
		var err error
		switch f.Value.Kind() {
		case xcontent.KindArray:
			if q.Field != "" {
				return nil, parsingError(body, f.Value.Pos(), "[terms] query does not support multiple fields")
			}
			q.Field = f.Key
			q.Values, err = termValues(body, f.Value)
		case xcontent.KindObject:
			if q.Field != "" {
				return nil, parsingError(body, f.Value.Pos(),
					"[terms] query does not support more than one field. Already got: [%s] but also found [%s]", q.Field, f.Key)
			}
			q.Field = f.Key
			q.lookup, err = parseTermsLookup(body, f.Value)
		case xcontent.KindNull:
			err = parsingError(body, f.Value.Pos(), "[terms] unknown token [VALUE_NULL] after [%s]", f.Key)
		default:
			var known bool
			if known, err = q.option(f); err == nil && !known {
				err = parsingError(body, f.Value.Pos(), "[terms] query does not support [%s]", f.Key)
			}
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if q.Field == "" {
		return nil, parsingError(body, end(body), "[terms] query requires a field name, followed by array of terms or a document lookup specification")
	}
	return q, nil
}

func termValues(body, list xcontent.Value) ([]mapping.QueryValue, error) {
	values := []mapping.QueryValue{}
	for _, item := range list.Items() {
		if item.Kind() == xcontent.KindNull {
			return nil, parsingError(body, item.Pos(), "No value specified for terms query")
		}
		if !isScalar(item) {
			_, err := objectparser.Text(item)
			return nil, err
		}
		values = append(values, mapping.NewQueryValue(item))
	}
	return values, list.Err()
}

func parseTermsLookup(body, v xcontent.Value) (*termsLookup, error) {
	l := &termsLookup{}
	for _, f := range v.Fields() {
		var to *string
		switch f.Key {
		case "index":
			to = &l.index
		case "id":
			to = &l.id
		case "path":
			to = &l.path
		case "routing":
			to = &l.routing
		default:
			return nil, contentError(body, f.Pos, f.Value, nil, "[terms_lookup] unknown field [%s]%s", f.Key, eserr.DidYouMean(f.Key, []string{"index", "id", "path", "routing"}))
		}
		*to, _ = textOrNull(f.Value)
	}
	var missing []string
	for _, r := range [...]struct{ name, value string }{{"index", l.index}, {"id", l.id}, {"path", l.path}} {
		if r.value == "" {
			missing = append(missing, r.name)
		}
	}
	if len(missing) > 0 {
		text := ""
		for i, m := range missing {
			if i > 0 {
				text += ", "
			}
			text += m
		}
		return nil, eserr.IllegalArgument("Required [%s]", text)
	}
	return l, nil
}

// Build implements Query.
func (q *Terms) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *Terms) build(c *Context) (lucene.Query, error) {
	values := q.Values
	if q.lookup != nil {
		if c.Lookup == nil {
			return nil, eserr.NotImplemented("the terms lookup here")
		}
		var err error
		if values, err = c.Lookup(q.lookup.index, q.lookup.id, q.lookup.routing, q.lookup.path); err != nil {
			return nil, err
		}
	}
	if len(values) == 0 {
		return unmapped(), nil
	}
	if most := c.setting("index.max_terms_count", 65536); len(values) > most {
		return nil, eserr.IllegalArgument("The number of terms [%d] used in the Terms Query request has exceeded the allowed maximum of [%d]. This maximum can be set by changing the [index.max_terms_count] index level setting.", len(values), most)
	}
	ft := c.mapped(q.Field)
	if ft == nil {
		return unmapped(), nil
	}
	return c.termsQuery(ft, values)
}
