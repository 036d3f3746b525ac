package repl

import (
	"fmt"
	"strings"

	"esconsole/console/render"
)

// option is a switch of the console.
type option struct {
	name, short string
	at          func(*render.Options) *bool
}

// options lists the switches that ":set" knows.
func options() []option {
	return []option{
		{"color", "colour answers", func(o *render.Options) *bool { return &o.Color }},
		{"triple", "show strings with line breaks in triple quotes", func(o *render.Options) *bool { return &o.Triple }},
		{"time", "say how long an answer took", func(o *render.Options) *bool { return &o.Times }},
	}
}

// set lists the options, or switches one.
func (r *REPL) set(args string) {
	words := strings.Fields(args)
	switch len(words) {
	case 0:
		for _, o := range options() {
			r.line(fmt.Sprintf("  %-7s %-4s %s", o.name, onOff(*o.at(&r.Printer.Options)), o.short))
		}
		r.line("")
		return
	case 2:
		for _, o := range options() {
			if o.name == words[0] && (words[1] == "on" || words[1] == "off") {
				*o.at(&r.Printer.Options) = words[1] == "on"
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
