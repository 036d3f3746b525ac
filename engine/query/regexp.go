package query

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/lucene/automaton"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Regexp matches documents that hold a term which fits a regular expression in
// Lucene's syntax.
//
// Server: org.elasticsearch.index.query.RegexpQueryBuilder.
type Regexp struct {
	termPattern
	flags     automaton.Flags
	maxStates int
}

// regexpAll are the flags where none are given.
const regexpAll = automaton.All

func parseRegexp(body xcontent.Value, _ scope) (Query, error) {
	q := &Regexp{termPattern: newTermPattern(), flags: regexpAll, maxStates: maxStates}
	if err := q.read(body, patternClause{query: "regexp", nullable: true, own: q.ownOption}); err != nil {
		return nil, err
	}
	return q, nil
}

func (q *Regexp) ownOption(f xcontent.Field) (known bool, err error) {
	switch f.Key {
	case "flags":
		var names string
		if names, err = textOrNull(f.Value); err == nil {
			q.flags, err = regexpFlags(names)
		}
	case "flags_value":
		var n int
		n, err = intValue(f.Value)
		q.flags = automaton.Flags(n) & automaton.All
	case "max_determinized_states":
		q.maxStates, err = intValue(f.Value)
	default:
		return false, nil
	}
	return true, err
}

// regexpFlags reads names with | between them.
func regexpFlags(names string) (automaton.Flags, error) {
	if names == "" {
		return regexpAll, nil
	}
	var flags automaton.Flags
	for name := range strings.SplitSeq(names, "|") {
		switch strings.ToUpper(name) {
		case "":
		case "ALL":
			return regexpAll, nil
		case "NONE":
			return 0, nil
		case "INTERSECTION":
			flags |= automaton.Intersection
		case "COMPLEMENT":
			flags |= automaton.Complement
		case "EMPTY":
			flags |= automaton.Empty
		case "ANYSTRING":
			flags |= automaton.AnyString
		case "AUTOMATON":
			flags |= automaton.Named
		case "INTERVAL":
			flags |= automaton.Interval
		default:
			return 0, eserr.IllegalArgument("Unknown regexp flag [%s]", name)
		}
	}
	return flags, nil
}

// Build implements Query.
func (q *Regexp) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *Regexp) build(c *Context) (lucene.Query, error) {
	if most := c.setting("index.max_regex_length", 1000); len(q.Value) > most {
		return nil, eserr.IllegalArgument("The length of regex [%d] used in the Regexp Query request has exceeded the allowed maximum of [%d]. This maximum can be set by changing the [index.max_regex_length] index level setting.", len(q.Value), most)
	}
	ft := c.mapped(q.Field)
	var built lucene.Query
	var err error
	if ft == nil { // the server does not care
		built, err = compileRegexp(q.Field, q.Value, q.flags, q.caseInsensitive, q.maxStates)
	} else {
		built, err = c.regexpQuery(ft, q.Value, q.flags, q.caseInsensitive, q.maxStates)
	}
	if m, ok := built.(*lucene.MultiTerm); ok && err == nil {
		err = setRewrite(m, q.Rewrite)
	}
	return built, err
}

func (c *Context) regexpQuery(ft *mapping.FieldType, value string, flags automaton.Flags, folded bool, states int) (lucene.Query, error) {
	if err := c.patternField(ft, "regexp", "keyword and text"); err != nil {
		return nil, err
	}
	term, err := c.termOf(ft, mapping.TextValue(value))
	if err != nil {
		return nil, err
	}
	return compileRegexp(ft.Name, term, flags, folded, states)
}

// compileRegexp matches the terms of a field that an expression describes.
func compileRegexp(field, term string, flags automaton.Flags, folded bool, states int) (lucene.Query, error) {
	a, err := automaton.Compile(term, flags, folded, states)
	if err != nil {
		return nil, regexpError(err)
	}
	return &lucene.MultiTerm{Field: field, Print: "/" + term + "/", Prefix: a.Prefix(), Walk: func() lucene.TermWalk {
		var next []byte
		return func(t []byte) (float32, bool, []byte) {
			ok, dead := a.Walk(t)
			if dead == 0 {
				return 1, ok, nil
			}
			next = append(next[:0], t[:dead]...)
			return 1, false, lucene.Behind(next)
		}
	}}, nil
}

// regexpError is the server's error of an expression that is wrong or too complex.
func regexpError(err error) error {
	if _, ok := err.(*automaton.TooComplex); ok {
		return &eserr.Error{Status: 400, Type: "too_complex_to_determinize_exception", Reason: err.Error(), Plain: true}
	}
	return eserr.IllegalArgument("%s", err.Error())
}
