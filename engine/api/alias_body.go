package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/query"
	"esconsole/engine/search"
	"esconsole/engine/xcontent"
)

// readAliases reads the aliases in the body of a create index or put template
// request. The server writes what it read into a hash map out again and reads
// that token by token, without minding what is nested in what: so does this.
//
// Server: CreateIndexRequest.aliases and Alias.fromXContent.
func readAliases(v xcontent.Value) ([]cluster.Alias, error) {
	switch v.Kind() {
	case xcontent.KindObject:
	case xcontent.KindNull:
		return nil, eserr.New(500, "not_x_content_exception",
			"Compressor detection can only be called on some xcontent bytes or compressed xcontent bytes")
	default:
		return nil, notAMap(v)
	}
	var tokens []token
	flatten(v.Hashed(), &tokens)
	r := tokenReader{tokens: tokens}
	r.next() // the object itself
	var out []cluster.Alias
	for r.next(); r.cur.kind != endObject; r.next() {
		a, err := r.alias()
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

// alias reads one alias, of which the name is the current token.
func (r *tokenReader) alias() (cluster.Alias, error) {
	a := cluster.Alias{Name: r.cur.name}
	if r.next(); r.cur.kind == noToken {
		return a, eserr.IllegalArgument("No alias is specified")
	}
	field, named := "", false
	for r.next(); r.cur.kind != endObject; r.next() {
		text, isText := r.cur.value.(string)
		flag, isFlag := r.cur.value.(bool)
		switch {
		case r.cur.kind == noToken:
			return a, eserr.IllegalArgument("No alias is specified")
		case r.cur.kind == fieldName:
			field, named = r.cur.name, true
		case !named && (r.cur.kind == startObject || isText || isFlag):
			e := eserr.NullPointer()
			e.NoReason, e.Reason = false, "fieldName cannot be null"
			return a, e
		case r.cur.kind == startObject && field == "filter":
			a.Filter = nil
			if o := r.object(); len(o) > 0 {
				a.Filter = o
			}
		case isText:
			setAliasText(&a, field, text)
		case isFlag && field == "is_write_index":
			a.WriteIndex = &flag
		case isFlag && field == "is_hidden":
			a.Hidden = &flag
		}
	}
	return a, nil
}

// setAliasText sets what a text stands for; other fields are not looked at.
func setAliasText(a *cluster.Alias, field, text string) {
	switch field {
	case "routing":
		a.IndexRouting, a.SearchRouting = text, text
	case "index_routing", "indexRouting", "index-routing":
		a.IndexRouting = text
	case "search_routing", "searchRouting", "search-routing":
		a.SearchRouting = text
	}
}

// checkAliasFilter tells what is wrong with the filter of an alias as a query.
func (a *API) checkAliasFilter(ix *cluster.Index, filter xcontent.Object) error {
	v, err := xcontent.Parse(xcontent.Encode(filter, xcontent.Format{}), xcontent.Limits{})
	if err != nil {
		return err
	}
	q, err := query.Parse(v, nil)
	if err != nil {
		return err
	}
	shard := search.Shard{Index: ix.Name, UUID: ix.UUID, Mapping: ix.Mapping, Analysis: ix.Analysis(), Setting: ix.Value, Now: a.node.Now, Lookup: a.lookup}
	_, err = q.Build(shard.Context())
	return err
}

// tokenKind is a kind of JSON token.
type tokenKind uint8

const (
	noToken tokenKind = iota // past the end
	startObject
	endObject
	startArray
	endArray
	fieldName
	scalar
)

// token is one JSON token.
type token struct {
	kind  tokenKind
	name  string          // of a fieldName
	value any             // of a scalar
	at    xcontent.Value  // of a scalar, where it stands; the zero Value if that is not known
	tree  xcontent.Object // of a startObject: all of it
	size  int             // of a startObject: the tokens up to its end
}

// flatten adds the tokens of a value.
func flatten(v any, out *[]token) {
	switch v := v.(type) {
	case xcontent.Object:
		at := len(*out)
		*out = append(*out, token{kind: startObject, tree: v})
		for _, m := range v {
			*out = append(*out, token{kind: fieldName, name: m.Key})
			flatten(m.Value, out)
		}
		*out = append(*out, token{kind: endObject})
		(*out)[at].size = len(*out) - at
	case []any:
		*out = append(*out, token{kind: startArray})
		for _, item := range v {
			flatten(item, out)
		}
		*out = append(*out, token{kind: endArray})
	default:
		*out = append(*out, token{kind: scalar, value: v})
	}
}

// flattenValue is flatten of a value that knows where its scalars stand.
func flattenValue(v xcontent.Value, out *[]token) {
	switch v.Kind() {
	case xcontent.KindObject:
		at := len(*out)
		tree, _ := v.Any().(xcontent.Object)
		*out = append(*out, token{kind: startObject, tree: tree})
		for _, f := range v.Fields() {
			*out = append(*out, token{kind: fieldName, name: f.Key})
			flattenValue(f.Value, out)
		}
		*out = append(*out, token{kind: endObject})
		(*out)[at].size = len(*out) - at
	case xcontent.KindArray:
		*out = append(*out, token{kind: startArray})
		for _, item := range v.Items() {
			flattenValue(item, out)
		}
		*out = append(*out, token{kind: endArray})
	default:
		*out = append(*out, token{kind: scalar, value: v.Any(), at: v})
	}
}

// tokenReader walks tokens.
type tokenReader struct {
	tokens []token
	at     int
	cur    token
}

// next goes to the next token.
func (r *tokenReader) next() {
	r.cur = token{}
	if r.at < len(r.tokens) {
		r.cur = r.tokens[r.at]
		r.at++
	}
}

// object is the whole object that the current token begins, which is passed over.
func (r *tokenReader) object() xcontent.Object {
	tree := r.cur.tree
	r.at += r.cur.size - 1
	return tree
}
