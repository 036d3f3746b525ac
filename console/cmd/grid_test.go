//go:build unix

package cmd

import (
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/mattn/go-runewidth"
)

// grid is a terminal of which only the characters are kept: what they look like
// is left out. A wide character takes two columns, and one that doesn't fit goes
// to the next row. Rows that scroll off at the top are kept.
type grid struct {
	mu         sync.Mutex
	cols, rows int
	cells      [][]string // "" is the second half of a wide character
	gone       []string   // rows that have scrolled off
	x, y       int
	full       bool // a character stands in the last column: the next one wraps
	pending    []byte
}

func newGrid(cols, rows int) *grid {
	g := &grid{cols: cols, rows: rows}
	for range rows {
		g.cells = append(g.cells, g.blank())
	}
	return g
}

func (g *grid) blank() []string {
	line := make([]string, g.cols)
	for i := range line {
		line[i] = " "
	}
	return line
}

// Write implements io.Writer.
func (g *grid) Write(b []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.pending = append(g.pending, b...)
	for len(g.pending) > 0 {
		n := g.step(g.pending)
		if n == 0 {
			break
		}
		g.pending = g.pending[n:]
	}
	return len(b), nil
}

// step does what the first bytes say, and gives how many they are.
func (g *grid) step(b []byte) int {
	switch c := b[0]; {
	case c == 0x1b:
		return g.escape(b)
	case c == '\r':
		g.x, g.full = 0, false
	case c == '\n':
		g.down()
	case c == '\b':
		g.x, g.full = max(g.x-1, 0), false
	case c < ' ':
	default:
		if !utf8.FullRune(b) {
			return 0
		}
		r, n := utf8.DecodeRune(b)
		g.put(r)
		return n
	}
	return 1
}

func (g *grid) put(r rune) {
	w := runewidth.RuneWidth(r)
	if w == 0 {
		at := max(g.x-1, 0)
		if g.full {
			at = g.cols - 1
		}
		for at > 0 && g.cells[g.y][at] == "" {
			at--
		}
		g.cells[g.y][at] += string(r)
		return
	}
	if g.full || g.x+w > g.cols {
		g.x, g.full = 0, false
		g.down()
	}
	g.cells[g.y][g.x] = string(r)
	if w == 2 {
		g.cells[g.y][g.x+1] = ""
	}
	if g.x += w; g.x >= g.cols {
		g.x, g.full = g.cols-1, true
	}
}

func (g *grid) down() {
	if g.y++; g.y == g.rows {
		g.gone = append(g.gone, text(g.cells[0]))
		g.cells = append(g.cells[1:], g.blank())
		g.y--
	}
	g.full = false
}

// escape does a control sequence: those that the program uses.
func (g *grid) escape(b []byte) int {
	if len(b) < 2 {
		return 0
	}
	if b[1] != '[' {
		return 2
	}
	end := 2
	for end < len(b) && (b[end] < 0x40 || b[end] > 0x7e) {
		end++
	}
	if end == len(b) {
		return 0
	}
	params := strings.Split(string(b[2:end]), ";")
	first, _ := strconv.Atoi(params[0])
	n := max(first, 1)
	switch b[end] {
	case 'A':
		g.y = max(g.y-n, 0)
	case 'B':
		g.y = min(g.y+n, g.rows-1)
	case 'C':
		g.x = min(g.x+n, g.cols-1)
	case 'D':
		g.x = max(g.x-n, 0)
	case 'H':
		g.y, g.x = n-1, 0
		if len(params) > 1 {
			column, _ := strconv.Atoi(params[1])
			g.x = max(column-1, 0)
		}
	case 'J', 'K':
		g.erase(b[end], first)
		return end + 1
	default:
		return end + 1
	}
	g.full = false
	return end + 1
}

func (g *grid) erase(what byte, how int) {
	if what == 'J' && how == 3 {
		g.gone = nil
		return
	}
	from := g.x
	if how == 2 {
		from = 0
	}
	for i := from; i < g.cols; i++ {
		g.cells[g.y][i] = " "
	}
	for y := range g.rows {
		if what == 'J' && (y > g.y || how == 2) {
			g.cells[y] = g.blank()
		}
	}
}

func text(cells []string) string { return strings.TrimRight(strings.Join(cells, ""), " ") }

// String is what is to be seen.
func (g *grid) String() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	var b strings.Builder
	for _, line := range g.cells {
		b.WriteString(text(line) + "\n")
	}
	return b.String()
}

// all is what is to be seen, below what has scrolled off.
func (g *grid) all() string {
	g.mu.Lock()
	above := strings.Join(g.gone, "\n")
	g.mu.Unlock()
	return strings.TrimRight(above+"\n"+g.String(), "\n")
}

// Resize changes the size and leaves the text where it is, as terminals do that
// don't break lines anew.
func (g *grid) Resize(cols, rows int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	old := g.cells
	g.cols, g.rows = cols, rows
	g.cells = nil
	for y := range rows {
		line := g.blank()
		if y < len(old) {
			copy(line, old[y])
		}
		g.cells = append(g.cells, line)
	}
	g.x, g.y, g.full = min(g.x, cols-1), min(g.y, rows-1), false
}

// cursor is the column and row of the cursor, and the row's text left of it.
func (g *grid) cursor() (x, y int, left string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.x, g.y, strings.Join(g.cells[g.y][:g.x], "")
}

// TestGrid checks the instrument.
func TestGrid(t *testing.T) {
	for in, want := range map[string]string{
		"abc\r\nd":              "abc\nd",
		"中文字":                   "中文\n字",
		"abc中":                  "abc\n中",
		"abcde":                 "abcd\ne",
		"abcd\r\nx":             "abcd\nx",
		"ab\x1b[1;31mc\x1b[0m":  "abc",
		"abc\r\x1b[1Cx":         "axc",
		"a\r\nb\x1b[1A\r\x1b[J": "",
		"a\r\nb\r\nc\r\nd":      "b\nc\nd",
		"e\u0301x":              "e\u0301x",
		"\x1b[?2004hx\x1b[K":    "x",
	} {
		g := newGrid(4, 3)
		g.Write([]byte(in))
		if got := strings.TrimRight(g.String(), "\n"); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
