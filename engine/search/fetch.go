package search

import (
	"slices"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/highlight"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Fetch says what is shown of each hit.
type Fetch struct {
	Source         *SourceFilter // nil: all of _source, unless StoredFields are asked for
	StoredFields   []string      // nil: none; "_none_" alone: no metadata either
	DocValues      []FieldFormat
	Fields         []FieldFormat
	Version, SeqNo bool
	Explain        bool
	Highlight      *highlight.Request // nil: none
}

// SourceFilter says what of _source a hit carries.
type SourceFilter struct {
	Fetch              bool
	Includes, Excludes []string
}

// filtered tells whether only a part is wanted.
func (f *SourceFilter) filtered() bool {
	return f != nil && f.Fetch && (len(f.Includes) > 0 || len(f.Excludes) > 0)
}

// FieldFormat is a field of a hit with the format of its values. Empty says that the
// format was given and is empty, which is none for dates.
type FieldFormat struct {
	Field, Format string
	Empty         bool
}

// fetcher lays out hits of one shard.
type fetcher struct {
	*Fetch
	x          *run
	scored     bool
	criteria   []criterion
	path       string // of the nested objects that are the hits; "": documents
	stored     []storedName
	loadsAll   bool // the source is shown
	filter     *xcontent.SourceFilter
	docValues  []docValueField
	fields     []sourceField
	inner      []*innerRun
	explain    lucene.Weight
	totalAsInt bool // of inner hits
	rootless   bool // inner hits of hits that are shown without an id

	highlights  []highlight.Field
	highlighted []shownField // once they are looked for
	parsed      lucene.Query // that is highlighted, as it was before it was rewritten
}

// storedName is a stored field under the name that it was asked for by.
type storedName struct{ shown, field string }

// newFetcher prepares the layout of hits. collapse is the field that a search
// collapses on, "" for none.
func (f *Fetch) newFetcher(x *run, collapse string) (*fetcher, error) {
	out := &fetcher{Fetch: f, x: x}
	if err := out.resolveStored(); err != nil {
		return nil, err
	}
	if f.Source.filtered() {
		out.filter = xcontent.NewSourceFilter(f.Source.Includes, f.Source.Excludes)
	}
	if err := out.resolveDocValues(collapse); err != nil {
		return nil, err
	}
	return out, out.resolveFields()
}

// bare tells whether hits show no metadata.
func (f *Fetch) bare() bool { return len(f.StoredFields) == 1 && f.StoredFields[0] == "_none_" }

// resolveStored finds the stored fields that are asked for.
func (f *fetcher) resolveStored() error {
	f.loadsAll = f.StoredFields == nil
	if f.Source != nil {
		f.loadsAll = f.Source.Fetch
	}
	if f.bare() {
		return nil
	}
	m := f.x.shard.Mapping
	for _, pattern := range f.StoredFields {
		if pattern == "_source" {
			f.loadsAll = true
			continue
		}
		for _, name := range m.FieldNames(pattern) {
			ft := m.Field(name)
			switch {
			case ft != nil:
				f.stored = append(f.stored, storedName{name, ft.Name})
			case m.IsObject(name):
				return eserr.IllegalArgument("field [%s] isn't a leaf field", name)
			}
		}
	}
	return nil
}

// place is where a hit stands: its segment and number there.
func (h *hit) place() (leaf *lucene.Leaf, doc int) {
	leaf = h.run.shard.Reader.LeafOf(h.doc)
	return leaf, h.doc - leaf.Base
}

// hit lays out one hit.
func (f *fetcher) hit(h *hit) (xcontent.Object, error) {
	leaf, doc := h.place()
	d := f.x.shard.doc(leaf, leaf.Root(doc))
	s := f.x.shard
	o := make(xcontent.Object, 0, 8)
	if f.Explain {
		o = o.With("_shard", "["+s.Index+"]["+strconv.Itoa(s.Number)+"]").With("_node", s.Node)
	}
	o = o.With("_index", s.Index).With("_type", d.Type)
	if (f.path != "" || !f.bare()) && !f.rootless {
		o = o.With("_id", d.ID)
	}
	var nested *nestedPlace
	if f.path != "" {
		nested = f.x.nestedPlace(leaf, doc, f.path)
		o = o.With("_nested", nested.object())
	}
	if f.Version {
		o = o.With("_version", d.long("_version"))
	}
	if f.SeqNo {
		o = o.With("_seq_no", d.long("_seq_no")).With("_primary_term", d.long("_primary_term"))
	}
	if f.scored {
		o = o.With("_score", xcontent.Float(h.score))
	} else {
		o = o.With("_score", nil)
	}
	return f.content(o, h, &d, nested, leaf, doc)
}

// content adds what a hit holds: metadata, source, fields and what was computed.
func (f *fetcher) content(o xcontent.Object, h *hit, d *Doc, nested *nestedPlace, leaf *lucene.Leaf, doc int) (xcontent.Object, error) {
	values := f.storedValues(d, nested, leaf, doc)
	ignored := values.meta["_ignored"]
	o = values.addMeta(o)
	src := hitSource{doc: d, nested: nested}
	if f.loadsAll {
		shown, err := src.shown(f)
		if err != nil {
			return nil, err
		}
		if shown != nil {
			o = o.With("_source", shown)
		}
	}
	if err := f.addDocValues(values, leaf, doc); err != nil {
		return nil, err
	}
	if err := f.addFields(values, &src, ignored, leaf, doc); err != nil {
		return nil, err
	}
	if fields := values.object(); len(fields) > 0 {
		o = o.With("fields", fields)
	}
	marked, err := f.highlight(h, d, &src, leaf, doc)
	if err != nil {
		return nil, err
	}
	if len(marked) > 0 {
		o = o.With("highlight", marked)
	}
	if len(f.criteria) > 0 {
		keys := make([]any, len(f.criteria))
		for i := range f.criteria {
			keys[i] = f.criteria[i].printed(&h.keys[i])
		}
		o = o.With("sort", keys)
	}
	if names := f.matched(leaf, doc); len(names) > 0 {
		o = o.With("matched_queries", names)
	}
	if f.Explain {
		o = o.With("_explanation", PrintExplanation(f.explanation(leaf, doc)))
	}
	return f.addInner(o, h)
}

// hitFields are the values of a hit by field.
type hitFields struct {
	names  []string
	values map[string][]any
	meta   map[string][]any
}

func (v *hitFields) set(name string, values []any) {
	if v.values == nil {
		v.values = map[string][]any{}
	}
	if _, known := v.values[name]; !known {
		v.names = append(v.names, name)
	}
	v.values[name] = values
}

// object are the fields that have values, in the order of the server's hash map.
func (v *hitFields) object() xcontent.Object {
	var o xcontent.Object
	for _, i := range java.HashMapOrder(v.names) {
		if list := v.values[v.names[i]]; len(list) > 0 {
			o = o.With(v.names[i], list)
		}
	}
	return o
}

// addMeta adds the metadata fields.
func (v *hitFields) addMeta(o xcontent.Object) xcontent.Object {
	var names []string
	for name := range v.meta {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, i := range java.HashMapOrder(names) {
		name := names[i]
		switch list := v.meta[name]; {
		case len(list) == 0:
		case name == "_ignored":
			o = o.With(name, list)
		default:
			o = o.With(name, list[0])
		}
	}
	return o
}

// storedValues are the stored fields of a hit that are shown.
func (f *fetcher) storedValues(d *Doc, nested *nestedPlace, leaf *lucene.Leaf, doc int) *hitFields {
	v := &hitFields{}
	if nested != nil {
		fields := nestedFields(d.Fields, leaf, doc)
		for _, one := range f.stored {
			if list := storedValues(fields, one.field); len(list) > 0 {
				v.set(one.shown, list)
			}
		}
		return v
	}
	if f.bare() {
		return v
	}
	v.meta = map[string][]any{}
	if d.Routing != "" {
		v.meta["_routing"] = []any{d.Routing}
	}
	if list := storedValues(d.own(), "_ignored"); len(list) > 0 {
		v.meta["_ignored"] = list
	}
	for _, one := range f.stored {
		if list := storedValues(d.own(), one.field); len(list) > 0 {
			v.set(one.shown, list)
		}
	}
	if v.values["_ignored"] != nil {
		delete(v.values, "_ignored")
	}
	return v
}

// storedValues are the values of a stored field, in the order of the document.
func storedValues(fields []mapping.IndexedField, name string) []any {
	var out []any
	for i := range fields {
		if f := &fields[i]; f.Type.Stored && f.Type.Name == name {
			out = append(out, f.Printed())
		}
	}
	return out
}

// resolveFields prepares the option fields.
func (f *fetcher) resolveFields() error {
	if f.Fields == nil {
		return nil
	}
	s := f.x.shard
	if src := s.Mapping.Field("_source"); src != nil && !src.Enabled() {
		return eserr.IllegalArgument("Unable to retrieve the requested [fields] since _source is disabled in the mappings for index [%s]", s.Index)
	}
	f.fields = []sourceField{}
	for _, one := range f.Fields {
		for _, name := range s.Mapping.FieldNames(one.Field) {
			ft := s.Mapping.Field(name)
			if ft == nil || ft.Metadata && ft.Type != "parent_join" {
				continue
			}
			field := sourceField{name: name}
			var err error
			if field.values, err = s.Mapping.ValueFetcher(name, one.format(), f.x.normalize); err != nil {
				return err
			}
			f.x.warnFormat(ft, one.Format)
			if field.values == nil && ft.DocValues {
				if field.docs, err = f.x.docValueField(name, ft, one.format()); err != nil {
					return err
				}
			}
			f.fields = append(f.fields, field)
		}
	}
	return nil
}

// sourceField is a field of the option fields.
type sourceField struct {
	name   string
	values *mapping.ValueFetcher
	docs   *docValueField // of a field that is not read from sources
}

// normalize is what a normalizer of the index makes of a text.
func (x *run) normalize(name, text string) (string, error) {
	n, ok := x.shard.Analysis.Normalizer(name)
	if !ok {
		return text, nil
	}
	return n.Normalize(text)
}

// addFields adds the values of the option fields.
func (f *fetcher) addFields(to *hitFields, src *hitSource, ignored []any, leaf *lucene.Leaf, doc int) error {
	if len(f.fields) == 0 {
		return nil
	}
	parsed, err := src.parsed()
	if err != nil {
		return err
	}
	for _, one := range f.fields {
		var values []any
		var err error
		switch {
		case slices.Contains(ignored, any(one.name)):
		case one.values != nil:
			values, err = one.values.Values(parsed)
		case one.docs != nil:
			values, err = one.docs.open(leaf)(doc)
		}
		if err != nil {
			return err
		}
		if len(values) > 0 {
			to.set(one.name, values)
		}
	}
	return nil
}
