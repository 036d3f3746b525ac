package analysis

import (
	"maps"
	"slices"
)

// AnalyzerNames lists the analyzers that are there without settings, in
// alphabetical order.
func AnalyzerNames() []string { return sortedKeys(prebuiltAnalyzers()) }

// TokenizerNames lists the tokenizers that are there without settings.
func TokenizerNames() []string { return sortedKeys(prebuiltTokenizers()) }

// TokenFilterNames lists the token filters that are there without settings.
func TokenFilterNames() []string { return sortedKeys(prebuiltFilters()) }

// CharFilterNames lists the character filters that are there without settings.
func CharFilterNames() []string { return sortedKeys(prebuiltCharFilters()) }

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
