// Package golden replays the recorded scripts of testdata/golden and compares
// the answers with those of the real servers, byte for byte, after the masks of
// volatile.json. It cuts scripts as the recorder did, on its own and not with
// the parser package, so that neither hides a mistake of the other.
package golden

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Request is one request of a script.
type Request struct {
	Line   string // "METHOD path?query", as the transcript heads it
	Method string // upper case
	Target string // path and query as written
	Body   string // as sent; empty: no body
	NDJSON bool   // the path is one of the bulk kind
}

// space is the recorder's idea of white space, for character classes.
const space = `\s\x0b\x1c-\x1f\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}`

var (
	method    = regexp.MustCompile(`^(?i:(GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS))[` + space + `]+([^` + space + `].*?)[` + space + `]*$`)
	comment   = regexp.MustCompile(`^[` + space + `]*(#|//)`)
	triple    = regexp.MustCompile(`(?s)"""(.*?)"""`)
	bulkPath  = regexp.MustCompile(`(_bulk|_msearch(/template)?)(\?|$)`)
	lineBreak = regexp.MustCompile(`[` + space + `]*\n[` + space + `]*`)
)

// Split gives the requests of a script. A request starts at a line "METHOD
// path"; its body is every line up to the next such line; lines that start with
// # or // are comments; triple-quoted text becomes a JSON string; several JSON
// documents, and all bodies of the bulk kind, become one document a line.
func Split(script string) []Request {
	var out []Request
	var bodies [][]string
	inTriple := false
	for _, line := range splitLines(normalBreaks(script)) {
		if !inTriple {
			if m := method.FindStringSubmatch(line); m != nil {
				verb := strings.ToUpper(m[1])
				out = append(out, Request{Line: verb + " " + m[2], Method: verb, Target: m[2], NDJSON: bulkPath.MatchString(m[2])})
				bodies = append(bodies, nil)
				continue
			}
			if comment.MatchString(line) {
				continue
			}
		}
		if len(out) > 0 {
			last := len(out) - 1
			bodies[last] = append(bodies[last], line)
			if strings.Count(line, `"""`)%2 == 1 {
				inTriple = !inTriple
			}
		}
	}
	for i := range out {
		out[i].Body = body(out[i], bodies[i])
	}
	return out
}

// body is the text to send for the lines below a request line.
func body(r Request, lines []string) string {
	text := triple.ReplaceAllStringFunc(strings.Join(lines, "\n"), func(s string) string {
		return quote(s[3 : len(s)-3])
	})
	text = strings.TrimFunc(text, isSpace)
	docs := documents(text)
	if len(docs) == 0 || (!r.NDJSON && len(docs) == 1) {
		return text
	}
	var out strings.Builder
	for _, d := range docs {
		out.WriteString(lineBreak.ReplaceAllString(d, " ") + "\n")
	}
	return out.String()
}

// documents cuts text into its top-level JSON objects and arrays, each as
// written. What stands between them is dropped.
func documents(text string) []string {
	var docs []string
	depth, start := 0, -1
	quoted, escaped := false, false
	for i := range len(text) {
		c := text[i]
		if quoted {
			escaped = c == '\\' && !escaped
			if c == '"' && !escaped && text[i-1:i+1] != `\"` {
				quoted = false
			} else if c != '\\' {
				escaped = false
			}
			continue
		}
		switch c {
		case '"':
			quoted = true
		case '{', '[':
			if depth == 0 {
				start = i
			}
			depth++
		case '}', ']':
			depth--
			if depth == 0 {
				docs = append(docs, text[start:i+1])
			}
		}
	}
	return docs
}

// quote writes a JSON string in ASCII.
func quote(s string) string {
	var out strings.Builder
	out.WriteByte('"')
	for _, r := range s {
		if i := strings.IndexRune("\"\\\n\r\t\f\b", r); i >= 0 {
			out.WriteByte('\\')
			out.WriteByte(`"\nrtfb`[i])
			continue
		}
		switch {
		case r < 0x20 || r >= 0x7f && r <= 0xffff:
			fmt.Fprintf(&out, `\u%04x`, r)
		case r > 0xffff:
			hi, lo := utf16.EncodeRune(r)
			fmt.Fprintf(&out, `\u%04x\u%04x`, hi, lo)
		default:
			out.WriteRune(r)
		}
	}
	out.WriteByte('"')
	return out.String()
}

// isSpace adds the four information separators to Unicode's white space.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f }

// normalBreaks turns every kind of line end into \n.
func normalBreaks(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// splitLines cuts at \n and at the rarer line ends of Unicode.
func splitLines(s string) []string {
	var lines []string
	for s != "" {
		i := strings.IndexFunc(s, isLineEnd)
		if i < 0 {
			return append(lines, s)
		}
		lines = append(lines, s[:i])
		_, size := utf8.DecodeRuneInString(s[i:])
		s = s[i+size:]
	}
	return lines
}

func isLineEnd(r rune) bool {
	switch r {
	case '\n', '\v', '\f', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}
