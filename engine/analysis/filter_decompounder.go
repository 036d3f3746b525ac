package analysis

import "esconsole/engine/eserr"

// dictionaryDecompounder gives the words of a list that are part of a term.
//
// Server: DictionaryCompoundWordTokenFilterFactory.
func dictionaryDecompounder(c *config) filterSpec {
	d := decompounding{word: c.integer("min_word_size", 5), least: c.integer("min_subword_size", 2), most: c.integer("max_subword_size", 15)}
	d.longest = c.boolean("only_longest_match", false)
	if d.words = c.wordsOf("word_list"); d.words == nil {
		c.fail(eserr.IllegalArgument("word_list must be provided for [%s], either as a path to a file, or directly", c.name))
	}
	f := filterSpec{name: c.name, synonyms: synonymsSkip, open: func(in stream) stream {
		made := d
		made.filtering = filtering{in}
		return &made
	}}
	for _, size := range []struct {
		name  string
		value int
	}{{"minWordSize", d.word}, {"minSubwordSize", d.least}, {"maxSubwordSize", d.most}} {
		if size.value < 0 && f.broken == nil {
			f.broken = eserr.IllegalArgument("%s cannot be negative", size.name)
		}
	}
	return f
}

// hyphenationDecompounder needs a file of patterns.
func hyphenationDecompounder(c *config) filterSpec {
	f := dictionaryDecompounder(c)
	if !c.has("hyphenation_patterns_path") {
		c.fail(eserr.IllegalArgument("hyphenation_patterns_path is a required setting."))
		return f
	}
	path, _ := c.own.Get("hyphenation_patterns_path")
	cause := eserr.New(500, "no_such_file_exception", "%s", path)
	cause.Plain = true
	c.fail(eserr.IllegalArgument("Exception while reading hyphenation_patterns_path.").Wrap(cause))
	return f
}

// decompounding gives a term and then the words that were found in it.
//
// Server: org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter.
type decompounding struct {
	filtering
	words             *wordSet
	word, least, most int // sizes in UTF-16 code units
	longest           bool

	buf, part []byte
	units     []uint16
	found     [][2]int
	given     int
	term      Token
}

func (f *decompounding) reset() {
	f.found, f.given = f.found[:0], 0
	f.in.reset()
}

func (f *decompounding) next(t *Token) bool {
	if f.given < len(f.found) {
		p := f.found[f.given]
		f.given++
		t.set(&f.term)
		t.Text = appendUTF8(t.Text[:0], f.units[p[0]:p[1]])
		t.PositionIncrement = 0
		return true
	}
	f.found, f.given = f.found[:0], 0
	if !f.in.next(t) {
		return false
	}
	f.units = appendUTF16(f.units[:0], t.Text)
	if len(f.units) >= f.word {
		f.decompose()
		f.term.set(t)
	}
	return true
}

func (f *decompounding) decompose() {
	for i := 0; i <= len(f.units)-f.least; i++ {
		longest := 0
		for j := f.least; j <= f.most && i+j <= len(f.units); j++ {
			f.part = appendUTF8(f.part[:0], f.units[i:i+j])
			if !f.words.has(f.part, &f.buf) {
				continue
			}
			if longest = j; !f.longest {
				f.found = append(f.found, [2]int{i, i + j})
			}
		}
		if f.longest && longest > 0 {
			f.found = append(f.found, [2]int{i, i + longest})
		}
	}
}
