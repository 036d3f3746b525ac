package rest

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"esconsole/engine/eserr"
)

// DecodeQuery reads a query string, without its '?', as the server does: '&'
// and ';' separate, '+' is a space, a '#' ends it, "a" and "a=" are empty
// values, "=a" is the name a. A bad escape is a bad_parameter_exception, after
// which the server ignores all parameters, pretty among them.
//
// The text is what the server sees: a byte of a request line beyond ASCII is a
// character of Latin-1, here in UTF-8. See decodeComponent.
//
// Server: org.elasticsearch.rest.RestUtils.
func DecodeQuery(raw string) (Params, error) {
	var p Params
	raw, _, _ = strings.Cut(raw, "#")
	for raw != "" {
		part := raw
		if i := strings.IndexAny(raw, "&;"); i >= 0 {
			part, raw = raw[:i], raw[i+1:]
		} else {
			raw = ""
		}
		// Empty names are no names: of "==a" what counts is "a".
		part = strings.TrimLeft(part, "=")
		if part == "" {
			continue
		}
		name, value, _ := strings.Cut(part, "=")
		name, err := decodeComponent(name, true)
		if err == nil {
			value, err = decodeComponent(value, true)
		}
		if err != nil {
			return Params{}, badParameter(err)
		}
		p.Set(name, value)
	}
	return p, nil
}

func badParameter(cause *eserr.Error) *eserr.Error {
	return &eserr.Error{
		Status: 400,
		Type:   "bad_parameter_exception",
		Reason: "java.lang.IllegalArgumentException: " + cause.Reason,
		Cause:  cause,
		Plain:  true,
	}
}

// DecodePath undoes the percent-encoding of a path or of one part of it. A '+'
// stays as it is. The error is the illegal_argument_exception whose reason the
// server quotes in its 405 for such a path.
func DecodePath(raw string) (string, error) {
	s, err := decodeComponent(raw, false)
	if err != nil {
		return "", err
	}
	return s, nil
}

// decodeComponent undoes percent-encoding; "%%" is a percent sign. Text with
// nothing to decode stays as it is. Otherwise the server takes all of it for
// bytes of UTF-8, so that a Latin-1 character counts as its one byte; what lies
// beyond Latin-1 can not come from a request line and keeps its own encoding.
func decodeComponent(s string, plus bool) (string, *eserr.Error) {
	if strings.IndexByte(s, '%') < 0 && !(plus && strings.IndexByte(s, '+') >= 0) {
		return s, nil
	}
	buf := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '+' && plus:
			buf = append(buf, ' ')
			i++
		case c == '%':
			b, n, err := unescape(s, i)
			if err != nil {
				return "", err
			}
			buf = append(buf, b)
			i += n
		case c < utf8.RuneSelf:
			buf = append(buf, c)
			i++
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if r <= 0xff {
				buf = append(buf, byte(r))
			} else {
				buf = append(buf, s[i:i+n]...)
			}
			i += n
		}
	}
	return javaUTF8(buf), nil
}

// unescape reads the escape at s[i], a percent sign, and gives its byte and its length.
func unescape(s string, i int) (b byte, n int, err *eserr.Error) {
	rest := []rune(s[i+1 : min(len(s), i+1+2*utf8.UTFMax)])
	switch {
	case len(rest) == 0:
		return 0, 0, eserr.IllegalArgument("unterminated escape sequence at end of string: %s", s)
	case rest[0] == '%':
		return '%', 2, nil
	case len(rest) == 1:
		return 0, 0, eserr.IllegalArgument("partial escape sequence at end of string: %s", s)
	}
	hi, ok1 := nibble(rest[0])
	lo, ok2 := nibble(rest[1])
	if !ok1 || !ok2 {
		at := len(utf16.Encode([]rune(s[:i])))
		return 0, 0, eserr.IllegalArgument("invalid escape sequence `%%%c%c' at index %d of: %s", rest[0], rest[1], at, s)
	}
	return hi<<4 | lo, 3, nil
}

func nibble(r rune) (byte, bool) {
	switch {
	case '0' <= r && r <= '9':
		return byte(r - '0'), true
	case 'a' <= r && r <= 'f':
		return byte(r - 'a' + 10), true
	case 'A' <= r && r <= 'F':
		return byte(r - 'A' + 10), true
	}
	return 0, false
}

// javaUTF8 makes text of bytes as Java does: one U+FFFD stands for each longest
// run of bytes that could have begun a character, and for a whole encoded surrogate.
func javaUTF8(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	out := make([]byte, 0, len(b)+8)
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			n = malformed(b)
		}
		out = utf8.AppendRune(out, r)
		b = b[n:]
	}
	return string(out)
}

// malformed is the length of the broken character at the start of b.
func malformed(b []byte) int {
	cont := func(i int) bool { return i < len(b) && b[i]&0xc0 == 0x80 }
	switch c := b[0]; {
	case c == 0xed && cont(1) && b[1] >= 0xa0:
		if cont(2) {
			return 3
		}
		return 2
	case c == 0xe0:
		if cont(1) && b[1] >= 0xa0 {
			return 2
		}
	case c >= 0xe1 && c <= 0xef:
		if cont(1) {
			return 2
		}
	case c == 0xf0 && cont(1) && b[1] < 0x90, c == 0xf4 && cont(1) && b[1] >= 0x90:
		return 1
	case c >= 0xf0 && c <= 0xf4:
		if cont(1) && cont(2) {
			return 3
		}
		if cont(1) {
			return 2
		}
	}
	return 1
}
