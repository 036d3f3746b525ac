package analysis

import "esconsole/engine/eserr"

// patternTokenizer cuts the text at what a pattern matches, or gives a group of
// its matches.
//
// Server: PatternTokenizerFactory.
func patternTokenizer(c *config) tokenizerSpec {
	m := c.pattern(c.text("pattern", `\W+`), c.text("flags", ""))
	group := c.integer("group", -1)
	if group > m.Groups() {
		return brokenTokenizer(c, eserr.IllegalArgument("invalid group specified: pattern only has: %d capturing groups", m.Groups()))
	}
	return tokenizerSpec{name: c.name, open: func() tokenizer { return &patternTokens{m: m, group: group} }}
}

// patternTokens finds all tokens of a text at once.
type patternTokens struct {
	tokenizing
	m     matcher
	group int
	parts [][2]int
	given int
	ready bool
}

func (z *patternTokens) reset() { z.ready, z.given, z.parts = false, 0, z.parts[:0] }

func (z *patternTokens) next(t *Token) bool {
	if !z.ready {
		z.ready = true
		if err := z.find(); err != nil {
			return t.fail(err)
		}
	}
	if z.given >= len(z.parts) {
		return false
	}
	part := z.parts[z.given]
	z.given++
	t.clear()
	t.Text = append(t.Text, z.in.text[part[0]:part[1]]...)
	t.setOffset(z.in.offset(part[0]), z.in.offset(part[1]))
	return true
}

func (z *patternTokens) find() *eserr.Error {
	last := 0
	err := z.m.Each(z.in.text, func(m []int) bool {
		if z.group >= 0 {
			if start, end := m[2*z.group], m[2*z.group+1]; start != end {
				z.parts = append(z.parts, [2]int{start, end})
			}
			return true
		}
		if m[0] > last {
			z.parts = append(z.parts, [2]int{last, m[0]})
		}
		last = m[1]
		return true
	})
	if z.group < 0 && last < len(z.in.text) {
		z.parts = append(z.parts, [2]int{last, len(z.in.text)})
	}
	return z.m.tooLong(err)
}

// patternAnalyzer cuts at a pattern.
//
// Server: PatternAnalyzerProvider.
func patternAnalyzer(c *config) *Analyzer {
	lower := c.boolean("lowercase", true)
	words := c.stopwords(newWordSet(nil, false))
	m := c.pattern(c.text("pattern", `\W+`), c.text("flags", ""))
	ch := chain{tokenizer: tokenizerSpec{name: "pattern", open: func() tokenizer { return &patternTokens{m: m, group: -1} }}}
	if lower {
		ch.filters = append(ch.filters, lowercaseFilter())
	}
	ch.filters = append(ch.filters, stopping("stop", words))
	return newAnalyzer(c.name, ch)
}
