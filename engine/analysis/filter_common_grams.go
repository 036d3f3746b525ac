package analysis

import "esconsole/engine/eserr"

const typeGram = "gram"

// commonGrams joins common words with their neighbours: "the fox" also gives
// the_fox.
//
// Server: CommonGramsTokenFilterFactory.
func commonGrams(c *config) filterSpec {
	ignoreCase, query := c.boolean("ignore_case", false), c.boolean("query_mode", false)
	words := c.wordList("common_words", nil, true, ignoreCase)
	if c.has("common_words_path") && words == nil {
		c.fileRefused("common_words_path")
	}
	if words == nil {
		c.fail(eserr.IllegalArgument("missing or empty [common_words] or [common_words_path] configuration for common_grams token filter"))
		words = newWordSet(nil, false)
	}
	f := commonGramsFilter(c.name, words)
	if query {
		grams := f.open
		f.open = func(in stream) stream { return &gramQuery{filtering: filtering{grams(in)}} }
	}
	return f
}

func commonGramsFilter(name string, words *wordSet) filterSpec {
	return filterSpec{name: name, synonyms: synonymsRefuse, open: func(in stream) stream {
		return &gramTokens{filtering: filtering{in}, words: words}
	}}
}

type gramTokens struct {
	filtering
	words      *wordSet
	buf        []byte
	last       []byte // the last term with a separator
	lastStart  int
	lastCommon bool
	saved      Token
	held       bool
}

func (f *gramTokens) reset() {
	f.lastCommon, f.held, f.last = false, false, f.last[:0]
	f.in.reset()
}

func (f *gramTokens) next(t *Token) bool {
	switch {
	case f.held:
		f.held = false
		t.set(&f.saved)
		f.remember(t)
		return true
	case !f.in.next(t):
		return false
	}
	if f.lastCommon || len(f.last) > 0 && f.words.has(t.Text, &f.buf) {
		f.saved.set(t)
		f.held = true
		f.gram(t)
		return true
	}
	f.remember(t)
	return true
}

func (f *gramTokens) remember(t *Token) {
	f.last = append(append(f.last[:0], t.Text...), '_')
	f.lastStart = t.StartOffset
	f.lastCommon = f.words.has(t.Text, &f.buf)
}

func (f *gramTokens) gram(t *Token) {
	f.last = append(f.last, t.Text...)
	end := t.EndOffset
	t.clear()
	t.Text = append(t.Text, f.last...)
	t.PositionIncrement, t.PositionLength, t.Type = 0, 2, typeGram
	t.setOffset(f.lastStart, end)
	f.last = f.last[:0]
}

// gramQuery leaves the words out that are part of a gram.
//
// Server: org.apache.lucene.analysis.commongrams.CommonGramsQueryFilter.
type gramQuery struct {
	filtering
	previous     Token
	held         bool
	previousType string
	exhausted    bool
}

func (f *gramQuery) reset() {
	f.held, f.previousType, f.exhausted = false, "", false
	f.in.reset()
}

func (f *gramQuery) next(t *Token) bool {
	for !f.exhausted && f.in.next(t) {
		if f.held && t.Type != typeGram {
			current := t.clone()
			t.set(&f.previous)
			f.previous.set(current)
			f.previousType = t.Type
			f.alone(t)
			return true
		}
		f.previous.set(t)
		f.held = true
	}
	f.exhausted = true
	if !f.held || f.previousType == typeGram {
		return false
	}
	t.set(&f.previous)
	f.held = false
	f.alone(t)
	return true
}

func (f *gramQuery) alone(t *Token) {
	if t.Type == typeGram {
		t.PositionIncrement, t.PositionLength = 1, 1
	}
}
