package collation

import (
	"errors"
	"strconv"
	"unicode"
	"unicode/utf16"

	"esconsole/engine/normal"

	"golang.org/x/text/unicode/norm"
)

// ErrTailored says that rules move characters, which no collator here can be made to
// do: the options that rules may set, and the orders that they may import, are known.
var ErrTailored = errors.New("the order of characters cannot be changed by rules")

// RuleError is what is wrong with rules, in ICU's words.
type RuleError string

// Error implements error.
func (e RuleError) Error() string { return string(e) }

// FromRules opens the collator that rules describe, in ICU's language for them. An
// error is a RuleError, or ErrTailored for rules without a mistake that move
// characters.
//
// Server: com.ibm.icu.impl.coll.CollationRuleParser.
func FromRules(rules string) (c *Collator, err error) {
	p := &ruleParser{rules: utf16.Encode([]rune(rules)), c: Open("")}
	defer func() {
		switch e := recover().(type) {
		case nil:
		case RuleError:
			c, err = nil, e
		default:
			panic(e)
		}
	}()
	p.parse()
	if p.tailored {
		return nil, ErrTailored
	}
	return p.c, nil
}

// ruleParser reads rules. Places in them count UTF-16 code units.
type ruleParser struct {
	rules    []uint16
	at       int // what errors name
	c        *Collator
	tailored bool
}

// fail ends the reading.
func (p *ruleParser) fail(reason string) {
	const context = 15
	start := max(p.at-context, 0)
	if start > 0 && isLow(p.rules[start]) {
		start++
	}
	end := len(p.rules)
	if end-p.at > context {
		if end = p.at + context; isHigh(p.rules[end-1]) {
			end--
		}
	}
	panic(RuleError(reason + " at index " + strconv.Itoa(p.at) + ` near "` + p.text(start, p.at) + "!" + p.text(p.at, end) + `"`))
}

func (p *ruleParser) text(from, to int) string { return string(utf16.Decode(p.rules[from:to])) }

func isHigh(u uint16) bool { return u&0xFC00 == 0xD800 }
func isLow(u uint16) bool  { return u&0xFC00 == 0xDC00 }

// unit is the code unit at a place; 0 behind the end.
func (p *ruleParser) unit(i int) uint16 {
	if i < len(p.rules) {
		return p.rules[i]
	}
	return 0
}

func (p *ruleParser) parse() {
	for p.at < len(p.rules) {
		switch u := p.rules[p.at]; {
		case isBlank(u):
			p.at++
		case u == '&':
			p.chain()
		case u == '[':
			p.setting()
		case u == '#':
			p.at = p.comment(p.at + 1)
		case u == '@': // as [backwards 2]
			p.c.set(optBackwardSecondary, true)
			p.at++
		case u == '!':
			p.at++
		default:
			p.fail("expected a reset or setting or comment")
		}
	}
}

// comment is the end of the line.
func (p *ruleParser) comment(i int) int {
	for i < len(p.rules) {
		i++
		switch p.rules[i-1] {
		case '\n', '\f', '\r', 0x85, 0x2028, 0x2029:
			return i
		}
	}
	return i
}

func isBlank(u uint16) bool { return unicode.Is(unicode.Pattern_White_Space, rune(u)) }

func (p *ruleParser) blanks(i int) int {
	for i < len(p.rules) && isBlank(p.rules[i]) {
		i++
	}
	return i
}

// isSyntax tells the signs of ASCII that are no letters.
func isSyntax(u uint16) bool {
	return '!' <= u && u <= '/' || ':' <= u && u <= '@' || '[' <= u && u <= '`' || '{' <= u && u <= '~'
}

// quoted reads a text with quotes and escapes, up to a blank or a sign.
func (p *ruleParser) quoted(i int) (text []rune, end int) {
	var raw []uint16
	for i < len(p.rules) {
		u := p.rules[i]
		if !isSyntax(u) && !isBlank(u) {
			raw = append(raw, u)
			i++
			continue
		}
		switch u {
		case '\'':
			raw, i = p.literal(raw, i+1)
			continue
		case '\\':
			if i++; i == len(p.rules) {
				p.fail("backslash escape at the end of the rule string")
			}
			raw = append(raw, p.rules[i])
			if i++; isHigh(p.rules[i-1]) && isLow(p.unit(i)) {
				raw = append(raw, p.rules[i])
				i++
			}
			continue
		}
		break
	}
	for k := 0; k < len(raw); k++ {
		r := rune(raw[k])
		if utf16.IsSurrogate(r) {
			if !isHigh(raw[k]) || k+1 == len(raw) || !isLow(raw[k+1]) {
				p.fail("string contains an unpaired surrogate")
			}
			r = utf16.DecodeRune(r, rune(raw[k+1]))
			k++
		}
		if r >= 0xFFFD && r <= 0xFFFF {
			p.fail("string contains U+FFFD, U+FFFE or U+FFFF")
		}
		text = append(text, r)
	}
	return text, i
}

// literal reads what stands between apostrophes; two of them are one.
func (p *ruleParser) literal(raw []uint16, i int) ([]uint16, int) {
	if p.unit(i) == '\'' {
		return append(raw, '\''), i + 1
	}
	for {
		if i == len(p.rules) {
			p.fail("quoted literal text missing terminating apostrophe")
		}
		u := p.rules[i]
		i++
		if u == '\'' {
			if p.unit(i) != '\'' {
				return raw, i
			}
			i++
		}
		raw = append(raw, u)
	}
}

// tailoring is a text that may not be empty, with the blanks around it.
func (p *ruleParser) tailoring(i int) ([]rune, int) {
	text, i := p.quoted(p.blanks(i))
	if len(text) == 0 {
		p.fail("missing relation string")
	}
	return text, p.blanks(i)
}

// inert says that a character never changes in the decomposed form, nor moves.
func inert(r rune) bool {
	lead, trail := normal.Marks(r)
	return lead == 0 && trail == 0 && normal.String(norm.NFD, string(r)) == string(r)
}
