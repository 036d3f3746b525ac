package pattern

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// set is characters as pairs of the first and the last of a run, sorted and
// apart.
type set []rune

func runeSet(runes ...rune) set {
	var s set
	for _, r := range runes {
		s = append(s, r, r)
	}
	return s.normal()
}

func tableSet(tables ...*unicode.RangeTable) set {
	var s set
	for _, t := range tables {
		for _, r := range t.R16 {
			for c := rune(r.Lo); c <= rune(r.Hi); c += rune(r.Stride) {
				if r.Stride == 1 {
					s = append(s, c, rune(r.Hi))
					break
				}
				s = append(s, c, c)
			}
		}
		for _, r := range t.R32 {
			for c := rune(r.Lo); c <= rune(r.Hi); c += rune(r.Stride) {
				if r.Stride == 1 {
					s = append(s, c, rune(r.Hi))
					break
				}
				s = append(s, c, c)
			}
		}
	}
	return s.normal()
}

// normal sorts the runs and joins those that touch.
func (s set) normal() set {
	type run struct{ lo, hi rune }
	runs := make([]run, 0, len(s)/2)
	for i := 0; i < len(s); i += 2 {
		runs = append(runs, run{s[i], s[i+1]})
	}
	slices.SortFunc(runs, func(a, b run) int { return cmp.Compare(a.lo, b.lo) })
	var out set
	for _, r := range runs {
		if n := len(out); n > 0 && r.lo <= out[n-1]+1 {
			out[n-1] = max(out[n-1], r.hi)
			continue
		}
		out = append(out, r.lo, r.hi)
	}
	return out
}

func (s set) union(others ...set) set {
	all := slices.Clone(s)
	for _, o := range others {
		all = append(all, o...)
	}
	return all.normal()
}

func (s set) negate() set {
	var out set
	next := rune(0)
	for i := 0; i < len(s); i += 2 {
		if s[i] > next {
			out = append(out, next, s[i]-1)
		}
		next = s[i+1] + 1
	}
	if next <= unicode.MaxRune {
		out = append(out, next, unicode.MaxRune)
	}
	return out
}

func (s set) intersect(o set) set { return s.negate().union(o.negate()).negate() }

// folded adds the other case of each letter, of ASCII or of all.
func (s set) folded(all bool) set {
	out := slices.Clone(s)
	for i := 0; i < len(s); i += 2 {
		lo, hi := s[i], s[i+1]
		for c := max(lo, 'A'); c <= min(hi, 'z'); c++ {
			if 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' {
				out = append(out, c^0x20, c^0x20)
			}
		}
		if !all || hi-lo > 0x3000 {
			continue
		}
		for c := lo; c <= hi; c++ {
			for f := unicode.SimpleFold(c); f != c; f = unicode.SimpleFold(f) {
				out = append(out, f, f)
			}
		}
	}
	return out.normal()
}

// String is the set as a class that both engines read.
func (s set) String() string {
	if len(s) == 0 {
		return `[^\x00-` + string(rune(unicode.MaxRune)) + `]`
	}
	var b strings.Builder
	b.WriteByte('[')
	for i := 0; i < len(s); i += 2 {
		for _, part := range withoutSurrogates(s[i], s[i+1]) {
			writeRune(&b, part[0])
			if part[1] > part[0] {
				b.WriteByte('-')
				writeRune(&b, part[1])
			}
		}
	}
	b.WriteByte(']')
	return b.String()
}

// withoutSurrogates cuts the surrogates out of a run, as no text has them.
func withoutSurrogates(lo, hi rune) [][2]rune {
	const first, last = 0xD800, 0xDFFF
	if hi < first || lo > last {
		return [][2]rune{{lo, hi}}
	}
	var out [][2]rune
	if lo < first {
		out = append(out, [2]rune{lo, first - 1})
	}
	if hi > last {
		out = append(out, [2]rune{last + 1, hi})
	}
	return out
}

func writeRune(b *strings.Builder, r rune) {
	if strings.ContainsRune(`\.+*?()|[]{}^$-#&`, r) {
		b.WriteByte('\\')
	}
	b.WriteRune(r)
}
