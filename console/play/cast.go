package play

import (
	"encoding/json"
	"fmt"
	"strings"
)

// castHeader is the first line of an asciicast, see
// https://docs.asciinema.org/manual/asciicast/v2/.
type castHeader struct {
	Version int               `json:"version"`
	Width   int               `json:"width"`
	Height  int               `json:"height"`
	Title   string            `json:"title"`
	Env     map[string]string `json:"env"`
}

// cast writes a talk for asciinema: a header, then one event a line. Chapters
// are markers, at which players can stop.
func (r Recording) cast(p *Player, through walk) string {
	var b strings.Builder
	head := castHeader{2, r.Columns, r.Rows, p.Title(), map[string]string{"TERM": "xterm-256color"}}
	b.WriteString(quoted(head) + "\n")
	at := 0.0
	event := func(kind, text string) { fmt.Fprintf(&b, "[%.3f, %q, %s]\n", at, kind, quoted(text)) }
	event("o", "\x1b[?25l")
	var old []string
	for _, f := range r.frames(p, through) {
		if f.chapter != "" {
			event("m", plain(f.chapter))
		}
		event("o", difference(old, f.rows))
		old = f.rows
		at += f.seconds
	}
	event("o", "\x1b[?25h")
	return b.String()
}

// difference is what to write to get from one screen to the other.
func difference(from, to []string) string {
	var b strings.Builder
	if from == nil {
		b.WriteString("\x1b[H\x1b[2J")
		from = make([]string, len(to))
	}
	for i, row := range to {
		if i >= len(from) || from[i] != row {
			fmt.Fprintf(&b, "\x1b[%d;1H%s\x1b[K", i+1, row)
		}
	}
	return b.String()
}

// quoted is a value as JSON. It holds texts and numbers only, so nothing fails.
func quoted(v any) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(v)
	return strings.TrimSuffix(b.String(), "\n")
}
