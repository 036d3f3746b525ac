package analysis

import "unicode/utf8"

// The prefixes and suffixes that arabicStem takes away: the first prefix that
// fits, and every suffix that fits, in this order.
var (
	arabicPrefixes = []string{"ال", "وال", "بال", "كال", "فال", "لل", "و"}
	arabicSuffixes = []string{"ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"}
)

// arabicStem takes articles, conjunctions and endings of Arabic away. Two letters
// stay at least, three behind a lone waw.
//
// Server: org.apache.lucene.analysis.ar.ArabicStemmer.
func arabicStem(s []uint16, n int) int {
	for _, prefix := range arabicPrefixes {
		length := utf8.RuneCountInString(prefix)
		if length == 1 && n < 4 || n < length+2 || !starts(s, n, prefix) {
			continue
		}
		n = deleteUnits(s, 0, n, length)
		break
	}
	for _, suffix := range arabicSuffixes {
		if length := utf8.RuneCountInString(suffix); n >= length+2 && ends(s, n, suffix) {
			n -= length
		}
	}
	return n
}
