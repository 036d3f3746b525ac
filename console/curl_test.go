package console

import (
	"strings"
	"testing"

	"esconsole/parser"
	"esconsole/scripts"
)

// TestCurlForm checks the form that the Console of 7.10 copies.
func TestCurlForm(t *testing.T) {
	text := "GET _stats?level=shards\n\n#in between comment\n\nPUT index_1/_doc/1\n{\n  \"f\": \"it's\", # what\n  \"t\": \"\"\"a\n\"b\" \"\"\"\n}\n" +
		"#@ expect 201\n\nPOST _bulk\n{\"index\":{}}\n{ \"a\": 1 }\n\nHEAD a\n# the end"
	want := `curl -XGET "http://localhost:9200/_stats?level=shards"

# in between comment
curl -XPUT "http://localhost:9200/index_1/_doc/1" -H 'Content-Type: application/json' -d'
{
  "f": "it'\''s", 
  "t": "a\n\"b\" "
}'

curl -XPOST "http://localhost:9200/_bulk" -H 'Content-Type: application/json' -d'
{"index":{}}
{ "a": 1 }
'

curl -I "http://localhost:9200/a"

# the end`
	got, problems := CurlScript(LocalURL, Source{Text: text}, nil)
	if len(problems) > 0 || got != want {
		t.Errorf("%v\n got  %s\n want %s", problems, got, want)
	}
}

// TestCurlRoundTrip reads commands again as if they were pasted.
func TestCurlRoundTrip(t *testing.T) {
	texts := []string{
		"GET /", "HEAD a", "DELETE a,b*?ignore_unavailable", "GET a/_search?q=title:手机 AND x&size=1", `GET a/_doc/$x?a="b"` + "`c`", `GET a\b/_search`,
		"PUT a/_doc/1 {\"x\": \"it's '' \\\"quoted\\\" $HOME `x` \\\\ !\"}",
		"PUT a/_doc/1\n{ /* c */ \"x\": \"\"\"two\nlines ' \"\"\" }",
		"POST _bulk\n{\"index\":{\"_index\":\"a\"}}\n{\"x\":\"it's\"}\n{\"delete\":{\"_index\":\"a\",\"_id\":\"1\"}}\n",
		"GET a/_msearch\n{}\n{\"query\":{\"match_all\":{}}}\n", "GET a/_search {\"size\":0}", "PUT <logs-{now/d}>",
	}
	for _, name := range scripts.Names() {
		if text, _ := scripts.Read(name); !strings.Contains(text, "${") { // what is captured can't be known here
			texts = append(texts, text)
		}
	}
	for _, text := range texts {
		want := parser.Parse(text).Requests
		commands, problems := CurlScript("https://es.example.com:9200", Source{Text: text}, nil)
		again := parser.Parse(commands)
		if len(problems) > 0 || len(again.Errors) > 0 || len(again.Requests) != len(want) {
			t.Fatalf("%q: %v, %v, %d requests\n%s", text, problems, again.Errors, len(again.Requests), commands)
		}
		for i, r := range again.Requests {
			w := want[i]
			if r.Method != w.Method || r.Path != "/"+strings.TrimPrefix(w.Path, "/") || r.Query != w.Query || strings.TrimSpace(string(r.Body)) != strings.TrimSpace(string(w.Body)) {
				t.Errorf("%s:\n got  %s %s?%s %q\n want %s %s?%s %q", commands, r.Method, r.Path, r.Query, r.Body, w.Method, w.Path, w.Query, w.Body)
			}
		}
	}
}

func TestCurlVariables(t *testing.T) {
	src := Source{Name: "x.es", Text: "#@ set i = products\n#@ set n = 1\nGET ${i}/_doc/${n}\n\nGET ${seq}\n\nnonsense\n"}
	got, problems := CurlScript("http://h", src, map[string]string{"n": "2"})
	if got != `curl -XGET "http://h/products/_doc/2"` || len(problems) != 2 || problems[0].Line != 7 || problems[1].Line != 5 {
		t.Errorf("%s, %v", got, problems)
	}
}
