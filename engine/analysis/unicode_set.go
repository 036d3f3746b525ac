package analysis

import (
	"strconv"
	"strings"
	"unicode"

	"esconsole/engine/eserr"
)

// unicodeSet is a set of characters as ICU writes them: [a-z], [^åäö], [:L:],
// [\p{Lu}[a-z]-[x]].
type unicodeSet struct {
	parts  []setPart
	negate bool
}

// setPart adds characters to a set, takes them away ('-'), or keeps only them
// ('&').
type setPart struct {
	op       byte
	from, to rune
	table    *unicode.RangeTable
	not      bool
	set      *unicodeSet
}

func (s *unicodeSet) has(r rune) bool {
	in := false
	for i := range s.parts {
		switch p := &s.parts[i]; p.op {
		case '-':
			in = in && !p.has(r)
		case '&':
			in = in && p.has(r)
		default:
			in = in || p.has(r)
		}
	}
	return in != s.negate
}

func (p *setPart) has(r rune) bool {
	switch {
	case p.set != nil:
		return p.set.has(r)
	case p.table != nil:
		return unicode.Is(p.table, r) != p.not
	}
	return p.from <= r && r <= p.to
}

// setParser reads a set.
type setParser struct {
	text string
	at   int
}

func parseUnicodeSet(text string) (*unicodeSet, *eserr.Error) {
	p := &setParser{text: text}
	set, err := p.set()
	if err != nil {
		return nil, err
	}
	if p.space(); p.at < len(text) {
		return nil, eserr.IllegalArgument("Parse of \"%s\" failed at %d", text, countUnits(text[:p.at]))
	}
	return set, nil
}

func (p *setParser) fail(what string) *eserr.Error {
	return eserr.IllegalArgument("Error: %s at \"%s|%s\"", what, p.text[:p.at], p.text[p.at:])
}

func (p *setParser) space() {
	for p.at < len(p.text) && strings.IndexByte(" \t\n\v\f\r", p.text[p.at]) >= 0 {
		p.at++
	}
}

func (p *setParser) take(s string) bool {
	if !strings.HasPrefix(p.text[p.at:], s) {
		return false
	}
	p.at += len(s)
	return true
}

// set reads what stands in brackets, or a property.
func (p *setParser) set() (*unicodeSet, *eserr.Error) {
	p.space()
	if part, ok, err := p.property(); ok || err != nil {
		return &unicodeSet{parts: []setPart{part}}, err
	}
	if !p.take("[") {
		if p.at == len(p.text) {
			return nil, p.fail("Missing ']'")
		}
		_, n := decodeCharIn(p.text[p.at:])
		p.at += n
		return nil, p.fail("Missing '['")
	}
	set := &unicodeSet{negate: p.take("^")}
	op := byte('+')
	for {
		p.space()
		switch {
		case p.at == len(p.text):
			return nil, p.fail("Missing ']'")
		case p.take("]"):
			return set, nil
		case len(set.parts) > 0 && op == '+' && p.operator(&op):
			continue
		}
		part, err := p.part()
		if err != nil {
			return nil, err
		}
		part.op, op = op, '+'
		set.parts = append(set.parts, part)
	}
}

// operator takes a - or & that a set follows.
func (p *setParser) operator(op *byte) bool {
	rest := p.text[p.at:]
	if rest[0] != '-' && rest[0] != '&' || !strings.HasPrefix(strings.TrimLeft(rest[1:], " "), "[") {
		return false
	}
	*op = rest[0]
	p.at++
	return true
}

// part reads a set within a set, a character or a range of them.
func (p *setParser) part() (setPart, *eserr.Error) {
	if part, ok, err := p.property(); ok || err != nil {
		return part, err
	}
	if p.text[p.at] == '[' {
		set, err := p.set()
		return setPart{set: set}, err
	}
	from, err := p.char()
	if err != nil {
		return setPart{}, err
	}
	to := from
	p.space()
	if rest := p.text[p.at:]; len(rest) > 1 && rest[0] == '-' && rest[1] != ']' && rest[1] != '[' {
		p.at++
		p.space()
		if p.at == len(p.text) {
			return setPart{}, p.fail("Missing ']'")
		}
		if to, err = p.char(); err != nil {
			return setPart{}, err
		}
		if to < from {
			return setPart{}, p.fail("Invalid range")
		}
	}
	return setPart{from: from, to: to}, nil
}

// char reads a character, perhaps escaped.
func (p *setParser) char() (rune, *eserr.Error) {
	r, n := decodeCharIn(p.text[p.at:])
	if r == '{' || r == '$' {
		return 0, eserr.NotImplemented("strings and anchors in sets of characters")
	}
	p.at += n
	if r != '\\' {
		return r, nil
	}
	r, n = decodeCharIn(p.text[p.at:])
	digits := map[rune]int{'u': 4, 'U': 8, 'x': 2}[r]
	if n == 0 || digits > 0 && len(p.text) < p.at+1+digits {
		return 0, p.fail("Invalid escape")
	}
	p.at += n
	if digits > 0 {
		v, err := strconv.ParseUint(p.text[p.at:p.at+digits], 16, 32)
		if err != nil {
			return 0, p.fail("Invalid escape")
		}
		p.at += digits
		return rune(v), nil
	}
	if i := strings.IndexRune("abtnvfr", r); i >= 0 {
		r = rune('\a' + i)
	}
	return r, nil
}

// property reads [:name:], [:^name:], \p{name} and \P{name}.
func (p *setParser) property() (part setPart, ok bool, err *eserr.Error) {
	rest := p.text[p.at:]
	var closing string
	switch {
	case strings.HasPrefix(rest, "[:"):
		closing = ":]"
	case strings.HasPrefix(rest, `\p{`), strings.HasPrefix(rest, `\P{`):
		closing = "}"
	default:
		return part, false, nil
	}
	open := len(closing)%2 + 2 // the two bytes of [:, the three of \p{
	end := strings.Index(rest[open:], closing)
	if end < 0 {
		return part, false, nil
	}
	name := rest[open : open+end]
	part.not = rest[1] == 'P'
	if strings.HasPrefix(name, "^") {
		name, part.not = name[1:], !part.not
	}
	if part.table = unicodeProperty(name); part.table == nil {
		return part, true, eserr.NotImplemented("the property [" + name + "] in sets of characters")
	}
	p.at += open + end + len(closing)
	return part, true, nil
}

// categoryNames are the long names of the categories, without blanks and case.
var categoryNames = map[string]string{
	"letter": "L", "uppercaseletter": "Lu", "lowercaseletter": "Ll", "titlecaseletter": "Lt", "modifierletter": "Lm", "otherletter": "Lo",
	"mark": "M", "combiningmark": "M", "nonspacingmark": "Mn", "enclosingmark": "Me", "spacingmark": "Mc", "spacingcombiningmark": "Mc",
	"number": "N", "decimalnumber": "Nd", "decimaldigitnumber": "Nd", "digit": "Nd", "letternumber": "Nl", "othernumber": "No",
	"punctuation": "P", "punct": "P", "connectorpunctuation": "Pc", "dashpunctuation": "Pd", "openpunctuation": "Ps", "closepunctuation": "Pe",
	"initialpunctuation": "Pi", "finalpunctuation": "Pf", "otherpunctuation": "Po",
	"symbol": "S", "mathsymbol": "Sm", "currencysymbol": "Sc", "modifiersymbol": "Sk", "othersymbol": "So",
	"separator": "Z", "spaceseparator": "Zs", "lineseparator": "Zl", "paragraphseparator": "Zp",
	"other": "C", "control": "Cc", "cntrl": "Cc", "format": "Cf", "surrogate": "Cs", "privateuse": "Co",
	"uppercase": "Lu", "lowercase": "Ll", "space": "White_Space",
}

// unicodeProperty finds a category, a script or another property by its name,
// whatever its case, blanks and lines.
func unicodeProperty(name string) *unicode.RangeTable {
	if _, value, ok := strings.Cut(name, "="); ok {
		name = value
	}
	name = looseName(name)
	if short, ok := categoryNames[name]; ok {
		name = looseName(short)
	}
	for _, tables := range []map[string]*unicode.RangeTable{unicode.Categories, unicode.Scripts, unicode.Properties} {
		for known, table := range tables {
			if looseName(known) == name {
				return table
			}
		}
	}
	return nil
}

// looseName is a name as ICU compares names.
func looseName(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '_' || r == '-' || unicode.IsSpace(r):
			return -1
		}
		return unicode.ToLower(r)
	}, name)
}
