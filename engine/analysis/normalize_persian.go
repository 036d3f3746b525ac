package analysis

// persianNormalize writes letters that look alike in one way.
//
// Server: org.apache.lucene.analysis.fa.PersianNormalizer.
func persianNormalize(s []uint16, n int) int {
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'ی', 'ے':
			s[i] = 'ي'
		case 'ک':
			s[i] = 'ك'
		case 'ۀ', 'ہ':
			s[i] = 'ه'
		case '\u0654':
			n = deleteUnit(s, i, n)
			i--
		}
	}
	return n
}
