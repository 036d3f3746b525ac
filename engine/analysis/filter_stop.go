package analysis

import "esconsole/engine/eserr"

// stopFilter leaves stop words out.
//
// Server: StopTokenFilterFactory.
func stopFilter(c *config) filterSpec {
	words := c.wordList("stopwords", englishStopWords(), true, c.boolean("ignore_case", false))
	if c.has("enable_position_increments") {
		c.fail(eserr.IllegalArgument("enable_position_increments is not supported anymore. Please fix your analysis chain"))
	}
	return stopOrLast(c, words)
}

// stopOrLast leaves words out, and keeps one that ends the text if the settings say
// so.
func stopOrLast(c *config, words *wordSet) filterSpec {
	if c.boolean("remove_trailing", true) {
		return stopping(c.name, words)
	}
	return filterSpec{name: c.name, attrs: attrKeyword, open: func(in stream) stream {
		return &suggestStop{keepFilter: keepFilter{filtering: filtering{in}}, words: words}
	}}
}

// stopping makes a filter that leaves the words of a set out.
func stopping(name string, words *wordSet) filterSpec {
	return filterSpec{name: name, open: func(in stream) stream {
		var buf []byte
		return &keepFilter{filtering: filtering{in}, keep: func(t *Token) bool { return !words.has(t.Text, &buf) }}
	}}
}

// suggestStop keeps a stop word at the very end of the text, where it may be the
// beginning of a longer word.
//
// Server: org.apache.lucene.search.suggest.analyzing.SuggestStopFilter.
type suggestStop struct {
	keepFilter
	words *wordSet
	buf   []byte
	ahead Token // the token after a stop word
	held  bool
	ended bool
	final Token
}

func (f *suggestStop) reset() {
	f.keepFilter.reset()
	f.held, f.ended = false, false
}

func (f *suggestStop) next(t *Token) bool {
	if f.ended {
		return false
	}
	f.skipped = 0
	for f.take(t) {
		if !f.words.has(t.Text, &f.buf) {
			t.PositionIncrement += f.skipped
			return true
		}
		// The increments of stop words count only if a token follows them.
		last := t.clone()
		if f.in.next(&f.ahead) {
			f.held = true
			f.skipped += t.PositionIncrement
			continue
		}
		f.ended = true
		f.in.end(&f.final)
		t.set(last)
		if f.final.EndOffset == t.EndOffset {
			t.PositionIncrement += f.skipped
			t.Keyword = true
			return true
		}
		f.skipped += t.PositionIncrement
		return false
	}
	return false
}

// take gives the token that was looked at before, or the next one.
func (f *suggestStop) take(t *Token) bool {
	if !f.held {
		return f.in.next(t)
	}
	f.held = false
	t.set(&f.ahead)
	return true
}

func (f *suggestStop) end(t *Token) {
	if !f.ended {
		f.in.end(t)
		return
	}
	t.set(&f.final)
}
