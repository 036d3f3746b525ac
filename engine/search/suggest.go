package search

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/suggest"
	"esconsole/engine/xcontent"
)

// suggestsOnly tells whether a search looks for suggestions alone: it has no hits.
//
// Server: org.elasticsearch.search.internal.SearchContext.hasOnlySuggest.
func (r *Request) suggestsOnly() bool { return r.Suggest != nil && r.Query == nil && r.Aggs == nil }

// openSuggest makes the suggestions ready for a shard.
func (r *Request) openSuggest(x *run) (err error) {
	if r.Suggest != nil {
		x.suggest, err = r.Suggest.Open(x.ctx)
	}
	return err
}

// findSuggestions looks for suggestions on a shard.
func (r *Request) findSuggestions(x *run, number int, out *found) error {
	if x.suggest == nil {
		return nil
	}
	list, err := x.suggest.Find(x.searcher, number)
	out.suggested = list
	return err
}

// suggestions lays out what the shards propose.
func (r *Request) suggestions(res *Result) (xcontent.Object, error) {
	fetchers := map[int]*fetcher{}
	return suggest.Body(res.suggested, r.TypedKeys, func(shard int, leaf *lucene.Leaf, doc int, score float32) (xcontent.Object, error) {
		x := res.suggesters[shard]
		f := fetchers[shard]
		if f == nil {
			var err error
			shown := r.Fetch
			shown.Explain = false
			if f, err = shown.newFetcher(x, ""); err != nil {
				return nil, allShardsFailed([]failure{{x.shard, eserr.From(err)}}, "fetch")
			}
			f.parsed, f.highlights, f.scored = x.parsed, x.marks, true
			f.explain = x.weight
			fetchers[shard] = f
		}
		return f.hit(&hit{run: x, shard: shard, doc: leaf.Base + doc, score: score})
	})
}

// SuggestTerms asks for terms of a field that are like those of a text.
func (r *Request) SuggestTerms(field, text string, size int, mode *string) (err error) {
	r.Suggest, err = suggest.Terms(field, text, size, mode)
	return err
}
