package cmd

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"esconsole/console"
	"esconsole/console/lesson"
)

// curlOptions are the flags of curl.
type curlOptions struct {
	host string
	vars []string
}

func (a *app) curlCommand() *cobra.Command {
	var o curlOptions
	cmd := &cobra.Command{
		Use:   "curl FILE | -",
		Short: "Write the requests of a script as curl commands",
		Long: `Write the requests of a script as curl commands, as Kibana copies them, with the
comments between them. No command holds a login. Variables have to be known
beforehand: from #@ set, --var or the environment.`,
		Example: `  esconsole curl scripts/optimistic-concurrency.es
  echo 'GET _cat/indices?v' | esconsole curl --host https://es.example.com:9200 -`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("curl needs a file, or - for a pipe; esconsole lessons lists those that come with it")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return a.curl(args, o) },
	}
	cmd.Flags().StringVar(&o.host, "host", console.LocalURL, "`URL` of the server that the commands are for")
	cmd.Flags().StringArrayVar(&o.vars, "var", nil, "define the variable ${name} as `name=value`; may be given several times")
	return cmd
}

func (a *app) curl(args []string, o curlOptions) error {
	sources, err := a.load(args)
	if err != nil {
		return err
	}
	vars := map[string]string{}
	for _, v := range o.vars {
		name, value, err := lesson.ParseAssignment(v)
		if err != nil {
			return fmt.Errorf("--var %s: %w", v, err)
		}
		vars[name] = value
	}
	text, problems := console.CurlScript(o.host, sources[0], vars)
	if text != "" {
		fmt.Fprintln(a.out, text)
	}
	for _, p := range problems {
		a.printer().Problem(p)
		a.status = exitUsage
	}
	return nil
}
