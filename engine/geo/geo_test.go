package geo

import (
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

func TestGeohash(t *testing.T) {
	for hash, want := range map[string][2]float64{"drm3btev3e86": {-71.34000029414892, 41.119999922811985}, "s": {0, 0}, "0": {-180, -90},
		"zzzzzzzzzzzz": {179.99999966472387, 89.99999983236194}, "u4pruydqqvj": {10.407439023256302, 57.649109959602356}} {
		x, y, err := ParseGeohash(hash)
		if err != nil || x != want[0] || y != want[1] {
			t.Errorf("%s is %v %v %v, want %v", hash, x, y, err, want)
		}
		if got := Geohash(x, y, len(hash)); got != hash {
			t.Errorf("%v %v is %s, want %s", x, y, got, hash)
		}
	}
	if _, _, err := ParseGeohash("abc"); eserr.From(err).Reason != "unsupported symbol [a] in geohash [abc]" {
		t.Error(err)
	}
}

func TestSplit(t *testing.T) {
	for text, want := range map[string]string{
		"POINT (190 95)":                                        "POINT",
		"LINESTRING (170 0, -170 0)":                            "LINESTRING",
		"LINESTRING (170 0, 190 10)":                            "MULTILINESTRING",
		"POLYGON ((0 0, 1 0, 1 1, 0 0))":                        "POLYGON",
		"MULTIPOINT (1 2)":                                      "POINT",
		"GEOMETRYCOLLECTION (POINT (1 2))":                      "POINT",
		"POLYGON ((170 -10, 190 -10, 190 10, 170 10, 170 -10))": "MULTIPOLYGON",
	} {
		g, err := ParseWKT(text, Options{})
		if err == nil {
			g, err = Prepare(g, false)
		}
		if err != nil || g.Type() != want {
			t.Errorf("%s: %v %v, want %s", text, g, err, want)
		}
	}
}

func FuzzShape(f *testing.F) {
	for _, s := range []string{"POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))", "GEOMETRYCOLLECTION (POINT (1 2), BBOX (1, 2, 3, 1))",
		"MULTIPOLYGON (((170 0, -170 0, 180 10, 170 0)))", `{"type":"polygon","coordinates":[[[170,-10],[-170,-10],[-170,10],[170,10],[170,-10]]]}`,
		`{"type":"geometrycollection","geometries":[{"type":"circle","radius":"5m","coordinates":[1,2]}]}`} {
		f.Add(s, true)
	}
	f.Fuzz(func(_ *testing.T, s string, left bool) {
		g, err := ParseWKT(s, Options{Coerce: left, Left: left})
		if v, jsonErr := xcontent.Parse([]byte(s), xcontent.Limits{}); jsonErr == nil {
			g, err = Parse(v, Options{Coerce: left, Left: left})
		}
		if err == nil && g != nil {
			if g, err = Prepare(g, left); err == nil {
				_ = Check(g)
			}
		}
	})
}

func FuzzPoint(f *testing.F) {
	for _, s := range []string{"1,2", "POINT (1 2)", "drm3btev3e86", "1,2,3", ""} {
		f.Add(s)
	}
	f.Fuzz(func(_ *testing.T, s string) {
		if p, err := PointOfText(s, true); err == nil {
			p.Normalize()
			Geohash(p.X, p.Y, 12)
		}
	})
}
