package analysis

import (
	"strconv"
	"strings"

	"esconsole/engine/eserr"
)

// charGroupTokenizer cuts at characters of a list, and of some kinds.
//
// Server: CharGroupTokenizerFactory.
func charGroupTokenizer(c *config) tokenizerSpec {
	length, attrs := defaultTokenLength, attributes(0)
	if c.major() >= 7 {
		length, attrs = c.integer("max_token_length", defaultTokenLength), attrNoFrequency
	}
	names, _ := c.list("tokenize_on_chars")
	var kinds []func(r rune) bool
	var chars strings.Builder
	for _, name := range names {
		switch {
		case name == "":
			c.fail(runtimeException("[tokenize_on_chars] cannot contain empty characters"))
		case countUnits(name) == 1:
			chars.WriteString(name)
		case name[0] == '\\':
			r, err := escapedChar(name)
			if err != nil {
				c.fail(err)
			}
			chars.WriteRune(r)
		case name == "letter":
			kinds = append(kinds, isLetter)
		case name == "digit":
			kinds = append(kinds, isDigit)
		case name == "whitespace":
			kinds = append(kinds, isWhitespace)
		case name == "punctuation":
			kinds = append(kinds, isPunctuation)
		case name == "symbol":
			kinds = append(kinds, isSymbol)
		default:
			c.fail(runtimeException("Invalid escaped char in [%s]", name))
		}
	}
	if err := checkCharLength(length); err != nil {
		return brokenTokenizer(c, err)
	}
	listed := chars.String()
	return tokenizerSpec{name: c.name, attrs: attrs, open: openCharTokenizer(func(r rune) bool {
		for _, is := range kinds {
			if is(r) {
				return false
			}
		}
		return !strings.ContainsRune(listed, r)
	}, length, false)}
}

// escapedChar reads a character behind a backslash.
func escapedChar(s string) (rune, *eserr.Error) {
	switch r, _ := decodeCharIn(s[1:]); r {
	case '\\':
		return '\\', nil
	case 'n':
		return '\n', nil
	case 't':
		return '\t', nil
	case 'r':
		return '\r', nil
	case 'b':
		return '\b', nil
	case 'f':
		return '\f', nil
	case 'u':
		if countUnits(s) > 6 {
			return 0, runtimeException("Invalid escaped char in [%s]", s)
		}
		n, err := strconv.ParseUint(s[2:], 16, 32)
		if err != nil {
			e := eserr.NumberFormat(s[2:])
			e.Reason += " under radix 16"
			return 0, e
		}
		return rune(n), nil
	default:
		return 0, runtimeException("Invalid escaped char %c in [%s]", r, s)
	}
}
