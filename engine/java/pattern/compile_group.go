package pattern

// group reads what follows an opening parenthesis.
func (c *compiler) group() (string, bool) {
	open := c.pos
	if c.peek() != '?' {
		c.groups++
		return "(" + c.closed() + ")", true
	}
	c.pos++
	for _, special := range []string{"=", "!", ">", "<=", "<!"} {
		if !c.looking(special) {
			continue
		}
		c.pos += len(special)
		c.fancy = true
		return "(?" + special + c.closed() + ")", true
	}
	switch c.peek() {
	case ':':
		c.pos++
		return "(?:" + c.closed() + ")", true
	case '<':
		c.pos++
		return c.named(), true
	case '$', '@':
		panic(c.fail(c.pos, "Unknown group type"))
	}
	return c.flagGroup(open)
}

// closed reads up to the parenthesis that closes the group.
func (c *compiler) closed() string {
	expr := c.alternatives()
	if c.peek() != ')' {
		panic(c.fail(len(c.src), "Unclosed group"))
	}
	c.pos++
	return expr
}

func (c *compiler) named() string {
	name := c.groupName()
	if _, known := c.names[name]; known {
		panic(c.fail(c.pos-1, "Named capturing group <"+name+"> is already defined"))
	}
	c.groups++
	c.names[name] = c.groups
	return "(" + c.closed() + ")"
}

func (c *compiler) groupName() string {
	start := c.pos
	for c.more() && isNameRune(c.peek(), c.pos > start) {
		c.pos++
	}
	if c.pos == start {
		panic(c.fail(c.pos, "capturing group name does not start with a Latin letter"))
	}
	if c.peek() != '>' {
		panic(c.fail(c.pos, "named capturing group is missing trailing '>'"))
	}
	c.pos++
	return string(c.src[start : c.pos-1])
}

func isNameRune(r rune, digits bool) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || digits && '0' <= r && r <= '9'
}

// flagGroup reads (?i) or (?i:…).
func (c *compiler) flagGroup(open int) (string, bool) {
	before, on := c.flags, true
	for {
		r := c.peek()
		c.pos++
		flag := Flags(0)
		switch r {
		case '-':
			on = false
			continue
		case ')':
			return "", false
		case ':':
			inner := c.closed()
			c.flags = before
			return "(?:" + inner + ")", true
		case 'i':
			flag = CaseInsensitive
		case 'm':
			flag = Multiline
		case 's':
			flag = DotAll
		case 'd':
			flag = UnixLines
		case 'u':
			flag = UnicodeCase
		case 'x':
			flag = Comments
		case 'U':
			flag = UnicodeClass | UnicodeCase
		default:
			panic(c.fail(min(c.pos-1, len(c.src)), "Unknown inline modifier"))
		}
		if on {
			c.flags |= flag
		} else {
			c.flags &^= flag
		}
	}
}

// escape reads what follows a backslash outside of a class.
func (c *compiler) escape() string {
	if !c.more() {
		if c.depth > 1 {
			panic(c.fail(c.pos+1, "Unclosed group"))
		}
		panic(c.fail(c.pos, "Unexpected internal error"))
	}
	r := c.peek()
	switch r {
	case 'A', 'z':
		c.pos++
		return `\` + string(r)
	case 'b', 'B':
		c.pos++
		if r == 'b' && c.looking("{g") {
			if c.pos += 2; c.peek() != '}' {
				panic(c.fail(c.pos, "Illegal/unsupported escape sequence"))
			}
			c.pos++
			return c.graphemeBound()
		}
		c.fancy = true
		return wordBound(r == 'b')
	case 'G':
		c.pos++
		c.fancy = true
		return `\G`
	case 'Z':
		c.pos++
		c.fancy = true
		return `(?=(?:\r\n|[\n\r\u0085\u2028\u2029])?\z)`
	case 'X':
		c.pos++
		return c.grapheme()
	case 'R':
		c.pos++
		return `(?:\r\n|` + vertical.String() + `)`
	case 'k':
		return c.namedReference()
	}
	if '1' <= r && r <= '9' {
		return c.reference()
	}
	s, single := c.classEscape()
	if single >= 0 {
		return c.literal(string(single))
	}
	return s.String()
}

// wordBound is \b as Java has it: letters, digits, their marks and the underscore
// are words.
func wordBound(at bool) string {
	const (
		left     = `(?<=[\p{L}\p{Nd}_]|[\p{L}\p{Nd}]\p{Mn}+)`
		notLeft  = `(?<![\p{L}\p{Nd}_]|[\p{L}\p{Nd}]\p{Mn}+)`
		right    = `(?:(?=[\p{L}\p{Nd}_])|(?<=[\p{L}\p{Nd}]\p{Mn}*)(?=\p{Mn}))`
		notRight = `(?![\p{L}\p{Nd}_])(?:(?<![\p{L}\p{Nd}]\p{Mn}*)|(?!\p{Mn}))`
	)
	if at {
		return `(?:` + left + notRight + `|` + notLeft + right + `)`
	}
	return `(?:` + left + right + `|` + notLeft + notRight + `)`
}

func (c *compiler) namedReference() string {
	c.pos++
	if c.peek() != '<' {
		panic(c.fail(c.pos, `\k is not followed by '<' for named capturing group`))
	}
	c.pos++
	name := c.groupName()
	n, ok := c.names[name]
	if !ok {
		panic(c.fail(c.pos-1, "named capturing group <"+name+"> does not exist"))
	}
	return c.backReference(n)
}

// reference reads the number of a group: more digits count while there are that
// many groups.
func (c *compiler) reference() string {
	n := 0
	for c.more() && '0' <= c.peek() && c.peek() <= '9' {
		next := n*10 + int(c.peek()-'0')
		if n > 0 && next > c.groups {
			break
		}
		n = next
		c.pos++
	}
	return c.backReference(n)
}

func (c *compiler) backReference(n int) string {
	c.fancy = true
	if n > c.groups {
		return `(?!)`
	}
	digits := []byte{}
	for ; n > 0; n /= 10 {
		digits = append([]byte{byte('0' + n%10)}, digits...)
	}
	return `(?:\` + string(digits) + `)`
}
