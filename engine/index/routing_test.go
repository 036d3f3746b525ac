package index

import (
	"testing"
	"time"
)

func TestHashRouting(t *testing.T) {
	for text, want := range map[string]uint32{"hell": 0x5a0cb7c3, "hello": 0xd7c31989, "hello w": 0x22ab2984, "hello wo": 0xdf0ca123,
		"hello wor": 0xe7744d61, "The quick brown fox jumps over the lazy dog": 0xe07db09c,
		"The quick brown fox jumps over the lazy cog": 0x4e63d2ad} {
		if got := uint32(hashRouting(text)); got != want {
			t.Errorf("%s: %x, not %x", text, got, want)
		}
	}
}

func TestDefaultRoutingShards(t *testing.T) {
	for shards, want := range map[int]int{1: 1024, 2: 1024, 3: 768, 5: 640, 9: 576, 12: 768, 16: 1024, 17: 544, 512: 1024, 513: 1026, 1024: 2048} {
		if got := DefaultRoutingShards(shards); got != want {
			t.Errorf("%d: %d, not %d", shards, got, want)
		}
	}
}

func TestRefreshIfDue(t *testing.T) {
	for _, c := range []struct {
		name   string
		every  time.Duration
		wait   time.Duration
		always bool
		seen   bool
	}{
		{"not yet", time.Second, 900 * time.Millisecond, false, false},
		{"due", time.Second, time.Second, false, true},
		{"typed", time.Second, 0, true, true},
		{"never", -1, time.Hour, true, false},
	} {
		f := newFixture(t, false)
		f.SetRefreshInterval(c.every)
		f.run("index a")
		f.clock = f.clock.Add(c.wait)
		f.RefreshIfDue(c.always)
		if seen := f.run("search a") != "none"; seen != c.seen {
			t.Errorf("%s: seen %t", c.name, seen)
		}
	}
}
