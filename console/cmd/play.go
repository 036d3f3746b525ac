package cmd

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"esconsole/console/lesson"
	"esconsole/console/play"
)

// talkOptions are the flags of play.
type talkOptions struct {
	prompt bool   // at the prompt, line by line
	typed  bool   // letter by letter
	notes  string // where the presenter's notes go
	chosen bool   // somebody has said whether typed
	record string // the file to record into
	size   string // of the recorded screen
}

// playCommand plays a script step by step.
func (a *app) playCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "play FILE",
		Short: "Play a script or a lesson step by step, as a talk",
		Long: `Play a script or a lesson that comes with the program, step by step, on the whole
screen: space shows what comes next and sends it; the left arrow goes back, and
what was done since is taken back; ? lists the keys. q leaves to the prompt, where
anything can be typed, and Enter there goes back to the talk. Exercises are done at
the prompt and checked as soon as something is sent.

With --prompt all of it happens at the prompt: Enter sends the request that is
shown, and shows the next one; :prev, :goto, :hint and :solution do what keys do on
the screen.

With --record it needs no terminal: it plays the script to its end and writes the
talk into a file: Markdown (.md), a page (.html), a picture that moves (.svg), or a
recording for asciinema (.cast). The same script gives the same bytes.`,
		Example: `  esconsole play 01-first-documents
  esconsole play zh/bulk --lang zh --prompt
  esconsole play talk.es --nodes 2 --typed --notes /dev/pts/3
  esconsole play talk.es --record talk.svg --theme light
  esconsole play talk.es --record talk.cast --size 120x40`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 || args[0] == "-" {
				return errors.New("play needs one file; esconsole lessons lists those that come with it")
			}
			if a.talk.record != "" && !play.Knows(a.talk.record) {
				return fmt.Errorf("--record takes a file that ends in %s, not %s", strings.Join(play.Formats(), ", "), a.talk.record)
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			a.talk.chosen = cmd.Flags().Changed("typed")
			return a.playFile(args[0])
		},
		ValidArgsFunction: completeLessons,
	}
	a.typing(cmd)
	cmd.Flags().BoolVar(&a.talk.prompt, "prompt", false, "play at the prompt, not on the whole screen")
	cmd.Flags().BoolVar(&a.talk.typed, "typed", false, "write requests letter by letter; any key writes the rest. Recordings are typed unless --typed=false")
	cmd.Flags().StringVar(&a.talk.notes, "notes", "", "write the presenter's notes of each step into this `file`, or onto another terminal (tty says its name)")
	cmd.Flags().StringVar(&a.talk.record, "record", "", "write the talk into this `file`: "+strings.Join(play.Formats(), ", "))
	cmd.Flags().StringVar(&a.talk.size, "size", "", "with --record, the `columns and rows` of the screen (default 80x24)")
	a.flags.remote.register(cmd.Flags())
	return cmd
}

// playFile opens the engine that the script wants, and the console.
func (a *app) playFile(file string) error {
	src, err := loadFile(file)
	if err != nil {
		return err
	}
	if a.talk.record != "" {
		return a.record(src)
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
