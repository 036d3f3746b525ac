package query

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// patternRule finds the words that fit a pattern: a prefix, one of * and ?, or those
// like a word.
type patternRule struct {
	kind     string // prefix, wildcard or fuzzy
	text     string
	analyzer *string // nil: the field's
	useField *string // nil: the field of the query
	fuzzy    fuzzyOptions
}

func (r *patternRule) fields(yield func(string)) {
	if r.useField != nil {
		yield(*r.useField)
	}
}

func (r *patternRule) source(c *intervalContext, ft *mapping.FieldType) (lucene.IntervalsSource, error) {
	if r.useField != nil {
		ft = c.mapped(*r.useField)
	}
	check := intervalPositions
	if r.kind == "prefix" {
		check = intervalField
	}
	if err := check(ft); err != nil {
		return nil, err
	}
	term, err := r.normalized(c, ft)
	if err != nil {
		return nil, err
	}
	var out lucene.IntervalsSource
	switch r.kind {
	case "prefix":
		out = c.prefixSource(ft, term)
	case "wildcard":
		out = c.wildcardSource(term)
	default:
		if out, err = r.like(c, term); err != nil {
			return nil, err
		}
	}
	if r.useField != nil {
		out = c.build.InField(*r.useField, out)
	}
	return out, nil
}

// normalized is the pattern as the terms of the field are.
func (r *patternRule) normalized(c *intervalContext, ft *mapping.FieldType) (string, error) {
	var a *analysis.Analyzer
	if r.analyzer != nil {
		if a = c.ownAnalyzer(*r.analyzer); a == nil && r.kind != "prefix" {
			return "", eserr.NullPointerAt("org.elasticsearch.index.analysis.NamedAnalyzer.normalize(String, String)", `"analyzer"`)
		}
	}
	exact := false
	if a == nil {
		a, exact = c.searchAnalyzer(ft, false)
	}
	if exact {
		return r.text, nil
	}
	return a.Normalize(r.text)
}

// prefixSource finds words that begin with a text.
func (c *intervalContext) prefixSource(ft *mapping.FieldType, term string) lucene.IntervalsSource {
	sub := c.field(ft.Name + "._index_prefix")
	if sub == nil || sub.Type != "prefix" || len(term) > sub.PrefixMax {
		return c.build.Terms("prefix", &lucene.MultiTerm{Prefix: term, Print: term + "*"})
	}
	if len(term) >= sub.PrefixMin {
		return c.build.InField(sub.Name, c.build.Term(term))
	}
	longer := c.wildcardSource(term + strings.Repeat("?", sub.PrefixMin-len(term)))
	return c.build.Or([]lucene.IntervalsSource{c.build.InField(sub.Name, longer), c.build.Term(term)})
}

// wildcardSource finds words that fit a pattern of * and ?.
func (c *intervalContext) wildcardSource(pattern string) lucene.IntervalsSource {
	glob := newGlob(pattern)
	return c.build.Terms("wildcard", &lucene.MultiTerm{Prefix: glob.prefix(), Print: pattern, Test: func(t []byte) (float32, bool) { return 1, glob.match(t) }})
}

// like finds words that are like a term.
func (r *patternRule) like(c *intervalContext, term string) (lucene.IntervalsSource, error) {
	edits, err := r.fuzzy.fuzziness.distance(r.text)
	switch {
	case err != nil:
		return nil, err
	case edits < 0:
		return nil, eserr.IllegalArgument("maxEdits must be between 0 and 2")
	case r.fuzzy.prefixLength < 0:
		return nil, eserr.IllegalArgument("prefixLength cannot be negative.")
	}
	m := &lucene.MultiTerm{Print: r.text}
	if edits == 0 || r.fuzzy.prefixLength >= utf8.RuneCountInString(term) {
		m.Prefix = term
		m.Test = func(t []byte) (float32, bool) { return 1, string(t) == term }
	} else {
		m.Fuzzy = lucene.NewFuzzy(term, edits, r.fuzzy.prefixLength, r.fuzzy.transpositions)
	}
	kind := fmt.Sprintf("fuzzy %d %d %t", edits, r.fuzzy.prefixLength, r.fuzzy.transpositions)
	return c.build.Terms(kind, m), nil
}
