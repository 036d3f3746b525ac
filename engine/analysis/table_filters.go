package analysis

import "esconsole/engine/eserr"

// filterKinds lists the types of token filters that settings may name.
func filterKinds() map[string]filterKind {
	return map[string]filterKind{
		"apostrophe":                 {build: apostropheFilter},
		"arabic_normalization":       {build: normalizer(arabicNormalize)},
		"arabic_stem":                {build: plainStem(lightStem(arabicStem))},
		"asciifolding":               {build: asciifolding},
		"bengali_normalization":      {build: wordNormalizer(bengaliNormalize)},
		"brazilian_stem":             {build: stemFilter(textStem(brazilianStem))},
		"cjk_bigram":                 {build: cjkBigram},
		"cjk_width":                  {build: normalizer(cjkWidth)},
		"classic":                    {build: classicFilter},
		"common_grams":               {build: commonGrams, required: true},
		"condition":                  {build: condition, required: true},
		"czech_stem":                 {build: plainStem(lightStem(czechStem))},
		"decimal_digit":              {build: textNormalizer(decimalDigits)},
		"delimited_payload":          {build: delimitedPayload},
		"delimited_payload_filter":   {build: legacyDelimitedPayload},
		"dictionary_decompounder":    {build: dictionaryDecompounder, required: true},
		"dutch_stem":                 {build: stemFilter(snowball("dutch"))},
		"edgeNGram":                  {build: edgeNGramOldName},
		"edge_ngram":                 {build: edgeNGram},
		"elision":                    {build: elision, required: true},
		"fingerprint":                {build: fingerprint},
		"flatten_graph":              {build: flattenGraph},
		"french_stem":                {build: stemFilter(snowball("french"))},
		"german_normalization":       {build: textNormalizer(germanNormalize)},
		"german_stem":                {build: stemFilter(textStem(germanStem))},
		"hindi_normalization":        {build: wordNormalizer(hindiNormalize)},
		"hunspell":                   {build: hunspell, required: true},
		"hyphenation_decompounder":   {build: hyphenationDecompounder, required: true},
		"icu_collation":              {build: icuCollation},
		"icu_folding":                {build: icuFolding},
		"icu_normalizer":             {build: icuNormalizer},
		"icu_transform":              {build: icuTransform},
		"indic_normalization":        {build: normalizer(indicNormalize)},
		"keep":                       {build: keep, required: true},
		"keep_types":                 {build: keepTypes, required: true},
		"keyword_marker":             {build: keywordMarker, required: true},
		"kstem":                      {build: plainStem(freshStem(newKStem))},
		"length":                     {build: lengthFilter},
		"limit":                      {build: limit},
		"lowercase":                  {build: lowercase},
		"min_hash":                   {build: minHash},
		"multiplexer":                {build: multiplexer},
		"nGram":                      {build: ngramOldName},
		"ngram":                      {build: ngram},
		"pattern_capture":            {build: patternCapture, required: true},
		"pattern_replace":            {build: patternReplace, required: true},
		"persian_normalization":      {build: normalizer(persianNormalize)},
		"porter_stem":                {build: plainStem(freshStem(newPorter))},
		"predicate_token_filter":     {build: predicateFilter, required: true},
		"remove_duplicates":          {build: removeDuplicates},
		"reverse":                    {build: reverse},
		"russian_stem":               {build: plainStem(snowball("russian"))},
		"scandinavian_folding":       {build: normalizer(scandinavianFold)},
		"scandinavian_normalization": {build: normalizer(scandinavianNormalize)},
		"serbian_normalization":      {build: textNormalizer(serbianNormalize)},
		"shingle":                    {build: shingle},
		"smartcn_stop":               {build: smartcnStop},
		"smartcn_word":               {build: smartcnSame},
		"snowball":                   {build: snowballFilter},
		"sorani_normalization":       {build: normalizer(soraniNormalize)},
		"standard":                   {build: removedStandard},
		"stemmer":                    {build: stemmer},
		"stemmer_override":           {build: stemmerOverride, required: true},
		"stop":                       {build: stopFilter},
		"synonym":                    {build: synonyms, required: true},
		"synonym_graph":              {build: synonymGraph, required: true},
		"trim":                       {build: trim},
		"truncate":                   {build: truncate, required: true},
		"unique":                     {build: unique},
		"uppercase":                  {build: uppercase},
		"word_delimiter":             {build: wordDelimiter},
		"word_delimiter_graph":       {build: wordDelimiterGraph},
	}
}

// prebuiltFilters lists the token filters that are there by name, where they
// differ from a filter of that type without settings, or have no such type.
func prebuiltFilters() map[string]func(c *config) filterSpec {
	same := map[string]func(c *config) filterSpec{
		"common_grams": func(c *config) filterSpec { return commonGramsFilter(c.name, newWordSet(nil, false)) },
		"delimited_payload_filter": func(c *config) filterSpec {
			return brokenFilter(c.name, eserr.IllegalArgument("[delimited_payload_filter] is not supported for new indices, use [delimited_payload] instead"))
		},
		"edgeNGram": func(c *config) filterSpec {
			if c.major() < 7 {
				return ngramFilter(c.name, gramTokenizer{least: 1, most: 2, edge: true})
			}
			return brokenFilter(c.name, eserr.IllegalArgument("The [edgeNGram] token filter name was deprecated in 6.4 and cannot be used in "+
				"new indices. Please change the filter name to [edge_ngram] instead."))
		},
		"edge_ngram":     func(c *config) filterSpec { return ngramFilter(c.name, gramTokenizer{least: 1, most: 1, edge: true}) },
		"elision":        func(c *config) filterSpec { return named(c, elisionOf(frenchArticles)) },
		"keyword_repeat": keywordRepeat,
		"nGram": func(c *config) filterSpec {
			if c.major() < 7 {
				return ngramFilter(c.name, gramTokenizer{least: 1, most: 2})
			}
			return brokenFilter(c.name, eserr.IllegalArgument("The [nGram] token filter name was deprecated in 6.4 and cannot be used in new "+
				"indices. Please change the filter name to [ngram] instead."))
		},
		"ngram":           func(c *config) filterSpec { return ngramFilter(c.name, gramTokenizer{least: 1, most: 2}) },
		"shingle":         func(c *config) filterSpec { return shingleFilter(c.name, defaultShingles) },
		"standard":        prebuiltStandard,
		"stemmer":         plainStem(freshStem(newPorter)),
		"truncate":        func(c *config) filterSpec { return truncateFilter(c.name, 10) },
		"type_as_payload": typeAsPayload,
		"word_delimiter": func(c *config) filterSpec {
			return delimiterFilter(c.name, &delimiterConfig{delimiterFlags: defaultDelimiters})
		},
		"word_delimiter_graph": func(c *config) filterSpec {
			return delimiterGraphFilter(c.name, &delimiterConfig{delimiterFlags: defaultDelimiters}, true)
		},
	}
	kinds := filterKinds()
	for _, name := range []string{"apostrophe", "arabic_normalization", "arabic_stem", "asciifolding", "bengali_normalization", "brazilian_stem",
		"cjk_bigram", "cjk_width", "classic", "czech_stem", "decimal_digit", "delimited_payload", "dutch_stem", "french_stem",
		"german_normalization", "german_stem", "hindi_normalization", "indic_normalization", "kstem", "length", "limit", "lowercase",
		"persian_normalization", "porter_stem", "reverse", "russian_stem", "scandinavian_folding", "scandinavian_normalization", "snowball",
		"sorani_normalization", "stop", "trim", "unique", "uppercase", "smartcn_stop"} {
		same[name] = kinds[name].build
	}
	return same
}

// named gives a filter the name it is known by.
func named(c *config, f filterSpec) filterSpec {
	f.name = c.name
	return f
}
