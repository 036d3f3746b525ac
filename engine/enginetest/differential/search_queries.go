package differential

import (
	"fmt"
	"strings"
)

// textFields are fields of analyzed text with the words that they hold.
func (g *searchGenerator) textField() (name string, words []string) {
	switch g.IntN(12) {
	case 0, 1, 2:
		return "title", english
	case 3, 4:
		return "body", english
	case 5:
		return "title.en", english
	case 6:
		return "de", german
	case 7:
		return "zh", chinese
	case 8:
		return "gap", english
	case 9:
		return g.pick("title.ph", "title.pre", "also"), english
	case 10:
		return "obj.name", english
	}
	return g.pick("tags", "low", "title.raw", "nope", "int", "date", "ip", "bool"), tags
}

// query is a clause with at most so many levels of others in it.
func (g *searchGenerator) query(depth int) string {
	if depth > 0 && g.one(3) {
		return g.compound(depth - 1)
	}
	switch g.IntN(23) {
	case 0, 1, 2, 3:
		return g.match()
	case 4, 5:
		return g.phrase()
	case 6:
		return g.multiMatch()
	case 7, 8:
		return `{"query_string":{"query":` + quoted(g.queryString()) + g.stringOptions() + `}}`
	case 9:
		return `{"simple_query_string":{"query":` + quoted(g.simpleString()) + g.simpleOptions() + `}}`
	case 10, 11:
		return g.term()
	case 12:
		return g.terms()
	case 13, 14:
		return g.rangeQuery()
	case 15:
		return `{"exists":{"field":"` + g.pick("title", "tags", "int", "date", "ip", "ints", "notes", "notes.by", "obj", "obj.n", "nope", "hidden", "bare", "_id", "also", "t*") + `"}}`
	case 16:
		return g.pattern()
	case 17:
		return g.fuzzy()
	case 18:
		return fmt.Sprintf(`{"ids":{"values":["%d","%d","nope"]}}`, 1+g.IntN(g.ids+1), 1+g.IntN(g.ids+1))
	case 19:
		return g.pick(`{"match_all":{}}`, `{"match_all":{"boost":1.7}}`, `{"match_none":{}}`)
	case 20:
		return g.termsSet()
	case 22:
		return g.geo()
	}
	return g.nested(depth)
}

func (g *searchGenerator) boost() string {
	if g.one(4) {
		return `,"boost":` + g.pick("2", "0.3", "1.1", "0", "10")
	}
	return ""
}

func (g *searchGenerator) name() string {
	if g.one(6) {
		return `,"_name":"` + g.pick("one", "two", "three") + `"`
	}
	return ""
}

func (g *searchGenerator) clauses(depth, most int) string {
	var out []string
	for range 1 + g.IntN(most) {
		out = append(out, g.query(depth))
	}
	return "[" + strings.Join(out, ",") + "]"
}

var minShoulds = []string{"1", "2", `"-1"`, `"50%"`, `"-30%"`, `"2<75%"`, `"1<-25% 3<2"`, `"100%"`, "0", `"3"`}

func (g *searchGenerator) compound(depth int) string {
	switch g.IntN(10) {
	case 9:
		return g.functionScore(depth)
	case 0:
		return `{"constant_score":{"filter":` + g.query(depth) + g.boost() + g.name() + `}}`
	case 1:
		return `{"dis_max":{"queries":` + g.clauses(depth, 3) + g.pick("", `,"tie_breaker":0.3`, `,"tie_breaker":1`) + g.boost() + g.name() + `}}`
	case 2:
		return `{"boosting":{"positive":` + g.query(depth) + `,"negative":` + g.query(depth) + `,"negative_boost":` + g.pick("0.5", "0.1", "0") + g.boost() + `}}`
	case 3:
		return g.nested(depth)
	}
	var parts []string
	for _, kind := range []string{"must", "should", "filter", "must_not"} {
		if g.one(2) {
			parts = append(parts, `"`+kind+`":`+g.clauses(depth, 3))
		}
	}
	if g.one(3) {
		parts = append(parts, `"minimum_should_match":`+g.pick(minShoulds...))
	}
	parts = append(parts, strings.TrimPrefix(`"boost":`+g.pick("1", "1", "1", "2.5", "0.2"), ","))
	return `{"bool":{` + strings.Join(parts, ",") + g.name() + `}}`
}

func (g *searchGenerator) nested(depth int) string {
	inner := g.pick(`{"match":{"notes.text":`+quoted(g.distinct(english, 3))+`}}`, `{"term":{"notes.by":"`+g.pick("red", "green", "blue")+`"}}`,
		`{"range":{"notes.stars":{"gte":`+g.pick("1", "3", "4")+`}}}`, `{"match_phrase":{"notes.text":`+quoted(g.distinct(english, 2))+`}}`,
		`{"bool":{"must":[{"match":{"notes.text":`+quoted(g.distinct(english, 3))+`}}],"filter":[{"range":{"notes.stars":{"lt":4}}}]}}`,
		`{"nested":{"path":"notes.replies","query":{"match":{"notes.replies.text":`+quoted(g.distinct(english, 2))+`}}}}`, `{"match_all":{}}`,
		`{"exists":{"field":"notes.at"}}`)
	path := "notes"
	if g.one(8) {
		path, inner = "notes.replies", `{"match":{"notes.replies.text":`+quoted(g.distinct(english, 2))+`}}`
	}
	if depth > 1 && g.one(8) {
		inner = g.term()
	}
	return `{"nested":{"path":"` + path + `","query":` + inner + g.pick("", "", `,"score_mode":"max"`, `,"score_mode":"sum"`, `,"score_mode":"min"`, `,"score_mode":"none"`) +
		g.pick("", "", "", `,"inner_hits":{}`, `,"inner_hits":{"size":1,"name":"x`+fmt.Sprint(g.IntN(1000))+`"}`) + g.boost() + g.name() + `}}`
}

func (g *searchGenerator) match() string {
	field, words := g.textField()
	text := g.distinct(words, 4)
	if g.one(3) {
		return `{"match":{"` + field + `":` + quoted(text) + `}}`
	}
	options := g.pick("", "", `,"operator":"and"`, `,"operator":"AND"`)
	if g.one(4) {
		options += `,"minimum_should_match":` + g.pick(minShoulds...)
	}
	if g.one(6) {
		options += `,"fuzziness":` + g.pick(`"AUTO"`, "1", "2", `"AUTO:2,5"`, "0") + g.pick("", `,"prefix_length":1`, `,"max_expansions":3`, `,"fuzzy_transpositions":false`, `,"fuzzy_rewrite":"constant_score"`)
	}
	options += g.pick("", "", "", "", `,"analyzer":"english"`, `,"analyzer":"graph"`, `,"analyzer":"whitespace"`, `,"analyzer":"synonyms"`, `,"analyzer":"stopping","zero_terms_query":"all"`, `,"analyzer":"shingled"`)
	options += g.pick("", "", "", `,"lenient":true`, `,"auto_generate_synonyms_phrase_query":false`)
	kind := g.pick("match", "match", "match", "match_bool_prefix")
	if kind == "match_bool_prefix" {
		options = g.pick("", `,"operator":"and"`, `,"minimum_should_match":2`, `,"fuzziness":1`, `,"analyzer":"graph"`)
	}
	return `{"` + kind + `":{"` + field + `":{"query":` + quoted(text) + options + g.boost() + g.name() + `}}}`
}

func (g *searchGenerator) phrase() string {
	field, words := g.textField()
	text := quoted(g.distinct(words, 3))
	kind := g.pick("match_phrase", "match_phrase", "match_phrase_prefix")
	if g.one(3) {
		return `{"` + kind + `":{"` + field + `":` + text + `}}`
	}
	options := g.pick("", `,"slop":1`, `,"slop":2`, `,"slop":5`, `,"slop":20`) + g.pick("", "", "", `,"analyzer":"graph"`, `,"analyzer":"synonyms"`, `,"analyzer":"stopping"`, `,"zero_terms_query":"all"`)
	if kind == "match_phrase_prefix" {
		options += g.pick("", "", `,"max_expansions":2`)
	}
	return `{"` + kind + `":{"` + field + `":{"query":` + text + options + g.boost() + g.name() + `}}}`
}

func (g *searchGenerator) fieldList() string {
	return g.pick(`["title","body"]`, `["title^3","body"]`, `["title","title.en","obj.name"]`, `["title","de","zh"]`, `["t*"]`, `["title.raw","tags"]`,
		`["title","int"]`, `["title^0.5","gap^2","nope"]`, `["body","notes.text"]`, `["*.en","body"]`)
}

func (g *searchGenerator) multiMatch() string {
	options := `,"fields":` + g.fieldList()
	kind := g.pick("best_fields", "most_fields", "cross_fields", "phrase", "phrase_prefix", "bool_prefix", "")
	if kind == "cross_fields" { // groups of fields with several analyzers come in an order that each start of the server changes
		options = g.pick(`,"fields":["title^3","gap"]`, `,"fields":["title","obj.name","notes.text"]`)
	}
	if kind != "" {
		options += `,"type":"` + kind + `"`
	}
	options += g.pick("", "", `,"tie_breaker":0.3`, `,"operator":"and"`, `,"minimum_should_match":"2"`, `,"minimum_should_match":"60%"`, `,"lenient":true`)
	if kind == "best_fields" || kind == "most_fields" {
		options += g.pick("", "", `,"fuzziness":"AUTO"`, `,"analyzer":"graph"`)
	}
	if strings.HasPrefix(kind, "phrase") {
		options += g.pick("", `,"slop":2`)
	}
	return `{"multi_match":{"query":` + quoted(g.distinct(english, 4)) + options + g.boost() + g.name() + `}}`
}

// queryString is text of the query string syntax.
func (g *searchGenerator) queryString() string {
	var parts []string
	for range 1 + g.IntN(4) {
		part := g.stringPart()
		switch g.IntN(8) {
		case 0:
			part = "+" + part
		case 1:
			part = "-" + part
		case 2:
			part = g.pick("AND ", "OR ", "NOT ", "&& ", "|| ") + part
		}
		parts = append(parts, part)
	}
	s := strings.Join(parts, " ")
	for _, op := range []string{"AND ", "OR ", "&& ", "|| "} {
		s = strings.TrimPrefix(s, op)
	}
	return s
}

func (g *searchGenerator) stringPart() string {
	w := func() string {
		return strings.NewReplacer("/", "", ":", "", "!", "", "-", " ").Replace(g.common(english))
	}
	switch g.IntN(20) {
	case 0:
		return `"` + g.distinct(english, 3) + `"` + g.pick("", "~2", "^2", "~1^0.5")
	case 1:
		return g.pick("title", "body", "tags", "de", "obj.name", "notes.text", "nope", "t*", "title.\\*") + ":" + w()
	case 2:
		return g.pick("title", "body") + ":(" + w() + " " + w() + ")" + g.pick("", "^2")
	case 3:
		return w()[:2] + "*"
	case 4:
		return g.pick("q*k", "?ox", "*ing", "ru?", "do*s", "*", "Qu*")
	case 5:
		return w() + g.pick("~", "~1", "~2")
	case 6:
		return "/" + g.pick("qu.*", "[a-f]ox", "run(ner|ning)?", "do.s?") + "/"
	case 7:
		return g.pick("int:[1 TO 10]", "int:>5", "int:<=3", "date:[2020-01-01 TO 2020-06-30]", "date:{2019 TO *}", "tags:[a TO r}", "float:>=1.5", "ip:[10.0.0.0 TO 10.0.0.9]", "int:{* TO 7}")
	case 8:
		return "(" + w() + g.pick(" AND ", " OR ", " ") + w() + ")"
	case 9:
		return g.pick("_exists_:title", "_exists_:nope", "int:5", "bool:true", `tags:"dark blue"`, "ip:10.0.0.1", `ip:"10.0.0.0/24"`, "date:2020-01-01", "*:*", "tags:Red", "low:RED", `title.raw:"the"`)
	case 10:
		return w() + "^" + g.pick("2", "0.5", "3.5")
	}
	return w()
}

func (g *searchGenerator) stringOptions() string {
	out := g.pick("", "", `,"default_field":"title"`, `,"default_field":"body"`, `,"fields":["title","body^2"]`, `,"fields":["title","de"],"type":"most_fields"`, `,"fields":["title","gap"],"type":"cross_fields"`,
		`,"fields":["title","body"],"tie_breaker":0.5`, `,"fields":["t*"]`)
	out += g.pick("", "", "", `,"default_operator":"and"`, `,"default_operator":"AND"`, `,"minimum_should_match":2`, `,"minimum_should_match":"50%"`)
	out += g.pick("", "", "", "", `,"analyze_wildcard":true`, `,"lenient":true`, `,"phrase_slop":2`, `,"analyzer":"english"`, `,"quote_field_suffix":".en"`, `,"analyzer":"graph"`,
		`,"fuzziness":1`, `,"fuzzy_max_expansions":2`, `,"rewrite":"scoring_boolean"`, `,"enable_position_increments":false`, `,"auto_generate_synonyms_phrase_query":false`, `,"lenient":true`)
	return out + g.boost() + g.name()
}

func (g *searchGenerator) simpleString() string {
	var parts []string
	for range 1 + g.IntN(4) {
		w := g.common(english)
		parts = append(parts, g.pick("", "", "+", "-", "| ")+g.pick(w, w, w, `"`+g.distinct(english, 3)+`"`+g.pick("", "~2"), w[:2]+"*", w+"~1", w+"~", "("+w+" "+g.common(english)+")", w+" | "+g.common(english), "(", `"`+w, w+`\*`))
	}
	return strings.ReplaceAll(strings.Join(parts, " "), "'", "")
}

func (g *searchGenerator) simpleOptions() string {
	out := g.pick(`,"fields":["title"]`, `,"fields":["title^2","body"]`, `,"fields":["title","tags"]`, `,"fields":["title.en","de"]`)
	out += g.pick("", "", `,"default_operator":"and"`, `,"minimum_should_match":"2"`, `,"flags":"OR|AND|PREFIX"`, `,"flags":"NONE"`, `,"analyze_wildcard":true`, `,"lenient":true`, `,"quote_field_suffix":".en"`, `,"fuzzy_prefix_length":1`, `,"analyzer":"graph"`)
	return out + g.boost() + g.name()
}

// value is a value for a field, mostly one that fits.
func (g *searchGenerator) value(field string) string {
	if g.one(25) {
		return g.pick(`"x"`, "1.5", `"2020-13-45"`, "true", `""`, "99999999999", `"10.0.0.0/33"`)
	}
	switch field {
	case "long":
		return g.pick(fmt.Sprint(g.IntN(1000)-300), "9007199254740993", `"5"`)
	case "int", "notes.stars", "obj.n", "need":
		return g.pick(fmt.Sprint(g.IntN(50)-10), fmt.Sprint(g.IntN(6)), `"5"`)
	case "short", "byte":
		return g.pick("1", "2", "-5", "127")
	case "float", "double", "half", "scaled":
		return g.pick("0.1", "1.5", fmt.Sprintf("%.2f", g.Float64()*100), "3", "-0.0")
	case "bool":
		return g.pick("true", "false", `"true"`)
	case "date", "dates":
		return g.pick(quoted(g.date()), `"2020"`, `"2020-03"`, "1577836800000", `"2020-01-01||+1M/d"`, `"2020||/y"`)
	case "nanos":
		return g.pick(`"2020-03-11T00:00:00.5Z"`, `"2020-05"`)
	case "ip", "ips":
		return g.pick(quoted(g.pick(addrs...)), `"10.0.0.0/24"`, `"192.168.0.0/16"`)
	case "ints", "doubles":
		return fmt.Sprint(g.IntN(40))
	}
	return quoted(g.common(g.pickWords()))
}

func (g *searchGenerator) pickWords() []string {
	return [][]string{english, tags, tags, german}[g.IntN(4)]
}

func (g *searchGenerator) anyField() string {
	return g.pick("title", "tags", "tags", "low", "title.raw", "long", "int", "short", "byte", "float", "double", "half", "scaled", "bool", "date", "nanos", "ip", "ints", "dates", "ips", "doubles", "need", "nope", "also")
}

func (g *searchGenerator) term() string {
	field := g.anyField()
	if g.one(2) {
		return `{"term":{"` + field + `":` + g.value(field) + `}}`
	}
	options := ""
	if g.one(6) {
		options = `,"case_insensitive":true`
	}
	return `{"term":{"` + field + `":{"value":` + g.value(field) + options + g.boost() + g.name() + `}}}`
}

func (g *searchGenerator) terms() string {
	field := g.anyField()
	if g.one(8) {
		return fmt.Sprintf(`{"terms":{"tags":{"index":"%s","id":"%d","path":"%s"}}}`, SearchIndex, 1+g.IntN(g.ids+1), g.pick("tags", "title", "notes.by", "nope"))
	}
	var values []string
	for range g.IntN(4) {
		values = append(values, g.value(field))
	}
	return `{"terms":{"` + field + `":[` + strings.Join(values, ",") + `]` + g.boost() + g.name() + `}}`
}

func (g *searchGenerator) termsSet() string {
	field := g.pick("tags", "title", "title", "low", "int")
	var values []string
	for range 1 + g.IntN(4) {
		if field == "title" {
			values = append(values, quoted(g.common(english)))
		} else {
			values = append(values, g.value(field))
		}
	}
	return `{"terms_set":{"` + field + `":{"terms":[` + strings.Join(values, ",") + `],"minimum_should_match_field":"` + g.pick("need", "need", "need", "short", "nope", "float") + `"` + g.boost() + g.name() + `}}}`
}

func (g *searchGenerator) rangeQuery() string {
	field := g.anyField()
	var options []string
	if !g.one(6) {
		options = append(options, `"`+g.pick("gte", "gt", "from")+`":`+g.value(field))
	}
	if !g.one(6) {
		options = append(options, `"`+g.pick("lte", "lt", "to")+`":`+g.value(field))
	}
	switch field {
	case "ints", "dates", "ips", "doubles":
		options = append(options, `"relation":"`+g.pick("intersects", "within", "contains", "WITHIN")+`"`)
	case "date":
		if g.one(6) {
			options = append(options, g.pick(`"time_zone":"+02:00"`, `"time_zone":"Europe/Berlin"`, `"format":"yyyy"`, `"format":"yyyy-MM||yyyy-MM-dd||yyyy"`))
		}
	}
	if g.one(4) {
		options = append(options, `"boost":2`)
	}
	return `{"range":{"` + field + `":{` + strings.Join(options, ",") + `}}}`
}

func (g *searchGenerator) pattern() string {
	field := g.pick("title", "tags", "low", "title.raw", "title.pre", "body", "int", "nope", "zh")
	rewrite := g.pick("", "", "", `,"rewrite":"scoring_boolean"`, `,"rewrite":"constant_score_boolean"`, `,"rewrite":"top_terms_3"`, `,"rewrite":"top_terms_boost_2"`, `,"rewrite":"top_terms_blended_freqs_4"`) + g.pick("", "", `,"case_insensitive":true`)
	switch g.IntN(3) {
	case 0:
		return `{"prefix":{"` + field + `":{"value":"` + g.pick("q", "qu", "r", "Re", "gre", "", "d", "quic", "quick", "universi", "中") + `"` + rewrite + g.boost() + `}}}`
	case 1:
		return `{"wildcard":{"` + field + `":{"value":"` + g.pick("q*", "?ox", "*", "*e*", "r?d", "Gr*", "dark*", "a-?", "d*g*", "RED", "中*") + `"` + rewrite + g.boost() + `}}}`
	}
	return `{"regexp":{"` + field + `":{"value":"` + g.pick("q.*", "[a-f]ox", "r.d", "gre+n", ".*", "do(g|or)s?", "<1-10>", "~(red)", "a&b", "(qu|br).+", "re@", "r[^x]d", "d.{1,3}") + `"` + g.pick("", `,"flags":"ALL"`, `,"flags":"NONE"`, `,"flags":"INTERVAL|COMPLEMENT"`) + rewrite + g.boost() + `}}}`
}

func (g *searchGenerator) fuzzy() string {
	field := g.pick("title", "title", "body", "tags", "low", "title.raw", "de", "int")
	word := g.common(english)
	if len(word) > 3 && !g.one(3) {
		at := g.IntN(len(word) - 1)
		word = word[:at] + g.pick("", "x", word[at+1:at+2]+word[at:at+1]) + word[at+1:]
	}
	return `{"fuzzy":{"` + field + `":{"value":` + quoted(word) + g.pick("", "", `,"fuzziness":1`, `,"fuzziness":2`, `,"fuzziness":"AUTO:1,4"`, `,"prefix_length":1`, `,"max_expansions":2`, `,"transpositions":false`, `,"rewrite":"constant_score"`, `,"rewrite":"scoring_boolean"`, `,"rewrite":"top_terms_2"`) + g.boost() + g.name() + `}}}`
}
