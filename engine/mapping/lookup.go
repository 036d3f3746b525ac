package mapping

import (
	"strings"
	"unicode/utf16"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// lookup finds the fields and objects of a type by their full names.
type lookup struct {
	fields    map[string]*fieldMapper
	aliases   map[string]*aliasMapper
	objects   map[string]*objectMapper
	names     []string // of fields and aliases, in the order in which they were collected
	paths     []string // of objects
	hasNested bool
	join      *fieldMapper // nil: none
	metadata  int
}

func newLookup(m *docMapper) (*lookup, error) {
	l := &lookup{fields: map[string]*fieldMapper{}, aliases: map[string]*aliasMapper{}, objects: map[string]*objectMapper{},
		metadata: len(m.metadata)}
	all := &collected{}
	all.fields = append(all.fields, m.metadata...)
	all.members(m.root)
	for _, o := range all.objects {
		if l.objects[o.path] != nil {
			return nil, parsing("Object mapper [%s] is defined more than once", o.path)
		}
		l.objects[o.path] = o
		l.paths = append(l.paths, o.path)
		l.hasNested = l.hasNested || o.nest.nested
	}
	for _, f := range all.fields {
		name := f.ft.Name
		if l.objects[name] != nil {
			return nil, parsing("Field [%s] is defined both as an object and a field", name)
		}
		if l.fields[name] != nil {
			return nil, parsing("Field [%s] is defined more than once", name)
		}
		l.fields[name] = f
		if f.kind.name == "join" {
			l.join = f
		}
		l.names = append(l.names, name)
	}
	for _, a := range all.aliases {
		if l.objects[a.full] != nil {
			return nil, parsing("Alias [%s] is defined both as an object and an alias", a.full)
		}
		if l.fields[a.full] != nil || l.aliases[a.full] != nil {
			return nil, parsing("Alias [%s] is defined both as an alias and a concrete field", a.full)
		}
		l.aliases[a.full] = a
		l.names = append(l.names, a.full)
	}
	return l, nil
}

// collected are the mappers of a type in the order in which they are walked.
type collected struct {
	objects []*objectMapper
	fields  []*fieldMapper
	aliases []*aliasMapper
}

func (c *collected) members(o *objectMapper) {
	for _, m := range o.walk() {
		switch m := m.(type) {
		case *objectMapper:
			c.objects = append(c.objects, m)
			c.members(m)
		case *fieldMapper:
			c.field(m)
		case *aliasMapper:
			c.aliases = append(c.aliases, m)
		}
	}
}

func (c *collected) field(f *fieldMapper) {
	c.fields = append(c.fields, f)
	for _, m := range f.multi {
		c.field(m)
	}
	for _, s := range f.subs {
		c.field(s)
	}
}

// field is the field of that name, or the one that an alias of that name stands for.
func (l *lookup) field(name string) *fieldMapper {
	if f := l.fields[name]; f != nil {
		return f
	}
	if a := l.aliases[name]; a != nil {
		return l.fields[a.path]
	}
	return nil
}

func (l *lookup) alias(name string) *aliasMapper { return l.aliases[name] }

// nestedScope is the path of the innermost nested object around a name.
func (l *lookup) nestedScope(name string) string {
	for path := parentOf(name); path != ""; path = parentOf(path) {
		if o := l.objects[path]; o != nil && o.nest.nested {
			return path
		}
	}
	return ""
}

func (l *lookup) isMultiField(name string) bool {
	parent := parentOf(name)
	if parent == "" {
		return false
	}
	return l.fields[parent] != nil || l.aliases[parent] != nil
}

func (l *lookup) checkLimits(lim Limits) error {
	if n := int64(len(l.fields) + len(l.aliases) + len(l.objects) - l.metadata); n > lim.TotalFields {
		return eserr.IllegalArgument("Limit of total fields [%d] has been exceeded", lim.TotalFields)
	}
	for _, i := range java.HashMapOrder(l.paths) {
		if depth := int64(strings.Count(l.paths[i], ".") + 2); depth > lim.Depth {
			return eserr.IllegalArgument("Limit of mapping depth [%d] has been exceeded due to object field [%s]", lim.Depth, l.paths[i])
		}
	}
	if err := l.checkNameLengths(lim.FieldNameLength); err != nil {
		return err
	}
	nested := int64(0)
	for _, o := range l.objects {
		if o.nest.nested {
			nested++
		}
	}
	if nested > lim.NestedFields {
		return eserr.IllegalArgument("Limit of nested fields [%d] has been exceeded", lim.NestedFields)
	}
	return nil
}

func (l *lookup) checkNameLengths(limit int64) error {
	check := func(name string) error {
		if int64(len(name)) <= limit || int64(len(utf16.Encode([]rune(name)))) <= limit {
			return nil
		}
		return eserr.IllegalArgument("Field name [%s] is longer than the limit of [%d] characters", name, limit)
	}
	for _, i := range java.HashMapOrder(l.paths) {
		if err := check(l.objects[l.paths[i]].simple); err != nil {
			return err
		}
	}
	for _, i := range java.HashMapOrder(l.names) {
		simple := ""
		if f := l.fields[l.names[i]]; f != nil {
			simple = f.simple
		} else {
			simple = l.aliases[l.names[i]].simple
		}
		if err := check(simple); err != nil {
			return err
		}
	}
	return nil
}

// validate checks the members of an object and all below.
func (o *objectMapper) validate(l *lookup) error {
	for _, m := range o.walk() {
		var err error
		switch m := m.(type) {
		case *objectMapper:
			err = m.validate(l)
		case *fieldMapper:
			err = m.validate(l)
		case *aliasMapper:
			err = m.validate(l)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// validate checks copy_to, multi-fields and what the type asks for.
func (f *fieldMapper) validate(l *lookup) error {
	if len(f.copyTo) > 0 {
		if err := f.validateCopyTo(l); err != nil {
			return err
		}
	}
	for _, m := range f.multi {
		if err := m.validate(l); err != nil {
			return err
		}
	}
	if f.kind.validate != nil {
		return f.kind.validate(f, l)
	}
	return nil
}

func (f *fieldMapper) validateCopyTo(l *lookup) error {
	if l.isMultiField(f.ft.Name) {
		return eserr.IllegalArgument("[copy_to] may not be used to copy from a multi-field: [%s]", f.ft.Name)
	}
	source := l.nestedScope(f.ft.Name)
	for _, to := range f.copyTo {
		if to == nullName {
			return nullPointer("String.lastIndexOf(int)", "field")
		}
		if l.isMultiField(to) {
			return eserr.IllegalArgument("[copy_to] may not be used to copy to a multi-field: [%s]", to)
		}
		if l.objects[to] != nil {
			return eserr.IllegalArgument("Cannot copy to field [%s] since it is mapped as an object", to)
		}
		target := l.nestedScope(to)
		if target == "" || source == target || source != "" && strings.HasPrefix(source, target+".") {
			continue
		}
		if source == "" {
			source = "null"
		}
		return eserr.IllegalArgument("Illegal combination of [copy_to] and [nested] mappings: [copy_to] may only copy data to the current nested document or any of its parents, however one [copy_to] directive is trying to copy data from nested object [%s] to [%s]", source, target)
	}
	return nil
}

// leaf is the type of the field or alias of that name; "" if there is none.
func (l *lookup) leaf(name string) string {
	if f := l.fields[name]; f != nil {
		if f.kind == tokenCountKind {
			return f.ft.Type // the numbers that it keeps
		}
		return f.kind.name
	}
	if l.aliases[name] != nil {
		return "alias"
	}
	return ""
}

// NestedIncluded tells whether the fields of the nested objects of a path are
// those of what is around them as well.
func (m *Mapping) NestedIncluded(path string) bool {
	for _, t := range m.types {
		if o := t.lookup.objects[path]; o != nil {
			return o.nest.inParent.value || o.nest.inRoot.value
		}
	}
	return false
}
