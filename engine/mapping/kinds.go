package mapping

// kind is the field type of that name; nil if there is none. Objects and aliases
// are no field types.
func (c *parserContext) kind(name string) *fieldKind {
	if c.rules.lacks(name) {
		return nil
	}
	switch name {
	case "text":
		return textKind
	case "keyword":
		return keywordKind
	case "long":
		return longKind
	case "integer":
		return integerKind
	case "short":
		return shortKind
	case "byte":
		return byteKind
	case "double":
		return doubleKind
	case "float":
		return floatKind
	case "half_float":
		return halfFloatKind
	case "boolean":
		return booleanKind
	case "date":
		return dateKind
	case "date_nanos":
		return dateNanosKind
	case "ip":
		return ipKind
	case "binary":
		return binaryKind
	case "scaled_float":
		return scaledFloatKind
	case "token_count":
		return tokenCountKind
	case "rank_feature":
		return rankFeatureKind
	case "rank_features":
		return rankFeaturesKind
	case "search_as_you_type":
		return searchAsYouTypeKind
	case "integer_range":
		return integerRangeKind
	case "long_range":
		return longRangeKind
	case "float_range":
		return floatRangeKind
	case "double_range":
		return doubleRangeKind
	case "date_range":
		return dateRangeKind
	case "ip_range":
		return ipRangeKind
	case "geo_point":
		return geoPointKind()
	case "geo_shape":
		return geoShapeKind()
	case "completion":
		return completionKind()
	case "join":
		return joinKind()
	case "icu_collation_keyword":
		return collationKind()
	case "percolator":
		return percolatorKind()
	}
	return nil
}
