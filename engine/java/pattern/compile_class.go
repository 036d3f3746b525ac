package pattern

import (
	"strconv"
	"strings"
	"unicode"
)

// class reads what follows an opening bracket: unions, intersections, ranges.
func (c *compiler) class() set {
	c.enter()
	defer func() { c.depth-- }()
	negated := false
	if c.peek() == '^' {
		negated = true
		c.pos++
	}
	var all, part set
	intersected, first := false, true
	end := func() {
		if intersected {
			all = all.intersect(part)
		} else {
			all = part
		}
		part, intersected = nil, true
	}
	for {
		switch r := c.peek(); {
		case !c.more():
			panic(c.fail(len(c.src)-1, "Unclosed character class"))
		case r == ']' && !first:
			c.pos++
			end()
			if negated {
				return all.negate()
			}
			return all
		case r == '[':
			c.pos++
			part = part.union(c.class())
		case c.looking("&&"):
			c.pos += 2
			switch right := c.peek() != ']' && c.peek() != '&'; {
			case first && !right:
				panic(c.fail(c.pos-1, "Bad class syntax"))
			case !first && right:
				end()
			}
		case c.flags&Comments != 0 && c.skipComment():
		default:
			part = part.union(c.classItem())
		}
		first = false
	}
}

// classItem reads a character, a range or an escape.
func (c *compiler) classItem() set {
	s, from := c.classRune(false)
	if from < 0 {
		return s
	}
	if c.peek() != '-' || c.pos+1 < len(c.src) && (c.src[c.pos+1] == ']' || c.src[c.pos+1] == '[') {
		return set{from, from}
	}
	c.pos++
	return set{from, c.rangeEnd(from)}
}

// rangeEnd reads the last character of a range. An escape that is a class of its
// own ends none, nor does the end of the expression.
func (c *compiler) rangeEnd(from rune) rune {
	if !c.more() {
		if from == 0 { // not above what is read behind the end
			panic(c.fail(len(c.src), "Unclosed character class"))
		}
		panic(c.fail(len(c.src), "Illegal character range"))
	}
	if c.looking(`\p`) || c.looking(`\P`) {
		panic(c.fail(c.pos+1, "Illegal/unsupported escape sequence"))
	}
	_, to := c.classRune(true)
	if to < from {
		panic(c.fail(c.pos-1, "Illegal character range"))
	}
	return to
}

// classRune reads a class, or the single character that may be in a range.
func (c *compiler) classRune(last bool) (set, rune) {
	r := c.peek()
	c.pos++
	if r != '\\' {
		return nil, r
	}
	if !c.more() {
		if last {
			panic(c.fail(c.pos, "Illegal character range"))
		}
		panic(c.fail(c.pos, "Unclosed character class"))
	}
	// In ranges, and only there, \v is the vertical tab alone.
	if c.peek() == 'v' && (last || c.pos+1 < len(c.src) && c.src[c.pos+1] == '-') {
		c.pos++
		return nil, '\v'
	}
	return c.classEscape()
}

// classEscape reads what follows a backslash: a class, or a single character.
func (c *compiler) classEscape() (set, rune) {
	r := c.peek()
	c.pos++
	switch r {
	case 'd', 's', 'w', 'h', 'v', 'D', 'S', 'W', 'H', 'V':
		return c.predefined(r), -1
	case 'p', 'P':
		return c.property(r == 'P'), -1
	case 't':
		return nil, '\t'
	case 'n':
		return nil, '\n'
	case 'r':
		return nil, '\r'
	case 'f':
		return nil, '\f'
	case 'a':
		return nil, 7
	case 'e':
		return nil, 0x1B
	case 'c':
		if !c.more() {
			panic(c.fail(c.pos-1, "Illegal control escape sequence"))
		}
		c.pos++
		return nil, c.src[c.pos-1] ^ 64
	case '0':
		return nil, c.octal()
	case 'x':
		return nil, c.hex()
	case 'u':
		return nil, c.hexDigits(4, "Illegal Unicode escape sequence")
	}
	if r == 'N' {
		return nil, c.characterName()
	}
	if 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '1' <= r && r <= '9' {
		panic(c.fail(c.pos-1, "Illegal/unsupported escape sequence"))
	}
	return nil, r
}

func (c *compiler) predefined(r rune) set {
	s := map[rune]set{'d': digits, 's': spaces, 'w': words, 'h': horizontal, 'v': vertical}[unicode.ToLower(r)]
	if c.flags&UnicodeClass != 0 {
		switch unicode.ToLower(r) {
		case 'd':
			s = tableSet(unicode.Nd)
		case 's':
			s = tableSet(unicode.White_Space)
		case 'w':
			s = tableSet(unicode.L, unicode.Nl, unicode.Other_Alphabetic, unicode.M, unicode.Nd, unicode.Pc, unicode.Join_Control)
		}
	}
	if unicode.IsUpper(r) {
		return s.negate()
	}
	return s
}

func (c *compiler) property(negated bool) set {
	var name string
	if c.peek() == '{' {
		c.pos++
		rest := string(c.src[c.pos:])
		var closed bool
		if name, _, closed = strings.Cut(rest, "}"); !closed {
			panic(c.fail(len(c.src), "Unclosed character family"))
		}
		c.pos += len([]rune(name)) + 1
		if name == "" {
			panic(c.fail(c.pos-1, "Empty character family"))
		}
	} else if c.more() {
		name = string(c.peek())
		c.pos++
	}
	if name == "" {
		panic(c.fail(len(c.src), "Unknown character property name {\x00}"))
	}
	s, problem := property(name)
	if problem != "" {
		panic(c.fail(c.pos-1, problem))
	}
	if negated {
		return s.negate()
	}
	return s
}

func (c *compiler) octal() rune {
	n, count := rune(0), 0
	for count < 3 && '0' <= c.peek() && c.peek() <= '7' && n*8+c.peek()-'0' <= 0377 {
		n = n*8 + c.peek() - '0'
		c.pos++
		count++
	}
	if count == 0 {
		panic(c.fail(c.pos, "Illegal octal escape sequence"))
	}
	return n
}

func (c *compiler) hex() rune {
	const wrong = "Illegal hexadecimal escape sequence"
	if c.peek() != '{' {
		return c.hexDigits(2, wrong)
	}
	c.pos++
	n, start := rune(0), c.pos
	for ; isHex(c.peek()); c.pos++ {
		digit, _ := strconv.ParseUint(string(c.peek()), 16, 32)
		if n = n<<4 + rune(digit); n > unicode.MaxRune {
			panic(c.fail(c.pos, "Hexadecimal codepoint is too big"))
		}
	}
	switch {
	case c.pos == start:
		panic(c.fail(c.pos-1, wrong))
	case c.peek() != '}':
		panic(c.fail(c.pos, "Unclosed hexadecimal escape sequence"))
	}
	c.pos++
	return n
}

func isHex(r rune) bool {
	return '0' <= r && r <= '9' || 'a' <= r && r <= 'f' || 'A' <= r && r <= 'F'
}

func (c *compiler) hexDigits(count int, wrong string) rune {
	start := c.pos
	for ; c.pos < start+count; c.pos++ {
		if !isHex(c.peek()) {
			panic(c.fail(c.pos, wrong))
		}
	}
	n, _ := strconv.ParseUint(string(c.src[start:c.pos]), 16, 32)
	return rune(n)
}
