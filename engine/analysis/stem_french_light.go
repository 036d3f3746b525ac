package analysis

import "unicode/utf8"

// frenchRule puts another ending in the place of one, in words that are longer
// than some letters. Behind a rule with more the next ones are tried as well.
type frenchRule struct {
	longer      int
	ending, put string
	more        bool
}

var frenchRules = []frenchRule{
	{9, "issement", "ir", false}, {8, "issant", "ir", false}, {6, "ement", "e", false}, {11, "ficatrice", "fier", false},
	{10, "ficateur", "fier", false}, {9, "catrice", "quer", false}, {8, "cateur", "quer", false}, {8, "atrice", "er", false},
	{7, "ateur", "er", false}, {6, "trice", "teur", true}, {5, "ième", "", false}, {7, "teuse", "ter", false}, {6, "teur", "ter", false},
	{5, "euse", "eu", false}, {8, "ère", "er", false}, {7, "ive", "if", false}, {4, "folle", "fou", false}, {4, "molle", "mou", false},
	{9, "nnelle", "n", false}, {9, "nnel", "n", false}, {4, "ète", "et", true}, {8, "ique", "", true}, {8, "esse", "e", false},
	{7, "inage", "in", false}, {9, "isation", "", false}, {9, "isateur", "", false}, {8, "ation", "", false}, {8, "ition", "", false},
}

// frenchLightStem takes endings of French away.
//
// Server: org.apache.lucene.analysis.fr.FrenchLightStemmer.
func frenchLightStem(s []uint16, n int) int {
	if n > 5 && s[n-1] == 'x' {
		if s[n-3] == 'a' && s[n-2] == 'u' && s[n-4] != 'e' {
			s[n-2] = 'l'
		}
		n--
	}
	for _, last := range []uint16{'x', 's'} {
		if n > 3 && s[n-1] == last {
			n--
		}
	}
	for _, r := range frenchRules {
		if n <= r.longer || !ends(s, n, r.ending) {
			continue
		}
		n -= utf8.RuneCountInString(r.ending)
		for _, c := range r.put {
			s[n] = uint16(c)
			n++
		}
		switch {
		case r.ending == "ement" && n > 3 && ends(s, n, "ive"):
			n--
			s[n-1] = 'f'
		case r.ending == "isation" && n > 5 && ends(s, n, "ual"):
			s[n-2] = 'e'
		}
		if !r.more {
			break
		}
	}
	return frenchLightNorm(s, n)
}

func frenchLightNorm(s []uint16, n int) int {
	if n > 4 {
		for i := 0; i < n; i++ {
			switch s[i] {
			case 'à', 'á', 'â':
				s[i] = 'a'
			case 'ô':
				s[i] = 'o'
			case 'è', 'é', 'ê':
				s[i] = 'e'
			case 'ù', 'û':
				s[i] = 'u'
			case 'î':
				s[i] = 'i'
			case 'ç':
				s[i] = 'c'
			}
		}
		ch := s[0]
		for i := 1; i < n; i++ {
			if s[i] == ch && isLetterUnit(ch) {
				n = deleteUnit(s, i, n)
				i--
			} else {
				ch = s[i]
			}
		}
	}
	if n > 4 && ends(s, n, "ie") {
		n -= 2
	}
	if n > 4 {
		if s[n-1] == 'r' {
			n--
		}
		if s[n-1] == 'e' {
			n--
		}
		if s[n-1] == 'e' {
			n--
		}
		if s[n-1] == s[n-2] && isLetterUnit(s[n-1]) {
			n--
		}
	}
	return n
}
