package analysis

// indonesianWord is the state of stemming one word of Indonesian: particles,
// possessives, prefixes and suffixes go while more than two syllables are left.
//
// Server: org.apache.lucene.analysis.id.IndonesianStemmer.
type indonesianWord struct {
	syllables int
	removed   int // which prefixes went
}

// The prefixes that later rules ask for.
const (
	removedKe = 1 << iota
	removedPeng
	removedDi
	removedMeng
	removedTer
	removedBer
	removedPe
)

func indonesianStem(s []uint16, n int) int {
	var m indonesianWord
	return m.stem(s, n)
}

func (m *indonesianWord) stem(s []uint16, n int) int {
	m.removed = 0
	m.syllables = 0
	for i := 0; i < n; i++ {
		if indonesianIsVowel(s[i]) {
			m.syllables++
		}
	}
	if m.syllables > 2 {
		n = m.removeParticle(s, n)
	}
	if m.syllables > 2 {
		n = m.removePossessivePronoun(s, n)
	}
	n = m.stemDerivational(s, n)
	return n
}

func (m *indonesianWord) stemDerivational(s []uint16, n int) int {
	oldLength := n
	if m.syllables > 2 {
		n = m.removeFirstOrderPrefix(s, n)
	}
	if oldLength != n {
		oldLength = n
		if m.syllables > 2 {
			n = m.removeSuffix(s, n)
		}
		if oldLength != n {
			if m.syllables > 2 {
				n = m.removeSecondOrderPrefix(s, n)
			}
		}
	} else {
		if m.syllables > 2 {
			n = m.removeSecondOrderPrefix(s, n)
		}
		if m.syllables > 2 {
			n = m.removeSuffix(s, n)
		}
	}
	return n
}

func indonesianIsVowel(ch uint16) bool {
	switch ch {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	default:
		return false
	}
}

func (m *indonesianWord) removeParticle(s []uint16, n int) int {
	if endsAny(s, n, "kah", "lah", "pun") {
		m.syllables--
		return n - 3
	}
	return n
}

func (m *indonesianWord) removePossessivePronoun(s []uint16, n int) int {
	if endsAny(s, n, "ku", "mu") {
		m.syllables--
		return n - 2
	}
	if ends(s, n, "nya") {
		m.syllables--
		return n - 3
	}
	return n
}

func (m *indonesianWord) removeFirstOrderPrefix(s []uint16, n int) int {
	if starts(s, n, "meng") {
		m.removed |= removedMeng
		m.syllables--
		return deleteUnits(s, 0, n, 4)
	}
	if starts(s, n, "meny") && n > 4 && indonesianIsVowel(s[4]) {
		m.removed |= removedMeng
		s[3] = 's'
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if starts(s, n, "men") {
		m.removed |= removedMeng
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if starts(s, n, "mem") {
		m.removed |= removedMeng
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if starts(s, n, "me") {
		m.removed |= removedMeng
		m.syllables--
		return deleteUnits(s, 0, n, 2)
	}
	if starts(s, n, "peng") {
		m.removed |= removedPeng
		m.syllables--
		return deleteUnits(s, 0, n, 4)
	}
	if starts(s, n, "peny") && n > 4 && indonesianIsVowel(s[4]) {
		m.removed |= removedPeng
		s[3] = 's'
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if starts(s, n, "peny") {
		m.removed |= removedPeng
		m.syllables--
		return deleteUnits(s, 0, n, 4)
	}
	if starts(s, n, "pen") && n > 3 && indonesianIsVowel(s[3]) {
		m.removed |= removedPeng
		s[2] = 't'
		m.syllables--
		return deleteUnits(s, 0, n, 2)
	}
	if starts(s, n, "pen") {
		m.removed |= removedPeng
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if starts(s, n, "pem") {
		m.removed |= removedPeng
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if starts(s, n, "di") {
		m.removed |= removedDi
		m.syllables--
		return deleteUnits(s, 0, n, 2)
	}
	if starts(s, n, "ter") {
		m.removed |= removedTer
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if starts(s, n, "ke") {
		m.removed |= removedKe
		m.syllables--
		return deleteUnits(s, 0, n, 2)
	}
	return n
}

func (m *indonesianWord) removeSecondOrderPrefix(s []uint16, n int) int {
	if starts(s, n, "ber") {
		m.removed |= removedBer
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if n == 7 && starts(s, n, "belajar") {
		m.removed |= removedBer
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if starts(s, n, "be") && n > 4 && !indonesianIsVowel(s[2]) && s[3] == 'e' && s[4] == 'r' {
		m.removed |= removedBer
		m.syllables--
		return deleteUnits(s, 0, n, 2)
	}
	if starts(s, n, "per") {
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if n == 7 && starts(s, n, "pelajar") {
		m.syllables--
		return deleteUnits(s, 0, n, 3)
	}
	if starts(s, n, "pe") {
		m.removed |= removedPe
		m.syllables--
		return deleteUnits(s, 0, n, 2)
	}
	return n
}

func (m *indonesianWord) removeSuffix(s []uint16, n int) int {
	if ends(s, n, "kan") && (m.removed&removedKe) == 0 && (m.removed&removedPeng) == 0 && (m.removed&removedPe) == 0 {
		m.syllables--
		return n - 3
	}
	if ends(s, n, "an") && (m.removed&removedDi) == 0 && (m.removed&removedMeng) == 0 && (m.removed&removedTer) == 0 {
		m.syllables--
		return n - 2
	}
	if ends(s, n, "i") && !ends(s, n, "si") && (m.removed&removedBer) == 0 && (m.removed&removedKe) == 0 && (m.removed&removedPeng) == 0 {
		m.syllables--
		return n - 1
	}
	return n
}
