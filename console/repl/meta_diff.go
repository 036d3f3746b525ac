package repl

import (
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"esconsole/console"
	"esconsole/console/render"
	"esconsole/console/theme"
	"esconsole/console/transcript"
)

// diff shows the lines in which two answers differ: the last two, the last and
// a kept one, or two kept ones.
func (r *REPL) diff(args string) {
	before, after, ok := r.differing(strings.Fields(args))
	if !ok {
		return
	}
	if string(before.Answer.Body) == string(after.Answer.Body) {
		r.line("no difference\n")
		return
	}
	text := string(diff.Diff(before.Label(), masked(before), after.Label(), masked(after)))
	if text == "" {
		r.line("no difference, apart from times, generated ids and the like\n")
		return
	}
	_, text, _ = strings.Cut(text, "\n") // the first line is for programs
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteString(r.changed(render.Safe(strings.TrimRight(line, "\n"))) + "\n")
	}
	r.read(b.String() + "\n")
}

// masked is an answer without what differs from run to run.
func masked(s console.Sent) []byte {
	return []byte(transcript.Mask(s.Request.Path, string(s.Answer.Body)))
}

// differing finds the answers that are meant.
func (r *REPL) differing(names []string) (before, after console.Sent, ok bool) {
	sent := r.Session.Sent()
	if len(names) < 2 && len(sent) < 2-len(names) || len(names) > 2 {
		r.complain(":diff needs two answers: the last two, or those that :keep gave names to, as in :diff before")
		return before, after, false
	}
	pair := []console.Sent{}
	for _, name := range names {
		kept, found := r.kept[name]
		if !found {
			r.complain(":diff: no answer is called " + name + "; :keep NAME gives the last one a name")
			return before, after, false
		}
		pair = append(pair, kept)
	}
	for i := len(names); i < 2; i++ {
		pair = append(pair, sent[1-i])
	}
	return pair[0], pair[1], true
}

// changed colours a line of a difference.
func (r *REPL) changed(line string) string {
	if line == "" {
		return line
	}
	roles := map[byte]theme.Role{'+': theme.OK, '-': theme.Error, '@': theme.Dim}
	return r.Printer.Paint().Paint(roles[line[0]], line)
}
