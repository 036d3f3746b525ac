package analysis

import "esconsole/engine/eserr"

// Token is one token with its attributes.
type Token struct {
	// Text is the term in UTF-8. It belongs to the stream.
	Text []byte
	// Type is the kind of token, such as <ALPHANUM> or word.
	Type string
	// StartOffset and EndOffset are where the token stands in the text, in UTF-16
	// code units.
	StartOffset, EndOffset int
	// PositionIncrement is how many positions after the last token it stands.
	PositionIncrement int
	// PositionLength is how many positions it spans.
	PositionLength int
	// Frequency counts how often the term is taken to occur.
	Frequency int
	// Payload is stored with the position; nil for none.
	Payload []byte
	// Keyword says that stemmers leave the token alone.
	Keyword bool

	flags  int
	script string // of a token of the ICU tokenizer
	err    error
}

// Types of tokens that several components know.
const (
	typeWord        = "word"
	typeAlphanum    = "<ALPHANUM>"
	typeIdeographic = "<IDEOGRAPHIC>"
	typeHiragana    = "<HIRAGANA>"
	typeKatakana    = "<KATAKANA>"
	typeHangul      = "<HANGUL>"
	typeShingle     = "shingle"
	typeSynonym     = "SYNONYM"
)

// clear gives every attribute but the text its default.
func (t *Token) clear() {
	t.Text = t.Text[:0]
	t.Type = typeWord
	t.StartOffset, t.EndOffset = 0, 0
	t.PositionIncrement, t.PositionLength, t.Frequency = 1, 1, 1
	t.Payload, t.Keyword, t.flags, t.script = nil, false, 0, ""
}

// finish is the state after the last token.
func (t *Token) finish(offset int) {
	t.clear()
	t.PositionIncrement = 0
	t.StartOffset, t.EndOffset = offset, offset
}

// setOffset says where the token stands; a place that ends before it begins is an
// error.
//
// Server: org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl.
func (t *Token) setOffset(start, end int) {
	t.StartOffset, t.EndOffset = start, end
	if start < 0 || end < start {
		t.fail(eserr.IllegalArgument("startOffset must be non-negative, and endOffset must be >= startOffset; got startOffset=%d,endOffset=%d", start, end))
	}
}

// set copies another token, text included.
func (t *Token) set(from *Token) {
	text, err := append(t.Text[:0], from.Text...), t.err
	*t = *from
	t.Text, t.err = text, err
}

// clone is a copy with a text of its own.
func (t *Token) clone() *Token {
	c := &Token{}
	c.set(t)
	return c
}

// fail ends the stream with an error.
func (t *Token) fail(err *eserr.Error) bool {
	if t.err == nil {
		t.err = err
	}
	return false
}

// stream is a tokenizer or a token filter at work on one text.
type stream interface {
	// reset makes the stream ready for a text.
	reset()
	// next fills in the next token; false at the end.
	next(t *Token) bool
	// end fills in the state after the last token.
	end(t *Token)
}

// tokenizer is the first stream of a chain.
type tokenizer interface {
	stream
	// setInput hands over the text; reset follows.
	setInput(in *input)
}

// filtering is the part that token filters share: the stream that they read.
type filtering struct{ in stream }

func (f *filtering) reset()       { f.in.reset() }
func (f *filtering) end(t *Token) { f.in.end(t) }

// tokenizing is the part that tokenizers share.
type tokenizing struct{ in *input }

func (z *tokenizing) setInput(in *input) { z.in = in }
func (z *tokenizing) end(t *Token)       { t.finish(z.in.end()) }

// perToken makes a filter of a function that changes a token's text.
func perToken(change func(text []byte) []byte) func(stream) stream {
	return func(in stream) stream { return &textFilter{filtering{in}, change} }
}

type textFilter struct {
	filtering
	change func(text []byte) []byte
}

func (f *textFilter) next(t *Token) bool {
	if !f.in.next(t) {
		return false
	}
	t.Text = f.change(t.Text)
	return true
}

// keeping makes a filter of a test that tokens must pass. Positions of others
// stay as holes.
func keeping(keep func(t *Token) bool) func(stream) stream {
	return func(in stream) stream { return &keepFilter{filtering: filtering{in}, keep: keep} }
}

type keepFilter struct {
	filtering
	keep    func(t *Token) bool
	skipped int
}

func (f *keepFilter) reset() {
	f.skipped = 0
	f.in.reset()
}

func (f *keepFilter) next(t *Token) bool {
	f.skipped = 0
	for f.in.next(t) {
		if f.keep(t) {
			t.PositionIncrement += f.skipped
			return true
		}
		f.skipped += t.PositionIncrement
	}
	return false
}

func (f *keepFilter) end(t *Token) {
	f.in.end(t)
	t.PositionIncrement += f.skipped
}
