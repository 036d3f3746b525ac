// Package analysis turns text into tokens as the server's analyzers do: char
// filters, tokenizers, token filters, the analyzers and normalizers made of
// them, and the registry that an index's settings describe. Tokens are equal to
// Lucene's in text, positions, position lengths, types and offsets, which count
// UTF-16 code units. What a field's mapping makes of tokens is not decided here.
//
// Three differences from the server stay, all about halves of characters outside
// of the basic plane: a pattern that matches the empty text does so between
// characters here and between their halves there; what min_hash gives is no
// text, so filters behind it order and cut it unlike; and the simple_pattern
// tokenizers there make one character of a half that stands alone and of what
// follows it, which then matches nothing.
package analysis

import (
	"slices"
	"sync"
	"unicode/utf8"
)

// Analyzer turns texts into tokens. It never changes once built and may be used
// by many goroutines at a time.
type Analyzer struct {
	Name string
	// PositionIncrementGap lies between two values of one field.
	PositionIncrementGap int
	// OffsetGap is added to the offsets between two values of one field.
	OffsetGap int

	chain    chain
	lowers   []filterSpec // what is applied to the terms of patterns
	pool     sync.Pool
	shown    bool // explain shows its components
	shownGap int  // the position increment gap that explain counts with
}

// chain is the components of an analyzer, in the order in which they run.
type chain struct {
	charFilters []charFilterSpec
	tokenizer   tokenizerSpec
	filters     []filterSpec
}

// newAnalyzer makes an analyzer of components.
func newAnalyzer(name string, c chain) *Analyzer {
	a := &Analyzer{Name: name, PositionIncrementGap: defaultGap, OffsetGap: 1, chain: c}
	for _, f := range c.filters {
		if f.normalizing {
			a.lowers = append(a.lowers, f)
		}
	}
	return a
}

// defaultGap is the position increment gap of every analyzer that names none.
const defaultGap = 100

// WithGap gives the analyzer with another position increment gap.
func (a *Analyzer) WithGap(gap int) *Analyzer {
	return &Analyzer{Name: a.Name, PositionIncrementGap: gap, OffsetGap: a.OffsetGap, chain: a.chain, lowers: a.lowers,
		shown: a.shown, shownGap: a.shownGap}
}

// Graphs tells whether queries follow the ways through tokens that span several
// positions.
//
// Server: org.apache.lucene.analysis.miscellaneous.DisableGraphAttribute.
func (a *Analyzer) Graphs() bool {
	return !slices.ContainsFunc(a.chain.filters, func(f filterSpec) bool { return f.noGraphs })
}

// Tokens is the tokens of one text, one at a time.
//
//	tokens := a.Tokens(text)
//	defer tokens.Close()
//	for tokens.Next() {
//		use(tokens.Token)
//	}
type Tokens struct {
	Token // the current one; its bytes are valid until the next one is asked for

	analyzer  *Analyzer
	in        input
	tokenizer tokenizer
	last      stream
}

// Tokens starts on a text. Close gives its buffers back.
func (a *Analyzer) Tokens(text string) *Tokens {
	t, _ := a.pool.Get().(*Tokens)
	if t == nil {
		t = a.chain.open(len(a.chain.filters))
		t.analyzer = a
	}
	t.start(text, a.chain.charFilters)
	return t
}

// open builds the streams of a chain up to the given number of filters.
func (c *chain) open(filters int) *Tokens {
	t := &Tokens{tokenizer: c.tokenizer.open()}
	t.last = t.tokenizer
	for _, f := range c.filters[:filters] {
		t.last = f.open(t.last)
	}
	return t
}

func (t *Tokens) start(text string, filters []charFilterSpec) {
	t.Token.err = nil
	t.in.set(text)
	for _, f := range filters {
		t.in.filter(f, &t.Token)
	}
	t.tokenizer.setInput(&t.in)
	t.last.reset()
}

// Next goes to the next token; false at the end.
func (t *Tokens) Next() bool { return t.Token.err == nil && t.last.next(&t.Token) }

// End gives what follows the last token: the positions of tokens that were left
// out there, and the offset of the end of the text.
func (t *Tokens) End() (increment, offset int) {
	t.last.end(&t.Token)
	return t.PositionIncrement, t.EndOffset
}

// Err is what went wrong on the way, if anything did.
func (t *Tokens) Err() error { return t.Token.err }

// Close ends the use of the tokens.
func (t *Tokens) Close() {
	if t.analyzer != nil {
		t.in.set("")
		t.analyzer.pool.Put(t)
	}
}

// Normalize gives the text as the analyzer writes the terms that patterns are
// made of, such as those of a prefix query: a single term, to which only the
// filters apply that keep terms whole.
func (a *Analyzer) Normalize(text string) (string, error) {
	c := chain{tokenizer: tokenizerSpec{open: newKeywordTokenizer}, filters: a.lowers}
	for _, f := range a.chain.charFilters {
		if f.normalizing {
			c.charFilters = append(c.charFilters, f)
		}
	}
	t := c.open(len(c.filters))
	t.start(text, c.charFilters)
	if t.Next() {
		return string(t.Text), t.Err()
	}
	return "", t.Err()
}

// appendLower adds the lower case of a text, rune by rune as Java does it.
func appendLower(out []byte, text []byte) []byte {
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			out = append(out, c)
			i++
			continue
		}
		r, n := decodeChar(text[i:])
		if r == utf8.RuneError && n == 1 {
			out = append(out, c)
		} else {
			out = appendRune(out, toLower(r))
		}
		i += n
	}
	return out
}
