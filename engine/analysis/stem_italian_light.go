package analysis

// italianLightStem takes accents, genders and plurals of Italian away.
//
// Server: org.apache.lucene.analysis.it.ItalianLightStemmer.
func italianLightStem(s []uint16, n int) int {
	if n < 6 {
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
	case 'e':
		if s[n-2] == 'i' || s[n-2] == 'h' {
			return n - 2
		} else {
			return n - 1
		}
	case 'i':
		if s[n-2] == 'h' || s[n-2] == 'i' {
			return n - 2
		} else {
			return n - 1
		}
	case 'a':
		if s[n-2] == 'i' {
			return n - 2
		} else {
			return n - 1
		}
	case 'o':
		if s[n-2] == 'i' {
			return n - 2
		} else {
			return n - 1
		}
	}
	return n
}
