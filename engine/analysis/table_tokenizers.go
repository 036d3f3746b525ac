package analysis

// tokenizerKinds lists the types of tokenizers that settings may name.
func tokenizerKinds() map[string]tokenizerKind {
	return map[string]tokenizerKind{
		"keyword":    {keywordTokenizer},
		"letter":     {letterTokenizer},
		"lowercase":  {lowercaseTokenizer},
		"standard":   {standardTokenizer},
		"whitespace": {whitespaceTokenizer},
	}
}

// prebuiltTokenizers lists the tokenizers that are there by name.
func prebuiltTokenizers() map[string]func(c *config) tokenizerSpec {
	return map[string]func(c *config) tokenizerSpec{
		"keyword":    keywordTokenizer,
		"letter":     letterTokenizer,
		"lowercase":  lowercaseTokenizer,
		"standard":   standardTokenizer,
		"whitespace": whitespaceTokenizer,
	}
}
