package analysis

// bengaliNormalize writes letters that look alike in one way.
//
// Server: org.apache.lucene.analysis.bn.BengaliNormalizer.
func bengaliNormalize(s []uint16, n int) int {
	for i := 0; i < n; i++ {
		switch s[i] {
		case '\u0981':
			n = deleteUnit(s, i, n)
			i--
		case '\u09C0':
			s[i] = '\u09BF'
		case '\u09C2':
			s[i] = '\u09C1'
		case 'ক':
			if i+2 < n && s[i+1] == '\u09CD' && s[i+2] == '\u09BF' {
				if i == 0 {
					s[i] = 'খ'
					n = deleteUnit(s, i+2, n)
					n = deleteUnit(s, i+1, n)
				} else {
					s[i+1] = 'খ'
					n = deleteUnit(s, i+2, n)
				}
			}
		case 'ঙ':
			s[i] = '\u0982'
		case 'য':
			if i-2 == 0 && s[i-1] == '\u09CD' {
				s[i-1] = '\u09C7'
				if i+1 < n && s[i+1] == '\u09BE' {
					n = deleteUnit(s, i+1, n)
				}
				n = deleteUnit(s, i, n)
				i--
			} else if i-1 >= 0 && s[i-1] == '\u09CD' {
				n = deleteUnit(s, i, n)
				n = deleteUnit(s, i-1, n)
				i -= 2
			}
		case 'ব':
			if (i >= 1 && s[i-1] != '\u09CD') || i == 0 {
				break
			}
			if i-2 == 0 {
				n = deleteUnit(s, i, n)
				n = deleteUnit(s, i-1, n)
				i -= 2
			} else if i-5 >= 0 && s[i-3] == '\u09CD' {
				n = deleteUnit(s, i, n)
				n = deleteUnit(s, i-1, n)
				i -= 2
			} else if i-2 >= 0 {
				s[i-1] = s[i-2]
				n = deleteUnit(s, i, n)
				i--
			}
		case '\u0983':
			if i == n-1 {
				if n <= 3 {
					s[i] = 'হ'
				} else {
					n = deleteUnit(s, i, n)
				}
			} else {
				s[i] = s[i+1]
			}
		case 'শ', 'ষ':
			s[i] = 'স'
		case 'ণ':
			s[i] = 'ন'
		case 'ড়', 'ঢ়':
			s[i] = 'র'
		case 'ৎ':
			s[i] = 'ত'
		}
	}
	return n
}
