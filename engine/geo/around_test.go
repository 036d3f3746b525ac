package geo

import (
	"math/rand/v2"
	"testing"
)

// No place within the distance may be outside of the box.
func TestAround(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	inside := 0
	for range 2000 {
		center := Point{X: rnd.Float64()*360 - 180, Y: rnd.Float64()*180 - 90}
		meters := []float64{1, 1e3, 1e5, 3e6}[rnd.IntN(4)] * (0.1 + rnd.Float64())
		b := Around(center, meters)
		reach := meters / 111000 * 1.2
		for range 100 {
			x, y := center.X+(rnd.Float64()*2-1)*reach*5, center.Y+(rnd.Float64()*2-1)*reach
			if x < -180 || x >= 180 || y < -90 || y >= 90 {
				continue
			}
			packed := Encode(x, y)
			x, y = Decode(packed)
			if HaversineMeters(HaversineKey(center.Y, center.X, y, x)) > meters {
				continue
			}
			inside++
			if !b.Contains(packed) {
				t.Fatalf("%v,%v is within %v m of %v, but not in %v", y, x, meters, center, b)
			}
		}
	}
	if inside < 10000 {
		t.Errorf("only %d places are within the distance", inside)
	}
}
