package repl

import (
	"regexp"
	"strings"

	"esconsole/parser"
)

// block collects typed lines until they make a request.
type block struct {
	assembler parser.Assembler
	text      string
	state     parser.State
}

// empty tells whether nothing has been typed yet.
func (b *block) empty() bool { return b.text == "" }

func (b *block) drop() { b.text, b.state = "", parser.Empty }

// opening matches a line that begins a request.
var opening = regexp.MustCompile(`(?i)^\s*(?:GET|POST|PUT|DELETE|HEAD|PATCH|curl)\s`)

// interrupts tells whether a line can't belong to the block, which could run
// as it is: it begins a request itself, or is a meta command.
func (b *block) interrupts(line string) bool {
	return b.state == parser.Optional && (opening.MatchString(line) || strings.HasPrefix(line, ":"))
}

// add takes what was entered. What is ready to run is given back, "" if nothing
// is; an unfinished rest waits for more.
func (b *block) add(in Input) (ready string) {
	text := in.Text
	if !b.empty() {
		text = b.text + "\n" + in.Text
	}
	state := b.assembler.Pending(text)
	switch {
	case state == parser.Empty:
		b.drop()
		if strings.Contains(text, "#@") {
			return text
		}
		return ""
	case in.Send, state == parser.Complete, in.Block && state == parser.Optional:
		b.drop()
		return text
	case in.Block:
		ready, text = b.split(strings.TrimSuffix(text, "\n")) // the next line takes the place of an empty last one
	}
	b.text, b.state = text, state
	return ready
}

// maxCuts is how many beginnings of a request are tried, from the end.
const maxCuts = 50

// split cuts a pasted block before the request that is not finished.
func (b *block) split(text string) (ready, rest string) {
	for start, tried := strings.LastIndexByte(text, '\n'), 0; start >= 0 && tried < maxCuts; start = strings.LastIndexByte(text[:start], '\n') {
		line, _, _ := strings.Cut(text[start+1:], "\n")
		if !opening.MatchString(line) {
			continue
		}
		if b.assembler.Pending(text[:start]) != parser.Incomplete {
			return text[:start], text[start+1:]
		}
		tried++
	}
	return "", text
}
