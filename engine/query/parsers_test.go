package query

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// The tables of testdata/parsers hold, for each query, bodies and what a real server
// answered to them:
//
//	{"term":{"k":"a"}}
//	= k:a                                       what it becomes, as Lucene prints it
//	{"term":{"k":[]}}
//	! parsing_exception 1:23 [term] query ...   the error, with its line and column
//	< number_format_exception ...               its cause

// parserCase is a body with the answer, a line for each error.
type parserCase struct{ body, want string }

func parserCases(tb testing.TB, file string) []parserCase {
	tb.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	var out []parserCase
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "{"):
			out = append(out, parserCase{body: line})
		case line != "" && len(out) > 0:
			last := &out[len(out)-1]
			last.want = strings.TrimPrefix(last.want+"\n"+line, "\n")
		}
	}
	return out
}

func parserFiles(tb testing.TB) []string {
	tb.Helper()
	files, err := filepath.Glob("testdata/parsers/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no tables of parsers: %v", err)
	}
	return files
}

// parserContext is an index with a field of each kind.
func parserContext(tb testing.TB) *Context {
	tb.Helper()
	data, err := os.ReadFile("testdata/parsers/mapping.json")
	if err != nil {
		tb.Fatal(err)
	}
	def, err := xcontent.Parse(data, xcontent.Limits{})
	if err != nil {
		tb.Fatal(err)
	}
	m, _, err := mapping.New(mapping.Options{}).Merge("_doc", def, mapping.ReasonCreate)
	if err != nil {
		tb.Fatal(err)
	}
	registry, err := analysis.New(nil, analysis.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return &Context{Index: "parsers", Mapping: m, Analysis: registry, Now: func() time.Time { return time.Unix(1e9, 0) }}
}

// source is what the server calls the text of a request.
const source = "(org.elasticsearch.common.io.stream.InputStreamStreamInput)"

// answer is what becomes of a query, in the form of the tables.
func answer(c *Context, body string) string {
	v, err := xcontent.Parse([]byte(`{"query":`+body+`}`), xcontent.Limits{Source: source})
	if err != nil {
		return failed(err)
	}
	q, err := Parse(v.Fields()[0].Value, nil)
	if err != nil {
		return failed(err)
	}
	fresh := *c
	fresh.Named = nil
	built, err := fresh.Create(q)
	if err != nil {
		return failed(err)
	}
	return "= " + built.Text("")
}

// ownOnly is what the server adds to queries on an index with nested documents that
// may match them.
const ownOnly = " #DocValuesFieldExistsQuery [field=_primary_term]"

// besideNested tells whether want is got with that.
func besideNested(got, want string) bool {
	inner, ok := strings.CutSuffix(want, ownOnly)
	text, is := strings.CutPrefix(got, "= ")
	return ok && is && (inner == "= +"+text || inner == "= +("+text+")")
}

func failed(err error) string {
	var lines []string
	mark := "!"
	for e := eserr.From(err); e != nil; e = e.Cause {
		at := ""
		if line, ok := e.Meta.Get("line"); ok {
			col, _ := e.Meta.Get("col")
			at = fmt.Sprintf(" %v:%v", line, col)
		}
		reason := e.Reason
		if e.NoReason {
			reason = "null"
		}
		lines = append(lines, mark+" "+e.Type+at+" "+strings.ReplaceAll(reason, "\n", `\n`))
		mark = "<"
	}
	return strings.Join(lines, "\n")
}

func TestParsers(t *testing.T) {
	c := parserContext(t)
	for _, file := range parserFiles(t) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			for _, one := range parserCases(t, file) {
				if got := answer(c, one.body); got != one.want && !besideNested(got, one.want) {
					t.Errorf("%s\ngot  %s\nwant %s", one.body, got, one.want)
				}
			}
		})
	}
}

// Every query that can be read alone has a table.
func TestParsersHaveTables(t *testing.T) {
	elsewhere := map[string]bool{ // recorded with documents, under testdata/golden
		"function_score": true, "geo_bounding_box": true, "geo_distance": true, "geo_polygon": true, "geo_shape": true, "has_child": true, "has_parent": true,
		"more_like_this": true, "parent_id": true, "percolate": true, "script": true, "script_score": true, "span_gap": true,
	}
	for _, name := range Names() {
		if _, err := os.Stat("testdata/parsers/" + name + ".txt"); err != nil && !elsewhere[name] {
			t.Errorf("the query %s has no table", name)
		}
	}
}

// Whatever is asked, a query is read or refused in words; what has been read prints as
// something that reads the same.
func FuzzParse(f *testing.F) {
	for _, file := range parserFiles(f) {
		for i, one := range parserCases(f, file) {
			if i%4 == 0 {
				f.Add(one.body)
			}
		}
	}
	for _, body := range []string{
		`{"span_near":{"clauses":[{"span_term":{"t":"a"}},{"span_gap":{"t":1}},{"span_multi":{"match":{"prefix":{"t":"b"}}}}],"slop":1,"in_order":true}}`,
		`{"span_not":{"include":{"span_or":{"clauses":[{"span_term":{"t":"a"}}]}},"exclude":{"span_first":{"match":{"span_term":{"t":"b"}},"end":2}},"dist":1}}`,
		`{"intervals":{"t":{"all_of":{"intervals":[{"match":{"query":"a b","max_gaps":1}},{"prefix":{"prefix":"c"}}],"filter":{"before":{"fuzzy":{"term":"d"}}}}}}}`,
		`{"rank_feature":{"field":"rf","sigmoid":{"pivot":1,"exponent":2}}}`,
		`{"distance_feature":{"field":"d","origin":"now","pivot":"7d"}}`,
	} {
		f.Add(body)
	}
	c := parserContext(f)
	f.Fuzz(func(t *testing.T, body string) {
		v, err := xcontent.Parse([]byte(body), xcontent.Limits{Source: source})
		if err != nil {
			return
		}
		q, err := Parse(v, nil)
		if err != nil {
			if eserr.From(err).Status == 0 {
				t.Errorf("%s: an error without a status: %v", body, err)
			}
			return
		}
		fresh := *c
		if built, err := fresh.Create(q); err == nil && built.Text("") == "" {
			t.Logf("%s prints nothing", body)
		}
		printed, err := Print(q)
		if err != nil {
			return
		}
		again, err := xcontent.Parse(xcontent.Encode(printed, xcontent.Format{}), xcontent.Limits{})
		if err != nil {
			t.Fatalf("%s prints as no JSON: %v", body, err)
		}
		if _, err := Parse(again, nil); err != nil && eserr.From(err).Status == 0 {
			t.Errorf("%s: an error without a status: %v", body, err)
		}
	})
}
