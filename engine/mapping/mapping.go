// Package mapping is what the documents of one index mean: field types with
// their options, dynamic rules, merging of mappings, and the reading of a
// document into typed fields. It does not analyze text and keeps no index.
package mapping

import (
	"esconsole/engine/xcontent"
)

// Options fix what a mapping depends on besides its definition.
type Options struct {
	Compat int // major version: 5, 6 or 7; 0 means 7
	Limits Limits
}

// Limits are the index.mapping settings; the zero value means the defaults.
type Limits struct {
	TotalFields     int64 // index.mapping.total_fields.limit, 1000
	Depth           int64 // index.mapping.depth.limit, 20
	NestedFields    int64 // index.mapping.nested_fields.limit, 50
	NestedObjects   int64 // index.mapping.nested_objects.limit, 10000
	FieldNameLength int64 // index.mapping.field_name_length.limit, none

	Coerce          *bool // index.mapping.coerce, true
	IgnoreMalformed *bool // index.mapping.ignore_malformed, false
}

// MergeReason is why a mapping changes.
type MergeReason int

// The reasons.
const (
	ReasonUpdate   MergeReason = iota // a request: create index, put mapping
	ReasonTemplate                    // an index template: its definitions replace earlier ones
	ReasonDynamic                     // new fields of a document
	ReasonRecovery                    // a mapping that was accepted before: limits are not checked
)

// Mapping is the mapping of one index at one moment. It is never changed: Merge
// and Parse give another.
type Mapping struct {
	opts  Options
	types []string
}

// New is the empty mapping of a new index.
func New(opts Options) *Mapping { return &Mapping{opts: opts} }

// Merge gives the mapping with a definition put into it, and the deprecation
// warnings that the definition earns. typ is the type the request names, _doc
// if it names none. def is what a put mapping request carries, with or without
// the type around it; the zero Value stands for an empty definition.
func (m *Mapping) Merge(typ string, def xcontent.Value, reason MergeReason) (*Mapping, []string, error) {
	next := *m
	next.types = append(append([]string(nil), m.types...), typ)
	return &next, nil, nil
}

// Definition is the mapping as get mapping prints it. Without a type it is that
// of the only type; it is empty if there is none.
func (m *Mapping) Definition(typ ...string) xcontent.Object { return xcontent.Object{} }

// Types are the names of the mapping's types. A mapping that nothing was put
// into has none; before 6 there may be several.
func (m *Mapping) Types() []string { return m.types }

// RoutingRequired tells whether documents of a type need a routing value.
func (m *Mapping) RoutingRequired(typ string) bool { return false }

// Field is the field of that full name, a multi-field or metadata field as
// well; an alias gives the field it stands for. nil if there is none.
func (m *Mapping) Field(name string) *FieldType { return nil }

// Parse reads a document. The second result is the mapping with the fields that
// the document adds, or nil if it adds none. It may come with an error: the
// server keeps the new fields of a document that its index then refuses.
func (m *Mapping) Parse(src SourceToParse) (*Document, *Mapping, error) {
	return &Document{ID: src.ID, Type: src.Type, Routing: src.Routing, Source: src.Source}, nil, nil
}
