package main_test

import (
	"fmt"
	"go/ast"
	"testing"
)

// Bounds of what one reads at a time.
const (
	maxFileLines     = 600
	maxFunctionLines = 80
)

// longer names the files ("engine/api/table.go") and functions
// ("engine/api/table.go: routes") that exceed the bounds, each with its reason:
// a table, a lexer or an interpreter's loop.
var longer = map[string]string{
	"console/repl/meta.go: metaCommands":        "the meta commands, one literal",
	"engine/api/table_cluster.go: clusterTable": "the routes of the cluster, one literal",
	"engine/api/table_indices.go: indicesTable": "the routes of indices, one literal",
	"engine/api/table_search.go: searchTable":   "the routes of searches, one literal",
}

func TestSizes(t *testing.T) {
	exceeded := map[string]bool{}
	check := func(name string, lines, most int) {
		if lines <= most {
			return
		}
		exceeded[name] = true
		if longer[name] == "" {
			t.Errorf("%s has %d lines, more than %d", name, lines, most)
		}
	}
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		check(s.path, s.line(s.file.FileEnd), maxFileLines)
		for _, d := range s.file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				check(fmt.Sprintf("%s: %s", s.path, f.Name.Name), s.line(f.End())-s.line(f.Pos())+1, maxFunctionLines)
			}
		}
	}
	for name, reason := range longer {
		if !exceeded[name] {
			t.Errorf("%s is within the bounds now; drop the exception %q", name, reason)
		}
	}
}
