package dates

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"strings"

	"esconsole/engine/eserr"
)

// localeData is what a language calls things, and how it counts weeks.
type localeData struct {
	name     string
	week     weekDef
	months   [numStyles][]string
	days     [numStyles][]string
	quarters [numStyles][]string
	amPm     []string
	eras     [3][]string // full, short, narrow
}

// localeLines has a line for each locale that differs from its language: its name,
// and the texts that the server's Java has for it in the order of localeData.
//
//go:embed locales.txt.gz
var localeLines []byte

// rootLocale is the one that belongs to no language.
func rootLocale() *localeData { return rootData }

var rootData = parseLocaleLine("=" +
	"14|January;February;March;April;May;June;July;August;September;October;November;December|*|" +
	"Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;Nov;Dec|*|1;2;3;4;5;6;7;8;9;10;11;12|*|" +
	"Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday|*|Mon;Tue;Wed;Thu;Fri;Sat;Sun|*|M;T;W;T;F;S;S|*|" +
	"Q1;Q2;Q3;Q4|#|Q1;Q2;Q3;Q4|#|1;2;3;4|#|AM;PM|BCE;CE|BC;AD|B;A")

// parseLocaleLine reads one line; * repeats the texts before it, # stands for none.
func parseLocaleLine(line string) *localeData {
	name, rest, _ := strings.Cut(line, "=")
	parts := strings.Split(rest, "|")
	l := &localeData{name: name, week: weekDef{int(parts[0][0] - '0'), int(parts[0][1] - '0')}}
	var last []string
	next := func() []string {
		parts = parts[1:]
		switch parts[0] {
		case "*":
		case "#":
			last = nil
		default:
			last = strings.Split(parts[0], ";")
		}
		return last
	}
	for _, to := range []*[numStyles][]string{&l.months, &l.days, &l.quarters} {
		for i := range to {
			to[i] = next()
		}
	}
	l.amPm = next()
	for i := range l.eras {
		l.eras[i] = next()
	}
	return l
}

// localeNamed is the data of a locale, or of its language if there is none of
// its own.
func localeNamed(name string) (*localeData, error) {
	if name == "" {
		return rootLocale(), nil
	}
	r, err := gzip.NewReader(bytes.NewReader(localeLines))
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	language, _, _ := strings.Cut(name, "_")
	for _, want := range []string{name, language} {
		for line := range strings.Lines(string(data)) {
			if strings.HasPrefix(line, want+"=") {
				l := parseLocaleLine(strings.TrimSuffix(line, "\n"))
				l.name = name
				return l, nil
			}
		}
	}
	l := *rootLocale()
	l.name = name
	return &l, nil
}

// ParseLocale reads a locale as mappings give it, de, de_DE or de-DE-variant, and
// gives it as the server prints it.
func ParseLocale(s string) (string, error) {
	separator := "-"
	if i := strings.IndexAny(s, "-_"); i >= 0 && s[i] == '_' {
		separator = "_"
	}
	parts := strings.Split(s, separator)
	if len(parts) > 3 {
		return "", eserr.IllegalArgument("Locales can have at most 3 parts but got %d: [%s]", len(parts), strings.Join(parts, ", "))
	}
	if len(parts) == 1 && strings.EqualFold(parts[0], "ROOT") {
		return "", nil
	}
	language := strings.ToLower(parts[0])
	if !knownCode(language, isoLanguages, 2) {
		return "", eserr.IllegalArgument("Unknown language: %s", parts[0]).Wrap(missingResource("language", language))
	}
	country := ""
	if len(parts) > 1 {
		if country = strings.ToUpper(parts[1]); !knownCode(country, isoCountries, 2) {
			return "", eserr.IllegalArgument("Unknown country: %s", parts[1]).Wrap(missingResource("country", country))
		}
	}
	name := language
	if country != "" || len(parts) == 3 && parts[2] != "" {
		name += "_" + country
	}
	if len(parts) == 3 && parts[2] != "" {
		name += "_" + parts[2]
	}
	return name, nil
}

// knownCode tells whether Java has a three-letter code for a language or country.
// Codes that have three letters already are their own.
func knownCode(code, list string, short int) bool {
	if len(code) != short {
		return code == "" || len(code) == 3
	}
	return strings.Contains(" "+list+" ", " "+code+" ")
}
