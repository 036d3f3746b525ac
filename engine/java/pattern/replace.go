package pattern

import (
	"errors"
	"strconv"
	"strings"
)

// Template is a replacement: text with references to groups.
type Template struct {
	parts []templatePart
}

type templatePart struct {
	text  string
	group int // -1 for text alone
}

// Template reads a replacement of this expression: $1, ${name}, and a backslash
// before a sign that stands for itself. The error has Java's message.
func (p *Pattern) Template(s string) (*Template, error) {
	t := &Template{}
	var text strings.Builder
	flush := func() {
		if text.Len() > 0 {
			t.parts = append(t.parts, templatePart{text.String(), -1})
			text.Reset()
		}
	}
	for i := 0; i < len(s); {
		switch s[i] {
		case '\\':
			if i++; i == len(s) {
				return nil, errors.New("character to be escaped is missing")
			}
			text.WriteByte(s[i])
			i++
		case '$':
			flush()
			n, length, err := p.templateGroup(s[i+1:])
			if err != nil {
				return nil, err
			}
			t.parts = append(t.parts, templatePart{group: n})
			i += 1 + length
		default:
			text.WriteByte(s[i])
			i++
		}
	}
	flush()
	return t, nil
}

// templateGroup reads what follows a dollar sign.
func (p *Pattern) templateGroup(s string) (group, length int, err error) {
	switch {
	case s == "":
		//lint:ignore ST1005 the server's words
		return 0, 0, errors.New("Illegal group reference: group index is missing")
	case s[0] == '{':
		name, _, closed := strings.Cut(s[1:], "}")
		if name == "" || !isNameRune(rune(name[0]), false) {
			return 0, 0, errors.New("capturing group name {" + name + "} starts with digit character")
		}
		if !closed {
			return 0, 0, errors.New("named capturing group is missing trailing '}'")
		}
		n, ok := p.names[name]
		if !ok {
			return 0, 0, errors.New("No group with name {" + name + "}")
		}
		return n, len(name) + 2, nil
	case s[0] < '0' || s[0] > '9':
		//lint:ignore ST1005 the server's words
		return 0, 0, errors.New("Illegal group reference")
	}
	n, i := int(s[0]-'0'), 1
	if n > p.groups {
		return 0, 0, errors.New("No group " + strconv.Itoa(n))
	}
	for i < len(s) && '0' <= s[i] && s[i] <= '9' && n*10+int(s[i]-'0') <= p.groups {
		n = n*10 + int(s[i]-'0')
		i++
	}
	return n, i, nil
}

// Append adds what the template makes of a match.
func (t *Template) Append(out []byte, text string, m []int) []byte {
	for _, part := range t.parts {
		switch {
		case part.group < 0:
			out = append(out, part.text...)
		case m[2*part.group] >= 0:
			out = append(out, text[m[2*part.group]:m[2*part.group+1]]...)
		}
	}
	return out
}

// Replace puts the template in the place of every match, or of the first.
func (p *Pattern) Replace(text string, t *Template, all bool) (string, error) {
	var out []byte
	last, found := 0, false
	err := p.Each(text, func(m []int) bool {
		found = true
		out = append(out, text[last:m[0]]...)
		out = t.Append(out, text, m)
		last = m[1]
		return all
	})
	if err != nil || !found {
		return text, err
	}
	return string(append(out, text[last:]...)), nil
}
