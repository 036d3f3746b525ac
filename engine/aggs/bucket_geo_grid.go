package aggs

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// gridSpec makes a bucket for each cell of a grid of the earth.
type gridSpec struct {
	values
	grid            grid
	precision       int
	size, shardSize int // shardSize -1: of size
}

// grid is a way to cut the earth into cells.
type grid struct {
	kind      string
	precision func(v xcontent.Value) (int, error)
	cell      func(lon, lat float64, precision int) string
	// compare orders cells of the same count.
	compare func(a, b string) int
}

func parseGeohashGrid(p *parsing, body xcontent.Value) (spec, error) {
	return parseGrid(p, body, 5, grid{"geohash_grid", geohashPrecision, geo.Geohash, cmp.Compare[string]})
}

func parseGeotileGrid(p *parsing, body xcontent.Value) (spec, error) {
	return parseGrid(p, body, 7, grid{"geotile_grid", tilePrecision, tile, compareTiles})
}

func parseGrid(p *parsing, body xcontent.Value, precision int, g grid) (spec, error) {
	s := &gridSpec{grid: g, precision: precision, size: 10000, shardSize: -1}
	count := func(name, label string, into func(s *gridSpec) *int) objectparser.Field[gridSpec] {
		return objectparser.Field[gridSpec]{Name: name, Takes: objectparser.NumberOrString, Read: func(s *gridSpec, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Int(v)
			if err == nil && n <= 0 {
				err = eserr.IllegalArgument("[%s] must be greater than 0. Found [%d] in [%s]", label, n, p.name)
			}
			*into(s) = n
			return err
		}}
	}
	err := read(p.object(g.kind, body), s, valueFields(func(s *gridSpec) *values { return &s.values }, takes{}), []objectparser.Field[gridSpec]{
		{Name: "precision", Takes: objectparser.NumberOrString, Read: func(s *gridSpec, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.precision, err = g.precision(v)
			return err
		}},
		count("size", "size", func(s *gridSpec) *int { return &s.size }),
		count("shard_size", "shardSize", func(s *gridSpec) *int { return &s.shardSize }),
		gridBounds[gridSpec](),
	})
	if err != nil {
		return nil, err
	}
	return s, s.required(takes{})
}

// gridBounds is the field that keeps a grid to a box.
func gridBounds[T any]() objectparser.Field[T] {
	return objectparser.Field[T]{Name: "bounds", Takes: objectparser.Object, Read: func(*T, xcontent.Value, objectparser.Warn) error {
		return eserr.NotImplemented("the option [bounds] of grids")
	}}
}

// geohashPrecision reads the length of geohashes, or how large cells may be.
func geohashPrecision(v xcontent.Value) (int, error) {
	n, err := strconv.Atoi(v.Text())
	if v.Kind() == xcontent.KindNumber {
		n, err = objectparser.Int(v)
		if err != nil {
			return 0, err
		}
	}
	if err != nil {
		d, err := geo.ParseDistance(v.Text())
		if err != nil {
			return 0, err
		}
		if n = geo.GeohashLevels(d.Meters()); n < 1 || n > maxGeohash {
			return 0, eserr.IllegalArgument("precision too high [%s]", v.Text()).Wrap(geohashRange(n))
		}
	}
	if n < 1 || n > maxGeohash {
		return 0, geohashRange(n)
	}
	return n, nil
}

// maxGeohash is how long geohashes of a grid may be.
const maxGeohash = 12

func geohashRange(n int) *eserr.Error {
	return eserr.IllegalArgument("Invalid geohash aggregation precision of %d. Must be between 1 and 12.", n)
}

// maxZoom is the finest zoom of map tiles.
const maxZoom = 29

func tilePrecision(v xcontent.Value) (int, error) {
	n, err := strconv.Atoi(v.Text())
	if v.Kind() == xcontent.KindNumber {
		n, err = objectparser.Int(v)
	} else if err != nil {
		err = eserr.NumberFormat(v.Text())
	}
	if err == nil && (n < 0 || n > maxZoom) {
		err = eserr.IllegalArgument("Invalid geotile_grid precision of %d. Must be between 0 and 29.", n)
	}
	return n, err
}

// tile is the map tile of a place: zoom/x/y.
//
// Server: org.elasticsearch.search.aggregations.bucket.geogrid.GeoTileUtils.
func tile(lon, lat float64, zoom int) string {
	tiles := float64(int64(1) << zoom)
	x := clip(math.Floor((lon+180)/360*tiles), tiles)
	sin := math.Sin(lat * math.Pi / 180)
	y := clip(math.Floor((0.5-(math.Log((1+sin)/(1-sin))/(4*math.Pi)))*tiles), tiles)
	return strconv.Itoa(zoom) + "/" + strconv.FormatInt(x, 10) + "/" + strconv.FormatInt(y, 10)
}

func clip(f, tiles float64) int64 { return int64(math.Max(0, math.Min(f, tiles-1))) }

// compareTiles compares the numbers of tiles of one zoom.
func compareTiles(a, b string) int {
	x, y := strings.Split(a, "/"), strings.Split(b, "/")
	for i := range x {
		n, _ := strconv.ParseInt(x[i], 10, 64)
		m, _ := strconv.ParseInt(y[i], 10, 64)
		if n != m {
			return cmp.Compare(n, m)
		}
	}
	return 0
}

func (s *gridSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.geoSource(&s.values, s.grid.kind)
	if err != nil {
		return nil, err
	}
	subs, err := a.subs.open(x)
	return &gridCollector{a: a, spec: s, src: src, subs: subs, keyed: newKeyed[string]()}, err
}

type gridCollector struct {
	a    *agg
	spec *gridSpec
	src  *source
	subs []collector
	keyed[string]
}

func (c *gridCollector) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	if c.src.empty() {
		return nil
	}
	points, below := c.src.points(l), leaves(c.subs, l, s)
	var cells []string
	return func(doc, owner int) {
		cells = cells[:0]
		points(doc, func(lon, lat float64) { cells = append(cells, c.spec.grid.cell(lon, lat, c.spec.precision)) })
		slices.Sort(cells)
		for _, cell := range slices.Compact(cells) {
			n := c.bucket(owner, cell)
			c.counts[n]++
			below(doc, n)
		}
	}
}

func (c *gridCollector) result(owner int) result {
	out := &cells{a: c.a, spec: c.spec}
	for _, n := range c.of(owner) {
		out.buckets = append(out.buckets, bucket{key: c.keys[n], count: c.counts[n], subs: resultsOf(c.subs, int(n))})
	}
	most := c.spec.shardSize
	if most < 0 {
		most = int(float64(c.spec.size)*1.5 + 10)
	}
	out.cut(max(most, c.spec.size))
	return out
}

// cells is the result of a grid.
type cells struct {
	a       *agg
	spec    *gridSpec
	buckets []bucket
}

// cut keeps the cells with the most documents; of equal ones the greater come first.
func (c *cells) cut(most int) {
	slices.SortFunc(c.buckets, func(x, y bucket) int {
		return cmp.Or(cmp.Compare(y.count, x.count), c.spec.grid.compare(y.key.(string), x.key.(string)))
	})
	c.buckets = c.buckets[:min(len(c.buckets), most)]
}

func (c *cells) typ() string               { return c.spec.grid.kind }
func (c *cells) list() []bucket            { return c.buckets }
func (c *cells) keyText(b *bucket) string  { return b.key.(string) }
func (c *cells) with(list []bucket) result { o := *c; o.buckets = list; return &o }

func (c *cells) reduce(r *reduction, all []result) (result, error) {
	var list []bucket
	for _, one := range all {
		list = append(list, one.(*cells).buckets...)
	}
	slices.SortStableFunc(list, func(x, y bucket) int { return compareKeys(x.key, y.key) })
	out := &cells{a: c.a, spec: c.spec}
	err := mergeRuns(r, c.a, list, func(x, y *bucket) bool { return x.key == y.key }, func(b bucket) bool {
		out.buckets = append(out.buckets, b)
		return true
	})
	if err != nil {
		return nil, err
	}
	out.cut(c.spec.size)
	return out, r.add(len(out.buckets))
}

func (c *cells) fields(p *printing) (xcontent.Object, error) {
	return printBuckets(p, c.a, c.buckets, false, func(b *bucket) (string, xcontent.Object) {
		return "", xcontent.Object{{Key: "key", Value: b.key}}
	})
}

func (c *cells) property(path []string) (any, error) { return bucketsProperty(c.a, c, path) }
