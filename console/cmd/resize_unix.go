//go:build unix

package cmd

import (
	"os"
	"syscall"
)

// resizeSignals tell that the window has another size.
func resizeSignals() []os.Signal { return []os.Signal{syscall.SIGWINCH} }
