package analysis

// charFilterKinds lists the types of char filters that settings may name.
func charFilterKinds() map[string]charFilterKind {
	return map[string]charFilterKind{
		"html_strip":      {build: htmlStrip},
		"icu_normalizer":  {build: icuNormalizerCharFilter},
		"mapping":         {build: mappingCharFilter, required: true},
		"pattern_replace": {build: patternReplaceCharFilter, required: true},
	}
}

// prebuiltCharFilters lists the char filters that are there by name.
func prebuiltCharFilters() map[string]func(c *config) charFilterSpec {
	return map[string]func(c *config) charFilterSpec{
		"html_strip": htmlStrip,
		"htmlStrip":  htmlStripOldName,
	}
}
