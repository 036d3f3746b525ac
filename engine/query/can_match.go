package query

import (
	"slices"

	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// CanMatch tells whether a query can have a match on a shard, as far as that can
// be told without running it. Errors are for the search to find.
//
// Server: the rewriting of queries, org.elasticsearch.search.SearchService.canMatch.
func (c *Context) CanMatch(q Query) bool { return c.canMatch(q, 0) }

// MayMatch is CanMatch with the error of a bound that can't be read.
func (c *Context) MayMatch(q Query) (bool, error) {
	if err := c.Unread(q); err != nil {
		return true, err
	}
	return c.CanMatch(q), nil
}

func (c *Context) canMatch(q Query, depth int) bool {
	if depth > MaxDepth {
		return true
	}
	switch q := q.(type) {
	case *MatchNone:
		return false
	case *Term:
		return c.hasField(q.Field) && !c.constantNone(q, q.Field)
	case *Terms:
		return c.canMatchTerms(q)
	case *Prefix:
		return c.hasField(q.Field) && !c.constantNone(q, q.Field)
	case *Wildcard:
		return c.hasField(q.Field) && !c.constantNone(q, q.Field)
	case *Fuzzy:
		return c.hasField(q.Field)
	case *IDs:
		return len(q.Values) > 0 && q.typed(c)
	case *Exists:
		return c.Mapping.IsObject(q.Field) || len(c.fieldNames(q.Field)) > 0
	case *Range:
		return c.overlaps(q)
	case *ConstantScore:
		return c.canMatch(q.Filter, depth+1)
	case *Boosting:
		return c.canMatch(q.Positive, depth+1)
	case *Bool:
		return c.canMatchBool(q, depth+1)
	}
	return true
}

func (c *Context) hasField(name string) bool { return c.mapped(name) != nil }

func (c *Context) canMatchTerms(q *Terms) bool {
	if q.lookup != nil && c.Lookup != nil { // which is done before shards are asked
		values, err := c.Lookup(q.lookup.index, q.lookup.id, q.lookup.routing, q.lookup.path)
		return err != nil || len(values) > 0 && c.hasField(q.Field)
	}
	if !c.hasField(q.Field) {
		return false
	}
	return q.lookup != nil || slices.ContainsFunc(q.Values, func(v mapping.QueryValue) bool {
		return !c.constantNone(&Term{common: newCommon(), Field: q.Field, Value: v}, q.Field)
	})
}

// constantNone tells whether a query about a field that is alike in all documents
// of the shard matches none.
func (c *Context) constantNone(q Query, field string) bool {
	if field != "_index" && field != "_type" {
		return false
	}
	silent := *c
	silent.Warn, silent.Named = nil, nil
	built, err := q.Build(&silent)
	if err != nil {
		return false
	}
	_, none := built.(*lucene.MatchNone)
	return none
}

func (c *Context) canMatchBool(q *Bool, depth int) bool {
	for _, list := range [][]Query{q.Must, q.Filter} {
		for _, clause := range list {
			if !c.canMatch(clause, depth) {
				return false
			}
		}
	}
	if len(q.Must)+len(q.Filter) > 0 || len(q.Should) == 0 {
		return true
	}
	for _, clause := range q.Should {
		if c.canMatch(clause, depth) {
			return true
		}
	}
	return false
}

// overlaps tells whether a range and the values of a shard have something in
// common; that is found out for dates.
func (c *Context) overlaps(q *Range) bool {
	ft := c.mapped(q.Field)
	switch {
	case ft == nil:
		return false
	case !ft.IsDate() || isRange(ft) || c.Reader == nil:
		return true
	}
	from, to, err := c.dateBounds(ft, &q.rangeBounds)
	if err != nil {
		return true
	}
	least, most, some := c.Reader.LongBounds(ft.Name)
	return some && most >= from && least <= to
}

// Unread is the error of a date in a query that can't be read, which the server
// looks at before it makes anything of a query.
func (c *Context) Unread(q Query) error { return c.unreadIn(q, 0) }

func (c *Context) unreadIn(q Query, depth int) error {
	if depth > MaxDepth || isNoneAnywhere(q, depth) {
		return nil
	}
	var within []Query
	switch q := q.(type) {
	case *Range:
		ft := c.mapped(q.Field)
		if ft == nil || !ft.IsDate() || isRange(ft) || c.Reader == nil || failIfNotIndexed(ft) != nil || q.from.IsNull() && q.to.IsNull() {
			return nil
		}
		_, _, err := c.dateBounds(ft, &q.rangeBounds)
		return err
	case *Bool:
		within = slices.Concat(q.Must, q.MustNot, q.Filter, q.Should)
	case *Boosting:
		within = []Query{q.Positive, q.Negative}
	case joined:
		within = []Query{q.joins().Query}
	default:
		within = clauses(q)
	}
	for _, one := range within {
		if err := c.unreadIn(one, depth+1); err != nil {
			return err
		}
	}
	return nil
}

// isNoneAnywhere tells whether a query matches nothing whatever the shard, which is
// known before shards are asked.
func isNoneAnywhere(q Query, depth int) bool {
	none := func(q Query) bool { return depth < MaxDepth && isNoneAnywhere(q, depth+1) }
	switch q := q.(type) {
	case *MatchNone:
		return true
	case *Terms:
		return q.lookup == nil && len(q.Values) == 0
	case *IDs:
		return len(q.Values) == 0
	case *ConstantScore:
		return none(q.Filter)
	case *Boosting:
		return none(q.Positive)
	case *Bool:
		if slices.ContainsFunc(q.Must, none) || slices.ContainsFunc(q.Filter, none) {
			return true
		}
		return len(q.Must)+len(q.Filter) == 0 && len(q.Should) > 0 && !slices.ContainsFunc(q.Should, func(q Query) bool { return !none(q) })
	}
	return false
}
