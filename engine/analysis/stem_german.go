package analysis

import (
	"slices"
	"strings"
)

// germanStem is the stemmer of the filter german_stem: umlauts are folded, usual
// pairs of letters count as one while endings are taken away.
//
// Server: org.apache.lucene.analysis.de.GermanStemmer.
func germanStem(text []byte) []byte {
	word := javaLower(string(text))
	if strings.ContainsFunc(word, func(r rune) bool { return r > 0xFFFF || !isLetter(r) }) {
		return append(text[:0], word...)
	}
	w := germanWord{s: []rune(word)}
	w.substitute()
	w.strip()
	w.optimize()
	out := w.restore()
	if i := strings.Index(out, "gege"); i >= 0 && len([]rune(out)) > 4 {
		out = out[:i] + out[i+2:]
	}
	return append(text[:0], out...)
}

// germanWord is a word with single signs for pairs of letters, and how many
// letters that hides.
type germanWord struct {
	s      []rune
	hidden int
}

// germanPairs are the signs that stand for letters while a word is stemmed.
var germanPairs = []struct {
	letters string
	sign    rune
}{{"sch", '$'}, {"ch", '§'}, {"ei", '%'}, {"ie", '&'}, {"ig", '#'}, {"st", '!'}}

func (w *germanWord) substitute() {
	for i := 0; i < len(w.s); i++ {
		switch c := w.s[i]; {
		case i > 0 && c == w.s[i-1]:
			w.s[i] = '*'
		case c == 'ä':
			w.s[i] = 'a'
		case c == 'ö':
			w.s[i] = 'o'
		case c == 'ü':
			w.s[i] = 'u'
		case c == 'ß':
			w.s[i] = 's'
			w.s = slices.Insert(w.s, i+1, 's')
			w.hidden++
		}
		for _, p := range germanPairs {
			if n := len(p.letters); i+n <= len(w.s) && string(w.s[i:i+n]) == p.letters {
				w.s[i] = p.sign
				w.s = slices.Delete(w.s, i+1, i+n)
				w.hidden += n - 1
				break
			}
		}
	}
}

func (w *germanWord) strip() {
	for len(w.s) > 3 {
		n := len(w.s)
		switch end := string(w.s[n-2:]); {
		case n+w.hidden > 5 && end == "nd", n+w.hidden > 4 && (end == "em" || end == "er"):
			w.s = w.s[:n-2]
		case strings.ContainsRune("esnt", w.s[n-1]):
			w.s = w.s[:n-1]
		default:
			return
		}
	}
}

func (w *germanWord) optimize() {
	if n := len(w.s); n > 5 && string(w.s[n-5:]) == "erin*" {
		w.s = w.s[:n-1]
		w.strip()
	}
	if n := len(w.s); n > 0 && w.s[n-1] == 'z' {
		w.s[n-1] = 'x'
	}
}

func (w *germanWord) restore() string {
	var out []rune
	for _, c := range w.s {
		at := len(out)
		if c == '*' && at > 0 {
			out = append(out, out[at-1])
			continue
		}
		out = append(out, c)
		for _, p := range germanPairs {
			if p.sign == c {
				out = append(out[:at], []rune(p.letters)...)
			}
		}
	}
	return string(out)
}
