package differential

import "slices"

// Options of fields with values that they may get, the wrong ones last.
var (
	bools         = []string{"true", "false", `"true"`, `"false"`, `"no"`}
	commonOptions = []parameter{
		{"index", bools},
		{"store", bools},
		{"doc_values", bools},
		{"meta", []string{`{"unit":"ms"}`, `{}`, `{"a":1}`, `"x"`, `{"b":"1","a":"2"}`, `{"a":null}`}},
		{"copy_to", []string{`"a"`, `["b","c"]`, `"o.z"`, `"n.a"`, `[]`, `["a","a"]`, `"x y"`, `""`, `"long_name"`}},
		{"foo", []string{"1"}},
		{"boost", []string{"2", "1", `"x"`, `"1.5"`, "0.1", "1e40"}},
	}
	numberOptions = []parameter{
		{"coerce", bools},
		{"ignore_malformed", bools},
		{"null_value", []string{"1", `"2"`, "1.5", `"x"`, "300", "-5", "1e10", `"NaN"`, "9223372036854775808", `""`, "true"}},
	}
	textOptions = []parameter{
		{"analyzer", []string{`"standard"`, `"simple"`, `"own"`, `"none"`, `"english"`, `"keyword"`, `"default"`}},
		{"search_analyzer", []string{`"standard"`, `"simple"`, `"own"`, `"default"`}},
		{"search_quote_analyzer", []string{`"whitespace"`, `"own"`, `"standard"`}},
		{"norms", bools},
		{"index_options", []string{`"docs"`, `"freqs"`, `"positions"`, `"offsets"`, `"x"`}},
		{"term_vector", []string{`"yes"`, `"no"`, `"with_positions"`, `"with_offsets"`, `"with_positions_offsets"`, `"with_positions_payloads"`, `"with_positions_offsets_payloads"`, `"x"`}},
		{"similarity", []string{`"BM25"`, `"boolean"`, `"x"`, `"classic"`}},
	}
	dateOptions = []parameter{
		{"format", dateFormats},
		{"locale", []string{`"en"`, `"de"`, `"xx"`, `"fr_FR"`, `"en-US"`, `"zh-CN"`, `"a-b-c-d"`}},
		{"ignore_malformed", bools},
		{"null_value", []string{`"2020-01-01"`, `"x"`, "0", `"now"`, "1.5"}},
	}
)

var dateFormats = []string{`"yyyy-MM-dd"`, `"epoch_second"`, `"yyyy/MM/dd||epoch_millis"`, `"basic_date"`, `"qqqx"`, `"strict_date_optional_time"`, `"YYYY-MM"`, `"dd.MM.uuuu HH:mm"`,
	`"8yyyy-MM-dd"`, `"strict_date_optional_time_nanos"`, `""`, `"||"`, `"yyyy||"`, `"E, d MMM yyyy"`, `"dateOptionalTime"`, `"weekyear_week"`}

// oddOptionValues are of the wrong kind for most options.
var oddOptionValues = []string{"null", "1", `"x"`, "[]", "{}", "true", `""`, "-1", "1.5", `[1,2]`, `{"a":1}`, "12345678901"}

// foreignOptions belong to few types.
var foreignOptions = []parameter{
	{"analyzer", []string{`"standard"`}}, {"normalizer", []string{`"lowercase"`}}, {"ignore_above", []string{"5"}}, {"scaling_factor", []string{"10"}},
	{"similarity", []string{`"BM25"`}}, {"index_options", []string{`"docs"`}}, {"norms", []string{"true"}}, {"fielddata", []string{"true"}}, {"coerce", []string{"true"}},
	{"null_value", []string{"1"}}, {"format", []string{`"yyyy"`}}, {"properties", []string{"{}", `{"x":{"type":"long"}}`}}, {"dynamic", []string{"true"}}, {"enabled", []string{"false"}},
	{"path", []string{`"a"`}}, {"relations", []string{`{"p":"c"}`}}, {"include_in_all", []string{"true"}}, {"precision_step", []string{"8"}}, {"omit_norms", []string{"true"}},
	{"numeric_resolution", []string{`"seconds"`}}, {"position_increment_gap", []string{"10"}}, {"term_vector", []string{`"yes"`}}, {"eager_global_ordinals", []string{"true"}},
	{"include_in_root", []string{"true"}}, {"lat_lon", []string{"true"}}, {"geohash", []string{"true"}}, {"context", []string{`{}`}}, {"payloads", []string{"true"}},
}

// needed are options that a type can't do without.
var needed = map[string][]parameter{
	"scaled_float": {{"scaling_factor", []string{"10", "100", "0.5", `"3"`}}},
	"token_count":  {{"analyzer", []string{`"standard"`}}},
	"alias":        {{"path", []string{`"a"`, `"b"`, `"o.a"`, `"none"`, `"n.a"`, `"a.raw"`, `"o"`}}},
	"join":         {{"relations", []string{`{"p":"c"}`, `{"p":["c","d"]}`, `{"p":"c","c":"g"}`}}},
}

// optionsOf are the options of a field type.
func optionsOf(typ string) []parameter {
	own := slices.Clone(commonOptions)
	switch typ {
	case "text":
		own = append(append(own, textOptions...), parameter{"fielddata", bools}, parameter{"index_phrases", bools}, parameter{"eager_global_ordinals", bools},
			parameter{"index_prefixes", []string{"{}", `{"min_chars":1}`, `{"max_chars":30}`, `{"x":1}`, `{"min_chars":5,"max_chars":3}`, `{"min_chars":1,"max_chars":10}`, "null"}},
			parameter{"fielddata_frequency_filter", []string{"{}", `{"min":1}`, `{"min":0.1,"max":0.5,"min_segment_size":10}`, `{"min":"x"}`, `{"foo":1}`}},
			parameter{"position_increment_gap", []string{"0", "10", "-1", `"5"`}})
	case "search_as_you_type":
		own = append(append(own, textOptions...), parameter{"max_shingle_size", []string{"2", "3", "4", "5", "1", `"3"`}})
	case "keyword":
		own = append(own, parameter{"ignore_above", []string{"3", "10", `"5"`, "-1", "0", "1.5"}}, parameter{"null_value", []string{`"NULL"`, "5", `""`}},
			parameter{"normalizer", []string{`"lowercase"`, `"own"`, `"none"`, `"default"`}}, parameter{"norms", bools}, parameter{"similarity", []string{`"BM25"`, `"boolean"`, `"x"`}},
			parameter{"index_options", []string{`"docs"`, `"freqs"`, `"positions"`}}, parameter{"eager_global_ordinals", bools}, parameter{"split_queries_on_whitespace", bools})
	case "long", "integer", "short", "byte", "double", "float", "half_float":
		own = append(own, numberOptions...)
	case "scaled_float":
		own = append(append(own, numberOptions...), parameter{"scaling_factor", []string{"10", "-1", "0", `"100"`, "1e300", `"x"`}})
	case "boolean":
		own = append(own, parameter{"null_value", []string{"true", `"false"`, `"x"`, "1", `""`}})
	case "date", "date_nanos":
		own = append(own, dateOptions...)
	case "ip":
		own = append(own, numberOptions[1], parameter{"null_value", []string{`"1.2.3.4"`, `"x"`, "5", `"::1"`, `""`}})
	case "date_range":
		own = append(own, numberOptions[0], dateOptions[0], dateOptions[1])
	case "integer_range", "long_range", "float_range", "double_range", "ip_range":
		own = append(own, numberOptions[0], parameter{"format", []string{`"yyyy"`}}, parameter{"locale", []string{`"de"`}})
	case "completion":
		own = append(own, parameter{"max_input_length", []string{"5", "0", "-1", `"9"`}}, parameter{"analyzer", []string{`"standard"`, `"own"`, `"none"`}},
			parameter{"search_analyzer", []string{`"standard"`, `"whitespace"`}}, parameter{"preserve_separators", bools}, parameter{"preserve_position_increments", bools},
			parameter{"max_input_len", []string{"7"}}, parameter{"contexts", contextOptions})
	case "rank_feature":
		own = append(own, parameter{"positive_score_impact", bools})
	case "token_count":
		own = append(own, parameter{"analyzer", []string{`"simple"`, `"none"`, `"own"`}}, parameter{"null_value", []string{"1", `"x"`, "1.5"}},
			parameter{"enable_position_increments", bools})
	case "join":
		own = append(own, parameter{"eager_global_ordinals", bools}, parameter{"relations", []string{`{"p":"c","q":"r"}`, "{}", `{"p":"p"}`, `{"p":["c","d"],"c":"e"}`, `{"p":5}`, "null", `{"p":null}`, `{"q":"c"}`}})
	case "geo_point":
		own = append(own, numberOptions[1], parameter{"ignore_z_value", bools}, parameter{"null_value", []string{`"1,2"`, `[1,2]`, `"x"`, `{"lat":1,"lon":2}`, `"drm3"`, "5", `[200,100]`}})
	case "geo_shape":
		own = append(append(own, numberOptions[1], parameter{"ignore_z_value", bools}, parameter{"coerce", bools}), shapeOptions...)
	}
	return own
}

var contextOptions = []string{`[]`, `[{"name":"c","type":"category"}]`, `[{"name":"c","type":"category","path":"a"}]`, `{"name":"g","type":"geo","precision":3}`,
	`[{"name":"g","type":"geo","path":"d"},{"name":"c","type":"category"}]`, `[{"type":"category"}]`, `[{"name":"c"}]`, `[{"name":"c","type":"x"}]`, `[{"name":"c","type":"category","foo":1}]`,
	`[{"name":"g","type":"geo","precision":"5km"}]`, "5"}

var shapeOptions = []parameter{
	{"orientation", []string{`"left"`, `"cw"`, `"x"`, `"RIGHT"`, `"counterclockwise"`}},
	{"strategy", []string{`"recursive"`, `"term"`, `"x"`}},
	{"tree", []string{`"geohash"`, `"quadtree"`, `"x"`}},
	{"tree_levels", []string{"5", `"5"`, "-1", "100"}},
	{"precision", []string{`"1km"`, `"50m"`, `"x"`, "5"}},
	{"distance_error_pct", []string{"0.1", "0.9", `"0.25"`}},
	{"points_only", bools},
}
