package repl

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"esconsole/console"
	"esconsole/console/render"
)

// keep gives the last answer a name that :diff knows it by, or lists the names.
func (r *REPL) keep(args string) {
	switch words := strings.Fields(args); len(words) {
	case 0:
		if len(r.kept) == 0 {
			r.line("no answer has a name; :keep NAME gives the last one a name\n")
			return
		}
		for _, name := range keptNames(&waiting{REPL: r}) {
			r.line(render.Safe(fmt.Sprintf("  %s  %s", name, r.kept[name].Label())))
		}
		r.line("")
	case 1:
		last, ok := r.last(":keep")
		if !ok {
			return
		}
		if r.kept == nil {
			r.kept = map[string]console.Sent{}
		}
		r.kept[words[0]] = last
	default:
		r.complain(":keep takes one name, as in :keep before")
	}
}

func keptNames(r *waiting) []string { return slices.Sorted(maps.Keys(r.kept)) }
