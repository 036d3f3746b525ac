package repl

import (
	"slices"
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
	blocks []string
	typed  []rune
	at     int // the block that has it
	fails  bool
	saved  snapshot // to return to
}

func newSearch(blocks []string, text []rune, pos int) *search {
	return &search{blocks: blocks, at: len(blocks), saved: snapshot{slices.Clone(text), pos}}
}

// title is the line below the text while it is searched for.
func (s *search) title(width int) string {
	name := "bck-i-search: "
	if s.fails {
		name = "failing bck-i-search: "
	}
	return runewidth.Truncate(name+render.Safe(string(s.typed)), width-1, "…")
}

// key does what a key means while searching: shown is what is then to be seen.
// over says that the search is, and that the key means what it always does
// unless it has given the text up.
func (s *search) key(key string) (shown snapshot, found, over bool) {
	last := len(s.blocks) - 1
	switch key {
	case string(keySearch):
		return s.find(s.at-1, -1)
	case string(keyAhead):
		return s.find(s.at+1, 1)
	case "\x7f", "\x08":
		s.typed = s.typed[:max(len(s.typed)-1, 0)]
		return s.find(last, -1)
	case "\x03", "\x07":
		return s.saved, true, true
	}
	r := []rune(key)
	if len(r) != 1 || r[0] < ' ' || r[0] >= keyPaste {
		return snapshot{}, false, true
	}
	s.typed = append(s.typed, r[0])
	return s.find(min(s.at, last), -1)
}

// find looks from a block on for one that has the typed text, in capitals or
// not, with the cursor where that begins.
func (s *search) find(from, by int) (shown snapshot, found, over bool) {
	typed := strings.ToLower(string(s.typed))
	for i := from; i >= 0 && i < len(s.blocks) && typed != ""; i += by {
		n := strings.Index(strings.ToLower(s.blocks[i]), typed)
		if n < 0 {
			continue
		}
		text := []rune(strings.ReplaceAll(s.blocks[i], "\n", string(lineBreak)))
		s.at, s.fails = i, false
		return snapshot{text, min(len([]rune(s.blocks[i][:min(n, len(s.blocks[i]))])), len(text))}, true, false
	}
	s.fails = typed != ""
	return snapshot{}, false, false
}

func (e *BlockEditor) startSearch() { e.search = newSearch(e.recall.blocks, e.text, e.pos) }

// searchKey does what a key means while searching. It is false for one that
// ends the search and then means what it always does.
func (e *BlockEditor) searchKey(key string) bool {
	shown, found, over := e.search.key(key)
	if found {
		e.text, e.pos = slices.Clone(shown.text), shown.pos
		if !over {
			e.recall.at, e.pasted = e.search.at, true
		}
	}
	if over {
		e.search = nil
	}
	return found || !over
}
