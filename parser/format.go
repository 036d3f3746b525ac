package parser

import (
	"bytes"
	"strings"
)

// Layout is how documents are laid out.
type Layout uint8

// The layouts of documents.
const (
	Toggle  Layout = iota // the other one of the two below
	Pretty                // a line for each value, two columns deeper in a bracket
	OneLine               // a line for each document
)

// Format lays out the documents in the bodies of a text. Comments and the texts
// of numbers stay, strings with line breaks go into triple quotes and out of
// them. A body that looks broken stays as it is, as does a document whose
// comments or variables don't fit the layout.
//
// Toggling makes one document pretty, or if it is that already, one line;
// several become one line each, or if they are that already, pretty.
func Format(text string, layout Layout) string {
	p := newParser(text)
	var out strings.Builder
	from := 0
	p.keep = func(target string, line int, b body) {
		if b.doubt != nil || b.documents == 0 || b.documents < len(b.segments) {
			return
		}
		for i, doc := range p.layOut(target, b, layout) {
			seg := b.segments[i]
			out.WriteString(p.text[from:seg.start])
			if strings.Contains(doc, "\n") && i == 0 && p.line(seg.start) == line {
				trimmed := strings.TrimRight(out.String(), " \t")
				out.Reset()
				out.WriteString(trimmed + "\n")
			}
			out.WriteString(doc)
			from = seg.end
		}
	}
	p.run()
	return out.String() + p.text[from:]
}

// layOut gives the documents of a body.
func (p *parser) layOut(target string, b body, layout Layout) []string {
	lines := b.documents > 1 || isNDJSON(target)
	forms := [OneLine + 1][]string{}
	flat, grown := true, true
	for _, seg := range b.segments {
		text := p.text[seg.start:seg.end]
		tokens := p.tokens(seg)
		pretty, one := prettyDocument(tokens), text
		if line, ok := flatDocument(tokens); ok {
			one = line
		}
		forms[Pretty] = append(forms[Pretty], pretty)
		forms[OneLine] = append(forms[OneLine], one)
		flat = flat && !strings.ContainsAny(text, "\r\n")
		grown = grown && text == pretty
	}
	if layout == Toggle {
		layout = Pretty
		if lines && !flat || !lines && grown {
			layout = OneLine
		}
	}
	return forms[layout]
}

// token is a bracket, sign, string, word or comment of a document.
type token struct {
	text  string
	broke bool // a line break stands before it
}

func (t token) comment() bool {
	return t.text[0] == '#' || strings.HasPrefix(t.text, "//") || strings.HasPrefix(t.text, "/*")
}

// ends tells whether a comment reaches to the end of its line.
func (t token) ends() bool { return t.comment() && !strings.HasPrefix(t.text, "/*") }

// tokens cuts a document.
func (s *source) tokens(seg segment) []token {
	var list []token
	for i := seg.start; i < seg.end; {
		at := s.skipSpace(i)
		broke := strings.ContainsAny(s.text[i:min(at, seg.end)], "\r\n")
		if at >= seg.end {
			break
		}
		end := at + 1
		switch c := s.text[at]; {
		case c == '"':
			end, _, _ = s.quoted(at)
		case strings.IndexByte("{}[],:", c) >= 0:
		default:
			if comment, ok, _ := s.comment(at); ok {
				end = comment
				break
			}
			end = s.wordEnd(at)
		}
		list = append(list, token{s.text[at:min(end, seg.end)], broke})
		i = end
	}
	return list
}

// wordEnd is the end of a number, a word or a ${reference}.
func (s *source) wordEnd(i int) int {
	from := i
	for i < len(s.text) {
		if _, n := referenceAt(s.text[i:]); n > 0 {
			i += n
			continue
		}
		if s.atBreak(i) || s.blank(i) > 0 || strings.IndexByte("{}[],:\"", s.text[i]) >= 0 {
			break
		}
		if _, ok, _ := s.comment(i); ok && i > from {
			break
		}
		i++
	}
	return max(i, from+1)
}

// prettyDocument writes a document over lines.
func prettyDocument(tokens []token) string {
	w := prettyWriter{}
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		switch {
		case t.comment():
			w.comment(t)
		case t.text == "{" || t.text == "[":
			w.write(t.text)
			if i+1 < len(tokens) && (tokens[i+1].text == "}" || tokens[i+1].text == "]") {
				i++
				w.write(tokens[i].text)
				break
			}
			w.depth++
			w.pending = true
		case t.text == "}" || t.text == "]":
			w.depth = max(w.depth-1, 0)
			w.pending = true
			w.write(t.text)
		case t.text == ",":
			w.comma()
		case t.text == ":":
			w.write(": ")
		default:
			w.write(tripled(t, tokens[i+1:]))
		}
	}
	return strings.TrimRight(w.out.String(), " ")
}

// prettyWriter writes over lines.
type prettyWriter struct {
	out     bytes.Buffer
	depth   int
	pending bool // the next token begins a line
	remark  int  // where the comments begin that end the line so far; 0 is none
}

func (w *prettyWriter) write(text string) {
	if w.pending {
		w.out.WriteString("\n" + strings.Repeat("  ", w.depth))
	}
	w.pending, w.remark = false, 0
	w.out.WriteString(text)
}

// comma goes before the comments that end its line.
func (w *prettyWriter) comma() {
	if w.remark == 0 {
		w.pending = false
		w.write(",")
	} else {
		rest := bytes.Clone(w.out.Bytes()[w.remark:])
		w.out.Truncate(w.remark)
		w.out.WriteByte(',')
		w.out.Write(rest)
		w.remark = 0
	}
	w.pending = true
}

func (w *prettyWriter) comment(t token) {
	if t.broke && w.out.Len() > 0 {
		w.pending = true
		w.write(t.text)
		w.pending = true
		return
	}
	remark := w.remark
	if remark == 0 {
		remark = w.out.Len()
	}
	pending := w.pending
	w.pending = false
	w.write(" " + t.text)
	w.remark, w.pending = remark, pending || t.ends()
}

// tripled writes a string with line breaks in triple quotes, unless it is a key
// or has variables.
func tripled(t token, next []token) string {
	if t.text[0] != '"' || strings.HasPrefix(t.text, `"""`) || !strings.Contains(t.text, `\n`) || strings.Contains(t.text, "${") || len(t.text) < 2 {
		return t.text
	}
	for _, n := range next {
		if n.text == ":" {
			return t.text
		}
		if !n.comment() {
			break
		}
	}
	text, ok := Unescape([]byte(t.text[1 : len(t.text)-1]))
	if !ok || strings.Contains(t.text, `\r`) || !strings.Contains(text, "\n") {
		return t.text
	}
	return `"""` + text + `"""`
}

// flatDocument writes a document on one line. ok is false if that is impossible.
func flatDocument(tokens []token) (line string, ok bool) {
	var b strings.Builder
	for _, t := range tokens {
		switch {
		case strings.HasPrefix(t.text, "#@"):
			return "", false
		case t.ends():
			text := strings.TrimSpace(strings.TrimLeft(t.text, "#/"))
			if strings.Contains(text, "*/") {
				return "", false
			}
			b.WriteString("/* " + text + " */")
		case strings.HasPrefix(t.text, `"""`) && len(t.text) >= 6:
			inner := t.text[3 : len(t.text)-3]
			if strings.Contains(inner, "${") {
				return "", false
			}
			b.WriteByte('"')
			b.Write(appendEscaped(nil, inner))
			b.WriteByte('"')
		case strings.ContainsAny(t.text, "\r\n"):
			return "", false
		default:
			b.WriteString(t.text)
		}
	}
	return b.String(), true
}
