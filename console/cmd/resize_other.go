//go:build !unix

package cmd

import (
	"os"
	"syscall"
)

// resizeSignals tell that the window has another size: there are none here, so
// it waits for one that never comes.
func resizeSignals() []os.Signal { return []os.Signal{syscall.Signal(0x7f)} }
