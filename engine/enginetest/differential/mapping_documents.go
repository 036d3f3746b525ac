package differential

import (
	"slices"
	"strings"
)

// source is a document for the fields that were declared, and others.
func (g *mappingGenerator) source() string {
	var members []string
	names := make([]string, 0, len(g.types))
	for name := range g.types {
		names = append(names, name)
	}
	slices.Sort(names)
	for range 1 + g.IntN(3) {
		switch {
		case len(names) > 0 && !g.one(4):
			name := names[g.IntN(len(names))]
			members = append(members, g.member(strings.Split(name, "."), g.types[name]))
		case g.one(12):
			members = append(members, g.pick(`"_id":1`, `"":1`, `"a..b":1`, `" ":1`, `"o":5`, `"n":[1]`, `"o":null`, `"n":[{},null]`, `"_source":1`))
		default:
			members = append(members, g.member([]string{g.pick("new1", "new2", "o", "aaa", "b_new"), g.pick("p", "q", "a")}[:1+g.IntN(2)], ""))
		}
	}
	s := "{" + strings.Join(members, ",") + "}"
	if g.one(25) {
		return g.broken(s)
	}
	return s
}

// member is a value at a path: as objects, or with dots in its name.
func (g *mappingGenerator) member(path []string, typ string) string {
	value := g.value(typ)
	if g.one(5) {
		value = "[" + value + "," + g.value(typ) + "]"
	}
	if g.one(5) {
		return `"` + strings.Join(path, ".") + `":` + value
	}
	for _, name := range slices.Backward(path[1:]) {
		value = `{"` + name + `":` + value + `}`
		if g.one(6) {
			value = "[" + value + "]"
		}
	}
	return `"` + path[0] + `":` + value
}

// value is one of a type, or now and then of any.
func (g *mappingGenerator) value(typ string) string {
	values := valuesOf(typ)
	if g.one(6) || values == nil {
		values = []string{`"text"`, "5", "1.5", "true", "null", `{"x":1}`, "[]", "[1,\"a\"]", `"2020-01-02"`, `"2020/01/02"`, `"7"`, `"1.5e3"`, `""`, "12345678901", "{}",
			`"2020-01-02T03:04:05.678Z"`, `"日本"`, `[{"x":1},{"y":"z"}]`, "1e400", "-0.0", `"1,2"`}
	}
	return g.pick(values...)
}

func valuesOf(typ string) []string {
	switch typ {
	case "text", "keyword", "search_as_you_type", "token_count":
		return []string{`"a"`, `"one two"`, `"longer than that"`, "5", "true", `""`, "1.10", `"é\u00e9"`}
	case "long", "integer", "short", "byte":
		return []string{"1", "-7", `"5"`, "1.5", `"1.5"`, "300", "40000", "3000000000", "9223372036854775807", "9223372036854775808", `"x"`, "1e2", "1.0", `" 5"`}
	case "double", "float", "half_float", "scaled_float":
		return []string{"1", "1.5", `"2.5"`, "1e10", "70000", "1e39", "0.1", `"NaN"`, `"x"`, "-0.0", "16777217", "1e-50"}
	case "boolean":
		return []string{"true", "false", `"true"`, `""`, `"yes"`, "1"}
	case "date", "date_nanos":
		return []string{`"2020-01-02"`, "1577934245000", `"2020-01-02T03:04:05Z"`, `"2020-01-02T03:04:05.123456789+01:00"`, `"2020/01/02"`, `"20200102"`, `"x"`, `"1577934245"`,
			"1.5", `"2020-02-30"`, `"1960-01-01"`, `"2300-01-01"`, "-5", `"2020-W05-2"`, `"10:11"`}
	case "ip":
		return []string{`"1.2.3.4"`, `"::1"`, `"x"`, "5", `"1.2.3.4/8"`}
	case "binary":
		return []string{`"aGVsbG8="`, `"aGVsbG8"`, `"!"`, "5"}
	case "integer_range", "long_range":
		return []string{`{"gte":1,"lt":5}`, `{"gt":5,"lt":6}`, `{"gte":"3"}`, `{"gte":5,"lte":1}`, "5", `{"foo":1}`, `{"gte":1.5}`, "{}"}
	case "float_range", "double_range":
		return []string{`{"gte":1,"lt":5}`, `{"gt":5,"lt":5}`, `{"gte":"3.5"}`, `{"gte":5,"lte":1}`, "5", `{"foo":1}`, `{"gte":"NaN"}`}
	case "date_range":
		return []string{`{"gte":"2020-01-01","lt":"2021-01-01"}`, `{"gte":"now"}`, `{"gt":1577934245000}`, `{"gte":"2020-01-01||/M"}`, `{"lte":"x"}`, `{"gte":"2021","lte":"2020"}`}
	case "ip_range":
		return []string{`"1.2.3.0/24"`, `{"gte":"1.2.3.4","lte":"1.2.3.9"}`, `"1.2.3.4"`, `{"gte":"x"}`, `{"gt":"::","lt":"::1"}`}
	case "geo_point":
		return []string{`"1,2"`, "[1,2]", `{"lat":1,"lon":2}`, `"drm3"`, `"POINT (1 2)"`, `"x"`, `[[1,2],[3,4]]`, `[1,2,3]`, `"91,0"`, `{"lat":1}`, `["1,2","x"]`}
	case "geo_shape":
		return []string{`"POINT (1 2)"`, `{"type":"point","coordinates":[1,2]}`, `"LINESTRING (170 0, -170 10)"`, `{"type":"envelope","coordinates":[[1,2],[3,0]]}`, `"x"`, `{"type":"x"}`,
			`{"type":"polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}`}
	case "completion":
		return []string{`"a"`, `["a","b"]`, `{"input":"a","weight":3}`, `{"input":["a","b"]}`, `{"input":"a","weight":"x"}`, "5", `{"foo":1}`, `""`, `"longer input"`}
	case "rank_feature":
		return []string{"1", "1.5", `"3"`, "0", "-1", `"x"`}
	case "rank_features":
		return []string{`{"a":1,"b":2}`, `{"a":-1}`, "5", `{"a":"x"}`, `{}`}
	}
	return nil
}
