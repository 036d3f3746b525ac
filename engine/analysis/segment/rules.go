package segment

import "sort"

// rules is a finite automaton over categories of characters that finds where a
// piece of text ends.
//
// Server: com.ibm.icu.text.RuleBasedBreakIterator.
type rules struct {
	width      int // of a row of the automaton
	atStart    bool
	table      []int16
	statuses   []int
	categories categoryMap
}

// A row of the automaton begins with these, then the next state by category
// follows.
const (
	rowAccept = iota // -1: the piece may end here; above 0: it ends at a mark
	rowMark
	rowStatus
	rowNext
)

// Categories that stand for no character.
const (
	categoryEnd   = 1
	categoryStart = 2
)

func loadRules(name string) *rules {
	r := open(name)
	categories := r.number()
	t := &rules{width: categories + rowNext, atStart: r.number()&2 != 0}
	t.table = make([]int16, r.number()*t.width)
	for i := range t.table {
		t.table[i] = int16(r.number() - 1)
	}
	t.statuses = make([]int, r.number())
	for i := range t.statuses {
		t.statuses[i] = r.number()
	}
	t.categories = r.ranges()
	return t
}

// category gives the category of a character, and whether a dictionary may know
// it.
func (t *rules) category(r rune) (category int, dictionary bool) {
	v := t.categories.of(r)
	return v >> 1, v&1 != 0
}

func (t *rules) inDictionary(r rune) bool {
	_, dictionary := t.category(r)
	return dictionary
}

// next finds where the piece at the breaker's place ends. The marks of the rules
// at hand are never more than one.
func (t *rules) next(b *Breaker) int {
	const start, stop = 1, 0
	text, pos, end := b.text, b.at, b.at
	state, beginning, ended, mark := start, t.atStart, false, -1
	status := 0
	b.dictionary = false
	for state != stop {
		category := 0
		switch {
		case beginning:
			category, beginning = categoryStart, false
		case pos < b.runEnd:
			known := false
			category, known = t.category(text[pos])
			b.dictionary = b.dictionary || known
			pos++
		case ended:
			state = stop
			continue
		default:
			category, ended = categoryEnd, true
		}
		row := state * t.width
		state = int(t.table[row+rowNext+category])
		row = state * t.width
		switch accept := t.table[row+rowAccept]; {
		case accept == -1:
			end, status = pos, int(t.table[row+rowStatus])
		case accept > 0 && mark >= 0:
			b.status = t.status(int(t.table[row+rowStatus]))
			return mark
		}
		if t.table[row+rowMark] != 0 {
			mark = pos
		}
	}
	if end == b.at {
		end, status = b.at+1, 0
	}
	b.status = t.status(status)
	return end
}

// status reads the first status of a group of them.
func (t *rules) status(group int) int { return t.statuses[group+t.statuses[group]] }

// categoryMap tells ranges of characters apart.
type categoryMap struct {
	low    [0x300]uint16 // what most texts are made of
	starts []rune
	values []uint16
}

func (m *categoryMap) of(r rune) int {
	if r < 0x300 {
		return int(m.low[r])
	}
	return int(m.find(r))
}

func (m *categoryMap) find(r rune) uint16 {
	i := sort.Search(len(m.starts), func(i int) bool { return m.starts[i] > r })
	return m.values[i-1]
}
