package mapping

// FieldTypes lists the types that a field may have, in alphabetical order.
func FieldTypes() []string {
	return []string{
		"alias", "binary", "boolean", "byte", "date", "date_nanos", "date_range", "double", "double_range", "float", "float_range",
		"half_float", "integer", "integer_range", "ip", "ip_range", "keyword", "long", "long_range", "nested", "object",
		"rank_feature", "rank_features", "scaled_float", "search_as_you_type", "short", "text", "token_count",
	}
}
