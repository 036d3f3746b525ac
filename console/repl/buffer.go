package repl

import (
	"slices"
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"
)

// buffer is a text that is being edited, with the cursor in it. Lines end in
// lineBreak.
type buffer struct {
	text []rune
	pos  int
	want int // the column that up and down try to keep, plus 1; 0 is the cursor's

	killed []rune
	past   []snapshot // for undo
	typing bool       // the last change was a typed character
}

type snapshot struct {
	text []rune
	pos  int
}

// maxPast is how many changes can be undone.
const maxPast = 200

func (b *buffer) set(text string) {
	b.text = []rune(strings.ReplaceAll(text, "\n", string(lineBreak)))
	b.pos, b.want = len(b.text), 0
}

func (b *buffer) string() string { return strings.ReplaceAll(string(b.text), string(lineBreak), "\n") }

func (b *buffer) before() []rune { return slices.Clone(b.text[:b.pos]) }
func (b *buffer) after() []rune  { return slices.Clone(b.text[b.pos:]) }

// join replaces the whole text.
func (b *buffer) join(before, after []rune) {
	b.text = append(slices.Clip(before), after...)
	b.pos = len(before)
}

// keep notes the text, so that what follows can be undone. Characters typed one
// after the other are one change up to the next blank.
func (b *buffer) keep(typed rune) {
	goesOn := b.typing && typed != 0 && !unicode.IsSpace(typed)
	b.typing = typed != 0
	if goesOn {
		return
	}
	if n := len(b.past); n > 0 && slices.Equal(b.past[n-1].text, b.text) {
		return
	}
	b.past = append(b.past, snapshot{slices.Clone(b.text), b.pos})
	if len(b.past) > maxPast {
		b.past = b.past[1:]
	}
}

func (b *buffer) undo() {
	for n := len(b.past); n > 0; n = len(b.past) {
		last := b.past[n-1]
		b.past = b.past[:n-1]
		if !slices.Equal(last.text, b.text) {
			b.text, b.pos = last.text, last.pos
			break
		}
	}
	b.typing = false
}

func (b *buffer) insert(text []rune) {
	b.text = slices.Insert(b.text, b.pos, text...)
	b.pos += len(text)
}

// cut takes out what lies between two places and leaves the cursor there.
func (b *buffer) cut(from, to int) {
	b.text = slices.Delete(b.text, from, to)
	b.pos = from
}

// kill cuts and remembers.
func (b *buffer) kill(from, to int) {
	if from < to {
		b.killed = slices.Clone(b.text[from:to])
		b.cut(from, to)
	}
}

// left and right are the places before and behind the cluster at the cursor.
func (b *buffer) left() int {
	if b.pos == 0 {
		return 0
	}
	return clusterStart(b.text, b.pos-1)
}

func (b *buffer) right() int {
	if b.pos == len(b.text) {
		return b.pos
	}
	return min(b.pos+cluster(b.text[b.pos:]), len(b.text))
}

func (b *buffer) wordLeft() int {
	i := b.pos
	for i > 0 && !inWord(b.text[i-1]) {
		i--
	}
	for i > 0 && inWord(b.text[i-1]) {
		i--
	}
	return i
}

func (b *buffer) wordRight() int {
	i := b.pos
	for i < len(b.text) && !inWord(b.text[i]) {
		i++
	}
	for i < len(b.text) && inWord(b.text[i]) {
		i++
	}
	return i
}

func inWord(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

func (b *buffer) home() int { return lineStart(b.text, b.pos) }
func (b *buffer) end() int  { return lineEnd(b.text, b.pos) }

// row moves the cursor by lines. It is false at the first or last one.
func (b *buffer) row(by int) bool {
	start := b.home()
	column := b.want - 1
	if b.want == 0 {
		column = columnsOf(b.text[start:b.pos])
	}
	switch {
	case by < 0 && start == 0, by > 0 && b.end() == len(b.text):
		return false
	case by < 0:
		start = lineStart(b.text, start-1)
	default:
		start = b.end() + 1
	}
	b.want = column + 1
	end := lineEnd(b.text, start)
	for b.pos = start; b.pos < end && columnsOf(b.text[start:b.pos]) < column; b.pos += cluster(b.text[b.pos:end]) {
	}
	return true
}

func columnsOf(text []rune) int { return runewidth.StringWidth(string(text)) }

// backspace is where the text before the cursor is cut: a blank indentation
// goes by steps.
func (b *buffer) backspace() int {
	start := b.home()
	blank := strings.TrimLeft(string(b.text[start:b.pos]), " ") == ""
	if n := b.pos - start; blank && n > indentBy {
		return b.pos - (n-1)%indentBy - 1
	}
	return b.left()
}
