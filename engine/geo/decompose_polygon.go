package geo

import (
	"math"
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// splitPolygon cuts a polygon where it crosses the date line, and checks its rings.
//
// Server: org.elasticsearch.common.geo.GeoPolygonDecomposer.
func splitPolygon(p *Polygon, left bool) ([]*Polygon, error) {
	if p.IsEmpty() {
		return nil, nil
	}
	for _, hole := range p.Holes {
		if sharedPoints(p.Shell, hole) >= 2 {
			return nil, eserr.IllegalArgument("Invalid polygon, interior cannot share more than one point with the exterior")
		}
	}
	r := &ringEdges{right: !left}
	if _, err := r.add(0, p.Shell); err != nil {
		return nil, err
	}
	holes := make([]*edge, len(p.Holes))
	for i, hole := range p.Holes {
		var err error
		if holes[i], err = r.add(i+1, hole); err != nil {
			return nil, err
		}
	}
	s := &polygonSplitter{edges: r.edges, holes: holes, holeCount: len(holes)}
	for _, x := range []float64{dateLine, -dateLine} {
		if err := s.merge(meet(x, s.edges)); err != nil {
			return nil, err
		}
	}
	return s.compose()
}

func sharedPoints(shell, hole *Line) int {
	inShell, shared := map[[2]uint64]bool{}, map[[2]uint64]bool{}
	for i := range shell.X {
		inShell[pointKey(NewPoint(shell.X[i], shell.Y[i]))] = true
	}
	for i := range hole.X {
		if k := pointKey(NewPoint(hole.X[i], hole.Y[i])); inShell[k] {
			shared[k] = true
		}
	}
	return len(shared)
}

type polygonSplitter struct {
	edges      []*edge
	holes      []*edge // an edge of each hole
	holeCount  int
	components [][][]*Point // rings of each part, shell first
}

// merge joins the edges that meet the date line, in pairs from south to north.
func (s *polygonSplitter) merge(n int) error {
	for i := 0; i < n; i += 2 {
		if i+1 >= len(s.edges) {
			return eserr.IllegalArgument("Index %d out of bounds for length %d", i+1, len(s.edges))
		}
		a, b := s.edges[i], s.edges[i+1]
		if b.component > 0 {
			s.holeCount--
			s.holes[b.component-1] = s.holes[s.holeCount]
			s.holes[s.holeCount] = nil
		}
		joined := equalPoints(a.next.next.at, b.at) && math.Abs(a.next.at.X) == dateLine && math.Abs(b.at.X) == dateLine
		if a.intersect == nowhere || b.intersect == nowhere || joined {
			continue
		}
		if err := connect(a, b); err != nil {
			return err
		}
	}
	return nil
}

// compose makes polygons of the edges.
func (s *polygonSplitter) compose() ([]*Polygon, error) {
	var holes [][]*Point
	for i := range s.holeCount {
		ring, err := s.ring(s.holes[i], -(i + 1), nil)
		if err != nil {
			return nil, err
		}
		holes = append(holes, ring)
	}
	var main []*edge
	for _, e := range s.edges {
		if e.component < 0 {
			continue
		}
		ring, err := s.ring(e, -(len(s.components) + s.holeCount + 1), &main)
		if err != nil {
			return nil, err
		}
		s.components = append(s.components, [][]*Point{ring})
	}
	if err := s.assign(holes, main); err != nil {
		return nil, err
	}
	out := make([]*Polygon, len(s.components))
	for i, rings := range s.components {
		var err error
		if out[i], err = polygonOf(rings); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// ring collects the points of the ring that an edge is part of.
func (s *polygonSplitter) ring(e *edge, id int, all *[]*edge) ([]*Point, error) {
	w := &ringWalk{start: e, id: id, edges: all, visited: map[[2]uint64][2]*edge{}}
	length, err := w.walk()
	if err != nil {
		return nil, err
	}
	points := make([]*Point, length+1)
	for i := range points {
		e = e.next
		points[i] = e.at
	}
	if !equalPoints(points[0], points[length]) {
		return nil, invalidShape("Self-intersection at or near point [%s,%s]", java.DoubleString(w.partition.X), java.DoubleString(w.partition.Y))
	}
	return points, nil
}

// ringWalk goes along the edges of a ring, moves them onto the globe and marks
// them with an id. A ring that meets itself in a point is two.
type ringWalk struct {
	start     *edge
	id        int
	edges     *[]*edge // collects the edges, unless nil
	visited   map[[2]uint64][2]*edge
	partition Point
	split     int
	parts     int
	previous  *edge
}

func (w *ringWalk) walk() (length int, err error) {
	shift := w.shift()
	w.split = 1
	w.previous = w.start
	for current := w.start; ; {
		if shift != 0 {
			current.at = NewPoint(-2*shift+current.at.X, current.at.Y)
		}
		current.component = w.id
		if w.edges != nil {
			if err := w.visit(current); err != nil {
				return 0, err
			}
			*w.edges = append(*w.edges, current)
			w.previous = current
		}
		length++
		if w.parts > 0 {
			break
		}
		if current = current.next; current == w.start {
			break
		}
	}
	if w.split != 1 {
		length -= w.split
	}
	return length, nil
}

// shift is the date line that the ring lies beyond, 0 if it lies on the globe.
func (w *ringWalk) shift() float64 {
	any := w.start
	for math.Abs(any.at.X) == dateLine {
		if any = any.next; any == w.start {
			break
		}
	}
	switch {
	case any.at.X > dateLine:
		return dateLine
	case any.at.X < -dateLine:
		return -dateLine
	}
	return 0
}

func (w *ringWalk) visit(current *edge) error {
	key := pointKey(current.at)
	seen, ok := w.visited[key]
	if !ok {
		w.visited[key] = [2]*edge{w.previous, current}
		return nil
	}
	w.partition = *current.at
	if w.parts > 0 && current.next != w.start {
		return invalidShape("Shape contains more than one shared point")
	}
	first := seen[1]
	first.next, current.next = current.next, first.next
	current.component = -w.id
	for {
		w.previous.component = -w.id
		w.previous = w.visited[pointKey(w.previous.at)][0]
		w.split++
		if equalPoints(current.at, w.previous.at) {
			break
		}
	}
	w.parts++
	return nil
}

// assign puts each hole into the part that lies south of it.
func (s *polygonSplitter) assign(holes [][]*Point, edges []*edge) error {
	for i, ring := range holes {
		current := &edge{at: s.holes[i].at, intersect: s.holes[i].at, next: s.holes[i].next}
		n := meet(current.at.X, edges)
		if n == 0 {
			return invalidShape("Invalid shape: Hole is not within polygon")
		}
		at, exact := slices.BinarySearchFunc(edges[:n], current.at.Y, func(e *edge, y float64) int { return java.CompareDoubles(e.intersect.Y, y) })
		if exact {
			if !equalPoints(edges[at].intersect, current.at) {
				return invalidShape("Invalid shape: Hole is not within polygon")
			}
			at = 1
		}
		component := -edges[max(at-1, 0)].component - s.holeCount - 1
		if component < 0 || component >= len(s.components) {
			return eserr.IllegalArgument("Index %d out of bounds for length %d", component, len(s.components))
		}
		s.components[component] = append(s.components[component], ring)
	}
	return nil
}

func polygonOf(rings [][]*Point) (*Polygon, error) {
	lines := make([]*Line, len(rings))
	for i, ring := range rings {
		x, y := make([]float64, len(ring)), make([]float64, len(ring))
		for j, p := range ring {
			if x[j] = p.X; i > 0 || math.Abs(p.X) > dateLine {
				x[j] = normalizeX(p.X)
			}
			y[j] = normalizeY(p.Y)
		}
		var err error
		if lines[i], err = newRing(x, y, nil); err != nil {
			return nil, err
		}
	}
	return newPolygon(lines[0], lines[1:])
}
