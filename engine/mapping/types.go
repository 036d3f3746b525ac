package mapping

import (
	"slices"

	"esconsole/engine/eserr"
)

// defaultType is a type whose definition is where other types begin, up to
// version 6. No document has it.
const defaultType = "_default_"

const defaultTypeWarning = "[_default_] mapping is deprecated since it is not useful anymore now that indexes cannot have more than one type"

// HasType tells whether the mapping has a type of that name.
func (m *Mapping) HasType(name string) bool { return name != defaultType && m.typeNamed(name) != nil }

// OnlyType is the name of the type of an index that has just one; ok is false
// for a mapping that nothing was put into.
func (m *Mapping) OnlyType() (name string, ok bool) {
	for _, t := range m.types {
		if t.name == defaultType {
			continue
		}
		if ok {
			return "", false
		}
		name, ok = t.name, true
	}
	return name, ok
}

// mergesInto is the place of the type that a definition of a type is merged into,
// which is behind the last one for a new type.
func (m *Mapping) mergesInto(name string) int {
	i := slices.IndexFunc(m.types, func(t *docMapper) bool { return t.name == name })
	switch {
	case i >= 0:
		return i
	case m.rules.DefaultType:
		return len(m.types)
	}
	return 0
}

// agrees refuses a new type that has a field which is of another kind in another
// type.
func (m *Mapping) agrees(with *docMapper) error {
	if with.lookup == nil {
		return nil
	}
	for _, t := range m.types {
		for _, name := range with.lookup.names {
			old, new := t.lookup.fields[name], with.lookup.fields[name]
			if old != nil && new != nil && old.kind.name != new.kind.name {
				return eserr.IllegalArgument("mapper [%s] cannot be changed from type [%s] to [%s]", name, old.kind.name, new.kind.name)
			}
		}
	}
	return nil
}

// withDefaults is the definition of a new type over that of the default type.
func (m *Mapping) withDefaults(typ string, d *dict) *dict {
	def := m.typeNamed(defaultType)
	if def == nil || typ == defaultType {
		return d
	}
	if d == nil {
		d = &dict{}
	}
	mergeDefaults(d, newPrinted(def.print(false)))
	return d
}

// elsewhere is the field of that full name in another type of the index; nil if
// there is none.
func (m *Mapping) elsewhere(typ, name string) *fieldMapper {
	if !m.rules.DefaultType {
		return nil
	}
	for _, t := range m.types {
		if f := t.lookup.fields[name]; f != nil && t.name != typ {
			return f
		}
	}
	return nil
}

// IsObject tells whether a full name is that of an object, not of a field.
func (m *Mapping) IsObject(name string) bool {
	for _, t := range m.types {
		if t.lookup.field(name) == nil && t.lookup.objects[name] != nil {
			return true
		}
	}
	return false
}
