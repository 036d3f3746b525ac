package analysis

// hindiStem takes the endings of Hindi away.
//
// Server: org.apache.lucene.analysis.hi.HindiStemmer.
func hindiStem(s []uint16, n int) int {
	if (n > 6) && endsAny(s, n, "ाएंगी", "ाएंगे", "ाऊंगी", "ाऊंगा", "ाइयाँ", "ाइयों", "ाइयां") {
		return n - 5
	}
	if (n > 5) && endsAny(s, n, "ाएगी", "ाएगा", "ाओगी", "ाओगे", "एंगी", "ेंगी", "एंगे", "ेंगे", "ूंगी", "ूंगा", "ातीं", "नाओं", "नाएं", "ताओं", "ताएं", "ियाँ", "ियों", "ियां") {
		return n - 4
	}
	if (n > 4) && endsAny(s, n, "ाकर", "ाइए", "ाईं", "ाया", "ेगी", "ेगा", "ोगी", "ोगे", "ाने", "ाना", "ाते", "ाती", "ाता", "तीं", "ाओं", "ाएं", "ुओं", "ुएं", "ुआं") {
		return n - 3
	}
	if (n > 3) && endsAny(s, n, "कर", "ाओ", "िए", "ाई", "ाए", "ने", "नी", "ना", "ते", "ीं", "ती", "ता", "ाँ", "ां", "ों", "ें") {
		return n - 2
	}
	if (n > 2) && endsAny(s, n, "ो", "े", "ू", "ु", "ी", "ि", "ा") {
		return n - 1
	}
	return n
}
