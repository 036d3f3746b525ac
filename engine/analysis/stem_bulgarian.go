package analysis

// bulgarianStem takes articles, plurals and endings of Bulgarian away.
//
// Server: org.apache.lucene.analysis.bg.BulgarianStemmer.
func bulgarianStem(s []uint16, n int) int {
	if n < 4 {
		return n
	}
	if n > 5 && ends(s, n, "ища") {
		return n - 3
	}
	n = bulgarianRemoveArticle(s, n)
	n = bulgarianRemovePlural(s, n)
	if n > 3 {
		if ends(s, n, "я") {
			n--
		}
		if endsAny(s, n, "а", "о", "е") {
			n--
		}
	}
	if n > 4 && ends(s, n, "ен") {
		s[n-2] = 'н'
		n--
	}
	if n > 5 && s[n-2] == 'ъ' {
		s[n-2] = s[n-1]
		n--
	}
	return n
}

func bulgarianRemoveArticle(s []uint16, n int) int {
	if n > 6 && ends(s, n, "ият") {
		return n - 3
	}
	if n > 5 {
		if endsAny(s, n, "ът", "то", "те", "та", "ия") {
			return n - 2
		}
	}
	if n > 4 && ends(s, n, "ят") {
		return n - 2
	}
	return n
}

func bulgarianRemovePlural(s []uint16, n int) int {
	if n > 6 {
		if ends(s, n, "овци") {
			return n - 3
		}
		if ends(s, n, "ове") {
			return n - 3
		}
		if ends(s, n, "еве") {
			s[n-3] = 'й'
			return n - 2
		}
	}
	if n > 5 {
		if ends(s, n, "ища") {
			return n - 3
		}
		if ends(s, n, "та") {
			return n - 2
		}
		if ends(s, n, "ци") {
			s[n-2] = 'к'
			return n - 1
		}
		if ends(s, n, "зи") {
			s[n-2] = 'г'
			return n - 1
		}
		if s[n-3] == 'е' && s[n-1] == 'и' {
			s[n-3] = 'я'
			return n - 1
		}
	}
	if n > 4 {
		if ends(s, n, "си") {
			s[n-2] = 'х'
			return n - 1
		}
		if ends(s, n, "и") {
			return n - 1
		}
	}
	return n
}
