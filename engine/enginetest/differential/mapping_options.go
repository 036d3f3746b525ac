package differential

import "slices"

// optionsOf are options of a field type with values that they may get.
func optionsOf(typ string) []parameter {
	common := []parameter{
		{"index", []string{"true", "false", `"true"`, `"no"`}},
		{"store", []string{"true", "false"}},
		{"doc_values", []string{"true", "false"}},
		{"meta", []string{`{"unit":"ms"}`, `{}`, `{"a":1}`, `"x"`}},
		{"copy_to", []string{`"a"`, `["b","c"]`, `"o.z"`}},
		{"foo", []string{"1"}},
		{"boost", []string{"2", "1", `"x"`}},
	}
	number := []parameter{
		{"coerce", []string{"true", "false"}},
		{"ignore_malformed", []string{"true", "false"}},
		{"null_value", []string{"1", `"2"`, "1.5", `"x"`, "300", "-5"}},
	}
	switch typ {
	case "text", "search_as_you_type":
		common = append(common, parameter{"analyzer", []string{`"standard"`, `"simple"`, `"none"`}},
			parameter{"search_analyzer", []string{`"standard"`, `"simple"`}},
			parameter{"norms", []string{"true", "false"}},
			parameter{"index_options", []string{`"docs"`, `"freqs"`, `"positions"`, `"offsets"`, `"x"`}},
			parameter{"term_vector", []string{`"yes"`, `"no"`, `"with_positions_offsets"`, `"x"`}},
			parameter{"similarity", []string{`"BM25"`, `"boolean"`, `"x"`}})
		if typ == "text" {
			return append(common, parameter{"fielddata", []string{"true", "false"}}, parameter{"index_phrases", []string{"true", "false"}},
				parameter{"index_prefixes", []string{"{}", `{"min_chars":1}`, `{"max_chars":30}`, `{"x":1}`}},
				parameter{"position_increment_gap", []string{"0", "10"}})
		}
		return append(common, parameter{"max_shingle_size", []string{"2", "3", "4", "5"}})
	case "keyword":
		return append(common, parameter{"ignore_above", []string{"3", "10", `"5"`, "-1"}}, parameter{"null_value", []string{`"NULL"`, "5"}},
			parameter{"normalizer", []string{`"lowercase"`, `"none"`}}, parameter{"norms", []string{"true", "false"}},
			parameter{"index_options", []string{`"docs"`, `"freqs"`, `"positions"`}}, parameter{"eager_global_ordinals", []string{"true"}},
			parameter{"split_queries_on_whitespace", []string{"true"}})
	case "long", "integer", "short", "byte", "double", "float", "half_float":
		return append(common, number...)
	case "scaled_float":
		return append(append(common, number...), parameter{"scaling_factor", []string{"10", "-1", "0", `"100"`}})
	case "boolean":
		return append(common, parameter{"null_value", []string{"true", `"false"`, `"x"`, "1"}})
	case "date", "date_nanos":
		return append(common, parameter{"format", dateFormats()}, parameter{"locale", []string{`"en"`, `"de"`, `"xx"`}},
			parameter{"ignore_malformed", []string{"true", "false"}}, parameter{"null_value", []string{`"2020-01-01"`, `"x"`, "0"}})
	case "ip":
		return append(common, number[1], parameter{"null_value", []string{`"1.2.3.4"`, `"x"`}})
	case "date_range":
		return append(common, number[0], parameter{"format", dateFormats()})
	case "geo_point", "geo_shape":
		return append(common, number[1], parameter{"ignore_z_value", []string{"true", "false"}}, parameter{"null_value", []string{`"1,2"`, `[1,2]`, `"x"`}},
			parameter{"orientation", []string{`"left"`, `"cw"`, `"x"`}})
	case "completion":
		return append(common, parameter{"max_input_length", []string{"5", "0"}}, parameter{"analyzer", []string{`"standard"`}},
			parameter{"preserve_separators", []string{"false"}})
	case "rank_feature":
		return append(common, parameter{"positive_score_impact", []string{"true", "false"}})
	case "token_count":
		return append(common, parameter{"analyzer", []string{`"simple"`, `"none"`}}, parameter{"null_value", []string{"1"}},
			parameter{"enable_position_increments", []string{"false"}})
	}
	return slices.Clone(common)
}

func dateFormats() []string {
	return []string{`"yyyy-MM-dd"`, `"epoch_second"`, `"yyyy/MM/dd||epoch_millis"`, `"basic_date"`, `"qqqx"`, `"strict_date_optional_time"`}
}
