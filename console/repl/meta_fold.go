package repl

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"esconsole/console/theme"
)

// foldDepth is how deep an answer is shown if nobody says.
const foldDepth = 2

// fold shows the last answer down to a depth; what lies deeper is counted.
func (r *REPL) fold(args string) {
	last, ok := r.last(":fold")
	if !ok {
		return
	}
	depth := foldDepth
	if args != "" {
		n, err := strconv.Atoi(args)
		if err != nil || n < 1 {
			r.complain(":fold takes a depth from 1, as in :fold 3")
			return
		}
		depth = n
	}
	if !json.Valid(last.Answer.Body) {
		r.complain(":fold: the answer is not JSON")
		return
	}
	text := r.Printer.JSON(folded(last.Answer.Body, depth))
	text = foldMark.ReplaceAllStringFunc(text, func(m string) string {
		return r.Printer.Paint().Paint(theme.Dim, foldMark.FindStringSubmatch(m)[1])
	})
	r.read(strings.TrimRight(text, "\n") + "\n\n")
}

// foldMark is the string that stands for what is folded, with its colours. It
// begins with a character of the private use area.
var foldMark = regexp.MustCompile("(?:\x1b\\[[0-9;]*m)?\"\uE0F0([^\"]*)\"(?:\x1b\\[0m)?")

// folded replaces objects and arrays at a depth by a mark that says how many
// keys or items they have. Empty ones stay. body is valid JSON.
func folded(body []byte, depth int) []byte {
	var out []byte
	level := 0
	for i := 0; i < len(body); {
		switch c := body[i]; c {
		case '"':
			n := stringLength(body[i:])
			out = append(out, body[i:i+n]...)
			i += n
			continue
		case '{', '[':
			if level == depth {
				n, items := skipped(body[i:])
				switch {
				case items == 0:
					out = append(out, body[i:i+n]...)
				case c == '{':
					out = fmt.Appendf(out, "\"\uE0F0{ … %d %s }\"", items, plural(items, "key"))
				default:
					out = fmt.Appendf(out, "\"\uE0F0[ … %d %s ]\"", items, plural(items, "item"))
				}
				i += n
				continue
			}
			level++
		case '}', ']':
			level--
		}
		out = append(out, body[i])
		i++
	}
	return out
}

// skipped is the length of the object or array that body begins with, and how
// many keys or items are in it.
func skipped(body []byte) (n, items int) {
	level := 0
	for i := 0; i < len(body); i++ {
		switch body[i] {
		case '"':
			items = max(items, 1)
			i += stringLength(body[i:]) - 1
		case '{', '[':
			if level > 0 {
				items = max(items, 1)
			}
			level++
		case '}', ']':
			if level--; level == 0 {
				return i + 1, items
			}
		case ',':
			if level == 1 {
				items++
			}
		case ' ', '\n', '\r', '\t', ':':
		default:
			items = max(items, 1)
		}
	}
	return len(body), items
}

// stringLength is that of the JSON string that body begins with.
func stringLength(body []byte) int {
	for i := 1; i < len(body); i++ {
		switch body[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(body)
}
