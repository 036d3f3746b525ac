package analysis

import (
	"strings"
	"sync"
)

// kstemLongest bounds the words that are stemmed.
const kstemLongest = 50

// kstemRoots has the words that kstem knows: "" for a word that is a stem itself,
// "!" for one that is a stem but not of longer words, else the stem.
var kstemRoots = sync.OnceValue(func() map[string]string {
	roots := map[string]string{}
	for line := range strings.Lines(string(inflate("data/kstem.bin"))) {
		word, root, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if _, known := roots[word]; !known {
			roots[word] = root
		}
	}
	return roots
})

// kstemWord is a word of which one ending after the other is tried until the
// dictionary knows what is left: Krovetz's stemmer for English.
//
// Server: org.apache.lucene.analysis.en.KStemmer.
type kstemWord struct {
	roots   map[string]string
	word    []byte // as it has become so far
	matched bool
	root    string // of what was matched, if that is another word
}

// newKStem makes a stemmer.
func newKStem() func(text []byte) []byte {
	m := &kstemWord{}
	return m.stem
}

func (m *kstemWord) stem(text []byte) []byte {
	if len(text) <= 2 || len(text) >= kstemLongest {
		return text
	}
	if m.roots == nil {
		m.roots = kstemRoots()
	}
	if root, ok := m.roots[string(text)]; ok {
		if root == "" || root == "!" {
			return text
		}
		return append(text[:0], root...)
	}
	for _, c := range text {
		if c < 'a' || c > 'z' {
			return text
		}
	}
	m.word, m.matched, m.root = append(m.word[:0], text...), false, ""
	for _, ending := range kstemEndings {
		if ending(m); m.matched {
			break
		}
	}
	if m.root != "" {
		return append(text[:0], m.root...)
	}
	return append(text[:0], m.word...)
}

// lookup looks the word up; what it finds ends the search.
func (m *kstemWord) lookup() bool {
	root, ok := m.roots[string(m.word)]
	m.matched, m.root = ok, root
	if root == "!" {
		m.root = string(m.word)
	}
	return ok
}

// known is lookup for words that are stems of longer ones.
func (m *kstemWord) known() bool {
	if root, ok := m.roots[string(m.word)]; ok && root != "!" {
		m.matched, m.root = true, root
	}
	return m.matched
}

// set replaces all behind the first at letters.
func (m *kstemWord) set(at int, ending string) { m.word = append(m.word[:at], ending...) }

// try is set and lookup, ending by ending, until the word is known.
func (m *kstemWord) try(at int, endings ...string) bool {
	for _, ending := range endings {
		if m.set(at, ending); m.lookup() {
			return true
		}
	}
	return false
}

// cut says how many letters stand before an ending. The word has to be longer than it.
func (m *kstemWord) cut(ending string) (at int, ok bool) {
	at = len(m.word) - len(ending)
	return at, at > 0 && string(m.word[at:]) == ending
}

// follows says whether the first at letters end in a text.
func (m *kstemWord) follows(at int, text string) bool {
	return at >= len(text) && string(m.word[at-len(text):at]) == text
}

func (m *kstemWord) isConsonant(i int) bool {
	switch m.word[i] {
	case 'a', 'e', 'i', 'o', 'u':
		return false
	case 'y':
		return i == 0 || !m.isConsonant(i-1)
	}
	return true
}

// doubled says whether the first at letters end in the same consonant twice.
func (m *kstemWord) doubled(at int) bool {
	return at >= 2 && m.word[at-1] == m.word[at-2] && m.isConsonant(at-1)
}

// hasVowel says whether one of the first at letters is a vowel.
func (m *kstemWord) hasVowel(at int) bool {
	for i := range at {
		if !m.isConsonant(i) {
			return true
		}
	}
	return false
}
