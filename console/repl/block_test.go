package repl

import (
	"slices"
	"testing"

	"esconsole/parser"
)

func TestBlock(t *testing.T) {
	pasted := func(text string) Input { return Input{Text: text, Block: true} }
	tests := []struct {
		name string
		in   []Input
		runs []string
		rest string
	}{
		{"no body possible", []Input{{Text: "GET a/_doc/1"}}, []string{"GET a/_doc/1"}, ""},
		{"body may follow", []Input{{Text: "PUT a"}}, nil, "PUT a"},
		{"and doesn't", []Input{{Text: "PUT a"}, {Text: ""}}, []string{"PUT a\n"}, ""},
		{"and does", []Input{{Text: "PUT a/_doc/1"}, {Text: "{"}, {Text: `"x": 1`}, {Text: "}"}}, []string{"PUT a/_doc/1\n{\n\"x\": 1\n}"}, ""},
		{"body on the same line", []Input{{Text: `PUT a/_doc/1 {"x":1}`}}, []string{`PUT a/_doc/1 {"x":1}`}, ""},
		{"another request begins", []Input{{Text: "PUT a"}, {Text: "GET a"}}, []string{"PUT a", "GET a"}, ""},
		{"another with an open body", []Input{{Text: "PUT a"}, {Text: "PUT b {"}, {Text: "}"}}, []string{"PUT a", "PUT b {\n}"}, ""},
		{"Alt+Enter", []Input{{Text: "PUT a", Send: true}}, []string{"PUT a"}, ""},
		{"Alt+Enter in a body", []Input{{Text: "PUT a"}, {Text: "{", Send: true}}, []string{"PUT a\n{"}, ""},
		{"bulk", []Input{{Text: "POST _bulk"}, {Text: `{"index":{}}`}, {Text: `{"a":1}`}, {Text: ""}}, []string{"POST _bulk\n{\"index\":{}}\n{\"a\":1}\n"}, ""},
		{"comments alone", []Input{{Text: "# hello"}, {Text: "// hello"}, {Text: ""}}, nil, ""},
		{"a directive alone", []Input{{Text: "#@ expect 200"}}, []string{"#@ expect 200"}, ""},
		{"an open comment", []Input{{Text: "/* a"}, {Text: "b */"}}, nil, ""},
		{"no request", []Input{{Text: "hello"}}, []string{"hello"}, ""},
		{"pasted", []Input{pasted("PUT a\nGET a\n\nPUT b\n")}, []string{"PUT a\nGET a\n\nPUT b\n"}, ""},
		{"pasted, unfinished", []Input{pasted("PUT a\n\nGET a\nPUT b\n{\n")}, []string{"PUT a\n\nGET a"}, "PUT b\n{"},
		{"and finished", []Input{pasted("GET a\nPUT b\n{\n"), {Text: "}"}}, []string{"GET a", "PUT b\n{\n}"}, ""},
		{"pasted, only unfinished", []Input{pasted("PUT b\n{\n\"x\":")}, nil, "PUT b\n{\n\"x\":"},
		{"body pasted under a typed line", []Input{{Text: "PUT b"}, pasted("{\n}\nGET b")}, []string{"PUT b\n{\n}\nGET b"}, ""},
	}
	for _, tt := range tests {
		var (
			b    block
			runs []string
		)
		for _, in := range tt.in {
			if b.interrupts(in.Text) {
				runs = append(runs, b.text)
				b.drop()
			}
			if ready := b.add(in); ready != "" {
				runs = append(runs, ready)
			}
		}
		if !slices.Equal(runs, tt.runs) || b.text != tt.rest {
			t.Errorf("%s: runs %q, rest %q\n want %q, rest %q", tt.name, runs, b.text, tt.runs, tt.rest)
		}
	}
}

func TestInterrupts(t *testing.T) {
	b := block{text: "PUT a", state: parser.Optional}
	for line, want := range map[string]bool{"GET a": true, " post b {": true, "curl x": true, ":help": true, "{": false, "": false, "# GET a": false} {
		if got := b.interrupts(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
	b.state = parser.Incomplete
	if b.interrupts("GET a") {
		t.Error("an open body was left")
	}
}
