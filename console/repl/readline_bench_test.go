//go:build unix

package repl

import (
	"io"
	"testing"
	"time"

	"github.com/creack/pty"

	"esconsole/console/theme"
)

// BenchmarkReadlineKey types into the middle of a recalled block of 300 lines with
// the editor of lines: from the key to the first bytes on the terminal.
func BenchmarkReadlineKey(b *testing.B) {
	far, near, err := pty.Open()
	if err != nil {
		b.Skip(err)
	}
	defer far.Close()
	pty.Setsize(far, &pty.Winsize{Rows: 24, Cols: 80})
	e, err := NewReadline(near, near, theme.Dark())
	if err != nil {
		b.Fatal(err)
	}
	r := inEngine(b, 7)
	e.SetAids(Aids{Complete: r.complete, Hint: r.next, Accept: r.accepts, Habits: func() Habits { return Habits{Indent: true, Hint: true} }})
	e.SetText(long())
	drawn := make(chan struct{}, 1000)
	go func() {
		buf := make([]byte, 1<<16)
		for {
			if _, err := far.Read(buf); err != nil {
				return
			}
			drawn <- struct{}{}
		}
	}()
	settle := func() {
		for quiet := false; !quiet; {
			select {
			case <-drawn:
			case <-time.After(20 * time.Millisecond):
				quiet = true
			}
		}
	}
	go e.ReadLine("es> ", "  > ")
	<-drawn
	settle()
	for range 3 {
		io.WriteString(far, "\x1b[D")
		settle()
	}
	for i := 0; b.Loop(); i++ {
		io.WriteString(far, string("x\x7f"[i%2]))
		<-drawn
		b.StopTimer()
		settle()
		b.StartTimer()
	}
}
