package mapping

import (
	"slices"
	"strings"

	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// fieldKind is a field type: its options, and what a field makes of a value.
type fieldKind struct {
	name   string
	params func(c *parserContext) []param
	// order is the order in which the options are printed, for types that do not
	// print them as they are declared; "" stands for multi-fields and copy_to.
	order []string
	// build completes the type of a field, and gives what reads its values.
	build func(b *fieldBuilder, t *FieldType) (valueReader, error)
	// subfields are the fields that a field brings with it.
	subfields func(b *fieldBuilder, t *FieldType) ([]*fieldMapper, error)
	// validate checks the field against the whole type.
	validate func(f *fieldMapper, l *lookup) error
	arrays   bool // takes arrays whole
	bare     bool // errors of its values are not wrapped with the name of the field
	lone     bool // its multi-fields are forgotten
	ownMulti bool // its reader passes values on to the multi-fields, or does not
	legacy   *legacyKind
}

// legacyKind reads, merges and prints the types that do so in their own way.
type legacyKind struct {
	parse func(c *parserContext, b *fieldBuilder, d *dict) error
	merge func(f, with *fieldMapper) (mapper, error)
	print func(f *fieldMapper, out xcontent.Object, defaults bool) xcontent.Object
}

// valueReader turns one value of a document into indexed fields.
type valueReader interface {
	read(d *docParser, f *fieldMapper, v xcontent.Value) error
}

// mapper is a member of an object: *objectMapper, *fieldMapper or *aliasMapper.
type mapper interface {
	simpleName() string
	fullName() string
	print(defaults bool) xcontent.Object
}

// fieldMapper is one field of a mapping with its multi-fields.
type fieldMapper struct {
	simple string
	ft     *FieldType
	kind   *fieldKind
	c      *parserContext // what the defaults of the options depend on
	vals   []any          // values of the options, in the order of kind.params
	multi  []*fieldMapper // sorted by name
	subs   []*fieldMapper
	copyTo []string
	reader valueReader
}

func (f *fieldMapper) simpleName() string { return f.simple }
func (f *fieldMapper) fullName() string   { return f.ft.Name }

// fieldBuilder is a field whose place in the mapping is not known yet.
type fieldBuilder struct {
	name   string
	kind   *fieldKind
	c      *parserContext
	params []param
	vals   []any
	set    []bool
	multi  []*fieldBuilder
	copyTo []string
	built  *fieldMapper // a multi-field taken from an existing field as it is
}

func newFieldBuilder(name string, kind *fieldKind, c *parserContext) *fieldBuilder {
	params := kind.params(c)
	if c.rules.IncludeInAll == compat.Deprecated && !strings.HasPrefix(kind.name, "_") {
		params = append(params, includeInAll())
	}
	b := &fieldBuilder{name: name, kind: kind, c: c, params: params, vals: make([]any, len(params)), set: make([]bool, len(params))}
	if c.dateFormat != "" && (kind == dateKind || kind == dateNanosKind) {
		b.setValue("format", c.dateFormat)
	}
	return b
}

// builder is a builder with the options and multi-fields of a field.
func (f *fieldMapper) builder() *fieldBuilder {
	b := newFieldBuilder(f.simple, f.kind, f.c)
	copy(b.vals, f.vals)
	for i := range b.set {
		b.set[i] = true
	}
	for _, sub := range f.multi {
		b.multi = append(b.multi, &fieldBuilder{name: sub.simple, built: sub})
	}
	b.copyTo = f.copyTo
	return b
}

func (b *fieldBuilder) index(option string) int {
	return slices.IndexFunc(b.params, func(p param) bool { return p.name == option })
}

// get is the value of an option or its default; nil if the type hasn't it.
func (b *fieldBuilder) get(option string) any {
	i := b.index(option)
	if i < 0 {
		return nil
	}
	return b.value(i)
}

func (b *fieldBuilder) value(i int) any {
	if b.set[i] {
		return b.vals[i]
	}
	return b.params[i].fallback(b)
}

func (b *fieldBuilder) bool(option string) bool {
	switch v := b.get(option).(type) {
	case bool:
		return v
	case explicit:
		return v.value
	}
	return false
}

func (b *fieldBuilder) str(option string) string {
	s, _ := b.get(option).(string)
	return s
}

func (b *fieldBuilder) int(option string) int {
	n, _ := b.get(option).(int)
	return n
}

func (b *fieldBuilder) setValue(option string, v any) {
	i := b.index(option)
	b.vals[i], b.set[i] = v, true
}

// configured tells whether an option has been set to something else than its default.
func (b *fieldBuilder) configured(i int) bool {
	return b.set[i] && !same(b.vals[i], b.params[i].fallback(b))
}

// parse reads the definition of the field; what it understands it takes out of d.
func (b *fieldBuilder) parse(c *parserContext, d *dict) error {
	typ, _ := d.take("type")
	err := d.filter(func(key string, v any) (bool, error) { return false, b.parseOption(c, text(typ), key, v) })
	if err != nil {
		return err
	}
	return b.check()
}

func (b *fieldBuilder) parseOption(c *parserContext, typ, key string, v any) (err error) {
	switch key {
	case "fields":
		return b.parseMultiFields(c, key, v)
	case "copy_to":
		copyTo, err := parseCopyTo(v)
		b.copyTo = append(b.copyTo, copyTo...)
		return err
	}
	suggests := b.kind.name == "completion" // which never read the options of others
	if c.rules.NamedOptions && v == nil && key != "null_value" && !suggests {
		return parsing("[%s] must not have a [null] value", key)
	}
	i := b.option(c, key)
	if i < 0 {
		if c.rules.NamedOptions && (key == "doc_values" || key == "index" || key == "store") && !suggests {
			if _, err := boolOf(v); err != nil {
				return namedOption(b.name, key, err)
			}
		}
		if deprecatedOption(key) && !(c.rules.NamedOptions && suggests) {
			c.warn("Parameter [%s] has no effect on type [%s] and will be removed in future", key, typ)
			return nil
		}
		return c.unknownParameter(typ, b.name, key, v)
	}
	if key == "boost" {
		c.warn("Parameter [boost] on field [%s] is deprecated and will be removed in 8.0", b.name)
	}
	if v == nil && !b.params[i].nullable {
		return parsing("[%s] on mapper [%s] of type [%s] must not have a [null] value", key, b.name, typ)
	}
	b.vals[i], err = b.params[i].read(c, b.name, v)
	b.set[i] = true
	if err != nil && c.rules.NamedOptions {
		if suggests && strings.HasPrefix(key, "preserve_") {
			b.vals[i] = strings.EqualFold(text(v), "true")
			return nil
		}
		return namedOption(b.name, key, err)
	}
	return err
}

// namedOption is the error of an option that is no boolean, in the words of the
// versions that name the option.
func namedOption(field, key string, err error) error {
	cause := eserr.From(err)
	if !strings.HasSuffix(cause.Reason, "as only [true] or [false] are allowed.") || cause.Cause != nil {
		return err
	}
	switch key {
	case "enable_position_increments":
		return err
	case "ignore_z_value":
		key = key + "." + key
	case "eager_global_ordinals", "fielddata", "index_phrases", "split_queries_on_whitespace":
	default:
		key = field + "." + key
	}
	return eserr.IllegalArgument("Could not convert [%s] to boolean", key).Wrap(cause)
}

// option is the place of an option, which may go by its deprecated name.
func (b *fieldBuilder) option(c *parserContext, key string) int {
	for i := range b.params {
		if p := &b.params[i]; p.oldName == key {
			c.warn("Parameter [%s] on mapper [%s] is deprecated, use [%s]", key, b.name, p.name)
			return i
		}
	}
	return b.index(key)
}

// deprecatedOption tells the options that every type used to read.
func deprecatedOption(key string) bool {
	switch key {
	case "boost", "store", "meta", "index", "doc_values", "index_options", "similarity":
		return true
	}
	return false
}

func (b *fieldBuilder) check() error {
	for i := range b.params {
		if check := b.params[i].check; check != nil {
			if err := check(b.value(i)); err != nil {
				return err
			}
		}
	}
	return nil
}

// nullName stands for null where the server takes null for a name, until it uses it.
const nullName = "\x00null"

func parseCopyTo(v any) ([]string, error) {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	out := make([]string, len(list))
	for i, item := range list {
		var ok bool
		if out[i], ok = stringOf(item); !ok {
			out[i] = nullName
		}
	}
	return out, nil
}

// parseMultiFields reads fields.
func (b *fieldBuilder) parseMultiFields(c *parserContext, key string, v any) error {
	if c.inMultiField {
		c.warn("At least one multi-field, [%s], was encountered that itself contains a multi-field. Defining multi-fields within a multi-field is deprecated and will no longer be supported in 8.0. To resolve the issue, all instances of [fields] that occur within a [fields] block should be removed from the mappings, either by flattening the chained [fields] blocks into a single level, or switching to [copy_to] if appropriate.", b.name)
	}
	d, ok := v.(*dict)
	if list, isList := v.([]any); isList && len(list) == 0 {
		d, ok = &dict{}, true
	}
	if v == nil {
		return nullPointer("Object.getClass()", "propNode")
	}
	if !ok {
		return parsing("expected map for property [fields] on field [%s] or [%s] but got a class %s", text(v), key, className(v))
	}
	inner := *c
	inner.inMultiField = true
	for i, name := range d.keys {
		if err := b.parseMultiField(&inner, key, name, d.vals[i]); err != nil {
			return err
		}
	}
	return nil
}

func (b *fieldBuilder) parseMultiField(c *parserContext, key, name string, v any) error {
	if strings.Contains(name, ".") {
		return parsing("Field name [%s] which is a multi field of [%s] cannot contain '.'", name, b.name)
	}
	d, ok := v.(*dict)
	if !ok {
		return parsing("illegal field [%s], only fields can be specified inside fields", name)
	}
	node, _ := d.get("type")
	if node == nil {
		return parsing("no type specified for property [%s]", name)
	}
	typ := text(node)
	if typ == "object" || typ == "nested" || typ == "alias" {
		return parsing("Type [%s] cannot be used in multi field", typ)
	}
	kind := c.kind(typ)
	if kind == nil {
		return parsing("no handler for type [%s] declared on field [%s]", typ, name)
	}
	sub, err := parseField(c, name, kind, d)
	if err != nil {
		return err
	}
	b.putMulti(sub)
	d.take("type")
	return noneLeft(d, "Mapping definition for [%s] has unsupported parameters: ", key)
}

// parseField reads the definition of one field.
func parseField(c *parserContext, name string, kind *fieldKind, d *dict) (*fieldBuilder, error) {
	b := newFieldBuilder(name, kind, c)
	if kind.legacy != nil {
		return b, kind.legacy.parse(c, b, d)
	}
	return b, b.parse(c, d)
}

// putMulti adds a multi-field, or replaces the one of its name.
func (b *fieldBuilder) putMulti(sub *fieldBuilder) {
	for i, old := range b.multi {
		if old.name == sub.name {
			b.multi[i] = sub
			return
		}
	}
	b.multi = append(b.multi, sub)
}

// noneLeft refuses the options that nothing has read.
func noneLeft(d *dict, format string, args ...any) error {
	if len(d.keys) == 0 {
		return nil
	}
	e := parsing(format, args...)
	for i, k := range d.keys {
		e.Reason += " [" + k + " : " + text(d.vals[i]) + "]"
	}
	return e
}

// build makes the field at a place: parent is the full name of what holds it.
func (b *fieldBuilder) build(parent string) (*fieldMapper, error) {
	if b.built != nil {
		return b.built, nil
	}
	t := &FieldType{Name: join(parent, b.name), Type: b.kind.name, Indexed: true}
	f := &fieldMapper{simple: b.name, ft: t, kind: b.kind, c: b.c, copyTo: b.copyTo, vals: make([]any, len(b.params))}
	for i := range b.params {
		f.vals[i] = b.value(i)
	}
	b.common(t)
	var err error
	if f.reader, err = b.kind.build(b, t); err != nil {
		return nil, err
	}
	if b.kind.subfields != nil {
		if f.subs, err = b.kind.subfields(b, t); err != nil {
			return nil, err
		}
	}
	for _, m := range b.multi {
		if b.kind.lone {
			break
		}
		sub, err := m.build(t.Name)
		if err != nil {
			return nil, err
		}
		f.multi = append(f.multi, sub)
	}
	slices.SortFunc(f.multi, func(x, y *fieldMapper) int { return java.CompareStrings(x.simple, y.simple) })
	if t.Name == "" {
		return nil, eserr.IllegalArgument("name cannot be empty string")
	}
	return f, nil
}

// common sets what the options that most types have say.
func (b *fieldBuilder) common(t *FieldType) {
	if b.index("index") >= 0 {
		t.Indexed = b.bool("index")
	}
	t.DocValues = b.bool("doc_values")
	t.Stored = b.bool("store")
	t.Norms = b.bool("norms")
	t.Boost = 1
	if boost, ok := b.get("boost").(float32); ok {
		t.Boost = boost
	}
	t.Meta, _ = b.get("meta").(metaValue)
}

func join(parent, name string) string {
	if parent == "" {
		return name
	}
	return parent + "." + name
}

// parentOf is the full name of what holds a field.
func parentOf(full string) string {
	if i := strings.LastIndexByte(full, '.'); i >= 0 {
		return full[:i]
	}
	return ""
}

// merge gives the field with the options of another definition of it.
func (f *fieldMapper) merge(with mapper) (mapper, error) {
	other, ok := with.(*fieldMapper)
	if !ok {
		return nil, eserr.IllegalArgument("mapper [%s] cannot be changed from type [%s] to [%s]", f.ft.Name, f.kind.name, mapperClass(with))
	}
	if f.kind.name != other.kind.name && f.c.rules.MergedTypes {
		return nil, eserr.IllegalArgument("mapper [%s] of different type, current_type [%s], merged_type [%s]", f.ft.Name, f.kind.name, other.kind.name)
	}
	if f.kind.name != other.kind.name {
		return nil, eserr.IllegalArgument("mapper [%s] cannot be changed from type [%s] to [%s]", f.ft.Name, f.kind.name, other.kind.name)
	}
	if f.kind.legacy != nil {
		return f.kind.legacy.merge(f, other)
	}
	b := f.builder()
	var conflicts []string
	for i := range b.params {
		p, old, new := &b.params[i], b.vals[i], other.vals[i]
		if p.canMerge(old, new) {
			b.vals[i] = new
			continue
		}
		conflicts = append(conflicts, "Cannot update parameter ["+p.name+"] from ["+p.text(old)+"] to ["+p.text(new)+"]")
	}
	for _, sub := range other.multi {
		if err := b.mergeMulti(sub); err != nil {
			return nil, err
		}
	}
	b.copyTo = other.copyTo
	if err := b.check(); err != nil {
		return nil, err
	}
	if len(conflicts) > 0 {
		return nil, eserr.IllegalArgument("Mapper for [%s] conflicts with existing mapper:\n\t%s", f.ft.Name, strings.Join(conflicts, "\n\t"))
	}
	return b.build(parentOf(f.ft.Name))
}

func (p *param) canMerge(old, new any) bool {
	if p.mergeable != nil {
		return p.mergeable(old, new)
	}
	return p.updateable || same(old, new)
}

func (p *param) text(v any) string {
	if p.label != nil {
		return p.label(v)
	}
	return label(v)
}

func (b *fieldBuilder) mergeMulti(sub *fieldMapper) error {
	for i, old := range b.multi {
		if old.name != sub.simple {
			continue
		}
		merged, err := old.built.merge(sub)
		if err != nil {
			return err
		}
		b.multi[i] = &fieldBuilder{name: sub.simple, built: merged.(*fieldMapper)}
		return nil
	}
	b.multi = append(b.multi, &fieldBuilder{name: sub.simple, built: sub})
	return nil
}

func mapperClass(m mapper) string {
	if _, ok := m.(*aliasMapper); ok {
		return "FieldAliasMapper"
	}
	return "ObjectMapper"
}

// print is the definition of the field.
func (f *fieldMapper) print(defaults bool) xcontent.Object {
	o := xcontent.Object{}.With("type", f.kind.name)
	if f.kind.legacy != nil {
		return f.kind.legacy.print(f, o, defaults)
	}
	b := f.builder()
	if f.kind.order == nil {
		for i := range b.params {
			o = b.printParam(o, i, defaults)
		}
		return f.printShared(o, defaults)
	}
	for _, name := range f.kind.order {
		if name == "" {
			o = f.printShared(o, defaults)
			continue
		}
		o = b.printParam(o, b.index(name), defaults)
	}
	if last := len(b.params) - 1; last >= 0 && b.params[last].name == includeInAllName {
		o = b.printParam(o, last, false)
	}
	return o
}

func (b *fieldBuilder) printParam(o xcontent.Object, i int, defaults bool) xcontent.Object {
	p := &b.params[i]
	shown := defaults || b.configured(i)
	if p.shown != nil {
		shown = p.shown(b, defaults, b.configured(i))
	}
	if !shown {
		return o
	}
	v := b.value(i)
	if p.print != nil {
		if v = p.print(v); v == skip {
			return o
		}
	}
	return o.With(p.name, printNumber(v))
}

// skip is what an option's print gives if there is nothing to print.
var skip any = new(int)

// printShared prints multi-fields and copy_to.
func (f *fieldMapper) printShared(o xcontent.Object, defaults bool) xcontent.Object {
	if len(f.multi) > 0 {
		fields := xcontent.Object{}
		for _, m := range f.multi {
			fields = fields.With(m.simple, m.print(defaults))
		}
		o = o.With("fields", fields)
	}
	if len(f.copyTo) > 0 {
		o = o.With("copy_to", f.copyTo)
	}
	return o
}
