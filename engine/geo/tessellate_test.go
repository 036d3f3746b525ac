package geo

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

// TestTessellate compares with what Lucene makes of the polygons of
// testdata/tessellate.txt: pairs of lines, rings and triangles or an error.
func TestTessellate(t *testing.T) {
	data, err := os.ReadFile("testdata/tessellate.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	for i := 0; i+1 < len(lines); i += 2 {
		triangles, err := Tessellate(readPolygon(t, lines[i]))
		got := trianglesText(triangles)
		if err != nil {
			got = err.Error()
		}
		if want := lines[i+1]; got != want && !strings.HasSuffix(got, want) {
			t.Errorf("line %d: %s\n got %s\nwant %s", i+1, lines[i], got, want)
		}
	}
}

func readPolygon(t *testing.T, s string) *Polygon {
	var p Polygon
	for _, ring := range strings.Split(s, "|") {
		var l Line
		for i, field := range strings.Fields(ring) {
			f, err := strconv.ParseFloat(field, 64)
			if err != nil {
				t.Fatal(err)
			}
			if i%2 == 0 {
				l.X = append(l.X, f)
			} else {
				l.Y = append(l.Y, f)
			}
		}
		if p.Shell == nil {
			p.Shell = &l
		} else {
			p.Holes = append(p.Holes, &l)
		}
	}
	return &p
}

func trianglesText(triangles []Triangle) string {
	texts := make([]string, len(triangles))
	for i, triangle := range triangles {
		var corners []string
		for k, outer := range triangle.Outer {
			corners = append(corners, fmt.Sprintf("%d %d %s", triangle.X[k], triangle.Y[k], strings.ToUpper(strconv.FormatBool(outer)[:1])))
		}
		texts[i] = strings.Join(corners, " ")
	}
	return strings.Join(texts, "; ")
}

// A polygon whose points go round and round must still come to an end.
func TestTessellateManyPoints(t *testing.T) {
	var l Line
	for i := range 500 {
		l.X, l.Y = append(l.X, float64(i*37%101)), append(l.Y, float64(i*53%71))
	}
	l.X, l.Y = append(l.X, l.X[0]), append(l.Y, l.Y[0])
	if _, err := Tessellate(&Polygon{Shell: &l}); err == nil {
		t.Error("a tangle has been cut into triangles")
	}
}
