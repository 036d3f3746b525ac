package translit

import "unicode"

// unescapeForm is one way to write a character by its number.
type unescapeForm struct {
	before, after string
	base          int
	least, most   int // digits
}

var (
	unescapeUnicode = unescapeForm{"U+", "", 16, 4, 6}
	unescapeJava    = unescapeForm{`\u`, "", 16, 4, 4}
	unescapeC       = unescapeForm{`\U`, "", 16, 8, 8}
	unescapeXML     = unescapeForm{"&#x", ";", 16, 1, 6}
	unescapeXML10   = unescapeForm{"&#", ";", 10, 1, 7}
	unescapePerl    = unescapeForm{`\x{`, "}", 16, 1, 6}
)

var unescapes = map[string]unescape{
	"Hex-Any/Unicode": {unescapeUnicode},
	"Hex-Any/Java":    {unescapeJava},
	"Hex-Any/C":       {unescapeJava, unescapeC},
	"Hex-Any/XML":     {unescapeXML},
	"Hex-Any/XML10":   {unescapeXML10},
	"Hex-Any/Perl":    {unescapePerl},
	"Hex-Any":         {unescapeUnicode, unescapeJava, unescapeC, unescapeXML, unescapeXML10, unescapePerl},
}

// unescape makes characters of their numbers.
//
// Server: com.ibm.icu.text.UnescapeTransliterator.
type unescape []unescapeForm

func (u unescape) apply(t *text, p *position) {
	at := p.start
	for at < p.limit {
		for _, form := range u {
			r, n := form.read(t.chars[at:p.limit])
			if n == 0 {
				continue
			}
			t.illegal = t.illegal || r > unicode.MaxRune
			t.replace(at, at+n, []rune{r})
			p.limit -= n - 1
			p.contextLimit -= n - 1
			if at > p.start && trails(t.chars[at-1], r) {
				t.replace(at-1, at+1, []rune{joined(t.chars[at-1], r)})
				p.limit--
				p.contextLimit--
				at--
			}
			break
		}
		at++
	}
	p.start = p.limit
}

// read reads the number of a character at the beginning of a text and gives how long
// it is; 0 if there is none.
func (f unescapeForm) read(in []rune) (r rune, n int) {
	for _, want := range f.before {
		if n >= len(in) || in[n] != want {
			return 0, 0
		}
		n++
	}
	digits := 0
	for n < len(in) && digits < f.most {
		d := digitOf(in[n], f.base)
		if d < 0 {
			break
		}
		if r = r*rune(f.base) + rune(d); r > unicode.MaxRune {
			r = unicode.MaxRune + 1
		}
		digits++
		n++
	}
	if digits < f.least {
		return 0, 0
	}
	for _, want := range f.after {
		if n >= len(in) || in[n] != want {
			return 0, 0
		}
		n++
	}
	return r, n
}

// digitOf is the value of a digit of any script, or of a letter of the base; -1 for
// others.
func digitOf(r rune, base int) int {
	d := -1
	switch {
	case '0' <= r && r <= '9':
		d = int(r - '0')
	case 'a' <= r && r <= 'z':
		d = int(r-'a') + 10
	case 'A' <= r && r <= 'Z':
		d = int(r-'A') + 10
	case 0xFF21 <= r && r <= 0xFF3A:
		d = int(r-0xFF21) + 10
	case 0xFF41 <= r && r <= 0xFF5A:
		d = int(r-0xFF41) + 10
	case r >= 0x80 && unicode.Is(unicode.Nd, r) && !since11(r):
		d = decimalValue(r)
	}
	if d >= base {
		return -1
	}
	return d
}

// decimalValue is the value of a decimal digit: they come in runs of ten.
func decimalValue(r rune) int {
	for _, t := range unicode.Nd.R16 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return int(r-rune(t.Lo)) % 10
		}
	}
	for _, t := range unicode.Nd.R32 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return int(r-rune(t.Lo)) % 10
		}
	}
	return 0
}

// trails tells the second half of a character behind the first.
func trails(high, low rune) bool {
	return high >= 0xD800 && high < 0xDC00 && low >= 0xDC00 && low < 0xE000
}

func joined(high, low rune) rune { return (high-0xD800)<<10 + low - 0xDC00 + 0x10000 }
