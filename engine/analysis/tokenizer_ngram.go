package analysis

import (
	"strings"
	"unicode"

	"esconsole/engine/eserr"
)

// ngramTokenizer gives all parts of the text that have some lengths, in
// characters, cut at characters that do not belong.
//
// Server: NGramTokenizerFactory.
func ngramTokenizer(c *config) tokenizerSpec {
	least, most := c.integer("min_gram", 1), c.integer("max_gram", 2)
	c.checkGramDiff(least, most)
	return ngramTokenizerSpec(c, least, most, false)
}

// edgeNGramTokenizer gives the beginnings of the words of the text.
//
// Server: EdgeNGramTokenizerFactory.
func edgeNGramTokenizer(c *config) tokenizerSpec {
	return ngramTokenizerSpec(c, c.integer("min_gram", 1), c.integer("max_gram", 2), true)
}

func ngramTokenizerSpec(c *config, least, most int, edge bool) tokenizerSpec {
	belongs := c.tokenChars()
	if err := checkGrams(least, most); err != nil {
		return brokenTokenizer(c, err)
	}
	return tokenizerSpec{name: c.name, open: func() tokenizer {
		return &ngramTokens{least: least, most: most, edge: edge, belongs: belongs}
	}}
}

// oldNGramTokenizer and oldEdgeNGramTokenizer are names that are deprecated.
func oldNGramTokenizer(c *config) tokenizerSpec {
	s := ngramTokenizer(c)
	if c.major() < 7 {
		return s
	}
	s.warning = "The [nGram] tokenizer name is deprecated and will be removed in a future version. " +
		"Please change the tokenizer name to [ngram] instead."
	return s
}

func oldEdgeNGramTokenizer(c *config) tokenizerSpec {
	s := edgeNGramTokenizer(c)
	if c.major() < 7 {
		return s
	}
	s.warning = "The [edgeNGram] tokenizer name is deprecated and will be removed in a future version. " +
		"Please change the tokenizer name to [edge_ngram] instead."
	return s
}

// warnedNow gives the warning of a deprecated name as soon as it is defined.
func warnedNow(build func(c *config) tokenizerSpec) func(c *config) tokenizerSpec {
	return func(c *config) tokenizerSpec {
		s := build(c)
		c.warn(s.warning)
		s.warning = ""
		return s
	}
}

// isPunctuation and isSymbol are what the names of token_chars stand for.
func isPunctuation(r rune) bool { return unicode.IsPunct(r) && !unassigned(r) }
func isSymbol(r rune) bool      { return unicode.IsSymbol(r) && !unassigned(r) }

// tokenChars reads the setting token_chars; nil means that all belong.
func (c *config) tokenChars() func(r rune) bool {
	names, _ := c.list("token_chars")
	var any []func(r rune) bool
	for _, name := range names {
		lower := trimJava(strings.ToLower(name))
		kinds := map[string]func(r rune) bool{"letter": isLetter, "digit": isDigit, "whitespace": isWhitespace,
			"punctuation": isPunctuation, "symbol": isSymbol}
		if is, ok := kinds[lower]; ok {
			any = append(any, is)
		} else if category, ok := javaCategories[lower]; ok {
			any = append(any, func(r rune) bool { return unicode.Is(category, r) && !unassigned(r) })
		} else if lower == "custom" {
			any = append(any, c.customChars())
		} else {
			c.fail(eserr.IllegalArgument("Unknown token type: '%s', must be one of %s", lower, tokenTypeList))
		}
	}
	if any == nil {
		return nil
	}
	return func(r rune) bool {
		for _, is := range any {
			if is(r) {
				return true
			}
		}
		return false
	}
}

func (c *config) customChars() func(r rune) bool {
	chars, ok := c.own.Get("custom_token_chars")
	if !ok {
		c.fail(eserr.IllegalArgument("Token type: 'custom' requires setting `custom_token_chars`"))
	}
	return func(r rune) bool { return r <= 0xFFFF && strings.ContainsRune(chars, r) }
}

// javaCategories are the names of java.lang.Character for general categories.
var javaCategories = map[string]*unicode.RangeTable{
	"combining_spacing_mark": unicode.Mc, "connector_punctuation": unicode.Pc, "control": unicode.Cc, "currency_symbol": unicode.Sc,
	"dash_punctuation": unicode.Pd, "decimal_digit_number": unicode.Nd, "enclosing_mark": unicode.Me, "end_punctuation": unicode.Pe,
	"final_quote_punctuation": unicode.Pf, "format": unicode.Cf, "initial_quote_punctuation": unicode.Pi, "letter_number": unicode.Nl,
	"line_separator": unicode.Zl, "lowercase_letter": unicode.Ll, "math_symbol": unicode.Sm, "modifier_letter": unicode.Lm,
	"modifier_symbol": unicode.Sk, "non_spacing_mark": unicode.Mn, "other_letter": unicode.Lo, "other_number": unicode.No,
	"other_punctuation": unicode.Po, "other_symbol": unicode.So, "paragraph_separator": unicode.Zp, "private_use": unicode.Co,
	"space_separator": unicode.Zs, "start_punctuation": unicode.Ps, "surrogate": unicode.Cs, "titlecase_letter": unicode.Lt,
	"unassigned": {}, "uppercase_letter": unicode.Lu,
}

// tokenTypeList is the server's list of all names, in the order of its hash set.
const tokenTypeList = "[symbol, private_use, paragraph_separator, start_punctuation, unassigned, enclosing_mark, connector_punctuation, " +
	"letter_number, other_number, math_symbol, lowercase_letter, space_separator, surrogate, initial_quote_punctuation, " +
	"decimal_digit_number, digit, other_punctuation, dash_punctuation, currency_symbol, non_spacing_mark, custom, format, modifier_letter, " +
	"control, uppercase_letter, other_symbol, end_punctuation, modifier_symbol, other_letter, line_separator, titlecase_letter, " +
	"letter, punctuation, combining_spacing_mark, final_quote_punctuation, whitespace]"

// ngramTokens gives the grams of one place after the other.
//
// Server: org.apache.lucene.analysis.ngram.NGramTokenizer.
type ngramTokens struct {
	tokenizing
	least, most int
	edge        bool
	belongs     func(r rune) bool

	at       int // where the grams begin
	size     int // of the next gram, in characters
	boundary bool
}

func (z *ngramTokens) reset() { z.at, z.size, z.boundary = 0, z.least, true }

func (z *ngramTokens) next(t *Token) bool {
	text := z.in.text
	for z.at < len(text) {
		end, ok := z.gram()
		if !ok || z.size > z.most || z.edge && !z.boundary {
			if !z.step() {
				return false
			}
			continue
		}
		t.clear()
		t.Text = append(t.Text, text[z.at:end]...)
		t.setOffset(z.in.offset(z.at), z.in.offset(end))
		z.size++
		return true
	}
	return false
}

// gram gives the end of the next gram; ok is false if there is none of that size
// here.
func (z *ngramTokens) gram() (end int, ok bool) {
	end = z.at
	for range z.size {
		if end >= len(z.in.text) {
			return end, false
		}
		r, n := decodeCharIn(z.in.text[end:])
		if z.belongs != nil && !z.belongs(r) {
			return end, false
		}
		end += n
	}
	return end, true
}

// step goes to the next place.
func (z *ngramTokens) step() bool {
	r, n := decodeCharIn(z.in.text[z.at:])
	z.at += n
	z.size = z.least
	z.boundary = z.belongs != nil && !z.belongs(r)
	return z.at < len(z.in.text)
}
