package analysis

// porterWord is a word on its way through Porter's stemmer for English: b[:k+1]
// is what is left of it, and j the last letter before the ending that was found.
//
// Server: org.apache.lucene.analysis.en.PorterStemmer.
type porterWord[T byte | uint16] struct {
	b    []T
	k, j int
}

// newPorter makes a stemmer of texts.
func newPorter() func(text []byte) []byte {
	var plain porterWord[byte]
	var wide porterWord[uint16]
	return func(text []byte) []byte {
		if len(text) <= 2 {
			return text
		}
		for _, c := range text {
			if c >= 0x80 {
				wide.b = appendUTF16(wide.b[:0], text)
				return appendUTF8(text[:0], wide.b[:wide.stem()])
			}
		}
		plain.b = text
		return text[:plain.stem()]
	}
}

// stem gives the length of the stem, which b begins with.
func (w *porterWord[T]) stem() int {
	if w.k = len(w.b) - 1; w.k > 1 {
		w.plurals()
		if w.ends("y") && w.vowelInStem() {
			w.b[w.k] = 'i'
		}
		w.doubleSuffixes()
		w.shortSuffixes()
		w.longStems()
		w.finalE()
	}
	return w.k + 1
}

func (w *porterWord[T]) cons(i int) bool {
	switch w.b[i] {
	case 'a', 'e', 'i', 'o', 'u':
		return false
	case 'y':
		return i == 0 || !w.cons(i-1)
	}
	return true
}

// measure counts the runs of vowels that are followed by consonants up to j.
func (w *porterWord[T]) measure() int {
	n, vowel := 0, false
	for i := 0; i <= w.j; i++ {
		cons := w.cons(i)
		if cons && vowel {
			n++
		}
		vowel = !cons
	}
	return n
}

func (w *porterWord[T]) vowelInStem() bool {
	for i := 0; i <= w.j; i++ {
		if !w.cons(i) {
			return true
		}
	}
	return false
}

func (w *porterWord[T]) doubled(i int) bool { return i >= 1 && w.b[i] == w.b[i-1] && w.cons(i) }

// cvc tells whether a consonant, a vowel and a consonant end at i, the last not
// being w, x or y.
func (w *porterWord[T]) cvc(i int) bool {
	if i < 2 || !w.cons(i) || w.cons(i-1) || !w.cons(i-2) {
		return false
	}
	c := w.b[i]
	return c != 'w' && c != 'x' && c != 'y'
}

func (w *porterWord[T]) ends(s string) bool {
	from := w.k - len(s) + 1
	if from < 0 || w.b[w.k] != T(s[len(s)-1]) {
		return false
	}
	for i := range len(s) - 1 {
		if w.b[from+i] != T(s[i]) {
			return false
		}
	}
	w.j = from - 1
	return true
}

// put writes an ending behind j.
func (w *porterWord[T]) put(s string) {
	w.b = w.b[:max(len(w.b), w.j+1+len(s))]
	for i := range len(s) {
		w.b[w.j+1+i] = T(s[i])
	}
	w.k = w.j + len(s)
}

// replace puts the first of some endings that the word has, if a vowel and a
// consonant are before it. The pairs are an ending and what it becomes.
func (w *porterWord[T]) replace(pairs ...[2]string) {
	for _, p := range pairs {
		if w.ends(p[0]) {
			if w.measure() > 0 {
				w.put(p[1])
			}
			return
		}
	}
}

func (w *porterWord[T]) plurals() {
	if w.b[w.k] == 's' {
		switch {
		case w.ends("sses"):
			w.k -= 2
		case w.ends("ies"):
			w.put("i")
		case w.b[w.k-1] != 's':
			w.k--
		}
	}
	if w.ends("eed") {
		if w.measure() > 0 {
			w.k--
		}
		return
	}
	if !w.ends("ed") && !w.ends("ing") || !w.vowelInStem() {
		return
	}
	w.k = w.j
	switch {
	case w.ends("at"):
		w.put("ate")
	case w.ends("bl"):
		w.put("ble")
	case w.ends("iz"):
		w.put("ize")
	case w.doubled(w.k):
		if c := w.b[w.k]; c != 'l' && c != 's' && c != 'z' {
			w.k--
		}
	case w.measure() == 1 && w.cvc(w.k):
		w.put("e")
	}
}

func (w *porterWord[T]) doubleSuffixes() {
	if w.k == 0 {
		return
	}
	switch w.b[w.k-1] {
	case 'a':
		w.replace([2]string{"ational", "ate"}, [2]string{"tional", "tion"})
	case 'c':
		w.replace([2]string{"enci", "ence"}, [2]string{"anci", "ance"})
	case 'e':
		w.replace([2]string{"izer", "ize"})
	case 'l':
		w.replace([2]string{"bli", "ble"}, [2]string{"alli", "al"}, [2]string{"entli", "ent"}, [2]string{"eli", "e"}, [2]string{"ousli", "ous"})
	case 'o':
		w.replace([2]string{"ization", "ize"}, [2]string{"ation", "ate"}, [2]string{"ator", "ate"})
	case 's':
		w.replace([2]string{"alism", "al"}, [2]string{"iveness", "ive"}, [2]string{"fulness", "ful"}, [2]string{"ousness", "ous"})
	case 't':
		w.replace([2]string{"aliti", "al"}, [2]string{"iviti", "ive"}, [2]string{"biliti", "ble"})
	case 'g':
		w.replace([2]string{"logi", "log"})
	}
}

func (w *porterWord[T]) shortSuffixes() {
	switch w.b[w.k] {
	case 'e':
		w.replace([2]string{"icate", "ic"}, [2]string{"ative", ""}, [2]string{"alize", "al"})
	case 'i':
		w.replace([2]string{"iciti", "ic"})
	case 'l':
		w.replace([2]string{"ical", "ic"}, [2]string{"ful", ""})
	case 's':
		w.replace([2]string{"ness", ""})
	}
}

// longStems takes endings off words in which two runs are left.
func (w *porterWord[T]) longStems() {
	if w.k == 0 {
		return
	}
	found := false
	switch w.b[w.k-1] {
	case 'a':
		found = w.ends("al")
	case 'c':
		found = w.ends("ance") || w.ends("ence")
	case 'e':
		found = w.ends("er")
	case 'i':
		found = w.ends("ic")
	case 'l':
		found = w.ends("able") || w.ends("ible")
	case 'n':
		found = w.ends("ant") || w.ends("ement") || w.ends("ment") || w.ends("ent")
	case 'o':
		found = w.ends("ion") && w.j >= 0 && (w.b[w.j] == 's' || w.b[w.j] == 't') || w.ends("ou")
	case 's':
		found = w.ends("ism")
	case 't':
		found = w.ends("ate") || w.ends("iti")
	case 'u':
		found = w.ends("ous")
	case 'v':
		found = w.ends("ive")
	case 'z':
		found = w.ends("ize")
	}
	if found && w.measure() > 1 {
		w.k = w.j
	}
}

func (w *porterWord[T]) finalE() {
	w.j = w.k
	if w.b[w.k] == 'e' {
		if n := w.measure(); n > 1 || n == 1 && !w.cvc(w.k-1) {
			w.k--
		}
	}
	if w.b[w.k] == 'l' && w.doubled(w.k) && w.measure() > 1 {
		w.k--
	}
}
