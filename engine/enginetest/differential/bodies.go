package differential

import (
	"fmt"
	"strings"
)

// document is the source of a document, sometimes no JSON.
func (g *generator) document() string {
	if g.one(12) {
		return g.broken(g.object(2))
	}
	return g.object(2)
}

// object is an object whose fields have one type each, most of the time.
func (g *generator) object(depth int) string {
	var fields []string
	for range g.IntN(4) {
		fields = append(fields, g.field(depth))
	}
	sep := g.pick(",", ", ", ",\n  ")
	if g.one(3) {
		return "{\n  " + strings.Join(fields, sep) + "\n}"
	}
	return "{" + strings.Join(fields, sep) + "}"
}

func (g *generator) field(depth int) string {
	switch g.IntN(11) {
	case 0, 1:
		return `"n":` + g.pick("1", "2", "-7", "1.0", "1e2", `"5"`, "null", "[1,2]", `"x"`, "9223372036854775808", "true", "{}", "1.5", `""`)
	case 2:
		return `"k":` + g.pick(`"a"`, `"b"`, `"é\u00e9\/"`, "3", "null", `["a","b"]`, "true", "1.10", `{"x":1}`)
	case 3:
		return `"t":` + g.pick(`"the quick fox"`, `""`, `"日本 😀"`, `"a\nb\t\"c\""`, "null")
	case 4:
		return `"b":` + g.pick("true", "false", `"true"`, `"yes"`, "1", "null")
	case 5:
		return `"d":` + g.pick(`"2020-01-02"`, `"2020-01-02T03:04:05Z"`, "1577934245000", `"2020-13-45"`, `"yesterday"`, "null")
	case 6:
		return `"f":` + g.pick("1.5", "0.1", "1.10", "1E-7", "100000000.0", "0.1234567890123456789", "123456789012345678901234567890", "-0.0", "1e400")
	case 7:
		if depth > 0 {
			return `"o":` + g.object(depth-1)
		}
		return `"o":{}`
	case 8:
		if depth > 0 {
			return `"l":[` + g.object(depth-1) + "," + g.object(depth-1) + "]"
		}
		return `"l":[]`
	case 9:
		return g.pick(`"a.b":1`, `"a":{"b":2}`, `"":1`, `"x.":1`, `"_id":"1"`, `" ":1`, `"n":1,"n":2`)
	}
	return fmt.Sprintf("%q:%d", g.pick("z1", "z2", "z3"), g.IntN(1000)-500)
}

// broken is text with one mistake in it.
func (g *generator) broken(s string) string {
	at := g.IntN(len(s) + 1)
	switch g.IntN(14) {
	case 0, 1:
		return s[:at] + g.pick("}", "{", "]", "[", ",", ":", "\"", "'", "x", "\\", "\x01", "#", "/*c*/", "//c\n", "nul", "0", "-", "é") + s[at:]
	case 2, 3:
		return s[:at]
	case 4:
		if at < len(s) {
			return s[:at] + s[at+1:]
		}
		return s + s
	case 5:
		return g.pick("[]", "1", `"x"`, "null", "true", " ", "{}{}", "{} x", "[{}]", "\n", "{", "}", "x", "\ufeff{}")
	case 6:
		return g.pick(`{"a":NaN}`, `{"a":'b'}`, `{a:1}`, `{"a":01}`, `{"a":1.}`, `{"a":.5}`, `{"a":+1}`, `{"a":1,}`, `{"a":[1,]}`, `{,}`, `{"a" 1}`, `{"a":}`, `{"a"}`, `{"a":tru}`)
	case 7:
		return g.pick(`{"a":"`+"\n"+`"}`, `{"a":"\x"}`, `{"a":"\u12"}`, `{"a":"\ud800"}`, `{"a":"`+"\xff"+`"}`, `{"a`, `{"a":"b`, `{"a":"\`, `{"a":1e}`, `{"a":-}`)
	case 8:
		return strings.Repeat(`{"a":`, 30) + "1" + strings.Repeat("}", g.pickInt(30, 29, 31))
	case 9:
		return `{"a":1,"a":2}`
	case 10:
		return strings.Repeat("\n", 3) + s[:at]
	default:
		return s + g.pick("}", "]", ",", "x", "1", "\"", "{")
	}
}

func (g *generator) pickInt(of ...int) int { return of[g.IntN(len(of))] }

func (g *generator) updateBody() string {
	var fields []string
	switch n := g.IntN(24); {
	case n < 20:
		fields = append(fields, `"doc":`+g.object(2))
	case n == 20:
		fields = append(fields, `"doc":`+g.pick("null", "1", "[]", `"x"`, "{}"))
	case n == 21:
		fields = append(fields, g.field(1))
	}
	if g.one(4) {
		fields = append(fields, `"upsert":`+g.object(1))
	}
	if g.one(5) {
		fields = append(fields, `"doc_as_upsert":`+g.pick("true", "true", "false", `"true"`, `"x"`, "1", "null"))
	}
	if g.one(6) {
		fields = append(fields, `"detect_noop":`+g.pick("true", "false", `"false"`, "1"))
	}
	if g.one(6) {
		fields = append(fields, `"_source":`+g.pick("true", "false", `"n"`, `["n","o.*"]`, `{"includes":["n"]}`, `{"excludes":"n"}`, "1", `{"x":1}`))
	}
	if g.one(10) {
		fields = append(fields, g.pick(`"if_seq_no":1`, `"if_primary_term":1`, `"version":1`, `"scripted_upsert":true`, `"nothing":{}`, `"doc":{"n":9}`))
	}
	body := "{" + strings.Join(fields, g.pick(",", ",\n")) + "}"
	if g.one(14) {
		return g.broken(body)
	}
	return body
}

// bulk is a bulk request of a few items, some of them wrong.
func (g *generator) bulk() Request {
	var body strings.Builder
	for range 1 + g.IntN(4) {
		action := g.pick("index", "index", "create", "update", "delete")
		line := fmt.Sprintf("{%q:{%s}}", action, g.bulkMeta())
		if g.one(30) {
			line = g.broken(line)
		}
		if g.one(60) {
			line = g.pick(`{"upsert":{}}`, `{"index":1}`, `{"index":{"_id":"9"}},`, `{"index":{"_id":"1"},"x":{}}`, `{}`, `[]`, "", `{"index":{"_id":{}}}`, `{"delete":{"_id":null}}`)
		}
		body.WriteString(strings.ReplaceAll(line, "\n", " ") + "\n")
		source := ""
		switch action {
		case "index", "create":
			source = g.object(2)
			if g.one(12) {
				source = g.broken(source)
			}
		case "update":
			source = g.updateBody()
		}
		if source != "" || g.one(40) {
			body.WriteString(strings.ReplaceAll(source, "\n", " ") + "\n")
		}
	}
	text := body.String()
	if g.one(25) {
		text = strings.TrimSuffix(text, "\n")
	}
	path := g.pick("/_bulk", "/diff-a/_bulk", "/diff-b/_bulk", "/diff-alias/_bulk", "/diff-c/_doc/_bulk")
	r := g.json(g.pick("POST", "POST", "PUT"), path, g.params(bulkParams), text)
	r.Kind = g.pick(ndjsonType, ndjsonType, jsonType)
	return g.odd(r)
}

var bulkParams = []parameter{
	{"refresh", []string{"true", "false", "", "x"}},
	{"_source", []string{"true", "n"}},
	{"filter_path", []string{"errors,items.*.status", "items.*.error"}},
	{"routing", []string{"r1", "r2"}},
	{"require_alias", []string{"true", "false"}},
	{"pipeline", []string{"none", "_none"}},
	{"wait_for_active_shards", []string{"1", "0", "x"}},
	{"timeout", []string{"1m", "x"}},
	{"type", []string{"doc", "_doc"}},
	{"nothing", []string{"1"}},
	{"version", []string{"1"}},
}

// bulkMeta is the inside of an action line.
func (g *generator) bulkMeta() string {
	index := g.pick("diff-a", "diff-b", "diff-c", "diff-alias")
	withID := !g.one(12)
	if !withID {
		index = oneShard
	}
	fields := []string{fmt.Sprintf(`"_index":%q`, index)}
	if g.one(40) {
		fields[0] = g.pick(`"_index":"diff-UPPER"`, `"_index":""`, `"_index":null`, `"_index":"diff-*"`)
	}
	if withID {
		fields = append(fields, fmt.Sprintf(`"_id":%s`, g.pick(`"1"`, `"1"`, `"2"`, `"3"`, "4")))
	}
	for range g.pickInt(0, 0, 0, 0, 1, 1, 2) {
		if !g.one(3) {
			fields = append(fields, g.pick(`"routing":"r1"`, `"if_seq_no":1,"if_primary_term":1`, `"version":8,"version_type":"external"`))
			continue
		}
		fields = append(fields, g.pick(`"routing":"r1"`, `"routing":1`, `"version":3,"version_type":"external"`, `"version":7,"version_type":"external_gte"`,
			`"if_seq_no":1,"if_primary_term":1`, `"if_seq_no":0`, `"version":1`, `"op_type":"create"`, `"require_alias":true`, `"retry_on_conflict":2`,
			`"pipeline":"none"`, `"_type":"doc"`, `"_type":"_doc"`, `"_version":1`, `"nothing":1`, `"_source":true`, `"_source":["n"]`, `"version_type":"x"`, `"parent":"1"`))
	}
	return strings.Join(fields, ",")
}

// mget is a multi get request.
func (g *generator) mget() Request {
	var items []string
	byID := g.one(3)
	for range g.IntN(4) {
		if byID {
			items = append(items, g.pick(`"1"`, `"2"`, `"3"`, `"4"`, `"none"`, `"x"`, g.pick("4", "null", "{}", "1.5", "[]")))
			continue
		}
		fields := []string{fmt.Sprintf(`"_id":%q`, g.pick("1", "2", "3", "none"))}
		if !g.one(3) {
			fields = append(fields, fmt.Sprintf(`"_index":%q`, g.pick("diff-a", "diff-b", "diff-c", "diff-none", "diff-alias", "diff-UPPER")))
		}
		if g.one(4) {
			fields = append(fields, g.pick(`"routing":"r1"`, `"_source":false`, `"_source":"n"`, `"_source":["n","o.*"]`, `"_source":{"include":["n"]}`, `"_source":{"excludes":["n"]}`,
				`"stored_fields":["n"]`, `"version":1`, `"version":9,"version_type":"external"`, `"_type":"doc"`, `"_type":"_doc"`, `"nothing":1`, `"_routing":"x"`))
		}
		items = append(items, "{"+strings.Join(fields, ",")+"}")
	}
	body := fmt.Sprintf(`{%q:[%s]}`, map[bool]string{true: "ids", false: "docs"}[byID], strings.Join(items, ","))
	if g.one(12) {
		body = g.broken(body)
	}
	if g.one(20) {
		body = g.pick("{}", `{"docs":[]}`, `{"ids":[]}`, `{"docs":{}}`, `{"nothing":[]}`, `{"ids":"1"}`)
	}
	path := g.pick("/_mget", "/diff-a/_mget", "/diff-b/_mget", "/diff-none/_mget", "/diff-a/_doc/_mget")
	return g.odd(g.json(g.pick("GET", "POST"), path, g.params(mgetParams), body))
}

var mgetParams = []parameter{
	{"_source", []string{"true", "false", "n", ""}},
	{"_source_includes", []string{"n"}},
	{"_source_excludes", []string{"n,k"}},
	{"realtime", []string{"true", "false"}},
	{"routing", []string{"r1"}},
	{"stored_fields", []string{"n", "k"}},
	{"refresh", []string{"true", "x"}},
	{"preference", []string{"_local"}},
	{"nothing", []string{"1"}},
	{"filter_path", []string{"docs._id,docs.found"}},
}
