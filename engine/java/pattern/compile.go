package pattern

import (
	"strconv"
	"strings"
	"unicode"
)

// MaxDepth is how deep groups and classes may be nested.
const MaxDepth = 200

// maxRepeat bounds counted repetitions, which are written out by the engines.
const maxRepeat = 1000

// compiler rewrites an expression. What it writes needs no flags.
type compiler struct {
	src    []rune
	source string
	pos    int
	flags  Flags
	groups int
	names  map[string]int
	fancy  bool // only the backtracking engine can run it
	depth  int
	runes  map[string]rune // characters by name, once one is asked for
}

func (c *compiler) fail(at int, text string) *SyntaxError {
	return &SyntaxError{Description: text, Index: at, Pattern: c.source}
}

func (c *compiler) compile() (expr string, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case *SyntaxError:
			err = e
		default:
			panic(e)
		}
	}()
	if c.flags&Literal != 0 {
		return c.literal(c.source), nil
	}
	c.src = unquoted(c.src)
	expr = c.alternatives()
	if c.pos < len(c.src) {
		panic(c.fail(c.pos-1, "Unmatched closing ')'"))
	}
	return expr, nil
}

func (c *compiler) more() bool { return c.pos < len(c.src) }

func (c *compiler) peek() rune {
	if c.more() {
		return c.src[c.pos]
	}
	return -1
}

func (c *compiler) looking(s string) bool {
	runes := []rune(s)
	if c.pos+len(runes) > len(c.src) {
		return false
	}
	return string(c.src[c.pos:c.pos+len(runes)]) == s
}

func (c *compiler) enter() {
	if c.depth++; c.depth > MaxDepth {
		panic(c.fail(c.pos, "Expression is nested too deeply"))
	}
}

// alternatives reads up to a closing parenthesis. Flags set inside end there.
func (c *compiler) alternatives() string {
	c.enter()
	flags := c.flags
	parts := []string{c.sequence()}
	for c.peek() == '|' {
		c.pos++
		parts = append(parts, c.sequence())
	}
	c.flags = flags
	c.depth--
	return strings.Join(parts, "|")
}

func (c *compiler) sequence() string {
	var b strings.Builder
	for c.more() && c.peek() != '|' && c.peek() != ')' {
		if c.flags&Comments != 0 && c.skipComment() {
			continue
		}
		start := c.pos
		atom, quantifiable := c.atom()
		if !quantifiable {
			b.WriteString(atom)
			continue
		}
		b.WriteString(c.quantified(atom, start))
	}
	return b.String()
}

func (c *compiler) skipComment() bool {
	switch r := c.peek(); {
	case r == '#':
		for c.more() && c.peek() != '\n' {
			c.pos++
		}
		return true
	case r == ' ' || '\t' <= r && r <= '\r':
		c.pos++
		return true
	}
	return false
}

// quantified reads what repeats an atom.
func (c *compiler) quantified(atom string, start int) string {
	for c.flags&Comments != 0 && c.more() && c.skipComment() {
	}
	var q string
	switch c.peek() {
	case '*', '+', '?':
		q = string(c.peek())
		c.pos++
	case '{':
		var ok bool
		if q, ok = c.counted(); !ok {
			return atom
		}
	default:
		return atom
	}
	switch c.peek() {
	case '?':
		c.pos++
		return group(atom) + q + "?"
	case '+':
		c.pos++
		c.fancy = true
		return "(?>" + group(atom) + q + ")"
	}
	return group(atom) + q
}

// group makes an atom of a rewritten one that is more.
func group(atom string) string { return "(?:" + atom + ")" }

func (c *compiler) counted() (string, bool) {
	start := c.pos
	c.pos++
	number := func() int {
		n, any := 0, false
		for c.more() && '0' <= c.peek() && c.peek() <= '9' {
			n, any = n*10+int(c.peek()-'0'), true
			if c.pos++; n > 1<<31-1 {
				panic(c.fail(c.pos-1, "Illegal repetition range"))
			}
		}
		if !any {
			return -1
		}
		return n
	}
	least := number()
	if least < 0 {
		panic(c.fail(start+1, "Illegal repetition"))
	}
	most := least
	if c.peek() == ',' {
		c.pos++
		most = number()
	}
	if c.peek() != '}' {
		panic(c.fail(c.pos, "Unclosed counted closure"))
	}
	c.pos++
	if most >= 0 && most < least {
		panic(c.fail(c.pos-1, "Illegal repetition range"))
	}
	if least > maxRepeat || most > maxRepeat {
		c.fancy = true
	}
	switch {
	case most == least:
		return "{" + strconv.Itoa(least) + "}", true
	case most < 0:
		return "{" + strconv.Itoa(least) + ",}", true
	}
	return "{" + strconv.Itoa(least) + "," + strconv.Itoa(most) + "}", true
}

// atom reads one thing that may be repeated; quantifiable is false for what
// stands for nothing.
func (c *compiler) atom() (expr string, quantifiable bool) {
	r := c.peek()
	c.pos++
	switch r {
	case '(':
		return c.group()
	case '[':
		s := c.class()
		return c.fold(s).String(), true
	case '.':
		return c.dot(), true
	case '^':
		return c.lineStart(), true
	case '$':
		return c.lineEnd(), true
	case '\\':
		return c.escape(), true
	case '*', '+', '?':
		panic(c.fail(c.pos-1, "Dangling meta character '"+string(r)+"'"))
	case '{': // repeats nothing
		c.pos--
		return "", true
	}
	return c.literal(string(r)), true
}

// literal writes a text that stands for itself.
func (c *compiler) literal(s string) string {
	var b strings.Builder
	for _, r := range s {
		if folded := c.fold(set{r, r}); len(folded) > 2 {
			b.WriteString(folded.String())
			continue
		}
		writeRune(&b, r)
	}
	return b.String()
}

func (c *compiler) fold(s set) set {
	if c.flags&CaseInsensitive == 0 {
		return s
	}
	return s.folded(c.flags&(UnicodeCase|UnicodeClass) != 0)
}

func (c *compiler) dot() string {
	switch {
	case c.flags&DotAll != 0:
		return set{0, unicode.MaxRune}.String()
	case c.flags&UnixLines != 0:
		return set{'\n', '\n'}.negate().String()
	}
	return lineEnds.negate().String()
}

func (c *compiler) lineStart() string {
	if c.flags&Multiline == 0 {
		return `\A`
	}
	c.fancy = true
	if c.flags&UnixLines != 0 {
		return `(?:\A|(?<=\n)(?!\z))`
	}
	return `(?:\A|(?<=[\n\u0085\u2028\u2029]|\r(?!\n))(?!\z))`
}

func (c *compiler) lineEnd() string {
	c.fancy = true
	const end = `(?:\r\n|[\n\r\u0085\u2028\u2029])`
	switch unix, multi := c.flags&UnixLines != 0, c.flags&Multiline != 0; {
	case unix && multi:
		return `(?=\n|\z)`
	case unix:
		return `(?=\n?\z)`
	case multi:
		return `(?:(?<!\r)(?=\n)|(?=[\r\u0085\u2028\u2029])|\z)`
	}
	return `(?:(?=` + end + `?\z)(?<!\r(?=\n)))`
}
