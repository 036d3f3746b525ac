package render

import (
	"net/url"
	"regexp"
	"strings"

	"esconsole/console/theme"
)

// table gives a _cat table: on a terminal its head is bold and the words for
// health have their colour.
func (p *Printer) table(text, query string) string {
	text = p.safe(text)
	if !p.Options.Color {
		return text
	}
	params, _ := url.ParseQuery(query)
	head := ""
	if params.Has("v") && params.Get("v") != "false" {
		first, rest, _ := strings.Cut(text, "\n")
		head, text = p.paint(bold, first)+"\n", rest
	}
	return head + health.ReplaceAllStringFunc(text, func(cell string) string {
		word := strings.TrimSpace(cell)
		return strings.Replace(cell, word, p.paint(healthColor(word), word), 1)
	})
}

// health matches the words as cells of a table.
var health = regexp.MustCompile(`(?m)(?:^| )(?:green|yellow|red)(?: |$)`)

func healthColor(word string) color {
	switch word {
	case "green":
		return green
	case "yellow":
		return yellow
	}
	return red
}

// yaml gives YAML with coloured keys.
func (p *Printer) yaml(text string) string {
	text = p.safe(text)
	if !p.Options.Color {
		return text
	}
	return yamlKey.ReplaceAllStringFunc(text, func(match string) string {
		m := yamlKey.FindStringSubmatch(match)
		return m[1] + p.paint(theme.Key, m[2]) + m[3]
	})
}

var yamlKey = regexp.MustCompile(`(?m)^([ \t]*(?:- )*)("(?:[^"\\]|\\.)*"|[^\s:"][^:\n]*)(:(?:[ \t]|$))`)
