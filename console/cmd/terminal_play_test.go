//go:build unix

package cmd

import (
	"regexp"
	"strings"
	"testing"

	"esconsole/console/lesson"
	"esconsole/parser"
	"esconsole/scripts"
)

// TestTerminalPlay goes through a lesson as a learner does.
func TestTerminalPlay(t *testing.T) {
	t.Parallel()
	x := start(t, program(t, "play", "--prompt", "01-first-documents"))
	x.wait(`(?s)First documents · 1 of \d+\n.*DELETE lessons-shop\n\nEnter sends it.*es>$`)
	x.keys(enter)
	x.wait(`404 Not Found · `)
	x.keys(enter)
	x.wait(`(?s)· 2 of .*1\. Writing\n.*"title": "iphone".*es>$`)
	x.keys(enter)
	x.wait(`201 Created`)
	x.keys("GET lessons-shop/_doc/1" + enter) // the prompt is free
	x.wait(`"found" : true`)

	// Back, with what the request did.
	x.keys(":prev" + enter)
	x.wait(`(?s)· 2 of .*es>$`)
	x.keys("GET lessons-shop/_doc/1" + enter)
	x.wait(`index_not_found_exception`)

	// An exercise.
	x.keys(":goto" + enter)
	x.wait(`   2  1\. Writing\n(.*\n)*.*4\. Deleting`)
	x.keys(":goto 9" + enter)
	x.wait(`(?s)· 9 of .*▶ Store a phone.*es>$`)
	x.keys(enter)
	x.wait(`it is your turn`)
	x.keys(":check" + enter)
	x.wait(`not yet: GET lessons-shop/_doc/2: the status is 404, not 200`)
	x.keys(":hint" + enter + ":hint" + enter + ":hint" + enter)
	x.wait(`(?s)\(1 of 2\).*\(2 of 2\).*\(2 of 2\)`)
	x.keys(`PUT lessons-shop/_doc/2 {"title": "android", "price": 498}` + enter)
	x.wait(`not yet: GET lessons-shop/_doc/2: _source.price is 498, expected = 499`)
	x.keys(":clear" + enter + `POST lessons-shop/_update/2 {"doc": {"price": 499}}` + enter)
	x.wait(`✓ that is it; Enter goes on`)
	x.keys(enter)
	x.wait(`(?s)· 10 of .*4\. Deleting`)
	x.keys(":prev" + enter + ":solution" + enter)
	x.wait(`(?s)· 9 of .*PUT lessons-shop/_doc/2\n\{\n  "title": "android"`)
	x.keys(":next" + enter)
	x.wait(`201 Created`)

	// To the end.
	for range 9 {
		x.keys(enter)
	}
	x.wait(`The end of First documents\n\n1 of \d+ lessons done; next is 02-ids-and-create, Ids, and`)
	x.keys(ctrlD)
	x.ends()

	// It counts as done, in the other language as well, until it is forgotten.
	list := func(args ...string) string {
		c := program(t, append([]string{"lessons"}, args...)...)
		c.Env = x.cmd.Env
		out, err := c.CombinedOutput()
		if err != nil {
			t.Error(err)
		}
		return string(out)
	}
	if out := list("--lang", "zh"); !regexp.MustCompile(`(?s)^✓ zh/01-first-documents +\S.*\n  zh/02-ids-and-create .*\n1 of \d+ lessons done; next is zh/02-`).MatchString(out) {
		t.Errorf("lists %s", out)
	}
	next := program(t, "lessons", "next")
	next.Env = x.cmd.Env
	y := start(t, next)
	y.wait(`Ids, and creating without overwriting · 1 of`)
	y.keys(ctrlD)
	y.ends()
	list("forget", "first-documents")
	if out := list(); !strings.HasPrefix(out, "01-first-documents ") || strings.Contains(out, " done") {
		t.Errorf("lists %s", out)
	}
}

// TestCoursePlays sends every card of every lesson, exercises by their
// solutions, and wants no complaint; without being solved, no exercise counts
// as solved.
func TestCoursePlays(t *testing.T) {
	t.Parallel()
	for _, name := range scripts.Names() {
		if strings.HasPrefix(name, "zh/") {
			continue // the same requests
		}
		text, _ := scripts.Read(name)
		deck, errs := lesson.NewDeck(parser.Parse(text))
		if len(errs) > 0 {
			t.Errorf("%s:%d: %s", name, errs[0].Line, errs[0].Msg)
			continue
		}
		var keys strings.Builder
		exercises := 0
		keys.WriteString(":play " + name + "\n")
		for _, c := range deck.Cards {
			if c.Exercise() {
				exercises++
				keys.WriteString(":check\n:next\n\n")
			} else {
				keys.WriteString("\n\n")
			}
		}
		x := open(t, []string{"TERM=dumb"})
		x.keys(keys.String())
		x.count(`The end of `, 1)
		out := x.output()
		if bad := regexp.MustCompile(`(?m)^.*(does not hold|which no #@|that is it|got no answer).*$`).FindString(out); bad != "" {
			t.Errorf("%s: %s", name, bad)
		}
		if n := strings.Count(out, "not yet: "); n < exercises {
			t.Errorf("%s: %d of %d exercises lack something before they are solved", name, n, exercises)
		}
		x.keys(ctrlD)
		x.ends()
	}
}
