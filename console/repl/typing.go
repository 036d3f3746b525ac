package repl

import (
	"slices"
	"strings"
	"unicode"
)

// Habits are what an editor does by itself while a person types.
type Habits struct {
	Indent bool // a new line begins below the one above, two columns deeper in a bracket
	Close  bool // an opened bracket or quote is closed behind the cursor
	Hint   bool // what comes next is shown behind the text
}

// indentBy is how much deeper a line in a bracket is.
const indentBy = 2

// insight is what the text before the cursor leaves open.
type insight struct {
	styles []style
	open   []int // where brackets are open
	text   bool  // within a string, triple quotes or a comment: nothing is done there
	lines  bool  // one that may have several lines
	body   bool  // below a request line
}

func observe(text []rune) insight {
	var h highlighter
	in := insight{styles: h.text(text)}
	for i, r := range text {
		switch {
		case in.styles[i] != otherText:
		case r == '{', r == '[':
			in.open = append(in.open, i)
		case (r == '}' || r == ']') && len(in.open) > 0:
			in.open = in.open[:len(in.open)-1]
		}
	}
	in.lines = h.triple || h.comment
	in.text = in.lines || openString(lastLine(text), lastLineOf(in.styles, text))
	in.body = h.request
	return in
}

// openString tells whether a line ends in a string that is not closed, or in a
// comment.
func openString(line []rune, list []style) bool {
	n := len(line)
	if n == 0 {
		return false
	}
	switch list[n-1] {
	case commentText, metaText:
		return true
	case stringText, keyText:
		from := n - 1
		for from > 0 && list[from-1] == list[n-1] {
			from--
		}
		quotes := 0
		for i := from; i < n; i++ {
			switch line[i] {
			case '\\':
				i++
			case '"':
				quotes++
			}
		}
		return quotes%2 == 1
	}
	return false
}

func lastLine(text []rune) []rune { return text[lineStart(text, len(text)):] }

func lastLineOf(list []style, text []rune) []style { return list[lineStart(text, len(text)):] }

// lineStart is where the line of the character i begins.
func lineStart(text []rune, i int) int {
	for i > 0 && text[i-1] != lineBreak {
		i--
	}
	return i
}

// lineEnd is where the line of the character i ends.
func lineEnd(text []rune, i int) int {
	for i < len(text) && text[i] != lineBreak {
		i++
	}
	return i
}

// indentation is how far a new line behind text is indented: two columns more
// than the line in which the innermost open bracket stands.
func indentation(text []rune) int {
	in := observe(text)
	if in.text || len(in.open) == 0 {
		return 0
	}
	at := in.open[len(in.open)-1]
	return depthOf(text, at) + indentBy
}

// depthOf is how far the line of the character i is indented. A body that
// begins on the request line is not.
func depthOf(text []rune, i int) int {
	start := lineStart(text, i)
	n := 0
	for start+n < len(text) && text[start+n] == ' ' {
		n++
	}
	return n
}

// assist does what follows from a key that a person has just typed, which is
// the last character of before. above are the lines of the block above it.
func assist(h Habits, above, before, after []rune, key rune) (newBefore, newAfter []rune) {
	n := len(before) - 1
	if n < 0 || before[n] != key {
		return before, after
	}
	if above = slices.Clip(above); len(above) > 0 {
		above = append(above, lineBreak)
	}
	if h.Indent && (key == '}' || key == ']') {
		before = outdent(above, before)
	}
	if h.Close {
		return autoClose(above, before, after)
	}
	return before, after
}

// outdent puts a closing bracket that begins its line below the line with the
// opening one.
func outdent(above, before []rune) []rune {
	n := len(before) - 1
	start := lineStart(before, n)
	if strings.TrimLeft(string(before[start:n]), " ") != "" || n == start {
		return before
	}
	text := append(slices.Clip(above), before[:start]...)
	in := observe(text)
	if in.text || len(in.open) == 0 || start == 0 && len(above) == 0 {
		return before
	}
	depth := depthOf(text, in.open[len(in.open)-1])
	return append(append(before[:start:start], []rune(strings.Repeat(" ", depth))...), before[n])
}

// autoClose closes what has been opened, and steps over what is closed already.
func autoClose(above, before, after []rune) (newBefore, newAfter []rune) {
	n := len(before) - 1
	key := before[n]
	in := observe(append(slices.Clip(above), before[:n]...))
	next := rune(0)
	if len(after) > 0 {
		next = after[0]
	}
	switch {
	case !in.body || inTarget(in.styles): // a path has no brackets that close by themselves
	case key == '"' && next == '"' && in.text && n > 0 && before[n-1] != '\\':
		return before, after[1:]
	case in.text:
	case (key == '}' || key == ']') && next == key:
		return before, after[1:]
	case (key == '{' || key == '[') && closable(next):
		return before, append([]rune{half(key)}, after...)
	case key == '"' && closable(next) && (n == 0 || before[n-1] != '"'):
		return before, append([]rune{'"'}, after...)
	}
	return before, after
}

// inTarget tells whether a text ends in a path or its parameters.
func inTarget(list []style) bool {
	n := len(list)
	return n > 0 && (list[n-1] == pathText || list[n-1] == paramText || list[n-1] == valueText)
}

// closable tells whether a bracket or quote may be closed before a character.
func closable(next rune) bool {
	return next == 0 || next == lineBreak || unicode.IsSpace(next) || strings.ContainsRune("}],", next)
}

// newLine breaks the line at the cursor. Between an opening bracket and its
// other half the latter goes to a line of its own.
func newLine(h Habits, before, after []rune) (newBefore, newAfter []rune) {
	if !h.Indent {
		return append(before, lineBreak), after
	}
	depth := indentation(before)
	n := len(before)
	if n > 0 && len(after) > 0 && half(before[n-1]) == after[0] && (before[n-1] == '{' || before[n-1] == '[') && depth >= indentBy {
		after = append([]rune(string(lineBreak)+strings.Repeat(" ", depth-indentBy)), after...)
	} else if len(after) > 0 && depth >= indentBy && (after[0] == '}' || after[0] == ']') {
		depth -= indentBy
	}
	return append(append(before, lineBreak), []rune(strings.Repeat(" ", depth))...), after
}
