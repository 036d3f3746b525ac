package repl

import (
	"fmt"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/complete"
	"esconsole/console/render"
)

// tab completes what stands before the cursor. One possibility is put in; of
// several what they have in common, or they are listed.
func (e *Readline) tab(before, after []rune) (newBefore, newAfter []rune) {
	typed := strings.ReplaceAll(string(before), string(lineBreak), "\n")
	line := typed[strings.LastIndexByte(typed, '\n')+1:]
	if strings.TrimSpace(line) == "" && (e.above != "" || line != typed) { // in a body it indents
		return append(before, ' ', ' '), after
	}
	if e.complete == nil {
		return before, after
	}
	text, offset := typed, 0
	if e.above != "" {
		text, offset = e.above+"\n"+typed, len(e.above)+1
	}
	r := e.complete(text+strings.ReplaceAll(string(after), string(lineBreak), "\n"), len(text))
	start := r.Start - offset
	if len(r.List) == 0 || start < 0 || start > len(typed) {
		return before, after
	}
	put, back := r.List[0].Text, r.List[0].Back
	if len(r.List) > 1 {
		common, longer := r.Common(typed[start:])
		if !longer {
			e.screen.below(append(before[:len(before):len(before)], after...), listed(r, e.screen.width(), e.screen.color))
			return before, after
		}
		put, back = common, 0
	}
	keep := []rune(strings.ReplaceAll(typed[:start], "\n", string(lineBreak)))
	inserted := []rune(put)
	cursor := len(inserted) - back
	return append(keep, inserted[:cursor]...), append(inserted[cursor:len(inserted):len(inserted)], after...)
}

// listRows is how many rows a list has at most.
const listRows = 8

// listed lays the candidates out in columns, read from left to right.
func listed(r complete.Result, width int, color bool) string {
	widest := 0
	labels := make([]string, len(r.List))
	for i, c := range r.List {
		labels[i] = runewidth.Truncate(render.Safe(c.Label()), width-1, "…")
		widest = max(widest, runewidth.StringWidth(labels[i]))
	}
	columns := max((width-1)/(widest+2), 1)
	var b strings.Builder
	if color {
		b.WriteString("\x1b[2m")
	}
	for i, label := range labels {
		if i == columns*listRows {
			fmt.Fprintf(&b, "… and %d more\r\n", len(labels)-i)
			break
		}
		last := (i+1)%columns == 0 || i == len(labels)-1
		if last {
			b.WriteString(label + "\r\n")
		} else {
			b.WriteString(runewidth.FillRight(label, widest+2))
		}
	}
	if color {
		b.WriteString(attrOff)
	}
	return b.String()
}
