package parser

import (
	"fmt"
	"strings"
	"testing"
)

// notesOf writes the titles and directives of a script.
func notesOf(s *Script) string {
	var out []string
	directives := func(list []Directive) {
		for _, d := range list {
			where := "before"
			if d.After {
				where = "after"
			}
			out = append(out, fmt.Sprintf("@%d %s %s(%s)", d.Line, where, d.Name, d.Args))
		}
	}
	for _, r := range s.Requests {
		out = append(out, r.Method+" "+r.Target)
		for _, title := range r.Titles {
			out = append(out, "# "+title)
		}
		directives(r.Directives)
	}
	directives(s.Directives)
	for _, title := range s.Trailer {
		out = append(out, "end # "+title)
	}
	return strings.Join(out, "; ")
}

func TestNotes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"titles", "# one\n## two\nGET a", "GET a; # one; # two"},
		{"blank lines between titles", "# one\n\n\n# two\n#\n\n# three\n\nGET a", "GET a; # one; # ; # two; # ; # three"},
		{"other comments are no titles", "// a\n/* b */\n#! c\n# d\nGET a", "GET a; # d"},
		{"comment behind a request", "GET a # x\nGET b {} # y\nGET c", "GET a; GET b; GET c"},
		{"titles end with the request", "# one\nGET a\n# two\nGET b\n# three\n", "GET a; # one; GET b; # two; end # three"},
		{"comments in a body", "GET a\n# in\n{}\n# two\nGET b", "GET a; GET b; # two"},
		{"below", "GET a\n#@ expect 404\n#@capture x = _id\n\nGET b", "GET a; @2 after expect(404); @3 after capture(x = _id); GET b"},
		{"above", "GET a\n\n#@ expect 404\nGET b", "GET a; GET b; @3 before expect(404)"},
		{"below and above", "GET a\n{}\n#@ one\n\n#@ two\nGET b", "GET a; @3 after one(); GET b; @5 before two()"},
		{"close to both", "GET a\n#@ one\nGET b", "GET a; @2 after one(); GET b"},
		{"a title between", "GET a\n#@ one\n# title\n#@ two\nGET b", "GET a; @2 after one(); GET b; # title; @4 before two()"},
		{"on the line", "GET a #@ expect 404\n#@ two\nGET b", "GET a; @1 after expect(404); @2 after two(); GET b"},
		{"within", "GET a\n#@ one\n{\n #@ two\n}\n#@ three", "GET a; @2 before one(); @4 before two(); @6 after three()"},
		{"at the top", "#@ setup x.es\n\n# title\nGET a", "GET a; # title; @1 before setup(x.es)"},
		{"at the end", "GET a\n\n#@ show x", "GET a; @3 after show(x)"},
		{"without requests", "#@ set a = 1\n# b", "@1 before set(a = 1); end # b"},
		{"nothing said", "#@\n#@  \nGET a", "GET a"},
		{"of a broken line", "#@ one\n# t\nGETT a\n#@ two\n\n#@ three\nGET b", "GET b; @6 before three()"},
		{"CRLF", "#@ set a = 1\r\n# t\r\nGET a\r\n#@ hide\r\n", "GET a; # t; @1 before set(a = 1); @4 after hide()"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := notesOf(Parse(c.text)); got != c.want {
				t.Errorf("%q\ngot  %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}
