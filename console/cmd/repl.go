package cmd

import (
	"crypto/sha256"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/adrg/xdg"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/outlet"
	"esconsole/console/remote"
	"esconsole/console/repl"
	"esconsole/console/theme"
)

// repl is the console for a person.
func (a *app) repl() error {
	session, err := a.session(a.flags.shape(a.played()))
	if err != nil {
		return err
	}
	printer := a.printer()
	printer.Options.Holds = true
	history, err := a.history()
	if err != nil {
		printer.Complain(fmt.Sprintf("the history can't be read: %v", err))
	}
	about := describe(session.Shape())
	if a.server != nil {
		about = a.greet(printer)
	}
	editor := a.editor(printer.Paint())
	defer editor.Close()
	a.closeOnSignal(editor)
	if isTerminal(a.out) {
		fmt.Fprintf(a.out, "esconsole %s · %s · :help\n\n", Version, about)
	}
	config := repl.Config{
		Session: session, Printer: printer, Editor: editor, History: history,
		Edit: a.edit, Play: a.playing, Finished: a.finished,
		Load: loadScript, Lessons: func() [][2]string { return lessons(a.flags.lang) }, Shape: a.flags.shape, Describe: describe, Lang: a.flags.lang,
	}
	config.Outlet, config.ScriptOutlet = outlet.Gate{Write: true, Shell: true}, a.flags.gate
	config.View = a.viewer(editor, printer.Paint())
	if a.playing != nil {
		if config.Stage, err = a.stage(editor, printer); err != nil {
			return err
		}
	}
	if out, ok := a.out.(*os.File); ok && isTerminal(out) {
		config.Size = func() (int, int) { return screenSize(out) }
	}
	if a.server != nil {
		config.PromptColor = a.promptColor
		config.Host, config.URL = a.server.Host(), a.server.URL()
		if !a.flags.remote.readOnly { // that refuses without asking
			config.Danger = remote.Danger
		}
	}
	repl.New(config).Run()
	return nil
}

// keepings are where a history may be kept.
var keepings = []string{"global", "directory", "none"}

// editor is the best one that the terminal can take.
func (a *app) editor(look theme.Theme) repl.LineEditor {
	in, inOK := a.in.(*os.File)
	out, outOK := a.out.(*os.File)
	if inOK && outOK && isTerminal(out) && !dumb() {
		if e, err := a.rich(in, out, look); err == nil {
			return e
		}
	}
	if !isTerminal(a.out) { // answers go elsewhere, without prompts between them
		return repl.NewPlain(a.in, a.err)
	}
	return repl.NewPlain(a.in, a.out)
}

// rich is an editor for a terminal that can move its cursor.
func (a *app) rich(in, out *os.File, look theme.Theme) (repl.LineEditor, error) {
	if a.editing == "block" {
		return repl.NewBlockEditor(in, out, look)
	}
	return repl.NewReadline(in, out, look)
}

// closeOnSignal lets the console end as after Ctrl-D, so that the terminal is
// left as it was found.
func (a *app) closeOnSignal(e repl.LineEditor) {
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, syscall.SIGTERM, syscall.SIGHUP)
	go func() {
		<-ended
		e.Close()
	}()
}

// history is kept where the system keeps the state of programs: one for all, or
// one of the directory that the program was started in.
func (a *app) history() (*repl.History, error) {
	name := "esconsole/history"
	switch a.keeping {
	case "none":
		return repl.OpenHistory("")
	case "directory":
		dir, err := os.Getwd()
		if err != nil {
			h, _ := repl.OpenHistory("") // in memory nothing can fail
			return h, err
		}
		name = fmt.Sprintf("esconsole/history-%x", sha256.Sum256([]byte(dir)))[:len("esconsole/history-")+16]
	}
	path, err := xdg.StateFile(name)
	if err != nil {
		h, _ := repl.OpenHistory("")
		return h, err
	}
	return repl.OpenHistory(path)
}

// loadScript reads what ":run" names; ~ is the home directory.
func loadScript(name string) (console.Source, error) {
	if rest, ok := strings.CutPrefix(name, "~/"); ok {
		name = xdg.Home + "/" + rest
	}
	return loadFile(name)
}

// describe is "Elasticsearch 7.10.2 in process, 2 nodes".
func describe(shape lesson.Engine) string {
	nodes := "1 node"
	if shape.Nodes != 1 {
		nodes = fmt.Sprintf("%d nodes", shape.Nodes)
	}
	return fmt.Sprintf("Elasticsearch %s in process, %s", serverVersion(shape.Compat), nodes)
}
