package analysis

// czechStem takes cases and possessives of Czech away.
//
// Server: org.apache.lucene.analysis.cz.CzechStemmer.
func czechStem(s []uint16, n int) int {
	n = czechRemoveCase(s, n)
	n = czechRemovePossessives(s, n)
	if n > 0 {
		n = czechNormalize(s, n)
	}
	return n
}

func czechRemoveCase(s []uint16, n int) int {
	if n > 7 && ends(s, n, "atech") {
		return n - 5
	}
	if n > 6 && endsAny(s, n, "ětem", "etem", "atům") {
		return n - 4
	}
	if n > 5 && endsAny(s, n, "ech", "ich", "ích", "ého", "ěmi", "emi", "ému", "ěte", "ete", "ěti", "eti", "ího", "iho", "ími", "ímu", "imu", "ách", "ata", "aty", "ých", "ama", "ami", "ové", "ovi", "ými") {
		return n - 3
	}
	if n > 4 && endsAny(s, n, "em", "es", "ém", "ím", "ům", "at", "ám", "os", "us", "ým", "mi", "ou") {
		return n - 2
	}
	if n > 3 {
		switch s[n-1] {
		case 'a', 'e', 'i', 'o', 'u', 'ů', 'y', 'á', 'é', 'í', 'ý', 'ě':
			return n - 1
		}
	}
	return n
}

func czechRemovePossessives(s []uint16, n int) int {
	if n > 5 && endsAny(s, n, "ov", "in", "ův") {
		return n - 2
	}
	return n
}

func czechNormalize(s []uint16, n int) int {
	if ends(s, n, "čt") {
		s[n-2] = 'c'
		s[n-1] = 'k'
		return n
	}
	if ends(s, n, "št") {
		s[n-2] = 's'
		s[n-1] = 'k'
		return n
	}
	switch s[n-1] {
	case 'c', 'č':
		s[n-1] = 'k'
		return n
	case 'z', 'ž':
		s[n-1] = 'h'
		return n
	}
	if n > 1 && s[n-2] == 'e' {
		s[n-2] = s[n-1]
		return n - 1
	}
	if n > 2 && s[n-2] == 'ů' {
		s[n-2] = 'o'
		return n
	}
	return n
}
