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
			if len(c.Words) > 0 || c.Files {
				text += " "
			}
			list = append(list, Candidate{Text: text, Show: c.Name})
		}
		return Result{start, filter(name, list)}
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
			return Result{begin, filter(rest, plain(append(list, c.Words...)))}
		}
		last := strings.LastIndexByte(rest, ' ') + 1
		return Result{begin + last, filter(rest[last:], plain(c.Words))}
	}
	return Result{}
}
