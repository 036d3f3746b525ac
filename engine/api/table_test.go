package api_test

import (
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
	"time"

	"esconsole/engine/api"
	"esconsole/engine/compat"
	"esconsole/engine/enginetest/restsuite"
	"esconsole/engine/node"
	"esconsole/engine/rest"
)

// onlyInServer are the routes that the server has besides those of its REST
// specification.
var onlyInServer = []string{
	"DELETE /",
	"GET /_aliases",
	"GET /_mappings",
	"GET /_nodes/{}/info/{}",
	"GET /_scripts/painless/_context",
	"GET /{}/_mappings",
	"GET /{}/_mappings/{}",
	"GET /{}/_setting/{}",
	"GET /{}/{}/_mapping",
	"GET /{}/{}/_mapping/field/{}",
	"HEAD /{}/_alias",
	"POST /_alias/{}",
	"POST /_aliases/{}",
	"POST /_close",
	"POST /_cluster/voting_config_exclusions/{}",
	"POST /_open",
	"PUT /_alias",
	"PUT /_alias/{}",
	"PUT /_aliases/{}",
	"PUT /{}/_alias",
	"PUT /{}/_aliases",
}

// notInServer are parameters of the specification that the server refuses.
var notInServer = map[string][]string{}

func routes(t *testing.T) []rest.Route {
	t.Helper()
	p, _ := compat.For(7)
	n := node.New(node.Options{Profile: p, Nodes: 1, Now: time.Now, Rand: rand.New(rand.NewPCG(1, 2)), Log: slog.New(slog.DiscardHandler)})
	return api.New(n).Routes(p)
}

var placeholder = regexp.MustCompile(`\{[^}]*\}`)

func key(method, path string) string { return method + " " + placeholder.ReplaceAllString(path, "{}") }

// TestTableAgainstSpecification compares the route table with the REST
// specification: names of APIs, paths, methods and parameters.
func TestTableAgainstSpecification(t *testing.T) {
	dir := restsuite.Dir()
	if dir == "" {
		t.Skip("the REST specification is not here: .ci/fetch-rest-suite fetches it")
	}
	spec, err := restsuite.LoadSpec(filepath.Join(dir, "api"))
	if err != nil {
		t.Fatal(err)
	}
	table := map[string]rest.Route{}
	for _, r := range routes(t) {
		table[key(r.Method, r.Path)] = r
	}
	inSpec := map[string]bool{}
	for name, a := range spec.APIs {
		for _, p := range a.Paths {
			for _, m := range p.Methods {
				k := key(m, p.Path)
				inSpec[k] = true
				r, ok := table[k]
				if !ok {
					t.Errorf("%s: no route %s", name, k)
					continue
				}
				if r.API != name {
					t.Errorf("%s is of %s, the table says %s", k, name, r.API)
				}
				for _, param := range a.Params {
					known := slices.Contains(r.Params, param) || slices.Contains(rest.Common, param)
					refused := slices.Contains(notInServer[name], param)
					if known == refused {
						t.Errorf("%s: the parameter %s is known: %t, refused by the server: %t", name, param, known, refused)
					}
				}
			}
		}
	}
	for k := range table {
		if !inSpec[k] && !slices.Contains(onlyInServer, k) {
			t.Errorf("%s is neither in the specification nor among the server's own", k)
		}
	}
	for _, k := range onlyInServer {
		if _, ok := table[k]; !ok || inSpec[k] {
			t.Errorf("%s is not a route of the server alone", k)
		}
	}
}

// TestRoutesAreUnambiguous builds the router of every version.
func TestRoutesAreUnambiguous(t *testing.T) {
	for _, major := range []int{5, 6, 7} {
		p, _ := compat.For(major)
		n := node.New(node.Options{Profile: p, Nodes: 1, Now: time.Now, Rand: rand.New(rand.NewPCG(1, 2)), Log: slog.New(slog.DiscardHandler)})
		rest.NewDispatcher(p, api.New(n).Routes(p))
	}
}
