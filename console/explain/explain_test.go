package explain

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"esconsole/engine"
)

// known is an error of the engine: requests, a line each, of which the last
// fails, and what an explanation of that has to say.
type known struct {
	name, requests string
	compat         int
	means, try     string
	succeeds       bool // the request to try, with the same body, is answered well
}

func knownErrors() []known {
	const doc = "PUT a/_doc/1 {\"n\":1}\nPUT a/_doc/1 {\"n\":2}\n"
	return []known{
		{"seq_no", doc + "PUT a/_doc/1?if_seq_no=0&if_primary_term=1&pretty {\"n\":3}", 7, "at _seq_no 1 and _primary_term 1 now", "PUT a/_doc/1?pretty&if_seq_no=1&if_primary_term=1", true},
		{"seq_no of a delete", doc + "DELETE a/_doc/1?if_seq_no=0&if_primary_term=1", 7, "at _seq_no 1", "DELETE a/_doc/1?if_seq_no=1&if_primary_term=1", true},
		{"seq_no of nothing", doc + "PUT a/_doc/2?if_seq_no=0&if_primary_term=1 {}", 7, "no such document", "PUT a/_doc/2", true},
		{"in a bulk", doc + "POST a/_bulk {\"index\":{\"_id\":\"9\"}}\\n{}\\n{\"create\":{\"_id\":\"1\"}}\\n{}\\n", 7, "there already (at version 2)", "", false},
		{"create", doc + "PUT a/_create/1 {}", 7, "there already (at version 2)", "PUT a/_doc/1", true},
		{"op_type", doc + "PUT a/_doc/1?op_type=create {}", 7, "there already", "PUT a/_doc/1", true},
		{"external", "PUT a/_doc/1?version=5&version_type=external {}\nPUT a/_doc/1?version=5&version_type=external {}", 7, "you sent 5, stored is 5", "PUT a/_doc/1?version_type=external&version=6", true},
		{"external_gte", "PUT a/_doc/1?version=5&version_type=external {}\nPUT a/_doc/1?version=3&version_type=external_gte {}", 7, "you sent 3, stored is 5", "PUT a/_doc/1?version_type=external_gte&version=5", true},
		{"version 5", "PUT a/b/1 {}\nPUT a/b/1 {}\nPUT a/b/1?version=1 {}", 5, "at version 2 now", "PUT a/b/1?version=2", true},
		{"version in 7", doc + "PUT a/_doc/1?version=1 {}", 7, "if_seq_no and if_primary_term do", "GET a/_doc/1", true},
		{"no document", doc + "GET a/_doc/2", 7, "no document with this id", "GET a/_search", true},
		{"deleted before", doc + "DELETE a/_doc/2", 7, "no document with this id", "GET a/_search", true},
		{"update of nothing", doc + "POST a/_update/2 {\"doc\":{}}", 7, "changes a document that is there", "", false},
		{"index", "GET nothing/_search", 7, "no index or alias with the name nothing", "GET _cat/indices?v", true},
		{"index there", "PUT a\nPUT a", 7, "an index a already", "GET a", true},
		{"index name", "PUT Products", 7, "Products can't be the name of an index: must be lowercase", "", false},
		{"mapping conflict", "PUT a {\"mappings\":{\"properties\":{\"n\":{\"type\":\"long\"}}}}\nPUT a/_mapping {\"properties\":{\"n\":{\"type\":\"text\"}}}", 7, "n is mapped as long and can't become text", "", false},
		{"field type", "PUT a {\"mappings\":{\"properties\":{\"n\":{\"type\":\"number\"}}}}", 7, "no field type number, which the mapping gives to the field n", "", false},
		{"value", doc + "PUT a/_doc/2 {\"n\":\"many\"}", 7, "n is mapped as long", "", false},
		{"object", "PUT a/_doc/1 {\"o\":{\"x\":1}}\nPUT a/_doc/2 {\"o\":1}", 7, "o is an object in the mapping", "", false},
		{"strict", "PUT a {\"mappings\":{\"dynamic\":\"strict\"}}\nPUT a/_doc/1 {\"x\":1}", 7, "it does not name x", "", false},
		{"JSON", "PUT a/_doc/1 {\"n\": tru}", 7, "line 1, column", "", false},
		{"JSON of a search", "PUT a\nGET a/_search {\"size\" 1}", 7, "line 1, column", "", false},
		{"JSON ends", "PUT a/_doc/1 {\"n\": {", 7, "ends too early", "", false},
		{"two question marks", "PUT a/_doc/1??version=3&version_type=external {}", 7, "two question marks", "PUT a/_doc/1?version=3&version_type=external", true},
		{"braces lost", "PUT a/_doc/1 \"n\": 1", 7, "no JSON at all", "PUT a/_doc/1 {\"n\": 1}", false},
		{"parameter", "GET _search?sizee=1", 7, "no parameter sizee", "", false},
		{"method", "PUT a/_doc {}", 7, "does not take PUT; it takes POST", "", false},
		{"path", "GET a/b/c/d/e/f", 7, "no API at this path", "", false},
		{"bulk without end", "POST a/_bulk {\"index\":{}}\\n{}", 7, "needs a line break", "", false},
		{"bulk action", "POST a/_bulk {}\\n{}\\n", 7, "is no action", "", false},
		{"no body", "POST a/_doc", 7, "needs a body", "", false},
		{"query", "PUT a\nGET a/_search {\"query\":{\"mach\":{}}}", 7, "no query mach", "", false},
		{"key", "PUT a\nGET a/_search {\"sizes\":1}", 7, "no key sizes", "", false},
		{"setting", "PUT a {\"settings\":{\"number_of_shard\":1}}", 7, "no setting index.number_of_shard", "", false},
		{"fixed setting", "PUT a\nPUT a/_settings {\"number_of_shards\":2}", 7, "number_of_shards", "", false},
		{"block", "PUT a {\"settings\":{\"blocks.write\":true}}\nPUT a/_doc/1 {}", 7, "index a has a block", "", false},
		{"closed", "PUT a\nPOST a/_close\nGET a/_search", 7, "index is closed", "", false},
		{"window", "PUT a\nGET a/_search?from=10000", 7, "hit 10000", "", false},
		{"validation", "POST _mget {\"docs\":[]}", 7, "contradicts itself or lacks something", "", false},
	}
}

// TestExplain provokes errors of the engine.
func TestExplain(t *testing.T) {
	for _, tt := range knownErrors() {
		f, body, e := tt.fail(t)
		got, ok := Explain(f, "en")
		if !ok || !strings.Contains(got.Means, tt.means) || got.Try != tt.try && tt.try != "" || got.Do == "" {
			t.Errorf("%s: %+v, %t, want %q, %q\n%s", tt.name, got, ok, tt.means, tt.try, f.Body)
			continue
		}
		zh, ok := Explain(f, "zh")
		if !ok || zh.Means == "" || zh.Do == "" || zh.Means == got.Means || zh.Try != got.Try || strings.ContainsRune(got.Means+got.Do+zh.Means+zh.Do+zh.Try, '$') {
			t.Errorf("%s: in Chinese %+v", tt.name, zh)
		}
		if tt.succeeds {
			if again, _ := send(e, got.Try+" "+body); again.Status >= 400 {
				t.Errorf("%s: %s does not help: %s", tt.name, got.Try, again.Body)
			}
		}
	}
}

// fail sends the requests to a new engine.
func (k known) fail(t *testing.T) (f Failure, body string, e *engine.Engine) {
	t.Helper()
	e, err := engine.Open(engine.Options{Compat: k.compat, Interactive: true})
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.SplitSeq(k.requests, "\n") {
		f, body = send(e, strings.ReplaceAll(line, `\n`, "\n"))
	}
	return f, body, e
}

// send sends "PUT a/_doc/1 {...}".
func send(e *engine.Engine, text string) (Failure, string) {
	method, rest, _ := strings.Cut(text, " ")
	target, body, _ := strings.Cut(rest, " ")
	path, query, _ := strings.Cut(target, "?")
	req := engine.Request{Method: method, Path: path, Query: query, Body: []byte(body), Header: http.Header{}}
	if body != "" && method == "GET" && !strings.Contains(path, "_search") {
		req.Body, body = nil, ""
	}
	if len(req.Body) > 0 {
		req.Header.Set("Content-Type", "application/json")
	}
	resp := e.Do(context.Background(), req)
	return Failure{method, path, query, req.Body, resp.Status, resp.Body}, body
}

// TestContentType sends a body of another kind, which the console never does.
func TestContentType(t *testing.T) {
	e, err := engine.Open(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	resp := e.Do(context.Background(), engine.Request{Method: "PUT", Path: "a/_doc/1", Body: []byte("{}"), Header: http.Header{"Content-Type": {"text/html"}}})
	got, ok := Explain(Failure{"PUT", "a/_doc/1", "", nil, resp.Status, resp.Body}, "en")
	if !ok || !strings.Contains(got.Means, "[text/html]") {
		t.Errorf("%+v: %s", got, resp.Body)
	}
}

// TestUnknown checks that nothing is made up.
func TestUnknown(t *testing.T) {
	for _, body := range []string{"", "{}", "nonsense", `{"error":{"type":"odd_exception","reason":"odd"}}`, `{"error":7}`, `{"errors":true,"items":[]}`} {
		if got, ok := Explain(Failure{Method: "GET", Path: "a", Status: 400, Body: []byte(body)}, "en"); ok {
			t.Errorf("%s: %+v", body, got)
		}
	}
}
