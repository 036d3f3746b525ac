package analysis

import (
	"maps"
	"slices"
)

// AnalyzerNames lists the analyzers that are there without settings, in
// alphabetical order.
func AnalyzerNames() []string {
	names := builtinNames()
	slices.Sort(names)
	return names
}

// TokenizerNames lists the tokenizers that are there without settings; those of
// plugins that need none, too.
func TokenizerNames() []string {
	names := append(sortedKeys(prebuiltTokenizers()), sortedKeys(pluginTokenizers())...)
	names = append(names, "icu_tokenizer", "smartcn_tokenizer")
	slices.Sort(names)
	return names
}

// TokenFilterNames lists the token filters that are there without settings.
func TokenFilterNames() []string { return sortedKeys(prebuiltFilters()) }

// CharFilterNames lists the character filters that are there without settings.
func CharFilterNames() []string { return sortedKeys(prebuiltCharFilters()) }

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
