package render

import (
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"esconsole/console"
	"esconsole/parser"
)

// remark shows, below an answer that refuses a body, the place in the script
// that it speaks of: the server counts lines of the body alone.
func (p *Printer) remark(a console.Answer) {
	if a.Response.Status < http.StatusBadRequest || len(a.Request.Body) == 0 {
		return
	}
	if d := a.Request.Doubt; d != nil {
		p.point(a, d)
		return
	}
	line, column, ok := position(string(a.Response.Body))
	if !ok {
		return
	}
	line, column = a.Request.Position(line, column)
	lines := strings.Split(a.Request.Source, "\n")
	if i := line - a.Request.Line; column > 0 && i >= 0 && i < len(lines) {
		p.point(a, &parser.Error{Line: line, Column: column, Text: strings.TrimRight(lines[i], "\r"), Msg: "the server means this place"})
	}
}

func (p *Printer) point(a console.Answer, e *parser.Error) {
	place := fmt.Sprintf("line %d:%d: ", e.Line, e.Column)
	if a.Script != "" {
		place = fmt.Sprintf("%s:%d:%d: ", a.Script, e.Line, e.Column)
	}
	p.complain(place+e.Msg, e.Hint, e.Excerpt(), dim)
}

// positions are the ways in which the server says where in a body it stopped.
var positions = regexp.MustCompile(`line: (\d+), column: (\d+)|"line" : (\d+),\s*"col" : (\d+)|"\[(\d+):(\d+)\] `)

// position finds the first place that an error body names.
func position(body string) (line, column int, ok bool) {
	m := positions.FindStringSubmatch(body)
	if m == nil {
		return 0, 0, false
	}
	for i := 1; i < len(m); i += 2 {
		if m[i] != "" {
			line, errLine := strconv.Atoi(m[i])
			column, errColumn := strconv.Atoi(m[i+1])
			return line, column, errLine == nil && errColumn == nil
		}
	}
	return 0, 0, false
}
