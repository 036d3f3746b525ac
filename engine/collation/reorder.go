package collation

// Codes of the groups of characters that are no scripts, in their order.
const (
	firstGroup    = 0x1000 // spaces
	currencyGroup = 0x1003
	groups        = 8

	reservedBeforeLatin = 14
	reservedAfterLatin  = 15
	latin               = 25
	otherScripts        = 103
)

// groupIndex finds a group of primaries; 0 if there is none.
func (t *table) groupIndex(code int) int {
	switch {
	case code >= 0 && code < t.scripts:
		return t.scriptIndex[code]
	case code >= firstGroup && code < firstGroup+groups:
		return t.scriptIndex[t.scripts+code-firstGroup]
	}
	return 0
}

// lastPrimary is the last primary of a group.
func (t *table) lastPrimary(code int) uint32 {
	if i := t.groupIndex(code); i != 0 {
		return t.scriptStarts[i+1]<<16 - 1
	}
	return 0
}

// groupOf is the code of the group of a primary; -1 if it has none.
func (t *table) groupOf(primary uint32) int {
	p := primary >> 16
	if p < t.scriptStarts[1] || t.scriptStarts[len(t.scriptStarts)-1] <= p {
		return -1
	}
	index := 1
	for p >= t.scriptStarts[index+1] {
		index++
	}
	for i, at := range t.scriptIndex[:t.scripts+groups] {
		switch {
		case at != index:
		case i < t.scripts:
			return i
		default:
			return firstGroup + i - t.scripts
		}
	}
	return -1
}

// reordering moves groups of primaries. A nil one moves nothing.
type reordering struct {
	limits  []uint32 // first primary that is not moved so
	offsets []int    // by how much the first byte changes
}

func (o *reordering) apply(p uint32) uint32 {
	if o == nil || p <= 1 {
		return p
	}
	q := p | 0xFFFF
	for i, limit := range o.limits {
		if q < limit {
			return p + uint32(o.offsets[i])<<24
		}
	}
	return p
}

// mover lays out the groups anew.
type mover struct {
	t     *table
	first []int // new first byte of each group; 0 where it is not known yet
	low   uint32
}

// reorder gives the reordering that puts scripts first.
func (t *table) reorder(codes []int) *reordering {
	if len(codes) == 0 {
		return nil
	}
	m := &mover{t: t, first: make([]int, len(t.scriptStarts)-1), low: t.scriptStarts[1]}
	for _, reserved := range []int{reservedBeforeLatin, reservedAfterLatin} {
		if i := t.scriptIndex[t.scripts+reserved]; i != 0 {
			m.first[i] = 0xFF
		}
	}
	high := t.scriptStarts[len(t.scriptStarts)-1]
	m.specials(codes)
	toEnd := false
	for i := 0; i < len(codes); i++ {
		if codes[i] != otherScripts {
			m.place(t.groupIndex(codes[i]))
			continue
		}
		toEnd = true
		for last := len(codes) - 1; last > i; last-- {
			high = m.placeHigh(t.groupIndex(codes[last]), high)
		}
		break
	}
	for i := 1; i < len(t.scriptStarts)-1; i++ {
		if m.first[i] != 0 {
			continue
		}
		if start := t.scriptStarts[i]; !toEnd && start > m.low {
			m.low = start
		}
		m.place(i)
	}
	return m.ranges()
}

// specials places the groups that are no scripts and are not named.
func (m *mover) specials(codes []int) {
	named := [groups]bool{}
	any := false
	for _, c := range codes {
		if i := c - firstGroup; i >= 0 && i < groups {
			named[i], any = true, true
		}
	}
	for i := range groups {
		if !named[i] {
			m.place(m.t.scriptIndex[m.t.scripts+i])
		}
	}
	if !any && codes[0] == latin {
		m.low = m.t.scriptStarts[m.t.scriptIndex[latin]]
	}
}

func (m *mover) place(group int) {
	if group == 0 {
		return
	}
	start, limit := m.t.scriptStarts[group], m.t.scriptStarts[group+1]
	if start&0xFF < m.low&0xFF {
		m.low += 0x100
	}
	m.first[group] = int(m.low >> 8)
	m.low = m.low&0xFF00 + (limit&0xFF00 - start&0xFF00) | limit&0xFF
}

func (m *mover) placeHigh(group int, high uint32) uint32 {
	if group == 0 {
		return high
	}
	start, limit := m.t.scriptStarts[group], m.t.scriptStarts[group+1]
	if limit&0xFF > high&0xFF {
		high -= 0x100
	}
	high = high&0xFF00 - (limit&0xFF00 - start&0xFF00) | start&0xFF
	m.first[group] = int(high >> 8)
	return high
}

func (m *mover) ranges() *reordering {
	o := &reordering{}
	starts, offset := m.t.scriptStarts, 0
	for i := 1; i < len(starts)-1; i++ {
		if m.first[i] == 0xFF {
			continue
		}
		if now := m.first[i] - int(starts[i]>>8); now != offset {
			o.limits = append(o.limits, starts[i]<<16)
			o.offsets = append(o.offsets, offset)
			offset = now
		}
	}
	o.limits = append(o.limits, starts[len(starts)-1]<<16)
	o.offsets = append(o.offsets, offset)
	return o
}
