package analysis

import (
	"maps"
	"slices"
)

// AnalyzerNames lists the analyzers that are there without settings, in
// alphabetical order.
func AnalyzerNames() []string { return withPlugins(prebuiltAnalyzers(), pluginAnalyzers()) }

// TokenizerNames lists the tokenizers that are there without settings.
func TokenizerNames() []string { return withPlugins(prebuiltTokenizers(), pluginTokenizers()) }

// TokenFilterNames lists the token filters that are there without settings.
func TokenFilterNames() []string { return sortedKeys(prebuiltFilters()) }

// CharFilterNames lists the character filters that are there without settings.
func CharFilterNames() []string { return sortedKeys(prebuiltCharFilters()) }

// withPlugins lists components and those that a build tag adds.
func withPlugins[A, B any](built map[string]A, plugins map[string]B) []string {
	names := append(sortedKeys(built), sortedKeys(plugins)...)
	slices.Sort(names)
	return names
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
