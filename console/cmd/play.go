package cmd

import (
	"errors"

	"github.com/spf13/cobra"

	"esconsole/console/lesson"
)

// playCommand begins the console with a script that is played step by step.
func (a *app) playCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "play FILE",
		Short: "Play a script or a lesson step by step",
		Long: `Play a script or a lesson that comes with the program, step by step: Enter sends
the request that is shown, and shows the next one. Between two steps the console
takes whatever is typed. :prev goes back, and what was done since is taken back;
:goto lists the chapters. Exercises are checked as soon as something is sent;
:hint and :solution help.`,
		Example: `  esconsole play 01-first-documents
  esconsole play zh/bulk
  esconsole play talk.es --nodes 2`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 || args[0] == "-" {
				return errors.New("play needs one file; esconsole lessons lists those that come with it")
			}
			return nil
		},
		RunE:              func(_ *cobra.Command, args []string) error { return a.playFile(args[0]) },
		ValidArgsFunction: completeLessons,
	}
	a.typing(cmd)
	a.flags.remote.register(cmd.Flags())
	return cmd
}

// playFile opens the engine that the script wants, and the console.
func (a *app) playFile(file string) error {
	src, err := loadFile(file)
	if err != nil {
		return err
	}
	a.playing = &src
	return a.repl()
}

// played is the engine that the script to be played wants.
func (a *app) played() lesson.Engine {
	if a.playing == nil {
		return lesson.Engine{}
	}
	return wanted(*a.playing)
}
