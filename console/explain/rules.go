package explain

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// rules lists what is known, the special before the general.
func rules() []rule {
	return slices.Concat(conflicts(), mappings(), values(), aliases(), searches(), pages(), aggregations(), documents(), indices(), requests())
}

func re(text string) *regexp.Regexp { return regexp.MustCompile(text) }

// conflicts are those of optimistic concurrency.
func conflicts() []rule {
	return []rule{
		{kind: "version_conflict_engine_exception", reason: re(`required seqNo \[(-?\d+)\], primary term \[(\d+)\]\. current document has seqNo \[(\d+)\] and primary term \[(\d+)\]`),
			en: Text{Means: "Somebody has changed the document since you read it: you asked for _seq_no $1 and _primary_term $2, but it is at _seq_no $3 and _primary_term $4 now. Nothing was written.",
				Do: "Read the document again, see whether your change still makes sense, and send it with the current numbers. With the same body:"},
			zh: Text{Means: "文档在你读取之后已被别人修改：你要求 _seq_no 为 $1、_primary_term 为 $2，而现在是 _seq_no $3、_primary_term $4。没有写入任何内容。",
				Do: "重新读取文档，确认修改是否仍然合适，然后带上当前的值再次发送。请求体不变时："},
			try: func(f Failure, g []string) string { return withParams(f, "if_seq_no", g[3], "if_primary_term", g[4]) }},
		{kind: "version_conflict_engine_exception", reason: re(`required seqNo \[(-?\d+)\], primary term \[(\d+)\]\. but no document was found`),
			en: Text{Means: "You asked for a document at _seq_no $1, but there is no such document: it was deleted or never made.",
				Do: "To make it, leave out if_seq_no and if_primary_term:"},
			zh:  Text{Means: "你要求文档处于 _seq_no $1，但文档不存在：它已被删除，或者从未创建。", Do: "要创建它，请去掉 if_seq_no 和 if_primary_term："},
			try: func(f Failure, _ []string) string { return withParams(f, "if_seq_no", "", "if_primary_term", "") }},
		{kind: "version_conflict_engine_exception", reason: re(`document already exists \(current version \[(\d+)\]\)`),
			en: Text{Means: "The document is there already (at version $1), and you asked to make a new one (_create, op_type=create).",
				Do: "To replace it, index it without create; to change parts of it, use _update; or take another id."},
			zh: Text{Means: "文档已经存在（版本 $1），而你要求新建文档（_create 或 op_type=create）。", Do: "要覆盖它，请不带 create 写入；只改一部分请用 _update；或者换一个 id。"},
			try: func(f Failure, _ []string) string {
				f.Path = strings.Replace(f.Path, "/_create/", "/_doc/", 1)
				return withParams(f, "op_type", "")
			}},
		{kind: "version_conflict_engine_exception", reason: re(`current version \[(\d+)\] is higher or equal to the one provided \[(\d+)\]`),
			en: Text{Means: "With version_type=external a write wins only with a version above the stored one: you sent $2, stored is $1. Nothing was written.",
				Do: "If your data is newer, send a version above $1; if it is older, there is nothing to do: the newer one is stored already."},
			zh: Text{Means: "使用 version_type=external 时，只有版本号大于已存版本的写入才会成功：你发送的是 $2，已存的是 $1。没有写入任何内容。",
				Do: "如果你的数据更新，请使用大于 $1 的版本号；如果更旧，则无需处理：较新的数据已经存好。"},
			try: func(f Failure, g []string) string { return withParams(f, "version", after(g[1])) }},
		{kind: "version_conflict_engine_exception", reason: re(`current version \[(\d+)\] is higher than the one provided \[(\d+)\]`),
			en: Text{Means: "With version_type=external_gte a write needs a version that is not below the stored one: you sent $2, stored is $1. Nothing was written.",
				Do: "Send version $1 or above, if your data is that new."},
			zh:  Text{Means: "使用 version_type=external_gte 时，版本号不能小于已存版本：你发送的是 $2，已存的是 $1。没有写入任何内容。", Do: "如果数据确实够新，请使用 $1 或更大的版本号。"},
			try: func(f Failure, g []string) string { return withParams(f, "version", g[1]) }},
		{kind: "version_conflict_engine_exception", reason: re(`current version \[(\d+)\] is different than the one provided \[(\d+)\]`),
			en: Text{Means: "Somebody has changed the document since you read it: you asked for version $2, but it is at version $1 now. Nothing was written.",
				Do: "Read it again, see whether your change still makes sense, and send it with the current version. With the same body:"},
			zh:  Text{Means: "文档在你读取之后已被别人修改：你要求版本 $2，而现在是版本 $1。没有写入任何内容。", Do: "重新读取文档，确认修改是否仍然合适，然后带上当前版本再次发送。请求体不变时："},
			try: func(f Failure, g []string) string { return withParams(f, "version", g[1]) }},
		{kind: "action_request_validation_exception", reason: re(`internal versioning can not be used for optimistic concurrency control`),
			en: Text{Means: "Since version 7, the parameter version does not guard writes any more: if_seq_no and if_primary_term do.",
				Do: "Read the document to learn its _seq_no and _primary_term, and send those:"},
			zh: Text{Means: "从 7 版起，不能再用 version 参数做并发控制，应使用 if_seq_no 和 if_primary_term。", Do: "先读取文档得到 _seq_no 和 _primary_term，再带上它们发送："},
			try: func(f Failure, _ []string) string {
				f.Method = "GET"
				f.Query = ""
				return withParams(f)
			}},
	}
}

// after is the next number.
func after(n string) string {
	v, err := strconv.ParseInt(n, 10, 64)
	if err != nil {
		return n
	}
	return strconv.FormatInt(v+1, 10)
}

// documents are errors about single documents and their fields.
func documents() []rule {
	return []rule{
		{reason: re(`^no document$`),
			en: Text{Means: "There is no document with this id in this index.", Do: "Check the id; this lists what the index has:"},
			zh: Text{Means: "该索引中没有这个 id 的文档。", Do: "请检查 id；用下面的请求查看索引中的文档："},
			try: func(f Failure, _ []string) string {
				index, _, _ := strings.Cut(strings.TrimPrefix(f.Path, "/"), "/")
				return "GET " + index + "/_search"
			}},
		{kind: "document_missing_exception", reason: re(`\[([^\]]*)\]: document missing`),
			en: Text{Means: "An update changes a document that is there, and $1 is not.",
				Do: "Make it with PUT first, or put \"doc_as_upsert\": true beside \"doc\": then the update makes it."},
			zh: Text{Means: "更新操作针对已存在的文档，而 $1 不存在。", Do: "先用 PUT 创建它，或在 \"doc\" 旁加上 \"doc_as_upsert\": true，更新时会自动创建。"}},
		{kind: "json_parse_exception", reason: re(`(?s)^(.*?)\n? at \[Source: .*line: (\d+), column: (\d+)\]`),
			en: Text{Means: "The body is no correct JSON. The server stopped reading at line $2, column $3 of the body: $1.",
				Do: "Look there and just before it: a missing comma, quote or bracket, a comma too many, or text without quotes."},
			zh: Text{Means: "请求体不是正确的 JSON。服务器读到请求体第 $2 行第 $3 列时停下：$1。", Do: "检查该处及其前面：是否缺少逗号、引号或括号，是否多了逗号，或文本没有加引号。"}},
		{kind: "json_e_o_f_exception", reason: re(`(?s)Unexpected end-of-input`),
			en: Text{Means: "The body ends too early: a bracket or quote is never closed.", Do: "Count the brackets; each { needs its } and each [ its ]."},
			zh: Text{Means: "请求体过早结束：有括号或引号没有闭合。", Do: "检查括号：每个 { 都要有 }，每个 [ 都要有 ]。"}},
		{kind: "mapper_parsing_exception", reason: re(`failed to parse field \[([^\]]+)\] of type \[(\w+)\]`),
			en: Text{Means: "The field $1 is mapped as $2, and the value that you sent is none.",
				Do: "Send a value of that type. If the type is wrong, make a new index with another mapping: a field that is there keeps its type."},
			zh: Text{Means: "字段 $1 的映射类型是 $2，而你发送的值不符合该类型。", Do: "请发送该类型的值。如果类型本身不对，需要用新的映射新建索引：已有字段的类型不能更改。"}},
		{kind: "mapper_parsing_exception", reason: re(`object mapping for \[([^\]]+)\] tried to parse field \[[^\]]*\] as object, but found a concrete value`),
			en: Text{Means: "The field $1 is an object in the mapping, and you sent a plain value.", Do: "Send an object in braces, or use another field name."},
			zh: Text{Means: "字段 $1 在映射中是对象，而你发送的是普通值。", Do: "请发送花括号包围的对象，或换一个字段名。"}},
		{kind: "strict_dynamic_mapping_exception", reason: re(`dynamic introduction of \[([^\]]+)\] within \[([^\]]+)\] is not allowed`),
			en: Text{Means: "The mapping is strict: it takes no field that it does not name, and it does not name $1.", Do: "Correct the name of the field, or add it to the mapping first (PUT INDEX/_mapping)."},
			zh: Text{Means: "映射是严格的（strict）：不接受未定义的字段，而 $1 没有定义。", Do: "请更正字段名，或先把它加入映射（PUT INDEX/_mapping）。"}},
	}
}
