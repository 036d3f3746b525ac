package mapping

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// pathOf is the full name of a field under the current path.
func (d *docParser) pathOf(name string) string {
	if len(d.path) == 0 {
		return name
	}
	return strings.Join(d.path, ".") + "." + name
}

// dynamicOf is what becomes of unknown fields of an object.
func (d *docParser) dynamicOf(o *objectMapper) dynamicMode {
	for o.dynamic == dynamicUnset && o.root == nil {
		parent := parentOf(o.path)
		if parent == "" {
			break
		}
		if o = d.dm.lookup.objects[parent]; o == nil {
			return dynamicTrue // the parent is new itself
		}
	}
	switch {
	case o.dynamic != dynamicUnset:
		return o.dynamic
	case d.dm.root.dynamic != dynamicUnset:
		return d.dm.root.dynamic
	}
	return dynamicTrue
}

// maxNameParts is how many parts a dotted name may have. The server takes ever
// longer for such a name, until it does not answer; then it counts its fields.
const maxNameParts = 1000

// dynamicParent is the object that a new field of a dotted name goes to. Objects
// on the way that are missing are new as well. The names on the way are added to
// the path; pushed is their number.
func (d *docParser) dynamicParent(paths []string, o *objectMapper) (pushed int, parent *objectMapper, err error) {
	if len(paths) > maxNameParts {
		return 0, nil, eserr.IllegalArgument("Limit of total fields [%d] has been exceeded", d.m.opts.Limits.TotalFields)
	}
	parent = o
	for _, part := range paths[:len(paths)-1] {
		full := d.pathOf(part)
		if m := d.dm.lookup.leaf(full); m != "" {
			return pushed, nil, parsing("Could not dynamically add mapping for field [%s]. Existing mapping for [%s] must be of type object but found [%s].",
				strings.Join(paths, "."), full, m)
		}
		next := d.dm.lookup.objects[full]
		if next == nil {
			switch d.dynamicOf(parent) {
			case dynamicStrict:
				return pushed, nil, strictDynamic(parent.path, part)
			case dynamicFalse:
				return pushed, parent, nil
			}
			if next, err = d.newParent(part); err != nil {
				return pushed, nil, err
			}
		}
		d.path = append(d.path, part)
		pushed++
		parent = next
	}
	return pushed, parent, nil
}

// newParent is a new object on the way to a field with a dotted name.
func (d *docParser) newParent(name string) (*objectMapper, error) {
	m, err := d.newMember(name, jsonObject)
	if err != nil {
		return nil, err
	}
	o, ok := m.(*objectMapper)
	if !ok {
		return nil, notAnObject(m)
	}
	if o.nest.nested {
		return nil, parsing("It is forbidden to create dynamic nested objects ([%s]) through `copy_to` or dots in field names", d.pathOf(name))
	}
	d.dynamic = append(d.dynamic, o)
	return o, nil
}

// newMember maps a new object by template or default.
func (d *docParser) newMember(name string, kind jsonKind) (mapper, error) {
	b, err := d.fromTemplate(name, kind, "")
	if err != nil {
		return nil, err
	}
	if b == nil {
		b = &objectBuilder{name: name, enabled: explicit{value: true, given: true}}
	}
	return b.buildAt(strings.Join(d.path, "."))
}

// fromTemplate maps a new field by the first template that fits; nil if none does.
func (d *docParser) fromTemplate(name string, kind jsonKind, dateFormat string) (builder, error) {
	root := d.dm.root.root
	if len(root.templates) == 0 {
		return nil, nil
	}
	t := root.template(d.pathOf(name), name, kind)
	if t == nil {
		return nil, nil
	}
	c := d.m.context(&d.warned)
	c.dateFormat = dateFormat
	typ := t.mappingType(kind.fieldType())
	if !c.knowsType(typ) {
		return nil, parsing("failed to find type parsed [%s] for [%s]", typ, name)
	}
	return parseMember(c, typ, name, name, t.definition(name, kind.fieldType()))
}

// newObject reads an object that is not mapped yet.
func (d *docParser) newObject(o *objectMapper, paths []string, v xcontent.Value) error {
	name := paths[len(paths)-1]
	pushed, parent, err := d.dynamicParent(paths, o)
	if err == nil {
		switch d.dynamicOf(parent) {
		case dynamicStrict:
			err = strictDynamic(o.path, name)
		case dynamicFalse:
			err = v.Err()
		default:
			var m mapper
			if m, err = d.newMember(name, jsonObject); err == nil {
				d.dynamic = append(d.dynamic, m)
				err = d.within(name, func() error { return d.mapped(m, v, name) })
			}
		}
	}
	d.path = d.path[:len(d.path)-pushed]
	return err
}

// newArray reads an array whose field is not mapped yet.
func (d *docParser) newArray(o *objectMapper, paths []string, v xcontent.Value) error {
	name := paths[len(paths)-1]
	pushed, parent, err := d.dynamicParent(paths, o)
	if err == nil {
		err = d.newArrayOf(parent, name, v)
	}
	d.path = d.path[:len(d.path)-pushed]
	return err
}

func (d *docParser) newArrayOf(parent *objectMapper, name string, v xcontent.Value) error {
	switch d.dynamicOf(parent) {
	case dynamicStrict:
		return strictDynamic(parent.path, name)
	case dynamicFalse:
		return d.elements(parent, name, v)
	}
	b, err := d.fromTemplate(name, jsonObject, "")
	if err != nil {
		return err
	}
	if b == nil {
		return d.elements(parent, name, v)
	}
	m, err := b.buildAt(strings.Join(d.path, "."))
	if err != nil {
		return err
	}
	if f, ok := m.(*fieldMapper); !ok || !f.kind.arrays {
		return d.elements(parent, name, v)
	}
	d.dynamic = append(d.dynamic, m)
	return d.within(name, func() error { return d.mapped(m, v, name) })
}

// newValue reads a scalar that is not mapped yet. shown is its name in the document,
// "" for an element of an array.
func (d *docParser) newValue(parent *objectMapper, name string, v xcontent.Value, shown string) error {
	switch d.dynamicOf(parent) {
	case dynamicStrict:
		return strictDynamic(parent.path, name)
	case dynamicFalse:
		return v.Err()
	}
	b, err := d.inferred(name, v)
	if err != nil {
		return err
	}
	m, err := b.buildAt(strings.Join(d.path, "."))
	if err != nil {
		return err
	}
	d.dynamic = append(d.dynamic, m)
	return d.mapped(m, v, shown)
}

// inferred maps a new field by what its value looks like.
func (d *docParser) inferred(name string, v xcontent.Value) (builder, error) {
	if f := d.m.elsewhere(d.dm.name, d.pathOf(name)); f != nil {
		if f.kind.name == "text" {
			return d.textWithKeyword(name), nil
		}
		c := d.m.context(nil)
		return newFieldBuilder(name, c.kind(f.kind.name), c), nil
	}
	switch v.Kind() {
	case xcontent.KindString:
		return d.inferredText(name, v)
	case xcontent.KindNumber:
		if v.IsInteger() {
			return d.inferredAs(name, jsonLong)
		}
		return d.inferredAs(name, jsonDouble)
	case xcontent.KindBool:
		return d.inferredAs(name, jsonBoolean)
	}
	b, err := d.fromTemplate(name, jsonString, "")
	if b != nil || err != nil {
		return b, err
	}
	token := "VALUE_NULL"
	switch {
	case d.unread:
		token = "START_OBJECT"
	case !isScalar(v):
		token = endToken(v)
	}
	return nil, illegalState("Can't handle serializing a dynamic type with content token [%s] and field name [%s]", token, name)
}

func (d *docParser) inferredAs(name string, kind jsonKind) (builder, error) {
	b, err := d.fromTemplate(name, kind, "")
	if b != nil || err != nil {
		return b, err
	}
	c := d.m.context(nil)
	return newFieldBuilder(name, c.kind(kind.fieldType()), c), nil
}

// inferredText maps a new field that has text: as a date, or with numeric_detection
// as a number, if it looks like one.
func (d *docParser) inferredText(name string, v xcontent.Value) (builder, error) {
	s, _, err := d.textOrNull(v)
	if err != nil {
		return nil, err
	}
	root := d.dm.root.root
	_, isLong := parseLong(s)
	_, notDouble := parseDouble(s)
	switch {
	case isLong && root.numericDetection.value:
		return d.inferredAs(name, jsonLong)
	case notDouble == nil && root.numericDetection.value:
		return d.inferredAs(name, jsonDouble)
	case !isLong && notDouble != nil && root.dateDetection.value:
		for _, f := range root.formatters {
			if f.Reads(s) {
				return d.inferredDate(name, f)
			}
		}
	}
	b, err := d.fromTemplate(name, jsonString, "")
	if b != nil || err != nil {
		return b, err
	}
	return d.textWithKeyword(name), nil
}

func (d *docParser) inferredDate(name string, f *dateFormat) (builder, error) {
	b, err := d.fromTemplate(name, jsonDate, f.pattern)
	if b != nil || err != nil {
		return b, err
	}
	c := d.m.context(nil)
	c.dateFormat = f.pattern
	return newFieldBuilder(name, c.kind("date"), c), nil
}

// dynamicIgnoreAbove is ignore_above of the keyword that a new text field gets.
const dynamicIgnoreAbove = 256

// textWithKeyword is the default for text: full text with a keyword beside it.
func (d *docParser) textWithKeyword(name string) builder {
	c := d.m.context(nil)
	b := newFieldBuilder(name, c.kind("text"), c)
	keyword := newFieldBuilder("keyword", c.kind("keyword"), c)
	keyword.setValue("ignore_above", dynamicIgnoreAbove)
	b.putMulti(keyword)
	return b
}
