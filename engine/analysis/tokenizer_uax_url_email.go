package analysis

import (
	"strings"
	"sync"
)

var uaxTable = sync.OnceValue(func() *scanTable { return loadScanTable("uax_url_email") })

// Actions of the scanner for URLs and e-mail addresses that are no plain types.
const (
	uaxURLThenMore   = 12 // the last character is not part of the URL
	uaxBadURL        = 13 // what looks like a URL is none: it is read again as words
	uaxMailtoAddress = 15 // the word mailto before an address
)

// uaxTypes are the token types by the other actions.
var uaxTypes = [...]string{2: "<EMOJI>", 3: typeAlphanum, 4: typeHangul, 5: "<NUM>", 6: typeKatakana, 7: typeIdeographic,
	8: typeHiragana, 9: "<SOUTHEAST_ASIAN>", 10: "<EMAIL>", 11: "<URL>", 12: "<URL>", 13: "", 14: "<URL>", 15: typeAlphanum}

// uaxURLEmailTokenizer is the standard tokenizer that keeps URLs and e-mail
// addresses whole.
//
// Server: UAX29URLEmailTokenizerFactory.
func uaxURLEmailTokenizer(c *config) tokenizerSpec {
	length := c.integer("max_token_length", defaultTokenLength)
	if err := checkTokenLength(length); err != nil {
		return brokenTokenizer(c, err)
	}
	return tokenizerSpec{name: c.name, open: func() tokenizer { return &uaxTokens{table: uaxTable(), length: length} }}
}

type uaxTokens struct {
	tokenizing
	table  *scanTable
	length int
	at     int
	text   string
	mode   int // 1: read words, no URLs, up to the next token
}

func (z *uaxTokens) reset() { z.at, z.mode, z.text = 0, 0, seen(z.in.text, z.length) }

func (z *uaxTokens) end(t *Token) { t.finish(z.in.offset(z.at)) }

func (z *uaxTokens) next(t *Token) bool {
	text := z.text
	for z.at < len(text) {
		start := z.at
		end, action := z.table.scan(text, start, z.mode, z.length)
		if end == start {
			break
		}
		switch action {
		case uaxBadURL:
			z.mode = 1
			continue
		case uaxURLThenMore:
			end -= lastChar(text[:end])
		case uaxMailtoAddress:
			end = start + len("mailto")
		}
		z.at = end
		typ := uaxTypes[action]
		if typ == "" {
			continue
		}
		if action != 11 {
			z.mode = 0
		}
		t.clear()
		t.Text = append(t.Text, text[start:end]...)
		t.Type = typ
		t.setOffset(z.in.offset(start), z.in.offset(end))
		return true
	}
	return false
}

var classicTable = sync.OnceValue(func() *scanTable { return loadScanTable("classic") })

const typeAcronymDeprecated = "<ACRONYM_DEP>"

var classicTypes = [...]string{2: typeAlphanum, 3: "<CJ>", 4: "<HOST>", 5: "<NUM>", 6: "<APOSTROPHE>", 7: "<COMPANY>",
	8: typeAcronymDeprecated, 9: "<ACRONYM>", 10: "<EMAIL>"}

// classicTokenizer is the standard tokenizer of old, with rules for English.
//
// Server: ClassicTokenizerFactory.
func classicTokenizer(c *config) tokenizerSpec {
	length := c.integer("max_token_length", defaultTokenLength)
	f := tokenizerSpec{name: c.name, open: func() tokenizer { return &classicScan{length: length} }}
	if length < 1 {
		return brokenTokenizer(c, checkTokenLength(length))
	}
	return f
}

type classicScan struct {
	tokenizing
	length, at, skipped int
}

func (z *classicScan) reset() { z.at, z.skipped = 0, 0 }

func (z *classicScan) next(t *Token) bool {
	text := z.in.text
	z.skipped = 0
	for z.at < len(text) {
		start := z.at
		end, action := classicTable().scan(text, start, 0, maxInt)
		if end == start {
			break
		}
		z.at = end
		typ := classicTypes[action]
		if typ == "" {
			continue
		}
		term := text[start:end]
		if countUnits(term) > z.length {
			z.skipped++
			continue
		}
		t.clear()
		if typ == typeAcronymDeprecated {
			typ, term = "<HOST>", strings.TrimSuffix(term, ".")
		}
		t.Text = append(t.Text, term...)
		t.Type, t.PositionIncrement = typ, 1+z.skipped
		t.setOffset(z.in.offset(start), z.in.offset(end))
		return true
	}
	return false
}

func (z *classicScan) end(t *Token) {
	t.finish(z.in.offset(z.at))
	t.PositionIncrement += z.skipped
}
