package analysis

import (
	"strings"
)

// brazilianWord is one word of Brazilian Portuguese on its way to its stem, with
// the parts of it that endings must lie in.
//
// Server: org.apache.lucene.analysis.br.BrazilianStemmer.
type brazilianWord struct{ word, r1, r2, rv string }

// brazilianStem gives the stem of a word; words with other signs than letters are
// only folded, and very short and long ones stay.
func brazilianStem(text []byte) []byte {
	word := string(foldBrazilian([]byte(javaLower(string(text)))))
	word = trimBrazilian(word)
	if n := countUnits(word); n >= 30 || n <= 2 {
		return text
	}
	if strings.ContainsFunc(word, func(r rune) bool { return r > 0xFFFF || !isLetter(r) }) {
		return append(text[:0], word...)
	}
	w := brazilianWord{word: word, rv: brazilianRV([]rune(word))}
	w.r1 = brazilianR1([]rune(word))
	w.r2 = brazilianR1([]rune(w.r1))
	if w.longEnding() || w.verbEnding() {
		if strings.HasSuffix(w.rv, "ci") {
			w.word = strings.TrimSuffix(w.word, "i")
		}
	} else {
		w.vowelEnding()
	}
	w.finalE()
	return append(text[:0], w.word...)
}

var foldBrazilian = mapRunes(brazilianFold)

func brazilianFold(r rune) rune {
	switch r {
	case 'á', 'â', 'ã':
		return 'a'
	case 'é', 'ê':
		return 'e'
	case 'í':
		return 'i'
	case 'ó', 'ô', 'õ':
		return 'o'
	case 'ú', 'ü':
		return 'u'
	case 'ç':
		return 'c'
	case 'ñ':
		return 'n'
	}
	return r
}

// trimBrazilian takes one sign off either end.
func trimBrazilian(word string) string {
	const signs = "\"'-,;.?!"
	if countUnits(word) >= 2 && strings.ContainsRune(signs, rune(word[0])) {
		word = word[1:]
	}
	if n := len(word); countUnits(word) >= 2 && strings.ContainsRune(signs, rune(word[n-1])) {
		word = word[:n-1]
	}
	return word
}

func isPlainVowel(r rune) bool { return strings.ContainsRune("aeiou", r) }

// brazilianR1 is what follows the first consonant after a vowel.
func brazilianR1(w []rune) string {
	last, i := len(w)-1, 0
	for i < last && !isPlainVowel(w[i]) {
		i++
	}
	for i < last && isPlainVowel(w[i]) {
		i++
	}
	if i >= last {
		return ""
	}
	return string(w[i+1:])
}

// brazilianRV is what follows the second vowel, or the first consonant after two
// vowels, or the third letter.
func brazilianRV(w []rune) string {
	last := len(w) - 1
	until := func(vowel bool) (string, bool) {
		for i := 2; i < last; i++ {
			if isPlainVowel(w[i]) == vowel {
				return string(w[i+1:]), true
			}
		}
		return "", false
	}
	if last > 0 && !isPlainVowel(w[1]) {
		if rv, ok := until(true); ok {
			return rv
		}
	}
	if last > 1 && isPlainVowel(w[0]) && isPlainVowel(w[1]) {
		if rv, ok := until(false); ok {
			return rv
		}
	}
	if last > 2 {
		return string(w[3:])
	}
	return ""
}

// brazilianEnding is an ending that goes if it lies in a part of the word.
type brazilianEnding struct {
	ending string
	within string // R1, R2 or RV
	put    string
}

// brazilianEndings are tried in turn. One of the server's rules recognizes logias
// and then leaves it.
var brazilianEndings = []brazilianEnding{
	{"uciones", "R2", "u"},
	{"imentos", "R2", ""},
	{"amentos", "R2", ""},
	{"adores", "R2", ""},
	{"adoras", "R2", ""},
	{"logias", "R2", "logias"},
	{"encias", "R2", "ente"},
	{"amente", "R1", ""},
	{"idades", "R2", ""},
	{"acoes", "R2", ""},
	{"imento", "R2", ""},
	{"amento", "R2", ""},
	{"adora", "R2", ""},
	{"ismos", "R2", ""},
	{"istas", "R2", ""},
	{"logia", "R2", "log"},
	{"ucion", "R2", "u"},
	{"encia", "R2", "ente"},
	{"mente", "R2", ""},
	{"idade", "R2", ""},
	{"acao", "R2", ""},
	{"ezas", "R2", ""},
	{"icos", "R2", ""},
	{"icas", "R2", ""},
	{"ismo", "R2", ""},
	{"avel", "R2", ""},
	{"ivel", "R2", ""},
	{"ista", "R2", ""},
	{"osos", "R2", ""},
	{"osas", "R2", ""},
	{"ador", "R2", ""},
	{"ivas", "R2", ""},
	{"ivos", "R2", ""},
	{"iras", "RV", "ir"},
	{"eza", "R2", ""},
	{"ico", "R2", ""},
	{"ica", "R2", ""},
	{"oso", "R2", ""},
	{"osa", "R2", ""},
	{"iva", "R2", ""},
	{"ivo", "R2", ""},
	{"ira", "RV", "ir"},
}

// longEnding takes the first of the longer endings away.
func (w *brazilianWord) longEnding() bool {
	for _, e := range brazilianEndings {
		within := w.r2
		switch e.within {
		case "R1":
			within = w.r1
		case "RV":
			within = w.rv
		}
		if !strings.HasSuffix(w.word, e.ending) || !strings.HasSuffix(within, e.ending) {
			continue
		}
		rest := strings.TrimSuffix(w.word, e.ending)
		if e.within == "RV" && !strings.HasSuffix(rest, "e") {
			continue
		}
		w.word = rest + e.put
		return true
	}
	return false
}

// brazilianVerbEndings are tried in turn. The server recognizes the first ira and
// then leaves it, as it looks for another ending there.
const brazilianVerbEndings = `issemos essemos assemos ariamos eriamos iriamos iremos eremos aremos avamos iramos eramos aramos asseis esseis
isseis arieis erieis irieis irmos iamos armos ermos areis ereis ireis asses esses isses astes assem essem issem
ardes erdes irdes ariam eriam iriam arias erias irias estes istes areis aveis aria eria iria asse esse isse
aste este iste arei erei irei aram eram iram avam arem erem irem ando endo indo arao erao irao adas idas aras
eras iras avas ares eres ires ados idos amos emos imos iras ieis ada ida ara era ira=ava iam ado ido ias ais
eis ira ear ia ei am em ar er ir as es is eu iu iu ou`

func (w *brazilianWord) verbEnding() bool {
	for e := range strings.FieldsSeq(brazilianVerbEndings) {
		ending, remove, other := strings.Cut(e, "=")
		if !other {
			remove = ending
		}
		if strings.HasSuffix(w.rv, ending) {
			w.word = strings.TrimSuffix(w.word, remove)
			return true
		}
	}
	return false
}

func (w *brazilianWord) vowelEnding() {
	for _, e := range []string{"os", "a", "i", "o"} {
		if strings.HasSuffix(w.rv, e) {
			w.word = strings.TrimSuffix(w.word, e)
			return
		}
	}
}

func (w *brazilianWord) finalE() {
	if !strings.HasSuffix(w.rv, "e") {
		return
	}
	w.word = strings.TrimSuffix(w.word, "e")
	switch {
	case strings.HasSuffix(w.rv, "gue"):
		w.word = strings.TrimSuffix(w.word, "u")
	case strings.HasSuffix(w.rv, "cie"):
		w.word = strings.TrimSuffix(w.word, "i")
	}
}
