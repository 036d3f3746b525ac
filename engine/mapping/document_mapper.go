package mapping

import (
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// docMapper is one type of a mapping: its root object and metadata fields.
type docMapper struct {
	name     string
	root     *objectMapper
	shown    *objectMapper  // root as it is printed: before redundant includes are dropped
	metadata []*fieldMapper // sorted by name
	meta     *dict          // _meta; nil if there is none
	lookup   *lookup
}

// parseType reads the definition of a type. existing is the type as it is, nil
// for a new one: metadata fields that the definition leaves out stay as they are.
func parseType(c *parserContext, name string, d *dict, existing *docMapper) (*docMapper, error) {
	b, err := parseRoot(c, name, d)
	if err != nil {
		return nil, err
	}
	m := &docMapper{name: name}
	if m.root, err = b.build(""); err != nil {
		return nil, err
	}
	if existing != nil {
		m.metadata = append(m.metadata, existing.metadata...)
	} else {
		m.metadata = defaultMetadata(c)
	}
	parent := false
	err = d.filter(func(key string, v any) (bool, error) {
		kind := c.rules.metadataKind(key)
		parent = parent || key == parentName
		if kind == nil {
			return true, nil
		}
		f, err := parseMetadata(c, kind, v)
		if err == nil {
			m.setMetadata(f)
		}
		return false, err
	})
	if err != nil {
		return nil, err
	}
	if err := m.checkParent(c, parent); err != nil {
		return nil, err
	}
	if c.rules.ParentField == compat.Refused {
		if _, given := d.take("_parent"); given {
			return nil, parsing("[_parent] field is disabled on indices with a single type. Use a [join] field instead.")
		}
	}
	if node, _ := d.take("_meta"); node != nil {
		meta, ok := node.(*dict)
		if !ok {
			return nil, castError(node, "java.util.Map")
		}
		m.meta = copiedDict(meta)
	}
	if err := noneLeft(d, "Root mapping definition has unsupported parameters: "); err != nil {
		return nil, err
	}
	m.lookup, err = newLookup(m)
	return m, err
}

// copiedDict is the dict in the order of a hash map that is a copy of it.
func copiedDict(d *dict) *dict {
	out := &dict{}
	for _, i := range java.HashMapCopyOrder(d.keys) {
		out.keys, out.vals = append(out.keys, d.keys[i]), append(out.vals, d.vals[i])
	}
	return out
}

func (m *docMapper) setMetadata(f *fieldMapper) {
	for i, old := range m.metadata {
		if old.simple == f.simple {
			m.metadata[i] = f
			return
		}
	}
}

// metadataField is the metadata field of that name; nil if there is none.
func (m *docMapper) metadataField(name string) *fieldMapper {
	for _, f := range m.metadata {
		if f.simple == name {
			return f
		}
	}
	return nil
}

// merge gives the type with another definition of it.
func (m *docMapper) merge(with *docMapper, reason MergeReason) (*docMapper, error) {
	root, err := m.root.merge(with.root, reason)
	if err != nil {
		return nil, err
	}
	merged := &docMapper{name: m.name, root: root, meta: m.meta, metadata: append([]*fieldMapper(nil), m.metadata...)}
	for i, f := range merged.metadata {
		other := with.metadataField(f.simple)
		if other == nil || other == f {
			continue
		}
		if reason == ReasonTemplate || len(f.vals) == 0 {
			merged.metadata[i] = other
			continue
		}
		next, err := f.merge(other)
		if err != nil {
			return nil, err
		}
		merged.metadata[i] = next.(*fieldMapper)
	}
	switch {
	case with.meta == nil:
	case m.meta == nil || reason != ReasonTemplate:
		merged.meta = with.meta
	default:
		merged.meta = with.meta.clone()
		mergeDefaults(merged.meta, m.meta)
	}
	merged.lookup, err = newLookup(merged)
	return merged, err
}

// mergeDefaults puts what defaults has into content where content has nothing.
func mergeDefaults(content, defaults *dict) {
	for i, k := range defaults.keys {
		v, ok := content.get(k)
		if !ok {
			content.put(k, defaults.vals[i])
			continue
		}
		switch v := v.(type) {
		case *dict:
			if d, ok := defaults.vals[i].(*dict); ok {
				mergeDefaults(v, d)
			}
		case []any:
			if d, ok := defaults.vals[i].([]any); ok {
				content.put(k, mergeLists(v, d))
			}
		}
	}
}

// mergeLists is the list with the default's items that it lacks at its end; lists
// of objects of one key each are merged by those keys.
func mergeLists(content, defaults []any) []any {
	if !allNamed(content) || !allNamed(defaults) {
		out := append([]any(nil), content...)
		for _, d := range defaults {
			found := false
			for _, c := range content {
				found = found || same(c, d)
			}
			if !found {
				out = append(out, d)
			}
		}
		return out
	}
	merged := &dict{}
	for _, item := range append(append([]any(nil), defaults...), content...) {
		d := item.(*dict)
		merged.put(d.keys[0], d)
	}
	return merged.vals
}

func allNamed(list []any) bool {
	for _, item := range list {
		if d, ok := item.(*dict); !ok || len(d.keys) != 1 {
			return false
		}
	}
	return true
}

// validate checks what only the whole type shows: aliases, copy_to, limits.
func (m *docMapper) validate(opts *Options, reason MergeReason) error {
	if err := m.root.validate(m.lookup); err != nil {
		return err
	}
	if opts.RoutingPartitioned && !m.routingRequired() {
		return eserr.IllegalArgument("mapping type [%s] must have routing required for partitioned index [%s]", m.name, opts.Index)
	}
	if opts.Sorted && m.lookup.hasNested {
		return eserr.IllegalArgument("cannot have nested fields when index sort is activated")
	}
	if reason == ReasonRecovery {
		return nil
	}
	return m.lookup.checkLimits(*opts.Limits)
}

func (m *docMapper) routingRequired() bool {
	f := m.metadataField("_routing")
	return f != nil && f.ft.required
}

// print is the definition of the type.
func (m *docMapper) print(defaults bool) xcontent.Object {
	root := m.shown
	out := root.printState(xcontent.Object{})
	if m.meta != nil {
		out = out.With("_meta", m.meta.object())
	}
	for _, f := range m.metadata {
		out = printMetadata(out, f, defaults)
	}
	out = root.root.print(out, defaults)
	return root.printMembers(out, defaults)
}
