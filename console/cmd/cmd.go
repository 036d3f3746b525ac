// Package cmd is the command line of esconsole, one file per command. It reads
// flags and files, wires console and engine together and decides the exit
// status; requests, answers and keys are the business of the packages below.
package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"esconsole/console"
	"esconsole/console/config"
	"esconsole/console/remote"
	"esconsole/console/render"
)

// Exit statuses.
const (
	exitOK       = 0
	exitFailed   = 1 // a request got no answer, an expectation did not hold
	exitUsage    = 2 // wrong flags, no such file, a line that is no request
	exitSignaled = 130
)

// app is one run of the program.
type app struct {
	in       io.Reader
	out, err io.Writer
	flags    flags
	server   *remote.Backend // that of --url, nil for the engine in this program
	playing  *console.Source // what play plays, nil for nothing
	talk     talkOptions     // how
	requests []string        // -c
	editing  string          // --editor
	keeping  string          // --history
	status   int

	configured  *config.File   // what the file says, nil if there is none
	fromFile    map[string]int // lines of the file by the flags that they set
	promptColor string         // of the profile, or empty
}

// Main runs the program and gives its exit status.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := &app{in: stdin, out: stdout, err: stderr}
	root := a.root()
	root.SetArgs(args)
	err := root.ExecuteContext(context.Background())
	var failed *failure
	switch {
	case err == nil:
		return a.status
	case errors.As(err, &failed):
		fmt.Fprintln(stderr, "esconsole:", render.Safe(failed.err.Error()))
		return exitFailed
	}
	fmt.Fprintln(stderr, "esconsole:", render.Safe(strings.TrimSpace(err.Error())))
	return exitUsage
}

// failure is an error that is not the caller's: everything else that a command
// returns is a wrong use of it.
type failure struct{ err error }

// Error implements error.
func (f *failure) Error() string { return f.err.Error() }

// Unwrap gives the cause.
func (f *failure) Unwrap() error { return f.err }

// root is the command without a name: the console.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "esconsole",
		Short: "The Kibana Dev Tools console in a terminal, with Elasticsearch inside it",
		Long: `The Kibana Dev Tools console in a terminal, with Elasticsearch inside it.

Without a command it starts the console: type requests, read the answers that
Elasticsearch 7.10.2 gives. Text that comes through a pipe is run as a script.
With --url, another server answers in place of the engine in this program.`,
		Example: `  esconsole
  esconsole -c 'PUT products/_doc/1 {"title": "iphone"}' -c 'GET products/_doc/1'
  esconsole run scripts/optimistic-concurrency.es
  esconsole --url https://es.example.com:9200 --user elastic --read-only
  esconsole serve --listen 127.0.0.1:9200`,
		Args:          noRequestAsCommand,
		RunE:          a.console,
		SilenceErrors: true,
		SilenceUsage:  true,

		SuggestionsMinimumDistance: 2,
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.Flags().StringArrayVarP(&a.requests, "command", "c", nil, "run this `request` and exit; may be given several times")
	a.typing(root)
	a.flags.register(root)
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error { return a.checkFlags(cmd) }
	a.flags.remote.register(root.Flags())
	root.AddCommand(a.runCommand(), a.playCommand(), a.curlCommand(), a.serveCommand(), a.lessonsCommand(), a.configCommand(), a.diffCommand(), a.versionCommand())
	return root
}

// typing registers how a person types, for the commands that open the console.
func (a *app) typing(cmd *cobra.Command) {
	cmd.Flags().StringVar(&a.editing, "editor", "line", "how to type: line by line, or with the whole block under the cursor: line or block")
	cmd.Flags().StringVar(&a.keeping, "history", "global", "which history to keep: global, directory (one of this directory) or none")
	a.flags.complete(cmd, "history", keepings...)
	a.flags.complete(cmd, "editor", "line", "block")
}

// noRequestAsCommand refuses words behind the root command, and knows what was
// meant by some.
func noRequestAsCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	word := args[0]
	switch {
	case isMethod(word):
		return fmt.Errorf("unknown command %q; to send a request: esconsole -c '%s'", word, strings.Join(args, " "))
	case strings.HasSuffix(word, ".es"):
		return fmt.Errorf("unknown command %q; to run a script: esconsole run %s", word, word)
	}
	if near := cmd.SuggestionsFor(word); len(near) > 0 {
		return fmt.Errorf("unknown command %q, did you mean %s?", word, strings.Join(near, " or "))
	}
	return fmt.Errorf("unknown command %q; esconsole --help lists them", word)
}

func isMethod(text string) bool {
	word, _, _ := strings.Cut(text, " ")
	switch strings.ToUpper(word) {
	case "GET", "POST", "PUT", "DELETE", "HEAD", "PATCH":
		return true
	}
	return false
}
