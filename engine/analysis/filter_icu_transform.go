package analysis

import (
	"errors"

	"esconsole/engine/eserr"
	"esconsole/engine/translit"
)

const transformHow = "its data is not built in"

// icuTransform writes terms in another script, or changes them by rules of ICU.
//
// Server: IcuTransformTokenFilterFactory, org.apache.lucene.analysis.icu.ICUTransformFilter.
func icuTransform(c *config) filterSpec {
	id := c.text("id", "Null")
	plan, err := translit.Read(id, c.text("dir", "forward") != "forward", readUnicodeSet)
	if err != nil {
		var gone translit.Missing
		var refused *eserr.Error
		switch {
		case errors.As(err, &gone):
			return brokenFilter(c.name, missing("the transliteration ["+string(gone)+"] of the filter [icu_transform]", transformHow))
		case errors.As(err, &refused):
			c.fail(refused)
		default:
			c.fail(eserr.IllegalArgument("%s", err))
		}
		return filterSpec{name: c.name}
	}
	return filterSpec{name: c.name, normalizing: true, open: func(in stream) stream {
		t, err := plan.Open()
		if err != nil {
			return in
		}
		return &transformed{filtering: filtering{in}, by: t}
	}}
}

type transformed struct {
	filtering
	by  *translit.Transliterator
	buf []byte
}

func (f *transformed) next(t *Token) bool {
	if !f.in.next(t) {
		return false
	}
	var err error
	if f.buf, err = f.by.Append(f.buf[:0], t.Text); err != nil {
		return t.fail(eserr.IllegalArgument("%s", err))
	}
	t.Text = append(t.Text[:0], f.buf...)
	return true
}

// unicodeChars is a set of characters for other packages.
type unicodeChars struct{ *unicodeSet }

func (s unicodeChars) Has(r rune) bool { return s.has(r) }

// readUnicodeSet reads the set that begins at a place of a text.
func readUnicodeSet(text string, at int) (translit.Set, int, error) {
	p := &setParser{text: text, at: at}
	set, err := p.set()
	if err != nil {
		return nil, at, err
	}
	return unicodeChars{set}, p.at, nil
}
