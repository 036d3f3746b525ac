package analysis

// norwegianLightStem takes endings of Norwegian away, of Bokmål or of Nynorsk.
//
// Server: org.apache.lucene.analysis.no.NorwegianLightStemmer.
func norwegianLightStem(bokmaal bool) func(s []uint16, n int) int {
	nynorsk := !bokmaal
	return func(s []uint16, n int) int {
		if n > 4 && s[n-1] == 's' {
			n--
		}
		if n > 7 && ((ends(s, n, "heter") && bokmaal) || (ends(s, n, "heten") && bokmaal) || (ends(s, n, "heita") && nynorsk)) {
			return n - 5
		}
		if n > 8 && nynorsk && endsAny(s, n, "heiter", "leiken", "leikar") {
			return n - 6
		}
		if n > 5 && (ends(s, n, "dom") || (ends(s, n, "het") && bokmaal)) {
			return n - 3
		}
		if n > 6 && nynorsk && endsAny(s, n, "heit", "semd", "leik") {
			return n - 4
		}
		if n > 7 && endsAny(s, n, "elser", "elsen") {
			return n - 5
		}
		if n > 6 && ((ends(s, n, "ende") && bokmaal) || (ends(s, n, "ande") && nynorsk) || ends(s, n, "else") || (ends(s, n, "este") && bokmaal) || (ends(s, n, "aste") && nynorsk) || (ends(s, n, "eren") && bokmaal) || (ends(s, n, "aren") && nynorsk)) {
			return n - 4
		}
		if n > 5 && ((ends(s, n, "ere") && bokmaal) || (ends(s, n, "are") && nynorsk) || (ends(s, n, "est") && bokmaal) || (ends(s, n, "ast") && nynorsk) || ends(s, n, "ene") || (ends(s, n, "ane") && nynorsk)) {
			return n - 3
		}
		if n > 4 && (endsAny(s, n, "er", "en", "et") || (ends(s, n, "ar") && nynorsk) || (ends(s, n, "st") && bokmaal) || ends(s, n, "te")) {
			return n - 2
		}
		if n > 3 {
			switch s[n-1] {
			case 'a', 'e', 'n':
				return n - 1
			}
		}
		return n
	}
}

// norwegianMinimalStem takes plurals of Norwegian away, of Bokmål or of Nynorsk.
//
// Server: org.apache.lucene.analysis.no.NorwegianMinimalStemmer.
func norwegianMinimalStem(bokmaal bool) func(s []uint16, n int) int {
	nynorsk := !bokmaal
	return func(s []uint16, n int) int {
		if n > 4 && s[n-1] == 's' {
			n--
		}
		if n > 5 && (ends(s, n, "ene") || (ends(s, n, "ane") && nynorsk)) {
			return n - 3
		}
		if n > 4 && (endsAny(s, n, "er", "en", "et") || (ends(s, n, "ar") && nynorsk)) {
			return n - 2
		}
		if n > 3 {
			switch s[n-1] {
			case 'a', 'e':
				return n - 1
			}
		}
		return n
	}
}
