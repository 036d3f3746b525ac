package repl

import (
	"strconv"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/render"
)

// defaultHistory is how many entries are listed if nobody says.
const defaultHistory = 20

// history lists the last things entered, each on one line: so many, or those
// that have a text in them, in capitals or not.
func (r *REPL) history(args string) {
	blocks := r.History.Blocks()
	n, err := strconv.Atoi(args)
	switch {
	case args == "":
		n = defaultHistory
	case err == nil && n < 1:
		r.complain(":history takes a number from 1, or a text, as in :history products")
		return
	case err != nil:
		n = defaultHistory
		blocks = having(blocks, args)
		if len(blocks) == 0 {
			r.complain("nothing with " + args + " was entered")
			return
		}
	}
	for _, b := range blocks[max(0, len(blocks)-n):] {
		r.line("  " + runewidth.Truncate(render.Safe(strings.Join(strings.Fields(b), " ")), 76, "…"))
	}
	r.line("")
}

// having gives the blocks that have a text in them. Searches for it don't count.
func having(blocks []string, text string) []string {
	var found []string
	text = strings.ToLower(text)
	for _, b := range blocks {
		if strings.Contains(strings.ToLower(b), text) && !strings.HasPrefix(b, ":history ") {
			found = append(found, b)
		}
	}
	return found
}
