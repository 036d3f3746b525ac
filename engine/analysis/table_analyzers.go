package analysis

import "maps"

// analyzerKinds lists the types of analyzers that settings may name.
func analyzerKinds() map[string]analyzerKind {
	kinds := map[string]analyzerKind{
		"chinese":             {build: chineseAnalyzer},
		"default":             {build: standardAnalyzer},
		"fingerprint":         {build: fingerprintAnalyzer, class: "org.elasticsearch.analysis.common.FingerprintAnalyzer"},
		"icu_analyzer":        {build: icuAnalyzer, class: "org.elasticsearch.index.analysis.IcuAnalyzerProvider$1"},
		"keyword":             {build: keywordAnalyzer},
		"pattern":             {build: patternAnalyzer},
		"simple":              {build: simpleAnalyzer},
		"smartcn":             {build: smartcnAnalyzer, class: "org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer"},
		"snowball":            {build: snowballAnalyzer},
		"standard":            {build: standardAnalyzer},
		"standard_html_strip": {build: removedHTMLStripAnalyzer},
		"stop":                {build: stopAnalyzer},
		"thai":                {build: thaiAnalyzer},
		"whitespace":          {build: whitespaceAnalyzer},
	}
	for language := range languageChains {
		kinds[language] = analyzerKind{build: languageAnalyzer(language)}
	}
	maps.Copy(kinds, pluginAnalyzers())
	return kinds
}

// prebuiltAnalyzers lists the analyzers that are there by name.
func prebuiltAnalyzers() map[string]func(c *config) *Analyzer {
	built := map[string]func(c *config) *Analyzer{
		"chinese":             chineseAnalyzer,
		"classic":             classicAnalyzer,
		"default":             standardAnalyzer,
		"keyword":             keywordAnalyzer,
		"pattern":             patternAnalyzer,
		"simple":              simpleAnalyzer,
		"snowball":            snowballAnalyzer,
		"standard":            standardAnalyzer,
		"standard_html_strip": htmlStripAnalyzer,
		"stop":                stopAnalyzer,
		"thai":                thaiAnalyzer,
		"whitespace":          whitespaceAnalyzer,
	}
	for language := range languageChains {
		built[language] = languageAnalyzer(language)
	}
	return built
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
