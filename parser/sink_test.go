package parser

import "testing"

func TestSink(t *testing.T) {
	tests := []struct{ text, target, body, sink string }{
		{"GET _search > out.json", "_search", "", "> out.json"},
		{"GET _search >> out.json # a comment", "_search", "", ">> out.json"},
		{"GET _cat/indices?v | sort -k3 | head", "_cat/indices?v", "", "| sort -k3 | head"},
		{"GET a/_search?q=n:>5 | jq .", "a/_search?q=n:>5", "", "| jq ."},
		{"GET a/_search\n{\"size\":1} > o.json", "a/_search", `{"size":1}`, "> o.json"},
		{"GET a/_search\n{\n\"size\":1\n}\n| jq '.hits' # shell", "a/_search", "{\n\"size\":1\n}", "| jq '.hits' # shell"},
		{"GET a/_search {\"size\":1} | wc", "a/_search", `{"size":1}`, "| wc"},
		{"POST _bulk\n{\"index\":{}}\n{}\n> log", "_bulk", "{\"index\":{}}\n{}\n", "> log"},
		{"GET _search\n> out 中文.json", "_search", "", "> out 中文.json"},
		{"GET a/_search?q=a>b", "a/_search?q=a>b", "", ""},
		{"GET a/_search?q=a |", "a/_search?q=a |", "", ""},
		{"GET a/_search?q=n:> 5", "a/_search?q=n:> 5", "", ""},
		{"GET a/_search\n{\"x\": \"a > b\", \"y\": \"\"\"\n> c\n| d\n\"\"\"}", "a/_search", "{\"x\": \"a > b\", \"y\": \"\\n> c\\n| d\\n\"}", ""},
		{"GET a\n\n> later", "a", "", ""},
	}
	for _, tt := range tests {
		s := Parse(tt.text)
		if len(s.Requests) != 1 {
			t.Errorf("%q: %d requests", tt.text, len(s.Requests))
			continue
		}
		r, sink := s.Requests[0], ""
		if r.Sink != nil {
			sink = r.Sink.String()
		}
		if r.Target != tt.target || string(r.Body) != tt.body || sink != tt.sink {
			t.Errorf("%q: %q, body %q, sink %q", tt.text, r.Target, r.Body, sink)
		}
		if sink != "" && (Assembler{}).Pending(tt.text) != Complete {
			t.Errorf("%q is not complete", tt.text)
		}
	}
	two := Parse("GET a | jq .\nGET b > f\nGET c")
	if len(two.Requests) != 3 || two.Requests[1].Sink == nil || two.Requests[2].Sink != nil || two.Requests[1].Sink.Line != 2 {
		t.Errorf("%+v", two.Requests)
	}
	for line, want := range map[string]bool{"| jq .": true, " > f": true, ">f": false, "|": false, "> f\nGET a": false, "": false} {
		if _, ok := ParseSink(line); ok != want {
			t.Errorf("%q: %t", line, ok)
		}
	}
}
