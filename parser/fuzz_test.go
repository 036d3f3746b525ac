package parser

import (
	"strings"
	"testing"
)

func addSeeds(f *testing.F) {
	for _, c := range parseCases {
		f.Add(c.text)
	}
	for _, c := range curlCases {
		f.Add(c.text)
	}
	for _, c := range pendingCases {
		f.Add(c.block)
	}
}

// FuzzParse wants of any text: requests and errors in its order and within its
// lines, bodies that can be sent, and, unless something is broken, sources that
// read as the same requests when put together.
func FuzzParse(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		s := Parse(text)
		n := len(newSource(text).starts)
		end := 0
		broken := len(s.Errors) > 0
		var sources []string
		for i := range s.Requests {
			r := &s.Requests[i]
			if r.Line < 1 || r.Line < end || r.End < r.Line || r.End > n {
				t.Errorf("request %d in lines %d-%d of %d, after line %d", i, r.Line, r.End, n, end)
			}
			if !strings.Contains(text, r.Source) || r.Target == "" || !isMethod(r.Method) {
				t.Errorf("request %d: %q %q %q", i, r.Method, r.Target, r.Source)
			}
			checkBody(t, r, n)
			checkExpanded(t, r)
			end = r.End
			broken = broken || r.Doubt != nil
			sources = append(sources, r.Source)
		}
		for _, e := range s.Errors {
			checkError(t, e, n)
		}
		if again := Parse(strings.Join(sources, "\n")); !broken && dump(again) != dump(s) {
			t.Errorf("read again:\n%s\nat first:\n%s", dump(again), dump(s))
		}
	})
}

func checkError(t *testing.T, e *Error, lines int) {
	t.Helper()
	if e.Line < 1 || e.Line > lines || e.Column < 1 || e.Column > len([]rune(e.Text))+1 {
		t.Errorf("%v of %d lines, line %q", e, lines, e.Text)
	}
	if excerpt := e.Excerpt(); strings.Count(excerpt, "\n") != 1 {
		t.Errorf("excerpt %q", excerpt)
	}
	if strings.ContainsAny(e.Error(), "\r\n\x1b") {
		t.Errorf("error %q", e.Error())
	}
}

func checkBody(t *testing.T, r *Request, lines int) {
	t.Helper()
	if r.Body != nil && len(r.Body) == 0 {
		t.Error("an empty body that is not nil")
	}
	for i, place := 0, 0; i <= len(r.Body); i += 1 + len(r.Body)/16 {
		if line, column := r.Position(1, i+1); line < max(r.Line, place) || line > lines || column < 1 {
			t.Errorf("byte %d of the body of lines %d-%d is at %d:%d", i, r.Line, r.End, line, column)
		} else if i < strings.IndexAny(string(r.Body)+"\n", "\r\n") {
			place = line
		}
	}
	if isNDJSON(r.Path) && strings.HasSuffix(string(r.Body), "\n\n") {
		t.Errorf("empty line in %q", r.Body)
	}
	if r.Doubt != nil {
		checkError(t, r.Doubt, lines)
	}
}

func checkExpanded(t *testing.T, r *Request) {
	t.Helper()
	same, err := r.Expand(func(name string) (string, bool) { return "x", true })
	if err != nil {
		t.Error(err)
	}
	if !strings.Contains(r.Source, "${") && (same.Target != r.Target || string(same.Body) != string(r.Body)) {
		t.Errorf("changed without variables: %q %q", same.Target, same.Body)
	}
	if _, err := r.Expand(nil); err != nil && (err.Line < r.Line || err.Line > r.End) {
		t.Errorf("%v in lines %d-%d", err, r.Line, r.End)
	}
}

// FuzzPending wants that a block that still needs something has no finished
// text, and that an empty line sends off whatever could be sent.
func FuzzPending(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, block string) {
		state := Assembler{}.Pending(block)
		s := Parse(block)
		switch state {
		case Empty:
			if len(s.Requests) > 0 || len(s.Errors) > 0 {
				t.Errorf("empty, but: %s", dump(s))
			}
		case Optional:
			if again := (Assembler{}).Pending(block + "\n"); again != Complete {
				t.Errorf("%d after an empty line", again)
			}
		case Complete:
			if len(s.Requests) == 0 && len(s.Errors) == 0 {
				t.Error("complete, but nothing is there")
			}
		}
	})
}
