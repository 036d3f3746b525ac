package analysis

// germanMinimalStem takes plurals of German away.
//
// Server: org.apache.lucene.analysis.de.GermanMinimalStemmer.
func germanMinimalStem(s []uint16, n int) int {
	if n < 5 {
		return n
	}
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'ä':
			s[i] = 'a'
		case 'ö':
			s[i] = 'o'
		case 'ü':
			s[i] = 'u'
		}
	}
	if n > 6 && s[n-3] == 'n' && s[n-2] == 'e' && s[n-1] == 'n' {
		return n - 3
	}
	if n > 5 {
		switch s[n-1] {
		case 'n':
			if s[n-2] == 'e' {
				return n - 2
			}
		case 'e':
			if s[n-2] == 's' {
				return n - 2
			}
		case 's':
			if s[n-2] == 'e' {
				return n - 2
			}
		case 'r':
			if s[n-2] == 'e' {
				return n - 2
			} else {
				break
			}
		}
	}
	switch s[n-1] {
	case 'n', 'e', 's', 'r':
		return n - 1
	}
	return n
}
