// Package progress draws how far long work is, in one line that vanishes when it
// is done. It is for terminals only; short work draws nothing.
package progress

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/mattn/go-runewidth"

	"esconsole/console/theme"
)

// When a bar is drawn: not for work that is done at once, and not too often.
const (
	patience = 400 * time.Millisecond
	every    = 80 * time.Millisecond
)

// Bar is a line on a terminal.
type Bar struct {
	out   io.Writer
	width func() int
	look  theme.Theme
	now   func() time.Time

	mu    sync.Mutex
	label string
	start time.Time
	last  time.Time
	shown bool
}

// New makes a bar that is not shown yet.
func New(out io.Writer, width func() int, look theme.Theme, now func() time.Time) *Bar {
	return &Bar{out: out, width: width, look: look, now: now, start: now()}
}

// Begin is called when other work begins.
func (b *Bar) Begin(label string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.hide()
	b.label, b.start = label, b.now()
}

// Tell draws that so much is done, if it is time to.
func (b *Bar) Tell(done, total int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.now()
	if total <= 0 || now.Sub(b.start) < patience || b.shown && now.Sub(b.last) < every {
		return
	}
	b.last = now
	b.draw(min(done, total), total, now.Sub(b.start))
}

// End takes the bar away.
func (b *Bar) End() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.hide()
}

func (b *Bar) hide() {
	if b.shown {
		b.shown = false
		io.WriteString(b.out, "\r\x1b[K")
	}
}

// draw writes "label ████░░░░  40% 4000/10000, 3 s left" over the line.
func (b *Bar) draw(done, total int, spent time.Duration) {
	b.shown = true
	text := fmt.Sprintf(" %3d%% %d/%d", done*100/total, done, total)
	if done > 0 && done < total {
		left := time.Duration(float64(spent) / float64(done) * float64(total-done))
		text += fmt.Sprintf(", %d s left", int(left.Seconds())+1)
	}
	label := b.label
	width := b.width() - 1
	room := width - runewidth.StringWidth(label) - len(text) - 1
	if room < 10 {
		label = ""
		room = width - len(text) - 1
	}
	if label != "" {
		label += " "
	}
	room = max(min(room, 40), 0)
	full := done * room / total
	bar := b.look.Paint(theme.Bar, strings.Repeat("█", full)) + b.look.Paint(theme.Dim, strings.Repeat("░", room-full))
	io.WriteString(b.out, "\r"+label+bar+text+"\x1b[K")
}

// Writer writes to the same terminal: the bar makes way for what is written.
func (b *Bar) Writer(w io.Writer) io.Writer { return &writer{b, w} }

type writer struct {
	bar *Bar
	to  io.Writer
}

// Write implements io.Writer.
func (w *writer) Write(p []byte) (int, error) {
	w.bar.mu.Lock()
	defer w.bar.mu.Unlock()
	w.bar.hide()
	return w.to.Write(p)
}
