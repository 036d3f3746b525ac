package mapping

import "bytes"

// looksStructured tells whether a text may be structured at all: JSON, or a
// binary form, by its first bytes (XContentFactory.xContentType).
func looksStructured(src []byte) bool {
	if len(src) == 0 {
		return false
	}
	if bytes.HasPrefix(src, []byte("---")) || bytes.HasPrefix(src, []byte(":)\n")) || src[0] >= 0xA0 && src[0] <= 0xBF {
		return true
	}
	if len(src) > 3 {
		src = bytes.TrimPrefix(src, []byte("\xEF\xBB\xBF"))
	}
	for _, c := range src {
		if c == '{' {
			return true
		}
		if !javaSpace(rune(c)) {
			return false
		}
	}
	return false
}
