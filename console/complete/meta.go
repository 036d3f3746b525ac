package complete

import "strings"

// meta offers meta commands and what may follow them.
func (src Source) meta(line string) Result {
	start := len(line) - len(strings.TrimLeft(line, " "))
	name, rest, args := strings.Cut(line[start:], " ")
	if !args {
		var list []Candidate
		for _, c := range src.Meta {
			text := c.Name
			if c.Words != nil || c.Files {
				text += " "
			}
			list = append(list, Candidate{Text: text, Show: c.Name})
		}
		return Result{Start: start, List: filter(name, list)}
	}
	for _, c := range src.Meta {
		if c.Name != name {
			continue
		}
		begin := len(line) - len(rest)
		if c.Files {
			var list []string
			if src.Files != nil {
				list = src.Files(rest)
			}
			return Result{Start: begin, List: filter(rest, plain(append(list, c.words()...)))}
		}
		last := strings.LastIndexByte(rest, ' ') + 1
		return Result{Start: begin + last, List: filter(rest[last:], plain(c.words()))}
	}
	return Result{}
}

// words are what may follow the command.
func (c *Command) words() []string {
	if c.Words == nil {
		return nil
	}
	return c.Words()
}
