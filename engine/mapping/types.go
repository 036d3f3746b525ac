package mapping

// HasType tells whether the mapping has a type of that name.
func (m *Mapping) HasType(name string) bool { return m.typeNamed(name) != nil }

// OnlyType is the name of the type of an index that has just one; ok is false
// for a mapping that nothing was put into.
func (m *Mapping) OnlyType() (name string, ok bool) {
	if len(m.types) != 1 {
		return "", false
	}
	return m.types[0].name, true
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
