// Package mapping is what the documents of one index mean: field types with
// their options, dynamic rules, merging of mappings, and the reading of a
// document into typed fields. It does not analyze text and keeps no index.
package mapping

import (
	"strings"

	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// Options fix what a mapping depends on besides its definition.
type Options struct {
	Profile  *compat.Profile // default: that of 7
	Index    string
	Limits   *Limits  // default DefaultLimits
	Analysis Analysis // default BuiltinAnalysis

	RoutingPartitioned bool // index.routing_partition_size is set: routing must be required
	Sorted             bool // index.sort.field is set: no nested fields

	// CheckQuery tells what is wrong with the query of a percolator field; nil
	// takes any.
	CheckQuery func(m *Mapping, query xcontent.Value) error
}

// MergeReason is why a mapping changes.
type MergeReason int

// The reasons.
const (
	ReasonUpdate   MergeReason = iota // a put mapping request
	ReasonCreate                      // the definition of a create index request
	ReasonTemplate                    // an index template: its definitions replace earlier ones
	ReasonDynamic                     // new fields of a document
	ReasonRecovery                    // a mapping that was accepted before: limits are not checked
)

// Mapping is the mapping of one index at one moment. It is never changed: Merge
// and Parse give another.
type Mapping struct {
	opts  *Options
	rules *rules
	types []*docMapper
	warns []string // of the documents that led to it
}

// New is the empty mapping of a new index.
func New(opts Options) *Mapping {
	opts.complete()
	return &Mapping{opts: &opts, rules: rulesFor(opts.Profile)}
}

// complete fills in what is left out.
func (o *Options) complete() {
	if o.Profile == nil {
		o.Profile, _ = compat.For(compat.Default)
	}
	if o.Analysis == nil {
		o.Analysis = BuiltinAnalysis{}
	}
	if o.Limits == nil {
		limits := DefaultLimits()
		o.Limits = &limits
	}
}

// With is the mapping of an index whose settings have changed.
func (m *Mapping) With(opts Options) *Mapping {
	opts.complete()
	next := *m
	next.opts = &opts
	return &next
}

func (m *Mapping) context(w *warnings) *parserContext {
	return &parserContext{opts: m.opts, rules: m.rules, warnings: w}
}

// Merge gives the mapping with a definition put into it, and the deprecation
// warnings that the definition earns. typ is the type the request names, _doc
// if it names none. def is what a put mapping request carries, with or without
// the type around it; the zero Value stands for an empty definition.
func (m *Mapping) Merge(typ string, def xcontent.Value, reason MergeReason) (*Mapping, []string, error) {
	w := &warnings{}
	if reason == ReasonUpdate {
		if err := m.readAgain(w); err != nil {
			return nil, w.texts, err
		}
	}
	next, err := m.put(typ, newDict(def), reason, m.context(w))
	if err != nil || len(w.texts) == 0 || same(m.Definition(), next.Definition()) {
		return next, w.texts, err
	}
	return next, next.applied(w), nil
}

// applied are the warnings of a change. A mapping that has changed is read once
// more where it is applied, and what that earns comes first.
func (m *Mapping) applied(change *warnings) []string {
	w := &warnings{}
	_ = m.readAgain(w)
	for _, text := range change.texts {
		w.add(text)
	}
	return w.texts
}

// readAgain reads the mapping as it is, as the server does for each request that
// puts something into it: warnings repeat, and what it printed but cannot read is
// an error.
func (m *Mapping) readAgain(w *warnings) error {
	for _, t := range m.types {
		if _, err := parseType(m.context(w), t.name, newPrinted(t.print(false)), nil); err != nil {
			return failedToParse(t.name, err)
		}
	}
	return nil
}

func failedToParse(typ string, err error) error {
	cause := eserr.From(err)
	return parsing("Failed to parse mapping [%s]: %s", typ, cause.Reason).Wrap(cause)
}

func (m *Mapping) put(typ string, d *dict, reason MergeReason, c *parserContext) (*Mapping, error) {
	asked := typ
	typ, d, err := m.unwrap(typ, d)
	if err != nil {
		return nil, err
	}
	if typ == defaultType && m.rules.WarnDefaultType {
		c.warn("%s", defaultTypeWarning)
	}
	if reason == ReasonUpdate {
		if err := m.checkOneType(typ); err != nil {
			return nil, err
		}
	}
	existing := m.typeNamed(typ)
	if existing == nil {
		d = m.withDefaults(typ, d)
	}
	if asked != typ && existing != nil && m.rules.ForgetsMetadata && reason == ReasonUpdate {
		forgetful, err := parseType(c, typ, d.clone(), nil)
		if err != nil {
			return nil, err
		}
		if _, err := m.mergeType(forgetful, reason); err != nil {
			return nil, err
		}
	}
	parsed, err := parseType(c, typ, d, existing)
	if err != nil {
		if reason != ReasonUpdate {
			err = failedToParse(typ, err)
		}
		return nil, err
	}
	return m.mergeType(parsed, reason)
}

// unwrap takes the type away from around a definition. A definition without one
// is that of the mapping's own type, if it has one.
func (m *Mapping) unwrap(typ string, d *dict) (string, *dict, error) {
	if len(d.keys) > 0 {
		if root := d.keys[0]; root == typ || root == m.resolve(typ) {
			inner, ok := d.vals[0].(*dict)
			if !ok && d.vals[0] != nil {
				return "", nil, castError(d.vals[0], "java.util.Map")
			}
			if inner == nil {
				inner = &dict{}
			}
			return root, inner, nil
		}
	}
	return m.resolve(typ), d, nil
}

// resolve is the mapping's own type for the placeholder _doc.
func (m *Mapping) resolve(typ string) string {
	if only, ok := m.OnlyType(); ok && typ == "_doc" && !m.rules.SeveralTypes {
		return only
	}
	return typ
}

func (m *Mapping) checkOneType(typ string) error {
	only, ok := m.OnlyType()
	if !ok || only == typ || m.rules.SeveralTypes || typ == defaultType {
		return nil
	}
	return eserr.IllegalArgument("Rejecting mapping update to [%s] as the final mapping would have more than 1 type: [%s, %s]",
		m.opts.Index, only, typ)
}

// typeNamed is the type of that name; nil if there is none.
func (m *Mapping) typeNamed(name string) *docMapper {
	for _, t := range m.types {
		if t.name == name {
			return t
		}
	}
	return nil
}

// mergeType gives the mapping with a type added or merged into the one there is.
func (m *Mapping) mergeType(parsed *docMapper, reason MergeReason) (*Mapping, error) {
	if err := m.validTypeName(parsed.name, reason); err != nil {
		return nil, err
	}
	merged, place := parsed, m.mergesInto(parsed.name)
	if place < len(m.types) {
		var err error
		if merged, err = m.types[place].merge(parsed, reason); err != nil {
			return nil, err
		}
	} else if err := m.agrees(parsed); err != nil {
		return nil, err
	}
	merged.shown = merged.root
	if fixed := merged.root.fixIncludes(true); fixed != merged.root {
		merged.root = fixed
		var err error
		if merged.lookup, err = newLookup(merged); err != nil {
			return nil, err
		}
	}
	if err := merged.validate(m.opts, reason); err != nil {
		return nil, err
	}
	next := *m
	next.types = append(append([]*docMapper(nil), m.types[:place]...), merged)
	if place < len(m.types) {
		next.types = append(next.types, m.types[place+1:]...)
	}
	return &next, nil
}

// CheckTypeName refuses a name that no type may have, as the server does for a
// type that a document brings before it looks at the mapping.
func (m *Mapping) CheckTypeName(typ string) error {
	if !m.rules.DocTypeNamed {
		return nil
	}
	return m.validTypeName(typ, ReasonUpdate)
}

// validTypeName refuses names that no type may have.
func (m *Mapping) validTypeName(name string, reason MergeReason) error {
	switch {
	case name == defaultType && m.rules.DefaultType, name == "_doc":
		return nil
	case strings.HasPrefix(name, "_") && !m.rules.DocTypeNamed && reason != ReasonCreate:
		return invalidTypeName("Document mapping type name can't start with '_', found: [%s]", name)
	case !m.rules.DocTypeNamed && !m.rules.SeveralTypes:
		if err := m.checkOneType(name); err != nil {
			return err
		}
	}
	switch {
	case name == "":
		return invalidTypeName("mapping type name is empty")
	case utf16Len(name) > 255:
		return invalidTypeName("mapping type name [%s] is too long; limit is length 255 but was [%d]", name, utf16Len(name))
	case name[0] == '_' && name != "_doc":
		return invalidTypeName("mapping type name [%s] can't start with '_' unless it is called [_doc]", name)
	}
	for _, r := range name {
		if r == '#' || r == ',' {
			return invalidTypeName("mapping type name [%s] should not include '%c' in it", name, r)
		}
	}
	if name[0] == '.' {
		return eserr.IllegalArgument("mapping type name [%s] must not start with a '.'", name)
	}
	return nil
}

// Definition is the mapping as get mapping prints it. Without a type it is that
// of the only type; it is empty if there is none.
func (m *Mapping) Definition(typ ...string) xcontent.Object {
	for _, t := range m.types {
		if len(typ) == 0 || typ[0] == t.name {
			return t.print(false)
		}
	}
	return xcontent.Object{}
}

// Types are the names of the mapping's types. A mapping that nothing was put
// into has none; before 6 there may be several.
func (m *Mapping) Types() []string {
	names := make([]string, len(m.types))
	for i, t := range m.types {
		names[i] = t.name
	}
	return names
}

// RoutingRequired tells whether documents of a type need a routing value.
func (m *Mapping) RoutingRequired(typ string) bool {
	if only, ok := m.OnlyType(); ok && !m.rules.SeveralTypes {
		typ = only // a document of another type is refused later
	}
	t := m.typeNamed(typ)
	return t != nil && t.routingRequired()
}

// Warnings are the deprecation warnings that a write earns whose document has led
// to this mapping: its definition is read again with the new fields.
func (m *Mapping) Warnings() []string {
	if !m.rules.WarnAgain {
		return nil
	}
	return m.warns
}

// Deprecated are the warnings that reading the mapping again earns.
func (m *Mapping) Deprecated() []string {
	w := &warnings{}
	if !m.rules.WarnAgain {
		return nil
	}
	_ = m.readAgain(w) // what it can't read was refused when it was put
	return w.texts
}

// Field is the field of that full name, a multi-field or metadata field as
// well; an alias gives the field it stands for. nil if there is none.
func (m *Mapping) Field(name string) *FieldType {
	for _, t := range m.types {
		if f := t.lookup.field(name); f != nil {
			if f.kind == allKind {
				return nil // it holds nothing to search for
			}
			return f.ft
		}
	}
	return nil
}

// Parse reads a document. The second result is the mapping with the fields that
// the document adds, or nil if it adds none. It may come with an error: the
// server keeps the new fields of a document that its index then refuses.
func (m *Mapping) Parse(src SourceToParse) (*Document, *Mapping, error) {
	if !looksStructured(src.Source) {
		return nil, nil, wrapParse(&src, notXContent())
	}
	body := src.Body
	if body == nil {
		body = src.Source
	}
	lim := xcontent.Limits{Source: m.rules.json.Document, Old: m.rules.json.Old, Duplicates: m.rules.DuplicateKeys}
	if lim.Source == "" {
		lim.Array = body
	}
	root, next, err := xcontent.ParseAll(src.Source, lim)
	if err == nil && !next.IsMissing() {
		err = eserr.IllegalArgument("Malformed content, found extra data after parsing: %s", next.Kind())
	}
	if err != nil {
		doc, err := m.brokenSource(&src, root, next, err)
		return doc, nil, err
	}
	return m.parseRoot(&src, root)
}
