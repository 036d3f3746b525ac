package parser

import (
	"bytes"
	"strings"
)

// Unescape gives the text of a JSON string, raw without its quotes, if it can be
// written in triple quotes: it has escapes, and is readable and unambiguous
// without them. Control characters keep their escapes, so they keep the string
// as it is.
func Unescape(raw []byte) (text string, ok bool) {
	if bytes.IndexByte(raw, '\\') < 0 || bytes.HasPrefix(raw, []byte(`\"`)) {
		return "", false
	}
	var out strings.Builder
	for i := 0; i < len(raw); i++ {
		if raw[i] != '\\' {
			out.WriteByte(raw[i])
			continue
		}
		if i++; i == len(raw) {
			return "", false
		}
		switch raw[i] {
		case '"', '\\', '/':
			out.WriteByte(raw[i])
		case 'n':
			out.WriteByte('\n')
		case 't':
			out.WriteByte('\t')
		case 'r':
			if !bytes.HasPrefix(raw[i+1:], []byte(`\n`)) {
				return "", false
			}
		default:
			return "", false
		}
	}
	text = out.String()
	return text, !strings.Contains(text, `"""`) && !strings.HasSuffix(text, `"`)
}
