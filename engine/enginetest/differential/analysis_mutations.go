package differential

import (
	"context"
	"math/rand/v2"
	"strconv"
	"strings"

	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// RunAnalysisMutations is RunAnalysis with one mistake in each request: in the
// settings of a new index, or in the components that the analyze API is given.
func RunAnalysisMutations(words map[string][]string, major int) Runner {
	return func(ctx context.Context, seed uint64, length int, e, server enginetest.Backend, rules *golden.Rules) ([]*Difference, int, error) {
		r := &generator{rand.New(rand.NewPCG(seed, 7))}
		g := &analysisMutations{analysisGenerator: &analysisGenerator{r, words, major}, mutations: &mutationGenerator{generator: r}}
		return run(ctx, analysisMutationIndices, g.request, length, e, server, rules)
	}
}

const analysisMutationIndices = "analysis-mut-*"

// analysisMutations makes the requests about one mistake after the other.
type analysisMutations struct {
	*analysisGenerator
	mutations *mutationGenerator
	n         int // of the index
	queue     queue
}

func (g *analysisMutations) request(int) Request {
	return g.queue.next(g.item)
}

func (g *analysisMutations) item() []Request {
	for {
		if rs := g.any(); g.major >= 7 || !since7.MatchString(rs[0].Body) {
			return rs
		}
	}
}

func (g *analysisMutations) any() []Request {
	if g.one(2) {
		return []Request{g.json("GET", "/_analyze", "", g.wrong(g.body(g.pick(g.chain(), g.chain(), g.chain(), `"analyzer":"english"`)), false))}
	}
	g.n++
	index := "/" + strings.TrimSuffix(analysisMutationIndices, "*") + strconv.Itoa(g.n)
	return []Request{g.json("PUT", index, "", g.wrong(g.settings(false), true)),
		g.json("GET", index+"/_settings", "", ""),
		g.json("GET", index+"/_analyze", "", g.body(g.pick(`"analyzer":"a1"`, `"analyzer":"a2"`, `"normalizer":"n1"`, `"tokenizer":"t1","filter":["f1","f2"]`)))}
}

// wrong is a body with a mistake in it; of settings, in those of analysis.
func (g *analysisMutations) wrong(body string, settings bool) string {
	tree, ok := parseNode(body)
	if !ok {
		return body
	}
	part := tree
	if settings {
		part = tree.member("settings").member("analysis")
	}
	places := part.places(nil)
	p := places[g.IntN(len(places))]
	switch {
	case p.value.kind == objectNode && g.one(2):
		p.value.members = append(p.value.members, g.extra())
	case p.key == nil && g.one(3):
		p.value.text, p.value.kind = strconv.Quote(g.pick("f1", "f2", "t1", "c1", "a1", "", " ", "lowercase,stop", "_english_", "nope", "shingle", "synonym", "elision")), scalarNode
	case p.key == nil || !g.one(3):
		g.mutations.changeValue(p.value)
	default:
		g.mutations.changeMember(p)
	}
	return tree.String()
}

// extra is an option that a component may have or not.
func (g *analysisMutations) extra() member {
	key := g.pick("synonyms_path", "stopwords_path", "keywords_path", "mappings_path", "rules_path", "articles_path", "word_list_path", "keep_words_path",
		"protected_words_path", "type_table_path", "common_words_path", "rule_files", "hyphenation_patterns_path", "stem_exclusion_path",
		"type", "tokenizer", "filter", "filters", "char_filter", "version", "position_increment_gap", "language", "name", "max_token_length",
		"stopwords", "ignore_case", "analyzer", "rules", "unicode_set_filter", "lenient", "expand", "format", "enable_position_increments", "updateable", "script")
	value := g.pick(`"nope.txt"`, `"analysis/nope.txt"`, `""`, `"x"`, "1", "-1", "null", "[]", "{}", `["f1"]`, `["a1"]`, `"f1"`, `["f1","f2"]`, "true", `"true"`, `["x",null]`, `[1,2]`, `[["a"]]`,
		`"custom"`, `"keyword"`, `"standard"`, `{"a":{"b":1}}`, "1.5", "99999999999", `"3"`, `" 3"`, `"_none_"`, `"/etc/nope"`)
	return member{key, &node{text: value, kind: scalarNode}}
}

// member is the value of a key; an empty node if there is none.
func (n *node) member(key string) *node {
	for _, m := range n.members {
		if m.key == key {
			return m.value
		}
	}
	return &node{kind: objectNode}
}
