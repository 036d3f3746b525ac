package repl

import (
	"fmt"
	"strings"
)

// option is a switch of the console.
type option struct {
	name, short string
	at          func(*REPL) *bool
}

// options lists the switches that ":set" knows.
func options() []option {
	return []option{
		{"color", "colour answers", func(r *REPL) *bool { return &r.Printer.Options.Color }},
		{"triple", "show strings with line breaks in triple quotes", func(r *REPL) *bool { return &r.Printer.Options.Triple }},
		{"indent", "indent new lines of a body", func(r *REPL) *bool { return &r.habits.Indent }},
		{"autoclose", "close brackets and quotes behind the cursor", func(r *REPL) *bool { return &r.habits.Close }},
		{"hint", "say dimly what comes next", func(r *REPL) *bool { return &r.habits.Hint }},
		{"page", "show long texts screen by screen", func(r *REPL) *bool { return &r.paging }},
		{"status", "say below an answer what its status is", func(r *REPL) *bool { return &r.statusLine }},
		{"time", "say how long an answer took", func(r *REPL) *bool { return &r.Printer.Options.Times }},
	}
}

// set lists the options, or switches one.
func (r *REPL) set(args string) {
	words := strings.Fields(args)
	switch len(words) {
	case 0:
		for _, o := range options() {
			r.line(fmt.Sprintf("  %-9s %-4s %s", o.name, onOff(*o.at(r)), o.short))
		}
		r.line("")
		return
	case 2:
		for _, o := range options() {
			if o.name == words[0] && (words[1] == "on" || words[1] == "off") {
				*o.at(r) = words[1] == "on"
				r.Printer.Options.NoStatus = !r.statusLine
				return
			}
		}
	}
	r.complain(":set takes an option and on or off, as in :set triple off; :set alone lists them")
}

func onOff(b bool) string {
	if b {
		return "on"
	}
	return "off"
}
