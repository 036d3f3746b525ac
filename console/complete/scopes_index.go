package complete

// indexScopes are what indices are made of: mappings, settings, analysis.
var indexScopes = map[string]string{
	"index":    `settings{settings} mappings{mapping} aliases{*alias}`,
	"alias":    `filter{query} routing"" index_routing"" search_routing"" is_write_index=bool is_hidden=bool`,
	"mapping":  `properties{properties} dynamic=true|false|strict _source{source_field} _routing{routing_field} dynamic_templates[dynamic_template] date_detection=bool numeric_detection=bool dynamic_date_formats[] _meta{}`,
	"settings": `index{settings.index} analysis{analysis} similarity{*similarity} @settings`,

	"settings.index": `analysis{analysis} similarity{*similarity} @settings`,
	"similarity":     `type=BM25|boolean|DFR|DFI|IB|LMDirichlet|LMJelinekMercer|scripted k1 b discount_overlaps=bool`,

	"source_field":          `enabled=bool includes[=@fields] excludes[=@fields]`,
	"routing_field":         `required=bool`,
	"dynamic_template":      `*{dynamic_template.rule}`,
	"dynamic_template.rule": `match"" unmatch"" match_mapping_type=*|string|long|double|boolean|date|object|binary match_pattern=simple|regex path_match"" path_unmatch"" mapping{field}`,

	"properties": `*{field}`,
	"field":      `type=@types`,

	"f.":                      `properties{properties} dynamic=true|false|strict enabled=bool`,
	"f.object":                `properties{properties} dynamic=true|false|strict enabled=bool`,
	"f.nested":                `properties{properties} dynamic=true|false|strict include_in_parent=bool include_in_root=bool`,
	"f.text":                  `analyzer=@analyzers search_analyzer=@analyzers search_quote_analyzer=@analyzers fields{*subfield} fielddata=bool index=bool index_options=docs|freqs|positions|offsets index_phrases=bool index_prefixes{prefixes} norms=bool position_increment_gap similarity=BM25|boolean store=bool term_vector=no|yes|with_positions|with_offsets|with_positions_offsets copy_to=@fields eager_global_ordinals=bool fielddata_frequency_filter{} meta{}`,
	"f.keyword":               `ignore_above doc_values=bool index=bool null_value"" normalizer"" fields{*subfield} store=bool copy_to=@fields norms=bool index_options=docs|freqs similarity=BM25|boolean split_queries_on_whitespace=bool eager_global_ordinals=bool meta{}`,
	"f.icu_collation_keyword": `language"" country"" variant"" rules"" strength=primary|secondary|tertiary|quaternary|identical alternate=shifted|non-ignorable case_first=lower|upper case_level=bool numeric=bool decomposition=no|canonical variable_top"" hiragana_quaternary_mode=bool null_value"" ignore_above doc_values=bool index=bool store=bool copy_to=@fields fields{*subfield} meta{}`,
	"f.date":                  `format=@formats doc_values=bool index=bool null_value"" ignore_malformed=bool locale"" store=bool copy_to=@fields fields{*subfield} meta{}`,
	"f.boolean":               `doc_values=bool index=bool null_value=bool store=bool copy_to=@fields fields{*subfield} meta{}`,
	"f.number":                `coerce=bool doc_values=bool ignore_malformed=bool index=bool null_value store=bool copy_to=@fields fields{*subfield} meta{}`,
	"f.scaled_float":          `scaling_factor coerce=bool doc_values=bool ignore_malformed=bool index=bool null_value store=bool copy_to=@fields fields{*subfield} meta{}`,
	"f.ip":                    `doc_values=bool index=bool null_value"" store=bool copy_to=@fields fields{*subfield} meta{}`,
	"f.range":                 `coerce=bool index=bool doc_values=bool store=bool copy_to=@fields meta{}`,
	"f.date_range":            `format=@formats coerce=bool index=bool doc_values=bool store=bool copy_to=@fields meta{}`,
	"f.geo_point":             `ignore_malformed=bool ignore_z_value=bool null_value doc_values=bool index=bool store=bool copy_to=@fields fields{*subfield} meta{}`,
	"f.geo_shape":             `orientation=right|left ignore_malformed=bool ignore_z_value=bool coerce=bool`,
	"f.binary":                `doc_values=bool store=bool copy_to=@fields meta{}`,
	"f.join":                  `relations{} eager_global_ordinals=bool`,
	"f.alias":                 `path=@fields`,
	"f.completion":            `analyzer=@analyzers search_analyzer=@analyzers preserve_separators=bool preserve_position_increments=bool max_input_length contexts[context] fields{*subfield}`,
	"f.token_count":           `analyzer=@analyzers enable_position_increments=bool doc_values=bool index=bool null_value store=bool`,
	"f.search_as_you_type":    `max_shingle_size analyzer=@analyzers search_analyzer=@analyzers index=bool index_options=docs|freqs|positions|offsets norms=bool store=bool similarity=BM25|boolean term_vector=no|yes|with_positions|with_offsets|with_positions_offsets copy_to=@fields`,
	"f.percolator":            ``,
	"f.rank_features":         ``,
	"f.rank_feature":          `positive_score_impact=bool`,

	"context":  `name"" type=category|geo path=@fields precision`,
	"prefixes": `min_chars max_chars`,

	"analysis":    `analyzer{*analyzer} tokenizer{*tokenizer} filter{*filter} char_filter{*char_filter} normalizer{*normalizer}`,
	"analyzer":    `type=@analyzertypes tokenizer=@tokenizers filter[=@filters] char_filter[=@charfilters] stopwords stopwords_path"" position_increment_gap max_token_length pattern"" lowercase=bool`,
	"tokenizer":   `type=@tokenizers min_gram max_gram token_chars[=letter|digit|whitespace|punctuation|symbol|custom] max_token_length pattern"" flags"" group delimiter"" replacement"" reverse=bool skip buffer_size tokenize_on_chars[]`,
	"filter":      `type=@filters stopwords stopwords_path"" ignore_case=bool synonyms[] synonyms_path"" expand=bool lenient=bool min_gram max_gram preserve_original=bool language"" name"" min max length max_shingle_size min_shingle_size output_unigrams=bool pattern"" replacement"" patterns[] keywords[] keywords_pattern"" rules[] articles[] types[] mode=include|exclude unique side=front|back max_token_count consume_all_tokens=bool only_on_same_position=bool separator"" max_output_size delimiter"" encoding=float|identity|int filters[] tokenizer=@tokenizers generate_word_parts=bool generate_number_parts=bool catenate_words=bool catenate_numbers=bool catenate_all=bool split_on_case_change=bool split_on_numerics=bool stem_english_possessive=bool protected_words[]`,
	"char_filter": `type=@charfilters mappings[] mappings_path"" pattern"" replacement"" flags"" escaped_tags[]`,
	"normalizer":  `type=custom filter[=@filters] char_filter[=@charfilters]`,

	"template":           `index_patterns[] order settings{settings} mappings{mapping} aliases{*alias} version`,
	"index_template":     `index_patterns[] template{index} composed_of[=@component_templates] priority version _meta{} data_stream{}`,
	"component_template": `template{index} version _meta{}`,
	"simulate_template":  `index_patterns[] template{index} composed_of[=@component_templates] priority version _meta{} data_stream{}`,
}

// numberTypes are the field types that take what f.number says.
const numberTypes = " long integer short byte double float half_float unsigned_long "

// rangeTypes are those that take what f.range says.
const rangeTypes = " integer_range float_range long_range double_range ip_range "

var indexSnippets = map[string]string{
	"properties": `{ "|": { "type": "" } }`,
	"mapping":    `{ "properties": { "|": { "type": "" } } }`,
	"settings":   `{ "number_of_shards": 1, "number_of_replicas": |0 }`,
	"analysis":   `{ "analyzer": { "|": { "type": "custom", "tokenizer": "standard", "filter": [ "lowercase" ] } } }`,
}
