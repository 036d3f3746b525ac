package painless

import (
	"errors"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java/pattern"
)

// regexFlags are the letters behind a regular expression.
var regexFlags = map[byte]pattern.Flags{'i': pattern.CaseInsensitive, 'l': pattern.Literal, 'm': pattern.Multiline, 's': pattern.DotAll,
	'U': pattern.UnicodeClass, 'u': pattern.UnicodeCase, 'x': pattern.Comments, 'c': 0}

// match is =~, which looks for a pattern in a text, and ==~, which wants the whole
// text to be one.
func (c *compiler) match(e *binary, r request) value {
	r.notUsed(e.pos, "result not used from "+operatorNames[e.sign]+" operation ["+e.sign+"]")
	left := c.to(c.read(e.left), c.lib.text, false, false)
	right := c.to(c.read(e.right), c.lib.pattern, false, false)
	return value{typ: typeBoolean, pos: e.pos, get: func(m *machine) any {
		m.at = e.pos
		text := m.notNull(left.get(m))
		p, ok := right.get(m).(*pattern.Pattern)
		if !ok {
			panic(m.fail(eserr.NullPointer()))
		}
		var found bool
		var err error
		if e.sign == "==~" {
			found, err = p.Matches(text)
		} else {
			var at []int
			at, err = p.Find(text)
			found = at != nil
		}
		if err != nil {
			panic(m.fail(plain("circuit_breaking_exception", "[scripting] Regular expression considered too many characters, pattern: ["+p.String()+"]")))
		}
		return found
	}}
}

func (c *compiler) regex(l *literal) *pattern.Pattern {
	end := strings.LastIndexByte(l.text, '/')
	source, letters := l.text[1:end], l.text[end+1:]
	var flags pattern.Flags
	for i := range len(letters) {
		flags |= regexFlags[letters[i]]
	}
	p, err := pattern.Compile(source, flags)
	if err != nil {
		place := l.pos
		var wrong *pattern.SyntaxError
		if errors.As(err, &wrong) {
			place = min(l.pos+1+max(wrong.Index, 0), len(c.program.source))
		}
		panic(faultAt(place, eserr.IllegalArgument("invalid regular expression: could not compile regex constant [%s] with flags [%s]",
			source, letters).Wrap(plain("pattern_syntax_exception", err.Error()))))
	}
	return p
}
