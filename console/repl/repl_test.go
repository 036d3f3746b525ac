package repl

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/render"
	"esconsole/engine"
)

// typist is a LineEditor that types what a test says.
type typist struct {
	inputs  []Input
	errs    map[int]error
	n       int
	prompts []string
	history []string
	aids    Aids
	text    string // given to begin with
	whole   bool
}

func (e *typist) ReadLine(prompt, _ string) (Input, error) {
	e.prompts = append(e.prompts, strings.TrimSpace(prompt))
	if e.n == len(e.inputs) {
		return Input{}, io.EOF
	}
	e.n++
	return e.inputs[e.n-1], e.errs[e.n-1]
}

func (e *typist) SetHistory(blocks []string)  { e.history = blocks }
func (e *typist) SetAbove(string)             {}
func (e *typist) SetAids(a Aids)              { e.aids = a }
func (e *typist) SetText(text string)         { e.text = text }
func (e *typist) Whole() bool                 { return e.whole }
func (e *typist) Lend(use func() error) error { return use() }
func (e *typist) Close() error                { return nil }

// backend says what it was asked.
type backend struct{ shape lesson.Engine }

func (b backend) Do(_ context.Context, req engine.Request) (engine.Response, error) {
	return engine.Response{Status: 200, Header: http.Header{"Content-Type": {"application/json"}},
		Body: fmt.Appendf(nil, "{ \"asked\" : \"%s %s\", \"nodes\" : %d }\n", req.Method, req.Path, b.shape.Nodes)}, nil
}

// session types lines into a console and gives what it prints.
func session(t *testing.T, e *typist) string {
	t.Helper()
	var out strings.Builder
	s, err := console.NewSession(func(shape lesson.Engine) (console.Backend, error) {
		if shape.Nodes > 9 {
			return nil, errors.New("too many nodes")
		}
		return backend{shape}, nil
	}, lesson.Engine{Compat: 7, Nodes: 1}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	h, err := OpenHistory("")
	if err != nil {
		t.Fatal(err)
	}
	New(Config{
		Session: s, Editor: e, History: h,
		Printer: &render.Printer{Out: &out, Err: &out, Options: render.Options{Terminal: true, Holds: true}},
		Load: func(name string) (console.Source, error) {
			if name != "lesson.es" {
				return console.Source{}, errors.New("there is no file " + name)
			}
			return console.Source{Name: name, Text: "#@ engine nodes=2\n#@ pause Ready?\nGET lesson\n#@ expect nodes=2\n"}, nil
		},
		Lessons: func() [][2]string { return [][2]string{{"a.es", "First"}, {"longer.es", "第二"}} },
		Shape: func(e lesson.Engine) lesson.Engine {
			return lesson.Engine{Compat: max(e.Compat, 7), Nodes: max(e.Nodes, 1)}
		},
		Describe: func(e lesson.Engine) string { return fmt.Sprintf("%d nodes", e.Nodes) },
	}).Run()
	return out.String()
}

// typed makes one input of each line.
func typed(lines ...string) *typist {
	e := &typist{}
	for _, l := range lines {
		e.inputs = append(e.inputs, Input{Text: l})
	}
	return e
}

func TestTyped(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		want  string
	}{
		{"a request", []string{"GET a"}, "{ \"asked\" : \"GET a\", \"nodes\" : 1 }\n200 OK\n\n"},
		{"a body", []string{"PUT a/_doc/1", "{", "}"}, "{ \"asked\" : \"PUT a/_doc/1\", \"nodes\" : 1 }\n200 OK\n\n"},
		{"a directive below", []string{"GET a", "#@ expect nodes=1", "#@ expect nodes=2"},
			"{ \"asked\" : \"GET a\", \"nodes\" : 1 }\n200 OK\n\n#@ expect holds\nline 1: #@ expect does not hold: nodes is 1, expected = 2\n\n"},
		{"nothing", []string{"", "# words", "   "}, ""},
		{"no request", []string{"quit"}, "that is no request; did you mean :quit?\n"},
		{"quit", []string{":quit", "GET a"}, ""},
		{"quit, by another name", []string{" :q", "GET a"}, ""},
		{"quit, with words", []string{":quit now"}, ":quit takes no words, so now means nothing\n"},
		{"meta command under a request", []string{"PUT a", ":quit"}, "{ \"asked\" : \"PUT a\", \"nodes\" : 1 }\n200 OK\n\n"},
		{"mistyped", []string{":hlep", ":frobnicate", ":hist"},
			":hlep is no command; did you mean :help?\n:frobnicate is no command; :help lists them\n:hist is no command; did you mean :history?\n"},
		{"help about one", []string{":help quit"}, ":quit\n  leave (Ctrl-D does, too)\n  also: :q, :exit\n  example: :quit\n\n"},
		{"help about none", []string{":help nothing"}, ":nothing is no command; :help lists them\n"},
		{"clear", []string{":clear"}, "\x1b[H\x1b[2J\x1b[3J"},
		{"lessons", []string{":run"}, "  a.es       First\n  longer.es  第二\n\n"},
		{"run", []string{":run lesson.es", ""},
			"2 nodes, as the script asks\n# lesson.es:3: GET lesson [200 OK]\n{ \"asked\" : \"GET lesson\", \"nodes\" : 2 }\n" +
				"lesson.es: 1 request, 1 expectation holds\n\n"},
		{"run nothing", []string{":run x.es"}, "there is no file x.es\n"},
		{"run over work", []string{"GET a", ":run lesson.es"},
			"{ \"asked\" : \"GET a\", \"nodes\" : 1 }\n200 OK\n\nlesson.es is written for 2 nodes. :reset nodes=2 compat=7 starts such an engine, an empty one; then run it again\n"},
		{"reset", []string{":reset nodes=2", "GET a", ":reset"}, "empty: 2 nodes\n\n{ \"asked\" : \"GET a\", \"nodes\" : 2 }\n200 OK\n\nempty: 2 nodes\n\n"},
		{"reset to nonsense", []string{":reset now", ":reset nodes=10"},
			":reset: \"now\" is not understood: it takes nodes=N and compat=N\n:reset: too many nodes\n"},
		{"variables", []string{":vars", ":vars i=products", ":vars", "GET ${i}", ":vars =1"},
			"no variables; :vars NAME=VALUE defines one, #@ capture NAME = PATH takes one from an answer\n\n" +
				"i = products\n\n{ \"asked\" : \"GET products\", \"nodes\" : 1 }\n200 OK\n\n:vars: a name is missing, as in seq = 1\n"},
		{"options", []string{":set time on", ":set", ":set time", ":set times on"},
			"  color     off  colour answers\n  triple    off  show strings with line breaks in triple quotes\n  indent    on   indent new lines of a body\n  autoclose off  close brackets and quotes behind the cursor\n  hint      on   say dimly what comes next\n  page      on   show long texts screen by screen\n  status    on   say below an answer what its status is\n  time      on   say how long an answer took\n\n" +
				":set takes an option and on or off, as in :set triple off; :set alone lists them\n" +
				":set takes an option and on or off, as in :set triple off; :set alone lists them\n"},
		{"history", []string{":set time off", ":history 2", ":history 0"}, "   1  :set time off\n   2  :history 2\n\n:history takes a number from 1, or a text, as in :history products\n"},
		{"searching the history", []string{"GET apple", "GET a", ":history APP", ":history pear"},
			"{ \"asked\" : \"GET apple\", \"nodes\" : 1 }\n200 OK\n\n{ \"asked\" : \"GET a\", \"nodes\" : 1 }\n200 OK\n\n   1  GET apple\n\nnothing with pear was entered\n"},
		{"curl", []string{":curl", ":vars i=x", ":curl GET ${i}/_search?q=a b", "PUT a/_doc/1 {\"x\": \"it's\"}", ":curl", ":curl hello", ":curl GET ${j}"},
			":curl: nothing has been sent yet; :curl GET products writes a request that is not sent\n" +
				"curl -XGET \"http://localhost:9200/x/_search?q=a%20b\"\n\n" +
				"{ \"asked\" : \"PUT a/_doc/1\", \"nodes\" : 1 }\n200 OK\n\n" +
				"curl -XPUT \"http://localhost:9200/a/_doc/1\" -H 'Content-Type: application/json' -d'\n{\"x\": \"it'\\''s\"}'\n\n" +
				":curl takes a request, as in :curl GET products/_search\n:curl: undefined variable ${j}\n"},
		{"explain nothing", []string{"GET a", ":explain", ":explain x"},
			"{ \"asked\" : \"GET a\", \"nodes\" : 1 }\n200 OK\n\nthere is no error to explain\n:explain takes no words, so x means nothing\n"},
		{"difference", []string{"GET a", ":diff", "GET b", ":diff", "GET b", ":diff", ":diff x", ":keep first", "GET c", ":diff first", ":keep second", ":diff second first", ":keep"},
			"{ \"asked\" : \"GET a\", \"nodes\" : 1 }\n200 OK\n\n:diff needs two answers: the last two, or those that :keep gave names to, as in :diff before\n" +
				"{ \"asked\" : \"GET b\", \"nodes\" : 1 }\n200 OK\n\n--- GET a [200 OK]\n+++ GET b [200 OK]\n@@ -1,1 +1,1 @@\n" +
				"-{ \"asked\" : \"GET a\", \"nodes\" : 1 }\n+{ \"asked\" : \"GET b\", \"nodes\" : 1 }\n\n" +
				"{ \"asked\" : \"GET b\", \"nodes\" : 1 }\n200 OK\n\nno difference\n\n:diff: no answer is called x; :keep NAME gives the last one a name\n" +
				"{ \"asked\" : \"GET c\", \"nodes\" : 1 }\n200 OK\n\n--- GET b [200 OK]\n+++ GET c [200 OK]\n@@ -1,1 +1,1 @@\n-{ \"asked\" : \"GET b\", \"nodes\" : 1 }\n+{ \"asked\" : \"GET c\", \"nodes\" : 1 }\n\n" +
				"--- GET c [200 OK]\n+++ GET b [200 OK]\n@@ -1,1 +1,1 @@\n-{ \"asked\" : \"GET c\", \"nodes\" : 1 }\n+{ \"asked\" : \"GET b\", \"nodes\" : 1 }\n\n" +
				"  first  GET b [200 OK]\n  second  GET c [200 OK]\n\n"},
	}
	for _, tt := range tests {
		if got := session(t, typed(tt.lines...)); got != tt.want {
			t.Errorf("%s:\n got  %q\n want %q", tt.name, got, tt.want)
		}
	}
}

func TestPrompts(t *testing.T) {
	e := typed("PUT a/_doc/1", "{", "}", "GET a")
	e.inputs = append(e.inputs, Input{Text: "PUT b"}, Input{}, Input{Text: "GET c\nGET d", Block: true})
	e.errs = map[int]error{5: ErrInterrupt}
	out := session(t, e)
	if got, want := strings.Join(e.prompts, " "), "es> > > es> es> > es> es>"; got != want {
		t.Errorf("prompts %q, want %q", got, want)
	}
	if got, want := strings.Join(e.history, "|"), "PUT a/_doc/1\n{\n}|GET a|GET c\nGET d"; got != want {
		t.Errorf("history %q, want %q", got, want)
	}
	if !strings.HasSuffix(out, "# 1: GET c [200 OK]\n{ \"asked\" : \"GET c\", \"nodes\" : 1 }\n\n# 2: GET d [200 OK]\n{ \"asked\" : \"GET d\", \"nodes\" : 1 }\n\n") {
		t.Errorf("pasted: %q", out)
	}
}

// TestHelp checks that help names every command, fits into 80 columns, and
// that every command has an example that begins with its name.
func TestHelp(t *testing.T) {
	out := session(t, typed(":help"))
	for _, c := range metaCommands() {
		if !strings.Contains(out, "  "+c.usage()) {
			t.Errorf("help doesn't name %s", c.name)
		}
		if !strings.HasPrefix(c.example, c.name) {
			t.Errorf("%s has the example %q", c.name, c.example)
		}
	}
	for line := range strings.Lines(out) {
		if len([]rune(line)) > 81 {
			t.Errorf("too long: %s", line)
		}
	}
}

// stuck answers only when it is told to give up.
type stuck struct{ started chan struct{} }

func (b stuck) Do(ctx context.Context, _ engine.Request) (engine.Response, error) {
	close(b.started)
	<-ctx.Done()
	return engine.Response{}, ctx.Err()
}

// TestCancel presses Ctrl-C while a request runs: it ends, the rest of the
// block doesn't run, and the console goes on.
func TestCancel(t *testing.T) {
	b := stuck{make(chan struct{})}
	s, err := console.NewSession(func(lesson.Engine) (console.Backend, error) { return b, nil }, lesson.Engine{}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	h, _ := OpenHistory("")
	var out strings.Builder
	e := &typist{inputs: []Input{{Text: "GET a\nGET b", Block: true}, {Text: ":vars"}}}
	r := New(Config{Session: s, Editor: e, History: h, Printer: &render.Printer{Out: &out, Err: &out}})
	go func() {
		<-b.started
		r.interrupts <- os.Interrupt
	}()
	r.Run()
	if got, want := out.String(), "line 1: GET a got no answer: context canceled\ncancelled\n\nno variables"; !strings.HasPrefix(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestWholeBlocks hands whole blocks over, as an editor of blocks does.
func TestWholeBlocks(t *testing.T) {
	tests := []struct {
		name, text string
		block      bool
		want, rest string
	}{
		{"a request", "GET a", false, "{ \"asked\" : \"GET a\", \"nodes\" : 1 }\n200 OK\n\n", ""},
		{"another begins", "PUT a\nGET b", false, "{ \"asked\" : \"PUT a\", \"nodes\" : 1 }\n200 OK\n\n{ \"asked\" : \"GET b\", \"nodes\" : 1 }\n200 OK\n\n", ""},
		{"another, that may have a body", "PUT a\nPUT b", false, "{ \"asked\" : \"PUT a\", \"nodes\" : 1 }\n200 OK\n\n", "PUT b\n"},
		{"a meta command", "PUT a\n:vars", false, "{ \"asked\" : \"PUT a\", \"nodes\" : 1 }\n200 OK\n\n", ""},
		{"layout of what is typed", "PUT a\n{\"x\": {}\n:fmt", false, "", "PUT a\n{\"x\": {}"},
		{"a paste that is not finished", "GET a\n\nPUT b\n{", true, "{ \"asked\" : \"GET a\", \"nodes\" : 1 }\n200 OK\n\n", "PUT b\n{\n"},
	}
	for _, tt := range tests {
		e := &typist{inputs: []Input{{Text: tt.text, Block: tt.block}}, whole: true}
		if got := session(t, e); !strings.HasPrefix(got, tt.want) || tt.want == "" && got != "" || e.text != tt.rest {
			t.Errorf("%s:\n got  %q, rest %q\n want %q, rest %q", tt.name, got, e.text, tt.want, tt.rest)
		}
	}
}

// TestAccepts tells which texts Enter hands over.
func TestAccepts(t *testing.T) {
	r := &REPL{}
	for text, want := range map[string]bool{
		"GET a": true, "PUT a": false, "PUT a\n": true, "PUT a\n{": false, "PUT a\n{}": true, "PUT a\nGET b": true, "PUT a\n:undo": true,
		":help": true, "# title": false, "# title\n": true, "# title\nGET a": true, "#@ set a = 1": true, "": true, "PUT a\n{\n:fmt": true, "PUT a\n{\n:undo": false,
		"POST _bulk\n{\"index\":{}}\n{}": false, "POST _bulk\n{\"index\":{}}\n{}\n": true, "nonsense": true,
	} {
		if got := r.accepts(text); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
