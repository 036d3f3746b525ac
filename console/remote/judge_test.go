package remote

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"

	"esconsole/engine"
)

func TestReadOnly(t *testing.T) {
	sent := 0
	o := serve(t, func(http.ResponseWriter, *http.Request) { sent++ })
	o.ReadOnly = true
	b := connect(t, o)
	for request, want := range map[string]bool{
		"GET a": true, "HEAD a": true, "POST _search": true, "POST /a,b*/_search": true, "POST a/_count/": true,
		"POST a/phones/_search": true, "POST _all/_search": true, "POST a/_validate/query": true, "POST _msearch": true,
		"POST _search/scroll": true, "POST a/_analyze": true, "POST _sql": true,
		"POST a/_doc/_search": false, "POST a/%5Fdoc/_search": false, "POST a/b/_analyze": false, "POST a/b/c/_search": false,
		"POST a%2F_search": false, "POST a/b%2Fc/_search": false, "POST a/b/_query": false, "POST _bulk/_search": false,
		"POST a/_doc": false, "POST _bulk": false, "POST a/_delete_by_query": false, "POST a/_search_": false,
		"PUT a/_search": false, "PUT a": false, "DELETE a": false, "DELETE _search/scroll": false, "PATCH a": false, "POST ": false,
	} {
		method, path, _ := strings.Cut(request, " ")
		before := sent
		_, err := b.Do(context.Background(), engine.Request{Method: method, Path: path})
		if got := sent > before; got != want || errors.Is(err, errReadOnly) == want {
			t.Errorf("%s: sent %t, %v", request, got, err)
		}
	}
}

func TestDanger(t *testing.T) {
	tests := []struct{ method, path, body, want string }{
		{"DELETE", "products", "", "deletes the index products"},
		{"DELETE", "/logs-*,-logs-1", "", "deletes the indices logs-*,-logs-1"},
		{"DELETE", "*", "", "deletes every index"},
		{"DELETE", "%2A", "", "deletes every index"},
		{"DELETE", "_all", "", "deletes every index"},
		{"DELETE", "/", "", "deletes every index"},
		{"DELETE", "_template/t", "", "deletes _template/t"},
		{"DELETE", "_snapshot/r/s", "", "deletes _snapshot/r/s"},
		{"DELETE", "a/_alias/b", "", "deletes a/_alias/b"},
		{"DELETE", "a/_doc/1", "", ""},
		{"DELETE", "a/phones/1", "", ""},
		{"DELETE", "_search/scroll", "", ""},
		{"POST", "a/_delete_by_query", "", "deletes documents of the index a"},
		{"POST", "_all/_update_by_query", "", "changes documents of every index"},
		{"POST", "a/_close", "", "closes the index a"},
		{"POST", "_aliases", `{"actions":[{"remove_index":{"index":"a"}}]}`, "deletes indices"},
		{"POST", "_aliases", `{"actions":[]}`, ""},
		{"POST", "_reindex", "", "writes many documents"},
		{"POST", "_cluster/reroute", "", "moves shards of the whole cluster"},
		{"POST", "_snapshot/r/s/_restore", "", "restores indices"},
		{"PUT", "a/_block/write", "", "blocks the index a"},
		{"PUT", "_cluster/settings", "", "changes the settings of the whole cluster"},
		{"PUT", "_settings", "", "changes the settings of every index"},
		{"PUT", "*/_settings", "", "changes the settings of every index"},
		{"PUT", "a/_settings", "", ""},
		{"PUT", "a/_doc/1", "", ""},
		{"POST", "_bulk", "", ""},
		{"GET", "*", "", ""},
	}
	for _, tt := range tests {
		if got := Danger(tt.method, tt.path, []byte(tt.body)); got != tt.want {
			t.Errorf("%s %s: %q, want %q", tt.method, tt.path, got, tt.want)
		}
	}
}
