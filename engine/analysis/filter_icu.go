package analysis

import (
	"sort"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"esconsole/engine/eserr"
)

// icuForm is one of ICU's ways to normalize a text: characters are mapped, then
// composed.
type icuForm struct {
	mapped  []icuRange // in order
	compose norm.Form
	only    *unicodeSet // the characters that are touched; nil for all
	buf     []byte
}

// icuRange says what the characters of a range become.
type icuRange struct {
	from, to rune
	text     string
}

var (
	icuCasefold = sync.OnceValue(func() []icuRange { return icuData("nfkc_cf") })
	icuFold     = sync.OnceValue(func() []icuRange { return icuData("utr30") })
)

// icuData reads a table of mappings.
func icuData(name string) []icuRange {
	data, err := dataFiles.ReadFile("data/icu/" + name + ".txt")
	if err != nil {
		return nil
	}
	var out []icuRange
	for line := range strings.Lines(string(data)) {
		of, text, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		first, last, many := strings.Cut(of, "-")
		if !many {
			last = first
		}
		from, _ := strconv.ParseInt(first, 16, 32)
		to, _ := strconv.ParseInt(last, 16, 32)
		out = append(out, icuRange{rune(from), rune(to), text})
	}
	return out
}

// icuNamed gives the form of a name.
func icuNamed(c *config, key string, decompose bool) icuForm {
	form := icuForm{compose: norm.NFC}
	switch c.text(key, "nfkc_cf") {
	case "nfkc_cf":
		form.mapped = icuCasefold()
	case "nfkc":
		form.compose = norm.NFKC
	case "nfc":
	default:
		c.fail(eserr.New(500, "missing_resource_exception", "could not locate data"))
	}
	if decompose {
		form.compose = map[norm.Form]norm.Form{norm.NFC: norm.NFD, norm.NFKC: norm.NFKD}[form.compose]
	}
	return form.filtered(c)
}

// filtered restricts a form to the characters that the settings name.
func (f icuForm) filtered(c *config) icuForm {
	key := "unicode_set_filter"
	if c.has("unicodeSetFilter") {
		key = "unicodeSetFilter"
		c.warn("[unicodeSetFilter] has been deprecated in favor of [unicode_set_filter]")
	}
	if !c.has(key) {
		return f
	}
	set, err := parseUnicodeSet(c.text(key, ""))
	if err != nil {
		c.fail(err)
	}
	f.only = set
	return f
}

// icuNormalizer writes terms in a normal form of Unicode.
//
// Server: IcuNormalizerTokenFilterFactory, org.apache.lucene.analysis.icu.ICUNormalizer2Filter.
func icuNormalizer(c *config) filterSpec { return icuNamed(c, "name", false).spec(c) }

// icuFolding takes marks and case away, and what makes characters of one meaning
// differ.
//
// Server: IcuFoldingTokenFilterFactory.
func icuFolding(c *config) filterSpec {
	return icuForm{mapped: icuFold(), compose: norm.NFC}.filtered(c).spec(c)
}

func (f icuForm) spec(c *config) filterSpec {
	return filterSpec{name: c.name, normalizing: true, open: func(in stream) stream {
		form, buf := f, []byte(nil)
		return &textFilter{filtering{in}, func(text []byte) []byte {
			buf = form.append(buf[:0], text)
			return append(text[:0], buf...)
		}}
	}}
}

// append adds the normal form of a text.
func (f *icuForm) append(out, text []byte) []byte {
	if f.only == nil {
		return f.appendSpan(out, text)
	}
	for from := 0; from < len(text); {
		r, n := decodeChar(text[from:])
		inside, at := f.only.has(r), from+n
		for at < len(text) {
			if r, n = decodeChar(text[at:]); f.only.has(r) != inside {
				break
			}
			at += n
		}
		if inside {
			out = f.appendSpan(out, text[from:at])
		} else {
			out = append(out, text[from:at]...)
		}
		from = at
	}
	return out
}

func (f *icuForm) appendSpan(out, text []byte) []byte {
	if f.mapped == nil {
		return f.compose.Append(out, text...)
	}
	f.buf = f.buf[:0]
	for i := 0; i < len(text); {
		r, n := decodeChar(text[i:])
		if to, ok := f.find(r); ok && (r != utf8.RuneError || n > 1) {
			f.buf = append(f.buf, to...)
		} else {
			f.buf = append(f.buf, text[i:i+n]...)
		}
		i += n
	}
	return append(out, f.compose.Bytes(f.buf)...)
}

// find gives what a character becomes.
func (f *icuForm) find(r rune) (string, bool) {
	i := sort.Search(len(f.mapped), func(i int) bool { return f.mapped[i].to >= r })
	if i == len(f.mapped) || f.mapped[i].from > r {
		return "", false
	}
	return f.mapped[i].text, true
}

// boundary says that what stands before a character never changes with it.
func (f *icuForm) boundary(r rune) bool {
	if f.only != nil && !f.only.has(r) {
		return true
	}
	text := string(r)
	if to, ok := f.find(r); ok {
		text = to
	}
	if text == "" {
		return false
	}
	first := f.compose.PropertiesString(text)
	if f.compose == norm.NFD || f.compose == norm.NFKD {
		return first.CCC() == 0
	}
	return first.BoundaryBefore()
}
