package progress

import (
	"io"
	"strings"
	"testing"
	"time"

	"github.com/mattn/go-runewidth"

	"esconsole/console/theme"
)

func TestBar(t *testing.T) {
	now := time.Unix(0, 0)
	var out strings.Builder
	b := New(&out, func() int { return 80 }, theme.Theme{}, func() time.Time { return now })
	b.Begin("bulk")
	b.Tell(10, 100)
	if out.Len() > 0 {
		t.Errorf("drawn at once: %q", out.String())
	}
	now = now.Add(time.Second)
	b.Tell(25, 100)
	if want := "\rbulk ██████████" + strings.Repeat("░", 30) + "  25% 25/100, 4 s left\x1b[K"; out.String() != want {
		t.Errorf("%q, want %q", out.String(), want)
	}
	out.Reset()
	now = now.Add(10 * time.Millisecond)
	b.Tell(26, 100)
	if out.Len() > 0 {
		t.Errorf("drawn too often: %q", out.String())
	}
	io.WriteString(b.Writer(&out), "an answer\n")
	if out.String() != "\r\x1b[Kan answer\n" {
		t.Errorf("%q", out.String())
	}
	out.Reset()
	b.End()
	if out.Len() > 0 {
		t.Errorf("hidden twice: %q", out.String())
	}
	now = now.Add(time.Second)
	b.Tell(200, 100)
	b.Tell(1, 0)
	b.End()
	if got := out.String(); !strings.Contains(got, "100% 100/100") || !strings.HasSuffix(got, "\r\x1b[K") {
		t.Errorf("%q", got)
	}
}

// TestNarrow checks that the line fits every screen that it can.
func TestNarrow(t *testing.T) {
	now := time.Unix(0, 0)
	for _, width := range []int{30, 40, 60, 200} {
		var out strings.Builder
		b := New(&out, func() int { return width }, theme.Theme{}, func() time.Time { return now })
		b.Begin("一个很长的脚本名字.es")
		now = now.Add(time.Second)
		b.Tell(1, 1000)
		line := strings.TrimSuffix(strings.TrimPrefix(out.String(), "\r"), "\x1b[K")
		if w := runewidth.StringWidth(line); w >= width {
			t.Errorf("%d columns on a screen of %d: %q", w, width, line)
		}
	}
}
