package differential

import (
	"context"
	"math/rand/v2"
	"strconv"
	"strings"

	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// RunMappings is Run for an index with a random mapping, changes of it, and
// documents that fit it more or less.
func RunMappings(ctx context.Context, seed uint64, length int, e, server enginetest.Backend, rules *golden.Rules) (*Difference, int, error) {
	g := &mappingGenerator{generator: &generator{rand.New(rand.NewPCG(seed, 2))}}
	return run(ctx, g.request, length, e, server, rules)
}

// mappingGenerator makes requests about one index. It remembers the types of the
// fields that it has declared, so that most values fit.
type mappingGenerator struct {
	*generator
	types map[string]string // by full name
}

const mappingIndex = "diff-m"

func (g *mappingGenerator) request(i int) Request {
	if i == 0 {
		g.types = map[string]string{}
		return g.json("PUT", "/"+mappingIndex, "", g.create())
	}
	switch n := g.IntN(20); {
	case n < 8:
		return g.json("PUT", "/"+mappingIndex+"/_doc/"+g.pick("1", "2"), "", g.source())
	case n < 13:
		return g.json("PUT", "/"+mappingIndex+"/_mapping", "", g.root())
	case n < 18:
		return g.json("GET", "/"+mappingIndex+"/_mapping", "", "")
	case n < 19:
		return g.json("GET", "/"+mappingIndex+"/_field_caps", "fields="+g.pick("*", "a*", "a,b", "o.*"), "")
	}
	return g.json("GET", "/"+mappingIndex+"/_mapping/field/"+g.pick("*", "a*", "o.*", "a", "_routing"), g.pick("", "include_defaults"), "")
}

// create is the body of a new index.
func (g *mappingGenerator) create() string {
	var settings []string
	if g.one(4) {
		settings = append(settings, g.pick(`"index.mapping.ignore_malformed":true`, `"index.mapping.coerce":false`, `"index.mapping.total_fields.limit":8`,
			`"index.mapping.depth.limit":2`, `"index.mapping.nested_fields.limit":1`, `"index.mapping.nested_objects.limit":2`,
			`"index.mapping.field_name_length.limit":3`))
	}
	return `{"settings":{` + strings.Join(append(settings, `"number_of_shards":1`), ",") + `},"mappings":` + g.root() + `}`
}

// root is the definition of a type.
func (g *mappingGenerator) root() string {
	var members []string
	add := func(name string, values ...string) { members = append(members, `"`+name+`":`+g.pick(values...)) }
	if g.one(6) {
		add("dynamic", "true", "false", `"strict"`, `"false"`, `"x"`)
	}
	if g.one(12) {
		add("date_detection", "true", "false")
	}
	if g.one(12) {
		add("numeric_detection", "true", "false")
	}
	if g.one(12) {
		add("dynamic_date_formats", `["yyyy/MM/dd"]`, `["dd-MM-yyyy||epoch_millis","strict_date"]`, `[]`, `"yyyy"`, `["x"]`)
	}
	if g.one(8) {
		members = append(members, `"dynamic_templates":[`+g.templates()+`]`)
	}
	if g.one(15) {
		add("_source", `{"enabled":false}`, `{"includes":["a*"]}`, `{"excludes":["o"]}`, `{"foo":1}`)
	}
	if g.one(15) {
		add("_routing", `{"required":false}`, `{"required":"x"}`, `{}`)
	}
	if g.one(15) {
		add("_meta", `{"x":1}`, `{"y":{"z":[1,2]}}`, `5`)
	}
	if g.one(25) {
		add("foo", "1", `{"type":"text"}`)
	}
	members = append(members, `"properties":`+g.properties("", 2))
	return "{" + strings.Join(members, ",") + "}"
}

func (g *mappingGenerator) templates() string {
	var out []string
	for i := range 1 + g.IntN(2) {
		conditions := []string{g.pick(`"match":"a*"`, `"match_mapping_type":"string"`, `"match_mapping_type":"long"`, `"match_mapping_type":"*"`,
			`"path_match":"o.*"`, `"unmatch":"b*"`, `"match":"^[ab]$","match_pattern":"regex"`, `"path_unmatch":"o.a"`, `"match_mapping_type":"object"`,
			`"match_mapping_type":"date"`, `"match_mapping_type":"x"`)}
		conditions = append(conditions, `"mapping":`+g.pick(`{"type":"keyword"}`, `{"type":"{dynamic_type}","index":false}`, `{"type":"text","fields":{"raw":{"type":"keyword"}}}`,
			`{"type":"long"}`, `{"doc_values":false}`, `{"type":"nested"}`, `{"type":"object","enabled":false}`, `{"type":"keyword","copy_to":"{name}_all"}`,
			`{"type":"geo_point"}`, `{"type":"x"}`, `{"type":"keyword","foo":1}`, `{}`))
		out = append(out, `{"t`+strconv.Itoa(i)+`":{`+strings.Join(conditions, ",")+`}}`)
	}
	return strings.Join(out, ",")
}

// properties are fields with few names, so that they meet.
func (g *mappingGenerator) properties(path string, depth int) string {
	var out []string
	seen := map[string]bool{}
	for range 1 + g.IntN(4) {
		name := g.pick("a", "b", "c", "aa", "ab", "d", "e", "o", "n", "long_name", "x.y", "o.p")
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
		options := []string{`"properties":` + g.properties(full+".", depth-1)}
		if name == "n" || g.one(6) {
			options = append(options, `"type":"nested"`)
			if g.one(4) {
				options = append(options, g.pick(`"include_in_parent":true`, `"include_in_root":true`, `"include_in_root":"false"`))
			}
		}
		if g.one(6) {
			options = append(options, g.pick(`"dynamic":false`, `"dynamic":"strict"`, `"dynamic":true`, `"enabled":false`))
		}
		return "{" + strings.Join(options, ",") + "}"
	}
	typ := g.fieldType()
	if old, known := g.types[full]; known && !g.one(8) {
		typ = old
	}
	g.types[full] = typ
	return g.definition(typ, depth)
}

// fieldType is mostly one of the common types.
func (g *mappingGenerator) fieldType() string {
	if g.one(3) {
		return g.pick("date_nanos", "ip", "binary", "integer_range", "date_range", "ip_range", "double_range", "scaled_float", "token_count", "rank_feature",
			"rank_features", "search_as_you_type", "geo_point", "geo_shape", "completion", "alias", "half_float", "float_range", "long_range", "x")
	}
	return g.pick("text", "keyword", "long", "integer", "short", "byte", "double", "float", "boolean", "date")
}

// definition is a field of a type with some options.
func (g *mappingGenerator) definition(typ string, depth int) string {
	options := []string{`"type":"` + typ + `"`}
	used := map[string]bool{}
	list := optionsOf(typ)
	for range g.IntN(3) {
		p := list[g.IntN(len(list))]
		if !used[p.name] {
			used[p.name] = true
			options = append(options, `"`+p.name+`":`+g.pick(p.values...))
		}
	}
	switch {
	case typ == "scaled_float" && !used["scaling_factor"]:
		options = append(options, `"scaling_factor":`+g.pick("10", "100", "0.5", `"3"`))
	case typ == "token_count" && !used["analyzer"]:
		options = append(options, `"analyzer":"standard"`)
	case typ == "alias":
		options = append(options, `"path":"`+g.pick("a", "b", "o.a", "none")+`"`)
	}
	if depth > 0 && typ != "alias" && g.one(6) {
		options = append(options, `"fields":{"`+g.pick("raw", "a")+`":`+g.definition(g.fieldType(), 0)+`}`)
	}
	return "{" + strings.Join(options, ",") + "}"
}
