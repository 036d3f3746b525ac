package analysis

import (
	"math"
)

// smartcnTokenizer gives the words of Chinese text: of all ways to split a
// sentence the one that is most likely by what is known about words that follow
// each other.
//
// Server: SmartChineseTokenizerTokenizerFactory,
// org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer.
func smartcnTokenizer(c *config) tokenizerSpec {
	return tokenizerSpec{name: c.name, open: func() tokenizer { return &smartcnTokens{} }}
}

// smartcnBuffer is how many code units the tokenizer looks at at a time.
const smartcnBuffer = 1024

// smartcnMost is what the counts of words are measured by.
const smartcnMost = 2079997 + 80000

type smartcnTokens struct {
	tokenizing
	sentence, usable int // where the next sentence begins, the end of the buffer
	words            []smartcnWord
	path             []int
	at               int
}

// smartcnWord is a word that a sentence may have.
type smartcnWord struct {
	kind       smartcnKind
	start, end int
	text       string // as the dictionary has it
	frequency  float64
	hash       uint64 // of the text and what stands between it and the next word
	weight     float64
	before     int
}

type smartcnKind uint8

const (
	smartcnWhole  smartcnKind = iota // a word that is given as it is
	smartcnString                    // letters and others
	smartcnSign
	smartcnEdge
)

func (z *smartcnTokens) reset() {
	z.sentence, z.usable, z.words, z.path, z.at = 0, 0, z.words[:0], z.path[:0], 0
}

func (z *smartcnTokens) next(t *Token) bool {
	for z.at >= len(z.path) {
		if z.sentence >= len(z.in.text) {
			return false
		}
		if z.sentence >= z.usable {
			z.usable = z.refill(z.sentence)
		}
		start := z.sentence
		z.sentence += sentenceEnd(z.in.text[start:z.usable])
		z.segment(start, z.sentence)
	}
	w := &z.words[z.path[z.at]]
	z.at++
	t.clear()
	switch w.kind {
	case smartcnWhole:
		t.Text = append(t.Text, w.text...)
	case smartcnSign:
		t.Text = append(t.Text, ',')
	default:
		for i := w.start; i < w.end; {
			r, n := decodeCharIn(z.in.text[i:])
			t.Text = appendRune(t.Text, smartcnNarrow(r))
			i += n
		}
	}
	t.setOffset(z.in.offset(w.start), z.in.offset(w.end))
	return true
}

// smartcnNarrow writes letters and digits narrow and small.
func smartcnNarrow(r rune) rune {
	if class := smartcnClassOf(r); class == smartcnWideLetter || class == smartcnWideDigit {
		r -= 0xFEE0
	}
	if 'A' <= r && r <= 'Z' {
		r += 'a' - 'A'
	}
	return r
}

// refill finds where the text that is looked at at once ends: behind the end of a
// line, if there is one.
func (z *smartcnTokens) refill(from int) int {
	units, safe := 0, -1
	for i := from; i < len(z.in.text); {
		r, n := decodeCharIn(z.in.text[i:])
		if units += unitWidth(r); units > smartcnBuffer {
			if safe >= 0 {
				return safe
			}
			return i
		}
		i += n
		switch r {
		case '\r', '\n', '\u0085', '\u2028', '\u2029':
			safe = i
		}
	}
	if units == smartcnBuffer && safe >= 0 {
		return safe
	}
	return len(z.in.text)
}

// segment finds the words of a sentence.
func (z *smartcnTokens) segment(start, end int) {
	d := smartcnData()
	z.words, z.path, z.at = z.words[:0], z.path[:0], 0
	z.add(d, smartcnEdge, start, start, "始##始")
	for i := start; i < end; {
		i = z.wordsAt(d, i, end)
	}
	z.add(d, smartcnEdge, end, end+1, "末##末")
	z.weigh(d)
	for at := z.words[len(z.words)-1].before; at > 0; at = z.words[at].before {
		z.path = append(z.path, at)
	}
	for i, j := 0, len(z.path)-1; i < j; i, j = i+1, j-1 {
		z.path[i], z.path[j] = z.path[j], z.path[i]
	}
}

func (z *smartcnTokens) add(d *smartcnDictionary, kind smartcnKind, start, end int, text string) {
	count := smartcnMost
	if kind != smartcnSign {
		count = d.frequency(text)
	}
	z.addKnown(kind, start, end, smartcnEntry{text, count})
}

func (z *smartcnTokens) addKnown(kind smartcnKind, start, end int, e smartcnEntry) {
	z.words = append(z.words, smartcnWord{kind: kind, start: start, end: end, text: e.text, frequency: float64(e.count),
		hash: smartcnHash(smartcnHash(smartcnSeed, e.text), "@"), weight: math.MaxFloat64})
}

// wordsAt adds the words that begin at a place and gives the next place.
func (z *smartcnTokens) wordsAt(d *smartcnDictionary, i, end int) int {
	text := z.in.text
	r, n := decodeCharIn(text[i:])
	switch class := smartcnClassOf(r); class {
	case smartcnSpace:
	case smartcnAstral:
		// The dictionary knows none of them.
		z.add(d, smartcnWhole, i, i+n, text[i:i+n])
	case smartcnHanzi:
		z.hanzi(d, i, end)
	case smartcnLetter, smartcnWideLetter:
		j := z.run(i+n, end, smartcnLetter, smartcnWideLetter)
		z.add(d, smartcnString, i, j, "未##串")
		return j
	case smartcnDigit, smartcnWideDigit:
		j := z.run(i+n, end, smartcnDigit, smartcnWideDigit)
		z.add(d, smartcnString, i, j, "未##数")
		return j
	case smartcnDelimiter:
		z.add(d, smartcnSign, i, i+n, text[i:i+n])
	default:
		z.add(d, smartcnString, i, i+n, "未##串")
	}
	return i + n
}

// run gives the end of characters of two classes.
func (z *smartcnTokens) run(i, end int, a, b smartcnClass) int {
	for i < end {
		r, n := decodeCharIn(z.in.text[i:])
		if class := smartcnClassOf(r); class != a && class != b {
			break
		}
		i += n
	}
	return i
}

// hanzi adds the character at a place and the words of the dictionary that begin
// with it; blanks within them do not count.
func (z *smartcnTokens) hanzi(d *smartcnDictionary, i, end int) {
	text := z.in.text
	_, n := decodeCharIn(text[i:])
	j := i + n
	word := text[i:j]
	z.add(d, smartcnWhole, i, j, word)
	for found := d.prefix(word, 0); found >= 0; {
		if len(word) > n && d.words[found].text == word {
			z.addKnown(smartcnWhole, i, j, d.words[found])
		}
		k := z.run(j, end, smartcnSpace, smartcnSpace)
		r, more := decodeCharIn(text[k:end])
		if more == 0 || smartcnClassOf(r) != smartcnHanzi {
			return
		}
		if k == j && len(word) == j-i {
			word = text[i : k+more]
		} else {
			word += text[k : k+more]
		}
		j = k + more
		found = d.prefix(word, found)
	}
}

// weigh finds the likeliest way to each word.
func (z *smartcnTokens) weigh(d *smartcnDictionary) {
	const smooth, tiny = 0.1, 1.0 / smartcnMost
	w := z.words
	w[0].weight = 0
	for i := range w {
		from := &w[i]
		// The words that follow begin where this one ends, or at the next place where
		// any begins.
		first := i + 1
		for first < len(w) && w[first].start < from.end {
			first++
		}
		for k := first; k < len(w) && w[k].start == w[first].start; k++ {
			pair := float64(d.pair(smartcnHash(from.hash, w[k].text)))
			weight := from.weight - math.Log(smooth*(1+from.frequency)/smartcnMost+(1-smooth)*((1-tiny)*pair/(1+from.frequency)+tiny))
			if weight < w[k].weight {
				w[k].weight, w[k].before = weight, i
			}
		}
	}
}

// smartcnClass is the class of a character.
type smartcnClass uint8

const (
	smartcnOther smartcnClass = iota
	smartcnDelimiter
	smartcnLetter
	smartcnDigit
	smartcnHanzi
	smartcnSpace
	smartcnWideLetter
	smartcnWideDigit
	smartcnAstral
)

func smartcnClassOf(r rune) smartcnClass {
	in := func(from, to rune) bool { return from <= r && r <= to }
	switch {
	case r > 0xFFFF:
		return smartcnAstral
	case in(0x4E00, 0x9FA5):
		return smartcnHanzi
	case in('A', 'Z'), in('a', 'z'):
		return smartcnLetter
	case in('0', '9'):
		return smartcnDigit
	case r == ' ', r == '\t', r == '\r', r == '\n', r == '\u3000':
		return smartcnSpace
	case in(0x21, 0xBB), in(0x2010, 0x2642), in(0x3001, 0x301E):
		return smartcnDelimiter
	case in(0xFF21, 0xFF3A), in(0xFF41, 0xFF5A):
		return smartcnWideLetter
	case in(0xFF10, 0xFF19):
		return smartcnWideDigit
	case in(0xFE30, 0xFF63):
		return smartcnDelimiter
	}
	return smartcnOther
}
