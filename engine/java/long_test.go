package java

import (
	"math"
	"slices"
	"testing"
)

func TestLongOf(t *testing.T) {
	for f, want := range map[float64]int64{
		1.9: 1, -1.9: -1, 1e30: math.MaxInt64, -1e30: math.MinInt64,
		math.Inf(1): math.MaxInt64, math.Inf(-1): math.MinInt64,
	} {
		if got := LongOf(f); got != want {
			t.Errorf("%v: %d, not %d", f, got, want)
		}
	}
	if got := LongOf(math.NaN()); got != 0 {
		t.Errorf("no number: %d", got)
	}
}

func TestRound(t *testing.T) {
	for f, want := range map[float64]int64{0.5: 1, 1.4: 1, -0.5: 0, -1.5: -1, -1.6: -2, 1e30: math.MaxInt64} {
		if got := Round(f); got != want {
			t.Errorf("%v: %d, not %d", f, got, want)
		}
	}
}

func TestCompareDoubles(t *testing.T) {
	order := []float64{math.Inf(-1), -1, math.Copysign(0, -1), 0, 1, math.Inf(1), math.Copysign(math.NaN(), -1)}
	for i, a := range order {
		for j, b := range order {
			want := min(1, max(-1, i-j))
			if got := CompareDoubles(a, b); got != want {
				t.Errorf("%v and %v: %d, not %d", a, b, got, want)
			}
		}
	}
	if CompareDoubles(math.NaN(), math.Copysign(math.NaN(), -1)) != 0 {
		t.Error("no number has several values")
	}
}

func TestFloor(t *testing.T) {
	var got []int64
	for _, n := range []int64{7, -7, 6, -6, 0, -1} {
		got = append(got, FloorDiv(n, 3), FloorMod(n, 3))
	}
	if want := []int64{2, 1, -3, 2, 2, 0, -2, 0, 0, 0, -1, 2}; !slices.Equal(got, want) {
		t.Errorf("%v, not %v", got, want)
	}
}
