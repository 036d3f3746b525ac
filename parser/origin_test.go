package parser

import (
	"bytes"
	"fmt"
	"testing"
)

// TestPosition looks for a mark in the body, as a server would report its place,
// and wants the place of the mark in the text.
func TestPosition(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"same line", "GET a {\"x\": @}", "1:13"},
		{"below", "\n  GET a\n{\n \"x\": @}", "4:7"},
		{"wide characters before", "GET a\n{\"中\": @}", "2:7"},
		{"first line, indented", "  GET 中 {@}", "1:10"},
		{"behind a comment", "GET a\n{ # c\n # d\n\"x\": 1, @", "4:9"},
		{"behind triple quotes", "GET a\n{\"x\": \"\"\"a\n\"b\"\"\"\",\n@}", "4:1"},
		{"behind triple quotes, same line", "GET a\n{\"x\": \"\"\"a\nb\"\"\", @}", "3:7"},
		{"in triple quotes", "GET a\n{\"x\": \"\"\"@\nb\"\"\" }", "2:10"},
		{"bulk", "POST _bulk\n{}\n\n# c\n{\"a\": @}\n{}", "5:7"},
		{"flattened", "POST _bulk\n{\n}\n{\n  \"a\": 1, // c\n  \"b\": @\n}", "6:8"},
		{"behind a variable", "GET a\n{\"x\": \"${n}\", \"y\": \"${odd}\", @}", "2:30"},
		{"bulk, variables", "POST _bulk\n{\"a\":\"${obj}\"}\n{\"a\":\"${text}\",\n\"b\":\"<${n}>@", "4:12"},
		{"CRLF", "GET a\r\n{\r\n @", "3:2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := Parse(c.text).Requests[0].Expand(testVars)
			if err != nil {
				t.Fatal(err)
			}
			before, _, found := bytes.Cut(r.Body, []byte("@"))
			if !found {
				t.Fatalf("%q", r.Body)
			}
			line := 1 + bytes.Count(before, []byte("\n"))
			column := len(before) - bytes.LastIndexByte(before, '\n')
			if l, c2 := r.Position(line, column); fmt.Sprintf("%d:%d", l, c2) != c.want {
				t.Errorf("%q at %d:%d: got %d:%d, want %s", r.Body, line, column, l, c2, c.want)
			}
		})
	}
}

func TestPositionOutside(t *testing.T) {
	r := Parse("\nGET a\n{}\n").Requests[0]
	for _, at := range [][2]int{{0, 0}, {-1, 5}, {1, 99}, {99, 1}} {
		if line, _ := r.Position(at[0], at[1]); line != 3 {
			t.Errorf("%v: line %d", at, line)
		}
	}
	r = Parse("\nGET a").Requests[0]
	if line, column := r.Position(1, 1); line != 2 || column != 1 {
		t.Errorf("without body: %d:%d", line, column)
	}
	if e := r.At(2, 1, "here"); e.Text != "GET a" || e.Error() != "2:1: here" {
		t.Errorf("%+v", e)
	}
}
