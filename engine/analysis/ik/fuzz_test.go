package ik

import (
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

// FuzzSplit wants words that are what the text has at their place, and in order
// where one window holds the text.
func FuzzSplit(f *testing.F) {
	for _, text := range []string{"", "中国人民", "一九九八年3.5平方米", "A-1. b@c.d", "ＡＢＣ１２３", "😀中国𠀀", "ひ한ｱ", "\xed\xa0\x80\xff", "the the"} {
		f.Add(text, true, false)
		f.Add(text, false, true)
	}
	d := small()
	f.Fuzz(func(t *testing.T, text string, smart, keep bool) {
		s := NewSegmenter(d, Options{Smart: smart, KeepCase: keep})
		s.Reset(text)
		units := utf16.Encode([]rune(text))
		before := 0
		for {
			tok, ok := s.Next()
			if !ok {
				break
			}
			if tok.Start < 0 || tok.Start >= tok.End || !utf8.Valid(tok.Text) {
				t.Fatalf("%q at %d-%d", tok.Text, tok.Start, tok.End)
			}
			if !utf8.ValidString(text) || len(units) >= windowSize {
				continue
			}
			if tok.Start < before {
				t.Errorf("%q begins at %d, behind one at %d", tok.Text, tok.Start, before)
			}
			if before = tok.Start; smart {
				before = tok.End
			}
			want := ""
			for _, c := range units[tok.Start:tok.End] {
				want += string(rune(regular(c, !keep)))
			}
			if string(tok.Text) != want {
				t.Errorf("%q, want %q", tok.Text, want)
			}
		}
		if _, ok := s.Next(); ok {
			t.Error("a word behind the end")
		}
	})
}

// FuzzRead wants whatever can be read as a dictionary to be of use.
func FuzzRead(f *testing.F) {
	f.Add(appendTrie(nil, newTrie(listed("a\nab\nb"))))
	f.Add([]byte{1, 0})
	f.Add([]byte{2, 2, 1, 97})
	f.Fuzz(func(t *testing.T, data []byte) {
		tr, _, err := readTrie(data)
		if err != nil {
			return
		}
		again, rest, err := readTrie(appendTrie(nil, tr))
		if err != nil || len(rest) > 0 || len(again.labels) != len(tr.labels) {
			t.Errorf("not read again: %v", err)
		}
		d := &Dictionary{words: []*trie{tr}, measures: []*trie{tr}, stops: wordSet{}}
		split(d, Options{Smart: true}, "3aab一b中国")
	})
}
