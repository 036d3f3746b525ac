package analysis

// hindiLetters are the letters that are written as another one.
var hindiLetters = map[uint16]uint16{
	'\u0901': '\u0902', 'ऩ': 'न', 'ऱ': 'र', 'ऴ': 'ळ', '\u0958': 'क', '\u0959': 'ख', '\u095A': 'ग', '\u095B': 'ज', '\u095C': 'ड',
	'\u095D': 'ढ', '\u095E': 'फ', '\u095F': 'य', '\u0945': '\u0947', '\u0946': '\u0947', '\u0949': '\u094B', '\u094A': '\u094B',
	'ऍ': 'ए', 'ऎ': 'ए', 'ऑ': 'ओ', 'ऒ': 'ओ', 'ॲ': 'अ', 'आ': 'अ', 'ई': 'इ', 'ऊ': 'उ', 'ॠ': 'ऋ', 'ॡ': 'ऌ', 'ऐ': 'ए', 'औ': 'ओ',
	'\u0940': '\u093F', '\u0942': '\u0941', '\u0944': '\u0943', '\u0963': '\u0962', '\u0948': '\u0947', '\u094C': '\u094B',
}

// hindiNormalize writes letters that look alike in one way.
//
// Server: org.apache.lucene.analysis.hi.HindiNormalizer.
func hindiNormalize(s []uint16, n int) int {
	for i := 0; i < n; i++ {
		switch s[i] {
		case 'न':
			if i+1 < n && s[i+1] == '\u094D' {
				s[i] = '\u0902'
				n = deleteUnit(s, i+1, n)
			}
		case '\u093C', '\u200D', '\u200C', '\u094D':
			n = deleteUnit(s, i, n)
			i--
		default:
			if to, ok := hindiLetters[s[i]]; ok {
				s[i] = to
			}
		}
	}
	return n
}
