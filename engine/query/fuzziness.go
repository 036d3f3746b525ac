package query

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// fuzziness is how many edits a term may be away.
//
// Server: org.elasticsearch.common.unit.Fuzziness.
type fuzziness struct {
	text      string
	auto      bool
	low, high int
	set       bool
}

var autoFuzziness = fuzziness{text: "AUTO", auto: true, low: 3, high: 6, set: true}

func parseFuzziness(v xcontent.Value) (fuzziness, error) {
	switch v.Kind() {
	case xcontent.KindString, xcontent.KindNumber:
	default:
		return fuzziness{}, eserr.IllegalArgument("Can't parse fuzziness on token: [%s]", v.Kind())
	}
	text := v.Text()
	if strings.EqualFold(text, "AUTO") {
		return autoFuzziness, nil
	}
	if rest, ok := cutFold(text, "AUTO:"); ok {
		return autoBounds(text, rest)
	}
	return newFuzziness(text)
}

func newFuzziness(text string) (fuzziness, error) {
	if text == "" {
		return fuzziness{}, eserr.IllegalArgument("fuzziness can't be null!")
	}
	return fuzziness{text: strings.ToUpper(text), set: true}, nil
}

func cutFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

func autoBounds(text, rest string) (fuzziness, error) {
	low, high, ok := strings.Cut(rest, ",")
	if !ok {
		return fuzziness{}, eserr.Parse("failed to find low and high distance values")
	}
	f := fuzziness{text: text, auto: true, set: true}
	var err1, err2 error
	f.low, err1 = strconv.Atoi(low)
	f.high, err2 = strconv.Atoi(high)
	switch {
	case err1 != nil || err2 != nil:
		return f, eserr.Parse("failed to parse [%s] as a \"auto:int,int\"", text)
	case f.low < 0 || f.high < 0 || f.low > f.high:
		return f, eserr.IllegalArgument("fuzziness wrongly configured, must be: lowDistance > 0, highDistance > 0 and lowDistance <= highDistance ")
	}
	return f, nil
}

// distance is the number of edits for a term.
func (f fuzziness) distance(term string) (int, error) {
	if !f.auto {
		n, fault := java.ParseFloat(f.text)
		if fault != "" {
			return 0, eserr.NumberFormat(f.text)
		}
		return int(max(min(2, n), math.MinInt32)), nil
	}
	switch n := utf8.RuneCountInString(term); {
	case n < f.low:
		return 0, nil
	case n < f.high:
		return 1, nil
	}
	return 2, nil
}

// fuzzyOptions are those of a query for similar terms.
type fuzzyOptions struct {
	fuzziness      fuzziness
	prefixLength   int
	maxExpansions  int
	transpositions bool
	rewrite        string
}

func newFuzzyOptions() fuzzyOptions {
	return fuzzyOptions{maxExpansions: 50, transpositions: true}
}

func (c *Context) fuzzyQuery(ft *mapping.FieldType, v mapping.QueryValue, o fuzzyOptions) (lucene.Query, error) {
	if !termBased(ft) {
		return nil, eserr.IllegalArgument("Can only use fuzzy queries on keyword and text fields - not on [%s] which is of type [%s]", ft.Name, ft.Type)
	}
	if err := unsupportedOf(ft, "fuzzy"); err != nil {
		return nil, err
	}
	if err := failIfNotIndexed(ft); err != nil {
		return nil, err
	}
	term, err := c.termOf(ft, v)
	if err != nil {
		return nil, err
	}
	edits, err := o.fuzziness.distance(v.String())
	switch {
	case err != nil:
		return nil, err
	case edits < 0:
		return nil, eserr.IllegalArgument("maxEdits must be between 0 and 2")
	case o.prefixLength < 0:
		return nil, eserr.IllegalArgument("prefixLength cannot be negative.")
	case o.maxExpansions <= 0:
		return nil, eserr.IllegalArgument("maxExpansions must be positive.")
	}
	q := &lucene.MultiTerm{Field: ft.Name, Print: term + "~" + strconv.Itoa(edits), Method: lucene.TopTermsBlended, Size: o.maxExpansions}
	if edits == 0 || o.prefixLength >= len(term) {
		q.Prefix = term
		q.Test = func(t []byte) (float32, bool) { return 1, string(t) == term }
	} else {
		f := lucene.NewFuzzy(term, edits, o.prefixLength, o.transpositions)
		q.Fuzzy = f
	}
	return q, setRewrite(q, o.rewrite)
}

func intValue(v xcontent.Value) (int, error) {
	n, err := objectparser.Int(v)
	return min(n, math.MaxInt32), err
}
