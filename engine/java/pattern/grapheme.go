package pattern

import (
	"strings"
	"unicode"
)

// graphemeTypes are what characters are in clusters, as classes of the rewritten
// expression: Java's own reading of UAX #29.
type graphemeTypes struct {
	control, extend, joiner, regional, prepend, pictographic string
	l, v, t, lv, lvt                                         string // of Hangul
	marks                                                    string // all that a character takes along: extend, joiner and spacing marks
	prepends                                                 string // what Prepend takes along: all but control
}

func newGraphemeTypes() graphemeTypes {
	pictographic := set(extendedPictographic)
	without := pictographic.negate()
	prepend := runeSet(0x6DD, 0x70F, 0x8E2, 0xD4E, 0x110BD, 0x110CD, 0x111C2, 0x111C3, 0x1193F, 0x11941, 0x11A3A, 0x11D46).
		union(set{0x600, 0x605, 0x11A84, 0x11A89})
	joiner := set{0x200D, 0x200D}
	extend := tableSet(unicode.Mn, unicode.Me).union(runeSet(0x200C, 0xFF9E, 0xFF9F), set{0x1F3FB, 0x1F3FF, 0xE0020, 0xE007F})
	spacing := tableSet(unicode.Mc).intersect(set(noSpacingMark).negate()).union(runeSet(0xE33, 0xEB3))
	control := tableSet(unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Cn, unicode.Cs).
		intersect(prepend.union(joiner, extend, set{0x378, 0x378}).negate()).intersect(without)
	lv := set{}
	for r := rune(0xAC00); r <= 0xD7A3; r += 28 {
		lv = append(lv, r, r)
	}
	return graphemeTypes{
		control: control.String(), extend: extend.String(), joiner: joiner.String(), prepend: prepend.String(),
		regional: set{0x1F1E6, 0x1F1FF}.String(), pictographic: pictographic.String(),
		l: set{0x1100, 0x115F, 0xA960, 0xA97C}.String(), v: set{0x1160, 0x11A7, 0xD7B0, 0xD7C6}.String(),
		t: set{0x11A8, 0x11FF, 0xD7CB, 0xD7FB}.String(), lv: lv.String(),
		lvt:   set{0xAC00, 0xD7A3}.intersect(lv.negate()).String(),
		marks: extend.union(joiner, spacing).String(), prepends: control.negate().String(),
	}
}

// fill puts the classes into the places of a template.
func (g graphemeTypes) fill(template string) string {
	return strings.NewReplacer("<control>", g.control, "<marks>", g.marks, "<joiner>", g.joiner, "<regional>", g.regional,
		"<prepend>", g.prepend, "<any>", g.prepends, "<pictographic>", g.pictographic,
		"<L>", g.l, "<V>", g.v, "<T>", g.t, "<LV>", g.lv, "<LVT>", g.lvt, " ", "", "\n", "", "\t", "").Replace(template)
}

// grapheme is \X: a cluster, of which nothing is given back. Emoji are joined only
// when one begins the cluster.
func (c *compiler) grapheme() string {
	c.fancy = true
	return newGraphemeTypes().fill(`(?> \r\n | <control>
		| <pictographic> (?:<marks>*<joiner><pictographic>)* <marks>*
		| <prepend>+ (?:` + core + ` | (?!<marks>)<any>)? <marks>*
		| (?:` + core + ` | (?!<marks>)<any>) <marks>*
		| <marks>+ )`)
}

// core is what may stand in the middle of a cluster as more than one character.
const core = `<L>* (?:(?:<V>|<LV>)<V>*<T>* | <LVT><T>*) | <L>+ | <T>+ | <regional><regional>?`

// graphemeBound is \b{g}. Java asks whether the cluster that begins where the last
// match ended is over, so it holds at both ends of a text and everywhere behind
// that cluster, but not at its beginning.
func (c *compiler) graphemeBound() string {
	c.fancy = true
	return newGraphemeTypes().fill(`(?:\A | \z | (?<= \G [\x00-` + string(rune(unicode.MaxRune)) + `]+ (?:` + bound + `) [\x00-` + string(rune(unicode.MaxRune)) + `]* ))`)
}

// bound holds where a cluster ends.
const bound = `(?! (?<=\r)(?=\n)
	| (?<!<control>)(?=<marks>)
	| (?<=<prepend>)(?=<any>)
	| (?<=<L>)(?=<L>|<V>|<LV>|<LVT>)
	| (?<=<LV>|<V>)(?=<V>|<T>)
	| (?<=<LVT>|<T>)(?=<T>)
	| (?<=<pictographic><marks>*<joiner>)(?=<pictographic>)
	| (?<=(?<!<regional>)(?:<regional><regional>)*<regional>)(?=<regional>) )`
