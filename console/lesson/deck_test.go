package lesson

import (
	"fmt"
	"strings"
	"testing"

	"esconsole/parser"
)

const talk = `# A talk
#
# What it is
# about.
#
# 1. First
#
# A text.
GET a

#@ chapter Second
#@ note Smile.
# More.
GET b

#@ task Do it.
#@ task All of it.
#@ hint With c.
#@ solution
GET c
#@ expect 200

#@ solution
GET d
#@ expect 404

#@ check
GET e
#@ expect 200

# The end.
`

func TestDeck(t *testing.T) {
	d, errs := NewDeck(parser.Parse(talk))
	if len(errs) > 0 {
		t.Fatal(errs[0])
	}
	var got strings.Builder
	fmt.Fprintf(&got, "%s\n", d.Title)
	for _, c := range d.Cards {
		fmt.Fprintf(&got, "%q %q %v %v notes %q task %q hints %q\n", c.Chapter, c.Text, c.Requests, c.Checks, c.Steps.Notes, c.Task(), c.Steps.Hints)
	}
	fmt.Fprintf(&got, "%q", d.End)
	want := `A talk
"1. First" ["What it is\nabout." "A text."] [0] [] notes [] task "" hints []
"Second" ["More."] [1] [] notes ["Smile."] task "" hints []
"" [] [2 3] [4] notes [] task "Do it.\nAll of it." hints ["With c."]
["The end."]`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}

func TestMisplaced(t *testing.T) {
	for text, want := range map[string]string{
		"#@ task x\nGET a":            "1:4: #@ task needs a #@ solution above the same request",
		"#@ hint x\nGET a":            "1:4: #@ hint belongs below a #@ task",
		"GET a\n\n#@ solution\nGET a": "3:4: #@ solution belongs below a #@ task",
		"#@ check\nGET a":             "1:4: #@ check belongs below the solution of a #@ task",
		"#@ task x\n#@ solution\nGET a\n\n#@ check\nGET b":          "",
		"#@ task x\n#@ solution\n#@ check\nGET a":                   "3:4: #@ check belongs below the solution of a #@ task",
		"#@ task x\n#@ solution\nGET a\n\nGET b\n\n#@ check\nGET c": "7:4: #@ check belongs below the solution of a #@ task",
	} {
		_, errs := NewDeck(parser.Parse(text))
		got := ""
		if len(errs) > 0 {
			got = fmt.Sprintf("%d:%d: %s", errs[0].Line, errs[0].Column, errs[0].Msg)
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// FuzzDeck checks that every request of a script is on one card.
func FuzzDeck(f *testing.F) {
	f.Add(talk)
	f.Add("#@ task x\n#@ solution\nGET a\n\n#@ check\nGET b")
	f.Fuzz(func(t *testing.T, text string) {
		s := parser.Parse(text)
		d, _ := NewDeck(s)
		n := 0
		for _, c := range d.Cards {
			n += len(c.Requests) + len(c.Checks)
		}
		if n != len(s.Requests) {
			t.Errorf("%d of %d requests are on cards", n, len(s.Requests))
		}
	})
}
