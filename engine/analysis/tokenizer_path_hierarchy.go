package analysis

import (
	"strings"

	"esconsole/engine/eserr"
)

// pathHierarchyTokenizer gives a path and all paths that lead to it, or with
// reverse all its ends.
//
// Server: PathHierarchyTokenizerFactory.
func pathHierarchyTokenizer(c *config) tokenizerSpec {
	size := c.integer("buffer_size", 1024)
	delimiter := c.oneChar("delimiter", "/")
	replacement := c.oneChar("replacement", delimiter)
	skip, reverse := c.integer("skip", 0), c.boolean("reverse", false)
	switch {
	case size < 0:
		return brokenTokenizer(c, eserr.IllegalArgument("bufferSize cannot be negative"))
	case skip < 0:
		return brokenTokenizer(c, eserr.IllegalArgument("skip cannot be negative"))
	}
	return tokenizerSpec{name: c.name, open: func() tokenizer {
		z := &pathTokens{delimiter: delimiter, replacement: replacement, skip: skip, forward: !reverse}
		if z.cut = z.heads; reverse {
			z.cut = z.tails
		}
		return z
	}}
}

func (c *config) oneChar(key, def string) string {
	s, ok := c.own.Get(key)
	switch {
	case !ok:
		return def
	case countUnits(s) != 1:
		c.fail(eserr.IllegalArgument("%s must be a one char value", key))
	}
	return s
}

type pathTokens struct {
	tokenizing
	delimiter, replacement string
	skip                   int
	forward                bool
	cut                    func() [][2]int

	parts [][2]int // of the text
	given int
	ready bool
}

func (z *pathTokens) reset() { z.ready, z.given = false, 0 }

// end tells where reading stopped, which is behind a delimiter if not all was
// asked for.
func (z *pathTokens) end(t *Token) {
	if z.forward && z.given > 0 && z.given < len(z.parts) {
		t.finish(z.in.offset(z.parts[z.given-1][1] + len(z.delimiter)))
		return
	}
	z.tokenizing.end(t)
}

func (z *pathTokens) next(t *Token) bool {
	if !z.ready {
		z.parts, z.ready = z.cut(), true
	}
	if z.given >= len(z.parts) {
		return false
	}
	part := z.parts[z.given]
	t.clear()
	if z.given++; z.given > 1 {
		t.PositionIncrement = 0
	}
	term := z.in.text[part[0]:part[1]]
	t.Text = append(t.Text, strings.ReplaceAll(term, z.delimiter, z.replacement)...)
	t.setOffset(z.in.offset(part[0]), z.in.offset(part[1]))
	return true
}

// heads are the paths that lead to the text. A delimiter at the very beginning
// belongs to the first name.
func (z *pathTokens) heads() [][2]int {
	text := z.in.text
	if text == "" {
		return nil
	}
	start := 0
	for range z.skip {
		// Each name with the delimiter before it is skipped.
		next := indexFrom(text, z.delimiter, start+1)
		if next < 0 {
			return nil
		}
		start = next
	}
	var out [][2]int
	for at := start + 1; ; {
		next := indexFrom(text, z.delimiter, at)
		if next < 0 {
			break
		}
		out = append(out, [2]int{start, next})
		at = next + len(z.delimiter)
	}
	return append(out, [2]int{start, len(text)})
}

func indexFrom(s, sub string, from int) int {
	if from > len(s) {
		return -1
	}
	if i := strings.Index(s[from:], sub); i >= 0 {
		return from + i
	}
	return -1
}

// tails are the ends of the text that begin behind a delimiter.
func (z *pathTokens) tails() [][2]int {
	text := z.in.text
	cuts := []int{0}
	for i := 0; ; {
		next := indexFrom(text, z.delimiter, i)
		if next < 0 {
			break
		}
		i = next + len(z.delimiter)
		cuts = append(cuts, i)
	}
	if cuts[len(cuts)-1] < len(text) {
		cuts = append(cuts, len(text))
	}
	last := len(cuts) - 1 - z.skip
	var out [][2]int
	for i := range max(last, 0) {
		out = append(out, [2]int{cuts[i], cuts[last]})
	}
	return out
}
