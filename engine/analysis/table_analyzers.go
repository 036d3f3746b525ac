package analysis

// analyzerKinds lists the types of analyzers that settings may name.
func analyzerKinds() map[string]analyzerKind {
	return map[string]analyzerKind{
		"default":    {build: standardAnalyzer},
		"keyword":    {build: keywordAnalyzer},
		"simple":     {build: simpleAnalyzer},
		"standard":   {build: standardAnalyzer},
		"stop":       {build: stopAnalyzer},
		"whitespace": {build: whitespaceAnalyzer},
	}
}

// prebuiltAnalyzers lists the analyzers that are there by name.
func prebuiltAnalyzers() map[string]func(c *config) *Analyzer {
	return map[string]func(c *config) *Analyzer{
		"default":    standardAnalyzer,
		"keyword":    keywordAnalyzer,
		"simple":     simpleAnalyzer,
		"standard":   standardAnalyzer,
		"stop":       stopAnalyzer,
		"whitespace": whitespaceAnalyzer,
	}
}

// builtinNames lists every analyzer that an index has without settings.
func builtinNames() []string {
	var names []string
	for name := range analyzerKinds() {
		names = append(names, name)
	}
	for name := range prebuiltAnalyzers() {
		if _, ok := analyzerKinds()[name]; !ok {
			names = append(names, name)
		}
	}
	return names
}

func builtinAnalyzer(name string) bool {
	_, kind := analyzerKinds()[name]
	_, prebuilt := prebuiltAnalyzers()[name]
	return kind || prebuilt
}
