package render

import (
	"github.com/tidwall/pretty"

	"esconsole/console/theme"
)

// color is the role that a text plays; the theme says how it looks.
type color = theme.Role

// What answers and problems are made of.
const (
	bold         = theme.Head
	dim          = theme.Dim
	red          = theme.Error
	green        = theme.OK
	yellow       = theme.Warn
	blue         = theme.Moved
	warningColor = theme.Warn
	problemColor = theme.Error
)

// theme is that of the options; the default one where they name none.
func (o Options) theme() theme.Theme {
	if o.Theme.Name == "" {
		return theme.Dark()
	}
	return o.Theme
}

// Theme is the one in use, whether colours are wanted or not.
func (p *Printer) Theme() theme.Theme { return p.Options.theme() }

// Paint is what colours texts for Out: it does nothing if colours are not
// wanted.
func (p *Printer) Paint() theme.Theme {
	if !p.Options.Color {
		return theme.Theme{}
	}
	return p.Options.theme()
}

// paint colours text if colours are wanted.
func (p *Printer) paint(c color, text string) string { return p.Paint().Paint(c, text) }

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
func (p *Printer) style() *pretty.Style {
	t := p.Paint()
	pair := func(r theme.Role) [2]string {
		if on := t.On(r); on != "" {
			return [2]string{on, theme.Off}
		}
		return [2]string{}
	}
	return &pretty.Style{
		Key:    pair(theme.Key),
		String: pair(theme.String),
		Number: pair(theme.Number),
		True:   pair(theme.Word),
		False:  pair(theme.Word),
		Null:   pair(theme.Null),
		Escape: pair(theme.Word),
		Append: func(dst []byte, c byte) []byte { return append(dst, c) },
	}
}
