package painless

// levels are the binary operators, those that bind least first.
var levels = [][]tokenKind{
	{"||"}, {"&&"}, {"|"}, {"^"}, {"&"}, {"==", "===", "!=", "!=="}, {"instanceof"}, {"<", "<=", ">", ">="}, {"<<", ">>", ">>>"},
	{"=~", "==~"}, {"+", "-"}, {"*", "/", "%"},
}

var assigns = []tokenKind{"=", "+=", "-=", "*=", "/=", "%=", "&=", "^=", "|=", "<<=", ">>=", ">>>="}

func (p *parser) oneOf(kinds []tokenKind) bool {
	for _, k := range kinds {
		if p.is(k) {
			return true
		}
	}
	return false
}

// expression reads any, assignments and conditions too.
func (p *parser) expression() expression {
	defer p.deeper()()
	start := p.peek(0).pos
	left := p.elvis()
	switch {
	case p.accept("?"):
		c := &conditionalValue{node: node{start}, condition: left, then: p.expression()}
		p.expect(":")
		c.otherwise = p.expression()
		return c
	case p.oneOf(assigns):
		sign := p.take()
		return &assignment{node{start}, string(sign.kind), left, p.expression()}
	}
	return left
}

func (p *parser) elvis() expression {
	defer p.deeper()()
	start := p.peek(0).pos
	left := p.level(0)
	if p.accept("?:") {
		return &binary{node{start}, "?:", left, p.elvis()}
	}
	return left
}

func (p *parser) level(n int) expression {
	if n == len(levels) {
		return p.unary()
	}
	start := p.peek(0).pos
	left := p.level(n + 1)
	for p.oneOf(levels[n]) {
		sign := p.take()
		if sign.kind == "instanceof" {
			left = &instanceOf{node{start}, left, p.typeName()}
			continue
		}
		left = &binary{node{start}, string(sign.kind), left, p.level(n + 1)}
	}
	return left
}

func (p *parser) unary() expression {
	defer p.deeper()()
	t := p.peek(0)
	switch t.kind {
	case "++", "--":
		p.take()
		return &step{node{t.pos}, string(t.kind), p.chain(), false}
	case "+", "-", "!", "~":
		p.take()
		return &unary{node{t.pos}, string(t.kind), p.unary()}
	case "(":
		if typ, ok := p.castType(); ok {
			return &cast{node{t.pos}, typ, p.unary()}
		}
	}
	of := p.chain()
	if p.is("++") || p.is("--") {
		return &step{node{t.pos}, string(p.take().kind), of, true}
	}
	return of
}

// castType takes a type in parentheses, if what follows makes it a cast.
func (p *parser) castType() (string, bool) {
	i, primitive := 1, false
	switch p.peek(1).kind {
	case "def", tokenType:
		i, primitive = 2, true
	case tokenID:
		for i = 2; p.peek(i).kind == "." && p.peek(i+1).kind == tokenDotID; {
			i += 2
		}
	default:
		return "", false
	}
	for p.peek(i).kind == "[" && p.peek(i+1).kind == "]" {
		i += 2
		primitive = false
	}
	if p.peek(i).kind != ")" {
		return "", false
	}
	if !primitive {
		switch p.peek(i + 1).kind {
		case tokenID, tokenNumber, tokenDecimal, tokenString, tokenRegex, "true", "false", "null", "new", "(", "[", "!", "~":
		default:
			return "", false
		}
	}
	p.take()
	typ := p.typeName()
	p.take()
	return typ, true
}

// chain reads a value with the members, calls and elements that follow it.
func (p *parser) chain() expression {
	e := p.primary()
	for {
		t := p.peek(0)
		switch t.kind {
		case ".", "?.":
			p.take()
			if !p.is(tokenDotID) && !p.is(tokenDotInt) {
				p.noViable()
			}
			name := p.take()
			if name.kind == tokenDotID && p.is("(") {
				e = &call{node{t.pos}, e, name.text, p.arguments(), t.kind == "?."}
			} else {
				e = &member{node{t.pos}, e, name.text, t.kind == "?."}
			}
		case "[":
			p.take()
			e = &index{node{t.pos}, e, p.expression()}
			p.need("]")
		default:
			return e
		}
	}
}

func (p *parser) primary() expression {
	t := p.peek(0)
	switch t.kind {
	case "(":
		p.take()
		e := p.expression()
		p.need(")")
		return e
	case tokenNumber, tokenDecimal, tokenString, tokenRegex, "true", "false", "null":
		p.take()
		return &literal{node{t.pos}, t.kind, t.text}
	case tokenID:
		p.take()
		if p.is("(") {
			return &call{node: node{t.pos}, name: t.text, args: p.arguments()}
		}
		return &symbol{node{t.pos}, t.text}
	case "new":
		p.take()
		array := p.peek(1).kind == tokenType || p.peek(1).kind == "def"
		typ := p.typeName()
		if p.is("[") || p.is("{") || array && !p.is("(") {
			panic(faultAt(t.pos, notBuilt("arrays")))
		}
		if !p.is("(") {
			p.noViable()
		}
		return &construct{node{t.pos}, typ, p.arguments()}
	case "[":
		return p.collection()
	}
	p.noViable()
	return nil
}

func (p *parser) arguments() []expression {
	p.need("(")
	var args []expression
	if p.accept(")") {
		return args
	}
	for {
		if p.lambda() {
			panic(faultAt(p.peek(0).pos, notBuilt("lambdas")))
		}
		args = append(args, p.expression())
		if !p.accept(",") {
			p.need(")")
			return args
		}
	}
}

// lambda says whether a function stands here in place of a value.
func (p *parser) lambda() bool {
	if p.is(tokenID) && (p.peek(1).kind == "->" || p.peek(1).kind == "::") || p.is("this") {
		return true
	}
	if !p.is("(") {
		return false
	}
	i := 1
	for p.peek(i).kind == tokenID || p.peek(i).kind == "," || p.peek(i).kind == "def" || p.peek(i).kind == tokenType {
		i++
	}
	return p.peek(i).kind == ")" && p.peek(i+1).kind == "->"
}

// collection reads a list or a map.
func (p *parser) collection() expression {
	start := p.take().pos
	if p.accept(":") {
		p.need("]")
		return &mapOf{node: node{start}}
	}
	if p.accept("]") {
		return &listOf{node: node{start}}
	}
	first := p.expression()
	if p.accept(":") {
		m := &mapOf{node{start}, []expression{first}, []expression{p.expression()}}
		for p.accept(",") {
			m.keys = append(m.keys, p.expression())
			p.need(":")
			m.values = append(m.values, p.expression())
		}
		p.need("]")
		return m
	}
	l := &listOf{node{start}, []expression{first}}
	for p.accept(",") {
		l.items = append(l.items, p.expression())
	}
	p.need("]")
	return l
}
