package docs

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode"

	"esconsole/engine"
)

// TestEveryAPI checks that all APIs of the route tables are described, and
// nothing else is.
func TestEveryAPI(t *testing.T) {
	described := map[string]bool{}
	for _, e := range Entries() {
		if e.Kind == API {
			described[e.Name] = false
		}
	}
	for _, r := range engine.Routes(7) {
		if _, ok := described[r.API]; !ok {
			t.Errorf("%s is not described", r.API)
		}
		described[r.API] = true
	}
	for name, there := range described {
		if !there {
			t.Errorf("there is no API %s", name)
		}
	}
}

func TestEntries(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range Entries() {
		if seen[e.Kind+e.Name] {
			t.Errorf("%s is there twice", e.Name)
		}
		seen[e.Kind+e.Name] = true
		if e.EN == "" || e.Example == "" || !strings.ContainsFunc(e.ZH, func(r rune) bool { return unicode.Is(unicode.Han, r) }) || e.Text("zh") != e.ZH || e.Text("en") != e.EN {
			t.Errorf("%s lacks words", e.Name)
		}
		if e.Kind != API && !json.Valid([]byte(e.Example)) {
			t.Errorf("%s: %s", e.Name, e.Example)
		}
	}
	words := engine.Words()
	for _, e := range fieldTypes() {
		if !slices.Contains(words.FieldTypes, e.Name) {
			t.Errorf("the engine has no field type %s", e.Name)
		}
	}
}

// TestExamples checks that the example of an API goes to that API.
func TestExamples(t *testing.T) {
	routes := engine.Routes(7)
	for _, e := range Entries() {
		if e.Kind != API {
			continue
		}
		method, rest, _ := strings.Cut(e.Example, " ")
		target, body, _ := strings.Cut(rest, " ")
		path, _, _ := strings.Cut(target, "?")
		if got, ok := Of(routes, method, path); !ok || got != e.Name {
			t.Errorf("%s: %s goes to %s", e.Name, e.Example, got)
		}
		if body != "" && !json.Valid([]byte(body)) {
			t.Errorf("%s: %s", e.Name, body)
		}
	}
}

func TestFind(t *testing.T) {
	for name, want := range map[string]string{"_search": "search", "_cat/indices": "cat.indices", "search": "search", "_cluster/health": "cluster.health",
		"_bulk": "bulk", "refresh": "indices.refresh", "TERMS": "terms terms", "indices.create": "indices.create", "nothing": ""} {
		var got []string
		for _, e := range Find(name) {
			got = append(got, e.Name)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", name, got, want)
		}
	}
	if _, ok := Of(engine.Routes(7), "GET", "a/b/c/d/e"); ok {
		t.Error("an API was found where there is none")
	}
}
