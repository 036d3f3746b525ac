package repl

import (
	"strings"

	"esconsole/console"
	"esconsole/console/table"
)

// table shows the last answer as tables; words are the columns to show.
func (r *REPL) table(args string) {
	last, ok := r.last(":table")
	if !ok {
		return
	}
	list, err := table.Of(tableAnswer(last))
	if err != nil {
		r.complain(":table: " + err.Error())
		return
	}
	names := strings.FieldsFunc(args, func(c rune) bool { return c == ' ' || c == ',' })
	r.tables(":table", list, names)
}

// tables shows tables, those that have these columns.
func (r *REPL) tables(command string, list []table.Table, names []string) {
	width, _ := r.size()
	var b strings.Builder
	missing := ""
	for _, t := range list {
		if len(names) > 0 {
			cut, unknown := t.Select(names)
			if unknown != "" {
				missing = unknown
				continue
			}
			t = cut
		}
		b.WriteString(t.Text(width, r.Printer.Paint()) + "\n")
	}
	if b.Len() == 0 {
		r.complain(command + ": there is no column " + missing + "; there are " + strings.Join(columnNames(list), ", "))
		return
	}
	r.read(b.String())
}

func tableAnswer(s console.Sent) table.Answer {
	return table.Answer{Path: s.Request.Path, Query: s.Request.Query, Body: s.Answer.Body}
}

func columnNames(list []table.Table) []string {
	var names []string
	for _, t := range list {
		names = append(names, t.Columns...)
	}
	return names
}

// tableColumns are those of the last answer, for completion.
func tableColumns(r *waiting) []string {
	sent := r.Session.Sent()
	if len(sent) == 0 {
		return nil
	}
	list, err := table.Of(tableAnswer(sent[0]))
	if err != nil {
		return nil
	}
	return columnNames(list)
}
