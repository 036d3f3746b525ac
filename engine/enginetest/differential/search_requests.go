package differential

import (
	"fmt"
	"net/url"
	"strings"
)

// search is a request about the documents: mostly a search with a body.
func (g *searchGenerator) search() Request {
	index := "/" + SearchIndex
	switch g.IntN(24) {
	case 0:
		text := g.queryString()
		return g.json("GET", index+"/_search", fmt.Sprintf("size=20&explain=%t", !unsettled(quoted(text)) && g.one(2))+g.uriOptions()+"&q="+url.QueryEscape(text), "")
	case 1, 2:
		return g.json("GET", index+"/_count", "", `{"query":`+g.query(3)+`}`)
	case 3, 4:
		q := g.query(3)
		options := g.pick("explain", "explain", "explain&all_shards=true", "rewrite", "explain&rewrite")
		if unsettled(q) {
			options = strings.TrimSuffix(strings.Replace(options, "explain&rewrite", "explain", 1), "rewrite")
		}
		return g.json("GET", index+"/_validate/query", options, `{"query":`+q+`}`)
	case 5:
		if q := g.query(3); !unsettled(q) {
			return g.json("GET", fmt.Sprintf("%s/_explain/%d", index, 1+g.IntN(g.ids+2)), "", `{"query":`+q+`}`)
		}
	}
	path, query := g.place()
	return g.json("GET", path+"/_search", strings.TrimPrefix(g.pick("", "", "", "search_type=dfs_query_then_fetch")+query, "&"), g.searchBody())
}

func (g *searchGenerator) pages() paging {
	switch g.IntN(10) {
	case 0:
		return scrolled
	case 1, 2:
		return after
	}
	return noPages
}

func (g *searchGenerator) uriOptions() string {
	var out strings.Builder
	for range g.IntN(3) {
		out.WriteString(g.pick("&df=title", "&df=body", "&default_operator=AND", "&analyze_wildcard=true", "&lenient=true", "&analyzer=english", "&sort=int:desc",
			"&sort=_score", "&track_scores=true", "&from=3", "&_source=title", "&stored_fields=_none_", "&track_total_hits=false", "&terminate_after=5000"))
	}
	return out.String()
}

// searchBody is the body of a search.
func (g *searchGenerator) searchBody() string {
	parts := []string{`"query":` + g.query(3), fmt.Sprintf(`"size":%d`, g.pickInt(5, 20, 50, 0, 200))}
	add := func(n int, of ...string) {
		if g.one(n) {
			parts = append(parts, g.pick(of...))
		}
	}
	explain := g.one(3)
	add(2, `"_source":false`, `"_source":["title","t*"]`, `"_source":{"excludes":["notes"]}`)
	add(12, `"from":3`, `"from":10`)
	add(12, `"min_score":0.5`, `"min_score":1.2`, `"min_score":3`)
	add(12, `"track_total_hits":true`, `"track_total_hits":false`, `"track_total_hits":7`, `"track_total_hits":0`)
	add(16, `"post_filter":`+g.query(1))
	add(16, `"version":true`, `"seq_no_primary_term":true`, `"stored_fields":"_none_"`)
	add(16, `"docvalue_fields":["int","date","tags","ip","double","bool",{"field":"date","format":"epoch_millis"}]`)
	add(12, `"terminate_after":100000`)
	if g.one(6) {
		parts = append(parts, g.collapse())
	}
	add(14, `"fields":["title","t*","date","int"]`)
	if g.one(14) {
		parts = append(parts, g.formats())
	}
	add(20, `"indices_boost":[{"`+SearchIndex+`":1.7}]`, `"indices_boost":[{"search-*":0.3}]`)
	if g.one(3) {
		parts = append(parts, `"sort":[`+g.sorts()+`]`)
		add(3, `"track_scores":true`)
	} else {
		add(12, g.rescore(), g.rescore(), "\"rescore\":["+strings.TrimPrefix(g.rescore(), `"rescore":`)+","+strings.TrimPrefix(g.rescore(), `"rescore":`)+"]")
	}
	if explain && !unsettled(strings.Join(parts, "")) {
		parts = append(parts, `"explain":true`)
	}
	return "{" + strings.Join(parts, ",") + "}"
}

func (g *searchGenerator) rescore() string {
	options := g.pick("", "", `,"query_weight":0.5`, `,"rescore_query_weight":2.5,"score_mode":"max"`, `,"score_mode":"multiply"`, `,"score_mode":"avg"`, `,"score_mode":"min"`)
	return fmt.Sprintf(`"rescore":{"window_size":%d,"query":{"rescore_query":%s%s}}`, g.pickInt(5, 10, 50), g.query(1), options)
}

func (g *searchGenerator) sorts() string {
	var out []string
	for range 1 + g.IntN(3) {
		field := g.pick("int", "long", "float", "double", "half", "scaled", "date", "nanos", "tags", "low", "title.raw", "ip", "bool", "short", "byte", "need", "nope", "notes.stars", "notes.by", "obj.n")
		switch g.IntN(7) {
		case 6:
			out = append(out, g.geoSort())
			continue
		case 0:
			out = append(out, g.pick(`"_score"`, `"_doc"`, `{"_score":"asc"}`, `{"_doc":"desc"}`, `{"_score":{"order":"desc"}}`))
			continue
		case 1:
			out = append(out, quoted(field))
			continue
		}
		options := []string{`"order":"` + g.pick("asc", "desc") + `"`}
		if g.one(3) {
			options = append(options, `"missing":`+g.pick(`"_last"`, `"_first"`, `"_first"`, "7", `"7"`))
		}
		if g.one(3) {
			options = append(options, `"mode":"`+g.pick("min", "max", "sum", "avg", "median", "min", "max")+`"`)
		}
		if field == "nope" {
			options = append(options, `"unmapped_type":"`+g.pick("long", "keyword", "date", "double")+`"`)
		}
		if strings.HasPrefix(field, "notes") && g.one(2) {
			options = append(options, `"nested":{"path":"notes"`+g.pick("", `,"filter":{"range":{"notes.stars":{"gte":2}}}`, `,"filter":{"term":{"notes.by":"red"}}`)+`}`)
		}
		out = append(out, `{"`+field+`":{`+strings.Join(options, ",")+`}}`)
	}
	return strings.Join(out, ",")
}
