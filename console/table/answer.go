package table

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/tidwall/gjson"
)

// Answer is what a table is made of.
type Answer struct {
	Path, Query string // of the request
	Body        []byte
}

// kind is one shape of answer: whether a body has it, and its tables.
type kind struct {
	name string
	is   func(body gjson.Result) bool
	make func(body gjson.Result) []Table
}

// kinds lists the shapes, the special before the general.
func kinds() []kind {
	has := func(paths ...string) func(gjson.Result) bool {
		return func(b gjson.Result) bool {
			for _, p := range paths {
				if b.Get(p).Exists() {
					return true
				}
			}
			return false
		}
	}
	return []kind{
		{"error", func(b gjson.Result) bool { return b.Get("error").IsObject() }, failure},
		{"search", func(b gjson.Result) bool { return b.Get("hits.hits").IsArray() || b.Get("aggregations").IsObject() }, search},
		{"msearch", has("responses"), searches},
		{"bulk", func(b gjson.Result) bool { return b.Get("items").IsArray() && b.Get("errors").Exists() }, bulk},
		{"mget", func(b gjson.Result) bool { return b.Get("docs").IsArray() }, documents},
		{"get", func(b gjson.Result) bool { return b.Get("_id").Exists() && b.Get("_source").IsObject() }, document},
		{"analyze", func(b gjson.Result) bool { return b.Get("tokens").IsArray() || b.Get("detail").IsObject() }, tokens},
		{"mapping", isMappings, mappings},
		{"list", func(b gjson.Result) bool { return b.IsArray() }, func(b gjson.Result) []Table { return []Table{list("", b)} }},
		{"object", func(b gjson.Result) bool { return b.IsObject() }, object},
	}
}

// Of makes the tables of an answer. There are none if it is neither JSON nor a
// text of columns.
func Of(a Answer) ([]Table, error) {
	if !json.Valid(a.Body) {
		if t, ok := cat(string(a.Body), a.Query); ok {
			return []Table{t}, nil
		}
		return nil, fmt.Errorf("the answer is neither JSON nor a table")
	}
	body := gjson.ParseBytes(a.Body)
	for _, k := range kinds() {
		if k.is(body) {
			list := k.make(body)
			for i := range list {
				list[i].finish()
			}
			return list, nil
		}
	}
	return []Table{{Columns: []string{"value"}, Rows: [][]Cell{{cell(body)}}}}, nil
}

// failure shows each error, from the outermost to what caused it.
func failure(body gjson.Result) []Table {
	t := Table{Title: "error " + body.Get("status").Raw, Columns: []string{"type", "reason"}}
	e := body.Get("error")
	for depth := 0; e.Exists() && depth < maxDepth; depth++ {
		t.Rows = append(t.Rows, []Cell{cell(e.Get("type")), cell(e.Get("reason"))})
		e = e.Get("caused_by")
	}
	return []Table{t}
}

// bulk has one row for each operation.
func bulk(body gjson.Result) []Table {
	t := Table{Title: "bulk, errors: " + body.Get("errors").Raw}
	body.Get("items").ForEach(func(_, item gjson.Result) bool {
		item.ForEach(func(action, result gjson.Result) bool {
			var r record
			r.put("action", Word(action.Str))
			for _, name := range []string{"_index", "_id", "status", "result", "_version", "_seq_no", "_primary_term"} {
				if v := result.Get(name); v.Exists() {
					r.put(name, cell(v))
				}
			}
			if e := result.Get("error"); e.Exists() {
				r.put("error", Word(strings.TrimPrefix(e.Get("type").Str+": "+e.Get("reason").Str, ": ")))
			}
			t.add(r.names, r.cells)
			return true
		})
		return true
	})
	return []Table{t}
}

// documents are those of a multi-get.
func documents(body gjson.Result) []Table {
	t := Table{Title: count(len(body.Get("docs").Array()), "document")}
	body.Get("docs").ForEach(func(_, doc gjson.Result) bool {
		r := head(doc, true)
		if found := doc.Get("found"); found.Exists() {
			r.put("found", cell(found))
		}
		r.source(doc)
		t.add(r.names, r.cells)
		return true
	})
	return []Table{t}
}

// document is one, as rows of fields.
func document(body gjson.Result) []Table {
	var about record
	for _, name := range []string{"_index", "_id", "_version", "_seq_no", "_primary_term"} {
		if v := body.Get(name); v.Exists() {
			about.put(name, cell(v))
		}
	}
	title := ""
	for i, name := range about.names {
		title += "  " + name + " " + about.cells[i].Text
	}
	var r record
	r.flatten("", body.Get("_source"), 0)
	return []Table{pairs(strings.TrimSpace(title), "field", r)}
}

// pairs is a table of two columns.
func pairs(title, name string, r record) Table {
	t := Table{Title: title, Columns: []string{name, "value"}}
	for i := range r.names {
		t.Rows = append(t.Rows, []Cell{{Text: r.names[i]}, r.cells[i]})
	}
	return t
}

// list is an array: of objects with a column for each key, of anything else
// with one column.
func list(title string, body gjson.Result) Table {
	t := Table{Title: title}
	body.ForEach(func(_, item gjson.Result) bool {
		var r record
		if item.IsObject() {
			r.flatten("", item, 0)
		} else {
			r.put("value", cell(item))
		}
		t.add(r.names, r.cells)
		return true
	})
	return t
}

// object is anything else: an array of objects within is a table of its own,
// the rest one of paths and values.
func object(body gjson.Result) []Table {
	var (
		rest   record
		tables []Table
	)
	body.ForEach(func(key, value gjson.Result) bool {
		if items := value.Array(); value.IsArray() && len(items) > 0 && items[0].IsObject() {
			tables = append(tables, list(key.Str, value))
		} else {
			rest.flatten(key.Str, value, 0)
		}
		return true
	})
	if len(rest.names) > 0 || len(tables) == 0 {
		tables = append([]Table{pairs("", "key", rest)}, tables...)
	}
	return tables
}

// tokens are those of an analysis.
func tokens(body gjson.Result) []Table {
	if t := body.Get("tokens"); t.IsArray() {
		return []Table{list(count(len(t.Array()), "token"), t)}
	}
	var tables []Table
	step := func(part gjson.Result) {
		if part.Get("tokens").IsArray() {
			tables = append(tables, list(part.Get("name").Str, part.Get("tokens")))
		} else if part.Get("filtered_text").IsArray() {
			tables = append(tables, list(part.Get("name").Str, part.Get("filtered_text")))
		}
	}
	d := body.Get("detail")
	for _, name := range []string{"analyzer", "charfilters", "tokenizer", "tokenfilters"} {
		if part := d.Get(name); part.IsArray() {
			part.ForEach(func(_, p gjson.Result) bool { step(p); return true })
		} else {
			step(part)
		}
	}
	return tables
}

func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
