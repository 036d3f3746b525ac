package analysis

import (
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

const typeFingerprint = "fingerprint"

// fingerprint gives one token: the distinct terms, sorted.
//
// Server: FingerprintTokenFilterFactory.
func fingerprint(c *config) filterSpec {
	separator := c.separator()
	size := c.integer("max_output_size", 255)
	f := fingerprintFilter(separator, size)
	f.name = c.name
	return f
}

// separator is the setting of that name: one character.
func (c *config) separator() string {
	s, ok := c.own.Get("separator")
	switch {
	case !ok:
		return " "
	case countUnits(s) != 1:
		c.fail(eserr.IllegalArgument("Setting [separator] must be a single, non-null character. [%s] was provided.", s))
	}
	return s
}

func fingerprintFilter(separator string, size int) filterSpec {
	return filterSpec{name: typeFingerprint, synonyms: synonymsRefuse, open: func(in stream) stream {
		return &fingerprintTokens{filtering: filtering{in}, separator: separator, size: size}
	}}
}

type fingerprintTokens struct {
	filtering
	separator string
	size      int // the most UTF-16 code units
	done      bool
	final     Token
}

func (f *fingerprintTokens) reset() {
	f.done = false
	f.in.reset()
}

func (f *fingerprintTokens) next(t *Token) bool {
	if f.done {
		return false
	}
	f.done = true
	ok := f.build(t)
	f.final.set(t)
	return ok
}

func (f *fingerprintTokens) build(t *Token) bool {
	seen := map[string]bool{}
	var terms []string
	size := 0
	for f.in.next(t) {
		if size > f.size || seen[string(t.Text)] {
			continue
		}
		term := string(t.Text)
		if seen[term] = true; len(terms) > 0 {
			size++
		}
		terms = append(terms, term)
		size += countUnits(term)
	}
	f.in.end(t)
	t.StartOffset = 0
	t.PositionLength, t.PositionIncrement, t.Type = 1, 1, typeFingerprint
	t.Text = t.Text[:0]
	if len(terms) == 0 || size > f.size {
		return false
	}
	slices.SortFunc(terms, java.CompareStrings)
	for _, term := range terms {
		if len(t.Text) > 0 {
			t.Text = append(t.Text, f.separator...)
		}
		t.Text = append(t.Text, term...)
	}
	return true
}

func (f *fingerprintTokens) end(t *Token) {
	if !f.done {
		f.in.end(t)
		return
	}
	t.set(&f.final)
}
