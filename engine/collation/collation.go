// Package collation makes the sort keys of ICU 62: bytes that compare as texts do
// in a language. It knows the root order and the tailorings of all languages that
// ICU has; of rules that users write it reads the options, and what is wrong with them.
package collation

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"esconsole/engine/normal"
)

// Strength is how many levels of difference count.
type Strength int

const (
	Primary    Strength = 0  // Primary is for letters.
	Secondary  Strength = 1  // Secondary is for accents, too.
	Tertiary   Strength = 2  // Tertiary is for case, too.
	Quaternary Strength = 3  // Quaternary is for punctuation that is shifted, too.
	Identical  Strength = 15 // Identical is for code points, too.
)

// The bits of a collator's options, as the data has them.
const (
	optNormalize         = 1
	optNumeric           = 2
	optShifted           = 4
	optAlternate         = 0xC
	optMaxVariable       = 0x70
	optUpperFirst        = 0x100
	optCaseFirst         = 0x200
	optCaseLevel         = 0x400
	optBackwardSecondary = 0x800

	shiftMaxVariable = 4
	shiftStrength    = 12
)

// Collator makes sort keys. It is safe for use by several goroutines once its
// options are set.
type Collator struct {
	data        *table
	options     int
	variableTop uint32
	order       *reordering
}

// SetStrength says how many levels count.
func (c *Collator) SetStrength(s Strength) {
	c.options = c.options&(1<<shiftStrength-1) | int(s)<<shiftStrength
}

func (c *Collator) strength() Strength { return Strength(c.options >> shiftStrength) }

// SetNormalized says whether texts are decomposed first.
func (c *Collator) SetNormalized(on bool) { c.set(optNormalize, on) }

// SetShifted says whether spaces and punctuation count on the fourth level only.
func (c *Collator) SetShifted(on bool) {
	c.options &^= optAlternate
	c.set(optShifted, on)
}

// SetCaseLevel says whether case has a level of its own.
func (c *Collator) SetCaseLevel(on bool) { c.set(optCaseLevel, on) }

// SetNumeric says whether digits sort as numbers.
func (c *Collator) SetNumeric(on bool) { c.set(optNumeric, on) }

// SetCaseFirst puts upper or lower case first, before other differences of the
// third level.
func (c *Collator) SetCaseFirst(upper bool) {
	c.set(optCaseFirst, true)
	c.set(optUpperFirst, upper)
}

func (c *Collator) set(bit int, on bool) {
	c.options &^= bit
	if on {
		c.options |= bit
	}
}

// refused is an error in the server's words.
type refused string

func (r refused) Error() string { return string(r) }

// SetVariableTop shifts all up to the group of characters that a text belongs to.
func (c *Collator) SetVariableTop(text string) error {
	if text == "" {
		return refused("Variable top argument string can not be null or zero in length.")
	}
	it := c.iterate(text)
	first, second := it.next(), it.next()
	if first == noElement || second != noElement {
		return refused("Variable top argument string must map to exactly one collation element")
	}
	primary := uint32(first >> 32)
	if primary == c.variableTop {
		return nil
	}
	group := c.data.root().groupOf(primary)
	if group < firstGroup || group > currencyGroup {
		return refused("The variable top must be a primary weight in the space/punctuation/symbols/currency symbols range")
	}
	c.options = c.options&^optMaxVariable | (group-firstGroup)<<shiftMaxVariable
	c.variableTop = c.data.root().lastPrimary(group)
	return nil
}

// Equal says whether two collators make the same keys.
func (c *Collator) Equal(o *Collator) bool {
	return c.data == o.data && c.options == o.options && c.order == o.order &&
		(c.options&optAlternate == 0 || c.variableTop == o.variableTop)
}

// Key appends the sort key of a text, with the 0 that ends it. Surrogates that
// stand alone are three bytes of the text.
func (c *Collator) Key(key []byte, text string) []byte {
	w := keyWriter{c: c, key: key, it: c.iterate(text)}
	w.write()
	if c.strength() == Identical {
		w.key = appendIdentical(append(w.key, levelSeparator), runesOf(normal.String(norm.NFD, text)))
	}
	return append(w.key, 0)
}

func (c *Collator) iterate(text string) *iterator {
	if c.options&optNormalize != 0 {
		text = normal.String(norm.NFD, text)
	}
	return &iterator{data: c.data, text: runesOf(text), numeric: c.options&optNumeric != 0}
}

// runesOf reads a text, surrogates that stand alone included.
func runesOf(text string) []rune {
	out := make([]rune, 0, len(text))
	for i, r := range text {
		switch {
		case r != '\uFFFD' || strings.HasPrefix(text[i:], "\uFFFD"):
			out = append(out, r)
		case i+2 < len(text) && text[i] == 0xED:
			out = append(out, 0xD000|rune(text[i+1]&0x3F)<<6|rune(text[i+2]&0x3F))
		}
	}
	return out
}
