package analysis

// frenchMinimalStem takes plurals and genders of French away.
//
// Server: org.apache.lucene.analysis.fr.FrenchMinimalStemmer.
func frenchMinimalStem(s []uint16, n int) int {
	if n < 6 {
		return n
	}
	if s[n-1] == 'x' {
		if s[n-3] == 'a' && s[n-2] == 'u' {
			s[n-2] = 'l'
		}
		return n - 1
	}
	if s[n-1] == 's' {
		n--
	}
	if s[n-1] == 'r' {
		n--
	}
	if s[n-1] == 'e' {
		n--
	}
	if s[n-1] == 'é' {
		n--
	}
	if s[n-1] == s[n-2] {
		n--
	}
	return n
}
