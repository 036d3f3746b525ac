package mapping

import "math"

// SourceToParse is one document as a write brings it.
type SourceToParse struct {
	Index, Type, ID string
	Routing         string
	Parent          string // "" for none
	Source          []byte
	Body            []byte // the text that Source is a part of, for errors that quote it; nil: Source
}

// Identity says which document one is.
type Identity struct{ ID, Type, Routing string }

// Document is what a source means under a mapping: the fields that an index
// holds, in the order in which they were parsed.
type Document struct {
	ID, Type, Routing string

	// Source is the _source to keep: the bytes that were sent unless the mapping
	// filters them; nil if _source is disabled.
	Source []byte

	// Warnings are the deprecation warnings that its values earn.
	Warnings      []string
	FirstWarnings []string // come before those of the request

	// Fields are those of the document itself.
	Fields []IndexedField

	// Nested are the documents of nested objects, in parse order: a parent comes
	// before its children. Lucene's order, with parents last, is LuceneOrder's.
	Nested []NestedDocument
}

// NestedDocument is one object of a nested field.
type NestedDocument struct {
	Path   string // full name of the nested field
	Parent int    // index in Document.Nested, or -1 for the root document
	Fields []IndexedField
}

// ValueKind says which members of an IndexedField are set.
type ValueKind uint8

// The kinds of a field value.
const (
	KindText     ValueKind = iota // Str: text to analyze
	KindKeyword                   // Str: one term
	KindLong                      // Num: an integer; of a date: milliseconds or nanoseconds; of a boolean: 0 or 1
	KindDouble                    // Num: the bits of a float64
	KindIP                        // Str: 16 bytes
	KindBinary                    // Str: the decoded bytes
	KindGeoPoint                  // Num: as Lucene packs latitude and longitude
	KindRange                     // Extra: a *Range
	KindTokens                    // Str: text whose tokens are to be counted
	KindFeature                   // Str: name, Num: the bits of a float64, which a float32 holds
	KindOther                     // Extra: see the field type
)

// IndexedField is one value of one field.
type IndexedField struct {
	Type  *FieldType
	Kind  ValueKind
	Num   int64
	Str   string
	Extra any // values of the rare types; nil for the others
}

// Name is the full name of the field.
func (f *IndexedField) Name() string { return f.Type.Name }

// Float is the value of a KindDouble.
func (f *IndexedField) Float() float64 { return math.Float64frombits(uint64(f.Num)) }
