package analysis

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"esconsole/engine/analysis/segment"
	"esconsole/engine/eserr"
)

// icuTokenizer gives the words of text in any script.
//
// Server: IcuTokenizerFactory, org.apache.lucene.analysis.icu.segmentation.ICUTokenizer.
func icuTokenizer(c *config) tokenizerSpec {
	if files, _ := c.list("rule_files"); len(files) > 0 {
		c.fail(eserr.New(500, "exception", "failed to load ICU rule files").Wrap(icuRuleFileError(files[0])))
	}
	return tokenizerSpec{name: c.name, attrs: attrScript, open: func() tokenizer { return &icuTokens{} }}
}

// icuRuleFileError is what is wrong with a file of rules: there is none.
func icuRuleFileError(file string) *eserr.Error {
	_, path, ok := strings.Cut(file, ":")
	if !ok || path == "" {
		return eserr.IllegalArgument(`rule_files should contain comma-separated "code:rulefile" pairs`)
	}
	return &eserr.Error{Status: 500, Type: "no_such_file_exception", Reason: trimJava(path), Plain: true}
}

// icuAnalyzer is words of any script, folded.
//
// Server: IcuAnalyzerProvider.
func icuAnalyzer(c *config) *Analyzer {
	mode := c.text("mode", "compose")
	if mode != "compose" && mode != "decompose" {
		c.fail(eserr.IllegalArgument("Unknown mode [%s] in analyzer [%s], expected one of [compose, decompose]", mode, c.name))
	}
	form := icuNamed(c, "method", mode == "decompose")
	fold := icuForm{mapped: icuFold(), compose: norm.NFC}
	return newAnalyzer(c.name, chain{charFilters: []charFilterSpec{form.charFilter(c.name)},
		tokenizer: icuTokenizer(&config{name: "icu_tokenizer"}), filters: []filterSpec{fold.spec(&config{name: "icu_folding"})}})
}

// icuBuffer is how many code units the tokenizer looks at at a time.
const icuBuffer = 4096

// icuTokens gives the pieces that are words.
type icuTokens struct {
	tokenizing
	words  segment.Breaker
	runes  []rune
	places []int // where the runes begin in the text, and where the last one ends
	at     int   // where the next buffer begins
}

func (z *icuTokens) reset() {
	z.at = 0
	z.words.Reset(nil)
}

func (z *icuTokens) next(t *Token) bool {
	for {
		w, ok := z.words.Next()
		switch {
		case !ok && z.at >= len(z.in.text):
			return false
		case !ok:
			z.refill()
			continue
		case w.Kind == segment.None:
			continue
		}
		start, end := z.places[w.Start], z.places[w.End]
		t.clear()
		t.Text = append(t.Text, z.in.text[start:end]...)
		t.setOffset(z.in.offset(start), z.in.offset(end))
		t.Type, t.script = icuType(w), w.Script.Name()
		return true
	}
}

// refill takes the next part of the text, up to its last blank.
func (z *icuTokens) refill() {
	z.runes, z.places = z.runes[:0], z.places[:0]
	units, safe := 0, -1
	for z.at < len(z.in.text) {
		r, n := decodeCharIn(z.in.text[z.at:])
		if units+unitWidth(r) > icuBuffer {
			break
		}
		z.runes, z.places = append(z.runes, r), append(z.places, z.at)
		z.at += n
		units += unitWidth(r)
		if icuBlank(r) {
			safe = len(z.runes)
		}
	}
	z.places = append(z.places, z.at)
	if units == icuBuffer && safe >= 0 {
		z.at = z.places[safe]
		z.runes = z.runes[:safe]
	}
	z.words.Reset(z.runes)
}

func icuBlank(r rune) bool {
	switch r {
	case 0xA0, 0x2007, 0x202F:
		return false
	}
	return r >= '\t' && r <= '\r' || r >= 0x1C && r <= 0x1F || unicode.In(r, unicode.Z)
}

func icuType(w segment.Word) string {
	switch w.Kind {
	case segment.Ideographic:
		return typeIdeographic
	case segment.Kana:
		if w.Script == segment.Hiragana {
			return typeHiragana
		}
		return typeKatakana
	case segment.Letter:
		if w.Script == segment.Hangul {
			return typeHangul
		}
		return typeAlphanum
	case segment.Number:
		return "<NUM>"
	case segment.Emoji:
		return "<EMOJI>"
	}
	return "<OTHER>"
}
