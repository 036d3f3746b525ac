package differential

import (
	"context"
	"math/rand/v2"
	"slices"
	"strings"

	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// RunMappings is Run for an index with a random mapping, changes of it, and
// documents that fit it more or less. major is the version of the two.
func RunMappings(major int) Runner {
	return func(ctx context.Context, seed uint64, length int, e, server enginetest.Backend, rules *golden.Rules) ([]*Difference, int, error) {
		g := newMappingGenerator(seed)
		next := func(i int) Request { return typed(major, g.request(i)) }
		return run(ctx, mappingIndex, next, length, e, server, rules)
	}
}

// mappingGenerator makes requests about one index. It remembers the types of the
// fields that it has declared, so that most values fit.
type mappingGenerator struct {
	*generator
	types map[string]string // by full name
	typed bool              // the index was made with a type of its own
}

func newMappingGenerator(seed uint64) *mappingGenerator {
	return &mappingGenerator{generator: &generator{rand.New(rand.NewPCG(seed, 2))}, types: map[string]string{}}
}

const mappingIndex = "mapping-diff"

func (g *mappingGenerator) request(i int) Request {
	if i == 0 {
		return g.create()
	}
	switch n := g.IntN(40); {
	case n < 18:
		return g.write()
	case n < 26:
		return g.putMapping()
	case n < 32:
		return g.getMapping()
	case n < 34:
		return g.fieldCaps()
	case n < 36:
		return g.json("GET", "/"+mappingIndex+g.pick("/_mapping/field/", "/_mapping/field/", "/_mapping/doc/field/", "/_mapping/_doc/field/")+
			g.pick("*", "*", "a*", "o.*", "a", "_routing", "n.a,b", "none", "*.*", "_*", "o.p.*"), g.pick("", "include_defaults", "include_defaults&include_type_name", "include_type_name=false", "local"), "")
	case n < 37:
		return g.json("GET", "/"+mappingIndex+"/_doc/"+g.pick("1", "2"), "stored_fields="+g.pick("a", "a,b,c", "o.a", "*", "_ignored")+"&_source", "")
	case n < 38:
		return g.changed()
	}
	return g.search()
}

// create makes the index, seldom with a type of its own.
func (g *mappingGenerator) create() Request {
	body := `{"settings":{` + strings.Join(g.settings(), ",") + `},"mappings":`
	if g.one(20) {
		g.typed = true
		return g.json("PUT", "/"+mappingIndex, "include_type_name", body+`{"doc":`+g.root()+`}}`)
	}
	return g.json("PUT", "/"+mappingIndex, "", body+g.root()+`}`)
}

// settings are those of the index: its own analyzers, and sometimes a limit.
func (g *mappingGenerator) settings() []string {
	settings := []string{`"number_of_shards":1,"refresh_interval":"-1"`}
	if g.one(3) {
		settings = append(settings, g.pick(`"index.mapping.ignore_malformed":true`, `"index.mapping.coerce":false`, `"index.mapping.total_fields.limit":8`,
			`"index.mapping.depth.limit":2`, `"index.mapping.nested_fields.limit":1`, `"index.mapping.nested_objects.limit":2`,
			`"index.mapping.field_name_length.limit":3`))
	}
	if g.one(2) {
		settings = append(settings, `"analysis":{"analyzer":{"own":{"type":"custom","tokenizer":"whitespace","filter":["lowercase"]}`+
			g.pick("", `,"default":{"type":"simple"}`, `,"default_search":{"type":"whitespace"}`)+`},"normalizer":{"own":{"type":"custom","filter":["lowercase"]}}}`)
	}
	if g.one(40) {
		settings = append(settings, g.pick(`"index.sort.field":"a"`, `"index.sort.field":["b","d"]`, `"index.number_of_routing_shards":4,"index.routing_partition_size":2`,
			`"index.soft_deletes.enabled":true`, `"index.query.default_field":["a"]`))
	}
	return settings
}

func (g *mappingGenerator) fieldCaps() Request {
	query := "fields=" + g.pick("*", "*", "a*", "a,b", "o.*", "_*,c", "none", "*.raw", "n*", "")
	if g.one(5) {
		query += g.pick("&include_unmapped", "&include_unmapped=true", "&ignore_unavailable", "&foo=1")
	}
	body := ""
	if g.one(8) {
		body = g.pick(`{"index_filter":{"match_all":{}}}`, `{"index_filter":{"match_none":{}}}`, `{"index_filter":{"range":{"d":{"gte":"2020"}}}}`, `{"index_filter":{"term":{"a":"x"}}}`,
			`{"fields":["a"]}`, `{"index_filter":5}`, `{}`, `{"foo":1}`)
	}
	return g.json("GET", "/"+mappingIndex+"/_field_caps", query, body)
}

// changed changes a limit, closes or opens, or shows the whole index.
func (g *mappingGenerator) changed() Request {
	switch g.IntN(3) {
	case 0:
		return g.json("GET", "/"+mappingIndex, g.pick("", "include_type_name", "include_type_name=false", "flat_settings", "include_defaults&filter_path=*.settings.index.mapping"), "")
	case 1:
		return g.json("PUT", "/"+mappingIndex+"/_settings", "", g.pick(`{"index.mapping.total_fields.limit":12}`, `{"index.mapping.total_fields.limit":1000}`, `{"index.mapping.depth.limit":3}`, `{"index.mapping.coerce":false}`,
			`{"index.mapping.nested_objects.limit":1}`, `{"index.mapping.nested_fields.limit":0}`, `{"index.mapping.field_name_length.limit":4}`, `{"index.mapping.ignore_malformed":true}`, `{"index.mapping.dynamic":false}`,
			`{"index.mapping.total_fields.limit":"x"}`, `{"index.mapping.depth.limit":0}`, `{"index.mapping.total_fields.limit":null}`))
	}
	return g.json("PUT", "/"+mappingIndex+"/_alias/mapping-alias", "", g.pick("", `{"filter":{"term":{"a":"x"}}}`, `{"routing":"r"}`, `{"filter":{"range":{"d":{"gte":"x"}}}}`, `{"filter":{"match":{"k":1}}}`, `{"is_write_index":true}`))
}

// write is a document, alone or in bulk, or a part of one.
func (g *mappingGenerator) write() Request {
	query := ""
	if g.one(8) {
		query = "routing=r"
	}
	if g.one(3) {
		query = strings.TrimPrefix(query+"&refresh", "&")
	}
	typ := "_doc"
	if g.typed && !g.one(4) || g.one(60) {
		typ = "doc"
	}
	switch n := g.IntN(30); {
	case n == 0:
		return g.json("POST", "/"+mappingIndex+"/_update/1", query, `{"doc":`+g.source()+`,"doc_as_upsert":true}`)
	case n < 3:
		var lines strings.Builder
		for range 1 + g.IntN(4) {
			lines.WriteString(`{"index":{"_id":"` + g.pick("1", "2") + "\"}}\n" + g.source() + "\n")
		}
		r := g.json("POST", "/"+mappingIndex+"/_bulk", query, lines.String())
		r.Kind = ndjsonType
		return r
	}
	return g.json("PUT", "/"+mappingIndex+"/"+typ+"/"+g.pick("1", "2"), query, g.source())
}

func (g *mappingGenerator) putMapping() Request {
	switch g.IntN(25) {
	case 0:
		return g.json("PUT", "/"+mappingIndex+"/_mapping/"+g.pick("doc", "_doc"), g.pick("include_type_name", ""), g.pick(`{"doc":`+g.root()+`}`, g.root()))
	case 1:
		return g.json("PUT", "/"+mappingIndex+"/_mapping", g.pick("include_type_name=false", "include_type_name"), g.pick(`{"_doc":`+g.root()+`}`, g.root()))
	}
	return g.json("PUT", "/"+mappingIndex+"/_mapping", "", g.root())
}

func (g *mappingGenerator) getMapping() Request {
	switch g.IntN(12) {
	case 0:
		return g.json("GET", "/"+mappingIndex+"/_mapping", "include_type_name", "")
	case 1:
		return g.json("GET", "/"+mappingIndex+"/_mapping/"+g.pick("doc", "_doc", "none"), g.pick("include_type_name", ""), "")
	}
	return g.json("GET", "/"+mappingIndex+"/_mapping", "", "")
}

// search shows what the fields of the documents hold: their doc values, what is
// stored, and that they exist.
func (g *mappingGenerator) search() Request {
	names := []string{"a", "b", "o.a", "new1"}
	for name := range g.types {
		names = append(names, name)
	}
	slices.Sort(names)
	field := g.pick(names...)
	query := `"query":{"exists":{"field":"` + field + `"}}`
	show := `"stored_fields":["` + field + `"]`
	switch g.IntN(7) {
	case 3:
		show = `"fields":["` + g.pick(field, "*", "o.*", "a*", "*.raw", "n.*", "n") + `"]`
	case 4:
		show = `"fields":["a",{"field":"` + field + `","format":"` + g.pick("epoch_millis", "yyyy-MM-dd", "0.0", "geojson", "wkt", "x") + `"}]`
	case 0:
		show = `"docvalue_fields":["` + field + `"]`
	case 1:
		show = `"docvalue_fields":[{"field":"` + field + `","format":"` + g.pick("epoch_millis", "yyyy-MM-dd", "0.0", "use_field_mapping") + `"}]`
	case 2:
		query = `"query":{"term":{"` + field + `":` + g.value(g.types[field]) + `}}`
	}
	return g.json("GET", "/"+mappingIndex+"/_search", "", `{"sort":"_seq_no","_source":false,`+query+`,`+show+`}`)
}
