package api

import (
	"slices"

	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// body lays out what the indices say together: fields and types in the order in
// which the server's maps have them.
func (m *capsMerger) body(unmapped, withIndices bool) xcontent.Object {
	fields := xcontent.Object{}
	slices.Reverse(m.fields) // as computeIfAbsent puts them in front of others of the same hash
	java.SortHashMap(m.fields, func(f *mergedField) string { return f.name })
	for _, f := range m.fields {
		slices.Reverse(f.types)
		if unmapped {
			f.addUnmapped(m.indices)
		}
		java.SortHashMap(f.types, func(t *mergedType) string { return t.typ })
		types := xcontent.Object{}
		for _, t := range f.types {
			types = types.With(t.typ, t.body(len(f.types) > 1))
		}
		fields = fields.With(f.name, types)
	}
	if !withIndices {
		return xcontent.Object{{Key: "fields", Value: fields}}
	}
	return xcontent.Object{{Key: "indices", Value: append([]string{}, m.indices...)}, {Key: "fields", Value: fields}}
}

// addUnmapped adds the type unmapped for the indices that have no such field.
func (f *mergedField) addUnmapped(indices []string) {
	missing := &mergedType{typ: "unmapped"}
	for _, ix := range indices {
		if !slices.ContainsFunc(f.types, func(t *mergedType) bool { return slices.Contains(t.indices, ix) }) {
			missing.add(ix, fieldCap{})
		}
	}
	if len(missing.indices) > 0 {
		f.types = append(f.types, missing)
	}
}

// body lays out one type of a field. Indices are named where there are other
// types, and where some of them can do what others can't.
func (t *mergedType) body(several bool) xcontent.Object {
	o := xcontent.Object{{Key: "type", Value: t.typ}, {Key: "searchable", Value: !slices.Contains(t.searchable, false)},
		{Key: "aggregatable", Value: !slices.Contains(t.aggregating, false)}}
	if several {
		o = o.With("indices", t.indices)
	}
	o = t.unable(o, "non_searchable_indices", t.searchable)
	o = t.unable(o, "non_aggregatable_indices", t.aggregating)
	if len(t.meta) > 0 {
		o = o.With("meta", mergedMeta(t.meta))
	}
	return o
}

func (t *mergedType) unable(o xcontent.Object, key string, able []bool) xcontent.Object {
	if !slices.Contains(able, true) || !slices.Contains(able, false) {
		return o
	}
	var out []string
	for i, ix := range t.indices {
		if !able[i] {
			out = append(out, ix)
		}
	}
	return o.With(key, out)
}

// mergedMeta has the values of every key, sorted.
func mergedMeta(meta [][2]string) xcontent.Object {
	slices.SortFunc(meta, func(a, b [2]string) int {
		if a[0] != b[0] {
			return java.CompareStrings(a[0], b[0])
		}
		return java.CompareStrings(a[1], b[1])
	})
	meta = slices.Compact(meta)
	o := xcontent.Object{}
	for i := 0; i < len(meta); {
		var values []string
		key := meta[i][0]
		for ; i < len(meta) && meta[i][0] == key; i++ {
			values = append(values, meta[i][1])
		}
		o = o.With(key, values)
	}
	return o
}
