package restsuite

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"esconsole/engine"
)

func value(t *testing.T, text string) any {
	t.Helper()
	v, err := parseYAML([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestChecks(t *testing.T) {
	for _, c := range []struct {
		check, got, want string // values in YAML
		holds            bool
	}{
		{"match", "1", "1", true},
		{"match", "1", "1.0", true},
		{"match", "1", "'1'", false},
		{"match", "{a: 1, b: [x]}", "{b: [x], a: 1}", true},
		{"match", "{a: 1}", "{a: 1.0}", false},
		{"match", "{a: 1, b: null}", "{a: 1}", false},
		{"match", "null", "null", true},
		{"match", "yes", "'yes'", true},
		{"match", "'abc'", "'/^ a b c $ # all/'", true},
		{"match", "'a c'", "'/a c/'", false},
		{"match", "5", "/5/", false},
		{"length", "'日本'", "2", true},
		{"length", "[1, 2]", "1", false},
		{"length", "{a: 1}", "1", true},
		{"length", "7", "1", false},
		{"contains", "[{a: 1, b: 2}, 3]", "{a: 1}", true},
		{"contains", "[{a: 1, b: 2}]", "{a: 2}", false},
		{"contains", "[1]", "1", false},
		{"lt", "1", "1.5", true},
		{"lte", "2", "2", true},
		{"gt", "'b'", "'a'", true},
		{"gte", "1", "2", false},
		{"gt", "'1'", "0", false},
	} {
		if err := checks()[c.check](value(t, c.got), value(t, c.want)); (err == nil) != c.holds {
			t.Errorf("%s %s %s: %v", c.check, c.got, c.want, err)
		}
	}
}

func TestInRanges(t *testing.T) {
	for _, c := range []struct {
		ranges string
		want   bool
	}{
		{" - 7.9.99", false}, {"7.10.2 - ", true}, {"7.11.0 - ", false}, {" - ", true}, {"all", true},
		{" - 6.9.99, 7.10.0 - 7.10.99", true}, {"7.0.0 - 7.10.1", false},
	} {
		if got, err := inRanges(c.ranges); got != c.want || err != nil {
			t.Errorf("%q: %v, %v", c.ranges, got, err)
		}
	}
	for _, bad := range []string{"7.10.2", "x - y"} {
		if _, err := inRanges(bad); err == nil {
			t.Errorf("%q is accepted", bad)
		}
	}
}

func TestLookup(t *testing.T) {
	v := value(t, "{a: {b.c: [10, {d: x}]}, k: {only: 1}}")
	st := stash{"name": "k", "n": int64(1)}
	for _, c := range []struct{ path, want string }{
		{"", "{a={b.c=[10, {d=x}]}, k={only=1}}"},
		{`a.b\.c.1.d`, "x"},
		{`a.b\.c.${n}.d`, "x"},
		{"$name.only", "1"},
		{"k._arbitrary_key_", "only"},
		{"a.none.x", "null"},
		{`a.b\.c.2`, "error"},
		{`a.b\.c.x`, "error"},
		{"a.$none", "error"},
	} {
		got, err := st.lookup(v, c.path)
		if err != nil {
			got = "error"
		}
		if text(got) != c.want {
			t.Errorf("%q: got %s, want %s (%v)", c.path, text(got), c.want, err)
		}
	}
}

// recorder answers with one body and keeps the requests.
type recorder struct {
	status   int
	body     string
	header   http.Header
	requests []engine.Request
}

func (r *recorder) Do(_ context.Context, req engine.Request) engine.Response {
	r.requests = append(r.requests, req)
	h := http.Header{"Content-Type": {"application/json; charset=UTF-8"}}
	for k, v := range r.header {
		h[k] = v
	}
	return engine.Response{Status: r.status, Header: h, Body: []byte(r.body)}
}

const indexSpec = `{"index":{"url":{"paths":[
	{"path":"/{index}/_doc","methods":["POST"],"parts":{"index":{}}},
	{"path":"/{index}/_doc/{id}","methods":["PUT","POST"],"parts":{"index":{},"id":{}}}]},
	"params":{"refresh":{}},"body":{}}}`

const commonSpec = `{"params":{"pretty":{}}}`

// loadOne gives a suite of one file.
func loadOne(t *testing.T, text string) (*Suite, *File) {
	t.Helper()
	dir := t.TempDir()
	for name, content := range map[string]string{"api/index.json": indexSpec, "api/_common.json": commonSpec, "test/index/10_x.yml": text} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	suite, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	return suite, suite.Files[0]
}

func TestRequestOfAStep(t *testing.T) {
	suite, f := loadOne(t, `
setup:
  - do: { index: { index: "a,b*", body: { z: 1, a: [1.10, yes] } } }
---
"One":
  - do: { index: { index: i, body: "{}" } }
  - set: { x: id }
  - do:
      index: { index: i, id: "${id} ü/", refresh: true, pretty: 1.0, body: "{\"a\":1}\n{\"b\": 2}" }
  - do:
      index: { index: i, id: $id, body: ["{ raw", { b: $id }] }
`)
	server := &recorder{status: 200, body: `{"x":"7"}`}
	if err := suite.RunSection(t.Context(), f, f.Tests[0], server); err != nil {
		t.Fatal(err)
	}
	for i, want := range []struct{ method, path, query, body string }{
		{"POST", "/a,b*/_doc", "", `{"z":1,"a":[1.1,"yes"]}`},
		{"POST", "/i/_doc", "", "{}"},
		{"PUT", "/i/_doc/7%20%C3%BC%2F", "refresh=true&pretty=1.0", "{\"a\":1}\n{\"b\":2}\n"},
		{"PUT", "/i/_doc/7", "", "{ raw\n{\"b\":\"7\"}\n"},
	} {
		r := server.requests[i]
		if r.Method != want.method || r.Path != want.path || r.Query != want.query || string(r.Body) != want.body {
			t.Errorf("request %d: %s %s?%s %s", i, r.Method, r.Path, r.Query, r.Body)
		}
		if got := r.Header.Get("Content-Type"); got != "application/json" {
			t.Errorf("content type %q", got)
		}
	}
}

func TestSections(t *testing.T) {
	const put = "  - do: { index: { index: i, id: \"1\", body: {} }"
	for _, c := range []struct {
		name, section string
		status        int
		body, warning string
		want          string // part of the error, empty for none
	}{
		{"success", put + " }", 200, "{}", "", ""},
		{"unexpected error", put + " }", 400, "{}", "", "unexpected status 400"},
		{"named error", put + ", catch: conflict }", 409, "{}", "", ""},
		{"another named error", put + ", catch: conflict }", 404, "{}", "", "status 404 where 409"},
		{"no error", put + ", catch: missing }", 200, "{}", "", "status 200"},
		{"any other error", put + ", catch: request }", 500, "{}", "", ""},
		{"error text", put + ", catch: '/x_y.+ is bad/' }", 400, `{"error":{"type":"x_y","reason":"a is bad"}}`, "", ""},
		{"another error text", put + ", catch: /nope/ }", 400, `{"error":{"type":"x"}}`, "", "does not match"},
		{"a client's mistake", "  - do: { catch: param, index: { nope: 1 } }", 200, "{}", "", ""},
		{"unknown parameter", "  - do: { index: { index: i, nope: 1 } }", 200, "{}", "", "not supported"},
		{"no path", "  - do: { index: { id: 1 } }", 200, "{}", "", "matching path"},
		{"unexpected warning", put + " }", 200, "{}", "w", "unexpected warning"},
		{"warning", put + ", warnings: [w] }", 200, "{}", "w", ""},
		{"missing warning", put + ", warnings: [v, w] }", 200, "{}", "w", `missing warning "v"`},
		{"allowed warning", put + ", allowed_warnings: [w, v] }", 200, "{}", "w", ""},
		{"types", put + " }", 200, "{}", "[types removal] x", ""},
		{"position in the body", put + ", warnings: [w] }", 200, "{}", "[x][1:20] w", ""},
		{"stash and match", put + " }\n  - set: { a.0: x }\n  - match: { b: $x }\n  - is_true: c\n  - is_false: d", 200, `{"a":[5],"b":5,"c":1,"d":0}`, "", ""},
		{"whole body", put + " }\n  - match: { $body: { a: 1 } }\n  - match: { '': { a: 1 } }", 200, `{"a":1}`, "", ""},
		{"false", put + " }\n  - is_true: a", 200, `{"a":"false"}`, "", "is_true a"},
		{"credentials", put + " }\n  - transform_and_set: { c: '#base64EncodeCredentials(a,b)' }\n  - match: { c: $c }", 200, `{"a":"u","b":"p","c":"dTpw"}`, "", ""},
		{"broken answer", put + " }", 200, `{`, "", "unreadable"},
	} {
		t.Run(c.name, func(t *testing.T) {
			suite, f := loadOne(t, "\"One\":\n"+c.section+"\n")
			server := &recorder{status: c.status, body: c.body, header: http.Header{}}
			if c.warning != "" {
				server.header.Set("Warning", `299 Elasticsearch-7.10.2-747e1cc71def077253878a59143c1f785afa92b9 "`+c.warning+`"`)
			}
			err := suite.RunSection(t.Context(), f, f.Tests[0], server)
			switch {
			case c.want == "" && err != nil:
				t.Error(err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

func TestSkippedSections(t *testing.T) {
	_, f := loadOne(t, `
"A":
  - skip: { version: " - 7.10.99", reason: later }
---
"B":
  - skip: { features: [warnings, xpack] }
---
"C":
  - skip: { features: "warnings, headers" }
`)
	for i, want := range []string{"version: later", "feature: xpack", ""} {
		if got := f.Tests[i].Skip; got != want {
			t.Errorf("%s: got %q, want %q", f.Tests[i].Title, got, want)
		}
	}
}
