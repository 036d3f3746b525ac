package mapping

import (
	"strings"

	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// SourcePaths are where the values of a field stand in a source: under its own
// name, that of the field that it is a multi-field of, and those of the fields
// that are copied to it.
//
// Server: org.elasticsearch.index.mapper.FieldTypeLookup.sourcePaths.
func (m *Mapping) SourcePaths(name string) []string {
	for _, t := range m.types {
		if t.lookup.field(name) == nil {
			continue
		}
		if parent := parentOf(name); parent != "" && t.lookup.fields[parent] != nil {
			name = parent
		}
		paths := []string{name}
		for _, other := range t.lookup.names {
			f := t.lookup.fields[other]
			if f == nil {
				continue
			}
			for _, to := range f.copyTo {
				if to == name {
					paths = append(paths, other)
				}
			}
		}
		out := make([]string, 0, len(paths))
		for _, i := range java.HashMapOrder(paths) {
			out = append(out, paths[i])
		}
		return out
	}
	return nil
}

// SourceValue is what stands at a path of a source: nil if nothing does, an
// xcontent.Value, or a []any of such where there are arrays on the way. null
// takes the place of nulls, if it is not nil itself.
//
// Server: org.elasticsearch.common.xcontent.support.XContentMapValues.extractValue.
func SourceValue(source xcontent.Value, path string, null any) any {
	if path == "" {
		return nil
	}
	parts := strings.Split(path, ".")
	for len(parts) > 0 && parts[len(parts)-1] == "" { // as Java splits
		parts = parts[:len(parts)-1]
	}
	if len(parts) == 0 {
		return nil
	}
	return sourceValue(source, parts, null)
}

func sourceValue(v xcontent.Value, parts []string, null any) any {
	switch v.Kind() {
	case xcontent.KindArray:
		list := []any{}
		for _, item := range v.Items() {
			if one := sourceValue(item, parts, null); one != nil {
				list = append(list, one)
			}
		}
		return list
	case xcontent.KindNull:
		if len(parts) == 0 {
			return null
		}
		return nil
	}
	if len(parts) == 0 {
		return v
	}
	if v.Kind() != xcontent.KindObject {
		return nil
	}
	key := parts[0]
	found, there := member(v, key)
	next := 1
	for (!there || found.Kind() == xcontent.KindNull) && next < len(parts) {
		key += "." + parts[next]
		found, there = member(v, key)
		next++
	}
	if !there {
		return nil
	}
	return sourceValue(found, parts[next:], null)
}

func member(v xcontent.Value, key string) (xcontent.Value, bool) {
	for _, f := range v.Fields() {
		if f.Key == key {
			return f.Value, true
		}
	}
	return xcontent.Value{}, false
}
