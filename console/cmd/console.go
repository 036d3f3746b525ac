package cmd

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strings"

	"github.com/spf13/cobra"

	"esconsole/console"
	"esconsole/console/lesson"
)

// console is the root command: requests of -c, a script from a pipe, or a
// person who types.
func (a *app) console(cmd *cobra.Command, _ []string) error {
	switch {
	case cmd.Flags().Changed("command"):
		return a.command(strings.Join(a.requests, "\n"))
	case !isTerminal(a.in):
		return a.run([]string{"-"}, runOptions{})
	}
	return a.repl()
}

// command runs the requests of -c. One alone is answered by its body alone.
func (a *app) command(text string) error {
	session, err := a.session(a.flags.shape(lesson.Engine{}))
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	runner := &console.Runner{Session: session, Report: a.printer(), Outlet: a.flags.gate}
	tally := runner.Run(ctx, console.Source{Text: text})
	if tally.Requests == 0 && tally.Failed() == 0 {
		return fmt.Errorf("-c holds no request: %q", text)
	}
	a.status = tally.ExitStatus()
	if ctx.Err() != nil {
		a.status = exitSignaled
	}
	return nil
}
