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
			members = append(members, g.pick(`"_id":1`, `"":1`, `"a..b":1`, `" ":1`, `"o":5`, `"n":[1]`, `"o":null`, `"n":[{},null]`, `"_source":1`, `"_routing":"x"`, `"_x":1`, `"_ignored":"a"`,
				`"_field_names":["a"]`, `"_nested_path":"n"`, `"_seq_no":5`, `"_doc":{"a":1}`, `".a":1`, `"a.":1`, `".":1`, `"o. .b":1`, `"_type":"x"`, `"_size":1`, `"_all":"x"`))
		default:
			members = append(members, g.member([]string{g.pick("new1", "new2", "o", "aaa", "b_new", "n"), g.pick("p", "q", "a")}[:1+g.IntN(2)], ""))
		}
	}
	s := "{" + strings.Join(members, g.pick(",", ", ", ",\n ")) + "}"
	if g.one(25) {
		return strings.ReplaceAll(g.broken(s), "\r", "")
	}
	return s
}

// member is a value at a path: as objects, or with dots in its name.
func (g *mappingGenerator) member(path []string, typ string) string {
	value := g.value(typ)
	if g.one(5) {
		value = "[" + value + "," + g.value(typ) + "]"
	}
	if g.one(20) {
		wrap := g.pick("[|]", "[[|]]", "[null,|]", "[|,null]", "[[|],5]", "[{},|]")
		value = strings.Replace(wrap, "|", value, 1)
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

// anyValues are of all kinds.
var anyValues = []string{`"text"`, "5", "1.5", "true", "null", `{"x":1}`, "[]", "[1,\"a\"]", `"2020-01-02"`, `"2020/01/02"`, `"7"`, `"1.5e3"`, `""`, "12345678901", "{}",
	`"2020-01-02T03:04:05.678Z"`, `"日本"`, `[{"x":1},{"y":"z"}]`, "1e400", "-0.0", `"1,2"`, "[null]", `[[1],[2,[3]]]`, `{"x":{"y":[1,{"z":null}]}}`, "123456789012345678901234567890",
	`"true"`, `"false"`, `"20200102"`, `"NaN"`, `" "`, `"a\u0000b"`, `"\ud83d\ude00"`, `{"type":"point","coordinates":[1,2]}`, `{"gte":1}`, `{"input":"a"}`, `{"lat":1,"lon":2}`, "0", "1e2", "0.1"}

// value is one of a type, or now and then of any.
func (g *mappingGenerator) value(typ string) string {
	values := valuesOf(typ)
	if g.one(6) || values == nil {
		values = anyValues
	}
	return g.pick(values...)
}

func valuesOf(typ string) []string {
	switch typ {
	case "text", "keyword", "search_as_you_type", "token_count":
		return []string{`"a"`, `"one two"`, `"longer than that"`, "5", "true", `""`, "1.10", `"é\u00e9"`, `"Big Words"`, "null", "1e3", `["a","b"]`}
	case "long", "integer", "short", "byte":
		return []string{"1", "-7", `"5"`, "1.5", `"1.5"`, "300", "40000", "3000000000", "9223372036854775807", "9223372036854775808", `"x"`, "1e2", "1.0", `" 5"`, `""`, "null", `"1e2"`,
			"-9223372036854775809", `"9223372036854775807.5"`, `"0x10"`, `"-0"`, "127.9", `"1L"`, `"128"`, "1e-5", `"+5"`, "-128", "-32769"}
	case "double", "float", "half_float", "scaled_float":
		return []string{"1", "1.5", `"2.5"`, "1e10", "70000", "1e39", "0.1", `"NaN"`, `"x"`, "-0.0", "16777217", "1e-50", `"Infinity"`, `"1d"`, `"0x1p3"`, `""`, "null", "65520", "65519.99", "1e309",
			`"1e309"`, "9007199254740993", "922337203685477580.7"}
	case "boolean":
		return []string{"true", "false", `"true"`, `""`, `"yes"`, "1", `"false"`, `"True"`, "null", "0"}
	case "date", "date_nanos":
		return []string{`"2020-01-02"`, "1577934245000", `"2020-01-02T03:04:05Z"`, `"2020-01-02T03:04:05.123456789+01:00"`, `"2020/01/02"`, `"20200102"`, `"x"`, `"1577934245"`,
			"1.5", `"2020-02-30"`, `"1960-01-01"`, `"2300-01-01"`, "-5", `"2020-W05-2"`, `"10:11"`, `"2020-01"`, `"now"`, `""`, "null", `"2020-01-02||+1d"`, `"02.01.2020 10:11"`,
			"1e12", "1577934245.123", `"2020-01-02T24:00:00"`, "true", "99999999999999", `"Thu, 2 Jan 2020"`, `"-0001-01-01"`, `"+12020-01-01"`}
	case "ip":
		return []string{`"1.2.3.4"`, `"::1"`, `"x"`, "5", `"1.2.3.4/8"`, `"::ffff:1.2.3.4"`, `"1.2.3"`, `"01.2.3.4"`, `"FE80::1%eth0"`, `""`, "null", `"1.2.3.256"`, `"[::1]"`}
	case "binary":
		return []string{`"aGVsbG8="`, `"aGVsbG8"`, `"!"`, "5", `""`, "null", `"aGVs bG8="`, `"-_"`}
	case "integer_range", "long_range":
		return []string{`{"gte":1,"lt":5}`, `{"gt":5,"lt":6}`, `{"gte":"3"}`, `{"gte":5,"lte":1}`, "5", `{"foo":1}`, `{"gte":1.5}`, "{}", `{"gte":null}`, `{"gt":2147483647}`, `{"gte":{}}`, "null",
			`{"gt":9223372036854775807}`, `{"gte":1,"gt":5}`, `"1"`, `{"lte":3000000000}`}
	case "float_range", "double_range":
		return []string{`{"gte":1,"lt":5}`, `{"gt":5,"lt":5}`, `{"gte":"3.5"}`, `{"gte":5,"lte":1}`, "5", `{"foo":1}`, `{"gte":"NaN"}`, "null", `{"gt":0.1}`, `{"lt":1e39}`, `{"gt":-0.0,"lt":0.0}`}
	case "date_range":
		return []string{`{"gte":"2020-01-01","lt":"2021-01-01"}`, `{"gte":"now"}`, `{"gt":1577934245000}`, `{"gte":"2020-01-01||/M"}`, `{"lte":"x"}`, `{"gte":"2021","lte":"2020"}`, "null", `{"gte":1.5}`,
			`{"lte":"2020-01-01||/M"}`, `{"lt":"2020"}`, `"2020"`, `{"gte":["2020"]}`, `{"gt":"2020-01-01T00:00:00.000000001Z"}`}
	case "ip_range":
		return []string{`"1.2.3.0/24"`, `{"gte":"1.2.3.4","lte":"1.2.3.9"}`, `"1.2.3.4"`, `{"gte":"x"}`, `{"gt":"::","lt":"::1"}`, `"x/8"`, `"1.2.3.4/33"`, `"::/0"`, "5", "null", `{"gt":"255.255.255.255"}`,
			`{"gt":"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"}`, `{"lt":"::"}`}
	case "join":
		return []string{`"p"`, `{"name":"p"}`, `{"name":"c","parent":"1"}`, `{"name":"c"}`, `"c"`, `"x"`, "5", `{"parent":"1"}`, `{"name":"p","parent":"1"}`, `{"name":"c","parent":1}`, "{}", "null",
			`{"name":"c","parent":"1","foo":2}`, `{"name":["p"]}`, `{"name":null}`}
	case "percolator":
		return []string{`{"match_all":{}}`, `{"term":{"a":"x"}}`, `{"match":{"a":"x"}}`, `{"x":{}}`, "{}", "5", `"x"`, `{"term":{"a":"x"},"b":1}`, `{"range":{"a":{"gte":1}}}`, `{"match_all":5}`,
			`{"bool":{"must":[{"match":{"b":"y"}}],"filter":{"exists":{"field":"a"}}}}`, "null", `{"term":{}}`, `{"terms":{"a":["x","y"]}}`, `{"query_string":{"query":"a:x"}}`, `{"match":{"none":"x"}}`}
	}
	return shapedValuesOf(typ)
}

func shapedValuesOf(typ string) []string {
	switch typ {
	case "geo_point":
		return []string{`"1,2"`, "[1,2]", `{"lat":1,"lon":2}`, `"drm3"`, `"POINT (1 2)"`, `"x"`, `[[1,2],[3,4]]`, `[1,2,3]`, `"91,0"`, `{"lat":1}`, `["1,2","x"]`, `"1,2,3"`, `{"lat":"1","lon":"x"}`,
			`{"lat":1,"lon":2,"z":3}`, `{"geohash":"drm3"}`, `{"geohash":"drm3","lat":1}`, "[1]", "[1,2,3,4]", `["x",2]`, `""`, `"1, 2"`, `"a,b"`, "5", "null", `[200,100]`, `"POINT (1 2 3)"`, `"LINESTRING (1 2, 3 4)"`,
			`{"lat":null,"lon":2}`, `{"type":"Point","coordinates":[1,2]}`, `[null]`, `"90.0000001,0"`, "{}", "[]"}
	case "geo_shape":
		return []string{`"POINT (1 2)"`, `{"type":"point","coordinates":[1,2]}`, `"LINESTRING (170 0, -170 10)"`, `{"type":"envelope","coordinates":[[1,2],[3,0]]}`, `"x"`, `{"type":"x"}`,
			`{"type":"polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}`, `{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}`, `{"type":"linestring","coordinates":[[1,2]]}`, `"POLYGON ((0 0, 1 0, 1 1, 0 0))"`,
			`{"coordinates":[1,2]}`, `{"type":"point"}`, `{"type":"circle","coordinates":[1,2],"radius":"1km"}`, `{"type":"multipoint","coordinates":[[1,2],[3,4]]}`, `"POINT (200 100)"`, `[1,2]`, "5", "null",
			`{"type":"geometrycollection","geometries":[{"type":"point","coordinates":[1,2]}]}`, `{"type":"geometrycollection","geometries":[]}`, `"POINT (1)"`, `"POINT EMPTY"`, `"BBOX (1, 3, 4, 2)"`,
			`{"type":"polygon","orientation":"left","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}`, `{"type":"point","coordinates":[1,2,3]}`, `{"type":"polygon","coordinates":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}`,
			`{"type":"multipolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}`, `{"type":"multilinestring","coordinates":[[[1,2],[3,4]]]}`, `{"type":"point","coordinates":["1","2"]}`, `{"type":"point","coordinates":[]}`,
			`{"type":5,"coordinates":[1,2]}`, `{"type":"point","foo":1,"coordinates":[1,2]}`, "{}", "[]"}
	case "completion":
		return []string{`"a"`, `["a","b"]`, `{"input":"a","weight":3}`, `{"input":["a","b"]}`, `{"input":"a","weight":"x"}`, "5", `{"foo":1}`, `""`, `"longer input"`, `{"input":"a","weight":-1}`, `{"weight":3}`,
			`{"input":"a","weight":1.5}`, `{"input":"a","weight":"7"}`, `{"input":"a","contexts":{"c":"x"}}`, `{"input":"a","contexts":{"c":["x","y"],"g":{"lat":1,"lon":2}}}`, `{"input":"a","contexts":{"z":"x"}}`,
			`{"input":"a","contexts":[]}`, "null", `[{"input":"a"},{"input":"b","weight":2}]`, `{"input":5}`, `{"input":[]}`, `["a",5]`, `{"input":"a\u001fb"}`, `["a",["b"]]`, "{}"}
	case "rank_feature":
		return []string{"1", "1.5", `"3"`, "0", "-1", `"x"`, "1e-40", "[1,2]", "null", "true", "1e39"}
	case "rank_features":
		return []string{`{"a":1,"b":2}`, `{"a":-1}`, "5", `{"a":"x"}`, `{}`, `{"a":null}`, `{"a":"3"}`, `{"a":[1]}`, `{"a.b":1}`, `[{"a":1},{"a":2}]`, `[{"a":1},{"b":2}]`, "null", `{"a":{"b":1}}`, `{"a":1e-40}`}
	}
	return nil
}
