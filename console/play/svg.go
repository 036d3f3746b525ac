package play

import (
	"fmt"
	"html"
	"strings"
)

// Sizes of a picture, in its own units.
const (
	cellWidth  = 8.4
	cellHeight = 19
	edge       = 12
	baseline   = 14
	holding    = 5 // seconds that the last screen stays
)

// drawing writes a talk as a picture that moves: its screens one after the
// other, for ever. Where pictures don't move, it is the last one. A row that
// stays from one screen to the next is drawn once.
func (r Recording) drawing(p *Player, through walk) string {
	list := r.frames(p, through)
	total := float64(holding)
	for _, f := range list {
		total += f.seconds
	}
	var b strings.Builder
	width, height := float64(r.Columns)*cellWidth+2*edge, r.Rows*cellHeight+2*edge
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%d" viewBox="0 0 %.0f %d" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace" font-size="14">`+"\n<title>%s</title>\n<style>\n",
		width, height, width, height, html.EscapeString(p.Title()))
	r.svgStyle(&b)
	groups := shown(list)
	if len(list) > 1 {
		for i, g := range groups {
			g.keyframes(&b, i, list, total)
		}
	}
	fmt.Fprintf(&b, "</style>\n<rect class=\"ground\" width=\"100%%\" height=\"100%%\" rx=\"8\"/>\n")
	for i, g := range groups {
		fmt.Fprintf(&b, "<g class=\"f%d\">\n%s</g>\n", i, g.drawn.String())
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// svgStyle writes what colours are.
func (r Recording) svgStyle(b *strings.Builder) {
	first, preferred := r.grounds()
	b.WriteString("text { white-space: pre; }\n.b { font-weight: bold; }\n.u { text-decoration: underline; }\n")
	colors(b, first)
	if preferred != nil {
		b.WriteString("@media (prefers-color-scheme: light) {\n")
		colors(b, *preferred)
		b.WriteString("}\n")
	}
}

func colors(b *strings.Builder, g ground) {
	fmt.Fprintf(b, ".ground { fill: %s; }\ntext { fill: %s; }\n.d { fill: %s; }\n", g.back, g.text, g.faint)
	for i, c := range g.palette {
		fmt.Fprintf(b, ".c%d { fill: %s; }\n", i, c)
	}
	fmt.Fprintf(b, "text.m { fill: %s; }\n", g.back)
}

// group is what is to be seen on the same screens.
type group struct {
	on    []bool // by screen
	drawn strings.Builder
}

// shown sorts the rows of all screens by when they are to be seen.
func shown(list []frame) []*group {
	type place struct {
		row  int
		text string
	}
	when := map[place][]bool{}
	var order []place
	for i, f := range list {
		for n, text := range f.rows {
			at := place{n, text}
			if strings.TrimSpace(plain(text)) == "" {
				continue
			}
			if when[at] == nil {
				when[at] = make([]bool, len(list))
				order = append(order, at)
			}
			when[at][i] = true
		}
	}
	var groups []*group
	known := map[string]*group{}
	for _, at := range order {
		key := fmt.Sprint(when[at])
		g := known[key]
		if g == nil {
			g = &group{on: when[at]}
			known[key] = g
			groups = append(groups, g)
		}
		drawRow(&g.drawn, at.text, at.row)
	}
	return groups
}

// keyframes writes when a group is to be seen.
func (g *group) keyframes(b *strings.Builder, number int, list []frame, total float64) {
	state := func(on bool) string {
		if on {
			return "visible"
		}
		return "hidden"
	}
	fmt.Fprintf(b, ".f%d { visibility: %s; animation: f%d %.2fs step-end infinite; }\n@keyframes f%d { 0%% { visibility: %s; }",
		number, state(g.on[len(list)-1]), number, total, number, state(g.on[0]))
	at := 0.0
	for i, f := range list {
		if i > 0 && g.on[i] != g.on[i-1] {
			fmt.Fprintf(b, " %.3f%% { visibility: %s; }", 100*at/total, state(g.on[i]))
		}
		at += f.seconds
	}
	b.WriteString(" }\n")
}

// drawRow writes each span at its column, so that wide characters of any font
// keep the others in place. What is made of bars is drawn as such: characters
// of rows that touch leave gaps.
func drawRow(b *strings.Builder, row string, n int) {
	y := float64(edge + n*cellHeight)
	for _, s := range spans(row) {
		x := edge + float64(s.start)*cellWidth
		w := float64(s.width) * cellWidth
		class := ""
		if c := s.look.classes(); c != "" {
			class = ` class="` + c + `"`
		}
		switch {
		case strings.TrimSpace(s.text) == "" && !s.look.mark:
			continue
		case s.text == "▌":
			fmt.Fprintf(b, `<rect%s x="%.1f" y="%.0f" width="3" height="%d"/>`+"\n", class, x, y, cellHeight)
			continue
		case strings.Trim(s.text, "━") == "":
			fmt.Fprintf(b, `<rect class="d" x="%.1f" y="%.1f" width="%.1f" height="2"/>`+"\n", x, y+float64(cellHeight)/2, w)
			continue
		case s.look.mark:
			fmt.Fprintf(b, `<rect%s x="%.1f" y="%.0f" width="%.1f" height="%d"/>`+"\n", strings.Replace(class, "m", "", 1), x, y, w, cellHeight)
		}
		text := strings.TrimLeft(s.text, " ")
		blanks := float64(len(s.text)-len(text)) * cellWidth
		text = strings.TrimRight(text, " ")
		ends := float64(len(strings.TrimLeft(s.text, " "))-len(text)) * cellWidth
		fmt.Fprintf(b, `<text%s x="%.1f" y="%.0f" textLength="%.1f" xml:space="preserve">%s</text>`+"\n", class, x+blanks, y+baseline, w-blanks-ends, html.EscapeString(text))
	}
}
