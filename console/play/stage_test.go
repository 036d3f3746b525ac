package play

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/hinshun/vt10x"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/render"
	"esconsole/console/theme"
	"esconsole/engine"
)

// echo says what it was asked. A request to /wait waits to be cancelled.
type echo struct{ asked *[]string }

func (e echo) Do(ctx context.Context, req engine.Request) (engine.Response, error) {
	*e.asked = append(*e.asked, req.Method+" "+req.Path)
	switch req.Path {
	case "/wait":
		<-ctx.Done()
		return engine.Response{}, ctx.Err()
	case "/break":
		panic("broken")
	}
	return engine.Response{Status: 200, Header: http.Header{"Content-Type": {"application/json"}},
		Body: []byte("{\n  \"_shards\" : {\n    \"total\" : 1\n  },\n  \"path\" : \"" + req.Path + "\"\n}\n")}, nil
}

// talk is a player of a script whose requests nobody answers but echo.
func talk(t *testing.T, script string) (p *Player, asked *[]string) {
	t.Helper()
	asked = new([]string)
	s, err := console.NewSession(func(lesson.Engine) (console.Backend, error) { return echo{asked}, nil }, lesson.Engine{}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	p, complaints := New(console.Source{Name: "talk.es", Text: script}, s)
	if len(complaints) > 0 {
		t.Fatal(complaints)
	}
	return p, asked
}

func view(lang string) View {
	return View{Options: render.Options{Terminal: true}, Lang: lang,
		Highlight: func(text string, _ theme.Theme) string { return text }}
}

// typist types keys one after the other, each when the screen shows what it
// waits for.
type typist struct {
	t      *testing.T
	screen vt10x.Terminal
	out    bytes.Buffer
	steps  []keyAt
}

type keyAt struct{ wait, key string }

// Write implements io.Writer: the terminal.
func (y *typist) Write(b []byte) (int, error) {
	y.out.Write(b)
	return y.screen.Write(b)
}

// Read implements io.Reader: the keyboard. The stage draws before it reads.
func (y *typist) Read(p []byte) (int, error) {
	if len(y.steps) == 0 {
		return 0, io.EOF
	}
	step := y.steps[0]
	y.steps = y.steps[1:]
	for deadline := time.Now().Add(5 * time.Second); !strings.Contains(y.screen.String(), step.wait); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			y.t.Errorf("before %q the screen never shows %q:\n%s", step.key, step.wait, y.screen.String())
			return 0, errors.New("given up")
		}
	}
	return copy(p, step.key), nil
}

const threeCards = `# A talk

# It begins.

# 1. One
#@ note Breathe.
GET /one

# 2. Two

GET /two

#@ task Do three.
#@ hint Think.
#@ solution
GET /three

# That is all.
`

// perform shows a talk to somebody who types.
func perform(t *testing.T, p *Player, s *Stage, steps []keyAt) (Outcome, *typist) {
	t.Helper()
	y := &typist{t: t, screen: vt10x.New(vt10x.WithSize(80, 24)), steps: steps}
	if s.Highlight == nil {
		s.View = view("en")
	}
	s.Keys, s.Out, s.Runner = y, y, console.Runner{Session: p.session}
	if s.Size == nil {
		s.Size = func() (int, int) { return 80, 24 }
	}
	outcome := s.Show(p)
	if len(y.steps) > 0 {
		t.Errorf("it was left before %q", y.steps[0])
	}
	if out := y.out.String(); !strings.HasPrefix(out, enter) || !strings.HasSuffix(out, leave) {
		t.Error("the screen is not given back")
	}
	return outcome, y
}

func TestStage(t *testing.T) {
	p, asked := talk(t, threeCards)
	s := &Stage{}
	outcome, _ := perform(t, p, s, []keyAt{
		{"▌ GET /one", " "},
		{`"_shards" : { … }`, "f"},
		{`"total" : 1`, "f"},
		{"{ … }", "n"},
		{"Breathe.", "x"},
		{`"path" : "/one"`, "\x1b[C"},
		{"2. Two", "\x1b[6~"},
		{`"path" : "/two"`, "\r"},
		{"▶ Do three.", "h"},
		{"• Think.", "h"},
		{"no further hint", "s"},
		{"▌ GET /three", "\x1b[D"},
		{"2. Two", "g"},
		{"go to step:", "3\r"},
		{"▶ Do three.", "\r"},
	})
	if outcome != Turn {
		t.Errorf("Enter on an exercise gives %d", outcome)
	}
	if got := strings.Join(*asked, ", "); got != "GET /one, GET /two, GET /two" {
		t.Errorf("sent: %s", got)
	}
	outcome, _ = perform(t, p, s, []keyAt{
		{"▶ Do three.", "s"},
		{"▌ GET /three", " "},
		{`"path" : "/three"`, "]"},
		{"That is all.", " "},
		{"this is the end", "?"},
		{"requests, or show", "?"},
		{"The end", "["},
		{"2. Two", "["},
		{"1. One", "["},
		{"A talk", "\x1b"},
	})
	if outcome != Prompt || p.At != 0 {
		t.Errorf("Esc gives %d at %d", outcome, p.At)
	}
	if outcome, _ = perform(t, p, s, []keyAt{{"GET /one", "Q"}}); outcome != Over {
		t.Errorf("Q gives %d", outcome)
	}
}

func TestStageChinese(t *testing.T) {
	p, _ := talk(t, "# 写入\n\n# 1. 文档\n\nGET /one\n")
	perform(t, p, &Stage{View: view("zh")}, []keyAt{
		{"空格：发送", " "},
		{"空格：继续", " "},
		{"到此结束", "q"},
	})
}

// TestStageTyped writes a request letter by letter; a key writes the rest.
func TestStageTyped(t *testing.T) {
	p, asked := talk(t, "# Talk\n\nPOST /"+strings.Repeat("x", 60)+"\n\nGET /two\n")
	perform(t, p, &Stage{Typed: true}, []keyAt{
		{"▌ POST", " "}, // not all of it is there
		{strings.Repeat("x", 60), " "},
		{"200 OK", " "},
		{"GET /two", "q"}, // without a key, too
	})
	if len(*asked) != 1 {
		t.Errorf("sent: %v", *asked)
	}
}

// TestStageCancel cancels a request that doesn't end, and stays.
func TestStageCancel(t *testing.T) {
	p, _ := talk(t, "GET /wait\n\nGET /two\n")
	outcome, _ := perform(t, p, &Stage{}, []keyAt{
		{"GET /wait", " "},
		{"Ctrl-C: cancel", "\x03"},
		{"cancelled", "q"},
	})
	if outcome != Prompt {
		t.Errorf("%d", outcome)
	}
}

// TestStageBreaks gives the screen back when something is broken.
func TestStageBreaks(t *testing.T) {
	p, _ := talk(t, "GET /break\n")
	var out bytes.Buffer
	s := &Stage{View: view("en"), Keys: strings.NewReader(" "), Out: &out, Runner: console.Runner{Session: p.session},
		Size: func() (int, int) { return 80, 24 }}
	defer func() {
		if got := recover(); got != "broken" {
			t.Errorf("recovered: %v", got)
		}
		if !strings.HasSuffix(out.String(), leave) {
			t.Error("the screen is not given back")
		}
	}()
	s.Show(p)
}

// TestStageEnds leaves when the program has to end, and when no keys come.
func TestStageEnds(t *testing.T) {
	p, _ := talk(t, "GET /one\n")
	ended := make(chan struct{})
	close(ended)
	keys, _ := io.Pipe()
	var out bytes.Buffer
	s := &Stage{View: view("en"), Keys: keys, Out: &out, Ended: ended, Size: func() (int, int) { return 80, 24 }}
	if o := s.Show(p); o != Over || !strings.HasSuffix(out.String(), leave) {
		t.Errorf("outcome %d", o)
	}
	s.Keys, s.Ended = strings.NewReader(""), nil
	if o := s.Show(p); o != Over {
		t.Errorf("outcome %d", o)
	}
}

// TestNotes tells what a presenter looks at.
func TestNotes(t *testing.T) {
	p, _ := talk(t, threeCards)
	var told []string
	perform(t, p, &Stage{Notes: func(text string) { told = append(told, text) }}, []keyAt{
		{"GET /one", " "}, {"200 OK", " "}, {"GET /two", " "}, {"200 OK", " "}, {"Do three", "q"},
	})
	want := []string{
		"A talk · 1 / 3\n\nBreathe.\n\n→ GET /one\n",
		"A talk · 1 / 3\n\nBreathe.\n\n→ 2. Two\n",
		"A talk · 2 / 3\n\n→ GET /two\n",
		"A talk · 2 / 3\n\n→ ▶ Do three.\n",
		"A talk · 3 / 3\n\n→ The end\n",
	}
	if strings.Join(told, "|") != strings.Join(want, "|") {
		t.Errorf("told:\n%s\nwant:\n%s", strings.Join(told, "|"), strings.Join(want, "|"))
	}
}

// TestScreens lays cards out on screens of many sizes: nothing is wider or
// higher than the screen.
func TestScreens(t *testing.T) {
	p, _ := talk(t, "# 乐观并发控制\n\n# 每次写入都会计数，"+strings.Repeat("中文", 60)+"。\n\n# "+strings.Repeat("words of prose ", 20)+
		"\n\nPUT /one\n{\"标题\": \""+strings.Repeat("手机", 50)+"\"}\n")
	for width := 1; width <= 200; width += 7 {
		for height := 2; height <= 60; height += 5 {
			for _, sent := range []bool{false, true} {
				if p.Sent != sent {
					p.Turn(0)
					if sent {
						p.Send(context.Background(), console.Runner{Session: p.session})
					}
				}
				v := view("zh")
				s := v.lay(p, column(width), false)
				rows := v.screen(p, s, s.start(room(height)), width, height)
				if len(rows) != max(height-1, 0) {
					t.Fatalf("%d×%d: %d rows", width, height, len(rows))
				}
				for _, row := range rows {
					if w := columnsOf(row); w > max(width, 4) {
						t.Fatalf("%d×%d: %d columns: %q", width, height, w, row)
					}
				}
			}
		}
	}
}
