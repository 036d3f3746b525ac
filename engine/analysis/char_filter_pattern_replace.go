package analysis

import "esconsole/engine/eserr"

// patternReplaceCharFilter rewrites what a pattern matches.
//
// Server: PatternReplaceCharFilterFactory, org.apache.lucene.analysis.pattern.PatternReplaceCharFilter.
func patternReplaceCharFilter(c *config) charFilterSpec {
	expr := c.text("pattern", "")
	if expr == "" {
		c.fail(eserr.IllegalArgument("pattern is missing for [%s] char filter of type 'pattern_replace'", c.name))
	}
	m := c.pattern(expr, c.text("flags", ""))
	template, failed := m.Template(c.text("replacement", ""))
	return charFilterSpec{name: c.name, normalizing: true, apply: func(text string) (string, editList, *eserr.Error) {
		var out []byte
		var edits editList
		var wrong *eserr.Error
		last, out16 := 0, 0
		err := m.Each(text, func(found []int) bool {
			if failed != nil {
				wrong = templateError(failed)
				return false
			}
			out = append(out, text[last:found[0]]...)
			out16 += countUnits(text[last:found[0]])
			before := len(out)
			out = template.Append(out, text, found)
			edits.rewritten(out16, countUnits(text[found[0]:found[1]]), countUnits(out[before:]))
			out16 += countUnits(out[before:])
			last = found[1]
			return true
		})
		if wrong == nil {
			wrong = m.tooLong(err)
		}
		if last == 0 && len(out) == 0 {
			return text, edits, wrong
		}
		return string(joinHalves(append(out, text[last:]...))), edits, wrong
	}}
}

// rewritten notes that a part of the input of some units became longer or shorter
// at a place of the output.
func (l *editList) rewritten(at, from, to int) {
	last := l.last()
	if to < from {
		l.add(at+to, last+from-to)
		return
	}
	for i := from; i < to; i++ {
		last--
		l.add(at+i, last)
	}
}
