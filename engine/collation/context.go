package collation

import "sort"

// context is what a character becomes beside others: after them (a prefix, read
// backwards) or before them (a contraction).
type context struct {
	otherwise uint32
	entries   []contextEntry // in order
}

type contextEntry struct {
	text  []rune
	value uint32
}

// match is how far characters fit into a context.
type match struct {
	entries []contextEntry // that begin with what was read
	depth   int
}

func (c *context) start() match { return match{entries: c.entries} }

// next goes on with a character; false if nothing goes on so.
func (m *match) next(r rune) bool {
	all := m.entries
	from := sort.Search(len(all), func(i int) bool { return m.after(all[i], r-1) })
	to := from + sort.Search(len(all)-from, func(i int) bool { return m.after(all[from+i], r) })
	m.entries = all[from:to]
	m.depth++
	return from < to
}

// after says that an entry goes on with a character after r.
func (m *match) after(e contextEntry, r rune) bool {
	return len(e.text) > m.depth && e.text[m.depth] > r
}

// value is what the characters that were read become, if they are an entry.
func (m *match) value() (uint32, bool) {
	if len(m.entries) == 0 || len(m.entries[0].text) > m.depth {
		return 0, false
	}
	return m.entries[0].value, true
}

// more says that there are longer entries.
func (m *match) more() bool {
	_, ok := m.value()
	return len(m.entries) > 1 || len(m.entries) == 1 && !ok
}
