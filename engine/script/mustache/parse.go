package mustache

import (
	"fmt"
	"regexp"
	"strings"
)

// maxDepth is how deeply sections may be nested.
const maxDepth = 300

// Error is a template that can't be read or run, in the words of the server's
// library.
type Error struct {
	Reason  string
	Missing bool // another template is not there
}

func notFound(name string) error {
	return &Error{Reason: "Template " + name + " not found", Missing: true}
}

// Error is the reason.
func (e *Error) Error() string { return e.Reason }

// Template is a template that has been read. It never changes.
type Template struct{ codes []code }

// code is a part of a template.
type code interface {
	render(r *renderer)
	// source is the part as it was written, for functions that take it as a name.
	source() string
}

// Parse reads a template.
//
// Server: com.github.mustachejava.MustacheParser.
func Parse(text string) (*Template, error) {
	p := &parser{text: []rune(text), open: "{{", close: "}}"}
	codes, err := p.section("", 0, true)
	if err != nil {
		return nil, err
	}
	return &Template{codes}, nil
}

// parser reads a template from left to right.
type parser struct {
	text        []rune
	at          int
	line        int
	open, close string // delimiters
}

func (p *parser) fail(line int, format string, args ...any) error {
	return &Error{Reason: fmt.Sprintf(format, args...) + fmt.Sprintf(" @[query-template:%d]", line)}
}

// body is what is read of one section.
type body struct {
	codes  []code
	out    strings.Builder // text that is not a code yet
	blank  bool            // the line has only blanks so far
	inside bool            // the section began on this line, or one within it has ended
}

// flush makes a code of the text.
func (b *body) flush() {
	if b.out.Len() > 0 {
		text := b.out.String()
		if n := len(b.codes); n > 0 {
			if w, ok := b.codes[n-1].(write); ok {
				b.codes[n-1] = w + write(text)
				b.out.Reset()
				return
			}
		}
		b.codes = append(b.codes, write(text))
	}
	b.out.Reset()
}

// section reads up to the tag that closes name, or to the end.
func (p *parser) section(name string, depth int, top bool) ([]code, error) {
	if depth > maxDepth {
		return nil, p.fail(p.line, "sections are nested more than %d levels deep", maxDepth)
	}
	b := &body{blank: true, inside: p.line != 0}
	if p.line == 0 {
		p.line = 1
	}
	start := p.line
	for p.at < len(p.text) {
		ch := p.text[p.at]
		switch {
		case ch == '\r':
			p.at++
			continue
		case ch == '\n':
			p.at++
			p.line++
			if !b.inside || !b.blank {
				b.out.WriteByte('\n')
			}
			b.flush()
			b.inside, b.blank = false, true
			continue
		case p.startsWith(p.open):
			done, err := p.tag(b, name, depth, top)
			if err != nil {
				return nil, err
			}
			if done {
				return b.codes, nil
			}
			continue
		}
		b.blank = b.blank && (ch == ' ' || ch == '\t')
		b.out.WriteRune(ch)
		p.at++
	}
	if !top {
		return nil, p.fail(start, "Failed to close '%s' tag", name)
	}
	b.flush()
	return b.codes, nil
}

func (p *parser) startsWith(s string) bool {
	for i, r := range []rune(s) {
		if p.at+i >= len(p.text) || p.text[p.at+i] != r {
			return false
		}
	}
	return s != ""
}

// tag reads a tag. done: it closes the section.
func (p *parser) tag(b *body, name string, depth int, top bool) (done bool, err error) {
	p.at += len([]rune(p.open))
	var cmd strings.Builder
	closed := false
	for p.at < len(p.text) {
		if p.startsWith(p.close) {
			p.at += len([]rune(p.close))
			closed = true
			break
		}
		cmd.WriteRune(p.text[p.at])
		p.at++
	}
	command := cmd.String()
	if strings.TrimSpace(command) == "" {
		return false, p.fail(p.line, "Empty mustache")
	}
	first := []rune(command)[0]
	rest := strings.TrimSpace(command[len(string(first)):])
	switch first {
	case '#', '^', '<', '$':
		return false, p.nested(b, first, rest, depth)
	case '/':
		if !b.blank {
			b.flush()
		}
		if top || rest != name {
			tag := name
			if top {
				tag = "null"
			}
			return false, p.fail(p.line, "Mismatched start/end tags: %s != %s in query-template:%d", tag, rest, p.line)
		}
		return true, nil
	case '>':
		return false, notFound(rest)
	case '{':
		b.flush()
		if len(p.close) > 1 && p.close[1] != '}' {
			rest = strings.TrimSuffix(rest, "}")
		} else {
			if p.at >= len(p.text) || p.text[p.at] != '}' {
				return false, p.fail(p.line, "Improperly closed variable in query-template:%d", p.line)
			}
			p.at++
		}
		b.codes = append(b.codes, value{name: rest})
	case '&':
		b.flush()
		b.codes = append(b.codes, value{name: rest})
	case '%':
		if !b.blank {
			b.flush()
		}
	case '!':
		b.flush()
	case '=':
		b.flush()
		return false, p.delimiters(command)
	default:
		if !closed {
			return false, p.fail(p.line, "Improperly closed variable in query-template:%d", p.line)
		}
		b.flush()
		b.codes = append(b.codes, value{name: strings.TrimSpace(command), escaped: true})
	}
	return false, nil
}

var blanks = regexp.MustCompile(`\s+`)

// delimiters reads {{=<% %>=}}.
func (p *parser) delimiters(command string) error {
	d := blanks.ReplaceAllString(command, "")
	if n := len(d); n > 6 || n%2 != 0 || n < 4 {
		return p.fail(p.line, "Invalid delimiter string: %s%s", strings.TrimSpace(command[1:]), p.close)
	}
	p.open, p.close = d[1:len(d)/2], d[len(d)/2:len(d)-1]
	return nil
}

// nested reads a section within another.
func (p *parser) nested(b *body, kind rune, name string, depth int) error {
	line := p.line
	codes, err := p.section(name, depth+1, false)
	if err != nil {
		return err
	}
	lines := p.line - line
	if !b.blank || lines == 0 {
		b.flush()
	}
	b.out.Reset()
	b.inside = lines != 0
	switch kind {
	case '^':
		b.codes = append(b.codes, inverted{name, codes})
	case '#':
		c, err := p.function(name, codes, line)
		if err != nil {
			return err
		}
		b.codes = append(b.codes, c)
	default:
		return notFound(name)
	}
	return nil
}

var joinPattern = regexp.MustCompile(`^join delimiter='(.*)'$`)

// function makes one of the server's functions of a section, or the section itself.
func (p *parser) function(name string, codes []code, line int) (code, error) {
	var kind string
	delimiter := ","
	switch m := joinPattern.FindStringSubmatch(name); {
	case strings.EqualFold(name, "toJson"):
		kind = "toJson"
	case strings.EqualFold(name, "join"):
		kind = "join"
	case m != nil:
		kind, delimiter = "join", m[1]
	case strings.EqualFold(name, "url"):
		return encoded{codes}, nil
	default:
		return section{name, codes}, nil
	}
	if len(codes) != 1 {
		return nil, &Error{Reason: "Mustache function [" + kind + "] must contain one and only one identifier"}
	}
	return call{kind: kind, delimiter: delimiter, name: codes[0].source(), codes: codes}, nil
}
