package sketch

import (
	"math"
	"math/rand/v2"
	"testing"
)

func BenchmarkTDigest(b *testing.B) {
	rnd := rand.New(rand.NewPCG(1, 2))
	values := make([]float64, 1<<16)
	for i := range values {
		values[i] = math.Floor(100*math.Exp(rnd.Float64()*math.Log(2000))) / 100
	}
	d := NewTDigest(100)
	for i := 0; b.Loop(); i++ {
		d.Add(values[i&(len(values)-1)], 1)
	}
	b.ReportMetric(float64(len(d.means)), "centroids")
}
