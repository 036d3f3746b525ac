package complete

import (
	"slices"
	"strings"
)

// rule says what may stand in an object of some bodies.
type rule struct {
	apis string // names of the REST specification
	path string // keys of the objects around; * is any, ** any number of any
	keys string // each with what its value begins with: {}, [], "" or nothing
	from func(src Source, r request) []string
}

// rules lists what bodies are made of, as far as the engine has it.
func rules() []rule {
	const (
		field = "type\"\" properties{} fields{} index analyzer\"\" search_analyzer\"\" normalizer\"\" doc_values store " +
			"null_value copy_to\"\" ignore_above coerce ignore_malformed format\"\" dynamic enabled"
		root = "properties{} dynamic\"\" _source{} _routing{} dynamic_templates[] date_detection numeric_detection"
	)
	settings := func(src Source, _ request) []string { return src.Words.IndexSettings }
	queries := func(src Source, _ request) []string { return braces(src.Words.Queries) }
	fields := func(src Source, r request) []string { return src.fields(r) }
	return []rule{
		{apis: "indices.create", keys: "settings{} mappings{} aliases{}"},
		{apis: "indices.create", path: "settings", keys: "index{} analysis{}", from: settings},
		{apis: "indices.create indices.put_template", path: "settings.index", keys: "analysis{}", from: settings},
		{apis: "indices.create indices.put_template", path: "mappings", keys: root},
		{apis: "indices.put_template", keys: "index_patterns[] order settings{} mappings{} aliases{} version"},
		{apis: "indices.put_template", path: "settings", keys: "index{} analysis{}", from: settings},
		{apis: "indices.put_settings", keys: "index{}", from: settings},
		{apis: "indices.put_settings", path: "index", from: settings},
		{apis: "indices.put_mapping", keys: root},
		{apis: "indices.create indices.put_template indices.put_mapping", path: "**.properties.*", keys: field},
		{apis: "indices.create indices.put_template indices.put_mapping", path: "**.fields.*", keys: field},
		{apis: "indices.create indices.put_settings indices.put_template", path: "**.analysis", keys: "analyzer{} tokenizer{} filter{} char_filter{} normalizer{}"},
		{apis: "indices.create indices.put_settings indices.put_template", path: "**.analysis.analyzer.*", keys: "type\"\" tokenizer\"\" filter[] char_filter[]"},
		{apis: "search", keys: "query{} from size sort[] _source track_total_hits version seq_no_primary_term min_score terminate_after timeout\"\""},
		{apis: "count", keys: "query{}"},
		{apis: "search count", path: "**.query", from: queries},
		{apis: "search count", path: "**.query.term", from: fields},
		{apis: "search", path: "sort", from: fields},
		{apis: "update", keys: "doc{} doc_as_upsert detect_noop upsert{} script{} scripted_upsert _source if_seq_no if_primary_term"},
		{apis: "bulk", keys: "index{} create{} update{} delete{}"},
		{apis: "bulk", path: "*", keys: "_index\"\" _id\"\" routing\"\" version version_type\"\" if_seq_no if_primary_term"},
		{apis: "mget", keys: "docs[] ids[]"},
		{apis: "mget", path: "docs", keys: "_index\"\" _id\"\" routing\"\" _source"},
		{apis: "indices.analyze", keys: "analyzer\"\" text\"\" tokenizer\"\" filter[] char_filter[] field\"\" explain attributes[] normalizer\"\""},
		{apis: "indices.update_aliases", keys: "actions[]"},
		{apis: "indices.update_aliases", path: "actions", keys: "add{} remove{} remove_index{}"},
		{apis: "indices.update_aliases", path: "actions.*", keys: "index\"\" indices[] alias\"\" aliases[] filter{} routing\"\" index_routing\"\" search_routing\"\" is_write_index"},
	}
}

// braces says of names that their values are objects.
func braces(names []string) []string {
	list := make([]string, len(names))
	for i, n := range names {
		list[i] = n + "{}"
	}
	return list
}

// body offers keys or values. column is that of the cursor in its line.
func (src Source) body(r request, at place, column int, crowded bool) Result {
	api := ""
	for _, route := range src.find(r.method, r.path) {
		api = route.API
		break
	}
	if api == "bulk" && at.doc%2 == 1 { // a document; one behind a delete looks like one, too
		return Result{}
	}
	out := Result{Start: column - len(at.typed)}
	switch {
	case at.key:
		out.List = src.keys(api, r, at, crowded)
	case at.value:
		for _, v := range src.bodyValues(r, at) {
			out.List = append(out.List, value(v, at.quoted, crowded))
		}
		out.List = filter(at.typed, out.List)
	}
	return out
}

func (src Source) keys(api string, r request, at place, crowded bool) []Candidate {
	var list []Candidate
	for _, rule := range rules() {
		if !slices.Contains(strings.Fields(rule.apis), api) || !within(split(rule.path), at.path) {
			continue
		}
		words := strings.Fields(rule.keys)
		if rule.from != nil {
			words = append(words, rule.from(src, r)...)
		}
		for _, w := range words {
			name := strings.TrimRight(w, `{}[]"`)
			if !slices.Contains(at.used, name) {
				list = append(list, key(name, w[len(name):], at.quoted, crowded))
			}
		}
	}
	return filter(at.typed, list)
}

// key is a key with what begins its value. Where something stands behind the
// cursor, it is the name alone.
func key(name, begin string, quoted, crowded bool) Candidate {
	c := Candidate{Text: name + `": ` + begin, Show: name, Back: len(begin) / 2}
	if crowded {
		c.Text, c.Back = name, 0
	}
	if !quoted {
		c.Text = `"` + c.Text
		if crowded {
			c.Text += `"`
		}
	}
	return c
}

// value is a string or word as a value.
func value(text string, quoted, crowded bool) Candidate {
	switch {
	case text == "true" || text == "false":
		return Candidate{Text: text}
	case !quoted:
		return Candidate{Text: `"` + text + `"`, Show: text}
	case crowded:
		return Candidate{Text: text}
	}
	return Candidate{Text: text + `"`, Show: text}
}

// bodyValues lists the words that may be the value of a key.
func (src Source) bodyValues(r request, at place) []string {
	inField := within(split("**.properties.*"), at.path) || within(split("**.fields.*"), at.path)
	inAnalysis := within(split("**.analysis.analyzer.*"), at.path)
	w := src.Words
	switch {
	case at.of == "type" && inField:
		return w.FieldTypes
	case at.of == "type" && inAnalysis:
		return append([]string{"custom"}, w.Analyzers...)
	case (at.of == "analyzer" || at.of == "search_analyzer") && (inField || len(at.path) == 0):
		return w.Analyzers
	case at.of == "tokenizer" && (inAnalysis || len(at.path) == 0):
		return w.Tokenizers
	case at.of == "filter" && (inAnalysis || len(at.path) == 0):
		return w.TokenFilters
	case at.of == "char_filter" && (inAnalysis || len(at.path) == 0):
		return w.CharFilters
	case at.of == "dynamic":
		return []string{"true", "false", "strict"}
	case at.of == "sort" || at.of == "_source" || at.of == "field":
		return src.fields(r)
	case at.of == "_index" || at.of == "index" && !inField:
		if src.Names == nil {
			return nil
		}
		names, aliases := src.Names()
		return slices.Concat(names, aliases)
	case at.of == "version_type":
		return strings.Fields(values["version_type"])
	}
	return nil
}

// fields are those of the indices of the path.
func (src Source) fields(r request) []string {
	if src.Fields == nil {
		return nil
	}
	return src.Fields(indices(segments(r.path)))
}

func split(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path, ".")
}

// within tells whether keys are those of a rule's path.
func within(pattern, keys []string) bool {
	if len(pattern) > 0 && pattern[0] == "**" {
		n := len(pattern) - 1
		return len(keys) >= n && within(pattern[1:], keys[len(keys)-n:])
	}
	if len(pattern) != len(keys) {
		return false
	}
	for i, p := range pattern {
		if p != "*" && p != keys[i] {
			return false
		}
	}
	return true
}
