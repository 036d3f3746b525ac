package lucene

// Segment is a part of an index that never changes. Which of its documents are
// live is said beside it.
type Segment struct {
	number  int
	merged  bool
	maxDoc  int
	size    int64 // bytes that it takes, about
	parents Bits  // documents of their own; nil: all
	stored  stored
	keys    keys
	labels  labels
	extras  map[uint32]any

	fields     map[string]*fieldIndex
	longs      map[string]*LongColumn
	strings    map[string]*StringColumn
	points     map[string]*Points[int64]
	bytePoints map[string]*Points[string]

	keptSets   keptSets
	uninverted uninverted
}

// Leaf is a segment in a snapshot.
type Leaf struct {
	*Segment
	Live Bits // nil: all
	Base int  // number of its first document in the snapshot
	Ord  int

	deleted int
}

// Stored is a copy of what belongs to a document.
func (s *Segment) Stored(doc int) []byte { return s.stored.get(doc) }

// StoredSize is how many bytes belong to a document.
func (s *Segment) StoredSize(doc int) int { return s.stored.size(doc) }

// Key is what a document is found by; "" of a part.
func (s *Segment) Key(doc int) string { return string(s.keys.bytes(doc)) }

// Label is the text that a document shares with others.
func (s *Segment) Label(doc int) string { return s.labels.label(doc) }

// Extra is what belongs to a document besides what is stored, or nil.
func (s *Segment) Extra(doc int) any { return s.extras[uint32(doc)] }

// MaxDoc is how many documents the segment holds, live or not.
func (l *Leaf) MaxDoc() int { return l.maxDoc }

// Number is that of the segment among all that its writer made.
func (s *Segment) Number() int { return s.number }

// Merged tells that the segment was made of others.
func (s *Segment) Merged() bool { return s.merged }

// Deleted is how many of its documents are not live.
func (l *Leaf) Deleted() int { return l.deleted }

// IsLive tells whether a document has not been deleted.
func (l *Leaf) IsLive(doc int) bool { return l.Live == nil || l.Live.Get(doc) }

// Longs are the numeric doc values of a field; nil if there are none.
func (l *Leaf) Longs(field string) *LongColumn { return l.longs[field] }

// Strings are the sorted doc values of a field; nil if there are none.
func (l *Leaf) Strings(field string) *StringColumn { return l.strings[field] }

// Parents are the documents of their own; nil means all.
func (l *Leaf) Parents() Bits { return l.parents }

// firstPart is where the parts of a document of its own begin; itself if it has
// none.
func (s *Segment) firstPart(doc int) int {
	if s.parents == nil {
		return doc
	}
	return s.parents.prev(doc-1) + 1
}

// builder collects documents for a segment.
type builder struct {
	maxDoc     int
	bytes      int            // about what it takes
	expect     map[string]int // tokens of each field: as many as the last buffer had
	spare      *builder       // one that was built, whose memory may be used; nil: none
	parents    Bits
	nested     bool
	stored     storedBuilder
	keys       keys
	labels     labels
	extras     map[uint32]any
	fields     map[string]*fieldBuilder
	longs      map[string]*columnBuilder[int64]
	strings    map[string]*stringsBuilder
	points     map[string]*columnBuilder[int64]
	bytePoints map[string]*columnBuilder[string]
}

// following starts a builder that is likely to take as much as this one did. It
// uses the memory of a spare one, if there is one.
func (b *builder) following(spare *builder) *builder {
	next := newBuilder()
	if next.spare = spare; spare != nil {
		spare.spare = nil
	}
	next.expect = make(map[string]int, len(b.fields))
	for name, f := range b.fields {
		next.expect[name] = len(f.tokens)
	}
	return next
}

func newBuilder() *builder {
	return &builder{fields: map[string]*fieldBuilder{}, longs: map[string]*columnBuilder[int64]{},
		strings: map[string]*stringsBuilder{}, points: map[string]*columnBuilder[int64]{},
		bytePoints: map[string]*columnBuilder[string]{}}
}

// add takes a document and gives its number.
func (b *builder) add(d *Doc) int {
	doc := b.take(d)
	b.stored.add(d.Stored)
	for i := range d.Terms {
		t := &d.Terms[i]
		f := b.fields[t.Field]
		if f == nil {
			f = b.field(t)
		}
		b.bytes += f.add(uint32(doc), t)
	}
	for _, v := range d.Longs {
		b.longColumn(v.Field).add(doc, v.Value)
	}
	for _, v := range d.Strings {
		b.texts(v.Field).addText(doc, v.Value)
		b.bytes += len(v.Value)
	}
	for _, v := range d.Points {
		b.pointColumn(v.Field).add(doc, v.Value)
	}
	for _, v := range d.BytePoints {
		column(b.bytePoints, v.Field, nil).add(doc, v.Value)
		b.bytes += len(v.Value)
	}
	b.bytes += len(d.Stored)/2 + 12*(len(d.Longs)+len(d.Points)) + 20*(len(d.Strings)+len(d.BytePoints))
	return doc
}

// take numbers a document: all of it but its fields and what is stored.
func (b *builder) take(d *Doc) int {
	doc := b.maxDoc
	b.maxDoc++
	if doc&63 == 0 {
		b.parents = append(b.parents, 0)
	}
	if d.Parent {
		b.parents.Set(doc)
	} else {
		b.nested = true
	}
	b.keys.add(d.Key)
	if d.Parent {
		b.labels.add(doc, d.Label)
	} else {
		b.labels.skip()
	}
	if d.Extra != nil {
		if b.extras == nil {
			b.extras = map[uint32]any{}
		}
		b.extras[uint32(doc)] = d.Extra
	}
	return doc
}

// field starts a field.
func (b *builder) field(t *Terms) *fieldBuilder {
	var f *fieldBuilder
	if b.spare != nil && b.spare.fields[t.Field] != nil {
		f = b.spare.fields[t.Field].again(t)
		delete(b.spare.fields, t.Field)
	} else {
		f = newFieldBuilder(t, b.expect[t.Field])
	}
	b.fields[t.Field] = f
	return f
}

func (b *builder) longColumn(field string) *columnBuilder[int64] {
	if b.spare == nil {
		return column(b.longs, field, nil)
	}
	return column(b.longs, field, b.spare.longs)
}

func (b *builder) pointColumn(field string) *columnBuilder[int64] {
	if b.spare == nil {
		return column(b.points, field, nil)
	}
	return column(b.points, field, b.spare.points)
}

// column is that of a field, a new one in the memory of a spare one if there is one.
func column[T any](all map[string]*columnBuilder[T], field string, spare map[string]*columnBuilder[T]) *columnBuilder[T] {
	c := all[field]
	if c == nil {
		if c = spare[field]; c != nil {
			delete(spare, field)
			c.docs, c.values = c.docs[:0], c.values[:0]
		} else {
			c = &columnBuilder[T]{}
		}
		all[field] = c
	}
	return c
}

func (b *builder) texts(field string) *stringsBuilder {
	c := b.strings[field]
	if c == nil {
		if b.spare != nil && b.spare.strings[field] != nil {
			c = b.spare.strings[field]
			delete(b.spare.strings, field)
			c.docs, c.values = c.docs[:0], c.values[:0]
			c.terms.reset()
		} else {
			c = &stringsBuilder{}
		}
		b.strings[field] = c
	}
	return c
}

// build makes the segment.
func (b *builder) build(m *flushMemory) *Segment {
	s := b.columns()
	s.fields = make(map[string]*fieldIndex, len(b.fields))
	for name, f := range b.fields {
		s.fields[name] = f.build(b.maxDoc, m)
	}
	s.size = s.bytes()
	return s
}

// columns makes a segment of all but the inverted fields.
func (b *builder) columns() *Segment {
	s := &Segment{maxDoc: b.maxDoc, stored: b.stored.build(), keys: b.keys, labels: b.labels.sealed(), extras: b.extras, longs: map[string]*LongColumn{}, strings: map[string]*StringColumn{},
		points: map[string]*Points[int64]{}, bytePoints: map[string]*Points[string]{}}
	if b.nested {
		s.parents = b.parents
	}
	for name, c := range b.longs {
		s.longs[name] = buildLongs(c, b.maxDoc)
	}
	for name, c := range b.strings {
		s.strings[name] = c.build(b.maxDoc)
	}
	for name, c := range b.points {
		s.points[name] = buildPoints(c)
	}
	for name, c := range b.bytePoints {
		s.bytePoints[name] = buildPoints(c)
	}
	return s
}

// bytes is about what the segment takes.
func (s *Segment) bytes() int64 {
	n := len(s.keys.text) + 4*len(s.keys.ends) + 4*len(s.keys.table)
	for _, b := range s.stored.blocks {
		n += len(b)
	}
	for _, f := range s.fields {
		n += len(f.termBytes) + 20*len(f.infos) + len(f.data) + 16*len(f.blocks) + 8*len(f.impacts) + len(f.positions) + len(f.norms)
	}
	for _, c := range s.longs {
		n += 8 * len(c.values)
	}
	for _, c := range s.strings {
		n += len(c.text) + 4*len(c.ends) + 4*len(c.ords)
	}
	for _, p := range s.points {
		n += 12 * len(p.values)
	}
	return int64(n)
}
