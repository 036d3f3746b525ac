//go:build !ik

package analysis

// pluginTokenizers lists the types of tokenizers that a build tag adds.
func pluginTokenizers() map[string]tokenizerKind { return nil }

// pluginAnalyzers lists the types of analyzers that a build tag adds.
func pluginAnalyzers() map[string]analyzerKind { return nil }
