package complete

import (
	"maps"
	"slices"
	"strings"

	"esconsole/engine"
)

// frequent are the parts of paths that people look for most, in order. Others
// follow in alphabetical order.
var frequent = []string{"_search", "_doc", "_mapping", "_settings", "_count", "_bulk", "_update", "_create", "_cat", "_cluster",
	"_analyze", "_alias", "_aliases", "_refresh", "_mget", "_source", "indices", "health", "shards", "nodes"}

// target offers parts of the path, or parameters. typed is the target so far.
func (src Source) target(r request, typed string) Result {
	path, query, inQuery := strings.Cut(typed, "?")
	if inQuery {
		out := src.params(r, query)
		out.Start += len(path) + 1
		return out
	}
	start := strings.LastIndexByte(typed, '/') + 1
	parts := strings.Split(strings.TrimPrefix(typed[:start], "/"), "/")
	parts = parts[:len(parts)-1]
	out := src.part(r.method, parts, typed[start:])
	out.Start += start
	return out
}

// part offers what may stand behind some parts of a path.
func (src Source) part(method string, parts []string, typed string) Result {
	next := map[string]bool{} // the parts that routes have there; true: one may end there
	for _, route := range src.Routes {
		have := segments(route.Path)
		if route.Method != method || !route.Built || route.Deprecated || len(have) <= len(parts) || !matches(have[:len(parts)], parts) {
			continue
		}
		part := have[len(parts)]
		next[part] = next[part] || len(have) == len(parts)+1
	}
	var words []string
	for part := range next {
		if !strings.HasPrefix(part, "{") {
			words = append(words, part)
		}
	}
	slices.SortFunc(words, func(a, b string) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	var list []Candidate
	start := 0
	if ends, ok := next["{index}"]; ok {
		start = strings.LastIndexByte(typed, ',') + 1
		list = src.names(typed, start, ends)
	}
	for _, placeholder := range slices.Sorted(maps.Keys(next)) {
		ends := next[placeholder]
		if placeholder == "{fields}" {
			for _, f := range src.best(request{path: strings.Join(parts, "/")}, "fields", typed) {
				list = append(list, named(f.Name, ends))
			}
			continue
		}
		for _, name := range src.things(parts, placeholder) {
			list = append(list, named(name, ends))
		}
	}
	if start == 0 {
		for _, w := range words {
			list = append(list, named(w, next[w]))
		}
	}
	return Result{Start: start, List: filter(typed[start:], list)}
}

// names offers indices and aliases. Those that begin with a dot are offered
// behind a dot only, and none twice in one list.
func (src Source) names(typed string, start int, ends bool) []Candidate {
	if src.Names == nil {
		return nil
	}
	there, others := src.Names()
	used := strings.Split(typed[:start], ",")
	var list []Candidate
	for _, name := range slices.Concat(there, others) {
		hidden := strings.HasPrefix(name, ".") && !strings.HasPrefix(typed[start:], ".")
		if !hidden && !slices.Contains(used, name) {
			list = append(list, named(name, ends))
		}
	}
	return list
}

// kinds are the things of a cluster whose names stand behind a part of a path.
var kinds = map[string]string{
	"_template": "template", "templates": "template", "_index_template": "index_template", "_component_template": "component_template",
	"pipeline": "pipeline", "_snapshot": "repository", "snapshots": "repository", "_restore": "repository", "_scripts": "script",
	"_data_stream": "data_stream", "_nodes": "node", "allocation": "node", "_simulate_index": "index_template", "_simulate": "index_template",
}

// things are the names that a placeholder of a path stands for.
func (src Source) things(parts []string, placeholder string) []string {
	if len(parts) == 0 || placeholder == "{index}" {
		return nil
	}
	last := parts[len(parts)-1]
	switch {
	case placeholder == "{alias}", strings.HasPrefix(last, "_alias"), last == "aliases":
		if src.Names == nil {
			return nil
		}
		_, aliases := src.Names()
		return aliases
	case placeholder == "{snapshot}" && len(parts) > 1:
		return src.live("snapshot", last)
	case kinds[last] != "":
		return src.live(kinds[last], "")
	}
	return nil
}

// named is a part of a path. Where nothing may end with it, a slash follows.
func named(name string, ends bool) Candidate {
	if ends {
		return Candidate{Text: name}
	}
	return Candidate{Text: name + "/", Show: name}
}

func rank(word string) int {
	if i := slices.Index(frequent, word); i >= 0 {
		return i
	}
	return len(frequent)
}

func segments(path string) []string {
	path = strings.Trim(path, "/")
	if path == "" {
		return nil
	}
	return strings.Split(path, "/")
}

// matches tells whether parts of a path are those of a route. A name does not
// begin with _, apart from _all.
func matches(pattern, parts []string) bool {
	if len(pattern) != len(parts) {
		return false
	}
	for i, p := range pattern {
		placeholder := strings.HasPrefix(p, "{")
		switch {
		case !placeholder && p != parts[i]:
			return false
		case placeholder && (parts[i] == "" || strings.HasPrefix(parts[i], "_") && (p == "{index}" && parts[i] != "_all" || p == "{type}")):
			return false
		}
	}
	return true
}

// indices is the first part of a path, if that names indices.
func indices(parts []string) string {
	if len(parts) == 0 || strings.HasPrefix(parts[0], "_") {
		return ""
	}
	return parts[0]
}

// find gives the routes that a whole path may mean: those with fewer
// placeholders first.
func (src Source) find(method, path string) []engine.Route {
	parts := segments(path)
	var list []engine.Route
	for _, route := range src.Routes {
		if route.Method == method && matches(segments(route.Path), parts) {
			list = append(list, route)
		}
	}
	slices.SortStableFunc(list, func(a, b engine.Route) int {
		return strings.Count(a.Path, "{") - strings.Count(b.Path, "{")
	})
	return list
}
