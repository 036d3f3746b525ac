package parser

import "strings"

// comment steps over the comment that begins at offset i: # or // to the end of
// the line, or /* */. ok is false if none begins there. closed is false for /*
// without an end, which then reaches to the next line that begins a request.
func (s *source) comment(i int) (end int, ok, closed bool) {
	switch {
	case i >= len(s.text):
		return i, false, false
	case s.text[i] == '#', s.startsWith(i, "//"):
		return s.lineEnd(i), true, true
	case s.startsWith(i, "/*"):
		if i+2 < s.endless {
			if n := strings.Index(s.text[i+2:], "*/"); n >= 0 {
				return i + 2 + n + 2, true, true
			}
			s.endless = i + 2
		}
		return s.trimSpace(i, s.nextOpening(i+2, len(s.text))), true, false
	}
	return i, false, false
}

// notes are the comments between two requests.
type notes struct {
	titles     []string
	directives []Directive
}

// between steps over blanks and comments to the next request or to the end of
// the text, keeping titles and directives.
func (p *parser) between() {
	content := p.pos > int(p.starts[p.line(p.pos)-1]) // the line has more than blanks and comments
	below := p.last != nil || p.skipped               // directly below a request
	for p.pos < len(p.text) {
		p.pos = p.skipBlanks(p.pos)
		if p.atBreak(p.pos) {
			if !content {
				below = false
				p.notes.gap()
			}
			p.pos = p.skipBreak(p.pos)
			content = false
			continue
		}
		end, ok, closed := p.comment(p.pos)
		if !ok {
			break
		}
		if !closed {
			p.fail(p.errorAt(p.pos, "this comment is never closed", "*/ ends it"))
			p.openComment = true
		}
		below = p.note(p.pos, end, below, content)
		content = true
		p.pos = end
	}
	p.notes.trim()
}

// note keeps what the comment text[start:end] says. It gives back whether a
// directive on the next line still belongs to the request above.
func (p *parser) note(start, end int, below, content bool) bool {
	text := p.text[start:end]
	directive, ok := p.directive(start, end)
	switch {
	case ok && below && p.last != nil:
		directive.After = true
		p.last.Directives = append(p.last.Directives, directive)
		return true
	case ok && below: // of a line that is no request
		return true
	case ok:
		p.notes.directives = append(p.notes.directives, directive)
	case content:
		return below
	case text[0] == '#' && !strings.HasPrefix(text, "#!") && !strings.HasPrefix(text, "#@"):
		p.notes.title(strings.TrimSpace(strings.TrimLeft(text, "#")))
	}
	return false
}

func (n *notes) title(text string) {
	if text == "" {
		n.gap()
		return
	}
	n.titles = append(n.titles, text)
}

// gap remembers blank lines between titles.
func (n *notes) gap() {
	if len(n.titles) > 0 && n.titles[len(n.titles)-1] != "" {
		n.titles = append(n.titles, "")
	}
}

// trim drops blank lines behind the titles.
func (n *notes) trim() {
	for len(n.titles) > 0 && n.titles[len(n.titles)-1] == "" {
		n.titles = n.titles[:len(n.titles)-1]
	}
}

// directive reads "#@ name args" in text[start:end].
func (s *source) directive(start, end int) (Directive, bool) {
	text, ok := strings.CutPrefix(s.text[start:end], "#@")
	if !ok {
		return Directive{}, false
	}
	text = strings.TrimRightFunc(text, isSpace)
	rest := strings.TrimLeftFunc(text, isSpace)
	at := start + len("#@") + len(text) - len(rest)
	words := strings.IndexFunc(rest, isSpace)
	if words < 0 {
		words = len(rest)
	}
	args := strings.TrimLeftFunc(rest[words:], isSpace)
	d := Directive{Name: rest[:words], Args: args}
	d.Line, d.Column = s.place(at)
	_, d.ArgsColumn = s.place(at + len(rest) - len(args))
	return d, rest != ""
}
