package aggs

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// nestedSpec goes from documents to their nested ones of a path.
type nestedSpec struct{ path string }

func parseNested(p *parsing, body xcontent.Value) (spec, error) {
	path, given, err := readOnlyText(p, body, "path")
	if err == nil && !given {
		err = parsingError(body, body.End()-1, "Missing [path] field for nested aggregation [%s]", p.name)
	}
	return &nestedSpec{path}, err
}

// readOnlyText reads an object that has one key and nothing else.
func readOnlyText(p *parsing, body xcontent.Value, key string) (text string, given bool, err error) {
	for _, f := range body.Fields() {
		switch {
		case f.Value.IsMissing() && body.Err() != nil:
			return "", false, body.Err()
		case f.Value.Kind() != xcontent.KindString:
			return "", false, parsingError(body, f.Value.Pos(), "Unexpected token %s in [%s].", f.Value.Kind(), p.name)
		case f.Key != key:
			return "", false, parsingError(body, f.Value.Pos(), "Unknown key for a VALUE_STRING in [%s]: [%s].", p.name, f.Key)
		}
		text, given = f.Value.Text(), true
	}
	return text, given, body.Err()
}

// below opens what lies under an aggregation as it is for nested documents of a
// path, or for those of their own where it is empty.
func (x *Shard) below(a *agg, path string) ([]collector, error) {
	inner := *x
	inner.nested, inner.Query = path, x.Query.Within(path)
	return a.subs.open(&inner)
}

func (s *nestedSpec) open(x *Shard, a *agg) (collector, error) {
	if !x.Query.Mapping.IsObject(s.path) {
		subs, err := x.below(a, x.nested)
		return constant{&singleBucket{a: a, subs: resultsOf(subs, 0)}}, err
	}
	if _, nested := x.Query.Mapping.NestedParent(s.path); !nested {
		return nil, executionError("[nested] nested path [%s] is not nested", s.path)
	}
	subs, err := x.below(a, s.path)
	return &nestedCollector{single: single{a: a, subs: subs}, path: s.path, over: x.nested}, err
}

// nestedCollector counts the nested documents of each document.
type nestedCollector struct {
	single
	path, over string
}

func (c *nestedCollector) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	parts, over := l.Parts(c.path), l.Parts(c.over)
	below := leaves(c.subs, l, s)
	return func(doc, bucket int) {
		for part := parts.Next(over.Prev(doc-1) + 1); part < doc; part = parts.Next(part + 1) {
			*at(&c.counts, bucket)++
			below(part, bucket)
		}
	}
}

// reverseNestedSpec goes from nested documents back to those around them.
type reverseNestedSpec struct{ path string } // "": to those of their own

func parseReverseNested(p *parsing, body xcontent.Value) (spec, error) {
	path, _, err := readOnlyText(p, body, "path")
	return &reverseNestedSpec{path}, err
}

func (s *reverseNestedSpec) open(x *Shard, a *agg) (collector, error) {
	if x.nested == "" {
		return nil, eserr.IllegalArgument("Reverse nested aggregation [%s] can only be used inside a [nested] aggregation", a.name)
	}
	if s.path != "" {
		if !x.Query.Mapping.IsObject(s.path) {
			subs, err := x.below(a, x.nested)
			return constant{&singleBucket{a: a, subs: resultsOf(subs, 0)}}, err
		}
		if _, nested := x.Query.Mapping.NestedParent(s.path); !nested {
			return nil, executionError("[reverse_nested] nested path [%s] is not nested", s.path)
		}
	}
	subs, err := x.below(a, s.path)
	return &reverseCollector{single: single{a: a, subs: subs}, path: s.path}, err
}

// reverseCollector counts each document around nested ones once for a bucket.
type reverseCollector struct {
	single
	path string
}

func (c *reverseCollector) leaf(l *lucene.Leaf, s lucene.Scorer) collect {
	parents := l.Parts(c.path)
	below := leaves(c.subs, l, s)
	last := map[int]int{}
	return func(doc, bucket int) {
		parent := parents.Next(doc)
		if before, ok := last[bucket]; parent == lucene.NoMoreDocs || ok && parent <= before {
			return
		}
		last[bucket] = parent
		*at(&c.counts, bucket)++
		below(parent, bucket)
	}
}
