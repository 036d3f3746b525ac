package differential

import "fmt"

// point is a place on the map.
func (g *searchGenerator) point() string {
	return g.pick(`"40.12,-71.34"`, `"52.5,13.4"`, `{"lat":39.9,"lon":116.4}`, `[13.4,52.5]`, `"0,0"`, `"-33.9,151.2"`, `"u33d"`, `"POINT (2.35 48.85)"`)
}

// geo is a query about places.
func (g *searchGenerator) geo() string {
	if g.one(2) {
		return `{"geo_distance":{"distance":"` + g.pick("10km", "800km", "5000mi", "20000km") + `","place":` + g.point() + g.name() + `}}`
	}
	return `{"geo_bounding_box":{"place":{"top_left":"` + g.pick("60,0", "90,-180", "41,-72") + `","bottom_right":"` + g.pick("40,20", "-90,180", "-40,-60") + `"}` + g.name() + `}}`
}

// functionScore is a query whose scores functions change.
func (g *searchGenerator) functionScore(depth int) string {
	one := func() string {
		switch g.IntN(5) {
		case 0:
			return `"weight":` + g.pick("2", "0.5", "3.7")
		case 1, 2:
			return `"field_value_factor":{"field":"` + g.pick("need", "byte", "double", "scaled", "half") + `","missing":` + g.pick("1", "2.5") + g.pick("", `,"factor":1.2`, `,"factor":0.1`) +
				`,"modifier":"` + g.pick("none", "log1p", "log2p", "ln2p", "ln1p", "square", "sqrt", "reciprocal") + `"}`
		}
		kind := g.pick("gauss", "exp", "linear")
		body := g.pick(`"int":{"origin":10,"scale":5}`, `"double":{"origin":500,"scale":100,"offset":50,"decay":0.3}`, `"date":{"origin":"2020-06-01","scale":"30d"}`,
			`"date":{"origin":"2020-01-01","scale":"100d","offset":"5d","decay":0.4}`, `"place":{"origin":"50,10","scale":"500km"}`, `"long":{"origin":100,"scale":300}`)
		return `"` + kind + `":{` + body + g.pick("", `,"multi_value_mode":"avg"`, `,"multi_value_mode":"max"`) + `}`
	}
	options := g.pick("", "", `,"boost_mode":"sum"`, `,"boost_mode":"replace"`, `,"boost_mode":"avg"`, `,"boost_mode":"max"`, `,"boost_mode":"min"`) + g.pick("", "", `,"max_boost":5`, `,"min_score":0.7`)
	if g.one(3) {
		return `{"function_score":{"query":` + g.query(depth) + `,` + one() + options + g.boost() + `}}`
	}
	list := ""
	for i := range 1 + g.IntN(3) {
		if i > 0 {
			list += ","
		}
		list += "{" + g.pick("", `"filter":`+g.term()+",", `"weight":2,"filter":`+g.rangeQuery()+",") + one() + "}"
	}
	return `{"function_score":{"query":` + g.query(depth) + `,"functions":[` + list + `]` + g.pick("", `,"score_mode":"sum"`, `,"score_mode":"avg"`, `,"score_mode":"max"`, `,"score_mode":"first"`, `,"score_mode":"min"`) + options + g.boost() + `}}`
}

// geoSort sorts by distance.
func (g *searchGenerator) geoSort() string {
	return `{"_geo_distance":{"place":` + g.pick(g.point(), "["+g.point()+","+g.point()+"]") + `,"order":"` + g.pick("asc", "desc") + `"` +
		g.pick("", `,"unit":"km"`, `,"unit":"mi"`) + g.pick("", `,"mode":"max"`, `,"mode":"avg"`, `,"mode":"median"`) + g.pick("", `,"distance_type":"plane"`) + `}}`
}

// collapse puts hits together, some with others of their group.
func (g *searchGenerator) collapse() string {
	inner := func(name string) string {
		return `{"name":"` + name + `"` + g.pick("", `,"size":2`, `,"size":1,"from":1`, `,"size":5`) + g.pick("", `,"sort":[{"date":"desc"}]`, `,"sort":[{"int":"asc"},{"long":"desc"}]`, `,"sort":["_score"]`) +
			g.pick("", `,"_source":false`, `,"_source":["title"]`) + g.pick("", `,"docvalue_fields":["int"]`, `,"version":true`) + g.pick("", "", `,"collapse":{"field":"low"}`) + `}`
	}
	hits := g.pick("", "", `,"inner_hits":`+inner("one"), `,"inner_hits":[`+inner("one")+","+inner("two")+`]`, `,"inner_hits":`+inner("one")+`,"max_concurrent_group_searches":2`)
	return `"collapse":{"field":"` + g.pick("int", "low", "need", "need", "bool") + `"` + hits + `}`
}

// formats asks for fields in a format.
func (g *searchGenerator) formats() string {
	return g.pick(`"fields":[{"field":"date","format":"yyyy/MM/dd"},"n*",{"field":"nanos","format":"strict_date_time"}]`, `"fields":["*"]`, `"fields":["title*","obj.*","ip","scaled","half","bool"]`,
		`"docvalue_fields":[{"field":"date","format":"yyyy"},{"field":"double","format":"#.0"},{"field":"int","format":"000"},"title.raw"]`, `"docvalue_fields":["*"]`,
		`"docvalue_fields":["scaled","half","nanos",{"field":"nanos","format":"epoch_millis"},"bool","place"]`)
}

// slice is a part of a scroll.
func (g *searchGenerator) slice() string {
	n := 2 + g.IntN(4)
	return fmt.Sprintf(`,"slice":{"id":%d,"max":%d%s}`, g.IntN(n), n, g.pick("", "", `,"field":"int"`, `,"field":"date"`))
}

// place is where a search looks, and how.
func (g *searchGenerator) place() (path, query string) {
	switch g.IntN(14) {
	case 0:
		return "/" + SearchIndex, "&preference=" + g.pick("_local", "_only_local", "_shards:0", "someone")
	case 1:
		return "/" + SearchIndex, "&routing=" + g.pick("1", "a", "a,b,c")
	case 2:
		return "/" + SearchIndex + ",search-none", g.pick("", "&ignore_unavailable=true")
	case 3:
		return "/" + SearchIndex[:len(SearchIndex)-1] + "*", g.pick("", "&pre_filter_shard_size=1", "&batched_reduce_size=2")
	}
	return "/" + SearchIndex, ""
}
