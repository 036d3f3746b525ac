package repl

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/tidwall/gjson"

	"esconsole/console"
	"esconsole/console/filter"
	"esconsole/console/lesson"
	"esconsole/console/outlet"
	"esconsole/console/render"
	"esconsole/console/safe"
	"esconsole/console/theme"
	"esconsole/engine"
)

// typeInto types lines into a console with an engine behind it, as a person at a
// terminal of 80 columns does, and gives what it prints.
func typeInto(t *testing.T, change func(*Config), typed ...string) string {
	t.Helper()
	var out strings.Builder
	s, err := console.NewSession(func(shape lesson.Engine) (console.Backend, error) {
		e, err := engine.Open(engine.Options{Compat: shape.Compat, Nodes: shape.Nodes, Interactive: true})
		return console.InProcess{Engine: e}, err
	}, lesson.Engine{Nodes: 1, Compat: 7}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	history, _ := OpenHistory("")
	e := &typist{}
	for _, line := range typed {
		e.inputs = append(e.inputs, Input{Text: line, Block: strings.Contains(line, "\n")})
	}
	c := Config{Session: s, Editor: e, History: history, Lang: "en",
		Printer: &render.Printer{Out: &out, Err: &out, Options: render.Options{Terminal: true}},
		Outlet:  outlet.Gate{Write: true, Shell: true}, ScriptOutlet: outlet.Gate{},
		Shape: func(w lesson.Engine) lesson.Engine { return w }, Describe: func(lesson.Engine) string { return "an engine" }}
	if change != nil {
		change(&c)
	}
	New(c).Run()
	return out.String()
}

// shop is some documents, one of which is nasty.
var shop = []string{
	"PUT shop/_doc/1\n{\"名称\": \"苹果手机\", \"price\": 1.0, \"big\": 9197237133460629465, \"tags\": [\"a\", \"b\"]}",
	"PUT shop/_doc/2\n{\"名称\": \"小米\", \"price\": 7.5, \"evil\": \"\\u001b[31mred\\u0007\\u202e\"}",
}

func TestReading(t *testing.T) {
	tests := []struct {
		name  string
		typed []string
		want  []string // in this order
	}{
		{"table", []string{"GET shop/_search?q=*", ":table", ":table _id pri*", ":table none", ":table none _id"},
			[]string{"2 of 2 hits\n_id  _score  名称      price  ", "\n_id  price\n1      1.0\n2      7.5\n", ":table: there is no column none; there are _id, _score, 名称, price, big, tags, evil", "no column none"}},
		{"table of nothing", []string{":table"}, []string{":table: there is no answer yet"}},
		{"table of YAML", []string{"GET shop?format=yaml", ":table", ":filter .", ":fold"}, []string{":table: the answer is neither", ":filter: the answer is not JSON", ":fold: the answer is not JSON"}},
		{"chart", []string{"GET shop/_search?q=*", ":chart price", ":chart 名称", ":chart hist", ":chart a b"},
			[]string{"2 of 2 hits: price\n1  ", " 1.0\n2  ", " 7.5\n", ":chart: 名称 holds no numbers; those are in _score, price, big", "_score, how many of 2", ":chart takes a column"}},
		{"filter", []string{"GET shop/_doc/1", ":filter ._source.big", ":filter {price: ._source.price}", ":filter -r ._source.名称, ._source.evil, ([._id, ._version] | @csv)", ":filter", ":filter .[", ":filter nope"},
			[]string{"9197237133460629465\n", "{\n  \"price\" : 1.0\n}\n", "苹果手机\nnull\n\"1\",1\n", ":filter takes a jq expression", "not understood at character 3", "function not defined: nope"}},
		{"fold", []string{"GET shop/_doc/1", ":fold 1", ":fold", ":fold x", "GET shop/_search?size=0", ":fold 9"},
			[]string{"\"_source\" : { … 4 keys }\n}", "\"tags\" : [ … 2 items ]", ":fold takes a depth", "\"hits\" : [ ]"}},
		{"page", []string{":page x", ":page", "GET shop/_doc/1", ":page"}, []string{":page takes no words", ":page: there is no answer yet", "\"_id\" : \"1\""}},
		{"keep", []string{":keep", ":keep x", "GET shop/_doc/1?filter_path=_version", ":keep a b", ":keep first", ":keep"},
			[]string{"no answer has a name", ":keep: there is no answer yet", ":keep takes one name", "  first  GET shop/_doc/1?filter_path=_version [200 OK]"}},
		{"state", []string{"DELETE shop/_doc/2", ":state shop", ":state shop 1", ":state nothing", ":state"},
			[]string{"1 live, 1 deleted\n_id  _version  _seq_no  _primary_term  shard  state    searches see it\n1           1        0              1      0  live     yes\n2           2        2              1      0  deleted  yes\n",
				"1 live, 0 deleted\n", ":state: index_not_found_exception: no such index [nothing]", ":state takes an index"}},
		{"segments", []string{":segments shop", ":segments nothing"}, []string{"index  shard  prirep  segment", "no such index [nothing]"}},
		{"analyze", []string{":analyze Quick 狐狸", ":analyze tokenizer=keyword filter=lowercase A b", ":analyze index=shop field=名称 苹果", ":analyze analyzer=nope x", ":analyze"},
			[]string{"3 tokens\n", "狐", "1 token\n", "a b", "2 tokens", "failed to find global analyzer [nope]", ":analyze takes a text"}},
		{"docs", []string{":docs _search", ":docs bool", ":docs GET shop/_doc/1", "GET shop/_count", ":docs", ":docs serach", ":docs nodes.stats"},
			[]string{"search  API", "GET, POST /{index}/_search", "bool  query", "get  API", "count  API", "did you mean search?", "answers 501"}},
		{"docs of nothing", []string{":docs"}, []string{":docs takes a name"}},
		{"explain", []string{"GET shopp/_search", "", ":explain", "GET shop/_search?sort=prise", "", ":explain"},
			[]string{"no index or alias with the name shopp", "Did you mean shop?", "has a field prise", "Did you mean price?"}},
		{"theme", []string{":theme", ":theme light", ":theme", ":theme pink"}, []string{"* dark", "  light", "* light", "there are dark, light, high-contrast, none"}},
		{"did you mean", []string{":tabel", ":chrat", ":stat shop"}, []string{"did you mean :table?", "did you mean :chart?", "did you mean :state?"}},
	}
	for _, tt := range tests {
		typed := append(append([]string{}, shop...), tt.typed...)
		if strings.HasSuffix(tt.name, "nothing") || tt.typed[0] == ":page x" || tt.typed[0] == ":keep" {
			typed = tt.typed
			if tt.name == "page" || tt.name == "keep" {
				typed = append(append([]string{}, tt.typed[:2]...), append(append([]string{}, shop...), tt.typed[2:]...)...)
			}
		}
		rest := typeInto(t, nil, typed...)
		for _, want := range tt.want {
			_, after, found := strings.Cut(rest, want)
			if !found {
				t.Errorf("%s: no %q in\n%s", tt.name, want, rest)
				break
			}
			rest = after
		}
	}
}

// TestSinks takes answers to files and through commands.
func TestSinks(t *testing.T) {
	file := filepath.Join(t.TempDir(), "out.json")
	script := filepath.Join(t.TempDir(), "s.es")
	got := typeInto(t, func(c *Config) {
		c.Load = func(string) (console.Source, error) {
			return console.Source{Name: "s.es", Text: "GET / | cat\n\nGET / > " + script + "\n"}, nil
		}
	}, append(shop, "GET shop/_doc/1?filter_path=_id > "+file, "| tr a-z A-Z", ">> "+file, "GET shop/_doc/2 | tr -d '\\n' | cut -c1-12", "GET shop/_doc/2\n| nosuchcommand", "| head -c 3", ":run s.es")...)
	for _, want := range []string{"200 OK · ", " bytes in " + file, "\"_ID\" : \"1\"", "{  \"_index\" ", "nosuchcommand", "a script starts no command; --allow-shell", "a script writes no file; --allow-write"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if text, _ := os.ReadFile(file); string(text) != "{\n  \"_id\" : \"1\"\n}\n{\n  \"_id\" : \"1\"\n}\n" {
		t.Errorf("the file holds %q", text)
	}
	if _, err := os.Stat(script); err == nil {
		t.Error("the script wrote a file")
	}
	if got := typeInto(t, func(c *Config) { c.Outlet = nil }, "GET / | cat", "GET /", "| cat"); strings.Count(got, "can't be taken away here") != 2 {
		t.Error(got)
	}
}

// TestPaged checks which texts are shown screen by screen.
func TestPaged(t *testing.T) {
	var viewed []string
	view := func(c *Config) {
		c.Size = func() (int, int) { return 80, 24 }
		c.View = func(text string) (string, error) {
			viewed = append(viewed, text)
			return "seen last\n", nil
		}
	}
	got := typeInto(t, view, append(shop, "GET shop/_doc/1", "GET shop", ":page", "GET shop\n\nGET shop", ":help", ":set page off", "GET shop")...)
	if len(viewed) != 3 || !strings.HasPrefix(viewed[0], "{\n  \"shop\"") || viewed[1] != viewed[0] || !strings.HasPrefix(viewed[2], "Type a request") {
		t.Errorf("%d texts were paged: %.80q", len(viewed), viewed)
	}
	if !strings.Contains(got, "seen last\n… of ") || strings.Count(got, "\"aliases\"") != 3 {
		t.Error(got)
	}
	got = typeInto(t, func(c *Config) {
		view(c)
		c.View = func(string) (string, error) { return "", errors.New("no keys") }
	}, append(shop, "GET shop")...)
	if !strings.Contains(got, "the pager: no keys") || !strings.Contains(got, "\"aliases\"") {
		t.Error(got)
	}
}

// TestNothingStoredReachesTheTerminal shows nasty documents in every way.
func TestNothingStoredReachesTheTerminal(t *testing.T) {
	const evil = "\x1b]0;title\x07\x1b[2J\u009b31m\u202e"
	nasty := "ev" + `\u001b]0;t\u0007\u001b[2J\u009b31m\u202e`
	typed := []string{
		"PUT shop/_doc/1?refresh\n{\"" + nasty + "\": \"" + nasty + "\", \"n\": 1}",
		"PUT shop/_doc/%1B%5B2J?refresh&routing=%1B%5B2J\n{\"n\": 2}",
		"PUT named\n{\"aliases\": {\"" + nasty + "\": {}}}",
		"GET shop/_search?q=*", ":table", ":chart n", ":fold 3", ":filter .hits.hits[]._source", ":filter .hits.hits[0]._source | keys[0] | error", ":page",
		"GET shop/_search?q=*&format=yaml", "| cat", "GET _cat/aliases?v", ":table", ":segments", "GET shop/_mapping", ":table",
		":state shop", ":analyze " + evil, "GET " + evil + "/_search", ":explain", ":docs " + evil, ":keep " + evil, ":keep", "GET /", ":diff " + evil, ":curl GET a/" + evil,
		"GET shop/_search?q=* | grep -i source", "GET shop/_doc/1?pretty=false | sed 's/.*/" + "\\x1b[31mx\\x07/'", "> /nonexistent" + evil, "GET shop/_doc/1\n{\"" + evil, ":history", ":vars x=" + evil, ":vars",
		":reset " + evil, ":run " + evil, evil, ":" + evil, "GET shop/_count\n#@ show " + evil, "GET shop/_doc/%1B%5B2J", ":fork " + evil, ":fork", ":state " + evil,
	}
	for _, color := range []bool{false, true} {
		got := typeInto(t, func(c *Config) {
			c.Printer.Options.Color, c.Printer.Options.ProblemColor, c.Printer.Options.Triple = color, color, true
			c.Load = func(name string) (console.Source, error) {
				return console.Source{}, errors.New("there is no file " + name)
			}
		}, typed...)
		if color {
			got = regexp.MustCompile("\x1b\\[[0-9;]*m").ReplaceAllString(got, "")
		}
		if at := strings.IndexFunc(strings.ReplaceAll(got, "\uFFFD", ""), safe.Harmful); at >= 0 {
			t.Errorf("color %t: %q reached the terminal", color, got[max(0, at-200):min(len(got), at+60)])
		}
		if strings.Count(got, `\u001b`) < 10 {
			t.Errorf("the nasty documents were not shown:\n%s", got)
		}
	}
}

// TestRemoteState says why another server can't be looked into.
func TestRemoteState(t *testing.T) {
	var out strings.Builder
	s, err := console.NewSession(func(shape lesson.Engine) (console.Backend, error) { return backend{shape}, nil }, lesson.Engine{}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	history, _ := OpenHistory("")
	New(Config{Session: s, Editor: &typist{inputs: []Input{{Text: ":state shop"}}}, History: history, Host: "es.example.com",
		Printer: &render.Printer{Out: &out, Err: &out}}).Run()
	if !strings.Contains(out.String(), "only the engine in this program can be looked into") || !strings.Contains(out.String(), "GET shop/_search") {
		t.Error(out.String())
	}
}

// TestThemes checks that a theme without colours has none.
func TestThemes(t *testing.T) {
	none, _ := theme.Find("none")
	got := typeInto(t, func(c *Config) { c.Printer.Options.Color, c.Printer.Options.Theme = true, none }, append(shop, "GET shop/_doc/1", "GET nothing")...)
	if strings.Contains(got, "\x1b[3") {
		t.Errorf("%q", got)
	}
}

// TestFilterPaths offers the paths of an answer, and each is one that jq takes.
func TestFilterPaths(t *testing.T) {
	list := jqPaths(nil, "", gjson.Parse(`{"took":1,"hits":{"hits":[{"_id":"1","_source":{"名称":"x","a b":1,"a-b":{"x y":2},"price":2}},{"_source":{"n":[1]}}]}}`), 0)
	want := `.took .hits .hits.hits .hits.hits[] .hits.hits[]._id .hits.hits[]._source .hits.hits[]._source.名称 .hits.hits[]._source.["a-b"] .hits.hits[]._source.price .hits.hits[]._source.n .hits.hits[]._source.n[]`
	if got := strings.Join(list, " "); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	for _, path := range list {
		if _, err := filter.Run(context.Background(), "["+path+"?]", []byte(`{"hits":{"hits":[]}}`)); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestShortened(t *testing.T) {
	if got := shortened("short\n"); got != "short\n" {
		t.Error(got)
	}
	got := shortened(strings.Repeat("0123456789\n", maxPaged/10))
	if len(got) > maxPaged+200 || !strings.HasSuffix(got, " bytes; > FILE behind a request keeps all of them\n") || !strings.Contains(got[len(got)-200:], "0123456789\n\x1b[0m… cut here") {
		t.Errorf("%d bytes, %q", len(got), got[len(got)-100:])
	}
}
