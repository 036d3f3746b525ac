package cmd

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"esconsole/console"
	"esconsole/console/explain"
	"esconsole/console/lesson"
	"esconsole/console/outlet"
	"esconsole/console/render"
	"esconsole/console/theme"
	"esconsole/engine"
)

// flags are those that every command has.
type flags struct {
	compat int
	nodes  int
	color  string
	lang   string
	seed   uint64
	theme  string
	pager  string
	heads  string
	config string      // the file with defaults, "" for the usual one
	gate   outlet.Gate // what scripts may do
	remote remoteFlags

	set *pflag.FlagSet
}

// defaultCompat is the major version to answer as if nobody says.
const defaultCompat = 7

func (f *flags) register(root *cobra.Command) {
	f.set = root.PersistentFlags()
	f.set.IntVar(&f.compat, "compat", defaultCompat, "answer as this major `version` of Elasticsearch: 5, 6 or 7")
	f.set.IntVar(&f.nodes, "nodes", 1, "simulate a cluster of `N` data nodes")
	f.set.StringVar(&f.color, "color", "auto", "colour answers: auto, always or never")
	f.set.Uint64Var(&f.seed, "seed", 0, "make ids, uuids and times repeatable; every `N` gives others")
	f.set.StringVar(&f.lang, "lang", "en", "language of explanations: "+strings.Join(explain.Languages(), " or "))
	f.set.StringVar(&f.theme, "theme", theme.Default, "how colours look: "+strings.Join(theme.Names(), ", "))
	f.set.StringVar(&f.pager, "pager", pagerOn, "show long answers of the console screen by screen: on, off, or a `program` such as $PAGER")
	f.set.BoolVar(&f.gate.Write, "allow-write", false, "let scripts write files: requests that end in > file or >> file")
	f.set.BoolVar(&f.gate.Shell, "allow-shell", false, "let scripts start commands: requests that end in | command")
	f.set.StringVar(&f.heads, "headings", render.Own.String(), "how headings and warnings are written: "+strings.Join(render.Styles(), ", ")+" (as Kibana 7.10 and 8 do)")
	f.complete(root, "headings", render.Styles()...)
	f.set.StringVar(&f.config, "config", "", "`file` with defaults and profiles (default "+filepath.Join("$XDG_CONFIG_HOME", "esconsole", "config.yaml")+")")
	f.complete(root, "theme", theme.Names()...)
	f.complete(root, "pager", pagerOn, pagerOff)
	f.complete(root, "lang", explain.Languages()...)
	f.complete(root, "compat", "5", "6", "7")
	f.complete(root, "color", "auto", "always", "never")
	f.complete(root, "nodes", "1", "2", "3")
}

// complete tells the shell which values a flag has.
func (f *flags) complete(root *cobra.Command, flag string, values ...string) {
	// The error is for a flag that doesn't exist, which a test would show.
	_ = root.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

// checkFlags reads the file with defaults and refuses values that make no sense.
func (a *app) checkFlags(cmd *cobra.Command) error {
	if err := a.checkValues(); err != nil {
		return err
	}
	if err := a.configure(cmd); err != nil {
		return err
	}
	a.flags.remote.against = cmd.Flags().Lookup("against") != nil
	return a.flags.remote.check(a.flags.set)
}

// checkValues judges the values of flags, each by itself.
func (a *app) checkValues() error {
	if a.editing != "line" && a.editing != "block" {
		return fmt.Errorf("--editor is line or block, not %q", a.editing)
	}
	if !slices.Contains(keepings, a.keeping) {
		return fmt.Errorf("--history is %s, not %q", strings.Join(keepings, ", "), a.keeping)
	}
	return a.flags.check()
}

func (f *flags) check() error {
	if f.compat < 5 || f.compat > 7 {
		return fmt.Errorf("--compat is 5, 6 or 7, not %d", f.compat)
	}
	if f.nodes < 1 {
		return fmt.Errorf("--nodes is 1 or more, not %d", f.nodes)
	}
	if !slices.Contains(explain.Languages(), f.lang) {
		return fmt.Errorf("--lang is %s, not %q", strings.Join(explain.Languages(), " or "), f.lang)
	}
	if _, ok := theme.Find(f.theme); !ok {
		return fmt.Errorf("--theme is one of %s, not %q", strings.Join(theme.Names(), ", "), f.theme)
	}
	if _, ok := render.FindStyle(f.heads); !ok {
		return fmt.Errorf("--headings is one of %s, not %q", strings.Join(render.Styles(), ", "), f.heads)
	}
	switch f.color {
	case "auto", "always", "never":
		return nil
	}
	return fmt.Errorf("--color is auto, always or never, not %q", f.color)
}

// shape is the engine to open for a script that wants one. What is said on the
// command line wins.
func (f *flags) shape(wanted lesson.Engine) lesson.Engine {
	shape := lesson.Engine{Compat: f.compat, Nodes: f.nodes}
	if wanted.Compat > 0 && !f.set.Changed("compat") {
		shape.Compat = wanted.Compat
	}
	if wanted.Nodes > 0 && !f.set.Changed("nodes") {
		shape.Nodes = wanted.Nodes
	}
	return shape
}

func (f *flags) seeded() bool { return f.set.Changed("seed") }

// options are those of an engine. Seeded ids repeat in every engine opened.
func (f *flags) options(shape lesson.Engine) engine.Options {
	o := engine.Options{Compat: shape.Compat, Nodes: shape.Nodes}
	if f.seeded() {
		o.Rand = rand.New(rand.NewPCG(f.seed, f.seed))
	}
	return o
}

// openConsole opens an engine for somebody who types.
func (f *flags) openConsole(shape lesson.Engine) (console.Backend, error) {
	o := f.options(shape)
	o.Interactive = true
	if f.seeded() {
		o.Now = newClock()
	}
	e, err := engine.Open(o)
	if err != nil {
		return nil, err
	}
	return console.InProcess{Engine: e}, nil
}

// session starts a session with its first engine, or with the server of --url.
func (a *app) session(shape lesson.Engine) (*console.Session, error) {
	open := a.flags.openConsole
	if a.flags.remote.url != "" {
		server, err := a.flags.remote.open()
		if err != nil {
			return nil, err
		}
		a.server = server
		open = func(lesson.Engine) (console.Backend, error) { return server, nil }
	}
	s, err := console.NewSession(open, shape, time.Now)
	if err == nil {
		a.watchRequests(s)
	}
	return s, err
}

// newClock is the clock of a seeded engine: it begins on the day 7.10.2 came
// out, and each look at it takes a millisecond.
func newClock() func() time.Time {
	start := time.Date(2021, time.January, 14, 0, 0, 0, 0, time.UTC)
	var looks atomic.Int64
	return func() time.Time { return start.Add(time.Duration(looks.Add(1)) * time.Millisecond) }
}
