//go:build ik

package analysis

import "esconsole/engine/analysis/ik"

// pluginTokenizers lists the types of tokenizers that a build tag adds.
func pluginTokenizers() map[string]tokenizerKind {
	return map[string]tokenizerKind{
		"ik_max_word": {ikTokenizer(false)},
		"ik_smart":    {ikTokenizer(true)},
	}
}

// pluginAnalyzers lists the types of analyzers that a build tag adds.
func pluginAnalyzers() map[string]analyzerKind {
	const class = "org.wltea.analyzer.lucene.IKAnalyzer"
	return map[string]analyzerKind{
		"ik_max_word": {build: ikAnalyzer(false), class: class},
		"ik_smart":    {build: ikAnalyzer(true), class: class},
	}
}

// ikTokenizer gives the words of Chinese text by the dictionary of the IK plugin.
// Whether it is smart is in its name: the setting use_smart, that the plugin
// reads too, changes nothing there either. Of enable_lowercase all but true means
// false; other settings are ignored.
//
// Plugin: IkTokenizerFactory, cfg.Configuration.
func ikTokenizer(smart bool) func(c *config) tokenizerSpec {
	return func(c *config) tokenizerSpec {
		opts := ik.Options{Smart: smart, KeepCase: c.text("enable_lowercase", "true") != "true"}
		return tokenizerSpec{name: c.name, open: func() tokenizer {
			return &ikTokens{segmenter: ik.NewSegmenter(ik.Builtin(), opts)}
		}}
	}
}

// ikAnalyzer is those words, without stop words.
//
// Plugin: IkAnalyzerProvider, lucene.IKAnalyzer.
func ikAnalyzer(smart bool) func(c *config) *Analyzer {
	return func(c *config) *Analyzer { return newAnalyzer(c.name, chain{tokenizer: ikTokenizer(smart)(c)}) }
}

// ikTokens is the tokenizer at work. Stop words leave no holes, and a text ends
// behind its last word.
//
// Plugin: lucene.IKTokenizer. Its end of a text without any word is that of the
// last text that the same thread has split; here it is 0.
type ikTokens struct {
	tokenizing
	segmenter *ik.Segmenter
	last      int
}

func (z *ikTokens) reset() {
	z.segmenter.Reset(z.in.text)
	z.last = 0
}

func (z *ikTokens) next(t *Token) bool {
	word, ok := z.segmenter.Next()
	if !ok {
		return false
	}
	t.clear()
	t.Text = append(t.Text, word.Text...)
	t.Type = word.Type
	t.StartOffset, t.EndOffset = z.in.correct(word.Start), z.in.correct(word.End)
	z.last = word.End
	return true
}

func (z *ikTokens) end(t *Token) { t.finish(z.in.correct(z.last)) }
