package differential

import (
	"strconv"
	"strings"
)

// root is the definition of a type.
func (g *mappingGenerator) root() string {
	var members []string
	add := func(often int, name string, values ...string) {
		if g.one(often) {
			members = append(members, `"`+name+`":`+g.pick(values...))
		}
	}
	add(6, "dynamic", "true", "false", `"strict"`, `"false"`, `"x"`, `"STRICT"`, "null", "1")
	add(12, "date_detection", "true", "false", `"true"`, `"no"`, "1")
	add(12, "numeric_detection", "true", "false", `"true"`)
	add(12, "dynamic_date_formats", `["yyyy/MM/dd"]`, `["dd-MM-yyyy||epoch_millis","strict_date"]`, `[]`, `"yyyy"`, `["x"]`, "null", `["yyyy-MM-dd HH:mm:ss","MM/dd/yyyy"]`)
	if g.one(5) {
		members = append(members, `"dynamic_templates":`+g.templates())
	}
	add(15, "_source", `{"enabled":false}`, `{"includes":["a*"]}`, `{"excludes":["o"]}`, `{"foo":1}`, `{"enabled":"x"}`, `{"excludes":["*.b","c"],"includes":["o.*","c"]}`, "5", "{}")
	add(15, "_routing", `{"required":false}`, `{"required":"x"}`, `{}`, `{"required":true}`, `{"path":"a"}`)
	add(15, "_meta", `{"x":1}`, `{"y":{"z":[1,2]}}`, `5`, "null", "{}", `{"x":1.0,"b":null,"a":"é"}`)
	add(30, g.pick("_field_names", "_size", "_all", "_id", "_index", "_type", "_version", "_seq_no", "_ignored", "_parent", "_timestamp"),
		`{"enabled":false}`, `{"enabled":true}`, "{}", `{"foo":1}`, "null", `{"index":false}`)
	add(25, "foo", "1", `{"type":"text"}`, "null")
	add(40, "include_in_all", "false")
	add(60, "enabled", "false", "true", `"x"`)
	add(60, "type", `"object"`, `"nested"`, `"x"`)
	if g.one(60) {
		members = append(members, `"properties":`+g.pick("[]", "null", "5", `{"":{"type":"long"}}`, `{"a":[]}`, `{"a":"x"}`, `{"a":null}`, `{"a":{}}`,
			`{"a.":{"type":"long"}}`, `{".a":{"type":"long"}}`, `{"a..b":{"type":"long"}}`, `{" ":{"type":"long"}}`, `{"_id":{"type":"long"}}`, `{".":{"type":"long"}}`,
			`{"_x":{"type":"long"}}`, `{"a":{"type":null}}`, `{"a":{"type":5}}`, `{"a":{"type":{"x":1}}}`))
		return "{" + strings.Join(members, ",") + "}"
	}
	members = append(members, `"properties":`+g.properties("", 2))
	s := "{" + strings.Join(members, ",") + "}"
	if g.one(80) {
		return g.broken(s)
	}
	return s
}

func (g *mappingGenerator) templates() string {
	if g.one(25) {
		return g.pick("[]", "null", "{}", `[{}]`, `["x"]`, `[{"t":5}]`, `[{"t":null}]`, `[{"t":{"mapping":{"type":"long"}}}]`, `[{"t":{"match":"a"}}]`, `[{"t":{"match":"a","mapping":5}}]`,
			`[{"t":{"match":"a","mapping":{"type":"long"}},"u":{"match":"b","mapping":{"type":"long"}}}]`, `{"t":{"match":"a","mapping":{"type":"long"}}}`)
	}
	var out []string
	for i := range 1 + g.IntN(3) {
		var conditions []string
		for range 1 + g.IntN(2) {
			condition := g.pick(`"match":"a*"`, `"match_mapping_type":"string"`, `"match_mapping_type":"long"`, `"match_mapping_type":"*"`,
				`"path_match":"o.*"`, `"unmatch":"b*"`, `"match":"^[ab]$","match_pattern":"regex"`, `"path_unmatch":"o.a"`, `"match_mapping_type":"object"`,
				`"match_mapping_type":"date"`, `"match_mapping_type":"x"`, `"match_mapping_type":"double"`, `"match_mapping_type":"boolean"`, `"path_match":"*.new*"`,
				`"match":"new1"`, `"match":"(new|b_)\\w+","match_pattern":"regex"`, `"match":"*","match_pattern":"regex"`, `"match":"x","match_pattern":"y"`, `"foo":1`, `"match":null`,
				`"match":5`, `"match_mapping_type":"binary"`, `"match_mapping_type":null`)
			if !strings.Contains(strings.Join(conditions, ","), condition[:strings.IndexByte(condition, ':')]) {
				conditions = append(conditions, condition)
			}
		}
		conditions = append(conditions, `"mapping":`+g.templateMapping())
		out = append(out, `{"t`+strconv.Itoa(i)+`":{`+strings.Join(conditions, ",")+`}}`)
	}
	return "[" + strings.Join(out, ",") + "]"
}

func (g *mappingGenerator) templateMapping() string {
	if g.one(3) {
		return g.definition(g.fieldType(), 1)
	}
	return g.pick(`{"type":"keyword"}`, `{"type":"{dynamic_type}","index":false}`, `{"type":"text","fields":{"raw":{"type":"keyword"}}}`,
		`{"type":"long"}`, `{"doc_values":false}`, `{"type":"nested"}`, `{"type":"object","enabled":false}`, `{"type":"keyword","copy_to":"{name}_all"}`,
		`{"type":"geo_point"}`, `{"type":"x"}`, `{"type":"keyword","foo":1}`, `{}`, `{"type":"text","analyzer":"{name}"}`, `{"type":"{dynamicType}","store":true}`,
		`{"type":"object","dynamic":"strict"}`, `{"type":"alias","path":"a"}`, `{"type":"{name}"}`, `{"type":"nested","include_in_root":true}`,
		`{"type":"text","index":"not_analyzed"}`, `{"type":"object","properties":{"p":{"type":"keyword"}}}`, `{"type":"date","format":"yyyy"}`)
}

// properties are fields with few names, so that they meet.
func (g *mappingGenerator) properties(path string, depth int) string {
	var out []string
	seen := map[string]bool{}
	for range 1 + g.IntN(4) {
		name := g.pick("a", "b", "c", "aa", "ab", "d", "e", "o", "n", "long_name", "x.y", "o.p", "f", "h")
		if seen[name] {
			continue
		}
		seen[name] = true
		out = append(out, `"`+name+`":`+g.fieldDefinition(path+name, depth))
	}
	return "{" + strings.Join(out, ",") + "}"
}

func (g *mappingGenerator) fieldDefinition(full string, depth int) string {
	name := full[strings.LastIndexByte(full, '.')+1:]
	if depth > 0 && (name == "o" || name == "n" || g.one(15)) {
		return g.objectDefinition(full, name, depth)
	}
	typ := g.fieldType()
	if old, known := g.types[full]; known && !g.one(8) {
		typ = old
	}
	g.types[full] = typ
	return g.definition(typ, depth)
}

func (g *mappingGenerator) objectDefinition(full, name string, depth int) string {
	options := []string{`"properties":` + g.properties(full+".", depth-1)}
	if name == "n" || g.one(6) {
		options = append(options, `"type":"nested"`)
		if g.one(4) {
			options = append(options, g.pick(`"include_in_parent":true`, `"include_in_root":true`, `"include_in_root":"false"`, `"include_in_parent":"x"`, `"include_in_root":true,"include_in_parent":true`))
		}
	} else if g.one(6) {
		options = append(options, g.pick(`"type":"object"`, `"type":"object","include_in_parent":true`))
	}
	if g.one(6) {
		options = append(options, g.pick(`"dynamic":false`, `"dynamic":"strict"`, `"dynamic":true`, `"enabled":false`, `"enabled":"x"`, `"dynamic":"x"`, `"foo":1`, `"enabled":true`,
			`"dynamic":null`, `"include_in_all":true`, `"meta":{}`, `"store":true`))
	}
	return "{" + strings.Join(options, ",") + "}"
}

// fieldType is mostly one of the common types.
func (g *mappingGenerator) fieldType() string {
	if g.one(2) {
		return g.pick(fieldTypes...)
	}
	return g.pick("text", "keyword", "long", "integer", "double", "boolean", "date")
}

// fieldTypes are all types that have values, and one that isn't there.
var fieldTypes = []string{"text", "keyword", "long", "integer", "short", "byte", "double", "float", "half_float", "scaled_float", "date", "date_nanos", "boolean", "ip",
	"binary", "integer_range", "long_range", "float_range", "double_range", "date_range", "ip_range", "token_count", "rank_feature", "rank_features", "search_as_you_type",
	"geo_point", "geo_shape", "completion", "alias", "join", "percolator", "x"}

// definition is a field of a type with some options.
func (g *mappingGenerator) definition(typ string, depth int) string {
	options := []string{`"type":"` + typ + `"`}
	used := map[string]bool{}
	list := optionsOf(typ)
	for range g.IntN(4) {
		p := list[g.IntN(len(list))]
		if g.one(40) {
			p = foreignOptions[g.IntN(len(foreignOptions))]
		}
		if used[p.name] {
			continue
		}
		used[p.name] = true
		values := p.values
		if g.one(10) {
			values = oddOptionValues
		}
		options = append(options, `"`+p.name+`":`+g.pick(values...))
	}
	for _, p := range needed[typ] {
		if !used[p.name] && !g.one(30) {
			options = append(options, `"`+p.name+`":`+g.pick(p.values...))
		}
	}
	if depth > 0 && typ != "alias" && g.one(6) {
		options = append(options, `"fields":{"`+g.pick("raw", "a")+`":`+g.definition(g.fieldType(), g.IntN(12)/11)+`}`)
	} else if g.one(100) {
		options = append(options, `"fields":`+g.pick("{}", "[]", "null", "5", `{"a":5}`, `{"a":{}}`, `{"a.b":{"type":"long"}}`, `{"":{"type":"long"}}`, `{"a":{"type":"object"}}`, `{"a":{"type":"alias","path":"b"}}`))
	}
	return "{" + strings.Join(options, ",") + "}"
}
