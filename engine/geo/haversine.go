package geo

import (
	"math"
	"sync"
)

// EarthRadius is the mean radius of the Earth in meters.
const EarthRadius = 6371008.7714

// ArcDistance is the way over a sphere between two places in meters, with the
// last digits that Lucene's tables give.
//
// Server: org.apache.lucene.util.SloppyMath.haversinMeters.
func ArcDistance(lat1, lon1, lat2, lon2 float64) float64 {
	return HaversineMeters(HaversineKey(lat1, lon1, lat2, lon2))
}

// HaversineKey is a number that grows with the distance of two places.
func HaversineKey(lat1, lon1, lat2, lon2 float64) float64 {
	x1, x2 := Radians(lat1), Radians(lat2)
	h1 := 1 - tableCos(x1-x2)
	h2 := 1 - tableCos(Radians(lon1-lon2))
	h := h1 + float64(float64(tableCos(x1)*tableCos(x2))*h2)
	return math.Float64frombits(math.Float64bits(h) &^ 7)
}

// HaversineMeters is the distance of a HaversineKey.
func HaversineMeters(key float64) float64 {
	return EarthRadius * 2 * tableAsin(math.Min(1, math.Sqrt(float64(key*0.5))))
}

// PlaneDistance is the distance in meters as if the Earth were flat between the
// two places.
func PlaneDistance(lat1, lon1, lat2, lon2 float64) float64 {
	x := float64(Radians(lon2-lon1) * cosine(Radians(float64((lat2+lat1)/2))))
	y := Radians(lat2 - lat1)
	return math.Sqrt(float64(x*x)+float64(y*y)) * EarthRadius
}

// Radians turns degrees into radians as Java does.
func Radians(degrees float64) float64 { return degrees * 0.017453292519943295 }

// The sizes of the tables, and what follows from them.
const (
	cosTableSize  = 1<<11 + 1
	asinTableSize = 1<<13 + 1
)

// tables are values of trigonometric functions at even distances.
type tables struct {
	deltaHigh, deltaLow, indexer float64
	sin, cos                     [cosTableSize]float64

	asinMax, asinDelta, asinIndexer float64
	asin                            [asinTableSize]float64
	asin1, asin2, asin3, asin4      [asinTableSize]float64 // derivatives, divided by factorials
}

// trig makes the tables when they are first needed.
var trig = sync.OnceValue(newTables)

func newTables() *tables {
	t := &tables{}
	high, low := math.Float64frombits(0x3FF921FB54400000), math.Float64frombits(0x3DD0B4611A626331)
	t.deltaHigh, t.deltaLow = 4*high/(cosTableSize-1), 4*low/(cosTableSize-1)
	t.indexer = 1 / (t.deltaHigh + t.deltaLow)
	const pi = (cosTableSize - 1) / 2
	for i := range t.sin {
		angle := float64(float64(i)*t.deltaHigh) + float64(float64(i)*t.deltaLow)
		t.sin[i], t.cos[i] = sine(angle), cosine(angle)
		switch i {
		case pi, 2 * pi:
			t.sin[i] = 0
		case pi / 2, 3 * pi / 2:
			t.cos[i] = 0
		}
	}
	t.asinMax = sine(Radians(73))
	t.asinDelta = t.asinMax / (asinTableSize - 1)
	t.asinIndexer = 1 / t.asinDelta
	for i := range t.asin {
		x := float64(i) * t.asinDelta
		inv := 1 / (1 - float64(x*x))
		root := math.Sqrt(inv)
		inv15 := root * inv
		inv25 := inv15 * inv
		inv35 := inv25 * inv
		t.asin[i], t.asin1[i] = arcsine(x), root
		t.asin2[i] = float64(x*inv15) * (1 / 2.0)
		t.asin3[i] = float64((1+float64(2*x*x))*inv25) * (1 / 6.0)
		inner := 5 - float64(2*x*x)
		inner = 2 + float64(x*inner)
		t.asin4[i] = float64((5+float64(2*x*inner))*inv35) * (1 / 24.0)
	}
	return t
}

// tableCos is the cosine from the tables.
func tableCos(a float64) float64 {
	t := trig()
	a = math.Abs(a)
	if a > (math.MaxInt32>>9)/t.indexer*0.99 {
		return cosine(a)
	}
	if math.IsNaN(a) {
		return a
	}
	index := int(float64(a*t.indexer) + 0.5)
	delta := (a - float64(float64(index)*t.deltaHigh)) - float64(float64(index)*t.deltaLow)
	index &= cosTableSize - 2
	c, s := t.cos[index], t.sin[index]
	sum := float64(s*(1/6.0)) + float64(float64(delta*c)*(1/24.0))
	sum = float64(-c*(1/2.0)) + float64(delta*sum)
	sum = -s + float64(delta*sum)
	return c + float64(delta*sum)
}

// tableAsin is the arc sine from the tables, for values from 0 to 1.
func tableAsin(a float64) float64 {
	t := trig()
	if a > t.asinMax {
		return arcsine(a)
	}
	if math.IsNaN(a) {
		return a
	}
	i := int(float64(a*t.asinIndexer) + 0.5)
	delta := a - float64(float64(i)*t.asinDelta)
	sum := t.asin3[i] + float64(delta*t.asin4[i])
	sum = t.asin2[i] + float64(delta*sum)
	sum = t.asin1[i] + float64(delta*sum)
	return t.asin[i] + float64(delta*sum)
}
