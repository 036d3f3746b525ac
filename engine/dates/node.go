package dates

import (
	"unicode"
	"unicode/utf8"
)

// node is one part of a format. parse gives the position after what it has read,
// or the complement of the position where it fails. format appends to the output;
// ok is false if the value has not what the node prints.
type node interface {
	parse(c *parseContext, pos int) int
	format(c *printContext) (ok bool, err error)
}

// sequence is parts one after the other; an optional one may be left out.
type sequence struct {
	nodes    []node
	optional bool
}

func (s *sequence) parse(c *parseContext, pos int) int {
	start, mark := pos, len(c.log)
	for _, n := range s.nodes {
		pos = n.parse(c, pos)
		if pos >= 0 && c.err == nil {
			continue
		}
		if s.optional && c.err == nil {
			c.rollback(mark)
			return start
		}
		return pos
	}
	return pos
}

func (s *sequence) format(c *printContext) (bool, error) {
	length := len(c.out)
	if s.optional {
		c.optional++
		defer func() { c.optional-- }()
	}
	for _, n := range s.nodes {
		ok, err := n.format(c)
		if err != nil {
			return false, err
		}
		if !ok {
			c.out = c.out[:length]
			return true, nil
		}
	}
	return true, nil
}

// literal is text that is read and printed as it is.
type literal string

func (l literal) parse(c *parseContext, pos int) int {
	next, ok := c.hasPrefix(pos, string(l))
	if !ok {
		return ^pos
	}
	return next
}

func (l literal) format(c *printContext) (bool, error) {
	c.out = append(c.out, l...)
	return true, nil
}

// setting changes how what follows is read.
type setting uint8

const (
	caseSensitive setting = iota
	caseInsensitive
	strictly
	leniently
)

func (s setting) parse(c *parseContext, pos int) int {
	switch s {
	case caseSensitive:
		c.anyCase = false
	case caseInsensitive:
		c.anyCase = true
	case strictly:
		c.lenient = false
	case leniently:
		c.lenient = true
	}
	return pos
}

func (setting) format(*printContext) (bool, error) { return true, nil }

// defaulting sets a field that nothing before it has set.
type defaulting struct {
	f field
	v int64
}

func (d defaulting) parse(c *parseContext, pos int) int {
	if c.has(d.f) {
		return pos
	}
	return c.set(d.f, d.v, pos, pos)
}

func (defaulting) format(*printContext) (bool, error) { return true, nil }

// padded is a node whose output is padded with blanks on the left.
type padded struct {
	node
	width int
}

func (p padded) parse(c *parseContext, pos int) int {
	if pos == len(c.text) {
		return ^pos
	}
	end := pos + p.width
	if end > len(c.text) {
		if !c.lenient {
			return ^pos
		}
		end = len(c.text)
	}
	from := pos
	for from < end && c.text[from] == ' ' {
		from++
	}
	whole := c.text
	c.text = whole[:end]
	next := p.node.parse(c, from)
	c.text = whole
	if next != end && !c.lenient {
		return ^(pos + from)
	}
	return next
}

func (p padded) format(c *printContext) (bool, error) {
	start := len(c.out)
	ok, err := p.node.format(c)
	if !ok || err != nil {
		return ok, err
	}
	n := utf8.RuneCount(c.out[start:])
	if n > p.width {
		return false, dateTimeError("Cannot print as output of " + itoa(n) + " characters exceeds pad width of " + itoa(p.width))
	}
	printed := string(c.out[start:])
	c.out = c.out[:start]
	for range p.width - n {
		c.out = append(c.out, ' ')
	}
	c.out = append(c.out, printed...)
	return true, nil
}

// sameLetter is equality of two characters regardless of case.
func sameLetter(a, b rune) bool {
	return unicode.ToUpper(a) == unicode.ToUpper(b) || unicode.ToLower(a) == unicode.ToLower(b)
}
