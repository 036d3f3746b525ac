// Package cmd is the command line of esconsole, one file per command. It wires
// console and engine together and decides the exit status; it renders nothing
// itself.
package cmd

import (
	"fmt"
	"io"
)

// Main runs the program and gives its exit status.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	fmt.Fprintln(stderr, "esconsole: the console is not built yet")
	return 2
}
