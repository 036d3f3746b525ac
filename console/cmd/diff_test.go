package cmd

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"esconsole/engine"
)

// second is another engine behind HTTP, whose answers pass through change.
func second(t *testing.T, change func(string) string) string {
	t.Helper()
	e, err := engine.Open(engine.Options{Interactive: true})
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		resp := e.Do(r.Context(), engine.Request{Method: r.Method, Path: r.URL.EscapedPath(), Query: r.URL.RawQuery, Header: r.Header, Body: body})
		for name, values := range resp.Header {
			w.Header()[name] = values
		}
		w.WriteHeader(resp.Status)
		io.WriteString(w, change(string(resp.Body)))
	}))
	t.Cleanup(s.Close)
	return s.URL
}

func runMain(args ...string) (status int, out, errs string) {
	var o, e strings.Builder
	status = Main(args, strings.NewReader(""), &o, &e)
	return status, o.String(), e.String()
}

const diffScript = `PUT a/_doc/1?refresh
{"title": "苹果"}

POST a/_doc
{"title": "generated id"}

GET a/_doc/1
#@ expect 200

GET a/_search?q=title:苹

GET _cat/indices?v

GET nothing
`

// TestDiff compares two engines that answer alike, and two that don't.
func TestDiff(t *testing.T) {
	file := filepath.Join(t.TempDir(), "d.es")
	if err := os.WriteFile(file, []byte(diffScript), 0o644); err != nil {
		t.Fatal(err)
	}
	same := second(t, func(body string) string { return body })
	if status, out, errs := runMain("diff", file, "--against", same); status != 0 || out != "" || errs != "d.es: 6 answers compared, 0 differ\n" {
		t.Errorf("alike: %d %q %q", status, out, errs)
	}
	other := second(t, func(body string) string { return strings.ReplaceAll(body, "苹果", "梨") })
	status, out, errs := runMain("diff", file, "--against", other)
	if status != 1 || !strings.Contains(errs, "6 answers compared, 2 differ") ||
		!strings.HasPrefix(out, "# d.es:7: GET a/_doc/1\n--- Elasticsearch 7.10.2 in process, 1 node\n+++ 127.0.0.1:") ||
		!strings.Contains(out, "-    \"title\" : \"苹果\"\n+    \"title\" : \"梨\"\n") {
		t.Errorf("different: %d %s %s", status, out, errs)
	}
	for format, want := range map[string]string{"json": `"answer differently`, "junit": "answer differently", "tap": "not ok 3 - d.es:7: GET a/_doc/1"} {
		if status, out, _ := runMain("diff", file, "--against", second(t, func(b string) string { return strings.ReplaceAll(b, "苹果", "梨") }), "--format", format); status != 1 || !strings.Contains(out, strings.TrimPrefix(want, `"`)) {
			t.Errorf("%s: %d %s", format, status, out)
		}
	}
	for _, tt := range []struct {
		status int
		want   string
		args   []string
	}{
		{2, "diff needs --against", []string{"diff", file}},
		{2, "diff needs a file", []string{"diff", "--against", same}},
		{2, "--format is", []string{"diff", file, "--against", same, "--format", "xml"}},
		{2, "there is no profile elsewhere", []string{"diff", file, "--against", "elsewhere"}},
		{1, "refuses the connection", []string{"diff", file, "--against", "http://127.0.0.1:1"}},
		{2, "there is no file", []string{"diff", "nowhere.es", "--against", same}},
	} {
		if status, _, errs := runMain(tt.args...); status != tt.status || !strings.Contains(errs, tt.want) {
			t.Errorf("%v: %d %q, want %d %q", tt.args, status, errs, tt.status, tt.want)
		}
	}
}
