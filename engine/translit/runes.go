package translit

import "unicode/utf8"

// runesOf reads a text, surrogates that stand alone included.
func runesOf(in []byte) []rune {
	out := make([]rune, 0, len(in))
	for i := 0; i < len(in); {
		r, n := utf8.DecodeRune(in[i:])
		if r == utf8.RuneError && n == 1 && in[i] == 0xED && i+2 < len(in) {
			r, n = 0xD000|rune(in[i+1]&0x3F)<<6|rune(in[i+2]&0x3F), 3
		}
		out = append(out, r)
		i += n
	}
	return out
}

func appendRunes(out []byte, in []rune) []byte {
	for _, r := range in {
		if r >= 0xD800 && r < 0xE000 {
			out = append(out, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
			continue
		}
		out = utf8.AppendRune(out, r)
	}
	return out
}
