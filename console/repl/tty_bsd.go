//go:build freebsd || netbsd || openbsd || dragonfly

package repl

import "golang.org/x/sys/unix"

const (
	getTermios = unix.TIOCGETA
	setTermios = unix.TIOCSETA
)

// flagBits has the type of the terminal's flags on this system.
func flagBits(n uint64) uint32 { return uint32(n) }
