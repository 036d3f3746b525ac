// Package transcript keeps the answers of a script in a file beside it, so that
// a later run can be compared with them. What differs from run to run is left
// aside. It sends nothing and opens no file.
package transcript

import (
	"fmt"
	"strconv"
	"strings"
)

// Entry is one answer.
type Entry struct {
	Request string // METHOD and path as the script has them
	Status  int
	Type    string   // content type, "" if there is none
	Warned  []string // texts of the Warning headers
	Body    string
}

// The marks of a transcript's lines.
const (
	requestMark = "=== "
	statusMark  = "--- "
	warningMark = "#! "
	escapeMark  = `\`
)

// Name is that of the transcript of a script.
func Name(script string) string { return strings.TrimSuffix(script, ".es") + ".out" }

// Format writes a transcript:
//
//	=== GET products/_doc/1
//	--- 404 application/json; charset=UTF-8
//	{ ... }
//
// Each entry ends with an empty line.
func Format(entries []Entry) string {
	var b strings.Builder
	for _, e := range entries {
		kind := e.Type
		if kind == "" {
			kind = "-"
		}
		fmt.Fprintf(&b, "%s%s\n%s%d %s\n", requestMark, e.Request, statusMark, e.Status, kind)
		for _, w := range e.Warned {
			b.WriteString(warningMark + strings.ReplaceAll(w, "\n", " ") + "\n")
		}
		for line := range strings.Lines(e.Body) {
			if marked(line) {
				b.WriteString(escapeMark)
			}
			b.WriteString(line)
		}
		if e.Body != "" && !strings.HasSuffix(e.Body, "\n") {
			b.WriteString("\n")
		}
		b.WriteString("\n")
	}
	return b.String()
}

// marked tells whether a line of a body would be taken for something else, or
// lost.
func marked(line string) bool {
	return strings.HasPrefix(line, requestMark) || strings.HasPrefix(line, warningMark) || strings.HasPrefix(line, escapeMark) || line == "\n"
}

// Parse reads a transcript.
func Parse(text string) ([]Entry, error) {
	var (
		entries []Entry
		lines   = split(text)
	)
	for n := 0; n < len(lines); {
		if lines[n] == "" {
			n++
			continue
		}
		request, ok := strings.CutPrefix(lines[n], requestMark)
		if !ok {
			return nil, fmt.Errorf("line %d is no %q line", n+1, strings.TrimSpace(requestMark))
		}
		if n++; n == len(lines) {
			return nil, fmt.Errorf("line %d: the answer is missing", n)
		}
		e := Entry{Request: request}
		if err := e.status(lines[n]); err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		n = e.rest(lines, n+1)
		entries = append(entries, e)
	}
	return entries, nil
}

// split gives the lines of a text without carriage returns at their ends, which
// some editors add.
func split(text string) []string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, "\r")
	}
	return lines
}

// status reads "--- 404 application/json".
func (e *Entry) status(line string) error {
	rest, ok := strings.CutPrefix(line, statusMark)
	code, kind, _ := strings.Cut(rest, " ")
	n, err := strconv.Atoi(code)
	if !ok || err != nil || n < 100 || n > 599 {
		return fmt.Errorf("it does not say a status, as %q does", statusMark+"200 application/json")
	}
	e.Status = n
	if kind != "-" {
		e.Type = kind
	}
	return nil
}

// rest reads warnings and body from line n, and gives the line after them.
func (e *Entry) rest(lines []string, n int) int {
	for ; n < len(lines) && strings.HasPrefix(lines[n], warningMark); n++ {
		e.Warned = append(e.Warned, lines[n][len(warningMark):])
	}
	start := n
	for n < len(lines) && !strings.HasPrefix(lines[n], requestMark) {
		n++
	}
	body := lines[start:n]
	for len(body) > 0 && body[len(body)-1] == "" {
		body = body[:len(body)-1]
	}
	var b strings.Builder
	for _, line := range body {
		b.WriteString(strings.TrimPrefix(line, escapeMark) + "\n")
	}
	e.Body = b.String()
	return n
}

// Differs says how an answer differs from the recorded one, "" if it doesn't.
func Differs(recorded, got Entry) string {
	switch {
	case recorded.Request != got.Request:
		return fmt.Sprintf("the recorded answer is that to %s", recorded.Request)
	case recorded.Status != got.Status:
		return fmt.Sprintf("the status is %d, recorded is %d", got.Status, recorded.Status)
	case recorded.Type != got.Type:
		return fmt.Sprintf("the content type is %q, recorded is %q", got.Type, recorded.Type)
	}
	if w, g := strings.Join(recorded.Warned, "; "), strings.Join(got.Warned, "; "); w != g {
		return fmt.Sprintf("the warnings are %q, recorded are %q", g, w)
	}
	want := split(strings.TrimRight(Mask(recorded.Request, recorded.Body), "\n"))
	have := split(strings.TrimRight(Mask(got.Request, got.Body), "\n"))
	for i := range max(len(want), len(have)) {
		switch {
		case i >= len(have):
			return fmt.Sprintf("line %d is missing: %s", i+1, clip(want[i]))
		case i >= len(want):
			return fmt.Sprintf("line %d is not recorded: %s", i+1, clip(have[i]))
		case want[i] != have[i]:
			return fmt.Sprintf("line %d is %s, recorded is %s", i+1, clip(have[i]), clip(want[i]))
		}
	}
	return ""
}

// clip keeps a line readable within a message.
func clip(line string) string {
	const limit = 120
	r := []rune(strings.TrimSpace(line))
	if len(r) > limit {
		return string(r[:limit]) + "…"
	}
	return string(r)
}
