package query

import (
	"slices"
	"strings"

	"esconsole/engine/lucene"
)

// OnlyDocuments is the query of a search with the filters beside it. Searches
// find no nested objects: where the query might, and the filters too, one more
// filter leaves them out.
//
// Server: org.elasticsearch.search.DefaultSearchContext.buildFilteredQuery.
func (c *Context) OnlyDocuments(q lucene.Query, filters ...lucene.Query) lucene.Query {
	b := (&lucene.Bool{}).With(lucene.Must, q)
	if c.Mapping.HasNested() && c.mightMatchNested(q) && !slices.ContainsFunc(filters, func(f lucene.Query) bool { return !c.mightMatchNested(f) }) {
		b = b.With(lucene.Filter, lucene.ParentsOnly())
	}
	for _, f := range filters {
		b = b.With(lucene.Filter, f)
	}
	if len(b.Clauses) == 1 {
		return q
	}
	return b
}

// mightMatchNested tells whether a query might find nested objects.
//
// Server: org.elasticsearch.index.search.NestedHelper.
func (c *Context) mightMatchNested(q lucene.Query) bool {
	return might(q, c.fieldInNested, func(n *lucene.Nested) bool { return n.Over() != "" })
}

// mightMatchOutside tells whether a query might find what is no nested object of
// a path.
func (c *Context) mightMatchOutside(q lucene.Query, path string) bool {
	return might(q, func(field string) bool {
		switch {
		case strings.HasPrefix(field, "_"):
			return true
		case c.field(field) == nil:
			return false
		}
		return c.Mapping.NestedScope(field) != path || c.Mapping.NestedIncluded(path)
	}, func(*lucene.Nested) bool { return true })
}

// fieldInNested tells whether nested objects may hold a field. Those of the server
// may be anywhere.
func (c *Context) fieldInNested(field string) bool {
	return strings.HasPrefix(field, "_") || c.field(field) != nil && c.Mapping.NestedScope(field) != ""
}

// might looks for fields of which a test holds in what a query requires. What it
// can't look into might match anything. The depth is that of the query.
func might(q lucene.Query, test func(field string) bool, nested func(*lucene.Nested) bool) bool {
	switch q := q.(type) {
	case *lucene.ConstantScore:
		return might(q.Query, test, nested)
	case *lucene.Boost:
		return might(q.Query, test, nested)
	case *lucene.Nested:
		return nested(q)
	case *lucene.MatchNone:
		return false
	case *lucene.TermQuery:
		return test(q.Field)
	case *lucene.TermSet:
		return len(q.Terms) > 0 && test(q.Field)
	case *lucene.Docs:
		return !q.Empty && (q.RangeOf == "" || test(q.RangeOf))
	case *lucene.Bool:
		return mightBool(q, test, nested)
	}
	return true
}

func mightBool(q *lucene.Bool, test func(field string) bool, nested func(*lucene.Nested) bool) bool {
	required, any, all := false, false, true
	for _, cl := range q.Clauses {
		switch cl.Occur {
		case lucene.Must, lucene.Filter:
			required = true
			all = all && might(cl.Query, test, nested)
		case lucene.Should:
			any = any || might(cl.Query, test, nested)
		}
	}
	if required {
		return all
	}
	return any
}
