package search

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// NestedSort says which nested objects the values of a sort come from.
//
// Server: org.elasticsearch.search.sort.NestedSortBuilder.
type NestedSort struct {
	Path   string
	Filter query.Query // nil: all
	Max    int         // max_children: how many objects of a document count
	Inner  *NestedSort // objects within those; nil: none

	old bool // given by nested_path and nested_filter
}

func newNestedSort() *NestedSort { return &NestedSort{Max: math.MaxInt32} }

const (
	oldNestedPath   = "[nested_path] has been deprecated in favor of the [nested] parameter"
	oldNestedFilter = "[nested_filter] has been deprecated in favour for the [nested] parameter"
)

// bothNested is the error of a sort with the old form and the new one.
func bothNested() error {
	return eserr.IllegalArgument("Setting both nested_path/nested_filter and nested not allowed")
}

// oldNested is the nested sort of the old form.
func (s *Sort) oldNested() (*NestedSort, error) {
	if s.Nested == nil {
		s.Nested = newNestedSort()
		s.Nested.old = true
	}
	if !s.Nested.old {
		return nil, bothNested()
	}
	return s.Nested, nil
}

var nestedPathField = objectparser.Field[Sort]{Name: "nested_path", Takes: objectparser.String,
	Read: func(s *Sort, v xcontent.Value, warn objectparser.Warn) error {
		warn(oldNestedPath)
		n, err := s.oldNested()
		if err == nil {
			n.Path = v.Text()
		}
		return err
	}}

var nestedFilterField = objectparser.Field[Sort]{Name: "nested_filter", Takes: objectparser.Object,
	Read: func(s *Sort, v xcontent.Value, warn objectparser.Warn) error {
		warn(oldNestedFilter)
		q, err := parseNestedFilter(v)
		if err != nil {
			return err
		}
		n, err := s.oldNested()
		if err == nil {
			n.Filter = q
		}
		return err
	}}

var nestedField = objectparser.Field[Sort]{Name: "nested", Takes: objectparser.Object,
	Read: func(s *Sort, v xcontent.Value, _ objectparser.Warn) error {
		n, err := parseNestedSort(v, 0)
		switch {
		case err != nil:
			return err
		case s.Nested != nil:
			return objectparser.At(bothNested(), v.End()-1)
		}
		s.Nested = n
		return nil
	}}

// parseNestedFilter reads the filter of a nested sort.
func parseNestedFilter(v xcontent.Value) (query.Query, error) {
	q, err := query.Parse(v, nil)
	if err == nil {
		return q, nil
	}
	e := eserr.From(err)
	if e.Status == 501 {
		return nil, e
	}
	at := objectparser.PlaceOf(err, v.Pos())
	wrapped := parsingError(v, at, "Expected nested_filter element.").Wrap(e)
	if line, ok := e.Meta.Get("line"); ok && e.Type == "parsing_exception" {
		col, _ := e.Meta.Get("col")
		wrapped.Meta.Set("line", line)
		wrapped.Meta.Set("col", col)
		at = offsetOf(v, line, col, at)
	}
	return nil, objectparser.At(wrapped, at)
}

// offsetOf is the offset of a line and column within a value, def if it is not there.
func offsetOf(v xcontent.Value, line, col any, def int) int {
	for at := v.Pos(); at < v.End(); at++ {
		if l, c := v.LineCol(at); any(l) == line && any(c) == col {
			return at
		}
	}
	return def
}

// parseNestedSort reads the option nested of a sort.
func parseNestedSort(v xcontent.Value, depth int) (*NestedSort, error) {
	switch {
	case depth > query.MaxDepth:
		return nil, eserr.IllegalArgument("the sort is nested more than [%d] levels deep", query.MaxDepth)
	case v.Kind() != xcontent.KindObject:
		return nil, eserr.IllegalArgument("malformed nested sort format, must start with an object")
	}
	n := newNestedSort()
	for _, f := range v.Fields() {
		var err error
		switch f.Key {
		case "path":
			n.Path, err = objectparser.Text(f.Value)
		case "filter":
			n.Filter, err = parseNestedFilter(f.Value)
		case "max_children":
			n.Max, err = objectparser.Int(f.Value)
		case "nested":
			n.Inner, err = parseNestedSort(f.Value, depth+1)
		default:
			err = eserr.IllegalArgument("malformed nested sort format, unknown field name [%s]", f.Key)
		}
		if err != nil {
			return nil, objectparser.At(err, objectparser.PlaceOf(err, f.Value.Pos()))
		}
	}
	return n, v.Err()
}

// children are the nested objects that the values of a sort come from.
type children struct {
	weight lucene.Weight
	over   string // path of what they belong to
	most   int
}

// nested resolves the nested objects of a sort; nil: the values are those of the
// document itself. over is the path of the nested objects that are sorted.
func (s *Sort) nested(x *run, over string) (*children, error) {
	if s.Nested == nil || s.Nested.Path == "" {
		return nil, nil
	}
	for n := s.Nested.Inner; n != nil; n = n.Inner {
		if n.Max != math.MaxInt32 {
			return nil, shardError("max_children is only supported on top level of nested sort")
		}
	}
	q, err := s.Nested.resolve(x, over, nil)
	if err != nil {
		return nil, err
	}
	return &children{weight: x.searcher.NewWeight(q, false), over: over, most: s.Nested.Max}, nil
}

// resolve is the query for the objects of a path. outer is that for the objects
// around them.
func (n *NestedSort) resolve(x *run, over string, outer lucene.Query) (lucene.Query, error) {
	if n.Path == "" {
		return nil, nil
	}
	if _, ok := x.shard.Mapping.NestedParent(n.Path); !ok {
		if x.shard.Mapping.IsObject(n.Path) {
			return nil, shardError("[nested] nested object under path [%s] is not of nested type", n.Path)
		}
		return nil, shardError("[nested] failed to find nested object under path [%s]", n.Path)
	}
	var q lucene.Query = partsOf(n.Path)
	if n.Filter != nil {
		filter, err := x.ctx.Within(n.Path).CreatePart(n.Filter)
		if err != nil {
			return nil, err
		}
		// The filter alone decides at the top level, as on the server.
		if q = filter; outer != nil {
			q = (&lucene.Bool{}).With(lucene.Must, partsOf(n.Path)).With(lucene.Filter, filter)
		}
	}
	if outer != nil && over != "" {
		q = (&lucene.Bool{}).With(lucene.Must, q).With(lucene.Filter, x.partsUnder(outer, over))
	}
	if n.Inner != nil {
		return n.Inner.resolve(x, n.Path, q)
	}
	return q, nil
}

// partsOf matches the nested objects of a path.
func partsOf(path string) lucene.Query { return lucene.NewTerm("_type", "__"+path) }

// partsUnder matches what lies within the objects of a path that a query matches.
func (x *run) partsUnder(q lucene.Query, path string) lucene.Query {
	w := x.searcher.NewWeight(q, false)
	return &lucene.Docs{Print: "ToChildBlockJoinQuery (" + q.Text("") + ")", Set: func(l *lucene.Leaf) lucene.Bits {
		s := w.Scorer(l)
		if s == nil {
			return nil
		}
		set, parents := lucene.NewBits(l.MaxDoc()), l.Parts(path)
		for doc := s.Next(); doc != lucene.NoMoreDocs; doc = s.Next() {
			for child := parents.Prev(doc-1) + 1; child < doc; child++ {
				set.Set(child)
			}
		}
		return set
	}}
}

func shardError(format string, args ...any) *eserr.Error {
	return eserr.New(400, "query_shard_exception", format, args...)
}
