package query

import (
	"esconsole/engine/analysis"
	"esconsole/engine/lucene/automaton"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// FieldAnalyzer is the analyzer of texts that are searched for in a field. One whose
// terms are taken as they are has that for keywords.
func (c *Context) FieldAnalyzer(ft *mapping.FieldType) *analysis.Analyzer {
	a, exact := c.searchAnalyzer(ft, false)
	if exact || a == nil {
		a, _ = c.Analysis.Analyzer("keyword")
	}
	return a
}

// Edits reads a fuzziness as a number of edits, whatever the text is.
func Edits(v xcontent.Value) (int, error) {
	f, err := parseFuzziness(v)
	if err != nil {
		return 0, err
	}
	return f.distance("words") // of five letters, as many are
}

// RegexpFlags reads the flags of an expression by their names.
func RegexpFlags(names string) (automaton.Flags, error) { return regexpFlags(names) }

// RegexpError is the server's error of an expression that is wrong.
func RegexpError(err error) error { return regexpError(err) }
