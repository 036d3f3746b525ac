package table

import (
	"fmt"
	"net/url"
	"strings"
)

// cat reads a text of columns, as the _cat APIs write it: each column begins
// at the same place in every line, and a blank parts it from the next. The
// first line names the columns if the request says v.
func cat(body, query string) (Table, bool) {
	params, _ := url.ParseQuery(query)
	headed := params.Has("v") && params.Get("v") != "false"
	var lines [][]rune
	for line := range strings.Lines(body) {
		lines = append(lines, []rune(strings.TrimRight(line, "\r\n")))
	}
	if len(lines) == 0 {
		return Table{}, false
	}
	columns := gutters(lines)
	if headed {
		columns = named(columns, lines[0])
	}
	if len(columns) < 2 && !headed {
		return Table{}, false
	}
	var t Table
	for i, c := range columns {
		name := fmt.Sprint(i + 1)
		if headed {
			name = c.of(lines[0])
		}
		t.Columns = append(t.Columns, text(name).Text)
	}
	if headed {
		lines = lines[1:]
	}
	for _, line := range lines {
		row := make([]Cell, len(columns))
		for i, c := range columns {
			row[i] = text(c.of(line))
		}
		t.Rows = append(t.Rows, row)
	}
	return t, true
}

// span is where a column stands, in characters; to is where the next begins.
type span struct{ from, to int }

func (s span) of(line []rune) string {
	from, to := min(s.from, len(line)), min(s.to, len(line))
	return strings.TrimSpace(string(line[from:to]))
}

// gutters finds the columns: a place that is blank in all lines parts two.
func gutters(lines [][]rune) []span {
	width := 0
	for _, line := range lines {
		width = max(width, len(line))
	}
	var (
		list  []span
		blank = true
	)
	for at := range width {
		empty := true
		for _, line := range lines {
			if at < len(line) && line[at] != ' ' {
				empty = false
				break
			}
		}
		if !empty && blank {
			if n := len(list); n > 0 {
				list[n-1].to = at
			}
			list = append(list, span{at, width})
		}
		blank = empty
	}
	return list
}

// named joins what stands under the same name: values with blanks in them.
func named(list []span, head []rune) []span {
	var out []span
	for _, s := range list {
		if n := len(out); n > 0 && s.of(head) == "" {
			out[n-1].to = s.to
			continue
		}
		out = append(out, s)
	}
	return out
}
