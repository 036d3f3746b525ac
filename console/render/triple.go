package render

import (
	"bytes"

	"esconsole/parser"
)

// placeHolder stands for a string while the rest is coloured. Valid JSON can't
// hold it: control characters are escaped there.
const placeHolder = "\"\x00\""

// takeOut replaces the string values that are shown in triple quotes by place
// holders, and gives their texts in order. body is valid JSON.
func takeOut(body []byte) (short []byte, long []string) {
	var out bytes.Buffer
	for {
		start := bytes.IndexByte(body, '"')
		if start < 0 {
			break
		}
		end := start + stringEnd(body[start:])
		text, ok := parser.Unescape(body[start+1 : end-1])
		if ok && !isKey(body[end:]) {
			out.Write(body[:start])
			out.WriteString(placeHolder)
			long = append(long, text)
		} else {
			out.Write(body[:end])
		}
		body = body[end:]
	}
	out.Write(body)
	return out.Bytes(), long
}

// stringEnd is the length of the JSON string that src begins with.
func stringEnd(src []byte) int {
	for i := 1; i < len(src); i++ {
		switch src[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(src)
}

func isKey(after []byte) bool {
	after = bytes.TrimLeft(after, " \t\r\n")
	return len(after) > 0 && after[0] == ':'
}
