package analysis

// kstemEndings are the endings of English in the order in which they are tried.
// One that leaves no word of the dictionary puts back what it took, or leaves its
// best guess to those that follow.
var kstemEndings = []func(m *kstemWord){
	(*kstemWord).plural, (*kstemWord).pastTense, (*kstemWord).aspect, (*kstemWord).ity, (*kstemWord).ness, (*kstemWord).ion,
	(*kstemWord).agent, (*kstemWord).ly, (*kstemWord).al, (*kstemWord).ive, (*kstemWord).ize, (*kstemWord).ment, (*kstemWord).ble,
	(*kstemWord).ism, (*kstemWord).ic, (*kstemWord).ncy, (*kstemWord).nce,
}

func (m *kstemWord) plural() {
	if at, ok := m.cut("ies"); ok {
		m.try(at, "ie", "y")
		return
	}
	if at, ok := m.cut("es"); ok {
		keepsE := at > 1 && !m.follows(at, "ss")
		if keepsE && m.try(at, "e") || m.try(at, "") {
			return
		}
		if m.set(at, "e"); !keepsE {
			m.lookup()
		}
		return
	}
	at, ok := m.cut("s")
	if _, ous := m.cut("ous"); ok && !ous && at > 2 && m.word[at-1] != 's' {
		m.try(at, "")
	}
}

func (m *kstemWord) pastTense() {
	if len(m.word) <= 4 {
		return
	}
	if at, ok := m.cut("ied"); ok {
		m.try(at, "ie", "y")
		return
	}
	at, ok := m.cutVerb("ed")
	if !ok {
		return
	}
	switch {
	case m.doubled(at):
		m.tryUndoubled(at)
	case m.word[0] == 'u' && m.word[1] == 'n':
		m.set(at, "ed")
	default:
		m.set(at, "e")
	}
}

func (m *kstemWord) aspect() {
	if len(m.word) <= 5 {
		return
	}
	at, ok := m.cutVerb("ing")
	if !ok {
		return
	}
	switch {
	case m.doubled(at):
		m.tryUndoubled(at)
	case at > 1 && m.isConsonant(at-1) && m.isConsonant(at-2):
	default:
		m.set(at, "e")
	}
}

// cutVerb takes the ending of a verb off, if a vowel stands before it; ok is false
// if there is none, or if what is left is known.
func (m *kstemWord) cutVerb(ending string) (at int, ok bool) {
	at, ok = m.cut(ending)
	if !ok || !m.hasVowel(at) {
		return 0, false
	}
	m.set(at, "e")
	return at, !m.known() && !m.try(at, "")
}

// tryUndoubled takes the second of two consonants away, and puts it back if that
// gives no word.
func (m *kstemWord) tryUndoubled(at int) bool {
	twin := string(m.word[at-1 : at])
	if m.try(at-1, "") {
		return true
	}
	m.set(at-1, twin)
	return false
}

func (m *kstemWord) ity() {
	at, ok := m.cut("ity")
	if !ok || m.try(at, "", "e") {
		return
	}
	switch {
	case m.follows(at, "il"):
		m.try(at-2, "le")
	case m.follows(at, "iv"):
		m.try(at, "e")
	case m.follows(at, "al"):
		m.try(at, "")
	default:
		if !m.try(at, "ity") {
			m.set(at, "")
		}
	}
}

func (m *kstemWord) ness() {
	if at, ok := m.cut("ness"); ok {
		if m.word[at-1] == 'i' {
			m.word[at-1] = 'y'
		}
		m.try(at, "")
	}
}

func (m *kstemWord) ion() {
	whole, ok := m.cut("ion")
	if !ok {
		return
	}
	if at, ok := m.cut("ization"); ok {
		m.try(at, "ize")
		return
	}
	if at, ok := m.cut("ition"); ok {
		if m.try(at, "e") {
			return
		}
		m.set(at, "ition")
	} else if at, ok := m.cut("ation"); ok {
		if m.try(at, "ate", "e", "") {
			return
		}
		m.set(at, "ation")
	}
	if at, ok := m.cut("ication"); ok {
		if m.try(at, "y") {
			return
		}
		m.set(at, "ication")
	}
	if !m.try(whole, "e", "") {
		m.set(whole, "ion")
	}
}

// agent takes -er and -or.
func (m *kstemWord) agent() {
	if at, ok := m.cut("izer"); ok {
		m.try(at, "ize")
		return
	}
	at, ok := m.cut("er")
	if !ok {
		at, ok = m.cut("or")
	}
	if !ok {
		return
	}
	ending := string(m.word[at:])
	vowel := ending[:1]
	if m.doubled(at) && m.tryUndoubled(at) {
		return
	}
	switch m.word[at-1] {
	case 'i':
		if m.try(at-1, "y") {
			return
		}
		m.set(at-1, "i")
		vowel = "e" // in -ior too, as the server has it
	case 'e':
		if m.try(at-1, "") {
			return
		}
		m.set(at-1, "e")
	}
	if !m.try(at, vowel, "", "e") {
		m.set(at, ending)
	}
}

func (m *kstemWord) ly() {
	at, ok := m.cut("ly")
	if !ok || m.try(at, "le", "") || m.follows(at, "al") {
		return
	}
	if m.follows(at, "ab") {
		m.set(at, "le")
		return
	}
	if m.word[at-1] == 'i' {
		if m.try(at-1, "y") {
			return
		}
		m.set(at-1, "i")
	}
	m.set(at, "")
}

func (m *kstemWord) al() {
	at, ok := m.cut("al")
	if !ok || len(m.word) < 4 || m.try(at, "") || m.doubled(at) && m.tryUndoubled(at) {
		return
	}
	if m.try(at, "e", "um") {
		return
	}
	m.set(at, "al")
	if m.follows(at, "ic") {
		m.try(at-2, "", "y", "ic")
	} else if m.word[at-1] == 'i' {
		m.try(at-1, "", "ial")
	}
}

// ive looks up what -al has left, and tries -ive all the same.
func (m *kstemWord) ive() {
	m.known()
	at, ok := m.cut("ive")
	if !ok || m.try(at, "", "e") {
		return
	}
	if m.follows(at, "at") {
		if m.try(at-2, "e", "") {
			return
		}
		m.set(at-2, "at")
	}
	if !m.try(at, "ion") {
		m.set(at, "ive")
	}
}

func (m *kstemWord) ize() {
	at, ok := m.cut("ize")
	if !ok || m.try(at, "") || m.doubled(at) && m.tryUndoubled(at) {
		return
	}
	if !m.try(at, "e") {
		m.set(at, "ize")
	}
}

func (m *kstemWord) ment() {
	if at, ok := m.cut("ment"); ok && !m.try(at, "") {
		m.set(at, "ment")
	}
}

// ble takes -able and -ible, of which nothing need stand before the vowel.
func (m *kstemWord) ble() {
	at, ok := m.cut("ble")
	if at--; !ok || m.word[at] != 'a' && m.word[at] != 'i' {
		return
	}
	ending := string(m.word[at:])
	if m.try(at, "") || m.doubled(at) && m.tryUndoubled(at) {
		return
	}
	if !m.try(at, "e", "ate") {
		m.set(at, ending)
	}
}

func (m *kstemWord) ism() {
	if at, ok := m.cut("ism"); ok {
		m.try(at, "")
	}
}

func (m *kstemWord) ic() {
	if at, ok := m.cut("ic"); ok && !m.try(at, "ical", "y", "e", "") {
		m.set(at, "ic")
	}
}

// ncy takes -ency and -ancy.
func (m *kstemWord) ncy() {
	if at, ok := m.cut("ncy"); ok && (m.word[at-1] == 'e' || m.word[at-1] == 'a') {
		m.try(at, "nt", "nce")
	}
}

// nce takes -ence and -ance, of which nothing need stand before the vowel.
func (m *kstemWord) nce() {
	at, ok := m.cut("nce")
	if at--; !ok || m.word[at] != 'e' && m.word[at] != 'a' {
		return
	}
	ending := string(m.word[at:])
	if !m.try(at, "e", "") {
		m.set(at, ending)
	}
}
