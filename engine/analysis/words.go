package analysis

import (
	"strings"
	"sync"
)

// wordSet is a set of words, maybe without regard to case.
//
// Server: org.apache.lucene.analysis.CharArraySet.
type wordSet struct {
	words      map[string]struct{}
	ignoreCase bool
	longest    int // of a word in bytes
}

func newWordSet(words []string, ignoreCase bool) *wordSet {
	s := &wordSet{words: make(map[string]struct{}, len(words)), ignoreCase: ignoreCase}
	for _, w := range words {
		s.add(w)
	}
	return s
}

func (s *wordSet) add(word string) {
	if s.ignoreCase {
		word = string(appendLower(nil, []byte(word)))
	}
	s.words[word] = struct{}{}
	s.longest = max(s.longest, len(word))
}

// has tells whether a word is in the set. buf is room for its lower case.
func (s *wordSet) has(word []byte, buf *[]byte) bool {
	if s.ignoreCase {
		*buf = appendLower((*buf)[:0], word)
		word = *buf
	}
	if len(word) > s.longest {
		return false
	}
	_, ok := s.words[string(word)]
	return ok
}

func (s *wordSet) empty() bool { return s == nil || len(s.words) == 0 }

// stopLanguages are the languages with a list of stop words, which settings call
// _arabic_ and so on.
var stopLanguages = []string{"arabic", "armenian", "basque", "bengali", "brazilian", "bulgarian", "catalan", "czech", "danish", "dutch",
	"english", "estonian", "finnish", "french", "galician", "german", "greek", "hindi", "hungarian", "indonesian", "irish", "italian",
	"latvian", "lithuanian", "norwegian", "persian", "portuguese", "romanian", "russian", "sorani", "spanish", "swedish", "thai", "turkish"}

// stopWords reads the list of a language; cjk has one as well.
func stopWords(language string) []string {
	data, err := dataFiles.ReadFile("data/stop/" + language + ".txt")
	if err != nil {
		return nil
	}
	return strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
}

var englishStopWords = sync.OnceValue(func() *wordSet { return newWordSet(stopWords("english"), false) })

// namedWords replaces names such as _english_ by the words of their lists.
func namedWords(words []string) []string {
	var out []string
	for _, w := range words {
		if list := namedList(w); list != nil {
			out = append(out, list...)
		} else {
			out = append(out, w)
		}
	}
	return out
}

func namedList(name string) []string {
	if len(name) < 3 || name[0] != '_' || name[len(name)-1] != '_' {
		return nil
	}
	for _, l := range stopLanguages {
		if name[1:len(name)-1] == l {
			return stopWords(l)
		}
	}
	return nil
}

// wordList reads a setting that is a list of words, or names of lists if named.
// def is what stands for no setting.
//
// Server: Analysis.parseWords.
func (c *config) wordList(key string, def *wordSet, named, ignoreCase bool) *wordSet {
	if c.own.Has(key + "_path") {
		if _, ok := c.own.Get(key); !ok {
			c.fileRefused(key + "_path")
			return def
		}
	}
	v, ok := c.own.Get(key)
	switch {
	case !ok:
		return def
	case v == "_none_":
		return newWordSet(nil, false)
	}
	words, _ := c.list(key)
	if named {
		words = namedWords(words)
	}
	return newWordSet(words, ignoreCase)
}

// stopwords reads the setting of that name as analyzers do.
func (c *config) stopwords(def *wordSet) *wordSet {
	return c.wordList("stopwords", def, true, c.boolean("stopwords_case", false))
}

// wordsOf reads a list of words that may be missing, with its _case setting.
//
// Server: Analysis.getWordSet.
func (c *config) wordsOf(key string) *wordSet {
	if c.has(key + "_path") {
		c.fileRefused(key + "_path")
		return nil
	}
	words, ok := c.list(key)
	if !ok {
		return nil
	}
	return newWordSet(words, c.boolean(key+"_case", false))
}

// firstRune is the first character of a text.
func firstRune(s string) rune {
	r, _ := decodeCharIn(s)
	return r
}
