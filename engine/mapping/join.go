package mapping

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// joinKind makes documents parents and children of each other. A mapping has at
// most one such field.
//
// Server: org.elasticsearch.join.mapper.ParentJoinFieldMapper.
func joinKind() *fieldKind {
	return &fieldKind{name: "join", params: joinParams, build: buildJoin, subfields: joinSubfields, bare: true, ownMulti: true,
		legacy: &legacyKind{parse: parseJoin, merge: mergeJoin, print: printJoin}}
}

func joinParams(*parserContext) []param {
	return []param{boolParam("eager_global_ordinals", true, true), {name: "relations", fallback: constant(relations(nil))}}
}

// Relation is a parent with its children.
type Relation struct {
	Parent   string
	Children []string
}

type relations []Relation

func parseJoin(c *parserContext, b *fieldBuilder, d *dict) error {
	if c.opts.RoutingPartitioned {
		return illegalState("cannot create join field [%s] for the partitioned index [%s]", b.name, c.opts.Index)
	}
	return d.filter(func(key string, v any) (bool, error) {
		switch key {
		case "eager_global_ordinals":
			if v == nil {
				return false, nullPointer("Object.toString()", "node")
			}
			on, err := namedBool(v, key)
			b.setValue(key, on)
			return false, err
		case "relations":
			r, err := parseRelations(v)
			b.setValue(key, append(b.get(key).(relations), r...))
			return false, err
		}
		return true, nil
	})
}

func parseRelations(v any) (relations, error) {
	d, ok := v.(*dict)
	if v == nil {
		return nil, nullPointer("Object.getClass()", "node")
	}
	if !ok {
		return nil, eserr.Parse("relations should be a hash but was of type: class %s", className(v))
	}
	var out relations
	for i, parent := range d.keys {
		r := Relation{Parent: parent}
		switch v := d.vals[i].(type) {
		case nil:
			e := nullPointer("Object.toString()", "")
			e.Reason = `Cannot invoke "Object.toString()" because the return value of "java.util.Map$Entry.getValue()" is null`
			return nil, e
		case []any:
			for _, child := range v {
				r.Children = append(r.Children, text(child))
			}
			r.Children = hashSetOrder(r.Children)
		default:
			r.Children = []string{text(v)}
		}
		out = append(out, r)
	}
	return out, nil
}

// hashSetOrder are texts without repetitions, in the order of a java.util.HashSet
// made of them.
func hashSetOrder(texts []string) []string {
	size := uint32(16)
	for float64(size) < float64(len(texts))/0.75+1 {
		size *= 2
	}
	var out []string
	for _, i := range java.SmallHashMapOrder(texts, size) {
		out = append(out, texts[i])
	}
	return out
}

func buildJoin(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.Relations = b.get("relations").(relations)
	t.DocValues = true
	if strings.Contains(t.Name, ".") {
		return nil, eserr.IllegalArgument("join field [%s] cannot be added inside an object or in a multi-field", t.Name)
	}
	var children, conflicts []string
	for _, r := range t.Relations {
		for _, child := range r.Children {
			if slices.Contains(children, child) {
				conflicts = append(conflicts, "["+child+"] cannot have multiple parents")
			}
			children = append(children, child)
		}
	}
	if len(conflicts) > 0 {
		return nil, eserr.IllegalArgument("invalid definition for join field [%s]:\n[%s]", t.Name, strings.Join(conflicts, ", "))
	}
	return joinReader{}, nil
}

// joinSubfields are the fields that hold the ids of parents, and the one that
// makes sure that there is only one join field.
func joinSubfields(_ *fieldBuilder, t *FieldType) ([]*fieldMapper, error) {
	var subs []*fieldMapper
	for _, r := range t.Relations {
		sub := subfield(t, "#"+r.Parent, "parent")
		sub.ft.Relations = nil
		subs = append(subs, sub)
	}
	unique := subfield(t, "", "parent_join")
	unique.ft.Name, unique.simple = "_parent_join", "_parent_join"
	unique.ft.Indexed, unique.ft.DocValues, unique.ft.Metadata = false, false, true
	return append(subs, unique), nil
}

func printJoin(f *fieldMapper, o xcontent.Object, _ bool) xcontent.Object {
	all := xcontent.Object{}
	for _, r := range f.ft.Relations {
		if len(r.Children) == 1 {
			all = all.With(r.Parent, r.Children[0])
		} else {
			all = all.With(r.Parent, append([]string{}, r.Children...))
		}
	}
	return o.With("eager_global_ordinals", f.builder().bool("eager_global_ordinals")).With("relations", all)
}

func mergeJoin(f, with *fieldMapper) (mapper, error) {
	old, new := relations(f.ft.Relations), relations(with.ft.Relations)
	conflicts := removedParents(f.ft.Name, old, new)
	for _, r := range new {
		before := old.of(r.Parent)
		if before == nil {
			conflicts = append(conflicts, old.newParent(r)...)
			continue
		}
		for _, child := range before.Children {
			if !slices.Contains(r.Children, child) {
				conflicts = append(conflicts, "cannot remove child ["+child+"] in join field ["+f.ft.Name+"]")
			}
		}
	}
	if len(conflicts) > 0 {
		return nil, eserr.IllegalArgument("Mapper for [%s] conflicts with existing mapping:\n[%s]", f.ft.Name, strings.Join(conflicts, ", "))
	}
	return with, nil
}

func removedParents(name string, old, new relations) (conflicts []string) {
	for _, r := range old {
		if new.of(r.Parent) == nil {
			conflicts = append(conflicts, "cannot remove parent ["+r.Parent+"] in join field ["+name+"]")
		}
	}
	return conflicts
}

// newParent is what speaks against a parent that is not there yet.
func (s relations) newParent(r Relation) (conflicts []string) {
	if s.withChild(r.Parent) != nil {
		conflicts = append(conflicts, "cannot create parent ["+r.Parent+"] from an existing child")
	}
	for _, child := range r.Children {
		if s.of(child) != nil {
			conflicts = append(conflicts, "cannot create child ["+child+"] from an existing parent")
		}
	}
	return conflicts
}

// of is the relation of a parent; nil if it is none.
func (s relations) of(parent string) *Relation {
	for i := range s {
		if s[i].Parent == parent {
			return &s[i]
		}
	}
	return nil
}

// withChild is the relation in which a name is a child; nil if it is none.
func (s relations) withChild(child string) *Relation {
	for i := range s {
		if slices.Contains(s[i].Children, child) {
			return &s[i]
		}
	}
	return nil
}
