package cmd

import (
	"fmt"

	"github.com/mattn/go-runewidth"
	"github.com/spf13/cobra"

	"esconsole/scripts"
)

// lessonsCommand lists the course.
func (a *app) lessonsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "lessons",
		Short: "List the lessons that come with the program, and which are done",
		Long: `List the lessons that come with the program: a course, in the order in which its
lessons build on each other, and lessons that stand alone. The name of one will
do wherever a script is wanted; its number may be left out. A lesson that was
played to its end is done, in whatever language.`,
		Example: `  esconsole lessons
  esconsole lessons --lang zh
  esconsole lessons next
  esconsole run --check 08-bulk
  esconsole run zh/bulk`,
		Args: cobra.NoArgs,
		Run:  func(*cobra.Command, []string) { a.listLessons() },
	}
	next := &cobra.Command{
		Use:   "next",
		Short: "Play the first lesson that is not done",
		Args:  cobra.NoArgs,
		RunE:  func(*cobra.Command, []string) error { return a.playNext() },
	}
	a.typing(next)
	a.flags.remote.register(next.Flags())
	forget := &cobra.Command{
		Use:   "forget [LESSON]",
		Short: "Take a lesson for not done, or all of them",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			c := openCourse()
			if len(args) == 0 {
				return c.forget("")
			}
			file, ok := scripts.Find(args[0])
			if !ok {
				return fmt.Errorf("there is no lesson %s; esconsole lessons lists them", args[0])
			}
			return c.forget(file)
		},
		ValidArgsFunction: completeLessons,
	}
	cmd.AddCommand(next, forget)
	return cmd
}

// listLessons lists them with a mark before those that are done.
func (a *app) listLessons() {
	c := openCourse()
	list := scripts.In(a.flags.lang)
	width := 0
	for _, l := range list {
		width = max(width, runewidth.StringWidth(l.Short()))
	}
	for _, l := range list {
		fmt.Fprintf(a.out, "%s%s  %s\n", c.mark(l), runewidth.FillRight(l.Short(), width), l.Title)
	}
	if len(c.done) > 0 {
		fmt.Fprintf(a.out, "\n%s\n", c.sum(a.flags.lang))
	}
}

// mark stands before a lesson in lists, once there is something to mark.
func (c course) mark(l scripts.Lesson) string {
	switch {
	case len(c.done) == 0:
		return ""
	case c.has(l.Name):
		return "✓ "
	}
	return "  "
}

// playNext plays the first lesson that is left.
func (a *app) playNext() error {
	l, ok := openCourse().next(a.flags.lang)
	if !ok {
		fmt.Fprintln(a.out, openCourse().sum(a.flags.lang))
		return nil
	}
	a.talk.prompt = true // it is for a learner
	return a.playFile(l.Name)
}

// lessons gives names and titles in a language.
func lessons(lang string) [][2]string {
	var list [][2]string
	for _, l := range scripts.In(lang) {
		list = append(list, [2]string{l.Short(), l.Title})
	}
	return list
}
