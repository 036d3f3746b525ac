package play

import (
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"esconsole/console/render"
	"esconsole/console/safe"
)

// markdown writes a talk as a text: chapters, requests, answers.
func (r Recording) markdown(p *Player, through walk) string {
	var b strings.Builder
	b.WriteString("# " + escaped(safe.Line(p.Title())) + "\n")
	through(func(p *Player) {
		c := p.Card()
		switch {
		case c == nil:
			for _, t := range p.Deck.End {
				b.WriteString("\n" + escaped(safe.Text(t)) + "\n")
			}
		case p.Sent:
			r.answers(&b, p)
		case p.Told:
			r.sources(&b, p)
		default:
			if c.Chapter != "" {
				b.WriteString("\n## " + escaped(safe.Line(c.Chapter)) + "\n")
			}
			for _, t := range append(c.Text[:len(c.Text):len(c.Text)], p.Pauses()...) {
				b.WriteString("\n" + escaped(safe.Text(t)) + "\n")
			}
			if c.Exercise() {
				b.WriteString("\n> ▶ " + strings.ReplaceAll(escaped(safe.Text(c.Task())), "\n", "\n> ") + "\n")
				return
			}
			r.sources(&b, p)
		}
	})
	return b.String()
}

// sources writes the requests of a card.
func (r Recording) sources(b *strings.Builder, p *Player) {
	for _, source := range p.Requests() {
		fence(b, "console", source)
	}
}

// answers writes what came of them, as the server gave it.
func (r Recording) answers(b *strings.Builder, p *Player) {
	var text strings.Builder
	printer := render.Printer{Out: &text, Err: &text, Options: render.Options{Style: r.Options.Style}}
	for _, e := range p.events {
		text.Reset()
		if e.problem != nil {
			printer.Problem(*e.problem)
			fence(b, "text", safe.Text(text.String()))
			continue
		}
		printer.Answer(*e.answer)
		status := e.answer.Response.Status
		b.WriteString("\n`" + strings.TrimSpace(strconv.Itoa(status)+" "+http.StatusText(status)) + "`\n")
		language := "text"
		if strings.HasPrefix(e.answer.Response.Header.Get("Content-Type"), "application/json") {
			language = "json"
		}
		fence(b, language, safe.Text(text.String()))
	}
}

// fence writes a text as it stands. Its fence is longer than any in it.
func fence(b *strings.Builder, language, text string) {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	b.WriteString("\n" + fence + language + "\n" + strings.TrimRight(text, "\n") + "\n" + fence + "\n")
}

// numbered is the beginning of a list in Markdown, which no line of a comment
// means to be.
var numbered = regexp.MustCompile(`(?m)^( *)(\d+)\. `)

// marks are what Markdown would take for a sign of its own.
var marks = regexp.MustCompile(`[\\*<\[\]]|(?m:^ *[#>])`)

// underscore matches one that Markdown could take for emphasis: not within a
// word.
var underscore = regexp.MustCompile(`(^|[^\pL\pN_])_|_($|[^\pL\pN_])`)

// escaped keeps a text what it says. What stands between ` is code.
func escaped(text string) string {
	parts := strings.Split(text, "`")
	if len(parts)%2 == 0 { // one of them is alone
		parts = []string{strings.ReplaceAll(text, "`", "'")}
	}
	for i := 0; i < len(parts); i += 2 {
		parts[i] = marks.ReplaceAllStringFunc(parts[i], func(m string) string {
			at := len(m) - 1
			return m[:at] + `\` + m[at:]
		})
		parts[i] = underscore.ReplaceAllString(parts[i], `$1\_$2`)
	}
	return numbered.ReplaceAllString(strings.Join(parts, "`"), `$1$2\. `)
}
