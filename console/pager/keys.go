package pager

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// sequences are the keys that come as several bytes, and what they do.
var sequences = []struct{ bytes, key string }{
	{"\x1b[A", "k"}, {"\x1bOA", "k"}, {"\x1b[B", "j"}, {"\x1bOB", "j"},
	{"\x1b[5~", "b"}, {"\x1b[6~", " "},
	{"\x1b[C", " "}, {"\x1bOC", " "}, {"\x1b[D", "b"}, {"\x1bOD", "b"},
	{"\x1b[H", "g"}, {"\x1bOH", "g"}, {"\x1b[1~", "g"}, {"\x1b[7~", "g"},
	{"\x1b[F", "G"}, {"\x1bOF", "G"}, {"\x1b[4~", "G"}, {"\x1b[8~", "G"},
}

// next takes one key off what the terminal sent. An escape that begins no known
// sequence is the key itself, and what follows it is dropped.
func next(raw []byte) (key string, rest []byte) {
	if raw[0] == 0x1b {
		for _, s := range sequences {
			if bytes.HasPrefix(raw, []byte(s.bytes)) {
				return s.key, raw[len(s.bytes):]
			}
		}
		if len(raw) == 1 {
			return "\x1b", nil
		}
		return "", nil
	}
	_, n := utf8.DecodeRune(raw)
	return string(raw[:n]), raw[n:]
}

// press does what a key means, and tells whether the person leaves.
func (p *Pager) press(key string) (done bool) {
	if p.typing {
		p.edit(key)
		return false
	}
	page := max(p.height-1, 1)
	switch key {
	case "q", "Q", "\x03", "\x04", "\x1b":
		return true
	case " ", "f", "\x06":
		if p.top+p.height >= len(p.rows) {
			p.note = "the end · q: leave"
		}
		p.move(page)
	case "b", "\x02":
		p.move(-page)
	case "j", "\r", "\n", "\x0e":
		p.move(1)
	case "k", "\x10":
		p.move(-1)
	case "d":
		p.move(p.height / 2)
	case "u":
		p.move(-p.height / 2)
	case "g", "<":
		p.top = 0
	case "G", ">":
		p.move(len(p.rows))
	case "/":
		p.typing, p.prompt = true, ""
	case "n":
		p.find(p.top+1, 1)
	case "N":
		p.find(p.top-1, -1)
	case "h", "?":
		p.help = true
	}
	return false
}

// edit takes a key of the text that is to be searched for.
func (p *Pager) edit(key string) {
	switch key {
	case "\r", "\n":
		p.typing = false
		if p.prompt != "" {
			p.needle = p.prompt
		}
		p.find(p.top, 1)
	case "\x03", "\x1b", "\x04":
		p.typing = false
	case "\x7f", "\x08":
		if p.prompt == "" {
			p.typing = false
			return
		}
		_, n := utf8.DecodeLastRuneInString(p.prompt)
		p.prompt = p.prompt[:len(p.prompt)-n]
	default:
		if key >= " " && utf8.ValidString(key) && !strings.ContainsAny(key, "\x7f") {
			p.prompt += key
		}
	}
}
