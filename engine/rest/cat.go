package rest

import (
	"strings"

	"esconsole/engine/xcontent"
)

// Column is one column of a _cat table.
type Column struct {
	Name    string
	Aliases []string // short forms that h and s take
	Desc    string   // for help; "" means that there is none
	Right   bool     // aligned at the right
	Hidden  bool     // shown only if h names it
	Sibling string   // parameter that adds the column Sibling.Name beside this one when h names it: pri
}

// Table is what a _cat API shows. A cell is nil, a string, a number, a bool, a
// units.ByteSize, a units.Duration or a units.Count; all cells of a column that
// are not nil are of one type.
type Table struct {
	Columns []Column
	Rows    [][]any // in each, a cell for each column
}

// CatParams are the parameters that shape a table. Every _cat API takes them.
var CatParams = []string{"format", "h", "v", "ts", "pri", "bytes", "size", "time", "s"}

// The columns that the parameter ts switches off.
const (
	epochColumn     = "epoch"
	timestampColumn = "timestamp"
)

// Render lays a table out as the parameters h, s, v, bytes, size and time say:
// as text, or, if format or else the Accept header names a format, as an array
// of objects.
//
// Server: org.elasticsearch.rest.action.cat.RestTable.
func Render(t Table, p *Params, accept string) (*Reply, error) {
	format, given := p.Get("format")
	if !given {
		format = accept
	}
	r := renderer{t: t, p: p}
	if namesFormat(format) {
		return r.objects()
	}
	return r.text()
}

// Help lists the columns of a table: the answer to the parameter help.
func Help(t Table) *Reply {
	rows := make([][3]string, len(t.Columns))
	var width [3]int
	for i, c := range t.Columns {
		rows[i] = [3]string{c.Name, strings.Join(c.Aliases, ","), c.Desc}
		if c.Desc == "" {
			rows[i][2] = "not available"
		}
		for j, cell := range rows[i] {
			width[j] = max(width[j], utf16Len(cell))
		}
	}
	var b []byte
	for _, row := range rows {
		for j, cell := range row {
			if j > 0 {
				b = append(b, " | "...)
			}
			b = pad(b, cell, width[j], false, false)
		}
		b = append(b, '\n')
	}
	return &Reply{Text: string(b), TextType: plainText}
}

// namesFormat tells whether the server takes a text for one of its formats. Of
// media ranges it knows application/* only.
func namesFormat(s string) bool {
	s = strings.ToLower(unversioned(s))
	for _, short := range [...]string{"json", "yaml", "smile", "cbor"} {
		if media := "application/" + short; s == short || s == media || strings.HasPrefix(s, media+";") {
			return true
		}
	}
	return strings.HasPrefix(s, "application/*")
}

// renderer lays out one table.
type renderer struct {
	t Table
	p *Params
}

// shown is a column of the answer: the index of one of the table, and its title.
type shown struct {
	column int
	title  string
}

func (r *renderer) text() (*Reply, error) {
	verbose, err := paramBool(r.p, "v", false)
	if err != nil {
		return nil, err
	}
	columns, err := r.columns()
	if err != nil {
		return nil, err
	}
	order, err := r.order()
	if err != nil {
		return nil, err
	}
	width := make([]int, len(columns))
	var lines [][]string
	if verbose {
		titles := make([]string, len(columns))
		for i, c := range columns {
			titles[i] = c.title
		}
		lines = append(lines, titles)
	}
	for _, row := range order {
		line := make([]string, len(columns))
		for i, c := range columns {
			line[i], _ = r.cell(r.t.Rows[row][c.column])
		}
		lines = append(lines, line)
	}
	for _, line := range lines {
		for i, cell := range line {
			width[i] = max(width[i], utf16Len(cell))
		}
	}
	var b []byte
	for _, line := range lines {
		for i, cell := range line {
			last := i == len(columns)-1
			b = pad(b, cell, width[i], r.t.Columns[columns[i].column].Right, last)
			if !last {
				b = append(b, ' ')
			}
		}
		b = append(b, '\n')
	}
	return &Reply{Text: string(b), TextType: plainText}, nil
}

func (r *renderer) objects() (*Reply, error) {
	columns, err := r.columns()
	if err != nil {
		return nil, err
	}
	order, err := r.order()
	if err != nil {
		return nil, err
	}
	rows := make([]any, 0, len(order))
	for _, row := range order {
		o := make(xcontent.Object, 0, len(columns))
		for _, c := range columns {
			var value any
			if text, ok := r.cell(r.t.Rows[row][c.column]); ok {
				value = text
			}
			o = o.With(c.title, value)
		}
		rows = append(rows, o)
	}
	return OK(rows), nil
}

// pad fills a cell up to the width of its column, except at the end of a line.
// The server counts the missing blanks in a byte: 128 and more are none.
func pad(b []byte, cell string, width int, right, last bool) []byte {
	missing := int(int8(width - utf16Len(cell)))
	if missing > 0 && right {
		b = append(b, strings.Repeat(" ", missing)...)
		return append(b, cell...)
	}
	b = append(b, cell...)
	if missing > 0 && !last {
		b = append(b, strings.Repeat(" ", missing)...)
	}
	return b
}

// utf16Len is the length of a Java string.
func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		if r > 0xffff {
			n++
		}
		n++
	}
	return n
}
