package analysis

// arabicNormalize writes letters that look alike in one way.
//
// Server: org.apache.lucene.analysis.ar.ArabicNormalizer.
func arabicNormalize(s []uint16, n int) int {
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'آ', 'أ', 'إ':
			s[i] = 'ا'
		case 'ى':
			s[i] = 'ي'
		case 'ة':
			s[i] = 'ه'
		case 'ـ', '\u064D', '\u064C', '\u064B', '\u064E', '\u064F', '\u0650', '\u0651', '\u0652':
			n = deleteUnit(s, i, n)
			i--
		}
	}
	return n
}
