package engine

import (
	"context"
	"net/http"
	"strings"
	"testing"
)

// bombs are requests that ask for more than can be had. Each is answered with an
// error of the client's or, where it is harmless, with success; the engine goes
// on working.
func bombs() map[string]Request {
	nest := func(open, inner, end string, n int) []byte {
		return []byte(strings.Repeat(open, n) + inner + strings.Repeat(end, n))
	}
	put := func(path string, body []byte) Request { return Request{Method: "PUT", Path: path, Body: body} }
	post := func(path string, body []byte) Request { return Request{Method: "POST", Path: path, Body: body} }
	const deep = 100_000
	return map[string]Request{
		"arrays in a document":    put("b/_doc/1", nest("[", "", "]", deep)),
		"objects in a document":   put("b/_doc/1", nest(`{"a":`, "1", "}", deep)),
		"unclosed arrays":         put("b/_doc/1", nest("[", "", "", 10*deep)),
		"array in an object":      put("b/_doc/1", append([]byte(`{"a":`), append(nest("[", "1", "]", deep), '}')...)),
		"dots in a name":          put("b/_doc/1", []byte(`{"`+strings.Repeat("a.", deep)+`b":1}`)),
		"many fields":             put("b/_doc/1", []byte(`{"f0":1`+manyFields(5000)+`}`)),
		"mapping properties":      put("b2", nest(`{"mappings":{"properties":{"a":{"properties":{"x":`, `{"type":"long"}`, "}}}}}", deep)),
		"nested settings":         put("b3", append([]byte(`{"settings":`), append(nest(`{"a":`, "1", "}", deep), '}')...)),
		"bool in bool":            post("b/_search", append([]byte(`{"query":`), append(nest(`{"bool":{"must":`, `{"match_all":{}}`, "}}", deep), '}')...)),
		"constant_score":          post("b/_search", append([]byte(`{"query":`), append(nest(`{"constant_score":{"filter":`, `{"match_all":{}}`, "}}", deep), '}')...)),
		"sort arrays":             post("b/_search", append([]byte(`{"sort":`), append(nest("[", "", "]", deep), '}')...)),
		"update of depth":         post("b/_update/1", append([]byte(`{"doc_as_upsert":true,"doc":`), append(nest(`{"a":`, "1", "}", deep), '}')...)),
		"bulk of depth":           post("_bulk", append([]byte("{\"index\":{\"_index\":\"b\"}}\n"), append(nest(`{"a":`, "1", "}", deep), '\n')...)),
		"bulk action of depth":    post("_bulk", append(nest(`{"index":`, "1", "}", deep), '\n')),
		"mget of depth":           post("_mget", nest(`{"docs":[`, "", "]}", deep)),
		"yaml of depth":           {Method: "PUT", Path: "b/_doc/1", Body: nest("[", "", "]", deep), Header: http.Header{"Content-Type": {"application/yaml"}}},
		"a long path":             {Method: "GET", Path: strings.Repeat("/a", deep)},
		"a long name":             {Method: "GET", Path: "/" + strings.Repeat("a", deep) + "/_doc/1"},
		"many names":              {Method: "GET", Path: "/" + strings.Repeat("a,", deep) + "b/_search"},
		"wildcards":               {Method: "GET", Path: "/" + strings.Repeat("*a", 5000) + "/_search"},
		"many parameters":         {Method: "GET", Path: "/b/_doc/1", Query: strings.Repeat("a=1&", deep)},
		"filter_path of depth":    {Method: "GET", Path: "/", Query: "filter_path=" + strings.Repeat("**.", 5000) + "a"},
		"many filter_paths":       {Method: "GET", Path: "/", Query: "filter_path=" + strings.Repeat("**.a,", 20000) + "a"},
		"date math":               {Method: "GET", Path: "/%3Ca%7Bnow" + strings.Repeat("%2Bd", deep) + "%7D%3E/_search"},
		"source_includes":         {Method: "GET", Path: "/ok/_doc/1", Query: "_source_includes=" + strings.Repeat("*a*.", 5000)},
		"a huge number":           put("b/_doc/1", []byte(`{"n":`+strings.Repeat("9", 10*deep)+`}`)),
		"a huge exponent":         put("b/_doc/1", []byte(`{"n":1e999999999}`)),
		"a number with many dots": put("b/_doc/1", []byte(`{"n":1.`+strings.Repeat("0", 10*deep)+`1}`)),
		"many shards":             put("b4", []byte(`{"settings":{"number_of_shards":1000000}}`)),
		"many replicas":           put("b5", []byte(`{"settings":{"number_of_replicas":2147483647}}`)),
		"an odd method":           {Method: strings.Repeat("X", deep), Path: "/"},
		"no method":               {},
		"zero bytes":              put("b/_doc/1", make([]byte, deep)),
		"size":                    post("ok/_search", []byte(`{"size":2147483647,"from":2147483647}`)),
		"negative size":           {Method: "GET", Path: "ok/_search", Query: "size=-2147483648&from=-5"},
		"cat columns":             {Method: "GET", Path: "_cat/indices", Query: "v&h=" + strings.Repeat("*,", 20000) + "&s=" + strings.Repeat("index,", 20000)},
	}
}

func manyFields(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(`,"x` + strings.Repeat("y", i%7) + string(rune('a'+i%26)) + strings.Repeat("z", i/26%40) + `":1`)
	}
	return b.String()
}

func TestHostileRequests(t *testing.T) {
	for name, req := range bombs() {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			t.Parallel()
			e := open(t)
			do(e, Request{Method: "PUT", Path: "ok/_doc/1", Query: "refresh", Body: []byte(`{"a":{"b":1}}`)})
			resp := do(e, req)
			if resp.Status < 200 || resp.Status >= 500 && resp.Status != 501 {
				t.Errorf("status %d: %.300s", resp.Status, resp.Body)
			}
			if got := do(e, Request{Method: "GET", Path: "ok/_doc/1"}); got.Status != 200 {
				t.Errorf("afterwards: %d %s", got.Status, got.Body)
			}
		})
	}
}

func open(t *testing.T) *Engine {
	t.Helper()
	e, err := Open(Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() })
	return e
}

func do(e *Engine, req Request) Response {
	if req.Header == nil && len(req.Body) > 0 {
		req.Header = http.Header{"Content-Type": {"application/json"}}
	}
	return e.Do(context.Background(), req)
}
