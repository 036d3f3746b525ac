// Package complete knows what may stand at a place of a request that is being
// typed: methods, paths, parameters, keys and values. It is pure: what there is
// to choose from is given to it as a Source, and it touches no terminal.
package complete

import (
	"slices"
	"strings"
	"unicode/utf8"

	"esconsole/engine"
)

// Source is what there is to choose from. Its functions are called only where
// their answer is needed; each may be nil.
type Source struct {
	Routes []engine.Route
	Words  engine.Vocabulary

	Names  func() (indices, aliases []string) // of the cluster, in order
	Fields func(indices string) []Field       // mapped fields of the indices of a path
	Live   func(kind, of string) []string     // other things of the cluster: templates, pipelines, repositories, the snapshots of one
	Meta   []Command
	Files  func(begun string) []string // names that begin so; directories end in /

	Vars       []string // variables, for ${name}
	Directives []string // words behind "#@"
}

// Command is a meta command and the words that may follow it.
type Command struct {
	Name  string
	Args  string          // what may follow, for a hint
	Words func() []string // nil: none
	Files bool            // a file may follow
}

// Result is what may replace a part of the text that ends at the cursor.
type Result struct {
	Start int // where the part begins
	List  []Candidate
	More  int  // candidates that are left out of the list
	Late  bool // the cluster has not said yet what it has

	common string // what those of the list and those left out begin with
}

// Candidate is one possibility.
type Candidate struct {
	Text string // in place of the part
	Show string // what a list says; "" is Text
	Back int    // characters between the cursor and the end of Text, once inserted
}

// Label is what a list says.
func (c Candidate) Label() string {
	if c.Show != "" {
		return c.Show
	}
	return c.Text
}

// maxList is how many candidates are given.
const maxList = 500

// At says what may stand at the cursor, an offset in bytes: the best first.
// text is the whole block, of which only the part before the cursor matters,
// and whether something stands behind it on the same line.
func At(text string, cursor int, src Source) Result {
	cursor = min(max(cursor, 0), len(text))
	before, after := text[:cursor], text[cursor:]
	after, _, _ = strings.Cut(after, "\n")
	lineStart := strings.LastIndexByte(before, '\n') + 1
	line := before[lineStart:]
	r, begun := lastRequest(before)
	var out Result
	switch {
	case strings.HasPrefix(line, "#@"):
		out = src.directive(line)
	case comment(line):
		return Result{}
	case openVariable(line) >= 0:
		out = src.variable(line, after)
	case !begun && strings.HasPrefix(strings.TrimLeft(line, " "), ":"):
		out = src.meta(line)
	case begun && r.target >= 0 && r.line == lineStart && !r.done:
		out = src.target(r, before[r.target:])
		out.Start += r.target - lineStart
	case begun && r.done:
		at, ok := scan(before[r.end:])
		if !ok {
			return Result{}
		}
		if at.top {
			if strings.TrimSpace(line+after) == "" {
				out = src.skeleton(r, at, len(line))
			}
			break
		}
		out = src.body(r, at, len(line), strings.Trim(after, " \t\r}],") != "")
	case !strings.ContainsAny(strings.TrimLeft(line, " "), " \t"):
		out = src.method(line)
	}
	out.Start += lineStart
	if out.More == 0 {
		out.common = shared(out.List, func(c Candidate) string { return c.Text })
	}
	if n := len(out.List) - maxList; n > 0 {
		out.List, out.More = out.List[:maxList], n
	}
	return out
}

// method offers the methods, the harmless one first and DELETE last.
func (src Source) method(line string) Result {
	start := len(line) - len(strings.TrimLeft(line, " "))
	typed := strings.ToUpper(line[start:])
	var list []Candidate
	for _, m := range []string{"GET", "POST", "PUT", "HEAD", "DELETE"} {
		known := slices.ContainsFunc(src.Routes, func(r engine.Route) bool { return r.Method == m })
		if known && strings.HasPrefix(m, typed) {
			list = append(list, Candidate{Text: m + " ", Show: m})
		}
	}
	return Result{Start: start, List: list}
}

// request is the request that the cursor is in.
type request struct {
	method string
	line   int // offset of its first line
	target int // offset of its target; -1 before that
	end    int // behind the target, if that is done
	done   bool
	path   string // with the placeholders' values, without query
}

// lastRequest finds the last request line of a text. Whatever looks like one
// within an open string was not meant: requests begin lines.
func lastRequest(text string) (r request, ok bool) {
	for end := len(text); ; {
		start := strings.LastIndexByte(text[:end], '\n') + 1
		if r, ok := requestLine(text, start, end); ok {
			return r, true
		}
		if start == 0 {
			return request{}, false
		}
		end = start - 1
	}
}

func requestLine(text string, start, end int) (request, bool) {
	line := text[start:end]
	i := len(line) - len(strings.TrimLeft(line, " \t"))
	word, rest, blank := strings.Cut(line[i:], " ")
	if !blank || !isMethod(word) {
		return request{}, false
	}
	r := request{method: strings.ToUpper(word), line: start}
	r.target = end - len(strings.TrimLeft(rest, " "))
	target := text[r.target:end]
	n := strings.IndexAny(target, " \t")
	if r.done = n >= 0 || end < len(text); n < 0 {
		n = len(target)
	}
	r.end = r.target + n
	r.path, _, _ = strings.Cut(target[:n], "?")
	return r, true
}

func isMethod(word string) bool {
	switch strings.ToUpper(word) {
	case "GET", "POST", "PUT", "DELETE", "HEAD", "PATCH":
		return true
	}
	return false
}

func comment(line string) bool {
	line = strings.TrimLeft(line, " \t")
	return strings.HasPrefix(line, "#") || strings.HasPrefix(line, "//")
}

// filter keeps what begins with what is typed or, if nothing does, what has it
// somewhere.
func filter(typed string, list []Candidate) []Candidate { return suiting(typed, list, Candidate.Label) }

func suiting[T any](typed string, list []T, label func(T) string) []T {
	if typed == "" {
		return list
	}
	var begin, hold []T
	for _, c := range list {
		switch l := label(c); {
		case strings.HasPrefix(l, typed):
			begin = append(begin, c)
		case strings.Contains(l, typed):
			hold = append(hold, c)
		}
	}
	if len(begin) > 0 {
		return begin
	}
	return hold
}

// plain makes candidates of names.
func plain(names []string) []Candidate {
	list := make([]Candidate, len(names))
	for i, n := range names {
		list[i] = Candidate{Text: n}
	}
	return list
}

// Common is what all candidates begin with, those that are left out, too, if
// that is longer than typed and begins with it.
func (r Result) Common(typed string) (string, bool) {
	return r.common, len(r.common) > len(typed) && strings.HasPrefix(r.common, typed)
}

// shared is what the texts of a list begin with, all of them.
func shared[T any](list []T, text func(T) string) string {
	if len(list) == 0 {
		return ""
	}
	common := text(list[0])
	for _, c := range list[1:] {
		for !strings.HasPrefix(text(c), common) {
			_, n := utf8.DecodeLastRuneInString(common)
			common = common[:len(common)-n]
		}
	}
	return common
}
