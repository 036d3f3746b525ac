package repl

import (
	"strconv"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/render"
)

// defaultHistory is how many entries are listed if nobody says.
const defaultHistory = 20

// history lists the last things entered, each on one line.
func (r *REPL) history(args string) {
	n := defaultHistory
	if args != "" {
		var err error
		if n, err = strconv.Atoi(args); err != nil || n < 1 {
			r.complain(":history takes a number, as in :history 5")
			return
		}
	}
	blocks := r.History.Blocks()
	for _, b := range blocks[max(0, len(blocks)-n):] {
		r.line("  " + runewidth.Truncate(render.Safe(strings.Join(strings.Fields(b), " ")), 76, "…"))
	}
	r.line("")
}
