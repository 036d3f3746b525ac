package translit

import (
	"unicode"

	"esconsole/engine/analysis/segment"
)

// breakStep puts a blank between words that follow each other, as in Thai.
type breakStep struct{}

func (breakStep) apply(t *text, p *position) {
	chars := t.chars[p.start:p.limit]
	b := &segment.Breaker{}
	b.Reset(chars)
	var out []rune
	from := 0
	if p.start > 0 && letterOrMark(t.chars[p.start-1]) && letterOrMark(t.chars[p.start]) {
		out = append(out, ' ')
	}
	for {
		w, ok := b.Next()
		if !ok {
			break
		}
		out = append(out, chars[from:w.End]...)
		from = w.End
		if at := p.start + w.End; w.End < len(chars) && letterOrMark(t.chars[at-1]) && letterOrMark(t.chars[at]) {
			out = append(out, ' ')
		}
	}
	t.change(p, append(out, chars[from:]...))
}

func letterOrMark(c rune) bool { return unicode.IsLetter(c) || unicode.IsMark(c) }
