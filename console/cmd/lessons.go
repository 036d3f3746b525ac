package cmd

import (
	"fmt"

	"github.com/mattn/go-runewidth"
	"github.com/spf13/cobra"

	"esconsole/scripts"
)

// lessonsCommand lists the course.
func (a *app) lessonsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "lessons",
		Short: "List the lessons that come with the program",
		Long: `List the lessons that come with the program: a course, in the order in which its
lessons build on each other, and lessons that stand alone. The name of one will
do wherever a script is wanted; its number may be left out.`,
		Example: `  esconsole lessons
  esconsole lessons --lang zh
  esconsole run --check 08-bulk
  esconsole run zh/bulk`,
		Args: cobra.NoArgs,
		Run: func(*cobra.Command, []string) {
			list := lessons(a.flags.lang)
			width := 0
			for _, l := range list {
				width = max(width, runewidth.StringWidth(l[0]))
			}
			for _, l := range list {
				fmt.Fprintf(a.out, "%s  %s\n", runewidth.FillRight(l[0], width), l[1])
			}
		},
	}
}

// lessons gives names and titles in a language.
func lessons(lang string) [][2]string {
	var list [][2]string
	for _, l := range scripts.In(lang) {
		list = append(list, [2]string{l.Short(), l.Title})
	}
	return list
}
