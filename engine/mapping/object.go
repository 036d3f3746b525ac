package mapping

import (
	"slices"
	"strings"

	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// dynamicMode is what becomes of unknown fields.
type dynamicMode uint8

const (
	dynamicUnset dynamicMode = iota // as the parent says
	dynamicTrue
	dynamicFalse
	dynamicStrict
)

func (m dynamicMode) String() string {
	return [...]string{"", "true", "false", "strict"}[m]
}

// nesting says how the objects of a field are kept.
type nesting struct {
	nested           bool
	inParent, inRoot explicit
}

// objectMapper is an object or a nested field. The root of a type is one as well,
// whose name and path are that of the type.
type objectMapper struct {
	simple, path string
	enabled      explicit
	nest         nesting
	dynamic      dynamicMode
	children     []mapper // sorted by name
	byName       map[string]mapper
	root         *rootOptions // of the root only
}

func (o *objectMapper) simpleName() string { return o.simple }
func (o *objectMapper) fullName() string   { return o.path }

// child is a member by its simple name; nil if there is none.
func (o *objectMapper) child(name string) mapper { return o.byName[name] }

// place is what the full names of the members begin with.
func (o *objectMapper) place() string {
	if o.root != nil {
		return ""
	}
	return o.path
}

// setChildren puts members in order.
func (o *objectMapper) setChildren(children []mapper) {
	slices.SortFunc(children, func(a, b mapper) int { return java.CompareStrings(a.simpleName(), b.simpleName()) })
	o.children = children
	o.byName = make(map[string]mapper, len(children))
	for _, c := range children {
		o.byName[c.simpleName()] = c
	}
}

// walk gives the members in the order in which the server walks them, which
// decides the first error of several.
func (o *objectMapper) walk() []mapper {
	names := make([]string, len(o.children))
	for i, c := range o.children {
		names[i] = c.simpleName()
	}
	out := make([]mapper, 0, len(names))
	for _, i := range java.TrieOrder(names) {
		out = append(out, o.children[i])
	}
	return out
}

// builder is a member of an object that is not built yet.
type builder interface {
	buildAt(parent string) (mapper, error)
}

func (b *fieldBuilder) buildAt(parent string) (mapper, error) {
	f, err := b.build(parent)
	if err != nil {
		return nil, err
	}
	return f, nil
}

// objectBuilder is an object whose members are not built yet.
type objectBuilder struct {
	name     string
	enabled  explicit
	nest     nesting
	dynamic  dynamicMode
	children []builder
	root     *rootOptions
}

func newObjectBuilder(name string) *objectBuilder {
	return &objectBuilder{name: name, enabled: explicit{value: true}}
}

func (b *objectBuilder) buildAt(parent string) (mapper, error) {
	o, err := b.build(parent)
	if err != nil {
		return nil, err
	}
	return o, nil
}

func (b *objectBuilder) build(parent string) (*objectMapper, error) {
	o := &objectMapper{simple: b.name, path: join(parent, b.name), enabled: b.enabled, nest: b.nest, dynamic: b.dynamic, root: b.root}
	var children []mapper
	for _, cb := range b.children {
		c, err := cb.buildAt(o.place())
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(children, func(old mapper) bool { return old.simpleName() == c.simpleName() })
		if i < 0 {
			children = append(children, c)
			continue
		}
		if children[i], err = mergeMappers(children[i], c, ReasonUpdate); err != nil {
			return nil, err
		}
	}
	if b.name == "" {
		return nil, eserr.IllegalArgument("name cannot be empty string")
	}
	o.setChildren(children)
	return o, nil
}

// parseObject reads the definition of an object or nested field.
func parseObject(c *parserContext, name string, d *dict) (*objectBuilder, error) {
	b := newObjectBuilder(name)
	if err := b.parseNesting(name, d); err != nil {
		return nil, err
	}
	err := d.filter(func(key string, v any) (bool, error) {
		known, err := b.parseOption(c, key, v)
		return !known, err
	})
	return b, err
}

func (b *objectBuilder) parseNesting(name string, d *dict) error {
	if node, _ := d.get("type"); node != nil {
		switch typ := text(node); typ {
		case "object":
		case "nested":
			b.nest.nested = true
		default:
			return parsing("Trying to parse an object but has a different type [%s] for [%s]", typ, name)
		}
	}
	nest := nesting{nested: b.nest.nested}
	for _, option := range []struct {
		key string
		to  *explicit
	}{{"include_in_parent", &nest.inParent}, {"include_in_root", &nest.inRoot}} {
		node, _ := d.get(option.key)
		if node == nil {
			continue
		}
		v, err := namedBool(node, name+"."+option.key)
		if err != nil {
			return err
		}
		*option.to = explicit{value: v, given: true}
		d.take(option.key)
	}
	if nest.nested {
		b.nest = nest
	}
	return nil
}

// parseOption reads an option that objects and roots share.
func (b *objectBuilder) parseOption(c *parserContext, key string, v any) (known bool, err error) {
	switch key {
	case "dynamic":
		if v == nil {
			return true, nullPointer("Object.toString()", "fieldNode")
		}
		if strings.EqualFold(text(v), "strict") {
			b.dynamic = dynamicStrict
			return true, nil
		}
		on, err := namedBool(v, key+".dynamic")
		b.dynamic = dynamicFalse
		if on {
			b.dynamic = dynamicTrue
		}
		return true, err
	case "enabled":
		if v == nil {
			return true, nullPointer("Object.toString()", "node")
		}
		on, err := namedBool(v, key+".enabled")
		b.enabled = explicit{value: on, given: true}
		return true, err
	case "properties":
		if list, ok := v.([]any); ok && len(list) == 0 {
			return true, nil
		}
		d, ok := v.(*dict)
		if !ok {
			return true, eserr.New(400, "parse_exception", "properties must be a map type")
		}
		return true, b.parseProperties(c, d)
	case "include_in_all":
		c.warn("[include_in_all] is deprecated, the _all field have been removed in this version")
		return true, nil
	}
	return false, nil
}

func (b *objectBuilder) parseProperties(c *parserContext, d *dict) error {
	for i, name := range d.keys {
		if list, ok := d.vals[i].([]any); ok && len(list) == 0 {
			continue
		}
		field, ok := d.vals[i].(*dict)
		if !ok {
			return parsing("Expected map for property [fields] on field [%s] but got a class java.lang.String", name)
		}
		if err := b.parseProperty(c, name, field); err != nil {
			return err
		}
	}
	return nil
}

func (b *objectBuilder) parseProperty(c *parserContext, name string, d *dict) error {
	typ, err := propertyType(name, d)
	if err != nil {
		return err
	}
	parts := splitName(name)
	if len(parts) == 0 {
		return indexOutOfBounds(-1, 0)
	}
	last := len(parts) - 1
	member, err := parseMember(c, typ, name, parts[last], d)
	if err != nil {
		return err
	}
	for _, part := range slices.Backward(parts[:last]) {
		outer := newObjectBuilder(part)
		outer.children = []builder{member}
		member = outer
	}
	b.children = append(b.children, member)
	d.take("type")
	return noneLeft(d, "Mapping definition for [%s] has unsupported parameters: ", name)
}

// propertyType is the type that a definition names or implies.
func propertyType(name string, d *dict) (string, error) {
	if node, _ := d.get("type"); node != nil {
		return text(node), nil
	}
	if props, _ := d.get("properties"); props != nil {
		return "object", nil
	}
	if on, _ := d.get("enabled"); on != nil && len(d.keys) == 1 {
		return "object", nil
	}
	return "", parsing("No type specified for field [%s]", name)
}

func parseMember(c *parserContext, typ, name, simple string, d *dict) (builder, error) {
	if c.rules.lacks(typ) {
		return nil, parsing("No handler for type [%s] declared on field [%s]", typ, name)
	}
	switch typ {
	case "object", "nested":
		return parseObject(c, simple, d)
	case "alias":
		return parseAlias(simple, d)
	}
	if typ == "string" && c.rules.StringType == compat.Deprecated {
		var err error
		if typ, err = upgradeString(c, simple, d); err != nil {
			return nil, err
		}
	}
	kind := c.kind(typ)
	if kind == nil {
		return nil, parsing("No handler for type [%s] declared on field [%s]", typ, name)
	}
	return parseField(c, simple, kind, d)
}

// splitName cuts a name at its dots as Java's split does: empty parts at the end
// are dropped.
func splitName(name string) []string {
	parts := strings.Split(name, ".")
	if len(parts) == 1 {
		return parts
	}
	for len(parts) > 0 && parts[len(parts)-1] == "" {
		parts = parts[:len(parts)-1]
	}
	return parts
}

// print is the definition of an object.
func (o *objectMapper) print(defaults bool) xcontent.Object {
	out := xcontent.Object{}
	if o.nest.nested {
		out = out.With("type", "nested")
		if o.nest.inParent.value {
			out = out.With("include_in_parent", true)
		}
		if o.nest.inRoot.value {
			out = out.With("include_in_root", true)
		}
	} else if len(o.children) == 0 {
		out = out.With("type", "object")
	}
	return o.printMembers(o.printState(out), defaults)
}

func (o *objectMapper) printState(out xcontent.Object) xcontent.Object {
	if o.dynamic != dynamicUnset {
		out = out.With("dynamic", o.dynamic.String())
	}
	if !o.enabled.value {
		out = out.With("enabled", false)
	}
	return out
}

func (o *objectMapper) printMembers(out xcontent.Object, defaults bool) xcontent.Object {
	if len(o.children) == 0 {
		return out
	}
	properties := make(xcontent.Object, 0, len(o.children))
	for _, c := range o.children {
		properties = append(properties, xcontent.Member{Key: c.simpleName(), Value: c.print(defaults)})
	}
	return out.With("properties", properties)
}
