package analysis

import "esconsole/engine/eserr"

// delimiterFlags are the switches of both word delimiter filters.
type delimiterFlags struct {
	words, numbers                              bool // generate parts
	catenateWords, catenateNumbers, catenateAll bool
	original, splitCase, splitDigits, stems     bool
	ignoreKeywords                              bool
}

// defaultDelimiters are the switches without settings.
var defaultDelimiters = delimiterFlags{words: true, numbers: true, splitCase: true, splitDigits: true, stems: true}

func (f *delimiterFlags) generates(t int) bool {
	return f.words && t&wordAlpha != 0 || f.numbers && t&wordDigit != 0
}

func (f *delimiterFlags) catenates(t int) bool {
	return f.catenateWords && t&wordAlpha != 0 || f.catenateNumbers && t&wordDigit != 0
}

// delimiterConfig is what both word delimiter filters work with.
type delimiterConfig struct {
	delimiterFlags
	types     wordTypes
	protected *wordSet
}

func (d *delimiterConfig) parts() wordParts {
	return wordParts{types: d.types, splitCase: d.splitCase, splitDigits: d.splitDigits, stems: d.stems}
}

// delimiterSettings reads the settings of a word delimiter filter.
//
// Server: WordDelimiterTokenFilterFactory.
func (c *config) delimiterSettings() *delimiterConfig {
	d := &delimiterConfig{}
	if c.has("type_table_path") {
		c.fileRefused("type_table_path")
	}
	if rules, ok := c.list("type_table"); ok {
		own, err := parseWordTypes(rules)
		if err != nil {
			c.fail(err)
		}
		d.types.own = own
	}
	d.words = c.boolean("generate_word_parts", true)
	d.numbers = c.boolean("generate_number_parts", true)
	d.catenateWords = c.boolean("catenate_words", false)
	d.catenateNumbers = c.boolean("catenate_numbers", false)
	d.catenateAll = c.boolean("catenate_all", false)
	d.splitCase = c.boolean("split_on_case_change", true)
	d.original = c.boolean("preserve_original", false)
	d.splitDigits = c.boolean("split_on_numerics", true)
	d.stems = c.boolean("stem_english_possessive", true)
	return d
}

// parseWordTypes reads rules such as "$ => DIGIT".
func parseWordTypes(rules []string) (map[uint16]int, *eserr.Error) {
	types := map[string]int{"LOWER": wordLower, "UPPER": wordUpper, "ALPHA": wordAlpha, "DIGIT": wordDigit,
		"ALPHANUM": wordAlphanum, "SUBWORD_DELIM": wordBetween}
	own := map[uint16]int{}
	for _, rule := range rules {
		sides := mappingRule.FindStringSubmatch(rule)
		if sides == nil {
			return nil, runtimeException("Invalid Mapping Rule : [%s]", rule)
		}
		from, err := unescapeRule(trimJava(sides[1]))
		if err != nil {
			return nil, err
		}
		t, known := types[trimJava(sides[2])]
		switch units := appendUTF16(nil, []byte(from)); {
		case len(units) != 1:
			return nil, runtimeException("Invalid Mapping Rule : [%s]. Only a single character is allowed.", rule)
		case !known:
			return nil, runtimeException("Invalid Mapping Rule : [%s]. Illegal type.", rule)
		default:
			own[units[0]] = t
		}
	}
	return own, nil
}

// joined collects parts of a term that are joined.
type joined struct {
	text       []uint16
	start, end int
	position   int // of the graph
	typ        int
	parts      int
}

func (j *joined) empty() bool { return j.parts == 0 || len(j.text) == 0 }

func (j *joined) clear() {
	*j = joined{text: j.text[:0], position: j.position}
}

func (j *joined) add(w *wordParts, position int) {
	if len(j.text) == 0 {
		j.start, j.position = w.start, position
		if j.typ == 0 {
			j.typ = w.typ()
		}
	}
	j.text = append(j.text, w.text[w.start:w.end]...)
	j.parts++
	j.end = w.end
}
