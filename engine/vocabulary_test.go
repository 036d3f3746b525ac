package engine

import (
	"slices"
	"testing"
)

func TestRoutes(t *testing.T) {
	for _, major := range []int{5, 6, 7} {
		found := slices.ContainsFunc(Routes(major), func(r Route) bool {
			return r.API == "index" && r.Method == "PUT" && r.Path == "/{index}/{type}/{id}" && r.Built && slices.Contains(r.Params, "refresh")
		})
		if !found {
			t.Errorf("version %d: no route makes a document", major)
		}
	}
	if Routes(4) != nil {
		t.Error("there are routes of version 4")
	}
}

func TestWords(t *testing.T) {
	w := Words()
	for name, list := range map[string][]string{
		"match_all": w.Queries, "keyword": w.FieldTypes, "number_of_replicas": w.IndexSettings, "standard": w.Analyzers,
		"whitespace": w.Tokenizers, "lowercase": w.TokenFilters, "html_strip": w.CharFilters,
	} {
		if !slices.Contains(list, name) {
			t.Errorf("%s is in none of the lists", name)
		}
		if !slices.IsSorted(list) {
			t.Errorf("not sorted: %v", list)
		}
	}
	if slices.Contains(w.Queries, "percolate") || !slices.Contains(w.Params, "pretty") {
		t.Errorf("%v, %v", w.Queries, w.Params)
	}
}
