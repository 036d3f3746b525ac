package table

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/mattn/go-runewidth"

	"esconsole/console/safe"
	"esconsole/console/theme"
	"esconsole/engine"
)

// ask sends requests, a line each, and gives the last answer.
func ask(t *testing.T, requests string) Answer {
	t.Helper()
	e, err := engine.Open(engine.Options{Interactive: true})
	if err != nil {
		t.Fatal(err)
	}
	var a Answer
	for line := range strings.SplitSeq(requests, "\n") {
		method, rest, _ := strings.Cut(line, " ")
		target, body, _ := strings.Cut(rest, " ")
		path, query, _ := strings.Cut(target, "?")
		r := e.Do(context.Background(), engine.Request{Method: method, Path: path, Query: query, Body: []byte(strings.ReplaceAll(body, `\n`, "\n")),
			Header: http.Header{"Content-Type": {"application/json"}}})
		if r.Status >= 500 {
			t.Fatalf("%s: %s", line, r.Body)
		}
		a = Answer{Path: path, Query: query, Body: r.Body}
	}
	return a
}

const products = `PUT p {"mappings":{"properties":{"名称":{"type":"text","fields":{"raw":{"type":"keyword","ignore_above":256}}},"price":{"type":"double"},"maker":{"properties":{"city":{"type":"keyword"}}}}}}
PUT p/_doc/1 {"名称":"苹果手机","price":1.0,"big":9197237133460629465,"maker":{"city":"库比蒂诺"},"tags":["a","b"]}
PUT p/_doc/2 {"名称":"小米","price":7.50,"big":-1,"maker":{"city":"北京"},"note":"line\u000abreak"}
`

// TestOf makes tables of the engine's answers.
func TestOf(t *testing.T) {
	tests := []struct{ name, requests, want string }{
		{"hits", products + "GET p/_search?sort=price&_source=名称,price,big,maker", `2 of 2 hits
_id  big  price  名称  maker.city  sort
1  9197237133460629465  1.0  苹果手机  库比蒂诺  [1.0]
2  -1  7.5  小米  北京  [7.5]
`},
		{"mapping", products + "GET p/_mapping", `p
field       type     options
big         long
maker       object
maker.city  keyword
note        text
note.keyword  keyword  ignore_above=256
price double
tags text
tags.keyword keyword ignore_above=256
名称 text
名称.raw keyword ignore_above=256
`},
		{"document", products + "GET p/_doc/2", `_index p  _id 2  _version 1  _seq_no 1  _primary_term 1
field       value
名称        小米
price       7.50
big         -1
maker.city  北京
note        line↵break
`},
		{"bulk", "POST p/_bulk {\"index\":{\"_id\":\"1\"}}\\n{\"a\":1}\\n{\"create\":{\"_id\":\"1\"}}\\n{}\\n", `bulk, errors: true
action  _index  _id  status  result   _version  _seq_no  _primary_term  error
index   p       1       201  created         1        0              1
create  p       1       409                                             version_conflict_engine_exception: [1]: version conflict, document already exists (current version [1])
`},
		{"cat", products + "GET _cat/indices?v&h=health,index,docs.count,pri", `health  index  docs.count  pri
yellow  p               2    1
`},
		{"cat without names", "PUT a\nPUT b\nGET _cat/indices?h=index,pri,status&s=index", "1  2  3\na  1  open\nb  1  open\n"},
		{"analyze", "GET _analyze {\"text\":\"Quick 狐狸\"}", `3 tokens
token  start_offset  end_offset  type         position
quick             0           5  <ALPHANUM>          0
狐                6           7  <IDEOGRAPHIC>       1
`},
		{"error", "GET nothing/_search", "error 404\ntype  reason\nindex_not_found_exception  no such index [nothing]\n"},
		{"aliases", "PUT a\nPUT a/_alias/b\nGET _alias", "key  value\na.aliases.b  {}\n"},
		{"mget", products + "GET p/_mget {\"ids\":[\"1\",\"9\"]}", "2 documents\n_index  _id"},
		{"msearch", products + "GET p/_msearch {}\\n{\"size\":0}\\n{\"index\":\"q\"}\\n{}\\n", "1: 0 of 2 hits\n"},
		{"count", products + "GET p/_count", "key  value\ncount  2"},
	}
	for _, tt := range tests {
		list, err := Of(ask(t, tt.requests))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		var got string
		for _, one := range list {
			got += one.Text(0, theme.Theme{})
		}
		if !strings.Contains(squeeze(got), strings.TrimRight(squeeze(tt.want), "\n")) {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
}

// squeeze leaves the layout out.
func squeeze(text string) string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	return strings.Join(lines, "\n")
}

// TestAggregations reads what a server answers to aggregations.
func TestAggregations(t *testing.T) {
	body := `{"hits":{"total":{"value":3,"relation":"eq"},"max_score":null,"hits":[]},"aggregations":{
"sterms#brand":{"doc_count_error_upper_bound":0,"sum_other_doc_count":4,"buckets":[
 {"key":"苹果","doc_count":2,"avg#price":{"value":5.0},"color":{"buckets":[{"key":"red","doc_count":1}]}},
 {"key":"小米","doc_count":1,"avg#price":{"value":null}}]},
"per_day":{"buckets":[{"key_as_string":"2021-01-14","key":1610582400000,"doc_count":3}]},
"max":{"value":9197237133460629465},
"stats":{"count":3,"min":1.0,"max":7.50},
"ranks":{"values":{"50.0":3.0,"99.0":7.5}},
"cheap":{"doc_count":2,"avg":{"value":1.5}},
"ranges":{"buckets":{"*-10.0":{"to":10.0,"doc_count":3}}}}}`
	list, err := Of(Answer{Body: []byte(body)})
	if err != nil || len(list) != 7 {
		t.Fatal(len(list), err)
	}
	want := []string{
		"brand, 4 documents in other buckets\nbrand doc_count price\n苹果 2 5.0\ncolor: red 1\n小米 1 null\n",
		"per_day\nper_day doc_count\n2021-01-14 3\n",
		"max\nmax value\nvalue 9197237133460629465\n",
		"stats\nstats value\ncount 3\nmin 1.0\nmax 7.50\n",
		"ranks\nranks value\n50.0 3.0\n99.0 7.5\n",
		"cheap\ncheap doc_count avg\n2 1.5\n",
		"ranges\nranges doc_count\n*-10.0 3\n",
	}
	for i, one := range list {
		if got := squeeze(one.Text(80, theme.Theme{})); got != want[i] {
			t.Errorf("%q, want %q", got, want[i])
		}
	}
}

// TestWidth checks that no line is too long, whatever is in it, and that no
// number is cut.
func TestWidth(t *testing.T) {
	long := strings.Repeat("很长的文字", 20)
	body := `[{"id":"` + long + `","n":123456789012345678,"text":"` + long + `"},{"id":"x","n":1.0,"text":"y"}]`
	wide := `[{` + strings.TrimSuffix(strings.Repeat(`"aaaa":1,"b`+`":"`+long+`",`, 1), ",") + manyColumns() + `}]`
	for _, b := range []string{body, wide} {
		list, err := Of(Answer{Body: []byte(b)})
		if err != nil {
			t.Fatal(err)
		}
		for _, width := range []int{40, 80, 120} {
			got := list[0].Text(width, theme.Theme{})
			for line := range strings.Lines(got) {
				if w := runewidth.StringWidth(strings.TrimRight(line, "\n")); w > width {
					t.Errorf("width %d: a line of %d: %s", width, w, line)
				}
			}
			if b == body && (!strings.Contains(got, "123456789012345678") || !strings.Contains(got, "1.0")) {
				t.Errorf("a number is missing:\n%s", got)
			}
			if theme.Strip(list[0].Text(width, theme.Dark())) != got {
				t.Errorf("colours change the layout")
			}
		}
	}
}

func manyColumns() string {
	var b strings.Builder
	for c := 'a'; c <= 'z'; c++ {
		b.WriteString(`,"column_` + string(c) + `":1234567890`)
	}
	return b.String()
}

func TestSelect(t *testing.T) {
	table := Table{Columns: []string{"_id", "a.b", "a.c"}, Rows: [][]Cell{{{Text: "1"}, {Text: "2"}, {Text: "3"}}}}
	got, unknown := table.Select([]string{"a.*", "_id"})
	if unknown != "" || strings.Join(got.Columns, " ") != "a.b a.c _id" || got.Rows[0][2].Text != "1" {
		t.Errorf("%+v %q", got, unknown)
	}
	if _, unknown := table.Select([]string{"_id", "x*"}); unknown != "x*" {
		t.Errorf("unknown %q", unknown)
	}
}

func TestChart(t *testing.T) {
	list, err := Of(ask(t, products+"GET _cat/indices?v"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := list[0].Chart("docs.count", false, 60, theme.Theme{})
	if err != nil || !strings.HasPrefix(got, "docs.count\np") || !strings.HasSuffix(got, "█ 2\n") {
		t.Errorf("%s, %v", got, err)
	}
	if _, err := list[0].Chart("health", false, 60, theme.Theme{}); err == nil || !strings.Contains(err.Error(), "docs.count") {
		t.Error(err)
	}
	if _, err := list[0].Chart("nothing", false, 60, theme.Theme{}); err == nil || !strings.Contains(err.Error(), "no column nothing") {
		t.Error(err)
	}
	numbers := Table{Columns: []string{"k", "v"}, Rows: [][]Cell{{Word("甲"), text("-5")}, {Word("乙"), text("10")}, {Word("丙"), text("1.5kb")}, {Word("d"), Word("")}}}
	got, err = numbers.Chart("v", false, 40, theme.Theme{})
	if err != nil || strings.Count(got, "\n") != 4 {
		t.Errorf("%s %v", got, err)
	}
	for line := range strings.Lines(got) {
		if w := runewidth.StringWidth(strings.TrimRight(line, "\n")); w > 40 {
			t.Errorf("a line of %d: %s", w, line)
		}
	}
	got, err = numbers.Chart("v", true, 60, theme.Theme{})
	if err != nil || !strings.Contains(got, "how many of 3") || strings.Count(got, "\n") != bins+1 {
		t.Errorf("%s %v", got, err)
	}
	if _, err := (Table{Columns: []string{"a"}, Rows: [][]Cell{{Word("x")}}}).Chart("", false, 60, theme.Theme{}); err == nil {
		t.Error("letters were charted")
	}
}

// FuzzOf checks that every answer can be laid out, harmless and within its
// width where no number is longer.
func FuzzOf(f *testing.F) {
	f.Add(`{"hits":{"hits":[{"_id":"1","_source":{"a":{"b":1.0}}}]},"aggregations":{"x":{"buckets":[{"key":1,"doc_count":2}]}}}`)
	f.Add("health index\ngreen  中文\n")
	f.Add(`{"a":{"mappings":{"properties":{"x":{"type":"text","fields":{"k":{}}}}}}}`)
	f.Add(`{"items":[{"index":{"_id":"\u001b"}}],"errors":false}`)
	f.Add(`{"tokens":[{"token":"a"}]}`)
	f.Add("{\"\xff\":[{}]}")
	f.Add(`{"\u001b":{"mappings":{}}}`)
	f.Add(`{"\u001b":{"\u001b":1},"aggregations":{"\u001b":{"buckets":[{"\u001b":{"value":1}}]}}}`)
	f.Fuzz(func(t *testing.T, body string) {
		list, err := Of(Answer{Query: "v", Body: []byte(body)})
		if err != nil {
			return
		}
		for _, one := range list {
			for _, width := range []int{0, 20, 80} {
				got := one.Text(width, theme.Theme{})
				if strings.ContainsFunc(strings.ReplaceAll(got, "\uFFFD", ""), safe.Harmful) {
					t.Errorf("%q gives %q", body, got)
				}
			}
			_, _ = one.Chart("", true, 40, theme.Theme{})
		}
	})
}

// BenchmarkTable makes a table of 10,000 hits.
func BenchmarkTable(b *testing.B) {
	var body strings.Builder
	body.WriteString(`{"hits":{"total":{"value":10000,"relation":"eq"},"hits":[`)
	for i := range 10_000 {
		if i > 0 {
			body.WriteByte(',')
		}
		fmt.Fprintf(&body, `{"_index":"a","_id":"%d","_score":1.0,"_source":{"名称":"苹果手机","price":%d.50,"maker":{"city":"北京"}}}`, i, i)
	}
	body.WriteString("]}}")
	b.ReportAllocs()
	for b.Loop() {
		list, err := Of(Answer{Body: []byte(body.String())})
		if err != nil {
			b.Fatal(err)
		}
		list[0].Text(120, theme.Dark())
	}
}
