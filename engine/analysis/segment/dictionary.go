package segment

import (
	"sort"
	"unicode/utf8"
)

// dictionary is a list of words in order, each with a cost.
type dictionary struct {
	text   []byte // the words one after the other
	ends   []uint32
	costs  []uint8
	firsts map[rune]span // the words that begin with a character
}

type span struct{ from, to int }

// loadDictionary reads a list: of each word what it shares with the last one, the
// length of the rest, the rests, the costs.
func loadDictionary(name string) *dictionary {
	r := open(name)
	n, size := r.number(), r.number()
	same, rest := make([]uint8, n), make([]uint8, n)
	total := 0
	for _, list := range [][]uint8{same, rest} {
		for i := range list {
			list[i] = uint8(r.number())
			total += int(list[i])
		}
	}
	rests := r.bytes(size)
	d := &dictionary{text: make([]byte, 0, total), ends: make([]uint32, n), costs: r.data, firsts: map[rune]span{}}
	last := 0
	var first rune
	for i := range n {
		start := len(d.text)
		d.text = append(d.text, d.text[last:last+int(same[i])]...)
		d.text = append(d.text, rests[:rest[i]]...)
		rests = rests[rest[i]:]
		d.ends[i] = uint32(len(d.text))
		if c, _ := utf8.DecodeRune(d.text[start:]); c != first || i == 0 {
			d.firsts[c] = span{i, i}
			first = c
		}
		s := d.firsts[first]
		d.firsts[first] = span{s.from, i + 1}
		last = start
	}
	return d
}

func (d *dictionary) word(i int) []byte {
	if i == 0 {
		return d.text[:d.ends[0]]
	}
	return d.text[d.ends[i-1]:d.ends[i]]
}

// match is a word at a place of a text.
type match struct {
	length int // in runes
	cost   int
}

// matches adds the words that a text begins with, shorter ones first, and gives
// how many characters had to be looked at.
func (d *dictionary) matches(text []rune, out []match) ([]match, int) {
	if len(text) == 0 {
		return out, 0
	}
	s := d.firsts[text[0]]
	depth, looked := utf8.RuneLen(text[0]), 1
	var buf [utf8.UTFMax]byte
	for s.from < s.to {
		w := d.word(s.from)
		if len(w) == depth {
			out = append(out, match{looked, int(d.costs[s.from])})
			if s.from++; s.from == s.to {
				break
			}
		}
		if looked == len(text) {
			break
		}
		next := buf[:utf8.EncodeRune(buf[:], text[looked])]
		s = d.narrow(s, depth, next)
		depth += len(next)
		looked++
	}
	return out, looked
}

// narrow keeps the words that go on in one way. All of them are longer than
// depth.
func (d *dictionary) narrow(s span, depth int, next []byte) span {
	compare := func(i int) int {
		w := d.word(i)[depth:]
		for k, c := range next {
			switch {
			case k == len(w) || w[k] < c:
				return -1
			case w[k] > c:
				return 1
			}
		}
		return 0
	}
	n := s.to - s.from
	from := s.from + sort.Search(n, func(i int) bool { return compare(s.from+i) >= 0 })
	to := from + sort.Search(s.to-from, func(i int) bool { return compare(from+i) > 0 })
	return span{from, to}
}
