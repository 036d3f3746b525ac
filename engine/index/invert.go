package index

import (
	"math"
	"slices"
	"sync"
	"sync/atomic"

	"esconsole/engine/analysis"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// analyzers are those of an index; they may change while it is closed.
type analyzers struct {
	registry atomic.Pointer[func() *analysis.Registry]
	overlaps atomic.Pointer[func(similarity string) bool]
}

func (a *analyzers) get() *analysis.Registry {
	if f := a.registry.Load(); f != nil {
		return (*f)()
	}
	return analysis.Global()
}

// overlapping tells whether tokens of one position count apart for the length of a
// field with a similarity.
func (a *analyzers) overlapping(similarity string) bool {
	f := a.overlaps.Load()
	return f != nil && (*f)(similarity)
}

// Names of metadata fields.
const (
	fieldID      = "_id"
	fieldType    = "_type"
	fieldRouting = "_routing"
	fieldSeqNo   = "_seq_no"
	fieldTerm    = "_primary_term"
	fieldVersion = "_version"
)

// nestedPrefix begins what the type field of a nested document holds: behind it comes the path.
const nestedPrefix = "__"

// inverter turns the fields of documents into what a segment holds. It is used
// again and again, with its memory.
type inverter struct {
	registry *analysis.Registry
	index    *analyzers
	block    []*lucene.Doc // of one document: its parts, and itself last
	spare    []*lucene.Doc
	targets  []target // of the document or part that is inverted now
	byType   map[*mapping.FieldType]int
}

// inverters lends inverters.
var inverters = sync.Pool{New: func() any { return &inverter{byType: map[*mapping.FieldType]int{}} }}

// Inverted is a document that is ready for the index.
type Inverted struct {
	v   *inverter
	err error // of its analysis
}

// Invert makes a document ready for the index, which is most of the work of
// writing one. It needs no lock, so that several may be made ready at a time.
func (s *Shard) Invert(d *mapping.Document) *Inverted {
	v := inverters.Get().(*inverter)
	v.registry, v.index = s.analysis.get(), s.analysis
	return &Inverted{v: v, err: v.document(d)}
}

// Release gives back what the document takes. Index does so.
func (i *Inverted) Release() { i.v.release() }

// release gives the inverter back. The documents that it made must not be in use.
func (v *inverter) release() {
	for _, d := range v.block {
		d.Reset()
	}
	v.spare = append(v.spare, v.block...)
	if len(v.spare) > maxSpare {
		v.spare = v.spare[:maxSpare]
	}
	v.block, v.registry, v.index = v.block[:0], nil, nil
	clear(v.byType)
	inverters.Put(v)
}

// maxSpare is how many documents an inverter keeps.
const maxSpare = 64

// next starts a document or part.
func (v *inverter) next() *lucene.Doc {
	if n := len(v.spare); n > 0 {
		d := v.spare[n-1]
		v.spare = v.spare[:n-1]
		return d
	}
	return &lucene.Doc{}
}

// document inverts a document. Nested ones come in front of their parents, as
// the index wants them.
func (v *inverter) document(d *mapping.Document) error {
	if err := v.nested(d, -1); err != nil {
		return err
	}
	root := v.next()
	root.Parent = true
	v.block = append(v.block, root)
	keyword(root, fieldID, d.ID)
	keyword(root, fieldType, d.Type)
	if d.Routing != "" {
		keyword(root, fieldRouting, d.Routing)
	}
	return v.fields(root, d.Fields)
}

// nested adds the nested documents of a parent, each behind its own. Their depth
// is bounded by that of the document.
func (v *inverter) nested(d *mapping.Document, parent int) error {
	for i := parent + 1; i < len(d.Nested); i++ {
		n := &d.Nested[i]
		if n.Parent != parent {
			continue
		}
		if err := v.nested(d, i); err != nil {
			return err
		}
		child := v.next()
		v.block = append(v.block, child)
		keyword(child, fieldType, nestedPrefix+n.Path)
		if err := v.fields(child, n.Fields); err != nil {
			return err
		}
	}
	return nil
}

// keyword adds a term of a metadata field.
func keyword(to *lucene.Doc, field, term string) {
	to.AddTerms(field, lucene.IndexDocs, false).AddString(term, 0)
}

// target is what the values of one field in one document go to.
type target struct {
	terms    *lucene.Terms // nil: not indexed
	position int           // of the last token
}

func (v *inverter) fields(to *lucene.Doc, fields []mapping.IndexedField) error {
	clear(v.byType)
	v.targets = slices.Grow(v.targets[:0], len(fields)) // so that targets stay where they are
	to.Grow(len(fields))
	for i := range fields {
		f := &fields[i]
		var err error
		switch f.Kind {
		case mapping.KindText:
			err = v.text(v.target(to, f.Type), f)
		case mapping.KindKeyword:
			err = v.keyword(to, v.target(to, f.Type), f)
		case mapping.KindLong, mapping.KindDouble, mapping.KindGeoPoint:
			v.number(to, f)
		case mapping.KindTokens:
			err = v.count(to, f)
		case mapping.KindFeature:
			feature(to, f)
		case mapping.KindOther:
			if f.Type.Type == "completion" {
				err = v.completion(v.completionTarget(to, f.Type), f, fields)
			}
		case mapping.KindRange:
			if r, ok := f.Extra.(*mapping.Range); ok && (f.Type.DocValues || f.Type.Indexed) {
				to.Strings = append(to.Strings, lucene.BytesValue{Field: f.Type.Name, Value: r.Encode()})
			}
		case mapping.KindBinary:
			if f.Type.DocValues {
				to.Strings = append(to.Strings, lucene.BytesValue{Field: f.Type.Name, Value: f.Str})
			}
		case mapping.KindIP:
			if f.Type.Indexed {
				to.BytePoints = append(to.BytePoints, lucene.BytesValue{Field: f.Type.Name, Value: f.Str})
			}
			if f.Type.DocValues {
				to.Strings = append(to.Strings, lucene.BytesValue{Field: f.Type.Name, Value: f.Str})
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// feature adds a feature by its name: those of single fields share one field.
func feature(to *lucene.Doc, f *mapping.IndexedField) {
	name, freq := f.Type.Name, lucene.FeatureFreq(float32(math.Float64frombits(uint64(f.Num))))
	if f.Type.Type == "rank_feature" {
		name = "_feature"
	}
	for i := range to.Terms {
		if to.Terms[i].Field == name {
			to.Terms[i].AddCounted(f.Str, freq)
			return
		}
	}
	to.AddTerms(name, lucene.IndexCounted, false).AddCounted(f.Str, freq)
}

// target opens the terms of a field; nil terms if it is not indexed.
func (v *inverter) target(to *lucene.Doc, ft *mapping.FieldType) *target {
	if i, ok := v.byType[ft]; ok {
		return &v.targets[i]
	}
	t := target{position: -1}
	if ft.Indexed {
		t.terms = to.AddTerms(ft.Name, indexOptions(ft), ft.Norms)
	}
	v.byType[ft] = len(v.targets)
	v.targets = append(v.targets, t)
	return &v.targets[len(v.targets)-1]
}

// completionTarget opens the terms of a completion field.
func (v *inverter) completionTarget(to *lucene.Doc, ft *mapping.FieldType) *target {
	if i, ok := v.byType[ft]; ok {
		return &v.targets[i]
	}
	v.byType[ft] = len(v.targets)
	v.targets = append(v.targets, target{terms: to.AddTerms(ft.Name, lucene.IndexDocs, false)})
	return &v.targets[len(v.targets)-1]
}

func indexOptions(ft *mapping.FieldType) lucene.IndexOptions {
	switch ft.IndexOptions {
	case "positions", "offsets":
		return lucene.IndexPositions
	case "freqs":
		return lucene.IndexFreqs
	}
	return lucene.IndexDocs
}

// text analyzes a value. Values of one field stand a gap apart.
func (v *inverter) text(to *target, f *mapping.IndexedField) error {
	if to.terms == nil {
		return nil
	}
	a := analyzer(v.registry, f.Type.Analyzer)
	if sub := f.Type.Subfield(a); sub != nil {
		a = sub
	}
	gap := f.Type.PositionIncrementGap
	if gap < 0 {
		gap = a.PositionIncrementGap
	}
	if to.position >= 0 || to.terms.Length > 0 {
		to.position += gap
	}
	tokens := a.Tokens(f.Str)
	defer tokens.Close()
	all := v.index != nil && v.index.overlapping(f.Type.Similarity)
	for tokens.Next() {
		to.position += tokens.PositionIncrement
		if tokens.PositionIncrement > 0 || all {
			to.terms.Length++
		}
		for range max(tokens.Frequency, 1) {
			to.terms.Add(tokens.Text, max(to.position, 0))
		}
	}
	if err := tokens.Err(); err != nil {
		return err
	}
	increment, _ := tokens.End()
	to.position += increment
	return nil
}

// count adds the number of tokens of a text. Gaps count as tokens where the field
// says so.
func (v *inverter) count(to *lucene.Doc, f *mapping.IndexedField) error {
	tokens := analyzer(v.registry, f.Type.Analyzer).Tokens(f.Str)
	defer tokens.Close()
	n := *f
	n.Kind, n.Str, n.Num = mapping.KindLong, "", 0
	for tokens.Next() {
		step := tokens.PositionIncrement
		if !f.Type.PositionIncrements {
			step = min(1, step)
		}
		n.Num += int64(step)
	}
	if err := tokens.Err(); err != nil {
		return err
	}
	if f.Type.PositionIncrements {
		increment, _ := tokens.End()
		n.Num += int64(increment)
	}
	*f = n // which is what is stored, too
	v.number(to, &n)
	return nil
}

// analyzer is an analyzer by the name that a field type gives it.
func analyzer(r *analysis.Registry, name string) *analysis.Analyzer {
	if a, ok := r.Analyzer(name); ok {
		return a
	}
	return r.Default()
}

// keyword adds a value as one term.
func (v *inverter) keyword(to *lucene.Doc, t *target, f *mapping.IndexedField) error {
	term := f.Str
	if f.Type.Normalizer != "" {
		if n, ok := v.registry.Normalizer(f.Type.Normalizer); ok {
			var err error
			if term, err = n.Normalize(term); err != nil {
				return err
			}
		}
	}
	if t.terms != nil {
		t.position++
		t.terms.Length++
		t.terms.AddString(term, t.position)
	}
	if f.Type.DocValues {
		to.Strings = append(to.Strings, lucene.BytesValue{Field: f.Type.Name, Value: term})
	}
	return nil
}

// number adds a number as a point and a doc value; a boolean as a term.
func (v *inverter) number(to *lucene.Doc, f *mapping.IndexedField) {
	n := f.Num
	if f.Kind == mapping.KindDouble {
		d := f.Float()
		if f.Type.Type == "half_float" {
			d = lucene.RoundHalf(d)
		}
		n = lucene.SortableDouble(d)
	}
	name := f.Type.Name
	switch {
	case !f.Type.Indexed:
	case f.Type.Type == "boolean":
		if t := v.target(to, f.Type); t.terms != nil {
			t.terms.AddString(mapping.BooleanTerm(n != 0), 0)
		}
	default:
		to.Points = append(to.Points, lucene.LongValue{Field: name, Value: n})
	}
	if f.Type.DocValues {
		to.Longs = append(to.Longs, lucene.LongValue{Field: name, Value: n})
	}
}
