package complete

import (
	"maps"
	"slices"
	"strings"
)

// A scope says what may stand in an object: keys, separated by blanks, each with
// what its value is:
//
//	size            a number, or anything
//	type=a|b        one of these words; bool is true or false, @x a list of the source
//	query""         a text
//	params{} ids[]  an object, an array
//	query{query}    an object of another scope; [query] is an array of them, or one
//	fields[=a|b]    an array of words
//	aggs{*agg}      an object whose keys are names that the person chooses
//	^text{x}        a key that is the name of a mapped field, best of this kind
//	*{x}            a key of any name
//	=a|b            words that may stand in place of the object
//	@x              the keys of another scope, too
//	-x              known, but not offered: another name of something
//
// Keys stand in the order in which they are offered.
var scopes = merged(queryScopes, aggScopes, indexScopes, ingestScopes, apiScopes)

// snippets are what a value of a scope begins with; | is where the cursor goes.
var snippets = merged(querySnippets, aggSnippets, indexSnippets, ingestSnippets, fieldSnippets, simpleSnippets())

// fieldSnippets are what the value of a field begins with.
var fieldSnippets = map[string]string{
	"q.match.field": `"|"`, "q.match_bool_prefix.field": `"|"`, "q.match_phrase.field": `"|"`, "q.match_phrase_prefix.field": `"|"`,
	"q.term.field": `"|"`, "q.prefix.field": `"|"`, "q.regexp.field": `"|"`, "q.wildcard.field": `"|"`,
	"q.fuzzy.field":     `{ "value": "|" }`,
	"q.range.field":     `{ "gte": |, "lte":  }`,
	"q.terms_set.field": `{ "terms": [ "|" ], "minimum_should_match_field": "" }`,
	"q.intervals.rule":  `{ "match": { "query": "|" } }`,
	"sort.field":        `{ "order": "desc|" }`,
	"highlight.field":   `{|}`,
	"point":             `{ "lat": |, "lon":  }`,
	"highlight":         `{ "fields": { "|": {} } }`,
	"script":            `{ "source": "|" }`,
	"inner_hits":        `{|}`,
	"collapse":          `{ "field": "|" }`,
	"action.add":        `{ "index": "|", "alias": "" }`,
	"action.remove":     `{ "index": "|", "alias": "" }`,
	"action.index":      `{ "index": "|" }`,
	"bulk.meta":         `{ "_id": "|" }`,
	"sort":              `{ "|": "desc" }`,
}

func simpleSnippets() map[string]string {
	out := map[string]string{}
	for _, name := range strings.Fields(aggFields) {
		out["a."+name] = `{ "field": "|" }`
	}
	for _, name := range strings.Fields(aggPaths) {
		out["a."+name] = `{ "buckets_path": "|" }`
	}
	return out
}

func merged(tables ...map[string]string) map[string]string {
	all := map[string]string{}
	for _, t := range tables {
		maps.Copy(all, t)
	}
	return all
}

// entry is a key of a scope.
type entry struct {
	name   string // "" for words in place of the object
	kind   string // what its value is, as above
	hidden bool
}

// entries lists the keys of a scope.
func (src Source) entries(scope string, at place) []entry {
	switch rest, any := strings.CutPrefix(scope, "*"); {
	case any:
		return []entry{{name: "*", kind: "{" + rest + "}"}}
	case scope == "query":
		return scoped("q.", ranked(src.Words.Queries, frequentQueries))
	case scope == "agg":
		return append(scoped("a.", ranked(src.Words.Aggregations, frequentAggs)), read(scopes[scope])...)
	case scope == "processor":
		return scoped("p.", ranked(children("p."), frequentProcessors))
	case scope == "field" || scope == "subfield":
		return append(read(scopes["field"]), src.entries(fieldScope(at.typ, scope), at)...)
	case strings.HasPrefix(scope, "p."):
		return read(scopes[scope] + everyProcessor)
	}
	var list []entry
	for _, e := range read(scopes[scope]) {
		switch {
		case e.name == "@settings":
			for _, s := range src.Words.IndexSettings {
				list = append(list, entry{name: s})
			}
		case strings.HasPrefix(e.name, "@"):
			list = append(list, src.entries(e.name[1:], at)...)
		default:
			list = append(list, e)
		}
	}
	return list
}

// fieldScope is the scope of a field's parameters by its type.
func fieldScope(typ, scope string) string {
	switch {
	case strings.Contains(numberTypes, " "+typ+" "):
		return "f.number"
	case strings.Contains(rangeTypes, " "+typ+" "):
		return "f.range"
	case typ == "date_nanos":
		return "f.date"
	case typ == "" && scope == "subfield":
		return ""
	}
	return "f." + typ
}

// scoped makes keys of names, each with a scope of its own.
func scoped(prefix string, names []string) []entry {
	list := make([]entry, len(names))
	for i, n := range names {
		list[i] = entry{name: n, kind: "{" + prefix + n + "}"}
	}
	return list
}

// children are the names of the scopes directly below a prefix.
func children(prefix string) []string {
	var names []string
	for name := range scopes {
		if n, ok := strings.CutPrefix(name, prefix); ok && !strings.Contains(n, ".") {
			names = append(names, n)
		}
	}
	slices.Sort(names)
	return names
}

// read cuts the text of a scope into keys.
func read(text string) []entry {
	var list []entry
	for _, word := range strings.Fields(text) {
		n := strings.IndexAny(word, `{["=`)
		if n < 0 {
			n = len(word)
		}
		name, hidden := strings.CutPrefix(word[:n], "-")
		list = append(list, entry{name, word[n:], hidden})
	}
	return list
}

// inner is the scope of a kind, if it has one.
func (e entry) inner() string {
	if len(e.kind) > 2 && (e.kind[0] == '{' || e.kind[0] == '[') && e.kind[1] != '=' {
		return e.kind[1 : len(e.kind)-1]
	}
	return ""
}

// words are those that may be the value, as the scope lists them.
func (e entry) words() string {
	switch {
	case strings.HasPrefix(e.kind, "="):
		return e.kind[1:]
	case strings.HasPrefix(e.kind, "[="):
		return e.kind[2 : len(e.kind)-1]
	}
	for _, other := range read(scopes[e.inner()]) {
		if other.name == "" {
			return other.words()
		}
	}
	return ""
}

// What people look for most, in order.
const (
	frequentQueries = "match match_all bool term terms range multi_match match_phrase exists prefix wildcard query_string ids nested " +
		"function_score constant_score dis_max fuzzy regexp"
	frequentAggs       = "terms avg sum max min stats cardinality value_count date_histogram histogram range filter filters top_hits percentiles nested composite"
	frequentProcessors = "set remove rename convert date grok script lowercase split gsub json dissect foreach pipeline"
	frequentTypes      = "text keyword integer long date boolean double float object nested ip geo_point"
	frequentAnalyzers  = "standard simple whitespace keyword english stop ik_max_word ik_smart smartcn cjk"
)

// ranked puts the frequent ones first.
func ranked(names []string, frequent string) []string {
	var first []string
	for _, f := range strings.Fields(frequent) {
		if slices.Contains(names, f) {
			first = append(first, f)
		}
	}
	for _, n := range names {
		if !slices.Contains(first, n) {
			first = append(first, n)
		}
	}
	return first
}
