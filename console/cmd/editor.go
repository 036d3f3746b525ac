package cmd

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// edit changes a file in the person's own editor: $VISUAL, $EDITOR, or what
// every system of the kind has.
func (a *app) edit(file string) error {
	words := strings.Fields(os.Getenv("VISUAL"))
	if len(words) == 0 {
		words = strings.Fields(os.Getenv("EDITOR"))
	}
	if len(words) == 0 {
		words = []string{"vi"}
		if runtime.GOOS == "windows" {
			words = []string{"notepad"}
		}
	}
	c := exec.Command(words[0], append(words[1:], file)...)
	c.Stdin, c.Stdout, c.Stderr = a.in, a.out, a.err
	if err := c.Run(); err != nil {
		return fmt.Errorf("%s: %w ($EDITOR names another editor)", words[0], err)
	}
	return nil
}
