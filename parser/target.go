package parser

import (
	"fmt"
	"strings"
)

// setTarget fills Target, Path and Query from a path and query as typed.
func (r *Request) setTarget(target string) {
	r.Target = target
	path, query := splitTarget(target)
	r.Path, r.Query = encode(path, false), encode(query, true)
}

// splitTarget cuts at the first ? that is not within double quotes.
func splitTarget(target string) (path, query string) {
	for i := 0; i < len(target); i++ {
		switch target[i] {
		case '?':
			return target[:i], target[i+1:]
		case '"':
			if n := strings.IndexByte(target[i+1:], '"'); n >= 0 {
				i += n + 1
			}
		}
	}
	return target, ""
}

// encode escapes what can't stand in a URL: blanks, double quotes, #, control
// characters, everything that is not ASCII, and a % that is no escape. The rest
// is sent as typed, because servers take it and repeat it in their errors.
//
// A + in a query is a blank for the server, as in the Console of 7.10 and with
// curl, apart from that of a time zone, which nobody means so.
func encode(text string, query bool) string {
	var out []byte
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c <= ' ' || c >= 0x7f || c == '"' || c == '#',
			c == '%' && !escapeAt(text[i:]),
			c == '+' && query && zoneAt(text, i):
			if out == nil {
				out = append(make([]byte, 0, len(text)+16), text[:i]...)
			}
			out = fmt.Appendf(out, "%%%02X", c)
		case out != nil:
			out = append(out, c)
		}
	}
	if out == nil {
		return text
	}
	return string(out)
}

// escapeAt tells whether text begins with % and two hexadecimal digits.
func escapeAt(text string) bool {
	return len(text) >= 3 && isHex(text[1]) && isHex(text[2])
}

func isHex(c byte) bool { return isDigit(c) || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F' }

// zoneAt tells whether the + at i begins the offset of a time zone, as in
// T08:00:00+08:00 or T08:00:00.000+0800.
func zoneAt(text string, i int) bool {
	clock := i
	for clock > 0 && (isDigit(text[clock-1]) || text[clock-1] == ':' || text[clock-1] == '.') {
		clock--
	}
	if clock == i || clock < 2 || text[clock-1] != 'T' || !isDigit(text[clock-2]) {
		return false
	}
	rest := text[i+1:]
	n := len(rest) - len(strings.TrimLeft(rest, "0123456789:"))
	digits := strings.ReplaceAll(rest[:n], ":", "")
	return len(digits) == 2 || len(digits) == 4
}

// stripHost drops the scheme and host of a full URL.
func stripHost(target string) string {
	for _, scheme := range [...]string{"http://", "https://"} {
		if len(target) >= len(scheme) && strings.EqualFold(target[:len(scheme)], scheme) {
			return afterHost(target[len(scheme):])
		}
	}
	return target
}

// afterHost is the path and query behind a host.
func afterHost(url string) string {
	i := strings.IndexAny(url, "/?")
	switch {
	case i < 0:
		return "/"
	case url[i] == '?':
		return "/" + url[i:]
	}
	return url[i:]
}

// isNDJSON tells whether an API takes one document a line.
func isNDJSON(path string) bool {
	path = "/" + strings.Trim(path, "/")
	return strings.HasSuffix(path, "/_bulk") || strings.HasSuffix(path, "/_msearch") ||
		strings.HasSuffix(path, "/_msearch/template")
}
