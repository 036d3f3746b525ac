package automaton

import "unicode/utf8"

// Longest finds where the longest match ends that begins at a place of a text; -1
// for none. open says that the text was over while more could have matched.
func (a *Automaton) Longest(text string, at int) (end int, open bool) {
	n := len(a.starts)
	end = -1
	for s := 0; ; {
		if a.accept[s] {
			end = at
		}
		if at >= len(text) {
			return end, true
		}
		r, size := rune(text[at]), 1
		var class int
		if r < utf8.RuneSelf {
			class = int(a.ascii[r])
		} else {
			r, size = utf8.DecodeRuneInString(text[at:])
			class = a.search(r)
		}
		to := a.next[s*n+class]
		if to < 0 {
			return end, false
		}
		s, at = int(to), at+size
	}
}
