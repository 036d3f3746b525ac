package analysis

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
		case '\u0901':
			s[i] = '\u0902'
		case '\u093C':
			n = deleteUnit(s, i, n)
			i--
		case 'ऩ':
			s[i] = 'न'
		case 'ऱ':
			s[i] = 'र'
		case 'ऴ':
			s[i] = 'ळ'
		case 'क़':
			s[i] = 'क'
		case 'ख़':
			s[i] = 'ख'
		case 'ग़':
			s[i] = 'ग'
		case 'ज़':
			s[i] = 'ज'
		case 'ड़':
			s[i] = 'ड'
		case 'ढ़':
			s[i] = 'ढ'
		case 'फ़':
			s[i] = 'फ'
		case 'य़':
			s[i] = 'य'
		case '\u200D', '\u200C':
			n = deleteUnit(s, i, n)
			i--
		case '\u094D':
			n = deleteUnit(s, i, n)
			i--
		case '\u0945', '\u0946':
			s[i] = '\u0947'
		case '\u0949', '\u094A':
			s[i] = '\u094B'
		case 'ऍ', 'ऎ':
			s[i] = 'ए'
		case 'ऑ', 'ऒ':
			s[i] = 'ओ'
		case 'ॲ':
			s[i] = 'अ'
		case 'आ':
			s[i] = 'अ'
		case 'ई':
			s[i] = 'इ'
		case 'ऊ':
			s[i] = 'उ'
		case 'ॠ':
			s[i] = 'ऋ'
		case 'ॡ':
			s[i] = 'ऌ'
		case 'ऐ':
			s[i] = 'ए'
		case 'औ':
			s[i] = 'ओ'
		case '\u0940':
			s[i] = '\u093F'
		case '\u0942':
			s[i] = '\u0941'
		case '\u0944':
			s[i] = '\u0943'
		case '\u0963':
			s[i] = '\u0962'
		case '\u0948':
			s[i] = '\u0947'
		case '\u094C':
			s[i] = '\u094B'
		}
	}
	return n
}
