package analysis

import (
	"sort"
	"unicode/utf8"
)

// input is the text that a tokenizer reads, with what leads from its bytes back
// to the offsets of the text as it was before the char filters.
type input struct {
	text  string
	ascii bool
	edits []editList // of each char filter, in the order in which they ran

	at, at16 int // a place in the text in bytes and in UTF-16 code units
}

func (in *input) set(text string) {
	in.text, in.ascii, in.edits = text, isASCII(text), in.edits[:0]
	in.at, in.at16 = 0, 0
}

// filter runs a char filter over the text.
func (in *input) filter(f charFilterSpec, t *Token) {
	text, edits, err := f.apply(in.text)
	if err != nil {
		t.fail(err)
	}
	list := in.edits
	in.set(text)
	in.edits = append(list, edits)
}

// units gives the UTF-16 offset of a place in the filtered text.
func (in *input) units(at int) int {
	if in.ascii {
		return at
	}
	if at >= in.at {
		in.at16 += countUnits(in.text[in.at:at])
	} else {
		in.at16 -= countUnits(in.text[at:in.at])
	}
	in.at = at
	return in.at16
}

// offset gives the offset in the original text of a place in the filtered one.
func (in *input) offset(at int) int { return in.correct(in.units(at)) }

// correct leads a UTF-16 offset back through the char filters.
func (in *input) correct(units int) int {
	for i := len(in.edits) - 1; i >= 0; i-- {
		units = in.edits[i].correct(units)
	}
	return units
}

// end is the offset of the end of the text.
func (in *input) end() int { return in.offset(len(in.text)) }

// edit says that from an offset of the output on, the input lies diff further.
type edit struct{ from, diff int }

// editList is what a char filter did, in the order of the text.
type editList []edit

// add notes an edit; of two at one place the last counts.
func (l *editList) add(from, diff int) {
	if n := len(*l); n > 0 && (*l)[n-1].from == from {
		(*l)[n-1].diff = diff
		return
	}
	*l = append(*l, edit{from, diff})
}

func (l editList) last() int {
	if len(l) == 0 {
		return 0
	}
	return l[len(l)-1].diff
}

func (l editList) correct(at int) int {
	i := sort.Search(len(l), func(i int) bool { return l[i].from > at })
	if i == 0 {
		return at
	}
	return max(0, at+l[i-1].diff)
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// countUnits counts the UTF-16 code units of a text in UTF-8.
func countUnits[T string | []byte](s T) int {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < 0x80 || 0xC0 <= c && c < 0xF0:
			n++
		case c >= 0xF0:
			n += 2
		}
	}
	return n
}

// unitWidth is the number of UTF-16 code units of a rune.
func unitWidth(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}
