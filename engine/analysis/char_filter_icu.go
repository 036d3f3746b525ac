package analysis

import (
	"unicode/utf8"

	"esconsole/engine/eserr"
)

// icuNormalizerCharFilter normalizes the text piece by piece, so that offsets
// follow the pieces.
//
// Server: IcuNormalizerCharFilterFactory, org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter.
func icuNormalizerCharFilter(c *config) charFilterSpec {
	return icuNamed(c, "name", c.text("mode", "compose") == "decompose").charFilter(c.name)
}

func (f icuForm) charFilter(name string) charFilterSpec {
	return charFilterSpec{name: name, normalizing: true, apply: func(text string) (string, editList, *eserr.Error) {
		form := f
		return form.filterText(text)
	}}
}

func (f *icuForm) filterText(text string) (string, editList, *eserr.Error) {
	var edits editList
	out := make([]byte, 0, len(text))
	written := 0 // units of the output
	for from := 0; from < len(text); {
		_, n := utf8.DecodeRuneInString(text[from:])
		to := from + n
		for to < len(text) {
			r, n := utf8.DecodeRuneInString(text[to:])
			if f.boundary(r) {
				break
			}
			to += n
		}
		start := len(out)
		out = f.append(out, []byte(text[from:to]))
		now := countUnits(out[start:])
		edits.normalized(written, now, countUnits(text[from:to])-now)
		written += now
		from = to
	}
	return string(out), edits, nil
}

// normalized notes that a piece of the output of so many units, which begins at
// a place, became shorter by diff, or longer if that is negative.
func (l *editList) normalized(at, units, diff int) {
	last := l.last()
	if diff > 0 {
		l.add(at+units, last+diff)
		return
	}
	for i := 1; i <= -diff; i++ {
		l.add(at+i, last-i)
	}
}
