package geo

// node is a corner of a polygon that is being cut: part of a ring, and part of a
// chain in the order of the curve that fills the plane.
type node struct {
	index            int
	x, y             float64
	packedX, packedY int32
	curve            uint64 // the place on the curve
	previous, next   *node
	before, after    *node // on the curve
	outer            bool  // whether the side to the next is one of the polygon's
}

// newNodes makes a ring of the points: forwards or backwards. first is the index
// of its first node.
func newNodes(l *Line, forwards bool, first int) *node {
	nodes := make([]node, len(l.X))
	var last *node
	for i := range nodes {
		at := i
		if !forwards {
			at = len(nodes) - 1 - i
		}
		n := &nodes[i]
		n.index, n.x, n.y = first+i, l.X[at], l.Y[at]
		n.packedX, n.packedY = encodeX(n.x), encodeY(n.y)
		n.curve = interleave(sortable(n.packedX), sortable(n.packedY))
		n.outer = true
		n.insertAfter(last)
		last = n
	}
	if last.same(last.next) {
		last.remove(true)
		last = last.next
	}
	return filter(last, nil)
}

func (n *node) insertAfter(last *node) {
	if last == nil {
		n.previous, n.next, n.before, n.after = n, n, n, n
		return
	}
	n.next, n.after = last.next, last.next
	n.previous, n.before = last, last
	last.next.previous, last.after.before = n, n
	last.next, last.after = n, n
}

// remove takes the node out of its ring; outer is for the side that replaces its
// two.
func (n *node) remove(outer bool) {
	n.next.previous = n.previous
	n.previous.next = n.next
	n.previous.outer = outer
	if n.before != nil {
		n.before.after = n.after
	}
	if n.after != nil {
		n.after.before = n.before
	}
}

func (n *node) same(o *node) bool { return n.x == o.x && n.y == o.y }

// turn is that of the ring at the node.
func (n *node) turn() float64 {
	return turn(n.previous.x, n.previous.y, n.x, n.y, n.next.x, n.next.y)
}

// filter removes points that are the same as the next, spikes and points on a
// straight line, from start to end or all of the ring.
func filter(start, end *node) *node {
	if end == nil {
		end = start
	}
	for n := start; ; {
		next, previous := n.next, n.previous
		if !n.needless() {
			if n = next; n == end {
				return end
			}
			continue
		}
		n.remove(previous.outer || n.outer)
		n, end = previous, previous
		if n == next {
			return end
		}
	}
}

func (n *node) needless() bool {
	return n.same(n.next) || n.previous.same(n.next) || n.previous.outer == n.outer && n.turn() == 0
}

// split joins a and b by a line in both directions, which makes two rings of one
// or one of two. It is a copy of b.
func split(a, b *node, outer bool) *node {
	a2, b2 := *a, *b
	next, previous := a.next, b.previous
	a.next, a.after, a.outer = b, b, outer
	b.previous, b.before = a, a
	a2.next, a2.after = next, next
	next.previous, next.before = &a2, &a2
	b2.next, b2.after, b2.outer = &a2, &a2, outer
	a2.previous, a2.before = &b2, &b2
	previous.next, previous.after = &b2, &b2
	return &b2
}

// sort links the nodes of the ring in the order of the curve.
func (n *node) sort() {
	n.before.after = nil
	n.before = nil
	sortChain(n)
}

// resort is sort for a ring whose links along the curve are stale.
func (n *node) resort() {
	for at := n; ; {
		at.before, at.after = at.previous, at.next
		if at = at.next; at == n {
			break
		}
	}
	n.sort()
}

// sortChain sorts by merging ever longer runs, without memory of its own.
func sortChain(list *node) {
	for size, merges := 1, 2; merges > 1; size *= 2 {
		var tail *node
		p := list
		list, merges = nil, 0
		for p != nil {
			merges++
			q, left := p, 0
			for ; left < size && q != nil; left++ {
				q = q.after
			}
			right := size
			for left > 0 || right > 0 && q != nil {
				var n *node
				if left != 0 && (right == 0 || q == nil || p.curve <= q.curve) {
					n, p = p, p.after
					left--
				} else {
					n, q = q, q.after
					right--
				}
				if tail == nil {
					list = n
				} else {
					tail.after = n
				}
				n.before = tail
				tail = n
			}
			p = q
		}
		tail.after = nil
	}
}

// sortable maps packed numbers to numbers without sign in the same order.
func sortable(v int32) uint32 { return uint32(v) ^ 1<<31 }

// interleave puts the bits of the numbers alternately.
func interleave(even, odd uint32) uint64 { return spread(even) | spread(odd)<<1 }

func spread(v uint32) uint64 {
	s := uint64(v)
	s = (s | s<<16) & 0x0000ffff0000ffff
	s = (s | s<<8) & 0x00ff00ff00ff00ff
	s = (s | s<<4) & 0x0f0f0f0f0f0f0f0f
	s = (s | s<<2) & 0x3333333333333333
	return (s | s<<1) & 0x5555555555555555
}
