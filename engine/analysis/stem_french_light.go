package analysis

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
	if n > 3 && s[n-1] == 'x' {
		n--
	}
	if n > 3 && s[n-1] == 's' {
		n--
	}
	if n > 9 && ends(s, n, "issement") {
		n -= 6
		s[n-1] = 'r'
		return frenchLightNorm(s, n)
	}
	if n > 8 && ends(s, n, "issant") {
		n -= 4
		s[n-1] = 'r'
		return frenchLightNorm(s, n)
	}
	if n > 6 && ends(s, n, "ement") {
		n -= 4
		if n > 3 && ends(s, n, "ive") {
			n--
			s[n-1] = 'f'
		}
		return frenchLightNorm(s, n)
	}
	if n > 11 && ends(s, n, "ficatrice") {
		n -= 5
		s[n-2] = 'e'
		s[n-1] = 'r'
		return frenchLightNorm(s, n)
	}
	if n > 10 && ends(s, n, "ficateur") {
		n -= 4
		s[n-2] = 'e'
		s[n-1] = 'r'
		return frenchLightNorm(s, n)
	}
	if n > 9 && ends(s, n, "catrice") {
		n -= 3
		s[n-4] = 'q'
		s[n-3] = 'u'
		s[n-2] = 'e'
		return frenchLightNorm(s, n)
	}
	if n > 8 && ends(s, n, "cateur") {
		n -= 2
		s[n-4] = 'q'
		s[n-3] = 'u'
		s[n-2] = 'e'
		s[n-1] = 'r'
		return frenchLightNorm(s, n)
	}
	if n > 8 && ends(s, n, "atrice") {
		n -= 4
		s[n-2] = 'e'
		s[n-1] = 'r'
		return frenchLightNorm(s, n)
	}
	if n > 7 && ends(s, n, "ateur") {
		n -= 3
		s[n-2] = 'e'
		s[n-1] = 'r'
		return frenchLightNorm(s, n)
	}
	if n > 6 && ends(s, n, "trice") {
		n--
		s[n-3] = 'e'
		s[n-2] = 'u'
		s[n-1] = 'r'
	}
	if n > 5 && ends(s, n, "ième") {
		return frenchLightNorm(s, n-4)
	}
	if n > 7 && ends(s, n, "teuse") {
		n -= 2
		s[n-1] = 'r'
		return frenchLightNorm(s, n)
	}
	if n > 6 && ends(s, n, "teur") {
		n--
		s[n-1] = 'r'
		return frenchLightNorm(s, n)
	}
	if n > 5 && ends(s, n, "euse") {
		return frenchLightNorm(s, n-2)
	}
	if n > 8 && ends(s, n, "ère") {
		n--
		s[n-2] = 'e'
		return frenchLightNorm(s, n)
	}
	if n > 7 && ends(s, n, "ive") {
		n--
		s[n-1] = 'f'
		return frenchLightNorm(s, n)
	}
	if n > 4 && endsAny(s, n, "folle", "molle") {
		n -= 2
		s[n-1] = 'u'
		return frenchLightNorm(s, n)
	}
	if n > 9 && ends(s, n, "nnelle") {
		return frenchLightNorm(s, n-5)
	}
	if n > 9 && ends(s, n, "nnel") {
		return frenchLightNorm(s, n-3)
	}
	if n > 4 && ends(s, n, "ète") {
		n--
		s[n-2] = 'e'
	}
	if n > 8 && ends(s, n, "ique") {
		n -= 4
	}
	if n > 8 && ends(s, n, "esse") {
		return frenchLightNorm(s, n-3)
	}
	if n > 7 && ends(s, n, "inage") {
		return frenchLightNorm(s, n-3)
	}
	if n > 9 && ends(s, n, "isation") {
		n -= 7
		if n > 5 && ends(s, n, "ual") {
			s[n-2] = 'e'
		}
		return frenchLightNorm(s, n)
	}
	if n > 9 && ends(s, n, "isateur") {
		return frenchLightNorm(s, n-7)
	}
	if n > 8 && ends(s, n, "ation") {
		return frenchLightNorm(s, n-5)
	}
	if n > 8 && ends(s, n, "ition") {
		return frenchLightNorm(s, n-5)
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
