package querystring

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

// Conj is the word in front of a clause.
type Conj uint8

// The conjunctions.
const (
	NoConj Conj = iota
	And
	Or
)

// Mod is the sign in front of a clause.
type Mod uint8

// The modifiers.
const (
	NoMod Mod = iota
	Not
	Required
)

// Kind is what a Node is.
type Kind uint8

// The kinds of a Node.
const (
	Group  Kind = iota // Clauses
	Term               // Text
	Multi              // Text: several terms in a row, without anything between them
	Phrase             // Text and Slop
	Prefix             // Text without the *
	Wildcard
	Regexp
	Fuzzy // Text and Slop
	Range // From, To and what is included
	All   // *:*
)

// Node is a part of a query.
type Node struct {
	Kind     Kind
	Field    string // "" with HasField false: the default
	HasField bool
	Text     string // without escapes
	Slop     string // what stands behind ~; HasSlop
	HasSlop  bool
	Boost    *float32

	From, To               string
	IncludeFrom, IncludeTo bool

	Clauses []Clause
	// Single tells a group of one clause without a sign: it stands for the clause.
	Single bool
}

// Clause is a node of a group.
type Clause struct {
	Conj Conj
	Mod  Mod
	Node *Node
}

// MaxDepth is how deep parentheses may be nested.
const MaxDepth = 500

type parser struct {
	lex    lexer
	tokens []token
	at     int
	err    *Error
	depth  int
	// optional is what may stand behind the last part besides what follows any.
	optional []kind
	read     []*Node // the parts that are complete
}

// Parse reads a query. An error is an *Error.
func Parse(text string) (*Node, error) {
	p := &parser{lex: lexer{text: text}}
	n := p.query("", false)
	if p.err == nil && p.peek(0).kind != eof {
		p.unexpected(p.following()...)
	}
	if p.err != nil {
		p.err.Before = p.read
		return nil, p.err
	}
	return n, nil
}

// peek looks at a token ahead. Behind an error there are no more.
func (p *parser) peek(ahead int) token {
	for p.at+ahead >= len(p.tokens) {
		if p.err != nil {
			return token{kind: eof}
		}
		t, err := p.lex.next()
		if err != nil {
			p.err = err
			return token{kind: eof}
		}
		p.tokens = append(p.tokens, t)
	}
	return p.tokens[p.at+ahead]
}

func (p *parser) take() token {
	t := p.peek(0)
	if p.err == nil {
		p.at++
	}
	return t
}

func (p *parser) accept(k kind) bool {
	if p.peek(0).kind != k || p.err != nil {
		return false
	}
	p.at++
	return true
}

// unexpected is the error at the next token.
func (p *parser) unexpected(want ...kind) {
	if p.err != nil {
		return
	}
	t := p.peek(0)
	if p.err != nil {
		return
	}
	var b strings.Builder
	b.WriteString(`Encountered "`)
	if t.kind == eof {
		b.WriteString("<EOF>")
	} else {
		b.WriteString(" " + t.kind.image() + ` "` + escaped(t.text) + ` "`)
	}
	b.WriteString(`" at line 1, column ` + strconv.Itoa(p.lex.column(t.at)) + ".\nWas expecting")
	if len(want) == 1 {
		b.WriteString(":\n    ")
	} else {
		b.WriteString(" one of:\n    ")
	}
	var set [kinds]int
	for _, k := range want {
		set[k]++
	}
	for k := range kinds {
		switch {
		case set[k] > 0 && k == eof:
			b.WriteString(k.image() + " \n    ")
		case set[k] > 0:
			b.WriteString(k.image() + " ...\n    ")
		}
	}
	for _, k := range []kind{term, star} { // of a field in front
		if set[k] > 1 {
			b.WriteString(k.image() + " ...\n    ")
		}
	}
	p.err = &Error{Text: b.String()}
}

// clauseStart is what a clause begins with, behind its sign.
func clauseStart() []kind {
	return []kind{bareOper, leftParen, star, quoted, term, prefixTerm, wildTerm, regexpTerm, rangeInStart, rangeExStart, number}
}

// afterClause is what may follow a clause.
func afterClause() []kind { return append(clauseStart(), and, or, not, plus, minus) }

// query reads clauses up to a closing parenthesis or the end.
func (p *parser) query(field string, hasField bool) *Node {
	if p.depth++; p.depth > MaxDepth {
		p.err = &Error{Text: "the query is nested more than " + strconv.Itoa(MaxDepth) + " levels deep"}
		return nil
	}
	defer func() { p.depth-- }()
	g := &Node{Kind: Group}
	first := true
	for p.err == nil {
		k := p.peek(0).kind
		if !first && (k == eof || k == rightParen) {
			break
		}
		if m := p.multi(field, hasField); m != nil {
			g.Clauses = append(g.Clauses, Clause{Node: m})
			first = false
			continue
		}
		c := Clause{}
		if !first {
			switch {
			case p.accept(and):
				c.Conj = And
			case p.accept(or):
				c.Conj = Or
			}
		}
		switch {
		case p.accept(plus):
			c.Mod = Required
		case p.accept(minus), p.accept(not):
			c.Mod = Not
		}
		if !p.startsClause() {
			p.expectClause(first, c)
			return nil
		}
		c.Node = p.clause(field, hasField)
		g.Clauses = append(g.Clauses, c)
		first = false
	}
	if p.err != nil {
		return nil
	}
	g.Single = len(g.Clauses) == 1 && g.Clauses[0].Mod == NoMod && g.Clauses[0].Node.Kind != Multi
	return g
}

// expectClause is the error where a clause is missing.
func (p *parser) expectClause(first bool, c Clause) {
	switch {
	case first && c.Mod == NoMod:
		p.unexpected(append(clauseStart(), not, plus, minus, term)...)
	case c.Mod != NoMod:
		p.unexpected(append(clauseStart(), term, star)...)
	case c.Conj != NoConj:
		p.unexpected(append(clauseStart(), not, plus, minus, term, star)...)
	default:
		p.unexpected(p.following()...)
	}
}

// following is what may come behind a clause.
func (p *parser) following() []kind {
	want := append(afterClause(), p.optional...)
	if p.depth > 1 {
		return append(want, rightParen)
	}
	return append(want, eof)
}

func (p *parser) startsClause() bool {
	k := p.peek(0).kind
	for _, start := range clauseStart() {
		if k == start {
			return true
		}
	}
	return false
}

// multi reads terms in a row, which are analyzed as one text.
func (p *parser) multi(field string, hasField bool) *Node {
	plain := func(ahead int) bool {
		if p.peek(ahead).kind != term {
			return false
		}
		switch p.peek(ahead + 1).kind {
		case colon, star, fuzzySlop, carat, and, or:
			return false
		}
		return p.err == nil
	}
	if p.peek(0).kind != term || p.peek(1).kind != term || !plain(1) {
		return nil
	}
	texts := []string{p.take().text}
	for plain(0) {
		texts = append(texts, p.take().text)
	}
	p.optional = nil
	return p.done(&Node{Kind: Multi, Field: field, HasField: hasField, Text: p.unescape(strings.Join(texts, " "))})
}

// done notes a part that is complete.
func (p *parser) done(n *Node) *Node {
	if p.err == nil {
		p.read = append(p.read, n)
	}
	return n
}

// clause reads one clause: a field in front of it counts for all in it.
func (p *parser) clause(field string, hasField bool) *Node {
	if k := p.peek(0).kind; (k == term || k == star) && p.peek(1).kind == colon {
		t := p.take()
		p.take()
		field, hasField = "*", true
		if t.kind == term {
			field = p.unescape(t.text)
		}
		if !p.startsClause() {
			p.unexpected(clauseStart()...)
			return nil
		}
	}
	if !p.accept(leftParen) {
		return p.term(field, hasField)
	}
	n := p.query(field, hasField)
	if p.err == nil && !p.accept(rightParen) {
		p.unexpected(append(append(afterClause(), p.optional...), rightParen)...)
	}
	p.optional = []kind{carat}
	if n != nil {
		n.Boost = p.boost(n.Boost)
	}
	return n
}

func (p *parser) boost(none *float32) *float32 {
	if !p.accept(carat) {
		return none
	}
	t := p.take()
	if p.err != nil {
		return nil
	}
	if t.kind != number {
		p.at--
		p.unexpected(number)
		return nil
	}
	f, err := strconv.ParseFloat(t.text, 32)
	if err != nil {
		f = 1
	}
	boost := float32(f)
	p.optional = nil
	return &boost
}

// term reads a term, a pattern, a phrase or a range.
func (p *parser) term(field string, hasField bool) *Node {
	t := p.take()
	n := &Node{Field: field, HasField: hasField}
	switch t.kind {
	case rangeInStart, rangeExStart:
		p.bounds(n, t.kind == rangeInStart)
		p.optional = []kind{carat}
		n.Boost = p.boost(nil)
		return p.done(n)
	case quoted:
		n.Kind, n.Text = Phrase, p.unescape(t.text[1:len(t.text)-1])
	case star:
		n.Kind, n.Text = Wildcard, "*"
	case prefixTerm:
		n.Kind, n.Text = Prefix, p.unescape(t.text[:len(t.text)-1])
	case wildTerm:
		n.Kind, n.Text = Wildcard, t.text
	case regexpTerm:
		n.Kind, n.Text = Regexp, t.text[1:len(t.text)-1]
	case bareOper:
		n.Kind, n.Text = Term, t.text[:1]
	default:
		n.Kind, n.Text = Term, p.unescape(t.text)
	}
	p.suffixes(n)
	if n.Kind == Wildcard && n.Text == "*" && n.HasField && n.Field == "*" {
		n.Kind = All
	}
	return p.done(n)
}

// suffixes reads ~ and ^ in any order.
func (p *parser) suffixes(n *Node) {
	p.optional = []kind{carat, fuzzySlop}
	if n.Boost = p.boost(nil); n.Boost != nil {
		p.optional = []kind{fuzzySlop}
	}
	if p.peek(0).kind == fuzzySlop {
		n.Slop, n.HasSlop = p.take().text[1:], true
		p.optional = nil
		if n.Boost == nil {
			p.optional = []kind{carat}
			n.Boost = p.boost(nil)
		}
		if n.Kind == Term {
			n.Kind = Fuzzy
		}
	}
}

func (p *parser) bounds(n *Node, include bool) {
	n.Kind, n.IncludeFrom = Range, include
	n.From = p.bound()
	if p.err == nil && !p.accept(rangeTo) {
		p.unexpected(rangeTo)
	}
	if p.err != nil {
		return
	}
	n.To = p.bound()
	switch {
	case p.err != nil:
	case p.accept(rangeInEnd):
		n.IncludeTo = true
	case !p.accept(rangeExEnd):
		p.unexpected(rangeInEnd, rangeExEnd)
	}
}

func (p *parser) bound() string {
	switch t := p.peek(0); t.kind {
	case rangeGoop, rangeTo:
		return p.unescape(p.take().text)
	case rangeQuoted:
		text := p.take().text
		return p.unescape(text[1 : len(text)-1])
	}
	p.unexpected(rangeTo, rangeQuoted, rangeGoop)
	return ""
}

// unescape takes the backslashes away; \u and four digits are a character.
func (p *parser) unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var out []uint16
	units := utf16.Encode([]rune(s))
	for i := 0; i < len(units); i++ {
		if units[i] != '\\' {
			out = append(out, units[i])
			continue
		}
		if i++; i >= len(units) {
			p.fail("Term can not end with escape character.")
			return ""
		}
		if units[i] != 'u' {
			out = append(out, units[i])
			continue
		}
		if i+4 >= len(units) {
			p.fail("Truncated unicode escape sequence.")
			return ""
		}
		hex := string(utf16.Decode(units[i+1 : i+5]))
		v, err := strconv.ParseUint(hex, 16, 16)
		if err != nil {
			p.fail("Non-hex character in Unicode escape sequence: " + strings.TrimLeft(hex, "0123456789abcdefABCDEF")[:1])
			return ""
		}
		out = append(out, uint16(v))
		i += 4
	}
	return string(utf16.Decode(out))
}

func (p *parser) fail(text string) {
	if p.err == nil {
		p.err = &Error{Text: text}
	}
}

// Escape puts a backslash in front of all that has a meaning.
func Escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune(`\+-!():^[]"{}~*?|&/`, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
