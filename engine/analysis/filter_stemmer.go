package analysis

import (
	"strings"

	"esconsole/engine/eserr"
)

// opener makes the stream of a filter.
type opener func(in stream) stream

// textStem makes a stemming filter of a function of texts.
func textStem(stem func(text []byte) []byte) opener {
	return func(in stream) stream { return &stemming{filtering{in}, stem} }
}

// freshStem is textStem for stemmers with buffers of their own.
func freshStem(make func() func(text []byte) []byte) opener {
	return func(in stream) stream { return &stemming{filtering{in}, make()} }
}

// stemmerLanguages lists the stemmers of the filter stemmer, in lower case.
func stemmerLanguages() map[string]opener {
	porter, kstem := freshStem(newPorter), freshStem(newKStem)
	return map[string]opener{
		"arabic": lightStem(arabicStem), "armenian": snowball("armenian"), "basque": snowball("basque"),
		"bengali": lightStem(bengaliStem), "brazilian": textStem(brazilianStem), "bulgarian": lightStem(bulgarianStem),
		"catalan": snowball("catalan"), "czech": lightStem(czechStem), "danish": snowball("danish"),
		"dutch": snowball("dutch"), "dutch_kp": snowball("kp"), "dutchkp": snowball("kp"), "kp": snowball("kp"),
		"english": porter, "porter": porter, "porter2": snowball("english"), "lovins": snowball("lovins"),
		"light_english": kstem, "lightenglish": kstem, "kstem": kstem,
		"minimal_english": lightStem(englishMinimalStem), "minimalenglish": lightStem(englishMinimalStem),
		"possessive_english": perToken(englishPossessive), "possessiveenglish": perToken(englishPossessive),
		"estonian": snowball("estonian"), "finnish": snowball("finnish"),
		"light_finish": lightStem(finnishLightStem), "lightfinish": lightStem(finnishLightStem),
		"light_finnish": lightStem(finnishLightStem), "lightfinnish": lightStem(finnishLightStem),
		"french": snowball("french"), "light_french": lightStem(frenchLightStem), "lightfrench": lightStem(frenchLightStem),
		"minimal_french": lightStem(frenchMinimalStem), "minimalfrench": lightStem(frenchMinimalStem),
		"galician": lightStem(galicianStem), "minimal_galician": lightStem(rslpMinimal(galicianRSLP)),
		"german": snowball("german"), "german2": snowball("german2"),
		"light_german": lightStem(germanLightStem), "lightgerman": lightStem(germanLightStem),
		"minimal_german": lightStem(germanMinimalStem), "minimalgerman": lightStem(germanMinimalStem),
		"greek": lightStem(greekStem), "hindi": lightStem(hindiStem),
		"hungarian": snowball("hungarian"), "light_hungarian": lightStem(hungarianLightStem), "lighthungarian": lightStem(hungarianLightStem),
		"indonesian": lightStem(indonesianStem), "irish": snowball("irish"),
		"italian": snowball("italian"), "light_italian": lightStem(italianLightStem), "lightitalian": lightStem(italianLightStem),
		"latvian": lightStem(latvianStem), "lithuanian": snowball("lithuanian"),
		"norwegian": snowball("norwegian"), "light_norwegian": lightStem(norwegianLightStem(true)), "lightnorwegian": lightStem(norwegianLightStem(true)),
		"minimal_norwegian": lightStem(norwegianMinimalStem(true)),
		"light_nynorsk":     lightStem(norwegianLightStem(false)), "lightnynorsk": lightStem(norwegianLightStem(false)),
		"minimal_nynorsk": lightStem(norwegianMinimalStem(false)), "minimalnynorsk": lightStem(norwegianMinimalStem(false)),
		"portuguese": snowball("portuguese"), "light_portuguese": lightStem(portugueseLightStem), "lightportuguese": lightStem(portugueseLightStem),
		"minimal_portuguese": lightStem(rslpMinimal(portugueseRSLP)), "minimalportuguese": lightStem(rslpMinimal(portugueseRSLP)),
		"portuguese_rslp": lightStem(portugueseStem), "romanian": snowball("romanian"),
		"russian": snowball("russian"), "light_russian": lightStem(russianLightStem), "lightrussian": lightStem(russianLightStem),
		"spanish": snowball("spanish"), "light_spanish": lightStem(spanishLightStem), "lightspanish": lightStem(spanishLightStem),
		"sorani": lightStem(soraniStem), "swedish": snowball("swedish"),
		"light_swedish": lightStem(swedishLightStem), "lightswedish": lightStem(swedishLightStem), "turkish": snowball("turkish"),
	}
}

// stemmer is the stemmer of a language.
//
// Server: StemmerTokenFilterFactory.
func stemmer(c *config) filterSpec {
	language := capitalize(c.text("language", c.text("name", "porter")))
	f := filterSpec{name: c.name, attrs: attrKeyword}
	if open, ok := stemmerLanguages()[strings.ToLower(language)]; ok {
		if f.open = open; strings.HasPrefix(strings.ToLower(language), "possessive") {
			f.attrs = 0
		}
		return f
	}
	open, err := snowballNamed(language)
	if err != nil {
		c.fail(err)
	}
	f.open = open
	return f
}

// capitalize writes the first letter large.
func capitalize(s string) string {
	if s == "" {
		return s
	}
	r := firstRune(s)
	return string(toUpper(r)) + s[len(string(r)):]
}

// snowballNames are the classes of stemmers that the filter snowball names.
var snowballNames = []string{"Arabic", "Armenian", "Basque", "Catalan", "Danish", "Dutch", "English", "Estonian", "Finnish", "French", "German",
	"German2", "Hungarian", "Irish", "Italian", "Kp", "Lithuanian", "Lovins", "Norwegian", "Porter", "Portuguese", "Romanian", "Russian",
	"Spanish", "Swedish", "Turkish"}

func snowballNamed(name string) (opener, *eserr.Error) {
	for _, known := range snowballNames {
		if known == name {
			return snowball(name), nil
		}
	}
	e := eserr.IllegalArgument("Invalid stemmer class specified: %s", name)
	class := "org.tartarus.snowball.ext." + name + "Stemmer"
	if strings.ContainsAny(class, "[;") && !strings.Contains(class, "/") {
		class = strings.ReplaceAll(class, ".", "/") // what is no name is shown as the machine has it
	}
	cause := eserr.IllegalState("%s", class)
	cause.Type = "class_not_found_exception"
	return func(in stream) stream { return in }, e.Wrap(cause)
}

// snowballFilter is a stemmer of the Snowball project.
//
// Server: SnowballTokenFilterFactory.
func snowballFilter(c *config) filterSpec {
	language := capitalize(c.text("language", c.text("name", "English")))
	f := filterSpec{name: c.name, attrs: attrKeyword}
	f.open, f.broken = snowballNamed(language)
	return f
}

// stemFilter makes the filters that are named after a stemmer; the words of the
// setting stem_exclusion are left alone.
func stemFilter(stem opener) func(c *config) filterSpec {
	return func(c *config) filterSpec {
		excluded := c.stemExclusion()
		return filterSpec{name: c.name, attrs: attrKeyword, open: func(in stream) stream {
			if excluded.empty() {
				return stem(in)
			}
			return stem(marking(excluded)(in))
		}}
	}
}

// plainStem is stemFilter without settings.
func plainStem(stem opener) func(c *config) filterSpec {
	return func(c *config) filterSpec { return filterSpec{name: c.name, attrs: attrKeyword, open: stem} }
}

// stemExclusion reads the setting of that name.
//
// Server: Analysis.parseStemExclusion.
func (c *config) stemExclusion() *wordSet {
	if v, _ := c.own.Get("stem_exclusion"); v == "_none_" {
		return nil
	}
	words, _ := c.list("stem_exclusion")
	if words == nil {
		return nil
	}
	return newWordSet(words, false)
}

// stemmerOverride puts given stems in the place of words, and marks them as
// keywords.
//
// Server: StemmerOverrideTokenFilterFactory.
func stemmerOverride(c *config) filterSpec {
	if c.has("rules_path") {
		c.fileRefused("rules_path")
	}
	rules, ok := c.list("rules")
	if !ok {
		c.fail(eserr.IllegalArgument("stemmer override filter requires either `rules` or `rules_path` to be configured"))
	}
	stems := map[string]string{}
	for _, rule := range rules {
		sides := strings.Split(rule, "=>")
		stem := trimJava(sides[len(sides)-1])
		if len(sides) != 2 || stem == "" || strings.Contains(stem, ",") {
			c.fail(runtimeException("Invalid Keyword override Rule:%s", rule))
			break
		}
		for _, word := range strings.Split(sides[0], ",") {
			if word = trimJava(word); word == "" {
				c.fail(runtimeException("Invalid Keyword override Rule:%s", rule))
			}
			if _, known := stems[word]; !known {
				stems[word] = stem
			}
		}
	}
	return filterSpec{name: c.name, attrs: attrKeyword, open: func(in stream) stream { return &overrideTokens{filtering{in}, stems} }}
}

// runtimeException is Java's exception of that name: 500.
func runtimeException(format string, args ...any) *eserr.Error {
	e := eserr.IllegalState(format, args...)
	e.Type = "runtime_exception"
	return e
}

type overrideTokens struct {
	filtering
	stems map[string]string
}

func (f *overrideTokens) next(t *Token) bool {
	if !f.in.next(t) {
		return false
	}
	if !t.Keyword {
		if stem, ok := f.stems[string(t.Text)]; ok {
			t.Text = append(t.Text[:0], stem...)
			t.Keyword = true
		}
	}
	return true
}
