package analysis

// soraniStem takes the endings of Sorani Kurdish away.
//
// Server: org.apache.lucene.analysis.ckb.SoraniStemmer.
func soraniStem(s []uint16, n int) int {
	if n > 5 && ends(s, n, "دا") {
		n -= 2
	} else if n > 4 && ends(s, n, "نا") {
		n--
	} else if n > 6 && ends(s, n, "ەوە") {
		n -= 3
	}
	if n > 6 && endsAny(s, n, "مان", "یان", "تان") {
		n -= 3
	}
	if n > 6 && ends(s, n, "ێکی") {
		return n - 3
	} else if n > 7 && ends(s, n, "یەکی") {
		return n - 4
	}
	if n > 5 && ends(s, n, "ێک") {
		return n - 2
	} else if n > 6 && ends(s, n, "یەک") {
		return n - 3
	} else if n > 6 && ends(s, n, "ەکە") {
		return n - 3
	} else if n > 5 && ends(s, n, "کە") {
		return n - 2
	} else if n > 7 && ends(s, n, "ەکان") {
		return n - 4
	} else if n > 6 && ends(s, n, "کان") {
		return n - 3
	} else if n > 7 && ends(s, n, "یانی") {
		return n - 4
	} else if n > 6 && ends(s, n, "انی") {
		return n - 3
	} else if n > 6 && ends(s, n, "یان") {
		return n - 3
	} else if n > 5 && ends(s, n, "ان") {
		return n - 2
	} else if n > 7 && ends(s, n, "یانە") {
		return n - 4
	} else if n > 6 && ends(s, n, "انە") {
		return n - 3
	} else if n > 5 && endsAny(s, n, "ایە", "ەیە") {
		return n - 2
	} else if n > 4 && ends(s, n, "ە") {
		return n - 1
	} else if n > 4 && ends(s, n, "ی") {
		return n - 1
	}
	return n
}
