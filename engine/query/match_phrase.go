package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// MatchPhrase matches documents in which the terms of a text stand together.
//
// Server: org.elasticsearch.index.query.MatchPhraseQueryBuilder.
type MatchPhrase struct{ Match }

func parseMatchPhrase(body xcontent.Value, _ scope) (Query, error) {
	q := &MatchPhrase{newMatch()}
	if err := q.read(body, "match_phrase", ownMatchPhrase); err != nil {
		return nil, err
	}
	return q, q.required("match_phrase")
}

// Build implements Query.
func (q *MatchPhrase) Build(c *Context) (lucene.Query, error) {
	return q.make(c, "match_phrase", matchPhrase)
}

// MatchPhrasePrefix is MatchPhrase with the last term as a prefix.
//
// Server: org.elasticsearch.index.query.MatchPhrasePrefixQueryBuilder.
type MatchPhrasePrefix struct{ Match }

func parseMatchPhrasePrefix(body xcontent.Value, _ scope) (Query, error) {
	q := &MatchPhrasePrefix{newMatch()}
	if err := q.read(body, "match_phrase_prefix", ownMatchPhrasePrefix); err != nil {
		return nil, err
	}
	if err := q.required("match_phrase_prefix"); err != nil {
		return nil, err
	}
	if q.fuzzy.maxExpansions < 0 {
		return nil, eserr.IllegalArgument("No negative maxExpansions allowed.")
	}
	return q, nil
}

// Build implements Query.
func (q *MatchPhrasePrefix) Build(c *Context) (lucene.Query, error) {
	return q.make(c, "match_phrase_prefix", matchPhrasePrefix)
}

// MatchBoolPrefix is Match with the last term as a prefix.
//
// Server: org.elasticsearch.index.query.MatchBoolPrefixQueryBuilder.
type MatchBoolPrefix struct{ Match }

func parseMatchBoolPrefix(body xcontent.Value, _ scope) (Query, error) {
	q := &MatchBoolPrefix{newMatch()}
	q.matchOptions.name = "match_bool_prefix"
	if err := q.read(body, "match_bool_prefix", ownMatchBoolPrefix); err != nil {
		return nil, err
	}
	if q.Field == "" {
		return nil, eserr.IllegalArgument("[match_bool_prefix] requires fieldName")
	}
	if !q.given {
		return nil, eserr.IllegalArgument("[match_bool_prefix] requires query value")
	}
	if q.fuzzy.maxExpansions <= 0 {
		return nil, eserr.IllegalArgument("[match_bool_prefix] requires maxExpansions to be positive.")
	}
	return q, nil
}

// Build implements Query.
func (q *MatchBoolPrefix) Build(c *Context) (lucene.Query, error) {
	return q.make(c, "match_bool_prefix", matchBoolPrefix)
}
