package mapping

import (
	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/xcontent"
)

// prefixTree are the deprecated options of geo_shape, which cut shapes into the
// cells of a tree. Any of them makes the field such a one.
//
// Server: org.elasticsearch.index.mapper.LegacyGeoShapeFieldMapper.
type prefixTree struct {
	given      bool
	tree       string
	term       bool // the strategy
	levels     int
	size       *string // precision as it was given
	errorPct   *float64
	pointsOnly *bool
}

func prefixTreeParam() param { return param{name: "prefix_tree", fallback: constant(prefixTree{})} }

func (b *fieldBuilder) tree() prefixTree { return b.get("prefix_tree").(prefixTree) }

const quadtree = "quadtree"

// read reads one of the options; known says that it is one.
func (p *prefixTree) read(c *parserContext, name, key string, v any) (known bool, err error) {
	switch key {
	case "strategy", "tree", "tree_levels", "precision", "distance_error_pct", "points_only":
	default:
		return false, nil
	}
	c.warn("Field parameter [%s] is deprecated and will be removed in a future version.", key)
	p.given = true
	if v == nil && key == "points_only" {
		return true, nullPointer("Object.toString()", "node")
	}
	if v == nil {
		return true, nullPointer("Object.toString()", "fieldNode")
	}
	switch key {
	case "strategy":
		p.term = text(v) == "term"
	case "tree":
		p.tree = text(v)
	case "tree_levels":
		p.levels, err = parseInt(text(v))
	case "precision":
		size := text(v)
		p.size = &size
	case "distance_error_pct":
		var f float64
		f, err = parseDouble(text(v))
		p.errorPct = &f
	case "points_only":
		err = p.readPointsOnly(name, v)
	}
	return true, err
}

func (p *prefixTree) readPointsOnly(name string, v any) error {
	on, err := namedBool(v, name+".points_only")
	if err == nil && p.term && !on {
		return eserr.Parse("points_only cannot be set to false for term strategy")
	}
	p.pointsOnly = &on
	return err
}

func (p prefixTree) treeName() string {
	if p.tree == "" {
		return quadtree
	}
	return p.tree
}

func (p prefixTree) strategyName() string {
	switch {
	case !p.given:
		return "BKD"
	case p.term:
		return "TERM"
	}
	return "RECURSIVE"
}

func (p prefixTree) points() bool {
	if p.pointsOnly == nil {
		return p.term
	}
	return *p.pointsOnly
}

func (p prefixTree) meters() float64 {
	if p.size == nil {
		return -1
	}
	d, _ := geo.ParseDistance(*p.size) // the field would not have been made
	return d.Meters()
}

// defaultErrorPct is distance_error_pct where it is not given.
func (p prefixTree) defaultErrorPct() float64 {
	if p.levels == 0 && p.meters() < 0 {
		return 0.025
	}
	return 0
}

func (p prefixTree) distanceErrorPct() float64 {
	if p.errorPct == nil {
		return p.defaultErrorPct()
	}
	return *p.errorPct
}

// The most levels that the trees have.
const (
	maxQuadtree = 29
	maxGeohash  = 24
)

// check refuses what makes no tree.
func (p prefixTree) check() error {
	if !p.given {
		return nil
	}
	if p.size != nil {
		if _, err := geo.ParseDistance(*p.size); err != nil {
			return err
		}
	}
	switch p.treeName() {
	case quadtree:
		if n := p.depth(21, geo.QuadtreeLevels); n > maxQuadtree {
			return eserr.IllegalArgument("maxLevels of %d exceeds limit of %d", n, maxQuadtree)
		}
	case "geohash":
		if n := p.depth(8, geo.GeohashLevels); n > maxGeohash {
			return eserr.IllegalArgument("maxLevels must be [1-%d] but got %d", maxGeohash, n)
		}
	case "legacyquadtree":
	default:
		return eserr.IllegalArgument("Unknown prefix tree type [%s]", p.treeName())
	}
	return nil
}

// depth is how many levels the tree has: as many as are asked for, and as the
// precision needs.
func (p prefixTree) depth(def int, needed func(meters float64) int) int {
	if p.levels <= 0 && p.meters() < 0 {
		return def
	}
	if p.meters() < 0 {
		return p.levels
	}
	return max(p.levels, needed(p.meters()))
}

// conflicts are the options that a new definition can't change.
func (p prefixTree) conflicts(with prefixTree, conflict func(string)) {
	if p.term != with.term {
		conflict("[strategy]")
	}
	if p.treeName() != with.treeName() {
		conflict("[tree]")
	}
	if p.points() != with.points() {
		conflict("points_only")
	}
	if p.levels != with.levels {
		conflict("[tree_levels]")
	}
	if p.meters() != with.meters() {
		conflict("[precision]")
	}
}

func (p prefixTree) print(o xcontent.Object, defaults bool) xcontent.Object {
	if defaults || p.treeName() != quadtree {
		o = o.With("tree", p.treeName())
	}
	switch {
	case p.levels != 0:
		o = o.With("tree_levels", p.levels)
	case defaults && p.size == nil && p.treeName() == "geohash":
		o = o.With("tree_levels", 8)
	case defaults && p.size == nil:
		o = o.With("tree_levels", 21)
	}
	switch {
	case p.size != nil:
		o = o.With("precision", geo.Distance{Value: p.meters(), Unit: geo.Meter}.String())
	case defaults && p.levels == 0:
		o = o.With("precision", "50.0m")
	}
	strategy := "recursive"
	if p.term {
		strategy = "term"
	}
	o = o.With("strategy", strategy)
	if defaults || p.distanceErrorPct() != p.defaultErrorPct() {
		o = o.With("distance_error_pct", xcontent.Double(p.distanceErrorPct()))
	}
	if defaults || p.points() != p.term {
		o = o.With("points_only", p.points())
	}
	return o
}
