package cmd

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/spf13/cobra"

	"esconsole/console"
	"esconsole/console/lesson"
	"esconsole/console/render"
	"esconsole/parser"
	"esconsole/scripts"
)

// runOptions are the flags of run.
type runOptions struct {
	check       bool
	stopOnError bool
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

The exit status is 0 if all is well; 1 when a request got no answer, an
#@ expect did not hold, or, with --check, an answer of 4xx or 5xx came that no
#@ expect announced; 2 for wrong usage or a line that is no request.`,
		Example: `  esconsole run scripts/optimistic-concurrency.es
  esconsole run --check --var index=products setup.es search.es
  echo 'GET _cat/indices?v' | esconsole run -`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fmt.Errorf("run needs a file, or - for a pipe; lessons: %s", lessonNames())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return a.run(args, o) },
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return scripts.Names(), cobra.ShellCompDirectiveDefault
		},
	}
	cmd.Flags().BoolVar(&o.check, "check", false, "an answer of 4xx or 5xx that no #@ expect announces fails the run")
	cmd.Flags().BoolVar(&o.stopOnError, "stop-on-error", false, "stop at the first failure")
	a.flags.remote.register(cmd.Flags())
	cmd.Flags().StringArrayVar(&o.vars, "var", nil, "define the variable ${name} as `name=value`; may be given several times")
	return cmd
}

// run plays files one after the other on one engine. A file that says which
// engine it wants gets a new one.
func (a *app) run(files []string, o runOptions) error {
	sources, err := a.load(files)
	if err != nil {
		return err
	}
	printer := a.printer()
	runner := &console.Runner{Report: printer, Check: o.check, StopOnError: o.stopOnError, Pause: a.pauser(printer)}
	if err := a.prepare(runner, sources, o.vars); err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	var total console.Tally
	for i, src := range sources {
		if i > 0 {
			if err := a.renew(runner.Session, src); err != nil {
				return err
			}
		}
		runner.Headings = console.HeadAlways
		if src.Name == "" {
			runner.Headings = console.HeadSeveral
		}
		tally := runner.Run(ctx, src)
		printer.Summary(src.Name, tally)
		total.Add(tally)
		if total.Stopped {
			break
		}
	}
	a.status = total.ExitStatus()
	if ctx.Err() != nil {
		a.status = exitSignaled
	}
	return nil
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
