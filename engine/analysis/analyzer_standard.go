package analysis

// standardAnalyzer is words in lower case, without the stop words that are
// named.
//
// Server: StandardAnalyzerProvider.
func standardAnalyzer(c *config) *Analyzer {
	words := c.stopwords(newWordSet(nil, false))
	tokenizer := standardTokenizer(c)
	return newAnalyzer(c.name, chain{tokenizer: tokenizer, filters: lowerAndStop(words)})
}

// lowerAndStop is the usual end of an analyzer.
func lowerAndStop(words *wordSet) []filterSpec {
	filters := []filterSpec{lowercaseFilter()}
	if !words.empty() {
		filters = append(filters, stopping("stop", words))
	}
	return filters
}

// simpleAnalyzer is the runs of letters in lower case.
func simpleAnalyzer(c *config) *Analyzer {
	return newAnalyzer(c.name, chain{tokenizer: letterTokenizer(c), filters: lowerAndStop(nil)})
}

// stopAnalyzer is the runs of letters in lower case without stop words.
//
// Server: StopAnalyzerProvider.
func stopAnalyzer(c *config) *Analyzer {
	words := c.stopwords(englishStopWords())
	return newAnalyzer(c.name, chain{tokenizer: letterTokenizer(c), filters: lowerAndStop(words)})
}

// whitespaceAnalyzer is what lies between blanks.
func whitespaceAnalyzer(c *config) *Analyzer {
	return newAnalyzer(c.name, chain{tokenizer: whitespaceTokenizer(&config{name: c.name})})
}

// keywordAnalyzer is the whole text.
func keywordAnalyzer(c *config) *Analyzer {
	return newAnalyzer(c.name, chain{tokenizer: tokenizerSpec{name: "keyword", open: newKeywordTokenizer}})
}
