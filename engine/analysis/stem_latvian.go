package analysis

import (
	"strings"
	"unicode/utf8"
)

// latvianAffix is an ending, the vowels that the word must have more than, and
// whether the consonants before it were palatalized.
type latvianAffix struct {
	ending      string
	vowels      int
	palatalizes bool
}

var latvianAffixes = []latvianAffix{
	{"ajiem", 3, false}, {"ajai", 3, false}, {"ajam", 2, false}, {"ajām", 2, false}, {"ajos", 2, false}, {"ajās", 2, false},
	{"iem", 2, true}, {"ajā", 2, false}, {"ais", 2, false}, {"ai", 2, false}, {"ei", 2, false}, {"ām", 1, false}, {"am", 1, false},
	{"ēm", 1, false}, {"īm", 1, false}, {"im", 1, false}, {"um", 1, false}, {"us", 1, true}, {"as", 1, false}, {"ās", 1, false},
	{"es", 1, false}, {"os", 1, true}, {"ij", 1, false}, {"īs", 1, false}, {"ēs", 1, false}, {"is", 1, false}, {"ie", 1, false},
	{"u", 1, true}, {"a", 1, true}, {"i", 1, true}, {"e", 1, false}, {"ā", 1, false}, {"ē", 1, false}, {"ī", 1, false},
	{"ū", 1, false}, {"o", 1, false}, {"s", 0, false}, {"š", 0, false},
}

// latvianStem takes the first ending away that fits and leaves a vowel.
//
// Server: org.apache.lucene.analysis.lv.LatvianStemmer.
func latvianStem(s []uint16, n int) int {
	vowels := 0
	for _, c := range s[:n] {
		if strings.ContainsRune("aeiouāīēū", rune(c)) {
			vowels++
		}
	}
	for _, a := range latvianAffixes {
		length := utf8.RuneCountInString(a.ending)
		if vowels <= a.vowels || n < length+3 || !ends(s, n, a.ending) {
			continue
		}
		if n -= length; a.palatalizes {
			return latvianConsonants(s, n)
		}
		return n
	}
	return n
}

// latvianConsonants undoes the palatalization before an ending.
func latvianConsonants(s []uint16, n int) int {
	put := func(two string) int {
		s[n-2], s[n-1] = uint16(two[0]), uint16(two[1])
		return n
	}
	if s[n] == 'u' && ends(s, n, "kš") {
		n++
		return put("st")
	}
	if s[n] == 'u' && ends(s, n, "ņņ") {
		return put("nn")
	}
	if endsAny(s, n, "pj", "bj", "mj", "vj") {
		return n - 1
	}
	for _, pair := range [][2]string{{"šņ", "sn"}, {"žņ", "zn"}, {"šļ", "sl"}, {"žļ", "zl"}, {"ļņ", "ln"}, {"ļļ", "ll"}} {
		if ends(s, n, pair[0]) {
			return put(pair[1])
		}
	}
	switch s[n-1] {
	case 'č':
		s[n-1] = 'c'
	case 'ļ':
		s[n-1] = 'l'
	case 'ņ':
		s[n-1] = 'n'
	}
	return n
}
