package cmd

import "testing"

func TestGCPercent(t *testing.T) {
	for _, c := range []struct {
		live uint64
		want int
	}{{0, 400}, {1 << 20, 400}, {12 << 20, 400}, {24 << 20, 200}, {48 << 20, 100}, {90 << 20, 52}, {200 << 20, 24}, {8 << 30, 12}} {
		if got := gcPercent(c.live); got != c.want {
			t.Errorf("%d bytes: %d percent, not %d", c.live, got, c.want)
		}
	}
}
