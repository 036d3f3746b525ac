package analysis

import "esconsole/engine/eserr"

// keywordTokenizer gives the whole text as one token.
//
// Server: KeywordTokenizerFactory.
func keywordTokenizer(c *config) tokenizerSpec {
	if size := c.integer("buffer_size", 256); size <= 0 || size > maxTokenLength {
		return brokenTokenizer(c, eserr.IllegalArgument("maxTokenLen must be greater than 0 and less than %d passed: %d", maxTokenLength, size))
	}
	return tokenizerSpec{name: c.name, open: newKeywordTokenizer}
}

func newKeywordTokenizer() tokenizer { return &keywordTokens{} }

type keywordTokens struct {
	tokenizing
	done bool
}

func (z *keywordTokens) reset() { z.done = false }

func (z *keywordTokens) next(t *Token) bool {
	if z.done {
		return false
	}
	z.done = true
	t.clear()
	t.Text = append(t.Text, z.in.text...)
	t.setOffset(z.in.offset(0), z.in.end())
	return true
}

// brokenTokenizer is one that fails when a text comes.
func brokenTokenizer(c *config, err *eserr.Error) tokenizerSpec {
	return tokenizerSpec{name: c.name, broken: err, open: func() tokenizer { return &failingTokens{err: err} }}
}

type failingTokens struct {
	tokenizing
	err *eserr.Error
}

func (z *failingTokens) reset()             {}
func (z *failingTokens) next(t *Token) bool { return t.fail(z.err) }
