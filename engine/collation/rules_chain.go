package collation

import (
	"slices"
	"strings"
	"unicode/utf16"

	"golang.org/x/text/unicode/norm"
)

// identity is the strength of = and of a plain reset.
const identity = 15

// chain reads a reset and the relations behind it.
func (p *ruleParser) chain() {
	p.tailored = true
	before := p.reset()
	for first := true; ; {
		strength, starred, i := p.operator()
		if strength < 0 {
			if p.unit(p.at) == '#' {
				p.at = p.comment(p.at + 1)
				continue
			}
			if first {
				p.fail("reset not followed by a relation")
			}
			return
		}
		if before < identity {
			switch {
			case first && strength != before:
				p.fail("reset-before strength differs from its first relation")
			case strength < before:
				p.fail("reset-before strength followed by a stronger relation")
			}
		}
		if starred {
			p.starred(i)
		} else {
			p.relation(i)
		}
		first = false
	}
}

// reset reads where the relations begin.
func (p *ruleParser) reset() (before int) {
	const word = "[before"
	before = identity
	i := p.blanks(p.at + 1)
	if j := i + len(word); j < len(p.rules) && p.text(i, j) == word && isBlank(p.rules[j]) {
		if j = p.blanks(j + 1); '1' <= p.unit(j) && p.unit(j) <= '3' && p.unit(j+1) == ']' {
			before = int(p.unit(j) - '1')
			i = p.blanks(j + 2)
		}
	}
	if i >= len(p.rules) {
		p.fail("reset without position")
	}
	if p.rules[i] == '[' {
		i = p.special(i)
	} else {
		_, i = p.tailoring(i)
	}
	p.at = i
	return before
}

var resetPlaces = strings.Split("first tertiary ignorable|last tertiary ignorable|first secondary ignorable|last secondary ignorable|first primary ignorable|"+
	"last primary ignorable|first variable|last variable|first regular|last regular|first implicit|last implicit|first trailing|last trailing|top|variable top", "|")

// special reads a place that has a name.
func (p *ruleParser) special(i int) int {
	words, j := p.words(i + 1)
	if j <= i || p.rules[j] != ']' || !slices.Contains(resetPlaces, words) {
		p.fail("not a valid special reset position")
	}
	return j + 1
}

// operator reads what stands between two texts; the strength is -1 if nothing does.
func (p *ruleParser) operator() (strength int, starred bool, end int) {
	p.at = p.blanks(p.at)
	i := p.at + 1
	switch p.unit(p.at) {
	case '<':
		for strength < 3 && p.unit(i) == '<' {
			strength++
			i++
		}
	case ';':
		return 1, false, i
	case ',':
		return 2, false, i
	case '=':
		strength = identity
	default:
		return -1, false, 0
	}
	if p.unit(i) == '*' {
		return strength, true, i + 1
	}
	return strength, false, i
}

// relation reads prefix|text/extension.
func (p *ruleParser) relation(i int) {
	text, i := p.tailoring(i)
	var prefix []rune
	if p.unit(i) == '|' {
		prefix = text
		text, i = p.tailoring(i + 1)
	}
	if p.unit(i) == '/' {
		_, i = p.tailoring(i + 1)
	}
	begins := func(r rune) bool { return norm.NFC.PropertiesString(string(r)).BoundaryBefore() }
	if len(prefix) > 0 && (!begins(prefix[0]) || !begins(text[0])) {
		p.fail("in 'prefix|str', prefix and str must each start with an NFC boundary")
	}
	p.at = i
}

// starred reads characters that follow each other, and ranges of them.
func (p *ruleParser) starred(i int) {
	text, i := p.quoted(p.blanks(i))
	if len(text) == 0 {
		p.fail("missing starred-relation string")
	}
	previous, from := rune(-1), 0
	for {
		for _, r := range text[from:] {
			if !inert(r) {
				p.fail("starred-relation string is not all NFD-inert")
			}
			previous = r
		}
		if p.unit(i) != '-' {
			break
		}
		if previous < 0 {
			p.fail("range without start in starred-relation string")
		}
		if text, i = p.quoted(i + 1); len(text) == 0 {
			p.fail("range without end in starred-relation string")
		}
		p.span(previous, text[0])
		previous, from = -1, 1
	}
	p.at = p.blanks(i)
}

func (p *ruleParser) span(from, to rune) {
	if to < from {
		p.fail("range start greater than end in starred-relation string")
	}
	for r := from + 1; r <= to; r++ {
		switch {
		case utf16.IsSurrogate(r):
			p.fail("starred-relation string range contains a surrogate")
		case r >= 0xFFFD && r <= 0xFFFF:
			p.fail("starred-relation string range contains U+FFFD, U+FFFE or U+FFFF")
		case !inert(r):
			p.fail("starred-relation string range is not all NFD-inert")
		}
	}
}
