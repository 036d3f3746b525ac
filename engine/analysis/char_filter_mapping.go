package analysis

import (
	"regexp"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
)

// mappingRule reads a rule as the server does: the last arrow counts.
var mappingRule = regexp.MustCompile(`^((?s:.)*)\s*=>\s*((?s:.)*?)\s*$`)

// mappingCharFilter puts texts in the place of others; the longest that fits
// counts.
//
// Server: MappingCharFilterFactory, org.apache.lucene.analysis.charfilter.MappingCharFilter.
func mappingCharFilter(c *config) charFilterSpec {
	if c.has("mappings_path") {
		c.fileRefused("mappings_path")
	}
	rules, ok := c.list("mappings")
	if !ok {
		c.fail(eserr.IllegalArgument("mapping requires either `mappings` or `mappings_path` to be configured"))
	}
	m := &mappings{to: map[string]string{}}
	for _, rule := range rules {
		if err := m.add(rule); err != nil {
			c.fail(err)
			break
		}
	}
	return charFilterSpec{name: c.name, normalizing: true, apply: m.apply}
}

// mappings are the texts that are replaced.
type mappings struct {
	to      map[string]string
	firsts  [256]bool // bytes that such texts begin with
	longest int
}

func (m *mappings) add(rule string) *eserr.Error {
	sides := mappingRule.FindStringSubmatch(rule)
	if sides == nil {
		return runtimeException("Invalid Mapping Rule : [%s]", rule)
	}
	from, err := unescapeRule(trimJava(sides[1]))
	if err != nil {
		return err
	}
	to, err := unescapeRule(trimJava(sides[2]))
	if err != nil {
		return err
	}
	if from == "" {
		return eserr.IllegalArgument("cannot match the empty string")
	}
	if _, known := m.to[from]; known {
		return eserr.IllegalArgument("match \"%s\" was already added", from)
	}
	m.to[from] = to
	m.firsts[from[0]] = true
	m.longest = max(m.longest, len(from))
	return nil
}

// unescapeRule reads the escapes of one side of a rule.
func unescapeRule(s string) (string, *eserr.Error) {
	if countUnits(s) > 256 && !strings.Contains(s, `\`) {
		return "", arrayIndex(256)
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := decodeCharIn(s[i:])
		i += n
		if r != '\\' {
			b.WriteString(s[i-n : i])
			continue
		}
		if i >= len(s) {
			return "", runtimeException("Invalid escaped char in [%s]", s)
		}
		r, n = decodeCharIn(s[i:])
		i += n
		switch r {
		case 'n':
			r = '\n'
		case 't':
			r = '\t'
		case 'r':
			r = '\r'
		case 'b':
			r = '\b'
		case 'f':
			r = '\f'
		case 'u':
			if i+3 >= len(s) {
				return "", runtimeException("Invalid escaped char in [%s]", s)
			}
			n, err := strconv.ParseUint(s[i:i+4], 16, 32)
			if err != nil {
				e := eserr.NumberFormat(s[i : i+4])
				e.Reason += " under radix 16"
				return "", e
			}
			r = rune(n)
			i += 4
		}
		b.WriteRune(r)
	}
	return b.String(), nil
}

// arrayIndex is what Java says of an element that an array does not have.
func arrayIndex(n int) *eserr.Error {
	e := eserr.IllegalState("Index %d out of bounds for length %d", n, n)
	e.Type = "array_index_out_of_bounds_exception"
	return e
}

func (m *mappings) apply(text string) (string, editList, *eserr.Error) {
	var out []byte
	var edits editList
	in16, copied, counted := 0, 0, 0 // in16 counts the units of text[:counted]
	for i := 0; i < len(text); {
		from, to, ok := m.match(text[i:])
		if !ok {
			i++
			continue
		}
		out = append(append(out, text[copied:i]...), to...)
		in16 += countUnits(text[counted : i+len(from)])
		i += len(from)
		copied, counted = i, i
		edits.replaced(in16, countUnits(from)-countUnits(to))
	}
	if copied == 0 {
		return text, nil, nil
	}
	return string(append(out, text[copied:]...)), edits, nil
}

// match finds the longest text that stands at the beginning.
func (m *mappings) match(text string) (from, to string, ok bool) {
	if !m.firsts[text[0]] {
		return "", "", false
	}
	for n := min(m.longest, len(text)); n > 0; n-- {
		if to, ok = m.to[text[:n]]; ok {
			return text[:n], to, true
		}
	}
	return "", "", false
}

// replaced notes that the text up to at, in units of the input, ends with a part
// that became shorter by diff, or longer if that is negative.
func (l *editList) replaced(at, diff int) {
	last := l.last()
	if diff > 0 {
		l.add(at-diff-last, last+diff)
		return
	}
	for i := range -diff {
		l.add(at-last+i, last-i-1)
	}
}

// replaceSame puts a character in the place of another of the same width.
func replaceSame(from, to rune) func(text string) (string, editList, *eserr.Error) {
	return func(text string) (string, editList, *eserr.Error) {
		return strings.ReplaceAll(text, string(from), string(to)), nil, nil
	}
}
