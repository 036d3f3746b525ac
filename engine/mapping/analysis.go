package mapping

import "slices"

// Analysis is what a mapping asks of an index's analysis settings.
type Analysis interface {
	// HasAnalyzer tells whether the index has an analyzer, built in or its own.
	HasAnalyzer(name string) bool
	// HasNormalizer tells the same of a normalizer.
	HasNormalizer(name string) bool
	// HasSimilarity tells the same of a similarity.
	HasSimilarity(name string) bool
}

// BuiltinAnalysis is that of an index without analysis settings.
type BuiltinAnalysis struct{}

// HasAnalyzer tells whether name is a built-in analyzer, or the default one.
func (BuiltinAnalysis) HasAnalyzer(name string) bool {
	return slices.Contains([]string{"default", "standard", "simple", "stop", "whitespace", "keyword", "classic", "pattern",
		"snowball", "fingerprint", "arabic", "armenian", "basque", "bengali", "brazilian", "bulgarian", "catalan", "chinese",
		"cjk", "czech", "danish", "dutch", "english", "estonian", "finnish", "french", "galician", "german", "greek", "hindi",
		"hungarian", "indonesian", "irish", "italian", "latvian", "lithuanian", "norwegian", "persian", "portuguese", "romanian",
		"russian", "sorani", "spanish", "swedish", "turkish", "thai"}, name)
}

// HasNormalizer tells whether name is a built-in normalizer.
func (BuiltinAnalysis) HasNormalizer(name string) bool { return name == "lowercase" }

// HasSimilarity tells whether name is a built-in similarity.
func (BuiltinAnalysis) HasSimilarity(name string) bool {
	return name == "BM25" || name == "boolean" || name == "classic"
}
