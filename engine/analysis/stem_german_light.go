package analysis

// germanLightStem takes accents and plurals of German away.
//
// Server: org.apache.lucene.analysis.de.GermanLightStemmer.
func germanLightStem(s []uint16, n int) int {
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'ä', 'à', 'á', 'â':
			s[i] = 'a'
		case 'ö', 'ò', 'ó', 'ô':
			s[i] = 'o'
		case 'ï', 'ì', 'í', 'î':
			s[i] = 'i'
		case 'ü', 'ù', 'ú', 'û':
			s[i] = 'u'
		}
	}
	n = germanLightStep1(s, n)
	return germanLightStep2(s, n)
}

func germanLightStEnding(ch uint16) bool {
	switch ch {
	case 'b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 't':
		return true
	default:
		return false
	}
}

func germanLightStep1(s []uint16, n int) int {
	if n > 5 && s[n-3] == 'e' && s[n-2] == 'r' && s[n-1] == 'n' {
		return n - 3
	}
	if n > 4 && s[n-2] == 'e' {
		switch s[n-1] {
		case 'm', 'n', 'r', 's':
			return n - 2
		}
	}
	if n > 3 && s[n-1] == 'e' {
		return n - 1
	}
	if n > 3 && s[n-1] == 's' && germanLightStEnding(s[n-2]) {
		return n - 1
	}
	return n
}

func germanLightStep2(s []uint16, n int) int {
	if n > 5 && s[n-3] == 'e' && s[n-2] == 's' && s[n-1] == 't' {
		return n - 3
	}
	if n > 4 && s[n-2] == 'e' && (s[n-1] == 'r' || s[n-1] == 'n') {
		return n - 2
	}
	if n > 4 && s[n-2] == 's' && s[n-1] == 't' && germanLightStEnding(s[n-3]) {
		return n - 2
	}
	return n
}
