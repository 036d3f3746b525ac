package analysis

import (
	"slices"
)

// cjkBigram writes runs of Han, Hiragana, Katakana and Hangul as pairs of
// characters.
//
// Server: CJKBigramFilterFactory, org.apache.lucene.analysis.cjk.CJKBigramFilter.
func cjkBigram(c *config) filterSpec {
	unigrams := c.boolean("output_unigrams", false)
	ignored, _ := c.list("ignored_scripts")
	var types []string
	for _, s := range []struct{ script, typ string }{{"han", typeIdeographic}, {"hiragana", typeHiragana},
		{"katakana", typeKatakana}, {"hangul", typeHangul}} {
		if !slices.Contains(ignored, s.script) {
			types = append(types, s.typ)
		}
	}
	f := cjkBigramFilter(types, unigrams)
	if f.name = c.name; unigrams {
		f.synonyms = synonymsRefuse
	}
	return f
}

func cjkBigramFilter(types []string, unigrams bool) filterSpec {
	return filterSpec{name: "cjk_bigram", noGraphs: unigrams, open: func(in stream) stream {
		return &bigrams{filtering: filtering{in}, types: types, unigrams: unigrams}
	}}
}

// bigrams collects the characters of adjacent tokens and gives them in pairs.
type bigrams struct {
	filtering
	types    []string
	unigrams bool

	chars     []bigramChar
	at        int
	pair      bool // the next one is a pair: with unigrams, a single comes before
	lastEnd   int
	lone      Token // a token that waits behind a single character
	waiting   bool
	exhausted bool
}

type bigramChar struct {
	r          rune
	start, end int
}

func (f *bigrams) reset() {
	f.chars, f.at, f.pair, f.lastEnd, f.waiting, f.exhausted = f.chars[:0], 0, false, 0, false, false
	f.in.reset()
}

func (f *bigrams) next(t *Token) bool {
	for {
		if len(f.chars)-f.at > 1 {
			f.give(t)
			return true
		}
		if !f.take(t) {
			if f.single() {
				f.giveSingle(t)
				return true
			}
			return false
		}
		belongs := slices.Contains(f.types, t.Type)
		if belongs && t.StartOffset == f.lastEnd {
			f.add(t)
			continue
		}
		if f.single() {
			f.lone.set(t)
			f.waiting = true
			f.giveSingle(t)
			return true
		}
		if !belongs {
			return true
		}
		f.chars, f.at = f.chars[:0], 0
		f.add(t)
	}
}

// single tells whether one character is left that is part of no pair.
func (f *bigrams) single() bool {
	if f.unigrams {
		return len(f.chars)-f.at == 1
	}
	return len(f.chars) == 1 && f.at == 0
}

func (f *bigrams) take(t *Token) bool {
	if f.waiting {
		f.waiting = false
		t.set(&f.lone)
		return true
	}
	if f.exhausted || !f.in.next(t) {
		f.exhausted = true
		return false
	}
	return true
}

// add takes the characters of a token in. Their own offsets are known only if the
// token is as long as its place in the text.
func (f *bigrams) add(t *Token) {
	if len(f.chars) > 64 {
		last := len(f.chars) - 1
		f.chars[0] = f.chars[last]
		f.chars = f.chars[:1]
		f.at -= last
	}
	f.lastEnd = t.EndOffset
	exact := t.EndOffset-t.StartOffset == countUnits(t.Text)
	start := t.StartOffset
	for i := 0; i < len(t.Text); {
		r, n := decodeChar(t.Text[i:])
		i += n
		if !exact {
			f.chars = append(f.chars, bigramChar{r, t.StartOffset, t.EndOffset})
			continue
		}
		end := start + unitWidth(r)
		f.chars = append(f.chars, bigramChar{r, start, end})
		start = end
	}
}

func (f *bigrams) give(t *Token) {
	if f.unigrams {
		if f.pair = !f.pair; f.pair {
			f.giveSingle(t)
			f.at--
			return
		}
	}
	a, b := f.chars[f.at], f.chars[f.at+1]
	t.clear()
	t.Text = appendRune(appendRune(t.Text, a.r), b.r)
	t.setOffset(a.start, b.end)
	t.Type = "<DOUBLE>"
	if f.unigrams {
		t.PositionIncrement, t.PositionLength = 0, 2
	}
	f.at++
}

func (f *bigrams) giveSingle(t *Token) {
	a := f.chars[f.at]
	t.clear()
	t.Text = appendRune(t.Text, a.r)
	t.setOffset(a.start, a.end)
	t.Type = "<SINGLE>"
	f.at++
}
