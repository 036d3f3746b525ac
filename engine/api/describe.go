package api

import (
	"strings"

	"esconsole/engine/aggs"
	"esconsole/engine/analysis"
	"esconsole/engine/compat"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
	"esconsole/engine/rest"
	"esconsole/engine/settings"
)

// Description is what there is to know of a route besides its work.
type Description struct {
	API, Method, Path string
	Params            []string // besides rest.Common
	Built             bool     // it answers with more than 501
	Deprecated        bool
}

// Describe lists the routes that a profile knows.
func Describe(p *compat.Profile) []Description {
	var out []Description
	for _, e := range (&API{}).table() {
		for _, r := range e.rows {
			if p.Major < r.since || r.until != 0 && p.Major > r.until {
				continue
			}
			for _, method := range strings.Fields(r.on) {
				out = append(out, Description{API: e.api, Method: method, Path: r.path, Params: known(p, e.api, e.params),
					Built: r.handler != nil, Deprecated: r.warning != ""})
			}
		}
	}
	return out
}

// Vocabulary is what requests may name, each list in alphabetical order. What is
// deprecated or not built is left out.
type Vocabulary struct {
	Params        []string // of every API
	Queries       []string
	Aggregations  []string // those that are not built, too
	FieldTypes    []string
	IndexSettings []string // without "index."
	Analyzers     []string
	Tokenizers    []string
	TokenFilters  []string
	CharFilters   []string
}

// Words gives the vocabulary.
func Words() Vocabulary {
	return Vocabulary{Params: rest.Common, Queries: query.Names(), Aggregations: aggs.Names(), FieldTypes: mapping.FieldTypes(), IndexSettings: indexSettings(),
		Analyzers: analysis.AnalyzerNames(), Tokenizers: analysis.TokenizerNames(), TokenFilters: analysis.TokenFilterNames(),
		CharFilters: analysis.CharFilterNames()}
}

func indexSettings() []string {
	var names []string
	for _, key := range settings.Index().Keys() {
		if d, _ := settings.Index().Find(key); !d.Private && !d.Deprecated {
			names = append(names, strings.TrimPrefix(key, "index."))
		}
	}
	return names
}
