package play

import (
	"strconv"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/theme"
)

// span is a piece of a row that looks the same.
type span struct {
	text  string
	look  look
	start int // column, from 0
	width int // columns
}

// look is what SGR sequences say. Colours are those of the palette, from 0; -1
// is that of the text.
type look struct {
	color           int
	bold, dim, mark bool
	line            bool // underlined
}

// plainLook is that of text without a colour.
var plainLook = look{color: -1}

// classes are those of a look in the style sheets, or "".
func (l look) classes() string {
	var list []string
	if l.color >= 0 {
		list = append(list, "c"+strconv.Itoa(l.color))
	}
	for _, c := range []struct {
		on   bool
		name string
	}{{l.bold, "b"}, {l.dim, "d"}, {l.mark, "m"}, {l.line, "u"}} {
		if c.on {
			list = append(list, c.name)
		}
	}
	return strings.Join(list, " ")
}

// ground is what colours are on a dark or a light ground.
type ground struct {
	back, text, faint, panel, accent string
	palette                          [16]string
}

func darkGround() ground {
	return ground{"#0d1117", "#e6edf3", "#7d8590", "#161b22", "#2f81f7",
		[16]string{"#484f58", "#ff7b72", "#3fb950", "#d29922", "#58a6ff", "#bc8cff", "#39c5cf", "#b1bac4",
			"#6e7681", "#ffa198", "#56d364", "#e3b341", "#79c0ff", "#d2a8ff", "#56d4dd", "#f0f6fc"}}
}

func lightGround() ground {
	return ground{"#ffffff", "#1f2328", "#656d76", "#f6f8fa", "#0969da",
		[16]string{"#24292f", "#cf222e", "#116329", "#8a4600", "#0969da", "#8250df", "#1b7c83", "#57606a",
			"#57606a", "#a40e26", "#1a7f37", "#7d4e00", "#0550ae", "#6639ba", "#0a6c74", "#1f2328"}}
}

// grounds are the one for everybody and the one for those who prefer light;
// the second is nil where one was chosen.
func (r Recording) grounds() (first ground, preferred *ground) {
	light := lightGround()
	switch r.Ground {
	case "light":
		return light, nil
	case "dark":
		return darkGround(), nil
	}
	return darkGround(), &light
}

// spans takes a row apart. It holds no other sequences than SGR. What is wide
// and what is not are kept apart, so that each stays in its columns.
func spans(row string) []span {
	var list []span
	now, column := plainLook, 0
	add := func(text string) {
		for text != "" {
			part := alike(text)
			w := runewidth.StringWidth(part)
			list = append(list, span{part, now, column, w})
			column += w
			text = text[len(part):]
		}
	}
	for {
		before, rest, found := strings.Cut(row, "\x1b[")
		add(before)
		if !found {
			return list
		}
		code, after, ended := strings.Cut(rest, "m")
		if !ended || strings.Trim(code, "0123456789;") != "" { // none of ours
			add("\x1b[")
			row = rest
			continue
		}
		now = now.then(code)
		row = after
	}
}

// alike is the beginning of a text that is wide, or that is not.
func alike(text string) string {
	first := true
	var kind bool
	for i, r := range text {
		w := runewidth.RuneWidth(r)
		if w == 0 { // it belongs to the one before
			continue
		}
		if first {
			kind, first = w == 2, false
		} else if kind != (w == 2) {
			return text[:i]
		}
	}
	return text
}

// then is the look after a sequence.
func (l look) then(code string) look {
	for word := range strings.SplitSeq(code, ";") {
		n, _ := strconv.Atoi(word) // "" is 0
		switch {
		case n == 0:
			l = plainLook
		case n == 1:
			l.bold = true
		case n == 2:
			l.dim = true
		case n == 4:
			l.line = true
		case n == 7:
			l.mark = true
		case n >= 30 && n <= 37:
			l.color = n - 30
		case n >= 90 && n <= 97:
			l.color = n - 90 + 8
		}
	}
	return l
}

// plain is a row without its colours.
func plain(row string) string { return theme.Strip(row) }
