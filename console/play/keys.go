package play

import (
	"bytes"
	"unicode/utf8"
)

// sequences are the keys that come as several bytes, and the single key that
// does the same. Remote controls for talks send Page Up and Page Down.
var sequences = []struct{ bytes, key string }{
	{"\x1b[C", " "}, {"\x1bOC", " "}, {"\x1b[6~", " "},
	{"\x1b[D", "b"}, {"\x1bOD", "b"}, {"\x1b[5~", "b"},
	{"\x1b[A", "k"}, {"\x1bOA", "k"}, {"\x1b[B", "j"}, {"\x1bOB", "j"},
	{"\x1b[H", "<"}, {"\x1bOH", "<"}, {"\x1b[1~", "<"}, {"\x1b[7~", "<"},
	{"\x1b[F", ">"}, {"\x1bOF", ">"}, {"\x1b[4~", ">"}, {"\x1b[8~", ">"},
}

// key takes one key off what the terminal sent. wait says that more
// has to come. An escape alone is a key; one that begins no known sequence is
// dropped with what belongs to it.
func key(raw []byte) (key string, rest []byte, wait bool) {
	if len(raw) == 0 {
		return "", nil, false
	}
	if raw[0] != 0x1b || len(raw) == 1 {
		_, n := utf8.DecodeRune(raw)
		return string(raw[:n]), raw[n:], false
	}
	for _, s := range sequences {
		if bytes.HasPrefix(raw, []byte(s.bytes)) {
			return s.key, raw[len(s.bytes):], false
		}
		if bytes.HasPrefix([]byte(s.bytes), raw) {
			wait = true
		}
	}
	if wait {
		return "", raw, true
	}
	return "", raw[sequence(raw):], false
}

// sequence is how long an unknown one is: up to the letter that ends it.
func sequence(raw []byte) int {
	if len(raw) < 2 || raw[1] != '[' && raw[1] != 'O' {
		return 1
	}
	for i := 2; i < len(raw); i++ {
		if raw[i] >= 0x40 && raw[i] <= 0x7e {
			return i + 1
		}
	}
	return len(raw)
}
