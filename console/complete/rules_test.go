package complete

import (
	"bytes"
	"context"
	"io"
	"maps"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"esconsole/engine"
)

// oracleVariable names a real server to ask in place of the engine, which answers
// 501 to what it has yet to build.
const oracleVariable = "ESCONSOLE_ORACLE"

// probe is a request whose body has the keys of a scope at the place of %.
type probe struct{ method, path, body string }

// probes gives a request for each scope that a body has, by the shortest way.
func probes(src Source) map[string]probe {
	starts := map[string]probe{
		"search": {"POST", "there/_search", "%"}, "count": {"POST", "there/_count", "%"},
		"index": {"PUT", "new", "%"}, "mapping": {"PUT", "there/_mapping", "%"}, "settings": {"PUT", "there/_settings", "%"},
		"update": {"POST", "there/_update/1", "%"}, "bulk": {"POST", "there/_bulk", "%\n{}\n"}, "mget": {"POST", "there/_mget", "%"},
		"analyze": {"POST", "_analyze", "%"}, "aliases": {"POST", "_aliases", "%"}, "template": {"PUT", "_template/t", "%"},
		"alias": {"PUT", "there/_alias/a", "%"}, "scroll": {"POST", "_search/scroll", "%"}, "clear_scroll": {"DELETE", "_search/scroll", "%"},
		"field_caps": {"POST", "there/_field_caps?fields=*", "%"}, "delete_by_query": {"POST", "there/_delete_by_query", "%"},
		"update_by_query": {"POST", "there/_update_by_query", "%"}, "reindex": {"POST", "_reindex", "%"},
		"search_template": {"POST", "there/_search/template", "%"}, "termvectors": {"POST", "there/_termvectors/1", "%"},
		"mtermvectors": {"POST", "there/_mtermvectors", "%"}, "put_script": {"PUT", "_scripts/s", "%"},
		"index_template": {"PUT", "_index_template/t", "%"}, "component_template": {"PUT", "_component_template/t", "%"},
		"cluster_settings": {"PUT", "_cluster/settings", "%"}, "reroute": {"POST", "_cluster/reroute?dry_run=true", "%"},
		"allocation_explain": {"POST", "_cluster/allocation/explain", "%"}, "pipeline": {"PUT", "_ingest/pipeline/p", "%"},
		"simulate_pipeline": {"POST", "_ingest/pipeline/_simulate", "%"}, "repository": {"PUT", "_snapshot/r", "%"},
		"resize": {"PUT", "there/_clone/new", "%"}, "rollover": {"POST", "shop/_rollover", "%"},
		"simulate_template": {"POST", "_index_template/_simulate", "%"}, "snapshot": {"PUT", "_snapshot/r/s", "%"},
		"restore": {"POST", "_snapshot/r/s/_restore", "%"}, "rank_eval": {"POST", "there/_rank_eval", "%"}, "painless": {"POST", "_scripts/painless/_execute", "%"},
	}
	queue := append([]string{"search"}, slices.Sorted(maps.Keys(starts))...)
	for len(queue) > 0 {
		scope := queue[0]
		queue = queue[1:]
		for _, e := range src.entries(scope, place{}) {
			in := e.inner()
			if in == "" || starts[in].method != "" {
				continue
			}
			value := "%"
			if e.kind[0] == '[' {
				value = "[%]"
			}
			if rest, ok := strings.CutPrefix(in, "*"); ok {
				if starts[rest].method != "" {
					continue
				}
				in, value = rest, `{"x":`+value+`}`
			}
			name := e.name
			if strings.HasPrefix(name, "^") || name == "*" {
				name = "title"
			}
			p := starts[scope]
			p.body = strings.ReplaceAll(p.body, "%", `{"`+name+`":`+value+`}`)
			starts[in] = p
			queue = append(queue, in)
		}
	}
	return starts
}

// outer is what a scope is a part of, if that may be missing.
func outer(scope string) string {
	if query, ok := strings.CutPrefix(scope, "q."); ok {
		return strings.Split(query, ".")[0]
	}
	switch strings.Split(scope, ".")[0] {
	case "function", "decay", "random_score", "field_value_factor":
		return "function_score"
	case "context", "prefixes":
		return "field"
	}
	return ""
}

// unknown matches how the server says that it knows no such key.
func unknown(name string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(unknown|unrecogni|unsupported|not support|no \[?\w*\]? ?registered|Malformed action)[^"]*\[` + regexp.QuoteMeta(name) + `[\] ]`)
}

// TestScopes sends every key that is offered to the engine, which has to know it.
func TestScopes(t *testing.T) {
	src := source()
	asks := probes(src)
	oracle := os.Getenv(oracleVariable)
	for scope := range scopes {
		if strings.HasPrefix(scope, "f.") || scope == "document" || scope == "msearch" {
			continue // a type is needed
		}
		p, ok := asks[scope]
		if !ok {
			if within := outer(scope); within == "field" || within != "" && !slices.Contains(src.Words.Queries, within) {
				continue // not built, or for one type
			}
			t.Errorf("no body has the scope %s", scope)
			continue
		}
		e0 := opened(t)
		for _, e := range src.entries(scope, place{}) {
			if e.name == "" || e.name == "*" || strings.HasPrefix(e.name, "^") {
				continue
			}
			if oracle != "" && strings.HasSuffix(p.path, "_by_query") {
				continue // some of these make the server wait for ever
			}
			body := strings.ReplaceAll(p.body, "%", `{"`+e.name+`":`+sample(e)+`}`)
			answer := send(t, e0, oracle, p, body)
			if unknown(e.name).Match(answer) {
				t.Errorf("%s: %s %s %s: %s", scope, p.method, p.path, body, answer)
			}
		}
	}
}

// TestFieldParameters does the same for the parameters of field types.
func TestFieldParameters(t *testing.T) {
	src := source()
	oracle := os.Getenv(oracleVariable)
	for _, typ := range src.Words.FieldTypes {
		e0 := opened(t)
		for _, e := range src.entries("field", place{typ: typ}) {
			if e.name == "type" {
				continue
			}
			p := probe{"PUT", "new", ""}
			body := `{"mappings":{"properties":{"x":{"type":"` + typ + `","` + e.name + `":` + sample(e) + `}}}}`
			if answer := send(t, e0, oracle, p, body); unknown(e.name).Match(answer) || bytes.Contains(answer, []byte("unsupported parameters")) {
				t.Errorf("%s: %s", body, answer)
			}
		}
	}
}

// sample is a value of a kind.
func sample(e entry) string {
	switch {
	case strings.HasPrefix(e.kind, "{"):
		return "{}"
	case strings.HasPrefix(e.kind, "["):
		return "[]"
	case e.kind == "":
		return "1"
	case strings.HasPrefix(e.kind, "=bool"), strings.HasPrefix(e.kind, "=true|false"):
		return "true"
	case strings.HasPrefix(e.kind, "=") && !strings.HasPrefix(e.kind, "=@"):
		word, _, _ := strings.Cut(e.kind[1:], "|")
		return `"` + word + `"`
	}
	return `"x"`
}

// opened is an engine with an index of one document.
func opened(t *testing.T) *engine.Engine {
	t.Helper()
	e, err := engine.Open(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	ask(e, "PUT", "there", `{"mappings":{"properties":{"title":{"type":"text"}}}}`)
	ask(e, "PUT", "there/_doc/1", "{}")
	return e
}

func ask(e *engine.Engine, method, path, body string) []byte {
	path, query, _ := strings.Cut(path, "?")
	return e.Do(context.Background(), engine.Request{Method: method, Path: path, Query: query, Body: []byte(body),
		Header: map[string][]string{"Content-Type": {"application/json"}}}).Body
}

// send asks an engine, or the server of a URL.
func send(t *testing.T, e *engine.Engine, oracle string, p probe, body string) []byte {
	t.Helper()
	if oracle != "" {
		return sendTo(t, oracle, p, body)
	}
	if p.path == "new" {
		ask(e, "DELETE", "new", "")
	}
	return ask(e, p.method, p.path, body)
}

// sendTo asks a server, in indices of this test's own, which it removes again.
func sendTo(t *testing.T, url string, p probe, body string) []byte {
	t.Helper()
	rename := strings.NewReplacer("there", "typing-there", "new", "typing-new", "shop", "typing-shop", "_template/t", "_template/typing",
		"pipeline/p", "pipeline/typing", "_scripts/s", "_scripts/typing", "_snapshot/r", "_snapshot/typing")
	do := func(method, path, body string) []byte {
		req, err := http.NewRequest(method, url+"/"+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/json")
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		answer, _ := io.ReadAll(resp.Body)
		return answer
	}
	do("PUT", "typing-there", `{"mappings":{"properties":{"title":{"type":"text"}}},"aliases":{"typing-shop":{}}}`)
	answer := do(p.method, rename.Replace(p.path), body)
	if p.path == "new" {
		do("DELETE", "typing-new", "")
	}
	return answer
}

// TestValues sends every value of a parameter that is offered.
func TestValues(t *testing.T) {
	e, err := engine.Open(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, list := range values {
		if !isParam(name) {
			t.Errorf("no API has the parameter %s", name)
		}
		if strings.HasPrefix(list, "@") && list != "@durations" {
			continue
		}
		for _, v := range source().list(list, request{}, place{}) {
			for _, path := range []string{"PUT a/_doc/1", "PUT a/_create/9", "GET a/_search", "GET _cat/indices", "GET _cluster/health", "GET a"} {
				method, path, _ := strings.Cut(path, " ")
				resp := e.Do(context.Background(), engine.Request{Method: method, Path: path, Query: name + "=" + v, Body: []byte("{}"),
					Header: map[string][]string{"Content-Type": {"application/json"}}})
				if resp.Status == 400 && !strings.Contains(string(resp.Body), "unrecognized parameter") && !strings.Contains(string(resp.Body), "version") && !strings.Contains(string(resp.Body), "opType must be") &&
					!strings.Contains(string(resp.Body), "does not support having a body") && !strings.Contains(string(resp.Body), "scroll") {
					t.Errorf("%s %s?%s=%s: %s", method, path, name, v, resp.Body)
				}
			}
		}
	}
}

// TestBooleans checks that the parameters there are have their names.
func TestBooleans(t *testing.T) {
	for _, name := range slices.Concat(booleans, flags, strings.Fields(often)) {
		if !isParam(name) {
			t.Errorf("no API has the parameter %s", name)
		}
	}
}

func isParam(name string) bool {
	return slices.Contains(engine.Words().Params, name) ||
		slices.ContainsFunc(engine.Routes(7), func(r engine.Route) bool { return slices.Contains(r.Params, name) })
}

// TestSnippets checks that each snippet has a scope and one cursor, and that the
// scopes which scopes name are there.
func TestSnippets(t *testing.T) {
	src := source()
	for name, text := range merged(snippets, apiSnippets) {
		if _, ok := scopes[name]; !ok && name != "document" {
			t.Errorf("there is no scope %s", name)
		}
		if strings.Count(text, "|") != 1 {
			t.Errorf("%s: %s", name, text)
		}
	}
	for scope, text := range scopes {
		for _, e := range read(text) {
			in := strings.TrimPrefix(e.inner(), "*")
			if _, ok := scopes[in]; in != "" && !ok && in != "query" && in != "processor" && in != "subfield" && in != "document" {
				t.Errorf("%s: %s has no scope %s", scope, e.name, in)
			}
		}
	}
	for _, name := range src.Words.Queries {
		if _, ok := scopes["q."+name]; !ok {
			t.Errorf("nothing is known of the query %s", name)
		}
	}
	for _, name := range src.Words.Aggregations {
		if _, ok := scopes["a."+name]; !ok {
			t.Errorf("nothing is known of the aggregation %s", name)
		}
	}
	for _, name := range src.Words.FieldTypes {
		if _, ok := scopes[fieldScope(name, "field")]; !ok {
			t.Errorf("nothing is known of the field type %s", name)
		}
	}
	for api, scope := range bodies {
		if _, ok := scopes[scope]; !ok && scope != "document" {
			t.Errorf("%s has no scope %s", api, scope)
		}
		if !slices.ContainsFunc(engine.Routes(7), func(r engine.Route) bool { return r.API == api }) {
			t.Errorf("there is no API %s", api)
		}
	}
}
