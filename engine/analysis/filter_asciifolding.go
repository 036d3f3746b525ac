package analysis

import (
	"bytes"
	"strings"
	"sync"
	"unicode/utf8"
)

// foldings says what each character outside of ASCII becomes.
var foldings = sync.OnceValue(func() map[rune]string {
	data, err := dataFiles.ReadFile("data/asciifolding.txt")
	if err != nil {
		return nil
	}
	folds := map[rune]string{}
	for line := range strings.Lines(string(data)) {
		to, from, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		for _, r := range from {
			folds[r] = to
		}
	}
	return folds
})

// asciifolding writes letters with accents and the like as letters of ASCII.
//
// Server: ASCIIFoldingTokenFilterFactory.
func asciifolding(c *config) filterSpec {
	if c.boolean("preserve_original", false) {
		return filterSpec{name: c.name, normalizing: true, open: func(in stream) stream {
			return &foldTokens{filtering: filtering{in}, folds: foldings()}
		}, plain: openFolding}
	}
	return filterSpec{name: c.name, normalizing: true, open: openFolding}
}

func openFolding(in stream) stream {
	folds := foldings()
	var buf []byte
	return &textFilter{filtering{in}, func(text []byte) []byte {
		buf = appendFolded(buf[:0], text, folds)
		return append(text[:0], buf...)
	}}
}

func appendFolded(out, text []byte, folds map[rune]string) []byte {
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			out = append(out, text[i])
			i++
			continue
		}
		r, n := decodeChar(text[i:])
		if to, ok := folds[r]; ok {
			out = append(out, to...)
		} else {
			out = append(out, text[i:i+n]...)
		}
		i += n
	}
	return out
}

// foldTokens gives the folded term, then the original at the same position.
type foldTokens struct {
	filtering
	folds map[rune]string
	buf   []byte
	saved Token
	held  bool
}

func (f *foldTokens) reset() {
	f.held = false
	f.in.reset()
}

func (f *foldTokens) next(t *Token) bool {
	if f.held {
		f.held = false
		t.set(&f.saved)
		t.PositionIncrement = 0
		return true
	}
	if !f.in.next(t) {
		return false
	}
	f.buf = appendFolded(f.buf[:0], t.Text, f.folds)
	if !bytes.Equal(f.buf, t.Text) {
		f.saved.set(t)
		f.held = true
		t.Text = append(t.Text[:0], f.buf...)
	}
	return true
}
