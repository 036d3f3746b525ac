package analysis

import (
	"sync"

	"esconsole/engine/eserr"
)

// maxTokenLength bounds the setting max_token_length.
const (
	defaultTokenLength = 255
	maxTokenLength     = 1024 * 1024
)

var standardTable = sync.OnceValue(func() *scanTable { return loadScanTable("standard") })

// standardTypes are the token types by the action of the scanner.
var standardTypes = [...]string{2: "<EMOJI>", 3: typeAlphanum, 4: typeHangul, 5: "<NUM>", 6: typeKatakana,
	7: typeIdeographic, 8: typeHiragana, 9: "<SOUTHEAST_ASIAN>"}

// standardTokenizer cuts text at the word boundaries of Unicode (UAX #29).
//
// Server: StandardTokenizerFactory.
func standardTokenizer(c *config) tokenizerSpec {
	types := standardTypes
	if c.major() < 6 {
		types[2] = "" // no tokens there
	}
	return scanTokenizerSpec(c, standardTable, types[:])
}

func scanTokenizerSpec(c *config, table func() *scanTable, types []string) tokenizerSpec {
	length := c.integer("max_token_length", defaultTokenLength)
	if err := checkTokenLength(length); err != nil {
		return brokenTokenizer(c, err)
	}
	return tokenizerSpec{name: c.name, open: func() tokenizer {
		return &scanTokenizer{table: table(), types: types, length: length}
	}}
}

// checkTokenLength refuses lengths that the tokenizer cannot have.
func checkTokenLength(length int) *eserr.Error {
	switch {
	case length < 1:
		return eserr.IllegalArgument("maxTokenLength must be greater than zero")
	case length > maxTokenLength:
		return eserr.IllegalArgument("maxTokenLength may not exceed %d", maxTokenLength)
	}
	return nil
}

// scanTokenizer gives the matches of a scanner that have a type.
type scanTokenizer struct {
	tokenizing
	table  *scanTable
	types  []string
	length int
	at     int
	text   string // what the scanner sees of the input
}

func (z *scanTokenizer) reset() { z.at, z.text = 0, seen(z.in.text, z.length) }

// end tells where the scanner stopped.
func (z *scanTokenizer) end(t *Token) { t.finish(z.in.offset(z.at)) }

func (z *scanTokenizer) next(t *Token) bool {
	text := z.text
	for z.at < len(text) {
		start := z.at
		end, action := z.table.scan(text, start, 0, z.length)
		if end == start {
			// The buffer of the server's scanner holds no whole character.
			break
		}
		z.at = end
		if typ := z.types[action]; typ != "" {
			t.clear()
			t.Text = append(t.Text, text[start:end]...)
			t.Type = typ
			t.setOffset(z.in.offset(start), z.in.offset(end))
			return true
		}
	}
	return false
}
