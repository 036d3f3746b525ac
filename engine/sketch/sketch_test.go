package sketch

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestHyperLogLog(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{0, 1, 10, 1000, 20000, 300000} {
		for _, p := range []int{4, 5, 10, 14, 18} {
			h, even, odd := NewHyperLogLog(p), NewHyperLogLog(p), NewHyperLogLog(p)
			for i := range n {
				hash := rnd.Uint64()
				h.Add(hash)
				h.Add(hash)
				if i%2 == 0 {
					even.Add(hash)
				} else {
					odd.Add(hash)
				}
			}
			got := h.Count()
			if off := math.Abs(float64(got) - float64(n)); off > 4*1.04/math.Sqrt(float64(int(1)<<p))*float64(n)+1 {
				t.Errorf("%d values with precision %d: %d", n, p, got)
			}
			even.Merge(odd)
			if merged := even.Count(); merged != got && (h.set != nil) == (even.set != nil) {
				t.Errorf("%d values with precision %d: %d, merged %d", n, p, got, merged)
			}
		}
	}
}

func TestPrecision(t *testing.T) {
	for threshold, want := range map[int64]int{0: 4, 1: 4, 100: 10, 3000: 14, 40000: 18, 1 << 40: 18} {
		if got := PrecisionFor(threshold); got != want {
			t.Errorf("%d: %d, not %d", threshold, got, want)
		}
	}
}

func TestTDigest(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 2, 5, 50, 5000, 100000} {
		d := NewTDigest(100)
		var all []float64
		for range n {
			x := rnd.NormFloat64()
			all = append(all, x)
			d.Add(x, 1)
		}
		slices.Sort(all)
		for _, q := range []float64{0, 0.01, 0.25, 0.5, 0.75, 0.99, 1} {
			got := d.Quantile(q)
			below, _ := slices.BinarySearch(all, got)
			if off := math.Abs(float64(below)/float64(n) - q); off > 0.02+1/float64(n) {
				t.Errorf("%d numbers: %v of them lie below %v, not %v", n, float64(below)/float64(n), got, q)
			}
		}
		if !slices.IsSorted(d.means) || d.Count() != int64(n) {
			t.Errorf("%d numbers: centroids out of order, or %d counted", n, d.Count())
		}
		last := -1.0
		for x := -5.0; x < 5; x += 0.1 {
			if c := min(max(d.CDF(x), 0), 1); c < last {
				t.Fatalf("%d numbers: %v below %v after %v", n, c, x, last)
			} else {
				last = c
			}
		}
	}
	if !math.IsNaN(NewTDigest(100).Quantile(0.5)) || !math.IsNaN(NewTDigest(100).CDF(1)) {
		t.Error("there are quantiles of nothing")
	}
}
