package differential

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The words of the three languages. Those in front come more often.
var (
	english = strings.Fields("the quick brown fox jumps over lazy dog search engine database running runner run dogs foxes and not or data " +
		"index query shard node cluster server light house lighthouse apple banana orange river mountain stone wall wi-fi can't O'Neil 3.14 2020 " +
		"e-mail foo_bar node.js colour color analyse organization organisations universal university zebra")
	german = strings.Fields("der die das und Hund Katze Haus Häuser läuft laufen Straße Bücher Buch schön Mädchen über Größe Zug Züge " +
		"Datenbank Suchmaschine Universität Wörter ein einer eines nicht ß Äpfel Apfel")
	chinese = []string{"中国", "北京", "上海", "搜索引擎", "数据库", "我们", "在", "学习", "中文", "分词", "日本語", "東京", "テスト", "한국어", "你好，世界", "全文搜索"}
	tags    = []string{"red", "green", "blue", "Red", "GREEN", "dark blue", "a-b", "x.y", "ünïcode", "中文", "", "10", "9", "true"}
	addrs   = []string{"10.0.0.1", "10.0.0.2", "10.0.1.7", "192.168.1.1", "192.168.255.255", "::1", "2001:db8::1", "0.0.0.0", "255.255.255.255"}
)

// common chooses a word, the first ones of the list most often.
func (g *searchGenerator) common(words []string) string {
	n := len(words)
	return words[min(g.IntN(n), g.IntN(n), g.IntN(n)+1)%n]
}

// text is some words of a language.
func (g *searchGenerator) text(words []string, most int) string { return g.words(words, most, nil) }

// distinct is text in which no word comes twice: the server puts such clauses
// together, in an order that each start of it changes.
func (g *searchGenerator) distinct(words []string, most int) string {
	return g.words(words, most, map[string]bool{})
}

func (g *searchGenerator) words(words []string, most int, seen map[string]bool) string {
	var out []string
	for range 1 + g.IntN(most) {
		w := g.common(words)
		if seen != nil && seen[w] {
			continue
		}
		if seen != nil {
			seen[w] = true
		}
		if g.one(12) {
			r, n := utf8.DecodeRuneInString(w)
			w = string(unicode.ToUpper(r)) + w[n:]
		}
		if g.one(15) {
			w += g.pick(",", ".", "!", " -", ";")
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

// settings of the index. Merges are left to requests: those of the server's
// background come when they please, and change the statistics.
func (g *searchGenerator) settings() string {
	g.shards = g.pickInt(1, 1, 3)
	return fmt.Sprintf(`{"number_of_shards":%d,"number_of_replicas":0,"refresh_interval":"-1","soft_deletes.enabled":false,`+
		`"merge.policy":{"segments_per_tier":60,"max_merge_at_once":60,"deletes_pct_allowed":50},`+
		`"analysis":{"normalizer":{"low":{"type":"custom","filter":["lowercase","asciifolding"]}},`+
		`"filter":{"syn":{"type":"synonym_graph","synonyms":["quick, fast, speedy","data base => database","search engine, finder","wi fi, wireless network"]},`+
		`"syn1":{"type":"synonym","synonyms":["quick, fast","color, colour"]},"shingles":{"type":"shingle"},"stopped":{"type":"stop"}},`+
		`"analyzer":{"graph":{"tokenizer":"standard","filter":["lowercase","syn"]},"synonyms":{"tokenizer":"standard","filter":["lowercase","syn1"]},`+
		`"stopping":{"tokenizer":"standard","filter":["lowercase","stopped"]},"shingled":{"tokenizer":"standard","filter":["lowercase","shingles"]}}},`+
		`"similarity":{"tuned":{"type":"BM25","k1":0.9,"b":0.4}}}`, g.shards)
}

// properties of the index. The fields are the same in every round, some options differ.
func (g *searchGenerator) properties() string {
	option := func(n int, of ...string) string {
		if g.one(n) {
			return "," + g.pick(of...)
		}
		return ""
	}
	fields := []string{
		`"title":{"type":"text","fields":{"raw":{"type":"keyword"},"en":{"type":"text","analyzer":"english"},"ph":{"type":"text","index_phrases":true},"pre":{"type":"text","index_prefixes":{"min_chars":2,"max_chars":4}}}` +
			option(4, `"similarity":"boolean"`, `"similarity":"tuned"`, `"norms":false`, `"index_options":"docs"`, `"index_options":"freqs"`, `"boost":2`) + `}`,
		`"body":{"type":"text","analyzer":"` + g.pick("standard", "english", "simple", "whitespace", "stop", "stopping") + `"` + option(3, `"search_analyzer":"graph"`, `"search_analyzer":"synonyms"`, `"search_analyzer":"stopping"`, `"search_quote_analyzer":"simple"`) + `}`,
		`"de":{"type":"text","analyzer":"german"}`,
		`"zh":{"type":"text","analyzer":"` + g.pick("standard", "cjk") + `"}`,
		`"gap":{"type":"text","position_increment_gap":` + g.pick("0", "1", "100") + `}`,
		`"tags":{"type":"keyword"` + option(4, `"norms":true`, `"split_queries_on_whitespace":true`, `"boost":3`, `"index_options":"freqs"`) + `}`,
		`"low":{"type":"keyword","normalizer":"low"}`,
		`"long":{"type":"long"}`, `"int":{"type":"integer"}`, `"short":{"type":"short"}`, `"byte":{"type":"byte"}`,
		`"float":{"type":"float"}`, `"double":{"type":"double"}`, `"half":{"type":"half_float"}`, `"scaled":{"type":"scaled_float","scaling_factor":100}`,
		`"bool":{"type":"boolean"}`, `"date":{"type":"date"}`, `"nanos":{"type":"date_nanos"}`, `"ip":{"type":"ip"}`,
		`"ints":{"type":"integer_range"}`, `"dates":{"type":"date_range"}`, `"ips":{"type":"ip_range"}`, `"doubles":{"type":"double_range"}`,
		`"hidden":{"type":"keyword","index":false}`, `"bare":{"type":"long","doc_values":false}`, `"also":{"type":"alias","path":"title"}`,
		`"need":{"type":"integer"}`, `"place":{"type":"geo_point"}`,
		`"obj":{"properties":{"name":{"type":"text"},"n":{"type":"integer"}}}`,
		`"notes":{"type":"nested","properties":{"by":{"type":"keyword"},"text":{"type":"text"},"stars":{"type":"integer"},"at":{"type":"date"},` +
			`"replies":{"type":"nested","properties":{"text":{"type":"text"},"stars":{"type":"integer"}}}}}`,
	}
	return strings.Join(fields, ",")
}

// document is a document of the index. Every field may be missing.
func (g *searchGenerator) document() string {
	var fields []string
	add := func(missing int, name string, value func() string) {
		if g.one(missing) {
			return
		}
		v := value()
		switch g.IntN(24) {
		case 0:
			v = "[" + v + "," + value() + "]"
		case 1:
			v = "[" + v + "," + value() + "," + value() + "]"
		case 2:
			v = g.pick("null", "[]", "[null,"+v+"]")
		}
		fields = append(fields, `"`+name+`":`+v)
	}
	number := func(values ...string) func() string { return func() string { return g.pick(values...) } }
	words := func(of []string, most int) func() string {
		return func() string { return quoted(g.text(of, most)) }
	}
	add(12, "title", words(english, 8))
	add(5, "body", words(english, 30))
	add(2, "de", words(german, 10))
	add(2, "zh", func() string { return quoted(strings.Join(strings.Fields(g.text(chinese, 6)), g.pick("", "", " "))) })
	add(3, "gap", words(english, 4))
	add(3, "tags", func() string { return quoted(g.common(tags)) })
	add(3, "low", func() string { return quoted(g.common(tags)) })
	add(3, "long", func() string { return g.pick(fmt.Sprint(g.IntN(1000)-300), "9007199254740993", "-9223372036854775808") })
	add(3, "int", func() string { return fmt.Sprint(g.IntN(50) - 10) })
	add(4, "short", number("1", "2", "-5", "32767", "300"))
	add(4, "byte", number("1", "2", "-5", "127", "-128"))
	add(3, "float", func() string {
		return g.pick("0.1", "1.5", "3.4028235e38", fmt.Sprintf("%.3f", g.Float64()*100), "-0.0")
	})
	add(3, "double", func() string { return g.pick("0.1", "1e100", fmt.Sprint(g.Float64()*1000), "-2.5") })
	add(4, "half", func() string { return g.pick("0.1", "1.5", "2049", fmt.Sprintf("%.2f", g.Float64()*10)) })
	add(4, "scaled", func() string { return fmt.Sprintf("%.3f", g.Float64()*20-5) })
	add(3, "bool", number("true", "false", `"true"`))
	add(3, "date", func() string { return quoted(g.date()) })
	add(4, "nanos", func() string {
		return quoted(fmt.Sprintf("2020-0%d-1%dT0%d:00:00.%09dZ", 1+g.IntN(9), g.IntN(9), g.IntN(9), g.IntN(1e9)))
	})
	add(3, "ip", func() string { return quoted(g.pick(addrs...)) })
	add(3, "ints", func() string { return g.span(fmt.Sprint(g.IntN(20)), fmt.Sprint(20+g.IntN(20))) })
	add(4, "dates", func() string {
		return g.span(quoted("2020-0"+g.pick("1", "2", "3")+"-01"), quoted("2020-0"+g.pick("4", "5")+"-01"))
	})
	add(4, "ips", func() string {
		return g.pick(`"10.0.0.0/24"`, `"192.168.0.0/16"`, `{"gte":"10.0.0.1","lt":"10.0.0.9"}`, `{"gt":"::1"}`)
	})
	add(4, "doubles", func() string { return g.span(fmt.Sprint(g.IntN(20)), fmt.Sprint(20.5+float64(g.IntN(20)))) })
	add(6, "hidden", func() string { return quoted(g.common(tags)) })
	add(6, "bare", number("1", "2", "3"))
	add(4, "need", number("0", "1", "2", "3"))
	add(3, "place", g.point)
	add(5, "obj", func() string { return fmt.Sprintf(`{"name":%s,"n":%d}`, quoted(g.text(english, 4)), g.IntN(10)) })
	if !g.one(3) {
		fields = append(fields, `"notes":[`+strings.Join(g.notes(), ",")+"]")
	}
	return "{" + strings.Join(fields, ",") + "}"
}

// notes are nested objects, some with nested objects of their own.
func (g *searchGenerator) notes() []string {
	var notes []string
	for range g.IntN(4) {
		var replies []string
		for range g.pickInt(0, 0, 1, 2) {
			replies = append(replies, fmt.Sprintf(`{"text":%s,"stars":%d}`, quoted(g.text(english, 5)), g.IntN(6)))
		}
		note := fmt.Sprintf(`{"by":%s,"text":%s,"stars":%d,"at":%s`, quoted(g.common(tags)), quoted(g.text(english, 8)), g.IntN(6), quoted(g.date()))
		if len(replies) > 0 {
			note += `,"replies":[` + strings.Join(replies, ",") + "]"
		}
		notes = append(notes, note+"}")
	}
	return notes
}

func (g *searchGenerator) date() string {
	return g.pick(fmt.Sprintf("20%02d-%02d-%02d", 18+g.IntN(4), 1+g.IntN(12), 1+g.IntN(28)),
		fmt.Sprintf("2020-%02d-%02dT%02d:%02d:%02dZ", 1+g.IntN(12), 1+g.IntN(28), g.IntN(24), g.IntN(60), g.IntN(60)), "2020-01-01", "1969-12-31T23:59:59.999Z")
}

// span is a range with some of the four kinds of bounds.
func (g *searchGenerator) span(from, to string) string {
	switch g.IntN(8) {
	case 0:
		return `{"` + g.pick("gte", "gt") + `":` + from + `}`
	case 1:
		return `{"` + g.pick("lte", "lt") + `":` + to + `}`
	}
	return `{"` + g.pick("gte", "gt") + `":` + from + `,"` + g.pick("lte", "lt") + `":` + to + `}`
}

func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

// batches are how many documents are written at a time. Merges put segments in an
// order that depends on their sizes, so these differ.
var batches = []int{15, 80, 35, 200, 170}

// corpus is the index with so many documents, written in batches, with updates,
// deletes, refreshes and merges between them.
func (g *searchGenerator) corpus(documents int) []Request {
	g.touched = map[int]bool{}
	out := []Request{g.json("PUT", "/"+SearchIndex, "", `{"settings":`+g.settings()+`,"mappings":{"properties":{`+g.properties()+`}}}`)}
	for n := 0; g.written < documents; n++ {
		batch := batches[n%len(batches)]
		var body strings.Builder
		for range min(batch, documents-g.written) {
			g.written++
			g.action(&body)
		}
		refresh := g.pick("", "refresh", "refresh", "refresh")
		r := g.json("POST", "/"+SearchIndex+"/_bulk", refresh, body.String())
		r.Kind = ndjsonType
		out = append(out, r)
		if refresh != "" {
			g.refreshed, g.touched = g.ids, map[int]bool{}
		}
		if g.one(8) {
			out = append(out, g.json("POST", "/"+SearchIndex+"/_forcemerge", "max_num_segments=1", ""))
		}
	}
	return append(out, g.json("POST", "/"+SearchIndex+"/_refresh", "", ""))
}

// action is one line or two of a bulk request. Documents are changed only once a
// refresh has made them searchable: for an update of one that waits for it the
// server begins a segment, so numbers of documents in explanations are others.
func (g *searchGenerator) action(out *strings.Builder) {
	if id := 1 + g.IntN(max(g.refreshed, 1)); g.refreshed > 5 && !g.touched[id] {
		g.touched[id] = true
		switch n := g.IntN(20); {
		case n == 0:
			fmt.Fprintf(out, "{\"delete\":{\"_id\":\"%d\"}}\n", id)
			return
		case n == 1:
			fmt.Fprintf(out, "{\"index\":{\"_id\":\"%d\"}}\n%s\n", id, g.document())
			return
		case n == 2:
			fmt.Fprintf(out, "{\"update\":{\"_id\":\"%d\"}}\n{\"doc\":%s}\n", id, g.document())
			return
		}
	}
	g.ids++
	fmt.Fprintf(out, "{\"index\":{\"_id\":\"%d\"}}\n%s\n", g.ids, g.document())
}
