package search

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// hitSource is the _source of a hit, read when it is needed.
type hitSource struct {
	doc    *Doc
	text   []byte
	read   bool         // text is the source
	nested *nestedPlace // nil: the document itself
	value  xcontent.Value
	done   bool
}

// raw is the text of the source.
func (s *hitSource) raw() []byte {
	if !s.read {
		s.text, s.read = s.doc.source(), true
	}
	return s.text
}

// parsed is the source as a value: of a nested object its part of the source,
// within objects for its path.
func (s *hitSource) parsed() (xcontent.Value, error) {
	if s.done {
		return s.value, nil
	}
	s.done = true
	raw := s.raw()
	if len(raw) == 0 {
		return s.value, nil
	}
	v, err := xcontent.Parse(raw, xcontent.Limits{})
	if err != nil {
		return v, err
	}
	if s.value = v; s.nested != nil {
		s.value, err = s.nested.within(v)
	}
	return s.value, err
}

// shown is what a hit shows of the source; nil: nothing.
func (s *hitSource) shown(f *fetcher) (any, error) {
	raw := xcontent.Raw(s.raw())
	if len(raw) == 0 {
		if f.filter != nil {
			return nil, eserr.IllegalArgument("unable to fetch fields from _source field: _source is disabled in the mappings for index [%s]", f.x.shard.Index)
		}
		return nil, nil
	}
	if s.nested == nil && f.filter == nil {
		return raw, nil
	}
	v, err := s.parsed()
	if err != nil {
		return nil, err
	}
	if s.nested == nil {
		return f.filter.Apply(v, xcontent.HashOrder), nil
	}
	filter := f.filter
	if filter == nil {
		filter = xcontent.NewSourceFilter(nil, nil)
	}
	var part any = filter.Apply(v, xcontent.HashOrder)
	for n := s.nested; n != nil; n = n.child {
		o, _ := part.(xcontent.Object)
		if part, _ = o.Get(n.field); part == nil {
			return xcontent.Object{}, nil
		}
	}
	return part, nil
}

// nestedPlace says which nested object a hit is: the field, the place among the
// objects of that field, and so on inwards.
//
// Server: org.elasticsearch.search.SearchHit.NestedIdentity.
type nestedPlace struct {
	field  string
	offset int
	child  *nestedPlace
}

// nestedPlace finds the place of a nested object of a path.
func (x *run) nestedPlace(leaf *lucene.Leaf, doc int, path string) *nestedPlace {
	var place *nestedPlace
	for path != "" {
		over, _ := x.shard.Mapping.NestedParent(path)
		parts, parents := leaf.Parts(path), leaf.Parts(over)
		offset := 0
		for d := parts.Next(parents.Prev(doc) + 1); d < doc; d = parts.Next(d + 1) {
			offset++
		}
		field := path
		if over != "" {
			field = path[len(over)+1:]
		}
		place = &nestedPlace{field, offset, place}
		path = over
	}
	return place
}

// object lays out the place.
func (n *nestedPlace) object() xcontent.Object {
	o := xcontent.Object{{Key: "field", Value: n.field}, {Key: "offset", Value: n.offset}}
	if n.child != nil {
		o = o.With("_nested", n.child.object())
	}
	return o
}

// within gives the part of a document's source that the object is, in objects for
// the fields around it.
func (n *nestedPlace) within(root xcontent.Value) (xcontent.Value, error) {
	var at any = root
	for p := n; p != nil; p = p.child {
		v, _ := at.(xcontent.Value)
		found := mapping.SourceValue(v, p.field, nil)
		list, ok := found.([]any)
		if one, single := found.(xcontent.Value); single && one.Kind() == xcontent.KindObject {
			list, ok = []any{one}, true
		}
		if !ok {
			return xcontent.Value{}, eserr.IllegalState("extracted source isn't an object or an array")
		}
		if p.offset >= len(list) {
			return xcontent.Value{}, eserr.New(500, "index_out_of_bounds_exception", "Index %d out of bounds for length %d", p.offset, len(list))
		}
		if one, single := list[0].(xcontent.Value); !single || one.Kind() != xcontent.KindObject {
			return xcontent.Value{}, eserr.IllegalArgument("Cannot execute inner hits. One or more parent object fields of nested field [%s] are not nested. All parent fields need to be nested fields too", n.path())
		}
		at = list[p.offset]
	}
	v, _ := at.(xcontent.Value)
	return xcontent.Parse(xcontent.Encode(n.wrap(v), xcontent.Format{}), xcontent.Limits{})
}

func (n *nestedPlace) wrap(v xcontent.Value) xcontent.Object {
	if n.child == nil {
		return xcontent.Object{{Key: n.field, Value: v}}
	}
	return xcontent.Object{{Key: n.field, Value: n.child.wrap(v)}}
}

func (n *nestedPlace) path() string {
	if n.child == nil {
		return n.field
	}
	return n.field + "." + n.child.path()
}

// nestedFields are the fields of a nested object of a document.
func nestedFields(d *mapping.Document, leaf *lucene.Leaf, doc int) []mapping.IndexedField {
	if d == nil {
		return nil
	}
	first := leaf.Parts("").Prev(doc) + 1
	order := blockOrder(nil, d, -1)
	if i := doc - first; i < len(order) {
		return d.Nested[order[i]].Fields
	}
	return nil
}

// blockOrder are the nested objects of a document in the order of the index, in
// which an object comes behind those within it.
func blockOrder(out []int, d *mapping.Document, parent int) []int {
	for i := parent + 1; i < len(d.Nested); i++ {
		if d.Nested[i].Parent == parent {
			out = append(blockOrder(out, d, i), i)
		}
	}
	return out
}
