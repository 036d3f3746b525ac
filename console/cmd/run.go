package cmd

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/signal"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/render"
	"esconsole/console/report"
	"esconsole/parser"
	"esconsole/scripts"
)

// runOptions are the flags of run.
type runOptions struct {
	check       bool
	stopOnError bool
	verbose     bool
	update      bool
	watch       bool
	format      string
	vars        []string
}

func (a *app) runCommand() *cobra.Command {
	var o runOptions
	cmd := &cobra.Command{
		Use:   "run FILE... | -",
		Short: "Run scripts and check what they expect",
		Long: `Run scripts of Console requests, and check what their #@ directives expect.
The name of a lesson that comes with the program will do for a file; - reads
from a pipe.

With --check it reports as a test runner does: a line for each script, and only
the answers of requests that failed. If a transcript lies beside the script
(lesson.out beside lesson.es), answers have to be those that it holds; --update
writes one.

The exit status is 0 if all is well; 1 when a request got no answer, an
#@ expect did not hold, or, with --check, an answer of 4xx or 5xx came that no
#@ expect announced; 2 for wrong usage or a line that is no request.`,
		Example: `  esconsole run scripts/optimistic-concurrency.es
  esconsole run --check --var index=products setup.es search.es
  esconsole run --check --format junit lessons/*.es > report.xml
  esconsole run --check --watch lesson.es
  echo 'GET _cat/indices?v' | esconsole run -`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("run needs a file, or - for a pipe; esconsole lessons lists those that come with it")
			}
			return o.sensible(args)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if o.watch {
				return a.watch(args, o)
			}
			return a.run(args, o)
		},
		ValidArgsFunction: completeLessons,
	}
	cmd.Flags().BoolVar(&o.check, "check", false, "report as a test runner; an answer of 4xx or 5xx that no #@ expect announces fails the run")
	cmd.Flags().StringVar(&o.format, "format", "text", "format of the report of --check: "+strings.Join(formatNames(), ", "))
	cmd.Flags().BoolVarP(&o.verbose, "verbose", "v", false, "with --check, show every answer")
	cmd.Flags().BoolVar(&o.update, "update", false, "record the answers in a transcript beside each script")
	cmd.Flags().BoolVar(&o.watch, "watch", false, "run again whenever a script is saved")
	cmd.Flags().BoolVar(&o.stopOnError, "stop-on-error", false, "stop at the first failure")
	a.flags.remote.register(cmd.Flags())
	cmd.Flags().StringArrayVar(&o.vars, "var", nil, "define the variable ${name} as `name=value`; may be given several times")
	// The error is for a flag that doesn't exist, which a test would show.
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// completeLessons offers lessons and files to the shell.
func completeLessons(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var names []string
	for _, lang := range []string{"en", "zh"} {
		for _, l := range scripts.In(lang) {
			names = append(names, l.Short()+"\t"+l.Title)
		}
	}
	return names, cobra.ShellCompDirectiveDefault
}

// formatNames lists the formats of reports.
func formatNames() []string {
	return append([]string{"text"}, slices.Sorted(maps.Keys(report.Formats()))...)
}

// sensible refuses flags that don't go together.
func (o *runOptions) sensible(files []string) error {
	switch piped := slices.Contains(files, "-"); {
	case !slices.Contains(formatNames(), o.format):
		return fmt.Errorf("--format is %s, not %q", strings.Join(formatNames(), ", "), o.format)
	case o.format != "text" && !o.check:
		return fmt.Errorf("--format %s needs --check", o.format)
	case o.format != "text" && (o.watch || o.verbose):
		return fmt.Errorf("--format %s goes with neither --watch nor --verbose", o.format)
	case piped && o.watch:
		return errors.New("--watch needs files, and - is none")
	case piped && o.update:
		return errors.New("--update needs files, and - is none")
	}
	return nil
}

// run plays files one after the other on one engine. A file that says which
// engine it wants gets a new one.
func (a *app) run(files []string, o runOptions) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	err := a.runOnce(ctx, files, o)
	if ctx.Err() != nil {
		a.status = exitSignaled
	}
	return err
}

func (a *app) runOnce(ctx context.Context, files []string, o runOptions) error {
	sources, err := a.load(files)
	if err != nil {
		return err
	}
	c := newChecker(a.printer(), o)
	runner := &console.Runner{Report: c, Check: o.check, StopOnError: o.stopOnError, Pause: a.pauser(c.printer), Done: c.done, Outlet: a.flags.gate, Compare: c.compare}
	if err := a.prepare(runner, sources, o.vars); err != nil {
		return err
	}
	begin, end := a.scriptBar(runner, c, o)
	defer end()
	var total console.Tally
	for i, src := range sources {
		begin(src)
		if i > 0 {
			if err := a.renew(runner.Session, src); err != nil {
				return err
			}
		}
		runner.Headings = console.HeadAlways
		if src.Name == "" {
			runner.Headings = console.HeadSeveral
		}
		if err := c.begin(src.Name, beside(files[i])); err != nil {
			return err
		}
		tally := runner.Run(ctx, src)
		if tally, err = c.end(tally); err != nil {
			return err
		}
		total.Add(tally)
		if total.Stopped {
			break
		}
	}
	end()
	a.status = total.ExitStatus()
	return c.report()
}

// prepare opens the engine of the first script and defines the variables of
// the command line.
func (a *app) prepare(r *console.Runner, sources []console.Source, vars []string) error {
	session, err := a.session(a.flags.shape(wanted(sources[0])))
	if err != nil {
		return err
	}
	for _, v := range vars {
		name, value, err := lesson.ParseAssignment(v)
		if err != nil {
			return fmt.Errorf("--var %s: %w", v, err)
		}
		session.Pin(name, value)
	}
	r.Session = session
	return nil
}

// renew opens a new engine for a script that says which one it wants.
func (a *app) renew(s *console.Session, src console.Source) error {
	if w := lesson.Wanted(parser.Parse(src.Text)); w != nil {
		return s.Reset(a.flags.shape(*w))
	}
	return nil
}

func wanted(src console.Source) lesson.Engine {
	if w := lesson.Wanted(parser.Parse(src.Text)); w != nil {
		return *w
	}
	return lesson.Engine{}
}

// pauser waits for Enter at a "#@ pause" if somebody is there to press it.
func (a *app) pauser(p *render.Printer) func(context.Context, string) error {
	if !isTerminal(a.in) || !isTerminal(a.out) {
		return nil
	}
	return func(ctx context.Context, text string) error {
		p.Ask(text)
		entered := make(chan error, 1)
		go func() {
			_, err := bufio.NewReader(io.LimitReader(a.in, 1<<16)).ReadString('\n')
			entered <- err
		}()
		select {
		case err := <-entered:
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
