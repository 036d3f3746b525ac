package mapping

import "math"

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

func (l Limits) withDefaults() Limits {
	for _, d := range []struct {
		to  *int64
		def int64
	}{{&l.TotalFields, 1000}, {&l.Depth, 20}, {&l.NestedFields, 50}, {&l.NestedObjects, 10000}, {&l.FieldNameLength, math.MaxInt64}} {
		if *d.to == 0 {
			*d.to = d.def
		}
	}
	return l
}

func (l Limits) coerce() bool          { return l.Coerce == nil || *l.Coerce }
func (l Limits) ignoreMalformed() bool { return l.IgnoreMalformed != nil && *l.IgnoreMalformed }
