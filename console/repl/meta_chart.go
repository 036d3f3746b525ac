package repl

import (
	"strings"

	"esconsole/console/table"
)

// chart shows numbers of the last answer as bars: of a column, or of the one
// that people mostly look for.
func (r *REPL) chart(args string) {
	last, ok := r.last(":chart")
	if !ok {
		return
	}
	list, err := table.Of(tableAnswer(last))
	if err != nil {
		r.complain(":chart: " + err.Error())
		return
	}
	histogram := false
	column := ""
	for _, word := range strings.Fields(args) {
		switch {
		case word == "hist":
			histogram = true
		case column == "":
			column = word
		default:
			r.complain(":chart takes a column, as in :chart price, and hist for how the values are distributed")
			return
		}
	}
	width, _ := r.size()
	var b strings.Builder
	for _, t := range list {
		text, failed := t.Chart(column, histogram, width, r.Printer.Paint())
		if failed != nil {
			err = failed
			continue
		}
		b.WriteString(text + "\n")
	}
	if b.Len() == 0 {
		if err == nil {
			r.complain(":chart: there is nothing to draw")
			return
		}
		r.complain(":chart: " + err.Error())
		return
	}
	r.read(b.String())
}

// chartColumns are the numbers of the last answer, for completion.
func chartColumns(r *waiting) []string {
	names := []string{"hist"}
	sent := r.Session.Sent()
	if len(sent) == 0 {
		return names
	}
	list, _ := table.Of(tableAnswer(sent[0]))
	for _, t := range list {
		names = append(names, t.Numeric()...)
	}
	return names
}
