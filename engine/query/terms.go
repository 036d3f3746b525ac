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
type termsLookup struct {
	index, id, path, routing string
	typ                      *string // nil: not given
}

func parseTerms(body xcontent.Value, s scope) (Query, error) {
	q := &Terms{common: newCommon()}
	for _, f := range body.Fields() {
		var err error
		switch f.Value.Kind() {
		case xcontent.KindArray:
			if q.Field != "" {
				return nil, parsingError(body, f.Value.Pos(), "[terms] query does not support multiple fields")
			}
			q.Field = f.Key
			q.Values, err = termValues(body, f, "terms")
		case xcontent.KindObject:
			if q.Field != "" {
				return nil, parsingError(body, f.Value.Pos(),
					"[terms] query does not support more than one field. Already got: [%s] but also found [%s]", q.Field, f.Key)
			}
			q.Field = f.Key
			q.lookup, err = parseTermsLookup(body, f.Value, s)
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

// termValues reads the terms in the array f of a query, which are tokens: an
// opening brace is one, and so is a name within. The first closing bracket ends
// them; for what then comes too early the query has no use.
//
// Server: org.elasticsearch.index.query.TermsQueryBuilder.parseValues.
func termValues(body xcontent.Value, f xcontent.Field, query string) ([]mapping.QueryValue, error) {
	list := f.Value
	values := []mapping.QueryValue{}
	for i, item := range list.Items() {
		if isScalar(item) {
			values = append(values, mapping.NewQueryValue(item))
			continue
		}
		r := &termTokens{body: body, key: f.Key, query: query, values: values}
		for _, item := range list.Items()[i:] {
			if err := r.read(item); err != nil {
				return nil, err
			}
		}
		if r.ended {
			return nil, r.misplaced(list.End()-1, "END_ARRAY", "")
		}
		values = r.values
		break
	}
	return values, list.Err()
}

// termTokens are terms that are read token by token.
type termTokens struct {
	body       xcontent.Value
	key, query string
	values     []mapping.QueryValue
	ended      bool // a closing bracket has been read
}

func (r *termTokens) read(v xcontent.Value) error {
	switch v.Kind() {
	case xcontent.KindMissing:
		return v.Err()
	case xcontent.KindArray:
		if err := r.token(v.Pos(), v.Kind().String(), mapping.TextValue("[")); err != nil {
			return err
		}
		for _, item := range v.Items() {
			if err := r.read(item); err != nil {
				return err
			}
		}
		if r.ended {
			return r.misplaced(v.End()-1, "END_ARRAY", "")
		}
		r.ended = true
		return v.Err()
	case xcontent.KindObject:
		if err := r.token(v.Pos(), v.Kind().String(), mapping.TextValue("{")); err != nil {
			return err
		}
		for _, f := range v.Fields() {
			if r.ended {
				r.key = f.Key
			}
			r.values = append(r.values, mapping.TextValue(f.Key))
			if err := r.read(f.Value); err != nil {
				return err
			}
		}
		if r.ended { // the end of the query, so far as it can tell
			return parsingError(r.body, v.End(), "[%s] malformed query, expected [END_OBJECT] but found [END_ARRAY]", r.query)
		}
		r.values = append(r.values, mapping.TextValue("}"))
		return v.Err()
	case xcontent.KindNull:
		if r.ended {
			return r.misplaced(v.Pos(), v.Kind().String(), "")
		}
		return parsingError(r.body, v.Pos(), "No value specified for terms query")
	}
	return r.token(v.Pos(), v.Kind().String(), mapping.NewQueryValue(v))
}

// token takes a token as a term.
func (r *termTokens) token(pos int, name string, value mapping.QueryValue) error {
	if r.ended {
		return r.misplaced(pos, name, value.String())
	}
	r.values = append(r.values, value)
	return nil
}

// misplaced is the error of a token behind the terms.
func (r *termTokens) misplaced(pos int, token, text string) error {
	switch {
	case token == "START_ARRAY" && r.query == "terms":
		return parsingError(r.body, pos, "[terms] query does not support multiple fields")
	case token == "START_OBJECT" && r.query == "terms":
		return parsingError(r.body, pos, "[terms] query does not support more than one field. Already got: [%s] but also found [%s]", r.key, r.key)
	case text == "":
		return parsingError(r.body, pos, "[%s] unknown token [%s] after [%s]", r.query, token, r.key)
	}
	return parsingError(r.body, pos, "[%s] query does not support [%s]", r.query, r.key)
}

func parseTermsLookup(body, v xcontent.Value, s scope) (*termsLookup, error) {
	l := &termsLookup{}
	given := map[string]bool{}
	for _, f := range v.Fields() {
		var to *string
		switch f.Key {
		case "index":
			to = &l.index
		case "type":
			line, col := body.LineCol(f.Value.Pos())
			s.deprecated("[terms_lookup]" + eserr.Place(line, col) + "Deprecated field [type] used, this field is unused and will be removed entirely")
			l.typ = new(string)
			to = l.typ
		case "id":
			to = &l.id
		case "path":
			to = &l.path
		case "routing":
			to = &l.routing
		default:
			return nil, contentError(body, f.Pos, f.Value, nil, "[terms_lookup] unknown field [%s]%s", f.Key, eserr.DidYouMean(f.Key, []string{"index", "type", "id", "path", "routing"}))
		}
		if f.Value.Kind() != xcontent.KindString {
			return nil, contentError(body, f.Value.Pos(), f.Value, nil, "[terms_lookup] %s doesn't support values of type: %s", f.Key, f.Value.Kind())
		}
		*to, given[f.Key] = f.Value.Text(), true
	}
	if v.Err() != nil {
		return nil, v.Err()
	}
	var missing []string
	for _, name := range []string{"index", "id", "path"} {
		if !given[name] {
			missing = append(missing, name)
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
		return nil, objectparser.At(eserr.IllegalArgument("Required [%s]", text), end(v))
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
