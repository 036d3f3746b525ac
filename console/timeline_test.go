package console

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"esconsole/console/lesson"
	"esconsole/engine"
)

type silent struct{}

func (silent) Answer(Answer)     {}
func (silent) Problem(Problem)   {}
func (silent) Holds(string, int) {}

func rewindable(t testing.TB) (*Session, func(text string) string) {
	t.Helper()
	open := func(lesson.Engine) (Backend, error) {
		e, err := engine.Open(engine.Options{Interactive: true})
		return InProcess{e}, err
	}
	s, err := NewSession(open, lesson.Engine{}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	s.KeepStates()
	r := &Runner{Session: s, Report: silent{}}
	return s, func(text string) string {
		r.Run(context.Background(), Source{Text: text})
		return string(s.last.Body)
	}
}

func TestTimeline(t *testing.T) {
	s, run := rewindable(t)
	line := s.Timeline()
	if _, err := line.Undo(1); err == nil {
		t.Error("something was undone before the first request")
	}
	run("PUT a/_doc/1 {\"n\":1}\n\nGET a/_doc/1\n\nPUT a/_doc/1 {\"n\":2}\n\nGET _search")
	if got := fmt.Sprint(line.Past()); got != "[PUT a/_doc/1 [200 OK] PUT a/_doc/1 [201 Created]]" {
		t.Errorf("past: %s", got)
	}
	count := func(want string) {
		t.Helper()
		if got := run("GET a/_doc/1?filter_path=_version,error.type"); !strings.Contains(got, want) {
			t.Errorf("%s does not have %s", got, want)
		}
	}
	line.Undo(1)
	count(`"_version" : 1`)
	line.Undo(1)
	count("index_not_found_exception")
	line.Redo(2)
	count(`"_version" : 2`)
	if _, err := line.Redo(1); err == nil {
		t.Error("something was done again that was not undone")
	}
	line.Undo(1)
	run(`PUT a/_doc/1 {"n":3}`) // another future
	if len(line.Future()) != 0 {
		t.Error("the undone future stays")
	}
	if _, err := line.Undo(3); err == nil {
		t.Error("more was undone than was done")
	}
}

func TestForks(t *testing.T) {
	s, run := rewindable(t)
	line := s.Timeline()
	run(`PUT a/_doc/1 {"n":1}`)
	line.Fork("one")
	run(`DELETE a`)
	if err := line.Switch("two"); err == nil {
		t.Error("a state that nobody named")
	}
	if err := line.Switch("one"); err != nil {
		t.Error(err)
	}
	if got := run("GET a/_doc/1"); !strings.Contains(got, `"found" : true`) {
		t.Error(got)
	}
	if !line.Here("one") {
		t.Error("reading leads away")
	}
	line.Undo(1) // the switch
	if got := run("GET a/_doc/1"); !strings.Contains(got, `index_not_found_exception`) {
		t.Error(got)
	}
	if err := s.Reset(lesson.Engine{}); err != nil || len(line.Forks()) != 0 || len(line.Past()) != 0 {
		t.Error("a reset leaves states behind")
	}
}

// BenchmarkUndo takes a change back, and does it again, with 100,000 documents.
// A search behind each move sees what it shall: nothing is put off.
func BenchmarkUndo(b *testing.B) {
	s, run := rewindable(b)
	for from := 0; from < 100_000; from += 10_000 {
		var text strings.Builder
		text.WriteString("POST a/_bulk\n")
		for i := from; i < from+10_000; i++ {
			fmt.Fprintf(&text, "{\"index\":{\"_id\":\"%d\"}}\n{\"n\":%d,\"title\":\"手机 %d\"}\n", i, i, i)
		}
		run(text.String())
	}
	run("POST a/_update/7 {\"doc\":{\"n\":-1}}")
	for _, counting := range []bool{false, true} {
		b.Run(fmt.Sprintf("with a count %t", counting), func(b *testing.B) {
			for b.Loop() {
				for n, move := range []func(int) ([]string, error){s.Timeline().Undo, s.Timeline().Redo} {
					if _, err := move(1); err != nil {
						b.Fatal(err)
					}
					if !counting {
						continue
					}
					if got := run("GET a/_count?q=n:7&filter_path=count"); !strings.Contains(got, fmt.Sprintf(`"count" : %d`, 1-n)) {
						b.Fatal(n, got)
					}
				}
			}
		})
	}
}
