package analysis

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// rslpStep is a list of rules of which the first that fits is applied.
//
// Server: org.apache.lucene.analysis.pt.RSLPStemmerBase.
type rslpStep struct {
	least    int // the length of the shortest word
	suffixes []string
	rules    []rslpRule
}

// rslpRule takes an ending away where enough of the word is left, but not from
// the words that are excepted.
type rslpRule struct {
	suffix   string
	length   int // of suffix
	least    int
	put      []uint16
	excepted []string
	whole    bool // the exceptions are words, not endings
}

func (r *rslpRule) fits(s []uint16, n int) bool {
	if n-r.length < r.least || !ends(s, n, r.suffix) {
		return false
	}
	if r.whole {
		return !isAny(s, n, r.excepted)
	}
	return !endsAny(s, n, r.excepted...)
}

func (p *rslpStep) apply(s []uint16, n int) int {
	if n < p.least || p.suffixes != nil && !endsAny(s, n, p.suffixes...) {
		return n
	}
	for i := range p.rules {
		if r := &p.rules[i]; r.fits(s, n) {
			copy(s[n-r.length:], r.put)
			return n - r.length + len(r.put)
		}
	}
	return n
}

var (
	portugueseRSLP = sync.OnceValue(func() map[string]*rslpStep { return loadRSLP("portuguese") })
	galicianRSLP   = sync.OnceValue(func() map[string]*rslpStep { return loadRSLP("galician") })
)

// loadRSLP reads the steps of a language by name. The first line of a step is
// {"name", least, whole, {suffixes}, and a rule is {"suffix", least, "put", {exceptions}}.
func loadRSLP(language string) map[string]*rslpStep {
	data, err := dataFiles.ReadFile("data/rslp/" + language + ".txt")
	if err != nil {
		return nil
	}
	steps := map[string]*rslpStep{}
	var step *rslpStep
	var whole, bounded bool
	for line := range strings.Lines(string(data)) {
		texts, numbers := rslpFields(line)
		if step == nil {
			step = &rslpStep{least: numbers[0], suffixes: texts[1:]}
			if len(step.suffixes) == 0 {
				step.suffixes = nil
			}
			steps[texts[0]] = step
			whole, bounded = numbers[1] != 0, numbers[0] != 0
			continue
		}
		r := rslpRule{suffix: texts[0], length: utf8.RuneCountInString(texts[0]), least: numbers[0], whole: whole}
		if len(texts) > 1 {
			r.put = appendUTF16(nil, []byte(texts[1]))
			r.excepted = texts[2:]
		}
		if step.rules = append(step.rules, r); !bounded {
			least := r.least + r.length
			if step.least == 0 || least < step.least {
				step.least = least
			}
		}
		if strings.HasSuffix(strings.TrimSpace(line), ";") {
			step = nil
		}
	}
	return steps
}

// rslpFields takes the quoted texts and the numbers out of a line.
func rslpFields(line string) (texts []string, numbers []int) {
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 1 {
			texts = append(texts, part)
			continue
		}
		for _, word := range strings.FieldsFunc(part, func(r rune) bool { return r < '0' || r > '9' }) {
			n, _ := strconv.Atoi(word)
			numbers = append(numbers, n)
		}
	}
	return texts, numbers
}

// rslpMinimal is a stemmer of plurals only.
func rslpMinimal(steps func() map[string]*rslpStep) func(s []uint16, n int) int {
	return func(s []uint16, n int) int { return steps()["Plural"].apply(s, n) }
}

// portugueseStem is the RSLP stemmer.
func portugueseStem(s []uint16, n int) int {
	steps := portugueseRSLP()
	for _, name := range []string{"Plural", "Adverb", "Feminine", "Augmentative"} {
		n = steps[name].apply(s, n)
	}
	for _, name := range []string{"Noun", "Verb", "Vowel"} {
		before := n
		if n = steps[name].apply(s, n); n != before {
			break
		}
	}
	return foldUnits(s, n, [][2]string{{"àáâãäå", "a"}, {"ç", "c"}, {"èéêë", "e"}, {"ìíîï", "i"}, {"ñ", "n"}, {"òóôõö", "o"}, {"ùúûü", "u"}, {"ýÿ", "y"}})
}

// galicianStem is the RSLP stemmer for Galician.
func galicianStem(s []uint16, n int) int {
	steps := galicianRSLP()
	for _, name := range []string{"Plural", "Unification", "Adverb"} {
		n = steps[name].apply(s, n)
	}
	for before := -1; before != n; {
		before = n
		n = steps["Augmentative"].apply(s, n)
	}
	before := n
	if n = steps["Noun"].apply(s, n); n == before {
		n = steps["Verb"].apply(s, n)
	}
	n = steps["Vowel"].apply(s, n)
	return foldUnits(s, n, [][2]string{{"á", "a"}, {"éê", "e"}, {"í", "i"}, {"ó", "o"}, {"ú", "u"}})
}

// foldUnits puts one letter in the place of each of some others.
func foldUnits(s []uint16, n int, folds [][2]string) int {
	for i, c := range s[:n] {
		at := slices.IndexFunc(folds, func(f [2]string) bool { return strings.ContainsRune(f[0], rune(c)) })
		if at >= 0 {
			s[i] = uint16(folds[at][1][0])
		}
	}
	return n
}
