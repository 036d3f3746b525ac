package analysis

// finnishLightStem takes cases and possessives of Finnish away.
//
// Server: org.apache.lucene.analysis.fi.FinnishLightStemmer.
func finnishLightStem(s []uint16, n int) int {
	if n < 4 {
		return n
	}
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'ä', 'å':
			s[i] = 'a'
		case 'ö':
			s[i] = 'o'
		}
	}
	n = finnishLightStep1(s, n)
	n = finnishLightStep2(s, n)
	n = finnishLightStep3(s, n)
	n = finnishLightNorm1(s, n)
	n = finnishLightNorm2(s, n)
	return n
}

func finnishLightStep1(s []uint16, n int) int {
	if n > 8 {
		if ends(s, n, "kin") {
			return finnishLightStep1(s, n-3)
		}
		if ends(s, n, "ko") {
			return finnishLightStep1(s, n-2)
		}
	}
	if n > 11 {
		if ends(s, n, "dellinen") {
			return n - 8
		}
		if ends(s, n, "dellisuus") {
			return n - 9
		}
	}
	return n
}

func finnishLightStep2(s []uint16, n int) int {
	if n > 5 {
		if endsAny(s, n, "lla", "tse", "sti") {
			return n - 3
		}
		if ends(s, n, "ni") {
			return n - 2
		}
		if ends(s, n, "aa") {
			return n - 1
		}
	}
	return n
}

func finnishLightStep3(s []uint16, n int) int {
	if n > 8 {
		if ends(s, n, "nnen") {
			s[n-4] = 's'
			return n - 3
		}
		if ends(s, n, "ntena") {
			s[n-5] = 's'
			return n - 4
		}
		if ends(s, n, "tten") {
			return n - 4
		}
		if ends(s, n, "eiden") {
			return n - 5
		}
	}
	if n > 6 {
		if endsAny(s, n, "neen", "niin", "seen", "teen", "inen") {
			return n - 4
		}
		if s[n-3] == 'h' && finnishLightIsVowel(s[n-2]) && s[n-1] == 'n' {
			return n - 3
		}
		if ends(s, n, "den") {
			s[n-3] = 's'
			return n - 2
		}
		if ends(s, n, "ksen") {
			s[n-4] = 's'
			return n - 3
		}
		if endsAny(s, n, "ssa", "sta", "lla", "lta", "tta", "ksi", "lle") {
			return n - 3
		}
	}
	if n > 5 {
		if endsAny(s, n, "na", "ne") {
			return n - 2
		}
		if ends(s, n, "nei") {
			return n - 3
		}
	}
	if n > 4 {
		if endsAny(s, n, "ja", "ta") {
			return n - 2
		}
		if s[n-1] == 'a' {
			return n - 1
		}
		if s[n-1] == 'n' && finnishLightIsVowel(s[n-2]) {
			return n - 2
		}
		if s[n-1] == 'n' {
			return n - 1
		}
	}
	return n
}

func finnishLightNorm1(s []uint16, n int) int {
	if n > 5 && ends(s, n, "hde") {
		s[n-3] = 'k'
		s[n-2] = 's'
		s[n-1] = 'i'
	}
	if n > 4 {
		if endsAny(s, n, "ei", "at") {
			return n - 2
		}
	}
	if n > 3 {
		switch s[n-1] {
		case 't', 's', 'j', 'e', 'a', 'i':
			return n - 1
		}
	}
	return n
}

func finnishLightNorm2(s []uint16, n int) int {
	if n > 8 {
		if s[n-1] == 'e' || s[n-1] == 'o' || s[n-1] == 'u' {
			n--
		}
	}
	if n > 4 {
		if s[n-1] == 'i' {
			n--
		}
		if n > 4 {
			ch := s[0]
			for i := 1; i < n; i++ {
				if s[i] == ch && (ch == 'k' || ch == 'p' || ch == 't') {
					n = deleteUnit(s, i, n)
					i--
				} else {
					ch = s[i]
				}
			}
		}
	}
	return n
}

func finnishLightIsVowel(ch uint16) bool {
	switch ch {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	default:
		return false
	}
}
