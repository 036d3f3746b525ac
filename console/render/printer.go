// Package render prints answers as text. On a terminal they are coloured, long
// strings are shown in triple quotes and nothing stored can reach the terminal
// as a control sequence; elsewhere the server's bytes are passed on untouched.
// It sends nothing and decides nothing.
package render

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"esconsole/console"
	"esconsole/console/theme"
	"esconsole/engine"
)

// Options says how a Printer prints.
type Options struct {
	Terminal     bool // somebody looks at it: status line, no control characters
	Color        bool // colour what goes to Out
	ProblemColor bool // colour what goes to Err
	Triple       bool // strings with escapes in triple quotes
	Times        bool // how long answers took; off, two runs print the same bytes
	NoStatus     bool // no status line below an answer on a terminal
	Style        Style
	Holds        bool // also say that an expectation holds

	Theme theme.Theme // how colours look; the zero value is the default theme

	// Page shows a long answer to somebody who may leave it at once, and tells
	// whether it did. It is asked about answers without a heading; nil shows
	// nothing.
	Page func(text string) bool

	// Hint adds a few words to the status line of an answer; nil adds none.
	Hint func(console.Answer) string

	// Advice is a line for the error stream below an answer; nil gives none.
	Advice func(console.Answer) string
}

// Printer prints answers to one stream and problems to another. It implements
// console.Reporter.
type Printer struct {
	Out, Err io.Writer
	Options  Options

	headed bool // an answer with a heading has been printed
}

var _ console.Reporter = (*Printer)(nil)

// Fresh forgets what was printed: the next heading stands without a blank line
// above it.
func (p *Printer) Fresh() { p.headed = false }

// Answer prints one answer: a heading if it has one, warnings, the body, and on
// a terminal its status where no heading says it.
func (p *Printer) Answer(a console.Answer) {
	var b strings.Builder
	if a.Heading {
		if p.headed {
			b.WriteByte('\n')
		}
		p.headed = true
		b.WriteString(p.heading(a))
		b.WriteByte('\n')
	}
	for _, w := range Warnings(a.Response.Header) {
		b.WriteString(p.paint(warningColor, p.safe(p.Options.Style.warning(w))))
		b.WriteByte('\n')
	}
	b.Write(p.body(a))
	if !a.Heading && p.Options.Page != nil && p.Options.Page(b.String()) {
		b.Reset()
	}
	if p.Options.Terminal && !a.Heading && !p.Options.NoStatus {
		b.WriteString(p.statusLine(a))
		b.WriteByte('\n')
	}
	io.WriteString(p.Out, b.String())
	p.remark(a)
	if p.Options.Advice != nil {
		if line := p.Options.Advice(a); line != "" {
			p.complain(line, "", "", dim)
		}
	}
}

// heading is "# 12: PUT products/_doc/1 [409 Conflict] 2 ms".
func (p *Printer) heading(a console.Answer) string {
	if text := p.Options.Style.kibana(a); text != "" {
		return p.paint(headingColor(a.Response.Status), p.safe(text))
	}
	place := fmt.Sprintf("%d", a.Request.Line)
	if a.Script != "" {
		place = a.Script + ":" + place
	}
	text := fmt.Sprintf("# %s: %s %s [%s]", place, a.Request.Method, a.Request.Target, status(a.Response.Status, " "))
	if p.Options.Times {
		text += " " + duration(a.Took)
	}
	if a.Output != nil && a.Output.Note != "" {
		text += " " + a.Output.Note
	}
	return p.paint(headingColor(a.Response.Status), p.safe(text))
}

// statusLine is "409 Conflict · 1 ms".
func (p *Printer) statusLine(a console.Answer) string {
	text := status(a.Response.Status, " ")
	if p.Options.Times {
		text += " · " + duration(a.Took)
	}
	if a.Output != nil && a.Output.Note != "" {
		text += " · " + p.safe(a.Output.Note)
	}
	if p.Options.Hint != nil {
		if hint := p.Options.Hint(a); hint != "" {
			text += " · " + hint
		}
	}
	return p.paint(statusColor(a.Response.Status), text)
}

// status is the code and its name.
func status(code int, between string) string {
	name := http.StatusText(code)
	if name == "" {
		return fmt.Sprint(code)
	}
	return fmt.Sprint(code) + between + name
}

// duration is in milliseconds; below one with a decimal, as an engine in the
// same process answers in less.
func duration(d time.Duration) string {
	ms := max(float64(d)/float64(time.Millisecond), 0.1)
	if ms < 0.95 {
		return fmt.Sprintf("%.1f ms", ms)
	}
	return fmt.Sprintf("%.0f ms", ms)
}

// body is the text of the answer, ending with a line break.
func (p *Printer) body(a console.Answer) []byte {
	text := p.content(a)
	if a.Output != nil {
		text = []byte(p.safe(string(a.Output.Text)))
	}
	if n := len(text); n > 0 && text[n-1] != '\n' {
		text = append(text, '\n')
	}
	return text
}

func (p *Printer) content(a console.Answer) []byte {
	resp := a.Response
	switch {
	case a.Request.Method == http.MethodHead, len(resp.Body) == 0 && resp.Status != http.StatusOK:
		return []byte(status(resp.Status, " - "))
	case len(resp.Body) == 0:
		return []byte(http.StatusText(http.StatusOK))
	}
	switch kind(resp) {
	case jsonText:
		body := resp.Body
		if len(a.Show) > 0 {
			body = parts(body, a.Show)
		}
		return p.json(body)
	case yamlText:
		return []byte(p.yaml(string(resp.Body)))
	case binary:
		if p.Options.Terminal {
			return fmt.Appendf(nil, "%d bytes of %s", len(resp.Body), p.safe(resp.Header.Get("Content-Type")))
		}
		return resp.Body
	}
	return []byte(p.table(string(resp.Body), a.Request.Query))
}

// contentKind is what a body is made of.
type contentKind uint8

const (
	plainText contentKind = iota
	jsonText
	yamlText
	binary
)

func kind(resp engine.Response) contentKind {
	media, _, _ := strings.Cut(strings.ToLower(resp.Header.Get("Content-Type")), ";")
	switch strings.TrimSpace(media) {
	case "application/json", "application/x-ndjson", "application/vnd.elasticsearch+json":
		return jsonText
	case "application/yaml":
		return yamlText
	case "application/cbor", "application/smile":
		return binary
	}
	return plainText
}
