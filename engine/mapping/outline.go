package mapping

import "slices"

// Outlined is a field, an object or an alias of a mapping, by what it is alone.
type Outlined struct {
	Name string // full name, as in author.name
	Type string // as mappings have it; object or nested for an object
	Sub  bool   // a part of another field, as in title.raw
}

// Outline adds to a list what the properties of a mapping name, objects before their
// members and fields before their multi-fields. It prints no definition, which
// takes a mapping of thousands of fields longer.
func (m *Mapping) Outline(list []Outlined) []Outlined {
	for _, t := range m.types {
		list = slices.Grow(list, len(t.lookup.names))
		list = t.root.outline(list)
	}
	return list
}

func (o *objectMapper) outline(list []Outlined) []Outlined {
	for _, c := range o.children {
		switch c := c.(type) {
		case *objectMapper:
			typ := "object"
			if c.nest.nested {
				typ = "nested"
			}
			list = c.outline(append(list, Outlined{Name: c.path, Type: typ}))
		case *fieldMapper:
			list = append(list, Outlined{Name: c.ft.Name, Type: c.ft.Type})
			for _, sub := range c.multi {
				list = append(list, Outlined{Name: sub.ft.Name, Type: sub.ft.Type, Sub: true})
			}
		case *aliasMapper:
			list = append(list, Outlined{Name: c.full, Type: "alias"})
		}
	}
	return list
}
