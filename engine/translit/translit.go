// Package translit carries out ICU's transliterations: texts are written in another
// script, or changed by rules, case mappings and normal forms. Its rules are those
// of ICU 62, compiled; it reads none itself.
package translit

import "errors"

// position is the part of a text that is being changed. What lies around it, up to
// the bounds, is context.
type position struct {
	contextStart, contextLimit int
	start, limit               int
}

// text is a text under change. Surrogates that stand alone are characters of it.
type text struct {
	chars   []rune
	illegal bool // a number was met that no character has
}

// replace puts characters in the place of others.
func (t *text) replace(from, to int, with []rune) {
	n := len(t.chars)
	switch grown := len(with) - (to - from); {
	case grown > 0:
		t.chars = append(t.chars, with[:grown]...) // room only
		copy(t.chars[to+grown:], t.chars[to:n])
	case grown < 0:
		copy(t.chars[to+grown:], t.chars[to:])
		t.chars = t.chars[:n+grown]
	}
	copy(t.chars[from:], with)
}

// change replaces what is at hand by a text of its own.
func (t *text) change(p *position, with []rune) {
	grown := len(with) - (p.limit - p.start)
	t.replace(p.start, p.limit, with)
	p.limit += grown
	p.contextLimit += grown
	p.start = p.limit
}

// step is one transliteration.
type step interface {
	apply(t *text, p *position)
}

// filtered applies a step to runs of the characters that a filter lets through.
type filtered struct {
	only  Set // nil for all
	inner step
}

func (f *filtered) apply(t *text, p *position) {
	if f.only == nil {
		f.inner.apply(t, p)
		return
	}
	end := p.limit
	for {
		for p.start < end && !f.only.Has(t.chars[p.start]) {
			p.start++
		}
		p.limit = p.start
		for p.limit < end && f.only.Has(t.chars[p.limit]) {
			p.limit++
		}
		if p.start == p.limit {
			break
		}
		before := p.limit
		f.inner.apply(t, p)
		end += p.limit - before
		p.start = p.limit
	}
	p.limit = end
}

// compound applies steps one after the other.
type compound []step

func (c compound) apply(t *text, p *position) {
	start := p.start
	for _, s := range c {
		p.start = start
		if p.start == p.limit {
			break
		}
		s.apply(t, p)
	}
	p.start = p.limit
}

// Set is a set of characters.
type Set interface{ Has(r rune) bool }

// Transliterator changes texts. It is not safe for use by several goroutines.
type Transliterator struct{ steps compound }

// ErrIllegal says that a text has the number of a character that there is not.
//
//lint:ignore ST1005 the server's words
var ErrIllegal = errors.New("Illegal codepoint")

// Append adds a text as it becomes. Surrogates that stand alone are three bytes.
func (t *Transliterator) Append(out, in []byte) ([]byte, error) {
	x := &text{chars: runesOf(in)}
	t.steps.apply(x, &position{contextLimit: len(x.chars), limit: len(x.chars)})
	if x.illegal {
		return out, ErrIllegal
	}
	return appendRunes(out, x.chars), nil
}
