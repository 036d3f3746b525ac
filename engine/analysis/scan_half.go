package analysis

import "strings"

// seen is the part of a text that the server's scanners come to see, whose
// buffer holds so many UTF-16 code units. A text that ends in the first half of a
// character looks to them as if it had ended before what they read at last: all of
// it, if it fits into the buffer.
//
// Server: zzRefill of the scanners that JFlex makes.
func seen(text string, buffer int) string {
	if buffer == 1 {
		for at := strings.IndexByte(text, 0xED); at >= 0; {
			if firstHalf(text[at:]) {
				return text[:at]
			}
			next := strings.IndexByte(text[at+1:], 0xED)
			if next < 0 {
				break
			}
			at += 1 + next
		}
		return text
	}
	if n := len(text) - 3; n >= 0 && firstHalf(text[n:]) && countUnits(text) < buffer {
		return ""
	}
	return text
}

// firstHalf tells whether a text begins with the first half of a character.
func firstHalf(text string) bool { return halfRune(text) && text[1] < 0xB0 }
