package repl

import (
	"context"
	"fmt"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/complete"
	"esconsole/console/render"
	"esconsole/console/theme"
)

// complement completes what stands before the cursor. One possibility is put
// in; of several what they have in common, or they are listed. above are the
// lines of the block above the text. In an indented body a tab goes to where
// its keys stand.
func complement(ctx context.Context, c Completer, above string, before, after []rune, width int, th theme.Theme) (newBefore, newAfter []rune, list string) {
	typed := strings.ReplaceAll(string(before), string(lineBreak), "\n")
	line := typed[strings.LastIndexByte(typed, '\n')+1:]
	text, offset := typed, 0
	if above != "" {
		text, offset = above+"\n"+typed, len(above)+1
	}
	if strings.TrimSpace(line) == "" && offset+len(typed) > len(line) { // in a body it indents
		if n := indentation([]rune(strings.ReplaceAll(text, "\n", string(lineBreak)))); len(line) < n {
			return append(before, []rune(strings.Repeat(" ", n-len(line)))...), after, ""
		}
	}
	if c == nil {
		return before, after, ""
	}
	r := c(ctx, text+strings.ReplaceAll(string(after), string(lineBreak), "\n"), len(text))
	if len(r.List) == 0 && r.Late {
		return before, after, dimmed(noAnswer, th)
	}
	start := r.Start - offset
	if len(r.List) == 0 || start < 0 || start > len(typed) || len(r.List) == 1 && r.List[0].Text == typed[start:] {
		stop := nextStop(after)
		return append(before, after[:stop]...), after[stop:], ""
	}
	put, back := r.List[0].Text, r.List[0].Back
	if len(r.List) > 1 {
		common, longer := r.Common(typed[start:])
		if !longer || common == `"` { // that says nothing
			return before, after, listed(r, width, th)
		}
		put, back = common, 0
	}
	keep := []rune(strings.ReplaceAll(typed[:start], "\n", string(lineBreak)))
	inserted := []rune(strings.ReplaceAll(put, "\n", string(lineBreak)))
	cursor := len(inserted) - back
	return append(keep, inserted[:cursor]...), append(inserted[cursor:len(inserted):len(inserted)], after...), ""
}

// nextStop is where the next empty string, object or array begins inside: where
// one goes on with what has been put in.
func nextStop(after []rune) int {
	for i := 0; i+1 < len(after); i++ {
		empty := after[i] == '"' && after[i+1] == '"' && (i == 0 || after[i-1] == ' ' || after[i-1] == ':' || after[i-1] == '[') ||
			(after[i] == '{' || after[i] == '[') && after[i+1] == half(after[i])
		if empty {
			return i + 1
		}
	}
	return 0
}

// noAnswer is said where a list would stand.
const noAnswer = "no answer from the cluster yet; Tab looks again\r\n"

func dimmed(text string, th theme.Theme) string {
	if on := th.On(theme.Dim); on != "" {
		return on + text + attrOff
	}
	return text
}

// listRows is how many rows a list has at most.
const listRows = 8

// listed lays the candidates out in columns, read from left to right.
func listed(r complete.Result, width int, th theme.Theme) string {
	widest := 0
	labels := make([]string, len(r.List))
	for i, c := range r.List {
		labels[i] = runewidth.Truncate(render.Safe(c.Label()), width-1, "…")
		widest = max(widest, runewidth.StringWidth(labels[i]))
	}
	columns := max((width-1)/(widest+2), 1)
	var b strings.Builder
	for i, label := range labels {
		if i == columns*listRows {
			fmt.Fprintf(&b, "… and %d more\r\n", len(labels)-i+r.More)
			break
		}
		last := (i+1)%columns == 0 || i == len(labels)-1
		if last {
			b.WriteString(label + "\r\n")
		} else {
			b.WriteString(runewidth.FillRight(label, widest+2))
		}
	}
	return dimmed(b.String(), th)
}
