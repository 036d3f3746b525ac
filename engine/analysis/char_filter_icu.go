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
	return charFilterSpec{name: name, normalizing: true, piece: f.firstPiece, apply: func(text string) (string, editList, *eserr.Error) {
		form := f
		return form.filterText(text)
	}}
}

// icuRead is how many code units the server's filter reads at a time.
const icuRead = 128

// firstPiece is what the server's filter gives first: what is normal already at
// the beginning of the text, or else the first piece that it normalizes.
func (f icuForm) firstPiece(text string) string {
	units, end := 0, 0
	for end < len(text) {
		r, n := decodeCharIn(text[end:])
		if units > 0 && units%icuRead+unitWidth(r) > icuRead {
			units += icuRead - units%icuRead
		}
		if units > 0 && units%icuRead == 0 {
			if last, _ := utf8.DecodeLastRuneInString(text[:end]); f.inert(last) {
				break
			}
		}
		units += unitWidth(r)
		end += n
	}
	if at := f.normalUpTo(text[:end]); at > 0 {
		return text[:at]
	}
	for at := 0; at < end; {
		next := f.pieceEnd(text, at)
		if normal := f.append(nil, []byte(text[at:next])); len(normal) > 0 {
			return string(normal)
		}
		at = next
	}
	return ""
}

// inert says that a character never changes, nor with what stands around it.
func (f *icuForm) inert(r rune) bool {
	s := string(r)
	p := f.compose.PropertiesString(s)
	return string(f.append(nil, []byte(s))) == s && p.BoundaryBefore() && p.BoundaryAfter()
}

// pieceEnd is where the piece that begins at a place ends.
func (f *icuForm) pieceEnd(text string, from int) int {
	_, n := decodeCharIn(text[from:])
	to := from + n
	for to < len(text) {
		r, n := decodeCharIn(text[to:])
		if f.boundary(r) {
			break
		}
		to += n
	}
	return to
}

func (f *icuForm) filterText(text string) (string, editList, *eserr.Error) {
	var edits editList
	out := make([]byte, 0, len(text))
	written := 0 // units of the output
	for from := 0; from < len(text); {
		to := f.pieceEnd(text, from)
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
