package compat

// Mapping is what differs in mappings and in the reading of documents.
type Mapping struct {
	// SeveralTypes: an index may have several types; the type belongs to a
	// document's identity (5).
	SeveralTypes bool
	// DefaultType: the mapping of the type _default_ is where other types begin (5, 6).
	DefaultType bool
	// WarnDefaultType: that is deprecated (6).
	WarnDefaultType bool
	// DocTypeNamed: the refusal of a type that begins with _ says that only _doc
	// may (7).
	DocTypeNamed bool
	// AllField is what _all does in a mapping.
	AllField Support
	// IncludeInAll is what include_in_all does.
	IncludeInAll Support
	// OldUnknownParameters: unknown options of a field are listed as unsupported (5, 6).
	OldUnknownParameters bool
	// NamedOptions: what is wrong with a boolean or null option of a field names the
	// option, and no field option but null_value may be null (5, 6).
	NamedOptions bool
	// NoTypes are field types of later versions (5, 6).
	NoTypes []string
	// ParentField is what the definition of _parent does.
	ParentField Support
	// StringType is what the field type string does.
	StringType Support
	// LenientBooleans: any value is a boolean, with a warning (5).
	LenientBooleans bool
	// Joda: dates are read by Joda-Time, in its words (5, 6).
	Joda bool
	// WholeEpochs: numbers since 1970 are whole (5).
	WholeEpochs bool
	// WarnJoda: patterns that mean something else in java.time are deprecated (6).
	WarnJoda bool
	// DuplicateKeys: an object may have a key twice (5).
	DuplicateKeys bool
	// ForgetsMetadata: a definition without a type, put into a type of another name
	// than _doc, is compared as if it gave all metadata fields their defaults.
	ForgetsMetadata bool

	// BareMetadataErrors: a metadata field inside a document is an error of the
	// document, not of a field (5, 6).
	BareMetadataErrors bool
	// SizedFieldMappings: get field mapping has its fields in the order of a map that
	// was made for their number (5).
	SizedFieldMappings bool
	// IgnoredField: documents tell which fields were ignored (6, 7).
	IgnoredField bool
	// EmptyNames: the refusal of an empty field name says so (6, 7).
	EmptyNames bool
	// FieldErrors is how much a value that does not fit is described.
	FieldErrors FieldErrors
	// NumberFormats: a text that is no number is a number format exception (5);
	// else it is an illegal argument.
	NumberFormats bool
	// InfiniteNumbers: floating point numbers may be infinite or none at all (5).
	InfiniteNumbers bool
	// MergedTypes: a change of a field's type names current and merged type (5, 6).
	MergedTypes bool
	// ClassicSimilarity: fields may have the similarity classic (5, 6).
	ClassicSimilarity bool
	// WarnAgain: what a mapping is warned of comes again when documents, settings
	// and openings have it read again (7).
	WarnAgain bool
}

// FieldErrors is how much the error about a value says.
type FieldErrors uint8

// How much it says.
const (
	FieldNamed     FieldErrors = iota // the field (5)
	FieldTyped                        // the field, its type and the document (6)
	FieldPreviewed                    // and the value (7)
)
