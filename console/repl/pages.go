package repl

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/adrg/xdg"
	"github.com/mattn/go-runewidth"

	"esconsole/console/render"
	"esconsole/parser"
)

// page is a text that is kept beside what is typed: a script that was opened,
// or what was entered while it was in use.
type page struct {
	name string
	file string // where it came from
	text string
}

// scratch is the name of the page that is in use at the start.
const scratch = "scratch"

// maxPage is how many bytes of what is entered a page keeps.
const maxPage = 10_000_000

// note keeps what was entered in the page that is in use, unless that is a
// file's: running a part of a script does not change it.
func (r *REPL) note(text string) {
	p := r.buffers[r.page]
	if p.file != "" || len(p.text)+len(text) > maxPage {
		return
	}
	if p.text != "" {
		p.text += "\n\n"
	}
	p.text += text
}

// homed replaces ~ by the home directory.
func homed(name string) string {
	if rest, ok := strings.CutPrefix(name, "~/"); ok {
		return xdg.Home + "/" + rest
	}
	return name
}

// list shows the requests of the page in use, with their numbers.
func (r *REPL) list(args string) {
	if !r.noArgs(":list", args) {
		return
	}
	p := r.buffers[r.page]
	script := parser.Parse(p.text)
	if len(script.Requests) == 0 {
		r.complain(p.name + " holds no request")
		return
	}
	width := len(strconv.Itoa(len(script.Requests)))
	for i, req := range script.Requests {
		if n := len(req.Titles); n > 0 {
			r.line(runewidth.Truncate(fmt.Sprintf("%*s  # %s", width+2, "", render.Safe(req.Titles[0])), columns, "…"))
		}
		r.line(runewidth.Truncate(fmt.Sprintf("  %*d  %s %s", width, i+1, req.Method, render.Safe(req.Target)), columns, "…"))
	}
	for _, e := range script.Errors {
		r.complain(e.Error())
	}
	r.line("")
}

// chosen is the part of a page that some of its requests make: "" is all, "3"
// one, "2-5" several, "3-" the rest.
func (p *page) chosen(args string) (text string, err error) {
	script := parser.Parse(p.text)
	n := len(script.Requests)
	if n == 0 {
		return "", fmt.Errorf("%s holds no request", p.name)
	}
	if args == "" {
		return p.text, nil
	}
	first, last, several := strings.Cut(args, "-")
	from, err := strconv.Atoi(first)
	to := from
	if several && err == nil {
		if to = n; last != "" {
			to, err = strconv.Atoi(last)
		}
	}
	if err != nil || from < 1 || to < from || to > n {
		return "", fmt.Errorf("%s is none of the requests 1 to %d of %s", args, n, p.name)
	}
	var parts []string
	for _, req := range script.Requests[from-1 : to] {
		parts = append(parts, req.Source)
	}
	return strings.Join(parts, "\n\n"), nil
}
