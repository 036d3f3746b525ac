package complete

import (
	"fmt"
	"strings"
	"testing"

	"esconsole/engine"
)

// source is a cluster with a few indices, as the engine's tables have it.
func source() Source {
	var routes []engine.Route
	for _, r := range engine.Routes(7) {
		if r.Built {
			routes = append(routes, r)
		}
	}
	return Source{Routes: routes, Words: engine.Words(),
		Names: func() ([]string, []string) {
			return []string{".hidden", "orders", "products", "products-old", "产品"}, []string{"shop"}
		},
		Fields: func(indices string) []Field {
			if indices != "products" {
				return nil
			}
			return []Field{{Name: "count", Type: "long"}, {Name: "o", Type: "object"}, {Name: "o.n", Type: "date"}, {Name: "title", Type: "text"}, {Name: "title.raw", Type: "keyword", Sub: true}}
		},
		Live: func(kind, of string) []string {
			return map[string][]string{"template": {"logs"}, "pipeline": {"clean"}, "repository": {"backup"}, "snapshot": {of + "-1"}, "columns": {"health", "docs.count"}}[kind]
		},
		Vars: []string{"id", "name"}, Directives: []string{"capture", "expect"},
		Meta: []Command{{Name: ":help", Words: func() []string { return []string{":help", ":run"} }}, {Name: ":quit"}, {Name: ":run", Files: true, Words: func() []string { return []string{"lesson.es"} }}},
		Files: func(begun string) []string {
			if begun == "" {
				return []string{"dir/", "a.es"}
			}
			return []string{"dir/b.es"}
		},
	}
}

// complete asks at the | of a text, and gives the part to replace and the first
// candidates.
func complete(text string, src Source) (part, list string) {
	before, after, _ := strings.Cut(text, "|")
	r := At(before+after, len(before), src)
	var labels []string
	for i, c := range r.List {
		if i == 8 {
			labels = append(labels, "…")
			break
		}
		labels = append(labels, c.Label())
	}
	return before[min(r.Start, len(before)):], strings.Join(labels, " ")
}

func TestAt(t *testing.T) {
	tests := []struct{ text, part, want string }{
		// Methods.
		{"|", "", "GET POST PUT HEAD DELETE"},
		{"  p|", "p", "POST PUT"},
		{"D|", "D", "DELETE"},
		{"X|", "X", ""},
		{"# a|", "", ""},
		{"GET a/_search\n\n# a\nDE|", "", ""},

		// Paths.
		{"GET |", "", "orders products products-old 产品 shop _search _mapping _settings …"},
		{"GET pro|", "pro", "products products-old"},
		{"GET .|", ".", ".hidden"},
		{"GET 产|", "产", "产品"},
		{"GET orders,p|", "p", "products products-old"},
		{"GET orders,|", "", "products products-old 产品 shop"},
		{"GET /_cat/i|", "i", "indices"},
		{"get _cl|", "_cl", "_cluster"},
		{"GET products/|", "", "_search _doc _mapping _settings _count _analyze _alias _refresh …"},
		{"GET products/_s|", "_s", "_search _settings _source _search_shards _segments _setting"},
		{"GET products/_doc/|", "", ""},
		{"PUT products/_d|", "_d", "_doc"},
		{"GET products/_mapping/field/ti|", "ti", "title title.raw"},
		{"GET _alias/|", "", "shop"},
		{"GET ld|", "ld", "products-old _field_caps"},
		{"DELETE |", "", "orders products products-old 产品 shop _search _scripts _template"},
		{"GET nothing/nowhere/at/all/|", "", ""},

		// Parameters.
		{"PUT products/_doc/1?|", "", "refresh if_seq_no if_primary_term routing pretty pipeline op_type version …"},
		{"PUT products/_doc/1?if_seq_no=1&if|", "if", "if_primary_term"},
		{"PUT products/_doc/1?version_type=e|", "e", "external external_gte"},
		{"PUT products/_doc/1?refresh=|", "", "true false wait_for"},
		{"GET _cat/indices?h=health,do|", "do", "docs.count"},
		{"GET _cat/indices?v&h|", "h", "h health help human"},
		{"GET nothing/nowhere/at/all?|", "", ""},

		// Bodies.
		{"PUT products\n{|", "", "settings mappings aliases"},
		{"PUT products\n{\n  \"m|", "m", "mappings"},
		{"PUT products {\"|\"}", "", "settings mappings aliases"},
		{"PUT products\n{ \"settings\": { \"number_of|", "number_of", "number_of_replicas number_of_routing_shards number_of_shards"},
		{"PUT products\n{ \"mappings\": { \"properties\": { \"|", "", ""},
		{"PUT products\n{ \"mappings\": { \"properties\": { \"a\": { \"ty|", "ty", "type"},
		{"PUT products\n{ \"mappings\": { \"properties\": { \"a\": { \"type\": \"key|", "key", "keyword"},
		{"PUT products\n{ \"mappings\": { \"properties\": { \"a\": { \"type\": tok|", "tok", "token_count"},
		{"PUT products\n{ \"mappings\": { \"properties\": { \"a\": { \"type\": \"text\", \"fields\": { \"raw\": { \"type\": \"k|", "k", "keyword"},
		{"PUT products\n{ \"mappings\": { \"properties\": { \"a\": { \"type\": \"text\", \"analyzer\": \"smart|", "smart", "smartcn"},
		{"PUT products\n{ \"mappings\": { \"properties\": { \"a\": { \"type\": \"text\", \"analyzer\": \"whi|", "whi", "whitespace"},
		{"PUT products/_mapping\n{ \"prop|", "prop", "properties"},
		{"GET products/_search\n{ \"query\": { \"match_n|", "match_n", "match_none"},
		{"GET products/_search\n{ \"size\": 1, \"|", "", "query aggs from sort _source highlight post_filter fields …"},
		{"GET products/_search\n{ \"query\": { \"term\": { \"t|", "t", "title.raw title"},
		{"GET products/_search\n{ \"query\": { \"range\": { \"|", "", "count o.n title title.raw"},
		{"GET products/_search\n{ \"query\": { \"bool\": { \"filter\": [ { \"te|", "te", "term terms terms_set"},
		{"GET products/_search\n{ \"query\": { \"match\": { \"title\": { \"op|", "op", "operator"},
		{"GET products/_search\n{ \"query\": { \"match\": { \"title\": { \"operator\": \"|", "", "and or"},
		{"GET products/_search\n{ \"aggs\": { \"|", "", ""},
		{"GET products/_search\n{ \"aggs\": { \"x\": { \"date_h|", "date_h", "date_histogram"},
		{"GET products/_search\n{ \"aggs\": { \"x\": { \"date_histogram\": { \"field\": \"|", "", "o.n count title title.raw"},
		{"GET products/_search\n{ \"aggs\": { \"x\": { \"date_histogram\": { \"calendar_interval\": \"m|", "m", "minute month"},
		{"GET products/_search\n{ \"aggs\": { \"x\": { \"filter\": { \"rang|", "rang", "range"},
		{"GET products/_search\n{ \"aggs\": { \"x\": { \"terms\": {}, \"aggs\": { \"y\": { \"su|", "su", "sum sum_bucket"},
		{"GET products/_search\n{ \"highlight\": { \"fields\": { \"ti|", "ti", "title title.raw"},
		{"GET products/_search\n{ \"sort\": [ { \"count\": { \"order\": \"|", "", "asc desc"},
		{"GET products/_search\n{ \"track_total_hits\": |", "", "true false"},
		{"PUT products/_doc/1\n{ \"|", "", "count o title"},
		{"PUT products/_doc/1\n{ \"o\": { \"|", "", "n"},
		{"POST products/_bulk\n{\"index\":{}}\n{\"co|", "co", "count"},
		{"POST products/_bulk\n{\"update\":{}}\n{\"do|", "do", "doc doc_as_upsert"},
		{"POST products/_bulk\n{\"delete\":{}}\n{\"cre|", "cre", "create"},
		{"PUT products\n{ \"mappings\": { \"properties\": { \"a\": { \"type\": \"date\", \"|", "", "format doc_values index null_value ignore_malformed locale store copy_to …"},
		{"PUT products\n{ \"settings\": { \"analysis\": { \"analyzer\": { \"mine\": {} } } }, \"mappings\": { \"properties\": { \"a\": { \"type\": \"text\", \"analyzer\": \"mi|", "mi", "mine"},
		{"PUT _template/|", "", "logs"},
		{"PUT _template/t\n{ \"ind|", "ind", "index_patterns"},
		{"PUT products/_doc/1?pipeline=|", "", "clean"},
		{"GET products/_search?q=ti|", "ti", "title title.raw"},
		{"GET products/_search?_source_includes=count,ti|", "ti", "title title.raw"},
		{"GET products/_search\n{ \"sort\": [ \"c|", "c", "count"},
		{"GET products/_search\n{ \"sort\": [ { \"c|", "c", "count"},
		{"GET products/_search\n{ \"size\": 1|", "1", ""},
		{"GET products/_search\n{ # a \"|", "", ""},
		{"GET products/_search\n{ \"x\": \"\"\" \"|", "", ""},
		{"GET products/_search\n{ }|", "", ""},
		{"GET products/_search\n|", "", "{ \"query\": { } }"},
		{"GET products/_search\n|{", "", ""},
		{"POST _bulk\n{\"in|", "in", "index"},
		{"POST _bulk\n{\"index\":{\"_i|", "_i", "_id _index"},
		{"POST _bulk\n{\"index\":{}}\n{\"in|", "", ""},
		{"POST _bulk\n{\"index\":{}}\n{\"a\":{}}\n{\"cre|", "cre", "create"},
		{"POST _aliases\n{\"actions\":[{\"a|", "a", "add"},
		{"POST _aliases\n{\"actions\":[{\"add\":{\"index\": \"pro|", "pro", "products products-old"},
		{"GET _analyze\n{ \"tokenizer\": \"key|", "key", "keyword"},
		{"POST products/_update/1\n{ \"doc|", "doc", "doc doc_as_upsert"},

		{"GET products/_doc/${i|", "i", "id"},
		{"PUT a/_doc/1\n{ \"a\": \"${|}\"", "", "id name"},
		{"GET a/_search\n{ \"query\": \"${env:H|", "", ""},
		{"#@ ex|", "ex", "expect"},
		{"GET a\n#@|", "", "capture expect"},
		{"#@ expect 2|", "", ""},

		// Meta commands.
		{":|", ":", ":help :quit :run"},
		{":help :r|", ":r", ":run"},
		{":run |", "", "dir/ a.es lesson.es"},
		{":run dir/|", "dir/", "dir/b.es"},
		{":nothing x|", "", ""},
		{"PUT a\n:|", "", ""},
	}
	for _, tt := range tests {
		if part, list := complete(tt.text, source()); part != tt.part && list != "" || list != tt.want {
			t.Errorf("%q:\n replaces %q, want %q\n offers %s\n want   %s", tt.text, part, tt.part, list, tt.want)
		}
	}
}

// TestInsert checks what is put in and where the cursor then stands.
func TestInsert(t *testing.T) {
	for text, want := range map[string]string{
		"GE|":                                     "GET |",
		"PUT products/_d|":                        "PUT products/_doc/|",
		"POST prod|":                              "POST products|",
		"GET _cat/ind|":                           "GET _cat/indices|",
		"GET a/_search?siz|":                      "GET a/_search?size=|",
		"GET a/_search?pret|":                     "GET a/_search?pretty|",
		"PUT a\n{ \"ma|":                          "PUT a\n{ \"mappings\": { \"properties\": { \"|\": { \"type\": \"\" } } }",
		"PUT a\n{ ma|":                            "PUT a\n{ \"mappings\": { \"properties\": { \"|\": { \"type\": \"\" } } }",
		"GET a/_search\n{ \"que|}":                "GET a/_search\n{ \"query\": {|}}",
		"PUT a\n{ \"ma|\": {}":                    "PUT a\n{ \"mappings|\": {}",
		"PUT a/_mapping\n{ \"dynamic_t|":          "PUT a/_mapping\n{ \"dynamic_templates\": [ { | } ]",
		"GET a/_search\n{ \"si|":                  "GET a/_search\n{ \"size\": |",
		"GET a/_search\n{ \"timeo|":               "GET a/_search\n{ \"timeout\": \"|\"",
		"GET _analyze\n{\"tokenizer\": k|":        "GET _analyze\n{\"tokenizer\": \"keyword\"|",
		"GET _analyze\n{\"tokenizer\":\"k|":       "GET _analyze\n{\"tokenizer\":\"keyword\"|",
		":ru|":                                    ":run |",
		"GET a/_search\n{\"query\":{\"bool|":      "GET a/_search\n{\"query\":{\"bool\": { \"must\": [ { | } ] }",
		"GET a/_search\n{\"query\":{\"match_all|": "GET a/_search\n{\"query\":{\"match_all\": {|}",
		"GET products/_search\n{\"query\":{\"range\":{\"co|": "GET products/_search\n{\"query\":{\"range\":{\"count\": { \"gte\": |, \"lte\":  }",
		"GET products/_search\n{\"query\":{\"match\":{\"o.|": "GET products/_search\n{\"query\":{\"match\":{\"o.n\": \"|\"",
		"GET products/_search\n{\"aggs\":{\"x\":{\"date_h|":  "GET products/_search\n{\"aggs\":{\"x\":{\"date_histogram\": { \"field\": \"|\", \"calendar_interval\": \"day\" }",
		"GET a/_search\n{ \"agg|":                            "GET a/_search\n{ \"aggs\": { \"|\": {} }",
		"GET a/_doc/${i|":                                    "GET a/_doc/${id}|",
		"GET a/_doc/${i|}":                                   "GET a/_doc/${id|}",
		"GET /\n#@ ex|":                                      "GET /\n#@ expect |",
		"PUT a/_alias/x\n{ \"is_w|":                          "PUT a/_alias/x\n{ \"is_write_index\": |",
		"GET a/_search\n|":                                   "GET a/_search\n{\n  \"query\": {\n    |\n  }\n}",
		"POST a/_bulk\n{\"delete\":{}}\n|":                   "POST a/_bulk\n{\"delete\":{}}\n{ \"index\": { \"_id\": \"|\" } }",
	} {
		before, after, _ := strings.Cut(text, "|")
		r := At(before+after, len(before), source())
		if len(r.List) == 0 {
			t.Errorf("%q: nothing", text)
			continue
		}
		typed := before[r.Start:]
		put, back := r.List[0].Text, r.List[0].Back
		if len(r.List) > 1 {
			put, _ = r.Common(typed)
			back = 0
		}
		at := len(put) - back
		if got := before[:r.Start] + put[:at] + "|" + put[at:] + after; got != want {
			t.Errorf("%q became %q, want %q (%d)", text, got, want, len(r.List))
		}
	}
}

// TestMethods checks that no method of the tables is missing, and that none
// that destroys comes first.
func TestMethods(t *testing.T) {
	_, list := complete("|", source())
	for _, r := range engine.Routes(7) {
		if !strings.Contains(list, r.Method) {
			t.Errorf("%s is not offered", r.Method)
		}
	}
	if !strings.HasPrefix(list, "GET") || !strings.HasSuffix(list, "DELETE") {
		t.Error(list)
	}
}

// TestDeterministic asks twice.
func TestDeterministic(t *testing.T) {
	for _, text := range []string{"GET |", "GET products/|", "PUT a\n{ \"settings\": { \"|", "GET a/_search?|", "GET _cat/|"} {
		first, list := complete(text, source())
		for range 20 {
			if again, other := complete(text, source()); again != first || other != list {
				t.Fatalf("%q: %s, then %s", text, list, other)
			}
		}
	}
}

// BenchmarkAt asks in a large cluster.
func BenchmarkAt(b *testing.B) {
	src := source()
	var names []string
	var fields []Field
	for i := range 10_000 {
		fields = append(fields, Field{Name: fmt.Sprintf("object.field_%05d", i), Type: "long"})
	}
	for i := range 1000 {
		names = append(names, fmt.Sprintf("logs-2021.%04d", i))
	}
	src.Names = func() ([]string, []string) { return names, nil }
	src.Fields = func(string) []Field { return fields }
	for name, text := range map[string]string{"index": "GET ", "second index": "GET logs-2021.0001,lo", "field": "GET a/_search\n{ \"query\": { \"term\": { \""} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				At(text, len(text), src)
			}
		})
	}
}

// FuzzAt asks anywhere.
func FuzzAt(f *testing.F) {
	f.Add("PUT a/_doc/1?x=1\n{ \"a\": [ { \"b\": \"\"\"c\"\"\" } ] } # d", 20)
	f.Add("POST _bulk\n{\"index\":{}}\n{", 24)
	src := source()
	f.Fuzz(func(t *testing.T, text string, cursor int) {
		r := At(text, cursor, src)
		if r.Start < 0 || r.Start > min(max(cursor, 0), len(text)) {
			t.Errorf("replaces from %d", r.Start)
		}
		for _, c := range r.List {
			if c.Back > len(c.Text) {
				t.Errorf("%+v", c)
			}
		}
	})
}
