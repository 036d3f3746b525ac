package analysis

// englishMinimalStem takes the plural s of English away.
//
// Server: org.apache.lucene.analysis.en.EnglishMinimalStemmer.
func englishMinimalStem(s []uint16, n int) int {
	if n < 3 || s[n-1] != 's' {
		return n
	}
	switch s[n-2] {
	case 'u', 's':
		return n
	case 'e':
		if n > 3 && s[n-3] == 'i' && s[n-4] != 'a' && s[n-4] != 'e' {
			s[n-3] = 'y'
			return n - 2
		}
		if s[n-3] == 'i' || s[n-3] == 'a' || s[n-3] == 'o' || s[n-3] == 'e' {
			return n
		}
		fallthrough
	default:
		return n - 1
	}
}
