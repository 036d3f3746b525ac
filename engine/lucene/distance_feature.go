package lucene

import (
	"math"
	"strconv"

	"esconsole/engine/java"
)

// distanceScore is the score of a distance: half the boost at the pivot.
func distanceScore(boost float32, pivot, distance float64) float32 {
	return float32(float64(boost) * (pivot / (pivot + distance)))
}

// LongDistance scores documents by how near a number of theirs is to Origin.
//
// Server: org.apache.lucene.document.LongDistanceFeatureQuery.
type LongDistance struct {
	Field         string
	Origin, Pivot int64
	Bare          bool // the field is not indexed: nothing matches
}

// Rewrite implements Query.
func (q *LongDistance) Rewrite(*Searcher) Query { return q }

// Text implements Query.
func (q *LongDistance) Text(field string) string {
	return "LongDistanceFeatureQuery(field=" + field + ",origin=" + strconv.FormatInt(q.Origin, 10) +
		",pivotDistance=" + strconv.FormatInt(q.Pivot, 10) + ")"
}

// nearest is the one of some numbers in ascending order that is nearest to the origin;
// of two the greater one.
func (q *LongDistance) nearest(values []int64) int64 {
	last := values[0]
	for _, v := range values {
		if v >= q.Origin {
			if last < q.Origin && uint64(q.Origin-last) < uint64(v-q.Origin) {
				return last
			}
			return v
		}
		last = v
	}
	return last
}

// distance is how far a number is from the origin.
func (q *LongDistance) distance(v int64) float64 {
	if d := max(v, q.Origin) - min(v, q.Origin); d >= 0 {
		return float64(d)
	}
	return math.MaxInt64
}

// Weight implements Query.
func (q *LongDistance) Weight(_ *Searcher, boost float32, _ bool) Weight {
	return &distanceWeight{field: q.Field, bare: q.Bare,
		score: func(values []int64) float32 {
			return distanceScore(boost, float64(q.Pivot), q.distance(q.nearest(values)))
		},
		explain: func(values []int64) *Explanation {
			v := q.nearest(values)
			return matched(distanceScore(boost, float64(q.Pivot), q.distance(v)),
				"Distance score, computed as weight * pivotDistance / (pivotDistance + abs(value - origin)) from:",
				matched(boost, "weight"), counted(q.Pivot, "pivotDistance"), counted(q.Origin, "origin"), counted(v, "current value"))
		}}
}

// PlaceDistance scores documents by how near a place of theirs is to another.
//
// Server: org.apache.lucene.document.LatLonPointDistanceFeatureQuery.
type PlaceDistance struct {
	Field           string
	Lat, Lon, Pivot float64
	Bare            bool // the field is not indexed: nothing matches
	// Decode gives the place that doc values hold, Key a number that grows with its
	// distance, and Meters that distance.
	Decode func(packed int64) (lat, lon float64)
	Key    func(lat, lon float64) float64
	Meters func(key float64) float64
}

// Rewrite implements Query.
func (q *PlaceDistance) Rewrite(*Searcher) Query { return q }

// Text implements Query.
func (q *PlaceDistance) Text(field string) string {
	return "LatLonPointDistanceFeatureQuery(field=" + field + ",originLat=" + java.DoubleString(q.Lat) + ",originLon=" + java.DoubleString(q.Lon) +
		",pivotDistance=" + java.DoubleString(q.Pivot) + ")"
}

// nearest is the key of the nearest place, with the place.
func (q *PlaceDistance) nearest(values []int64) (key, lat, lon float64) {
	for i, v := range values {
		y, x := q.Decode(v)
		if k := q.Key(y, x); i == 0 || k < key {
			key, lat, lon = k, y, x
		}
	}
	return key, lat, lon
}

// Weight implements Query.
func (q *PlaceDistance) Weight(_ *Searcher, boost float32, _ bool) Weight {
	return &distanceWeight{field: q.Field, bare: q.Bare,
		score: func(values []int64) float32 {
			key, _, _ := q.nearest(values)
			return distanceScore(boost, q.Pivot, q.Meters(key))
		},
		explain: func(values []int64) *Explanation {
			key, lat, lon := q.nearest(values)
			meters := q.Meters(key)
			return matched(distanceScore(boost, q.Pivot, meters), "Distance score, computed as weight * pivotDistance / (pivotDistance + abs(distance)) from:",
				matched(boost, "weight"), doubled(q.Pivot, "pivotDistance"), doubled(q.Lat, "originLat"), doubled(q.Lon, "originLon"),
				doubled(lat, "current lat"), doubled(lon, "current lon"), doubled(meters, "distance"))
		}}
}

// distanceWeight matches documents with a value, and scores the values.
type distanceWeight struct {
	field   string
	bare    bool
	score   func(values []int64) float32
	explain func(values []int64) *Explanation
}

// Scorer implements Weight.
func (w *distanceWeight) Scorer(leaf *Leaf) Scorer {
	column := leaf.longs[w.field]
	if column == nil || w.bare {
		return nil
	}
	return &distanceScorer{allScorer: allScorer{doc: -1, max: leaf.maxDoc}, column: column, of: w.score}
}

// Explain implements Weight.
func (w *distanceWeight) Explain(leaf *Leaf, doc int) *Explanation {
	values := leaf.longs[w.field].Values(doc)
	if len(values) == 0 {
		return noMatch("Document " + strconv.Itoa(doc) + " doesn't have a value for field " + w.field)
	}
	return w.explain(values)
}

type distanceScorer struct {
	allScorer
	column *LongColumn
	of     func(values []int64) float32
}

// Next implements Scorer.
func (s *distanceScorer) Next() int { return s.Advance(s.doc + 1) }

// Advance implements Scorer.
func (s *distanceScorer) Advance(target int) int {
	for doc := s.allScorer.Advance(target); doc != NoMoreDocs; doc = s.allScorer.Advance(doc + 1) {
		if len(s.column.Values(doc)) > 0 {
			return doc
		}
	}
	return NoMoreDocs
}

// Score implements Scorer.
func (s *distanceScorer) Score() float32 { return s.of(s.column.Values(s.doc)) }

// Class implements Query.
func (q *LongDistance) Class() string { return "LongDistanceFeatureQuery" }

// Class implements Query.
func (q *PlaceDistance) Class() string { return "LatLonPointDistanceFeatureQuery" }
