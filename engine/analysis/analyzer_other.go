package analysis

import (
	"slices"

	"esconsole/engine/eserr"
)

func standardTokens() tokenizerSpec {
	return tokenizerSpec{name: "standard", open: func() tokenizer {
		return &scanTokenizer{table: standardTable(), types: standardTypes[:], length: defaultTokenLength}
	}}
}

// chineseAnalyzer is the standard one with English stop words.
func chineseAnalyzer(c *config) *Analyzer {
	return newAnalyzer(c.name, chain{tokenizer: standardTokens(), filters: lowerAndStop(englishStopWords())})
}

// classicAnalyzer is classic tokens in lower case without English stop words.
func classicAnalyzer(c *config) *Analyzer {
	plain := &config{name: "classic"}
	filters := append([]filterSpec{classicFilter(plain)}, lowerAndStop(englishStopWords())...)
	return newAnalyzer(c.name, chain{tokenizer: classicTokenizer(plain), filters: filters})
}

// fingerprintAnalyzer gives one token by which equal texts are found.
//
// Server: FingerprintAnalyzerProvider.
func fingerprintAnalyzer(c *config) *Analyzer {
	separator, size := c.separator(), c.integer("max_output_size", 255)
	words := c.stopwords(newWordSet(nil, false))
	folding := filterSpec{name: "asciifolding", normalizing: true, open: openFolding}
	return newAnalyzer(c.name, chain{tokenizer: standardTokens(), filters: []filterSpec{lowercaseFilter(), folding,
		stopping("stop", words), fingerprintFilter(separator, size)}})
}

// snowballAnalyzer is the stems of a language.
//
// Server: SnowballAnalyzerProvider.
func snowballAnalyzer(c *config) *Analyzer {
	language := c.text("language", c.text("name", "English"))
	stop := newWordSet(nil, false)
	if lists := map[string]string{"English": "english", "Dutch": "dutch", "German": "german", "German2": "german", "French": "french"}; lists[language] != "" {
		stop = newWordSet(stopWords(lists[language]), false)
	}
	words := c.stopwords(stop)
	var filters []filterSpec
	if slices.Contains([]string{"English", "Porter", "Lovins"}, language) {
		filters = append(filters, filterSpec{name: "possessive", open: perToken(englishPossessive)})
	}
	if language == "Turkish" {
		filters = append(filters, filterSpec{name: "lowercase", normalizing: true, open: perToken(turkishLower)})
	} else {
		filters = append(filters, lowercaseFilter())
	}
	open, err := snowballNamed(language)
	stem := filterSpec{name: "snowball", attrs: attrKeyword, open: open, broken: err}
	a := newAnalyzer(c.name, chain{tokenizer: standardTokens(), filters: append(filters, stopping("stop", words), stem)})
	// This analyzer does nothing to the terms of patterns.
	a.lowers = nil
	return a
}

// htmlStripAnalyzer is the standard one for HTML, which old indices have.
func htmlStripAnalyzer(c *config) *Analyzer {
	return newAnalyzer(c.name, chain{charFilters: []charFilterSpec{htmlStrip(&config{name: "html_strip"})}, tokenizer: standardTokens(),
		filters: lowerAndStop(nil)})
}

// removedHTMLStripAnalyzer refuses new ones.
func removedHTMLStripAnalyzer(c *config) *Analyzer {
	c.fail(eserr.IllegalArgument("[standard_html_strip] analyzer is not supported for new indices, " +
		"use a custom analyzer using [standard] tokenizer and [html_strip] char_filter, plus [lowercase] filter"))
	return htmlStripAnalyzer(c)
}

// thaiAnalyzer is Thai words without stop words.
//
// Server: ThaiAnalyzerProvider.
func thaiAnalyzer(c *config) *Analyzer {
	words := c.stopwords(newWordSet(stopWords("thai"), false))
	digits := filterSpec{name: "decimal_digit", normalizing: true, open: perToken(decimalDigits)}
	return newAnalyzer(c.name, chain{tokenizer: thaiTokenizer(&config{name: "thai"}), filters: []filterSpec{lowercaseFilter(), digits, stopping("stop", words)}})
}
