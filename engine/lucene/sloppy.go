package lucene

import "slices"

// sloppyMatcher finds terms that stand within slop moves of where the phrase has
// them. What it finds, and in which order, is Lucene's, quirks included.
//
// Server: org.apache.lucene.search.SloppyPhraseMatcher.
type sloppyMatcher struct {
	places []*place
	slop   int
	queue  []*place // sorted, the first on top
	end    int      // the greatest position

	checked    bool // for repeated terms
	groups     [][]*place
	multi      bool // a repeated term stands among others
	positioned bool
	length     int
}

func newSloppyMatcher(places []*place, slop int) *sloppyMatcher {
	return &sloppyMatcher{places: places, slop: slop}
}

func (p *place) first() {
	p.left = p.Freq()
	p.following()
}

// following goes to the next position, less the offset in the phrase.
func (p *place) following() bool {
	if p.left <= 0 {
		p.left--
		return false
	}
	p.left--
	p.pos = p.NextPosition() - p.offset
	return true
}

func (p *place) before(o *place) bool {
	if p.pos != o.pos {
		return p.pos < o.pos
	}
	if p.offset != o.offset {
		return p.offset < o.offset
	}
	return p.ord < o.ord
}

func (m *sloppyMatcher) push(p *place) {
	i := len(m.queue)
	for i > 0 && p.before(m.queue[i-1]) {
		i--
	}
	m.queue = slices.Insert(m.queue, i, p)
}

func (m *sloppyMatcher) pop() *place {
	p := m.queue[0]
	copy(m.queue, m.queue[1:])
	m.queue = m.queue[:len(m.queue)-1]
	return p
}

func (m *sloppyMatcher) weight() float32 { return 1 / (1 + float32(m.length)) }

func (m *sloppyMatcher) reset() {
	m.end = -1 << 31
	for _, p := range m.places {
		p.first()
	}
	if !m.checked {
		m.checked = true
		m.findRepeats()
	}
	m.length = 1<<31 - 1
	if m.positioned = m.spread(); !m.positioned {
		return
	}
	m.queue = m.queue[:0]
	for _, p := range m.places {
		m.end = max(m.end, p.pos)
		m.push(p)
	}
}

func (m *sloppyMatcher) next() bool {
	if !m.positioned {
		return false
	}
	p := m.pop()
	m.length = m.end - p.pos
	next := m.queue[0].pos
	for m.step(p) {
		if p.group >= 0 && !m.resolve(p) {
			break
		}
		if p.pos > next {
			m.push(p)
			if m.length <= m.slop {
				return true
			}
			p = m.pop()
			next = m.queue[0].pos
			m.length = m.end - p.pos
		} else {
			m.length = min(m.length, m.end-p.pos)
		}
	}
	m.positioned = false
	return m.length <= m.slop
}

func (m *sloppyMatcher) step(p *place) bool {
	if !p.following() {
		return false
	}
	m.end = max(m.end, p.pos)
	return true
}

// resolve moves places apart that stand on the same position after p has moved.
func (m *sloppyMatcher) resolve(p *place) bool {
	group := m.groups[p.group]
	first := p.index
	var moved []*place
	for k := m.collides(p); k >= 0; k = m.collides(p) {
		p = lesser(p, group[k])
		if !m.step(p) {
			return false
		}
		if k != first {
			moved = append(moved, group[k])
		}
	}
	if moved != nil {
		waiting := slices.Clone(m.queue)
		m.queue = m.queue[:0]
		for _, w := range waiting {
			m.push(w)
		}
	}
	return true
}

func lesser(a, b *place) *place {
	if a.pos < b.pos || a.pos == b.pos && a.offset < b.offset {
		return a
	}
	return b
}

// collides is the index of another place of the group on the same position, or -1.
func (m *sloppyMatcher) collides(p *place) int {
	at := p.pos + p.offset
	for _, o := range m.groups[p.group] {
		if o != p && o.pos+o.offset == at {
			return o.index
		}
	}
	return -1
}

// spread moves places of repeated terms apart at the start of a document.
func (m *sloppyMatcher) spread() bool {
	for _, group := range m.groups {
		if !m.multi {
			for j := 1; j < len(group); j++ {
				for range j {
					if !group[j].following() {
						return false
					}
				}
			}
			continue
		}
		for i := 0; i < len(group); i++ {
			p := group[i]
			for k := m.collides(p); k >= 0; k = m.collides(p) {
				o := lesser(p, group[k])
				if !m.step(o) {
					return false
				}
				if o.index < i {
					i--
					break
				}
			}
		}
	}
	return true
}

// findRepeats groups the places that share terms.
func (m *sloppyMatcher) findRepeats() {
	count := map[string]int{}
	for _, p := range m.places {
		for _, t := range p.terms {
			count[t]++
		}
	}
	var repeating []*place
	for _, p := range m.places {
		if slices.ContainsFunc(p.terms, func(t string) bool { return count[t] > 1 }) {
			repeating = append(repeating, p)
			m.multi = m.multi || len(p.terms) > 1
		}
	}
	for i, p := range repeating {
		if p.group >= 0 {
			continue
		}
		for _, o := range repeating[i+1:] {
			if o.group >= 0 || o.offset == p.offset || !m.same(p, o) {
				continue
			}
			if p.group < 0 {
				p.group = len(m.groups)
				m.groups = append(m.groups, []*place{p})
			}
			o.group = p.group
			m.groups[p.group] = append(m.groups[p.group], o)
		}
	}
	for _, group := range m.groups {
		slices.SortStableFunc(group, func(a, b *place) int { return a.offset - b.offset })
		for i, p := range group {
			p.index = i
		}
	}
}

// same tells whether two places are for the same terms.
func (m *sloppyMatcher) same(p, o *place) bool {
	if !m.multi {
		return p.pos+p.offset == o.pos+o.offset
	}
	return slices.ContainsFunc(p.terms, func(t string) bool { return slices.Contains(o.terms, t) })
}
