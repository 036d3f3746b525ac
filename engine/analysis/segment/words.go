// Package segment cuts text into words as ICU 62 does: by the word rules of
// Unicode, and by dictionaries where a script writes no blanks. What tokens are
// made of the words is not decided here.
package segment

import "sync"

// Kind is what a word is made of.
type Kind uint8

// The kinds of words, as ICU's rules tell them apart.
const (
	None Kind = iota // blanks and punctuation
	Number
	Letter
	Kana
	Ideographic
	Emoji
	Other
)

// Word is a piece of the text in front of a breaker.
type Word struct {
	Start, End int // in runes
	Kind       Kind
	Script     Script // of the run that the word stands in
}

// Breaker gives the words of a text one by one. It is not for several goroutines
// at a time; its buffers are used again for the next text.
//
// Server: org.apache.lucene.analysis.icu.segmentation.CompositeBreakIterator.
type Breaker struct {
	text []rune

	run        Script // of the characters from runStart to runEnd
	runStart   int
	runEnd     int
	rules      *rules
	at, status int

	breaks     []int // of the piece that a dictionary has divided
	given      int
	diviner    divider
	dictionary bool // the last piece has characters of a dictionary
}

// Reset starts on a text. The breaker keeps it until the next one.
func (b *Breaker) Reset(text []rune) {
	b.text = text
	b.runStart, b.runEnd, b.at = 0, 0, 0
	b.breaks, b.given = b.breaks[:0], 0
}

// Next gives the next piece of the text, words and what stands between them;
// false at the end.
func (b *Breaker) Next() (Word, bool) {
	if b.at >= b.runEnd && !b.nextRun() {
		return Word{}, false
	}
	start := b.at
	b.at = b.boundary()
	w := Word{Start: start, End: b.at, Kind: kindOf(b.status), Script: b.run}
	if isEmoji(b.text[w.Start:w.End]) {
		w.Kind = Emoji
	}
	return w, true
}

// nextRun finds the next run of characters of one script.
//
// Server: org.apache.lucene.analysis.icu.segmentation.ScriptIterator.
func (b *Breaker) nextRun() bool {
	if b.runEnd >= len(b.text) {
		return false
	}
	b.run, b.runStart = scriptCommon, b.runEnd
	p := properties()
	i := b.runStart
	for ; i < len(b.text); i++ {
		r := b.text[i]
		prop := p.of(r)
		script := runScript(r, prop)
		same := b.run <= scriptInherited || script <= scriptInherited || script == b.run
		if !same && !prop.nonSpacing() {
			break
		}
		if b.run <= scriptInherited && script > scriptInherited {
			b.run = script
		}
	}
	b.runEnd, b.at = i, b.runStart
	b.breaks, b.given = b.breaks[:0], 0
	b.rules = defaultRules()
	if b.run == scriptJapanese {
		b.rules = cjkRules()
	}
	return true
}

// runScript is the script that a character gives to its run: all that Chinese and
// Japanese write with is one.
func runScript(r rune, p property) Script {
	switch s := p.script(); {
	case s == scriptHan || s == scriptHiragana || s == scriptKatakana:
		return scriptJapanese
	case r >= 0xFF10 && r <= 0xFF19:
		return scriptLatin
	default:
		return s
	}
}

// boundary finds the next boundary of the run.
func (b *Breaker) boundary() int {
	if b.given < len(b.breaks) {
		b.given++
		return b.breaks[b.given-1]
	}
	end := b.rules.next(b)
	if !b.dictionary || end-b.at <= 1 {
		return end
	}
	b.divide(b.at, end)
	if len(b.breaks) == 0 {
		return end
	}
	b.given = 1
	return b.breaks[0]
}

// divide finds the words of a piece by dictionaries.
func (b *Breaker) divide(start, end int) {
	b.breaks, b.given = b.breaks[:0], 0
	for i := start; i < end; {
		if !b.rules.inDictionary(b.text[i]) {
			i++
			continue
		}
		e := engineOf(b.text[i])
		from := i
		for i < end && (e == nil || e.has(b.text[i])) {
			i++
			if e == nil {
				break
			}
		}
		if e != nil {
			b.breaks = e.divide(&b.diviner, b.text[from:i], from, b.breaks)
		}
	}
	if n := len(b.breaks); n > 0 && b.breaks[n-1] < end {
		b.breaks = append(b.breaks, end)
	}
}

// kindOf reads the status of a rule.
func kindOf(status int) Kind {
	switch status {
	case 0:
		return None
	case 100:
		return Number
	case 200:
		return Letter
	case 300:
		return Kana
	case 400:
		return Ideographic
	}
	return Other
}

// isEmoji says whether a piece begins as an emoji. Characters that are texts in
// their own right are none unless a selector or a key cap follows.
func isEmoji(piece []rune) bool {
	if !properties().of(piece[0]).emoji() {
		return false
	}
	switch r := piece[0]; {
	case r == '*', r == '#', '0' <= r && r <= '9', r == '©', r == '®', r == '™', r == '〰', r == '〽':
		return len(piece) > 1 && (piece[1] == 0xFE0F || piece[1] == 0x20E3)
	}
	return true
}

var (
	defaultRules = sync.OnceValue(func() *rules { return loadRules("default") })
	cjkRules     = sync.OnceValue(func() *rules { return loadRules("word") })
)
