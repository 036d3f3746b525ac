// Package table turns answers into tables and charts: hits, aggregations, _cat
// texts, mappings, bulk items, tokens. A cell holds what the server wrote: no
// number is read and printed again. It asks nothing and prints nothing.
package table

import (
	"regexp"
	"slices"

	"github.com/tidwall/gjson"
	"github.com/tidwall/pretty"

	"esconsole/console/safe"
	"esconsole/engine/wildcard"
)

// Cell is one value, as text on one line that is harmless for a terminal.
type Cell struct {
	Text   string
	Number bool // it is a number: set to the right, never cut
}

// Table is rows of cells under the names of their columns.
type Table struct {
	Title   string
	Columns []string
	Rows    [][]Cell // each as long as Columns
}

// text is a cell of any text.
func text(s string) Cell { return Cell{Text: safe.Line(s), Number: numeric.MatchString(s)} }

// Word is a cell whose text is no number, whatever it looks like: an id, a key.
func Word(s string) Cell { return Cell{Text: safe.Line(s)} }

// numeric matches numbers as the server prints them, with or without a unit.
var numeric = regexp.MustCompile(`^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?:[kmgtp]?b|%|nanos|micros|ms|s|m|h|d)?$`)

// cell is a JSON value: a string without its quotes, anything else as it was
// written, on one line.
func cell(v gjson.Result) Cell {
	switch v.Type {
	case gjson.String:
		return Cell{Text: safe.Line(v.Str)}
	case gjson.Number:
		return Cell{Text: v.Raw, Number: true}
	case gjson.JSON:
		return Cell{Text: safe.Line(string(pretty.Ugly([]byte(v.Raw))))}
	}
	return Cell{Text: v.Raw}
}

// add appends a row. Values stand in the order of their columns; a column that
// is new comes last.
func (t *Table) add(names []string, cells []Cell) {
	row := make([]Cell, len(t.Columns), len(t.Columns)+len(names))
	for i, name := range names {
		at := slices.Index(t.Columns, name)
		if at < 0 {
			t.Columns = append(t.Columns, name)
			at = len(t.Columns) - 1
		}
		for len(row) <= at {
			row = append(row, Cell{})
		}
		row[at] = cells[i]
	}
	t.Rows = append(t.Rows, row)
}

// finish makes all rows as long as the head, and the title and the names of
// the columns harmless: they may come out of the answer.
func (t *Table) finish() {
	t.Title = safe.Line(t.Title)
	for i, name := range t.Columns {
		t.Columns[i] = safe.Line(name)
	}
	for i, row := range t.Rows {
		for len(row) < len(t.Columns) {
			row = append(row, Cell{})
		}
		t.Rows[i] = row
	}
}

// record collects the columns of one row.
type record struct {
	names []string
	cells []Cell
}

func (r *record) put(name string, c Cell) {
	r.names = append(r.names, safe.Line(name))
	r.cells = append(r.cells, c)
}

// maxDepth is how deep objects are taken apart; what is deeper is one cell.
const maxDepth = 20

// flatten puts the values of an object under their dotted paths. An array is
// one value.
func (r *record) flatten(prefix string, v gjson.Result, depth int) {
	if !v.IsObject() || depth == maxDepth {
		r.put(prefix, cell(v))
		return
	}
	empty := true
	v.ForEach(func(key, value gjson.Result) bool {
		empty = false
		name := key.Str
		if prefix != "" {
			name = prefix + "." + name
		}
		r.flatten(name, value, depth+1)
		return true
	})
	if empty && prefix != "" {
		r.put(prefix, cell(v))
	}
}

// Select keeps the columns with these names, in this order. A name with * stands
// for several; unknown gives the first that stands for none.
func (t Table) Select(names []string) (out Table, unknown string) {
	var at []int
	for _, name := range names {
		found := false
		for i, c := range t.Columns {
			if wildcard.Match(name, c) {
				at, found = append(at, i), true
			}
		}
		if !found {
			return Table{}, name
		}
	}
	out.Title = t.Title
	for _, i := range at {
		out.Columns = append(out.Columns, t.Columns[i])
	}
	for _, row := range t.Rows {
		cut := make([]Cell, len(at))
		for j, i := range at {
			cut[j] = row[i]
		}
		out.Rows = append(out.Rows, cut)
	}
	return out, ""
}
