package render

import (
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"esconsole/console"
	"esconsole/console/safe"
	"esconsole/engine"
	"esconsole/parser"
)

var (
	piped    = Options{Times: true}
	terminal = Options{Terminal: true, Triple: true, Times: true}
	colored  = Options{Terminal: true, Color: true, Triple: true, Times: true}
)

// answer is a JSON answer to one typed request.
func answer(status int, body string) console.Answer {
	return console.Answer{
		Request:  parser.Request{Method: "GET", Target: "a/_doc/1", Line: 1},
		Response: engine.Response{Status: status, Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}}, Body: []byte(body)},
		Took:     1200 * time.Microsecond,
	}
}

func render(o Options, answers ...console.Answer) (out, problems string) {
	var a, b strings.Builder
	p := &Printer{Out: &a, Err: &b, Options: o}
	for _, ans := range answers {
		p.Answer(ans)
	}
	return a.String(), b.String()
}

const doc = "{\n  \"_id\" : \"1\",\n  \"n\" : 7.0,\n  \"t\" : true,\n  \"z\" : null,\n  \"e\" : { },\n  \"l\" : [ ]\n}\n"

func TestAnswer(t *testing.T) {
	withHead := func(a console.Answer, script string, line int) console.Answer {
		a.Heading, a.Script, a.Request.Line = true, script, line
		return a
	}
	head := answer(404, "")
	head.Request.Method = "HEAD"
	warned := answer(200, "{ }")
	warned.Response.Header["Warning"] = []string{
		`299 Elasticsearch-7.10.2-747e1cc "[types removal] Specifying \"types\", in \\ requests, is deprecated", 299 x "second" "Mon, 01 Jan 2021 00:00:00 GMT"`,
		`299 x "third"`,
	}
	cat := answer(200, "green open a\n")
	cat.Response.Header.Set("Content-Type", "text/plain; charset=UTF-8")
	cbor := answer(200, "\xbf\x63")
	cbor.Response.Header.Set("Content-Type", "application/cbor")
	tests := []struct {
		name    string
		o       Options
		answers []console.Answer
		want    string
	}{
		{"one, piped", piped, []console.Answer{answer(200, doc)}, doc},
		{"one, on a terminal", terminal, []console.Answer{answer(200, doc)}, doc + "200 OK · 1 ms\n"},
		{"without a line break", piped, []console.Answer{answer(200, `{"a":1}`)}, "{\"a\":1}\n"},
		{"several", piped, []console.Answer{withHead(answer(200, doc), "", 1), withHead(answer(409, "{ }\n"), "x.es", 12)},
			"# 1: GET a/_doc/1 [200 OK] 1 ms\n" + doc + "\n# x.es:12: GET a/_doc/1 [409 Conflict] 1 ms\n{ }\n"},
		{"several, repeatable", Options{}, []console.Answer{withHead(answer(200, doc), "", 1)}, "# 1: GET a/_doc/1 [200 OK]\n" + doc},
		{"HEAD", piped, []console.Answer{head}, "404 - Not Found\n"},
		{"empty 200", piped, []console.Answer{answer(200, "")}, "OK\n"},
		{"empty 404", piped, []console.Answer{answer(404, "")}, "404 - Not Found\n"},
		{"odd status", piped, []console.Answer{withHead(answer(599, "{ }\n"), "", 1)}, "# 1: GET a/_doc/1 [599] 1 ms\n{ }\n"},
		{"warnings", piped, []console.Answer{warned},
			"#! Deprecation: [types removal] Specifying \"types\", in \\ requests, is deprecated\n#! Deprecation: second\n#! Deprecation: third\n{ }\n"},
		{"a table", piped, []console.Answer{cat}, "green open a\n"},
		{"a table in colour", Options{Color: true}, []console.Answer{cat}, "\x1b[32mgreen\x1b[0m open a\n"},
		{"binary, piped", piped, []console.Answer{cbor}, "\xbf\x63\n"},
		{"binary, on a terminal", terminal, []console.Answer{cbor}, "2 bytes of application/cbor\n200 OK · 1 ms\n"},
	}
	for _, tt := range tests {
		if got, _ := render(tt.o, tt.answers...); got != tt.want {
			t.Errorf("%s:\n got  %q\n want %q", tt.name, got, tt.want)
		}
	}
}

var escapes = regexp.MustCompile("\x1b\\[[0-9;]*m")

// TestColor checks that colours leave the layout alone.
func TestColor(t *testing.T) {
	bodies := []string{doc, "[ ]", `{"a":{"b":[1,-2.5e10,"x\"y",true]}}`, "{\n  \"中文\" : \"手机\\u0000\"\n}\n", "7", `"x"`}
	for _, body := range bodies {
		got, _ := render(Options{Terminal: true, Color: true}, answer(200, body))
		if strings.ContainsAny(body, "0\"") && !strings.Contains(got, "\x1b[3") {
			t.Errorf("%q: no colour in %q", body, got)
		}
		body = strings.TrimRight(body, "\n") + "\n200 OK\n"
		if plain := escapes.ReplaceAllString(got, ""); plain != body {
			t.Errorf("without colours:\n got  %q\n want %q", plain, body)
		}
	}
}

// TestTriple has the cases of Kibana's own conversion.
func TestTriple(t *testing.T) {
	tests := []struct{ in, want string }{
		{`{ "a" : "\ntest\ntest\\2\n" }`, "{ \"a\" : \"\"\"\ntest\ntest\\2\n\"\"\" }"},
		{`{ "a" : "tri\"ple" }`, `{ "a" : """tri"ple""" }`},
		{`{ "a" : "short with \\" }`, `{ "a" : """short with \""" }`},
		{`{ "a" : "a + 2" }`, `{ "a" : "a + 2" }`},
		{`{ "a" : "\"test\"", "b" : "\"test", "c" : "test\"" }`, `{ "a" : "\"test\"", "b" : "\"test", "c" : "test\"" }`},
		{`{ "k\"ey" : "v\"al" }`, `{ "k\"ey" : """v"al""" }`},
		{`{ "k\n" : 1 }`, `{ "k\n" : 1 }`},
		{`[ "a\tb", "c\r\nd" ]`, "[ \"\"\"a\tb\"\"\", \"\"\"c\nd\"\"\" ]"},
		{`[ "a\"\"\"b" ]`, `[ "a\"\"\"b" ]`},
		{`[ "\u001b[31mred\n", "\rover", "\b" ]`, `[ "\u001b[31mred\n", "\rover", "\b" ]`},
		{`"top\nlevel"`, "\"\"\"top\nlevel\"\"\""},
	}
	for _, tt := range tests {
		if got, _ := render(terminal, answer(200, tt.in)); got != tt.want+"\n200 OK · 1 ms\n" {
			t.Errorf("%s:\n got  %q\n want %q", tt.in, got, tt.want)
		}
		if got, _ := render(piped, answer(200, tt.in)); got != tt.in+"\n" {
			t.Errorf("piped: %q became %q", tt.in, got)
		}
		got, _ := render(colored, answer(200, tt.in))
		if plain := escapes.ReplaceAllString(got, ""); plain != tt.want+"\n200 OK · 1 ms\n" {
			t.Errorf("%s in colour:\n got  %q\n want %q", tt.in, plain, tt.want)
		}
	}
}

// TestHarmless stores what would move the cursor, ring or turn text round.
func TestHarmless(t *testing.T) {
	evil := "a\u009b31m\u202etxt\u2066\x7f\u0085z"
	for _, o := range []Options{terminal, colored, {Color: true}} {
		got, _ := render(o, answer(200, `{ "a" : "`+evil+`" }`))
		if plain := escapes.ReplaceAllString(got, ""); strings.ContainsFunc(plain, safe.Harmful) {
			t.Errorf("reached the terminal: %q", got)
		}
		var v struct{ A string }
		first, _, _ := strings.Cut(escapes.ReplaceAllString(got, ""), "\n")
		if err := json.Unmarshal([]byte(first), &v); err != nil || v.A != evil {
			t.Errorf("the value changed: %q, %v", v.A, err)
		}
	}
	if got, _ := render(piped, answer(200, `{ "a" : "`+evil+`" }`)); got != `{ "a" : "`+evil+`" }`+"\n" {
		t.Errorf("piped bytes changed: %q", got)
	}

	text := answer(200, "one\x1b]0;title\x07two\r\nthree\rfour\xff\x9b�\n")
	text.Response.Header.Set("Content-Type", "text/plain")
	want := `one\u001b]0;title\u0007two` + "\n" + `three\u000dfour��` + "�\n200 OK · 1 ms\n"
	if got, _ := render(terminal, text); got != want {
		t.Errorf("text:\n got  %q\n want %q", got, want)
	}
	warned := answer(200, "{ }")
	warned.Response.Header.Set("Warning", "299 x \"a\x1b[2Jb\"")
	warned.Heading, warned.Request.Target = true, "a\x1b[2J"
	if got, _ := render(terminal, warned); strings.Contains(got, "\x1b") {
		t.Errorf("warning or heading: %q", got)
	}
	var errs strings.Builder
	p := &Printer{Err: &errs}
	p.Problem(console.Problem{Script: "a\x1b.es", Line: 1, Msg: "m\x1b[2J", Hint: "h\x07", Excerpt: "e\x1b\n ^"})
	if strings.ContainsAny(errs.String(), "\x1b\x07") {
		t.Errorf("problem: %q", errs.String())
	}
}

func TestShow(t *testing.T) {
	const body = "{\n  \"hits\" : {\n    \"total\" : {\n      \"value\" : 1\n    },\n    \"hits\" : [ ]\n  },\n  \"took\" : 5\n}\n"
	tests := []struct {
		paths []string
		want  string
	}{
		{[]string{"took"}, "5\n"},
		{[]string{"hits.total"}, "{\n  \"value\" : 1\n}\n"},
		{[]string{"nothing"}, "null\n"},
		{[]string{"hits.total", "took"}, "{\n  \"hits.total\" : {\n    \"value\" : 1\n  },\n  \"took\" : 5\n}\n"},
	}
	for _, tt := range tests {
		a := answer(200, body)
		a.Show = tt.paths
		if got, _ := render(piped, a); got != tt.want {
			t.Errorf("%v:\n got  %q\n want %q", tt.paths, got, tt.want)
		}
	}
}

func TestRemark(t *testing.T) {
	s := parser.Parse("\n\nPUT a/_doc/1\n{\n  \"a\": tru\n}\n")
	a := answer(400, "{\n  \"error\" : {\n    \"reason\" : \"Unrecognized token 'tru'\\n at [Source: x; line: 2, column: 12]\"\n  }\n}\n")
	a.Request = s.Requests[0]
	a.Request.Doubt = nil
	_, got := render(piped, a)
	if !strings.HasPrefix(got, "line 5:") || !strings.Contains(got, "\n    \"a\": tru\n") || !strings.Contains(got, "^") {
		t.Errorf("got %q", got)
	}
	a.Response.Status = 200
	if _, got := render(piped, a); got != "" {
		t.Errorf("said of a good answer: %q", got)
	}
}

func TestYAML(t *testing.T) {
	a := answer(200, "---\n_index: \"a\"\nhits:\n- \"k: x\": 1\n  url: http://x\n")
	a.Response.Header.Set("Content-Type", "application/yaml")
	got, _ := render(Options{Color: true}, a)
	want := "---\n\x1b[36m_index\x1b[0m: \"a\"\n\x1b[36mhits\x1b[0m:\n- \x1b[36m\"k: x\"\x1b[0m: 1\n  \x1b[36murl\x1b[0m: http://x\n"
	if got != want {
		t.Errorf("\n got  %q\n want %q", got, want)
	}
}

func TestDuration(t *testing.T) {
	for d, want := range map[time.Duration]string{
		40 * time.Microsecond: "0.1 ms", 260 * time.Microsecond: "0.3 ms", 999 * time.Microsecond: "1 ms", 1500 * time.Microsecond: "2 ms", 3 * time.Second: "3000 ms",
	} {
		if got := duration(d); got != want {
			t.Errorf("%v: %s, want %s", d, got, want)
		}
	}
}

func TestSummary(t *testing.T) {
	tests := []struct {
		tally console.Tally
		want  string
	}{
		{console.Tally{Requests: 3}, ""},
		{console.Tally{Requests: 3, Held: 2}, "x.es: 3 requests, 2 expectations hold\n"},
		{console.Tally{Requests: 1, Held: 1, Problems: [4]int{1, 0, 2, 0}, Stopped: true}, "x.es: 1 request, 1 expectation holds, 3 failures, stopped\n"},
	}
	for _, tt := range tests {
		var b strings.Builder
		(&Printer{Err: &b}).Summary("x.es", tt.tally)
		if b.String() != tt.want {
			t.Errorf("got %q, want %q", b.String(), tt.want)
		}
	}
}

// FuzzJSON checks that nothing harmful gets out, that colours and layout don't
// mix, and that bytes for a pipe are left alone.
func FuzzJSON(f *testing.F) {
	f.Add(doc)
	f.Add(`{ "a" : "x\ny\"", "b\n" : [ "\u001b", "\\" ] }`)
	f.Add("{\"a\":\"\u202e\"}")
	f.Fuzz(func(t *testing.T, body string) {
		a := answer(200, body)
		if got, _ := render(Options{}, a); body != "" && strings.TrimSuffix(got, "\n") != strings.TrimSuffix(body, "\n") {
			t.Errorf("piped: %q became %q", body, got)
		}
		plain, _ := render(Options{Terminal: true, Triple: true}, a)
		if strings.ContainsFunc(plain, safe.Harmful) && !strings.Contains(plain, "\uFFFD") {
			t.Errorf("reached the terminal: %q", plain)
		}
		got, _ := render(Options{Terminal: true, Triple: true, Color: true}, a)
		if escapes.ReplaceAllString(got, "") != plain {
			t.Errorf("colours changed %q to %q", plain, got)
		}
	})
}
