package analysis

import (
	"errors"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java/pattern"
)

// matcher is a pattern of the settings. One that takes too long on a text
// matches nothing there, and err keeps that.
type matcher struct {
	*pattern.Pattern
}

// pattern compiles an expression of Java with flags such as
// "CASE_INSENSITIVE|COMMENTS".
func (c *config) pattern(expr, flags string) matcher {
	bits, err := patternFlags(flags)
	if err != nil {
		c.fail(err)
	}
	p, failed := pattern.Compile(expr, bits)
	if failed != nil {
		e := eserr.IllegalArgument("%s", failed.Error())
		e.Type = "pattern_syntax_exception"
		c.fail(e)
		p, _ = pattern.Compile("", 0)
	}
	return matcher{p}
}

// patternFlags reads the names of flags.
//
// Server: org.elasticsearch.common.regex.Regex.flagsFromString.
func patternFlags(names string) (pattern.Flags, *eserr.Error) {
	var bits pattern.Flags
	for _, name := range strings.Split(names, "|") {
		name = strings.ToUpper(name)
		switch name {
		case "", "CANON_EQ":
		case "CASE_INSENSITIVE":
			bits |= pattern.CaseInsensitive
		case "MULTILINE":
			bits |= pattern.Multiline
		case "DOTALL":
			bits |= pattern.DotAll
		case "UNICODE_CASE":
			bits |= pattern.UnicodeCase
		case "UNIX_LINES":
			bits |= pattern.UnixLines
		case "LITERAL":
			bits |= pattern.Literal
		case "COMMENTS":
			bits |= pattern.Comments
		case "UNICODE_CHAR_CLASS", "UNICODE_CHARACTER_CLASS":
			bits |= pattern.UnicodeClass
		default:
			return 0, eserr.IllegalArgument("Unknown regex flag [%s]", name)
		}
	}
	return bits, nil
}

func (m matcher) matches(text string) bool {
	ok, err := m.Matches(text)
	return ok && err == nil
}

// tooLong is the error for a pattern that does not come to an end.
func (m matcher) tooLong(err error) *eserr.Error {
	if errors.Is(err, pattern.ErrTimeout) {
		return eserr.IllegalArgument("The regular expression [%s] takes longer than [%s] on a text.", m.String(), pattern.Timeout)
	}
	return nil
}
