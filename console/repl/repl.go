// Package repl is the console that a person types into: it reads lines,
// collects them into requests, runs those and keeps a history. The keyboard is
// behind LineEditor; what a request means is not decided here.
package repl

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/play"
	"esconsole/console/render"
	"esconsole/engine"
	"esconsole/parser"
)

// Config is what a console is made of.
type Config struct {
	Session *console.Session
	Printer *render.Printer
	Editor  LineEditor
	History *History

	// Load reads a script by the name that ":run" gives.
	Load func(name string) (console.Source, error)
	// Lessons lists the scripts that come with the program, as name and title.
	Lessons func() [][2]string
	// Shape completes the engine that a script or ":reset" asks for.
	Shape func(lesson.Engine) lesson.Engine
	// Describe says in words what kind of engine is open.
	Describe func(lesson.Engine) string

	// Play is a script to begin with, or nil.
	Play *console.Source
	// Finished is told of a script that was played to its end, and gives what is
	// to be said about that; nil says nothing.
	Finished func(console.Source) string
	// Stage shows a talk on the whole screen until the person leaves it; nil
	// plays at the prompt.
	Stage func(p *play.Player, runner console.Runner) play.Outcome

	// Edit lets the person change a file in an editor of their own; nil if
	// there is none.
	Edit func(file string) error

	// View shows a long text screen by screen, and gives what was seen last.
	// nil: texts are written as they are.
	View func(text string) (last string, err error)
	// Size is that of the screen; nil is 80 columns.
	Size func() (width, height int)

	// Outlet takes answers away to where a typed request says, ScriptOutlet to
	// where one of a file does. nil refuses such requests.
	Outlet, ScriptOutlet console.Outlet

	// Lang is the language of explanations: en or zh.
	Lang string

	// Host names the server that answers; "" is the engine in this program.
	Host string
	// PromptColor is the colour of that server's prompt by its name; "" is that
	// of the theme.
	PromptColor string
	// URL is where that server is, without a login.
	URL string
	// Danger says what a request would destroy, or "". Before one that would,
	// the person is asked. nil asks nothing.
	Danger func(method, path string, body []byte) string
}

// The prompts of the first and of further lines.
const (
	prompt = "es> "
	more   = "  > "
)

// REPL is a running console.
type REPL struct {
	Config
	runner     *console.Runner
	block      block
	interrupts chan os.Signal
	quit       bool
	talk       *play.Player // what is being played, or nil
	memory     memory
	entered    []string // requests, without logins
	habits     Habits
	statusLine bool // below an answer
	vocabulary *engine.Vocabulary
	routeList  []engine.Route // of the version routesOf
	routesOf   int
	buffers    []*page                 // texts that are kept beside what is typed
	page       int                     // the one in use
	paging     bool                    // long texts are shown screen by screen
	long       string                  // the last text that was shown screen by screen
	kept       map[string]console.Sent // answers by the names that :keep gave them
	saved      bool                    // the history could be written, or it has been said that it can't
}

// New makes a console.
func New(c Config) *REPL {
	r := &REPL{Config: c, interrupts: make(chan os.Signal, 1), saved: true, habits: Habits{Indent: true, Hint: true}, statusLine: true, paging: true, buffers: []*page{{name: scratch}}}
	r.runner = &console.Runner{Session: c.Session, Report: c.Printer, Pause: r.pause}
	c.Printer.Options.Hint = hint
	c.Printer.Options.Page = r.paged
	c.Session.KeepStates()
	if c.Danger != nil {
		r.runner.Confirm = r.confirm
	}
	return r
}

// Run reads and runs until the person quits.
func (r *REPL) Run() {
	signal.Notify(r.interrupts, os.Interrupt)
	defer signal.Stop(r.interrupts)
	r.Editor.SetHistory(r.History.Recent())
	r.Editor.SetAids(Aids{Complete: r.complete, Hint: r.next, Accept: r.accepts, Format: toggled, Habits: func() Habits { return r.habits }})
	if r.Play != nil {
		r.begin(*r.Play)
	}
	for !r.quit {
		p := r.prompt()
		if !r.block.empty() {
			p = more
		}
		r.Editor.SetAbove(r.block.text)
		in, err := r.Editor.ReadLine(p, more)
		switch {
		case errors.Is(err, ErrInterrupt):
			r.block.drop()
		case err != nil:
			return
		default:
			r.enter(in)
		}
	}
}

// enter takes one line, or one block that was pasted or edited.
func (r *REPL) enter(in Input) {
	if in.Edit {
		r.editText(r.taken(in.Text))
		return
	}
	if r.Editor.Whole() && !in.Block && !in.Send {
		in.Text = r.interrupted(in.Text)
	}
	first, _, several := strings.Cut(in.Text, "\n")
	if r.block.interrupts(first) {
		ready := r.block.text
		r.block.drop()
		r.run(ready)
	}
	if k, ok := parser.ParseSink(in.Text); ok && r.block.empty() {
		r.remember(in.Text)
		r.divert(k)
		return
	}
	if r.talk != nil && r.block.empty() && strings.TrimSpace(in.Text) == "" {
		r.step()
		return
	}
	if !several && r.isMeta(in.Text) {
		r.remember(in.Text)
		r.meta(strings.TrimSpace(in.Text))
		return
	}
	if ready := r.block.add(in); ready != "" {
		r.run(ready)
	}
	if r.Editor.Whole() && !r.block.empty() { // what is not finished goes on being edited
		r.Editor.SetText(r.block.text + "\n")
		r.block.drop()
	}
}

// isMeta tells whether a line is a meta command: at the start of a block, or one
// that is about the block.
func (r *REPL) isMeta(line string) bool {
	return r.block.empty() && strings.HasPrefix(strings.TrimSpace(line), ":") || r.block.state == parser.Incomplete && aboutBlock(line)
}

// aboutBlock tells whether a line is a meta command that changes the block
// above it. No line of JSON reads so.
func aboutBlock(line string) bool {
	line = strings.TrimSpace(line)
	return line == ":edit" || line == ":fmt" || line == ":docs"
}

// taken gives the block with a text behind it, and drops it.
func (r *REPL) taken(text string) string {
	if !r.block.empty() {
		text = strings.TrimSuffix(r.block.text+"\n"+text, "\n")
	}
	r.block.drop()
	return text
}

// accepts tells whether a whole block is handed over at Enter: it is complete,
// or its last line is no part of it.
func (r *REPL) accepts(text string) bool {
	if strings.HasPrefix(strings.TrimSpace(text), ":") && !strings.Contains(text, "\n") {
		return true
	}
	if head, last := cutLast(text); head != "" {
		var b block
		b.state = b.assembler.Pending(head)
		if b.interrupts(last) || b.state == parser.Incomplete && aboutBlock(last) {
			return true
		}
	}
	switch r.block.assembler.Pending(text) {
	case parser.Complete:
		return true
	case parser.Empty: // a title waits for its request, until an empty line
		_, last := cutLast(text)
		return strings.TrimSpace(last) == "" || strings.Contains(text, "#@")
	}
	return false
}

// interrupted runs the block above the last line, if that is no part of it, and
// gives what is left.
func (r *REPL) interrupted(text string) (rest string) {
	head, last := cutLast(text)
	if head == "" {
		return text
	}
	b := block{text: head}
	b.state = b.assembler.Pending(head)
	switch {
	case b.interrupts(last):
		r.run(head)
		return last
	case b.state == parser.Incomplete && aboutBlock(last):
		r.block = b
		return last
	}
	return text
}

// cutLast cuts the last line off.
func cutLast(text string) (head, last string) {
	n := strings.LastIndexByte(text, '\n')
	if n < 0 {
		return "", text
	}
	return text[:n], text[n+1:]
}

// run sends off the requests of a block, in their order.
func (r *REPL) run(text string) { r.runWith(text, r.Outlet) }

// runWith does the same where answers may be taken away to this outlet only.
func (r *REPL) runWith(text string, outlet console.Outlet) {
	runner := *r.runner
	runner.Outlet = outlet
	r.remember(text)
	if name, ok := bareMeta(text); ok {
		r.complain("that is no request; did you mean " + name + "?")
		return
	}
	plain := strings.TrimSpace(withoutLogins(text))
	r.entered = append(r.entered, plain)
	r.note(plain)
	r.Printer.Fresh()
	tally := r.play(func(ctx context.Context) console.Tally {
		return runner.Run(ctx, console.Source{Text: text})
	})
	if tally.Requests+tally.Failed() > 0 {
		r.line("")
		r.attempted(tally.Requests)
	}
}

// play runs requests so that Ctrl-C cancels them, and them only.
func (r *REPL) play(run func(context.Context) console.Tally) console.Tally {
	r.forget()
	var tally console.Tally
	r.during(func(ctx context.Context) { tally = run(ctx) })
	return tally
}

// pause waits for Enter at a "#@ pause".
func (r *REPL) pause(_ context.Context, text string) error {
	if text != "" {
		text += " "
	}
	r.Editor.SetAbove("")
	_, err := r.Editor.ReadLine(render.Safe(text)+"[Enter] ", more)
	return err
}

// remember keeps a block in the history.
func (r *REPL) remember(text string) {
	err := r.History.Add(text)
	if err != nil && r.saved {
		r.saved = false
		r.complain(fmt.Sprintf("the history can't be kept: %v", err))
	}
	r.Editor.SetHistory(r.History.Recent())
}

func (r *REPL) line(text string) { io.WriteString(r.Printer.Out, text+"\n") }

func (r *REPL) complain(text string) { r.Printer.Complain(text) }

// bareMeta recognises a meta command typed without its colon.
func bareMeta(text string) (name string, ok bool) {
	word, rest, _ := strings.Cut(strings.TrimSpace(text), " ")
	if len(parser.Parse(text).Requests) > 0 || strings.Contains(rest, "\n") {
		return "", false
	}
	c, found := find(":" + word)
	if !found {
		return "", false
	}
	return c.name, true
}
