package main_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "esconsole/"

// allowed lists, for each package, the packages of this module that it may
// import. Imports point down this page: what stands above may use what stands
// below, never the other way. Tests may import more.
var allowed = map[string]string{
	".": "console/cmd",

	"console/cmd": "console console/complete console/config console/progress console/explain console/lesson console/outlet console/pager console/play console/remote console/render console/repl console/report console/theme console/transcript " +
		"console/transcript console/twin engine engine/progress engine/server engine/volatile parser scripts",
	"console/repl":     "console console/complete console/docs console/explain console/filter console/lesson console/pager console/play console/render console/table console/theme console/transcript engine parser",
	"console/play":     "console console/lesson console/pager console/render console/safe console/theme parser",
	"console/render":   "console console/safe console/theme engine parser",
	"console/table":    "console/safe console/theme engine/wildcard",
	"console/outlet":   "console parser",
	"console/config":   "",
	"console/twin":     "console console/render console/report engine/volatile parser",
	"console/docs":     "engine",
	"console/progress": "console/theme",
	"console/pager":    "console/theme",
	"console/filter":   "",
	"console/theme":    "",
	"console/safe":     "",
	"console/remote":   "engine engine/progress",
	"console/report":   "console",
	"console/complete": "engine",
	"console/explain":  "",
	"console":          "console/lesson engine parser",
	"console/lesson":   "parser",

	"console/transcript": "",

	"parser":  "",
	"scripts": "",

	"engine/enginetest/differential": "engine engine/dates engine/enginetest engine/enginetest/golden",
	"engine/enginetest/restsuite":    "engine engine/enginetest engine/enginetest/golden",
	"engine/enginetest/golden":       "engine engine/enginetest engine/volatile",
	"engine/volatile":                "",
	"engine/progress":                "",
	"engine/enginetest":              "engine",
	"engine/server":                  "engine engine/eserr engine/rest engine/units engine/xcontent",

	"engine": "engine/api engine/cluster engine/compat engine/mapping engine/node engine/rest",
	"engine/api": "engine/aggs engine/analysis engine/cluster engine/compat engine/document engine/eserr engine/index engine/java engine/mapping " +
		"engine/node engine/objectparser engine/query engine/rest engine/script engine/script/mustache engine/search engine/settings engine/units engine/xcontent engine/wildcard",
	"engine/rest": "engine/compat engine/eserr engine/java engine/units engine/xcontent engine/wildcard",
	"engine/document": "engine/analysis engine/lucene engine/cluster engine/compat engine/eserr engine/index engine/java engine/mapping engine/progress engine/node engine/objectparser " +
		"engine/script engine/sketch engine/units engine/xcontent",
	"engine/script":          "engine/eserr engine/objectparser engine/xcontent",
	"engine/script/mustache": "engine/java engine/xcontent",
	"engine/node":            "engine/analysis engine/cluster engine/compat engine/eserr engine/index engine/java engine/mapping engine/settings engine/similarity engine/xcontent engine/wildcard",
	"engine/cluster":         "engine/analysis engine/dates engine/eserr engine/mapping engine/settings engine/units engine/xcontent engine/wildcard",
	"engine/sketch":          "",
	"engine/aggs": "engine/collation engine/dates engine/eserr engine/geo engine/java engine/lucene engine/lucene/automaton engine/mapping engine/objectparser engine/query " +
		"engine/script engine/sketch engine/units engine/xcontent",
	"engine/highlight": "engine/analysis engine/eserr engine/java engine/lucene engine/objectparser engine/query engine/xcontent",
	"engine/suggest":   "engine/analysis engine/eserr engine/geo engine/java engine/lucene engine/lucene/automaton engine/mapping engine/objectparser engine/query engine/script engine/script/mustache engine/xcontent",
	"engine/search": "engine/aggs engine/analysis engine/collation engine/dates engine/eserr engine/geo engine/highlight engine/java engine/lucene engine/mapping engine/objectparser engine/query " +
		"engine/script engine/suggest engine/units engine/xcontent",
	"engine/query": "engine/analysis engine/dates engine/eserr engine/geo engine/java engine/lucene engine/lucene/automaton engine/mapping " +
		"engine/objectparser engine/query/querystring engine/similarity engine/units engine/xcontent engine/wildcard",
	"engine/similarity":        "engine/eserr engine/java engine/lucene",
	"engine/query/querystring": "engine/eserr engine/java",
	"engine/index":             "engine/analysis engine/compat engine/eserr engine/java engine/lucene engine/mapping engine/xcontent",
	"engine/lucene":            "engine/java engine/lucene/automaton",
	"engine/lucene/automaton":  "",
	"engine/geo":               "engine/eserr engine/java engine/objectparser engine/xcontent",
	"engine/mapping":           "engine/analysis engine/collation engine/compat engine/dates engine/eserr engine/geo engine/java engine/java/pattern engine/joda engine/units engine/xcontent engine/wildcard",
	"engine/analysis":          "engine/analysis/ik engine/analysis/segment engine/collation engine/eserr engine/java engine/java/pattern engine/lucene/automaton engine/script engine/script/painless engine/settings engine/translit engine/units engine/xcontent",
	"engine/collation":         "engine/normal",
	"engine/translit":          "engine/analysis/segment engine/normal",
	"engine/normal":            "",
	"engine/analysis/segment":  "",
	"engine/analysis/ik":       "",
	"engine/script/painless":   "engine/eserr engine/java engine/java/pattern engine/xcontent",
	"engine/dates":             "engine/eserr engine/java",
	"engine/joda":              "engine/dates engine/eserr engine/java",
	"engine/settings":          "engine/eserr engine/java engine/units engine/xcontent",
	"engine/objectparser":      "engine/eserr engine/java engine/xcontent",
	"engine/units":             "engine/eserr engine/java",
	"engine/compat":            "engine/eserr",
	"engine/eserr":             "engine/xcontent",
	"engine/xcontent":          "engine/java",
	"engine/java/pattern":      "",
	"engine/wildcard":          "",
	"engine/java":              "",
}

// topLevel are the directories that the module may have, besides hidden ones.
var topLevel = []string{".", "console", "engine", "parser", "scripts"}

func TestArrows(t *testing.T) {
	for _, s := range sources(t) {
		top, _, _ := strings.Cut(s.pkg, "/")
		if !slices.Contains(topLevel, top) {
			t.Errorf("%s: no Go code belongs there", s.path)
		}
		if s.test {
			continue
		}
		list, ok := allowed[s.pkg]
		if !ok {
			t.Errorf("%s: the package is not in the table of allowed imports", s.path)
			continue
		}
		for _, i := range s.file.Imports {
			name, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if name, ours := strings.CutPrefix(name, module); ours && !slices.Contains(strings.Fields(list), name) {
				t.Errorf("%s:%d: %s may not import %s", s.path, s.line(i.Pos()), s.pkg, name)
			}
		}
	}
}

// TestArrowsPointOneWay finds circles in the table itself, which the compiler
// would only see once both arrows are used.
func TestArrowsPointOneWay(t *testing.T) {
	done, open := map[string]bool{}, map[string]bool{}
	var visit func(pkg string)
	visit = func(pkg string) {
		if open[pkg] {
			t.Errorf("the allowed imports of %s lead back to it", pkg)
			return
		}
		if done[pkg] {
			return
		}
		open[pkg] = true
		for _, next := range strings.Fields(allowed[pkg]) {
			visit(next)
		}
		open[pkg], done[pkg] = false, true
	}
	for pkg := range allowed {
		visit(pkg)
	}
}
