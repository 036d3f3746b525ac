package repl

import (
	"context"
	"maps"
	"slices"
	"strings"

	"esconsole/console/explain"
	"esconsole/console/lesson"
	"esconsole/console/render"
	"esconsole/parser"
)

// meant says which field or index was probably meant by one that there is not,
// or "".
func (r *REPL) meant(req parser.Request, t explain.Text) string {
	near := ""
	w, cancel := r.waiting(context.Background())
	defer cancel()
	switch {
	case t.Field != "":
		index, _, _ := strings.Cut(strings.TrimPrefix(req.Path, "/"), "/")
		if strings.HasPrefix(index, "_") {
			index = ""
		}
		var names []string
		for _, f := range w.fields(index) {
			names = append(names, f.Name)
		}
		near = alike(t.Field, names)
	case t.Part != "":
		near = alike(t.Part, r.pathWords())
	case t.Index != "":
		near = alike(t.Index, indexNames(w))
	}
	switch {
	case near == "":
		return ""
	case r.Lang == "zh":
		return "你是不是想写 " + render.Safe(near) + "？"
	}
	return "Did you mean " + render.Safe(near) + "?"
}

// pathWords are the parts of paths that begin with _.
func (r *REPL) pathWords() []string {
	seen := map[string]bool{}
	for _, route := range r.routes() {
		for part := range strings.SplitSeq(route.Path, "/") {
			if strings.HasPrefix(part, "_") {
				seen[part] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// alike is the name that is closest to another one, within half of its length,
// or "".
func alike(name string, list []string) string {
	best, least := "", max(len([]rune(name))/2, 1)+1
	for _, candidate := range list {
		if d := lesson.Distance(strings.ToLower(name), strings.ToLower(candidate)); d < least && d < len(name) {
			best, least = candidate, d
		}
	}
	return best
}
