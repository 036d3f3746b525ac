package analysis

import "slices"

func smartcnStopWords() *wordSet { return newWordSet(stopWords("smartcn"), false) }

// smartcnAnalyzer is Chinese words, without signs, and stems of English ones.
//
// Server: SmartChineseAnalyzerProvider, org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer.
func smartcnAnalyzer(c *config) *Analyzer {
	stem := filterSpec{name: "porter_stem", attrs: attrKeyword, open: freshStem(newPorter)}
	a := newAnalyzer(c.name, chain{tokenizer: smartcnTokenizer(c), filters: []filterSpec{stem, stopping("stop", smartcnStopWords())}})
	a.lowers = []filterSpec{lowercaseFilter()}
	return a
}

// smartcnStop leaves stop words out; [_smartcn_] names those of the analyzer.
//
// Server: SmartChineseStopTokenFilterFactory.
func smartcnStop(c *config) filterSpec {
	ignoreCase := c.boolean("ignore_case", false)
	words := c.wordList("stopwords", smartcnStopWords(), false, ignoreCase)
	if list, ok := c.list("stopwords"); ok && slices.Contains(list, "_smartcn_") {
		words = newWordSet(append(list, stopWords("smartcn")...), ignoreCase)
	}
	return stopOrLast(c, words)
}

// smartcnSame leaves tokens as they are.
//
// Server: SmartChineseNoOpTokenFilterFactory.
func smartcnSame(c *config) filterSpec {
	return filterSpec{name: c.name, open: func(in stream) stream { return in }}
}
