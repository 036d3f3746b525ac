package mapping

// FieldTypes lists the types that a field may have, in alphabetical order.
func FieldTypes() []string {
	return []string{
		"alias", "binary", "boolean", "byte", "completion", "date", "date_nanos", "date_range", "double", "double_range", "float", "float_range",
		"geo_point", "geo_shape", "half_float", "icu_collation_keyword", "integer", "integer_range", "ip", "ip_range", "join", "keyword", "long", "long_range", "nested", "object", "percolator",
		"rank_feature", "rank_features", "scaled_float", "search_as_you_type", "short", "text", "token_count",
	}
}
