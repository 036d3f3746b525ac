package analysis

import "esconsole/engine/eserr"

// marking marks the words of a set as keywords, which stemmers leave alone.
func marking(words *wordSet) func(stream) stream {
	return func(in stream) stream {
		var buf []byte
		return &markTokens{filtering{in}, func(text []byte) bool { return words.has(text, &buf) }}
	}
}

type markTokens struct {
	filtering
	marks func(text []byte) bool
}

func (f *markTokens) next(t *Token) bool {
	if !f.in.next(t) {
		return false
	}
	if f.marks(t.Text) {
		t.Keyword = true
	}
	return true
}

// keywordMarker marks words, or what matches a pattern.
//
// Server: KeywordMarkerTokenFilterFactory.
func keywordMarker(c *config) filterSpec {
	ignoreCase := c.boolean("ignore_case", false)
	f := filterSpec{name: c.name, attrs: attrKeyword}
	if p, ok := c.own.Get("keywords_pattern"); ok {
		if c.has("keywords") || c.has("keywords_path") {
			c.fail(eserr.IllegalArgument("cannot specify both `keywords_pattern` and `keywords` or `keywords_path`"))
		}
		pattern := c.pattern(p, "")
		f.open = func(in stream) stream {
			return &markTokens{filtering{in}, func(text []byte) bool { return pattern.matches(string(text)) }}
		}
		return f
	}
	words, ok := c.list("keywords")
	if c.wordsOf("keywords"); !ok && c.err == nil {
		c.fail(eserr.IllegalArgument("keyword filter requires either `keywords`, `keywords_path`, or `keywords_pattern` to be configured"))
	}
	f.open = marking(newWordSet(words, ignoreCase))
	return f
}

// keywordRepeat gives each token twice, the first time as a keyword.
func keywordRepeat(c *config) filterSpec {
	return filterSpec{name: c.name, attrs: attrKeyword, synonyms: synonymsRefuse,
		open: func(in stream) stream { return &repeatTokens{filtering: filtering{in}} }}
}

type repeatTokens struct {
	filtering
	again Token
	held  bool
}

func (f *repeatTokens) reset() {
	f.held = false
	f.in.reset()
}

func (f *repeatTokens) next(t *Token) bool {
	if f.held {
		f.held = false
		t.set(&f.again)
		t.PositionIncrement, t.Keyword = 0, false
		return true
	}
	if !f.in.next(t) {
		return false
	}
	f.again.set(t)
	f.held, t.Keyword = true, true
	return true
}
