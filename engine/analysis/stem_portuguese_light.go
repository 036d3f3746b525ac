package analysis

// portugueseLightStem takes accents, genders and plurals of Portuguese away.
//
// Server: org.apache.lucene.analysis.pt.PortugueseLightStemmer.
func portugueseLightStem(s []uint16, n int) int {
	if n < 4 {
		return n
	}
	n = portugueseLightRemoveSuffix(s, n)
	if n > 3 && s[n-1] == 'a' {
		n = portugueseLightNormFeminine(s, n)
	}
	if n > 4 {
		switch s[n-1] {
		case 'e', 'a', 'o':
			n--
		}
	}
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'à', 'á', 'â', 'ä', 'ã':
			s[i] = 'a'
		case 'ò', 'ó', 'ô', 'ö', 'õ':
			s[i] = 'o'
		case 'è', 'é', 'ê', 'ë':
			s[i] = 'e'
		case 'ù', 'ú', 'û', 'ü':
			s[i] = 'u'
		case 'ì', 'í', 'î', 'ï':
			s[i] = 'i'
		case 'ç':
			s[i] = 'c'
		}
	}
	return n
}

func portugueseLightRemoveSuffix(s []uint16, n int) int {
	if n > 4 && ends(s, n, "es") {
		switch s[n-3] {
		case 'r', 's', 'l', 'z':
			return n - 2
		}
	}
	if n > 3 && ends(s, n, "ns") {
		s[n-2] = 'm'
		return n - 1
	}
	if n > 4 && endsAny(s, n, "eis", "éis") {
		s[n-3] = 'e'
		s[n-2] = 'l'
		return n - 1
	}
	if n > 4 && ends(s, n, "ais") {
		s[n-2] = 'l'
		return n - 1
	}
	if n > 4 && ends(s, n, "óis") {
		s[n-3] = 'o'
		s[n-2] = 'l'
		return n - 1
	}
	if n > 4 && ends(s, n, "is") {
		s[n-1] = 'l'
		return n
	}
	if n > 3 && endsAny(s, n, "ões", "ães") {
		n--
		s[n-2] = 'ã'
		s[n-1] = 'o'
		return n
	}
	if n > 6 && ends(s, n, "mente") {
		return n - 5
	}
	if n > 3 && s[n-1] == 's' {
		return n - 1
	}
	return n
}

func portugueseLightNormFeminine(s []uint16, n int) int {
	if n > 7 && endsAny(s, n, "inha", "iaca", "eira") {
		s[n-1] = 'o'
		return n
	}
	if n > 6 {
		if endsAny(s, n, "osa", "ica", "ida", "ada", "iva", "ama") {
			s[n-1] = 'o'
			return n
		}
		if ends(s, n, "ona") {
			s[n-3] = 'ã'
			s[n-2] = 'o'
			return n - 1
		}
		if ends(s, n, "ora") {
			return n - 1
		}
		if ends(s, n, "esa") {
			s[n-3] = 'ê'
			return n - 1
		}
		if ends(s, n, "na") {
			s[n-1] = 'o'
			return n
		}
	}
	return n
}
