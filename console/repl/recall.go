package repl

import (
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/render"
)

// recall steps through the blocks of a history.
type recall struct {
	blocks []string // the oldest first
	at     int
	draft  string // what was typed before
}

func (r *recall) start() { r.at, r.draft = len(r.blocks), "" }

// step gives the block that is so many further; now is the text that it takes
// the place of.
func (r *recall) step(by int, now string) (text string, ok bool) {
	to := r.at + by
	if to < 0 || to > len(r.blocks) {
		return "", false
	}
	if r.at == len(r.blocks) {
		r.draft = now
	}
	if r.at = to; to == len(r.blocks) {
		return r.draft, true
	}
	return r.blocks[to], true
}

// search looks for a text in the blocks of a history, the newest first.
type search struct {
	typed []rune
	at    int // the block that has it
	fails bool
	saved snapshot // to return to
}

// title is the line below the text while it is searched for.
func (s *search) title(width int) string {
	name := "bck-i-search: "
	if s.fails {
		name = "failing bck-i-search: "
	}
	return runewidth.Truncate(name+render.Safe(string(s.typed)), width-1, "…")
}

func (e *BlockEditor) startSearch() {
	e.search = &search{at: len(e.recall.blocks), saved: snapshot{e.before(), e.pos}}
	e.search.saved.text = append(e.before(), e.after()...)
}

// searchKey does what a key means while searching. It is false for one that
// ends the search and then means what it always does.
func (e *BlockEditor) searchKey(key string) bool {
	s := e.search
	switch key {
	case "\x12":
		e.find(s.at-1, -1)
	case "\x13":
		e.find(s.at+1, 1)
	case "\x7f", "\x08":
		s.typed = s.typed[:max(len(s.typed)-1, 0)]
		e.find(len(e.recall.blocks)-1, -1)
	case "\x03", "\x07":
		e.text, e.pos, e.search = s.saved.text, s.saved.pos, nil
	default:
		r := []rune(key)
		if len(r) != 1 || r[0] < ' ' || r[0] >= keyPaste {
			e.search = nil
			return false
		}
		s.typed = append(s.typed, r[0])
		e.find(min(s.at, len(e.recall.blocks)-1), -1)
	}
	return true
}

// find looks from a block on for one that has the typed text, in capitals or
// not, and shows it with the cursor where that begins.
func (e *BlockEditor) find(from, by int) {
	s := e.search
	typed := strings.ToLower(string(s.typed))
	for i := from; i >= 0 && i < len(e.recall.blocks) && typed != ""; i += by {
		n := strings.Index(strings.ToLower(e.recall.blocks[i]), typed)
		if n < 0 {
			continue
		}
		e.set(e.recall.blocks[i])
		e.pos = min(len([]rune(e.recall.blocks[i][:min(n, len(e.recall.blocks[i]))])), len(e.text))
		s.at, s.fails, e.recall.at, e.pasted = i, false, i, true
		return
	}
	s.fails = typed != ""
}
