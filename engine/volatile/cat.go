package volatile

import (
	"regexp"
	"slices"
	"strings"
)

var blanks = regexp.MustCompile(`[ \t]+`)

// catRules say which columns of the _cat tables are volatile.
type catRules struct {
	Columns  []string            // by any of their names
	Defaults map[string][]string // the columns of a table asked for without v and h
	Keep     map[string][]string // columns that are not volatile in one table
	Atoms    []string            // cell values that contain a blank
}

// mask replaces the cells of volatile columns. A table that has such a column
// keeps one blank between cells, as the column's width changes with its values.
func (c *catRules) mask(line, body string) string {
	_, target, _ := strings.Cut(line, " ")
	path, query, _ := strings.Cut(target, "?")
	words := strings.Split(strings.Trim(path, "/"), "/")
	options := map[string]string{}
	for option := range strings.SplitSeq(query, "&") {
		if option != "" {
			name, value, _ := strings.Cut(option, "=")
			options[name] = value
		}
	}
	if _, help := options["help"]; help || len(words) < 2 {
		return body
	}
	rows := strings.Split(body, "\n")
	columns := c.Defaults[words[1]]
	if options["h"] != "" {
		columns = strings.Split(options["h"], ",")
	}
	first := 0
	if v, ok := options["v"]; ok && v != "false" {
		columns, first = strings.Fields(rows[0]), 1
	}
	volatile := func(column string) bool {
		return slices.Contains(c.Columns, column) && !slices.Contains(c.Keep[words[1]], column)
	}
	if !slices.ContainsFunc(columns, volatile) {
		return body
	}
	for i, row := range rows {
		rows[i] = c.maskRow(row, columns, volatile, i >= first)
	}
	return strings.Join(rows, "\n")
}

func (c *catRules) maskRow(row string, columns []string, volatile func(string) bool, data bool) string {
	for _, atom := range c.Atoms {
		row = strings.ReplaceAll(row, atom, strings.ReplaceAll(atom, " ", "\u00a0"))
	}
	cells := blanks.Split(strings.Trim(row, " "), -1)
	if data && len(cells) == len(columns) {
		for i, column := range columns {
			if volatile(column) {
				cells[i] = "<volatile>"
			}
		}
	}
	return strings.Join(cells, " ")
}
