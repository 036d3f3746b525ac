package analysis

// hungarianLightStem takes cases, possessives and plurals of Hungarian away.
//
// Server: org.apache.lucene.analysis.hu.HungarianLightStemmer.
func hungarianLightStem(s []uint16, n int) int {
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'á':
			s[i] = 'a'
		case 'ë', 'é':
			s[i] = 'e'
		case 'í':
			s[i] = 'i'
		case 'ó', 'ő', 'õ', 'ö':
			s[i] = 'o'
		case 'ú', 'ű', 'ũ', 'û', 'ü':
			s[i] = 'u'
		}
	}
	n = hungarianLightRemoveCase(s, n)
	n = hungarianLightRemovePossessive(s, n)
	n = hungarianLightRemovePlural(s, n)
	return hungarianLightNormalize(s, n)
}

func hungarianLightRemoveCase(s []uint16, n int) int {
	if n > 6 && ends(s, n, "kent") {
		return n - 4
	}
	if n > 5 {
		if endsAny(s, n, "nak", "nek", "val", "vel", "ert", "rol", "ban", "ben", "bol", "nal", "nel", "hoz", "hez", "tol") {
			return n - 3
		}
		if endsAny(s, n, "al", "el") {
			if !hungarianLightIsVowel(s[n-3]) && s[n-3] == s[n-4] {
				return n - 3
			}
		}
	}
	if n > 4 {
		if endsAny(s, n, "at", "et", "ot", "va", "ve", "ra", "re", "ba", "be", "ul", "ig") {
			return n - 2
		}
		if endsAny(s, n, "on", "en") && !hungarianLightIsVowel(s[n-3]) {
			return n - 2
		}
		switch s[n-1] {
		case 't', 'n':
			return n - 1
		case 'a', 'e':
			if s[n-2] == s[n-3] && !hungarianLightIsVowel(s[n-2]) {
				return n - 2
			}
		}
	}
	return n
}

func hungarianLightRemovePossessive(s []uint16, n int) int {
	if n > 6 {
		if !hungarianLightIsVowel(s[n-5]) && endsAny(s, n, "atok", "otok", "etek") {
			return n - 4
		}
		if endsAny(s, n, "itek", "itok") {
			return n - 4
		}
	}
	if n > 5 {
		if !hungarianLightIsVowel(s[n-4]) && endsAny(s, n, "unk", "tok", "tek") {
			return n - 3
		}
		if hungarianLightIsVowel(s[n-4]) && ends(s, n, "juk") {
			return n - 3
		}
		if ends(s, n, "ink") {
			return n - 3
		}
	}
	if n > 4 {
		if !hungarianLightIsVowel(s[n-3]) && endsAny(s, n, "am", "em", "om", "ad", "ed", "od", "uk") {
			return n - 2
		}
		if hungarianLightIsVowel(s[n-3]) && endsAny(s, n, "nk", "ja", "je") {
			return n - 2
		}
		if endsAny(s, n, "im", "id", "ik") {
			return n - 2
		}
	}
	if n > 3 {
		switch s[n-1] {
		case 'a', 'e':
			if !hungarianLightIsVowel(s[n-2]) {
				return n - 1
			}
		case 'm', 'd':
			if hungarianLightIsVowel(s[n-2]) {
				return n - 1
			}
		case 'i':
			return n - 1
		}
	}
	return n
}

func hungarianLightRemovePlural(s []uint16, n int) int {
	if n > 3 && s[n-1] == 'k' {
		switch s[n-2] {
		case 'a', 'o', 'e':
			if n > 4 {
				return n - 2
			}
			fallthrough
		default:
			return n - 1
		}
	}
	return n
}

func hungarianLightNormalize(s []uint16, n int) int {
	if n > 3 {
		switch s[n-1] {
		case 'a', 'e', 'i', 'o':
			return n - 1
		}
	}
	return n
}

func hungarianLightIsVowel(ch uint16) bool {
	switch ch {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	default:
		return false
	}
}
