// Package docs says in a few words, offline, what an API, a query, an
// aggregation or a field type is for, in English and Chinese, with an example.
// Paths and parameters come from the engine's route table; the words are its own.
package docs

import (
	"slices"
	"strings"

	"esconsole/engine"
)

// Entry is what there is to say about one thing.
type Entry struct {
	Name    string // of the API in the REST specification, or the word in a body
	Kind    string // API, query, aggregation, field type
	EN, ZH  string
	Example string // something to type
}

// Text is the words of an entry in a language.
func (e Entry) Text(lang string) string {
	if lang == "zh" {
		return e.ZH
	}
	return e.EN
}

// Entries lists everything, each kind in its order.
func Entries() []Entry {
	return slices.Concat(documentAPIs(), searchAPIs(), indexAPIs(), templateAPIs(), catAPIs(), clusterAPIs(), otherAPIs(), queries(), aggregations(), fieldTypes())
}

// Find gives the entries with a name, whatever their kind. The name of an API
// may be said as in its path: _search, _cat/indices.
func Find(name string) []Entry {
	name = strings.ToLower(strings.TrimSpace(name))
	dotted := strings.ReplaceAll(strings.TrimPrefix(strings.TrimPrefix(name, "/"), "_"), "/", ".")
	var list []Entry
	for _, e := range Entries() {
		if e.Name == name || e.Kind == API && (e.Name == dotted || strings.TrimPrefix(e.Name, "indices.") == dotted) {
			list = append(list, e)
		}
	}
	return list
}

// API is the kind of entries that routes belong to.
const API = "API"

// Of finds the API that a request goes to: of the routes that fit, the one with
// most fixed parts.
func Of(routes []engine.Route, method, path string) (api string, ok bool) {
	parts := split(path)
	best := -1
	for _, r := range routes {
		if fixed, fits := fit(split(r.Path), parts); fits && fixed >= best && (r.Method == method || method == "") {
			if fixed > best || api == "" {
				api, best = r.API, fixed
			}
		}
	}
	return api, best >= 0
}

func split(path string) []string {
	path = strings.Trim(path, "/")
	if path == "" {
		return nil
	}
	return strings.Split(path, "/")
}

// fit compares a path with that of a route, and counts the parts that are alike.
func fit(route, parts []string) (fixed int, ok bool) {
	if len(route) != len(parts) {
		return 0, false
	}
	for i, want := range route {
		switch {
		case want == parts[i]:
			fixed++
		case !strings.HasPrefix(want, "{"), strings.HasPrefix(parts[i], "_") && i == 0 && parts[i] != "_all":
			return 0, false
		}
	}
	return fixed, true
}

// Routes are those of an API.
func Routes(all []engine.Route, api string) []engine.Route {
	var list []engine.Route
	for _, r := range all {
		if r.API == api && !r.Deprecated {
			list = append(list, r)
		}
	}
	return list
}
