package lucene

import (
	"math"
	"testing"
)

// TestPow compares with roots that are known, and with the library's.
func TestPow(t *testing.T) {
	for _, x := range []float64{1e-6, 0.0123, 0.25, 0.5, 0.71, 0.99, 1.5, 2, 17, 4096} {
		if got := pow(x*x, 0.5); math.Abs(got-math.Sqrt(x*x)) > 1e-16*got {
			t.Errorf("pow(%v², 0.5) = %v", x, got)
		}
		for _, y := range []float64{0.1, 0.5, 0.75, 0.99} {
			if got, near := pow(x, y), math.Pow(x, y); math.Abs(got-near) > 1e-14*near {
				t.Errorf("pow(%v, %v) = %v, want about %v", x, y, got, near)
			}
		}
	}
}
