package analysis

// spanishLightStem takes accents, genders and plurals of Spanish away.
//
// Server: org.apache.lucene.analysis.es.SpanishLightStemmer.
func spanishLightStem(s []uint16, n int) int {
	if n < 5 {
		return n
	}
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'à', 'á', 'â', 'ä':
			s[i] = 'a'
		case 'ò', 'ó', 'ô', 'ö':
			s[i] = 'o'
		case 'è', 'é', 'ê', 'ë':
			s[i] = 'e'
		case 'ù', 'ú', 'û', 'ü':
			s[i] = 'u'
		case 'ì', 'í', 'î', 'ï':
			s[i] = 'i'
		}
	}
	switch s[n-1] {
	case 'o', 'a', 'e':
		return n - 1
	case 's':
		if s[n-2] == 'e' && s[n-3] == 's' && s[n-4] == 'e' {
			return n - 2
		}
		if s[n-2] == 'e' && s[n-3] == 'c' {
			s[n-3] = 'z'
			return n - 2
		}
		if s[n-2] == 'o' || s[n-2] == 'a' || s[n-2] == 'e' {
			return n - 2
		}
	}
	return n
}
