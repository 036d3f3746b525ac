package translit

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"esconsole/engine/normal"
)

// textStep changes the whole of what is at hand.
type textStep func(in []rune) []rune

func (f textStep) apply(t *text, p *position) {
	t.change(p, f(append([]rune(nil), t.chars[p.start:p.limit]...)))
}

// missing is a step whose data is not part of the program.
type missing string

func (missing) apply(_ *text, p *position) { p.start = p.limit }

// builtin gives the steps that are no rules: class and name as ICU has them.
func builtin(class, id string) step {
	if strings.HasSuffix(id, ")") { // what undoes it does not matter
		id = id[:strings.LastIndexByte(id, '(')]
	}
	switch class {
	case "NullTransliterator":
		return textStep(func(in []rune) []rune { return in })
	case "RemoveTransliterator":
		return textStep(func([]rune) []rune { return nil })
	case "NormalizationTransliterator":
		name := strings.ToUpper(id[strings.LastIndexAny(id, "] -")+1:])
		if form, ok := forms[name]; ok {
			return normalStep(form)
		}
		switch name {
		case "FCD":
			return textStep(fastC)
		case "FCC":
			return textStep(contiguous)
		}
	case "LowercaseTransliterator":
		return caseStep(cases.Lower(language.Und))
	case "UppercaseTransliterator":
		large := caseStep(cases.Upper(language.Und))
		return compound{large, textStep(georgian)}
	case "CaseFoldTransliterator":
		return caseStep(cases.Fold())
	case "BreakTransliterator":
		return breakStep{}
	case "TitlecaseTransliterator":
		return titleStep{}
	case "UnicodeNameTransliterator":
		return textStep(nameStep)
	case "NameUnicodeTransliterator":
		return textStep(unnameStep)
	case "UnescapeTransliterator":
		if u, ok := unescapes[id]; ok {
			return u
		}
	case "EscapeTransliterator":
		if e, ok := escapes[id]; ok {
			return e
		}
	}
	return missing(id)
}

var forms = map[string]norm.Form{"NFC": norm.NFC, "NFD": norm.NFD, "NFKC": norm.NFKC, "NFKD": norm.NFKD}

func normalStep(form norm.Form) step {
	return textStep(func(in []rune) []rune {
		return runesOf(normal.Append(nil, form, appendRunes(nil, in)))
	})
}

// georgian writes letters large that the case mappings leave as they are.
func georgian(in []rune) []rune {
	for i, c := range in {
		if c >= 0x10D0 && c <= 0x10FF {
			in[i] = unicode.ToUpper(c)
		}
	}
	return in
}

func caseStep(c cases.Caser) step {
	return textStep(func(in []rune) []rune {
		return runesOf(c.Bytes(appendRunes(nil, in)))
	})
}

// titleStep writes the first letter of each word large, the others small.
type titleStep struct{}

func (titleStep) apply(t *text, p *position) {
	large := true
	for i := p.start - 1; i >= p.contextStart; i-- {
		if cased(t.chars[i]) {
			large = false
			break
		}
		if !caseIgnorable(t.chars[i]) {
			break
		}
	}
	var out []rune
	for _, c := range t.chars[p.start:p.limit] {
		switch {
		case caseIgnorable(c):
			out = append(out, c)
			continue
		case large:
			out = append(out, []rune(cases.Title(language.Und, cases.NoLower).String(string(c)))...)
		default:
			out = append(out, unicode.ToLower(c))
		}
		large = !cased(c)
	}
	t.change(p, out)
}

func cased(c rune) bool {
	return unicode.IsUpper(c) || unicode.IsLower(c) || unicode.IsTitle(c) || unicode.Is(unicode.Other_Lowercase, c) || unicode.Is(unicode.Other_Uppercase, c)
}

func caseIgnorable(c rune) bool {
	return unicode.In(c, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk) || strings.ContainsRune("'.:·’․﹒＇．：‘․‧︓﹕", c)
}

// escape writes characters by their numbers.
type escape struct {
	before, after string
	base, digits  int
	units         bool // of UTF-16
	high          *escape
}

var escapes = map[string]escape{
	"Any-Hex/Unicode": {before: "U+", base: 16, digits: 4},
	"Any-Hex/Java":    {before: `\u`, base: 16, digits: 4, units: true},
	"Any-Hex":         {before: `\u`, base: 16, digits: 4, units: true},
	"Any-Hex/C":       {before: `\u`, base: 16, digits: 4, high: &escape{before: `\U`, base: 16, digits: 8}},
	"Any-Hex/XML":     {before: "&#x", after: ";", base: 16, digits: 1},
	"Any-Hex/XML10":   {before: "&#", after: ";", base: 10, digits: 1},
	"Any-Hex/Perl":    {before: `\x{`, after: "}", base: 16, digits: 1},
	"Any-Hex/Plain":   {base: 16, digits: 4},
}

func (e escape) apply(t *text, p *position) {
	var out []rune
	for _, c := range t.chars[p.start:p.limit] {
		switch {
		case c > 0xFFFF && e.high != nil:
			out = append(out, []rune(e.high.one(c))...)
		case c > 0xFFFF && e.units:
			out = append(out, []rune(e.one(0xD800+(c-0x10000)>>10)+e.one(0xDC00+c&0x3FF))...)
		default:
			out = append(out, []rune(e.one(c))...)
		}
	}
	t.change(p, out)
}

func (e escape) one(c rune) string {
	n := strings.ToUpper(strconv.FormatInt(int64(c), e.base))
	return e.before + strings.Repeat("0", max(e.digits-len(n), 0)) + n + e.after
}
