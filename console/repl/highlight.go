package repl

import "strings"

// The attributes of typed text.
const (
	attrMethod  = "\x1b[1m"
	attrString  = "\x1b[32m"
	attrComment = "\x1b[2m"
	attrMeta    = "\x1b[35m"
	attrOff     = "\x1b[0m"
)

// highlight gives the attributes to switch on or off before characters of a
// text: methods, comments, meta commands, and strings of a body.
func (s *screen) highlight(line []rune) map[int]string {
	if !s.color {
		return nil
	}
	marks := map[int]string{}
	for from := 0; from <= len(line); {
		to := from
		for to < len(line) && line[to] != lineBreak {
			to++
		}
		highlightLine(marks, line, from, to)
		from = to + 1
	}
	return marks
}

func highlightLine(marks map[int]string, line []rune, from, to int) {
	start := from
	for start < to && line[start] == ' ' {
		start++
	}
	word := start
	for word < to && line[word] != ' ' {
		word++
	}
	first := string(line[start:word])
	switch {
	case strings.HasPrefix(first, "#") || strings.HasPrefix(first, "//"):
		marks[start], marks[to] = attrComment, attrOff
	case strings.HasPrefix(first, ":"):
		marks[start], marks[word] = attrMeta, attrOff
	case isMethod(first):
		marks[start], marks[word] = attrMethod, attrOff
	default:
		highlightStrings(marks, line, start, to)
	}
}

func highlightStrings(marks map[int]string, line []rune, from, to int) {
	open := -1
	for i := from; i < to; i++ {
		switch {
		case open >= 0 && line[i] == '\\':
			i++
		case line[i] == '"' && open < 0:
			open = i
			marks[i] = attrString
		case line[i] == '"':
			open = -1
			if _, begins := marks[i+1]; !begins {
				marks[i+1] = attrOff
			}
		}
	}
	if open >= 0 {
		marks[to] = attrOff
	}
}

func isMethod(word string) bool {
	switch strings.ToUpper(word) {
	case "GET", "POST", "PUT", "DELETE", "HEAD", "PATCH":
		return true
	}
	return false
}
