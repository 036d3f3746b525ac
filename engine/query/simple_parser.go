package query

import (
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
)

// simpleParser reads the small language of simple_query_string.
//
// Server: org.apache.lucene.queryparser.simple.SimpleQueryParser.
type simpleParser struct {
	text    []rune
	at, end int
	b       *simpleBuilder

	operation, before lucene.Occur
	set, some         bool // whether these are known
	not               int
	top               lucene.Query
}

func (p *simpleParser) on(f simpleFlags) bool { return p.b.q.flags&f != 0 }

func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' }

// parse reads up to the end; depth counts parentheses.
func (p *simpleParser) parse(depth int) (err error) {
	if depth > MaxDepth {
		return eserr.IllegalArgument("the query is nested more than [%d] levels deep", MaxDepth)
	}
	for p.at < p.end && err == nil {
		switch c := p.text[p.at]; {
		case c == '(' && p.on(simplePrecedence):
			err = p.group(depth)
		case c == ')' && p.on(simplePrecedence):
			p.at++
		case c == '"' && p.on(simplePhrase):
			err = p.phrase()
		case c == '+' && p.on(simpleAnd):
			p.operator(lucene.Must)
		case c == '|' && p.on(simpleOr):
			p.operator(lucene.Should)
		case c == '-' && p.on(simpleNot):
			p.not++
			p.at++
			continue
		case isBlank(c) && p.on(simpleWhitespace):
			p.at++
		default:
			err = p.token()
		}
		p.not = 0
	}
	return err
}

func (p *simpleParser) operator(occur lucene.Occur) {
	if !p.set && p.top != nil {
		p.operation, p.set = occur, true
	}
	p.at++
}

// escapes tells whether a backslash stands here that takes the next character.
func (p *simpleParser) escapes() bool { return p.text[p.at] == '\\' && p.on(simpleEscape) }

func (p *simpleParser) group(depth int) error {
	p.at++
	start, open := p.at, 1
	for p.at < p.end {
		if p.escapes() {
			p.at = min(p.at+2, p.end)
			continue
		}
		if p.text[p.at] == '(' {
			open++
		} else if p.text[p.at] == ')' {
			if open--; open == 0 {
				break
			}
		}
		p.at++
	}
	if p.pointless(start) {
		return nil
	}
	sub := &simpleParser{text: p.text, at: start, end: p.at, b: p.b}
	if err := sub.parse(depth + 1); err != nil {
		return err
	}
	p.add(sub.top)
	p.at++
	return nil
}

// pointless tells whether what begins at start is never closed or is empty. Its
// sign is passed over then.
func (p *simpleParser) pointless(start int) bool {
	switch p.at {
	case p.end:
		p.at = start
	case start:
		p.set = false
		p.at++
	default:
		return false
	}
	return true
}

func (p *simpleParser) phrase() error {
	p.at++
	start := p.at
	var text []rune
	near := false
	for p.at < p.end {
		if p.escapes() {
			if p.at++; p.at < p.end {
				text = append(text, p.text[p.at])
				p.at++
			}
			continue
		}
		if p.text[p.at] == '"' {
			if p.at+1 < p.end && p.text[p.at+1] == '~' && p.on(simpleNear) {
				p.at++
				near = p.at+1 < p.end
			}
			break
		}
		text = append(text, p.text[p.at])
		p.at++
	}
	if p.pointless(start) {
		return nil
	}
	slop := 0
	if near {
		slop = p.number()
	}
	q, err := p.b.phrase(string(text), slop)
	if err != nil {
		return err
	}
	p.add(q)
	p.at++
	return nil
}

// finished tells whether a token ends here.
func (p *simpleParser) finished() bool {
	switch c := p.text[p.at]; {
	case c == '"':
		return p.on(simplePhrase)
	case c == '|':
		return p.on(simpleOr)
	case c == '+':
		return p.on(simpleAnd)
	case c == '(' || c == ')':
		return p.on(simplePrecedence)
	case isBlank(c):
		return p.on(simpleWhitespace)
	}
	return false
}

func (p *simpleParser) token() (err error) {
	var text []rune
	prefix, fuzzy := false, false
	for p.at < p.end {
		if p.escapes() {
			prefix = false
			if p.at++; p.at < p.end {
				text = append(text, p.text[p.at])
				p.at++
			}
			continue
		}
		if p.finished() {
			break
		}
		if len(text) > 0 && p.text[p.at] == '~' && p.on(simpleFuzzy) {
			fuzzy = true
			break
		}
		prefix = len(text) > 0 && p.text[p.at] == '*' && p.on(simplePrefix)
		text = append(text, p.text[p.at])
		p.at++
	}
	if len(text) == 0 {
		return nil
	}
	var q lucene.Query
	edits := 0
	if fuzzy {
		edits = min(p.number(), 2)
	}
	switch {
	case edits > 0:
		q, err = p.b.fuzzy(string(text), edits)
	case prefix && !fuzzy:
		q, err = p.b.prefix(string(text[:len(text)-1]))
	default:
		q, err = p.b.text(string(text))
	}
	if err == nil {
		p.add(q)
	}
	return err
}

// number reads what follows a ~: nothing means two.
func (p *simpleParser) number() int {
	start := p.at + 1
	for p.at++; p.at < p.end && !p.finished(); p.at++ {
	}
	if start >= p.at {
		return 2
	}
	n, err := strconv.Atoi(string(p.text[start:p.at]))
	if err != nil {
		return 0
	}
	return max(n, 0)
}

// add puts a query into the tree.
func (p *simpleParser) add(q lucene.Query) {
	defer func() { p.set = false }()
	if q == nil {
		return
	}
	if p.not%2 == 1 {
		q = (&lucene.Bool{}).With(lucene.MustNot, q).With(lucene.Should, &lucene.MatchAll{})
	}
	if p.top == nil {
		p.top = q
		return
	}
	if !p.set {
		p.operation = p.b.q.DefaultOperator
	}
	top, isBool := p.top.(*lucene.Bool)
	if !p.some || p.before != p.operation || !isBool {
		top = (&lucene.Bool{}).With(p.operation, p.top)
	}
	p.top = top.With(p.operation, q)
	p.before, p.some = p.operation, true
}
