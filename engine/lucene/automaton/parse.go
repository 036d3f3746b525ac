// Package automaton runs regular expressions in Lucene's syntax: they are read
// into expressions, whose derivatives are the states of a deterministic
// automaton.
package automaton

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Flags switch parts of the syntax on.
type Flags int

// The optional operators.
const (
	Intersection Flags = 1 << iota // &
	Complement                     // ~
	Empty                          // #
	AnyString                      // @
	Named                          // <name>
	Interval                       // <1-9>

	All Flags = 0xff
)

// maxDepth bounds the nesting of an expression.
const maxDepth = 1000

// SyntaxError is what is wrong with an expression, in Lucene's words.
type SyntaxError struct{ Text string }

// Error gives the text.
func (e *SyntaxError) Error() string { return e.Text }

// TooComplex says that an expression needs more states than allowed.
type TooComplex struct {
	Pattern string
	Max     int
}

// Error is Lucene's text.
func (e *TooComplex) Error() string {
	return "Determinizing " + e.Pattern + " would result in more than " + strconv.Itoa(e.Max) + " states."
}

type parser struct {
	text   string
	at     int
	flags  Flags
	folded bool
	x      *exprs
	depth  int
}

// fail leaves the parser; parse recovers it.
func (p *parser) fail(text string) { panic(&SyntaxError{text}) }

func (p *parser) failAt(text string) {
	p.fail(text + " at position " + strconv.Itoa(len(p.text[:p.at])))
}

// parse reads the whole expression.
func (p *parser) parse() (e int, err error) {
	defer func() {
		if r := recover(); r != nil {
			syntax, ok := r.(*SyntaxError)
			if !ok {
				panic(r)
			}
			err = syntax
		}
	}()
	if p.text == "" {
		return epsilon, nil
	}
	e = p.union()
	if p.more() {
		p.failAt("end-of-string expected")
	}
	return e, nil
}

func (p *parser) more() bool { return p.at < len(p.text) }

func (p *parser) peek(set string) bool {
	return p.more() && strings.IndexByte(set, p.text[p.at]) >= 0
}

func (p *parser) match(c byte) bool {
	if !p.more() || p.text[p.at] != c {
		return false
	}
	p.at++
	return true
}

func (p *parser) next() rune {
	if !p.more() {
		p.fail("unexpected end-of-string")
	}
	r, n := utf8.DecodeRuneInString(p.text[p.at:])
	p.at += n
	return r
}

func (p *parser) check(f Flags) bool { return p.flags&f != 0 }

func (p *parser) deeper() {
	if p.depth++; p.depth > maxDepth {
		p.fail("expression is nested more than " + strconv.Itoa(maxDepth) + " levels deep")
	}
}

func (p *parser) union() int {
	p.deeper()
	defer func() { p.depth-- }()
	e := p.intersection()
	for p.match('|') {
		e = p.x.union(e, p.intersection())
	}
	return e
}

func (p *parser) intersection() int {
	e := p.concat()
	for p.check(Intersection) && p.match('&') {
		e = p.x.inter(e, p.concat())
	}
	return e
}

func (p *parser) concat() int {
	parts := []int{p.repeat()}
	for p.more() && !p.peek(")|") && (!p.check(Intersection) || !p.peek("&")) {
		parts = append(parts, p.repeat())
	}
	e := parts[len(parts)-1]
	for i := len(parts) - 2; i >= 0; i-- {
		e = p.x.concat(parts[i], e)
	}
	return e
}

func (p *parser) repeat() int {
	e := p.complement()
	for p.peek("?*+{") {
		switch {
		case p.match('?'):
			e = p.x.union(e, epsilon)
		case p.match('*'):
			e = p.x.repeat(e, 0, unbounded)
		case p.match('+'):
			e = p.x.repeat(e, 1, unbounded)
		default:
			p.at++
			e = p.counted(e)
		}
	}
	return e
}

func (p *parser) counted(e int) int {
	from, ok := p.integer()
	if !ok {
		p.failAt("integer expected")
	}
	to := from
	if p.match(',') {
		if to, ok = p.integer(); !ok {
			to = unbounded
		}
	}
	if !p.match('}') {
		p.failAt("expected '}'")
	}
	if to != unbounded && to < from {
		return nothing
	}
	return p.x.repeat(e, from, to)
}

func (p *parser) integer() (n int, ok bool) {
	start := p.at
	for p.peek("0123456789") {
		p.at++
	}
	if start == p.at {
		return 0, false
	}
	v, err := strconv.ParseInt(p.text[start:p.at], 10, 32)
	if err != nil {
		p.fail(`For input string: "` + p.text[start:p.at] + `"`)
	}
	return int(v), true
}

func (p *parser) complement() int {
	if p.check(Complement) && p.match('~') {
		p.deeper()
		defer func() { p.depth-- }()
		return p.x.not(p.complement())
	}
	if p.match('[') {
		negate := p.match('^')
		e := p.class()
		for p.more() && !p.peek("]") {
			e = p.x.union(e, p.class())
		}
		if negate {
			e = p.x.inter(p.x.chars(0, utf8.MaxRune), p.x.not(e))
		}
		if !p.match(']') {
			p.failAt("expected ']'")
		}
		return e
	}
	return p.simple()
}

func (p *parser) class() int {
	from := p.char()
	if !p.match('-') {
		return p.literal(from)
	}
	to := p.char()
	if from > to {
		p.fail("invalid range: from (" + strconv.Itoa(int(from)) + ") cannot be > to (" + strconv.Itoa(int(to)) + ")")
	}
	return p.x.chars(from, to)
}

func (p *parser) char() rune {
	p.match('\\')
	return p.next()
}

// literal is one character, of either case where case does not count.
func (p *parser) literal(r rune) int {
	e := p.x.chars(r, r)
	if p.folded {
		switch {
		case r >= 'a' && r <= 'z':
			e = p.x.union(e, p.x.chars(r-'a'+'A', r-'a'+'A'))
		case r >= 'A' && r <= 'Z':
			e = p.x.union(e, p.x.chars(r-'A'+'a', r-'A'+'a'))
		}
	}
	return e
}

func (p *parser) text2(s string) int {
	e := epsilon
	runes := []rune(s)
	for i := len(runes) - 1; i >= 0; i-- {
		e = p.x.concat(p.literal(runes[i]), e)
	}
	return e
}

func (p *parser) simple() int {
	switch {
	case p.match('.'):
		return p.x.chars(0, utf8.MaxRune)
	case p.check(Empty) && p.match('#'):
		return nothing
	case p.check(AnyString) && p.match('@'):
		return p.x.repeat(p.x.chars(0, utf8.MaxRune), 0, unbounded)
	case p.match('"'):
		start := p.at
		for p.more() && !p.peek(`"`) {
			p.at++
		}
		if !p.match('"') {
			p.failAt(`expected '"'`)
		}
		return p.text2(p.text[start : p.at-1])
	case p.match('('):
		if p.match(')') {
			return epsilon
		}
		e := p.union()
		if !p.match(')') {
			p.failAt("expected ')'")
		}
		return e
	case (p.check(Named) || p.check(Interval)) && p.match('<'):
		return p.angled()
	}
	return p.literal(p.char())
}

// angled reads an interval, or a name, which stands for nothing that exists.
func (p *parser) angled() int {
	start := p.at
	for p.more() && !p.peek(">") {
		p.at++
	}
	if !p.match('>') {
		p.failAt("expected '>'")
	}
	s := p.text[start : p.at-1]
	at := " at position " + strconv.Itoa(p.at-1)
	low, high, ok := strings.Cut(s, "-")
	switch {
	case !ok && !p.check(Named):
		p.fail("interval syntax error" + at)
	case !ok:
		p.fail("'" + s + "' not found")
	case !p.check(Interval):
		p.fail("illegal identifier" + at)
	}
	from, err1 := strconv.ParseInt(low, 10, 32)
	to, err2 := strconv.ParseInt(high, 10, 32)
	if err1 != nil || err2 != nil {
		p.fail("interval syntax error" + at)
	}
	width := 0
	if len(low) == len(high) {
		width = len(low)
	}
	if from > to {
		from, to = to, from
	}
	return p.x.interval(from, to, width)
}
