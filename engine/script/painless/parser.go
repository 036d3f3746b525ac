package painless

import (
	"strings"

	"esconsole/engine/eserr"
)

// maxDepth bounds how deep expressions and blocks may be nested: the server's
// stack ends somewhere there too.
const maxDepth = 500

// parser reads a script into a tree.
//
// Server: PainlessParser.g4. Its errors are those of a parser that looks ahead: an
// expression or declaration that cannot be finished is an invalid sequence of
// tokens; what follows a finished one is an unexpected token.
type parser struct {
	lex   lexer
	ahead []token
	depth int
	begun bool // the first statement is over
}

// parse reads a whole script.
func parse(source string) (tree *block, err *fault) {
	defer catch(&err)
	p := &parser{lex: lexer{src: source}}
	tree = &block{}
	for p.peek(0).kind != tokenEnd {
		if !p.startsStatement() {
			if len(tree.list) == 0 {
				p.noViable()
			}
			p.unexpected("<EOF>")
		}
		tree.list = append(tree.list, p.statement(true))
		p.begun = true
	}
	return tree, nil
}

func (p *parser) peek(n int) token {
	for len(p.ahead) <= n {
		t, f := p.lex.next()
		if f != nil {
			panic(f)
		}
		p.ahead = append(p.ahead, t)
	}
	return p.ahead[n]
}

func (p *parser) take() token {
	t := p.peek(0)
	p.ahead = p.ahead[1:]
	return t
}

func (p *parser) is(kind tokenKind) bool { return p.peek(0).kind == kind }

func (p *parser) accept(kind tokenKind) bool {
	if p.is(kind) {
		p.take()
		return true
	}
	return false
}

// expect takes a token that has to follow a finished part.
func (p *parser) expect(kind tokenKind) token {
	if !p.is(kind) {
		p.unexpected("'" + string(kind) + "'")
	}
	return p.take()
}

// need takes a token without which a part is not finished.
func (p *parser) need(kind tokenKind) token {
	if !p.is(kind) {
		p.noViable()
	}
	return p.take()
}

func (p *parser) unexpected(wanted string) {
	t := p.peek(0)
	panic(faultAt(t.pos, eserr.IllegalArgument("unexpected token [%s] was expecting one of [%s].", t.display(), wanted)))
}

func (p *parser) noViable() {
	t := p.peek(0)
	e := eserr.IllegalArgument("unexpected end of script.")
	if t.kind != tokenEnd {
		e = eserr.IllegalArgument("invalid sequence of tokens near [%s].", t.display())
	}
	panic(faultAt(t.pos, e.Wrap(plain("no_viable_alt_exception", ""))))
}

func (p *parser) deeper() func() {
	if p.depth++; p.depth > maxDepth {
		panic(faultAt(p.peek(0).pos, plain("stack_overflow_error", "")))
	}
	return func() { p.depth-- }
}

// startsStatement says whether a statement can begin here.
func (p *parser) startsStatement() bool {
	switch p.peek(0).kind {
	case "]", ")", "}", ",", ";", ":", "?", ".", "?.", "in", "else", "catch", "this", "*", "%", "instanceof", "=", "==", tokenEnd:
		return false
	}
	return true
}

// statement reads one with the semicolon behind it; the end of the script does
// for that, and the end of a block where it is inside of one.
func (p *parser) statement(top bool) statement {
	defer p.deeper()()
	t := p.peek(0)
	switch t.kind {
	case "if":
		return p.readIf()
	case "while":
		p.take()
		p.expect("(")
		l := &loop{node: node{t.pos}, word: "while", condition: p.expression()}
		p.expect(")")
		l.body = p.trailerOrNone()
		return l
	case "for":
		return p.readFor()
	case "try":
		panic(faultAt(t.pos, notBuilt("try")))
	}
	s := p.simple()
	switch {
	case p.accept(";"):
	case p.is(tokenEnd) && (top || p.depth == 0):
	case !top && p.is("}"):
	case !top:
		p.noViable()
	default:
		p.unexpected("{<EOF>, ';'}")
	}
	return s
}

// simple reads a statement that a semicolon ends.
func (p *parser) simple() statement {
	t := p.peek(0)
	switch t.kind {
	case "do":
		p.take()
		l := &loop{node: node{t.pos}, word: "do", body: p.readBlock()}
		p.expect("while")
		p.expect("(")
		l.condition = p.expression()
		p.expect(")")
		return l
	case "continue", "break":
		p.take()
		return &jump{node{t.pos}, string(t.kind)}
	case "return":
		p.take()
		r := &result{node: node{t.pos}}
		if p.startsExpression() {
			r.value = p.expression()
		}
		return r
	case "throw":
		panic(faultAt(t.pos, notBuilt("throw")))
	}
	if p.declares() {
		return p.declaration()
	}
	p.typeAlone()
	return &use{node{t.pos}, p.expression()}
}

// typeAlone refuses a type that no name follows.
func (p *parser) typeAlone() {
	if p.is(tokenType) || p.is("def") {
		p.take()
		p.noViable()
	}
}

// startsExpression says whether an expression can begin here.
func (p *parser) startsExpression() bool {
	switch p.peek(0).kind {
	case "(", "[", "++", "--", "+", "-", "!", "~", "true", "false", "null", "new", tokenID, tokenNumber, tokenDecimal, tokenString, tokenRegex:
		return true
	}
	return false
}

// declares says whether a declaration begins here: a type, then a name.
func (p *parser) declares() bool {
	i := 0
	switch p.peek(0).kind {
	case "def", tokenType:
		i = 1
	case tokenID:
		for i = 1; p.peek(i).kind == "." && p.peek(i+1).kind == tokenDotID; {
			i += 2
		}
	default:
		return false
	}
	for p.peek(i).kind == "[" && p.peek(i+1).kind == "]" {
		i += 2
	}
	return p.peek(i).kind == tokenID
}

// typeName reads the name of a type.
func (p *parser) typeName() string {
	var b strings.Builder
	switch t := p.peek(0); t.kind {
	case "def", tokenType:
		b.WriteString(p.take().text)
	default:
		b.WriteString(p.need(tokenID).text)
		for p.is(".") && p.peek(1).kind == tokenDotID {
			p.take()
			b.WriteString("." + p.take().text)
		}
	}
	for p.is("[") && p.peek(1).kind == "]" {
		p.take()
		p.take()
		b.WriteString("[]")
	}
	return b.String()
}

func (p *parser) declaration() statement {
	d := &declaration{node: node{p.peek(0).pos}, typ: p.typeName()}
	for {
		name := p.need(tokenID)
		v := declared{node: node{name.pos}, name: name.text}
		if p.is("(") {
			panic(faultAt(d.pos, notBuilt("functions")))
		}
		switch {
		case p.accept("="):
			v.value = p.expression()
		case !p.begun && !p.is(",") && !p.is(";") && !p.is(tokenEnd):
			// It might still have been a function.
			p.noViable()
		}
		d.vars = append(d.vars, v)
		if !p.accept(",") {
			return d
		}
	}
}

func (p *parser) readIf() statement {
	s := &ifElse{node: node{p.take().pos}}
	p.expect("(")
	s.condition = p.expression()
	p.expect(")")
	s.then = p.trailer()
	if p.accept("else") {
		s.otherwise = p.trailer()
	}
	return s
}

func (p *parser) readFor() statement {
	t := p.take()
	p.need("(")
	if p.declares() || p.is(tokenID) && p.peek(1).kind == "in" {
		if e := p.readEach(t.pos); e != nil {
			return e
		}
	}
	l := &loop{node: node{t.pos}, word: "for"}
	if !p.is(";") {
		l.start = p.initializer()
	}
	p.expect(";")
	if p.startsExpression() {
		l.condition = p.expression()
	}
	p.expect(";")
	if p.startsExpression() {
		l.after = p.expression()
	}
	p.expect(")")
	l.body = p.trailerOrNone()
	return l
}

func (p *parser) initializer() statement {
	if p.declares() {
		return p.declaration()
	}
	p.typeAlone()
	return &use{node{p.peek(0).pos}, p.expression()}
}

// readEach reads a loop over a list; nil if it is none.
func (p *parser) readEach(pos int) statement {
	e := &each{node: node{pos}, typ: "def"}
	if p.peek(1).kind == "in" {
		name := p.take()
		p.take()
		e.name, e.namePos = name.text, name.pos
	} else {
		i := 1
		for p.peek(i).kind != tokenID || p.peek(i-1).kind == "." {
			i++
		}
		if p.peek(i+1).kind != ":" {
			return nil
		}
		e.typ = p.typeName()
		name := p.take()
		p.take()
		e.name, e.namePos = name.text, name.pos
	}
	e.list = p.expression()
	p.expect(")")
	e.body = p.trailer()
	return e
}

// trailer reads what an if or a loop does: a block or a statement.
func (p *parser) trailer() *block {
	if p.is("{") {
		return p.readBlock()
	}
	if !p.startsStatement() {
		p.noViable()
	}
	s := p.statement(true)
	return &block{node{s.place()}, []statement{s}}
}

func (p *parser) trailerOrNone() *block {
	if p.accept(";") {
		return nil
	}
	return p.trailer()
}

func (p *parser) readBlock() *block {
	defer p.deeper()()
	b := &block{node: node{p.expect("{").pos}}
	for !p.is("}") {
		if !p.startsStatement() {
			p.noViable()
		}
		b.list = append(b.list, p.statement(false))
	}
	p.take()
	return b
}

// notBuilt is the answer for parts of the language that are read but not run.
func notBuilt(what string) *eserr.Error {
	return eserr.NotImplemented("[" + what + "] in Painless scripts")
}
