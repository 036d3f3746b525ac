package mapping

import (
	"errors"
	"strings"

	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// docParser reads one document against one type (DocumentParser). The server
// reads and interprets the text at once, so members are interpreted in document
// order up to a syntax error, which is reported where it is met.
type docParser struct {
	m       *Mapping
	dm      *docMapper
	src     *SourceToParse
	doc     *Document
	current int            // nested document that values go to; -1 is the document itself
	path    []string       // names of the objects around the current value
	dynamic []mapper       // new fields and objects
	warned  warnings       // that the document earns
	ignored []string       // fields whose value was malformed and left out
	name    string         // of the current value; "" in an array
	at      xcontent.Value // what an error shows
	resume  int            // where the parser is, if in the middle of at
	inCopy  bool
	key     string   // name of the member that is being read
	start   int      // where the document begins
	more    bool     // members of the document follow the current one
	keyed   []docKey // values of which a document may have one
	// external says that the value is not in the document: at stays as it is.
	external   bool
	lost       int         // behind where a number begins that is known as a double only
	unread     bool        // the object that is to be copied has not been read yet
	suggestion *Suggestion // that the value is part of, in the multi-fields of a completion field
}

// parse reads the whole document.
func (d *docParser) parse(root xcontent.Value) error {
	if root.Kind() != xcontent.KindObject {
		return parsing("Malformed content, must start with an object")
	}
	if !d.dm.root.enabled.value {
		return root.Err()
	}
	d.start = root.Pos()
	return d.object(d.dm.root, root, "")
}

// object reads the value of an object or nested field. name is that of the value
// in the document, "" for an element of an array.
func (d *docParser) object(o *objectMapper, v xcontent.Value, name string) error {
	if !o.enabled.value {
		return v.Err()
	}
	switch v.Kind() {
	case xcontent.KindNull:
		return nil
	case xcontent.KindObject:
	default:
		if name == "" {
			name = "null"
		}
		return parsing("object mapping for [%s] tried to parse field [%s] as object, but found a concrete value", o.path, name)
	}
	if !o.nest.nested {
		return d.members(o, v)
	}
	outer := d.current
	if err := d.openNested(o); err != nil {
		return err
	}
	if err := d.members(o, v); err != nil {
		return err
	}
	d.closeNested(o, outer)
	return nil
}

func (d *docParser) openNested(o *objectMapper) error {
	if limit := d.m.opts.Limits.NestedObjects; int64(len(d.doc.Nested)) >= limit {
		return parsing("The number of nested documents has exceeded the allowed limit of [%d]. This limit can be set by changing the [index.mapping.nested_objects.limit] index level setting.", limit)
	}
	d.doc.Nested = append(d.doc.Nested, NestedDocument{Path: o.path, Parent: d.current})
	d.current = len(d.doc.Nested) - 1
	return nil
}

// closeNested copies the fields of a nested document to those that include it.
func (d *docParser) closeNested(o *objectMapper, outer int) {
	fields := d.doc.Nested[d.current].Fields
	d.current = outer
	if o.nest.inParent.value {
		d.addAll(fields, outer)
	}
	if o.nest.inRoot.value && !(o.nest.inParent.value && outer == -1) {
		d.addAll(fields, -1)
	}
}

func (d *docParser) addAll(fields []IndexedField, to int) {
	if to < 0 {
		d.doc.Fields = append(d.doc.Fields, fields...)
		return
	}
	d.doc.Nested[to].Fields = append(d.doc.Nested[to].Fields, fields...)
}

// add puts a value into the current document.
func (d *docParser) add(f IndexedField) {
	if d.current < 0 {
		d.doc.Fields = append(d.doc.Fields, f)
		return
	}
	n := &d.doc.Nested[d.current]
	n.Fields = append(n.Fields, f)
}

// members reads the members of an object.
func (d *docParser) members(o *objectMapper, v xcontent.Value) error {
	members := v.Fields()
	for i, member := range members {
		if v.Pos() == d.start {
			d.more = i < len(members)-1
		}
		err := d.oneMember(o, member)
		var open *openObject
		if errors.As(err, &open) {
			err = d.afterOpen(o, open, members[i+1:])
		}
		if err != nil {
			return err
		}
	}
	return v.Err()
}

func (d *docParser) oneMember(o *objectMapper, member xcontent.Field) error {
	d.key = member.Key
	var one [1]string
	paths, err := splitPath(member.Key, one[:])
	if err != nil && member.Key == "" && !d.m.rules.EmptyNames {
		err = eserr.IllegalArgument("object field starting or ending with a [.] makes object resolution ambiguous: []")
	}
	if err != nil {
		return err
	}
	if o.hidesDisabled(paths) {
		return member.Value.Err()
	}
	return d.value(o, member.Key, paths, member.Value, member.Key)
}

// value reads one value of an object. shown is its name in the document, "" for
// an element of an array.
func (d *docParser) value(o *objectMapper, name string, paths []string, v xcontent.Value, shown string) error {
	switch v.Kind() {
	case xcontent.KindObject:
		return d.objectValue(o, name, paths, v)
	case xcontent.KindArray:
		return d.arrayValue(o, name, paths, v)
	case xcontent.KindNull:
		return d.nullValue(o, name, paths, v, shown)
	case xcontent.KindMissing:
		return v.Err()
	}
	return d.scalarValue(o, name, paths, v, shown)
}

// splitPath cuts a field name at its dots; one is room for a name without any.
func splitPath(name string, one []string) ([]string, error) {
	if strings.IndexByte(name, '.') < 0 {
		if name == "" {
			return nil, eserr.IllegalArgument("field name cannot be an empty string")
		}
		one[0] = name
		return one, nil
	}
	parts := splitName(name)
	for _, part := range parts {
		if hasText(part) {
			continue
		}
		if part != "" {
			return nil, eserr.IllegalArgument("object field cannot contain only whitespace: ['%s']", name)
		}
		return nil, eserr.IllegalArgument("object field starting or ending with a [.] makes object resolution ambiguous: [%s]", name)
	}
	return parts, nil
}

// hasText tells whether there is anything but white space (as Java's
// Character.isWhitespace, which no-break spaces are not).
func hasText(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !javaSpace(r) }) >= 0
}

func javaSpace(r rune) bool {
	switch {
	case r >= 0x09 && r <= 0x0D, r >= 0x1C && r <= 0x20:
		return true
	case r == 0x1680, r >= 0x2000 && r <= 0x200A && r != 0x2007, r == 0x2028, r == 0x2029, r == 0x205F, r == 0x3000:
		return true
	}
	return false
}

// hidesDisabled tells whether a path leads through a disabled object.
func (o *objectMapper) hidesDisabled(paths []string) bool {
	if len(paths) < 2 {
		return false
	}
	for _, part := range paths[:len(paths)-1] {
		next, ok := o.child(part).(*objectMapper)
		if !ok {
			return false
		}
		if !next.enabled.value {
			return true
		}
		o = next
	}
	return false
}

// find is the mapper of a value, nil if it is not mapped yet.
func (d *docParser) find(o *objectMapper, name string, paths []string) (mapper, error) {
	if len(paths) == 0 {
		return nil, indexOutOfBounds(-1, 0)
	}
	if name[0] == '_' && len(d.path) == 0 {
		if f := d.dm.metadataField(name); f != nil {
			return f, nil
		}
	}
	last := len(paths) - 1
	for _, part := range paths[:last] {
		next, ok := o.child(part).(*objectMapper)
		if !ok {
			return nil, nil
		}
		if next.nest.nested {
			return nil, parsing("Cannot add a value for field [%s] since one of the intermediate objects is mapped as a nested object: [%s]", name, next.path)
		}
		o = next
	}
	return o.child(paths[last]), nil
}

func (d *docParser) objectValue(o *objectMapper, name string, paths []string, v xcontent.Value) error {
	m, err := d.find(o, name, paths)
	if err != nil {
		return err
	}
	if m != nil {
		return d.within(name, func() error { return d.mapped(m, v, name) })
	}
	return d.newObject(o, paths, v)
}

// within reads a value with a name added to the path.
func (d *docParser) within(name string, read func() error) error {
	d.path = append(d.path, name)
	err := read()
	d.path = d.path[:len(d.path)-1]
	return err
}

func (d *docParser) arrayValue(o *objectMapper, name string, paths []string, v xcontent.Value) error {
	m, err := d.find(o, name, paths)
	if err != nil {
		return err
	}
	if m == nil {
		return d.newArray(o, paths, v)
	}
	if f, ok := m.(*fieldMapper); ok && f.kind.arrays {
		return d.mapped(m, v, name)
	}
	return d.elements(o, name, v)
}

// elements reads the elements of an array one by one.
func (d *docParser) elements(o *objectMapper, name string, v xcontent.Value) error {
	var one [1]string
	paths, err := splitPath(name, one[:])
	if err != nil {
		return err
	}
	for _, item := range v.Items() {
		err := d.value(o, name, paths, item, "")
		var open *openObject
		if errors.As(err, &open) {
			if open.value.Pos() == item.Pos() { // its members count as elements, and are not read either
				continue
			}
			return parsing("object mapping for [%s] with array for [%s] tried to parse as array, but got EOF, is there a mismatch in types for the same field?", o.simple, name)
		}
		if err != nil {
			return err
		}
	}
	return v.Err()
}

func (d *docParser) scalarValue(o *objectMapper, name string, paths []string, v xcontent.Value, shown string) error {
	m, err := d.find(o, name, paths)
	if err != nil {
		return err
	}
	if m != nil {
		return d.mapped(m, v, shown)
	}
	pushed, parent, err := d.dynamicParent(paths, o)
	if err == nil {
		err = d.newValue(parent, paths[len(paths)-1], v, shown)
	}
	d.path = d.path[:len(d.path)-pushed]
	return err
}

func (d *docParser) nullValue(o *objectMapper, name string, paths []string, v xcontent.Value, shown string) error {
	m, err := d.find(o, name, paths)
	if err != nil {
		return err
	}
	if m != nil {
		return d.mapped(m, v, shown)
	}
	if o.dynamic == dynamicStrict {
		return strictDynamic(o.path, name)
	}
	return nil
}

// mapped reads a value whose mapper is known.
func (d *docParser) mapped(m mapper, v xcontent.Value, shown string) error {
	switch m := m.(type) {
	case *objectMapper:
		return d.object(m, v, shown)
	case *fieldMapper:
		d.name = shown
		err := d.field(m, v)
		_, d.unread = err.(*openObject)
		if err != nil && !d.unread {
			return err
		}
		if len(m.copyTo) > 0 && !d.inCopy {
			if err := d.copyValue(m, v); err != nil {
				return err
			}
		}
		if d.unread {
			d.unread = false
			return err
		}
		return nil
	}
	return eserr.IllegalArgument("Cannot write to a field alias [%s].", m.fullName())
}

// field reads a value of a field and of its multi-fields.
func (d *docParser) field(f *fieldMapper, v xcontent.Value) error {
	if !d.external {
		d.at = v
	}
	if err := f.reader.read(d, f, v); err != nil {
		if _, open := err.(*openObject); open {
			return d.openField(f, v, err)
		}
		if f.kind.bare || f.ft.Metadata && d.m.rules.BareMetadataErrors {
			return err
		}
		return d.fieldError(f, err)
	}
	if f.kind.ownMulti {
		return nil
	}
	read := d.field
	if !isScalar(v) {
		read = d.spent
	}
	for _, m := range f.multi {
		if err := read(m, v); err != nil {
			return err
		}
	}
	return nil
}

// multiFields gives a text to the multi-fields of a field, which is not in the
// document as such but is made of the value from.
func (d *docParser) multiFields(f *fieldMapper, from xcontent.Value, text string) error {
	v, err := xcontent.Parse(xcontent.Encode(text, xcontent.Format{}), xcontent.Limits{})
	if err != nil {
		return err
	}
	outer := d.external
	d.external = true
	defer func() { d.external = outer }()
	for _, m := range f.multi {
		if err := d.externalField(f, m, from, v); err != nil {
			return err
		}
	}
	return nil
}

// externalField reads a text as one of the multi-fields of a field, some of which
// want values of their own class.
func (d *docParser) externalField(f, m *fieldMapper, from, v xcontent.Value) error {
	want := ""
	switch {
	case m.ft.Type == "boolean":
		want = "java.lang.Boolean"
	case m.ft.Type == "binary" && !m.ft.Stored && !m.ft.DocValues:
		return nil
	case m.ft.Type == "binary":
		want = "[B"
	case m.ft.ranges != nil:
		want = "org.elasticsearch.index.mapper.RangeFieldMapper$Range"
	case m.ft.Type == "geo_point":
		want = "java.util.List"
	case m.ft.Type == "geo_shape":
		want = "org.elasticsearch.geometry.Geometry"
	case m.ft.Type == "percolator" && isScalar(from):
		return d.field(m, from)
	case m.ft.Type == "percolator":
		return d.spent(m, from)
	case m.ft.Type == "rank_features":
		return eserr.IllegalArgument("[rank_features] fields can't be used in multi-fields")
	default:
		return d.field(m, v)
	}
	class := "java.lang.StringBuilder"
	if f.ft.Type == "completion" {
		class = "org.elasticsearch.index.mapper.CompletionFieldMapper$CompletionInputMetadata"
	}
	err := eserr.IllegalArgument("illegal external value class [%s]. Should be %s", class, want)
	switch r := m.reader.(type) {
	case geoPointReader:
		return d.wrongPlace(m, err, r.ignoreMalformed)
	case geoShapeReader:
		return d.wrongPlace(m, err, r.ignoreMalformed)
	}
	return d.fieldError(m, err)
}

// fieldError names the field and shows its value.
func (d *docParser) fieldError(f *fieldMapper, cause error) error {
	switch d.m.rules.FieldErrors {
	case compat.FieldNamed:
		return parsing("failed to parse [%s]", f.ft.Name).Wrap(eserr.From(cause))
	case compat.FieldTyped:
		return parsing("failed to parse field [%s] of type [%s] in document with id '%s'", f.ft.Name, f.ft.Type, d.src.ID).
			Wrap(eserr.From(cause))
	}
	e := parsing("failed to parse field [%s] of type [%s] in document with id '%s'. ", f.ft.Name, f.ft.Type, d.src.ID)
	preview, ok := previewOf(d.at)
	switch {
	case d.at.Kind() == xcontent.KindNumber && d.lost == d.at.Pos()+1:
		preview, ok = "null", true
	case d.resume > 0:
		preview, ok = previewFrom(d.src.Source, d.resume)
	}
	if ok {
		e.Reason += "Preview of field's value: '" + preview + "'"
	} else {
		e.Reason += "Could not parse field value preview,"
	}
	return e.Wrap(eserr.From(cause))
}

// previewOf is a value as Java prints its maps and lists; ok is false for a
// value that ends in a syntax error.
func previewOf(v xcontent.Value) (preview string, ok bool) {
	if v.Err() != nil {
		return "", v.Kind() == xcontent.KindString || v.Kind() == xcontent.KindMissing
	}
	return text(newNode(v)), true
}

// copyValue copies a value to the targets of copy_to.
func (d *docParser) copyValue(f *fieldMapper, v xcontent.Value) error {
	if items := v.Items(); f.ft.Type == "geo_point" && len(items) > 2 && items[0].Kind() == xcontent.KindNumber {
		v = items[2] // where the server's parser stands
	}
	d.inCopy = true
	current := d.current
	defer func() { d.inCopy, d.current = false, current }()
	for _, target := range f.copyTo {
		d.current = current
		for d.current >= 0 && !strings.HasPrefix(target, d.doc.Nested[d.current].Path+".") {
			d.current = d.doc.Nested[d.current].Parent
		}
		if err := d.copyTo(target, v); err != nil {
			return err
		}
	}
	return nil
}

func (d *docParser) copyTo(target string, v xcontent.Value) error {
	if f := d.dm.lookup.fields[target]; f != nil && d.unread {
		return d.readOpen(f, v)
	} else if f != nil && isScalar(v) {
		return d.field(f, v)
	} else if f != nil {
		return d.spent(f, v)
	}
	if d.dm.lookup.alias(target) != nil {
		return eserr.IllegalArgument("Cannot copy to a field alias [%s].", target)
	}
	outer := d.path
	d.path = nil
	defer func() { d.path = outer }()
	var one [1]string
	paths, err := splitPath(target, one[:])
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return indexOutOfBounds(-1, 0)
	}
	_, parent, err := d.dynamicParent(paths, d.dm.root)
	if err != nil {
		return err
	}
	return d.newValue(parent, paths[len(paths)-1], v, d.name)
}

// ignore notes a field whose value is left out.
func (d *docParser) ignore(t *FieldType) {
	for _, name := range d.ignored {
		if name == t.Name {
			return
		}
	}
	d.ignored = append(d.ignored, t.Name)
}

// addFieldName notes that the current document has a value of a field which
// neither doc values nor norms tell of.
func (d *docParser) addFieldName(t *FieldType) {
	names := d.dm.metadataField("_field_names")
	if names == nil || !names.ft.enabled {
		return
	}
	for i := 1; i <= len(t.Name); i++ {
		if i == len(t.Name) || t.Name[i] == '.' {
			d.add(IndexedField{Type: names.ft, Kind: KindKeyword, Str: t.Name[:i]})
		}
	}
}
