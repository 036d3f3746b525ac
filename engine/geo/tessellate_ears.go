package geo

// The stages of cutting a ring: each is tried when the one before it finds no
// more ears.
type stage int

const (
	stageCut stage = iota
	stageCure
	stageSplit
)

// cutEars cuts off the ears of a ring until nothing is left of it; false if that
// is impossible.
func (t *tessellator) cutEars(ear *node) bool {
	for now := stageCut; ear != nil && ear.previous != ear.next; now++ {
		ear = t.cutWhilePossible(ear)
		if ear == nil {
			return true
		}
		switch now {
		case stageCut:
			ear = filter(ear, nil)
		case stageCure:
			ear = t.cure(ear)
		case stageSplit:
			return t.cutInTwo(ear)
		}
	}
	return true
}

// cutWhilePossible cuts ears until there are no more; nil if nothing is left.
func (t *tessellator) cutWhilePossible(ear *node) *node {
	for stop := ear; ear.previous != ear.next; {
		previous, next := ear.previous, ear.next
		if ear.turn() < 0 && t.isEar(ear) {
			outer := t.isOuter(previous, next)
			t.add(previous, ear, next, previous.outer, ear.outer, outer)
			ear.remove(outer)
			ear, stop = next.next, next.next // one is left out: thin triangles are fewer
			continue
		}
		if ear = next; ear == stop {
			return ear
		}
	}
	return nil
}

// isEar tells whether no other corner lies in the triangle at the node.
func (t *tessellator) isEar(ear *node) bool {
	if t.sorted {
		return isEarOnCurve(ear)
	}
	for n := ear.next.next; n != ear.previous; n = n.next {
		if blocks(n, ear) {
			return false
		}
	}
	return true
}

func blocks(n, ear *node) bool {
	return inEar(n.x, n.y, ear.previous.x, ear.previous.y, ear.x, ear.y, ear.next.x, ear.next.y) && n.turn() >= 0
}

// isEarOnCurve looks only at that part of the curve which can lie in the triangle.
func isEarOnCurve(ear *node) bool {
	a, c := ear.previous, ear.next
	low := interleave(sortable(min(a.packedX, ear.packedX, c.packedX)), sortable(min(a.packedY, ear.packedY, c.packedY)))
	high := interleave(sortable(max(a.packedX, ear.packedX, c.packedX)), sortable(max(a.packedY, ear.packedY, c.packedY)))
	return !alongCurve(ear, low, high, func(n *node) bool {
		return n.index != a.index && n.index != c.index && blocks(n, ear)
	})
}

// alongCurve visits the nodes around n between low and high, alternately on both
// sides, until found tells that one was looked for.
func alongCurve(n *node, low, high uint64, found func(*node) bool) bool {
	before, after := n.before, n.after
	for before != nil && before.curve >= low && after != nil && after.curve <= high {
		if found(before) || found(after) {
			return true
		}
		before, after = before.before, after.after
	}
	for ; before != nil && before.curve >= low; before = before.before {
		if found(before) {
			return true
		}
	}
	for ; after != nil && after.curve <= high; after = after.after {
		if found(after) {
			return true
		}
	}
	return false
}

// cure cuts off where the ring crosses itself at neighboring sides.
func (t *tessellator) cure(start *node) *node {
	for n := start; ; {
		a, next := n.previous, n.next
		b := next.next
		if !a.same(b) && !crossesRing(a, b) && linesMeet(a, n, next, b) && locallyInside(a, b) && locallyInside(b, a) {
			ab, bc, ca := a.outer, n.outer, b.outer
			if n.next != b {
				bc = t.isOuter(n, b)
			}
			if b.next != a {
				ca = t.isOuter(a, b)
			}
			t.add(a, n, b, ab, bc, ca)
			t.add(a, n, b, ab, bc, ca) // twice, as Lucene has it
			n.remove(ca)
			next.remove(ca)
			n, start = b, b
		}
		if n = n.next; n == start {
			return n
		}
	}
}

// cutInTwo splits the ring along a diagonal and cuts both parts.
func (t *tessellator) cutInTwo(start *node) bool {
	for n := start; ; {
		for diagonal := n.next.next; diagonal != n.previous; diagonal = diagonal.next {
			if n.index == diagonal.index || !isDiagonal(n, diagonal) {
				continue
			}
			other := split(n, diagonal, t.isOuter(n, diagonal))
			n = filter(n, n.next)
			other = filter(other, other.next)
			if t.sorted {
				n.resort()
				other.resort()
			}
			return t.cutEars(n) && t.cutEars(other)
		}
		if n = n.next; n == start {
			return false
		}
	}
}
