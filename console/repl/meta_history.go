package repl

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/render"
)

// defaultHistory is how many entries are listed if nobody says.
const defaultHistory = 20

// history lists the last things entered, each on one line with its number: so
// many, or those that have a text in them, in capitals or not. Or it does
// something with the entry of a number.
func (r *REPL) history(args string) {
	verb, rest, _ := strings.Cut(args, " ")
	rest = strings.TrimSpace(rest)
	switch {
	case verb == "run" && isNumber(rest):
		r.historyRun(rest)
		return
	case verb == "edit" && isNumber(rest):
		if text, ok := r.entry(rest); ok {
			r.Editor.SetText(text)
		}
		return
	case verb == "save" && rest != "":
		r.historySave(rest)
		return
	}
	entries := r.numbered()
	n, err := strconv.Atoi(args)
	switch {
	case args == "":
		n = defaultHistory
	case err == nil && n < 1:
		r.complain(":history takes a number from 1, or a text, as in :history products")
		return
	case err != nil:
		n = defaultHistory
		entries = having(entries, args)
		if len(entries) == 0 {
			r.complain("nothing with " + args + " was entered")
			return
		}
	}
	for _, e := range entries[max(0, len(entries)-n):] {
		r.line(runewidth.Truncate(fmt.Sprintf("%4d  %s", e.n, render.Safe(strings.Join(strings.Fields(e.text), " "))), columns, "…"))
	}
	r.line("")
}

func isNumber(s string) bool { _, err := strconv.Atoi(s); return err == nil }

// entry is the block of a number.
func (r *REPL) entry(number string) (text string, ok bool) {
	blocks := r.History.Blocks()
	n, _ := strconv.Atoi(number) // who calls has looked
	if n < 1 || n > len(blocks) {
		r.complain(fmt.Sprintf(":history: there is no %d; the entries are 1 to %d", n, len(blocks)))
		return "", false
	}
	return blocks[n-1], true
}

// historyRun enters a block again.
func (r *REPL) historyRun(number string) {
	text, ok := r.entry(number)
	if !ok {
		return
	}
	r.show(text)
	if strings.HasPrefix(text, ":") {
		if strings.HasPrefix(text, ":history run") {
			r.complain(":history run of a :history run is not done")
			return
		}
		r.meta(text)
		return
	}
	r.run(text)
}

// historySave writes the requests that were ever entered, or those with a text
// in them, into a new script.
func (r *REPL) historySave(args string) {
	name, text, _ := strings.Cut(args, " ")
	var blocks []string
	for _, e := range having(r.numbered(), strings.TrimSpace(text)) {
		if !strings.HasPrefix(e.text, ":") {
			blocks = append(blocks, e.text)
		}
	}
	if len(blocks) == 0 {
		r.complain(":history save: there is no such request")
		return
	}
	r.write(":history save", name, strings.Join(blocks, "\n\n")+"\n")
}

// numberedEntry is a block of the history with its number, from 1.
type numberedEntry struct {
	n    int
	text string
}

func (r *REPL) numbered() []numberedEntry {
	var list []numberedEntry
	for i, b := range r.History.Blocks() {
		list = append(list, numberedEntry{i + 1, b})
	}
	return list
}

// having gives the blocks that have a text in them. Searches for it don't count.
func having(entries []numberedEntry, text string) []numberedEntry {
	var found []numberedEntry
	text = strings.ToLower(text)
	for _, e := range entries {
		if strings.Contains(strings.ToLower(e.text), text) && !strings.HasPrefix(e.text, ":history ") {
			found = append(found, e)
		}
	}
	return found
}
