package analysis

import "maps"

// tokenizerKinds lists the types of tokenizers that settings may name.
func tokenizerKinds() map[string]tokenizerKind {
	kinds := map[string]tokenizerKind{
		"PathHierarchy":        {pathHierarchyTokenizer},
		"char_group":           {charGroupTokenizer},
		"classic":              {classicTokenizer},
		"edgeNGram":            {warnedNow(oldEdgeNGramTokenizer)},
		"edge_ngram":           {edgeNGramTokenizer},
		"icu_tokenizer":        {icuTokenizer},
		"keyword":              {keywordTokenizer},
		"letter":               {letterTokenizer},
		"lowercase":            {lowercaseTokenizer},
		"nGram":                {warnedNow(oldNGramTokenizer)},
		"ngram":                {ngramTokenizer},
		"path_hierarchy":       {pathHierarchyTokenizer},
		"pattern":              {patternTokenizer},
		"simple_pattern":       {simplePatternTokenizer},
		"simple_pattern_split": {simplePatternSplitTokenizer},
		"smartcn_sentence":     {smartcnTokenizer},
		"smartcn_tokenizer":    {smartcnTokenizer},
		"standard":             {standardTokenizer},
		"thai":                 {thaiTokenizer},
		"uax_url_email":        {uaxURLEmailTokenizer},
		"whitespace":           {whitespaceTokenizer},
	}
	maps.Copy(kinds, pluginTokenizers())
	return kinds
}

// prebuiltTokenizers lists the tokenizers that are there by name.
func prebuiltTokenizers() map[string]func(c *config) tokenizerSpec {
	return map[string]func(c *config) tokenizerSpec{
		"PathHierarchy":  pathHierarchyTokenizer,
		"classic":        classicTokenizer,
		"edgeNGram":      oldEdgeNGramTokenizer,
		"edge_ngram":     edgeNGramTokenizer,
		"keyword":        keywordTokenizer,
		"letter":         letterTokenizer,
		"lowercase":      lowercaseTokenizer,
		"nGram":          oldNGramTokenizer,
		"ngram":          ngramTokenizer,
		"path_hierarchy": pathHierarchyTokenizer,
		"pattern":        patternTokenizer,
		"standard":       standardTokenizer,
		"thai":           thaiTokenizer,
		"uax_url_email":  uaxURLEmailTokenizer,
		"whitespace":     whitespaceTokenizer,
	}
}
