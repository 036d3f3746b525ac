package mapping

import (
	"errors"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// maxRounds bounds how often a document is read again because it has added
// fields: a second reading rarely adds more.
const maxRounds = 10

// parseRoot reads a document, with the fields that it adds put into the mapping
// and the document read again, until it adds none.
func (m *Mapping) parseRoot(src *SourceToParse, root xcontent.Value) (*Document, *Mapping, error) {
	current := m
	w := &warnings{}
	for range maxRounds {
		doc, next, err := current.parseOnce(src, root, nil)
		if doc != nil {
			for _, text := range doc.Warnings {
				w.add(text)
			}
			doc.Warnings = w.texts
		}
		if err != nil || next == nil {
			return doc, m.grownTo(current), err
		}
		current = next
	}
	return nil, m.grownTo(current), eserr.IllegalArgument("the mapping of [%s] keeps changing", src.ID)
}

// grownTo is the mapping that a document has led to, nil if it has changed nothing.
func (m *Mapping) grownTo(next *Mapping) *Mapping {
	if m == next {
		return nil
	}
	grown := *next
	w := &warnings{}
	_ = m.readAgain(w)
	_ = next.readAgain(w)
	grown.warns = nil
	if len(w.texts) > 0 {
		grown.warns = next.applied(w)
	}
	return &grown
}

// parseOnce reads a document under the mapping as it is; next is the mapping
// with what the document adds to it. end is an error that follows the document.
func (m *Mapping) parseOnce(src *SourceToParse, root xcontent.Value, end error) (doc *Document, next *Mapping, err error) {
	typ := m.resolve(src.Type)
	dm := m.typeNamed(typ)
	if typ == defaultType {
		return nil, nil, eserr.IllegalArgument("It is forbidden to index into the default mapping [%s]", defaultType)
	}
	isNew := dm == nil
	if isNew {
		if dm, err = parseType(m.context(nil), typ, m.withDefaults(typ, &dict{}), nil); err != nil {
			return nil, nil, err
		}
	}
	d := &docParser{m: m, dm: dm, src: src, current: -1}
	// A text usually has a keyword beside it.
	d.doc = &Document{ID: src.ID, Type: typ, Routing: src.Routing, Source: src.Source,
		Fields: make([]IndexedField, 0, 2*len(root.Fields()))}
	if err = d.parse(root); err == nil {
		err = end
	}
	d.doc.Warnings = d.warned.texts
	if err != nil {
		return d.failed(), nil, wrapParse(src, err)
	}
	d.finish()
	if len(d.dynamic) == 0 && !isNew {
		return d.doc, nil, nil
	}
	if next, err = m.withDynamic(dm, d.dynamic, isNew); err == nil && isNew {
		if err = m.checkOneType(dm.name); err != nil {
			// The mapping has been read before the server notices that.
			d.doc.FirstWarnings = m.Deprecated()
			return d.doc, nil, err
		}
	}
	return d.doc, next, err
}

// failed is what is left of a document that can't be read: the warnings it earns,
// or nil if there are none.
func (d *docParser) failed() *Document {
	if len(d.doc.Warnings) == 0 {
		return nil
	}
	return &Document{Warnings: d.doc.Warnings}
}

// withDynamic gives the mapping with the new fields of a document.
func (m *Mapping) withDynamic(dm *docMapper, fields []mapper, isNew bool) (*Mapping, error) {
	update, err := dynamicUpdate(dm.root, dm.lookup.objects, fields)
	if err != nil {
		return nil, err
	}
	typ := &docMapper{name: dm.name, root: update, metadata: dm.metadata}
	if isNew {
		merged, err := dm.merge(typ, ReasonDynamic)
		if err != nil {
			return nil, err
		}
		typ = merged
	}
	return m.mergeType(typ, ReasonDynamic)
}

// wrapParse makes a mapper_parsing_exception of an error that is none.
func wrapParse(src *SourceToParse, err error) error {
	e := eserr.From(err)
	if e.Type == "mapper_parsing_exception" || e.Type == "strict_dynamic_mapping_exception" {
		return e
	}
	if len(src.Source) == 0 {
		return parsing("failed to parse, document is empty")
	}
	return parsing("failed to parse").Wrap(e)
}

// brokenSource is the error of a text that is no JSON or goes on after the
// document: what is wrong with the fields before the place comes first.
func (m *Mapping) brokenSource(src *SourceToParse, root, next xcontent.Value, err error) (*Document, error) {
	switch next.Kind() {
	case xcontent.KindObject, xcontent.KindArray, xcontent.KindString: // seen before what is wrong inside it
		err = eserr.IllegalArgument("Malformed content, found extra data after parsing: %s", next.Kind())
	}
	if root.IsMissing() {
		return nil, wrapParse(src, err)
	}
	var syntax *xcontent.SyntaxError
	if begun := root.Err() != nil && len(root.Fields()) > 0; begun && errors.As(err, &syntax) && m.filtersSource(src.Type) {
		// Whoever filters a source reads it before the document is, except for its
		// beginning; what follows the end is none of it.
		return nil, wrapParse(src, eserr.Parse("Failed to parse content to map").Wrap(eserr.From(err)))
	}
	doc, _, err := m.parseOnce(src, root, err)
	return doc, err
}

// filtersSource tells whether only parts of a source are kept.
func (m *Mapping) filtersSource(typ string) bool {
	t := m.typeNamed(m.resolve(typ))
	if t == nil {
		return false
	}
	source := t.metadataField("_source").ft
	return source.enabled && len(source.includes)+len(source.excludes) > 0
}

// finish adds what the metadata fields make of the document.
func (d *docParser) finish() {
	d.addParent()
	source := d.dm.metadataField("_source").ft
	switch {
	case !source.enabled:
		d.doc.Source = nil
	case len(source.includes)+len(source.excludes) > 0:
		filtered := xcontent.FilterSource(d.src.Source, source.includes, source.excludes)
		d.doc.Source = xcontent.Encode(filtered, xcontent.Format{})
	}
	if len(d.ignored) > 0 && d.m.rules.IgnoredField {
		ignored := d.dm.metadataField("_ignored").ft
		for _, name := range d.ignored {
			d.doc.Fields = append(d.doc.Fields, IndexedField{Type: ignored, Kind: KindKeyword, Str: name})
		}
	}
}

// maxTerm is the longest term that an index takes, in bytes.
const maxTerm = 32766

// CheckTerms refuses what the index can't take. The server finds that out when it
// writes the document, after the check of its version.
func (doc *Document) CheckTerms() error {
	if err := checkTerms(doc.Fields); err != nil {
		return err
	}
	for i := range doc.Nested {
		if err := checkTerms(doc.Nested[i].Fields); err != nil {
			return err
		}
	}
	return nil
}

func checkTerms(fields []IndexedField) error {
	for i := range fields {
		f := &fields[i]
		if err := checkOnce(fields, i); err != nil {
			return err
		}
		if f.Kind == KindOther && len(f.Type.Contexts) > 0 {
			if _, err := ContextsOf(f, fields); err != nil {
				return err
			}
		}
		if f.Kind == KindText {
			if err := f.Type.checkVectors(); err != nil {
				return err
			}
		}
		if f.Kind != KindKeyword || len(f.Str) <= maxTerm {
			continue
		}
		if !f.Type.Indexed {
			if !f.Type.DocValues {
				continue
			}
			return eserr.IllegalArgument("DocValuesField \"%s\" is too large, must be <= %d", f.Type.Name, maxTerm)
		}
		return immenseTerm(f.Type.Name, f.Str)
	}
	return nil
}

// checkVectors refuses term vectors that can't be had, which the index notices at
// the first value.
func (t *FieldType) checkVectors() error {
	switch {
	case !t.Indexed && t.TermVector != "no" && t.TermVector != "":
		return eserr.IllegalArgument("cannot store term vectors for a field that is not indexed (field=\"%s\")", t.Name)
	case t.BareVectors && strings.Contains(t.TermVector, "offsets"):
		return eserr.IllegalArgument("cannot index term vector offsets when term vectors are not indexed (field=\"%s\")", t.Name)
	case t.BareVectors && strings.Contains(t.TermVector, "positions"):
		return eserr.IllegalArgument("cannot index term vector positions when term vectors are not indexed (field=\"%s\")", t.Name)
	}
	return nil
}

// primaryTermField is where the server keeps the primary term of a document.
// Unlike its other fields of its own it does not keep a mapping from using the
// name.
const primaryTermField = "_primary_term"

// CheckPrimaryTerm refuses a field of the name under which the server keeps the
// primary term, if its doc values are not of the same kind.
func (doc *Document) CheckPrimaryTerm() error {
	for i := range doc.Fields {
		f := &doc.Fields[i]
		if f.Type.Name != primaryTermField || !f.Type.DocValues {
			continue
		}
		kind := "SORTED_NUMERIC"
		switch f.Kind {
		case KindKeyword, KindIP:
			kind = "SORTED_SET"
		case KindBinary, KindRange:
			kind = "BINARY"
		}
		return eserr.IllegalArgument("cannot change DocValues type from NUMERIC to %s for field \"%s\"", kind, primaryTermField)
	}
	return nil
}

func immenseTerm(field, term string) error {
	const shown = 30
	var prefix strings.Builder
	for i := range shown {
		if i > 0 {
			prefix.WriteString(", ")
		}
		prefix.WriteString(label(int(int8(term[i]))))
	}
	reason := "bytes can be at most 32766 in length; got " + label(len(term))
	cause := foreign(500, "max_bytes_length_exceeded_exception", "%s", reason)
	return eserr.IllegalArgument("Document contains at least one immense term in field=\"%s\" (whose UTF8 encoding is longer than the max length %d), all of which were skipped.  Please correct the analyzer to not produce such terms.  The prefix of the first immense term is: '[%s]...', original message: %s",
		field, maxTerm, prefix.String(), reason).Wrap(cause)
}
