package analysis

import (
	"esconsole/engine/eserr"
)

// checkGrams refuses sizes that no n-gram has.
func checkGrams(least, most int) *eserr.Error {
	switch {
	case least < 1:
		return eserr.IllegalArgument("minGram must be greater than zero")
	case least > most:
		return eserr.IllegalArgument("minGram must not be greater than maxGram")
	}
	return nil
}

// checkGramDiff refuses sizes that lie further apart than the index allows.
func (c *config) checkGramDiff(least, most int) {
	if allowed := c.indexInt("index.max_ngram_diff", 1); most-least > allowed {
		c.tooFar("max_gram and min_gram in NGram Tokenizer", allowed, eserr.IllegalArgument("The difference between max_gram and min_gram in NGram Tokenizer must be less than or equal to: [%d] "+
			"but was [%d]. This limit can be set by changing the [index.max_ngram_diff] index level setting.", allowed, most-least))
	}
}

// ngram gives all parts of terms that have some lengths in characters.
//
// Server: NGramTokenFilterFactory.
func ngram(c *config) filterSpec {
	least, most := c.integer("min_gram", 1), c.integer("max_gram", 2)
	c.checkGramDiff(least, most)
	return ngramFilter(c.name, gramTokenizer{least: least, most: most, original: c.boolean("preserve_original", false)})
}

// warnRenamed warns of an old name, which versions before 7 do not.
func (c *config) warnRenamed(text string) {
	if c.major() >= 7 {
		c.warn(text)
	}
}

// ngramOldName and edgeNGramOldName are names that are deprecated.
func ngramOldName(c *config) filterSpec {
	c.warnRenamed("The [nGram] token filter name is deprecated and will be removed in a future version. Please change the filter name to [ngram] instead.")
	return ngram(c)
}

func edgeNGramOldName(c *config) filterSpec {
	c.warnRenamed("The [edgeNGram] token filter name is deprecated and will be removed in a future version. Please change the filter name to [edge_ngram] instead.")
	return edgeNGram(c)
}

// edgeNGram gives the beginnings of terms that have some lengths in characters.
//
// Server: EdgeNGramTokenFilterFactory.
func edgeNGram(c *config) filterSpec {
	least, most := c.integer("min_gram", 1), c.integer("max_gram", 2)
	side := c.text("side", "front")
	if side != "front" && side != "back" {
		c.fail(eserr.IllegalArgument("invalid side: %s", side))
	}
	f := ngramFilter(c.name, gramTokenizer{least: least, most: most, edge: true, original: c.boolean("preserve_original", false)})
	if side == "back" {
		front, turn := f.open, perToken(reverseText)
		f.open = func(in stream) stream { return turn(front(turn(in))) }
	}
	return f
}

func ngramFilter(name string, g gramTokenizer) filterSpec {
	return filterSpec{name: name, synonyms: synonymsRefuse, broken: checkGrams(g.least, g.most), open: func(in stream) stream {
		made := g
		made.filtering = filtering{in}
		return &made
	}}
}

// gramTokenizer gives the grams of one term after the other.
type gramTokenizer struct {
	filtering
	least, most int // in characters
	edge        bool
	original    bool

	term      Token
	busy      bool
	starts    []int // where the characters begin, and the end
	at, size  int   // the next gram
	increment int
}

func (f *gramTokenizer) reset() {
	f.busy, f.increment = false, 0
	f.in.reset()
}

func (f *gramTokenizer) next(t *Token) bool {
	for {
		if !f.busy {
			if !f.in.next(t) {
				return false
			}
			f.increment += t.PositionIncrement
			f.load(t)
			if f.original && f.chars() < f.least {
				t.PositionIncrement, f.increment = f.increment, 0
				return true
			}
			f.busy = true
		}
		if f.gram(t) {
			return true
		}
	}
}

func (f *gramTokenizer) chars() int { return len(f.starts) - 1 }

func (f *gramTokenizer) load(t *Token) {
	f.term.set(t)
	f.starts = f.starts[:0]
	for i := 0; i < len(t.Text); {
		f.starts = append(f.starts, i)
		_, n := decodeChar(t.Text[i:])
		i += n
	}
	f.starts = append(f.starts, len(t.Text))
	f.at, f.size = 0, f.least
}

// gram gives the next gram of the term, or the term itself behind its grams.
func (f *gramTokenizer) gram(t *Token) bool {
	if !f.edge && (f.size > f.most || f.at+f.size > f.chars()) {
		f.at++
		f.size = f.least
	}
	switch {
	case f.size <= f.most && f.at+f.size <= f.chars():
		t.set(&f.term)
		t.Text = append(t.Text[:0], f.term.Text[f.starts[f.at]:f.starts[f.at+f.size]]...)
		t.PositionIncrement, f.increment = f.increment, 0
		f.size++
		return true
	case f.original && f.chars() > f.most:
		t.set(&f.term)
		t.PositionIncrement = 0
		f.busy = false
		return true
	}
	f.busy = false
	return false
}

func (f *gramTokenizer) end(t *Token) {
	f.in.end(t)
	t.PositionIncrement = f.increment
}
