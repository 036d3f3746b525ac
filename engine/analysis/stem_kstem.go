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
	b       [kstemLongest + 16]byte
	n       int // length
	k       int // the last letter
	j       int // the letter before the ending that was looked for
	matched bool
	root    string // of what was matched, if that is another word
}

// newKStem makes a stemmer.
func newKStem() func(text []byte) []byte {
	m := &kstemWord{}
	return m.stem
}

func (m *kstemWord) stem(text []byte) []byte {
	n := len(text)
	if n <= 2 || n >= kstemLongest {
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
	m.n, m.k, m.matched, m.root = copy(m.b[:], text), n-1, false, ""
	for _, try := range []func(){m.plural, m.pastTense, m.aspect, m.ityEndings, m.nessEndings, m.ionEndings, m.erAndOrEndings,
		m.lyEndings, m.alEndings, m.afterAl, m.izeEndings, m.mentEndings, m.bleEndings, m.ismEndings,
		m.icEndings, m.ncyEndings, m.nceEndings} {
		if try(); m.matched {
			break
		}
	}
	if m.root != "" {
		return append(text[:0], m.root...)
	}
	return append(text[:0], m.b[:m.n]...)
}

// afterAl looks the word up, and tries the ending -ive all the same.
func (m *kstemWord) afterAl() {
	m.known()
	m.iveEndings()
}

// lookup looks the word up; what it finds ends the search.
func (m *kstemWord) lookup() bool {
	root, ok := m.roots[string(m.b[:m.n])]
	m.matched, m.root = ok, root
	if root == "!" {
		m.root = string(m.b[:m.n])
	}
	return ok
}

// known is lookup for words that are stems of longer ones.
func (m *kstemWord) known() bool {
	if m.matched {
		return true
	}
	if root, ok := m.roots[string(m.b[:m.n])]; ok && root != "!" {
		m.matched, m.root = true, root
	}
	return m.matched
}

// ends looks for an ending, and notes where it begins.
func (m *kstemWord) ends(suffix string) bool {
	if len(suffix) > m.k || string(m.b[m.k+1-len(suffix):m.k+1]) != suffix {
		return false
	}
	m.j = m.k - len(suffix)
	return true
}

// endsLong is ends as the server does it for its longer endings.
func (m *kstemWord) endsLong(suffix string) bool {
	if len(suffix) > m.k {
		return false
	}
	if m.j = m.k; string(m.b[m.n-len(suffix):m.n]) != suffix {
		return false
	}
	m.j = m.n - len(suffix) - 1
	return true
}

func (m *kstemWord) put(c byte) {
	m.b[m.n] = c
	m.n++
}

func (m *kstemWord) puts(s string) { m.n += copy(m.b[m.n:], s) }

func (m *kstemWord) setSuffix(s string) {
	m.n = m.j + 1
	m.puts(s)
	m.k = m.j + len(s)
}

func (m *kstemWord) isCons(i int) bool {
	switch m.b[i] {
	case 'a', 'e', 'i', 'o', 'u':
		return false
	case 'y':
		return i == 0 || !m.isCons(i-1)
	}
	return true
}

func (m *kstemWord) doubleC(i int) bool { return i >= 1 && m.b[i] == m.b[i-1] && m.isCons(i) }

func (m *kstemWord) vowelInStem() bool {
	for i := 0; i <= m.j; i++ {
		if !m.isCons(i) {
			return true
		}
	}
	return false
}

func (m *kstemWord) plural() {
	if m.b[m.k] == 's' {
		if m.ends("ies") {
			m.n = m.j + 3
			m.k--
			if m.lookup() {
				return
			}
			m.k++
			m.put('s')
			m.setSuffix("y")
			m.lookup()
		} else if m.ends("es") {
			m.n = m.j + 2
			m.k--
			tryE := m.j > 0 && !((m.b[m.j] == 's') && (m.b[m.j-1] == 's'))
			if tryE && m.lookup() {
				return
			}
			m.n = m.j + 1
			m.k--
			if m.lookup() {
				return
			}
			m.put('e')
			m.k++
			if !tryE {
				m.lookup()
			}
			return
		} else {
			if m.n > 3 && m.b[m.k-1] != 's' && !m.ends("ous") {
				m.n = m.k
				m.k--
				m.lookup()
			}
		}
	}
}

func (m *kstemWord) pastTense() {
	if m.n <= 4 {
		return
	}
	if m.ends("ied") {
		m.n = m.j + 3
		m.k--
		if m.lookup() {
			return
		}
		m.k++
		m.put('d')
		m.setSuffix("y")
		m.lookup()
		return
	}
	if m.ends("ed") && m.vowelInStem() {
		m.n = m.j + 2
		m.k = m.j + 1
		if m.known() {
			return
		}
		m.n = m.j + 1
		m.k = m.j
		if m.lookup() {
			return
		}
		if m.doubleC(m.k) {
			m.n = m.k
			m.k--
			if m.lookup() {
				return
			}
			m.put(m.b[m.k])
			m.k++
			m.lookup()
			return
		}
		if (m.b[0] == 'u') && (m.b[1] == 'n') {
			m.put('e')
			m.put('d')
			m.k = m.k + 2
			return
		}
		m.n = m.j + 1
		m.put('e')
		m.k = m.j + 1
		return
	}
}

func (m *kstemWord) aspect() {
	if m.n <= 5 {
		return
	}
	if m.ends("ing") && m.vowelInStem() {
		m.b[m.j+1] = 'e'
		m.n = m.j + 2
		m.k = m.j + 1
		if m.known() {
			return
		}
		m.n = m.k
		m.k--
		if m.lookup() {
			return
		}
		if m.doubleC(m.k) {
			m.k--
			m.n = m.k + 1
			if m.lookup() {
				return
			}
			m.put(m.b[m.k])
			m.k++
			m.lookup()
			return
		}
		if (m.j > 0) && m.isCons(m.j) && m.isCons(m.j-1) {
			m.k = m.j
			m.n = m.k + 1
			return
		}
		m.n = m.j + 1
		m.put('e')
		m.k = m.j + 1
		return
	}
}

func (m *kstemWord) ityEndings() {
	oldK := m.k
	if m.ends("ity") {
		m.n = m.j + 1
		m.k = m.j
		if m.lookup() {
			return
		}
		m.put('e')
		m.k = m.j + 1
		if m.lookup() {
			return
		}
		m.b[m.j+1] = 'i'
		m.puts("ty")
		m.k = oldK
		if (m.j > 0) && (m.b[m.j-1] == 'i') && (m.b[m.j] == 'l') {
			m.n = m.j - 1
			m.puts("le")
			m.k = m.j
			m.lookup()
			return
		}
		if (m.j > 0) && (m.b[m.j-1] == 'i') && (m.b[m.j] == 'v') {
			m.n = m.j + 1
			m.put('e')
			m.k = m.j + 1
			m.lookup()
			return
		}
		if (m.j > 0) && (m.b[m.j-1] == 'a') && (m.b[m.j] == 'l') {
			m.n = m.j + 1
			m.k = m.j
			m.lookup()
			return
		}
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.k = m.j
		return
	}
}
