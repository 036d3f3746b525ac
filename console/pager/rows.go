package pager

import (
	"strings"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/mattn/go-runewidth"
)

// row is one line of the screen.
type row struct {
	line int    // of the text, from 0
	text string // with the colours that are on at its start
}

// maxColor is how long the sequences may be that are on at the same time.
const maxColor = 200

// wrap breaks a text into rows of at most width columns. Colours go on in the
// next row; tabs are blanks.
func wrap(text string, width int) []row {
	var rows []row
	color := ""
	for n, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		var b strings.Builder
		b.WriteString(color)
		at := 0
		for line != "" {
			if code, ok := sgr(line); ok {
				color += code
				if code == "\x1b[0m" || code == "\x1b[m" || len(color) > maxColor {
					color = ""
				}
				b.WriteString(code)
				line = line[len(code):]
				continue
			}
			cluster := first(line)
			line = line[len(cluster):]
			if cluster == "\t" {
				cluster = strings.Repeat(" ", 8-at%8)
			}
			w := runewidth.StringWidth(cluster)
			if at+w > width && at > 0 {
				rows = append(rows, row{n, end(b.String(), color)})
				b.Reset()
				b.WriteString(color)
				at = 0
			}
			b.WriteString(cluster)
			at += w
		}
		rows = append(rows, row{n, end(b.String(), color)})
	}
	return rows
}

// first is the character that a text begins with, with its accents.
func first(text string) string {
	if len(text) == 1 || text[0] < 0x80 && text[1] < 0x80 {
		return text[:1]
	}
	g := graphemes.FromString(text)
	g.Next()
	return g.Value()
}

// end switches colours off behind a row.
func end(text, color string) string {
	if color == "" {
		return text
	}
	return text + "\x1b[0m"
}

// sgr is the colour sequence that a text begins with.
func sgr(text string) (code string, ok bool) {
	if !strings.HasPrefix(text, "\x1b[") {
		return "", false
	}
	for i := 2; i < len(text); i++ {
		switch c := text[i]; {
		case c == 'm':
			return text[:i+1], true
		case c != ';' && (c < '0' || c > '9'):
			return "", false
		}
	}
	return "", false
}

// Rows is how many lines of a screen a text takes.
func Rows(text string, width int) int { return len(wrap(text, max(width, 1))) }

// Wrap breaks a text into rows of at most width columns; colours go on in the
// next row.
func Wrap(text string, width int) []string {
	rows := wrap(text, max(width, 1))
	list := make([]string, len(rows))
	for i, r := range rows {
		list[i] = r.text
	}
	return list
}
