package geo

import "testing"

var distances = []struct {
	text   string
	meters float64
	ok     bool
}{
	{"5", 5, true},
	{"1km", 1000, true},
	{"2.5m", 2.5, true},
	{"1mi", 1609.344, true},
	{"3 cm", 0.03, true},
	{"x", 0, false},
	{"", 0, false},
	{"km", 0, false},
}

func TestParseDistance(t *testing.T) {
	for _, c := range distances {
		d, err := ParseDistance(c.text)
		if (err == nil) != c.ok || c.ok && d.Meters() != c.meters {
			t.Errorf("%q: %v, %v; want %v", c.text, d.Meters(), err, c.meters)
		}
	}
}

// FuzzDistance: a distance printed is the distance again.
func FuzzDistance(f *testing.F) {
	for _, c := range distances {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := ParseDistance(text)
		if err != nil || d.Value != d.Value {
			return
		}
		again, err := ParseDistance(d.String())
		if err != nil || again.Meters() != d.Meters() {
			t.Errorf("%q prints as %q, which is %v, %v", text, d.String(), again, err)
		}
	})
}

// FuzzGeohash: what is read lies on the globe.
func FuzzGeohash(f *testing.F) {
	for _, s := range []string{"drm3btev3e86", "u", "", "a", "DRM3", "drm3btev3e86drm3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, hash string) {
		x, y, err := ParseGeohash(hash)
		if err == nil && (x < -180 || x > 180 || y < -90 || y > 90) {
			t.Errorf("%q: %v %v", hash, x, y)
		}
	})
}
