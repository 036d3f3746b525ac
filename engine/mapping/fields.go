package mapping

import (
	"strings"

	"esconsole/engine/java"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

// FieldNames are the full names of the fields and aliases that a pattern
// matches, in which * stands for anything, in the order of the server's maps. A
// name without * stands for itself, whether there is such a field or not.
func (m *Mapping) FieldNames(pattern string) []string {
	if !strings.Contains(pattern, "*") {
		return []string{pattern}
	}
	var names []string
	for _, t := range m.types {
		var fields, aliases []string
		for _, name := range t.lookup.names {
			if t.lookup.aliases[name] != nil {
				aliases = append(aliases, name)
			} else {
				fields = append(fields, name)
			}
		}
		for _, name := range append(inMapOrder(fields), inMapOrder(aliases)...) {
			if wildcard.Match(pattern, name) {
				names = append(names, name)
			}
		}
	}
	return inMapOrder(names)
}

// ObjectType is nested or object if there is an object of that full name; "" if
// there is none.
func (m *Mapping) ObjectType(name string) string {
	for _, t := range m.types {
		if o := t.lookup.objects[name]; o != nil && o.nest.nested {
			return "nested"
		} else if o != nil {
			return "object"
		}
	}
	return ""
}

// Searchable tells whether a query finds the field's values.
func (t *FieldType) Searchable() bool { return t.Indexed }

// Aggregatable tells whether the field's values can be sorted and aggregated.
func (t *FieldType) Aggregatable() bool {
	switch t.Type {
	case "text":
		return t.Fielddata
	case "_id", "_index", "_type":
		return true
	case "_version":
		return false
	}
	return t.DocValues
}

// FieldMapping is the definition of one field on its own.
type FieldMapping struct {
	Name       string          // full name
	Definition xcontent.Object // by the last part of the name; empty for metadata fields that are not configured
}

// FieldMappings are the definitions of the fields of a type that patterns match,
// in the order in which the server's map has them. With defaults every option is
// there.
func (m *Mapping) FieldMappings(typ string, patterns []string, defaults bool) []FieldMapping {
	t := m.typeNamed(typ)
	if t == nil {
		return nil
	}
	all := inMapOrder(t.lookup.names)
	var names []string
	seen := map[string]bool{}
	for _, pattern := range patterns {
		for _, name := range all {
			if !seen[name] && (name == pattern || pattern == "_all" || strings.Contains(pattern, "*") && wildcard.Match(pattern, name)) {
				seen[name] = true
				names = append(names, name)
			}
		}
	}
	out := make([]FieldMapping, 0, len(names))
	ordered := inMapOrder(names)
	if m.rules.SizedFieldMappings {
		ordered = names
		java.SortSizedHashMap(ordered, func(name string) string { return name })
	}
	for _, name := range ordered {
		out = append(out, FieldMapping{Name: name, Definition: t.lookup.definition(name, defaults)})
	}
	return out
}

func inMapOrder(names []string) []string {
	out := make([]string, 0, len(names))
	for _, i := range java.HashMapOrder(names) {
		out = append(out, names[i])
	}
	return out
}

func (l *lookup) definition(name string, defaults bool) xcontent.Object {
	if a := l.aliases[name]; a != nil {
		return xcontent.Object{}.With(a.simple, a.print(defaults))
	}
	f := l.fields[name]
	if f.ft.Metadata && f.kind.legacy == nil {
		return printMetadata(xcontent.Object{}, f, defaults)
	}
	return xcontent.Object{}.With(f.simple, f.print(defaults))
}
