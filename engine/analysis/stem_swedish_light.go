package analysis

// swedishLightStem takes endings of Swedish away.
//
// Server: org.apache.lucene.analysis.sv.SwedishLightStemmer.
func swedishLightStem(s []uint16, n int) int {
	if n > 4 && s[n-1] == 's' {
		n--
	}
	if n > 7 && endsAny(s, n, "elser", "heten") {
		return n - 5
	}
	if n > 6 && endsAny(s, n, "arne", "erna", "ande", "else", "aste", "orna", "aren") {
		return n - 4
	}
	if n > 5 && endsAny(s, n, "are", "ast", "het") {
		return n - 3
	}
	if n > 4 && endsAny(s, n, "ar", "er", "or", "en", "at", "te", "et") {
		return n - 2
	}
	if n > 3 {
		switch s[n-1] {
		case 't', 'a', 'e', 'n':
			return n - 1
		}
	}
	return n
}
