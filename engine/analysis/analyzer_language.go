package analysis

import "strings"

// languageChains lists the analyzers of languages: the filters behind the
// standard tokenizer. stop leaves stop words out; mark keeps the words of
// stem_exclusion from the stemmer.
var languageChains = map[string]string{
	"arabic":     "lowercase decimal_digit stop arabic_normalization mark arabic_stem",
	"armenian":   "lowercase stop mark snowball:armenian",
	"basque":     "lowercase stop mark snowball:basque",
	"bengali":    "lowercase decimal_digit mark indic_normalization bengali_normalization stop bengali_stem",
	"brazilian":  "lowercase stop mark brazilian_stem",
	"bulgarian":  "lowercase stop mark bulgarian_stem",
	"catalan":    "catalan_elision lowercase stop mark snowball:catalan",
	"cjk":        "cjk_width lowercase cjk_bigram stop",
	"czech":      "lowercase stop mark czech_stem",
	"danish":     "lowercase stop mark snowball:danish",
	"dutch":      "lowercase stop mark dutch_override snowball:dutch",
	"english":    "english_possessive lowercase stop mark porter_stem",
	"estonian":   "lowercase stop mark snowball:estonian",
	"finnish":    "lowercase stop mark snowball:finnish",
	"french":     "french_elision lowercase stop mark french_light_stem",
	"galician":   "lowercase stop mark galician_stem",
	"german":     "lowercase stop mark german_normalization german_light_stem",
	"greek":      "greek_lowercase stop greek_stem",
	"hindi":      "lowercase decimal_digit mark indic_normalization hindi_normalization stop hindi_stem",
	"hungarian":  "lowercase stop mark snowball:hungarian",
	"indonesian": "lowercase stop mark indonesian_stem",
	"irish":      "irish_hyphenations irish_elision irish_lowercase stop mark snowball:irish",
	"italian":    "italian_elision lowercase stop mark italian_light_stem",
	"latvian":    "lowercase stop mark latvian_stem",
	"lithuanian": "lowercase stop mark snowball:lithuanian",
	"norwegian":  "lowercase stop mark snowball:norwegian",
	"persian":    "zero_width lowercase decimal_digit arabic_normalization persian_normalization stop",
	"portuguese": "lowercase stop mark portuguese_light_stem",
	"romanian":   "lowercase stop mark snowball:romanian",
	"russian":    "lowercase stop mark snowball:russian",
	"sorani":     "sorani_normalization lowercase decimal_digit stop mark sorani_stem",
	"spanish":    "lowercase stop mark spanish_light_stem",
	"swedish":    "lowercase stop mark snowball:swedish",
	"turkish":    "apostrophe turkish_lowercase stop mark snowball:turkish",
}

// languageAnalyzer makes the analyzer of a language.
func languageAnalyzer(language string) func(c *config) *Analyzer {
	return func(c *config) *Analyzer {
		l := languageConfig{language: language, stop: c.stopwords(newWordSet(stopWords(language), false)), excluded: c.stemExclusion()}
		ch := chain{tokenizer: tokenizerSpec{name: "standard", open: func() tokenizer {
			return &scanTokenizer{table: standardTable(), types: standardTypes[:], length: defaultTokenLength}
		}}}
		for step := range strings.FieldsSeq(languageChains[language]) {
			if step == "zero_width" {
				ch.charFilters = append(ch.charFilters, persianCharFilter())
				continue
			}
			ch.filters = append(ch.filters, l.steps(step)...)
		}
		return newAnalyzer(c.name, ch)
	}
}

// languageConfig is what the steps of a language's analyzer depend on.
type languageConfig struct {
	language       string
	stop, excluded *wordSet
}

func (l *languageConfig) steps(step string) []filterSpec {
	one := func(f filterSpec) []filterSpec { return []filterSpec{f} }
	if program, ok := strings.CutPrefix(step, "snowball:"); ok {
		return one(filterSpec{name: step, attrs: attrKeyword, open: snowball(program)})
	}
	if base, ok := strings.CutSuffix(step, "_stem"); ok {
		if open, ok := languageStems()[base]; ok {
			return one(filterSpec{name: step, attrs: attrKeyword, open: open})
		}
	}
	plain := &config{name: step, opts: &Options{}}
	switch step {
	case "stop":
		return one(stopping(step, l.stop))
	case "mark":
		if l.excluded.empty() && l.language != "german" {
			return nil
		}
		return one(filterSpec{name: step, attrs: attrKeyword, open: marking(orEmpty(l.excluded))})
	case "catalan_elision":
		return one(elisionOf(catalanArticles))
	case "french_elision":
		return one(elisionOf(frenchArticles))
	case "irish_elision":
		return one(elisionOf(irishArticles))
	case "italian_elision":
		return one(elisionOf(italianArticles))
	case "irish_hyphenations":
		return one(stopping(step, newWordSet([]string{"h", "n", "t"}, true)))
	case "english_possessive":
		return one(filterSpec{name: step, open: perToken(englishPossessive)})
	case "greek_lowercase":
		return one(filterSpec{name: step, normalizing: true, open: perToken(greekLower)})
	case "irish_lowercase":
		return one(filterSpec{name: step, normalizing: true, open: perToken(irishLower)})
	case "turkish_lowercase":
		return one(filterSpec{name: step, normalizing: true, open: perToken(turkishLower)})
	case "dutch_override":
		return one(filterSpec{name: step, attrs: attrKeyword, open: func(in stream) stream { return &overrideTokens{filtering{in}, dutchStems} }})
	}
	return one(prebuiltFilters()[step](plain))
}

func orEmpty(s *wordSet) *wordSet {
	if s == nil {
		return newWordSet(nil, false)
	}
	return s
}

// dutchStems are words with stems of their own.
var dutchStems = map[string]string{"fiets": "fiets", "bromfiets": "bromfiets", "ei": "eier", "kind": "kinder"}

// languageStems are the stemmers of the analyzers by the names of their steps.
func languageStems() map[string]opener {
	return map[string]opener{
		"arabic": lightStem(arabicStem), "bengali": lightStem(bengaliStem), "brazilian": textStem(brazilianStem),
		"bulgarian": lightStem(bulgarianStem), "czech": lightStem(czechStem), "porter": freshStem(newPorter),
		"french_light": lightStem(frenchLightStem), "galician": lightStem(galicianStem), "german_light": lightStem(germanLightStem),
		"greek": lightStem(greekStem), "hindi": lightStem(hindiStem), "indonesian": lightStem(indonesianStem),
		"italian_light": lightStem(italianLightStem), "latvian": lightStem(latvianStem), "portuguese_light": lightStem(portugueseLightStem),
		"sorani": lightStem(soraniStem), "spanish_light": lightStem(spanishLightStem),
	}
}

// persianCharFilter writes zero-width non-joiners as blanks.
func persianCharFilter() charFilterSpec {
	return charFilterSpec{name: "persian", apply: replaceSame('\u200C', ' ')}
}
