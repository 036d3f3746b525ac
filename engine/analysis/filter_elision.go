package analysis

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"esconsole/engine/eserr"
)

// Articles that languages write with an apostrophe before a word.
const (
	frenchArticles  = "l m t qu n s j d c jusqu quoiqu lorsqu puisqu"
	catalanArticles = "d l m n s t"
	irishArticles   = "d m b"
	italianArticles = "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d"
)

// elision takes an article with its apostrophe off words.
//
// Server: ElisionTokenFilterFactory.
func elision(c *config) filterSpec {
	words := c.wordList("articles", nil, false, c.boolean("articles_case", false))
	if c.has("articles_path") && words == nil {
		c.fileRefused("articles_path")
	}
	if words == nil {
		c.fail(eserr.IllegalArgument("elision filter requires [articles] or [articles_path] setting"))
		words = newWordSet(nil, false)
	}
	return elisionFilter(c.name, words)
}

func elisionOf(articles string) filterSpec {
	return elisionFilter("elision", newWordSet(strings.Fields(articles), true))
}

func elisionFilter(name string, articles *wordSet) filterSpec {
	return filterSpec{name: name, normalizing: true, open: func(in stream) stream {
		var buf []byte
		return &textFilter{filtering{in}, func(text []byte) []byte {
			at, n := apostrophe(text)
			if at < 0 || !articles.has(text[:at], &buf) {
				return text
			}
			return append(text[:0], text[at+n:]...)
		}}
	}}
}

// apostrophe finds the first apostrophe and its length.
func apostrophe(text []byte) (at, length int) {
	at = bytes.IndexByte(text, '\'')
	if curly := bytes.Index(text, []byte("’")); curly >= 0 && (at < 0 || curly < at) {
		return curly, len("’")
	}
	return at, 1
}

// apostropheFilter cuts terms at an apostrophe.
func apostropheFilter(c *config) filterSpec {
	return filterSpec{name: c.name, open: perToken(func(text []byte) []byte {
		if at, _ := apostrophe(text); at >= 0 {
			return text[:at]
		}
		return text
	})}
}

// englishPossessive takes 's off the end of terms.
//
// Server: org.apache.lucene.analysis.en.EnglishPossessiveFilter.
func englishPossessive(text []byte) []byte {
	n := len(text)
	if n < 2 || text[n-1]|0x20 != 's' {
		return text
	}
	switch r, size := utf8.DecodeLastRune(text[:n-1]); r {
	case '\'', '’', '＇':
		return text[:n-1-size]
	}
	return text
}

// classicFilter takes 's off possessives and dots out of acronyms.
//
// Server: org.apache.lucene.analysis.standard.ClassicFilter.
func classicFilter(c *config) filterSpec {
	return filterSpec{name: c.name, open: func(in stream) stream { return &classicTokens{filtering{in}} }}
}

type classicTokens struct{ filtering }

func (f *classicTokens) next(t *Token) bool {
	if !f.in.next(t) {
		return false
	}
	switch n := len(t.Text); {
	case t.Type == "<APOSTROPHE>" && n >= 2 && t.Text[n-2] == '\'' && t.Text[n-1]|0x20 == 's':
		t.Text = t.Text[:n-2]
	case t.Type == "<ACRONYM>":
		t.Text = bytes.ReplaceAll(t.Text, []byte("."), nil)
	}
	return true
}
