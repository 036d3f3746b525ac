package docs

// The kinds of words in bodies.
const (
	query       = "query"
	aggregation = "aggregation"
	fieldType   = "field type"
)

func queries() []Entry {
	return []Entry{
		{"match", query, "Cuts a text into words as the field does, and finds documents with any of them (with all: \"operator\": \"and\"). The usual full-text search.", "按字段的分析器分词，查找包含其中任意词的文档（\"operator\": \"and\" 要求全部）。最常用的全文搜索。", "{\"match\": {\"title\": \"quick fox\"}}"},
		{"match_all", query, "Finds every document.", "匹配所有文档。", "{\"match_all\": {}}"},
		{"match_none", query, "Finds nothing.", "不匹配任何文档。", "{\"match_none\": {}}"},
		{"match_phrase", query, "Finds the words one after the other; slop allows gaps.", "查找按顺序相邻的词；slop 允许间隔。", "{\"match_phrase\": {\"title\": \"quick fox\"}}"},
		{"match_phrase_prefix", query, "The same, with the beginning of a word at the end: search as one types.", "短语匹配，最后一个词可只写开头：边输入边搜索。", "{\"match_phrase_prefix\": {\"title\": \"quick f\"}}"},
		{"match_bool_prefix", query, "Finds any of the words, the last of which may be a beginning.", "匹配任意词，最后一个词可只写开头。", "{\"match_bool_prefix\": {\"title\": \"quick f\"}}"},
		{"multi_match", query, "The same text in several fields; type says how scores are put together.", "在多个字段中查找同一文本；type 决定得分的合并方式。", "{\"multi_match\": {\"query\": \"fox\", \"fields\": [\"title^2\", \"text\"]}}"},
		{"term", query, "Finds exactly this value, which is not cut into words: for keyword, numbers, dates, booleans.", "精确匹配该值，不分词：用于 keyword、数字、日期、布尔。", "{\"term\": {\"brand\": \"apple\"}}"},
		{"terms", query, "Finds any of several exact values.", "匹配多个精确值中的任意一个。", "{\"terms\": {\"brand\": [\"apple\", \"mi\"]}}"},
		{"terms_set", query, "Finds documents with at least so many of the values.", "至少包含其中若干个值。", "{\"terms_set\": {\"tags\": {\"terms\": [\"a\", \"b\"], \"minimum_should_match_field\": \"n\"}}}"},
		{"range", query, "Finds values between gt or gte and lt or lte; dates may be computed: now-1d/d.", "查找 gt/gte 与 lt/lte 之间的值；日期可计算，如 now-1d/d。", "{\"range\": {\"price\": {\"gte\": 10, \"lt\": 20}}}"},
		{"bool", query, "Puts queries together: must and filter have to match, must_not must not, should makes better (or one has to match if there is no must). filter counts for no score.", "组合查询：must 和 filter 必须匹配，must_not 不能匹配，should 加分（没有 must 时至少匹配一个）。filter 不计分。", "{\"bool\": {\"must\": [], \"filter\": [], \"must_not\": [], \"should\": []}}"},
		{"exists", query, "Finds documents that have a value in this field.", "查找该字段有值的文档。", "{\"exists\": {\"field\": \"price\"}}"},
		{"prefix", query, "Finds values that begin so.", "查找以此开头的值。", "{\"prefix\": {\"brand\": \"ap\"}}"},
		{"wildcard", query, "Finds values of a pattern with * and ?.", "用 * 和 ? 匹配。", "{\"wildcard\": {\"brand\": \"a*e\"}}"},
		{"regexp", query, "Finds values that a regular expression fits as a whole.", "用正则表达式匹配整个值。", "{\"regexp\": {\"brand\": \"ap.*\"}}"},
		{"fuzzy", query, "Finds values that differ in one or two letters.", "查找只差一两个字母的值。", "{\"fuzzy\": {\"brand\": \"appel\"}}"},
		{"ids", query, "Finds documents by their ids.", "按 id 查找文档。", "{\"ids\": {\"values\": [\"1\", \"2\"]}}"},
		{"query_string", query, "A whole query in one text, with AND, OR, field:value and more; wrong ones are an error.", "用一段文本写查询，支持 AND、OR、field:value 等；写错会报错。", "{\"query_string\": {\"query\": \"title:fox AND price:>10\"}}"},
		{"simple_query_string", query, "A query in one text that never fails: + - | \" * ( ).", "用一段文本写查询，不会报错：+ - | \" * ( )。", "{\"simple_query_string\": {\"query\": \"quick + fox\", \"fields\": [\"title\"]}}"},
		{"constant_score", query, "Finds what the filter finds, all with the same score.", "按 filter 查找，得分全部相同。", "{\"constant_score\": {\"filter\": {\"term\": {\"brand\": \"apple\"}}}}"},
		{"dis_max", query, "The best of several queries gives the score.", "取多个查询中的最高得分。", "{\"dis_max\": {\"queries\": []}}"},
		{"boosting", query, "Finds what positive finds, and puts what negative finds lower.", "按 positive 查找，并降低匹配 negative 的得分。", "{\"boosting\": {\"positive\": {}, \"negative\": {}, \"negative_boost\": 0.5}}"},
		{"function_score", query, "Changes scores by functions: weight, field_value_factor, decay, random_score.", "用函数修改得分：weight、field_value_factor、衰减、random_score。", "{\"function_score\": {\"query\": {}, \"field_value_factor\": {\"field\": \"likes\"}}}"},
		{"script_score", query, "Computes the score by a script.", "用脚本计算得分。", "{\"script_score\": {\"query\": {}, \"script\": {\"source\": \"_score * 2\"}}}"},
		{"nested", query, "Searches objects in an array each for itself; the field has to be mapped as nested.", "把数组中的对象当作独立单元查询；字段须映射为 nested。", "{\"nested\": {\"path\": \"comments\", \"query\": {\"match\": {\"comments.text\": \"good\"}}}}"},
		{"geo_distance", query, "Finds points within a distance.", "查找一定距离内的点。", "{\"geo_distance\": {\"distance\": \"10km\", \"place\": {\"lat\": 40, \"lon\": 116}}}"},
		{"geo_bounding_box", query, "Finds points in a rectangle.", "查找矩形范围内的点。", "{\"geo_bounding_box\": {\"place\": {\"top_left\": {\"lat\": 41, \"lon\": 115}, \"bottom_right\": {\"lat\": 39, \"lon\": 117}}}}"},
		{"more_like_this", query, "Finds documents that are like a text or like other documents.", "查找与某文本或文档相似的文档。", "{\"more_like_this\": {\"fields\": [\"text\"], \"like\": \"quick fox\", \"min_term_freq\": 1}}"},
	}
}

func aggregations() []Entry {
	return []Entry{
		{"terms", aggregation, "A bucket for each value, the most frequent first: ten unless size says more.", "每个值一个桶，按数量从多到少；默认十个，用 size 调整。", "{\"terms\": {\"field\": \"brand.keyword\"}}"},
		{"histogram", aggregation, "Buckets of numbers, each as wide as interval.", "按数值区间分桶，宽度为 interval。", "{\"histogram\": {\"field\": \"price\", \"interval\": 10}}"},
		{"date_histogram", aggregation, "Buckets of time: a calendar_interval such as month, or a fixed_interval such as 12h.", "按时间分桶：calendar_interval（如 month）或 fixed_interval（如 12h）。", "{\"date_histogram\": {\"field\": \"when\", \"calendar_interval\": \"month\"}}"},
		{"range", aggregation, "A bucket for each range; from is in it, to is not.", "每个区间一个桶；包含 from，不包含 to。", "{\"range\": {\"field\": \"price\", \"ranges\": [{\"to\": 10}, {\"from\": 10}]}}"},
		{"date_range", aggregation, "The same for dates.", "按日期区间分桶。", "{\"date_range\": {\"field\": \"when\", \"ranges\": [{\"from\": \"now-1M\"}]}}"},
		{"filter", aggregation, "One bucket, of what a query finds.", "一个桶，包含查询匹配的文档。", "{\"filter\": {\"term\": {\"brand\": \"apple\"}}}"},
		{"filters", aggregation, "A bucket for each of several queries.", "每个查询一个桶。", "{\"filters\": {\"filters\": {\"cheap\": {\"range\": {\"price\": {\"lt\": 10}}}}}}"},
		{"missing", aggregation, "One bucket, of documents without a value in the field.", "一个桶，包含该字段没有值的文档。", "{\"missing\": {\"field\": \"price\"}}"},
		{"global", aggregation, "One bucket of all documents, whatever the query finds.", "一个桶，包含所有文档，不受查询影响。", "{\"global\": {}}"},
		{"composite", aggregation, "Buckets of combined values that can be paged through with after.", "组合多个值分桶，可用 after 翻页。", "{\"composite\": {\"sources\": [{\"brand\": {\"terms\": {\"field\": \"brand.keyword\"}}}]}}"},
		{"nested", aggregation, "Goes into the objects of a nested field.", "进入 nested 字段的对象。", "{\"nested\": {\"path\": \"comments\"}}"},
		{"avg", aggregation, "The mean of a field.", "字段的平均值。", "{\"avg\": {\"field\": \"price\"}}"},
		{"sum", aggregation, "The sum of a field.", "字段的总和。", "{\"sum\": {\"field\": \"price\"}}"},
		{"min", aggregation, "The least value of a field.", "字段的最小值。", "{\"min\": {\"field\": \"price\"}}"},
		{"max", aggregation, "The greatest value of a field.", "字段的最大值。", "{\"max\": {\"field\": \"price\"}}"},
		{"stats", aggregation, "count, min, max, avg and sum at once.", "同时给出 count、min、max、avg、sum。", "{\"stats\": {\"field\": \"price\"}}"},
		{"extended_stats", aggregation, "The same with variance and standard deviation.", "再加上方差和标准差。", "{\"extended_stats\": {\"field\": \"price\"}}"},
		{"cardinality", aggregation, "About how many different values there are.", "不同值的近似个数。", "{\"cardinality\": {\"field\": \"brand.keyword\"}}"},
		{"value_count", aggregation, "How many values there are.", "值的个数。", "{\"value_count\": {\"field\": \"price\"}}"},
		{"percentiles", aggregation, "Below which values 50, 95, 99 percent lie.", "百分位数：50%、95%、99% 的值低于多少。", "{\"percentiles\": {\"field\": \"took\"}}"},
		{"top_hits", aggregation, "The best documents of each bucket.", "每个桶中最匹配的文档。", "{\"top_hits\": {\"size\": 1}}"},
	}
}

func fieldTypes() []Entry {
	return []Entry{
		{"text", fieldType, "Text that is cut into words for full-text search; it can't be sorted by or aggregated on.", "用于全文搜索的文本，会分词；不能排序和聚合。", "{\"title\": {\"type\": \"text\", \"analyzer\": \"standard\"}}"},
		{"keyword", fieldType, "Text that stays as it is: for exact values, sorting, aggregations.", "不分词的文本：用于精确匹配、排序和聚合。", "{\"brand\": {\"type\": \"keyword\"}}"},
		{"long", fieldType, "Whole numbers of 64 bits; integer, short and byte are smaller ones.", "64 位整数；integer、short、byte 更小。", "{\"n\": {\"type\": \"long\"}}"},
		{"double", fieldType, "Fractions of 64 bits; float and half_float are smaller, scaled_float keeps cents exact.", "64 位小数；float、half_float 更小，scaled_float 适合金额。", "{\"price\": {\"type\": \"double\"}}"},
		{"date", fieldType, "Points in time, as text of a format or as milliseconds.", "时间点：按格式的文本或毫秒数。", "{\"when\": {\"type\": \"date\", \"format\": \"yyyy-MM-dd\"}}"},
		{"boolean", fieldType, "true or false.", "true 或 false。", "{\"sold\": {\"type\": \"boolean\"}}"},
		{"object", fieldType, "Fields in a field. An array of objects loses which values belong together.", "字段中的字段。对象数组会丢失值之间的对应关系。", "{\"maker\": {\"properties\": {}}}"},
		{"nested", fieldType, "Objects in an array that keep together what belongs together; for nested queries.", "对象数组中各对象保持独立；用于 nested 查询。", "{\"comments\": {\"type\": \"nested\"}}"},
		{"ip", fieldType, "Addresses of IPv4 and IPv6; terms take networks.", "IPv4 和 IPv6 地址；term 查询可用网段。", "{\"client\": {\"type\": \"ip\"}}"},
		{"geo_point", fieldType, "A place: latitude and longitude.", "地理坐标：纬度与经度。", "{\"place\": {\"type\": \"geo_point\"}}"},
		{"completion", fieldType, "Fast suggestions while one types.", "输入时的快速补全建议。", "{\"suggest\": {\"type\": \"completion\"}}"},
		{"search_as_you_type", fieldType, "Text with what is needed to search while one types.", "支持边输入边搜索的文本。", "{\"title\": {\"type\": \"search_as_you_type\"}}"},
		{"alias", fieldType, "Another name for a field.", "字段的别名。", "{\"cost\": {\"type\": \"alias\", \"path\": \"price\"}}"},
		{"join", fieldType, "Parents and children in one index.", "同一索引中的父子关系。", "{\"family\": {\"type\": \"join\", \"relations\": {\"question\": \"answer\"}}}"},
	}
}
