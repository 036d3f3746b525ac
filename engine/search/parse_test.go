package search

import (
	"errors"
	"strings"
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// read parses a body.
func read(body string) (*Request, error) {
	r := NewRequest()
	v, next, err := xcontent.ParseAll([]byte(body), xcontent.Limits{})
	if err != nil && v.Err() == nil && next.Err() == nil {
		return r, err
	}
	return r, r.ParseBody(v, next)
}

// The errors are a server's; "" stands for none.
func TestParseBody(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"nothing", `{}`, ""},
		{"page", `{"from":"1","size":2}`, ""},
		{"null", `{"from":null}`, "parsing_exception: Unknown key for a VALUE_NULL in [from]."},
		{"unknown scalar", `{"nope":1}`, "parsing_exception: Unknown key for a VALUE_NUMBER in [nope]."},
		{"unknown object", `{"nope":{}}`, "parsing_exception: Unknown key for a START_OBJECT in [nope]."},
		{"no object", `[]`, "parsing_exception: Expected [START_OBJECT] but found [START_ARRAY]"},
		{"behind", `{} {}`, "parsing_exception: Unexpected token [START_OBJECT] found after the main object."},
		{"source", `{"_source":{"includes":["n",3]}}`, "parsing_exception: Unknown key for a VALUE_NUMBER in [includes]."},
		{"stored fields", `{"stored_fields":["_none_","n"]}`, "illegal_argument_exception: cannot combine _none_ with other fields"},
		{"stats", `{"stats":[1]}`, "parsing_exception: Expected [VALUE_STRING] in [stats] but found [VALUE_NUMBER]"},
		{"extension", `{"ext":{"x":1}}`, "x_content_parse_exception: unknown named object category [org.elasticsearch.search.SearchExtBuilder]"},
		{"slice", `{"slice":{"id":2,"max":2}}`, "x_content_parse_exception: [1:24] [slice] failed to parse field [max]"},
		{"collapse", `{"collapse":{"field":""}}`, "x_content_parse_exception: [1:22] [collapse] failed to parse field [field]"},
		{"collapse concurrency", `{"collapse":{"field":"n","max_concurrent_group_searches":0}}`, "x_content_parse_exception: [1:58] [collapse] failed to parse field [max_concurrent_group_searches]"},
		{"rescore", `{"rescore":{}}`, "parsing_exception: missing rescore type"},
		{"point in time", `{"pit":{}}`, "illegal_argument_exception: point int time id is not provided"},
		{"sort order", `{"sort":[{"n":{"order":"up"}}]}`, "x_content_parse_exception: [1:24] [field_sort] failed to parse field [order]"},
		{"sort mode", `{"sort":[{"n":{"mode":"middle"}}]}`, "x_content_parse_exception: [1:23] [field_sort] failed to parse field [mode]"},
		{"sort of what", `{"sort":[5]}`, "illegal_argument_exception: malformed sort format, within the sort array, an object, or an actual string are allowed"},
		{"sort null", `{"sort":[{"n":null}]}`, "x_content_parse_exception: [1:19] [field_sort] Expected START_OBJECT but was: END_OBJECT"},
		{"distance from nowhere", `{"sort":[{"_geo_distance":{"g":[]}}]}`, "illegal_argument_exception: Geo distance sorting needs at least one point."},
		{"sum of distances", `{"sort":[{"_geo_distance":{"g":"1,2","mode":"sum"}}]}`, "illegal_argument_exception: sort_mode [sum] isn't supported for sorting by geo distance"},
		{"search after nothing", `{"search_after":[]}`, "illegal_argument_exception: Values must contains at least one value."},
		{"docvalue field", `{"docvalue_fields":[{"fild":"n"}]}`, "x_content_parse_exception: [1:22] [docvalues_field] unknown field [fild] did you mean [field]?"},
		{"script field", `{"script_fields":{"f":{"scrip":"1"}}}`, "parsing_exception: Unknown key for a VALUE_STRING in [scrip]."},
	} {
		_, err := read(tt.body)
		var e *eserr.Error
		got := ""
		if errors.As(err, &e) {
			got = e.Type + ": " + e.Reason
		}
		if got != tt.want {
			t.Errorf("%s: %s\n got  %s\n want %s", tt.name, tt.body, got, tt.want)
		}
	}
}

func TestParseSorts(t *testing.T) {
	r, err := read(`{"sort":["a",{"b":"desc","_score":{"order":"asc"}},{"c":{"missing":"_first","mode":"avg","nested":{"path":"p","max_children":2}}}]}`)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Sort) != 4 || !r.Sort[1].Desc || r.Sort[2].Desc || !r.Sort[3].missingFirst() || r.Sort[3].mode() != "avg" || r.Sort[3].Nested.Max != 2 {
		t.Errorf("%+v", r.Sort)
	}
}

// Of several numbers each mode makes what the server makes.
func TestPick(t *testing.T) {
	values := []int64{1, 2, 4, 8}
	for _, tt := range []struct {
		mode  string
		whole int64
		real  float64
	}{{"min", 1, 1}, {"max", 8, 8}, {"sum", 15, 15}, {"avg", 4, 3.75}, {"median", 3, 3}} {
		reals := []float64{1, 2, 4, 8}
		if got := pickLong(values, tt.mode); got != tt.whole {
			t.Errorf("%s: %d, want %d", tt.mode, got, tt.whole)
		}
		if got := pickDouble(reals, tt.mode); got != tt.real {
			t.Errorf("%s: %v, want %v", tt.mode, got, tt.real)
		}
	}
}

// Slices share all documents: each is in just one.
func TestSliceHashes(t *testing.T) {
	const most = 3
	for n := range int64(100) {
		if h := java.FloorMod(int(mix(n)), most); h < 0 || h >= most {
			t.Errorf("%d is in slice %d", n, h)
		}
	}
}

// A body ends in a request or in an error of the server's, whatever is in it;
// reading it again gives the same.
func FuzzParseBody(f *testing.F) {
	for _, s := range []string{`{}`, `{"query":{"match_all":{}},"sort":[{"a":{"nested":{"path":"x","filter":{"term":{"x.y":1}}}}}]}`,
		`{"collapse":{"field":"f","inner_hits":[{"name":"a","sort":["b"],"_source":false}]}}`, `{"fields":["*",{"field":"d","format":"yyyy"}]}`,
		`{"sort":{"_geo_distance":{"g":[[1,2],"3,4",{"lat":5,"lon":6}],"unit":"km"}}}`, `{"rescore":{"window_size":3,"query":{"rescore_query":{"match_all":{}}}}}`,
		`{"query":{"nested":{"path":"o","query":{"match_all":{}},"inner_hits":{"size":2,"docvalue_fields":["x"]}}}}`, `{"sort":[{"n":null}]}`, `{"pit":{"id":"x"}}`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		_, err := read(body)
		_, again := read(body)
		if (err == nil) != (again == nil) || err != nil && err.Error() != again.Error() {
			t.Errorf("%q: %v, then %v", body, err, again)
		}
		if err != nil && strings.Contains(err.Error(), "internal error") {
			t.Errorf("%q: %v", body, err)
		}
	})
}

func BenchmarkParseBody(b *testing.B) {
	const body = `{"query":{"bool":{"must":[{"match":{"title":"quick fox"}}],"filter":[{"range":{"at":{"gte":"2020-01-01"}}}]}},"sort":[{"at":"desc"},"_score"],"_source":["title"],"size":20}`
	b.ReportAllocs()
	for b.Loop() {
		if _, err := read(body); err != nil {
			b.Fatal(err)
		}
	}
}
