package query

import (
	"strings"
	"unicode/utf8"

	"esconsole/engine/analysis"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Wildcard matches documents that hold a term which fits a pattern of * and ?.
//
// Server: org.elasticsearch.index.query.WildcardQueryBuilder.
type Wildcard struct{ termPattern }

func parseWildcard(body xcontent.Value, _ scope) (Query, error) {
	q := &Wildcard{newTermPattern()}
	if err := q.read(body, patternClause{query: "wildcard", alias: "wildcard"}); err != nil {
		return nil, err
	}
	return q, nil
}

// Build implements Query.
func (q *Wildcard) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *Wildcard) build(c *Context) (lucene.Query, error) {
	ft := c.mapped(q.Field)
	if ft == nil {
		return unmapped(), nil
	}
	w, err := c.wildcardQuery(ft, q.Value, q.caseInsensitive)
	return rewritten(w, err, q.Rewrite)
}

func (c *Context) wildcardQuery(ft *mapping.FieldType, value string, folded bool) (lucene.Query, error) {
	if ft.Name == "_index" {
		return c.indexPattern(value), nil
	}
	if err := c.patternField(ft, "wildcard", "keyword, text and wildcard"); err != nil {
		return nil, err
	}
	a, _ := c.searchAnalyzer(ft, false)
	pattern, err := normalizePattern(a, value)
	if err != nil {
		return nil, err
	}
	print := pattern
	if folded {
		print, pattern = automatonText, asciiLower(pattern)
	}
	glob := newGlob(pattern)
	m := &lucene.MultiTerm{Field: ft.Name, Print: print, Test: func(t []byte) (float32, bool) {
		if folded {
			t = []byte(asciiLower(string(t)))
		}
		return 1, glob.match(t)
	}}
	if !folded {
		m.Prefix = glob.prefix()
	}
	return m, nil
}

// normalizePattern normalizes the parts of a pattern between its wildcards.
func normalizePattern(a *analysis.Analyzer, value string) (string, error) {
	if a == nil {
		return value, nil
	}
	var out strings.Builder
	start := 0
	flush := func(end int) error {
		if start == end {
			return nil
		}
		text, err := a.Normalize(value[start:end])
		out.WriteString(text)
		return err
	}
	for i := 0; i < len(value); i++ {
		n := 0
		switch {
		case value[i] == '\\' && i+1 < len(value) && strings.IndexByte(`*?\`, value[i+1]) >= 0:
			n = 2
		case value[i] == '*' || value[i] == '?':
			n = 1
		default:
			continue
		}
		if err := flush(i); err != nil {
			return "", err
		}
		out.WriteString(value[i : i+n])
		i += n - 1
		start = i + 1
	}
	err := flush(len(value))
	return out.String(), err
}

// glob is a pattern of * and ?, with \ before those that stand for themselves.
type glob []globItem

type globItem struct {
	kind byte // '*', '?' or 0 for a character
	char rune
}

func newGlob(pattern string) glob {
	var g glob
	for i := 0; i < len(pattern); {
		r, n := utf8.DecodeRuneInString(pattern[i:])
		switch {
		case r == '*' && len(g) > 0 && g[len(g)-1].kind == '*':
		case r == '*' || r == '?':
			g = append(g, globItem{kind: byte(r)})
		case r == '\\' && i+1 < len(pattern):
			i += n
			r, n = utf8.DecodeRuneInString(pattern[i:])
			g = append(g, globItem{char: r})
		default:
			g = append(g, globItem{char: r})
		}
		i += n
	}
	return g
}

// prefix is the text that all matches begin with.
func (g glob) prefix() string {
	var b strings.Builder
	for _, item := range g {
		if item.kind != 0 {
			break
		}
		b.WriteRune(item.char)
	}
	return b.String()
}

// match goes back to the last * only, which is enough for patterns of this kind.
func (g glob) match(t []byte) bool {
	i, star, mark := 0, -1, 0
	for at := 0; at < len(t); {
		r, n := utf8.DecodeRune(t[at:])
		switch {
		case i < len(g) && g[i].kind == '*':
			star, mark = i, at
			i++
		case i < len(g) && (g[i].kind == '?' || g[i].char == r):
			i++
			at += n
		case star >= 0:
			_, n := utf8.DecodeRune(t[mark:])
			mark += n
			i, at = star+1, mark
		default:
			return false
		}
	}
	for i < len(g) && g[i].kind == '*' {
		i++
	}
	return i == len(g)
}
