package repl

import (
	"slices"
	"strings"
	"unicode"

	"esconsole/console/theme"
)

// style is what a character of typed text is part of.
type style uint8

const (
	otherText style = iota
	methodText
	pathText
	paramText
	valueText // of a parameter
	keyText
	stringText
	numberText
	wordText // true, false, null
	commentText
	metaText // a meta command, a directive
	pairText // the bracket at the cursor, and its other half
	oddText  // a bracket that closes nothing
	styles
)

// role is how a style looks.
func (s style) role() theme.Role {
	return [styles]theme.Role{
		methodText:  theme.Method,
		pathText:    theme.Path,
		paramText:   theme.Param,
		valueText:   theme.Value,
		keyText:     theme.Key,
		stringText:  theme.String,
		numberText:  theme.Number,
		wordText:    theme.Word,
		commentText: theme.Comment,
		metaText:    theme.Meta,
		pairText:    theme.Marked,
		oddText:     theme.Error,
	}[s]
}

// highlighter tells styles line by line. It remembers what a line leaves open
// for the next.
type highlighter struct {
	triple  bool // within """
	comment bool // within /* */
	request bool // below a request line
}

// text gives the style of each character. Lines end in lineBreak.
func (h *highlighter) text(text []rune) []style {
	list := make([]style, len(text))
	for from := 0; from < len(text); {
		to := len(text)
		if n := slices.Index(text[from:], lineBreak); n >= 0 {
			to = from + n
		}
		h.line(text[from:to], list[from:to])
		from = to + 1
	}
	return list
}

func (h *highlighter) line(line []rune, list []style) {
	start := blanks(line, 0)
	word := start
	for word < len(line) && !unicode.IsSpace(line[word]) {
		word++
	}
	first := string(line[start:word])
	switch {
	case h.triple || h.comment:
		h.body(line, list, 0)
	case strings.HasPrefix(first, "#@"):
		fill(list[start:], metaText)
	case strings.HasPrefix(first, ":") && !h.request:
		fill(list[start:word], metaText)
	case isMethod(first):
		fill(list[start:word], methodText)
		h.request = true
		h.body(line, list, target(line, list, word))
	case first == "curl" && word < len(line):
		fill(list[start:word], methodText)
		h.request = true
		shell(line, list, word)
	default:
		h.body(line, list, start)
	}
}

// target styles the path and the parameters behind the method and gives their
// end.
func target(line []rune, list []style, i int) (end int) {
	now := pathText
	for i = blanks(line, i); i < len(line) && !unicode.IsSpace(line[i]); i++ {
		switch c := line[i]; {
		case now == pathText && c == '?', now != pathText && c == '&':
			now = paramText
		case now == paramText && c == '=':
			now = valueText
		default:
			list[i] = now
		}
	}
	return i
}

// shell styles the quoted words and the options of a curl command.
func shell(line []rune, list []style, i int) {
	for i < len(line) {
		from := i
		switch c := line[i]; {
		case c == '\'' || c == '"':
			for i++; i < len(line) && line[i] != c; i++ {
				if c == '"' && line[i] == '\\' {
					i++
				}
			}
			i = min(i+1, len(line))
			fill(list[from:i], stringText)
		case c == '-' && unicode.IsSpace(line[i-1]):
			for i < len(line) && !unicode.IsSpace(line[i]) && line[i] != '\'' && line[i] != '"' {
				i++
			}
			fill(list[from:i], paramText)
		default:
			i++
		}
	}
}

// body styles JSON with comments and triple quotes, from i on.
func (h *highlighter) body(line []rune, list []style, i int) {
	for i < len(line) {
		from := i
		switch c := line[i]; {
		case h.triple:
			i = h.closing(line, i, `"""`, &h.triple)
			fill(list[from:i], stringText)
		case h.comment:
			i = h.closing(line, i, "*/", &h.comment)
			fill(list[from:i], commentText)
		case startsWith(line, i, `"""`):
			h.triple = true
			fill(list[i:i+3], stringText)
			i += 3
		case startsWith(line, i, "/*"):
			h.comment = true
			fill(list[i:i+2], commentText)
			i += 2
		case c == '#', startsWith(line, i, "//"):
			fill(list[i:], commentText)
			return
		case c == '"':
			i = stringEnd(line, i)
			fill(list[from:i], stringText)
			if startsWith(line, blanks(line, i), ":") {
				fill(list[from:i], keyText)
			}
		case c == '-' || unicode.IsDigit(c):
			for i < len(line) && strings.ContainsRune("0123456789+-.eE", line[i]) {
				i++
			}
			i = max(i, from+1)
			fill(list[from:i], numberText)
		case unicode.IsLetter(c):
			for i < len(line) && (unicode.IsLetter(line[i]) || unicode.IsDigit(line[i]) || line[i] == '_') {
				i++
			}
			switch string(line[from:i]) {
			case "true", "false", "null":
				fill(list[from:i], wordText)
			}
		default:
			i++
		}
	}
}

// closing finds the end of what is open, and closes it if that is in the line.
func (h *highlighter) closing(line []rune, i int, mark string, open *bool) int {
	for ; i < len(line); i++ {
		if startsWith(line, i, mark) {
			*open = false
			return i + len(mark)
		}
	}
	return i
}

// stringEnd is the end of the string that begins at i. One without an end
// reaches to the end of the line.
func stringEnd(line []rune, i int) int {
	for i++; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(line)
}

func blanks(line []rune, i int) int {
	for i < len(line) && unicode.IsSpace(line[i]) {
		i++
	}
	return i
}

func startsWith(line []rune, i int, text string) bool {
	if i+len(text) > len(line) {
		return false
	}
	for j, c := range []byte(text) { // text is ASCII
		if line[i+j] != rune(c) {
			return false
		}
	}
	return true
}

func fill(list []style, s style) {
	for i := range list {
		list[i] = s
	}
}

func isMethod(word string) bool {
	switch strings.ToUpper(word) {
	case "GET", "POST", "PUT", "DELETE", "HEAD", "PATCH":
		return true
	}
	return false
}

// Highlight colours a request as it is coloured while it is typed.
func Highlight(text string, look theme.Theme) string {
	var h highlighter
	runes := []rune(strings.ReplaceAll(text, "\n", string(lineBreak)))
	styles := h.text(runes)
	var b strings.Builder
	for from := 0; from < len(runes); {
		to := from + 1
		for to < len(runes) && styles[to] == styles[from] && runes[to] != lineBreak && runes[from] != lineBreak {
			to++
		}
		if runes[from] == lineBreak {
			b.WriteByte('\n')
		} else {
			b.WriteString(look.Paint(styles[from].role(), string(runes[from:to])))
		}
		from = to
	}
	return b.String()
}
