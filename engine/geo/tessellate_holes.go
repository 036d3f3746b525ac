package geo

import (
	"cmp"
	"math"
	"slices"

	"esconsole/engine/eserr"
)

// holeStart is the leftmost node of a hole, and the bounds of the hole.
type holeStart struct {
	*node
	minX, maxX, minY, maxY float64
}

// joinHoles joins all holes to the shell by bridges.
func (t *tessellator) joinHoles(shell *node) (*node, error) {
	if len(t.polygon.Holes) == 0 {
		return shell, nil
	}
	var holes []holeStart
	index := len(t.polygon.Shell.X)
	for _, hole := range t.polygon.Holes {
		ring := newNodes(hole, !clockwise(hole), index)
		if ring == ring.next {
			return nil, eserr.IllegalArgument("Points are all coplanar in hole: %s", polygonText(&Polygon{Shell: hole}))
		}
		holes = append(holes, holeStart{
			node: leftmost(ring),
			minX: slices.Min(hole.X), maxX: slices.Max(hole.X), minY: slices.Min(hole.Y), maxY: slices.Max(hole.Y),
		})
		index += len(hole.X)
	}
	slices.SortStableFunc(holes, func(a, b holeStart) int {
		return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.y, b.y),
			cmp.Compare(min(a.previous.y, a.next.y), min(b.previous.y, b.next.y)))
	})
	for _, hole := range holes {
		joinHole(hole, shell)
		shell = filter(shell, shell.next)
	}
	return shell, nil
}

func leftmost(ring *node) *node {
	left := ring
	for n := ring.next; n != ring; n = n.next {
		if n.x < left.x || n.x == left.x && n.y < left.y {
			left = n
		}
	}
	return left
}

// joinHole joins a hole to the shell: where they touch, else by a bridge.
func joinHole(hole holeStart, shell *node) {
	for n := shell; ; {
		if n.y >= hole.minY && n.y <= hole.maxY && n.x >= hole.minX && n.x <= hole.maxX {
			if shared := sharedCorner(hole.node, n); shared != nil {
				joint := split(n, shared, true)
				filter(joint, joint.next)
				return
			}
		}
		if n = n.next; n == shell {
			break
		}
	}
	shell = bridgeTo(hole.node, shell)
	if shell == nil {
		return
	}
	outer := onLine(shell, shell.next, hole.node) || onLine(hole.node, hole.next, shell)
	joint := split(shell, hole.node, outer)
	filter(joint, joint.next)
}

// sharedCorner is the corner of the hole at the same place as the corner of the
// shell, if the rings do not cross there.
func sharedCorner(hole, corner *node) *node {
	for n := hole; ; {
		if n.same(corner) && !linesCross(n.previous, corner.next, n.next, corner.previous) {
			return n
		}
		if n = n.next; n == hole {
			return nil
		}
	}
}

// bridgeTo finds the corner of the shell that the leftmost corner of a hole is
// joined to: one that it sees to its left.
func bridgeTo(hole, shell *node) *node {
	corner, x := seenLeft(hole, shell)
	if corner == nil || math.IsNaN(x) {
		return corner
	}
	if hole.x == x {
		return corner.previous
	}
	return nearestInside(hole, corner, x)
}

// seenLeft looks from the hole to the left: it is the left end of the nearest side
// there, which is at x. x is NaN if the hole touches the corner.
func seenLeft(hole, shell *node) (corner *node, x float64) {
	x = math.Inf(-1)
	for n := shell; ; {
		next := n.next
		if hole.y <= n.y && hole.y >= next.y && next.y != n.y {
			at := n.x + float64((hole.y-n.y)*(next.x-n.x))/(next.y-n.y)
			if at <= hole.x && at > x {
				x = at
				if at == hole.x && hole.y == n.y {
					return n, math.NaN()
				}
				if at == hole.x && hole.y == next.y {
					return next, math.NaN()
				}
				corner = next
				if n.x < next.x {
					corner = n
				}
			}
		}
		if n = next; n == shell {
			return corner, x
		}
	}
}

// nearestInside is the corner in the triangle of the hole, what it sees and the
// end of that side which has the least angle to the line of sight.
func nearestInside(hole, corner *node, seen float64) *node {
	stop, mx, my := corner, corner.x, corner.y
	ax, cx := seen, hole.x
	if hole.y < my {
		ax, cx = hole.x, seen
	}
	least := math.Inf(1)
	for n := corner.next; n != stop; n = n.next {
		if !(hole.x >= n.x && n.x >= mx && hole.x != n.x && inEar(n.x, n.y, ax, hole.y, mx, my, cx, hole.y)) {
			continue
		}
		tangent := math.Abs(hole.y-n.y) / (hole.x - n.x)
		switch {
		case n.same(corner) && locallyInside(n, hole):
			// several bridges may end at this place: none may be crossed
			if !linesCross(n, hole, corner.next, corner.previous) {
				corner, least = n, tangent
			}
		case (tangent < least || tangent == least && n.x > corner.x) && locallyInside(n, hole):
			corner, least = n, tangent
		}
	}
	return corner
}
