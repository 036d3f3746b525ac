package translit

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/runenames"
)

// nameStep writes characters by their names: \N{LATIN SMALL LETTER A}.
//
// Server: com.ibm.icu.text.UnicodeNameTransliterator.
func nameStep(in []rune) []rune {
	var out []rune
	for _, r := range in {
		out = append(out, []rune(`\N{`+nameOf(r)+"}")...)
	}
	return out
}

// nameOf is the name of a character; of those that have none, what they are and
// their number.
func nameOf(r rune) string {
	number := strings.ToUpper(fmt.Sprintf("%04x", r))
	for _, block := range numberedNames {
		if block.first <= r && r <= block.last {
			return block.name + number
		}
	}
	if 0xAC00 <= r && r <= 0xD7A3 {
		return syllableName(r)
	}
	if name := runenames.Name(r); name != "" && name[0] != '<' && !since11(r) {
		return name
	}
	return "<" + kindOf(r) + "-" + number + ">"
}

// kindOf says what a character without a name is.
func kindOf(r rune) string {
	switch {
	case unicode.Is(unicode.Cc, r):
		return "control"
	case unicode.Is(unicode.Co, r):
		return "private use area"
	case 0xD800 <= r && r < 0xDC00:
		return "lead surrogate"
	case 0xDC00 <= r && r < 0xE000:
		return "trail surrogate"
	case 0xFDD0 <= r && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return "noncharacter"
	}
	return "unassigned"
}

// numberedNames are the characters of Unicode 11 whose names are numbers.
var numberedNames = []struct {
	first, last rune
	name        string
}{
	{0x3400, 0x4DB5, "CJK UNIFIED IDEOGRAPH-"}, {0x4E00, 0x9FEF, "CJK UNIFIED IDEOGRAPH-"}, {0x20000, 0x2A6D6, "CJK UNIFIED IDEOGRAPH-"},
	{0x2A700, 0x2B734, "CJK UNIFIED IDEOGRAPH-"}, {0x2B740, 0x2B81D, "CJK UNIFIED IDEOGRAPH-"}, {0x2B820, 0x2CEA1, "CJK UNIFIED IDEOGRAPH-"},
	{0x2CEB0, 0x2EBE0, "CJK UNIFIED IDEOGRAPH-"}, {0x17000, 0x187F1, "TANGUT IDEOGRAPH-"},
}

// The short names of the letters that syllables of Hangul are made of.
var (
	hangulLeads  = strings.Split("G GG N D DD R M B BB S SS  J JJ C K T P H", " ")
	hangulVowels = strings.Split("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I", " ")
	hangulTrails = strings.Split(" G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H", " ")
)

func syllableName(r rune) string {
	n := int(r - 0xAC00)
	return "HANGUL SYLLABLE " + hangulLeads[n/588] + hangulVowels[n/28%21] + hangulTrails[n%28]
}

// unnameStep makes characters of their names.
//
// Server: com.ibm.icu.text.NameUnicodeTransliterator.
func unnameStep(in []rune) []rune {
	var out []rune
	for i := 0; i < len(in); {
		r, n := readName(in[i:])
		if n == 0 {
			out = append(out, in[i])
			i++
			continue
		}
		out = append(out, r)
		i += n
	}
	return out
}

// longestName bounds the names that are looked for.
const longestName = 83

// readName reads \N{…} at the beginning of a text and gives how long it is; 0 where
// there is no name of a character.
func readName(in []rune) (r rune, n int) {
	skip := func() {
		for n < len(in) && unicode.Is(unicode.Pattern_White_Space, in[n]) {
			n++
		}
	}
	for _, want := range `\N{` {
		if want == '{' {
			skip()
		}
		if n >= len(in) || in[n] != want {
			return 0, 0
		}
		n++
	}
	skip()
	var name []rune
	for ; n < len(in) && in[n] != '}'; n++ {
		switch c := in[n]; {
		case unicode.Is(unicode.Pattern_White_Space, c):
			if len(name) > 0 && name[len(name)-1] != ' ' {
				name = append(name, ' ')
			}
		case c < 0x80 && (isNameSign(byte(c))):
			name = append(name, c)
		default:
			return 0, 0
		}
		if len(name) > longestName {
			return 0, 0
		}
	}
	if n == len(in) {
		return 0, 0
	}
	r, ok := named(strings.TrimSuffix(string(name), " "))
	if !ok {
		return 0, 0
	}
	return r, n + 1
}

func isNameSign(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || strings.IndexByte("-()<>_", c) >= 0
}

// named finds a character by its name, without regard to case.
func named(name string) (rune, bool) {
	upper := strings.ToUpper(name)
	at := strings.LastIndexByte(name, '-')
	if at >= 0 {
		n, err := strconv.ParseInt(strings.TrimSuffix(name[at+1:], ">"), 16, 32)
		if err == nil && n >= 0 && n <= unicode.MaxRune && strings.EqualFold(nameOf(rune(n)), upper) {
			return rune(n), true
		}
	}
	r, ok := runesByName()[upper]
	return r, ok
}

// runesByName turns the names of characters around.
var runesByName = sync.OnceValue(func() map[string]rune {
	out := make(map[string]rune, 1<<16)
	for r := rune(' '); r <= 0xE01EF; r++ {
		if 0x20000 <= r && r < 0xE0000 {
			continue
		}
		if name := nameOf(r); name[0] != '<' && strings.IndexByte(name, ' ') >= 0 || r < 0x80 {
			out[name] = r
		}
	}
	return out
})
