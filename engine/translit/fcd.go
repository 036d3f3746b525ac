package translit

import (
	"golang.org/x/text/unicode/norm"

	"esconsole/engine/normal"
)

// fastC brings marks into order, in those places alone that are not.
//
// Server: com.ibm.icu.impl.Normalizer2Impl.makeFCD.
func fastC(in []rune) []rune {
	var out []rune
	boundary := 0 // where in out what may still change begins
	before := uint8(0)
	for i := 0; i < len(in); {
		lead, trail := normal.Marks(in[i])
		if lead == 0 {
			if out = append(out, in[i]); trail <= 1 {
				boundary = len(out)
			} else {
				boundary = len(out) - 1
			}
			before = trail
			i++
			continue
		}
		if before <= lead {
			if out = append(out, in[i]); trail <= 1 {
				boundary = len(out)
			}
			before = trail
			i++
			continue
		}
		part := append([]rune(nil), out[boundary:]...)
		for part = append(part, in[i]); ; part = append(part, in[i]) {
			if _, trail := normal.Marks(in[i]); trail <= 1 {
				i++
				break
			}
			if i++; i == len(in) {
				break
			}
			if lead, _ := normal.Marks(in[i]); lead == 0 {
				break
			}
		}
		out = append(out[:boundary], runesOf(normal.Append(nil, norm.NFD, appendRunes(nil, part)))...)
		boundary, before = len(out), 0
	}
	return out
}

// contiguous is the composed form in which a mark composes with what stands directly
// before it only.
//
// Server: the form FCC of com.ibm.icu.impl.Norm2AllModes.
func contiguous(in []rune) []rune {
	in = runesOf(normal.Append(nil, norm.NFD, appendRunes(nil, in)))
	out := in[:0]
	open := false // the last character may compose
	for _, r := range in {
		if open {
			if c, ok := composed(out[len(out)-1], r); ok {
				out[len(out)-1] = c
				continue
			}
		}
		out = append(out, r)
		lead, _ := normal.Marks(r)
		open = lead == 0
	}
	return out
}

// composed gives the character that two compose to.
func composed(a, b rune) (rune, bool) {
	if normal.Later(a) || normal.Later(b) {
		return 0, false
	}
	pair := runesOf(norm.NFC.Append(nil, appendRunes(nil, []rune{a, b})...))
	if len(pair) == 1 {
		return pair[0], true
	}
	return 0, false
}
