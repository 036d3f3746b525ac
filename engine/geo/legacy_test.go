package geo

import (
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

var legacyShapes = []struct{ src, fault string }{
	{`"POINT (1 2)"`, ""},
	{`"POINT EMPTY"`, ""},
	{`"MULTIPOINT (1 2, (3 4))"`, ""},
	{`"LINESTRING (1 2 3, 4 5 6)"`, ""},
	{`{"type":"circle","coordinates":[1,2],"radius":"1km"}`, ""},
	{`{"type":"multipolygon","coordinates":[]}`, ""},
	{`{"geometries":[{"type":"point","coordinates":[1,2]}]}`, ""},
	{`"POINT (200 100)"`, "invalid_shape_exception: Bad X value 200.0 is not in boundary Rect(minX=-180.0,maxX=180.0,minY=-90.0,maxY=90.0)"},
	{`"POINT (1)"`, "parse_exception: expected number but found: ')'"},
	{`"LINESTRING (1 2)"`, "illegal_argument_exception: invalid number of points in LineString (found [1] - must be >= 2)"},
	{`"POLYGON ((0 0, 1 0, 1 1))"`, "parse_exception: invalid number of points in LinearRing (found [3] - must be >= 4)"},
	{`"x"`, "illegal_argument_exception: unknown geo_shape [x]"},
	{`"CIRCLE (1 2 3)"`, "illegal_argument_exception: Unknown geometry type: circle"},
	{`"POINT (1 2) x"`, "parse_exception: expected end of WKT string but found additional text: x"},
	{`"POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))"`, "invalid_shape_exception: Self-intersection at or near point (1.0, 1.0, NaN)"},
	{`{}`, "parse_exception: shape type not included"},
	{`{"type":"point"}`, "parse_exception: coordinates not included"},
	{`{"type":"geometrycollection"}`, "parse_exception: geometries not included"},
	{`{"type":"point","coordinates":[]}`, "parse_exception: invalid number of points (0) provided when expecting a single coordinate ([lat, lng])"},
	{`{"type":"point","coordinates":[[1,2]]}`, "parse_exception: multipoint data provided when single point data expected."},
	{`{"type":"point","coordinates":[null,1]}`, "illegal_argument_exception: coordinates cannot contain NULL values)"},
	{`{"type":"point","coordinates":{"a":1}}`, "parse_exception: coordinates cannot be specified as objects"},
	{`{"type":"point","coordinates":[1,2,3,4]}`, "parse_exception: geo coordinates greater than 3 dimensions are not supported"},
	{`{"type":"point","orientation":"left","coordinates":[1,2]}`, "parse_exception: cannot have [orientation] with type set to [point]"},
	{`{"type":"envelope","coordinates":[[1,0],[3,2]]}`, "invalid_shape_exception: maxY must be >= minY: 2.0 to 0.0"},
	{`{"type":"linestring","coordinates":[[1,2],3]}`, "exception: attempting to get number of dimensions on an empty coordinate node"},
	{`{"type":"linestring","coordinates":[[1,2],[1,2]]}`, "invalid_shape_exception: Too few distinct points in geometry component at or near point (1.0, 2.0, NaN)"},
	{`{"type":"polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}`, "parse_exception: invalid LinearRing found (coordinates are not closed)"},
	{`{"type":"polygon","coordinates":[[1,2]]}`, "parse_exception: Invalid LinearRing found. Found a single coordinate when expecting a coordinate array"},
	{`5`, "parse_exception: shape must be an object consisting of type and coordinates"},
}

func parseAndPrepare(src string) (Geometry, error) {
	v, err := xcontent.Parse([]byte(src), xcontent.Limits{})
	if err != nil {
		return nil, err
	}
	g, err := ParseLegacy(v)
	if err != nil || g == nil {
		return nil, err
	}
	return PrepareLegacy(g)
}

func TestLegacyShapes(t *testing.T) {
	for _, c := range legacyShapes {
		_, err := parseAndPrepare(c.src)
		fault := ""
		if err != nil {
			e := eserr.From(err)
			fault = e.Type + ": " + e.Reason
		}
		if fault != c.fault {
			t.Errorf("%s:\n got %q\nwant %q", c.src, fault, c.fault)
		}
	}
}

func FuzzLegacyShapes(f *testing.F) {
	for _, c := range legacyShapes {
		f.Add(c.src)
	}
	f.Fuzz(func(t *testing.T, src string) {
		if g, err := parseAndPrepare(src); g != nil && err == nil && g.Type() == "" {
			t.Error("a shape without a type")
		}
	})
}
