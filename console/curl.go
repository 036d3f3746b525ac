package console

import (
	"bytes"
	"fmt"
	"maps"
	"net/http"
	"strings"

	"esconsole/console/lesson"
	"esconsole/parser"
)

// LocalURL is where a server listens if nobody says.
const LocalURL = "http://localhost:9200"

// Curl writes a request, with its variables replaced, as the Console of 7.10
// copies it: a command for a shell, without any login.
func Curl(base string, r parser.Request) string {
	var b strings.Builder
	if r.Method == http.MethodHead {
		b.WriteString("curl -I") // with -XHEAD curl would wait for a body
	} else {
		b.WriteString("curl -X" + r.Method)
	}
	target := strings.TrimRight(base, "/") + "/" + strings.TrimPrefix(r.Path, "/")
	if r.Query != "" {
		target += "?" + r.Query
	}
	b.WriteString(` "` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "$", `\$`, "`", "\\`").Replace(target) + `"`)
	if len(r.Body) > 0 {
		b.WriteString(" -H 'Content-Type: application/json' -d'\n")
		b.Write(bytes.ReplaceAll(r.Body, []byte("'"), []byte(`'\''`)))
		b.WriteString("'")
	}
	return b.String()
}

// CurlScript writes all requests of a script as commands, with the comments
// between them. What can't be written is a Problem; the others are there.
func CurlScript(base string, src Source, vars map[string]string) (string, []Problem) {
	var (
		s        = parser.Parse(src.Text)
		parts    []string
		problems []Problem
		given    = vars
	)
	vars = maps.Clone(vars)
	if vars == nil {
		vars = map[string]string{}
	}
	lookup := parser.Vars(func(name string) (string, bool) { return variable(vars, name) })
	for _, e := range s.Errors {
		problems = append(problems, notRequest(src.Name, e))
	}
	for i := range s.Requests {
		r := &s.Requests[i]
		steps, _ := lesson.Read(r.Directives)
		for _, at := range steps.Before {
			if set, ok := at.Step.(lesson.Set); ok && !isGiven(given, set.Name) {
				value, err := set.Expanded(lookup)
				if err != nil {
					problems = append(problems, Problem{Kind: NoRequest, Script: src.Name, Line: at.Line, Msg: err.Error()})
					continue
				}
				vars[set.Name] = value
			}
		}
		ready, err := r.Expand(lookup)
		if err != nil {
			problems = append(problems, notRequest(src.Name, err))
			continue
		}
		part := Curl(base, ready)
		if notes := comments(r.Titles); notes != "" {
			part = notes + "\n" + part
		}
		parts = append(parts, part)
	}
	if notes := comments(s.Trailer); notes != "" {
		parts = append(parts, notes)
	}
	return strings.Join(parts, "\n\n"), problems
}

func isGiven(vars map[string]string, name string) bool {
	_, ok := vars[name]
	return ok
}

// comments writes the comments above a request.
func comments(titles []string) string {
	var lines []string
	for _, t := range titles {
		if t != "" {
			t = "# " + t
		}
		lines = append(lines, t)
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// Sent is a request that was answered, and its answer.
type Sent struct {
	Request parser.Request // with its variables replaced
	Answer  lesson.Answer
}

// Label is "PUT a/_doc/1 [409 Conflict]".
func (s Sent) Label() string {
	return fmt.Sprintf("%s %s [%d %s]", s.Request.Method, s.Request.Target, s.Answer.Status, http.StatusText(s.Answer.Status))
}
