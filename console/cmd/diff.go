package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/render"
	"esconsole/console/report"
	"esconsole/console/twin"
	"esconsole/engine"
	"esconsole/engine/volatile"
)

// diffOptions are the flags of diff.
type diffOptions struct {
	format string
	vars   []string
}

func (a *app) diffCommand() *cobra.Command {
	var o diffOptions
	cmd := &cobra.Command{
		Use:   "diff FILE... --against URL",
		Short: "Run scripts here and on a server, and compare the answers",
		Long: `Run scripts on the engine in this program and on another server, one after the
other, and show where their answers differ. What differs from run to run (times,
ids that a server makes, sizes on disk) is left aside.

The scripts really run on that server: what they delete there is gone.

The exit status is 0 if all answers are the same, 1 if some differ or did not
come, 2 for wrong usage or a line that is no request.`,
		Example: `  esconsole diff scripts/optimistic-concurrency.es --against http://localhost:9200
  esconsole diff lessons/*.es --against work --format junit > report.xml`,
		Args: func(_ *cobra.Command, args []string) error {
			switch {
			case len(args) == 0:
				return errors.New("diff needs a file, and --against the server to compare with")
			case a.flags.remote.url == "":
				return errors.New("diff needs --against, the URL of a server or the name of a profile")
			}
			return o.sensible()
		},
		RunE:              func(cmd *cobra.Command, args []string) error { return a.diff(cmd, args, o) },
		ValidArgsFunction: completeLessons,
	}
	cmd.Flags().StringVar(&o.format, "format", "text", "format of the report: "+strings.Join(formatNames(), ", "))
	cmd.Flags().StringArrayVar(&o.vars, "var", nil, "define the variable ${name} as `name=value`; may be given several times")
	a.flags.remote.registerAgainst(cmd.Flags())
	return cmd
}

func (o *diffOptions) sensible() error {
	c := runOptions{format: o.format, check: true}
	return c.sensible(nil)
}

// diff runs the scripts on both and compares.
func (a *app) diff(cmd *cobra.Command, files []string, o diffOptions) error {
	if name := a.flags.remote.url; !strings.Contains(name, "://") {
		if err := a.profile(name, cmd.Flags()); err != nil {
			return err
		}
	}
	sources, err := a.load(files)
	if err != nil {
		return err
	}
	server, err := a.flags.remote.open()
	if err != nil {
		return fmt.Errorf("--against: %w", errors.Unwrap(err))
	}
	rules, err := volatile.Default()
	if err != nil {
		return &failure{err}
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	there, err := console.NewSession(func(lesson.Engine) (console.Backend, error) { return server, nil }, lesson.Engine{}, time.Now)
	if err != nil {
		return &failure{err}
	}
	if _, err := server.Do(ctx, engine.Request{Method: http.MethodGet, Path: "/"}); err != nil {
		return &failure{fmt.Errorf("--against: %w", err)}
	}
	p := a.printer()
	var suites []report.Suite
	for _, src := range sources {
		shape := a.flags.shape(wanted(src))
		here, err := console.NewSession(a.flags.openConsole, shape, time.Now)
		if err != nil {
			return err
		}
		if err := pin(o.vars, here, there); err != nil {
			return err
		}
		pair := twin.Twin{Here: here, There: there, Rules: rules, HereName: describe(shape), ThereName: server.Host()}
		suite, differences, err := pair.Run(ctx, src)
		if err != nil {
			return &failure{err}
		}
		suites = append(suites, suite)
		if o.format == "text" {
			a.showDifferences(p, src, suite, differences)
		}
		if ctx.Err() != nil {
			a.status = exitSignaled
			return nil
		}
	}
	return a.reportDiff(suites, o)
}

// pin defines variables for both.
func pin(vars []string, sessions ...*console.Session) error {
	for _, v := range vars {
		name, value, err := lesson.ParseAssignment(v)
		if err != nil {
			return fmt.Errorf("--var %s: %w", v, err)
		}
		for _, s := range sessions {
			s.Pin(name, value)
		}
	}
	return nil
}

// showDifferences prints them for a person, and a line about the script.
func (a *app) showDifferences(p *render.Printer, src console.Source, suite report.Suite, list []twin.Difference) {
	for _, d := range list {
		p.Difference(fmt.Sprintf("# %s: %s", place(src.Name, d.Line), d.Request), d.Text)
	}
	for _, pr := range suite.Loose {
		p.Problem(pr)
	}
	name := src.Name
	if name == "" {
		name = "standard input"
	}
	p.Outcome(fmt.Sprintf("%s: %d answers compared, %d differ", name, suite.Tally.Requests, len(list)), len(list) == 0 && suite.Passed())
}

func place(script string, line int) string {
	if script == "" {
		return fmt.Sprint(line)
	}
	return fmt.Sprintf("%s:%d", script, line)
}

// reportDiff writes a report for programs, and decides the exit status.
func (a *app) reportDiff(suites []report.Suite, o diffOptions) error {
	var total console.Tally
	for _, s := range suites {
		total.Add(s.Tally)
	}
	a.status = total.ExitStatus()
	if write, ok := report.Formats()[o.format]; ok {
		if err := write(a.out, suites, !a.flags.seeded()); err != nil && !errors.Is(err, io.ErrClosedPipe) {
			return &failure{err}
		}
	}
	return nil
}
