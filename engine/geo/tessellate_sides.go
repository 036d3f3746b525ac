package geo

// isOuter tells whether the line from a to b lies on a side of the polygon.
func (t *tessellator) isOuter(a, b *node) bool {
	outer := false
	found := func(n *node) bool {
		switch {
		case onLine(n, n.next, a) && onLine(n, n.next, b):
			outer = n.outer
		case onLine(n, n.previous, a) && onLine(n, n.previous, b):
			outer = n.previous.outer
		default:
			return false
		}
		return true
	}
	if t.sorted {
		low := interleave(sortable(min(a.packedX, b.packedX)), sortable(min(a.packedY, b.packedY)))
		high := interleave(sortable(max(a.packedX, b.packedX)), sortable(max(a.packedY, b.packedY)))
		alongCurve(a, low, high, found)
		return outer
	}
	for n := a; !found(n); {
		if n = n.next; n == a {
			break
		}
	}
	return outer
}

// isDiagonal tells whether the line from a to b lies in the ring.
func isDiagonal(a, b *node) bool {
	if a.same(b) {
		return runsClockwise(a, b)
	}
	return a.next.index != b.index && a.previous.index != b.index && !crossesRing(a, b) &&
		locallyInside(a, b) && locallyInside(b, a) && middleInside(a, b)
}

// runsClockwise tells whether the part of the ring from start to end does.
func runsClockwise(start, end *node) bool {
	sum := 0.0
	for n := start; ; {
		sum += turn(n.x, n.y, n.next.x, n.next.y, end.x, end.y)
		if n = n.next; n.next == end {
			return sum < 0
		}
	}
}

// locallyInside tells whether the line from a to b begins inside the ring of a.
func locallyInside(a, b *node) bool {
	p, n := a.previous, a.next
	switch at := a.turn(); {
	case at < 0:
		return turn(a.x, a.y, b.x, b.y, n.x, n.y) >= 0 && turn(a.x, a.y, p.x, p.y, b.x, b.y) >= 0
	case at == 0:
		return false
	}
	return turn(a.x, a.y, b.x, b.y, p.x, p.y) < 0 || turn(a.x, a.y, n.x, n.y, b.x, b.y) < 0
}

// middleInside tells whether the middle between a and b lies inside the ring.
func middleInside(a, b *node) bool {
	x, y := (a.x+b.x)/2, (a.y+b.y)/2
	inside := false
	for n := a; ; {
		next := n.next
		if (n.y > y) != (next.y > y) && x < float64((next.x-n.x)*(y-n.y))/(next.y-n.y)+n.x {
			inside = !inside
		}
		if n = next; n == a {
			return inside
		}
	}
}

// crossesRing tells whether the line from a to b meets a side of the ring of a
// that does not begin at its ends.
func crossesRing(a, b *node) bool {
	for n := a; ; {
		if !n.same(a) && !n.same(b) && linesMeet(n, n.next, a, b) {
			return true
		}
		if n = n.next; n == a {
			return false
		}
	}
}
