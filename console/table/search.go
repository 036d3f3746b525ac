package table

import (
	"fmt"
	"strings"

	"github.com/tidwall/gjson"
)

// search has the hits and, each for itself, the aggregations.
func search(body gjson.Result) []Table {
	var tables []Table
	found := body.Get("hits.hits")
	aggs := body.Get("aggregations")
	if len(found.Array()) > 0 || !aggs.Exists() {
		tables = append(tables, hits(body.Get("hits")))
	}
	aggs.ForEach(func(name, agg gjson.Result) bool {
		tables = append(tables, aggregation(aggName(name.Str), agg))
		return true
	})
	return tables
}

// searches are the answers of a multi-search.
func searches(body gjson.Result) []Table {
	var tables []Table
	body.Get("responses").ForEach(func(i, one gjson.Result) bool {
		part := search(one)
		if one.Get("error").Exists() {
			part = failure(one)
		}
		for j := range part {
			part[j].Title = fmt.Sprintf("%d: %s", i.Int()+1, part[j].Title)
		}
		tables = append(tables, part...)
		return true
	})
	return tables
}

// hits are rows of a document each.
func hits(h gjson.Result) Table {
	list := h.Get("hits").Array()
	t := Table{Title: count(len(list), "hit")}
	switch total := h.Get("total"); {
	case total.IsObject() && total.Get("relation").Str == "gte":
		t.Title = fmt.Sprintf("%d of at least %s hits", len(list), total.Get("value").Raw)
	case total.IsObject():
		t.Title = fmt.Sprintf("%d of %s hits", len(list), total.Get("value").Raw)
	case total.Exists():
		t.Title = fmt.Sprintf("%d of %s hits", len(list), total.Raw)
	}
	several := false
	for _, hit := range list {
		several = several || hit.Get("_index").Str != list[0].Get("_index").Str
	}
	for _, hit := range list {
		r := head(hit, several)
		if score := hit.Get("_score"); score.Exists() && score.Type != gjson.Null {
			r.put("_score", cell(score))
		}
		r.source(hit)
		hit.Get("fields").ForEach(func(name, v gjson.Result) bool {
			if items := v.Array(); len(items) == 1 {
				v = items[0]
			}
			r.put("fields."+name.Str, cell(v))
			return true
		})
		hit.Get("highlight").ForEach(func(name, v gjson.Result) bool {
			r.put("highlight."+name.Str, cell(v))
			return true
		})
		if sort := hit.Get("sort"); sort.Exists() {
			r.put("sort", cell(sort))
		}
		t.add(r.names, r.cells)
	}
	return t
}

// head is what identifies a document.
func head(doc gjson.Result, index bool) record {
	var r record
	if index {
		r.put("_index", cell(doc.Get("_index")))
	}
	r.put("_id", cell(doc.Get("_id")))
	for _, name := range []string{"_version", "_seq_no", "_primary_term", "_routing"} {
		if v := doc.Get(name); v.Exists() {
			r.put(name, cell(v))
		}
	}
	return r
}

func (r *record) source(doc gjson.Result) {
	if src := doc.Get("_source"); src.IsObject() {
		r.flatten("", src, 0)
	}
}

// aggName leaves the type out that typed_keys puts in front of a name.
func aggName(name string) string {
	if _, after, found := strings.Cut(name, "#"); found {
		return after
	}
	return name
}

// aggregation is a table of buckets, or of the values of a metric.
func aggregation(name string, agg gjson.Result) Table {
	t := Table{Title: name}
	if list := agg.Get("buckets"); list.Exists() {
		t.Columns = []string{name, "doc_count"}
		t.buckets(name, "", list, 0)
		if n := agg.Get("sum_other_doc_count"); n.Int() > 0 {
			t.Title += ", " + n.Raw + " documents in other buckets"
		}
		return t
	}
	if n := agg.Get("doc_count"); n.Exists() { // filter, nested, global, missing …
		t.Columns = []string{name, "doc_count"}
		var r record
		r.put(name, Word(""))
		r.put("doc_count", cell(n))
		t.bucket(name, "", r, agg, 0)
		return t
	}
	if found := agg.Get("hits"); found.IsObject() {
		h := hits(found)
		h.Title = name + ": " + h.Title
		return h
	}
	var r record
	if values := agg.Get("values"); values.IsObject() {
		agg = values
	}
	agg.ForEach(func(key, v gjson.Result) bool {
		if key.Str != "meta" {
			r.flatten(key.Str, v, 0)
		}
		return true
	})
	return pairs(name, name, r)
}

// buckets adds rows. Those of a sub-aggregation stand below their bucket,
// further to the right.
func (t *Table) buckets(column, indent string, list gjson.Result, depth int) {
	keyed := list.IsObject()
	list.ForEach(func(key, b gjson.Result) bool {
		var r record
		r.put(column, bucketKey(indent, keyed, key, b))
		r.put("doc_count", cell(b.Get("doc_count")))
		t.bucket(column, indent, r, b, depth)
		return true
	})
}

// bucketKey is the text of a key where there is one; a number stays one.
func bucketKey(indent string, keyed bool, key, b gjson.Result) Cell {
	c := cell(b.Get("key"))
	if s := b.Get("key_as_string"); s.Exists() {
		c = Cell{Text: cell(s).Text}
	}
	if keyed {
		c = Word(key.Str)
	}
	return Cell{Text: indent + c.Text, Number: c.Number && indent == ""}
}

// bucket adds the row r and what is within the bucket.
func (t *Table) bucket(column, indent string, r record, b gjson.Result, depth int) {
	type inner struct {
		name string
		agg  gjson.Result
	}
	var below []inner
	b.ForEach(func(key, v gjson.Result) bool {
		switch name := aggName(key.Str); {
		case name == "key" || name == "key_as_string" || name == "doc_count" || name == "meta" || !v.IsObject():
		case v.Get("buckets").Exists() || v.Get("doc_count").Exists():
			below = append(below, inner{name, v})
		case v.Get("hits").IsObject():
			r.put(name, Word(count(int(len(v.Get("hits.hits").Array())), "hit")))
		case v.Get("value").Exists():
			r.put(name, cell(v.Get("value")))
		default:
			if values := v.Get("values"); values.IsObject() {
				v = values
			}
			r.flatten(name, v, 0)
		}
		return true
	})
	t.add(r.names, r.cells)
	if depth == maxDepth {
		return
	}
	for _, in := range below {
		if list := in.agg.Get("buckets"); list.Exists() {
			t.buckets(column, indent+"  "+in.name+": ", list, depth+1)
			continue
		}
		var sub record
		sub.put(column, Word(indent+"  "+in.name))
		sub.put("doc_count", cell(in.agg.Get("doc_count")))
		t.bucket(column, indent+"  ", sub, in.agg, depth+1)
	}
}
