package query

import (
	"strings"
	"unicode/utf8"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

// Prefix matches documents that hold a term starting with Value. Every hit
// scores the boost, unless Rewrite names a scoring method.
//
// Server: org.elasticsearch.index.query.PrefixQueryBuilder.
type Prefix struct{ termPattern }

func parsePrefix(body xcontent.Value, _ scope) (Query, error) {
	q := &Prefix{newTermPattern()}
	if err := q.read(body, patternClause{query: "prefix", nullable: true}); err != nil {
		return nil, err
	}
	return q, nil
}

// Build implements Query.
func (q *Prefix) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *Prefix) build(c *Context) (lucene.Query, error) {
	ft := c.mapped(q.Field)
	if ft == nil {
		return unmapped(), nil
	}
	return c.prefixQuery(ft, q.Value, q.caseInsensitive, q.Rewrite)
}

// rewritten is a query for a pattern of terms, carried out by a rewrite method.
func rewritten(q lucene.Query, err error, method string) (lucene.Query, error) {
	if err != nil {
		return nil, err
	}
	if multi, ok := q.(*lucene.MultiTerm); ok {
		return multi, setRewrite(multi, method)
	}
	return q, nil
}

// patterned tells whether a field takes queries for patterns of terms.
func patterned(ft *mapping.FieldType) bool {
	return termBased(ft) || ft.Name == "_routing" || ft.Name == "_ignored"
}

// patternField refuses a query on a field that is not indexed or of a type without
// such queries.
func (c *Context) patternField(ft *mapping.FieldType, kind, types string) error {
	if !patterned(ft) {
		return shardError("Can only use %s queries on %s fields - not on [%s] which is of type [%s]", kind, types, ft.Name, ft.Type)
	}
	if err := unsupportedOf(ft, kind); err != nil {
		return err
	}
	return failIfNotIndexed(ft)
}

// unsupportedOf refuses a query that keys of an order of texts can't answer.
func unsupportedOf(ft *mapping.FieldType, kind string) error {
	if ft.Collator == nil {
		return nil
	}
	return eserr.UnsupportedOperation("[%s] queries are not supported on [%s] fields.", kind, ft.Type)
}

// prefixQuery matches terms that begin with a value, carried out by a rewrite
// method, "" for that of the field.
func (c *Context) prefixQuery(ft *mapping.FieldType, value string, folded bool, method string) (lucene.Query, error) {
	if q, ok, err := c.indexedPrefix(ft, value, folded, method); ok {
		return q, err
	}
	m, err := c.plainPrefix(ft, value, folded)
	return rewritten(m, err, method)
}

// indexedPrefix makes use of the beginnings of words that a field keeps beside
// them; ok is false if it keeps none of that length.
//
// Server: org.elasticsearch.index.mapper.TextFieldMapper.PrefixFieldType,
// org.elasticsearch.index.mapper.SearchAsYouTypeFieldMapper.PrefixFieldType.
func (c *Context) indexedPrefix(ft *mapping.FieldType, value string, folded bool, method string) (q lucene.Query, ok bool, err error) {
	sub := c.prefixField(ft)
	if sub == nil {
		return nil, false, nil
	}
	part := ft.Type == "prefix"
	n := length(value)
	if !part && (n < sub.min-1 || n > sub.max) {
		return nil, false, nil
	}
	constant := method == "" || method == "constant_score" || method == "constant_score_boolean"
	switch {
	case n >= sub.min && folded:
		q = &lucene.MultiTerm{Field: sub.Name, Print: automatonText, Test: func(t []byte) (float32, bool) {
			return 1, foldEqual(string(t), value)
		}}
	case n >= sub.min:
		q = lucene.NewTerm(sub.Name, value)
	case method == "":
		return nil, true, eserr.NullPointerAt("Object.hashCode()", `"this.rewriteMethod"`)
	default:
		longer := &lucene.MultiTerm{Field: sub.Name, Print: automatonText, Test: func(t []byte) (float32, bool) {
			s := string(t)
			if utf8.RuneCountInString(s) != sub.min {
				return 1, false
			}
			return 1, strings.HasPrefix(s, value) || folded && len(s) >= len(value) && foldEqual(s[:len(value)], value)
		}}
		if err := setRewrite(longer, method); err != nil {
			return nil, true, err
		}
		q = (&lucene.Bool{}).With(lucene.Should, longer).With(lucene.Should, lucene.NewTerm(sub.parent, value))
	}
	if constant && !part {
		q = &lucene.ConstantScore{Query: q}
	}
	return q, true, nil
}

// automatonText is how Java prints an automaton: by its place in memory.
const automatonText = "AutomatonQuery {\norg.apache.lucene.util.automaton.Automaton@1b2c3d4e}"

func (c *Context) plainPrefix(ft *mapping.FieldType, value string, folded bool) (lucene.Query, error) {
	if ft.Name == "_index" {
		return c.indexPattern(value + "*"), nil
	}
	if err := c.patternField(ft, "prefix", "keyword, text and wildcard"); err != nil {
		return nil, err
	}
	term, err := c.termOf(ft, mapping.TextValue(value))
	if err != nil {
		return nil, err
	}
	if !folded {
		return &lucene.MultiTerm{Field: ft.Name, Prefix: term, Print: term + "*"}, nil
	}
	return &lucene.MultiTerm{Field: ft.Name, Print: automatonText, Test: func(t []byte) (float32, bool) {
		return 1, len(t) >= len(term) && foldEqual(string(t[:len(term)]), term)
	}}, nil
}

func (c *Context) indexPattern(pattern string) lucene.Query {
	if wildcard.Match(pattern, c.Index) {
		return &lucene.MatchAll{}
	}
	return noDocs("The index [" + c.Index + "] doesn't match the provided query.")
}

// foldEqual compares with ASCII letters of either case alike.
func foldEqual(a, b string) bool { return asciiLower(a) == asciiLower(b) }

func asciiLower(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
}

// termFoldedQuery matches a term whatever the case of its ASCII letters.
func (c *Context) termFoldedQuery(ft *mapping.FieldType, v mapping.QueryValue) (lucene.Query, error) {
	if ft.Name == "_index" {
		return c.indexPattern(strings.ToLower(v.String())), nil
	}
	if !termBased(ft) && ft.Type != "boolean" {
		return nil, shardError("[%s] field which is of type [%s], does not support case insensitive term queries", ft.Name, ft.Type)
	}
	if err := failIfNotIndexed(ft); err != nil {
		return nil, err
	}
	term, err := c.foldedTerm(ft, v)
	if err != nil {
		return nil, err
	}
	return boosted(ft, &lucene.MultiTerm{Field: ft.Name, Print: automatonText, Test: func(t []byte) (float32, bool) {
		return 1, foldEqual(string(t), term)
	}}), nil
}

func (c *Context) foldedTerm(ft *mapping.FieldType, v mapping.QueryValue) (string, error) {
	if ft.Type != "boolean" {
		return c.termOf(ft, v)
	}
	b, err := mapping.ParseBoolean(v)
	return mapping.BooleanTerm(b), err
}
