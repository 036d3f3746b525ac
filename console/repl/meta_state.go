package repl

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"esconsole/console"
	"esconsole/console/render"
	"esconsole/console/table"
	"esconsole/engine"
)

// maxStates is how many documents :state lists.
const maxStates = 1000

// state shows the documents of an index with what concurrency control compares:
// _version, _seq_no and _primary_term, deleted documents among them.
func (r *REPL) state(args string) {
	words := strings.Fields(args)
	if len(words) == 0 || len(words) > 2 {
		r.complain(":state takes an index, and perhaps the id of a document, as in :state products 1")
		return
	}
	list, err := r.Session.Documents(words[0])
	switch {
	case errors.Is(err, console.ErrNoInspection):
		r.complain(":state: " + err.Error() + "; GET " + words[0] + "/_search with \"version\": true and \"seq_no_primary_term\": true shows the live documents of " + r.Host)
		return
	case err != nil:
		r.complain(":state: " + render.Safe(err.Error()))
		return
	}
	if len(words) == 2 {
		list = slices.DeleteFunc(list, func(d engine.DocumentState) bool { return d.ID != words[1] })
	}
	width, _ := r.size()
	r.read(states(list, r.Session.Shape().Compat > 5).Text(width, r.Printer.Paint()) + "\n")
}

// states is the table of documents.
func states(list []engine.DocumentState, seqNos bool) table.Table {
	live, deleted := 0, 0
	several, types, routings := false, false, false
	for _, d := range list {
		if d.Deleted {
			deleted++
		} else {
			live++
		}
		several = several || d.Index != list[0].Index
		types = types || d.Type != list[0].Type
		routings = routings || d.Routing != ""
	}
	var t table.Table
	t.Title = fmt.Sprintf("%d live, %d deleted", live, deleted)
	if len(list) > maxStates {
		t.Title += fmt.Sprintf(", the first %d of them", maxStates)
		list = list[:maxStates]
	}
	number := func(n int64) table.Cell { return table.Cell{Text: strconv.FormatInt(n, 10), Number: true} }
	for _, d := range list {
		var row []table.Cell
		var names []string
		put := func(name string, c table.Cell) { names, row = append(names, name), append(row, c) }
		if several {
			put("_index", table.Word(d.Index))
		}
		if types {
			put("_type", table.Word(d.Type))
		}
		put("_id", table.Word(d.ID))
		put("_version", number(d.Version))
		if seqNos {
			put("_seq_no", number(d.SeqNo))
			put("_primary_term", number(d.PrimaryTerm))
		}
		put("shard", number(int64(d.Shard)))
		if routings {
			put("_routing", table.Word(d.Routing))
		}
		put("state", table.Word(lifeOf(d)))
		put("searches see it", table.Word(map[bool]string{true: "yes", false: "after a refresh"}[d.Searchable]))
		t.Columns, t.Rows = names, append(t.Rows, row)
	}
	return t
}

func lifeOf(d engine.DocumentState) string {
	if d.Deleted {
		return "deleted"
	}
	return "live"
}

// indexNames are those there are, for completion.
func indexNames(r *waiting) []string {
	indices, aliases := r.names()
	return append(slices.Clone(indices), aliases...)
}
