package mapping

import "math"

// Limits are the index.mapping settings.
type Limits struct {
	TotalFields     int64 // index.mapping.total_fields.limit, 1000
	Depth           int64 // index.mapping.depth.limit, 20
	NestedFields    int64 // index.mapping.nested_fields.limit, 50
	NestedObjects   int64 // index.mapping.nested_objects.limit, 10000
	FieldNameLength int64 // index.mapping.field_name_length.limit, none

	Coerce          *bool // index.mapping.coerce, true
	IgnoreMalformed *bool // index.mapping.ignore_malformed, false
}

// DefaultLimits are those of an index whose settings say nothing.
func DefaultLimits() Limits {
	return Limits{TotalFields: 1000, Depth: 20, NestedFields: 50, NestedObjects: 10000, FieldNameLength: math.MaxInt64}
}

func (l Limits) coerce() bool          { return l.Coerce == nil || *l.Coerce }
func (l Limits) ignoreMalformed() bool { return l.IgnoreMalformed != nil && *l.IgnoreMalformed }
