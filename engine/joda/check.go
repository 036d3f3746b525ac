package joda

import (
	"strings"

	"esconsole/engine/eserr"
)

// letters are those that stand for something in a pattern.
const letters = "GCxweEyYMdahHkKmsSDzZ"

// CheckPattern tells what is wrong with a pattern of letters; it is nil for those
// that Joda-Time takes, whether this package reads them or not.
//
// Server: org.elasticsearch.common.joda.Joda.forPattern, DateTimeFormat.
func CheckPattern(pattern string) *eserr.Error {
	pattern = strings.TrimSpace(pattern)
	if pattern == "" {
		return eserr.IllegalArgument("No date pattern provided")
	}
	for i := 0; i < len(pattern); {
		c := pattern[i]
		if !isLetter(c) {
			_, n := literalAt(pattern[i:])
			i += n
			continue
		}
		n := 1
		for i+n < len(pattern) && pattern[i+n] == c {
			n++
		}
		if strings.IndexByte(letters, c) < 0 {
			cause := eserr.IllegalArgument("Illegal pattern component: %s", pattern[i:i+n])
			return eserr.IllegalArgument("Invalid format: [%s]: %s", pattern, cause.Reason).Wrap(cause)
		}
		i += n
	}
	return nil
}
