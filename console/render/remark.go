package render

import (
	"bytes"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"github.com/tidwall/gjson"

	"esconsole/console"
	"esconsole/parser"
)

// remark shows, below an answer that refuses a body, the place in the script
// that it speaks of: the server counts lines of the body alone.
func (p *Printer) remark(a console.Answer) {
	if len(a.Request.Body) == 0 {
		return
	}
	if a.Response.Status < http.StatusBadRequest {
		p.remarkItems(a)
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
	line, column = a.Request.Position(line, clamp(a.Request.Body, line, column))
	p.point(a, a.Request.At(line, column, "the server stopped reading here"))
}

// maxRemarks is how many items of a bulk request are spoken of.
const maxRemarks = 10

// remarkItems does the same for the items of a bulk request: there the server
// counts from the start of each document, which is one line of the body.
func (p *Printer) remarkItems(a console.Answer) {
	if !strings.HasSuffix(strings.TrimSuffix(a.Request.Path, "/"), "_bulk") || !gjson.GetBytes(a.Response.Body, "errors").Bool() {
		return
	}
	line, told := 1, 0 // of the action
	gjson.GetBytes(a.Response.Body, "items").ForEach(func(_, item gjson.Result) bool {
		document := line + 1
		line += 2
		item.ForEach(func(action, answer gjson.Result) bool {
			if action.String() == "delete" {
				line--
			}
			_, column, ok := position(answer.Get("error").Raw)
			if !ok {
				return false
			}
			told++
			line, column := a.Request.Position(document, clamp(a.Request.Body, document, column))
			p.point(a, a.Request.At(line, column, "the server stopped reading here"))
			return false
		})
		return told < maxRemarks
	})
}

func (p *Printer) point(a console.Answer, e *parser.Error) {
	place := fmt.Sprintf("line %d:%d: ", e.Line, e.Column)
	if a.Script != "" {
		place = fmt.Sprintf("%s:%d:%d: ", a.Script, e.Line, e.Column)
	}
	p.complain(place+e.Msg, e.Hint, e.Excerpt(), dim)
}

// clamp keeps a column within its line: the server's reader may already have
// gone on to the line break behind it.
func clamp(body []byte, line, column int) int {
	lines := bytes.Split(body, []byte("\n"))
	if line < 1 || line > len(lines) {
		return column
	}
	return min(column, len(lines[line-1])+1)
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
