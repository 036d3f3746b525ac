package render

import "github.com/tidwall/pretty"

// color is the sequence that switches a colour on, without its introducer.
type color string

// The palette: the sixteen colours that every terminal theme defines.
const (
	plain        color = ""
	bold         color = "1"
	dim          color = "2"
	red          color = "31"
	green        color = "32"
	yellow       color = "33"
	blue         color = "34"
	magenta      color = "35"
	cyan         color = "36"
	warningColor       = yellow
	problemColor       = red
)

const reset = "\x1b[0m"

func (c color) on() string {
	if c == plain {
		return ""
	}
	return "\x1b[" + string(c) + "m"
}

func (c color) pair() [2]string {
	if c == plain {
		return [2]string{}
	}
	return [2]string{c.on(), reset}
}

// paint colours text if colours are wanted.
func (p *Printer) paint(c color, text string) string {
	if !p.Options.Color || c == plain || text == "" {
		return text
	}
	return c.on() + text + reset
}

// headingColor is that of the status class, as in Kibana.
func headingColor(status int) color {
	switch {
	case status >= 500:
		return red
	case status >= 400:
		return yellow
	case status >= 300:
		return blue
	}
	return green
}

// statusColor keeps the line below an answer out of the way, unless it is an
// error.
func statusColor(status int) color {
	if status >= 400 {
		return red
	}
	return dim
}

// style is how JSON is coloured. Append passes every byte on: what must not
// reach a terminal is gone before.
func style() *pretty.Style {
	return &pretty.Style{
		Key:    cyan.pair(),
		String: green.pair(),
		Number: yellow.pair(),
		True:   magenta.pair(),
		False:  magenta.pair(),
		Null:   dim.pair(),
		Escape: magenta.pair(),
		Append: func(dst []byte, c byte) []byte { return append(dst, c) },
	}
}
