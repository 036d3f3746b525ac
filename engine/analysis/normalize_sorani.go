package analysis

import "unicode"

// soraniNormalize writes letters that look alike in one way.
//
// Server: org.apache.lucene.analysis.ckb.SoraniNormalizer.
func soraniNormalize(s []uint16, n int) int {
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'ي', 'ى':
			s[i] = 'ی'
		case 'ك':
			s[i] = 'ک'
		case '\u200C':
			if i > 0 && s[i-1] == 'ه' {
				s[i-1] = 'ە'
			}
			n = deleteUnit(s, i, n)
			i--
		case 'ه':
			if i == n-1 {
				s[i] = 'ە'
			}
		case 'ة':
			s[i] = 'ە'
		case 'ھ':
			s[i] = 'ه'
		case 'ر':
			if i == 0 {
				s[i] = 'ڕ'
			}
		case 'ڒ':
			s[i] = 'ڕ'
		case 'ـ', '\u064D', '\u064C', '\u064B', '\u064E', '\u064F', '\u0650', '\u0651', '\u0652':
			n = deleteUnit(s, i, n)
			i--
		default:
			if unicode.Is(unicode.Cf, rune(s[i])) {
				n = deleteUnit(s, i, n)
				i--
			}
		}
	}
	return n
}
