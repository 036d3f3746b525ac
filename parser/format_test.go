package parser

import (
	"bytes"
	"encoding/json"
	"testing"
)

// formatCases are texts, and what one toggle after the other makes of them.
var formatCases = []struct{ name, text, once, twice string }{
	{"one document", `PUT a/_doc/1 {"a":[1,{"b":{}}],"c":1.0}`,
		"PUT a/_doc/1\n{\n  \"a\": [\n    1,\n    {\n      \"b\": {}\n    }\n  ],\n  \"c\": 1.0\n}",
		"PUT a/_doc/1\n{\"a\":[1,{\"b\":{}}],\"c\":1.0}"},
	{"big numbers", "PUT a/_doc/1\n{\"n\":9197237133460629465,\"d\":7.0,\"e\":1e3}",
		"PUT a/_doc/1\n{\n  \"n\": 9197237133460629465,\n  \"d\": 7.0,\n  \"e\": 1e3\n}",
		"PUT a/_doc/1\n{\"n\":9197237133460629465,\"d\":7.0,\"e\":1e3}"},
	{"several documents", "POST _bulk\n{\"index\":{}}\n{\n \"a\": 1\n}\n",
		"POST _bulk\n{\"index\":{}}\n{\"a\":1}\n",
		"POST _bulk\n{\n  \"index\": {}\n}\n{\n  \"a\": 1\n}\n"},
	{"comments", "# head\nGET a/_search // why\n{ # open\n  \"size\": 1 // one\n  , \"from\": 2, /* two */ \"x\": 1\n  # last\n}\n# tail",
		"# head\nGET a/_search // why\n{ # open\n  \"size\": 1, // one\n  \"from\": 2, /* two */\n  \"x\": 1\n  # last\n}\n# tail",
		"# head\nGET a/_search // why\n{/* open */\"size\":1,/* one */\"from\":2,/* two */\"x\":1/* last */}\n# tail"},
	{"triple quotes", "PUT a/_doc/1\n{\"t\":\"one\\ntwo \\\"x\\\" y\",\"k\\n\":1,\"u\":\"\\u4e2d\\n\"}",
		"PUT a/_doc/1\n{\n  \"t\": \"\"\"one\ntwo \"x\" y\"\"\",\n  \"k\\n\": 1,\n  \"u\": \"\\u4e2d\\n\"\n}",
		"PUT a/_doc/1\n{\"t\":\"one\\ntwo \\\"x\\\" y\",\"k\\n\":1,\"u\":\"\\u4e2d\\n\"}"},
	{"variables", "PUT a/_doc/${id}\n{\"n\":${n},\"s\":\"${s}\"}",
		"PUT a/_doc/${id}\n{\n  \"n\": ${n},\n  \"s\": \"${s}\"\n}", "PUT a/_doc/${id}\n{\"n\":${n},\"s\":\"${s}\"}"},
	{"a broken body", "PUT a/_doc/1\n{\"n\":1]}", "PUT a/_doc/1\n{\"n\":1]}", "PUT a/_doc/1\n{\"n\":1]}"},
	{"a broken neighbour", "PUT a/_doc/1\n{\"n\":\nPUT b/_doc/1\n{\"m\":1}", "PUT a/_doc/1\n{\"n\":\nPUT b/_doc/1\n{\n  \"m\": 1\n}",
		"PUT a/_doc/1\n{\"n\":\nPUT b/_doc/1\n{\"m\":1}"},
	{"no body", "GET _cat/indices", "GET _cat/indices", "GET _cat/indices"},
	{"a directive within", "PUT a\n{\"a\":1,\n#@ expect 200\n\"b\":2}", "PUT a\n{\n  \"a\": 1,\n  #@ expect 200\n  \"b\": 2\n}", "PUT a\n{\n  \"a\": 1,\n  #@ expect 200\n  \"b\": 2\n}"},
	{"中文", "PUT a/_doc/1\n{\"标题\":\"手机，“黑”\"}", "PUT a/_doc/1\n{\n  \"标题\": \"手机，“黑”\"\n}", "PUT a/_doc/1\n{\"标题\":\"手机，“黑”\"}"},
}

func TestFormat(t *testing.T) {
	for _, tt := range formatCases {
		once := Format(tt.text, Toggle)
		if once != tt.once {
			t.Errorf("%s: once\n%s\nwant\n%s", tt.name, once, tt.once)
		}
		if twice := Format(tt.once, Toggle); twice != tt.twice {
			t.Errorf("%s: twice\n%s\nwant\n%s", tt.name, twice, tt.twice)
		}
	}
}

// FuzzFormat checks that a layout sends the same documents to the same places.
func FuzzFormat(f *testing.F) {
	for _, tt := range formatCases {
		f.Add(tt.text, uint8(0))
		f.Add(tt.once, uint8(2))
	}
	f.Fuzz(func(t *testing.T, text string, layout uint8) {
		layout %= 3
		was, is := Parse(text), Parse(Format(text, Layout(layout)))
		if len(was.Requests) != len(is.Requests) || len(was.Errors) != len(is.Errors) {
			t.Fatalf("layout %d: %d requests and %d errors became %d and %d: %q", layout, len(was.Requests), len(was.Errors), len(is.Requests), len(is.Errors), Format(text, Layout(layout)))
		}
		for i, r := range was.Requests {
			n := is.Requests[i]
			if r.Method != n.Method || r.Target != n.Target {
				t.Fatalf("%s %s became %s %s", r.Method, r.Target, n.Method, n.Target)
			}
			if a, b, ok := compacted(r.Body, n.Body); ok && !bytes.Equal(a, b) {
				t.Fatalf("%q became %q", a, b)
			}
		}
	})
}

// compacted gives two bodies without blanks, if they are one JSON document
// without comments.
func compacted(a, b []byte) (x, y []byte, ok bool) {
	var x1, y1 bytes.Buffer
	if json.Compact(&x1, a) != nil || bytes.Contains(b, []byte("/*")) {
		return nil, nil, false
	}
	if err := json.Compact(&y1, b); err != nil {
		return x1.Bytes(), b, true
	}
	return x1.Bytes(), y1.Bytes(), true
}
